//! The numbers of many orders at once.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use rusqlite::{Connection, params_from_iter};

use super::decode::{Cells, integer, text};
use super::gather::{Gather, gather};
use super::parts::Readers;
use crate::tables::order_pages::{IDS_AT_ONCE, places};
use crate::{Result, Store};

/// One walk through the table costs as much as looking up every so many rows.
const LOOKUPS_OF_A_WALK: usize = 12;

impl Store {
    /// The numbers of the orders with these row ids, by row id; ids that are gone are left out.
    ///
    /// # Errors
    /// When the file cannot be read or is damaged.
    pub fn order_numbers(&self, ids: &[i64]) -> Result<HashMap<i64, String>> {
        let snapshot = self.conn().unchecked_transaction()?;
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        ids.dedup();
        let rows: i64 = snapshot.query_row("SELECT coalesce(max(id), 0) FROM orders", [], |row| row.get(0))?;
        if ids.len().saturating_mul(LOOKUPS_OF_A_WALK) < usize::try_from(rows).unwrap_or(usize::MAX) {
            return looked_up(&snapshot, &ids);
        }
        let wanted = Arc::new(Wanted { ids });
        let read = |conn: &Connection, range: RangeInclusive<i64>| gather(conn, &wanted, range);
        let parts = Readers::new(&snapshot, self).read("orders", read)?;
        let mut numbers = HashMap::with_capacity(wanted.ids.len());
        numbers.extend(parts.into_iter().flat_map(|part| part.numbers));
        Ok(numbers)
    }
}

fn looked_up(conn: &Connection, ids: &[i64]) -> Result<HashMap<i64, String>> {
    let mut numbers = HashMap::with_capacity(ids.len());
    for some in ids.chunks(IDS_AT_ONCE) {
        let sql = format!("SELECT id, order_no FROM orders WHERE id IN ({})", places(some.len()));
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(some))?;
        while let Some(row) = rows.next()? {
            numbers.insert(integer(row, 0)?, text(row, 1)?.to_owned());
        }
    }
    Ok(numbers)
}

/// Orders whose numbers are wanted, by row id.
struct Wanted {
    ids: Vec<i64>,
}

/// Numbers of a part, and how far in the wanted ones it has come.
#[derive(Default)]
struct Numbers {
    numbers: Vec<(i64, String)>,
    next: Option<usize>,
}

impl Gather for Wanted {
    type Found = Numbers;
    const TABLE: &'static str = "orders";
    const COLUMNS: &'static str = "id, order_no";

    fn take(&self, row: &impl Cells, found: &mut Numbers) -> Result<()> {
        let id = integer(row, 0)?;
        let next = found.next.get_or_insert_with(|| self.ids.partition_point(|wanted| *wanted < id));
        while self.ids.get(*next).is_some_and(|wanted| *wanted < id) {
            *next += 1;
        }
        if self.ids.get(*next) == Some(&id) {
            found.numbers.push((id, text(row, 1)?.to_owned()));
        }
        Ok(())
    }
}
