//! Service drawn: first response and satisfaction by month, what tickets are about.

use std::collections::BTreeMap;

use domain::base::{Month, Ratio};
use domain::chart::{BarRow, Bars, ChartBody, ChartSpec, ChartTable, Mark, Tick, Tone};
use rust_decimal::Decimal;
use words::{Words, nice_ticks};

use crate::ctx::Scope;

/// The most categories or themes drawn; the rest is one bar.
const TOPICS_SHOWN: usize = 8;

/// Mean hours to the first response by month beside the promise; none without an answered ticket.
pub(crate) fn response(words: &Words, scope: &Scope, months: &[(Month, Option<Ratio>)]) -> Option<ChartSpec> {
    let promised = Decimal::from(scope.plan().service.response_hours);
    let hours = |value: Decimal| words.hours(value.round_dp(1));
    let tone = |value: Decimal| if value <= promised { Tone::Neutral } else { Tone::Bad };
    let rows = month_rows(words, months, hours, tone);
    let last = latest(months)?;
    let summary = words.with(
        "says-service-chart-response-summary",
        &[("month", &words.month(last.0)), ("hours", &hours(last.1)), ("promised", &hours(promised))],
    );
    let line = words.with("says-service-chart-promise", &[("hours", &hours(promised))]);
    let most = most(&rows).max(promised);
    let ticks = nice_ticks(most, 5).into_iter().map(|at| Tick { at: Mark(at), text: words.number(at) }).collect();
    Some(ChartSpec {
        unit: words.get("says-service-chart-hours"),
        body: ChartBody::Bars(Bars { lines: vec![Tick { at: Mark(promised), text: line }], ticks, rows: rows.clone() }),
        ..spec(words, "first-response", "says-service-chart-response", summary, &rows, "base-month")
    })
}

/// Satisfaction by month beside the goal; none without a mark.
pub(crate) fn satisfaction(words: &Words, scope: &Scope, months: &[(Month, Option<Ratio>)]) -> Option<ChartSpec> {
    let goal = scope.plan().metrics.iter().find(|goal| goal.id == "customer_satisfaction").and_then(|goal| goal.target);
    let share = |value: Decimal| words.ratio(Ratio::new(value));
    let tone = |value: Decimal| match goal {
        Some(goal) if value < goal.value() => Tone::Warn,
        _ => Tone::Neutral,
    };
    let rows = month_rows(words, months, share, tone);
    let last = latest(months)?;
    let summary = words
        .with("says-service-chart-satisfaction-summary", &[("month", &words.month(last.0)), ("share", &share(last.1))]);
    let line = |goal: Ratio| Tick {
        at: Mark(goal.value()),
        text: words.with("says-service-chart-goal", &[("share", &words.rate(goal))]),
    };
    let ticks = nice_ticks(Decimal::ONE, 5).into_iter();
    let ticks = ticks.map(|at| Tick { at: Mark(at), text: words.rate(Ratio::new(at)) }).collect();
    Some(ChartSpec {
        body: ChartBody::Bars(Bars { lines: goal.map(line).into_iter().collect(), ticks, rows: rows.clone() }),
        ..spec(words, "satisfaction", "says-service-chart-satisfaction", summary, &rows, "base-month")
    })
}

/// How many tickets name each category or theme (`name` says which), the most first; none without one.
pub(crate) fn topics(words: &Words, name: &str, counts: &BTreeMap<String, usize>) -> Option<ChartSpec> {
    let mut sorted: Vec<(&String, usize)> = counts.iter().map(|(topic, count)| (topic, *count)).collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let (first, first_count) = *sorted.first()?;
    let summary = words.counted("says-service-chart-topics-summary", first_count, &[("topic", first)]);
    let row = |label: String, count: usize, tone: Tone| BarRow {
        label,
        value: Some(Mark(Decimal::from(count))),
        text: words.count(count),
        tone,
    };
    let mut rows: Vec<BarRow> =
        sorted.iter().take(TOPICS_SHOWN).map(|(topic, count)| row((*topic).clone(), *count, Tone::Neutral)).collect();
    let rest: usize = sorted.iter().skip(TOPICS_SHOWN).map(|(_, count)| count).sum();
    if rest > 0 {
        rows.push(row(words.get("says-service-chart-rest"), rest, Tone::Quiet));
    }
    let whole = |at: &Decimal| at.fract().is_zero();
    let ticks = nice_ticks(most(&rows), 4).into_iter().filter(whole);
    let ticks = ticks.map(|at| Tick { at: Mark(at), text: words.number(at) }).collect();
    let title = format!("says-service-chart-{name}");
    Some(ChartSpec {
        body: ChartBody::Bars(Bars { lines: Vec::new(), ticks, rows: rows.clone() }),
        ..spec(words, &format!("ticket-{name}"), &title, summary, &rows, "base-name")
    })
}

fn month_rows(
    words: &Words,
    months: &[(Month, Option<Ratio>)],
    text: impl Fn(Decimal) -> String,
    tone: impl Fn(Decimal) -> Tone,
) -> Vec<BarRow> {
    let row = |(month, value): &(Month, Option<Ratio>)| BarRow {
        label: words.month(*month),
        value: value.map(|value| Mark(value.value().round_dp(6))),
        text: value.map_or_else(|| words.dash(), |value| text(value.value())),
        tone: value.map_or(Tone::Quiet, |value| tone(value.value())),
    };
    months.iter().map(row).collect()
}

fn latest(months: &[(Month, Option<Ratio>)]) -> Option<(Month, Decimal)> {
    months.iter().rev().find_map(|(month, value)| value.map(|value| (*month, value.value())))
}

fn most(rows: &[BarRow]) -> Decimal {
    rows.iter().filter_map(|row| row.value.map(|mark| mark.0)).max().unwrap_or(Decimal::ONE)
}

/// A chart of these rows whose body is still to be filled in.
fn spec(words: &Words, id: &str, title: &str, summary: String, rows: &[BarRow], header: &str) -> ChartSpec {
    ChartSpec {
        id: id.to_owned(),
        title: words.get(title),
        unit: String::new(),
        summary,
        table: ChartTable {
            columns: vec![words.get(header), words.get(title)],
            rows: rows.iter().map(|row| vec![row.label.clone(), row.text.clone()]).collect(),
        },
        body: ChartBody::Bars(Bars { rows: Vec::new(), lines: Vec::new(), ticks: Vec::new() }),
    }
}
