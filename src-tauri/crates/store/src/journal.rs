//! What a command did to rows, kept so that it can be undone: new rows as a range of ids, changed and removed ones as
//! images before and after.
//!
//! An image is the whole row as JSON, an order's with its splits. Journal rows name tables of a fixed list and nothing
//! else.

use rusqlite::types::{ToSqlOutput, Value as Cell, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql, params, params_from_iter};
use serde_json::{Map, Value, json};

use crate::version::Touched;
use crate::{Error, Result};

mod accounts;
mod cycle;
mod personnel;
mod tables;

pub(crate) use accounts::{
    ACCOUNTS, AWARDS, BUDGET_ENTRIES, CUSTOMER_OWNERS, DISPUTES, MANUAL_LINES, MEMBER_POSTS, TARGET_PROPOSALS,
    YEAR_WORKSHEETS,
};
pub(crate) use cycle::{
    ACTION_STEPS, ACTIONS, COMMENTARIES, CYCLE, DISMISSALS, REPORT_CHOICES, REPORT_IDENTITY, REVIEW_FIGURES,
    REVIEW_NOTES, REVIEWS, WEEK_NOTES,
};
pub(crate) use personnel::{
    CASES, CHECK_INS, DECISIONS, ENROLMENTS, EXAMS, FEEDBACK, GROWTH_STEPS, IMPROVEMENT_PLANS, INTERVIEWS,
    MENTOR_PAIRS, MENTOR_WEEKS, PERSONNEL, PRACTICES, RECOGNITIONS, SKILLS, SUGGESTIONS, SURVEY_ANSWERS,
    TEAM_ACTIVITIES, TRAINING_SESSIONS, VIOLATIONS,
};
pub(crate) use tables::{
    ACTIVITIES, CUSTOMERS, IMPORTS, LEAD_EVENTS, LEADS, MEMBERS, ORDERS, PLANS, SETTINGS, TABLES, TARGETS, TICKETS,
    Table, table,
};

/// A row as JSON: column → value.
pub(crate) type Image = Map<String, Value>;

/// The journal of a command that is running.
#[derive(Debug)]
pub(crate) struct Journal {
    audit_seq: i64,
    position: i64,
    /// New rows by the place of their table: first and last ids, in order.
    inserted: [Vec<(i64, i64)>; TABLES.len()],
    /// Rows touched.
    pub(crate) rows: u64,
    /// Tables touched.
    pub(crate) touched: Touched,
}

impl Journal {
    pub(crate) fn begin(audit_seq: i64) -> Journal {
        let inserted = [const { Vec::new() }; TABLES.len()];
        Journal { audit_seq, position: 0, inserted, rows: 0, touched: Touched::default() }
    }

    /// Notes a new row. Ids of one command follow each other, so that a range says it all, or a few of them where one was
    /// removed again.
    pub(crate) fn inserted(&mut self, table: &'static Table, id: i64) {
        let ranges = &mut self.inserted[table.place];
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == id => *last = id,
            Some((_, last)) => {
                assert!(*last < id, "a command gives new rows ids that follow each other");
                ranges.push((id, id));
            }
            None => ranges.push((id, id)),
        }
        self.touched.came_or_went(table);
        self.rows += 1;
    }

    /// Notes a changed row. A row that is itself new in this command needs no image.
    pub(crate) fn changed(
        &mut self,
        conn: &Connection,
        table: &'static Table,
        before: &Image,
        after: &Image,
    ) -> Result<()> {
        let id = id_of(after)?;
        self.touched.changed(table);
        if self.is_new(table, id) { Ok(()) } else { self.keep(conn, table, "changed", id, Some(before), Some(after)) }
    }

    /// Notes a removed row. One that was itself new in this command was never there.
    pub(crate) fn removed(&mut self, conn: &Connection, table: &'static Table, before: &Image) -> Result<()> {
        let id = id_of(before)?;
        self.touched.came_or_went(table);
        let ranges = &mut self.inserted[table.place];
        let Some(place) = ranges.iter().position(|(first, last)| (*first..=*last).contains(&id)) else {
            return self.keep(conn, table, "removed", id, Some(before), None);
        };
        let (first, last) = ranges[place];
        let rest = [(first, id - 1), (id + 1, last)].into_iter().filter(|(first, last)| first <= last);
        ranges.splice(place..=place, rest);
        self.rows -= 1;
        Ok(())
    }

    /// Whether the row is new in this command.
    pub(crate) fn is_new(&self, table: &'static Table, id: i64) -> bool {
        self.inserted[table.place].iter().any(|(first, last)| (*first..=*last).contains(&id))
    }

    /// Writes the ranges of new rows; true when the command did anything.
    pub(crate) fn finish(&mut self, conn: &Connection) -> Result<bool> {
        for table in TABLES {
            for range in std::mem::take(&mut self.inserted[table.place]) {
                self.position += 1;
                self.add(conn, table, "inserted", range, None, None)?;
            }
        }
        Ok(self.position > 0)
    }

    fn keep(
        &mut self,
        conn: &Connection,
        table: &Table,
        change: &str,
        id: i64,
        before: Option<&Image>,
        after: Option<&Image>,
    ) -> Result<()> {
        self.position += 1;
        self.rows += 1;
        self.add(conn, table, change, (id, id), before, after)
    }

    fn add(
        &self,
        conn: &Connection,
        table: &Table,
        change: &str,
        (first, last): (i64, i64),
        before: Option<&Image>,
        after: Option<&Image>,
    ) -> Result<()> {
        let text = |image: Option<&Image>| image.map(|image| json!(image).to_string());
        conn.prepare_cached("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            self.audit_seq,
            self.position,
            table.name,
            change,
            first,
            last,
            text(before),
            text(after)
        ])?;
        Ok(())
    }
}

/// The row as it is now, or `None` when there is none.
pub(crate) fn image(conn: &Connection, table: &'static Table, id: i64) -> Result<Option<Image>> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", table.columns.join(", "), table.name);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let mut image = Image::new();
    for (place, column) in table.columns.iter().enumerate() {
        image.insert((*column).to_owned(), value(row.get_ref(place)?)?);
    }
    if *table == ORDERS {
        image.insert("splits".to_owned(), splits(conn, id)?);
    }
    Ok(Some(image))
}

/// The id of the row that has the values of an image in these columns; none when the columns are none.
pub(crate) fn find(conn: &Connection, table: &'static Table, columns: &[&str], image: &Image) -> Result<Option<i64>> {
    if columns.is_empty() {
        return Ok(None);
    }
    let places = columns.iter().zip(1..).map(|(column, place)| format!("{column} = ?{place}"));
    let sql = format!("SELECT id FROM {} WHERE {}", table.name, places.collect::<Vec<_>>().join(" AND "));
    let values = columns.iter().map(|column| JsonCell(image.get(*column).cloned().unwrap_or(Value::Null)));
    Ok(conn.prepare_cached(&sql)?.query_row(params_from_iter(values), |row| row.get(0)).optional()?)
}

/// Adds the row of an image.
pub(crate) fn insert_image(conn: &Connection, table: &'static Table, image: &Image) -> Result<()> {
    let places: Vec<String> = (1..=table.columns.len()).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {} ({}) VALUES ({})", table.name, table.columns.join(", "), places.join(", "));
    conn.prepare_cached(&sql)?.execute(params_from_iter(cells(table, image)))?;
    write_splits(conn, table, image)
}

/// Writes an image over the row with its id.
pub(crate) fn update_image(conn: &Connection, table: &'static Table, image: &Image) -> Result<()> {
    let sets: Vec<String> =
        table.columns.iter().enumerate().skip(1).map(|(place, column)| format!("{column} = ?{}", place + 1)).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?1", table.name, sets.join(", "));
    conn.prepare_cached(&sql)?.execute(params_from_iter(cells(table, image)))?;
    write_splits(conn, table, image)
}

/// Deletes the rows with these ids.
pub(crate) fn delete_range(conn: &Connection, table: &'static Table, first: i64, last: i64) -> Result<()> {
    if *table == ORDERS {
        conn.execute("DELETE FROM order_splits WHERE order_id BETWEEN ?1 AND ?2", [first, last])?;
    }
    conn.execute(&format!("DELETE FROM {} WHERE id BETWEEN ?1 AND ?2", table.name), [first, last])?;
    Ok(())
}

/// The id of an image's row.
pub(crate) fn id_of(image: &Image) -> Result<i64> {
    image.get("id").and_then(Value::as_i64).ok_or_else(|| Error::damaged("a journal image has no id"))
}

fn splits(conn: &Connection, order_id: i64) -> Result<Value> {
    let mut statement =
        conn.prepare_cached("SELECT member_id, share_ppm FROM order_splits WHERE order_id = ?1 ORDER BY position")?;
    let rows = statement.query_map([order_id], |row| Ok(json!([row.get::<_, i64>(0)?, row.get::<_, i64>(1)?])))?;
    Ok(Value::Array(rows.collect::<Result<_, _>>()?))
}

fn write_splits(conn: &Connection, table: &Table, image: &Image) -> Result<()> {
    let Some(Value::Array(shares)) = image.get("splits").filter(|_| *table == ORDERS) else { return Ok(()) };
    let id = id_of(image)?;
    conn.prepare_cached("DELETE FROM order_splits WHERE order_id = ?1")?.execute([id])?;
    for (share, position) in shares.iter().zip(1_i64..) {
        let [member, ppm] = [&share[0], &share[1]].map(Value::as_i64);
        conn.prepare_cached("INSERT INTO order_splits VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, position, member, ppm])?;
    }
    Ok(())
}

fn cells(table: &Table, image: &Image) -> Vec<JsonCell> {
    table.columns.iter().map(|column| JsonCell(image.get(*column).cloned().unwrap_or(Value::Null))).collect()
}

fn value(cell: ValueRef<'_>) -> Result<Value> {
    match cell {
        ValueRef::Null => Ok(Value::Null),
        ValueRef::Integer(number) => Ok(number.into()),
        ValueRef::Text(_) => Ok(cell.as_str().map_err(rusqlite::Error::from)?.into()),
        ValueRef::Real(_) | ValueRef::Blob(_) => Err(Error::damaged("a stored value has the wrong form")),
    }
}

struct JsonCell(Value);

impl ToSql for JsonCell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match &self.0 {
            Value::String(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Number(number) => ToSqlOutput::Owned(number.as_i64().map_or(Cell::Null, Cell::Integer)),
            _ => ToSqlOutput::Owned(Cell::Null),
        })
    }
}
