//! The records of the sample company, as plain as the rows of an export.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::{Currency, DateSpan, FiscalCalendar, Period, WorkCalendar};
use domain::facts::{
    Accounts, ActivityKind, ChurnReason, Credit, Customer, Cycle, EndKind, EndReason, Ledger, LedgerParts, Member,
    Order, PastOwner, PastPost, Personnel, Role, SplitShare, Stage, Target, TargetOwner,
};
use domain::plan::Seat;

/// A whole company. Amounts are in fen: its currency is the yuan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCompany {
    /// Its name.
    pub name: String,
    /// Who leads the plan, for the plan of the running quarter.
    pub task_force: Vec<Seat>,
    /// Values and code of conduct, for the same plan.
    pub values: String,
    /// Members, the director first.
    pub members: Vec<SampleMember>,
    /// Customers by code.
    pub customers: Vec<SampleCustomer>,
    /// Orders, returns and cancelled orders by customer and date.
    pub orders: Vec<SampleOrder>,
    /// Targets of the quarters around today.
    pub targets: Vec<SampleTarget>,
    /// Leads by the moment they were acquired.
    pub leads: Vec<SampleLead>,
    /// Tickets by the moment they were opened.
    pub tickets: Vec<SampleTicket>,
    /// What was done for customers, by day.
    pub activities: Vec<SampleActivity>,
    /// Training, mentoring, reviews and culture, as the engine reads them: a member or customer is its place in
    /// `members` or `customers`, a row's id its place plus one.
    pub personnel: Personnel,
    /// Stars, corrections by hand, disputes, spending, target proposals, worksheets; members are places, too. What was
    /// closed is not among them: a close freezes what the rules pay.
    pub accounts: Accounts,
    /// Which periods are closed, in order.
    pub closes: Vec<SampleClose>,
    /// The order that was credited to somebody else until its quarter was closed.
    pub late: Option<SampleLate>,
    /// Reviews without the figures that were on the table, actions, what was set aside, commentary, weeks; members are
    /// places here, too.
    pub cycle: Cycle,
    /// Who owned customers before.
    pub past_owners: Vec<PastOwner>,
    /// Where members stood before.
    pub past_posts: Vec<PastPost>,
}

/// A month or quarter that is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleClose {
    /// What is closed.
    pub period: Period,
    /// The day.
    pub on: NaiveDate,
    /// Who closes it.
    pub by: String,
    /// What is said of it.
    pub reason: String,
}

/// An order whose credit is put right after its quarter was closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleLate {
    /// Its number; the order itself stands as it is today.
    pub order_no: String,
    /// Whom it was credited to before.
    pub before: SampleCredit,
    /// The day it is put right.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
}

/// A member of the sales team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleMember {
    /// Natural key.
    pub employee_no: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Team, empty for the director.
    pub team: String,
    /// Region, empty for the director.
    pub region: String,
    /// First day in the company.
    pub hired_on: NaiveDate,
    /// First day in sales, here or elsewhere.
    pub experience_from: NaiveDate,
    /// Last day of a member who has left.
    pub active_to: Option<NaiveDate>,
    /// Days away.
    pub leaves: Vec<DateSpan>,
}

/// A customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCustomer {
    /// Natural key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Industry.
    pub industry: String,
    /// Region.
    pub region: String,
    /// Number of people who work there.
    pub size: String,
    /// Employee no. of the owner.
    pub owner: String,
    /// Who decides there, when known.
    pub decision_maker: Option<String>,
    /// The decision maker's birthday, when known.
    pub birthday: Option<NaiveDate>,
    /// Why the customer stopped buying, when recorded.
    pub churn_reason: Option<ChurnReason>,
}

/// An order or, with a negative amount, a return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleOrder {
    /// Natural key.
    pub order_no: String,
    /// Code of the customer.
    pub customer: String,
    /// Order date, a weekday.
    pub on: NaiveDate,
    /// Amount in fen.
    pub amount_minor: i64,
    /// Who sold it.
    pub credit: SampleCredit,
    /// Product.
    pub product: String,
    /// Product line.
    pub product_line: String,
    /// Region.
    pub region: String,
    /// Collected by today, in fen.
    pub collected_minor: i64,
    /// When it was collected.
    pub collected_on: Option<NaiveDate>,
    /// Whether it counts.
    pub status: SampleStatus,
}

/// Who an order is credited to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SampleCredit {
    /// One member, by employee no.
    Member(String),
    /// Several: employee no. and share in millionths, which sum to 1 000 000.
    Split(Vec<(String, u32)>),
}

/// Whether an order counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SampleStatus {
    /// It counts.
    Open,
    /// It counts for nothing.
    Cancelled,
}

/// A target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleTarget {
    /// When.
    pub period: Period,
    /// Of whom.
    pub owner: TargetOwner,
    /// How much, in fen.
    pub amount_minor: i64,
    /// Whether it was typed by hand.
    pub is_pinned: bool,
}

/// A lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleLead {
    /// Natural key.
    pub lead_no: String,
    /// Company.
    pub company: String,
    /// Whom to ask for.
    pub contact: String,
    /// Industry.
    pub industry: String,
    /// Region.
    pub region: String,
    /// Where it came from.
    pub source: String,
    /// What is known of it.
    pub note: String,
    /// People in the company, when known.
    pub company_size: Option<u32>,
    /// Whether it plans to buy, when known.
    pub has_purchase_plan: Option<bool>,
    /// Employee no. of the owner.
    pub owner: Option<String>,
    /// When it was assigned.
    pub assigned_at: Option<DateTime<Utc>>,
    /// The stage it is in or ended in.
    pub stage: Stage,
    /// When it entered each stage up to the one it is in.
    pub entered: [Option<DateTime<Utc>>; 6],
    /// How it ended.
    pub ending: Option<SampleEnding>,
    /// Situation, problem, implication, need; empty where not asked yet.
    pub needs: [String; 4],
    /// Its proposal.
    pub proposal: Option<SampleProposal>,
    /// Code of the customer it became.
    pub customer: Option<String>,
    /// The order it was won with.
    pub order_no: Option<String>,
}

impl SampleLead {
    /// When it was acquired.
    pub fn acquired_at(&self) -> DateTime<Utc> {
        self.entered[0].expect("a lead was acquired at some moment")
    }
}

/// How a lead ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleEnding {
    /// Lost or invalid.
    pub kind: EndKind,
    /// Why.
    pub reason: EndReason,
    /// When.
    pub at: DateTime<Utc>,
    /// In words.
    pub note: String,
}

/// A lead's proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleProposal {
    /// Employee no. of who wrote it.
    pub author: String,
    /// The customer's pain points.
    pub pains: String,
    /// Our advantage.
    pub advantage: String,
    /// What it earns the customer.
    pub roi: String,
    /// Who approved it.
    pub approval: Option<SampleApproval>,
}

/// A proposal's approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleApproval {
    /// Employee no. of who approved.
    pub approver: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The mark, 1 to 10.
    pub quality: u8,
    /// In words.
    pub note: String,
}

/// A customer's call for help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleTicket {
    /// Natural key.
    pub ticket_no: String,
    /// Code of the customer.
    pub customer: String,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When somebody first answered.
    pub responded_at: Option<DateTime<Utc>>,
    /// When it was solved.
    pub resolved_at: Option<DateTime<Utc>>,
    /// What it is about.
    pub category: String,
    /// The theme of the feedback, empty when none.
    pub theme: String,
    /// What the customer said.
    pub note: String,
    /// Employee no. of who takes care of it.
    pub owner: String,
    /// The customer's mark, 1 to 5.
    pub satisfaction: Option<u8>,
}

/// Something that was done for a customer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SampleActivity {
    /// The day, never on a weekend.
    pub on: NaiveDate,
    /// Code of the customer.
    pub customer: String,
    /// What.
    pub kind: ActivityKind,
    /// Employee no. of who did it.
    pub member: String,
    /// What came of it, empty when nobody wrote it down.
    pub outcome: String,
}

/// The company as the engine reads it, without the detour through a workspace. An order's id is its place plus one.
pub fn ledger(company: &SampleCompany) -> Ledger {
    let members: BTreeMap<&str, u32> =
        company.members.iter().zip(0..).map(|(member, at)| (member.employee_no.as_str(), at)).collect();
    let customers: BTreeMap<&str, u32> =
        company.customers.iter().zip(0..).map(|(customer, at)| (customer.code.as_str(), at)).collect();
    let product_lines = named(company.orders.iter().map(|order| order.product_line.as_str()));
    let regions = named(company.orders.iter().map(|order| order.region.as_str()));
    let mut splits = Vec::new();
    let orders = company.orders.iter().zip(1..).filter(|(order, _)| order.status == SampleStatus::Open);
    let orders: Vec<Order> = orders
        .map(|(order, id)| Order {
            id,
            customer: customers[order.customer.as_str()],
            on: order.on,
            amount_minor: order.amount_minor,
            collected_minor: order.collected_minor,
            collected_on: order.collected_on,
            credit: credit(&order.credit, &members, &mut splits),
            product_line: place(&product_lines, &order.product_line),
            region: place(&regions, &order.region),
        })
        .collect();
    Ledger::build(LedgerParts {
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January is a month"),
        workdays: WorkCalendar::default(),
        customers: company.customers.iter().zip(1..).map(|(row, id)| customer(row, id, &members)).collect(),
        members: company.members.iter().zip(1..).map(|(row, id)| member(row, id)).collect(),
        product_lines,
        regions,
        orders,
        splits,
        targets: company.targets.iter().map(target).collect(),
    })
    .with_past(company.past_owners.clone(), company.past_posts.clone())
}

fn customer(row: &SampleCustomer, id: i64, members: &BTreeMap<&str, u32>) -> Customer {
    Customer {
        id,
        code: row.code.clone(),
        name: row.name.clone(),
        industry: row.industry.clone(),
        region: row.region.clone(),
        owner: members.get(row.owner.as_str()).copied(),
        churn_reason: row.churn_reason,
        decision_maker: row.decision_maker.clone().unwrap_or_default(),
        birthday: row.birthday,
        search: row.name.to_lowercase(),
    }
}

fn member(row: &SampleMember, id: i64) -> Member {
    Member {
        id,
        employee_no: row.employee_no.clone(),
        name: row.name.clone(),
        role: row.role,
        team: row.team.clone(),
        region: row.region.clone(),
        hired_on: row.hired_on,
        experience_from: row.experience_from,
        active_to: row.active_to,
        search: row.name.to_lowercase(),
    }
}

fn target(row: &SampleTarget) -> Target {
    Target {
        period: row.period,
        owner: row.owner.clone(),
        amount: Currency::CNY.minor(row.amount_minor),
        is_pinned: row.is_pinned,
    }
}

fn credit(credit: &SampleCredit, members: &BTreeMap<&str, u32>, splits: &mut Vec<SplitShare>) -> Credit {
    match credit {
        SampleCredit::Member(member) => Credit::Member(members[member.as_str()]),
        SampleCredit::Split(shares) => {
            let first = splits.len() as u32;
            let shares = shares.iter().map(|(member, share_ppm)| (members[member.as_str()], *share_ppm));
            splits.extend(shares.map(|(member, share_ppm)| SplitShare { member, share_ppm }));
            Credit::Split { first, count: splits.len() as u32 - first }
        }
    }
}

/// The empty name, then every name once, in order.
fn named<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<&str> = names.chain([""]).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(str::to_owned).collect()
}

fn place(names: &[String], name: &str) -> u16 {
    u16::try_from(names.partition_point(|known| known.as_str() < name)).expect("there are few names")
}
