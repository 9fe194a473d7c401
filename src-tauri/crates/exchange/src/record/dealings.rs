//! Leads, tickets and activities as a file has them.

use chrono::NaiveDate;
use domain::facts::{ActivityKind, EndReason, Stage};

use crate::moment::Moment;

/// How a lead came out, as the file says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadOutcome {
    /// It is still open.
    Open,
    /// It bought.
    Won,
    /// It went elsewhere or nowhere.
    Lost,
    /// It never was a lead.
    Invalid,
}

/// A lead as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadRecord {
    /// Natural key.
    pub lead_no: String,
    /// When it became known.
    pub acquired_at: Moment,
    /// Company.
    pub company: Option<String>,
    /// Whom to talk to there.
    pub contact: Option<String>,
    /// Industry.
    pub industry: Option<String>,
    /// People in the company; the lower end of a range.
    pub company_size: Option<u32>,
    /// Whether it plans to buy.
    pub has_purchase_plan: Option<bool>,
    /// Where it came from.
    pub source: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// The stage it is in or ended in. `won` or beyond when the outcome is won.
    pub stage: Option<Stage>,
    /// When it was assigned to its owner.
    pub assigned_at: Option<Moment>,
    /// Employee no. of who works on it.
    pub owner: Option<String>,
    /// How it came out. A reason of an end may stand without it: then the workspace must know the end.
    pub outcome: Option<LeadOutcome>,
    /// Why it ended, where the file says so; `other` for words that are no known reason.
    pub end_reason: Option<EndReason>,
    /// The file's own words, where they are no known reason.
    pub end_note: Option<String>,
    /// When it ended.
    pub ended_at: Option<Moment>,
    /// When it was won.
    pub won_at: Option<Moment>,
    /// The order it became.
    pub order_no: Option<String>,
    /// Code of the customer it became.
    pub customer_code: Option<String>,
    /// Needs report: the customer's situation.
    pub situation: Option<String>,
    /// Needs report: its problem.
    pub problem: Option<String>,
    /// Needs report: what follows from the problem.
    pub implication: Option<String>,
    /// Needs report: what a solution is worth to it.
    pub need: Option<String>,
    /// Employee no. of who wrote the proposal.
    pub author: Option<String>,
    /// Employee no. of who approved it; never the author.
    pub approver: Option<String>,
    /// When it was approved; never without an approver.
    pub approved_at: Option<Moment>,
    /// The approver's mark, 1 to 10.
    pub quality: Option<u8>,
}

/// A ticket as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRecord {
    /// Natural key.
    pub ticket_no: String,
    /// Whose.
    pub customer_code: String,
    /// When it was opened.
    pub opened_at: Moment,
    /// When somebody first answered.
    pub responded_at: Option<Moment>,
    /// When it was solved.
    pub resolved_at: Option<Moment>,
    /// What it is about.
    pub category: Option<String>,
    /// The theme of the feedback.
    pub theme: Option<String>,
    /// Employee no. of who takes care of it.
    pub owner: Option<String>,
    /// The customer's mark, 1 to 5.
    pub satisfaction: Option<u8>,
    /// A note.
    pub note: Option<String>,
}

/// Something that was done for a customer, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityRecord {
    /// For whom.
    pub customer_code: String,
    /// The day.
    pub date: NaiveDate,
    /// What.
    pub kind: ActivityKind,
    /// Employee no. of who did it.
    pub member: Option<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// A note.
    pub note: Option<String>,
}
