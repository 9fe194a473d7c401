//! Orders and returns, by order no., with their splits. The path a million rows of an import take.
//!
//! A row is first tried as new; only when its order no. is taken is the old row looked at. A cancelled order stays in
//! the file and counts for nothing.

use chrono::NaiveDate;
use rusqlite::{Connection, Row, Statement};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::format::IsoDay;
use crate::journal::{CUSTOMERS, Image, MEMBERS, ORDERS};
use crate::{Error, Outcome, Result, Said, Tx};

/// Whether an order counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// It counts.
    #[default]
    Open,
    /// It counts for nothing.
    Cancelled,
}

/// To whom an order's amount is credited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CreditFacts<'a> {
    /// Whole, to the member with this row id.
    Member(i64),
    /// Split: row ids of members and their shares in millionths, which add up to 1 000 000.
    Split(&'a [(i64, u32)]),
}

/// What a file says about an order.
#[derive(Debug, Clone, Copy)]
pub struct OrderFacts<'a> {
    /// Natural key.
    pub order_no: &'a str,
    /// Row id of the customer.
    pub customer_id: i64,
    /// Order date.
    pub ordered_on: NaiveDate,
    /// Amount in minor units, negative for a return.
    pub amount_minor: i64,
    /// Who sold it.
    pub credit: Said<CreditFacts<'a>>,
    /// Product.
    pub product: Said<&'a str>,
    /// Product line.
    pub product_line: Said<&'a str>,
    /// Region.
    pub region: Said<&'a str>,
    /// Collected so far, in minor units.
    pub collected_minor: Said<i64>,
    /// When it was collected.
    pub collected_on: Said<NaiveDate>,
    /// Whether it counts; a new one does.
    pub status: Said<OrderStatus>,
}

/// The statements of the path, prepared once per command.
pub(crate) struct OrderStatements<'c> {
    insert: Statement<'c>,
    existing: Statement<'c>,
    insert_share: Statement<'c>,
    is_first_import: bool,
}

/// As in the migration, letter by letter: the schema is compared with it at every opening.
const INDEX_BY_CUSTOMER: &str = "CREATE INDEX orders_by_customer ON orders (customer_id, ordered_on)";

impl OrderStatus {
    /// Name in files and in the workspace.
    pub fn as_str(self) -> &'static str {
        match self {
            OrderStatus::Open => "open",
            OrderStatus::Cancelled => "cancelled",
        }
    }

    /// The status with this name.
    pub fn from_name(name: &str) -> Option<OrderStatus> {
        [OrderStatus::Open, OrderStatus::Cancelled].into_iter().find(|status| status.as_str() == name)
    }
}

impl<'a> OrderFacts<'a> {
    /// An order of which nothing else is known.
    pub fn plain(order_no: &'a str, customer_id: i64, ordered_on: NaiveDate, amount_minor: i64) -> OrderFacts<'a> {
        OrderFacts {
            order_no,
            customer_id,
            ordered_on,
            amount_minor,
            credit: Said::Nothing,
            product: Said::Nothing,
            product_line: Said::Nothing,
            region: Said::Nothing,
            collected_minor: Said::Nothing,
            collected_on: Said::Nothing,
            status: Said::Nothing,
        }
    }

    fn shares(&self) -> &'a [(i64, u32)] {
        match self.credit {
            Said::Value(CreditFacts::Split(shares)) => shares,
            _ => &[],
        }
    }

    fn member_id(&self) -> Option<i64> {
        match self.credit {
            Said::Value(CreditFacts::Member(id)) => Some(id),
            _ => None,
        }
    }
}

impl<'c> Tx<'c> {
    /// Adds or changes an order.
    ///
    /// # Panics
    /// When the shares of a split do not add up to 1 000 000: that is refused at the door.
    pub fn upsert_order(&mut self, facts: &OrderFacts<'_>) -> Result<(i64, Outcome)> {
        let shares = facts.shares();
        let whole = shares.iter().map(|(_, ppm)| u64::from(*ppm)).sum::<u64>();
        assert!(shares.is_empty() || whole == 1_000_000, "the shares of a split add up to the whole");
        self.refer(&CUSTOMERS, facts.customer_id)?;
        for member_id in facts.member_id().into_iter().chain(shares.iter().map(|(member_id, _)| *member_id)) {
            self.refer(&MEMBERS, member_id)?;
        }
        let id = self.next_id(&ORDERS)?;
        let ordered_on = IsoDay::of(facts.ordered_on)?;
        let statements = self.order_statements()?;
        if statements.insert(id, facts, ordered_on)? {
            statements.insert_shares(id, shares)?;
            self.is_inserted(&ORDERS, id);
            return Ok((id, Outcome::New));
        }
        let (id, is_same) = statements.compare(facts, ordered_on)?;
        if is_same {
            return Ok((id, Outcome::Unchanged));
        }
        let collected_on = super::members::iso(facts.collected_on)?;
        let outcome = self.change(&ORDERS, id, |image| edit(image, facts, ordered_on, collected_on))?;
        Ok((id, outcome))
    }

    /// Builds the index that the first import of a workspace does without: sorting a million rows once is faster than
    /// finding a million places.
    pub(crate) fn finish_orders(&mut self) -> Result<()> {
        if self.orders.take().is_some_and(|statements| statements.is_first_import) {
            self.conn.execute_batch(INDEX_BY_CUSTOMER)?;
        }
        Ok(())
    }

    fn order_statements(&mut self) -> Result<&mut OrderStatements<'c>> {
        if self.orders.is_none() {
            self.orders = Some(OrderStatements::prepare(self.conn)?);
        }
        Ok(self.orders.as_mut().expect("the statements were just prepared"))
    }
}

impl<'c> OrderStatements<'c> {
    fn prepare(conn: &'c Connection) -> Result<OrderStatements<'c>> {
        let is_first_import = !conn.prepare("SELECT 1 FROM orders LIMIT 1")?.exists([])?;
        if is_first_import {
            conn.execute_batch("DROP INDEX orders_by_customer")?;
        }
        Ok(OrderStatements {
            is_first_import,
            insert: conn.prepare(
                "INSERT INTO orders VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                 ON CONFLICT (order_no) DO NOTHING",
            )?,
            existing: conn.prepare(
                "SELECT id, customer_id, ordered_on, amount_minor, collected_minor, collected_on, member_id, status,
                 product_line, region, product FROM orders WHERE order_no = ?1",
            )?,
            insert_share: conn.prepare("INSERT INTO order_splits VALUES (?1, ?2, ?3, ?4)")?,
        })
    }

    /// Tries the order as a new one; false when its order no. is taken.
    fn insert(&mut self, id: i64, facts: &OrderFacts<'_>, ordered_on: IsoDay) -> Result<bool> {
        let insert = &mut self.insert;
        insert.raw_bind_parameter(1, id)?;
        insert.raw_bind_parameter(2, facts.customer_id)?;
        insert.raw_bind_parameter(3, ordered_on.as_str())?;
        insert.raw_bind_parameter(4, facts.amount_minor)?;
        insert.raw_bind_parameter(5, facts.collected_minor.value().unwrap_or_default())?;
        insert.raw_bind_parameter(6, IsoDay::maybe(facts.collected_on.value())?)?;
        insert.raw_bind_parameter(7, facts.member_id())?;
        insert.raw_bind_parameter(8, facts.status.value().unwrap_or_default().as_str())?;
        insert.raw_bind_parameter(9, facts.product_line.value().unwrap_or_default())?;
        insert.raw_bind_parameter(10, facts.region.value().unwrap_or_default())?;
        insert.raw_bind_parameter(11, facts.order_no)?;
        insert.raw_bind_parameter(12, facts.product.value().unwrap_or_default())?;
        Ok(insert.raw_execute()? == 1)
    }

    fn insert_shares(&mut self, id: i64, shares: &[(i64, u32)]) -> Result<()> {
        for ((member_id, ppm), position) in shares.iter().zip(1_i64..) {
            self.insert_share.execute((id, position, member_id, ppm))?;
        }
        Ok(())
    }

    /// The id of the order that has the order no., and whether it says the same already. A split is compared by image.
    fn compare(&mut self, facts: &OrderFacts<'_>, ordered_on: IsoDay) -> Result<(i64, bool)> {
        let mut rows = self.existing.query([facts.order_no])?;
        let row = rows.next()?.ok_or_else(|| Error::damaged("an index does not fit its table"))?;
        let is_same = row.get::<_, i64>(1)? == facts.customer_id
            && text(row, 2)? == ordered_on.as_str()
            && row.get::<_, i64>(3)? == facts.amount_minor
            && says(facts.collected_minor, row.get(4)?, 0)
            && says(facts.status.map(OrderStatus::as_str), text(row, 7)?, "open")
            && says(facts.product_line, text(row, 8)?, "")
            && says(facts.region, text(row, 9)?, "")
            && says(facts.product, text(row, 10)?, "")
            && match facts.credit {
                Said::Nothing => true,
                Said::Value(CreditFacts::Member(id)) => row.get::<_, Option<i64>>(6)? == Some(id),
                Said::Empty | Said::Value(CreditFacts::Split(_)) => false,
            }
            && match facts.collected_on {
                Said::Nothing => true,
                Said::Empty => row.get_ref(5)?.as_str_or_null().map_err(rusqlite::Error::from)?.is_none(),
                Said::Value(day) => {
                    row.get_ref(5)?.as_str_or_null().map_err(rusqlite::Error::from)? == Some(IsoDay::of(day)?.as_str())
                }
            };
        Ok((row.get(0)?, is_same))
    }
}

fn says<T: PartialEq>(said: Said<T>, stored: T, empty: T) -> bool {
    match said {
        Said::Nothing => true,
        Said::Empty => stored == empty,
        Said::Value(value) => stored == value,
    }
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Result<&'r str> {
    Ok(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
}

fn edit(image: &mut Image, facts: &OrderFacts<'_>, ordered_on: IsoDay, collected_on: Said<String>) {
    image.insert("customer_id".to_owned(), facts.customer_id.into());
    image.insert("ordered_on".to_owned(), ordered_on.as_str().into());
    image.insert("amount_minor".to_owned(), facts.amount_minor.into());
    facts.collected_minor.put(image, "collected_minor", 0.into());
    collected_on.put(image, "collected_on", Value::Null);
    facts.status.map(OrderStatus::as_str).put(image, "status", "open".into());
    facts.product_line.put(image, "product_line", "".into());
    facts.region.put(image, "region", "".into());
    facts.product.put(image, "product", "".into());
    if facts.credit != Said::Nothing {
        image.insert("member_id".to_owned(), json!(facts.member_id()));
        image.insert("splits".to_owned(), json!(facts.shares()));
    }
}
