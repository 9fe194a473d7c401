//! Targets: who owes what?

use chrono::NaiveDate;
use domain::base::{Money, Period, Quarter};
use domain::chart::{ChartSpec, Tone};
use domain::facts::{Consent, TargetOwner};
use domain::targets::Method;
pub use domain::targets::{Axis, Dimension};

use super::{EmptyView, FigureView, IssueView, PayDifference, wire};

wire! {
    /// The Targets page: the fiscal year of the quarter, and the quarter by an axis.
    pub struct TargetsRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        pub by: Axis,
        /// What the waterfall shows; the axis when absent.
        #[serde(default)]
        pub deviation_by: Option<Dimension>,
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
        /// Where the quarter ends by each way of looking ahead.
        pub forecasts: Vec<ForecastView>,
        pub consensus: ConsensusView,
        /// What the year's target rests on.
        pub worksheet: WorksheetView,
    }

    /// A forecast of the quarter.
    pub struct ForecastView {
        pub label: String,
        pub amount: String,
        /// Beside the target: "¥120,000.00 short", "98.2 % of the target".
        pub beside: String,
        pub tone: Tone,
        /// How it is worked out.
        pub note: String,
        pub rows: Option<super::RowsRef>,
    }

    /// How far the members agree with their targets of the quarter.
    pub struct ConsensusView {
        /// "9 of 14 agree, 2 ask for another amount, 3 have not answered".
        pub sentence: String,
        pub rows: Vec<ConsentRow>,
        /// Members with a target of the quarter that nobody has put before them.
        pub unasked: u32,
    }

    /// A member's answer.
    pub struct ConsentRow {
        pub employee_no: String,
        pub name: String,
        pub period: Period,
        /// The target as it is now.
        pub target: String,
        /// What was proposed; none before.
        pub proposed: Option<String>,
        pub state: Option<Consent>,
        pub state_label: String,
        pub tone: Option<Tone>,
        pub counter: Option<String>,
        pub comment: String,
        /// "answered on 3 Jul 2026".
        pub answered: String,
        pub settlement: String,
        pub can_propose: bool,
        pub can_answer: bool,
        pub can_settle: bool,
    }

    /// Puts the quarter's targets before members; nobody named asks all whose target was not put before them as it is.
    pub struct TargetsPropose {
        pub period: Quarter,
        pub employee_nos: Vec<String>,
    }

    /// A member's answer to a proposal.
    pub struct TargetAnswer {
        pub employee_no: String,
        pub period: Quarter,
        pub accepts: bool,
        /// The amount asked for instead, as typed; only without `accepts`.
        pub counter: Option<String>,
        pub comment: String,
    }

    /// Decides about a counter-proposal: taken over, it becomes the member's target (pinned) and the others share the rest.
    pub struct TargetSettle {
        pub employee_no: String,
        pub period: Quarter,
        pub takes_over: bool,
        pub comment: String,
        /// Only shows what would change.
        pub is_preview: bool,
    }

    /// What a year's target rests on.
    pub struct WorksheetView {
        pub year: i32,
        pub strategy: String,
        /// As typed; empty when none.
        pub market: String,
        /// In percent, as typed; empty when none.
        pub market_share: String,
        pub reasoning: String,
        /// What the facts give: last year, trend, the season of each quarter, capacity.
        pub history: Vec<FigureView>,
        /// The range proposed, in a sentence with where its ends come from; none without history.
        pub proposal: Option<String>,
        /// The ends of the range for editing.
        pub least: Option<Money>,
        pub most: Option<Money>,
    }

    /// Keeps what a year's target rests on.
    pub struct WorksheetSave {
        pub year: i32,
        pub strategy: String,
        pub market: String,
        pub market_share: String,
        pub reasoning: String,
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
        /// Effect on attainment and pay of each quarter it touches, in sentences; of closed quarters, that corrections follow.
        pub effects: Vec<String>,
        /// Members whose pay of the quarter looked at would differ.
        pub pay: Vec<PayDifference>,
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
