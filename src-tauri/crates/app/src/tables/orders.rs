//! Orders, and the orders behind a figure. What is in the ledger is read from it; names and numbers come from the
//! store for the rows that are shown.

use std::collections::BTreeMap;

use domain::facts::{MemberIx, Order};
use domain::metrics::{Behind, evidence};
use domain::plan::SalesBasis;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::payroll_of;
use crate::wire::{ColumnKind, TableRequest};

/// The most orders a table shows at once; a figure with more is narrowed by period.
const ORDERS_MAX: usize = 200_000;

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let statuses = ["open", "cancelled"].map(|name| (name.to_owned(), ctx.get(&format!("says-order-{name}")))).to_vec();
    let mut columns = vec![
        column(ctx, "order_no", "says-column-order_no", ColumnKind::Text),
        column(ctx, "date", "base-date", ColumnKind::Date),
        column(ctx, "customer", "says-column-customer", ColumnKind::Text),
        column(ctx, "amount", "base-amount", ColumnKind::Money),
    ];
    let behind = behind(ctx, scope, request)?;
    if behind.credited_to.is_some() {
        columns.push(column(ctx, "credited", "says-column-credited", ColumnKind::Money));
    }
    columns.extend([
        column(ctx, "member", "base-member", ColumnKind::Text),
        column(ctx, "product_line", "base-product_line", ColumnKind::Text),
        column(ctx, "product", "says-column-product", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "collected", "says-column-collected", ColumnKind::Money),
        column(ctx, "collected_on", "says-column-collected_on", ColumnKind::Date),
        choices(ctx, "status", "says-column-status", statuses),
    ]);
    let ids = behind.ids.get(..ORDERS_MAX).unwrap_or(&behind.ids);
    let rows = ctx.read(|store| store.orders_by_ids(ids))?;
    let credited = behind.credited_to.map(|(member, basis)| credited(scope, member, basis));
    let records = rows.into_iter().map(|row| record(ctx, scope, row, credited.as_ref())).collect();
    let summed = if credited.is_some() { vec![3, 4] } else { vec![3] };
    Ok(Table { columns, records, summed })
}

/// The orders behind a figure, and the member whose credits are shown beside them.
struct Rows {
    ids: Vec<i64>,
    credited_to: Option<(MemberIx, SalesBasis)>,
}

fn behind(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Rows, Failure> {
    let ledger = scope.ledger();
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else {
        let dated = scope.span.until(scope.as_of);
        let ids = dated.into_iter().flat_map(|span| ledger.orders_in(span)).map(|order| order.id).collect();
        return Ok(Rows { ids, credited_to: None });
    };
    let parsed: RowsKey = key.parse().map_err(|()| ctx.not_found(key))?;
    let member = |employee_no: &str| ledger.member_by_no(employee_no).ok_or_else(|| ctx.not_found(employee_no));
    match parsed {
        RowsKey::Customer(code) => {
            let customer = ledger.customer_by_code(&code).ok_or_else(|| ctx.not_found(&code))?;
            let ids = ledger.orders_of(customer).iter().rev().map(|order| order.id).collect();
            Ok(Rows { ids, credited_to: None })
        }
        RowsKey::Metric { quarter, as_of, metric, is_whole } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            let ids = match evidence(&scope.snapshot(), &metric) {
                Behind::Orders { part, whole } => {
                    if is_whole {
                        whole
                    } else {
                        part
                    }
                }
                _ => Vec::new(),
            };
            Ok(Rows { ids, credited_to: None })
        }
        RowsKey::Line { quarter, as_of, employee_no, line } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            let member = member(&employee_no)?;
            let payroll = payroll_of(&scope, scope.plan());
            let statement = payroll.statements.iter().find(|statement| statement.member == member);
            let line = statement.and_then(|statement| statement.lines.get(line as usize));
            let ids = line.map(|line| line.order_ids.clone()).ok_or_else(|| ctx.not_found(key))?;
            Ok(Rows { ids, credited_to: Some((member, scope.plan().incentives.sales_basis)) })
        }
        RowsKey::Member { quarter, as_of, employee_no } => {
            let scope = ctx.scope(Some(quarter), Some(as_of))?;
            let member = member(&employee_no)?;
            let basis = scope.plan().incentives.sales_basis;
            let credited = domain::incentives::credited(ledger, basis, quarter, scope.as_of);
            Ok(Rows { ids: credited[member as usize].all_ids(), credited_to: Some((member, basis)) })
        }
        RowsKey::Class(_) => Err(ctx.not_found(key)),
    }
}

/// What every order credits to a member, by the order's row id.
fn credited(scope: &Scope, member: MemberIx, basis: SalesBasis) -> BTreeMap<i64, i64> {
    let ledger = scope.ledger();
    let amount = |order: &Order| match basis {
        SalesBasis::Invoiced => order.amount_minor,
        SalesBasis::Collected => order.collected_minor,
    };
    let mut found = BTreeMap::new();
    for order in ledger.orders() {
        ledger.credits(order.credit, amount(order), |credited, part| {
            if credited == member {
                found.insert(order.id, part);
            }
        });
    }
    found
}

fn record(ctx: &Ctx<'_>, scope: &Scope, row: store::OrderRow, credited: Option<&BTreeMap<i64, i64>>) -> Record {
    let currency = scope.ledger().currency;
    let money = |minor: i64| Value::Money(currency.minor(minor));
    let names: Vec<String> = row
        .credits
        .iter()
        .map(|credit| {
            if credit.share_ppm == 1_000_000 {
                return credit.member_name.clone();
            }
            let share = domain::base::Ratio::new(rust_decimal::Decimal::new(i64::from(credit.share_ppm), 6));
            format!("{} {}", credit.member_name, ctx.words.rate(share))
        })
        .collect();
    let (status, place) = match row.status {
        store::OrderStatus::Open => ("open", 0),
        store::OrderStatus::Cancelled => ("cancelled", 1),
    };
    let members = names.join(", ");
    let mut values = vec![
        Value::Text(row.order_no.clone()),
        Value::Date(row.ordered_on),
        Value::Text(row.customer_name.clone()),
        money(row.amount_minor),
    ];
    if let Some(credited) = credited {
        values.push(credited.get(&row.id).map_or(Value::Empty, |minor| money(*minor)));
    }
    values.extend([
        text(&members),
        text(&row.product_line),
        text(&row.product),
        text(&row.region),
        money(row.collected_minor),
        row.collected_on.map_or(Value::Empty, Value::Date),
        Value::Choice { raw: status.to_owned(), label: ctx.get(&format!("says-order-{status}")), place, tone: None },
    ]);
    Record {
        search: format!("{} {} {} {}", row.order_no, row.customer_name, row.customer_code, members).to_lowercase(),
        key: row.order_no,
        values,
    }
}
