//! Who owned a customer, and where a member stood, before it changed.
//!
//! What holds now stands with the customer or member; a row here says what held until a day. A change holds from a day:
//! the one a file or form states, else the day of the command. What was known for later days goes, what held on the eve
//! is kept. Nothing is kept of somebody not known before: one new in this command, or one that only an order or lead has
//! named so far, so that files can come in any order.

use chrono::NaiveDate;
use domain::base::Zone;
use domain::facts::Role;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use crate::format::IsoDay;
use crate::journal::{self, CUSTOMER_OWNERS, CUSTOMERS, Image, MEMBER_POSTS, MEMBERS, Table};
use crate::{Error, Outcome, Result, Tx};

/// A history: where it is kept, and of which columns of which table.
pub(super) struct Past {
    table: &'static Table,
    /// The column that says of whom.
    of: &'static str,
    now: &'static Table,
    /// The natural key of the table it is about, which is also the name of somebody not known yet.
    no: &'static str,
    held: &'static [&'static str],
    /// Of somebody not known yet.
    unknown: fn() -> Vec<Value>,
    /// Whether that may be kept when a day is stated: nobody may own a customer, but everybody stands somewhere.
    keeps_unknown: bool,
}

pub(super) static OWNERS: Past = Past {
    table: &CUSTOMER_OWNERS,
    of: "customer_id",
    now: &CUSTOMERS,
    no: "code",
    held: &["owner_id"],
    unknown: || vec![Value::Null],
    keeps_unknown: true,
};
pub(super) static POSTS: Past = Past {
    table: &MEMBER_POSTS,
    of: "member_id",
    now: &MEMBERS,
    no: "employee_no",
    held: &["role", "team", "region"],
    unknown: || vec![Role::Rep.as_str().into(), "".into(), "".into()],
    keeps_unknown: false,
};

/// What held before a row was changed, and what holds afterwards.
#[derive(Default)]
pub(super) struct Held {
    was: Vec<Value>,
    is: Vec<Value>,
    was_unknown: bool,
}

impl Past {
    /// To be asked before the row is changed.
    pub(super) fn before(&self, row: &Image) -> Held {
        let was = self.held(row);
        let was_unknown = row["name"] == row[self.no] && was == (self.unknown)();
        Held { was, is: Vec::new(), was_unknown }
    }

    /// To be told once the row is changed.
    pub(super) fn after(&self, held: &mut Held, row: &Image) {
        held.is = self.held(row);
    }

    fn held(&self, row: &Image) -> Vec<Value> {
        self.held.iter().map(|column| row.get(*column).cloned().unwrap_or(Value::Null)).collect()
    }

    /// What is on record for a day and those after it, by day.
    fn rows_from(&self, conn: &Connection, id: i64, day: &str) -> Result<Vec<Image>> {
        let Past { table, of, .. } = self;
        let sql = format!("SELECT id FROM {} WHERE {of} = ?1 AND until_on >= ?2 ORDER BY until_on", table.name);
        let mut statement = conn.prepare_cached(&sql)?;
        let ids: Vec<i64> =
            statement.query_map(rusqlite::params![id, day], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        ids.into_iter().filter_map(|id| journal::image(conn, table, id).transpose()).collect()
    }

    fn has_any(&self, conn: &Connection, id: i64) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {} WHERE {} = ?1 LIMIT 1", self.table.name, self.of);
        Ok(conn.prepare_cached(&sql)?.query_row([id], |_| Ok(())).optional()?.is_some())
    }
}

impl Tx<'_> {
    /// From which day the owners, roles, teams and regions hold that this command changes from here on. With `None`, or
    /// when it is never called: from the day of the command in the workspace's time zone.
    ///
    /// A customer new in this command has always been its first owner's, unless a day is given: then it was nobody's
    /// before.
    pub fn effective_from(&mut self, day: impl Into<Option<NaiveDate>>) {
        self.effective = day.into();
    }

    /// Keeps what held before a change; [`Outcome::Unchanged`] when what was on record already says it.
    pub(super) fn keep_past(&mut self, past: &'static Past, id: i64, held: &Held) -> Result<Outcome> {
        let is_stated = self.effective.is_some();
        if !is_stated && held.was == held.is || self.is_first(past, id, held, is_stated)? {
            return Ok(Outcome::Unchanged);
        }
        let from = self.effective_day()?;
        let eve = IsoDay::of(from.pred_opt().ok_or(Error::DateOutOfRange(from))?)?;
        let rows = past.rows_from(self.conn, id, eve.as_str())?;
        let on_eve = rows.first().map_or_else(|| held.was.clone(), |row| past.held(row));
        let has_eve = rows.first().is_some_and(|row| row["until_on"] == eve.as_str());
        let differs = on_eve != held.is;
        let stays = usize::from(has_eve && differs);
        for row in &rows[stays..] {
            let row_id = journal::id_of(row)?;
            journal::delete_range(self.conn, past.table, row_id, row_id)?;
            self.journal.removed(self.conn, past.table, row)?;
        }
        if differs && !has_eve {
            self.insert_past(past, id, eve.as_str(), on_eve)?;
            return Ok(Outcome::Changed);
        }
        Ok(if rows.len() > stays { Outcome::Changed } else { Outcome::Unchanged })
    }

    /// Of a customer that is new: when the file states a day for the owner, nobody owned it before.
    pub(super) fn keep_unowned(&mut self, customer_id: i64) -> Result<()> {
        let Some(from) = self.effective else { return Ok(()) };
        let eve = IsoDay::of(from.pred_opt().ok_or(Error::DateOutOfRange(from))?)?;
        self.insert_past(&OWNERS, customer_id, eve.as_str(), vec![Value::Null])
    }

    /// Whether this is the first that is known, before which nothing is to be kept.
    fn is_first(&self, past: &'static Past, id: i64, held: &Held, is_stated: bool) -> Result<bool> {
        if !is_stated && self.journal.is_new(past.now, id) {
            return Ok(true);
        }
        Ok(held.was_unknown && !(is_stated && past.keeps_unknown) && !past.has_any(self.conn, id)?)
    }

    fn insert_past(&mut self, past: &'static Past, id: i64, until_on: &str, held: Vec<Value>) -> Result<()> {
        let row_id = self.next_id(past.table)?;
        let mut row = Image::new();
        row.insert("id".to_owned(), row_id.into());
        row.insert(past.of.to_owned(), id.into());
        row.insert("until_on".to_owned(), until_on.into());
        row.extend(past.held.iter().map(|column| (*column).to_owned()).zip(held));
        journal::insert_image(self.conn, past.table, &row)?;
        self.is_inserted(past.table, row_id);
        Ok(())
    }

    fn effective_day(&mut self) -> Result<NaiveDate> {
        if let Some(day) = self.effective.or(self.today) {
            return Ok(day);
        }
        // A name that no list of zones has is read as elsewhere: without offset.
        let zone: Zone = self.settings()?.time_zone.parse().unwrap_or(Zone::UTC);
        let today = zone.day(self.audit.at);
        self.today = Some(today);
        Ok(today)
    }
}
