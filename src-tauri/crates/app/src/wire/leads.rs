//! Leads: who may buy, what is each lead waiting for, where does the funnel leak?

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::{ChartSpec, Tone};
use domain::facts::{EndKind, EndReason, Stage};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, EmptyView, FigureView, MemberChoice, RowsRef, wire};

wire! {
    /// The Leads page; its table is `leads`. The board is narrowed by owner (employee no.), source and a text.
    pub struct LeadsRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        #[serde(default)]
        pub owner: Option<String>,
        #[serde(default)]
        pub source: Option<String>,
        #[serde(default)]
        pub search: String,
    }

    /// The Leads page.
    pub struct LeadsView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Conversion, invalid share, time to assign, slow-assignment loss, screening accuracy, proposal quality.
        pub figures: Vec<FigureView>,
        /// The stages with counts and the first cards. Won and after-sales show those won in the quarter.
        pub board: Vec<BoardColumn>,
        /// Leads that may be assigned and have no owner; empty text when there is none.
        pub waiting: String,
        pub waiting_count: u32,
        /// Leads of the quarter by stage reached, conversion and median days on the links.
        pub funnel: Option<ChartSpec>,
        /// The step that is worst beside its own baseline, in a sentence.
        pub bottleneck: String,
        /// Invalid share by source.
        pub sources: Option<ChartSpec>,
        /// Conversion of the leads of each month.
        pub cohorts: Option<ChartSpec>,
        pub owner_choices: Vec<Choice>,
        pub source_choices: Vec<Choice>,
    }

    /// A stage on the board.
    pub struct BoardColumn {
        pub stage: Stage,
        pub label: String,
        pub count: u32,
        pub count_text: String,
        /// Median days the leads of the quarter spent in it; empty without data.
        pub note: String,
        pub cards: Vec<LeadCard>,
        /// "and 1,240 more", when not all are shown.
        pub more: Option<String>,
        /// The rest as a table.
        pub rows: RowsRef,
    }

    /// A lead on the board.
    pub struct LeadCard {
        pub lead_no: String,
        pub company: String,
        pub stage: Stage,
        /// "7 of 10".
        pub score: String,
        pub score_tone: Tone,
        /// Owner's name, or that there is none.
        pub owner: String,
        pub is_owned: bool,
        pub source: String,
        /// "4 days here", with a tone when that is long for the stage.
        pub age: String,
        pub age_tone: Option<Tone>,
        /// What is missing for the next stage, each in words; empty when it may move.
        pub missing: Vec<String>,
    }

    /// One lead.
    pub struct LeadRequest {
        pub lead_no: String,
        #[serde(default)]
        pub as_of: Option<NaiveDate>,
    }

    /// One lead with everything that can be done to it.
    pub struct LeadView {
        pub lead_no: String,
        pub title: String,
        pub stage: Stage,
        pub stage_label: String,
        pub tone: Tone,
        /// How it ended, in a sentence; none while it is open.
        pub ended: Option<String>,
        pub facts: Vec<FigureView>,
        pub form: LeadForm,
        pub score: ScoreView,
        pub needs: NeedsForm,
        pub is_needs_complete: bool,
        pub proposal: Option<ProposalView>,
        /// The six stages in order.
        pub steps: Vec<StageStep>,
        /// The next stage and what is missing for it; none at the end.
        pub next: Option<MoveCheck>,
        /// What happened, latest first.
        pub history: Vec<HistoryLine>,
        /// Members it can be given to.
        pub owners: Vec<MemberChoice>,
        /// Members who may write its proposal.
        pub authors: Vec<MemberChoice>,
        /// Managers who may approve or override.
        pub approvers: Vec<MemberChoice>,
        pub lost_reasons: Vec<Choice>,
        pub invalid_reasons: Vec<Choice>,
        /// Code of the customer it became.
        pub customer_code: Option<String>,
        pub owner: Option<String>,
    }

    /// What a person enters about a lead. Numbers as typed.
    #[derive(Default)]
    pub struct LeadForm {
        pub company: String,
        pub contact: String,
        pub industry: String,
        pub region: String,
        pub source: String,
        pub company_size: String,
        /// `yes`, `no` or empty.
        pub purchase_plan: String,
        pub note: String,
    }

    /// A score that explains itself.
    pub struct ScoreView {
        /// "7 of 10".
        pub text: String,
        pub tone: Tone,
        /// "Assigned from 6 points on."
        pub sentence: String,
        pub can_assign: bool,
        pub criteria: Vec<CriterionView>,
    }

    /// One criterion of the score.
    pub struct CriterionView {
        pub label: String,
        /// What was found ("240 people; 100 or more ask for 3 points").
        pub detail: String,
        /// "3 of 3".
        pub points: String,
        pub is_met: bool,
    }

    /// The four parts of a needs report.
    #[derive(Default)]
    pub struct NeedsForm {
        pub situation: String,
        pub problem: String,
        pub implication: String,
        pub need: String,
    }

    /// A proposal.
    pub struct ProposalView {
        pub pains: String,
        pub advantage: String,
        pub roi: String,
        /// Employee no. of who wrote it.
        pub author: String,
        pub author_name: String,
        /// Who approved it, when, with which mark; none while it waits.
        pub approved: Option<String>,
        pub quality: Option<u8>,
        pub approval_note: String,
    }

    /// A stage in a lead's way.
    pub struct StageStep {
        pub stage: Stage,
        pub label: String,
        pub is_passed: bool,
        pub is_here: bool,
        /// When it was entered; empty when not, or unknown.
        pub entered: String,
    }

    /// A stage to move to and what is missing for it.
    pub struct MoveCheck {
        pub stage: Stage,
        pub label: String,
        pub missing: Vec<String>,
    }

    /// Something that happened.
    pub struct HistoryLine {
        pub at: String,
        pub text: String,
        /// A second line: a reason, a note.
        pub detail: String,
        pub tone: Option<Tone>,
    }

    /// A lead to add (no lead no.) or to change.
    pub struct LeadSave {
        pub lead_no: Option<String>,
        pub form: LeadForm,
    }

    /// The lead that was saved, and what to say.
    pub struct LeadSaved {
        pub lead_no: String,
        pub text: String,
    }

    /// A lead to give to a member.
    pub struct LeadAssign {
        pub lead_no: String,
        pub employee_no: String,
    }

    /// Leads without owner to share out.
    pub struct LeadsAssign {
        pub way: AssignWay,
        pub is_preview: bool,
    }

    /// How leads were, or would be, shared out.
    pub struct LeadsAssigned {
        pub sentence: String,
        pub is_done: bool,
        pub assigned: Vec<AssignedLead>,
        /// Leads that stay without owner, with the reason.
        pub left: Vec<AssignedLead>,
    }

    /// One lead that was shared out, or not.
    pub struct AssignedLead {
        pub lead_no: String,
        pub company: String,
        pub score: String,
        /// Who gets it; why nobody does, for those left.
        pub member: String,
    }

    /// A lead to move. `from` is the stage the page showed: another one is told.
    pub struct LeadMove {
        pub lead_no: String,
        pub from: Stage,
        pub to: Stage,
        /// Moves it although something is missing: needs an approver and a reason.
        #[serde(default)]
        pub override_by: Option<MoveOverride>,
        /// For after-sales: code of the customer it became. `new_customer` makes one.
        #[serde(default)]
        pub customer_code: Option<String>,
        #[serde(default)]
        pub new_customer: bool,
    }

    /// Who lets a lead pass a gate, and why.
    pub struct MoveOverride {
        pub approver: String,
        pub reason: String,
    }

    /// Whether the lead moved; everything that is missing when it did not.
    pub struct LeadMoved {
        pub is_moved: bool,
        pub text: String,
        pub missing: Vec<String>,
        /// Whether an approver may override what is missing.
        pub can_override: bool,
        /// Whether all that is missing is the customer it became.
        pub needs_customer: bool,
        pub approvers: Vec<MemberChoice>,
    }

    /// A lead that ends.
    pub struct LeadEnd {
        pub lead_no: String,
        pub kind: EndKind,
        pub reason: EndReason,
        #[serde(default)]
        pub note: String,
    }

    /// A lead to open again, in the stage it ended in.
    pub struct LeadReopen {
        pub lead_no: String,
        pub reason: String,
    }

    /// A needs report to keep.
    pub struct LeadNeeds {
        pub lead_no: String,
        pub needs: NeedsForm,
    }

    /// A proposal to keep. Changing one that was approved takes the approval back.
    pub struct LeadProposal {
        pub lead_no: String,
        pub author: String,
        pub pains: String,
        pub advantage: String,
        pub roi: String,
    }

    /// A proposal to approve, with a mark from 1 to 10.
    pub struct LeadApprove {
        pub lead_no: String,
        pub approver: String,
        pub quality: u8,
        #[serde(default)]
        pub note: String,
    }
}

/// How leads are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AssignWay {
    /// In turn among members below their cap.
    RoundRobin,
    /// In turn among members of the lead's region.
    ByRegion,
}
