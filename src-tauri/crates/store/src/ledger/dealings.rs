//! Leads, activities and tickets as the rules read them, at the places of a ledger.
//!
//! Of long texts only whether there is one is asked, which the engine knows without reading them.

use std::ops::RangeInclusive;

use domain::facts::{Activities, Activity, Ending, Lead, Ledger, NeedsReport, Proposal, Ticket};
use rusqlite::{Connection, Row};

use super::decode::{day, instant, instant_maybe, integer, number_maybe, text, text_maybe};
use super::links::{LedgerPlaces, Links};
use super::ordering::by_customer_and_day;
use super::parts::Readers;
use crate::tables::activities::stored_activity_kind;
use crate::tables::leads::{stored_end_kind, stored_end_reason, stored_stage};
use crate::{Result, Store};

const LEADS: &str = "SELECT id, lead_no, company, industry, region, source, search, company_size, has_purchase_plan, \
     owner_id, stage, acquired_at, assigned_at, screened_at, needs_at, proposal_at, won_at, after_sales_at, end_kind, \
     end_reason, ended_at, author_id, approver_id, approved_at, quality, customer_id, octet_length(situation), \
     octet_length(problem), octet_length(implication), octet_length(need) \
     FROM leads WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

const ACTIVITIES: &str = "SELECT id, customer_id, done_on, kind, member_id, octet_length(outcome) \
     FROM activities WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

const TICKETS: &str = "SELECT id, ticket_no, customer_id, opened_at, responded_at, resolved_at, category, theme, \
     owner_id, satisfaction FROM tickets WHERE id BETWEEN ?1 AND ?2 ORDER BY id";

impl Store {
    /// All leads, by row id, with members and customers at their places in this ledger.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`] when a value does not have the form that its column promises, [`crate::Error::Busy`]
    /// when a lead refers to somebody the ledger does not know yet.
    pub fn leads(&self, ledger: &Ledger) -> Result<Vec<Lead>> {
        self.facts("leads", LEADS, ledger, lead)
    }

    /// All activities, with members and customers at their places in this ledger.
    ///
    /// # Errors
    /// As [`Store::leads`].
    pub fn activities(&self, ledger: &Ledger) -> Result<Activities> {
        let customers = ledger.customers.len();
        let found = self.facts("activities", ACTIVITIES, ledger, activity)?;
        Ok(Activities::build(by_customer_and_day(vec![found.into_iter().collect()]), customers))
    }

    /// All tickets, by row id, with members and customers at their places in this ledger.
    ///
    /// # Errors
    /// As [`Store::leads`].
    pub fn tickets(&self, ledger: &Ledger) -> Result<Vec<Ticket>> {
        self.facts("tickets", TICKETS, ledger, ticket)
    }

    fn facts<T: Send>(
        &self,
        table: &str,
        sql: &str,
        ledger: &Ledger,
        decode: impl Fn(&Row<'_>, &Links<'_>) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let places = LedgerPlaces::of(ledger);
        let read = |conn: &Connection, ids: RangeInclusive<i64>| -> Result<Vec<T>> {
            let links = places.in_file(conn);
            let mut statement = conn.prepare(sql)?;
            let mut rows = statement.query([ids.start(), ids.end()])?;
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                found.push(decode(row, &links)?);
            }
            Ok(found)
        };
        let snapshot = self.conn().unchecked_transaction()?;
        let parts = Readers::new(&snapshot, self).read(table, read)?;
        Ok(parts.into_iter().flatten().collect())
    }
}

fn lead(row: &Row<'_>, links: &Links<'_>) -> Result<Lead> {
    Ok(Lead {
        id: integer(row, 0)?,
        lead_no: text(row, 1)?.to_owned(),
        company: text(row, 2)?.to_owned(),
        industry: text(row, 3)?.to_owned(),
        region: text(row, 4)?.to_owned(),
        source: text(row, 5)?.to_owned(),
        search: text(row, 6)?.to_owned(),
        company_size: number_maybe(row, 7)?,
        has_purchase_plan: number_maybe::<i64>(row, 8)?.map(|flag| flag == 1),
        owner: links.member_maybe(number_maybe(row, 9)?)?,
        stage: stored_stage(text(row, 10)?)?,
        entered: [
            Some(instant(row, 11)?),
            instant_maybe(row, 13)?,
            instant_maybe(row, 14)?,
            instant_maybe(row, 15)?,
            instant_maybe(row, 16)?,
            instant_maybe(row, 17)?,
        ],
        assigned_at: instant_maybe(row, 12)?,
        ending: ending(row)?,
        proposal: proposal(row, links)?,
        customer: links.customer_maybe(number_maybe(row, 25)?)?,
        needs: NeedsReport {
            situation: integer(row, 26)? > 0,
            problem: integer(row, 27)? > 0,
            implication: integer(row, 28)? > 0,
            need: integer(row, 29)? > 0,
        },
    })
}

fn ending(row: &Row<'_>) -> Result<Option<Ending>> {
    let Some(kind) = text_maybe(row, 18)? else { return Ok(None) };
    Ok(Some(Ending { kind: stored_end_kind(kind)?, reason: stored_end_reason(text(row, 19)?)?, at: instant(row, 20)? }))
}

/// A proposal is there once it has an author; approved, once it is known by whom and when.
fn proposal(row: &Row<'_>, links: &Links<'_>) -> Result<Option<Proposal>> {
    let Some(author) = links.member_maybe(number_maybe(row, 21)?)? else { return Ok(None) };
    let approved = links.member_maybe(number_maybe(row, 22)?)?.zip(instant_maybe(row, 23)?);
    Ok(Some(Proposal { author, approved, quality: number_maybe(row, 24)? }))
}

fn activity(row: &Row<'_>, links: &Links<'_>) -> Result<Activity> {
    Ok(Activity {
        id: integer(row, 0)?,
        customer: links.customer(integer(row, 1)?)?,
        on: day(row, 2)?,
        kind: stored_activity_kind(text(row, 3)?)?,
        member: links.member_maybe(number_maybe(row, 4)?)?,
        has_outcome: integer(row, 5)? > 0,
    })
}

fn ticket(row: &Row<'_>, links: &Links<'_>) -> Result<Ticket> {
    Ok(Ticket {
        id: integer(row, 0)?,
        ticket_no: text(row, 1)?.to_owned(),
        customer: links.customer(integer(row, 2)?)?,
        opened_at: instant(row, 3)?,
        responded_at: instant_maybe(row, 4)?,
        resolved_at: instant_maybe(row, 5)?,
        category: text(row, 6)?.to_owned(),
        theme: text(row, 7)?.to_owned(),
        owner: links.member_maybe(number_maybe(row, 8)?)?,
        satisfaction: number_maybe(row, 9)?,
    })
}
