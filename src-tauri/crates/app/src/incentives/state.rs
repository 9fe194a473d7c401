//! What is closed of a quarter, by whom and when, and what can be closed or opened next.

use domain::base::Period;
use domain::chart::Tone;
use domain::facts::Close;
use domain::incentives::closable;
use domain::plan::Plan;

use super::{borrowed, months, quarter_of_close};
use crate::ctx::{Ctx, Scope};
use crate::wire::{ClosableView, CloseView, PayStateView};

/// How far a quarter's pay is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Running,
    Over,
    /// Some months are closed.
    Partly,
    Closed,
    /// Closing began with a later period.
    Before,
}

pub(super) fn view(ctx: &Ctx<'_>, scope: &Scope) -> PayStateView {
    let standing = standing(scope);
    let tone = match standing {
        Standing::Closed => Tone::Good,
        Standing::Over => Tone::Warn,
        Standing::Running | Standing::Partly => Tone::Neutral,
        Standing::Before => Tone::Quiet,
    };
    let last = scope.accounts().in_force().last();
    let closable = |period: Period, hindrance| ClosableView { period, label: ctx.words.period(period), hindrance };
    let next = months::next_to_close(scope).filter(|next| is_over(scope, *next));
    PayStateView {
        label: label(ctx, scope, standing),
        tone,
        sentence: sentence(ctx, scope, standing),
        next: next.map(|next| closable(next, hindrance(ctx, scope, next))),
        last: last.map(|close| closable(close.period, None)),
        closes: closes(scope).map(|close| close_view(ctx, scope, close)).collect(),
    }
}

/// The plan a quarter is paid under: the one frozen with its close, else the one in force.
pub(super) fn plan_paid_under(scope: &Scope) -> &Plan {
    quarter_close(scope).map_or_else(|| scope.plan(), |close| scope.facts.plan_of_close(close))
}

/// The close of the whole quarter, when it is in force.
pub(super) fn quarter_close(scope: &Scope) -> Option<&Close> {
    scope.accounts().in_force().find(|close| close.period == scope.period())
}

/// Closes of the quarter and its months, latest first; those opened again too.
fn closes(scope: &Scope) -> impl Iterator<Item = &Close> {
    let of_quarter = |close: &&Close| quarter_of_close(scope.ledger(), close) == scope.quarter;
    scope.accounts().closes.iter().rev().filter(of_quarter)
}

fn standing(scope: &Scope) -> Standing {
    let mut in_force = closes(scope).filter(|close| close.reopened.is_none()).peekable();
    if quarter_close(scope).is_some() {
        Standing::Closed
    } else if in_force.peek().is_some() {
        Standing::Partly
    } else if months::first_open(scope).is_some_and(|first| first.span().first > scope.span.last) {
        Standing::Before
    } else if scope.today > scope.span.last {
        Standing::Over
    } else {
        Standing::Running
    }
}

fn is_over(scope: &Scope, period: Period) -> bool {
    scope.today > scope.ledger().calendar.span(period).last
}

fn hindrance(ctx: &Ctx<'_>, scope: &Scope, period: Period) -> Option<String> {
    let refused = closable(&scope.ledger().calendar, scope.accounts(), period, scope.today).err()?;
    Some(ctx.words.issue_reason(&refused))
}

/// The quarter's closed months: "July and August".
fn closed_months(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let closed =
        |month: &domain::base::Month| scope.accounts().in_force().any(|close| close.period == Period::Month(*month));
    let months = scope.ledger().calendar.months(scope.quarter).into_iter().filter(closed);
    ctx.words.list(&months.map(|month| ctx.words.month_name(month)).collect::<Vec<_>>())
}

fn label(ctx: &Ctx<'_>, scope: &Scope, standing: Standing) -> String {
    match standing {
        Standing::Running => ctx.get("says-incentives-state-running"),
        Standing::Over => ctx.get("says-incentives-state-over"),
        Standing::Partly => ctx.with("says-incentives-state-partly", &[("months", &closed_months(ctx, scope))]),
        Standing::Closed => ctx.get("says-incentives-state-closed"),
        Standing::Before => ctx.get("says-incentives-state-before"),
    }
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope, standing: Standing) -> String {
    if let Some(close) = quarter_close(scope) {
        let closed = closed_text(ctx, scope, close);
        return ctx.with("says-incentives-state-closed-sentence", &[("closed", &closed)]);
    }
    if standing == Standing::Before {
        return ctx.get("says-incentives-state-before-sentence");
    }
    let Some(next) = months::next_to_close(scope) else { return String::new() };
    let last = scope.ledger().calendar.span(next).last;
    let (key, day) = if is_over(scope, next) {
        ("says-incentives-next-now", last.succ_opt().unwrap_or(last))
    } else {
        ("says-incentives-next-later", last)
    };
    ctx.with(key, &[("period", &ctx.words.period(next)), ("date", &ctx.words.date(day))])
}

/// What another plan leaves as it was paid: the closed quarter, or its closed months.
pub(crate) fn plan_kept(ctx: &Ctx<'_>, scope: &Scope) -> Option<String> {
    match standing(scope) {
        Standing::Closed => {
            Some(ctx.with("says-incentives-kept-quarter", &[("period", &ctx.words.quarter(scope.quarter))]))
        }
        Standing::Partly => Some(ctx.with("says-incentives-kept-months", &[("months", &closed_months(ctx, scope))])),
        Standing::Running | Standing::Over | Standing::Before => None,
    }
}

/// "Closed on 5 Oct 2026, 09:12 by chen".
pub(super) fn closed_text(ctx: &Ctx<'_>, scope: &Scope, close: &Close) -> String {
    let at = ctx.words.instant(ctx.local(close.closed_at, &scope.facts.settings));
    ctx.with("says-incentives-closed-on", &[("at", &at), ("by", &close.closed_by)])
}

/// Enough of a fingerprint to compare by eye.
pub(super) fn fingerprint_short(close: &Close) -> String {
    close.fingerprint.chars().take(12).collect()
}

/// How a quarter stands, in one line for a statement.
pub(crate) fn statement_state(ctx: &Ctx<'_>, scope: &Scope) -> String {
    match quarter_close(scope) {
        Some(close) => ctx.with(
            "says-incentives-statement-closed",
            &[("closed", &closed_text(ctx, scope, close)), ("fingerprint", &fingerprint_short(close))],
        ),
        None => label(ctx, scope, standing(scope)),
    }
}

fn close_view(ctx: &Ctx<'_>, scope: &Scope, close: &Close) -> CloseView {
    let lines = close.statements.iter().flat_map(|statement| &statement.lines);
    let total = scope.ledger().currency.minor(lines.map(|line| line.amount_minor).sum());
    let reopened = close.reopened.as_ref().map(|reopened| {
        let args = [
            ("at", ctx.words.instant(ctx.local(reopened.at, &scope.facts.settings))),
            ("by", reopened.by.clone()),
            ("reason", reopened.reason.clone()),
        ];
        ctx.with("says-incentives-reopened-on", &borrowed(&args))
    });
    let template = || ctx.get("says-incentives-plan-template");
    CloseView {
        period: close.period,
        label: ctx.words.period(close.period),
        closed: closed_text(ctx, scope, close),
        reason: close.reason.clone(),
        plan: Some(close.plan_name.clone()).filter(|name| !name.is_empty()).unwrap_or_else(template),
        fingerprint: close.fingerprint.clone(),
        total: ctx.words.money(total),
        is_in_force: close.reopened.is_none(),
        reopened,
    }
}
