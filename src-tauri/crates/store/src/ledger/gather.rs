//! Decoding rows inside the engine.
//!
//! A row that a statement hands out costs more than what is in it: the engine stops, and every value is asked for through
//! the statement. A function of ours that is called with the columns, as `sum` is, sees the same values while the engine
//! runs on, which takes two thirds of the time.

use std::ops::RangeInclusive;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};

use super::decode::Cells;
use crate::Result;

/// The name of the function in SQL.
const NAME: &str = "gather";
const ANY_NUMBER: i32 = -1;

/// Makes something of rows, one by one.
pub(crate) trait Gather: Send + Sync + 'static {
    /// What is made of them.
    type Found: Default + Send + 'static;
    /// Whose rows.
    const TABLE: &'static str;
    /// Which of them.
    const ONLY: &'static str = "true";
    /// The columns that are read.
    const COLUMNS: &'static str;

    /// Adds a row. Rows come in the order of their ids.
    fn take(&self, row: &impl Cells, found: &mut Self::Found) -> Result<()>;
}

/// Gathers the rows with these ids.
pub(crate) fn gather<G: Gather>(conn: &Connection, rows: &Arc<G>, ids: RangeInclusive<i64>) -> Result<G::Found> {
    let outcome = Outcome::default();
    let step = Step { rows: Arc::clone(rows), outcome: Arc::clone(&outcome) };
    conn.create_aggregate_function(NAME, ANY_NUMBER, FunctionFlags::SQLITE_DIRECTONLY, step)?;
    // Without an index the engine can only walk along the ids.
    let (columns, table, only) = (G::COLUMNS, G::TABLE, G::ONLY);
    let sql = format!("SELECT {NAME}({columns}) FROM {table} NOT INDEXED WHERE {only} AND id BETWEEN ?1 AND ?2");
    let ran = conn.prepare(&sql).and_then(|mut statement| statement.query_row([ids.start(), ids.end()], |_| Ok(())));
    conn.remove_function(NAME, ANY_NUMBER)?;
    let found = outcome.lock().unwrap_or_else(PoisonError::into_inner).take();
    match found {
        Some(Err(error)) => Err(error),
        found => ran.map_err(Into::into).and_then(|()| found.unwrap_or_else(|| Ok(G::Found::default()))),
    }
}

/// What was found, or the fault at which it ended.
type Outcome<T> = Arc<Mutex<Option<Result<T>>>>;

struct Step<G: Gather> {
    rows: Arc<G>,
    outcome: Outcome<G::Found>,
}

impl<G: Gather> Aggregate<AssertUnwindSafe<Result<G::Found>>, i64> for Step<G> {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<AssertUnwindSafe<Result<G::Found>>> {
        Ok(AssertUnwindSafe(Ok(G::Found::default())))
    }

    fn step(&self, row: &mut Context<'_>, found: &mut AssertUnwindSafe<Result<G::Found>>) -> rusqlite::Result<()> {
        let Ok(rows) = &mut found.0 else { return Ok(()) };
        self.rows.take(row, rows).map_err(|error| {
            found.0 = Err(error);
            // Ends the query; its own error says less than ours.
            rusqlite::Error::InvalidQuery
        })
    }

    fn finalize(
        &self,
        _: &mut Context<'_>,
        found: Option<AssertUnwindSafe<Result<G::Found>>>,
    ) -> rusqlite::Result<i64> {
        *self.outcome.lock().unwrap_or_else(PoisonError::into_inner) = found.map(|found| found.0);
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::ledger::decode::{amount, integer};

    /// Amounts by row id.
    struct Amounts;

    impl Gather for Amounts {
        type Found = Vec<(i64, i64)>;
        const TABLE: &'static str = "amounts";
        const ONLY: &'static str = "is_open = 1";
        const COLUMNS: &'static str = "id, minor";

        fn take(&self, row: &impl Cells, found: &mut Vec<(i64, i64)>) -> Result<()> {
            found.push((integer(row, 0)?, amount(row, 1)?));
            Ok(())
        }
    }

    fn gathered(rows: &str, ids: RangeInclusive<i64>) -> Result<Vec<(i64, i64)>> {
        let conn = Connection::open_in_memory().expect("a database");
        let table = "CREATE TABLE amounts (id INTEGER PRIMARY KEY, minor ANY, is_open INTEGER);
            CREATE INDEX amounts_by_size ON amounts (is_open, minor);";
        conn.execute_batch(&format!("{table} INSERT INTO amounts VALUES {rows};")).expect("rows");
        gather(&conn, &Arc::new(Amounts), ids)
    }

    #[test]
    fn rows_come_in_the_order_of_their_ids_whatever_index_there_is() {
        let found = gathered("(3, 10, 1), (1, 30, 1), (2, 20, 1), (4, 5, 0), (5, 1, 1)", 1..=4).expect("rows");
        assert_eq!(found, [(1, 30), (2, 20), (3, 10)]);
        assert_eq!(gathered("(1, 1, 0)", i64::MIN..=i64::MAX).expect("no row"), []);
    }

    #[test]
    fn a_value_that_nobody_can_have_entered_is_named() {
        let error = gathered("(1, 10, 1), (2, 9000000000000000000, 1), (3, 30, 1)", 1..=9).expect_err("damage");
        assert!(error.to_string().contains("9000000000000000000"), "{error}");
        let error = gathered("(1, 'ten', 1)", 1..=9).expect_err("damage");
        assert!(!matches!(error, Error::Busy { .. }), "{error}");
    }
}
