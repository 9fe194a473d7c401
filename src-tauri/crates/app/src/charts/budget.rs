//! What was spent of the quarter's budget against pace: the budget's line as far as the quarter has gone.

use domain::base::Money;
use domain::budget::by_day;
use domain::chart::{ChartBody, ChartSpec, ChartTable, Cumulative, CumulativeLine, LineRole, Mark, Tick};
use domain::targets;
use words::{Words, nice_ticks};

use super::cumulative::Axis;
use crate::budget::Books;
use crate::ctx::Scope;

/// Draws spending against pace; `sentence` is the finding.
pub(crate) fn burn(words: &Words, scope: &Scope, books: &Books, sentence: &str) -> ChartSpec {
    let spent = books.days.map_or_else(Vec::new, |days| by_day(words.currency(), days, &books.expenses));
    let planned = books.planned.map(|planned| planned.whole);
    let top = spent.iter().copied().chain(planned).fold(words.currency().zero(), Ord::max);
    let (unit, divisor) = words.money_axis(top);
    let axis = Axis { words, divisor, span: scope.span };
    let on_pace: Vec<Option<Money>> = scope
        .span
        .iter()
        .map(|day| {
            planned.map(|planned| planned.at_rate(targets::pace(scope.ledger(), scope.plan(), scope.quarter, day)))
        })
        .collect();
    let ticks = nice_ticks(top.value() / divisor, 4);
    ChartSpec {
        id: "budget-burn".to_owned(),
        title: words.get("says-budget-chart"),
        unit: words.with("says-chart-sales-unit", &[("unit", &unit)]),
        summary: sentence.to_owned(),
        body: ChartBody::Cumulative(Cumulative {
            days: u32::try_from(scope.span.days()).unwrap_or(0),
            day_ticks: axis.month_ticks(),
            value_ticks: ticks.into_iter().map(|tick| Tick { at: Mark(tick), text: words.number(tick) }).collect(),
            lines: lines(&axis, &spent, planned, &on_pace),
        }),
        table: table(words, scope, &spent, &on_pace),
    }
}

fn lines(axis: &Axis<'_>, spent: &[Money], planned: Option<Money>, on_pace: &[Option<Money>]) -> Vec<CumulativeLine> {
    let points = |amounts: &mut dyn Iterator<Item = Money>| {
        let days = (1..).zip(amounts).map(|(day, amount)| axis.point(day, amount));
        std::iter::once(axis.eve()).chain(days).collect()
    };
    let last = spent.last().copied().unwrap_or(axis.words.currency().zero());
    let actual = CumulativeLine {
        role: LineRole::Actual,
        label: axis.label("says-budget-chart-spent", last),
        points: points(&mut spent.iter().copied()),
    };
    let pace = planned.map(|planned| CumulativeLine {
        role: LineRole::Pace,
        label: axis.label("says-budget-chart-planned", planned),
        points: points(&mut on_pace.iter().copied().flatten()),
    });
    std::iter::once(actual).chain(pace).collect()
}

fn table(words: &Words, scope: &Scope, spent: &[Money], on_pace: &[Option<Money>]) -> ChartTable {
    let rows = scope.span.iter().zip(spent).zip(on_pace).map(|((day, spent), pace)| {
        let pace = pace.map_or_else(|| words.dash(), |pace| words.amount(pace));
        vec![words.date(day), words.amount(*spent), pace]
    });
    ChartTable {
        columns: vec![words.get("base-date"), words.get("says-budget-figure-spent"), words.get("base-pace")],
        rows: rows.collect(),
    }
}
