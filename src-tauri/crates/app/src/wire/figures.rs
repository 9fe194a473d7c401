//! Figures for machines: the JSON of the `quarterlift` command. Field names are stable; money is a decimal string,
//! ratios are numbers, ids are those of the plan's text.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{Money, Period, Quarter, Ratio};
use domain::metrics::{MetricState, MetricUnit};
use domain::tiering::Tier;

use super::{ParameterChange, wire};

wire! {
    /// Tiers as of a date, under the plan or with parameters set (`core.recency=45`).
    pub struct TiersFiguresRequest {
        pub as_of: Option<NaiveDate>,
        pub from: Option<NaiveDate>,
        pub set: Vec<ParameterChange>,
        pub is_listed: bool,
    }

    /// Tiers.
    pub struct TiersFigures {
        pub as_of: NaiveDate,
        pub total: TiersTotal,
        pub prospects: usize,
        pub tiers: Vec<TierFigures>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub migration: Option<Vec<MigrationFigures>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub customers: Option<Vec<CustomerFigures>>,
    }

    /// All customers with a tier.
    pub struct TiersTotal {
        pub customers: usize,
        pub sales: Money,
    }

    /// One tier.
    pub struct TierFigures {
        pub tier: Tier,
        pub customers: usize,
        pub sales: Money,
        pub customer_share: Option<Ratio>,
        pub sales_share: Option<Ratio>,
        pub plan_customer_share: Ratio,
        pub plan_sales_share: Option<Ratio>,
        pub gap: usize,
    }

    /// Customers that went from one class to another; null is a prospect.
    pub struct MigrationFigures {
        pub from: Option<Tier>,
        pub to: Option<Tier>,
        pub customers: usize,
        pub sales: Money,
    }

    /// One customer.
    pub struct CustomerFigures {
        pub code: String,
        pub recency: Option<u32>,
        pub frequency: u32,
        pub monetary: Ratio,
        pub tier: Option<Tier>,
        pub gap: bool,
    }

    /// Metrics of a quarter.
    pub struct MetricsFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub metrics: Vec<MetricFigures>,
    }

    /// One metric: money as strings, everything else as numbers.
    pub struct MetricFigures {
        pub id: String,
        #[ts(type = "string | number | null")]
        pub before: serde_json::Value,
        #[ts(type = "string | number | null")]
        pub baseline: serde_json::Value,
        #[ts(type = "string | number | null")]
        pub actual: serde_json::Value,
        #[ts(type = "string | number | null")]
        pub target: serde_json::Value,
        pub unit: MetricUnit,
        pub progress: Option<Ratio>,
        pub state: MetricState,
    }

    /// Targets of a fiscal year or a quarter, by an axis.
    pub struct TargetsFiguresRequest {
        pub period: Option<Period>,
        pub by: Option<super::Axis>,
        pub as_of: Option<NaiveDate>,
    }

    /// Targets.
    pub struct TargetsFigures {
        pub period: Period,
        pub as_of: NaiveDate,
        pub targets: Vec<TargetFigures>,
        /// Where the quarter ends if the open proposals turn out as proposals did; null for a year or a month, and when
        /// nothing is known of earlier proposals.
        pub forecast_by_proposals: Option<Money>,
    }

    /// One target.
    pub struct TargetFigures {
        pub period: Period,
        pub owner_kind: String,
        pub owner: String,
        pub target: Option<Money>,
        pub actual: Money,
        pub attainment: Option<Ratio>,
        pub pinned: bool,
        /// Actual and the rest at the run-rate of the working days so far; null before the first one.
        pub forecast: Option<Money>,
        /// How the member stands to it: `unasked`, `changed`, `waiting`, `agreed`, `countered`, `kept`; null for others.
        pub consensus: Option<String>,
        /// What was put before the member.
        pub proposed: Option<Money>,
        /// What the member asks for instead.
        pub counter: Option<Money>,
    }

    /// Leads of a quarter.
    pub struct LeadsFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        /// Leads acquired in the quarter.
        pub leads: usize,
        pub won: usize,
        pub lost: usize,
        pub invalid: usize,
        pub conversion: Option<Ratio>,
        pub invalid_share: Option<Ratio>,
        pub assign_hours: Option<Ratio>,
        pub funnel: Vec<FunnelFigures>,
        /// Stage whose conversion is worst beside its own baseline.
        pub bottleneck: Option<domain::facts::Stage>,
        pub sources: Vec<SourceFigures>,
        pub cohorts: Vec<CohortFigures>,
        /// Every lead that is open or was acquired in the quarter.
        pub list: Vec<LeadFigures>,
    }

    /// A stage of the funnel: leads of the quarter that reached it.
    pub struct FunnelFigures {
        pub stage: domain::facts::Stage,
        pub reached: usize,
        /// Of those that reached the stage before.
        pub conversion: Option<Ratio>,
        /// The same last quarter, on the same day of it.
        pub baseline: Option<Ratio>,
        /// Median days until the next stage.
        pub median_days: Option<Ratio>,
    }

    /// A source of leads.
    pub struct SourceFigures {
        pub source: String,
        pub leads: usize,
        pub invalid: usize,
        pub invalid_share: Option<Ratio>,
        pub won: usize,
    }

    /// Leads acquired in a month.
    pub struct CohortFigures {
        pub month: domain::base::Month,
        pub leads: usize,
        pub won: usize,
        pub conversion: Option<Ratio>,
    }

    /// One lead.
    pub struct LeadFigures {
        pub lead_no: String,
        pub company: String,
        pub score: u32,
        pub stage: domain::facts::Stage,
        pub ended: Option<domain::facts::EndKind>,
        pub reason: Option<domain::facts::EndReason>,
        /// Employee no.
        pub owner: Option<String>,
        /// Names of what is missing for the next stage.
        pub missing: Vec<String>,
    }

    /// The agenda as of a date.
    pub struct AgendaFigures {
        pub as_of: NaiveDate,
        pub overdue: usize,
        pub due_today: usize,
        pub visits_kept: usize,
        pub visits_due: usize,
        pub owner_violations: Vec<String>,
        pub tasks: Vec<TaskFigures>,
    }

    /// One task.
    pub struct TaskFigures {
        pub customer: String,
        pub tier: Option<Tier>,
        pub task: String,
        pub due_on: NaiveDate,
        pub days_late: i64,
        /// Employee no. of the owner.
        pub owner: Option<String>,
        pub last_on: Option<NaiveDate>,
    }

    /// Service of a quarter.
    pub struct ServiceFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        /// Tickets opened in the quarter.
        pub tickets: usize,
        pub open: usize,
        pub response_breaches: usize,
        pub resolve_breaches: usize,
        pub first_response_hours: Option<Ratio>,
        pub resolved_24h_share: Option<Ratio>,
        pub customer_satisfaction: Option<Ratio>,
        pub callbacks_due: usize,
        pub categories: BTreeMap<String, usize>,
        pub themes: BTreeMap<String, usize>,
        /// Every ticket that is open or was opened in the quarter.
        pub list: Vec<TicketFigures>,
    }

    /// One ticket; hours as the plan's clock counts them.
    pub struct TicketFigures {
        pub ticket_no: String,
        pub customer: String,
        pub category: String,
        pub response_hours: Option<Ratio>,
        pub resolve_hours: Option<Ratio>,
        pub is_response_breached: bool,
        pub is_resolve_breached: bool,
        pub satisfaction: Option<u8>,
    }
}
