//! What the quarterly summary says (issue: the spine, item 8; `spec: plan, section 9`).
//!
//! Every text is finished: figures formatted, names as entered, sentences in the reader's language. A dash stands where
//! there is no data. Headings and column titles are not here: they come from the catalogue (`report-…`). An empty
//! list, or `None`, leaves its part out.

use domain::chart::{ChartSpec, Tone};
use serde::{Deserialize, Serialize};

use crate::pipeline::PipelineSection;
use crate::team::TeamSection;

/// The quarterly summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryReport {
    /// Company, as in the settings.
    pub company: String,
    /// The quarter ("2026 Q3").
    pub period: String,
    /// Its first and last day ("1 Jul – 30 Sep 2026").
    pub span: String,
    /// The day the figures are computed for ("31 Aug 2026").
    pub as_of: String,
    /// Who saved the report; may be empty.
    pub author: String,
    /// The plan in force ("Version 3, 1 Jul 2026"); may be empty.
    pub plan_version: String,
    /// The finding in one sentence, the headline of the cover.
    pub headline: String,
    /// What stands behind the finding, one or two sentences; may be empty.
    pub lead: String,
    /// Three or four figures of the cover.
    pub key_figures: Vec<KeyFigure>,
    /// The SMART targets.
    pub targets: TargetsSection,
    /// Sales against pace.
    pub sales: SalesSection,
    /// Customers by tier.
    pub tiers: TiersSection,
    /// How customers moved between tiers; none when there is no earlier date to compare with.
    pub migration: Option<MigrationSection>,
    /// Leads, service and visits; none, or one with nothing in it, leaves the section out.
    pub pipeline: Option<PipelineSection>,
    /// Results, training and mentoring of the team; none, or one with nothing in it, leaves the section out.
    pub team: Option<TeamSection>,
    /// The members' attainment.
    pub members: MembersSection,
    /// The incentives.
    pub incentives: IncentivesSection,
    /// Problems found, most severe first.
    pub problems: Vec<Problem>,
    /// The readings chosen where the plan leaves a choice.
    pub readings: Vec<Note>,
    /// How the figures are computed.
    pub methods: Vec<Note>,
    /// The plan's task force.
    pub task_force: Vec<TaskForceMember>,
}

/// A figure of the cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFigure {
    /// What it is ("Sales to date").
    pub label: String,
    /// The figure, short ("¥12.69 M").
    pub value: String,
    /// What to read it against ("of ¥20.12 M"); may be empty.
    pub note: String,
    /// Colour of the figure: `Neutral` and `Quiet` print in ink.
    pub tone: Tone,
}

/// The SMART targets of the quarter: table and dumbbell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetsSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// The metrics, in plan order.
    pub rows: Vec<TargetRow>,
    /// Before, now and target of each metric (`ChartBody::Dumbbell`).
    pub chart: Option<ChartSpec>,
}

/// A metric of the SMART table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetRow {
    /// Its name.
    pub metric: String,
    /// Baseline.
    pub before: String,
    /// Actual.
    pub now: String,
    /// Target with its direction ("≥ 60.0 %").
    pub target: String,
    /// Progress ("63.1 %"), or the distance in points of a metric to be held.
    pub progress: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// State in words ("On track").
    pub state: String,
}

/// Sales of the quarter against pace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalesSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Cumulative sales, pace and forecast (`ChartBody::Cumulative`).
    pub chart: Option<ChartSpec>,
    /// The figures beside the chart: target, sales, pace, gap, forecast, …; six or fewer read best.
    pub facts: Vec<Fact>,
}

/// A named figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: String,
}

/// Customers by tier beside the plan's shares.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TiersSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Shares of customers and sales by tier (`ChartBody::PairedBars`).
    pub chart: Option<ChartSpec>,
    /// The tiers in their fixed order.
    pub rows: Vec<TierRow>,
    /// The total row; its `tone` is not used.
    pub total: Option<TierRow>,
    /// What stands below the table ("84 prospects have never ordered."); may be empty.
    pub note: String,
}

/// A tier of the distribution table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TierRow {
    /// Its name.
    pub tier: String,
    /// Its colour.
    pub tone: Tone,
    /// Customers.
    pub customers: String,
    /// Their share of all customers.
    pub customer_share: String,
    /// The plan's share of customers.
    pub plan_customer_share: String,
    /// Sales of the window.
    pub sales: String,
    /// Their share of all sales.
    pub sales_share: String,
    /// The plan's share of sales.
    pub plan_sales_share: String,
    /// Customers of the tier that carry a gap mark.
    pub gap: String,
}

/// Moves between tiers from one date to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MigrationSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// The flows (`ChartBody::Sankey`).
    pub chart: Option<ChartSpec>,
    /// The earlier date ("30 Jun 2026").
    pub from: String,
    /// The later date ("31 Aug 2026").
    pub to: String,
    /// Column titles: the tiers at the later date.
    pub columns: Vec<String>,
    /// A row for each tier at the earlier date, in the same order as the columns.
    pub rows: Vec<MigrationRow>,
    /// Totals of the columns, then of the table; empty leaves the row out.
    pub totals: Vec<String>,
}

/// Customers of one tier at the earlier date, by their tier at the later one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MigrationRow {
    /// The tier at the earlier date.
    pub tier: String,
    /// Its colour.
    pub tone: Tone,
    /// Customers, one cell a column.
    pub cells: Vec<String>,
    /// Index of the cell of those who stayed; it is set in bold.
    pub stayed: Option<usize>,
    /// Total of the row.
    pub total: String,
}

/// The members' attainment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MembersSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Attainment by member (`ChartBody::Bars`); left out of long lists by the caller.
    pub chart: Option<ChartSpec>,
    /// The members, in the order to print.
    pub rows: Vec<MemberRow>,
    /// The total row; its `tone` and `state` are printed too when not empty.
    pub total: Option<MemberRow>,
}

/// A member of the attainment table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberRow {
    /// Name.
    pub member: String,
    /// Employee number.
    pub employee_no: String,
    /// Team.
    pub team: String,
    /// Target of the quarter.
    pub target: String,
    /// Sales credited.
    pub sales: String,
    /// Attainment.
    pub attainment: String,
    /// Performance score.
    pub score: String,
    /// State as a colour.
    pub tone: Tone,
    /// State in words ("Below the pass line"); may be empty.
    pub state: String,
}

/// The incentives of the quarter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncentivesSection {
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Totals by kind of line, in plan order.
    pub kinds: Vec<KindTotal>,
    /// The total of all kinds.
    pub total: String,
    /// Column titles of the table by member: kinds of line. Six fit well, seven at most.
    pub columns: Vec<String>,
    /// The members, in the order to print.
    pub rows: Vec<IncentiveRow>,
    /// The last row: totals of the columns; its `total` equals the section's.
    pub totals: Option<IncentiveRow>,
    /// What stands below the table ("Figures of an open quarter: they change until it is closed."); may be empty.
    pub note: String,
}

/// The total of one kind of statement line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindTotal {
    /// The kind ("Base commission").
    pub kind: String,
    /// Its rule in a few words ("2 % of the month's sales"); may be empty.
    pub rule: String,
    /// How many members have such a line.
    pub members: String,
    /// Amount.
    pub amount: String,
}

/// A member's incentives, one amount a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncentiveRow {
    /// Name.
    pub member: String,
    /// Employee number.
    pub employee_no: String,
    /// Amounts, in the order of the columns.
    pub cells: Vec<String>,
    /// Total of the member.
    pub total: String,
}

/// A problem found by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// How severe.
    pub tone: Tone,
    /// The finding ("2 members are below 80 %").
    pub text: String,
    /// Names or figures behind it; may be empty.
    pub detail: String,
    /// The page of the app that shows it ("Members"); may be empty.
    pub page: String,
}

/// A titled paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What it is about.
    pub title: String,
    /// The explanation.
    pub text: String,
}

/// A member of the plan's task force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskForceMember {
    /// Role ("Lead").
    pub role: String,
    /// Name, or position when the plan names no person.
    pub name: String,
    /// Responsibilities.
    pub responsibilities: String,
}
