//! The metrics there are, with unit, direction and the template's targets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a metric counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MetricUnit {
    /// The workspace's currency.
    Money,
    /// A fraction shown as percent.
    Ratio,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// A number of things.
    Count,
    /// A mark from 1 to 10.
    Score,
}

/// Whether a metric moves from baseline to target or adds up from nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MetricKind {
    /// A ratio or a mean: progress is (actual − baseline) ÷ (target − baseline).
    Level,
    /// A sum: progress is actual ÷ target.
    Flow,
}

/// One metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Metric {
    /// Stable id.
    pub id: &'static str,
    /// Unit.
    pub unit: MetricUnit,
    /// Level or flow.
    pub kind: MetricKind,
    /// Whether higher is better.
    pub is_higher_better: bool,
    /// Whether it is one of the SMART targets of the quarter.
    pub is_smart: bool,
    /// Whether the target itself does not count as reached ("below 30 %").
    pub is_strict: bool,
    /// Target in the template as mantissa and decimal digits.
    pub template_target: Option<(i64, u32)>,
}

const fn level(id: &'static str, unit: MetricUnit, is_higher_better: bool, target: Option<(i64, u32)>) -> Metric {
    Metric {
        id,
        unit,
        kind: MetricKind::Level,
        is_higher_better,
        is_smart: false,
        is_strict: false,
        template_target: target,
    }
}

const fn flow(id: &'static str, unit: MetricUnit) -> Metric {
    Metric { kind: MetricKind::Flow, ..level(id, unit, true, None) }
}

const fn smart(metric: Metric) -> Metric {
    Metric { is_smart: true, ..metric }
}

const fn strict(metric: Metric) -> Metric {
    Metric { is_strict: true, ..metric }
}

use MetricUnit::{Count, Days, Hours, Money, Ratio, Score};

/// Every metric in the order of the plan.
pub const CATALOGUE: [Metric; 29] = [
    smart(flow("sales", Money)),
    smart(level("core_sales_share", Ratio, true, Some((60, 2)))),
    smart(level("core_churn", Ratio, false, Some((7, 2)))),
    smart(level("lead_conversion", Ratio, true, Some((25, 2)))),
    smart(level("attainment_rate", Ratio, true, Some((90, 2)))),
    smart(level("new_hire_training_coverage", Ratio, true, Some((100, 2)))),
    smart(level("mentoring_rate", Ratio, true, Some((100, 2)))),
    smart(strict(level("invalid_lead_share", Ratio, false, Some((30, 2))))),
    smart(level("first_response_hours", Hours, false, Some((2, 0)))),
    level("new_customer_sales_share", Ratio, true, None),
    level("core_repurchase_days", Days, false, None),
    strict(level("core_repurchase_rate", Ratio, true, Some((80, 2)))),
    level("service_churn_share", Ratio, false, None),
    level("product_exam_pass_rate", Ratio, true, Some((100, 2))),
    level("sales_drill_pass_rate", Ratio, true, Some((90, 2))),
    level("new_business_skill", Score, true, None),
    level("lead_assign_hours", Hours, false, None),
    level("lead_slow_loss_share", Ratio, false, None),
    level("lead_screening_accuracy", Ratio, true, None),
    level("resolved_24h_share", Ratio, true, None),
    flow("core_visits", Count),
    flow("effective_contacts", Count),
    level("proposal_quality", Score, true, None),
    flow("new_customers", Count),
    level("collection_rate", Ratio, true, None),
    level("customer_satisfaction", Ratio, true, Some((90, 2))),
    level("employee_satisfaction", Ratio, true, Some((85, 2))),
    level("core_visits_kept", Ratio, true, None),
    level("new_hires_mentored", Ratio, true, None),
];

/// The metric with this id.
pub fn metric(id: &str) -> Option<&'static Metric> {
    CATALOGUE.iter().find(|metric| metric.id == id)
}
