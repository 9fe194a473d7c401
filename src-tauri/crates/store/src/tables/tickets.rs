//! The tickets of after-sales, by ticket no.: when a customer called for help, was answered and was helped.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;

use super::{Numbered, next_number};
use crate::format::{instant_said, iso_moment, stored_moment, stored_moment_maybe};
use crate::journal::{self, CUSTOMERS, Image, MEMBERS, TICKETS};
use crate::{Outcome, Result, Said, Store, Tx};

/// What a file or a form says about a ticket.
#[derive(Debug, Clone, Copy)]
pub struct TicketFacts<'a> {
    /// Natural key.
    pub ticket_no: &'a str,
    /// Row id of the customer.
    pub customer_id: i64,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When somebody first answered.
    pub responded_at: Said<DateTime<Utc>>,
    /// When it was solved.
    pub resolved_at: Said<DateTime<Utc>>,
    /// What it is about.
    pub category: Said<&'a str>,
    /// The theme of the feedback.
    pub theme: Said<&'a str>,
    /// Anything else.
    pub note: Said<&'a str>,
    /// Row id of the member who takes care of it.
    pub owner_id: Said<i64>,
    /// The customer's mark, 1 to 5.
    pub satisfaction: Said<u8>,
}

/// A ticket with every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRow {
    /// Row id.
    pub id: i64,
    /// Natural key.
    pub ticket_no: String,
    /// Row id of the customer.
    pub customer_id: i64,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When somebody first answered.
    pub responded_at: Option<DateTime<Utc>>,
    /// When it was solved.
    pub resolved_at: Option<DateTime<Utc>>,
    /// What it is about, empty when unknown.
    pub category: String,
    /// The theme of the feedback, empty when none.
    pub theme: String,
    /// Anything else.
    pub note: String,
    /// Row id of the member who takes care of it.
    pub owner_id: Option<i64>,
    /// The customer's mark, 1 to 5.
    pub satisfaction: Option<u8>,
}

impl<'a> TicketFacts<'a> {
    /// A ticket of which nothing else is known.
    pub fn named(ticket_no: &'a str, customer_id: i64, opened_at: DateTime<Utc>) -> TicketFacts<'a> {
        TicketFacts {
            ticket_no,
            customer_id,
            opened_at,
            responded_at: Said::Nothing,
            resolved_at: Said::Nothing,
            category: Said::Nothing,
            theme: Said::Nothing,
            note: Said::Nothing,
            owner_id: Said::Nothing,
            satisfaction: Said::Nothing,
        }
    }
}

impl Store {
    /// The ticket with this number.
    pub fn ticket(&self, ticket_no: &str) -> Result<Option<TicketRow>> {
        ticket(self.conn(), ticket_no)
    }
}

impl Tx<'_> {
    /// The id of the ticket with this number.
    pub fn ticket_id(&mut self, ticket_no: &str) -> Result<Option<i64>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM tickets WHERE ticket_no = ?1")?;
        Ok(statement.query_row([ticket_no], |row| row.get(0)).optional()?)
    }

    /// The ticket with this number as this command sees it.
    pub fn ticket(&mut self, ticket_no: &str) -> Result<Option<TicketRow>> {
        ticket(self.conn, ticket_no)
    }

    /// A number for a ticket that has none: `T-000123`, one more than the greatest of that form.
    pub fn next_ticket_no(&mut self) -> Result<String> {
        next_number(self, Numbered::Tickets)
    }

    /// Adds or changes a ticket.
    ///
    /// # Errors
    /// [`crate::Error::NoSuchRow`] for a customer or member that is not there, [`crate::Error::DateOutOfRange`], [`crate::Error::Engine`] for
    /// a mark out of range, which is refused at the door.
    pub fn upsert_ticket(&mut self, facts: &TicketFacts<'_>) -> Result<(i64, Outcome)> {
        self.refer(&CUSTOMERS, facts.customer_id)?;
        if let Said::Value(owner_id) = facts.owner_id {
            self.refer(&MEMBERS, owner_id)?;
        }
        let opened_at = iso_moment(facts.opened_at)?;
        let (responded_at, resolved_at) = (instant_said(facts.responded_at)?, instant_said(facts.resolved_at)?);
        let put = |image: &mut Image| {
            image.insert("customer_id".to_owned(), facts.customer_id.into());
            image.insert("opened_at".to_owned(), opened_at.into());
            responded_at.put(image, "responded_at", Value::Null);
            resolved_at.put(image, "resolved_at", Value::Null);
            facts.category.put(image, "category", "".into());
            facts.theme.put(image, "theme", "".into());
            facts.note.put(image, "note", "".into());
            facts.owner_id.put(image, "owner_id", Value::Null);
            facts.satisfaction.put(image, "satisfaction", Value::Null);
        };
        if let Some(id) = self.ticket_id(facts.ticket_no)? {
            return Ok((id, self.change(&TICKETS, id, put)?));
        }
        let id = self.next_id(&TICKETS)?;
        let mut image = Image::new();
        image.insert("id".to_owned(), id.into());
        image.insert("ticket_no".to_owned(), facts.ticket_no.into());
        image.extend(["category", "theme", "note"].map(|column| (column.to_owned(), "".into())));
        put(&mut image);
        journal::insert_image(self.conn, &TICKETS, &image)?;
        self.is_inserted(&TICKETS, id);
        self.is_numbered(Numbered::Tickets, facts.ticket_no);
        Ok((id, Outcome::New))
    }
}

fn ticket(conn: &Connection, ticket_no: &str) -> Result<Option<TicketRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, ticket_no, customer_id, opened_at, responded_at, resolved_at, category, theme, owner_id,
         satisfaction, note FROM tickets WHERE ticket_no = ?1",
    )?;
    statement.query_and_then([ticket_no], ticket_row)?.next().transpose()
}

fn ticket_row(row: &Row<'_>) -> Result<TicketRow> {
    Ok(TicketRow {
        id: row.get(0)?,
        ticket_no: row.get(1)?,
        customer_id: row.get(2)?,
        opened_at: stored_moment(&row.get::<_, String>(3)?)?,
        responded_at: stored_moment_maybe(row.get(4)?)?,
        resolved_at: stored_moment_maybe(row.get(5)?)?,
        category: row.get(6)?,
        theme: row.get(7)?,
        owner_id: row.get(8)?,
        satisfaction: row.get(9)?,
        note: row.get(10)?,
    })
}
