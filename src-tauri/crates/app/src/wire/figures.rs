//! Figures for machines: the JSON of the `quarterlift` command. Field names are stable; money is a decimal string,
//! ratios are numbers, ids are those of the plan's text.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::base::{Money, Period, Quarter, Ratio};
use domain::incentives::LineKind;
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
    }

    /// Statements of a quarter, of everybody or one member, under the plan in force or another.
    pub struct IncentivesFiguresRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub member: Option<String>,
        /// Path of a plan file to pay under instead.
        pub plan: Option<String>,
    }

    /// Statements.
    pub struct IncentivesFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub total: Money,
        pub by_kind: BTreeMap<String, Money>,
        pub statements: Vec<StatementFigures>,
    }

    /// One statement.
    pub struct StatementFigures {
        pub employee_no: String,
        pub name: String,
        pub sales: Money,
        pub target: Option<Money>,
        pub total: Money,
        pub lines: Vec<LineFigures>,
    }

    /// One line.
    pub struct LineFigures {
        pub kind: LineKind,
        pub period: Period,
        pub base: Money,
        pub rate: Ratio,
        pub amount: Money,
        /// Order numbers behind the base.
        pub rows: Vec<String>,
    }
}
