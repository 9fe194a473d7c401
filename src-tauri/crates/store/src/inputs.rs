//! The facts of a workspace in the one form that does not depend on how they came in: for capsules and for comparing two
//! workspaces cell by cell.
//!
//! A row is named by its natural key, and whatever it refers to by that row's; it stands where its key sorts. Left out is
//! what says when, by whom or through which file a fact was entered: audit log, journal, imports, versions of targets, who
//! saved a plan. No table is held in memory: rows come in parts.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use crate::{Error, Result, Store};

mod tables;

use tables::{INPUTS, Input};

/// A part has as many rows as fit into about this many bytes of text,
const BYTES_OF_PART: usize = 256 * 1024;
/// and not many more cells than this.
const CELLS_OF_PART: usize = 64 * 1024;

/// Some rows of a table; the next part of the same table goes on where this one ends. A table without rows has no part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputPart {
    /// The table.
    pub table: &'static str,
    /// Its columns, those of the key first.
    pub columns: Vec<&'static str>,
    /// How many of the first columns name a row. No two rows have the same key, but where all columns are the key: a kind
    /// of facts without a natural key can hold the same twice.
    pub key_columns: usize,
    text: String,
    /// Where each cell ends in the text, and whether it is there at all.
    cells: Vec<(usize, bool)>,
}

/// A row of a part.
#[derive(Debug, Clone, Copy)]
pub struct InputRow<'a> {
    part: &'a InputPart,
    first: usize,
}

impl InputPart {
    /// The rows, in the order of their keys.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = InputRow<'_>> {
        (0..self.cells.len() / self.columns.len()).map(|row| InputRow { part: self, first: row * self.columns.len() })
    }

    fn of(input: &Input) -> InputPart {
        InputPart {
            table: input.table,
            columns: input.names(),
            key_columns: input.key_columns(),
            text: String::new(),
            cells: Vec::new(),
        }
    }

    fn push(&mut self, cell: ValueRef<'_>) -> Result<()> {
        match cell {
            ValueRef::Null => {}
            ValueRef::Integer(number) => self.text.push_str(&number.to_string()),
            ValueRef::Text(_) => self.text.push_str(cell.as_str().map_err(rusqlite::Error::from)?),
            ValueRef::Real(_) | ValueRef::Blob(_) => {
                return Err(Error::damaged(format!("{}: a stored value has the wrong form", self.table)));
            }
        }
        self.cells.push((self.text.len(), cell != ValueRef::Null));
        Ok(())
    }

    fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
    }
}

impl<'a> InputRow<'a> {
    /// The cells in the order of the columns; none where nothing is known.
    pub fn cells(self) -> impl ExactSizeIterator<Item = Option<&'a str>> {
        let columns = self.first..self.first + self.part.columns.len();
        columns.map(move |place| {
            let (end, is_there) = self.part.cells[place];
            let start = if place == 0 { 0 } else { self.part.cells[place - 1].0 };
            is_there.then(|| &self.part.text[start..end])
        })
    }

    /// The cells that name the row.
    pub fn key(self) -> impl Iterator<Item = Option<&'a str>> {
        self.cells().take(self.part.key_columns)
    }
}

impl Store {
    /// Gives every fact of the workspace, as it is at one moment, to `part`: table by table, rows in the order of their keys.
    /// The same facts give the same, whatever their row ids, the order and the time they came in.
    ///
    /// # Errors
    /// Those of `part`; [`Error::Damaged`] when a cell is neither text nor number.
    pub fn inputs(&self, part: &mut dyn FnMut(&InputPart) -> Result<()>) -> Result<()> {
        let snapshot = self.conn().unchecked_transaction()?;
        INPUTS.iter().try_for_each(|input| give(&snapshot, input, part))
    }
}

fn give(conn: &Connection, input: &Input, give: &mut dyn FnMut(&InputPart) -> Result<()>) -> Result<()> {
    let mut part = InputPart::of(input);
    let mut statement = conn.prepare(&input.sql())?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..part.columns.len() {
            part.push(row.get_ref(column)?)?;
        }
        if part.text.len() >= BYTES_OF_PART || part.cells.len() >= CELLS_OF_PART {
            give(&part)?;
            part.clear();
        }
    }
    if part.cells.is_empty() { Ok(()) } else { give(&part) }
}
