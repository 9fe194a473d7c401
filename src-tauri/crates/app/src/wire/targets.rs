//! Targets: who owes what?

use chrono::NaiveDate;
use domain::base::{Money, Period, Quarter};
use domain::chart::{ChartSpec, Tone};
use domain::facts::TargetOwner;
use domain::targets::Method;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EmptyView, FigureView, IssueView, wire};

/// What a target is shared over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// Quarters of a year, months of a quarter.
    Time,
    /// Members.
    Member,
    /// Teams.
    Team,
    /// Product lines.
    ProductLine,
    /// Regions.
    Region,
}

wire! {
    /// The Targets page: the fiscal year of the quarter, and the quarter by an axis.
    pub struct TargetsRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub by: Axis,
    }

    /// The Targets page.
    pub struct TargetsView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Cumulative sales against pace.
        pub sales: Option<ChartSpec>,
        /// Deviation from pace by the axis.
        pub deviation: Option<ChartSpec>,
        pub figures: Vec<FigureView>,
        /// Year, quarters, months of the company; the chosen quarter's owners by the axis, each with months.
        pub rows: Vec<TargetRow>,
        /// What the owners' targets add to, beside the company's, when they differ.
        pub mismatch: Option<String>,
        pub methods: Vec<super::Choice>,
    }

    /// A node of the target tree.
    pub struct TargetRow {
        pub period: Period,
        pub owner: TargetOwner,
        pub depth: u32,
        pub label: String,
        /// Amount for editing ("1250000.00"); none when not set.
        pub amount: Option<Money>,
        pub amount_text: String,
        pub is_pinned: bool,
        pub share: String,
        pub actual: String,
        pub attainment: String,
        pub last_year: String,
        pub tone: Option<Tone>,
        /// Axes it can be shared over from here; empty for a leaf.
        pub axes: Vec<Axis>,
        /// How often it was changed.
        pub versions: u32,
    }

    /// Sets one target and shares it again over the parts it already has (pins hold); or shares it over an axis.
    pub struct TargetsChange {
        pub period: Period,
        pub owner: TargetOwner,
        /// Amount typed ("1,250,000"); none leaves the amount and only shares.
        pub amount: Option<String>,
        /// Whether the amount typed is kept against its siblings (pinned) and they share the rest of their parent.
        pub is_pinned: bool,
        pub axis: Option<Axis>,
        pub method: Option<Method>,
        /// Weights typed, in the order of the parts.
        pub weights: Vec<String>,
        pub reason: String,
        /// Only shows what would change.
        pub is_preview: bool,
    }

    /// What changes, or would.
    pub struct TargetsChanged {
        pub issues: Vec<IssueView>,
        pub rows: Vec<TargetChange>,
        pub sentence: String,
        /// Effect on attainment and pay, in sentences.
        pub effects: Vec<String>,
        pub is_saved: bool,
    }

    /// One target before and after.
    pub struct TargetChange {
        pub period: Period,
        pub owner: TargetOwner,
        pub label: String,
        pub before: String,
        pub after: String,
        pub is_pinned: bool,
    }

    /// The versions of one target.
    pub struct TargetHistoryRequest {
        pub period: Period,
        pub owner: TargetOwner,
    }

    /// Versions, latest first.
    pub struct TargetHistoryView {
        pub label: String,
        pub versions: Vec<TargetVersionView>,
    }

    /// A version of a target.
    pub struct TargetVersionView {
        pub at: String,
        pub actor: String,
        pub amount: String,
        pub is_pinned: bool,
        pub reason: String,
    }
}
