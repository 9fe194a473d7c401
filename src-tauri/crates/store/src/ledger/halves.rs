//! Decoding a big table on two processors.

use std::ops::RangeInclusive;
use std::path::Path;

use rusqlite::Connection;

use crate::{Result, audit, connect};

/// From so many rows on it pays.
const ROWS_FOR_TWO: i64 = 100_000;

/// Reads a table by its row ids: a small one at once; of a big one the second half by another thread on a connection of
/// its own, if that sees the same snapshot as this one, which must have a transaction.
pub(crate) fn in_halves<T: Send>(
    conn: &Connection,
    path: &Path,
    table: &str,
    read: impl Fn(&Connection, RangeInclusive<i64>) -> Result<T> + Sync,
) -> Result<(T, Option<T>)> {
    let last: i64 = conn.query_row(&format!("SELECT coalesce(max(id), 0) FROM {table}"), [], |row| row.get(0))?;
    if last < ROWS_FOR_TWO {
        return Ok((read(conn, 0..=i64::MAX)?, None));
    }
    let (head, middle, read) = (audit::head(conn)?, last / 2, &read);
    std::thread::scope(|threads| {
        let second = threads.spawn(move || -> Result<Option<T>> {
            let conn = connect::connect_existing(path)?;
            let snapshot = conn.unchecked_transaction()?;
            if audit::head(&snapshot)? == head { read(&snapshot, middle + 1..=i64::MAX).map(Some) } else { Ok(None) }
        });
        let first = read(conn, 0..=middle)?;
        let rest = match second.join().expect("reading does not panic") {
            Ok(Some(rest)) => rest,
            // Somebody wrote in between, or no second connection is to be had: slower, and the same.
            Ok(None) | Err(_) => read(conn, middle + 1..=i64::MAX)?,
        };
        Ok((first, Some(rest)))
    })
}
