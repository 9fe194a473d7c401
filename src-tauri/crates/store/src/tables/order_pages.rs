//! Orders as rows of a table: filtered, sorted, a page at a time, or those behind a figure by their ids.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::base::DateSpan;
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, Row, params_from_iter};

use super::containing;
use crate::format::{IsoDay, stored_day, stored_day_maybe};
use crate::{Error, OrderStatus, Result, Store};

/// Which orders to list. What is left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Of this customer (row id).
    pub customer_id: Option<i64>,
    /// Credited to this member (row id), whole or in part.
    pub member_id: Option<i64>,
    /// Dated in these days.
    pub dated: Option<DateSpan>,
    /// With this status.
    pub status: Option<OrderStatus>,
    /// Of this product line.
    pub product_line: Option<String>,
    /// Of this region.
    pub region: Option<String>,
    /// Order no., customer code, name, pinyin or initials contain this.
    pub search: String,
}

/// In which order to list them; ties go by row id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OrderSort {
    /// Newest first.
    #[default]
    NewestFirst,
    /// Oldest first.
    OldestFirst,
    /// Greatest amount first.
    GreatestFirst,
    /// Smallest amount (returns) first.
    SmallestFirst,
    /// By order no.
    OrderNo,
}

/// An order as a table shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRow {
    /// Row id.
    pub id: i64,
    /// Natural key.
    pub order_no: String,
    /// Order date.
    pub ordered_on: NaiveDate,
    /// Row id of the customer.
    pub customer_id: i64,
    /// The customer's code.
    pub customer_code: String,
    /// The customer's name.
    pub customer_name: String,
    /// Amount in minor units.
    pub amount_minor: i64,
    /// To whom it is credited; one entry with 1 000 000 ppm for a whole credit, none when nobody.
    pub credits: Vec<OrderSplit>,
    /// Product, empty when unknown.
    pub product: String,
    /// Product line, empty when unknown.
    pub product_line: String,
    /// Region, empty when unknown.
    pub region: String,
    /// Collected so far, in minor units.
    pub collected_minor: i64,
    /// When it was collected.
    pub collected_on: Option<NaiveDate>,
    /// Whether it counts.
    pub status: OrderStatus,
}

/// A member's part of an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderSplit {
    /// Employee no.
    pub employee_no: String,
    /// The member's name.
    pub member_name: String,
    /// Share in millionths.
    pub share_ppm: u32,
}

/// A page of orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderPage {
    /// How many orders the filter finds in all.
    pub total: u64,
    /// Sum of their amounts in minor units, cancelled ones left out.
    pub amount_minor: i64,
    /// Those of the page.
    pub rows: Vec<OrderRow>,
}

/// Ids asked for in one query; both databases take this many parameters.
pub(crate) const IDS_AT_ONCE: usize = 500;

const COLUMNS: &str = "SELECT o.id, o.order_no, o.ordered_on, o.customer_id, c.code, c.name, o.amount_minor, o.product, \
     o.product_line, o.region, o.collected_minor, o.collected_on, o.status, m.employee_no, m.name \
     FROM orders o JOIN customers c ON c.id = o.customer_id LEFT JOIN members m ON m.id = o.member_id";

impl Store {
    /// A page of the orders that the filter finds.
    ///
    /// Without an index by date a page of a million orders is one scan; a caller that holds the ledger finds the ids
    /// there and asks for [`Store::orders_by_ids`].
    pub fn orders_page(&self, filter: &OrderFilter, sort: OrderSort, offset: u64, limit: u64) -> Result<OrderPage> {
        let (condition, mut cells) = filter.condition()?;
        let sums = "count(*), coalesce(sum(CASE WHEN o.status = 'open' THEN o.amount_minor ELSE 0 END), 0)";
        let (total, amount_minor) = self
            .conn()
            .prepare_cached(&format!("SELECT {sums} FROM orders o {condition}"))?
            .query_row(params_from_iter(&cells), |row| Ok((row.get(0)?, row.get(1)?)))?;
        // Names are looked up for the rows of the page only, not for all that are sorted.
        let place = cells.len() + 1;
        let by = sort.sql();
        let sql = format!("SELECT o.id FROM orders o {condition} ORDER BY {by} LIMIT ?{place} OFFSET ?{}", place + 1);
        for number in [limit, offset] {
            cells.push(Cell::Integer(i64::try_from(number).unwrap_or(i64::MAX)));
        }
        let mut statement = self.conn().prepare_cached(&sql)?;
        let ids: Vec<i64> =
            statement.query_map(params_from_iter(&cells), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(OrderPage { total, amount_minor, rows: self.orders_by_ids(&ids)? })
    }

    /// The orders with these row ids, in this order; ids that are gone are left out.
    pub fn orders_by_ids(&self, ids: &[i64]) -> Result<Vec<OrderRow>> {
        let mut found = HashMap::with_capacity(ids.len());
        for some in ids.chunks(IDS_AT_ONCE) {
            let sql = format!("{COLUMNS} WHERE o.id IN ({})", places(some.len()));
            let mut statement = self.conn().prepare_cached(&sql)?;
            let rows = statement.query_and_then(params_from_iter(some), order_row)?.collect::<Result<Vec<_>>>()?;
            found.extend(with_splits(self.conn(), rows)?.into_iter().map(|row| (row.id, row)));
        }
        Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
    }

    /// The orders with these numbers, in this order; numbers that are gone are left out.
    pub fn orders_by_nos(&self, order_nos: &[String]) -> Result<Vec<OrderRow>> {
        let mut ids = HashMap::with_capacity(order_nos.len());
        for some in order_nos.chunks(IDS_AT_ONCE) {
            let sql = format!("SELECT order_no, id FROM orders WHERE order_no IN ({})", places(some.len()));
            let mut statement = self.conn().prepare_cached(&sql)?;
            let found =
                statement.query_map(params_from_iter(some), |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
            for row in found {
                let (order_no, id) = row?;
                ids.insert(order_no, id);
            }
        }
        let ids: Vec<i64> = order_nos.iter().filter_map(|order_no| ids.get(order_no).copied()).collect();
        self.orders_by_ids(&ids)
    }
}

impl OrderFilter {
    fn condition(&self) -> Result<(String, Vec<Cell>)> {
        let mut cells = Vec::new();
        let mut parts = Vec::new();
        let mut narrow = |part: &str, some: Vec<Cell>| {
            let mut part = part.to_owned();
            for (place, cell) in some.into_iter().enumerate() {
                cells.push(cell);
                part = part.replace(&format!("#{}", place + 1), &format!("?{}", cells.len()));
            }
            parts.push(part);
        };
        if let Some(id) = self.customer_id {
            narrow("o.customer_id = #1", vec![id.into()]);
        }
        if let Some(id) = self.member_id {
            let split = "SELECT 1 FROM order_splits s WHERE s.order_id = o.id AND s.member_id = #1";
            narrow(&format!("(o.member_id = #1 OR EXISTS ({split}))"), vec![id.into()]);
        }
        if let Some(span) = self.dated {
            let [first, last] =
                [IsoDay::of(span.first)?, IsoDay::of(span.last)?].map(|day| day.as_str().to_owned().into());
            narrow("o.ordered_on BETWEEN #1 AND #2", vec![first, last]);
        }
        if let Some(status) = self.status {
            narrow("o.status = #1", vec![status.as_str().to_owned().into()]);
        }
        for (part, text) in [("o.product_line = #1", &self.product_line), ("o.region = #1", &self.region)] {
            if let Some(text) = text {
                narrow(part, vec![text.clone().into()]);
            }
        }
        if !self.search.trim().is_empty() {
            let of_customer = "o.customer_id IN (SELECT c.id FROM customers c
                 WHERE lower(c.code) LIKE #1 ESCAPE '\\' OR c.search LIKE #1 ESCAPE '\\')";
            let pattern = containing(&self.search);
            narrow(&format!("(lower(o.order_no) LIKE #1 ESCAPE '\\' OR {of_customer})"), vec![pattern.into()]);
        }
        let condition = if parts.is_empty() { String::new() } else { format!("WHERE {}", parts.join(" AND ")) };
        Ok((condition, cells))
    }
}

impl OrderSort {
    fn sql(self) -> &'static str {
        match self {
            OrderSort::NewestFirst => "o.ordered_on DESC, o.id DESC",
            OrderSort::OldestFirst => "o.ordered_on, o.id",
            OrderSort::GreatestFirst => "o.amount_minor DESC, o.id",
            OrderSort::SmallestFirst => "o.amount_minor, o.id",
            OrderSort::OrderNo => "o.order_no",
        }
    }
}

fn order_row(row: &Row<'_>) -> Result<OrderRow> {
    let status: String = row.get(12)?;
    let whole = match row.get::<_, Option<String>>(13)? {
        Some(employee_no) => vec![OrderSplit { employee_no, member_name: row.get(14)?, share_ppm: 1_000_000 }],
        None => Vec::new(),
    };
    Ok(OrderRow {
        id: row.get(0)?,
        order_no: row.get(1)?,
        ordered_on: stored_day(&row.get::<_, String>(2)?)?,
        customer_id: row.get(3)?,
        customer_code: row.get(4)?,
        customer_name: row.get(5)?,
        amount_minor: row.get(6)?,
        credits: whole,
        product: row.get(7)?,
        product_line: row.get(8)?,
        region: row.get(9)?,
        collected_minor: row.get(10)?,
        collected_on: stored_day_maybe(row.get(11)?)?,
        status: OrderStatus::from_name(&status).ok_or_else(|| Error::damaged(format!("'{status}' is no status")))?,
    })
}

fn with_splits(conn: &Connection, mut rows: Vec<OrderRow>) -> Result<Vec<OrderRow>> {
    for some in rows.chunks_mut(IDS_AT_ONCE) {
        let sql = format!(
            "SELECT s.order_id, m.employee_no, m.name, s.share_ppm FROM order_splits s JOIN members m ON m.id = s.member_id
             WHERE s.order_id IN ({}) ORDER BY s.order_id, s.position",
            places(some.len())
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut splits: HashMap<i64, Vec<OrderSplit>> = HashMap::new();
        let mut found = statement.query(params_from_iter(some.iter().map(|row| row.id)))?;
        while let Some(row) = found.next()? {
            let split = OrderSplit { employee_no: row.get(1)?, member_name: row.get(2)?, share_ppm: row.get(3)? };
            splits.entry(row.get(0)?).or_default().push(split);
        }
        for row in some {
            if let Some(shares) = splits.remove(&row.id) {
                row.credits = shares;
            }
        }
    }
    Ok(rows)
}

/// Places for so many parameters.
pub(crate) fn places(count: usize) -> String {
    let places: Vec<String> = (1..=count).map(|place| format!("?{place}")).collect();
    places.join(", ")
}
