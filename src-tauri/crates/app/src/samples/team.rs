//! What is on record about the sample company's team, written as forms and imports write it.

use std::collections::BTreeMap;

use domain::facts::{CustomerIx, ImprovementPlan, MemberIx, Pair, Personnel};
use sample::SampleCompany;
use store::personnel::{
    CaseRow, CheckInRow, DecisionRow, EnrolmentRow, ExamRow, FeedbackRow, GrowthRow, ImprovementPlanRow, InterviewRow,
    MentorWeekRow, PairRow, PracticeRow, RecognitionRow, SessionRow, SkillRow, SuggestionRow, SurveyAnswerRow,
    TeamActivityRow, ViolationRow,
};
use store::{Kept, Tx};

use super::Rows;

/// Writes everything on record about the team; members and customers are there already.
pub(super) fn write(tx: &mut Tx<'_>, company: &SampleCompany, rows: &Rows<'_>) -> store::Result<()> {
    let ids = Ids { company, rows };
    let personnel = &company.personnel;
    ids.sessions(tx, personnel)?;
    ids.learning(tx, personnel)?;
    for pair in &personnel.pairs {
        ids.pair(tx, pair)?;
    }
    for plan in in_order(personnel.improvement_plans.all(), |plan| plan.id) {
        ids.improvement_plan(tx, plan)?;
    }
    ids.reviews(tx, personnel)?;
    ids.culture(tx, personnel)
}

/// Row ids of members and customers by their places in the company.
struct Ids<'a> {
    company: &'a SampleCompany,
    rows: &'a Rows<'a>,
}

/// Rows in the order of their numbers, so that the file numbers them alike.
fn in_order<T>(all: &[T], id: impl Fn(&T) -> i64) -> Vec<&T> {
    let mut sorted: Vec<&T> = all.iter().collect();
    sorted.sort_by_key(|one| id(one));
    sorted
}

/// Saves rows one after the other.
pub(super) fn save_all<R: Kept>(tx: &mut Tx<'_>, rows: impl Iterator<Item = R>) -> store::Result<()> {
    for row in rows {
        tx.save(&row)?;
    }
    Ok(())
}

impl Ids<'_> {
    fn member(&self, place: MemberIx) -> i64 {
        self.rows.member(&self.company.members[place as usize].employee_no)
    }

    fn customer(&self, place: CustomerIx) -> i64 {
        self.rows.customer(&self.company.customers[place as usize].code)
    }

    /// Sessions and the places in them.
    fn sessions(&self, tx: &mut Tx<'_>, personnel: &Personnel) -> store::Result<()> {
        let mut written: BTreeMap<i64, i64> = BTreeMap::new();
        for session in &personnel.sessions {
            let row = SessionRow {
                id: 0,
                session_no: session.session_no.clone(),
                module: session.module.clone(),
                series: session.series.clone(),
                held_on: session.held_on,
                begins_at: session.begins_at,
                minutes: session.minutes,
                trainer: session.trainer.clone(),
                place: session.place.clone(),
                cost_minor: session.cost_minor,
                capacity: session.capacity,
                is_cancelled: session.is_cancelled,
                note: session.note.clone(),
            };
            written.insert(session.id, tx.save(&row)?.0);
        }
        let enrolments = in_order(personnel.enrolments.all(), |enrolment| enrolment.id);
        save_all(
            tx,
            enrolments.into_iter().map(|enrolment| EnrolmentRow {
                id: 0,
                session_id: written[&personnel.session(enrolment).id],
                member_id: self.member(enrolment.member),
                state: enrolment.state,
                needs: enrolment.needs,
            }),
        )
    }

    /// Exams, practice tasks, skills, cases.
    fn learning(&self, tx: &mut Tx<'_>, personnel: &Personnel) -> store::Result<()> {
        let exams = in_order(personnel.exams.all(), |exam| exam.id).into_iter().map(|exam| ExamRow {
            id: 0,
            member_id: self.member(exam.member),
            module: exam.module.clone(),
            kind: exam.kind,
            taken_on: exam.taken_on,
            attempt: exam.attempt,
            score_tenths: exam.score_tenths,
            pass_mark: exam.pass_mark,
            note: exam.note.clone(),
        });
        save_all(tx, exams)?;
        let practices = in_order(personnel.practices.all(), |task| task.id).into_iter().map(|task| PracticeRow {
            id: 0,
            member_id: self.member(task.member),
            module: task.module.clone(),
            task: task.task.clone(),
            due_on: task.due_on,
            handed_in_on: task.handed_in_on,
            coach_id: task.coach.map(|coach| self.member(coach)),
            signed_on: task.signed_on,
            note: task.note.clone(),
        });
        save_all(tx, practices)?;
        let skills = in_order(personnel.skills.all(), |mark| mark.id).into_iter().map(|mark| SkillRow {
            id: 0,
            member_id: self.member(mark.member),
            skill: mark.skill.clone(),
            scored_on: mark.scored_on,
            score: mark.score,
            scorer_id: mark.scorer.map(|scorer| self.member(scorer)),
            note: mark.note.clone(),
        });
        save_all(tx, skills)?;
        let cases = in_order(personnel.cases.all(), |case| case.id).into_iter().map(|case| CaseRow {
            id: 0,
            member_id: self.member(case.member),
            month: case.month,
            kind: case.kind,
            title: case.title.clone(),
            story: case.story.clone(),
            customer_code: case.customer_code.clone(),
            handed_in_on: case.handed_in_on,
            is_best: case.is_best,
            told_on: case.told_on,
        });
        save_all(tx, cases)
    }

    fn pair(&self, tx: &mut Tx<'_>, pair: &Pair) -> store::Result<()> {
        let (pair_id, _) = tx.save(&PairRow {
            id: 0,
            mentor_id: self.member(pair.mentor),
            mentee_id: self.member(pair.mentee),
            began_on: pair.began_on,
            ended_on: pair.ended_on,
            end_reason: pair.end_reason.clone(),
        })?;
        let weeks = pair.weeks.iter().map(|week| MentorWeekRow {
            id: 0,
            pair_id,
            week_on: week.week_on,
            minutes: week.minutes,
            topics: week.topics.clone(),
            summary: week.summary.clone(),
            summary_on: week.summary_on,
        });
        save_all(tx, weeks)
    }

    fn improvement_plan(&self, tx: &mut Tx<'_>, plan: &ImprovementPlan) -> store::Result<()> {
        let (plan_id, _) = tx.save(&ImprovementPlanRow {
            id: 0,
            member_id: self.member(plan.member),
            quarter: plan.quarter,
            opened_on: plan.opened_on,
            goals: plan.goals.clone(),
            measures: plan.measures.clone(),
            due_on: plan.due_on,
            outcome: plan.outcome,
            closed_on: plan.closed_on,
            closing_note: plan.closing_note.clone(),
        })?;
        let check_ins = plan.check_ins.iter().map(|check_in| CheckInRow {
            id: 0,
            plan_id,
            on: check_in.on,
            progress: check_in.progress,
            note: check_in.note.clone(),
        });
        save_all(tx, check_ins)
    }

    /// Decisions, violations, interviews, growth.
    fn reviews(&self, tx: &mut Tx<'_>, personnel: &Personnel) -> store::Result<()> {
        let decisions = in_order(personnel.decisions.all(), |one| one.id).into_iter().map(|one| DecisionRow {
            id: 0,
            member_id: self.member(one.member),
            quarter: one.quarter,
            kind: one.kind,
            decided_by: one.decided_by.clone(),
            decided_on: one.decided_on,
            reason: one.reason.clone(),
        });
        save_all(tx, decisions)?;
        let violations = in_order(personnel.violations.all(), |one| one.id).into_iter().map(|one| ViolationRow {
            id: 0,
            member_id: self.member(one.member),
            on: one.on,
            kind: one.kind,
            measure: one.measure,
            fine_minor: one.fine_minor,
            note: one.note.clone(),
            decided_by: one.decided_by.clone(),
        });
        save_all(tx, violations)?;
        let interviews = in_order(personnel.interviews.all(), |one| one.id).into_iter().map(|one| InterviewRow {
            id: 0,
            member_id: self.member(one.member),
            kind: one.kind,
            quarter: one.quarter,
            planned_on: one.planned_on,
            held_on: one.held_on,
            interviewer: one.interviewer.clone(),
            agenda: one.agenda.clone(),
            notes: one.notes.clone(),
            goals: one.goals.clone(),
            verdict: one.verdict,
            signed_on: one.signed_on,
        });
        save_all(tx, interviews)?;
        let growth = in_order(personnel.growth.all(), |step| step.id).into_iter().map(|step| GrowthRow {
            id: 0,
            member_id: self.member(step.member),
            kind: step.kind,
            began_on: step.began_on,
            ended_on: step.ended_on,
            title: step.title.clone(),
            note: step.note.clone(),
            outcome: step.outcome.clone(),
            coach_id: step.coach.map(|coach| self.member(coach)),
        });
        save_all(tx, growth)
    }

    /// The suggestion box, feedback, the wall, activities, surveys.
    fn culture(&self, tx: &mut Tx<'_>, personnel: &Personnel) -> store::Result<()> {
        let suggestions = in_order(&personnel.suggestions, |one| one.id).into_iter().map(|one| SuggestionRow {
            id: 0,
            put_in_on: one.put_in_on,
            author_id: one.author.map(|author| self.member(author)),
            theme: one.theme.clone(),
            text: one.text.clone(),
            state: one.state,
            answer: one.answer.clone(),
            answered_on: one.answered_on,
            is_best: one.is_best,
        });
        save_all(tx, suggestions)?;
        let feedback = in_order(&personnel.feedback, |one| one.id).into_iter().map(|one| FeedbackRow {
            id: 0,
            on: one.on,
            channel: one.channel,
            theme: one.theme.clone(),
            text: one.text.clone(),
            done: one.done.clone(),
        });
        save_all(tx, feedback)?;
        let recognitions = in_order(&personnel.recognitions, |one| one.id).into_iter().map(|one| RecognitionRow {
            id: 0,
            on: one.on,
            member_id: self.member(one.member),
            kind: one.kind,
            text: one.text.clone(),
        });
        save_all(tx, recognitions)?;
        let activities = in_order(&personnel.activities, |one| one.id).into_iter().map(|one| TeamActivityRow {
            id: 0,
            on: one.on,
            team: one.team.clone(),
            title: one.title.clone(),
            headcount: one.headcount,
            cost_minor: one.cost_minor,
            note: one.note.clone(),
        });
        save_all(tx, activities)?;
        let answers = in_order(&personnel.surveys, |one| one.id).into_iter().map(|one| SurveyAnswerRow {
            id: 0,
            answer_no: one.answer_no.clone(),
            audience: one.audience,
            answered_on: one.answered_on,
            score: one.score,
            scale: one.scale,
            team: one.team.clone(),
            customer_id: one.customer.map(|customer| self.customer(customer)),
            theme: one.theme.clone(),
            comment: one.comment.clone(),
        });
        save_all(tx, answers)
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use domain::base::{Currency, FiscalCalendar, WorkCalendar};
    use sample::{Wish, ZONE};
    use store::{Audit, Store, WorkspaceSettings};

    #[test]
    fn the_file_holds_what_is_on_record_about_team_and_money_to_the_letter() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let wish = Wish { customers: 300, ..Wish::on(today) };
        let company = sample::company(&wish);
        let settings = WorkspaceSettings {
            name: company.name.clone(),
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("January is a month"),
            time_zone: ZONE.to_owned(),
            workdays: WorkCalendar::default(),
            is_sample: true,
            created_at: DateTime::UNIX_EPOCH,
        };
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&folder.path().join("sample.quarterlift"), &settings).expect("a new workspace");
        let audit = Audit {
            actor: "test".to_owned(),
            command: "sample_create".to_owned(),
            at: DateTime::UNIX_EPOCH,
            summary: serde_json::json!({}),
        };
        store.write(audit, |tx| super::super::fill(tx, &company, &settings, &wish)).expect("it is written");
        let ledger = store.ledger().expect("the ledger is read");
        assert_eq!(store.personnel(&ledger).expect("the team's records are read"), company.personnel);
        assert_eq!(store.accounts(&ledger).expect("what is on record about money is read"), company.accounts);
        let cycle = store.cycle(&ledger).expect("what reviews left behind is read");
        assert_eq!(
            (cycle.actions, cycle.dismissals),
            (company.cycle.actions.clone(), company.cycle.dismissals.clone())
        );
        assert_eq!(
            (cycle.commentaries, cycle.weeks),
            (company.cycle.commentaries.clone(), company.cycle.weeks.clone())
        );
        for past in &company.past_owners {
            assert_eq!(ledger.past_owners_of(past.customer), [*past], "who owned a customer before");
        }
        for past in &company.past_posts {
            let after = past.until.succ_opt().expect("a day");
            let teams = [past.until, after].map(|day| ledger.post_on(past.member, day).team.to_owned());
            assert_eq!(teams, [past.team.clone(), company.members[past.member as usize].team.clone()]);
        }
    }
}
