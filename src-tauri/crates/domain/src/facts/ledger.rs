//! The ledger: customers, members, orders, targets.
//!
//! A snapshot, ordered once so that a rule asks for a customer's orders or a period's orders without searching.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::{Currency, DateSpan, FiscalCalendar, Money, Period, WorkCalendar, allocate};

/// Place of a customer in [`Ledger::customers`].
pub type CustomerIx = u32;
/// Place of a member in [`Ledger::members`].
pub type MemberIx = u32;

/// A customer as the CRM knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Industry, empty when unknown.
    pub industry: String,
    /// Region, empty when unknown.
    pub region: String,
    /// Who owns the customer.
    pub owner: Option<MemberIx>,
    /// Recorded reason of churn.
    pub churn_reason: Option<ChurnReason>,
    /// Who decides there, empty when unknown.
    pub decision_maker: String,
    /// The decision maker's birthday.
    pub birthday: Option<NaiveDate>,
    /// Name, its pinyin and initials, lower case, for search.
    pub search: String,
}

/// Why a customer stopped buying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChurnReason {
    /// Price.
    Price,
    /// Service.
    Service,
    /// Product.
    Product,
    /// A competitor.
    Competitor,
    /// The customer closed down.
    ClosedDown,
    /// Anything else.
    Other,
}

impl ChurnReason {
    /// All reasons, in list order.
    pub const ALL: [ChurnReason; 6] = [
        ChurnReason::Price,
        ChurnReason::Service,
        ChurnReason::Product,
        ChurnReason::Competitor,
        ChurnReason::ClosedDown,
        ChurnReason::Other,
    ];

    /// Name in files and in the workspace.
    pub fn as_str(self) -> &'static str {
        match self {
            ChurnReason::Price => "price",
            ChurnReason::Service => "service",
            ChurnReason::Product => "product",
            ChurnReason::Competitor => "competitor",
            ChurnReason::ClosedDown => "closed_down",
            ChurnReason::Other => "other",
        }
    }

    /// The reason with this name.
    pub fn from_name(name: &str) -> Option<ChurnReason> {
        ChurnReason::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// What a member is in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sells.
    Rep,
    /// Leads a team and sells.
    TeamLead,
    /// Manages.
    Manager,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 3] = [Role::Rep, Role::TeamLead, Role::Manager];

    /// Name in files and in the workspace.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Rep => "rep",
            Role::TeamLead => "team_lead",
            Role::Manager => "manager",
        }
    }

    /// The role with this name.
    pub fn from_name(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

/// A member of the sales team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key.
    pub employee_no: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Team, empty when none.
    pub team: String,
    /// Region, empty when none.
    pub region: String,
    /// First day in the company.
    pub hired_on: NaiveDate,
    /// First day in sales, here or elsewhere; the hire date when not known.
    pub experience_from: NaiveDate,
    /// Last day, when the member has left.
    pub active_to: Option<NaiveDate>,
    /// Name, pinyin and initials, lower case, for search.
    pub search: String,
}

/// Who owned a customer until a day; afterwards the next one on record, or the present owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PastOwner {
    /// Which customer.
    pub customer: CustomerIx,
    /// Last day.
    pub until: NaiveDate,
    /// Who owned it; none when nobody did.
    pub owner: Option<MemberIx>,
}

/// Where a member stood until a day; afterwards the next one on record, or the present one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastPost {
    /// Which member.
    pub member: MemberIx,
    /// Last day.
    pub until: NaiveDate,
    /// Role then.
    pub role: Role,
    /// Team then, empty when none.
    pub team: String,
    /// Region then, empty when none.
    pub region: String,
}

/// Where a member stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post<'a> {
    /// Role.
    pub role: Role,
    /// Team, empty when none.
    pub team: &'a str,
    /// Region, empty when none.
    pub region: &'a str,
}

/// To whom an order's amount is credited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credit {
    /// To nobody.
    None,
    /// Whole, to one member.
    Member(MemberIx),
    /// Split: a range of [`Ledger::splits`].
    Split {
        /// First share.
        first: u32,
        /// Number of shares.
        count: u32,
    },
}

/// A member's share of a split order, in millionths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitShare {
    /// Whose.
    pub member: MemberIx,
    /// How much, of 1 000 000.
    pub share_ppm: u32,
}

/// An order or, with a negative amount, a return or credit note. Cancelled orders are not in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// Row id in the workspace.
    pub id: i64,
    /// Who bought.
    pub customer: CustomerIx,
    /// Order date.
    pub on: NaiveDate,
    /// Amount in minor units.
    pub amount_minor: i64,
    /// Amount collected so far, in minor units.
    pub collected_minor: i64,
    /// When it was collected.
    pub collected_on: Option<NaiveDate>,
    /// Who sold it.
    pub credit: Credit,
    /// Place in [`Ledger::product_lines`].
    pub product_line: u16,
    /// Place in [`Ledger::regions`].
    pub region: u16,
}

/// Whose a target is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
pub enum TargetOwner {
    /// The whole company's.
    Company,
    /// A team's.
    Team(String),
    /// A member's, by employee no.
    Member(String),
    /// A product line's.
    ProductLine(String),
    /// A region's.
    Region(String),
}

/// An amount asked of an owner in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// When.
    pub period: Period,
    /// Of whom.
    pub owner: TargetOwner,
    /// How much.
    pub amount: Money,
    /// Whether it was typed by hand, so that the others share the rest.
    pub is_pinned: bool,
}

/// All facts the rules read.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// The workspace's currency.
    pub currency: Currency,
    /// Its fiscal calendar.
    pub calendar: FiscalCalendar,
    /// Its working days.
    pub workdays: WorkCalendar,
    /// Customers.
    pub customers: Vec<Customer>,
    /// Members.
    pub members: Vec<Member>,
    /// Product line names; place 0 is "none" (empty).
    pub product_lines: Vec<String>,
    /// Region names; place 0 is "none" (empty).
    pub regions: Vec<String>,
    /// Shares of split orders.
    pub splits: Vec<SplitShare>,
    /// Targets.
    pub targets: Vec<Target>,
    past_owners: Vec<PastOwner>,
    past_posts: Vec<PastPost>,
    orders: Vec<Order>,
    starts: Vec<u32>,
    by_date: Vec<u32>,
}

/// What a ledger is built from.
#[derive(Debug, Clone)]
pub struct LedgerParts {
    /// See [`Ledger::currency`].
    pub currency: Currency,
    /// See [`Ledger::calendar`].
    pub calendar: FiscalCalendar,
    /// See [`Ledger::workdays`].
    pub workdays: WorkCalendar,
    /// See [`Ledger::customers`].
    pub customers: Vec<Customer>,
    /// See [`Ledger::members`].
    pub members: Vec<Member>,
    /// See [`Ledger::product_lines`].
    pub product_lines: Vec<String>,
    /// See [`Ledger::regions`].
    pub regions: Vec<String>,
    /// Orders in any order.
    pub orders: Vec<Order>,
    /// See [`Ledger::splits`].
    pub splits: Vec<SplitShare>,
    /// See [`Ledger::targets`].
    pub targets: Vec<Target>,
}

impl Ledger {
    /// Orders the facts for reading. Orders that are already sorted by customer and date are not sorted again.
    pub fn build(parts: LedgerParts) -> Ledger {
        let LedgerParts { mut orders, customers, .. } = parts;
        let mut starts = vec![0_u32; customers.len() + 1];
        let (mut is_sorted, mut before) = (true, (0, NaiveDate::MIN));
        for order in &orders {
            starts[order.customer as usize + 1] += 1;
            is_sorted &= before <= (order.customer, order.on);
            before = (order.customer, order.on);
        }
        if !is_sorted {
            orders.sort_by_key(|order| (order.customer, order.on, order.id));
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        let by_date = by_date(&orders);
        Ledger {
            currency: parts.currency,
            calendar: parts.calendar,
            workdays: parts.workdays,
            customers,
            members: parts.members,
            product_lines: parts.product_lines,
            regions: parts.regions,
            splits: parts.splits,
            targets: parts.targets,
            past_owners: Vec::new(),
            past_posts: Vec::new(),
            orders,
            starts,
            by_date,
        }
    }

    /// The same facts with other targets: what would a change of targets do?
    pub fn with_targets(&self, targets: Vec<Target>) -> Ledger {
        Ledger { targets, ..self.clone() }
    }

    /// The same facts with who owned customers and where members stood before, in any order.
    pub fn with_past(self, mut owners: Vec<PastOwner>, mut posts: Vec<PastPost>) -> Ledger {
        owners.sort_by_key(|past| (past.customer, past.until));
        posts.sort_by_key(|past| (past.member, past.until));
        Ledger { past_owners: owners, past_posts: posts, ..self }
    }

    /// Who owned a customer before its present owner, earliest first.
    pub fn past_owners_of(&self, customer: CustomerIx) -> &[PastOwner] {
        let first = self.past_owners.partition_point(|past| past.customer < customer);
        let end = self.past_owners.partition_point(|past| past.customer <= customer);
        &self.past_owners[first..end]
    }

    /// Who owned a customer on a day.
    pub fn owner_on(&self, customer: CustomerIx, day: NaiveDate) -> Option<MemberIx> {
        let at = self.past_owners.partition_point(|past| (past.customer, past.until) < (customer, day));
        match self.past_owners.get(at).filter(|past| past.customer == customer) {
            Some(past) => past.owner,
            None => self.customers[customer as usize].owner,
        }
    }

    /// Where a member stood on a day.
    pub fn post_on(&self, member: MemberIx, day: NaiveDate) -> Post<'_> {
        let at = self.past_posts.partition_point(|past| (past.member, past.until) < (member, day));
        match self.past_posts.get(at).filter(|past| past.member == member) {
            Some(past) => Post { role: past.role, team: &past.team, region: &past.region },
            None => {
                let member = &self.members[member as usize];
                Post { role: member.role, team: &member.team, region: &member.region }
            }
        }
    }

    /// Orders in all.
    pub fn orders(&self) -> &[Order] {
        &self.orders
    }

    /// A customer's orders, by date.
    pub fn orders_of(&self, customer: CustomerIx) -> &[Order] {
        &self.orders[self.starts[customer as usize] as usize..self.starts[customer as usize + 1] as usize]
    }

    /// Orders dated in the span, by date.
    pub fn orders_in(&self, span: DateSpan) -> impl Iterator<Item = &Order> {
        self.by_date[self.dated(span)].iter().map(|index| &self.orders[*index as usize])
    }

    /// The date of the earliest order, when there is one.
    pub fn first_order_on(&self) -> Option<NaiveDate> {
        self.by_date.first().map(|index| self.orders[*index as usize].on)
    }

    /// The date of the latest order, when there is one.
    pub fn last_order_on(&self) -> Option<NaiveDate> {
        self.by_date.last().map(|index| self.orders[*index as usize].on)
    }

    /// The date of a customer's first positive order ever, when it has one.
    pub fn became_customer_on(&self, customer: CustomerIx) -> Option<NaiveDate> {
        self.orders_of(customer).iter().find(|order| order.amount_minor > 0).map(|order| order.on)
    }

    /// What an amount of an order credits to each member; the shares add back to it to the minor unit.
    pub fn credits(&self, credit: Credit, amount_minor: i64, mut each: impl FnMut(MemberIx, i64)) {
        match credit {
            Credit::None => {}
            Credit::Member(member) => each(member, amount_minor),
            Credit::Split { first, count } => {
                let shares = &self.splits[first as usize..(first + count) as usize];
                let weights: Vec<Decimal> = shares.iter().map(|share| Decimal::from(share.share_ppm)).collect();
                for (share, part) in shares.iter().zip(allocate(amount_minor, &weights)) {
                    each(share.member, part);
                }
            }
        }
    }

    /// The member with this employee no.
    pub fn member_by_no(&self, employee_no: &str) -> Option<MemberIx> {
        self.members.iter().position(|member| member.employee_no == employee_no).map(|index| index as MemberIx)
    }

    /// The customer with this code.
    pub fn customer_by_code(&self, code: &str) -> Option<CustomerIx> {
        self.customers.iter().position(|customer| customer.code == code).map(|index| index as CustomerIx)
    }

    /// Sum of the amounts dated in the span.
    pub fn sales_in(&self, span: DateSpan) -> Money {
        self.currency.minor(self.orders_in(span).map(|order| order.amount_minor).sum())
    }

    fn dated(&self, span: DateSpan) -> Range<usize> {
        let at = |index: &u32| self.orders[*index as usize].on;
        let first = self.by_date.partition_point(|index| at(index) < span.first);
        let last = self.by_date.partition_point(|index| at(index) <= span.last);
        first..last.max(first)
    }
}

/// Places of the orders by date, orders of a day as they stand. Days are counted where they lie close together, which
/// takes one pass; dates strewn over centuries are sorted.
fn by_date(orders: &[Order]) -> Vec<u32> {
    let count = u32::try_from(orders.len()).expect("a workspace holds under 4 billion orders");
    let days: Vec<i32> = orders.iter().map(|order| order.on.num_days_from_ce()).collect();
    let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else { return Vec::new() };
    let spread = (last - first) as usize;
    let mut places: Vec<u32> = (0..count).collect();
    if spread > orders.len() + 100_000 {
        places.sort_by_key(|place| days[*place as usize]);
        return places;
    }
    let mut next = vec![0_u32; spread + 2];
    for day in &days {
        next[(day - first) as usize + 1] += 1;
    }
    for index in 1..next.len() {
        next[index] += next[index - 1];
    }
    for (place, day) in days.iter().enumerate() {
        let slot = &mut next[(day - first) as usize];
        places[*slot as usize] = place as u32;
        *slot += 1;
    }
    places
}
