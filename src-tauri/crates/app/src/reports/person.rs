//! What the training record and the member page both say of a person, as it was on a day.
//!
//! Of somebody who has left, learning is told as of the last day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{DateSpan, Ratio};
use domain::facts::{Exam, MemberIx, Proof, Skill};
use domain::mentoring::{self, WeekStanding};
use domain::training::{self, Cell, Completion, Learner, Standing};
use report::{CurriculumPart, Entry, Fact, ModuleRow, PersonHead, SkillRow};

use crate::ctx::{Ctx, Scope};
use crate::document::Letterhead;
use crate::members::person_facts;
use crate::training::{cell_state, mark, proof_label, state_label, state_tone};

/// Name, number, team, and the facts below the name; `more` are put behind them.
pub(super) fn head(
    ctx: &Ctx<'_>,
    scope: &Scope,
    letterhead: Letterhead,
    index: MemberIx,
    more: Vec<Fact>,
) -> PersonHead {
    let member = &scope.ledger().members[index as usize];
    let known = person_facts(ctx, scope, index).into_iter().filter(|fact| fact.value != ctx.words.dash());
    PersonHead {
        company: letterhead.company,
        logo: letterhead.logo,
        member: member.name.clone(),
        employee_no: member.employee_no.clone(),
        team: member.team.clone(),
        period: ctx.words.quarter(scope.quarter),
        as_of: ctx.words.date(scope.as_of),
        facts: known.map(|fact| Fact { label: fact.label, value: fact.value }).chain(more).collect(),
    }
}

/// The day a member's learning is told as of.
pub(super) fn learned_by(scope: &Scope, member: MemberIx) -> NaiveDate {
    scope.ledger().members[member as usize].active_to.map_or(scope.as_of, |last| last.min(scope.as_of))
}

/// How far a member is in each curriculum that is theirs, the own audience's first.
pub(super) fn completions(scope: &Scope, member: MemberIx) -> Vec<Completion> {
    let (ledger, plan, by) = (scope.ledger(), scope.plan(), learned_by(scope, member));
    let learner = Learner::of(scope.personnel(), member);
    let own = training::audience_of(ledger, plan, member, by).map(|audience| audience.as_str());
    let mut names: Vec<&str> = scope.curricula().on(by).curricula.iter().map(|one| one.audience.as_str()).collect();
    names.sort_by_key(|name| Some(*name) != own);
    names
        .into_iter()
        .filter(|name| training::is_in_audience(ledger, plan, member, name, by))
        .filter_map(|name| learner.completion(scope.curricula(), name, by))
        .collect()
}

/// A curriculum module by module.
pub(super) fn curriculum(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, found: &Completion) -> CurriculumPart {
    let by = learned_by(scope, member);
    let learner = Learner::of(scope.personnel(), member);
    let cells = training::cells_of(
        scope.ledger(),
        scope.curricula(),
        scope.plan(),
        &learner,
        &found.audience,
        scope.span.last,
        by,
    );
    CurriculumPart {
        title: ctx.with("report-curriculum-title", &[("audience", &ctx.words.audience(&found.audience))]),
        finding: curriculum_finding(ctx, found),
        rows: cells.iter().map(|cell| module_row(ctx, scope, &learner, cell, by)).collect(),
    }
}

fn curriculum_finding(ctx: &Ctx<'_>, found: &Completion) -> String {
    if let Some(on) = found.completed_on {
        return ctx.with("report-curriculum-complete", &[("date", &ctx.words.date(on))]);
    }
    let open = found.modules.iter().filter(|(_, on)| on.is_none());
    let open: Vec<String> = open.map(|(module, _)| ctx.words.module(&module.id)).collect();
    let args = [("completion", ctx.words.ratio_whole(found.done)), ("modules", ctx.words.list(&open))];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
    ctx.with("report-curriculum-open", &args)
}

fn module_row(ctx: &Ctx<'_>, scope: &Scope, learner: &Learner<'_>, cell: &Cell, by: NaiveDate) -> ModuleRow {
    let words = &ctx.words;
    let state = cell_state(&cell.standing);
    let proof = proof_label(words, cell.module.proof);
    ModuleRow {
        module: words.module(&cell.module.id),
        weight: words.rate(Ratio::percent(i64::from(cell.module.weight))),
        proof: if proof.is_empty() { words.dash() } else { proof },
        tone: state_tone(state),
        state: state_label(words, state),
        on: match &cell.standing {
            Standing::Done(on) | Standing::Booked(on) | Standing::Missed(on) | Standing::Failed { on, .. } => {
                words.date(*on)
            }
            Standing::Late | Standing::Open => ctx.with("report-due-on", &[("date", &words.date(cell.due_on))]),
        },
        mark: deciding_exam(scope, learner.member, &cell.module.id, by)
            .map_or_else(|| words.dash(), |exam| mark(words, exam.score_tenths)),
    }
}

/// The attempt that counts: the first that was passed, else the last.
pub(super) fn deciding_exam<'a>(scope: &'a Scope, member: MemberIx, module: &str, by: NaiveDate) -> Option<&'a Exam> {
    let exams = scope.personnel().exams.of(member);
    let taken: Vec<&Exam> =
        exams.iter().filter(|exam| exam.module == module && exam.kind != Proof::None && exam.taken_on <= by).collect();
    taken.iter().copied().find(|exam| exam.is_passed()).or_else(|| taken.last().copied())
}

/// Skills with first and latest mark, in the order of their first mark.
pub(super) fn skills(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<SkillRow> {
    let mut marks: BTreeMap<&str, Vec<&Skill>> = BTreeMap::new();
    for skill in scope.personnel().skills.of(member).iter().filter(|skill| skill.scored_on <= scope.as_of) {
        marks.entry(&skill.skill).or_default().push(skill);
    }
    let row = |(skill, marks): (&str, Vec<&Skill>)| {
        let (first, last) = (marks.first()?, marks.last()?);
        let change = i64::from(last.score) - i64::from(first.score);
        let number = |score: u32| ctx.words.count(score as usize);
        let first_mark = [("mark", number(first.score)), ("date", ctx.words.date(first.scored_on))];
        let first_mark = first_mark.each_ref().map(|(name, text)| (*name, text.as_str()));
        Some(SkillRow {
            skill: ctx.words.module(skill),
            first: if marks.len() == 1 { ctx.words.dash() } else { ctx.with("report-mark-on", &first_mark) },
            latest: number(last.score),
            on: ctx.words.date(last.scored_on),
            change: if change == 0 { ctx.words.dash() } else { ctx.words.count_change(change) },
        })
    };
    marks.into_iter().filter_map(row).collect()
}

/// Mentors and mentees, latest first, each with the weeks that are over.
pub(super) fn mentoring(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<Entry> {
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    let of_member = personnel.pairs.iter().rev().filter(|pair| pair.mentor == member || pair.mentee == member);
    let begun = of_member.filter(|pair| pair.began_on <= scope.as_of);
    begun
        .map(|pair| {
            let is_mentor = pair.mentor == member;
            let other = if is_mentor { pair.mentee } else { pair.mentor };
            let name = ledger.members[other as usize].name.as_str();
            let weeks = mentoring::weeks(ledger, personnel, plan, pair, scope.as_of);
            let kept = weeks.iter().filter(|week| week.standing == WeekStanding::Kept).count();
            let over = kept + weeks.iter().filter(|week| week.standing.is_missing()).count();
            let counts = [("kept", ctx.words.count(kept)), ("weeks", ctx.words.count(over))];
            let counts = counts.each_ref().map(|(name, text)| (*name, text.as_str()));
            let key = if is_mentor { "report-mentor-of" } else { "report-mentored-by" };
            let last = mentoring::ends_on(ledger, plan, pair).max(pair.began_on);
            Entry {
                date: ctx.words.date_span(DateSpan { first: pair.began_on, last }),
                text: ctx.with(key, &[("name", name)]),
                note: if over == 0 { String::new() } else { ctx.with("report-mentor-weeks", &counts) },
            }
        })
        .collect()
}
