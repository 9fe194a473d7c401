//! One record of a file into the workspace: references resolved, then written by its natural key.
//!
//! Customers, orders, members and targets are here; leads with their gates, tickets and activities, learning and surveys
//! have their own files.

use domain::base::Issue;
use domain::facts::TargetOwner;
use exchange::{CustomerRecord, MemberRecord, OrderRecord, OrderStatus, Record, TargetRecord};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use store::{CreditFacts, CustomerFacts, Leave, MemberFacts, OrderFacts, Outcome, Said, TargetFacts, Tx};

use super::care::{activity, ticket};
use super::held::Held;
use super::leads::lead;
use super::learning::{exam, skill, survey, training};
use super::terms::Terms;
use super::{Tally, note};
use crate::ctx::Stop;

/// Writes a record, or counts it as refused with its issues.
pub(super) fn take(
    terms: &Terms<'_>,
    tx: &mut Tx<'_>,
    held: &mut Held,
    (row, record): (u32, &Record),
    tally: &mut Tally,
) -> Result<(), Stop> {
    let mut door =
        Door { terms, tx, held, row, created: 0, is_overridden: false, issues: Vec::new(), warnings: Vec::new() };
    let outcome = match record {
        Record::Customer(record) => customer(&mut door, record)?,
        Record::Order(record) => order(&mut door, record)?,
        Record::Member(record) => member(&mut door, record)?,
        Record::Target(record) => target(&mut door, record)?,
        Record::Lead(record) => lead(&mut door, record)?,
        Record::Ticket(record) => ticket(&mut door, record)?,
        Record::Activity(record) => activity(&mut door, record)?,
        Record::Training(record) => training(&mut door, record)?,
        Record::Exam(record) => exam(&mut door, record)?,
        Record::Skill(record) => skill(&mut door, record)?,
        Record::Survey(record) => survey(&mut door, record)?,
    };
    let Door { created, is_overridden, issues, warnings, .. } = door;
    tally.created += created;
    tally.overridden += u32::from(is_overridden);
    note(tally, warnings);
    match outcome {
        Some(Outcome::New) => tally.added += 1,
        Some(Outcome::Changed) => tally.changed += 1,
        Some(Outcome::Unchanged) => tally.unchanged += 1,
        None => {
            tally.refused += 1;
            note(tally, issues);
        }
    }
    Ok(())
}

/// What a record passes: references are found, created when the user says so, or refused.
pub(super) struct Door<'a, 'c> {
    pub(super) terms: &'a Terms<'a>,
    pub(super) tx: &'a mut Tx<'c>,
    pub(super) held: &'a mut Held,
    row: u32,
    created: u32,
    /// Whether the lead passed a gate on a manager's word.
    pub(super) is_overridden: bool,
    issues: Vec<Issue>,
    warnings: Vec<Issue>,
}

impl Door<'_, '_> {
    /// Refuses the row.
    pub(super) fn refuse(&mut self, issue: Issue) {
        self.issues.push(issue.at_row(self.row));
    }

    /// Warns of something; the row is sound all the same.
    pub(super) fn warn(&mut self, issue: Issue) {
        self.warnings.push(issue.at_row(self.row));
    }

    /// Whether nothing is refused so far.
    pub(super) fn is_open(&self) -> bool {
        self.issues.is_empty()
    }

    /// Whether a member is known or may be created; refused otherwise. Creates nobody.
    pub(super) fn knows_member(&mut self, column: &str, employee_no: Option<&str>) -> Result<(), Stop> {
        match employee_no {
            Some(employee_no) if !self.terms.create_missing => self.member(column, employee_no).map(drop),
            _ => Ok(()),
        }
    }

    /// Whether a customer is known or may be created; refused otherwise. Creates none.
    pub(super) fn knows_customer(&mut self, code: Option<&str>) -> Result<(), Stop> {
        match code {
            Some(code) if !self.terms.create_missing => self.customer(code).map(drop),
            _ => Ok(()),
        }
    }

    fn member(&mut self, column: &str, employee_no: &str) -> Result<Option<i64>, Stop> {
        if let Some(id) = self.tx.member_id(employee_no)? {
            return Ok(Some(id));
        }
        self.refuse(Issue::refused("issue-import-member-unknown").at(column).value(employee_no));
        Ok(None)
    }

    /// Who did something on a day: found, created when the user says so, or refused.
    pub(super) fn doer(&mut self, column: &str, employee_no: &str, on: chrono::NaiveDate) -> Result<Option<i64>, Stop> {
        if self.terms.create_missing && self.tx.member_id(employee_no)?.is_none() {
            self.created += 1;
            return Ok(Some(self.tx.ensure_member(employee_no, on)?.0));
        }
        self.member(column, employee_no)
    }

    /// The customer with this code: found, created when the user says so, or refused.
    pub(super) fn customer(&mut self, code: &str) -> Result<Option<i64>, Stop> {
        if let Some(id) = self.tx.customer_id(code)? {
            return Ok(Some(id));
        }
        if self.terms.create_missing {
            self.created += 1;
            return Ok(Some(self.tx.ensure_customer(code)?.0));
        }
        self.refuse(Issue::refused("issue-import-customer-unknown").at("customer_code").value(code));
        Ok(None)
    }

    /// Exact in the minor unit: the reader of the file has refused anything else.
    fn minor(&self, amount: Decimal) -> i64 {
        let scale = Decimal::from(10_i64.pow(self.terms.currency().digits()));
        (amount * scale).to_i64().expect("an amount is within 10^12 and exact in the minor unit")
    }
}

fn customer(door: &mut Door<'_, '_>, record: &CustomerRecord) -> Result<Option<Outcome>, Stop> {
    let owner_id = match &record.owner {
        Some(owner) => match door.member("owner", owner)? {
            Some(id) => Said::Value(id),
            None => return Ok(None),
        },
        None => Said::Nothing,
    };
    let facts = CustomerFacts {
        industry: record.industry.as_deref().into(),
        region: record.region.as_deref().into(),
        size: record.size.as_deref().into(),
        owner_id,
        decision_maker: record.decision_maker.as_deref().into(),
        birthday: record.birthday.into(),
        churn_reason: record.churn_reason.into(),
        ..CustomerFacts::named(&record.code, &record.name)
    };
    // The day the file states, or today: each row by itself.
    door.tx.effective_from(record.owner_since);
    Ok(Some(door.tx.upsert_customer(&facts)?.1))
}

fn order(door: &mut Door<'_, '_>, record: &OrderRecord) -> Result<Option<Outcome>, Stop> {
    let customer_id = door.customer(&record.customer_code)?;
    let mut shares = Vec::new();
    for (employee_no, percent) in &record.split {
        if let Some(id) = door.doer("split", employee_no, record.date)? {
            let ppm = (*percent * Decimal::from(10_000)).to_u32().unwrap_or(0);
            shares.push((id, ppm));
        }
    }
    let member_id = match &record.member {
        Some(employee_no) => door.doer("member", employee_no, record.date)?,
        None => None,
    };
    let Some(customer_id) = customer_id.filter(|_| door.is_open()) else { return Ok(None) };
    if !shares.is_empty() && shares.iter().map(|(_, ppm)| u64::from(*ppm)).sum::<u64>() != 1_000_000 {
        door.refuse(Issue::refused("issue-import-split-too-fine").at("split"));
        return Ok(None);
    }
    let credit = match (member_id, shares.as_slice()) {
        (Some(id), _) => Said::Value(CreditFacts::Member(id)),
        (None, []) => Said::Nothing,
        (None, [(id, _)]) => Said::Value(CreditFacts::Member(*id)),
        (None, shares) => Said::Value(CreditFacts::Split(shares)),
    };
    let facts = OrderFacts {
        credit,
        product: record.product.as_deref().into(),
        product_line: record.product_line.as_deref().into(),
        region: record.region.as_deref().into(),
        collected_minor: record.collected_amount.map(|amount| door.minor(amount)).into(),
        collected_on: record.collected_date.into(),
        status: Said::Value(match record.status {
            OrderStatus::Open => store::OrderStatus::Open,
            OrderStatus::Cancelled => store::OrderStatus::Cancelled,
        }),
        ..OrderFacts::plain(&record.order_no, customer_id, record.date, door.minor(record.amount))
    };
    Ok(Some(door.tx.upsert_order(&facts)?.1))
}

fn member(door: &mut Door<'_, '_>, record: &MemberRecord) -> Result<Option<Outcome>, Stop> {
    let leaves: Vec<Leave> = record.leaves.iter().map(|span| Leave { first: span.first, last: span.last }).collect();
    let facts = MemberFacts {
        role: record.role.into(),
        team: record.team.as_deref().into(),
        region: record.region.as_deref().into(),
        experience_from: record.experience_start.into(),
        active_to: record.active_to.into(),
        leaves: if leaves.is_empty() { Said::Nothing } else { Said::Value(&leaves) },
        ..MemberFacts::named(&record.employee_no, &record.name, record.hire_date)
    };
    door.tx.effective_from(record.since);
    Ok(Some(door.tx.upsert_member(&facts)?.1))
}

fn target(door: &mut Door<'_, '_>, record: &TargetRecord) -> Result<Option<Outcome>, Stop> {
    if let TargetOwner::Member(employee_no) = &record.owner
        && door.member("member", employee_no)?.is_none()
    {
        return Ok(None);
    }
    let facts = TargetFacts {
        period: record.period,
        owner: &record.owner,
        amount_minor: door.minor(record.amount),
        is_pinned: false,
    };
    Ok(Some(door.tx.set_target(&facts, None, "")?))
}
