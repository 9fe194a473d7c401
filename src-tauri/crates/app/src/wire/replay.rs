//! What-if and replay: a quarter's pay under a changed plan.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::{ChartSpec, Tone};
use domain::plan::ParameterUnit;

use super::{ConditionView, FigureView, IssueView, ParameterChange, ParameterDifference, wire};

wire! {
    /// A quarter under a changed plan; nothing is saved.
    pub struct ReplayRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        /// Parameters as typed; none is the plan unchanged.
        pub changes: Vec<ParameterChange>,
        /// A plan file to pay under instead; the changes come on top.
        pub plan_path: Option<String>,
    }

    /// Pay now and under the changed plan.
    pub struct ReplayView {
        /// Why the changes make no plan; then nothing below is filled.
        pub issues: Vec<IssueView>,
        /// The difference of the plans in words.
        pub changes: Vec<ParameterDifference>,
        /// "12 members gain ¥8,140.00, 1 loses ¥200.00: ¥7,940.00 more in all".
        pub sentence: String,
        pub figures: Vec<FigureView>,
        pub by_kind: Vec<ReplayKind>,
        /// Everybody with a statement, largest difference first.
        pub members: Vec<ReplayMember>,
        /// Gains and losses by member; none when nothing differs.
        pub chart: Option<ChartSpec>,
        /// What can be dragged: rates and thresholds of the plan with their values in this replay.
        pub levers: Vec<LeverView>,
        /// The totals before and after, and the difference, for one line under the sliders.
        pub total_before: String,
        pub total_after: String,
        pub difference: String,
        pub tone: Tone,
    }

    /// A kind of line before and after.
    pub struct ReplayKind {
        pub label: String,
        pub before: String,
        pub after: String,
        pub difference: String,
    }

    /// A member's pay before and after.
    pub struct ReplayMember {
        pub employee_no: String,
        pub name: String,
        /// Paid, when the quarter is closed; else as it is worked out now.
        pub before: String,
        pub after: String,
        pub difference: String,
        /// The part that comes from the plan, and the part that comes from facts that arrived after a close.
        pub of_plan: String,
        pub of_facts: String,
        pub tone: Tone,
        /// Conditions that are reached now and were not, or the other way.
        pub tipped: Vec<ConditionView>,
    }

    /// A rate or threshold that can be dragged.
    pub struct LeverView {
        pub path: String,
        pub label: String,
        pub unit: ParameterUnit,
        /// As typed ("0.5" for 0.5 %).
        pub value: String,
        /// The plan's own value.
        pub saved: String,
        pub least: String,
        pub most: String,
        pub step: String,
    }
}
