//! What each member is paid for a quarter, line by line (section 7).
//!
//! Each line is rounded once; a statement is the sum of its lines, the payroll the sum of its statements. Thresholds
//! are strict and compared on exact numbers. [`payroll`] works statements out from the facts; [`as_paid`] puts what is
//! closed in their place, and what has to be corrected beside it.

mod closing;
mod edges;
mod lines;
mod measures;
mod replay;

use std::sync::LazyLock;

use chrono::NaiveDate;

pub use closing::{
    Correction, as_paid, closable, corrections, is_closed, next_open, paid_so_far, reopenable, to_close,
};
pub use edges::{Edge, Effect, Lever, award_candidates, edges, star_amount};
pub use measures::{
    Credited, CreditedPart, Repurchase, Stretch, bought_again, credited, credited_sales, each_counted, owned_core,
    stretches,
};
pub use replay::{Replayed, replay, under_own_plans};

use crate::base::{Money, Period, Quarter, Ratio};
pub use crate::facts::LineKind;
use crate::facts::{Accounts, Ledger, LineRef, MemberIx, Personnel};
use crate::plan::{Plan, SalesBasis};
use crate::tiering::Tiering;

/// What pay is worked out from.
#[derive(Clone, Copy)]
pub struct PayFacts<'a> {
    /// Orders, members, targets.
    pub ledger: &'a Ledger,
    /// Who mentors whom.
    pub personnel: &'a Personnel,
    /// Stars that were decided, corrections by hand.
    pub accounts: &'a Accounts,
    /// The plan to pay under.
    pub plan: &'a Plan,
    /// The quarter.
    pub quarter: Quarter,
    /// The date up to which facts count.
    pub as_of: NaiveDate,
    /// The tiers of the day before the quarter, under the same plan.
    pub start: &'a Tiering,
    /// Whether a member's score of the quarter reaches the pass line; asked of mentees only.
    pub passes: &'a dyn Fn(MemberIx) -> Option<bool>,
}

static NO_PERSONNEL: LazyLock<Personnel> = LazyLock::new(Personnel::default);
static NO_ACCOUNTS: LazyLock<Accounts> = LazyLock::new(Accounts::default);

impl<'a> PayFacts<'a> {
    /// Orders and targets alone: no mentors, no stars, no corrections.
    pub fn of_orders(
        ledger: &'a Ledger,
        plan: &'a Plan,
        quarter: Quarter,
        as_of: NaiveDate,
        start: &'a Tiering,
    ) -> PayFacts<'a> {
        let (personnel, accounts) = (&*NO_PERSONNEL, &*NO_ACCOUNTS);
        PayFacts { ledger, personnel, accounts, plan, quarter, as_of, start, passes: &|_| None }
    }
}

/// One amount with all that proves it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it pays.
    pub kind: LineKind,
    /// The month or quarter it is for.
    pub period: Period,
    /// What the rate applies to.
    pub base: Money,
    /// Rate.
    pub rate: Ratio,
    /// Base times rate, rounded once.
    pub amount: Money,
    /// Row ids of the orders behind the base; of a closed line empty, for they are kept with the close.
    pub order_ids: Vec<i64>,
    /// Where a correction comes from; none for the other kinds.
    pub origin: Option<Origin>,
    /// Row id of the close that froze it.
    pub close: Option<i64>,
}

/// Where a correction comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Typed by hand.
    Hand {
        /// Row id of the entry; none once it is frozen.
        entry: Option<i64>,
        /// Why.
        reason: String,
    },
    /// A closed line that would be another one by what is known now.
    Closed {
        /// What it paid.
        about: (LineKind, Period),
        /// What was paid.
        before: Money,
        /// What it should have been.
        after: Money,
    },
}

impl Line {
    /// What finds the line among a member's lines of a quarter.
    pub fn line_ref(&self) -> LineRef {
        let about = match &self.origin {
            Some(Origin::Closed { about, .. }) => Some(*about),
            _ => None,
        };
        LineRef { kind: self.kind, period: self.period, about }
    }
}

/// A condition of the plan, measured: shown whether it pays or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The line it decides.
    pub kind: LineKind,
    /// Part measured: customers that bought again, sales to new customers in minor units, the excess in minor units,
    /// mentees that pass.
    pub part: i64,
    /// Whole it is measured against: core customers at the start, sales, the target, mentees; 0 is no data.
    pub whole: i64,
    /// Part over whole; none is no data.
    pub measured: Option<Ratio>,
    /// What it must exceed.
    pub above: Ratio,
    /// Whether it pays.
    pub is_reached: bool,
}

/// A member's pay for a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Whose.
    pub member: MemberIx,
    /// Sales credited in the quarter to the date.
    pub sales: Money,
    /// Target of the quarter.
    pub target: Option<Money>,
    /// Lines that pay, in order.
    pub lines: Vec<Line>,
    /// Conditions measured, in order.
    pub conditions: Vec<Condition>,
    /// Sum of the lines.
    pub total: Money,
}

/// All statements of a quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payroll {
    /// The quarter.
    pub quarter: Quarter,
    /// The date up to which facts count.
    pub as_of: NaiveDate,
    /// Whether the quarter is over, so that nothing in it is still open.
    pub is_over: bool,
    /// Whether the quarter is closed.
    pub is_closed: bool,
    /// One statement a member with sales or a target or a line, in the ledger's order.
    pub statements: Vec<Statement>,
    /// Sum by kind of line; kinds that pay nothing are left out.
    pub by_kind: Vec<(LineKind, Money)>,
    /// Sum of the statements.
    pub total: Money,
}

impl Payroll {
    /// A member's statement.
    pub fn of(&self, member: MemberIx) -> Option<&Statement> {
        let at = self.statements.binary_search_by_key(&member, |statement| statement.member).ok()?;
        Some(&self.statements[at])
    }
}

/// What statements of a quarter are measured on; holds as long as orders, targets and owners do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measures {
    /// The quarter's stretches.
    pub stretches: Vec<Stretch>,
    /// What is credited, by member.
    pub credited: Vec<Credited>,
    /// Core customers that bought again, by member.
    pub repurchase: Vec<Repurchase>,
    /// Targets of the quarter, by member.
    pub targets: Vec<Option<Money>>,
}

/// Measures what a quarter's statements stand on.
pub fn measures(facts: &PayFacts<'_>) -> Measures {
    let PayFacts { ledger, plan, quarter, start, .. } = *facts;
    let span = ledger.calendar.quarter_span(quarter);
    let as_of = facts.as_of.min(span.last);
    let stretches = stretches(&ledger.calendar, &plan.incentives, quarter);
    Measures {
        credited: credited(ledger, plan.incentives.sales_basis, &stretches, span.until(as_of), start),
        repurchase: measures::core_repurchase(ledger, start, span, as_of),
        targets: measures::member_targets(ledger, quarter),
        stretches,
    }
}

/// Works out the payroll of a quarter as of a date from the facts, whether any of it is closed or not.
///
/// While the quarter runs, lines that are due at its end show what would be paid if it ended on the date.
pub fn payroll(facts: &PayFacts<'_>) -> Payroll {
    payroll_on(facts, &measures(facts))
}

/// The payroll on measures taken before, of the same facts under a plan with the same basis, dates of base rates and tiers.
pub fn payroll_on(facts: &PayFacts<'_>, measures: &Measures) -> Payroll {
    let ledger = facts.ledger;
    let span = ledger.calendar.quarter_span(facts.quarter);
    let mentors = lines::mentors(facts, measures);
    let statements = (0..ledger.members.len() as MemberIx)
        .filter_map(|member| {
            let statement = lines::statement(facts, measures, &mentors, member);
            let is_his = statement.target.is_some() || measures.credited[member as usize].has_rows();
            (is_his || !statement.lines.is_empty()).then_some(statement)
        })
        .collect();
    let as_of = facts.as_of.min(span.last);
    summed(ledger, facts.quarter, as_of, false, statements)
}

fn summed(ledger: &Ledger, quarter: Quarter, as_of: NaiveDate, is_closed: bool, statements: Vec<Statement>) -> Payroll {
    let zero = ledger.currency.zero();
    let lines = || statements.iter().flat_map(|statement| &statement.lines);
    let by_kind: Vec<(LineKind, Money)> = LineKind::ALL
        .into_iter()
        .map(|kind| (kind, lines().filter(|line| line.kind == kind).fold(zero, |sum, line| sum + line.amount)))
        .filter(|(kind, _)| lines().any(|line| line.kind == *kind))
        .collect();
    let total = statements.iter().fold(zero, |sum, statement| sum + statement.total);
    let of_kinds = by_kind.iter().fold(zero, |sum, (_, amount)| sum + *amount);
    assert_eq!(total, of_kinds, "statements and kinds add up the same lines");
    let is_over = as_of >= ledger.calendar.quarter_span(quarter).last;
    Payroll { quarter, as_of, is_over, is_closed, statements, by_kind, total }
}

/// The reading of `sales` that a plan pays on, in one word of the plan file.
pub fn basis_name(basis: SalesBasis) -> &'static str {
    match basis {
        SalesBasis::Invoiced => "invoiced",
        SalesBasis::Collected => "collected",
    }
}
