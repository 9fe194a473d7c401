//! What was done for customers: visits, calls, promotions, callbacks, rewards. One activity is what a customer, a day, a
//! kind and a member name; the same again changes its texts.

use chrono::NaiveDate;
use domain::facts::ActivityKind;
use rusqlite::{Row, params};

use crate::format::{IsoDay, stored_day};
use crate::journal::{ACTIVITIES, CUSTOMERS, MEMBERS};
use crate::{Error, Outcome, Result, Said, Store, Tx};

/// What a file or a form says about an activity. All but the texts is its natural key.
#[derive(Debug, Clone, Copy)]
pub struct ActivityFacts<'a> {
    /// Row id of the customer.
    pub customer_id: i64,
    /// The day.
    pub done_on: NaiveDate,
    /// What was done.
    pub kind: ActivityKind,
    /// Row id of the member who did it.
    pub member_id: Option<i64>,
    /// What came of it.
    pub outcome: Said<&'a str>,
    /// Anything else.
    pub note: Said<&'a str>,
}

/// An activity with every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityRow {
    /// Row id.
    pub id: i64,
    /// Row id of the customer.
    pub customer_id: i64,
    /// The day.
    pub done_on: NaiveDate,
    /// What was done.
    pub kind: ActivityKind,
    /// Row id of the member who did it.
    pub member_id: Option<i64>,
    /// What came of it, empty when nothing is written.
    pub outcome: String,
    /// Anything else.
    pub note: String,
}

impl Store {
    /// Activities with their texts, in the order of the ids; one that is gone is left out.
    pub fn activities_by_ids(&self, ids: &[i64]) -> Result<Vec<ActivityRow>> {
        let mut statement = self.conn().prepare_cached(
            "SELECT id, customer_id, done_on, kind, member_id, outcome, note FROM activities WHERE id = ?1",
        )?;
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.extend(statement.query_and_then([id], activity_row)?.next().transpose()?);
        }
        Ok(found)
    }
}

impl Tx<'_> {
    /// Adds or changes an activity.
    ///
    /// # Errors
    /// [`Error::NoSuchRow`] for a customer or member that is not there, [`Error::DateOutOfRange`].
    pub fn upsert_activity(&mut self, facts: &ActivityFacts<'_>) -> Result<(i64, Outcome)> {
        self.refer(&CUSTOMERS, facts.customer_id)?;
        if let Some(member_id) = facts.member_id {
            self.refer(&MEMBERS, member_id)?;
        }
        let done_on = IsoDay::of(facts.done_on)?;
        let id = self.next_id(&ACTIVITIES)?;
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO activities VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (customer_id, done_on, kind, coalesce(member_id, 0)) DO NOTHING",
        )?;
        let added = insert.execute(params![
            id,
            facts.customer_id,
            done_on,
            facts.kind.as_str(),
            facts.member_id,
            facts.outcome.value().unwrap_or_default(),
            facts.note.value().unwrap_or_default()
        ])?;
        if added == 1 {
            self.is_inserted(&ACTIVITIES, id);
            return Ok((id, Outcome::New));
        }
        let id = self.known_activity(facts, done_on)?;
        let outcome = self.change(&ACTIVITIES, id, |image| {
            facts.outcome.put(image, "outcome", "".into());
            facts.note.put(image, "note", "".into());
        })?;
        Ok((id, outcome))
    }

    fn known_activity(&self, facts: &ActivityFacts<'_>, done_on: IsoDay) -> Result<i64> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id FROM activities
             WHERE customer_id = ?1 AND done_on = ?2 AND kind = ?3 AND coalesce(member_id, 0) = coalesce(?4, 0)",
        )?;
        let key = params![facts.customer_id, done_on, facts.kind.as_str(), facts.member_id];
        Ok(statement.query_row(key, |row| row.get(0))?)
    }
}

/// A kind of activity of the file.
pub(crate) fn stored_activity_kind(name: &str) -> Result<ActivityKind> {
    ActivityKind::from_name(name).ok_or_else(|| Error::damaged(format!("'{name}' is no kind of activity")))
}

fn activity_row(row: &Row<'_>) -> Result<ActivityRow> {
    Ok(ActivityRow {
        id: row.get(0)?,
        customer_id: row.get(1)?,
        done_on: stored_day(&row.get::<_, String>(2)?)?,
        kind: stored_activity_kind(&row.get::<_, String>(3)?)?,
        member_id: row.get(4)?,
        outcome: row.get(5)?,
        note: row.get(6)?,
    })
}
