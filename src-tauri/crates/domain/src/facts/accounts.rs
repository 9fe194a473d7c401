//! What is on record about pay and money: awards, corrections by hand, disputes, spending, target proposals, and the
//! periods that are closed (sections 1, 7, 8).
//!
//! A closed period is the one place where figures are kept as facts: what was paid is a fact, not something to be worked
//! out again. What it should have been is worked out every time, and the difference becomes an adjustment.

use std::fmt::Write;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MemberIx;
use crate::base::{Month, Period, Quarter, Ratio};

/// The kinds of line, in the order of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// Commission on a month's sales.
    Base,
    /// Core customers kept buying.
    CoreRetention,
    /// New customers bring enough of the sales.
    NewCustomers,
    /// Sales above the quarter's target.
    AboveTarget,
    /// Core maintenance star of a month.
    CoreStar,
    /// New customer star of a month.
    NewCustomerStar,
    /// Excellent mentor.
    Mentor,
    /// Correction: of a closed period, or by hand.
    Adjustment,
}

impl LineKind {
    /// All kinds.
    pub const ALL: [LineKind; 8] = [
        LineKind::Base,
        LineKind::CoreRetention,
        LineKind::NewCustomers,
        LineKind::AboveTarget,
        LineKind::CoreStar,
        LineKind::NewCustomerStar,
        LineKind::Mentor,
        LineKind::Adjustment,
    ];

    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            LineKind::Base => "base",
            LineKind::CoreRetention => "core_retention",
            LineKind::NewCustomers => "new_customers",
            LineKind::AboveTarget => "above_target",
            LineKind::CoreStar => "core_star",
            LineKind::NewCustomerStar => "new_customer_star",
            LineKind::Mentor => "mentor",
            LineKind::Adjustment => "adjustment",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<LineKind> {
        LineKind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

names! {
    /// What an award is for.
    AwardKind {
        /// Core maintenance star of a month.
        CoreStar = "core_star",
        /// New customer star of a month.
        NewCustomerStar = "new_customer_star",
    }
}

impl AwardKind {
    /// The line that pays it.
    pub fn line(self) -> LineKind {
        match self {
            AwardKind::CoreStar => LineKind::CoreStar,
            AwardKind::NewCustomerStar => LineKind::NewCustomerStar,
        }
    }
}

/// An award that was decided; month and kind are its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    /// Row id in the workspace.
    pub id: i64,
    /// The month it is for.
    pub month: Month,
    /// For what.
    pub kind: AwardKind,
    /// Who won.
    pub member: MemberIx,
    /// When it was decided.
    pub on: NaiveDate,
    /// Who decided.
    pub by: String,
    /// Why, when it was not who the figures propose.
    pub note: String,
}

/// A correction typed by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManualLine {
    /// Row id in the workspace.
    pub id: i64,
    /// Whose.
    pub member: MemberIx,
    /// The month it is paid with.
    pub month: Month,
    /// How much, in minor units; below zero takes back.
    pub amount_minor: i64,
    /// Why; never empty.
    pub reason: String,
    /// When it was entered.
    pub on: NaiveDate,
    /// Who entered it.
    pub by: String,
}

names! {
    /// How a dispute stands.
    DisputeState {
        /// Nobody has answered.
        Open = "open",
        /// The member is right: a correction follows.
        Accepted = "accepted",
        /// The line is right.
        Rejected = "rejected",
    }
}

/// What a line pays for: enough to find it again among a member's lines of a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct LineRef {
    /// What it pays.
    pub kind: LineKind,
    /// The month or quarter it is for.
    pub period: Period,
    /// Of an adjustment, the line it corrects: its kind and period.
    pub about: Option<(LineKind, Period)>,
}

/// A member's doubt about a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// Row id in the workspace.
    pub id: i64,
    /// Whose statement.
    pub member: MemberIx,
    /// The statement's quarter.
    pub quarter: Quarter,
    /// The line.
    pub line: LineRef,
    /// What the member says.
    pub comment: String,
    /// When it was raised.
    pub opened_on: NaiveDate,
    /// Who wrote it down.
    pub opened_by: String,
    /// How it stands.
    pub state: DisputeState,
    /// What was answered; empty while it is open.
    pub answer: String,
    /// When.
    pub answered_on: Option<NaiveDate>,
    /// By whom.
    pub answered_by: String,
}

names! {
    /// What the budget is for.
    BudgetCategory {
        /// Training.
        Training = "training",
        /// Customer visits.
        Visits = "visits",
        /// Incentives beyond base commission.
        Incentives = "incentives",
        /// The CRM.
        Crm = "crm",
    }
}

/// Money spent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetEntry {
    /// Row id in the workspace.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// For what.
    pub category: BudgetCategory,
    /// How much, in minor units; below zero is a refund.
    pub amount_minor: i64,
    /// What it was.
    pub note: String,
    /// Path of the receipt; empty when none.
    pub attachment: String,
}

names! {
    /// How a proposed target stands with the member it is for.
    Consent {
        /// Not answered.
        Proposed = "proposed",
        /// The member agrees.
        Accepted = "accepted",
        /// The member asks for another amount.
        Countered = "countered",
        /// The counter-proposal was taken over: the target is what the member asked for.
        CounterAccepted = "counter_accepted",
        /// The counter-proposal was not taken over: the target stays.
        CounterRejected = "counter_rejected",
    }
}

/// A target put before the member it is for, with the answer; member and period are its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetProposal {
    /// Row id in the workspace.
    pub id: i64,
    /// For whom.
    pub member: MemberIx,
    /// For when.
    pub period: Period,
    /// What was proposed, in minor units.
    pub amount_minor: i64,
    /// How it stands.
    pub state: Consent,
    /// What the member asks for instead, in minor units.
    pub counter_minor: Option<i64>,
    /// What the member says.
    pub comment: String,
    /// When it was proposed.
    pub proposed_on: NaiveDate,
    /// By whom.
    pub proposed_by: String,
    /// When the member answered.
    pub answered_on: Option<NaiveDate>,
    /// When a counter-proposal was decided.
    pub settled_on: Option<NaiveDate>,
    /// What was said about it.
    pub settlement: String,
}

/// What a year's target rests on; the year is its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worksheet {
    /// Row id in the workspace.
    pub id: i64,
    /// Fiscal year.
    pub year: i32,
    /// The company's strategy, in words.
    pub strategy: String,
    /// What the whole market buys in the year, in minor units.
    pub market_minor: Option<i64>,
    /// The share of it that is aimed at.
    pub market_share: Option<Ratio>,
    /// Why the target is what it is.
    pub reasoning: String,
}

/// A month or quarter whose statements are frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Close {
    /// Row id in the workspace.
    pub id: i64,
    /// What was closed.
    pub period: Period,
    /// When.
    pub closed_at: DateTime<Utc>,
    /// By whom.
    pub closed_by: String,
    /// Why, or what is to be known about it.
    pub reason: String,
    /// The plan it was paid under, as a plan file.
    pub plan_toml: String,
    /// Which saved plan that was ("2026Q3 v2"); empty for the template.
    pub plan_name: String,
    /// The hash of all that was frozen.
    pub fingerprint: String,
    /// What was frozen, by member.
    pub statements: Vec<ClosedStatement>,
    /// When it was opened again; none while it is closed.
    pub reopened: Option<Reopening>,
}

/// A close that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopening {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
}

/// What a member was paid with a close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedStatement {
    /// Whose.
    pub member: MemberIx,
    /// Sales of the month or quarter, in minor units.
    pub sales_minor: i64,
    /// Target of the quarter, in minor units.
    pub target_minor: Option<i64>,
    /// The lines, in order.
    pub lines: Vec<ClosedLine>,
    /// The conditions as they were measured; none in a month.
    pub conditions: Vec<ClosedCondition>,
}

/// A line that was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedLine {
    /// What it pays, for when, and what it corrects.
    pub line: LineRef,
    /// What the rate applied to, in minor units.
    pub base_minor: i64,
    /// Rate; of an adjustment 1.
    pub rate: Ratio,
    /// What was paid, in minor units.
    pub amount_minor: i64,
    /// Of an adjustment that was worked out: what had been paid and what it should have been, in minor units.
    pub change: Option<(i64, i64)>,
    /// Of a correction by hand, why.
    pub reason: String,
}

/// A condition as it was measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedCondition {
    /// The line it decided.
    pub kind: LineKind,
    /// Part measured.
    pub part: i64,
    /// Whole it was measured against.
    pub whole: i64,
    /// What it had to exceed.
    pub above: Ratio,
    /// Whether it paid.
    pub is_reached: bool,
}

/// An order's credit to a member as it stood when its period was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedCredit {
    /// Order no.
    pub order_no: String,
    /// Whom it was credited to.
    pub member: MemberIx,
    /// The day it counted.
    pub on: NaiveDate,
    /// How much was credited, in minor units.
    pub minor: i64,
    /// From a customer that was new in the quarter.
    pub is_new: bool,
}

/// Everything that a close freezes, as text: what its fingerprint is taken of. `no` gives a member's employee no.
///
/// Each value stands on its own line or between tabs, texts with their length before them, so that no two different
/// contents give the same text.
pub fn canonical(
    period: Period,
    plan_toml: &str,
    statements: &[ClosedStatement],
    credits: &[ClosedCredit],
    no: &dyn Fn(MemberIx) -> String,
) -> String {
    let mut text = format!("close {period}\nplan {}\n{plan_toml}\n", plan_toml.len());
    let sized = |value: &str| format!("{}:{value}", value.len());
    let write = |text: &mut String, line: std::fmt::Arguments<'_>| {
        text.write_fmt(line).expect("a string takes text");
    };
    for statement in statements {
        let target = statement.target_minor.map_or_else(|| "-".to_owned(), |minor| minor.to_string());
        let whose = sized(&no(statement.member));
        write(&mut text, format_args!("statement\t{whose}\t{}\t{target}\n", statement.sales_minor));
        for line in &statement.lines {
            let LineRef { kind, period, about } = line.line;
            let about = about.map_or_else(|| "-".to_owned(), |(kind, period)| format!("{} {period}", kind.as_str()));
            let change = line.change.map_or_else(|| "-".to_owned(), |(before, after)| format!("{before} {after}"));
            let (rate, reason) = (line.rate.value().normalize(), sized(&line.reason));
            let (kind, base, amount) = (kind.as_str(), line.base_minor, line.amount_minor);
            write(
                &mut text,
                format_args!("line\t{kind}\t{period}\t{about}\t{base}\t{rate}\t{amount}\t{change}\t{reason}\n"),
            );
        }
        for condition in &statement.conditions {
            let ClosedCondition { kind, part, whole, above, is_reached } = condition;
            let (kind, above) = (kind.as_str(), above.value().normalize());
            write(&mut text, format_args!("condition\t{kind}\t{part}\t{whole}\t{above}\t{is_reached}\n"));
        }
    }
    for credit in credits {
        let (order, whose) = (sized(&credit.order_no), sized(&no(credit.member)));
        let ClosedCredit { on, minor, is_new, .. } = credit;
        write(&mut text, format_args!("credit\t{order}\t{whose}\t{on}\t{minor}\t{is_new}\n"));
    }
    text
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accounts {
    /// Awards, by month and kind.
    pub awards: Vec<Award>,
    /// Corrections by hand, by month, then as they were entered.
    pub manual_lines: Vec<ManualLine>,
    /// Disputes, latest first.
    pub disputes: Vec<Dispute>,
    /// Money spent, by day.
    pub budget_entries: Vec<BudgetEntry>,
    /// Target proposals, by period and member.
    pub proposals: Vec<TargetProposal>,
    /// Worksheets, by year.
    pub worksheets: Vec<Worksheet>,
    /// Closes, those opened again included, in the order they were made.
    pub closes: Vec<Close>,
}

impl Accounts {
    /// The closes in force, in the order they were made, which is that of their periods.
    pub fn in_force(&self) -> impl Iterator<Item = &Close> {
        self.closes.iter().filter(|close| close.reopened.is_none())
    }
}
