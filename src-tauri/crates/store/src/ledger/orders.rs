//! Orders as the rules read them, by row id: part by part, each with a dictionary of its own, then in one.

use std::sync::Arc;

use domain::facts::{Credit, Order, SplitShare};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::decode::{Cells, amount, bytes, day, day_maybe, integer};
use super::gather::{Gather, gather};
use super::ordering::Heaps;
use super::parts::Readers;
use super::places::{Dictionary, Places};
use crate::{Error, Result};

/// What rows of orders are decoded with.
pub(super) struct OrderRows {
    pub(super) customers: Places,
    pub(super) members: Arc<Places>,
    /// By order id.
    pub(super) split_orders: SplitOrders,
}

/// Orders in the order of their ids, part by part, with the names they use.
#[derive(Default)]
pub(super) struct ReadOrders {
    pub(super) parts: Vec<Heaps<Order>>,
    pub(super) product_lines: Dictionary,
    pub(super) regions: Dictionary,
}

/// All orders that count.
pub(super) fn orders(readers: &mut Readers<'_>, rows: OrderRows) -> Result<ReadOrders> {
    let rows = Arc::new(rows);
    let mut read = ReadOrders::default();
    for part in readers.read("orders", |conn, ids| gather(conn, &rows, ids))? {
        read.append(part)?;
    }
    Ok(read)
}

impl ReadOrders {
    /// Adds orders that come after these, in the terms of these dictionaries.
    fn append(&mut self, mut part: OrderPart) -> Result<()> {
        let product_lines = self.product_lines.places_of(&part.product_lines)?;
        let regions = self.regions.places_of(&part.regions)?;
        if !(is_the_same(&product_lines) && is_the_same(&regions)) {
            for order in part.orders.rows_mut() {
                order.product_line = product_lines[usize::from(order.product_line)];
                order.region = regions[usize::from(order.region)];
            }
        }
        self.parts.push(part.orders);
        Ok(())
    }
}

/// Whether each place leads to itself.
fn is_the_same(places: &[u16]) -> bool {
    places.iter().enumerate().all(|(place, other)| place == usize::from(*other))
}

/// Orders of a part, with the names they use.
#[derive(Default)]
pub(super) struct OrderPart {
    orders: Heaps<Order>,
    product_lines: Dictionary,
    regions: Dictionary,
}

impl Gather for OrderRows {
    type Found = OrderPart;
    const TABLE: &'static str = "orders";
    const ONLY: &'static str = "status = 'open'";
    const COLUMNS: &'static str =
        "id, customer_id, ordered_on, amount_minor, collected_minor, collected_on, member_id, product_line, region";

    fn take(&self, row: &impl Cells, part: &mut OrderPart) -> Result<()> {
        let id = integer(row, 0)?;
        let credit = match row.cell(6)? {
            ValueRef::Integer(member) => Credit::Member(self.members.get(member)?),
            _ => self.split_of(id),
        };
        part.orders.push(Order {
            id,
            customer: self.customers.get(integer(row, 1)?)?,
            on: day(row, 2)?,
            amount_minor: amount(row, 3)?,
            collected_minor: amount(row, 4)?,
            collected_on: day_maybe(row, 5)?,
            credit,
            product_line: part.product_lines.place(bytes(row, 7)?)?,
            region: part.regions.place(bytes(row, 8)?)?,
        });
        Ok(())
    }
}

impl OrderRows {
    fn split_of(&self, id: i64) -> Credit {
        let place = self.split_orders.binary_search_by_key(&id, |(order, _)| *order);
        place.map_or(Credit::None, |place| self.split_orders[place].1)
    }
}

/// Row ids of split orders, each with the place of its shares.
pub(super) type SplitOrders = Vec<(i64, Credit)>;

/// All shares, and for each split order where its shares lie.
pub(super) fn splits(conn: &Connection, members: &Places) -> Result<(Vec<SplitShare>, SplitOrders)> {
    let mut statement =
        conn.prepare_cached("SELECT order_id, member_id, share_ppm FROM order_splits ORDER BY order_id, position")?;
    let mut rows = statement.query([])?;
    let (mut shares, mut orders) = (Vec::new(), SplitOrders::new());
    while let Some(row) = rows.next()? {
        let order = integer(row, 0)?;
        match orders.last_mut() {
            Some((last, Credit::Split { count, .. })) if *last == order => *count += 1,
            _ => {
                let first = u32::try_from(shares.len()).map_err(|_| Error::damaged("too many splits"))?;
                orders.push((order, Credit::Split { first, count: 1 }));
            }
        }
        shares.push(SplitShare { member: members.get(integer(row, 1)?)?, share_ppm: row.get(2)? });
    }
    Ok((shares, orders))
}
