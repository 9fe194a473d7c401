//! The history of a target: every amount it had with its reason, and of a member's quarter what was put before the member
//! and what they said.
//!
//! A proposal is one row that the next one writes over; what was said before stands in the audit log, which nobody can
//! shorten. What was undone is left out.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::Period;
use domain::facts::{Consent, TargetOwner};
use serde_json::Value;
use store::AuditRow;

use super::{node_label, proposal_of};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{TargetHistoryRequest, TargetHistoryView, TargetVersionView};

/// The newest audit rows that are looked through for answers.
const AUDIT_MAX: u64 = 50_000;
/// The most versions shown.
const VERSIONS_MAX: u64 = 200;

pub(crate) fn history(ctx: &Ctx<'_>, request: TargetHistoryRequest) -> Result<TargetHistoryView, Failure> {
    let scope = ctx.scope(None, None)?;
    let versions = ctx.read(|store| store.target_versions(Some((request.period, &request.owner)), VERSIONS_MAX))?;
    let currency = scope.ledger().currency;
    let at = |moment: DateTime<Utc>| ctx.words.instant(ctx.local(moment, &scope.facts.settings));
    let mut found: Vec<(DateTime<Utc>, TargetVersionView)> = versions
        .into_iter()
        .map(|version| {
            let view = TargetVersionView {
                at: at(version.set_at),
                actor: version.set_by,
                amount: version
                    .new_minor
                    .map_or_else(|| ctx.words.dash(), |minor| ctx.words.money(currency.minor(minor))),
                is_pinned: version.is_pinned,
                reason: version.reason,
            };
            (version.set_at, view)
        })
        .collect();
    if let (TargetOwner::Member(no), Period::Quarter(_)) = (&request.owner, request.period) {
        let said = said(ctx, &scope, no, request.period)?;
        if said.is_empty() {
            found.extend(kept(ctx, &scope, no, request.period));
        }
        found.extend(said);
        found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    }
    Ok(TargetHistoryView {
        label: node_label(ctx, &scope, &request.owner, request.period),
        versions: found.into_iter().map(|(_, view)| view).collect(),
    })
}

/// Proposals, answers and decisions about a member's target.
fn said(
    ctx: &Ctx<'_>,
    scope: &Scope,
    employee_no: &str,
    period: Period,
) -> Result<Vec<(DateTime<Utc>, TargetVersionView)>, Failure> {
    let rows = ctx.read(|store| store.audit_page(0, AUDIT_MAX))?;
    let mut is_undone: BTreeMap<i64, bool> = BTreeMap::new();
    for row in &rows {
        if let Some(about) = row.about_seq {
            // The newest comes first: what was done with a command last decides.
            is_undone.entry(about).or_insert(row.command == "undo");
        }
    }
    let stands = |row: &&AuditRow| !is_undone.get(&row.seq).copied().unwrap_or(false);
    let found = rows.iter().filter(stands).filter_map(|row| {
        let view = entry(ctx, scope, row, employee_no, period)?;
        Some((row.done_at, view))
    });
    Ok(found.collect())
}

/// What a proposal itself tells, where no command of the log is about it: it came with the workspace.
fn kept(ctx: &Ctx<'_>, scope: &Scope, employee_no: &str, period: Period) -> Vec<(DateTime<Utc>, TargetVersionView)> {
    let member = scope.ledger().member_by_no(employee_no);
    let Some(proposal) = member.and_then(|member| proposal_of(scope, member, period)) else { return Vec::new() };
    let money = |minor: i64| ctx.words.money(scope.ledger().currency.minor(minor));
    let counter = proposal.counter_minor.map_or_else(|| ctx.words.dash(), money);
    let answered = if proposal.counter_minor.is_some() { "countered" } else { "accepted" };
    let settled = if proposal.state == Consent::CounterAccepted { "taken-over" } else { "kept" };
    let steps = [
        (Some(proposal.proposed_on), "proposed", "", proposal.proposed_by.as_str()),
        (proposal.answered_on, answered, proposal.comment.as_str(), ""),
        (proposal.settled_on, settled, proposal.settlement.as_str(), ""),
    ];
    let view = |(on, said, comment, actor): (Option<NaiveDate>, &str, &str, &str)| {
        let on = on?;
        let view = TargetVersionView {
            at: ctx.words.date(on),
            actor: actor.to_owned(),
            amount: money(proposal.amount_minor),
            is_pinned: false,
            reason: sentence(ctx, said, &counter, comment),
        };
        Some((scope.dealings().zone.start_of(on), view))
    };
    // The latest first, also of what was done on one day.
    steps.into_iter().rev().filter_map(view).collect()
}

/// What was said, in words.
fn sentence(ctx: &Ctx<'_>, said: &str, counter: &str, comment: &str) -> String {
    let key = format!("says-targets-said-{said}");
    let key = if comment.is_empty() { key } else { format!("{key}-comment") };
    ctx.with(&key, &[("counter", counter), ("comment", &ctx.words.quoted(comment))])
}

fn entry(ctx: &Ctx<'_>, scope: &Scope, row: &AuditRow, employee_no: &str, period: Period) -> Option<TargetVersionView> {
    let is_about = |value: &Value| value["employee_no"] == employee_no;
    let summary = &row.summary;
    let amounts = match row.command.as_str() {
        "targets_propose" => summary["targets"].as_array()?.iter().find(|target| is_about(target))?,
        "target_answer" | "target_settle" if is_about(summary) => summary,
        _ => return None,
    };
    if summary["period"].as_str() != Some(&period.to_string()) {
        return None;
    }
    let money = |field: &str| {
        let minor = amounts[field].as_i64();
        minor.map_or_else(|| ctx.words.dash(), |minor| ctx.words.money(scope.ledger().currency.minor(minor)))
    };
    let comment = summary["comment"].as_str().unwrap_or_default();
    let said = summary["said"].as_str().unwrap_or("proposed");
    Some(TargetVersionView {
        at: ctx.words.instant(ctx.local(row.done_at, &scope.facts.settings)),
        actor: row.actor.clone(),
        amount: money("amount_minor"),
        is_pinned: false,
        reason: sentence(ctx, said, &money("counter_minor"), comment),
    })
}
