//! Tiers: which customers need me?

use chrono::NaiveDate;
use domain::base::{Quarter, Ratio};
use domain::chart::{ChartSpec, Tone};

use super::{EmptyView, FigureView, RowsRef, wire};

wire! {
    /// The Tiers page is asked for a date and, for the migration, an earlier one (the quarter's eve when absent).
    pub struct TiersRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub from: Option<NaiveDate>,
    }

    /// The Tiers page.
    pub struct TiersView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        pub distribution: Option<ChartSpec>,
        pub migration: Option<ChartSpec>,
        pub migration_sentence: String,
        /// How many moved by an order, by time, by the average, by thresholds; each with its rows.
        pub causes: Vec<FigureView>,
        /// Earlier dates offered for the migration, with labels.
        pub from: NaiveDate,
        pub from_choices: Vec<DateChoice>,
        /// Near misses, owner violations, gaps, prospects, top fifth.
        pub figures: Vec<FigureView>,
        pub thresholds: Thresholds,
        /// What each slider may be.
        pub ranges: ThresholdRanges,
        pub can_adopt: bool,
    }

    /// A date to choose.
    pub struct DateChoice {
        pub date: NaiveDate,
        pub label: String,
    }

    /// The thresholds of the tiers, as numbers for sliders.
    pub struct Thresholds {
        pub core_recency_days: u32,
        pub core_frequency: u32,
        pub core_monetary: Ratio,
        pub potential_recency_days: u32,
        pub potential_frequency: u32,
        pub potential_monetary: Ratio,
        pub general_recency_days: u32,
    }

    /// Least, most and step of the sliders.
    pub struct ThresholdRanges {
        pub recency_days: SliderRange,
        pub frequency: SliderRange,
        pub monetary: SliderRange,
    }

    /// Least, most and step of a slider.
    pub struct SliderRange {
        pub least: Ratio,
        pub most: Ratio,
        pub step: Ratio,
    }

    /// Thresholds to try.
    pub struct WhatIfRequest {
        pub as_of: Option<NaiveDate>,
        pub period: Option<Quarter>,
        pub thresholds: Thresholds,
    }

    /// What the tiers would be.
    pub struct WhatIfView {
        /// Issues when the thresholds contradict each other; the chart then stays as it was.
        pub issues: Vec<super::IssueView>,
        pub distribution: Option<ChartSpec>,
        pub sentence: String,
        pub tiers: Vec<WhatIfTier>,
        /// Parameters that differ from the plan, ready for `plan_preview` and `plan_save`.
        pub changes: Vec<super::ParameterChange>,
    }

    /// A tier under other thresholds.
    pub struct WhatIfTier {
        pub label: String,
        pub tone: Tone,
        pub customers: String,
        pub change: String,
    }

    /// One customer.
    pub struct CustomerRequest {
        pub code: String,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// One customer: facts, tier, what is missing, how it came here.
    pub struct CustomerView {
        pub code: String,
        pub name: String,
        pub tier: String,
        pub tone: Tone,
        /// Why it is in this tier, with its numbers and the thresholds.
        pub why: String,
        /// What is missing for the next better tier.
        pub next: Option<String>,
        pub facts: Vec<FigureView>,
        /// Tier at each month's end, earliest first.
        pub timeline: Vec<TimelinePoint>,
        /// Changes of tier over those months with their cause, latest first.
        pub changes: Vec<super::HistoryLine>,
        pub orders: RowsRef,
        pub activities: RowsRef,
        pub tickets: RowsRef,
        /// What the playbook asks for now.
        pub tasks: Vec<super::TaskView>,
        /// Employee no. of the owner, and who could be.
        pub owner: Option<String>,
        pub owners: Vec<super::MemberChoice>,
        /// Who owned it before, latest first: "Wang Fang until 31 Aug 2026".
        pub past_owners: Vec<String>,
        /// Recorded reason of churn, and the reasons there are.
        pub churn_reason: Option<domain::facts::ChurnReason>,
        pub churn_reasons: Vec<super::Choice>,
        /// Members who can log an activity.
        pub members: Vec<super::MemberChoice>,
    }

    /// A customer's tier at a date.
    pub struct TimelinePoint {
        pub date: String,
        pub tier: String,
        pub tone: Tone,
        pub detail: String,
    }
}
