//! Corrections of closed periods: what was paid, what it should have been, why, and the orders that differ.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{Money, Period};
use domain::facts::{Close, ClosedCredit, LineKind, MemberIx};
use domain::incentives::{Correction, Line, Origin, next_open};

use super::conditions::moved;
use super::frozen::{FrozenCredits, days_behind};
use super::{corrections, credits_in, kind_label, paying_close, quarter_of_close, reworked};
use crate::ctx::{Ctx, Scope};
use crate::facts::Facts;
use crate::failure::Failure;
use crate::tables::RowsKey;
use crate::wire::{ChangeView, CorrectionView, RowsRef, TableId};

/// An order whose credit to a member is not what it was when it was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChangedOrder {
    pub(crate) order_no: String,
    /// Day and credit in minor units as frozen; none for an order that came later.
    pub(crate) before: Option<(NaiveDate, i64)>,
    /// The same by what is known now; none for an order that is gone, moved or credited to somebody else.
    pub(crate) after: Option<(NaiveDate, i64)>,
}

/// Every correction that waits for the next close.
pub(super) fn views(ctx: &Ctx<'_>, scope: &Scope) -> Vec<CorrectionView> {
    let due = due_text(ctx, scope);
    let found = corrections(&scope.facts);
    let view = |correction: &Correction| {
        let member = &scope.ledger().members[correction.member as usize];
        CorrectionView {
            employee_no: member.employee_no.clone(),
            name: member.name.clone(),
            about: about_label(ctx, correction.kind, correction.period),
            due: due.clone(),
            change: change_view(ctx, correction.paid, correction.due, tipped(ctx, &scope.facts, correction)),
            rows: Some(rows(ctx, scope, correction.member, correction.kind, correction.period)),
        }
    };
    found.iter().map(view).collect()
}

fn due_text(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let due = next_open(&scope.ledger().calendar, scope.accounts());
    due.map_or_else(String::new, |due| ctx.with("says-incentives-due", &[("period", &ctx.words.period(due))]))
}

/// A kind of line with its period: "Base commission · Jul 2026".
pub(crate) fn about_label(ctx: &Ctx<'_>, kind: LineKind, period: Period) -> String {
    format!("{} · {}", kind_label(ctx, kind), ctx.words.period(period))
}

pub(super) fn change_view(ctx: &Ctx<'_>, before: Money, after: Money, tipped: Vec<String>) -> ChangeView {
    ChangeView {
        before: ctx.words.money(before),
        after: ctx.words.money(after),
        difference: ctx.words.money_change(after - before),
        tipped,
    }
}

/// Before and after of a correction line; none for any other line. What tipped is known while it waits.
pub(crate) fn change_of(ctx: &Ctx<'_>, facts: &Facts, member: MemberIx, line: &Line) -> Option<ChangeView> {
    let Some(Origin::Closed { about, before, after }) = &line.origin else { return None };
    let is_its = |found: &&Correction| found.member == member && (found.kind, found.period) == *about;
    let waiting = corrections(facts);
    let open = waiting.iter().find(is_its).filter(|_| line.close.is_none());
    Some(change_view(ctx, *before, *after, open.map_or_else(Vec::new, |found| tipped(ctx, facts, found))))
}

/// The orders behind a correction, as rows.
pub(super) fn rows(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, kind: LineKind, period: Period) -> RowsRef {
    let member = &scope.ledger().members[member as usize];
    let key = RowsKey::Correction { kind, period, employee_no: member.employee_no.clone() };
    let about = about_label(ctx, kind, period);
    let title = ctx.with("says-incentives-rows-correction", &[("name", &member.name), ("line", &about)]);
    RowsRef { table: TableId::Orders, key: key.to_string(), title }
}

/// What made the difference: how the condition moved, and what the rate applies to.
pub(crate) fn tipped(ctx: &Ctx<'_>, facts: &Facts, correction: &Correction) -> Vec<String> {
    let mut found = Vec::new();
    if let Some((before, now)) = &correction.condition {
        let is_same = (before.part, before.whole, before.is_reached) == (now.part, now.whole, now.is_reached);
        if !is_same {
            found.push(moved(ctx, before, now));
        }
    }
    let close = facts.accounts.in_force().find(|close| close.id == correction.close);
    found.extend(close.into_iter().flat_map(|close| bases(ctx, facts, close, correction)));
    found
}

/// Sales, commission and target that the line stands on, where they differ.
fn bases(ctx: &Ctx<'_>, facts: &Facts, close: &Close, correction: &Correction) -> Vec<String> {
    let payroll = reworked(facts, close);
    let closed = close.statements.iter().find(|statement| statement.member == correction.member);
    let now = payroll.of(correction.member);
    let money = |minor: i64| ctx.words.money(ctx.words.currency().minor(minor));
    let said = |key: &str, before: i64, after: i64| {
        (before != after).then(|| ctx.with(key, &[("before", &money(before)), ("after", &money(after))]))
    };
    let is_its = |kind: LineKind, period: Period| kind == correction.kind && period == correction.period;
    let closed_base = closed.map_or(0, |closed| {
        let lines = closed.lines.iter().filter(|line| is_its(line.line.kind, line.line.period));
        lines.map(|line| line.base_minor).sum()
    });
    let base_now = now.map_or(0, |now| {
        let lines = now.lines.iter().filter(|line| is_its(line.kind, line.period));
        lines.map(|line| line.base.to_minor()).sum()
    });
    if matches!(correction.kind, LineKind::Base) {
        return said("says-incentives-moved-sales", closed_base, base_now).into_iter().collect();
    }
    if matches!(correction.kind, LineKind::CoreStar | LineKind::NewCustomerStar | LineKind::Mentor) {
        return said("says-incentives-moved-commission", closed_base, base_now).into_iter().collect();
    }
    let sales = closed.map_or(0, |closed| closed.sales_minor);
    let sales_now = now.map_or(0, |now| now.sales.to_minor());
    let target = closed.and_then(|closed| closed.target_minor).unwrap_or(0);
    let target_now = now.and_then(|now| now.target).map_or(0, Money::to_minor);
    let of_target = said("says-incentives-moved-target", target, target_now);
    let of_target = of_target.filter(|_| correction.kind == LineKind::AboveTarget);
    said("says-incentives-moved-sales", sales, sales_now).into_iter().chain(of_target).collect()
}

/// The orders that make the difference between a closed line and what it should have been, by day and order no.
pub(crate) fn changed_orders(
    ctx: &Ctx<'_>,
    facts: &Facts,
    member: MemberIx,
    kind: LineKind,
    period: Period,
) -> Result<Vec<ChangedOrder>, Failure> {
    let ledger = &*facts.ledger;
    let Some(close) = paying_close(ledger, &facts.accounts, period) else { return Ok(Vec::new()) };
    let span = days_behind(ledger, kind, period);
    let mut frozen = FrozenCredits::default();
    frozen.take(ctx, facts, close.id)?;
    let plan = facts.plan_of_close(close);
    let now = credits_in(ctx, facts, plan, quarter_of_close(ledger, close), span, Some(member))?;
    let mut by_order: BTreeMap<&str, [Option<&ClosedCredit>; 2]> = BTreeMap::new();
    for credit in frozen.within(close.id, member, span) {
        by_order.entry(&credit.order_no).or_default()[0] = Some(credit);
    }
    for credit in &now {
        by_order.entry(&credit.order_no).or_default()[1] = Some(credit);
    }
    let of_new = kind == LineKind::NewCustomers;
    let same = |one: &ClosedCredit, other: &ClosedCredit| {
        (one.on, one.minor) == (other.on, other.minor) && (!of_new || one.is_new == other.is_new)
    };
    let differs = |pair: &[Option<&ClosedCredit>; 2]| !matches!(pair, [Some(one), Some(other)] if same(one, other));
    let dated = |credit: Option<&ClosedCredit>| credit.map(|credit| (credit.on, credit.minor));
    let mut found: Vec<ChangedOrder> = by_order
        .into_iter()
        .filter(|(_, pair)| differs(pair))
        .map(|(order_no, [before, after])| ChangedOrder {
            order_no: order_no.to_owned(),
            before: dated(before),
            after: dated(after),
        })
        .collect();
    found.sort_by_key(|order| order.after.or(order.before).map(|(on, _)| on));
    Ok(found)
}
