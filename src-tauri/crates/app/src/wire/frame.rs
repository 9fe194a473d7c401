//! The frame: the session, the workspace, settings, jobs.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::Tone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Lang;

use super::{RowsRef, wire};

wire! {
    /// Nothing is asked.
    pub struct Nothing {}

    /// The quarter a page shows and the date it is seen from; the running quarter and its default date when absent.
    pub struct PeriodRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// What the window knows before any page: asked at start, after a workspace opens or closes, and after every write.
    pub struct SessionView {
        pub version: String,
        pub settings: AppSettings,
        pub workspace: Option<WorkspaceView>,
        pub recent: Vec<RecentWorkspace>,
        /// The last command that can be undone or redone, in words.
        pub undo: Option<String>,
        pub redo: Option<String>,
    }

    /// The open workspace.
    pub struct WorkspaceView {
        pub path: String,
        pub name: String,
        /// A capsule is open, for reading only: which quarter's, sealed when; empty for a workspace.
        pub capsule: String,
        pub is_sample: bool,
        pub today: NaiveDate,
        /// Quarters that can be chosen, latest first.
        pub quarters: Vec<QuarterView>,
        pub current: Quarter,
        pub last_backup: String,
        pub is_empty: bool,
    }

    /// A quarter to choose, with its default date.
    pub struct QuarterView {
        pub quarter: Quarter,
        pub label: String,
        pub first: NaiveDate,
        pub last: NaiveDate,
        pub as_of: NaiveDate,
        pub as_of_text: String,
        pub day_text: String,
        pub is_running: bool,
    }

    /// A workspace opened before.
    pub struct RecentWorkspace {
        pub path: String,
        pub name: String,
        pub is_there: bool,
    }

    /// Settings of this computer.
    pub struct AppSettings {
        /// None follows the system.
        pub language: Option<Lang>,
        /// The language in force.
        #[serde(default = "english")]
        pub effective_language: Lang,
        pub theme: Theme,
        pub density: Density,
        pub is_private: bool,
    }

    /// Settings of the workspace.
    pub struct WorkspaceSettingsView {
        pub name: String,
        pub currency: String,
        /// Fixed once there are amounts.
        pub is_currency_fixed: bool,
        pub fiscal_first_month: u32,
        pub time_zone: String,
        pub holidays: Vec<NaiveDate>,
        pub worked_weekends: Vec<NaiveDate>,
    }

    /// Settings of the workspace to keep.
    pub struct WorkspaceSettingsSet {
        pub name: String,
        pub currency: String,
        pub fiscal_first_month: u32,
        pub time_zone: String,
        pub holidays: Vec<NaiveDate>,
        pub worked_weekends: Vec<NaiveDate>,
    }

    /// A workspace to create from the plan template. Without a path a dialog asks for it.
    pub struct WorkspaceCreate {
        pub path: Option<String>,
        pub name: String,
        pub currency: String,
        pub fiscal_first_month: u32,
        pub time_zone: String,
    }

    /// A workspace to open. Without a path a dialog asks for it.
    pub struct WorkspaceOpen {
        pub path: Option<String>,
    }

    /// The sample company to create. The window names nothing: it goes to the app's folder, ends today, seed 1.
    pub struct SampleCreate {
        pub path: Option<String>,
        pub seed: Option<u32>,
        pub customers: Option<u32>,
        pub today: Option<NaiveDate>,
    }

    /// What opening or creating came to: nothing when the dialog was dismissed.
    pub struct Opened {
        pub path: Option<String>,
    }

    /// A job the window started: it made up the id.
    pub struct JobRequest {
        pub job: String,
    }

    /// How far a job is. Unknown jobs are finished.
    pub struct JobView {
        pub done: u32,
        pub total: u32,
        pub text: String,
        pub is_finished: bool,
    }

    /// What was undone or redone, in words.
    pub struct Undone {
        pub text: String,
    }

    /// A labelled figure.
    pub struct FigureView {
        pub label: String,
        pub value: String,
        pub note: Option<String>,
        pub tone: Option<Tone>,
        /// The rows behind it.
        pub rows: Option<RowsRef>,
        /// The metric it is, for "why this number".
        pub metric: Option<String>,
    }

    /// Something a page has found, with the page that shows it.
    pub struct FindingView {
        /// Which finding it is, whatever the language and the figures: `rule/subject`.
        #[serde(default)]
        pub key: String,
        /// What rule found it, in words.
        #[serde(default)]
        pub rule: String,
        pub tone: Tone,
        pub title: String,
        pub detail: String,
        /// Page id (`members`, `tiers`, …).
        pub page: String,
        pub page_label: String,
        /// The rows it is about.
        pub rows: Option<RowsRef>,
        /// What the plan's playbook suggests to do.
        #[serde(default)]
        pub advice: String,
        /// Open actions that answer it.
        #[serde(default)]
        pub actions_text: String,
        /// Set aside for the quarter, and why.
        #[serde(default)]
        pub dismissed: Option<super::DismissedView>,
    }

    /// A page without data: what is missing and what to do.
    pub struct EmptyView {
        pub title: String,
        pub text: String,
    }

    /// A member to choose.
    pub struct MemberChoice {
        pub employee_no: String,
        /// Name.
        pub label: String,
        /// What helps to choose ("12 of 30 open leads", "senior, 8 core customers").
        pub note: String,
        /// Why the member cannot be chosen; none when they can.
        pub refused: Option<String>,
    }

    /// An issue in words.
    pub struct IssueView {
        pub is_refused: bool,
        pub row: Option<u32>,
        pub column: Option<String>,
        pub value: Option<String>,
        pub text: String,
    }
}

fn english() -> Lang {
    Lang::En
}

/// Light, dark, or as the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// How close rows stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    Comfortable,
    Compact,
}
