//! Plan: every parameter, and what would change before saving.

use domain::base::Quarter;
use domain::plan::ParameterUnit;

use super::{Choice, IssueView, wire};

wire! {
    /// The plan of a quarter.
    pub struct PlanRequest {
        pub period: Option<Quarter>,
    }

    /// The Plan page.
    pub struct PlanView {
        pub quarter: Quarter,
        pub title: String,
        pub sentence: String,
        /// Version to expect when saving; 0 when the quarter has no version of its own yet.
        pub version: u32,
        pub areas: Vec<PlanArea>,
        pub versions: Vec<PlanVersionView>,
        pub task_force: Vec<SeatView>,
    }

    /// The parameters of one area.
    pub struct PlanArea {
        pub id: String,
        pub label: String,
        pub parameters: Vec<ParameterView>,
        /// Entries of lists that last quarter's plan or the template has and this one has not.
        #[serde(default)]
        pub gone: Vec<ParameterGone>,
    }

    /// A field of a list's entry that is not in this plan any more, or not yet.
    pub struct ParameterGone {
        pub key: String,
        pub label: String,
        /// With its unit; a dash when the template does not have it either.
        pub template: String,
        pub last_quarter: String,
    }

    /// A parameter as shown and edited.
    pub struct ParameterView {
        pub path: String,
        pub label: String,
        pub meaning: String,
        pub unit: ParameterUnit,
        pub unit_text: String,
        /// As typed ("0.5" for 0.5 %).
        pub value: String,
        pub template: String,
        pub last_quarter: String,
        pub differs_from_template: bool,
        pub differs_from_last: bool,
        pub choices: Vec<Choice>,
        /// The values it may have ("0 to 100 %", "at least 1 day"); empty for a text or a choice.
        pub range: String,
        /// The part of the plan's text that it comes from ("§2 Customer tiers").
        pub source: String,
    }

    /// A version of a quarter's plan to look at.
    pub struct PlanVersionRequest {
        pub quarter: Quarter,
        pub version: u32,
    }

    /// What a version changed against the one before it (the first: against the plan in force before).
    pub struct PlanVersionDetail {
        pub title: String,
        pub sentence: String,
        pub changes: Vec<ParameterDifference>,
    }

    /// A seat of the task force.
    pub struct SeatView {
        pub role: String,
        pub person: String,
        pub duties: String,
    }

    /// A version that was saved.
    pub struct PlanVersionView {
        pub quarter: String,
        /// The quarter, for [`PlanVersionRequest`].
        pub of: Quarter,
        pub version: u32,
        /// How much it changed against the version before ("3 parameters").
        pub changed: String,
        pub at: String,
        pub actor: String,
        pub reason: String,
    }

    /// A parameter to change: path and value as typed.
    pub struct ParameterChange {
        pub path: String,
        pub value: String,
    }

    /// Changes to preview or to save.
    pub struct PlanChange {
        pub period: Option<Quarter>,
        pub changes: Vec<ParameterChange>,
        pub reason: String,
        pub expected_version: u32,
    }

    /// What the changes would do.
    pub struct PlanEffect {
        pub issues: Vec<IssueView>,
        pub changes: Vec<ParameterDifference>,
        /// Effects in sentences: tiers, metrics, pay ("3 members gain ¥2,140.00").
        pub effects: Vec<String>,
        pub pay: Vec<PayDifference>,
    }

    /// A parameter before and after.
    pub struct ParameterDifference {
        pub path: String,
        pub label: String,
        pub before: String,
        pub after: String,
    }

    /// A member's pay before and after.
    pub struct PayDifference {
        pub employee_no: String,
        pub name: String,
        pub before: String,
        pub after: String,
        pub difference: String,
    }

    /// A plan was saved.
    pub struct PlanSaved {
        pub version: u32,
        pub text: String,
    }

    /// A plan file to write or read; without a path a dialog asks for it.
    pub struct PlanFile {
        pub period: Option<Quarter>,
        pub path: Option<String>,
    }

    /// A plan file read: what would change, ready to save.
    pub struct PlanImported {
        pub path: Option<String>,
        pub issues: Vec<IssueView>,
        pub changes: Vec<ParameterDifference>,
    }

    /// A plan file to save as the quarter's plan.
    pub struct PlanImport {
        pub period: Option<Quarter>,
        pub path: String,
        pub reason: String,
        pub expected_version: u32,
    }
}
