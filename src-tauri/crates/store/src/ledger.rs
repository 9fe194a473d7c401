//! The ledger: all facts the rules read, in one pass over each table and one snapshot of the file.
//!
//! A million orders are decoded from the engine's own memory, by several readers: days without a text, names of lines and
//! regions through a dictionary, and sorted by customer and day here. Cancelled orders are left out.

use std::sync::Arc;

use domain::facts::{Customer, Ledger, LedgerParts, Member, Target};
use rusqlite::Connection;

use crate::format::{stored_day, stored_day_maybe};
use crate::tables::customers::stored_reason;
use crate::tables::members::stored_role;
use crate::tables::{settings, targets};
use crate::{Result, Store};

mod accounts;
mod cycle;
mod dealings;
mod decode;
mod gather;
mod links;
mod order_numbers;
mod ordering;
mod orders;
mod parts;
mod past;
mod personnel;
mod places;

pub(crate) use accounts::closes;
pub(crate) use decode::GREATEST_MINOR;
use decode::{Cells, day_maybe, integer, number_maybe, text, text_maybe};
use gather::{Gather, gather};
use ordering::by_customer_and_day;
use orders::{OrderRows, orders, splits};
use parts::Readers;
use places::Places;

impl Store {
    /// All facts, ordered for the rules.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`] when a value does not have the form that its column promises.
    pub fn ledger(&self) -> Result<Ledger> {
        let snapshot = self.conn().unchecked_transaction()?;
        let mut readers = Readers::new(&snapshot, self);
        let settings = settings::read(&snapshot)?;
        let members = members(&snapshot)?;
        let places = Arc::new(Places::of(members.iter().map(|member| member.id)));
        let customers = customers(&mut readers, Arc::clone(&places))?;
        let customer_places = Places::of(customers.iter().map(|customer| customer.id));
        let (past_owners, past_posts) = past::past(&snapshot, &customer_places, &places)?;
        let (splits, split_orders) = splits(&snapshot, &places)?;
        let read = orders(&mut readers, OrderRows { customers: customer_places, members: places, split_orders })?;
        Ok(Ledger::build(LedgerParts {
            currency: settings.currency,
            calendar: settings.calendar,
            workdays: settings.workdays,
            product_lines: read.product_lines.names,
            regions: read.regions.names,
            orders: by_customer_and_day(read.parts),
            customers,
            members,
            splits,
            targets: all_targets(&snapshot, settings.currency)?,
        })
        .with_past(past_owners, past_posts))
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

/// Customers by row id.
fn customers(readers: &mut Readers<'_>, members: Arc<Places>) -> Result<Vec<Customer>> {
    let rows = Arc::new(CustomerRows { members });
    let mut parts = readers.read("customers", |conn, ids| gather(conn, &rows, ids))?;
    let mut customers = Vec::with_capacity(parts.iter().map(Vec::len).sum());
    parts.iter_mut().for_each(|part| customers.append(part));
    Ok(customers)
}

/// What rows of customers are decoded with.
struct CustomerRows {
    members: Arc<Places>,
}

impl Gather for CustomerRows {
    type Found = Vec<Customer>;
    const TABLE: &'static str = "customers";
    const COLUMNS: &'static str =
        "id, code, name, industry, region, owner_id, churn_reason, search, decision_maker, birthday";

    fn take(&self, row: &impl Cells, customers: &mut Vec<Customer>) -> Result<()> {
        customers.push(Customer {
            id: integer(row, 0)?,
            code: text(row, 1)?.to_owned(),
            name: text(row, 2)?.to_owned(),
            industry: text(row, 3)?.to_owned(),
            region: text(row, 4)?.to_owned(),
            owner: number_maybe(row, 5)?.map(|id| self.members.get(id)).transpose()?,
            churn_reason: text_maybe(row, 6)?.map(stored_reason).transpose()?,
            search: text(row, 7)?.to_owned(),
            decision_maker: text(row, 8)?.to_owned(),
            birthday: day_maybe(row, 9)?,
        });
        Ok(())
    }
}

fn all_targets(conn: &Connection, currency: domain::base::Currency) -> Result<Vec<Target>> {
    let mut statement =
        conn.prepare_cached("SELECT period, owner_kind, owner_name, amount_minor, is_pinned FROM targets ORDER BY id")?;
    statement.query_and_then([], |row| targets::stored_target(row, currency))?.collect()
}
