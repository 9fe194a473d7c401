//! Closing a month or a quarter and opening the last one again.
//!
//! What would be frozen is shown first. A backup is made before anything is frozen, and one that cannot be made refuses
//! the close. What may be closed when is for `domain::incentives::closing`; the store keeps the order once more.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{DateSpan, Money, Period};
use domain::facts::{ClosedStatement, Credit, DisputeState, LineKind};
use domain::incentives::{closable, each_counted, reopenable, to_close};
use serde_json::json;
use store::PeriodToClose;

use super::{about_label, borrowed, corrections, credits_in, months, page, payroll_of};
use crate::agenda::too_long;
use crate::backups;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::{Failure, in_words};
use crate::members::{plain, required};
use crate::wire::{ClosePreview, CloseRequest, Done, FigureView, KindView, PeriodClose, PeriodClosed, PeriodReopen};

/// What a close freezes.
struct Frozen {
    statements: Vec<ClosedStatement>,
    total: Money,
}

impl Frozen {
    fn of(scope: &Scope, period: Period) -> Frozen {
        let statements = to_close(&payroll_of(scope), period);
        let minor = statements.iter().flat_map(|statement| &statement.lines).map(|line| line.amount_minor).sum();
        Frozen { statements, total: scope.ledger().currency.minor(minor) }
    }

    /// Who is paid something.
    fn members(&self) -> usize {
        self.statements.iter().filter(|statement| !statement.lines.is_empty()).count()
    }

    fn by_kind(&self, ctx: &Ctx<'_>) -> Vec<KindView> {
        let mut sums: BTreeMap<LineKind, (i64, usize)> = BTreeMap::new();
        for statement in &self.statements {
            let mut of_member: BTreeMap<LineKind, i64> = BTreeMap::new();
            for line in &statement.lines {
                *of_member.entry(line.line.kind).or_default() += line.amount_minor;
            }
            for (kind, minor) in of_member {
                let (sum, members) = sums.entry(kind).or_default();
                *sum += minor;
                *members += 1;
            }
        }
        let currency = ctx.words.currency();
        let rows = sums.into_iter().map(|(kind, (minor, members))| (kind, currency.minor(minor), members));
        page::kinds(ctx, self.total, rows)
    }
}

/// The scope a period is closed in: its quarter, with everything known today.
fn scope_of(ctx: &Ctx<'_>, period: Period) -> Result<Scope, Failure> {
    let facts = ctx.facts()?;
    let quarter = facts.ledger.calendar.quarter_of(facts.ledger.calendar.span(period).last);
    ctx.scope(Some(quarter), None)
}

pub(crate) fn preview(ctx: &Ctx<'_>, request: CloseRequest) -> Result<ClosePreview, Failure> {
    let scope = scope_of(ctx, request.period)?;
    let refused = closable(&scope.ledger().calendar, scope.accounts(), request.period, scope.today).err();
    let frozen = match refused {
        Some(_) => Frozen { statements: Vec::new(), total: scope.ledger().currency.zero() },
        None => Frozen::of(&scope, request.period),
    };
    let label = ctx.words.period(request.period);
    let args = [
        ("period", label.clone()),
        ("total", ctx.words.money(frozen.total)),
        ("members", ctx.words.counted("base-count-member", frozen.members(), &[])),
        ("plan", plan_label(ctx, &scope)),
    ];
    let is_allowed = refused.is_none();
    Ok(ClosePreview {
        label,
        issues: in_words(&ctx.words, refused.as_slice()),
        sentence: if is_allowed { ctx.with("says-incentives-preview", &borrowed(&args)) } else { String::new() },
        figures: if is_allowed { figures(ctx, &scope, request.period, &frozen) } else { Vec::new() },
        by_kind: frozen.by_kind(ctx),
        warnings: if is_allowed { warnings(ctx, &scope, request.period) } else { Vec::new() },
    })
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, period: Period, frozen: &Frozen) -> Vec<FigureView> {
    let orders = frozen_span(scope, period).map_or(0, |span| {
        let mut count = 0;
        let basis = scope.plan().incentives.sales_basis;
        each_counted(scope.ledger(), basis, span, |order, _, _| count += usize::from(order.credit != Credit::None));
        count
    });
    vec![
        plain(ctx, "says-figure-pay-total", ctx.words.money(frozen.total)),
        plain(ctx, "says-incentives-figure-members", ctx.words.count(frozen.members())),
        plain(ctx, "says-incentives-figure-orders", ctx.words.count(orders)),
        plain(ctx, "says-incentives-figure-plan", plan_label(ctx, scope)),
    ]
}

/// The days whose credits a close freezes.
fn frozen_span(scope: &Scope, period: Period) -> Option<DateSpan> {
    scope.ledger().calendar.span(period).until(scope.today)
}

/// The name a saved plan is kept by with a close: "2026Q3 v2"; nothing for the template.
fn plan_name(scope: &Scope) -> String {
    scope.saved.quarter.map_or_else(String::new, |quarter| format!("{quarter} v{}", scope.saved.version))
}

fn plan_label(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let name = plan_name(scope);
    if name.is_empty() { ctx.get("says-incentives-plan-template") } else { name }
}

/// What to look at before it is too late for it.
fn warnings(ctx: &Ctx<'_>, scope: &Scope, period: Period) -> Vec<String> {
    let mut found = Vec::new();
    let span = scope.ledger().calendar.span(period);
    let open = scope.accounts().disputes.iter().filter(|dispute| {
        dispute.state == DisputeState::Open && scope.ledger().calendar.span(dispute.line.period).last <= span.last
    });
    found.extend(counted(ctx, "says-incentives-warn-disputes", open.count(), &[]));
    let stars = super::awards::undecided(scope, |month| span.contains(month.span().last));
    let names: Vec<String> =
        stars.iter().map(|(month, kind)| about_label(ctx, kind.line(), Period::Month(*month))).collect();
    found.extend(counted(ctx, "says-incentives-warn-stars", stars.len(), &[("stars", &names.join(", "))]));
    let waiting = corrections(&scope.facts);
    let sum = waiting.iter().fold(scope.ledger().currency.zero(), |sum, one| sum + one.difference());
    let sum = ctx.words.money_change(sum);
    found.extend(counted(ctx, "says-incentives-warn-corrections", waiting.len(), &[("amount", &sum)]));
    let payroll = payroll_of(scope);
    let without = payroll.statements.iter().filter(|one| one.target.is_none() && !one.sales.is_zero()).count();
    if matches!(period, Period::Quarter(_)) {
        found.extend(counted(ctx, "says-incentives-warn-targets", without, &[]));
    }
    found.extend(uncredited(ctx, scope, span));
    found.extend(other_plan(ctx, scope));
    found
}

fn counted(ctx: &Ctx<'_>, key: &str, count: usize, args: &[(&str, &str)]) -> Option<String> {
    (count > 0).then(|| ctx.words.counted(key, count, args))
}

/// Orders of the period that pay nobody.
fn uncredited(ctx: &Ctx<'_>, scope: &Scope, span: DateSpan) -> Option<String> {
    let (mut count, mut minor) = (0, 0);
    let basis = scope.plan().incentives.sales_basis;
    each_counted(scope.ledger(), basis, span, |order, _: NaiveDate, amount| {
        if order.credit == Credit::None {
            count += 1;
            minor += amount;
        }
    });
    let amount = ctx.words.money(scope.ledger().currency.minor(minor));
    counted(ctx, "says-incentives-warn-uncredited", count, &[("amount", &amount)])
}

/// Months of the quarter that were closed under another plan than the one in force.
fn other_plan(ctx: &Ctx<'_>, scope: &Scope) -> Option<String> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let closed = scope.accounts().in_force().filter_map(|close| match close.period {
        Period::Month(month) if months.contains(&month) => Some((month, scope.facts.plan_of_close(close))),
        _ => None,
    });
    let other: Vec<String> =
        closed.filter(|(_, plan)| ***plan != *scope.plan()).map(|(month, _)| ctx.words.month(month)).collect();
    (!other.is_empty()).then(|| ctx.with("says-incentives-warn-plan", &[("months", &ctx.words.list(&other))]))
}

pub(crate) fn close(ctx: &Ctx<'_>, request: PeriodClose) -> Result<PeriodClosed, Failure> {
    let scope = scope_of(ctx, request.period)?;
    let mut issues = Vec::new();
    issues.extend(closable(&scope.ledger().calendar, scope.accounts(), request.period, scope.today).err());
    too_long(&mut issues, "reason", &request.reason);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let backup = backups::before_close(ctx)?;
    let frozen = Frozen::of(&scope, request.period);
    let credits = match frozen_span(&scope, request.period) {
        Some(span) => credits_in(ctx, &scope.facts, scope.plan(), scope.quarter, span, None)?,
        None => Vec::new(),
    };
    let (plan_toml, plan_name) = (scope.plan().to_toml(), plan_name(&scope));
    let summary = json!({
        "period": request.period, "reason": request.reason.trim(), "total": frozen.total,
        "members": frozen.members(), "orders": credits.len(), "plan": plan_name,
        "corrections": corrections(&scope.facts).len(),
    });
    let closed = ctx.write("period_close", summary, |tx| {
        let to_close = PeriodToClose {
            period: request.period,
            reason: request.reason.trim(),
            plan_toml: &plan_toml,
            plan_name: &plan_name,
            statements: &frozen.statements,
            credits: &credits,
        };
        Ok::<_, Stop>(tx.close_period(&to_close, scope.ledger())?)
    })?;
    let args = [
        ("period", ctx.words.period(request.period)),
        ("total", ctx.words.money(frozen.total)),
        ("members", ctx.words.counted("base-count-member", frozen.members(), &[])),
        ("fingerprint", closed.fingerprint.clone()),
    ];
    Ok(PeriodClosed {
        text: ctx.with("says-incentives-closed", &borrowed(&args)),
        fingerprint: closed.fingerprint,
        total: ctx.words.money(frozen.total),
        backup: backup.path.display().to_string(),
    })
}

pub(crate) fn reopen(ctx: &Ctx<'_>, request: PeriodReopen) -> Result<Done, Failure> {
    let scope = scope_of(ctx, request.period)?;
    let mut issues = Vec::new();
    required(&mut issues, "reason", &request.reason);
    let id = match reopenable(scope.accounts(), request.period) {
        Ok(close) => Some(close.id),
        Err(issue) => {
            issues.insert(0, issue);
            None
        }
    };
    let Some(id) = id.filter(|_| issues.is_empty()) else { return Err(Failure::invalid(&ctx.words, &issues)) };
    let reason = request.reason.trim();
    let summary = json!({ "period": request.period, "reason": reason });
    ctx.write("period_reopen", summary, |tx| Ok(tx.reopen_period(id, reason)?))?;
    let period = ctx.words.period(request.period);
    Ok(Done { text: ctx.with("says-incentives-reopened", &[("period", &period)]) })
}

/// A period that ended more than this many days ago should be closed.
const OVERDUE_DAYS: i64 = 10;

/// The period that should have been closed by now; while nothing is closed, the quarter before the running one.
pub(super) fn overdue(scope: &Scope) -> Option<Period> {
    let calendar = &scope.ledger().calendar;
    let running = calendar.quarter_of(scope.today);
    let next = domain::incentives::next_open(calendar, scope.accounts());
    let due = next.unwrap_or(Period::Quarter(running.plus(-1)));
    let is_shown = scope.quarter == running || scope.quarter == months::quarter_of(scope, due);
    let days = (scope.today - calendar.span(due).last).num_days();
    (is_shown && days > OVERDUE_DAYS).then_some(due)
}
