//! One member's statement: the lines that pay and the conditions behind them.

use rust_decimal::Decimal;

use super::{Condition, Credited, Line, LineKind, Statement};
use crate::base::{Money, Period, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx};
use crate::plan::{AboveTarget, IncentiveRules, Plan};

pub(super) fn statement(
    ledger: &Ledger,
    plan: &Plan,
    quarter: Quarter,
    member: MemberIx,
    target: Option<Money>,
    credited: &Credited,
    repurchase: (usize, usize),
) -> Statement {
    let rules = &plan.incentives;
    let sales = ledger.currency.minor(credited.sales_minor());
    let conditions =
        vec![core_retention(rules, repurchase), new_customers(rules, credited), above_target(rules, sales, target)];
    let mut lines = base_lines(ledger, rules, quarter, credited);
    for condition in conditions.iter().filter(|condition| condition.is_reached) {
        lines.extend(quarter_lines(rules, quarter, condition.kind, sales, target, credited));
    }
    let total = lines.iter().fold(ledger.currency.zero(), |sum, line| sum + line.amount);
    Statement { member, sales, target, lines, conditions, total }
}

/// Base commission, rounded per month. A month whose returns exceed its sales takes back what they paid.
fn base_lines(ledger: &Ledger, rules: &IncentiveRules, quarter: Quarter, credited: &Credited) -> Vec<Line> {
    let months = ledger.calendar.months(quarter);
    (0..3)
        .filter(|month| !credited.order_ids[*month].is_empty())
        .map(|month| {
            let base = ledger.currency.minor(credited.month_minor[month]);
            Line {
                kind: LineKind::Base,
                period: Period::Month(months[month]),
                base,
                rate: rules.base_rate,
                amount: base.at_rate(rules.base_rate),
                order_ids: credited.order_ids[month].clone(),
            }
        })
        .collect()
}

fn quarter_lines(
    rules: &IncentiveRules,
    quarter: Quarter,
    kind: LineKind,
    sales: Money,
    target: Option<Money>,
    credited: &Credited,
) -> Vec<Line> {
    let paid: Vec<(Money, Ratio)> = match (kind, target) {
        (LineKind::CoreRetention, _) => vec![(sales, rules.core_retention_rate)],
        (LineKind::NewCustomers, _) => vec![(sales, rules.new_customers_rate)],
        (LineKind::AboveTarget, Some(target)) => bands(rules, sales, target),
        _ => Vec::new(),
    };
    paid.into_iter()
        .map(|(base, rate)| Line {
            kind,
            period: Period::Quarter(quarter),
            base,
            rate,
            amount: base.at_rate(rate),
            order_ids: credited.all_ids(),
        })
        .collect()
}

fn core_retention(rules: &IncentiveRules, (again, owned): (usize, usize)) -> Condition {
    condition(LineKind::CoreRetention, again as i64, owned as i64, rules.core_retention_above)
}

fn new_customers(rules: &IncentiveRules, credited: &Credited) -> Condition {
    let whole = credited.sales_minor().max(0);
    condition(LineKind::NewCustomers, credited.new_customer_minor, whole, rules.new_customers_above)
}

/// The lowest band decides whether anything above the target is paid.
fn above_target(rules: &IncentiveRules, sales: Money, target: Option<Money>) -> Condition {
    let lowest = rules.bands.first().map_or(Ratio::ZERO, |band| band.above);
    let whole = target.map_or(0, |target| target.to_minor().max(0));
    let mut found = condition(LineKind::AboveTarget, sales.to_minor() - whole, whole, lowest);
    found.is_reached &= !rules.bands.is_empty();
    found
}

/// Compares part ÷ whole with a bound without dividing.
fn condition(kind: LineKind, part: i64, whole: i64, above: Ratio) -> Condition {
    let is_reached = whole > 0 && Decimal::from(part) > Decimal::from(whole) * above.value();
    let measured = if whole > 0 { Ratio::of(part.into(), whole.into()) } else { None };
    Condition { kind, part, whole, measured, above, is_reached }
}

/// What is paid above the target: `(base, rate)`, one for the whole excess or one a band.
fn bands(rules: &IncentiveRules, sales: Money, target: Money) -> Vec<(Money, Ratio)> {
    let begins = |band: &crate::plan::Band| target + target.at_rate(band.above);
    let excess = |above: Ratio| (sales - target).value() > target.value() * above.value();
    let mut reached = rules.bands.iter().filter(|band| excess(band.above));
    match rules.above_target {
        AboveTarget::WholeExcess => reached.next_back().map(|band| (sales - target, band.rate)).into_iter().collect(),
        AboveTarget::Marginal => reached
            .enumerate()
            .map(|(index, band)| {
                let end = rules.bands.get(index + 1).map_or(sales, |next| sales.min(begins(next)));
                (end - begins(band), band.rate)
            })
            .filter(|(base, _)| !base.is_zero())
            .collect(),
    }
}
