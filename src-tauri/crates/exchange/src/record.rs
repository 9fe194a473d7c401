//! What a row of a file becomes: typed, checked by itself, with references still as text.

mod dealings;
mod learning;

use chrono::NaiveDate;
use domain::base::{DateSpan, Issue, Period};
use domain::facts::{ChurnReason, Role, TargetOwner};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use dealings::{ActivityRecord, LeadOutcome, LeadRecord, TicketRecord};
pub use learning::{ExamRecord, SkillRecord, SurveyRecord, TrainingMark, TrainingRecord};

/// A row of a file, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The row as a spreadsheet counts (the headings are usually row 1); in a text file the line the record begins on.
    pub row: u32,
    /// The record, or every reason why there is none.
    pub outcome: Result<Record, Vec<Issue>>,
    /// What is accepted but worth a look.
    pub warnings: Vec<Issue>,
}

/// A sound row.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "one record at a time is held, and most fields of a lead are texts")]
pub enum Record {
    /// A customer.
    Customer(CustomerRecord),
    /// An order or a return.
    Order(OrderRecord),
    /// A member of the team.
    Member(MemberRecord),
    /// A target.
    Target(TargetRecord),
    /// A lead.
    Lead(LeadRecord),
    /// A ticket.
    Ticket(TicketRecord),
    /// Something that was done for a customer.
    Activity(ActivityRecord),
    /// Somebody's place in a training session.
    Training(TrainingRecord),
    /// An exam or a role-play.
    Exam(ExamRecord),
    /// A mark for a skill.
    Skill(SkillRecord),
    /// An answer of a survey.
    Survey(SurveyRecord),
}

/// A customer as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRecord {
    /// Natural key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Industry.
    pub industry: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Size, as the file words it.
    pub size: Option<String>,
    /// Employee no. of who owns the customer.
    pub owner: Option<String>,
    /// From which day the owner holds it.
    pub owner_since: Option<NaiveDate>,
    /// Who decides there.
    pub decision_maker: Option<String>,
    /// The decision maker's birthday.
    pub birthday: Option<NaiveDate>,
    /// Why the customer stopped buying.
    pub churn_reason: Option<ChurnReason>,
}

/// An order or, with a negative amount, a return, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRecord {
    /// Natural key.
    pub order_no: String,
    /// Who bought.
    pub customer_code: String,
    /// Order date.
    pub date: NaiveDate,
    /// Amount, exact in the currency's minor unit and within ±10^12.
    pub amount: Decimal,
    /// Employee no. of who sold it; never beside a split.
    pub member: Option<String>,
    /// Employee nos. and percents that add to exactly 100, or empty.
    pub split: Vec<(String, Decimal)>,
    /// Product.
    pub product: Option<String>,
    /// Product line.
    pub product_line: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Amount collected so far, exact as `amount`.
    pub collected_amount: Option<Decimal>,
    /// When it was collected.
    pub collected_date: Option<NaiveDate>,
    /// Open when the file has no status or an empty one.
    pub status: OrderStatus,
}

/// Whether an order counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// It counts.
    #[default]
    Open,
    /// It counts for nothing.
    Cancelled,
}

/// A member of the team as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRecord {
    /// Natural key.
    pub employee_no: String,
    /// Name.
    pub name: String,
    /// First day in the company.
    pub hire_date: NaiveDate,
    /// Role.
    pub role: Option<Role>,
    /// Team.
    pub team: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// From which day role, team and region hold.
    pub since: Option<NaiveDate>,
    /// First day in sales, here or elsewhere.
    pub experience_start: Option<NaiveDate>,
    /// Days of leave, first and last included.
    pub leaves: Vec<DateSpan>,
    /// Last day, when the member has left.
    pub active_to: Option<NaiveDate>,
}

/// A target as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetRecord {
    /// Year, quarter or month.
    pub period: Period,
    /// Amount, exact in the currency's minor unit.
    pub amount: Decimal,
    /// Whose it is; the company's when no owner column is filled.
    pub owner: TargetOwner,
}
