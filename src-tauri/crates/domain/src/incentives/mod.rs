//! What each member is paid for a quarter, line by line (section 7).
//!
//! Each line is rounded once; a statement is the sum of its lines, the payroll the sum of its statements. Thresholds
//! are strict and compared on exact numbers. Nothing here freezes or adjusts: a statement is worked out from the facts.

mod lines;
mod measures;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use measures::{Credited, credited, credited_sales};

use crate::base::{Money, Period, Quarter, Ratio};
use crate::facts::{Ledger, MemberIx};
use crate::plan::{Plan, SalesBasis};
use crate::tiering::Tiering;

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
    /// Correction of a closed period.
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
}

/// One computed amount with all that proves it.
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
    /// Row ids of the orders behind the base.
    pub order_ids: Vec<i64>,
}

/// A condition of the plan, measured: shown whether it pays or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The line it decides.
    pub kind: LineKind,
    /// Part measured: customers that bought again, sales to new customers in minor units, the excess in minor units.
    pub part: i64,
    /// Whole it is measured against: core customers at the start, sales, the target; 0 is no data.
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
    /// One statement a member with sales or a target, in the ledger's order.
    pub statements: Vec<Statement>,
    /// Sum by kind of line; kinds that pay nothing are left out.
    pub by_kind: Vec<(LineKind, Money)>,
    /// Sum of the statements.
    pub total: Money,
}

/// Works out the payroll of a quarter as of a date. `start` are the tiers of the day before the quarter.
///
/// While the quarter runs, lines that are due at its end show what would be paid if it ended on the date.
pub fn payroll(ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate, start: &Tiering) -> Payroll {
    let span = ledger.calendar.quarter_span(quarter);
    let as_of = as_of.min(span.last);
    let credited = credited(ledger, plan.incentives.sales_basis, quarter, as_of);
    let repurchase = measures::core_repurchase(ledger, start, span, as_of);
    let statements: Vec<Statement> = (0..ledger.members.len() as MemberIx)
        .filter_map(|member| {
            let target = crate::targets::member_target(ledger, member, quarter);
            let credited = &credited[member as usize];
            (target.is_some() || credited.has_rows())
                .then(|| lines::statement(ledger, plan, quarter, member, target, credited, repurchase[member as usize]))
        })
        .collect();
    summed(ledger, quarter, as_of, as_of >= span.last, statements)
}

fn summed(ledger: &Ledger, quarter: Quarter, as_of: NaiveDate, is_over: bool, statements: Vec<Statement>) -> Payroll {
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
    Payroll { quarter, as_of, is_over, statements, by_kind, total }
}

/// The reading of `sales` that a plan pays on, in one word of the plan file.
pub fn basis_name(basis: SalesBasis) -> &'static str {
    match basis {
        SalesBasis::Invoiced => "invoiced",
        SalesBasis::Collected => "collected",
    }
}
