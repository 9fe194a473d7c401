//! Every table of the window is one command: rows are filtered, sorted and cut in the engine, and arrive formatted.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::Tone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The tables there are. Each is defined once: its columns serve the window and the export alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableId {
    /// Customers with their tier as of the date.
    Customers,
    /// Customers one order away from a better tier.
    NearMisses,
    /// Customers whose tier differs between two dates, with the cause; `key` is the earlier date.
    Migrants,
    /// Core customers owned by a member who is not senior.
    OwnerViolations,
    /// Accounts without order and contact for long, for clean-up.
    DeadAccounts,
    /// What the playbook asks for, most overdue first.
    Agenda,
    /// What was done for customers.
    Activities,
    /// Leads with score, stage and what is missing for the next.
    Leads,
    /// Tickets with their clocks.
    Tickets,
    /// Customers of the service record with their last and next callback.
    Callbacks,
    /// Orders; `key` narrows them (see `TableRequest::key`).
    Orders,
    /// Members with target, sales, attainment, score.
    Members,
    /// Every member's way through every module of their curriculum; `key` narrows to a module or a member.
    Training,
    /// Training sessions.
    Sessions,
    /// Attempts at exams and role-plays.
    Exams,
    /// Practice tasks.
    Practices,
    /// Marks for skills.
    Skills,
    /// Actions agreed in reviews.
    Actions,
    /// Mentoring pairs.
    Pairs,
    /// The suggestion box.
    Suggestions,
    /// The case library.
    Cases,
    /// Answers of surveys.
    Surveys,
    /// Statements of a quarter, one row a member.
    Statements,
    /// Lines of a quarter's statements, one row a line: what payroll takes over.
    PayLines,
    /// Money spent in a quarter; `key` narrows to a category.
    BudgetEntries,
    /// The target tree of a fiscal year, one row a node.
    Targets,
    /// Parameters of the plan with meaning, unit, value, template value, last quarter's value.
    PlanParameters,
    /// The audit log.
    Audit,
    /// Imports done.
    Imports,
    /// Backups on disk.
    Backups,
}

/// Which part of a table to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableRequest {
    /// The table.
    pub table: TableId,
    /// Quarter the figures belong to.
    pub period: Option<Quarter>,
    /// As-of date; today or the quarter's last day when absent.
    pub as_of: Option<NaiveDate>,
    /// What the rows hang on: for `orders` the rows behind a figure, as given by a `RowsRef`.
    pub key: Option<String>,
    /// Text to find in any text column (pinyin and initials match too); empty finds all.
    #[serde(default)]
    pub search: String,
    /// Filters; all must hold.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// Sort order, first decides.
    #[serde(default)]
    pub sort: Vec<Sort>,
    /// First row to show.
    #[serde(default)]
    pub offset: u32,
    /// Rows to show, at most 500.
    pub limit: u32,
}

/// A condition on a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Filter {
    /// Column id.
    pub column: String,
    /// How to compare.
    pub op: FilterOp,
    /// Values to compare with: one, or several for `any_of`. Raw values (`core`, `1200.50`, `2026-09-01`).
    pub values: Vec<String>,
}

/// How a filter compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilterOp {
    /// One of the values.
    AnyOf,
    /// Text that contains the value.
    Contains,
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// No value there.
    Empty,
}

/// A column to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sort {
    /// Column id.
    pub column: String,
    /// Largest first.
    pub is_descending: bool,
}

/// Rows of a table, formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TablePage {
    /// Columns in order.
    pub columns: Vec<Column>,
    /// Rows from `offset`.
    pub rows: Vec<Row>,
    /// The first row's place.
    pub offset: u32,
    /// Rows that pass search and filters.
    pub found: u32,
    /// Rows in all.
    pub all: u32,
    /// "3,691 of 100,000", in words.
    pub count_text: String,
    /// Sums of the found rows, one cell a column, where the table has sums.
    pub totals: Option<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Column {
    /// Stable id.
    pub id: String,
    /// Header, with the unit.
    pub label: String,
    /// What its cells are: decides alignment and the filters offered.
    pub kind: ColumnKind,
    /// The values of a column of choices.
    pub choices: Vec<Choice>,
}

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Text, left.
    Text,
    /// One of few values, left, filtered by picking.
    Choice,
    /// Amount, right.
    Money,
    /// Percentage, right.
    Ratio,
    /// Number, right.
    Number,
    /// Date.
    Date,
    /// Instant, shown in the workspace's time zone.
    Instant,
}

/// A value that can be picked in a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Choice {
    /// Raw value.
    pub value: String,
    /// As shown.
    pub label: String,
}

/// A row; `key` identifies it across pages and opens its detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Row {
    /// Identity (customer code, order no., employee no. …).
    pub key: String,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// A cell as shown. Empty text shows as a dash.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cell {
    /// Formatted text.
    pub text: String,
    /// State, where the cell shows one: icon and colour beside the word.
    pub tone: Option<Tone>,
    /// Second line or explanation, where there is one.
    pub note: Option<String>,
}

/// Where the rows behind a figure are: given back as a `TableRequest`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowsRef {
    /// The table.
    pub table: TableId,
    /// Its key.
    pub key: String,
    /// What the rows are, as title of the panel that shows them.
    pub title: String,
}
