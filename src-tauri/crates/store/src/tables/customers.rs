//! The customers, by code. A customer that an order names before any customer file has the code as name.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::facts::ChurnReason;
use rusqlite::{OptionalExtension, Row, params};
use serde_json::Value;

use super::containing;
use super::members::iso;
use super::past::OWNERS;
use crate::format::{IsoDay, stored_day_maybe};
use crate::journal::{CUSTOMERS, MEMBERS};
use crate::search::search_text;
use crate::{Error, Outcome, Result, Said, Store, Tx};

/// What a file or a form says about a customer.
#[derive(Debug, Clone, Copy)]
pub struct CustomerFacts<'a> {
    /// Natural key.
    pub code: &'a str,
    /// Name.
    pub name: &'a str,
    /// Industry.
    pub industry: Said<&'a str>,
    /// Region.
    pub region: Said<&'a str>,
    /// Size, as the file words it.
    pub size: Said<&'a str>,
    /// Row id of the member who owns the customer.
    pub owner_id: Said<i64>,
    /// Who decides there.
    pub decision_maker: Said<&'a str>,
    /// The decision maker's birthday.
    pub birthday: Said<NaiveDate>,
    /// Why the customer stopped buying.
    pub churn_reason: Said<ChurnReason>,
}

/// A customer with every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Row id.
    pub id: i64,
    /// Natural key.
    pub code: String,
    /// Name.
    pub name: String,
    /// Industry, empty when unknown.
    pub industry: String,
    /// Region, empty when unknown.
    pub region: String,
    /// Size, empty when unknown.
    pub size: String,
    /// Employee no. of the owner.
    pub owner: Option<String>,
    /// Who decides there, empty when unknown.
    pub decision_maker: String,
    /// The decision maker's birthday.
    pub birthday: Option<NaiveDate>,
    /// Why the customer stopped buying.
    pub churn_reason: Option<ChurnReason>,
}

const COLUMNS: &str = "c.id, c.code, c.name, c.industry, c.region, c.size, m.employee_no, c.decision_maker, c.birthday, \
     c.churn_reason FROM customers c LEFT JOIN members m ON m.id = c.owner_id";

impl<'a> CustomerFacts<'a> {
    /// A customer of whom nothing else is known.
    pub fn named(code: &'a str, name: &'a str) -> CustomerFacts<'a> {
        CustomerFacts {
            code,
            name,
            industry: Said::Nothing,
            region: Said::Nothing,
            size: Said::Nothing,
            owner_id: Said::Nothing,
            decision_maker: Said::Nothing,
            birthday: Said::Nothing,
            churn_reason: Said::Nothing,
        }
    }
}

impl Store {
    /// A customer with every column.
    pub fn customer(&self, id: i64) -> Result<Option<CustomerRow>> {
        let mut statement = self.conn().prepare_cached(&format!("SELECT {COLUMNS} WHERE c.id = ?1"))?;
        statement.query_and_then([id], customer_row)?.next().transpose()
    }

    /// The customer with this code.
    pub fn customer_by_code(&self, code: &str) -> Result<Option<CustomerRow>> {
        let mut statement = self.conn().prepare_cached(&format!("SELECT {COLUMNS} WHERE c.code = ?1"))?;
        statement.query_and_then([code], customer_row)?.next().transpose()
    }

    /// Customers by code whose name, pinyin, initials or code contain the text; all of them for an empty text.
    pub fn customers(&self, search: &str, offset: u64, limit: u64) -> Result<Vec<CustomerRow>> {
        let mut statement = self.conn().prepare_cached(&format!(
            "SELECT {COLUMNS} WHERE c.search LIKE ?1 ESCAPE '\\' OR lower(c.code) LIKE ?1 ESCAPE '\\'
             ORDER BY c.code LIMIT ?2 OFFSET ?3"
        ))?;
        statement.query_and_then(params![containing(search), limit, offset], customer_row)?.collect()
    }

    /// Ids of all customers by code: to match the rows of a file before it is written.
    pub fn customer_ids(&self) -> Result<HashMap<String, i64>> {
        let mut statement = self.conn().prepare_cached("SELECT code, id FROM customers")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Tx<'_> {
    /// The id of the customer with this code; asked once per code and command.
    pub fn customer_id(&mut self, code: &str) -> Result<Option<i64>> {
        if let Some(known) = self.customer_ids.get(code) {
            return Ok(*known);
        }
        let id = self
            .conn
            .prepare_cached("SELECT id FROM customers WHERE code = ?1")?
            .query_row([code], |row| row.get(0))
            .optional()?;
        self.customer_ids.insert(code.to_owned(), id);
        Ok(id)
    }

    /// The customer with this code; one that is not there is made, with the code as name.
    pub fn ensure_customer(&mut self, code: &str) -> Result<(i64, Outcome)> {
        match self.customer_id(code)? {
            Some(id) => Ok((id, Outcome::Unchanged)),
            None => self.upsert_customer(&CustomerFacts::named(code, code)),
        }
    }

    /// Adds or changes a customer. Who owned it before is kept; see [`Tx::effective_from`].
    pub fn upsert_customer(&mut self, facts: &CustomerFacts<'_>) -> Result<(i64, Outcome)> {
        if let Said::Value(owner_id) = facts.owner_id {
            self.refer(&MEMBERS, owner_id)?;
        }
        let Some(id) = self.customer_id(facts.code)? else {
            return Ok((self.insert_customer(facts)?, Outcome::New));
        };
        let birthday = iso(facts.birthday)?;
        let mut held = Default::default();
        let outcome = self.change(&CUSTOMERS, id, |image| {
            held = OWNERS.before(image);
            if image["name"] != facts.name {
                image.insert("search".to_owned(), search_text(facts.name).into());
            }
            image.insert("name".to_owned(), facts.name.into());
            facts.industry.put(image, "industry", "".into());
            facts.region.put(image, "region", "".into());
            facts.size.put(image, "size", "".into());
            facts.owner_id.put(image, "owner_id", Value::Null);
            facts.decision_maker.put(image, "decision_maker", "".into());
            birthday.put(image, "birthday", Value::Null);
            facts.churn_reason.map(ChurnReason::as_str).put(image, "churn_reason", Value::Null);
            OWNERS.after(&mut held, image);
        })?;
        let is_owner_said = facts.owner_id != Said::Nothing;
        let kept = if is_owner_said { self.keep_past(&OWNERS, id, &held)? } else { Outcome::Unchanged };
        Ok((id, outcome.or(kept)))
    }

    fn insert_customer(&mut self, facts: &CustomerFacts<'_>) -> Result<i64> {
        let id = self.next_id(&CUSTOMERS)?;
        self.conn
            .prepare_cached("INSERT INTO customers VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?
            .execute(params![
                id,
                facts.code,
                facts.name,
                facts.industry.value().unwrap_or_default(),
                facts.region.value().unwrap_or_default(),
                facts.owner_id.value(),
                facts.churn_reason.value().map(ChurnReason::as_str),
                search_text(facts.name),
                facts.size.value().unwrap_or_default(),
                facts.decision_maker.value().unwrap_or_default(),
                IsoDay::maybe(facts.birthday.value())?
            ])?;
        self.is_inserted(&CUSTOMERS, id);
        self.customer_ids.insert(facts.code.to_owned(), Some(id));
        if facts.owner_id.value().is_some() {
            self.keep_unowned(id)?;
        }
        Ok(id)
    }
}

/// A churn reason of the file.
pub(crate) fn stored_reason(name: &str) -> Result<ChurnReason> {
    ChurnReason::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no churn reason")))
}

fn customer_row(row: &Row<'_>) -> Result<CustomerRow> {
    Ok(CustomerRow {
        id: row.get(0)?,
        code: row.get(1)?,
        name: row.get(2)?,
        industry: row.get(3)?,
        region: row.get(4)?,
        size: row.get(5)?,
        owner: row.get(6)?,
        decision_maker: row.get(7)?,
        birthday: stored_day_maybe(row.get(8)?)?,
        churn_reason: row.get::<_, Option<String>>(9)?.as_deref().map(stored_reason).transpose()?,
    })
}
