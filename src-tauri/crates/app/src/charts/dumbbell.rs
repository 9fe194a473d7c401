//! Metrics as a dumbbell: each on its own scale from the worst to the best of its figures, better always right.

use domain::base::Ratio;
use domain::chart::{ChartBody, ChartSpec, ChartTable, DumbbellRow, Mark};
use domain::metrics::{Metric, MetricKind, MetricRow, MetricUnit};
use rust_decimal::Decimal;
use words::Words;

use super::{state_key, state_tone};

/// Draws rows of metrics.
pub(crate) fn dumbbell(words: &Words, id: &str, title: &str, summary: &str, rows: &[MetricRow]) -> ChartSpec {
    let drawn: Vec<DumbbellRow> = rows.iter().map(|row| dumbbell_row(words, row)).collect();
    let header = ["base-metric", "base-before", "base-last_quarter", "base-now", "base-target", "base-state"];
    let table = rows.iter().zip(&drawn).map(|(row, drawn)| {
        vec![
            drawn.label.clone(),
            shown(words, row.metric, row.before),
            drawn.before.clone(),
            drawn.now.clone(),
            drawn.target.clone(),
            drawn.state.clone(),
        ]
    });
    ChartSpec {
        id: id.to_owned(),
        title: title.to_owned(),
        unit: String::new(),
        summary: summary.to_owned(),
        table: ChartTable { columns: header.iter().map(|key| words.get(key)).collect(), rows: table.collect() },
        body: ChartBody::Dumbbell { rows: drawn },
    }
}

/// A metric's value as text in its unit.
pub(crate) fn metric_value(words: &Words, metric: &Metric, value: Decimal) -> String {
    match metric.unit {
        MetricUnit::Money => words.money_short(words.currency().round(value)),
        MetricUnit::Ratio => words.ratio(Ratio::new(value)),
        MetricUnit::Days => words.days(value.round_dp(1)),
        MetricUnit::Hours => words.hours(value.round_dp(1)),
        MetricUnit::Count => words.number(value.round()),
        MetricUnit::Score => words.score(value),
    }
}

/// A target as text with its direction.
pub(crate) fn target_text(words: &Words, metric: &Metric, target: Option<Decimal>) -> String {
    let Some(target) = target else { return words.dash() };
    let text = match metric.unit {
        MetricUnit::Ratio => words.rate(Ratio::new(target)),
        _ => metric_value(words, metric, target),
    };
    match (metric.kind, metric.is_higher_better, metric.is_strict) {
        (MetricKind::Flow, _, _) => text,
        (_, true, false) => words.at_least(&text),
        (_, true, true) => words.more_than(&text),
        (_, false, false) => words.at_most(&text),
        (_, false, true) => words.less_than(&text),
    }
}

fn shown(words: &Words, metric: &Metric, value: Option<Decimal>) -> String {
    value.map_or_else(|| words.dash(), |value| metric_value(words, metric, value))
}

fn dumbbell_row(words: &Words, row: &MetricRow) -> DumbbellRow {
    let scale = Scale::of(row);
    DumbbellRow {
        id: row.metric.id.to_owned(),
        label: words.metric(row.metric.id),
        before: shown(words, row.metric, row.baseline),
        now: shown(words, row.metric, row.actual),
        target: target_text(words, row.metric, row.target),
        before_at: scale.at(row.baseline.map(|baseline| scale.starting(baseline))),
        now_at: scale.at(row.actual),
        target_at: scale.at(row.target),
        tone: state_tone(row.standing.state),
        // A metric that is only watched has a figure and no target: nothing is said of its state.
        state: if row.target.is_none() && row.actual.is_some() {
            words.dash()
        } else {
            words.get(state_key(row.standing.state))
        },
    }
}

/// From the worst figure at 0.08 to the best at 0.92, so that no mark touches the edge. A flow starts at nothing.
struct Scale {
    worst: Decimal,
    reach: Decimal,
    is_flow: bool,
}

impl Scale {
    fn of(row: &MetricRow) -> Scale {
        let is_flow = row.metric.kind == MetricKind::Flow;
        let baseline = if is_flow { Some(Decimal::ZERO) } else { row.baseline };
        let known: Vec<Decimal> = [baseline, row.actual, row.target].into_iter().flatten().collect();
        let least = known.iter().min().copied().unwrap_or_default();
        let most = known.iter().max().copied().unwrap_or_default();
        let (worst, best) = if row.metric.is_higher_better { (least, most) } else { (most, least) };
        Scale { worst, reach: best - worst, is_flow }
    }

    fn starting(&self, baseline: Decimal) -> Decimal {
        if self.is_flow { Decimal::ZERO } else { baseline }
    }

    fn at(&self, value: Option<Decimal>) -> Option<Mark> {
        let value = value?;
        let share = (value - self.worst).checked_div(self.reach).unwrap_or(Decimal::new(5, 1));
        Some(Mark((Decimal::new(8, 2) + share * Decimal::new(84, 2)).round_dp(4)))
    }
}
