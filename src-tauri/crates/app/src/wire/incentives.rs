//! Incentives: what do I pay, and why?

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::ChartSpec;
use domain::incentives::LineKind;

use super::{EmptyView, FigureView, RowsRef, wire};

wire! {
    /// The Incentives page; its table is `statements`.
    pub struct IncentivesView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        pub total: String,
        pub by_kind: Vec<KindView>,
        /// Pay by member.
        pub chart: Option<ChartSpec>,
        pub figures: Vec<FigureView>,
        /// The readings of the plan in force, as sentences.
        pub readings: Vec<String>,
        pub is_provisional: bool,
    }

    /// A kind of line and its sum.
    pub struct KindView {
        pub kind: LineKind,
        pub label: String,
        pub amount: String,
        pub share: String,
        pub note: String,
    }

    /// One statement.
    pub struct StatementRequest {
        pub employee_no: String,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// One statement, line by line.
    pub struct StatementView {
        pub employee_no: String,
        pub name: String,
        pub title: String,
        pub figures: Vec<FigureView>,
        pub lines: Vec<LineView>,
        pub conditions: Vec<ConditionView>,
        pub total: String,
        pub readings: Vec<String>,
        pub is_provisional: bool,
    }

    /// A line that pays.
    pub struct LineView {
        pub kind: LineKind,
        pub label: String,
        pub period: String,
        pub base: String,
        pub rate: String,
        pub amount: String,
        /// The rule in words, with the reading chosen.
        pub rule: String,
        pub rows: RowsRef,
        pub row_count: String,
    }

    /// A condition measured, whether it pays or not.
    pub struct ConditionView {
        pub kind: LineKind,
        pub label: String,
        pub measured: String,
        pub needed: String,
        pub is_reached: bool,
        /// The sentence that says what was measured and what follows.
        pub sentence: String,
        pub rows: Option<RowsRef>,
    }
}
