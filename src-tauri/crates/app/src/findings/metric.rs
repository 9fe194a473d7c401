//! A metric that is off track: its figures, the rows it was worked out from, what to do.

use domain::chart::Tone;
use domain::metrics::{MetricRow, MetricState};

use super::finding;
use crate::charts::{metric_value, target_text};
use crate::ctx::{Ctx, Scope};
use crate::tables::RowsKey;
use crate::wire::{FindingView, RowsRef, TableId};

/// Sales and attainment have findings of their own.
pub(super) fn off_track(ctx: &Ctx<'_>, scope: &Scope, row: &MetricRow) -> Option<FindingView> {
    let tone = match row.standing.state {
        MetricState::OffTrack | MetricState::Missed => Tone::Bad,
        MetricState::AtRisk => Tone::Warn,
        _ => return None,
    };
    if matches!(row.metric.id, "attainment_rate") {
        return None;
    }
    let shown = |value: Option<rust_decimal::Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value))
    };
    let metric = ctx.words.metric(row.metric.id);
    let (actual, target) = (shown(row.actual), target_text(&ctx.words, row.metric, row.target));
    let title = ctx.with("says-finding-metric", &[("metric", &metric), ("actual", &actual)]);
    let args = [("target", target.as_str()), ("baseline", &shown(row.baseline))];
    let detail = ctx.with("says-finding-metric-detail", &args);
    let key = format!("metric/{}", row.metric.id);
    Some(FindingView {
        rows: rows(scope, row.metric.id, &metric),
        advice: advice(ctx, row.metric.id, &target),
        ..finding(ctx, &key, tone, title, detail, page(row.metric.id))
    })
}

/// The page that shows a metric.
fn page(id: &str) -> &'static str {
    match id {
        "sales" => "targets",
        "core_sales_share"
        | "core_churn"
        | "core_repurchase_rate"
        | "core_repurchase_days"
        | "service_churn_share"
        | "new_customer_sales_share" => "tiers",
        "core_visits" | "core_visits_kept" | "effective_contacts" => "agenda",
        "first_response_hours" | "resolved_24h_share" | "customer_satisfaction" => "service",
        "new_hire_training_coverage" | "product_exam_pass_rate" | "sales_drill_pass_rate" | "new_business_skill" => {
            "training"
        }
        "mentoring_rate" | "new_hires_mentored" => "mentoring",
        "employee_satisfaction" => "ideas",
        id if crate::leads::METRICS.contains(&id) => "leads",
        _ => "overview",
    }
}

/// The rows a metric is worked out from: those that were counted where fewer are better, else all of them.
fn rows(scope: &Scope, id: &str, title: &str) -> Option<RowsRef> {
    let (table, is_whole) = evidence_of(id)?;
    let key = RowsKey::Metric { quarter: scope.quarter, as_of: scope.as_of, metric: id.to_owned(), is_whole };
    Some(RowsRef { table, key: key.to_string(), title: title.to_owned() })
}

/// The table that holds a metric's rows, and whether all of them are the evidence or the part that is counted.
pub(super) fn evidence_of(id: &str) -> Option<(TableId, bool)> {
    Some(match id {
        "sales" | "core_sales_share" | "new_customer_sales_share" | "core_repurchase_days" | "collection_rate" => {
            (TableId::Orders, id != "core_repurchase_days")
        }
        "core_churn" | "service_churn_share" => (TableId::Customers, false),
        "core_repurchase_rate" | "new_customers" | "core_visits_kept" => (TableId::Customers, true),
        "attainment_rate"
        | "new_hire_training_coverage"
        | "mentoring_rate"
        | "new_hires_mentored"
        | "product_exam_pass_rate"
        | "sales_drill_pass_rate"
        | "new_business_skill" => (TableId::Members, true),
        "invalid_lead_share" | "lead_slow_loss_share" => (TableId::Leads, false),
        "lead_conversion" | "lead_assign_hours" | "lead_screening_accuracy" | "proposal_quality" => {
            (TableId::Leads, true)
        }
        "first_response_hours" | "resolved_24h_share" => (TableId::Tickets, true),
        "core_visits" | "effective_contacts" => (TableId::Activities, true),
        "customer_satisfaction" | "employee_satisfaction" => (TableId::Surveys, true),
        _ => return None,
    })
}

/// What to do about a metric, with its target.
fn advice(ctx: &Ctx<'_>, id: &str, target: &str) -> String {
    let key = format!("says-playbook-metric-{}", id.replace('_', "-"));
    ctx.words.find_with(&key, &[("target", target)]).unwrap_or_default()
}
