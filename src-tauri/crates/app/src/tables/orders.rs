//! Orders, and the orders behind a figure. What is in the ledger is read from it; names and numbers come from the
//! store for the rows that are shown, and what was credited in a closed period comes from its close.

use std::collections::{BTreeMap, BTreeSet};

use domain::base::Money;
use domain::facts::{ClosedCredit, Credit, MemberIx};
use domain::incentives::{Line, LineKind, Origin, each_counted};
use domain::metrics::{Behind, evidence};
use domain::plan::Plan;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::{ChangedOrder, FrozenCredits, changed_orders, payroll_of};
use crate::wire::{Column, ColumnKind, TableRequest};

/// The most orders a table shows at once; a figure with more is narrowed by period.
const ORDERS_MAX: usize = 200_000;

/// The orders behind a figure, with what is shown beside each.
struct Rows {
    orders: Orders,
    beside: Beside,
}

enum Orders {
    Ids(Vec<i64>),
    Numbers(Vec<String>),
}

/// What a row shows beside the order's own amount.
enum Beside {
    Nothing,
    /// What is credited to a member, by row id.
    Credited(BTreeMap<i64, i64>),
    /// What a close froze, by order no.
    Frozen(BTreeMap<String, i64>),
    /// What was credited when it was paid, and what is now, by order no.
    Changed(BTreeMap<String, ChangedOrder>),
}

impl Beside {
    fn columns(&self, ctx: &Ctx<'_>) -> Vec<Column> {
        let money = |id: &str, label: &str| column(ctx, id, label, ColumnKind::Money);
        match self {
            Beside::Nothing => Vec::new(),
            Beside::Credited(_) | Beside::Frozen(_) => vec![money("credited", "says-column-credited")],
            Beside::Changed(_) => vec![
                money("credited_before", "says-incentives-column-credited-before"),
                money("credited_now", "says-incentives-column-credited-now"),
                money("difference", "says-incentives-column-difference"),
            ],
        }
    }

    fn values(&self, scope: &Scope, row: &store::OrderRow) -> Vec<Value> {
        let money = |minor: i64| Value::Money(scope.ledger().currency.minor(minor));
        let or_empty = |minor: Option<&i64>| vec![minor.map_or(Value::Empty, |minor| money(*minor))];
        match self {
            Beside::Nothing => Vec::new(),
            Beside::Credited(by_id) => or_empty(by_id.get(&row.id)),
            Beside::Frozen(by_no) => or_empty(by_no.get(&row.order_no)),
            Beside::Changed(by_no) => {
                by_no.get(&row.order_no).map_or_else(|| vec![Value::Empty; 3], |order| changed(scope, order))
            }
        }
    }
}

fn changed(scope: &Scope, order: &ChangedOrder) -> Vec<Value> {
    let money = |minor: i64| Value::Money(scope.ledger().currency.minor(minor));
    let minor = |side: Option<(chrono::NaiveDate, i64)>| side.map(|(_, minor)| minor);
    let (before, after) = (minor(order.before), minor(order.after));
    let shown = |side: Option<i64>| side.map_or(Value::Empty, money);
    vec![shown(before), shown(after), money(after.unwrap_or(0) - before.unwrap_or(0))]
}

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let statuses = ["open", "cancelled"].map(|name| (name.to_owned(), ctx.get(&format!("says-order-{name}")))).to_vec();
    let Rows { orders, beside } = behind(ctx, scope, request)?;
    let mut columns = vec![
        column(ctx, "order_no", "says-column-order_no", ColumnKind::Text),
        column(ctx, "date", "base-date", ColumnKind::Date),
        column(ctx, "customer", "says-column-customer", ColumnKind::Text),
        column(ctx, "amount", "base-amount", ColumnKind::Money),
    ];
    let own = beside.columns(ctx);
    let summed = (3..4 + own.len()).collect();
    columns.extend(own);
    columns.extend([
        column(ctx, "member", "base-member", ColumnKind::Text),
        column(ctx, "product_line", "base-product_line", ColumnKind::Text),
        column(ctx, "product", "says-column-product", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "collected", "says-column-collected", ColumnKind::Money),
        column(ctx, "collected_on", "says-column-collected_on", ColumnKind::Date),
        choices(ctx, "status", "says-column-status", statuses),
    ]);
    let rows = match &orders {
        Orders::Ids(ids) => ctx.read(|store| store.orders_by_ids(ids.get(..ORDERS_MAX).unwrap_or(ids)))?,
        Orders::Numbers(numbers) => ctx.read(|store| store.orders_by_nos(numbers))?,
    };
    let mut records: Vec<Record> = rows.into_iter().map(|row| record(ctx, scope, row, &beside)).collect();
    records.extend(gone(scope, &orders, &beside, &records, columns.len()));
    Ok(Table { columns, records, summed })
}

/// Orders that a close knew and the workspace no longer has.
fn gone(scope: &Scope, orders: &Orders, beside: &Beside, known: &[Record], columns: usize) -> Vec<Record> {
    let Orders::Numbers(numbers) = orders else { return Vec::new() };
    let known: BTreeSet<&str> = known.iter().map(|record| record.key.as_str()).collect();
    let missing = numbers.iter().filter(|number| !known.contains(number.as_str()));
    let record = |number: &String| {
        let money = |minor: i64| Value::Money(scope.ledger().currency.minor(minor));
        let (on, own) = match beside {
            Beside::Changed(by_no) => {
                let order = by_no.get(number);
                let on = order.and_then(|order| order.before.or(order.after)).map(|(on, _)| on);
                (on, order.map_or_else(Vec::new, |order| changed(scope, order)))
            }
            Beside::Frozen(by_no) => (None, by_no.get(number).map(|minor| vec![money(*minor)]).unwrap_or_default()),
            Beside::Nothing | Beside::Credited(_) => (None, Vec::new()),
        };
        let mut values = vec![Value::Text(number.clone()), on.map_or(Value::Empty, Value::Date)];
        values.extend([Value::Empty, Value::Empty]);
        values.extend(own);
        values.resize(columns, Value::Empty);
        Record { key: number.clone(), search: number.to_lowercase(), values }
    };
    missing.map(record).collect()
}

fn behind(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Rows, Failure> {
    let ledger = scope.ledger();
    let plain = |ids: Vec<i64>| Rows { orders: Orders::Ids(ids), beside: Beside::Nothing };
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else {
        let dated = scope.span.until(scope.as_of);
        return Ok(plain(dated.into_iter().flat_map(|span| ledger.orders_in(span)).map(|order| order.id).collect()));
    };
    if key == "uncredited" {
        let of_nobody = scope.snapshot().orders().filter(|order| order.credit == Credit::None);
        return Ok(plain(of_nobody.map(|order| order.id).collect()));
    }
    let parsed: RowsKey = key.parse().map_err(|()| ctx.not_found(key))?;
    let member = |employee_no: &str| ledger.member_by_no(employee_no).ok_or_else(|| ctx.not_found(employee_no));
    match parsed {
        RowsKey::Customer(code) => {
            let customer = ledger.customer_by_code(&code).ok_or_else(|| ctx.not_found(&code))?;
            Ok(plain(ledger.orders_of(customer).iter().rev().map(|order| order.id).collect()))
        }
        RowsKey::Metric { quarter, as_of, metric, is_whole } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            Ok(plain(match evidence(&scope.snapshot(), &metric) {
                Behind::Orders { whole, .. } if is_whole => whole,
                Behind::Orders { part, .. } => part,
                _ => Vec::new(),
            }))
        }
        RowsKey::Line { quarter, as_of, employee_no, line } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            let member = member(&employee_no)?;
            let payroll = payroll_of(&scope);
            let statement = payroll.of(member);
            let line = statement.and_then(|statement| statement.lines.get(line as usize));
            behind_line(ctx, &scope, member, line.ok_or_else(|| ctx.not_found(key))?)
        }
        RowsKey::Correction { kind, period, employee_no } => {
            behind_correction(ctx, scope, member(&employee_no)?, kind, period)
        }
        RowsKey::Member { quarter, as_of, employee_no } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            Ok(credited_rows(&scope, member(&employee_no)?, scope.plan(), None))
        }
        RowsKey::Class(_) => Err(ctx.not_found(key)),
    }
}

/// Orders behind a statement line: of a closed one as its close froze them.
fn behind_line(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, line: &Line) -> Result<Rows, Failure> {
    if let Some(Origin::Closed { about: (kind, period), .. }) = line.origin {
        return behind_correction(ctx, scope, member, kind, period);
    }
    if line.close.is_none() {
        return Ok(credited_rows(scope, member, scope.plan(), Some(&line.order_ids)));
    }
    let frozen = FrozenCredits::of(ctx, &scope.facts, [line])?;
    let credits = frozen.behind(&scope.facts, member, line);
    let pair = |credit: &&ClosedCredit| (credit.order_no.clone(), credit.minor);
    let numbers = credits.iter().map(|credit| credit.order_no.clone()).collect();
    Ok(Rows { orders: Orders::Numbers(numbers), beside: Beside::Frozen(credits.iter().map(pair).collect()) })
}

fn behind_correction(
    ctx: &Ctx<'_>,
    scope: &Scope,
    member: MemberIx,
    kind: LineKind,
    period: domain::base::Period,
) -> Result<Rows, Failure> {
    let differing = changed_orders(ctx, &scope.facts, member, kind, period)?;
    let numbers = differing.iter().map(|order| order.order_no.clone()).collect();
    let by_no = differing.into_iter().map(|order| (order.order_no.clone(), order)).collect();
    Ok(Rows { orders: Orders::Numbers(numbers), beside: Beside::Changed(by_no) })
}

/// What orders of the scope's quarter to its date credit to a member; only some of them when asked.
fn credited_rows(scope: &Scope, member: MemberIx, plan: &Plan, only: Option<&[i64]>) -> Rows {
    let mut credited = BTreeMap::new();
    let mut ids = Vec::new();
    if let Some(open) = scope.span.until(scope.as_of) {
        each_counted(scope.ledger(), plan.incentives.sales_basis, open, |order, _, minor| {
            scope.ledger().credits(order.credit, minor, |whose, part| {
                if whose == member {
                    ids.push(order.id);
                    credited.insert(order.id, part);
                }
            });
        });
    }
    let ids = only.map_or(ids, <[i64]>::to_vec);
    Rows { orders: Orders::Ids(ids), beside: Beside::Credited(credited) }
}

fn record(ctx: &Ctx<'_>, scope: &Scope, row: store::OrderRow, beside: &Beside) -> Record {
    let money = |minor: i64| -> Money { scope.ledger().currency.minor(minor) };
    let members = members(ctx, &row);
    let (status, place) = match row.status {
        store::OrderStatus::Open => ("open", 0),
        store::OrderStatus::Cancelled => ("cancelled", 1),
    };
    let mut values = vec![
        Value::Text(row.order_no.clone()),
        Value::Date(row.ordered_on),
        Value::Text(row.customer_name.clone()),
        Value::Money(money(row.amount_minor)),
    ];
    values.extend(beside.values(scope, &row));
    values.extend([
        text(&members),
        text(&row.product_line),
        text(&row.product),
        text(&row.region),
        Value::Money(money(row.collected_minor)),
        row.collected_on.map_or(Value::Empty, Value::Date),
        Value::Choice { raw: status.to_owned(), label: ctx.get(&format!("says-order-{status}")), place, tone: None },
    ]);
    Record {
        search: format!("{} {} {} {}", row.order_no, row.customer_name, row.customer_code, members).to_lowercase(),
        key: row.order_no,
        values,
    }
}

/// Whom an order is credited to, with the shares of a split.
fn members(ctx: &Ctx<'_>, row: &store::OrderRow) -> String {
    let name = |credit: &store::OrderSplit| {
        if credit.share_ppm == 1_000_000 {
            return credit.member_name.clone();
        }
        let share = domain::base::Ratio::new(rust_decimal::Decimal::new(i64::from(credit.share_ppm), 6));
        format!("{} {}", credit.member_name, ctx.words.rate(share))
    };
    row.credits.iter().map(name).collect::<Vec<_>>().join(", ")
}
