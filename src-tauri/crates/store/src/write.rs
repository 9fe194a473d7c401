//! The one way to write: a command is one transaction and leaves one audit row and its journal, or nothing.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;

use crate::audit::{self, Entry};
use crate::format::moment;
use crate::journal::{self, Image, Journal, TABLES, Table};
use crate::tables::orders::OrderStatements;
use crate::undo;
use crate::version::Touched;
use crate::{Error, Outcome, Result, Store};

/// A command that touched more rows than this is brought from the log into the file at once.
const BIG_ROWS: u64 = 5_000;

/// Ids up to here are remembered as looked up, a byte each; nobody has more members or customers.
const NEAR_IDS: usize = 4_000_000;

/// Who does what, and when. The store reads no clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Audit {
    /// Who.
    pub actor: String,
    /// Which command, by its name in the list of commands.
    pub command: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What with; [`Tx::note`] adds to it. Not an object: it is kept under `args` once something is added.
    pub summary: Value,
}

/// What a command gave, and its number in the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// What the command gave.
    pub value: T,
    /// Its number.
    pub audit_seq: i64,
}

/// What a command touched.
struct Done {
    rows: u64,
    touched: Touched,
}

/// A command that is running: the tables, open for writing.
pub struct Tx<'c> {
    pub(crate) conn: &'c Connection,
    pub(crate) audit: Audit,
    pub(crate) seq: i64,
    pub(crate) journal: Journal,
    pub(crate) customer_ids: HashMap<String, Option<i64>>,
    pub(crate) member_ids: HashMap<String, Option<i64>>,
    pub(crate) orders: Option<OrderStatements<'c>>,
    /// The greatest numbers given to leads, tickets and sessions, once they were asked for.
    pub(crate) greatest_numbers: [Option<u64>; 3],
    /// From which day changed owners and posts hold, when the command says so.
    pub(crate) effective: Option<NaiveDate>,
    /// The day of the audit moment in the workspace's time zone, once it was asked for.
    pub(crate) today: Option<NaiveDate>,
    /// A period was closed or opened again: nothing can be undone any more, this command included.
    pub(crate) is_barrier: bool,
    known_ids: [Vec<bool>; TABLES.len()],
    next_ids: [Option<i64>; TABLES.len()],
}

impl Store {
    /// Runs a command: all of it happens, with one audit row, or nothing when it gives an error (which is also how it
    /// is cancelled).
    ///
    /// # Errors
    /// Those of the command; [`Error::OpenedReadOnly`]; [`Error::Busy`] when another process keeps writing for five seconds; [`Error::DiskFull`].
    pub fn write<T, E: From<Error>>(
        &mut self,
        audit: Audit,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        self.refuse_read_only()?;
        let path = self.path().to_owned();
        let (written, done) = run(self.conn_mut(), audit, work, |tx| {
            Store::break_seal(&path)?;
            tx.commit().map_err(Error::from)
        })?;
        self.committed(&done.touched, done.rows > BIG_ROWS);
        Ok(written)
    }

    /// Runs a command to see what it would do; nothing of it stays.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn preview<T, E: From<Error>>(
        &mut self,
        audit: Audit,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.refuse_read_only()?;
        let (written, _) = run(self.conn_mut(), audit, work, |tx| tx.rollback().map_err(Error::from))?;
        Ok(written.value)
    }
}

/// Runs a command. References are checked by the command itself, once per row referred to: the engine would look each
/// of a million orders' customers up again.
fn run<T, E: From<Error>>(
    conn: &mut Connection,
    audit: Audit,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    end: impl FnOnce(rusqlite::Transaction<'_>) -> Result<()>,
) -> Result<(Written<T>, Done), E> {
    conn.pragma_update(None, "foreign_keys", false).map_err(Error::from)?;
    let done = run_unchecked(conn, audit, work, end);
    conn.pragma_update(None, "foreign_keys", true).map_err(Error::from)?;
    done
}

fn run_unchecked<T, E: From<Error>>(
    conn: &mut Connection,
    audit: Audit,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    end: impl FnOnce(rusqlite::Transaction<'_>) -> Result<()>,
) -> Result<(Written<T>, Done), E> {
    let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Error::from)?;
    let mut tx = Tx::begin(&transaction, audit)?;
    let value = work(&mut tx)?;
    let audit_seq = tx.seq;
    let done = tx.finish()?;
    end(transaction)?;
    Ok((Written { value, audit_seq }, done))
}

impl<'c> Tx<'c> {
    pub(crate) fn begin(conn: &'c Connection, audit: Audit) -> Result<Tx<'c>> {
        let seq = audit::head(conn)?.seq + 1;
        Ok(Tx {
            conn,
            audit,
            seq,
            journal: Journal::begin(seq),
            customer_ids: HashMap::new(),
            member_ids: HashMap::new(),
            orders: None,
            greatest_numbers: [None; 3],
            effective: None,
            today: None,
            is_barrier: false,
            known_ids: [const { Vec::new() }; TABLES.len()],
            next_ids: [None; TABLES.len()],
        })
    }

    /// Adds to the summary in the audit row: counts known only at the end.
    pub fn note(&mut self, name: &str, value: impl Into<Value>) {
        if !self.audit.summary.is_object() {
            let args = self.audit.summary.take();
            self.audit.summary = Value::Object(Image::new());
            if !args.is_null() {
                self.audit.summary["args"] = args;
            }
        }
        self.audit.summary[name] = value.into();
    }

    /// The number this command will have in the audit log.
    pub fn audit_seq(&self) -> i64 {
        self.seq
    }

    /// Writes the journal and the audit row; gives what was touched.
    fn finish(mut self) -> Result<Done> {
        self.finish_orders()?;
        let did_something = self.journal.finish(self.conn)?;
        let Audit { actor, command, at, summary } = &self.audit;
        let entry = Entry { seq: self.seq, at: *at, actor, command, about_seq: None, summary };
        audit::append(self.conn, &entry)?;
        if self.is_barrier {
            undo::let_go(self.conn)?;
        } else if did_something {
            undo::remember(self.conn, self.seq)?;
        }
        Ok(Done { rows: self.journal.rows, touched: self.journal.touched })
    }

    /// When the command runs, as stored.
    pub(crate) fn moment(&self) -> String {
        moment(self.audit.at)
    }

    /// The id for a new row: one more than the greatest. Given out in order, so that a range describes an import.
    pub(crate) fn next_id(&mut self, table: &'static Table) -> Result<i64> {
        if let Some(next) = self.next_ids[table.place] {
            return Ok(next);
        }
        let sql = format!("SELECT coalesce(max(id), 0) + 1 FROM {}", table.name);
        let next = self.conn.query_row(&sql, [], |row| row.get(0))?;
        self.next_ids[table.place] = Some(next);
        Ok(next)
    }

    /// Refuses a reference to a row that is not there. Each row is looked up once.
    pub(crate) fn refer(&mut self, table: &'static Table, id: i64) -> Result<()> {
        let near = usize::try_from(id).ok().filter(|id| *id < NEAR_IDS);
        if near.and_then(|id| self.known_ids[table.place].get(id)).is_some_and(|is_known| *is_known) {
            return Ok(());
        }
        let sql = format!("SELECT 1 FROM {} WHERE id = ?1", table.name);
        if !self.conn.prepare_cached(&sql)?.exists([id])? {
            return Err(Error::NoSuchRow { table: table.name, id });
        }
        if let Some(id) = near {
            let known = &mut self.known_ids[table.place];
            known.resize(known.len().max(id + 1), false);
            known[id] = true;
        }
        Ok(())
    }

    /// Notes that a row is gone, so that the next reference to it is refused.
    pub(crate) fn forget(&mut self, table: &'static Table, id: i64) {
        let near = usize::try_from(id).ok().and_then(|id| self.known_ids[table.place].get_mut(id));
        if let Some(is_known) = near {
            *is_known = false;
        }
    }

    /// Notes that the row with the id that [`Tx::next_id`] gave is there now.
    pub(crate) fn is_inserted(&mut self, table: &'static Table, id: i64) {
        self.next_ids[table.place] = Some(id + 1);
        self.journal.inserted(table, id);
    }

    /// Changes a row through its image; nothing is written when the image stays the same.
    pub(crate) fn change(&mut self, table: &'static Table, id: i64, edit: impl FnOnce(&mut Image)) -> Result<Outcome> {
        let before = journal::image(self.conn, table, id)?
            .ok_or_else(|| Error::damaged(format!("{} {id} is gone", table.name)))?;
        let mut after = before.clone();
        edit(&mut after);
        if before == after {
            return Ok(Outcome::Unchanged);
        }
        journal::update_image(self.conn, table, &after)?;
        self.journal.changed(self.conn, table, &before, &after)?;
        Ok(Outcome::Changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OrderFacts, WorkspaceSettings};
    use domain::base::{Currency, FiscalCalendar, WorkCalendar};

    fn import(store: &mut Store) -> Result<()> {
        let audit = Audit {
            actor: String::new(),
            command: "import".to_owned(),
            at: DateTime::UNIX_EPOCH,
            summary: Value::Null,
        };
        let work = |tx: &mut Tx<'_>| {
            let (customer, _) = tx.ensure_customer("C1")?;
            for number in 0..20_000 {
                let on = DateTime::UNIX_EPOCH.date_naive();
                tx.upsert_order(&OrderFacts::plain(&format!("F{number:05}"), customer, on, number))?;
            }
            Ok(())
        };
        store.write(audit, work).map(drop)
    }

    #[test]
    fn a_file_that_may_not_grow_is_said_to_be_full_and_stays_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = WorkspaceSettings {
            name: String::new(),
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("a month"),
            time_zone: "UTC".to_owned(),
            workdays: WorkCalendar::default(),
            is_sample: false,
            created_at: DateTime::UNIX_EPOCH,
        };
        let mut store = Store::create(&folder.path().join("small.quarterlift"), &settings).expect("a workspace");
        store.conn().pragma_update(None, "max_page_count", 60).expect("a limit");
        let error = import(&mut store).expect_err("it does not fit");
        assert!(matches!(error, Error::DiskFull { .. }), "{error}");
        assert_eq!(store.counts().expect("counts"), crate::Counts::default());
        assert_eq!(store.check().expect("a check").findings, []);
        store.conn().pragma_update(None, "max_page_count", 1_000_000).expect("room is made");
        import(&mut store).expect("and then it works");
        assert_eq!(store.counts().expect("counts").orders, 20_000);
    }
}
