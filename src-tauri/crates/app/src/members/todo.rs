//! What asks for a person: improvement plans and decisions that are due, check-ins and interviews; stars and candidates.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::base::{Quarter, Ratio};
use domain::chart::Tone;
use domain::facts::{Interview, InterviewKind, MemberIx, Verdict};
use domain::people::{self, Attainment, Star};

use crate::ctx::{Ctx, Scope};
use crate::wire::{PersonTodo, ReserveView, StarMonth, StarView, TodoKind};

/// What the rule proposes about the quarter that is over.
pub(crate) struct Due {
    pub(crate) quarter: Quarter,
    pub(crate) results: Arc<Vec<Attainment>>,
    pub(crate) pip: Vec<MemberIx>,
    pub(crate) decision: Vec<MemberIx>,
}

impl Due {
    pub(crate) fn of(scope: &Scope) -> Due {
        let quarter = people::basis_quarter(scope.ledger().calendar, scope.quarter, scope.as_of);
        let running: Vec<Arc<Vec<Attainment>>> = (0..scope.plan().people.decision_after_quarters.max(1) as i32)
            .map(|back| scope.results_of(quarter.plus(-back)))
            .collect();
        let slices: Vec<&[Attainment]> = running.iter().map(|results| results.as_slice()).collect();
        let (ledger, personnel) = (scope.ledger(), scope.personnel());
        Due {
            quarter,
            pip: people::pip_due(ledger, personnel, quarter, slices[0], scope.today),
            decision: people::decision_due(ledger, personnel, quarter, &slices, scope.today),
            results: Arc::clone(&running[0]),
        }
    }

    pub(crate) fn score(&self, member: MemberIx) -> Option<Ratio> {
        self.results.iter().find(|result| result.member == member)?.score
    }
}

pub(super) fn todo(ctx: &Ctx<'_>, scope: &Scope, due: &Due) -> Vec<PersonTodo> {
    let entry = |kind, member: MemberIx, tone, quarter, text| PersonTodo {
        kind,
        employee_no: scope.ledger().members[member as usize].employee_no.clone(),
        name: scope.ledger().members[member as usize].name.clone(),
        tone,
        text,
        quarter,
        interview: None,
    };
    let line = ctx.words.rate(scope.plan().people.pass_line);
    let quarter = ctx.words.quarter(due.quarter);
    let mut found = Vec::new();
    for member in &due.decision {
        let quarters = ctx.words.count(scope.plan().people.decision_after_quarters as usize);
        let args = [("quarters", quarters.as_str()), ("line", &line), ("quarter", &quarter)];
        let text = ctx.with("says-people-todo-decision", &args);
        found.push(entry(TodoKind::DecisionDue, *member, Tone::Bad, due.quarter, text));
    }
    for member in &due.pip {
        let score = due.score(*member).map_or_else(|| ctx.words.dash(), |score| ctx.words.ratio(score));
        let text = ctx.with("says-people-todo-pip", &[("score", &score), ("quarter", &quarter), ("line", &line)]);
        found.push(entry(TodoKind::PipDue, *member, Tone::Bad, due.quarter, text));
    }
    for plan in scope.personnel().improvement_plans.all() {
        if plan.outcome.is_none() && plan.due_on < scope.today {
            let text = ctx.with("says-people-todo-over", &[("date", &ctx.words.date(plan.due_on))]);
            found.push(entry(TodoKind::PipOver, plan.member, Tone::Warn, plan.quarter, text));
        }
    }
    for interview in scope.personnel().interviews.all() {
        if let Some((tone, text)) = interview_todo(ctx, interview, scope.today) {
            let todo = entry(TodoKind::Interview, interview.member, tone, interview.quarter, text);
            found.push(PersonTodo { interview: Some(interview.kind), ..todo });
        }
    }
    found
}

/// An interview whose day has come, or that nobody signed yet.
fn interview_todo(ctx: &Ctx<'_>, interview: &Interview, today: NaiveDate) -> Option<(Tone, String)> {
    let kind = super::interviews::kind_label(ctx, interview.kind);
    match (interview.held_on, interview.signed_on) {
        (None, _) if interview.planned_on <= today => {
            let tone = if interview.planned_on < today { Tone::Warn } else { Tone::Neutral };
            let date = ctx.words.date(interview.planned_on);
            Some((tone, ctx.with("says-people-todo-interview", &[("interview", &kind), ("date", &date)])))
        }
        (Some(held_on), None) => {
            let date = ctx.words.date(held_on);
            Some((Tone::Neutral, ctx.with("says-people-todo-sign", &[("interview", &kind), ("date", &date)])))
        }
        _ => None,
    }
}

/// The stars of the quarter's months that have begun, latest first.
pub(super) fn stars(ctx: &Ctx<'_>, scope: &Scope) -> Vec<StarMonth> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let begun = months.into_iter().rev().filter(|month| month.span().first <= scope.as_of);
    begun
        .map(|month| StarMonth {
            month,
            label: ctx.words.month(month),
            is_provisional: scope.as_of < month.span().last,
            rows: people::stars(scope.ledger(), scope.plan(), month, scope.as_of)
                .iter()
                .map(|star| star_view(ctx, scope, star))
                .collect(),
        })
        .collect()
}

fn star_view(ctx: &Ctx<'_>, scope: &Scope, star: &Star) -> StarView {
    let member = &scope.ledger().members[star.member as usize];
    let args = [
        ("attainment", ctx.words.ratio(star.attainment)),
        ("sales", ctx.words.money(star.sales)),
        ("target", ctx.words.money(star.target)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    StarView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        team: member.team.clone(),
        rank: star.rank,
        text: ctx.with("says-people-star", &args),
    }
}

pub(super) fn reserve(ctx: &Ctx<'_>, scope: &Scope, due: &Due) -> Vec<ReserveView> {
    people::reserve(&due.results, scope.plan().people.reserve_share)
        .into_iter()
        .map(|(member, rank)| {
            let person = &scope.ledger().members[member as usize];
            let (selection, tone) = selection(ctx, scope, member, due.quarter);
            ReserveView {
                employee_no: person.employee_no.clone(),
                name: person.name.clone(),
                rank,
                score: due.score(member).map_or_else(|| ctx.words.dash(), |score| ctx.words.ratio(score)),
                selection,
                tone,
                quarter: due.quarter,
            }
        })
        .collect()
}

/// How far a candidate's selection is: the interview, then the defence.
fn selection(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, quarter: Quarter) -> (String, Tone) {
    let held: Vec<&Interview> = scope
        .personnel()
        .interviews
        .of(member)
        .iter()
        .filter(|interview| interview.quarter == quarter && interview.kind != InterviewKind::Performance)
        .collect();
    if held.is_empty() {
        return (ctx.get("says-people-selection-none"), Tone::Quiet);
    }
    let parts: Vec<String> = held.iter().map(|interview| super::interviews::in_short(ctx, interview)).collect();
    let has = |verdict| held.iter().any(|interview| interview.verdict == Some(verdict));
    let is_chosen = held.iter().any(|one| one.kind == InterviewKind::Defence && one.verdict == Some(Verdict::Passed));
    let tone = match (has(Verdict::Failed), is_chosen) {
        (true, _) => Tone::Bad,
        (_, true) => Tone::Good,
        _ => Tone::Neutral,
    };
    (parts.join(" · "), tone)
}
