//! Disputes: a member doubts a line of their statement, somebody answers, and the answer stays with the line.

use domain::base::{Issue, Money, Month};
use domain::chart::Tone;
use domain::facts::{Dispute, DisputeState, LineRef, MemberIx};
use serde_json::json;
use store::accounts::DisputeRow;

use super::{about_label, borrowed, manual, months, payroll_of};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::{member_of, required};
use crate::wire::{DisputeAnswer, DisputeOpen, DisputeView, Done};

/// Disputes of the scope's quarter, open ones first, then the latest; of one member when asked.
pub(super) fn views(ctx: &Ctx<'_>, scope: &Scope, only: Option<MemberIx>) -> Vec<DisputeView> {
    let of_quarter = scope.accounts().disputes.iter().filter(|dispute| dispute.quarter == scope.quarter);
    let mut found: Vec<&Dispute> =
        of_quarter.filter(|dispute| only.is_none_or(|only| dispute.member == only)).collect();
    found.sort_by_key(|dispute| (dispute.state != DisputeState::Open, std::cmp::Reverse(dispute.opened_on)));
    found.into_iter().map(|dispute| view(ctx, scope, dispute)).collect()
}

fn view(ctx: &Ctx<'_>, scope: &Scope, dispute: &Dispute) -> DisputeView {
    let member = &scope.ledger().members[dispute.member as usize];
    let opened = [("date", ctx.words.date(dispute.opened_on)), ("by", dispute.opened_by.clone())];
    let answered = dispute.answered_on.map_or_else(String::new, |on| {
        let args = [("date", ctx.words.date(on)), ("by", dispute.answered_by.clone())];
        ctx.with("says-incentives-answered", &borrowed(&args))
    });
    DisputeView {
        id: dispute.id,
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        quarter: dispute.quarter,
        line: line_text(ctx, scope, dispute),
        comment: dispute.comment.clone(),
        opened: ctx.with("says-incentives-raised", &borrowed(&opened)),
        state: dispute.state,
        state_label: ctx.get(&format!("says-incentives-dispute-{}", dispute.state.as_str())),
        tone: match dispute.state {
            DisputeState::Open => Tone::Warn,
            DisputeState::Accepted => Tone::Good,
            DisputeState::Rejected => Tone::Quiet,
        },
        answer: dispute.answer.clone(),
        answered,
    }
}

/// "Core retention · 2026 Q3 · ¥6,250.00"; without the amount when the line is no longer there.
fn line_text(ctx: &Ctx<'_>, scope: &Scope, dispute: &Dispute) -> String {
    let LineRef { kind, period, about } = dispute.line;
    let mut text = about_label(ctx, kind, period);
    if let Some((kind, period)) = about {
        text = format!("{text} ({})", about_label(ctx, kind, period));
    }
    let payroll = payroll_of(scope);
    let lines = payroll.of(dispute.member).map_or(&[][..], |statement| &statement.lines);
    let mut amounts = lines.iter().filter(|line| line.line_ref() == dispute.line).map(|line| line.amount).peekable();
    if amounts.peek().is_none() {
        return text;
    }
    let sum = amounts.fold(scope.ledger().currency.zero(), |sum, amount| sum + amount);
    format!("{text} · {}", ctx.words.money(sum))
}

pub(crate) fn open(ctx: &Ctx<'_>, request: DisputeOpen) -> Result<Done, Failure> {
    let scope = ctx.scope(Some(request.period), None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "comment", &request.comment);
    if let Some(member) = member {
        check_line(&scope, member, request.line, &mut issues);
    }
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let LineRef { kind, period, about } = request.line;
    let row = DisputeRow {
        id: 0,
        member_id: person.id,
        quarter: scope.quarter,
        kind,
        line_period: period,
        about_kind: about.map(|(kind, _)| kind),
        about_period: about.map(|(_, period)| period),
        comment: request.comment.trim().to_owned(),
        opened_on: scope.today,
        opened_by: ctx.actor(),
        state: DisputeState::Open,
        answer: String::new(),
        answered_on: None,
        answered_by: String::new(),
    };
    let summary = json!({
        "member": person.employee_no, "quarter": scope.quarter, "kind": kind, "period": period, "comment": row.comment,
    });
    ctx.write("dispute_open", summary, |tx| Ok(tx.save(&row)?))?;
    let args = [("name", person.name.clone()), ("line", about_label(ctx, kind, period))];
    Ok(Done { text: ctx.with("says-incentives-dispute-raised", &borrowed(&args)) })
}

/// The line is one of the member's statement, and nobody doubts it already.
fn check_line(scope: &Scope, member: MemberIx, line: LineRef, issues: &mut Vec<Issue>) {
    let payroll = payroll_of(scope);
    let is_there = payroll.of(member).is_some_and(|found| found.lines.iter().any(|one| one.line_ref() == line));
    if !is_there {
        issues.push(Issue::refused("issue-dispute-line").at("line"));
    }
    let is_its = |dispute: &Dispute| {
        (dispute.state, dispute.member, dispute.quarter, dispute.line)
            == (DisputeState::Open, member, scope.quarter, line)
    };
    if scope.accounts().disputes.iter().any(is_its) {
        issues.push(Issue::refused("issue-dispute-open").at("line"));
    }
}

pub(crate) fn answer(ctx: &Ctx<'_>, request: DisputeAnswer) -> Result<Done, Failure> {
    let quarter = ctx.facts()?.accounts.disputes.iter().find(|dispute| dispute.id == request.id).map(|one| one.quarter);
    let scope = ctx.scope(Some(quarter.ok_or_else(|| ctx.not_found(&request.id.to_string()))?), None)?;
    let found = scope.accounts().disputes.iter().find(|dispute| dispute.id == request.id);
    let dispute = found.ok_or_else(|| ctx.not_found(&request.id.to_string()))?;
    let mut issues = Vec::new();
    let correction = check_answer(ctx, &scope, dispute, &request, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let person = &scope.ledger().members[dispute.member as usize];
    let row = answered(ctx, &scope, dispute, &request);
    let summary = json!({
        "member": person.employee_no, "quarter": dispute.quarter, "kind": dispute.line.kind,
        "state": request.state, "answer": row.answer,
        "correction": correction.map(|(_, amount)| amount), "month": correction.map(|(month, _)| month),
    });
    ctx.write("dispute_answer", summary, |tx| {
        tx.save(&row)?;
        if let Some((month, amount)) = correction {
            tx.save(&manual::row(ctx, &scope, 0, dispute.member, month, amount, &row.answer))?;
        }
        Ok(())
    })?;
    Ok(Done { text: done_text(ctx, &person.name, request.state, correction) })
}

/// What is wrong with an answer; the correction it enters, with the month it goes into.
fn check_answer(
    ctx: &Ctx<'_>,
    scope: &Scope,
    dispute: &Dispute,
    request: &DisputeAnswer,
    issues: &mut Vec<Issue>,
) -> Option<(Month, Money)> {
    if request.state == DisputeState::Open {
        if dispute.state == DisputeState::Open {
            issues.push(Issue::refused("issue-dispute-not-answered").at("state"));
        }
        let same = |other: &&Dispute| {
            other.state == DisputeState::Open
                && (other.member, other.quarter, other.line) == (dispute.member, dispute.quarter, dispute.line)
        };
        if scope.accounts().disputes.iter().any(|other| other.id != dispute.id && same(&other)) {
            issues.push(Issue::refused("issue-dispute-open").at("state"));
        }
    } else {
        required(issues, "answer", &request.answer);
    }
    let typed = request.correction.as_deref().filter(|typed| !typed.trim().is_empty())?;
    if request.state != DisputeState::Accepted {
        issues.push(Issue::refused("issue-dispute-correction").at("correction"));
        return None;
    }
    let amount = manual::amount(ctx, "correction", typed, issues)?;
    Some((months::month_for_correction(scope, dispute.line.period), amount))
}

fn answered(ctx: &Ctx<'_>, scope: &Scope, dispute: &Dispute, request: &DisputeAnswer) -> DisputeRow {
    let is_open = request.state == DisputeState::Open;
    let LineRef { kind, period, about } = dispute.line;
    DisputeRow {
        id: dispute.id,
        member_id: scope.ledger().members[dispute.member as usize].id,
        quarter: dispute.quarter,
        kind,
        line_period: period,
        about_kind: about.map(|(kind, _)| kind),
        about_period: about.map(|(_, period)| period),
        comment: dispute.comment.clone(),
        opened_on: dispute.opened_on,
        opened_by: dispute.opened_by.clone(),
        state: request.state,
        answer: if is_open { String::new() } else { request.answer.trim().to_owned() },
        answered_on: (!is_open).then_some(scope.today),
        answered_by: if is_open { String::new() } else { ctx.actor() },
    }
}

fn done_text(ctx: &Ctx<'_>, name: &str, state: DisputeState, correction: Option<(Month, Money)>) -> String {
    let Some((month, amount)) = correction else {
        return ctx.with(&format!("says-incentives-dispute-{}-done", state.as_str()), &[("name", name)]);
    };
    let args =
        [("name", name.to_owned()), ("amount", ctx.words.money_change(amount)), ("month", ctx.words.month(month))];
    ctx.with("says-incentives-dispute-corrected", &borrowed(&args))
}
