//! Overview: will we make the quarter?

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::ChartSpec;

use super::{EmptyView, FigureView, FindingView, RowsRef, wire};

wire! {
    /// The Overview page.
    pub struct OverviewView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Cumulative sales against pace; none without orders.
        pub sales: Option<ChartSpec>,
        /// The SMART targets as a dumbbell.
        pub smart: Option<ChartSpec>,
        /// Diagnosis and process metrics as a dumbbell.
        pub process: Option<ChartSpec>,
        pub tiers: Option<ChartSpec>,
        /// Sales, forecast, days left, actions: the quarter in a line of figures.
        pub figures: Vec<FigureView>,
        /// The findings that count, most severe first.
        pub findings: Vec<FindingView>,
        /// Findings beyond those shown, or set aside ("3 set aside"); empty when none.
        pub findings_note: String,
    }

    /// "Why this number?"
    pub struct MetricRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub metric: String,
    }

    /// How a figure was worked out, with the rows behind it.
    pub struct MetricView {
        pub title: String,
        /// How it is computed, in one sentence with the plan's own parameters.
        pub how: String,
        /// The division or sum with its numbers ("7,540,000.00 ÷ 12,690,000.00 = 59.4 %"); none without data.
        pub formula: Option<String>,
        /// Before, baseline, actual, target, progress, state.
        pub figures: Vec<FigureView>,
        pub rows: Vec<RowsRef>,
    }
}
