//! Before, baseline, actual and target of each metric of a quarter, and the state that follows.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CATALOGUE, Metric, MetricFigure, MetricKind, Snapshot};
use crate::base::Ratio;
use crate::plan::{MetricGoal, TargetRules};
use crate::targets;

/// How a metric stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MetricState {
    /// The target is reached.
    Met,
    /// A level that had to be kept is kept.
    Held,
    /// At pace or at most a little behind.
    OnTrack,
    /// Behind, and can still be reached.
    AtRisk,
    /// Far behind.
    OffTrack,
    /// The period is over and the target was not reached.
    Missed,
    /// No facts, or no target.
    NoData,
}

/// A metric's figures in a quarter, in its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MetricRow {
    /// The metric.
    pub metric: &'static Metric,
    /// Two quarters ago.
    pub before: MetricFigure,
    /// Last quarter, in full.
    pub baseline: MetricFigure,
    /// This quarter to the date.
    pub actual: MetricFigure,
    /// Where it should be.
    pub target: Option<Decimal>,
    /// Progress and state.
    pub standing: Standing,
}

/// Progress and the state that follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// From baseline (or nothing) to target; none for a level to hold, and without data.
    pub progress: Option<Ratio>,
    /// The state.
    pub state: MetricState,
}

/// Every metric of the plan: the quarter, last quarter and the one before, each computed from facts unless typed.
pub fn rows(now: &Snapshot<'_>, last: &Snapshot<'_>, before: &Snapshot<'_>) -> Vec<MetricRow> {
    let pace = targets::pace(now.ledger, now.plan, now.quarter, now.as_of);
    let is_over = now.as_of >= now.span().last;
    let goals = &now.plan.metrics;
    CATALOGUE
        .iter()
        .filter_map(|metric| goals.iter().find(|goal| goal.id == metric.id).map(|goal| (metric, goal)))
        .map(|(metric, goal)| row(metric, goal, [now, last, before], pace, is_over))
        .collect()
}

/// Some metrics of the plan, in the order asked for.
pub fn rows_of(ids: &[&str], now: &Snapshot<'_>, last: &Snapshot<'_>, before: &Snapshot<'_>) -> Vec<MetricRow> {
    let pace = targets::pace(now.ledger, now.plan, now.quarter, now.as_of);
    let is_over = now.as_of >= now.span().last;
    ids.iter()
        .filter_map(|id| Some((super::metric(id)?, now.plan.metrics.iter().find(|goal| goal.id == *id)?)))
        .map(|(metric, goal)| row(metric, goal, [now, last, before], pace, is_over))
        .collect()
}

fn row(metric: &'static Metric, goal: &MetricGoal, at: [&Snapshot<'_>; 3], pace: Ratio, is_over: bool) -> MetricRow {
    let [now, last, before] = at;
    let typed = |value: Option<Ratio>| value.map(Ratio::value);
    let baseline = typed(goal.baseline).or_else(|| last.figure(metric.id));
    let actual = now.figure(metric.id);
    let target = match metric.id {
        "sales" => targets::company_target(now.ledger, now.plan, now.quarter).map(|target| target.value()),
        _ => typed(goal.target),
    };
    MetricRow {
        metric,
        before: typed(goal.before).or_else(|| before.figure(metric.id)),
        baseline,
        actual,
        target,
        standing: standing(metric, &now.plan.targets, Point { baseline, actual, target }, pace, is_over),
    }
}

/// A metric's three figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Where it began.
    pub baseline: Option<Decimal>,
    /// Where it is.
    pub actual: Option<Decimal>,
    /// Where it should be.
    pub target: Option<Decimal>,
}

/// Progress and state of a metric.
pub fn standing(metric: &Metric, rules: &TargetRules, point: Point, pace: Ratio, is_over: bool) -> Standing {
    let (Some(actual), Some(target)) = (point.actual, point.target) else {
        return Standing { progress: None, state: MetricState::NoData };
    };
    let reaches = |value: Decimal| match (metric.is_higher_better, metric.is_strict) {
        (true, false) => value >= target,
        (true, true) => value > target,
        (false, false) => value <= target,
        (false, true) => value < target,
    };
    let is_reached = reaches(actual);
    // A baseline that reads as the target is at the target: 59.999 % is shown, and to be kept, as 60.0 %.
    let is_to_hold =
        metric.kind == MetricKind::Level && point.baseline.is_some_and(|at| reaches(at) || reaches(at.round_dp(3)));
    if is_to_hold {
        let state = if is_reached { MetricState::Held } else { MetricState::Missed };
        return Standing { progress: None, state };
    }
    let progress = match metric.kind {
        MetricKind::Flow => Ratio::of(actual, target),
        MetricKind::Level => point.baseline.and_then(|baseline| Ratio::of(actual - baseline, target - baseline)),
    };
    let state = match (is_reached, is_over, progress) {
        (true, _, _) => MetricState::Met,
        (false, true, _) => MetricState::Missed,
        (false, false, None) => MetricState::OffTrack,
        (false, false, Some(progress)) => against_pace(progress, pace, rules),
    };
    Standing { progress, state }
}

fn against_pace(progress: Ratio, pace: Ratio, rules: &TargetRules) -> MetricState {
    let behind = pace.points_above(progress);
    if behind <= rules.on_track_points.value() {
        MetricState::OnTrack
    } else if behind <= rules.at_risk_points.value() {
        MetricState::AtRisk
    } else {
        MetricState::OffTrack
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::metric;

    fn state(id: &str, baseline: &str, actual: &str, target: &str, pace: i64, is_over: bool) -> (String, MetricState) {
        let number = |text: &str| text.parse::<Decimal>().ok();
        let point = Point { baseline: number(baseline), actual: number(actual), target: number(target) };
        let metric = metric(id).expect("in the catalogue");
        let standing = standing(metric, &TargetRules::default(), point, Ratio::percent(pace), is_over);
        let progress = standing.progress.map_or("–".into(), |progress| progress.value().round_dp(3).to_string());
        (progress, standing.state)
    }

    #[test]
    fn churn_that_falls_from_12_to_9_is_60_percent_of_the_way_to_7() {
        assert_eq!(state("core_churn", "0.12", "0.09", "0.07", 64, false), ("0.6".into(), MetricState::OnTrack));
        assert_eq!(state("core_churn", "0.12", "0.09", "0.07", 74, false), ("0.6".into(), MetricState::AtRisk));
        assert_eq!(state("core_churn", "0.12", "0.13", "0.07", 50, false), ("-0.2".into(), MetricState::OffTrack));
        assert_eq!(state("core_churn", "0.12", "0.07", "0.07", 50, false), ("1".into(), MetricState::Met));
        assert_eq!(state("core_churn", "0.12", "0.08", "0.07", 100, true), ("0.8".into(), MetricState::Missed));
    }

    #[test]
    fn a_share_to_keep_is_held_or_missed() {
        assert_eq!(state("core_sales_share", "0.60", "0.618", "0.6", 50, false), ("–".into(), MetricState::Held));
        assert_eq!(state("core_sales_share", "0.59999", "0.618", "0.6", 50, false), ("–".into(), MetricState::Held));
        assert_eq!(state("core_sales_share", "0.62", "0.599", "0.6", 50, false), ("–".into(), MetricState::Missed));
    }

    #[test]
    fn sales_add_up_from_nothing() {
        assert_eq!(state("sales", "100", "63.1", "115", 55, false), ("0.549".into(), MetricState::OnTrack));
        assert_eq!(state("sales", "100", "", "115", 55, false), ("–".into(), MetricState::NoData));
    }

    #[test]
    fn a_strict_target_is_not_reached_by_standing_on_it() {
        assert_eq!(state("invalid_lead_share", "0.4", "0.3", "0.3", 100, true).1, MetricState::Missed);
        assert_eq!(state("invalid_lead_share", "0.4", "0.299", "0.3", 100, true).1, MetricState::Met);
    }
}
