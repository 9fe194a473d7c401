//! What would be paid if everybody sold the same share of their target, with every bonus.

use domain::base::{Issue, Money, Ratio};
use domain::budget::{self, Planned, WorstCase};
use domain::chart::Tone;
use domain::facts::{BudgetCategory, LineKind};
use domain::incentives::PayFacts;
use rust_decimal::Decimal;

use super::shown_money;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::kind_label;
use crate::typed;
use crate::wire::{WorstCaseRequest, WorstCaseRow, WorstCaseView};

/// Percent of the target that is shown first.
pub(super) const USUAL: i64 = 120;

/// Percent that can be asked for at the most.
const PERCENT_MAX: u32 = 300;

pub(crate) fn worst_case(ctx: &Ctx<'_>, request: WorstCaseRequest) -> Result<WorstCaseView, Failure> {
    let at = percent(&request.at).map_err(|issue| Failure::invalid(&ctx.words, &[issue]))?;
    let scope = ctx.scope(request.period, request.as_of)?;
    let planned = budget::planned_of(scope.ledger(), scope.plan(), scope.quarter);
    Ok(view(ctx, &scope, at, planned))
}

/// A percentage as typed, with or without its sign.
fn percent(text: &str) -> Result<Ratio, Issue> {
    let trimmed = text.trim();
    let number = trimmed.strip_suffix(['%', '％']).unwrap_or(trimmed);
    let most = Decimal::from(PERCENT_MAX);
    let within = |percent: &Decimal| (Decimal::ZERO..=most).contains(percent) && percent.normalize().scale() <= 4;
    let percent = typed::number(number).ok().flatten().filter(within);
    let refused = || Issue::refused("issue-budget-percent").at("at").value(trimmed).arg("most", PERCENT_MAX);
    percent.map(|percent| Ratio::new(percent / Decimal::ONE_HUNDRED)).ok_or_else(refused)
}

/// The worst case of the scope's quarter.
pub(super) fn of(scope: &Scope, at: Ratio) -> WorstCase {
    let (ledger, plan) = (scope.ledger(), scope.plan());
    let start = scope.facts.tiering(&plan.tiers, scope.span.eve());
    let orders = PayFacts::of_orders(ledger, plan, scope.quarter, scope.as_of, &start);
    budget::worst_case(&PayFacts { personnel: scope.personnel(), ..orders }, at)
}

pub(super) fn view(ctx: &Ctx<'_>, scope: &Scope, at: Ratio, planned: Option<Planned>) -> WorstCaseView {
    let found = of(scope, at);
    let planned = planned.map(|planned| planned.part(BudgetCategory::Incentives));
    let difference = planned.map(|planned| planned - found.beyond_base);
    let share = ctx.words.rate(at);
    let total = ctx.words.money(found.total);
    let (title, tone) = match difference {
        _ if found.members == 0 => (ctx.get("says-budget-worst-nobody"), Tone::Quiet),
        _ => {
            let is_short = difference.is_some_and(|left| left.to_minor() < 0);
            let title = ctx.with("says-budget-worst-title", &[("share", &share), ("total", &total)]);
            (title, if is_short { Tone::Bad } else { Tone::Neutral })
        }
    };
    WorstCaseView {
        at: (at.value() * Decimal::ONE_HUNDRED).normalize().to_string(),
        title,
        sentence: sentence(ctx, &found, difference),
        tone,
        rows: if found.members == 0 { Vec::new() } else { rows(ctx, scope, &found) },
        total,
        beyond_base: ctx.words.money(found.beyond_base),
        planned: shown_money(ctx, planned),
        difference: difference.map_or_else(|| ctx.words.dash(), |left| ctx.words.money_change(left)),
    }
}

fn sentence(ctx: &Ctx<'_>, found: &WorstCase, difference: Option<Money>) -> String {
    if found.members == 0 {
        return ctx.get("says-budget-worst-nobody-text");
    }
    let beyond = ctx.words.money(found.beyond_base);
    match difference {
        None => ctx.with("says-budget-worst-no-budget", &[("beyond", &beyond)]),
        Some(left) if left.to_minor() < 0 => {
            ctx.with("says-budget-worst-short", &[("beyond", &beyond), ("by", &ctx.words.money(-left))])
        }
        Some(left) => ctx.with("says-budget-worst-within", &[("beyond", &beyond), ("left", &ctx.words.money(left))]),
    }
}

fn rows(ctx: &Ctx<'_>, scope: &Scope, found: &WorstCase) -> Vec<WorstCaseRow> {
    let row = |(kind, amount, lines): &(LineKind, Money, usize)| WorstCaseRow {
        label: kind_label(ctx, *kind),
        amount: ctx.words.money(*amount),
        note: note(ctx, scope, found, *kind, *lines),
    };
    found.by_kind.iter().map(row).collect()
}

/// What a kind of line rests on here.
fn note(ctx: &Ctx<'_>, scope: &Scope, found: &WorstCase, kind: LineKind, lines: usize) -> String {
    let rules = &scope.plan().incentives;
    let rate = |rate: Ratio| ctx.words.rate(rate);
    let sales = ctx.words.money(found.sales);
    let members = ctx.words.counted("base-count-member", found.members, &[]);
    match kind {
        LineKind::Base => ctx.with("says-budget-worst-base", &[("sales", &sales), ("members", &members)]),
        LineKind::CoreRetention => {
            ctx.with("says-budget-worst-bonus", &[("rate", &rate(rules.core_retention_rate)), ("sales", &sales)])
        }
        LineKind::NewCustomers => {
            ctx.with("says-budget-worst-bonus", &[("rate", &rate(rules.new_customers_rate)), ("sales", &sales)])
        }
        LineKind::AboveTarget => above_target(ctx, scope, found),
        LineKind::CoreStar | LineKind::NewCustomerStar => {
            ctx.words.counted("says-budget-worst-stars", lines, &[("rate", &rate(rules.star_rate))])
        }
        LineKind::Mentor => {
            ctx.words.counted("says-budget-worst-mentors", lines, &[("rate", &rate(rules.mentor_rate))])
        }
        LineKind::Adjustment => String::new(),
    }
}

/// Which band is reached. A share that ends exactly where a band begins does not reach it, and that is said.
fn above_target(ctx: &Ctx<'_>, scope: &Scope, found: &WorstCase) -> String {
    let above = found.at.value() - Decimal::ONE;
    let bands = &scope.plan().incentives.bands;
    if let Some(band) = bands.iter().find(|band| band.above.value() == above) {
        let args = [("at", ctx.words.rate(found.at)), ("above", ctx.words.rate(band.above))];
        return ctx.with("says-budget-worst-exactly", &args.each_ref().map(|(name, text)| (*name, text.as_str())));
    }
    match bands.iter().rev().find(|band| above > band.above.value()) {
        Some(band) => {
            let args = [("above", ctx.words.rate(band.above)), ("rate", ctx.words.rate(band.rate))];
            ctx.with("says-budget-worst-band", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
        }
        None => ctx.get("says-budget-worst-no-band"),
    }
}
