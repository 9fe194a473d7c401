//! Reading a big table on several processors, in parts by row id.

use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rusqlite::Connection;

use crate::connect::{self, Access};
use crate::{Result, Store, audit};

/// From so many rows on more than one reader pays.
const ROWS_FOR_MORE: i64 = 100_000;
/// Row ids of a part: small enough that readers end together.
const IDS_OF_PART: i64 = 32_768;
/// A file can hold a row with a far id; that makes wider parts, not more of them.
const PARTS_AT_MOST: i64 = 64;
/// More readers than this wait for the same memory.
const READERS_AT_MOST: usize = 4;

/// Readers of one state of the file: the connection that holds it in a transaction, and others beside it.
pub(crate) struct Readers<'a> {
    own: &'a Connection,
    store: &'a Store,
    /// Those that see the same state; opened for the first big table.
    others: Option<Vec<Connection>>,
}

impl<'a> Readers<'a> {
    /// Around the connection of a store, which has a transaction.
    pub(crate) fn new(own: &'a Connection, store: &'a Store) -> Readers<'a> {
        Readers { own, store, others: None }
    }

    /// Reads a table in parts, all at once when it is small. What was read comes in the order of the row ids.
    pub(crate) fn read<T: Send>(
        &mut self,
        table: &str,
        read: impl Fn(&Connection, RangeInclusive<i64>) -> Result<T> + Sync,
    ) -> Result<Vec<T>> {
        let sql = format!("SELECT coalesce(max(id), 0) FROM {table}");
        let last: i64 = self.own.query_row(&sql, [], |row| row.get(0))?;
        if last < ROWS_FOR_MORE {
            return Ok(vec![read(self.own, i64::MIN..=i64::MAX)?]);
        }
        let parts = parts(last);
        let mut found = self.shared(&parts, &read);
        for (found, part) in found.iter_mut().zip(&parts) {
            // Nobody could read it beside this connection, or not without a fault: slower, and with the fault's name.
            if found.is_none() {
                *found = Some(read(self.own, part.clone())?);
            }
        }
        Ok(found.into_iter().flatten().collect())
    }

    /// Each reader takes the next part until none is left or one cannot be read.
    fn shared<T: Send>(
        &mut self,
        parts: &[RangeInclusive<i64>],
        read: &(impl Fn(&Connection, RangeInclusive<i64>) -> Result<T> + Sync),
    ) -> Vec<Option<T>> {
        let (own, store) = (self.own, self.store);
        let others = self.others.get_or_insert_with(|| beside(own, store));
        let next = AtomicUsize::new(0);
        let work = |conn: &mut Connection| {
            let mut found = Vec::new();
            loop {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let Some(part) = parts.get(place) else { break };
                let Ok(rows) = read(conn, part.clone()) else { break };
                found.push((place, rows));
            }
            found
        };
        let mut all: Vec<Option<T>> = parts.iter().map(|_| None).collect();
        thread::scope(|threads| {
            let work = &work;
            let mut others = others.iter_mut();
            let here = others.next();
            let there: Vec<_> = others.map(|conn| threads.spawn(move || work(conn))).collect();
            let mut found = here.map(work).unwrap_or_default();
            for reader in there {
                found.extend(reader.join().expect("reading does not panic"));
            }
            for (place, rows) in found {
                all[place] = Some(rows);
            }
        });
        all
    }
}

fn parts(last: i64) -> Vec<RangeInclusive<i64>> {
    let ids = IDS_OF_PART.max(last / PARTS_AT_MOST + 1);
    let count = last / ids + 1;
    let first = |part: i64| if part == 0 { i64::MIN } else { part * ids };
    let end = |part: i64| if part + 1 == count { i64::MAX } else { (part + 1) * ids - 1 };
    (0..count).map(|part| first(part)..=end(part)).collect()
}

/// As many connections as there are processors, or fewer: none when one processor is all there is, or when the store's own
/// connection alone sees its facts.
fn beside(own: &Connection, store: &Store) -> Vec<Connection> {
    let readers = thread::available_parallelism().map_or(1, usize::from).min(READERS_AT_MOST);
    if readers < 2 || store.access() == Access::Private {
        return Vec::new();
    }
    (0..readers).map_while(|_| same_state(own, store).ok().flatten()).collect()
}

/// A connection in a transaction of its own; none when somebody wrote in between, so that it sees another state.
fn same_state(own: &Connection, store: &Store) -> Result<Option<Connection>> {
    let conn = connect::connect_reading(store.path(), store.access())?;
    conn.execute_batch("BEGIN")?;
    let is_same = audit::head(&conn)? == audit::head(own)?;
    Ok(is_same.then_some(conn))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    use crate::{Error, WorkspaceSettings};
    use domain::base::{Currency, FiscalCalendar, WorkCalendar};

    /// A workspace with a table beside its own ones, and row ids in it as a file has them after years: with gaps.
    fn workspace(folder: &Path) -> Store {
        let settings = WorkspaceSettings {
            name: "Big".to_owned(),
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("January"),
            time_zone: "Asia/Shanghai".to_owned(),
            workdays: WorkCalendar::default(),
            is_sample: false,
            created_at: chrono::DateTime::UNIX_EPOCH,
        };
        let store = Store::create(&folder.join("big.quarterlift"), &settings).expect("a workspace");
        let sql = "CREATE TABLE numbers (id INTEGER PRIMARY KEY);
            WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 3 FROM ids WHERE id < 300000)
            INSERT INTO numbers SELECT id FROM ids";
        store.conn().execute_batch(sql).expect("rows");
        store
    }

    fn ids(conn: &Connection, range: RangeInclusive<i64>) -> Result<Vec<i64>> {
        let mut statement = conn.prepare("SELECT id FROM numbers WHERE id BETWEEN ?1 AND ?2 ORDER BY id")?;
        let found = statement.query_map([range.start(), range.end()], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    #[test]
    fn parts_cover_every_id_once() {
        for last in [100_000, 131_071, 131_072, 5_000_000, i64::MAX / 2, i64::MAX] {
            let parts = parts(last);
            assert!(parts.len() as i64 <= PARTS_AT_MOST, "{last}: {}", parts.len());
            assert_eq!((*parts[0].start(), *parts[parts.len() - 1].end()), (i64::MIN, i64::MAX));
            assert!(parts.windows(2).all(|pair| pair[0].end() + 1 == *pair[1].start()), "{last}");
        }
    }

    #[test]
    fn several_readers_find_what_one_finds_in_the_same_order() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = workspace(folder.path());
        let snapshot = store.conn().unchecked_transaction().expect("a transaction");
        let read = Readers::new(&snapshot, &store).read("numbers", ids).expect("ids");
        assert!(read.len() > 1);
        assert_eq!(read.concat(), ids(&snapshot, i64::MIN..=i64::MAX).expect("ids"));
    }

    #[test]
    fn a_fault_is_told_whoever_came_upon_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = workspace(folder.path());
        let snapshot = store.conn().unchecked_transaction().expect("a transaction");
        let faulty = |conn: &Connection, range: RangeInclusive<i64>| match range.contains(&200_000) {
            true => Err(Error::damaged("row 200 000 is no number")),
            false => ids(conn, range),
        };
        let error = Readers::new(&snapshot, &store).read("numbers", faulty).expect_err("a fault");
        assert!(error.to_string().contains("row 200 000"), "{error}");
    }

    #[test]
    fn a_commit_in_between_is_not_seen() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = workspace(folder.path());
        let snapshot = store.conn().unchecked_transaction().expect("a transaction");
        let before = ids(&snapshot, i64::MIN..=i64::MAX).expect("ids");
        let other = connect::connect_existing(store.path()).expect("another connection");
        let sql = "DELETE FROM numbers WHERE id > 100000;
            INSERT INTO audit SELECT seq + 1, done_at, actor, command, about_seq, summary, 'other' FROM audit";
        other.execute_batch(sql).expect("a commit");
        let read = Readers::new(&snapshot, &store).read("numbers", ids).expect("ids");
        assert_eq!(read.concat(), before);
    }
}
