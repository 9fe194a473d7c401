//! From the cells of a row to the record of its kind, and the rules that hold between the cells of one row.

mod care;
mod leads;
mod learning;

use std::collections::BTreeMap;

use domain::facts::TargetOwner;

use care::{ActivityColumns, TicketColumns, activity, ticket};
use leads::{LeadColumns, lead};
use learning::{ExamColumns, SkillColumns, SurveyColumns, TrainingColumns, exam, skill, survey, training};

use crate::fields::Kind;
use crate::record::{CustomerRecord, MemberRecord, OrderRecord, Record, TargetRecord};
use crate::row::{Column, RowReader};
use crate::value::{self, Reason};

/// The columns of the fields of a kind.
#[derive(Debug)]
pub(crate) enum Columns {
    Customers(CustomerColumns),
    Orders(OrderColumns),
    Members(MemberColumns),
    Targets(TargetColumns),
    Leads(Box<LeadColumns>),
    Tickets(TicketColumns),
    Activities(ActivityColumns),
    Training(TrainingColumns),
    Exams(ExamColumns),
    Skills(SkillColumns),
    Surveys(SurveyColumns),
}

#[derive(Debug)]
pub(crate) struct CustomerColumns {
    code: Column,
    name: Column,
    industry: Column,
    region: Column,
    size: Column,
    owner: Column,
    owner_since: Column,
    decision_maker: Column,
    birthday: Column,
    churn_reason: Column,
}

#[derive(Debug)]
pub(crate) struct OrderColumns {
    order_no: Column,
    customer_code: Column,
    date: Column,
    amount: Column,
    member: Column,
    split: Column,
    product: Column,
    product_line: Column,
    region: Column,
    collected_amount: Column,
    collected_date: Column,
    status: Column,
}

#[derive(Debug)]
pub(crate) struct MemberColumns {
    employee_no: Column,
    name: Column,
    hire_date: Column,
    role: Column,
    team: Column,
    region: Column,
    since: Column,
    experience_start: Column,
    leaves: Column,
    active_to: Column,
}

#[derive(Debug)]
pub(crate) struct TargetColumns {
    period: Column,
    amount: Column,
    member: Column,
    team: Column,
    product_line: Column,
    region: Column,
}

impl Columns {
    /// The columns that a mapping gives to the fields of a kind.
    pub(crate) fn new(kind: Kind, mapping: &BTreeMap<String, u32>) -> Columns {
        let at = |field: &str| mapping.get(field).map(|column| *column as usize);
        match kind {
            Kind::Customers => Columns::Customers(CustomerColumns {
                code: at("code"),
                name: at("name"),
                industry: at("industry"),
                region: at("region"),
                size: at("size"),
                owner: at("owner"),
                owner_since: at("owner_since"),
                decision_maker: at("decision_maker"),
                birthday: at("birthday"),
                churn_reason: at("churn_reason"),
            }),
            Kind::Orders => Columns::Orders(OrderColumns {
                order_no: at("order_no"),
                customer_code: at("customer_code"),
                date: at("date"),
                amount: at("amount"),
                member: at("member"),
                split: at("split"),
                product: at("product"),
                product_line: at("product_line"),
                region: at("region"),
                collected_amount: at("collected_amount"),
                collected_date: at("collected_date"),
                status: at("status"),
            }),
            Kind::Members => Columns::Members(MemberColumns {
                employee_no: at("employee_no"),
                name: at("name"),
                hire_date: at("hire_date"),
                role: at("role"),
                team: at("team"),
                region: at("region"),
                since: at("since"),
                experience_start: at("experience_start"),
                leaves: at("leaves"),
                active_to: at("active_to"),
            }),
            Kind::Targets => Columns::Targets(TargetColumns {
                period: at("period"),
                amount: at("amount"),
                member: at("member"),
                team: at("team"),
                product_line: at("product_line"),
                region: at("region"),
            }),
            Kind::Leads => Columns::Leads(Box::new(LeadColumns::new(at))),
            Kind::Tickets => Columns::Tickets(TicketColumns::new(at)),
            Kind::Activities => Columns::Activities(ActivityColumns::new(at)),
            Kind::Training => Columns::Training(TrainingColumns::new(at)),
            Kind::Exams => Columns::Exams(ExamColumns::new(at)),
            Kind::Skills => Columns::Skills(SkillColumns::new(at)),
            Kind::Surveys => Columns::Surveys(SurveyColumns::new(at)),
        }
    }

    /// The record of a row, when all of it can be read; what cannot stays with the reader.
    pub(crate) fn record(&self, row: &mut RowReader<'_>) -> Option<Record> {
        match self {
            Columns::Customers(columns) => customer(columns, row).map(Record::Customer),
            Columns::Orders(columns) => order(columns, row).map(Record::Order),
            Columns::Members(columns) => member(columns, row).map(Record::Member),
            Columns::Targets(columns) => target(columns, row).map(Record::Target),
            Columns::Leads(columns) => lead(columns, row).map(Record::Lead),
            Columns::Tickets(columns) => ticket(columns, row).map(Record::Ticket),
            Columns::Activities(columns) => activity(columns, row).map(Record::Activity),
            Columns::Training(columns) => training(columns, row).map(Record::Training),
            Columns::Exams(columns) => exam(columns, row).map(Record::Exam),
            Columns::Skills(columns) => skill(columns, row).map(Record::Skill),
            Columns::Surveys(columns) => survey(columns, row).map(Record::Survey),
        }
    }
}

fn customer(at: &CustomerColumns, row: &mut RowReader<'_>) -> Option<CustomerRecord> {
    let (code, name) = (row.needed_code(at.code), row.needed_text(at.name));
    let (industry, region, size) = (row.text(at.industry), row.text(at.region), row.text(at.size));
    let (owner, decision_maker) = (row.code(at.owner), row.text(at.decision_maker));
    let owner_since = row.since(at.owner_since);
    if owner_since.is_some() && owner.is_none() {
        row.warn(at.owner_since, Reason::new("issue-customer-since-without-owner"));
    }
    let birthday = row.date(at.birthday);
    let churn_reason = row.take_or_warn(at.churn_reason, value::churn_reason);
    Some(CustomerRecord {
        code: code?,
        name: name?,
        industry,
        region,
        size,
        owner,
        owner_since,
        decision_maker,
        birthday,
        churn_reason,
    })
}

fn order(at: &OrderColumns, row: &mut RowReader<'_>) -> Option<OrderRecord> {
    let (order_no, customer_code) = (row.needed_code(at.order_no), row.needed_code(at.customer_code));
    let (date, amount) = (row.needed_date(at.date), row.needed_amount(at.amount));
    let (member, amounts) = (row.code(at.member), row.reads().amounts);
    let split = row.take(at.split, |cell| value::split(cell, &amounts)).unwrap_or_default();
    if member.is_some() && !split.is_empty() {
        row.refuse(at.split, Reason::new("issue-order-member-and-split"));
    }
    let (product, product_line, region) = (row.text(at.product), row.text(at.product_line), row.text(at.region));
    let (collected_amount, collected_date) = (row.amount(at.collected_amount), row.date(at.collected_date));
    let status = row.take(at.status, value::status).unwrap_or_default();
    Some(OrderRecord {
        order_no: order_no?,
        customer_code: customer_code?,
        date: date?,
        amount: amount?,
        member,
        split,
        product,
        product_line,
        region,
        collected_amount,
        collected_date,
        status,
    })
}

fn member(at: &MemberColumns, row: &mut RowReader<'_>) -> Option<MemberRecord> {
    let (employee_no, name) = (row.needed_code(at.employee_no), row.needed_text(at.name));
    let hire_date = row.needed_date(at.hire_date);
    let role = row.take_or_warn(at.role, value::role);
    let (team, region) = (row.text(at.team), row.text(at.region));
    let (since, experience_start) = (row.since(at.since), row.since(at.experience_start));
    if since.is_some() && role.is_none() && team.is_none() && region.is_none() {
        row.warn(at.since, Reason::new("issue-member-since-without-post"));
    }
    let (order, epoch) = (row.reads().date_order, row.reads().epoch);
    let leaves = row.take(at.leaves, |cell| value::leaves(cell, order, epoch)).unwrap_or_default();
    let active_to = row.take(at.active_to, |cell| value::last_day(cell, order, epoch));
    if let (Some(first), Some(last)) = (hire_date, active_to)
        && last < first
    {
        row.refuse(at.active_to, Reason::new("issue-member-left-before-hired"));
    }
    Some(MemberRecord {
        employee_no: employee_no?,
        name: name?,
        hire_date: hire_date?,
        role,
        team,
        region,
        since,
        experience_start,
        leaves,
        active_to,
    })
}

fn target(at: &TargetColumns, row: &mut RowReader<'_>) -> Option<TargetRecord> {
    let period = row.need(at.period, |row| row.take(at.period, value::period));
    let amount = row.needed_amount(at.amount);
    if amount.is_some_and(|amount| amount.is_sign_negative() && !amount.is_zero()) {
        row.refuse(at.amount, Reason::new("issue-target-negative"));
    }
    let owners = [
        (at.member, row.code(at.member).map(TargetOwner::Member)),
        (at.team, row.text(at.team).map(TargetOwner::Team)),
        (at.product_line, row.text(at.product_line).map(TargetOwner::ProductLine)),
        (at.region, row.text(at.region).map(TargetOwner::Region)),
    ];
    let mut owner = TargetOwner::Company;
    for (column, each) in owners {
        match each {
            Some(each) if owner == TargetOwner::Company => owner = each,
            Some(_) => row.refuse(column, Reason::new("issue-target-owners")),
            None => {}
        }
    }
    Some(TargetRecord { period: period?, amount: amount?, owner })
}
