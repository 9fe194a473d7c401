//! The ledger: all facts the rules read, in one pass over each table and one snapshot of the file.
//!
//! A million orders are decoded from the engine's own memory: days without a text, names of lines and regions through a
//! dictionary, and sorted by customer and day here. Cancelled orders are left out.

use std::collections::HashMap;
use std::iter::Peekable;
use std::ops::RangeInclusive;
use std::path::Path;

use domain::facts::{Credit, Customer, Ledger, LedgerParts, Member, Order, SplitShare, Target};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::format::{read_day, stored_day, stored_day_maybe};
use crate::tables::customers::stored_reason;
use crate::tables::members::stored_role;
use crate::tables::{settings, targets};
use crate::{Error, Result, Store, audit, connect};

/// Beyond any amount that can be entered: 10^12 with three digits of minor unit.
pub(crate) const GREATEST_MINOR: i64 = 1_000_000_000_000_000;

/// From so many orders on it pays to decode them on two processors.
const ORDERS_FOR_TWO: i64 = 100_000;

impl Store {
    /// All facts, ordered for the rules.
    ///
    /// # Errors
    /// [`Error::Damaged`] when a value does not have the form that its column promises.
    pub fn ledger(&self) -> Result<Ledger> {
        let snapshot = self.conn().unchecked_transaction()?;
        let settings = settings::read(&snapshot)?;
        let members = members(&snapshot)?;
        let member_places = Places::of(members.iter().map(|member| member.id));
        let customers = customers(&snapshot, &member_places)?;
        let customer_places = Places::of(customers.iter().map(|customer| customer.id));
        let (splits, split_orders) = splits(&snapshot, &member_places)?;
        let rows = OrderRows { customers: &customer_places, members: &member_places, split_orders: &split_orders };
        let read = rows.read_all(&snapshot, self.path())?;
        Ok(Ledger::build(LedgerParts {
            currency: settings.currency,
            calendar: settings.calendar,
            workdays: settings.workdays,
            product_lines: read.product_lines.names,
            regions: read.regions.names,
            orders: by_customer_and_day(read.orders, customers.len()),
            customers,
            members,
            splits,
            targets: all_targets(&snapshot, settings.currency)?,
        }))
    }
}

/// Row ids → places in a list. Ids lie close together, so a plain table serves; a planted far one goes to a map.
struct Places {
    near: Vec<u32>,
    far: HashMap<i64, u32>,
}

const NOWHERE: u32 = u32::MAX;

impl Places {
    fn of(ids: impl ExactSizeIterator<Item = i64>) -> Places {
        let room = ids.len() * 4 + 1_024;
        let mut places = Places { near: Vec::new(), far: HashMap::new() };
        for (id, place) in ids.zip(0_u32..) {
            match usize::try_from(id) {
                Ok(id) if id < room => {
                    if places.near.len() <= id {
                        places.near.resize(id + 1, NOWHERE);
                    }
                    places.near[id] = place;
                }
                _ => drop(places.far.insert(id, place)),
            }
        }
        places
    }

    fn get(&self, id: i64) -> Result<u32> {
        let near = usize::try_from(id).ok().and_then(|id| self.near.get(id)).copied().filter(|place| *place != NOWHERE);
        near.or_else(|| self.far.get(&id).copied())
            .ok_or_else(|| Error::damaged(format!("a row refers to {id}, which is gone")))
    }
}

/// Names → places; place 0 is the empty name.
struct Dictionary {
    names: Vec<String>,
    places: HashMap<Vec<u8>, u16>,
    last: u16,
}

impl Default for Dictionary {
    fn default() -> Dictionary {
        Dictionary { names: vec![String::new()], places: HashMap::new(), last: 0 }
    }
}

impl Dictionary {
    fn place(&mut self, name: &[u8]) -> Result<u16> {
        if name.is_empty() {
            return Ok(0);
        }
        if self.names[usize::from(self.last)].as_bytes() == name {
            return Ok(self.last);
        }
        self.last = match self.places.get(name) {
            Some(place) => *place,
            None => self.add(name)?,
        };
        Ok(self.last)
    }

    /// For each name of another dictionary its place in this one.
    fn places_of(&mut self, other: &Dictionary) -> Result<Vec<u16>> {
        other.names.iter().map(|name| self.place(name.as_bytes())).collect()
    }

    fn add(&mut self, name: &[u8]) -> Result<u16> {
        let text = std::str::from_utf8(name).map_err(|_| Error::damaged("a name is not readable"))?;
        let place =
            u16::try_from(self.names.len()).map_err(|_| Error::damaged("more than 65 535 product lines or regions"))?;
        self.names.push(text.to_owned());
        self.places.insert(name.to_owned(), place);
        Ok(place)
    }
}

/// What rows of orders are decoded with.
struct OrderRows<'a> {
    customers: &'a Places,
    members: &'a Places,
    split_orders: &'a [(i64, Credit)],
}

/// Orders in the order of their ids, with the names they use.
#[derive(Default)]
struct ReadOrders {
    orders: Vec<Order>,
    product_lines: Dictionary,
    regions: Dictionary,
}

impl OrderRows<'_> {
    /// All orders; many of them by a second thread on a connection of its own, if that sees the same snapshot.
    fn read_all(&self, conn: &Connection, path: &Path) -> Result<ReadOrders> {
        let last: i64 = conn.query_row("SELECT coalesce(max(id), 0) FROM orders", [], |row| row.get(0))?;
        if last < ORDERS_FOR_TWO {
            return self.read(conn, 0..=i64::MAX);
        }
        let (head, middle) = (audit::head(conn)?, last / 2);
        std::thread::scope(|threads| {
            let second = threads.spawn(move || -> Result<Option<ReadOrders>> {
                let conn = connect::connect_existing(path)?;
                let snapshot = conn.unchecked_transaction()?;
                if audit::head(&snapshot)? == head {
                    self.read(&snapshot, middle + 1..=i64::MAX).map(Some)
                } else {
                    Ok(None)
                }
            });
            let mut read = self.read(conn, 0..=middle)?;
            match second.join().expect("reading does not panic") {
                Ok(Some(rest)) => read.append(rest)?,
                // Somebody wrote in between, or no second connection is to be had: slower, and the same.
                Ok(None) | Err(_) => read.append(self.read(conn, middle + 1..=i64::MAX)?)?,
            }
            Ok(read)
        })
    }

    fn read(&self, conn: &Connection, ids: RangeInclusive<i64>) -> Result<ReadOrders> {
        let mut statement = conn.prepare(
            "SELECT id, customer_id, ordered_on, amount_minor, collected_minor, collected_on, member_id, product_line,
             region FROM orders WHERE id BETWEEN ?1 AND ?2 AND status = 'open' ORDER BY id",
        )?;
        let mut rows = statement.query([ids.start(), ids.end()])?;
        let mut read = ReadOrders::default();
        let mut splits = self.split_orders.iter().copied().peekable();
        while let Some(row) = rows.next()? {
            let order = self.order(row, &mut read, &mut splits)?;
            read.orders.push(order);
        }
        Ok(read)
    }

    fn order(
        &self,
        row: &Row<'_>,
        read: &mut ReadOrders,
        splits: &mut Peekable<impl Iterator<Item = (i64, Credit)>>,
    ) -> Result<Order> {
        let id = integer(row, 0)?;
        let credit = match row.get_ref(6)? {
            ValueRef::Integer(member) => Credit::Member(self.members.get(member)?),
            _ => {
                while splits.next_if(|(order, _)| *order < id).is_some() {}
                splits.next_if(|(order, _)| *order == id).map_or(Credit::None, |(_, credit)| credit)
            }
        };
        let collected_on = match row.get_ref(5)? {
            ValueRef::Null => None,
            _ => Some(day(row, 5)?),
        };
        Ok(Order {
            id,
            customer: self.customers.get(integer(row, 1)?)?,
            on: day(row, 2)?,
            amount_minor: amount(row, 3)?,
            collected_minor: amount(row, 4)?,
            collected_on,
            credit,
            product_line: read.product_lines.place(bytes(row, 7)?)?,
            region: read.regions.place(bytes(row, 8)?)?,
        })
    }
}

impl ReadOrders {
    /// Adds orders that come after these, in the terms of these dictionaries.
    fn append(&mut self, rest: ReadOrders) -> Result<()> {
        let product_lines = self.product_lines.places_of(&rest.product_lines)?;
        let regions = self.regions.places_of(&rest.regions)?;
        self.orders.extend(rest.orders.into_iter().map(|order| Order {
            product_line: product_lines[usize::from(order.product_line)],
            region: regions[usize::from(order.region)],
            ..order
        }));
        Ok(())
    }
}

/// Counts each customer's orders, puts each in its place, then sorts within the customer: two passes instead of a
/// sort of a million.
fn by_customer_and_day(orders: Vec<Order>, customers: usize) -> Vec<Order> {
    let Some(filler) = orders.first().copied() else { return orders };
    let mut starts = vec![0_usize; customers + 1];
    for order in &orders {
        starts[order.customer as usize + 1] += 1;
    }
    for place in 1..starts.len() {
        starts[place] += starts[place - 1];
    }
    let mut next = starts.clone();
    let mut sorted = vec![filler; orders.len()];
    for order in orders {
        let place = &mut next[order.customer as usize];
        sorted[*place] = order;
        *place += 1;
    }
    for range in starts.windows(2) {
        sorted[range[0]..range[1]].sort_by_key(|order| order.on);
    }
    sorted
}

fn members(conn: &Connection) -> Result<Vec<Member>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, employee_no, name, role, team, region, hired_on, experience_from, active_to, search
         FROM members ORDER BY id",
    )?;
    let rows = statement.query_and_then([], |row| -> Result<Member> {
        let hired_on = stored_day(&row.get::<_, String>(6)?)?;
        Ok(Member {
            id: row.get(0)?,
            employee_no: row.get(1)?,
            name: row.get(2)?,
            role: stored_role(&row.get::<_, String>(3)?)?,
            team: row.get(4)?,
            region: row.get(5)?,
            hired_on,
            experience_from: stored_day_maybe(row.get(7)?)?.unwrap_or(hired_on),
            active_to: stored_day_maybe(row.get(8)?)?,
            search: row.get(9)?,
        })
    })?;
    rows.collect()
}

fn customers(conn: &Connection, members: &Places) -> Result<Vec<Customer>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, code, name, industry, region, owner_id, churn_reason, search FROM customers ORDER BY id",
    )?;
    let rows = statement.query_and_then([], |row| -> Result<Customer> {
        Ok(Customer {
            id: row.get(0)?,
            code: row.get(1)?,
            name: row.get(2)?,
            industry: row.get(3)?,
            region: row.get(4)?,
            owner: row.get::<_, Option<i64>>(5)?.map(|id| members.get(id)).transpose()?,
            churn_reason: row.get::<_, Option<String>>(6)?.as_deref().map(stored_reason).transpose()?,
            search: row.get(7)?,
        })
    })?;
    rows.collect()
}

/// Row ids of split orders, each with the place of its shares.
type SplitOrders = Vec<(i64, Credit)>;

/// All shares, and for each split order where its shares lie.
fn splits(conn: &Connection, members: &Places) -> Result<(Vec<SplitShare>, SplitOrders)> {
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

fn all_targets(conn: &Connection, currency: domain::base::Currency) -> Result<Vec<Target>> {
    let mut statement =
        conn.prepare_cached("SELECT period, owner_kind, owner_name, amount_minor, is_pinned FROM targets ORDER BY id")?;
    statement.query_and_then([], |row| targets::stored_target(row, currency))?.collect()
}

fn integer(row: &Row<'_>, column: usize) -> Result<i64> {
    Ok(row.get_ref(column)?.as_i64().map_err(rusqlite::Error::from)?)
}

fn amount(row: &Row<'_>, column: usize) -> Result<i64> {
    let minor = integer(row, column)?;
    if minor.unsigned_abs() > GREATEST_MINOR.unsigned_abs() {
        return Err(Error::damaged(format!("an order has the amount {minor}, which nobody can have entered")));
    }
    Ok(minor)
}

fn bytes<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r [u8]> {
    Ok(row.get_ref(column)?.as_bytes().map_err(rusqlite::Error::from)?)
}

fn day(row: &Row<'_>, column: usize) -> Result<chrono::NaiveDate> {
    let text = bytes(row, column)?;
    read_day(text).ok_or_else(|| Error::damaged(format!("'{}' is no day", String::from_utf8_lossy(text))))
}
