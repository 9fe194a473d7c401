//! Dealings with customers and those who may become one: leads, activities, tickets.
//!
//! Moments are instants; which day they fall on is the workspace's time zone's word. Texts nobody counts (what was said
//! on a visit, the parts of a needs report) stay in the workspace and are not read for figures.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CustomerIx, MemberIx};
use crate::base::{DateSpan, Zone};

names! {
    /// The six stages a lead goes through. A lead that ends (lost, invalid) keeps the stage it ended in.
    Stage {
        /// Known.
        Acquired = "acquired",
        /// Scored by the plan's criteria.
        Screened = "screened",
        /// Needs are asked for.
        Needs = "needs",
        /// A proposal is made.
        Proposal = "proposal",
        /// It bought.
        Won = "won",
        /// It is cared for.
        AfterSales = "after_sales",
    }
}

names! {
    /// How a lead ends without a sale.
    EndKind {
        /// It went elsewhere or nowhere.
        Lost = "lost",
        /// It never was one.
        Invalid = "invalid",
    }
}

names! {
    /// Why a lead ended. Each reason belongs to lost or to invalid leads, `other` to both.
    EndReason {
        /// Lost: too dear.
        Price = "price",
        /// Lost: to a competitor.
        Competitor = "competitor",
        /// Lost: no money for it now.
        NoBudget = "no_budget",
        /// Lost: it waited too long for an owner.
        SlowAssignment = "slow_assignment",
        /// Lost: nobody answers any more.
        NoAnswer = "no_answer",
        /// Lost: put off.
        PutOff = "put_off",
        /// Invalid: cannot be reached under what was given.
        WrongContact = "wrong_contact",
        /// Invalid: known already.
        Duplicate = "duplicate",
        /// Invalid: not a company we can serve.
        NoFit = "no_fit",
        /// Invalid: no need.
        NoNeed = "no_need",
        /// Anything else.
        Other = "other",
    }
}

impl EndReason {
    /// Whether a lead that ends in this way can have this reason.
    pub fn suits(self, kind: EndKind) -> bool {
        use EndReason::{Duplicate, NoFit, NoNeed, Other, WrongContact};
        match kind {
            EndKind::Lost => !matches!(self, WrongContact | Duplicate | NoFit | NoNeed),
            EndKind::Invalid => matches!(self, WrongContact | Duplicate | NoFit | NoNeed | Other),
        }
    }
}

names! {
    /// What was done for a customer.
    ActivityKind {
        /// Somebody went there.
        Visit = "visit",
        /// Somebody called or wrote, and was heard.
        Call = "call",
        /// An offer was sent.
        Promotion = "promotion",
        /// Somebody asked after the service.
        Callback = "callback",
        /// The reward for becoming core was given.
        Reward = "reward",
    }
}

/// How a lead ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ending {
    /// Lost or invalid.
    pub kind: EndKind,
    /// Why.
    pub reason: EndReason,
    /// When.
    pub at: DateTime<Utc>,
}

/// Which of the four parts of the needs report are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NeedsReport {
    /// The customer's situation.
    pub situation: bool,
    /// Its problem.
    pub problem: bool,
    /// What follows from the problem.
    pub implication: bool,
    /// What a solution is worth to it.
    pub need: bool,
}

impl NeedsReport {
    /// Whether all four parts are written.
    pub fn is_complete(self) -> bool {
        self.situation && self.problem && self.implication && self.need
    }
}

/// A lead's proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposal {
    /// Who wrote it.
    pub author: MemberIx,
    /// Who approved it, and when.
    pub approved: Option<(MemberIx, DateTime<Utc>)>,
    /// The approver's mark, 1 to 10.
    pub quality: Option<u8>,
}

/// A lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key.
    pub lead_no: String,
    /// Company, empty when unknown.
    pub company: String,
    /// Industry, empty when unknown.
    pub industry: String,
    /// Region, empty when unknown.
    pub region: String,
    /// Where it came from, empty when unknown.
    pub source: String,
    /// People in the company.
    pub company_size: Option<u32>,
    /// Whether it plans to buy.
    pub has_purchase_plan: Option<bool>,
    /// When it was assigned to its owner.
    pub assigned_at: Option<DateTime<Utc>>,
    /// Who works on it.
    pub owner: Option<MemberIx>,
    /// The stage it is in or ended in.
    pub stage: Stage,
    /// When it entered each stage, in the order of [`Stage::ALL`]; the first is when it was acquired. A stage that a
    /// file jumped over has no moment.
    pub entered: [Option<DateTime<Utc>>; 6],
    /// How it ended.
    pub ending: Option<Ending>,
    /// What is written of its needs.
    pub needs: NeedsReport,
    /// Its proposal.
    pub proposal: Option<Proposal>,
    /// The customer it became.
    pub customer: Option<CustomerIx>,
    /// Company name, pinyin and initials, lower case, for search.
    pub search: String,
}

impl Lead {
    /// When it was acquired.
    pub fn acquired_at(&self) -> DateTime<Utc> {
        self.entered[0].expect("a lead was acquired at some moment")
    }

    /// Whether it was won by then and not lost again.
    pub fn won_by(&self, then: DateTime<Utc>) -> bool {
        let is_won = self.stage >= Stage::Won && self.entered[Stage::Won as usize].is_none_or(|at| at < then);
        is_won && self.ended_by(then).is_none()
    }

    /// How it had ended by then.
    pub fn ended_by(&self, then: DateTime<Utc>) -> Option<Ending> {
        self.ending.filter(|ending| ending.at < then)
    }

    /// Whether it can still move: neither ended nor won.
    pub fn is_open(&self) -> bool {
        self.ending.is_none() && self.stage < Stage::Won
    }
}

/// Something that was done for a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Activity {
    /// Row id in the workspace.
    pub id: i64,
    /// For whom.
    pub customer: CustomerIx,
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub kind: ActivityKind,
    /// By whom.
    pub member: Option<MemberIx>,
    /// Whether an outcome was written down.
    pub has_outcome: bool,
}

/// Everything that was done, by customer and by day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Activities {
    all: Vec<Activity>,
    starts: Vec<u32>,
}

impl Activities {
    /// Orders activities for reading; `customers` is how many customers the ledger has.
    pub fn build(mut all: Vec<Activity>, customers: usize) -> Activities {
        all.sort_by_key(|activity| (activity.customer, activity.on, activity.id));
        let mut starts = vec![0_u32; customers + 1];
        for activity in &all {
            starts[activity.customer as usize + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        Activities { all, starts }
    }

    /// All, by customer and day.
    pub fn all(&self) -> &[Activity] {
        &self.all
    }

    /// A customer's, by day.
    pub fn of(&self, customer: CustomerIx) -> &[Activity] {
        match (self.starts.get(customer as usize), self.starts.get(customer as usize + 1)) {
            (Some(first), Some(end)) => &self.all[*first as usize..*end as usize],
            _ => &[],
        }
    }

    /// The last of a customer's activities on or before a day that counts.
    pub fn last_of(
        &self,
        customer: CustomerIx,
        by: NaiveDate,
        counts: impl Fn(ActivityKind) -> bool,
    ) -> Option<&Activity> {
        self.of(customer).iter().rev().find(|activity| activity.on <= by && counts(activity.kind))
    }
}

/// A customer's call for help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key.
    pub ticket_no: String,
    /// Whose.
    pub customer: CustomerIx,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When somebody first answered.
    pub responded_at: Option<DateTime<Utc>>,
    /// When it was solved.
    pub resolved_at: Option<DateTime<Utc>>,
    /// What it is about (repair, delivery …), empty when unknown.
    pub category: String,
    /// The theme of the feedback, empty when none.
    pub theme: String,
    /// Who takes care of it.
    pub owner: Option<MemberIx>,
    /// The customer's mark, 1 to 5.
    pub satisfaction: Option<u8>,
}

/// All dealings. Places of customers and members are those of the ledger read with them.
#[derive(Debug, Clone)]
pub struct Dealings {
    /// The workspace's time zone: on which day a moment falls.
    pub zone: Zone,
    /// Leads, by row id.
    pub leads: Arc<Vec<Lead>>,
    /// What was done.
    pub activities: Arc<Activities>,
    /// Tickets, by row id.
    pub tickets: Arc<Vec<Ticket>>,
}

impl Dealings {
    /// No dealings at all.
    pub fn none(zone: Zone) -> Dealings {
        Dealings { zone, leads: Arc::default(), activities: Arc::default(), tickets: Arc::default() }
    }

    /// Leads acquired in the span.
    pub fn leads_acquired(&self, span: DateSpan) -> impl Iterator<Item = &Lead> {
        let moments = self.zone.moments(span);
        self.leads.iter().filter(move |lead| moments.contains(&lead.acquired_at()))
    }

    /// Tickets opened in the span.
    pub fn tickets_opened(&self, span: DateSpan) -> impl Iterator<Item = &Ticket> {
        let moments = self.zone.moments(span);
        self.tickets.iter().filter(move |ticket| moments.contains(&ticket.opened_at))
    }
}
