//! Pace, progress and forecast of a quarter's sales.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::{DateSpan, Money, Quarter, Ratio};
use crate::facts::Ledger;
use crate::plan::{PaceCurve, Plan};

/// Where a quarter's sales stand on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The quarter's days.
    pub span: DateSpan,
    /// Day of the quarter the date is, from 1; 0 before it begins.
    pub day: u32,
    /// Sales to the date.
    pub actual: Money,
    /// The company's target, when there is one.
    pub target: Option<Money>,
    /// Part of the quarter that has passed, by the plan's curve.
    pub pace: Ratio,
    /// Where the target should stand on the date.
    pub expected: Option<Money>,
    /// Actual over target.
    pub progress: Option<Ratio>,
    /// Actual plus the rest at the run-rate of the working days so far; none before the first working day.
    pub forecast: Option<Money>,
    /// Last quarter's sales at the same part of its working days, and in full.
    pub earlier: (Money, Money),
    /// Cumulative sales at the end of each day from the first to the date.
    pub daily: Vec<Money>,
}

/// The part of a quarter that has passed as of a date: 0 before it, 1 after it.
pub fn pace(ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Ratio {
    let by_days = working_days_passed(ledger, quarter, as_of);
    match plan.targets.pace {
        PaceCurve::WorkingDays => by_days,
        PaceCurve::Seasonal => {
            let last_year = quarter.plus(-4);
            let (reached, all) = sales_at(ledger, last_year, by_days);
            reached.over(all).map_or(by_days, |pace| pace.clamp(Ratio::ZERO, Ratio::ONE))
        }
    }
}

/// Progress of the company's sales in a quarter as of a date.
pub fn progress(ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Progress {
    let span = ledger.calendar.quarter_span(quarter);
    let as_of = as_of.min(span.last);
    let target = super::company_target(ledger, plan, quarter);
    let pace = pace(ledger, plan, quarter, as_of);
    let daily = daily(ledger, span, as_of);
    let actual = daily.last().copied().unwrap_or(ledger.currency.zero());
    Progress {
        span,
        day: span.until(as_of).map_or(0, |passed| passed.days() as u32),
        actual,
        target,
        pace,
        expected: target.map(|target| target.at_rate(pace)),
        progress: target.and_then(|target| actual.over(target)),
        forecast: run_rate(ledger, span, as_of, actual),
        earlier: sales_at(ledger, quarter.plus(-1), working_days_passed(ledger, quarter, as_of)),
        daily,
    }
}

fn working_days_passed(ledger: &Ledger, quarter: Quarter, as_of: NaiveDate) -> Ratio {
    let span = ledger.calendar.quarter_span(quarter);
    let all = ledger.workdays.workdays(span);
    let passed = span.until(as_of).map_or(0, |passed| ledger.workdays.workdays(passed));
    Ratio::of_counts(passed, all).unwrap_or(Ratio::ZERO)
}

/// What was sold in a span as of a date and the rest at the same rate: actual + actual ÷ working days so far × working days
/// left, divided last. None before the first working day.
pub fn run_rate(ledger: &Ledger, span: DateSpan, as_of: NaiveDate, actual: Money) -> Option<Money> {
    let passed = ledger.workdays.workdays(span.until(as_of)?);
    let all = ledger.workdays.workdays(span);
    let exact = (actual.value() * Decimal::from(all)).checked_div(Decimal::from(passed))?;
    Some(ledger.currency.round(exact))
}

fn daily(ledger: &Ledger, span: DateSpan, as_of: NaiveDate) -> Vec<Money> {
    let Some(passed) = span.until(as_of) else { return Vec::new() };
    let mut by_day = vec![0_i64; passed.days() as usize];
    for order in ledger.orders_in(passed) {
        by_day[(order.on - span.first).num_days() as usize] += order.amount_minor;
    }
    let running = by_day.into_iter().scan(0_i64, |sum, day| {
        *sum += day;
        Some(*sum)
    });
    running.map(|minor| ledger.currency.minor(minor)).collect()
}

/// Sales of a quarter up to the first day on which this part of its working days has passed, and in full.
fn sales_at(ledger: &Ledger, quarter: Quarter, passed: Ratio) -> (Money, Money) {
    let span = ledger.calendar.quarter_span(quarter);
    let all = ledger.workdays.workdays(span);
    let wanted = (passed.value() * Decimal::from(all)).round();
    let mut worked = Decimal::ZERO;
    let reached = span.iter().find(|day| {
        worked += Decimal::from(u32::from(ledger.workdays.is_workday(*day)));
        worked >= wanted && !passed.value().is_zero()
    });
    let last = if passed >= Ratio::ONE { Some(span.last) } else { reached };
    let at = last.map_or(ledger.currency.zero(), |last| ledger.sales_in(DateSpan { first: span.first, last }));
    (at, ledger.sales_in(span))
}
