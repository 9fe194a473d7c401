//! One line of a statement in words: the rule with the reading chosen, how it was rounded, the rows behind.

use domain::facts::{DisputeState, MemberIx};
use domain::incentives::{Condition, Line, LineKind, Origin, Statement};
use domain::plan::{AboveTarget, Plan};

use super::corrections::rows as correction_rows;
use super::frozen::stands_on_orders;
use super::{FrozenCredits, about_label, borrowed, change_of, kind_label};
use crate::ctx::{Ctx, Scope};
use crate::tables::RowsKey;
use crate::wire::{LineView, ManualLineEntry, RowsRef, TableId};

/// The plan a line is paid under: the one frozen with its close, else the one in force.
pub(crate) fn plan_of_line<'a>(scope: &'a Scope, line: &Line) -> &'a Plan {
    let close = line.close.and_then(|id| scope.accounts().closes.iter().find(|close| close.id == id));
    close.map_or_else(|| scope.plan(), |close| scope.facts.plan_of_close(close))
}

pub(super) fn view(
    ctx: &Ctx<'_>,
    scope: &Scope,
    statement: &Statement,
    index: usize,
    line: &Line,
    frozen: &FrozenCredits,
) -> LineView {
    let count = order_count(scope, statement.member, line, frozen);
    LineView {
        kind: line.kind,
        line: line.line_ref(),
        label: kind_label(ctx, line.kind),
        period: ctx.words.period(line.period),
        base: ctx.words.money(line.base),
        rate: ctx.words.rate(line.rate),
        amount: ctx.words.money(line.amount),
        rule: rule(ctx, plan_of_line(scope, line), statement, line),
        rounding: rounding(ctx, line),
        rows: rows(ctx, scope, statement.member, index, line),
        row_count: row_count(ctx, line, count),
        is_closed: line.close.is_some(),
        change: change_of(ctx, &scope.facts, statement.member, line),
        entry: entry(scope, line),
        is_disputed: is_disputed(scope, statement.member, line),
    }
}

/// What stands for the rows behind a line; the orders that a correction is about are looked up when they are asked for.
fn row_count(ctx: &Ctx<'_>, line: &Line, count: Option<usize>) -> String {
    match (count, &line.origin) {
        (Some(count), _) => ctx.words.counted("base-count-order", count, &[]),
        (None, Some(Origin::Closed { .. })) => ctx.get("says-incentives-rows-differ"),
        (None, _) => ctx.words.dash(),
    }
}

/// How many orders are behind a line; none for one that does not stand on orders of its own.
fn order_count(scope: &Scope, member: MemberIx, line: &Line, frozen: &FrozenCredits) -> Option<usize> {
    match &line.origin {
        Some(_) => None,
        None if !stands_on_orders(line.kind) => None,
        None if line.close.is_some() => Some(frozen.behind(&scope.facts, member, line).len()),
        None => Some(line.order_ids.len()),
    }
}

fn rows(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, index: usize, line: &Line) -> Option<RowsRef> {
    if let Some(Origin::Closed { about: (kind, period), .. }) = line.origin {
        return Some(correction_rows(ctx, scope, member, kind, period));
    }
    if !stands_on_orders(line.kind) {
        return None;
    }
    let member = &scope.ledger().members[member as usize];
    let key = RowsKey::Line {
        quarter: scope.quarter,
        as_of: scope.as_of,
        employee_no: member.employee_no.clone(),
        line: index as u32,
    };
    let (label, period) = (kind_label(ctx, line.kind), ctx.words.period(line.period));
    let title = ctx.with("says-rows-line", &[("name", &member.name), ("line", &label), ("period", &period)]);
    Some(RowsRef { table: TableId::Orders, key: key.to_string(), title })
}

fn entry(scope: &Scope, line: &Line) -> Option<ManualLineEntry> {
    let Some(Origin::Hand { entry: Some(id), .. }) = line.origin else { return None };
    let entry = scope.accounts().manual_lines.iter().find(|entry| entry.id == id)?;
    Some(ManualLineEntry {
        id,
        month: entry.month,
        amount: scope.ledger().currency.minor(entry.amount_minor).to_string(),
        reason: entry.reason.clone(),
    })
}

fn is_disputed(scope: &Scope, member: MemberIx, line: &Line) -> bool {
    let open = scope.accounts().disputes.iter().filter(|dispute| dispute.state == DisputeState::Open);
    let mut of_member = open.filter(|dispute| dispute.member == member && dispute.quarter == scope.quarter);
    of_member.any(|dispute| dispute.line == line.line_ref())
}

/// How base times rate became the amount: exactly, or rounded; empty for corrections, which multiply nothing.
pub(crate) fn rounding(ctx: &Ctx<'_>, line: &Line) -> String {
    if line.kind == LineKind::Adjustment {
        return String::new();
    }
    let exact = (line.base.value() * line.rate.value()).normalize();
    let args = [
        ("base", ctx.words.amount(line.base)),
        ("rate", ctx.words.rate(line.rate)),
        ("exact", ctx.words.number(exact)),
        ("amount", ctx.words.money(line.amount)),
    ];
    let [base, rate, product, amount] = borrowed(&args);
    if exact == line.amount.value() {
        ctx.with("says-incentives-exact", &[base, rate, amount])
    } else {
        ctx.with("says-incentives-rounded", &[base, rate, product, amount])
    }
}

/// The rule of a line in words, with the figures it was decided on. `plan` is the one the line is paid under.
pub(crate) fn rule(ctx: &Ctx<'_>, plan: &Plan, statement: &Statement, line: &Line) -> String {
    let decided = statement.conditions.iter().find(|condition| condition.kind == line.kind);
    let measured = decided.and_then(|condition| condition.measured);
    let args = [
        ("rate", ctx.words.rate(line.rate)),
        ("measured", measured.map_or_else(|| ctx.words.dash(), |measured| ctx.words.ratio(measured))),
        ("above", decided.map_or_else(|| ctx.words.dash(), |condition| ctx.words.rate(condition.above))),
    ];
    let args = borrowed(&args);
    match line.kind {
        LineKind::Base if plan.incentives.base_changes.is_empty() => ctx.with("says-rule-base", &args[..1]),
        LineKind::Base => ctx.with("says-incentives-rule-base-dated", &args[..1]),
        LineKind::CoreRetention => ctx.with("says-rule-core-retention", &args),
        LineKind::NewCustomers => ctx.with("says-rule-new-customers", &args),
        LineKind::AboveTarget => match plan.incentives.above_target {
            AboveTarget::WholeExcess => ctx.with("says-rule-whole-excess", &args[..2]),
            AboveTarget::Marginal => ctx.with("says-rule-marginal", &args[..2]),
        },
        LineKind::CoreStar | LineKind::NewCustomerStar => ctx.with("says-incentives-rule-star", &args[..1]),
        LineKind::Mentor => mentor_rule(ctx, &args, decided),
        LineKind::Adjustment => adjustment_rule(ctx, line),
    }
}

fn mentor_rule(ctx: &Ctx<'_>, args: &[(&str, &str); 3], decided: Option<&Condition>) -> String {
    let (passing, mentees) = decided.map_or((0, 0), |condition| (condition.part, condition.whole));
    let count = |number: i64| ctx.words.count(usize::try_from(number).unwrap_or(0));
    let (passing, mentees) = (count(passing), count(mentees));
    let [rate, measured, above] = *args;
    ctx.with("says-incentives-rule-mentor", &[rate, measured, above, ("passing", &passing), ("mentees", &mentees)])
}

fn adjustment_rule(ctx: &Ctx<'_>, line: &Line) -> String {
    match &line.origin {
        Some(Origin::Hand { reason, .. }) => ctx.with("says-incentives-rule-hand", &[("reason", reason)]),
        Some(Origin::Closed { about: (kind, period), before, after }) => {
            let args = [
                ("about", about_label(ctx, *kind, *period)),
                ("before", ctx.words.money(*before)),
                ("after", ctx.words.money(*after)),
            ];
            ctx.with("says-incentives-rule-correction", &borrowed(&args))
        }
        None => kind_label(ctx, line.kind),
    }
}
