//! Rows that are saved, read and removed alike, each by its row id or its natural key: everything on record about the
//! team, about pay and money but for closes, and about reviews. Each row is written whole, so that what a form shows is what stands in the file afterwards.
//!
//! Which rows make sense is for the rules; the workspace refuses only references that lead nowhere and values that no
//! column takes.

use rusqlite::{Connection, OptionalExtension, Row};

use super::Numbered;
use super::cells::Cell;
use crate::journal::{self, Image, TABLES, TRAINING_SESSIONS, Table};
use crate::{Error, Outcome, Result, Store, Tx};

/// A row that [`Tx::save`], [`Tx::get`] and [`Tx::remove`] know. Only the rows of [`crate::personnel`],
/// [`crate::accounts`] and [`crate::cycle`] are.
pub trait Kept: Stored {}

/// What makes a struct a row of its table. Unknown outside, so that nobody else makes a row of theirs.
pub trait Stored: Sized {
    /// Columns of the natural key; empty for a kind that has none.
    const KEY: &'static [&'static str];

    /// The table, whose columns are the fields in their order.
    fn table() -> &'static Table;

    /// Row id; 0 for one that is not in the file yet.
    fn row_id(&self) -> i64;

    /// Rows it refers to.
    fn references(&self) -> Vec<(&'static Table, Option<i64>)>;

    /// Every column but the id.
    fn image(&self) -> Result<Image>;

    /// From the columns of a row, the id first.
    fn read(columns: &mut Columns<'_, '_>) -> Result<Self>;
}

/// The columns of a row, one after the other.
pub struct Columns<'a, 'r> {
    row: &'a Row<'r>,
    next: usize,
}

impl Columns<'_, '_> {
    pub(crate) fn take<T: Cell>(&mut self) -> Result<T> {
        let value = T::read(self.row.get_ref(self.next)?)?;
        self.next += 1;
        Ok(value)
    }
}

/// Defines rows: the struct with its fields in the order of the table's columns, and how it is stored.
macro_rules! rows {
    ($(
        $(#[$meta:meta])*
        $row:ident in $table:ident, key [$($key:literal),*], refers [$($from:ident to $to:ident),*] {
            $($(#[$field_meta:meta])* $field:ident: $type:ty),* $(,)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $row {
            /// Row id; 0 for one that is not in the file yet.
            pub id: i64,
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::tables::kept::Kept for $row {}

        impl $crate::tables::kept::Stored for $row {
            const KEY: &'static [&'static str] = &[$($key),*];

            fn table() -> &'static $crate::journal::Table {
                &$crate::journal::$table
            }

            fn row_id(&self) -> i64 {
                self.id
            }

            fn references(&self) -> Vec<(&'static $crate::journal::Table, Option<i64>)> {
                vec![$((&$crate::journal::$to, Option::<i64>::from(self.$from))),*]
            }

            fn image(&self) -> $crate::Result<$crate::journal::Image> {
                let cells = [$($crate::tables::cells::Cell::stored(&self.$field)?),*];
                let columns = Self::table().columns[1..].iter().map(|column| (*column).to_owned());
                Ok(columns.zip(cells).collect())
            }

            fn read(columns: &mut $crate::tables::kept::Columns<'_, '_>) -> $crate::Result<$row> {
                Ok($row { id: columns.take()?, $($field: columns.take()?),* })
            }
        }
    )*};
}

pub(crate) use rows;

impl Store {
    /// The row with this id.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a value does not have the form that its column promises.
    pub fn get<R: Kept>(&self, id: i64) -> Result<Option<R>> {
        get(self.conn(), id)
    }
}

impl Tx<'_> {
    /// The row with this id as this command sees it.
    ///
    /// # Errors
    /// As [`Store::get`].
    pub fn get<R: Kept>(&self, id: i64) -> Result<Option<R>> {
        get(self.conn, id)
    }

    /// Every row of a kind as this command sees it, by id: for rules that look at all of them.
    ///
    /// # Errors
    /// As [`Store::get`].
    pub fn all<R: Kept>(&self) -> Result<Vec<R>> {
        all(self.conn, "id")
    }

    /// Writes a row whole: over the one with its id; without an id over the one with its natural key, when its kind has
    /// one; else as a new one. Gives its id.
    ///
    /// # Errors
    /// [`Error::NoSuchRow`] when the row itself or one it refers to is gone, [`Error::DateOutOfRange`], and
    /// [`Error::Engine`] when a row with an id takes the natural key of another, or for values that no column takes.
    pub fn save<R: Kept>(&mut self, row: &R) -> Result<(i64, Outcome)> {
        let table = R::table();
        for (to, id) in row.references() {
            id.map_or(Ok(()), |id| self.refer(to, id))?;
        }
        let mut image = row.image()?;
        let known = if row.row_id() > 0 {
            self.refer(table, row.row_id())?;
            Some(row.row_id())
        } else {
            journal::find(self.conn, table, R::KEY, &image)?
        };
        self.note_number(table, &image);
        if let Some(id) = known {
            image.insert("id".to_owned(), id.into());
            return Ok((id, self.change(table, id, |now| *now = image)?));
        }
        let id = self.next_id(table)?;
        image.insert("id".to_owned(), id.into());
        journal::insert_image(self.conn, table, &image)?;
        self.is_inserted(table, id);
        Ok((id, Outcome::New))
    }

    /// Removes the row with this id; false when there is none.
    ///
    /// # Errors
    /// [`Error::InUse`] while other rows refer to it: they go first.
    pub fn remove<R: Kept>(&mut self, id: i64) -> Result<bool> {
        let table = R::table();
        let Some(before) = journal::image(self.conn, table, id)? else { return Ok(false) };
        self.refuse_in_use(table, id)?;
        journal::delete_range(self.conn, table, id, id)?;
        self.journal.removed(self.conn, table, &before)?;
        self.forget(table, id);
        Ok(true)
    }

    /// References are not looked after by the engine while a command runs.
    fn refuse_in_use(&self, table: &'static Table, id: i64) -> Result<()> {
        for other in TABLES.into_iter().filter(|other| other.refers_to.contains(&table.name)) {
            let mut columns =
                self.conn.prepare_cached("SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?2")?;
            let mut columns = columns.query([other.name, table.name])?;
            while let Some(column) = columns.next()? {
                let column: String = column.get(0)?;
                let sql = format!("SELECT 1 FROM {} WHERE {column} = ?1 LIMIT 1", other.name);
                if self.conn.prepare_cached(&sql)?.exists([id])? {
                    return Err(Error::InUse { table: table.name, id, by: other.name });
                }
            }
        }
        Ok(())
    }

    fn note_number(&mut self, table: &'static Table, image: &Image) {
        if *table == TRAINING_SESSIONS
            && let Some(number) = image["session_no"].as_str()
        {
            self.is_numbered(Numbered::Sessions, number);
        }
    }
}

/// All rows of a kind, in this order.
pub(crate) fn all<R: Kept>(conn: &Connection, order: &str) -> Result<Vec<R>> {
    let table = R::table();
    let mut statement =
        conn.prepare_cached(&format!("SELECT {} FROM {} ORDER BY {order}", table.columns.join(", "), table.name))?;
    let rows = statement.query_and_then([], |row| read(row))?;
    rows.collect()
}

/// The row that the condition names.
pub(crate) fn one<R: Kept>(conn: &Connection, condition: &str, values: impl rusqlite::Params) -> Result<Option<R>> {
    let table = R::table();
    let sql = format!("SELECT {} FROM {} WHERE {condition}", table.columns.join(", "), table.name);
    conn.prepare_cached(&sql)?.query_row(values, |row| Ok(read(row))).optional()?.transpose()
}

fn get<R: Kept>(conn: &Connection, id: i64) -> Result<Option<R>> {
    one(conn, "id = ?1", [id])
}

/// What is damaged is named by its table and row.
fn read<R: Kept>(row: &Row<'_>) -> Result<R> {
    R::read(&mut Columns { row, next: 0 }).map_err(|error| match error {
        Error::Damaged { what, source } => {
            let id: i64 = row.get(0).unwrap_or_default();
            Error::Damaged { what: format!("{} {id}: {what}", R::table().name), source }
        }
        other => other,
    })
}
