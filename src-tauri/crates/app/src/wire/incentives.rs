//! Incentives: what do I pay, and why? Payroll, statements, awards, closes, disputes.

use chrono::NaiveDate;
use domain::base::{Month, Period, Quarter};
use domain::chart::{ChartSpec, Tone};
use domain::facts::{AwardKind, DisputeState, LineKind, LineRef};

use super::{EmptyView, FigureView, IssueView, MemberChoice, RowsRef, wire};

wire! {
    /// The Incentives page; its tables are `statements` and `pay_lines`.
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
        /// Something in it can still change: the quarter runs, or is over and not closed.
        pub is_provisional: bool,
        pub state: PayStateView,
        /// Stars of the quarter's months that have begun, latest month first, two a month.
        pub awards: Vec<AwardView>,
        /// Disputes of the quarter, open ones first.
        pub disputes: Vec<DisputeView>,
        /// Corrections of closed periods that wait for the next close, whatever quarter the page shows; none when nothing differs.
        pub corrections: Vec<CorrectionView>,
        /// Nearest edges over all members, the cheapest for its effect first, at most ten.
        pub edges: Vec<EdgeView>,
        pub members: Vec<MemberChoice>,
    }

    /// A kind of line and its sum.
    pub struct KindView {
        pub kind: LineKind,
        pub label: String,
        pub amount: String,
        pub share: String,
        pub note: String,
    }

    /// What is closed, and what can be done about it.
    pub struct PayStateView {
        /// "Running", "Over, not closed", "July closed", "Closed".
        pub label: String,
        pub tone: Tone,
        /// Since when and by whom, or what is next.
        pub sentence: String,
        /// The period that is closed next; none before it is over.
        pub next: Option<ClosableView>,
        /// The last close, which alone can be opened again.
        pub last: Option<ClosableView>,
        /// Closes that touch the quarter, latest first; those opened again too.
        pub closes: Vec<CloseView>,
    }

    /// A period that can be closed or opened again.
    pub struct ClosableView {
        pub period: Period,
        /// "August 2026".
        pub label: String,
        /// Why it cannot be done now; none when it can.
        pub hindrance: Option<String>,
    }

    /// A close.
    pub struct CloseView {
        pub period: Period,
        pub label: String,
        /// "closed on 5 Oct 2026, 09:12 by chen".
        pub closed: String,
        pub reason: String,
        pub plan: String,
        /// BLAKE3 of what was frozen, in full.
        pub fingerprint: String,
        pub total: String,
        pub is_in_force: bool,
        /// "opened again on … by …: reason".
        pub reopened: Option<String>,
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
        pub quarter: Quarter,
        pub title: String,
        pub figures: Vec<FigureView>,
        pub lines: Vec<LineView>,
        pub conditions: Vec<ConditionView>,
        pub total: String,
        pub readings: Vec<String>,
        pub is_provisional: bool,
        /// "Closed on … (fingerprint 1f0c…)", "July and August closed", "Open".
        pub state: String,
        /// Smallest extra of each lever that changes something, cheapest first.
        pub edges: Vec<EdgeView>,
        pub disputes: Vec<DisputeView>,
        /// Months that a correction by hand can be entered in: the quarter's months that are open.
        pub open_months: Vec<Month>,
    }

    /// A line that pays.
    pub struct LineView {
        pub kind: LineKind,
        /// What finds it again: for a dispute.
        pub line: LineRef,
        pub label: String,
        pub period: String,
        pub base: String,
        pub rate: String,
        pub amount: String,
        /// The rule in words, with the reading chosen.
        pub rule: String,
        /// How the amount was rounded: "125,000.50 × 2 % = 2,500.01 exactly" or "… = 2,500.0075, rounded to 2,500.01".
        pub rounding: String,
        pub rows: Option<RowsRef>,
        pub row_count: String,
        /// It is frozen.
        pub is_closed: bool,
        /// Of a correction that was worked out: paid, should be, difference, what it tipped.
        pub change: Option<ChangeView>,
        /// Of a correction by hand that can still be changed: its entry.
        pub entry: Option<ManualLineEntry>,
        /// Whether a dispute about it is open.
        pub is_disputed: bool,
    }

    /// Before and after of a corrected line.
    pub struct ChangeView {
        pub before: String,
        pub after: String,
        pub difference: String,
        /// "core repurchase 85.0 % → 78.3 %: no longer above 80 %", "sales 1,250,000.00 → 1,180,000.00".
        pub tipped: Vec<String>,
    }

    /// A correction by hand as it is edited.
    pub struct ManualLineEntry {
        pub id: i64,
        pub month: Month,
        pub amount: String,
        pub reason: String,
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

    /// The smallest extra of one lever that changes something for a member.
    pub struct EdgeView {
        pub employee_no: String,
        pub name: String,
        /// "Sales", "Sales to new customers", "Core customers that buy again".
        pub lever: String,
        /// "¥12,340.01 more", "1 more core customer".
        pub extra: String,
        /// "reaches 10 % above target: 0.5 % on the whole excess", "reaches the pass line of 80 %".
        pub effect: String,
        pub before: String,
        pub after: String,
        pub difference: String,
        /// "At 1,100,000.01 it pays 5,500.00 more; one cent less and it does not."
        pub proof: String,
    }

    /// A star of a month: proposed by the figures, decided by a person.
    pub struct AwardView {
        pub month: Month,
        pub month_label: String,
        pub kind: AwardKind,
        pub label: String,
        /// Who was chosen.
        pub winner: Option<AwardCandidate>,
        /// "Decided on … by …", with the note; empty while undecided.
        pub decided: String,
        /// The best by the figures, best first, at most five.
        pub candidates: Vec<AwardCandidate>,
        /// What it pays, or would pay the first candidate.
        pub amount: String,
        /// The month is closed: nothing can be changed.
        pub is_closed: bool,
        /// The month still runs: it is decided when it is over.
        pub is_running: bool,
    }

    /// Somebody who may win a star.
    pub struct AwardCandidate {
        pub employee_no: String,
        pub name: String,
        /// What it is measured by: "¥310,000.00 from 12 core customers".
        pub measured: String,
        pub is_first: bool,
    }

    /// Decides a star.
    pub struct AwardSave {
        pub month: Month,
        pub kind: AwardKind,
        pub employee_no: String,
        pub note: String,
    }

    /// A star that was decided.
    pub struct AwardRef {
        pub month: Month,
        pub kind: AwardKind,
    }

    /// A correction by hand.
    pub struct ManualLineSave {
        /// None enters another one.
        pub id: Option<i64>,
        pub employee_no: String,
        pub month: Month,
        /// As typed, "-1,200.50".
        pub amount: String,
        pub reason: String,
    }

    /// Raises a dispute about a line.
    pub struct DisputeOpen {
        pub employee_no: String,
        pub period: Quarter,
        pub line: LineRef,
        pub comment: String,
    }

    /// Answers a dispute.
    pub struct DisputeAnswer {
        pub id: i64,
        /// `accepted` or `rejected`; `open` opens it again.
        pub state: DisputeState,
        pub answer: String,
        /// A correction to enter in the next open month, as typed; only with `accepted`.
        pub correction: Option<String>,
    }

    /// A dispute.
    pub struct DisputeView {
        pub id: i64,
        pub employee_no: String,
        pub name: String,
        pub quarter: Quarter,
        /// "Core retention · 2026 Q3 · ¥6,250.00".
        pub line: String,
        pub comment: String,
        /// "raised on 3 Oct 2026 by wang".
        pub opened: String,
        pub state: DisputeState,
        pub state_label: String,
        pub tone: Tone,
        pub answer: String,
        pub answered: String,
    }

    /// A correction of a closed period that waits for the next close.
    pub struct CorrectionView {
        pub employee_no: String,
        pub name: String,
        /// "Base commission · July 2026".
        pub about: String,
        /// "with August 2026".
        pub due: String,
        pub change: ChangeView,
        pub rows: Option<RowsRef>,
    }

    /// A period to close, or to look at before it is.
    pub struct CloseRequest {
        pub period: Period,
    }

    /// What closing would freeze.
    pub struct ClosePreview {
        pub label: String,
        /// Why it cannot be closed; empty when it can.
        pub issues: Vec<IssueView>,
        pub sentence: String,
        pub figures: Vec<FigureView>,
        pub by_kind: Vec<KindView>,
        /// What to look at first: open disputes, stars not decided, corrections that come along, members without target.
        pub warnings: Vec<String>,
    }

    /// Closes a period.
    pub struct PeriodClose {
        pub period: Period,
        pub reason: String,
    }

    /// A period was closed.
    pub struct PeriodClosed {
        pub text: String,
        pub fingerprint: String,
        pub total: String,
        pub backup: String,
    }

    /// Opens the last closed period again.
    pub struct PeriodReopen {
        pub period: Period,
        pub reason: String,
    }
}
