//! What is on record of a member, in lines: learning, skills, mentoring, decisions, violations, growth; and what can be
//! chosen when something is recorded.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::chart::{BarRow, Bars, ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone};
use domain::facts::{
    DecisionKind, EnrolmentState, GrowthKind, InterviewKind, Measure, MemberIx, PipOutcome, PipProgress, Skill,
    Verdict, ViolationKind,
};
use domain::mentoring;
use domain::people;
use rust_decimal::Decimal;

use super::interviews::kind_label;
use crate::ctx::{Ctx, Scope};
use crate::training::mark;
use crate::wire::{Choice, GrowthLine, GrowthSave, HistoryRow, MemberChoice, MemberChoices, SkillLine, ViolationLine};

/// Quarters an improvement plan or an interview can be about.
const QUARTERS_BACK: i32 = 8;

/// Sessions, exams and practice tasks, latest first.
pub(super) fn learning(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<HistoryRow> {
    let (personnel, words) = (scope.personnel(), &ctx.words);
    let mut found: Vec<(NaiveDate, String, Option<Tone>)> = Vec::new();
    for enrolment in personnel.enrolments.of(member) {
        let session = personnel.session(enrolment);
        if session.is_cancelled {
            continue;
        }
        let (key, tone) = match enrolment.state {
            EnrolmentState::Booked => ("says-people-learned-booked", None),
            EnrolmentState::Attended => ("says-people-learned-attended", Some(Tone::Good)),
            EnrolmentState::Absent => ("says-people-learned-absent", Some(Tone::Warn)),
        };
        found.push((session.held_on, ctx.with(key, &[("module", &words.module(&session.module))]), tone));
    }
    for exam in personnel.exams.of(member) {
        let (key, tone) = if exam.is_passed() {
            ("says-people-learned-passed", Tone::Good)
        } else {
            ("says-people-learned-failed", Tone::Bad)
        };
        let args = [
            ("proof", ctx.get(&format!("says-training-proof-{}", exam.kind.as_str()))),
            ("module", words.module(&exam.module)),
            ("mark", mark(words, exam.score_tenths)),
            ("pass", exam.pass_mark.to_string()),
            ("attempt", exam.attempt.to_string()),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        found.push((exam.taken_on, ctx.with(key, &args), Some(tone)));
    }
    for practice in personnel.practices.of(member) {
        let (key, on, tone) = match (practice.signed_on, practice.handed_in_on) {
            (Some(on), _) => ("says-people-learned-signed", on, Some(Tone::Good)),
            (None, Some(on)) => ("says-people-learned-handed-in", on, None),
            (None, None) => ("says-people-learned-task", practice.due_on, None),
        };
        found.push((on, ctx.with(key, &[("task", &practice.task)]), tone));
    }
    found.retain(|(on, _, _)| *on <= scope.as_of || scope.as_of >= scope.today);
    found.sort_by_key(|(on, _, _)| std::cmp::Reverse(*on));
    found.into_iter().map(|(on, text, tone)| HistoryRow { date: words.date(on), text, tone }).collect()
}

/// A member's marks by skill, each oldest first.
fn by_skill(scope: &Scope, member: MemberIx) -> BTreeMap<&str, Vec<&Skill>> {
    let mut found: BTreeMap<&str, Vec<&Skill>> = BTreeMap::new();
    for skill in scope.personnel().skills.of(member).iter().filter(|skill| skill.scored_on <= scope.as_of) {
        found.entry(&skill.skill).or_default().push(skill);
    }
    found
}

pub(super) fn skills(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<SkillLine> {
    let lines = by_skill(scope, member).into_iter().filter_map(|(name, marks)| {
        let (first, last) = (marks.first()?, marks.last()?);
        let change = i64::from(last.score) - i64::from(first.score);
        let date = ctx.words.date(first.scored_on);
        let text = match (marks.len(), change) {
            (1, _) => String::new(),
            (_, 0) => ctx.with("says-people-skill-same", &[("date", &date)]),
            _ => ctx.with("says-people-skill-change", &[("change", &format!("{change:+}")), ("date", &date)]),
        };
        let tone = match change {
            1.. => Some(Tone::Good),
            ..0 => Some(Tone::Bad),
            0 => None,
        };
        Some(SkillLine {
            skill: name.to_owned(),
            label: ctx.words.module(name),
            latest: last.score.to_string(),
            at: Mark(Decimal::from(last.score)),
            date: ctx.words.date(last.scored_on),
            change: text,
            tone,
            note: last.note.clone(),
        })
    });
    lines.collect()
}

/// The latest mark of each skill as bars; the table holds every mark.
pub(super) fn skills_chart(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Option<ChartSpec> {
    let marks = by_skill(scope, member);
    if marks.is_empty() {
        return None;
    }
    let rows = marks.iter().filter_map(|(name, marks)| {
        let last = marks.last()?;
        Some(BarRow {
            label: ctx.words.module(name),
            value: Some(Mark(Decimal::from(last.score))),
            text: last.score.to_string(),
            tone: Tone::Neutral,
        })
    });
    let cells = marks.iter().flat_map(|(name, marks)| {
        let label = ctx.words.module(name);
        let row = move |skill: &&Skill| {
            vec![label.clone(), ctx.words.date(skill.scored_on), skill.score.to_string(), skill.note.clone()]
        };
        marks.iter().map(row)
    });
    let columns = ["says-people-skill", "base-date", "says-people-mark", "says-people-note"];
    Some(ChartSpec {
        id: "skills".to_owned(),
        title: ctx.get("says-people-skills-chart"),
        unit: ctx.get("says-people-skills-unit"),
        summary: skills(ctx, scope, member)
            .iter()
            .map(|skill| format!("{} {}", skill.label, skill.latest))
            .collect::<Vec<_>>()
            .join(" · "),
        body: ChartBody::Bars(Bars {
            rows: rows.collect(),
            lines: Vec::new(),
            ticks: [0, 2, 4, 6, 8, 10]
                .map(|at: i64| Tick { at: Mark(Decimal::from(at)), text: at.to_string() })
                .to_vec(),
        }),
        table: ChartTable { columns: columns.map(|key| ctx.get(key)).to_vec(), rows: cells.collect() },
    })
}

/// Mentors and mentees, latest first.
pub(super) fn mentoring(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<HistoryRow> {
    let name = |member: MemberIx| scope.ledger().members[member as usize].name.as_str();
    let pairs = scope.personnel().pairs.iter().rev();
    let of_member = pairs.filter(|pair| pair.mentor == member || pair.mentee == member);
    of_member
        .map(|pair| {
            let ends_on = mentoring::ends_on(scope.ledger(), scope.plan(), pair);
            let is_active = mentoring::is_active(scope.ledger(), scope.plan(), pair, scope.as_of);
            let minutes: u32 = pair.weeks.iter().map(|week| week.minutes).sum();
            let key = if pair.mentor == member { "says-people-mentors" } else { "says-people-is-mentored" };
            let other = if pair.mentor == member { pair.mentee } else { pair.mentor };
            let args = [
                ("name", name(other).to_owned()),
                ("until", ctx.words.date(ends_on)),
                ("minutes", ctx.words.count(minutes as usize)),
            ];
            let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
            HistoryRow {
                date: ctx.words.date(pair.began_on),
                text: ctx.with(key, &args),
                tone: Some(if is_active { Tone::Good } else { Tone::Quiet }),
            }
        })
        .collect()
}

pub(super) fn decisions(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<HistoryRow> {
    let all = scope.personnel().decisions.of(member).iter().rev();
    all.map(|decision| HistoryRow {
        date: ctx.words.date(decision.decided_on),
        text: ctx.with(
            "says-people-decision",
            &[
                ("decision", &ctx.get(&format!("says-people-decision-{}", decision.kind.as_str()))),
                ("by", &decision.decided_by),
                ("reason", &decision.reason),
                ("quarter", &ctx.words.quarter(decision.quarter)),
            ],
        ),
        tone: None,
    })
    .collect()
}

pub(super) fn violations(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<ViolationLine> {
    let all = scope.personnel().violations.of(member).iter().rev();
    all.map(|violation| {
        let measure = ctx.get(&format!("says-people-measure-kind-{}", violation.measure.as_str()));
        let fine = scope.ledger().currency.minor(violation.fine_minor);
        ViolationLine {
            id: violation.id,
            date: ctx.words.date(violation.on),
            kind_label: ctx.get(&format!("says-people-violation-{}", violation.kind.as_str())),
            measure_label: if fine.is_zero() { measure } else { format!("{measure} {}", ctx.words.money(fine)) },
            note: violation.note.clone(),
            decided_by: violation.decided_by.clone(),
        }
    })
    .collect()
}

pub(super) fn steps(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<GrowthLine> {
    let all = scope.personnel().growth.of(member).iter().rev();
    all.map(|step| {
        let from = ctx.words.date(step.began_on);
        let coach = step.coach.map(|coach| &scope.ledger().members[coach as usize]);
        GrowthLine {
            id: step.id,
            span: match step.ended_on {
                Some(on) if on == step.began_on => from,
                Some(on) => ctx.with("says-people-span", &[("from", &from), ("to", &ctx.words.date(on))]),
                None => ctx.with("says-people-since", &[("from", &from)]),
            },
            kind_label: ctx.get(&format!("says-people-growth-{}", step.kind.as_str())),
            title: step.title.clone(),
            note: step.note.clone(),
            outcome: step.outcome.clone(),
            coach: coach.map_or_else(String::new, |coach| coach.name.clone()),
            edit: GrowthSave {
                id: Some(step.id),
                employee_no: scope.ledger().members[member as usize].employee_no.clone(),
                kind: step.kind,
                began_on: step.began_on,
                ended_on: step.ended_on,
                title: step.title.clone(),
                note: step.note.clone(),
                outcome: step.outcome.clone(),
                coach: coach.map(|coach| coach.employee_no.clone()),
            },
        }
    })
    .collect()
}

/// What can be chosen on a member's page.
pub(super) fn choices(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> MemberChoices {
    let names = |prefix: &str, names: Vec<&str>| -> Vec<Choice> {
        let choice = |name: &str| Choice { value: name.to_owned(), label: ctx.get(&format!("{prefix}{name}")) };
        names.into_iter().map(choice).collect()
    };
    macro_rules! named {
        ($prefix:literal, $type:ident) => {
            names($prefix, $type::ALL.iter().map(|one| one.as_str()).collect())
        };
    }
    let others = people::active(scope.ledger(), scope.today).filter(|other| *other != member);
    MemberChoices {
        skills: skill_choices(ctx, scope),
        violation_kinds: named!("says-people-violation-", ViolationKind),
        measures: named!("says-people-measure-kind-", Measure),
        interview_kinds: InterviewKind::ALL
            .iter()
            .map(|kind| Choice { value: kind.as_str().to_owned(), label: kind_label(ctx, *kind) })
            .collect(),
        growth_kinds: named!("says-people-growth-", GrowthKind),
        decision_kinds: named!("says-people-decision-", DecisionKind),
        outcomes: named!("says-people-outcome-", PipOutcome),
        progress: named!("says-people-progress-", PipProgress),
        verdicts: named!("says-people-verdict-", Verdict),
        members: others
            .map(|other| {
                let person = &scope.ledger().members[other as usize];
                MemberChoice {
                    employee_no: person.employee_no.clone(),
                    label: person.name.clone(),
                    note: ctx.get(&format!("base-role-{}", person.role.as_str())),
                    refused: None,
                }
            })
            .collect(),
        quarters: (0..QUARTERS_BACK)
            .map(|back| {
                let quarter = scope.ledger().calendar.quarter_of(scope.today).plus(-back);
                Choice { value: quarter.to_string(), label: ctx.words.quarter(quarter) }
            })
            .collect(),
    }
}

/// Every module is a skill; so is whatever was marked before.
fn skill_choices(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Choice> {
    let rules = scope.curricula().on(scope.today);
    let modules = rules.curricula.iter().flat_map(|curriculum| &curriculum.modules).map(|module| module.id.as_str());
    let marked = scope.personnel().skills.all().iter().map(|skill| skill.skill.as_str());
    let mut found: Vec<&str> = Vec::new();
    for name in modules.chain(marked) {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found.into_iter().map(|name| Choice { value: name.to_owned(), label: ctx.words.module(name) }).collect()
}
