//! Figures a review had on the table beside those of now, metric by metric.

use rust_decimal::Decimal;

use crate::facts::SeenFigure;
use crate::metrics::{Metric, MetricKind, MetricRow, MetricState, MetricUnit, metric};

/// Which way a metric went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// In the better direction.
    Better,
    /// In the other one.
    Worse,
    /// It reads the same.
    Same,
    /// Nothing can be said: a figure is missing, or it is a sum, which grows with time alone.
    Unknown,
}

/// A metric then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The metric.
    pub metric: &'static Metric,
    /// Then, in its unit.
    pub last: Option<Decimal>,
    /// Now.
    pub now: Option<Decimal>,
    /// Where it should be.
    pub target: Option<Decimal>,
    /// Now less then, as it reads; none when one of them is missing.
    pub change: Option<Decimal>,
    /// Which way it went.
    pub turn: Turn,
    /// Its state now.
    pub state: MetricState,
    /// Its state then, when it is another one.
    pub state_before: Option<MetricState>,
}

/// The metrics with data now or then, in the order of `now`. A metric that is no longer computed is left out.
pub fn compare(before: &[SeenFigure], now: &[SeenFigure]) -> Vec<Compared> {
    let compared = |figure: &SeenFigure| {
        let metric = metric(&figure.metric)?;
        let then = before.iter().find(|then| then.metric == figure.metric);
        let last = then.and_then(|then| then.actual);
        (last.is_some() || figure.actual.is_some()).then(|| {
            let state = state_named(&figure.state).unwrap_or(MetricState::NoData);
            let state_before = then.and_then(|then| state_named(&then.state)).filter(|before| *before != state);
            let change = last.zip(figure.actual).map(|(last, now)| as_read(metric.unit, now - last));
            Compared {
                metric,
                last,
                now: figure.actual,
                target: figure.target,
                turn: turn(metric, change),
                change,
                state,
                state_before,
            }
        })
    };
    now.iter().filter_map(compared).collect()
}

/// A metric's row as a review keeps it.
pub fn seen(row: &MetricRow) -> SeenFigure {
    SeenFigure {
        metric: row.metric.id.to_owned(),
        actual: row.actual,
        target: row.target,
        state: state_name(row.standing.state).to_owned(),
    }
}

/// The name under which a state is kept.
pub fn state_name(state: MetricState) -> &'static str {
    match state {
        MetricState::Met => "met",
        MetricState::Held => "held",
        MetricState::OnTrack => "on_track",
        MetricState::AtRisk => "at_risk",
        MetricState::OffTrack => "off_track",
        MetricState::Missed => "missed",
        MetricState::NoData => "no_data",
    }
}

/// The state kept under a name.
pub fn state_named(name: &str) -> Option<MetricState> {
    use MetricState::{AtRisk, Held, Met, Missed, NoData, OffTrack, OnTrack};
    [Met, Held, OnTrack, AtRisk, OffTrack, Missed, NoData].into_iter().find(|state| state_name(*state) == name)
}

fn turn(metric: &Metric, change: Option<Decimal>) -> Turn {
    match change {
        Some(change) if change.is_zero() => Turn::Same,
        Some(_) if metric.kind == MetricKind::Flow => Turn::Unknown,
        Some(change) if change.is_sign_positive() == metric.is_higher_better => Turn::Better,
        Some(_) => Turn::Worse,
        None => Turn::Unknown,
    }
}

/// A change to the digits a page shows: what reads the same has not changed.
fn as_read(unit: MetricUnit, change: Decimal) -> Decimal {
    match unit {
        MetricUnit::Ratio => change.round_dp(3),
        MetricUnit::Days | MetricUnit::Hours | MetricUnit::Score => change.round_dp(1),
        MetricUnit::Count | MetricUnit::Money => change,
    }
}
