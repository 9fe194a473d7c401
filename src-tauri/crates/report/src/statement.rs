//! What a member's statement says: what is paid, by which rule, from which orders (`spec: plan, section 7`).
//!
//! Every text is finished: amounts formatted, names as entered, rules in the reader's language. Headings and column
//! titles come from the catalogue (`report-…`). An empty list leaves its part out.

use serde::{Deserialize, Serialize};

use crate::document::{Logo, Note};

/// The statement of one member for one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementReport {
    /// Company, as in the settings.
    pub company: String,
    /// The company's logo.
    #[serde(skip)]
    pub logo: Option<Logo>,
    /// Member's name.
    pub member: String,
    /// Employee number.
    pub employee_no: String,
    /// Team; may be empty.
    pub team: String,
    /// The period ("2026 Q3").
    pub period: String,
    /// Its first and last day ("1 Jul – 30 Sep 2026").
    pub span: String,
    /// The day the figures are computed for.
    pub as_of: String,
    /// The plan in force ("Version 3, 1 Jul 2026").
    pub plan_version: String,
    /// Whether the figures can still change ("Open", "Closed on 3 Oct 2026"); may be empty.
    pub state: String,
    /// Target of the period; a dash without one.
    pub target: String,
    /// Sales credited in the period.
    pub sales: String,
    /// Attainment; a dash without a target.
    pub attainment: String,
    /// The lines, in the order to print.
    pub lines: Vec<StatementLine>,
    /// The total of the lines.
    pub total: String,
    /// What was measured, whether it pays or not; empty leaves the part out.
    pub conditions: Vec<Note>,
    /// The orders that changed since a period was closed, behind the corrections; empty leaves the part out.
    pub changes: Vec<OrderChange>,
    /// What proves that nothing closed was changed: one line a close ("July 2026: 1f0c…"); empty while nothing is closed.
    pub fingerprints: Vec<String>,
    /// The readings chosen where the plan leaves a choice.
    pub readings: Vec<Note>,
    /// The orders and returns behind the lines, by date.
    pub orders: Vec<OrderRow>,
    /// Total of the amounts credited; empty leaves the row out.
    pub orders_total: String,
}

/// One computed amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementLine {
    /// Kind of line ("Base commission").
    pub name: String,
    /// The month or quarter it is for.
    pub period: String,
    /// Base amount.
    pub base: String,
    /// Rate.
    pub rate: String,
    /// Amount.
    pub amount: String,
    /// The rule in words, with the figures it was decided on.
    pub rule: String,
    /// More about it, a line each: how it was rounded, what was paid and should have been, what that tipped.
    pub details: Vec<String>,
    /// How many source rows stand behind it ("48 orders").
    pub sources: String,
}

/// An order whose credit is another one than when its period was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderChange {
    /// Order number.
    pub order_no: String,
    /// What it is behind ("Base commission · July 2026").
    pub about: String,
    /// Credited when the period was closed; a dash when it was not there.
    pub before: String,
    /// Credited now; a dash when it is not there any more.
    pub after: String,
    /// The difference, with its sign.
    pub difference: String,
}

/// An order or a return that counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRow {
    /// Order number.
    pub order_no: String,
    /// Date.
    pub date: String,
    /// Customer's name.
    pub customer: String,
    /// Amount of the order.
    pub amount: String,
    /// Part of it credited to the member.
    pub credited: String,
}
