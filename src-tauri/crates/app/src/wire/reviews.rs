//! Reviews: findings, the monthly review and its meeting, actions, weeks.

use chrono::NaiveDate;
use domain::base::{Month, Quarter};
use domain::chart::{ChartSpec, Tone};
use domain::facts::{ActionOutcome, ActionState, ReviewItem};
use ts_rs::TS;

use super::{Choice, EmptyView, FigureView, FindingView, wire};

wire! {
    /// Everything found by rule in a quarter, most severe first, and what was set aside.
    pub struct FindingsView {
        pub title: String,
        pub sentence: String,
        pub open: Vec<FindingView>,
        pub dismissed: Vec<FindingView>,
    }

    /// A finding set aside for the quarter, with the reason.
    pub struct FindingDismiss {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub key: String,
        pub reason: String,
    }

    /// A finding that counts again.
    pub struct FindingRestore {
        pub period: Option<Quarter>,
        pub key: String,
    }

    /// The Reviews page of a quarter.
    pub struct ReviewsView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        pub figures: Vec<FigureView>,
        /// The quarter's months, those that have begun first to last.
        pub months: Vec<ReviewCard>,
        /// The month to look at first.
        pub current: Option<Month>,
        /// Weeks of the quarter, latest first, none that has not begun.
        pub weeks: Vec<QuarterWeek>,
        /// Actions by state in the order plan, do, check, act, then those ended this quarter.
        pub board: Vec<ActionColumn>,
        pub form: ActionForm,
    }

    /// A monthly review in a list.
    pub struct ReviewCard {
        pub month: Month,
        pub label: String,
        /// "Held on 3 Aug by …", "Due since …", "In preparation".
        pub state_text: String,
        pub tone: Tone,
        pub is_held: bool,
        pub actions_text: String,
    }

    /// A week of the quarter.
    pub struct QuarterWeek {
        /// Its Monday.
        pub week_on: NaiveDate,
        pub label: String,
        pub progress: String,
        pub pace: String,
        /// Points ahead of pace or behind it.
        pub gap: String,
        pub tone: Tone,
        /// Sales of the week itself.
        pub sales: String,
        /// What was decided; empty when nothing is written down.
        pub text: String,
        pub noted: String,
    }

    /// What was decided in a week; an empty text takes the note away.
    pub struct WeekNoteSave {
        pub week_on: NaiveDate,
        pub text: String,
    }

    /// Actions in one state.
    pub struct ActionColumn {
        /// None for those that ended.
        pub state: Option<ActionState>,
        pub label: String,
        pub cards: Vec<ActionCard>,
    }

    /// An action.
    pub struct ActionCard {
        pub id: i64,
        pub what: String,
        pub who: String,
        pub due: String,
        pub due_on: NaiveDate,
        pub state: ActionState,
        pub state_label: String,
        pub is_open: bool,
        pub is_overdue: bool,
        /// "12 days late", "due in 3 days", "done on 4 Aug".
        pub standing: String,
        pub tone: Tone,
        /// "Carried over from Jul 2026"; empty when it was agreed in this month.
        pub carried: String,
        /// What changed since the last review; empty when nothing did.
        pub since: String,
        pub outcome: Option<ActionOutcome>,
        pub closing_note: String,
    }

    /// What the action form offers.
    pub struct ActionForm {
        pub members: Vec<Choice>,
        pub states: Vec<Choice>,
        /// The day suggested for a deadline: the last day of the next month.
        pub due_on: NaiveDate,
        pub today: NaiveDate,
    }

    /// One action with its history.
    pub struct ActionView {
        pub card: ActionCard,
        pub employee_no: Option<String>,
        /// Who, when it is no member.
        pub who_text: String,
        pub finding: String,
        pub finding_title: String,
        pub opened: String,
        pub steps: Vec<ActionStepView>,
    }

    /// A step of an action.
    pub struct ActionStepView {
        pub at: String,
        pub by: String,
        pub text: String,
        pub note: String,
    }

    /// An action to keep; id 0 for one that is not there yet.
    pub struct ActionSave {
        pub id: i64,
        pub what: String,
        /// Employee no. of the member who does it; else `who` says who.
        pub employee_no: Option<String>,
        pub who: String,
        pub due_on: Option<NaiveDate>,
        pub state: ActionState,
        /// The quarter whose plan it serves; the running one when absent.
        pub period: Option<Quarter>,
        /// The review that agreed it.
        pub month: Option<Month>,
        /// The finding it answers; empty when none.
        pub finding: String,
    }

    /// Another state of an action, or a word about it in the same state.
    pub struct ActionMove {
        pub id: i64,
        pub state: ActionState,
        pub note: String,
    }

    /// The end of an action.
    pub struct ActionClose {
        pub id: i64,
        pub outcome: ActionOutcome,
        pub note: String,
    }

    /// A month's review.
    pub struct ReviewRequest {
        pub month: Month,
    }

    /// A monthly review, prepared or held.
    pub struct ReviewView {
        pub month: Month,
        pub title: String,
        pub sentence: String,
        pub is_held: bool,
        /// The day it was held, or the day suggested.
        pub held_on: NaiveDate,
        pub held_text: String,
        pub led_by: String,
        pub present: String,
        /// The date the figures are worked out for.
        pub as_of_text: String,
        /// What the figures are compared with ("Review of Jul 2026", "30 Jun 2026").
        pub compared_with: String,
        pub figures: Vec<FigureView>,
        pub sales: Option<ChartSpec>,
        /// Every metric with data.
        pub metrics: Vec<ReviewMetricRow>,
        pub findings: Vec<FindingView>,
        /// Open before this review.
        pub carried: Vec<ActionCard>,
        /// Agreed with this review.
        pub agreed: Vec<ActionCard>,
        /// Ended since the last review.
        pub ended: Vec<ActionCard>,
        /// The meeting, item by item.
        pub agenda: Vec<AgendaItem>,
        pub form: ActionForm,
    }

    /// A metric in a review: then, now, target.
    pub struct ReviewMetricRow {
        pub metric: String,
        pub label: String,
        pub last: String,
        pub now: String,
        pub target: String,
        pub change: String,
        pub change_tone: Tone,
        pub state: String,
        pub tone: Tone,
        /// Its state at the last review; empty when it is the same.
        pub state_before: String,
    }

    /// An item of the meeting: what to talk about, what the app prepared, what was said.
    pub struct AgendaItem {
        pub item: ReviewItem,
        pub title: String,
        /// Minutes suggested.
        pub minutes: u32,
        /// What the app says to it, in sentences.
        pub points: Vec<AgendaPoint>,
        pub note: String,
    }

    /// A prepared sentence with the page that shows it.
    pub struct AgendaPoint {
        pub text: String,
        pub detail: String,
        pub tone: Tone,
        pub page: String,
    }

    /// What was said to an item.
    pub struct ReviewNoteSave {
        pub month: Month,
        pub item: ReviewItem,
        pub text: String,
    }

    /// The review was held: its figures are kept.
    pub struct ReviewHold {
        pub month: Month,
        pub held_on: Option<NaiveDate>,
        pub led_by: String,
        pub present: String,
    }

    /// A monthly review as PDF.
    pub struct ReviewPaperRequest {
        pub month: Month,
        pub language: Option<words::Lang>,
        pub path: Option<String>,
        pub job: Option<String>,
    }

    /// Findings, reviews and actions of a quarter for machines.
    pub struct ReviewsFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub findings: Vec<FindingFigures>,
        pub actions: Vec<ActionFigures>,
        pub reviews: Vec<ReviewFigures>,
    }

    /// A finding.
    pub struct FindingFigures {
        pub key: String,
        pub severity: domain::facts::Severity,
        pub title: String,
        pub dismissed: Option<String>,
    }

    /// An action.
    pub struct ActionFigures {
        pub id: i64,
        pub period: Quarter,
        pub what: String,
        pub who: String,
        pub due: NaiveDate,
        pub state: ActionState,
        pub outcome: Option<ActionOutcome>,
        pub overdue: bool,
    }

    /// A review.
    pub struct ReviewFigures {
        pub month: Month,
        pub held: Option<NaiveDate>,
        pub agreed: usize,
        pub carried: usize,
    }
}

/// Why a finding does not count in the quarter.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, TS)]
pub struct DismissedView {
    pub reason: String,
    pub by: String,
    pub on: String,
    /// It matters more than when it was set aside, and counts again.
    pub is_back: bool,
}
