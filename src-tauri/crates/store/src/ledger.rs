//! The ledger: all facts the rules read, in one pass over each table and one snapshot of the file.
//!
//! A million orders are decoded from the engine's own memory: days without a text, names of lines and regions through a
//! dictionary, and sorted by customer and day here. Cancelled orders are left out.

use std::iter::Peekable;
use std::ops::RangeInclusive;
use std::path::Path;

use domain::facts::{Credit, Customer, Ledger, LedgerParts, Member, Order, SplitShare, Target};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::format::{stored_day, stored_day_maybe};
use crate::tables::customers::stored_reason;
use crate::tables::members::stored_role;
use crate::tables::{settings, targets};
use crate::{Error, Result, Store};

mod dealings;
mod decode;
mod halves;
mod links;
mod ordering;
mod personnel;
mod places;

pub(crate) use decode::GREATEST_MINOR;
use decode::{amount, bytes, day, day_maybe, integer};
use halves::in_halves;
use ordering::by_customer_and_day;
use places::{Dictionary, Places};

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
    fn read_all(&self, conn: &Connection, path: &Path) -> Result<ReadOrders> {
        let (mut read, rest) = in_halves(conn, path, "orders", |conn, ids| self.read(conn, ids))?;
        if let Some(rest) = rest {
            read.append(rest)?;
        }
        Ok(read)
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
        Ok(Order {
            id,
            customer: self.customers.get(integer(row, 1)?)?,
            on: day(row, 2)?,
            amount_minor: amount(row, 3)?,
            collected_minor: amount(row, 4)?,
            collected_on: day_maybe(row, 5)?,
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
        "SELECT id, code, name, industry, region, owner_id, churn_reason, search, decision_maker, birthday
         FROM customers ORDER BY id",
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
            decision_maker: row.get(8)?,
            birthday: stored_day_maybe(row.get(9)?)?,
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
