//! What is on record about the team as the rules read it, at the places of a ledger, whole and with its texts.
//!
//! The orders are those that [`Personnel`] promises; rows that fall together stay as they were entered.

use std::collections::HashMap;

use domain::base::DateSpan;
use domain::facts::{
    ByMember, Case, CheckIn, Decision, Enrolment, Exam, Feedback, Growth, ImprovementPlan, Interview, Ledger, MemberIx,
    MentorWeek, OfMember, Pair, Personnel, Practice, Recognition, Skill, Suggestion, SurveyAnswer, TeamActivity,
    TrainingSession, Violation,
};
use rusqlite::Connection;

use super::links::{LedgerPlaces, Links};
use super::places::Places;
use crate::personnel::{
    CaseRow, CheckInRow, DecisionRow, EnrolmentRow, ExamRow, FeedbackRow, GrowthRow, ImprovementPlanRow, InterviewRow,
    MentorWeekRow, PairRow, PracticeRow, RecognitionRow, SessionRow, SkillRow, SuggestionRow, SurveyAnswerRow,
    TeamActivityRow, ViolationRow,
};
use crate::tables::kept::{Kept, all};
use crate::tables::members::read_leaves;
use crate::{Result, Store};

impl Store {
    /// Everything on record about the team, with members and customers at their places in this ledger.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`] when a value does not have the form that its column promises, [`crate::Error::Busy`]
    /// when a row refers to somebody the ledger does not know yet.
    pub fn personnel(&self, ledger: &Ledger) -> Result<Personnel> {
        let snapshot = self.conn().unchecked_transaction()?;
        let places = LedgerPlaces::of(ledger);
        let reader = Reader { conn: &snapshot, links: places.in_file(&snapshot), members: ledger.members.len() };
        let sessions: Vec<SessionRow> = all(&snapshot, "held_on, begins_at IS NOT NULL, begins_at, id")?;
        Ok(Personnel {
            enrolments: reader.enrolments(&sessions)?,
            sessions: sessions.into_iter().map(session).collect(),
            exams: reader.by_member("taken_on, attempt, id", exam)?,
            practices: reader.by_member("due_on, id", practice)?,
            skills: reader.by_member("scored_on, id", skill)?,
            cases: reader.by_member("month, id", case)?,
            pairs: reader.pairs()?,
            improvement_plans: reader.improvement_plans()?,
            decisions: reader.by_member("quarter, id", decision)?,
            violations: reader.by_member("happened_on, id", violation)?,
            interviews: reader.by_member("planned_on, id", interview)?,
            growth: reader.by_member("began_on, id", growth)?,
            leaves: reader.leaves()?,
            suggestions: reader.facts("put_in_on DESC, id DESC", suggestion)?,
            feedback: reader.facts("given_on DESC, id DESC", feedback)?,
            recognitions: reader.facts("given_on DESC, id DESC", recognition)?,
            activities: reader.facts("held_on DESC, id DESC", team_activity)?,
            surveys: reader.facts("answered_on, id", survey_answer)?,
        })
    }
}

/// What rows are read with.
struct Reader<'a> {
    conn: &'a Connection,
    links: Links<'a>,
    members: usize,
}

impl Reader<'_> {
    fn facts<R: Kept, T>(&self, order: &str, fact: impl Fn(R, &Links<'_>) -> Result<T>) -> Result<Vec<T>> {
        all(self.conn, order)?.into_iter().map(|row| fact(row, &self.links)).collect()
    }

    fn by_member<R: Kept, T: OfMember>(
        &self,
        order: &str,
        fact: impl Fn(R, &Links<'_>) -> Result<T>,
    ) -> Result<ByMember<T>> {
        Ok(ByMember::build(self.facts(order, fact)?, self.members))
    }

    /// Sorted by the places of their sessions, which lie in the order of their days.
    fn enrolments(&self, sessions: &[SessionRow]) -> Result<ByMember<Enrolment>> {
        let places = Places::of(sessions.iter().map(|session| session.id));
        let mut found = self.facts("id", |row: EnrolmentRow, links| {
            Ok(Enrolment {
                id: row.id,
                member: links.member(row.member_id)?,
                session: places.get(row.session_id)?,
                state: row.state,
                needs: row.needs,
            })
        })?;
        found.sort_by_key(|enrolment| enrolment.session);
        Ok(ByMember::build(found, self.members))
    }

    fn pairs(&self) -> Result<Vec<Pair>> {
        let weeks = all(self.conn, "week_on, id")?.into_iter().map(|row: MentorWeekRow| {
            let MentorWeekRow { id, pair_id, week_on, minutes, topics, summary, summary_on } = row;
            (pair_id, MentorWeek { id, week_on, minutes, topics, summary, summary_on })
        });
        let mut weeks = by_owner(weeks);
        self.facts("began_on, id", |row: PairRow, links| {
            Ok(Pair {
                id: row.id,
                mentor: links.member(row.mentor_id)?,
                mentee: links.member(row.mentee_id)?,
                began_on: row.began_on,
                ended_on: row.ended_on,
                end_reason: row.end_reason,
                weeks: Vec::new(),
            })
        })
        .map(|pairs| with_parts(pairs, |pair| pair.weeks = weeks.remove(&pair.id).unwrap_or_default()))
    }

    fn improvement_plans(&self) -> Result<ByMember<ImprovementPlan>> {
        let check_ins = all(self.conn, "checked_on, id")?.into_iter().map(|row: CheckInRow| {
            let CheckInRow { id, plan_id, on, progress, note } = row;
            (plan_id, CheckIn { id, on, progress, note })
        });
        let mut check_ins = by_owner(check_ins);
        let plans = self.facts("quarter, id", improvement_plan)?;
        let plans = with_parts(plans, |plan| plan.check_ins = check_ins.remove(&plan.id).unwrap_or_default());
        Ok(ByMember::build(plans, self.members))
    }

    fn leaves(&self) -> Result<Vec<(MemberIx, DateSpan)>> {
        let mut statement =
            self.conn.prepare_cached("SELECT id, leaves FROM members WHERE leaves <> '[]' ORDER BY id")?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let member = self.links.member(row.get(0)?)?;
            let leaves = read_leaves(&row.get::<_, String>(1)?)?;
            found.extend(leaves.into_iter().map(|leave| (member, DateSpan { first: leave.first, last: leave.last })));
        }
        Ok(found)
    }
}

/// Parts by the row id of what they belong to, in their order.
fn by_owner<T>(parts: impl Iterator<Item = (i64, T)>) -> HashMap<i64, Vec<T>> {
    let mut found: HashMap<i64, Vec<T>> = HashMap::new();
    for (owner, part) in parts {
        found.entry(owner).or_default().push(part);
    }
    found
}

fn with_parts<T>(mut owners: Vec<T>, give: impl FnMut(&mut T)) -> Vec<T> {
    owners.iter_mut().for_each(give);
    owners
}

fn session(row: SessionRow) -> TrainingSession {
    TrainingSession {
        id: row.id,
        session_no: row.session_no,
        module: row.module,
        series: row.series,
        held_on: row.held_on,
        begins_at: row.begins_at,
        minutes: row.minutes,
        trainer: row.trainer,
        place: row.place,
        cost_minor: row.cost_minor,
        capacity: row.capacity,
        is_cancelled: row.is_cancelled,
        note: row.note,
    }
}

fn exam(row: ExamRow, links: &Links<'_>) -> Result<Exam> {
    Ok(Exam {
        id: row.id,
        member: links.member(row.member_id)?,
        module: row.module,
        kind: row.kind,
        taken_on: row.taken_on,
        attempt: row.attempt,
        score_tenths: row.score_tenths,
        pass_mark: row.pass_mark,
        note: row.note,
    })
}

fn practice(row: PracticeRow, links: &Links<'_>) -> Result<Practice> {
    Ok(Practice {
        id: row.id,
        member: links.member(row.member_id)?,
        module: row.module,
        task: row.task,
        due_on: row.due_on,
        handed_in_on: row.handed_in_on,
        coach: links.member_maybe(row.coach_id)?,
        signed_on: row.signed_on,
        note: row.note,
    })
}

fn skill(row: SkillRow, links: &Links<'_>) -> Result<Skill> {
    Ok(Skill {
        id: row.id,
        member: links.member(row.member_id)?,
        skill: row.skill,
        scored_on: row.scored_on,
        score: row.score,
        scorer: links.member_maybe(row.scorer_id)?,
        note: row.note,
    })
}

fn case(row: CaseRow, links: &Links<'_>) -> Result<Case> {
    Ok(Case {
        id: row.id,
        member: links.member(row.member_id)?,
        month: row.month,
        kind: row.kind,
        title: row.title,
        story: row.story,
        customer_code: row.customer_code,
        handed_in_on: row.handed_in_on,
        is_best: row.is_best,
        told_on: row.told_on,
    })
}

fn improvement_plan(row: ImprovementPlanRow, links: &Links<'_>) -> Result<ImprovementPlan> {
    Ok(ImprovementPlan {
        id: row.id,
        member: links.member(row.member_id)?,
        quarter: row.quarter,
        opened_on: row.opened_on,
        goals: row.goals,
        measures: row.measures,
        due_on: row.due_on,
        check_ins: Vec::new(),
        outcome: row.outcome,
        closed_on: row.closed_on,
        closing_note: row.closing_note,
    })
}

fn decision(row: DecisionRow, links: &Links<'_>) -> Result<Decision> {
    Ok(Decision {
        id: row.id,
        member: links.member(row.member_id)?,
        quarter: row.quarter,
        kind: row.kind,
        decided_by: row.decided_by,
        decided_on: row.decided_on,
        reason: row.reason,
    })
}

fn violation(row: ViolationRow, links: &Links<'_>) -> Result<Violation> {
    Ok(Violation {
        id: row.id,
        member: links.member(row.member_id)?,
        on: row.on,
        kind: row.kind,
        measure: row.measure,
        fine_minor: row.fine_minor,
        note: row.note,
        decided_by: row.decided_by,
    })
}

fn interview(row: InterviewRow, links: &Links<'_>) -> Result<Interview> {
    Ok(Interview {
        id: row.id,
        member: links.member(row.member_id)?,
        kind: row.kind,
        quarter: row.quarter,
        planned_on: row.planned_on,
        held_on: row.held_on,
        interviewer: row.interviewer,
        agenda: row.agenda,
        notes: row.notes,
        goals: row.goals,
        verdict: row.verdict,
        signed_on: row.signed_on,
    })
}

fn growth(row: GrowthRow, links: &Links<'_>) -> Result<Growth> {
    Ok(Growth {
        id: row.id,
        member: links.member(row.member_id)?,
        kind: row.kind,
        began_on: row.began_on,
        ended_on: row.ended_on,
        title: row.title,
        note: row.note,
        outcome: row.outcome,
        coach: links.member_maybe(row.coach_id)?,
    })
}

fn suggestion(row: SuggestionRow, links: &Links<'_>) -> Result<Suggestion> {
    Ok(Suggestion {
        id: row.id,
        put_in_on: row.put_in_on,
        author: links.member_maybe(row.author_id)?,
        theme: row.theme,
        text: row.text,
        state: row.state,
        answer: row.answer,
        answered_on: row.answered_on,
        is_best: row.is_best,
    })
}

fn feedback(row: FeedbackRow, _: &Links<'_>) -> Result<Feedback> {
    let FeedbackRow { id, on, channel, theme, text, done } = row;
    Ok(Feedback { id, on, channel, theme, text, done })
}

fn recognition(row: RecognitionRow, links: &Links<'_>) -> Result<Recognition> {
    let member = links.member(row.member_id)?;
    Ok(Recognition { id: row.id, on: row.on, member, kind: row.kind, text: row.text })
}

fn team_activity(row: TeamActivityRow, _: &Links<'_>) -> Result<TeamActivity> {
    let TeamActivityRow { id, on, team, title, headcount, cost_minor, note } = row;
    Ok(TeamActivity { id, on, team, title, headcount, cost_minor, note })
}

fn survey_answer(row: SurveyAnswerRow, links: &Links<'_>) -> Result<SurveyAnswer> {
    Ok(SurveyAnswer {
        id: row.id,
        answer_no: row.answer_no,
        audience: row.audience,
        answered_on: row.answered_on,
        score: row.score,
        scale: row.scale,
        team: row.team,
        customer: links.customer_maybe(row.customer_id)?,
        theme: row.theme,
        comment: row.comment,
    })
}
