//! Statements of a quarter, one row a member; targets of the workspace.

use domain::facts::TargetOwner;
use domain::incentives::{LineKind, Statement};

use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::{kind_label, payroll_of};
use crate::targets::{Sales, owner_label};
use crate::wire::ColumnKind;

/// Kinds that always have a column; the others have one as soon as anybody is paid for them.
const KINDS: [LineKind; 4] = [LineKind::Base, LineKind::CoreRetention, LineKind::NewCustomers, LineKind::AboveTarget];

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let payroll = payroll_of(scope);
    let is_paid = |kind: &LineKind| payroll.by_kind.iter().any(|(paid, _)| paid == kind);
    let kinds: Vec<LineKind> = LineKind::ALL.into_iter().filter(|kind| KINDS.contains(kind) || is_paid(kind)).collect();
    let mut columns = vec![
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "target", "base-target", ColumnKind::Money),
        column(ctx, "sales", "base-sales", ColumnKind::Money),
        column(ctx, "attainment", "says-figure-attainment", ColumnKind::Ratio),
    ];
    for kind in &kinds {
        let mut of_kind = column(ctx, kind.as_str(), "base-amount", ColumnKind::Money);
        of_kind.label = kind_label(ctx, *kind);
        columns.push(of_kind);
    }
    columns.push(column(ctx, "total", "base-total", ColumnKind::Money));
    let records = payroll.statements.iter().map(|statement| record(scope, &kinds, statement)).collect();
    let summed = [3, 4].into_iter().chain(6..columns.len()).collect();
    Ok(Table { columns, records, summed })
}

fn record(scope: &Scope, kinds: &[LineKind], statement: &Statement) -> Record {
    let member = &scope.ledger().members[statement.member as usize];
    let zero = scope.ledger().currency.zero();
    let attainment = statement.target.and_then(|target| statement.sales.over(target));
    let mut values = vec![
        Value::Text(member.employee_no.clone()),
        Value::Text(member.name.clone()),
        text(scope.ledger().post_on(statement.member, scope.as_of).team),
        statement.target.map_or(Value::Empty, Value::Money),
        Value::Money(statement.sales),
        attainment.map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)),
    ];
    values.extend(kinds.iter().map(|kind| {
        let lines = statement.lines.iter().filter(|line| line.kind == *kind);
        Value::Money(lines.fold(zero, |sum, line| sum + line.amount))
    }));
    values.push(Value::Money(statement.total));
    Record {
        key: member.employee_no.clone(),
        search: format!("{} {}", member.employee_no.to_lowercase(), member.search),
        values,
    }
}

pub(super) fn targets(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let kinds = ["company", "team", "member", "product_line", "region"]
        .map(|kind| (kind.to_owned(), ctx.get(&format!("says-owner-{}", kind.replace('_', "-")))))
        .to_vec();
    let columns = vec![
        column(ctx, "period", "says-column-period", ColumnKind::Text),
        choices(ctx, "kind", "says-column-owner-kind", kinds),
        column(ctx, "owner", "base-name", ColumnKind::Text),
        column(ctx, "target", "base-target", ColumnKind::Money),
        column(ctx, "actual", "base-actual", ColumnKind::Money),
        column(ctx, "attainment", "says-figure-attainment", ColumnKind::Ratio),
    ];
    let sales = Sales::of_scope(scope);
    let records = scope
        .ledger()
        .targets
        .iter()
        .map(|target| {
            let (kind, place) = owner_kind(&target.owner);
            let sold = sales.of(&target.owner, target.period);
            let name = owner_label(ctx, scope, &target.owner);
            Record {
                key: format!("{}/{kind}/{name}", target.period),
                search: name.to_lowercase(),
                values: vec![
                    Value::Text(target.period.to_string()),
                    Value::Choice {
                        raw: kind.to_owned(),
                        label: ctx.get(&format!("says-owner-{}", kind.replace('_', "-"))),
                        place,
                        tone: None,
                    },
                    Value::Text(name),
                    Value::Money(target.amount),
                    Value::Money(sold),
                    sold.over(target.amount).map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)),
                ],
            }
        })
        .collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

/// Stable name and order of a kind of owner.
pub(crate) fn owner_kind(owner: &TargetOwner) -> (&'static str, u8) {
    match owner {
        TargetOwner::Company => ("company", 0),
        TargetOwner::Team(_) => ("team", 1),
        TargetOwner::Member(_) => ("member", 2),
        TargetOwner::ProductLine(_) => ("product_line", 3),
        TargetOwner::Region(_) => ("region", 4),
    }
}
