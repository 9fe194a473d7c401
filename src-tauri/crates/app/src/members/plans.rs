//! Improvement plans and the decisions that follow: proposed with their evidence, written, looked at, ended. The rule
//! proposes; who decides is written down.

use chrono::{Days, NaiveDate};
use domain::base::{Issue, Quarter};
use domain::chart::Tone;
use domain::facts::{CheckIn, ImprovementPlan, Member, MemberIx, PipOutcome, PipProgress};
use serde_json::json;
use store::personnel::{CheckInRow, DecisionRow, ImprovementPlanRow};

use super::change::{day_not_ahead, member_of, required};
use super::evidence::{evidence, goals, measures};
use super::todo::Due;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{
    DecisionDraft, DecisionSave, Done, HistoryRow, MemberRequest, PipCheckIn, PipClose, PipDraft, PipSave, PipView,
};

/// All improvement plans: running ones first, then the latest.
pub(super) fn all(ctx: &Ctx<'_>, scope: &Scope) -> Vec<PipView> {
    let mut plans: Vec<&ImprovementPlan> = scope.personnel().improvement_plans.all().iter().collect();
    plans.sort_by_key(|plan| (plan.outcome.is_some(), std::cmp::Reverse((plan.quarter, plan.opened_on))));
    plans.into_iter().map(|plan| view(ctx, scope, plan)).collect()
}

pub(super) fn view(ctx: &Ctx<'_>, scope: &Scope, plan: &ImprovementPlan) -> PipView {
    let member = &scope.ledger().members[plan.member as usize];
    let (state, tone) = state(ctx, scope, plan);
    PipView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        quarter: plan.quarter,
        quarter_label: ctx.words.quarter(plan.quarter),
        state,
        tone,
        is_running: plan.outcome.is_none(),
        goals: plan.goals.clone(),
        measures: plan.measures.clone(),
        due_on: plan.due_on,
        closing_note: plan.closing_note.clone(),
        check_ins: plan.check_ins.iter().rev().map(|check_in| look(ctx, check_in)).collect(),
    }
}

fn state(ctx: &Ctx<'_>, scope: &Scope, plan: &ImprovementPlan) -> (String, Tone) {
    let closed = plan.closed_on.map_or_else(|| ctx.words.dash(), |on| ctx.words.date(on));
    let date = ctx.words.date(plan.due_on);
    match plan.outcome {
        None if plan.due_on < scope.today => (ctx.with("says-people-pip-over", &[("date", &date)]), Tone::Warn),
        None => {
            let left = (plan.due_on - scope.today).num_days() as usize;
            (ctx.words.counted("says-people-pip-runs", left, &[("date", &date)]), Tone::Neutral)
        }
        Some(PipOutcome::Met) => (ctx.with("says-people-pip-met", &[("date", &closed)]), Tone::Good),
        Some(PipOutcome::Missed) => (ctx.with("says-people-pip-missed", &[("date", &closed)]), Tone::Bad),
        Some(PipOutcome::Dropped) => (ctx.with("says-people-pip-dropped", &[("date", &closed)]), Tone::Quiet),
    }
}

fn look(ctx: &Ctx<'_>, check_in: &CheckIn) -> HistoryRow {
    let (key, tone) = match check_in.progress {
        PipProgress::OnTrack => ("says-people-look-on_track", Tone::Good),
        PipProgress::Behind => ("says-people-look-behind", Tone::Warn),
    };
    let text = ctx.with(key, &[("note", &check_in.note)]);
    HistoryRow { date: ctx.words.date(check_in.on), text, tone: Some(tone) }
}

/// The plan the rule proposes for a member; none when nothing is due.
pub(super) fn draft(ctx: &Ctx<'_>, scope: &Scope, due: &Due, member: MemberIx) -> Option<PipDraft> {
    due.pip.contains(&member).then(|| proposal(ctx, scope, due, member))
}

fn proposal(ctx: &Ctx<'_>, scope: &Scope, due: &Due, member: MemberIx) -> PipDraft {
    let name = &scope.ledger().members[member as usize].name;
    let due_on = scope.today + Days::new(u64::from(scope.plan().people.pip_days));
    let result = due.results.iter().find(|result| result.member == member);
    PipDraft {
        quarter: due.quarter,
        title: ctx.with("says-people-pip-title", &[("name", name), ("quarter", &ctx.words.quarter(due.quarter))]),
        evidence: evidence(ctx, scope, due, member),
        goals: result.map_or_else(String::new, |result| goals(ctx, scope, result, due_on)),
        measures: result.map_or_else(String::new, |result| measures(ctx, scope, result)),
        due_on,
    }
}

/// A draft for anybody: the rule's proposal where it proposes one, the same evidence where a person wants one.
pub(crate) fn pip_draft(ctx: &Ctx<'_>, request: MemberRequest) -> Result<PipDraft, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let member =
        scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    Ok(proposal(ctx, &scope, &Due::of(&scope), member))
}

pub(super) fn decision(ctx: &Ctx<'_>, scope: &Scope, due: &Due, member: MemberIx) -> Option<DecisionDraft> {
    due.decision.contains(&member).then(|| {
        let rules = &scope.plan().people;
        let quarters = ctx.words.count(rules.decision_after_quarters as usize);
        let args = [
            ("quarters", quarters.as_str()),
            ("line", &ctx.words.rate(rules.pass_line)),
            ("quarter", &ctx.words.quarter(due.quarter)),
        ];
        DecisionDraft { quarter: due.quarter, text: ctx.with("says-people-decision-proposed", &args) }
    })
}

fn plan_of(scope: &Scope, member: MemberIx, quarter: Quarter) -> Option<&ImprovementPlan> {
    scope.personnel().improvement_plans.of(member).iter().find(|plan| plan.quarter == quarter)
}

fn row(plan: &ImprovementPlan, member_id: i64) -> ImprovementPlanRow {
    ImprovementPlanRow {
        id: plan.id,
        member_id,
        quarter: plan.quarter,
        opened_on: plan.opened_on,
        goals: plan.goals.clone(),
        measures: plan.measures.clone(),
        due_on: plan.due_on,
        outcome: plan.outcome,
        closed_on: plan.closed_on,
        closing_note: plan.closing_note.clone(),
    }
}

pub(crate) fn pip_save(ctx: &Ctx<'_>, request: PipSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "goals", &request.goals);
    required(&mut issues, "measures", &request.measures);
    let known = member.and_then(|member| plan_of(&scope, member, request.quarter));
    if known.is_some_and(|plan| plan.outcome.is_some()) {
        issues.push(Issue::refused("issue-people-pip-closed").at("quarter").value(&request.quarter.to_string()));
    }
    let opened_on = known.map_or(scope.today, |plan| plan.opened_on);
    if request.due_on <= opened_on {
        issues.push(Issue::refused("issue-people-pip-due").at("due_on").value(&request.due_on.to_string()));
    }
    if scope.ledger().calendar.quarter_span(request.quarter).first > scope.today {
        issues.push(Issue::refused("issue-people-pip-ahead").at("quarter").value(&request.quarter.to_string()));
    }
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let plan = ImprovementPlanRow {
        id: known.map_or(0, |plan| plan.id),
        member_id: person.id,
        quarter: request.quarter,
        opened_on,
        goals: request.goals.trim().to_owned(),
        measures: request.measures.trim().to_owned(),
        due_on: request.due_on,
        outcome: None,
        closed_on: None,
        closing_note: String::new(),
    };
    let summary = json!({ "member": person.employee_no, "quarter": request.quarter, "due_on": request.due_on });
    ctx.write("pip_save", summary, |tx| {
        tx.save(&plan)?;
        Ok::<_, Stop>(())
    })?;
    let key = if known.is_some() { "says-people-pip-changed" } else { "says-people-pip-opened" };
    Ok(Done { text: ctx.with(key, &[("name", &person.name)]) })
}

/// The running plan a step is taken on, and the day of the step: not before the plan was opened, not ahead.
fn step<'a>(
    ctx: &Ctx<'_>,
    scope: &'a Scope,
    (employee_no, quarter): (&str, Quarter),
    note: &str,
    on: Option<NaiveDate>,
) -> Result<(&'a Member, &'a ImprovementPlan, NaiveDate), Failure> {
    let mut issues = Vec::new();
    required(&mut issues, "note", note);
    let member = scope.ledger().member_by_no(employee_no);
    let plan = member.and_then(|member| plan_of(scope, member, quarter));
    let on = on.unwrap_or(scope.today);
    match plan {
        None => issues.push(Issue::refused("issue-people-pip-none").at("employee_no").value(employee_no)),
        Some(plan) if plan.outcome.is_some() => {
            issues.push(Issue::refused("issue-people-pip-closed").at("quarter").value(&quarter.to_string()));
        }
        Some(plan) => {
            day_not_ahead(scope, "on", on, &mut issues);
            if on < plan.opened_on {
                issues.push(Issue::refused("issue-people-before-opened").at("on").value(&on.to_string()));
            }
        }
    }
    match plan {
        Some(plan) if issues.is_empty() => Ok((&scope.ledger().members[plan.member as usize], plan, on)),
        _ => Err(Failure::invalid(&ctx.words, &issues)),
    }
}

pub(crate) fn pip_check_in(ctx: &Ctx<'_>, request: PipCheckIn) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let about = (request.employee_no.as_str(), request.quarter);
    let (person, plan, on) = step(ctx, &scope, about, &request.note, request.on)?;
    let row =
        CheckInRow { id: 0, plan_id: plan.id, on, progress: request.progress, note: request.note.trim().to_owned() };
    let summary = json!({
        "member": person.employee_no, "quarter": request.quarter, "on": on, "progress": request.progress,
    });
    ctx.write("pip_check_in", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-pip-checked", &[("name", &person.name)]) })
}

pub(crate) fn pip_close(ctx: &Ctx<'_>, request: PipClose) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let about = (request.employee_no.as_str(), request.quarter);
    let (person, plan, on) = step(ctx, &scope, about, &request.note, request.on)?;
    let closed = ImprovementPlanRow {
        outcome: Some(request.outcome),
        closed_on: Some(on),
        closing_note: request.note.trim().to_owned(),
        ..row(plan, person.id)
    };
    let summary = json!({
        "member": person.employee_no, "quarter": request.quarter, "on": on, "outcome": request.outcome,
    });
    ctx.write("pip_close", summary, |tx| {
        tx.save(&closed)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-pip-ended", &[("name", &person.name)]) })
}

pub(crate) fn decision_save(ctx: &Ctx<'_>, request: DecisionSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "decided_by", &request.decided_by);
    required(&mut issues, "reason", &request.reason);
    if scope.ledger().calendar.quarter_span(request.quarter).last >= scope.today {
        issues.push(Issue::refused("issue-people-decision-running").at("quarter").value(&request.quarter.to_string()));
    }
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let row = DecisionRow {
        id: 0,
        member_id: person.id,
        quarter: request.quarter,
        kind: request.kind,
        decided_by: request.decided_by.trim().to_owned(),
        decided_on: scope.today,
        reason: request.reason.trim().to_owned(),
    };
    let summary = json!({
        "member": person.employee_no, "quarter": request.quarter, "decision": request.kind,
        "decided_by": row.decided_by, "reason": row.reason,
    });
    ctx.write("decision_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-decided", &[("name", &person.name), ("by", &row.decided_by)]) })
}
