//! The next quarter started from this one, and the capsule of a quarter.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::Tone;
use words::Lang;

use super::{Choice, FigureView, ParameterChange, ParameterDifference, wire};

wire! {
    /// What the next quarter would begin with.
    pub struct NextRequest {
        /// The quarter to start from; the running one when absent.
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        /// Parameters of the next plan typed in the form.
        pub changes: Vec<ParameterChange>,
        /// The next quarter's sales target as typed; the plan's rule when absent.
        pub sales_target: Option<String>,
    }

    /// The start of the next quarter, before it is done.
    pub struct NextView {
        pub quarter: Quarter,
        pub next: Quarter,
        pub title: String,
        pub sentence: String,
        /// Why it cannot be started; empty when it can.
        pub refused: String,
        /// The next quarter has a plan of its own already: it would be replaced by a version of this one.
        pub has_plan: bool,
        /// What is wrong with what was typed, by path.
        pub issues: Vec<super::IssueView>,
        pub sales: NextSales,
        pub metrics: Vec<NextMetric>,
        /// Where the next plan differs from this one.
        pub differences: Vec<ParameterDifference>,
        pub members: Vec<NextTarget>,
        pub actions: Vec<NextAction>,
        /// Version of the next quarter's plan to expect; 0 when it has none of its own.
        pub version: u32,
    }

    /// The next quarter's sales target.
    pub struct NextSales {
        pub actual: String,
        pub growth: String,
        pub proposed: String,
        /// In the currency's unit, as typed into a field.
        pub value: String,
        /// Where it comes from: the target tree, or actual × (1 + growth).
        pub rule: String,
        pub currency: String,
    }

    /// A metric's baseline and target in both quarters.
    pub struct NextMetric {
        pub id: String,
        /// Path of its target in the plan.
        pub path: String,
        pub label: String,
        pub baseline_now: String,
        pub baseline_next: String,
        pub target_now: String,
        pub target_next: String,
        /// The next target as typed.
        pub value: String,
        pub unit_text: String,
        /// "Reached: to be held", "Missed by 3.1 points", …
        pub remark: String,
        pub tone: Tone,
    }

    /// A member's target in both quarters.
    pub struct NextTarget {
        pub employee_no: String,
        pub name: String,
        pub now: String,
        pub next: String,
        pub change: String,
        pub is_pinned: bool,
    }

    /// An open action that can be carried over.
    pub struct NextAction {
        pub id: i64,
        pub what: String,
        pub who: String,
        pub due: String,
        pub is_overdue: bool,
    }

    /// Starts the next quarter.
    pub struct NextStart {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub changes: Vec<ParameterChange>,
        pub sales_target: Option<String>,
        /// Actions carried over.
        pub actions: Vec<i64>,
        /// Whether members' targets are set as shown.
        pub with_members: bool,
        pub reason: String,
        pub expected_version: u32,
    }

    /// The next quarter was started.
    pub struct NextStarted {
        pub quarter: Quarter,
        pub text: String,
    }

    /// A quarter to seal in one file.
    pub struct CapsuleSave {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub language: Option<Lang>,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// A capsule to look at or to open; without a path a dialog asks for it.
    pub struct CapsuleRequest {
        pub path: Option<String>,
    }

    /// A capsule that was looked at.
    pub struct CapsuleView {
        /// None when the dialog was dismissed.
        pub path: Option<String>,
        pub title: String,
        pub company: String,
        pub quarter: Option<Quarter>,
        pub figures: Vec<FigureView>,
        /// Every hash is that of what is inside.
        pub is_whole: bool,
        pub checks: Vec<CapsuleCheck>,
        pub fingerprint: String,
    }

    /// A part of a capsule, verified.
    pub struct CapsuleCheck {
        pub part: String,
        pub hash: String,
        pub size: String,
        pub is_whole: bool,
    }

    /// Two capsules to compare; for a side without a path a dialog asks.
    pub struct CapsuleCompare {
        pub left: Option<String>,
        pub right: Option<String>,
        /// Area of the cells asked for; all when absent.
        pub area: Option<String>,
        pub offset: u32,
        pub limit: u32,
    }

    /// Where two capsules differ.
    pub struct CapsuleDifference {
        pub left: Option<CapsuleSide>,
        pub right: Option<CapsuleSide>,
        pub title: String,
        pub sentence: String,
        pub areas: Vec<CapsuleArea>,
        pub cells: Vec<CellDifference>,
        pub found: u32,
    }

    /// One of the two.
    pub struct CapsuleSide {
        pub path: String,
        pub label: String,
        pub fingerprint: String,
    }

    /// Differences of an area.
    pub struct CapsuleArea {
        pub choice: Choice,
        pub cells: u32,
        pub count_text: String,
    }

    /// A cell that differs.
    pub struct CellDifference {
        pub area: String,
        pub row: String,
        pub column: String,
        pub left: String,
        pub right: String,
        /// Right less left, of numbers; else empty.
        pub change: String,
    }
}
