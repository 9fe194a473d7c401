//! Members' statements as reports: the page's lines, with the orders behind them.

use std::collections::BTreeMap;

use domain::base::Money;
use domain::facts::MemberIx;
use domain::incentives::Statement;
use domain::plan::SalesBasis;
use report::{OrderRow, StatementLine, StatementReport};

use super::{plan_version, reading_notes, span_text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::{kind_label, payroll_of, rule};

/// One report, or everybody's in the ledger's order.
pub(super) fn reports(
    ctx: &Ctx<'_>,
    scope: &Scope,
    employee_no: Option<&str>,
) -> Result<Vec<StatementReport>, Failure> {
    let wanted = match employee_no {
        Some(no) => Some(scope.ledger().member_by_no(no).ok_or_else(|| ctx.not_found(no))?),
        None => None,
    };
    let payroll = payroll_of(scope, scope.plan());
    let state = ctx.get(if payroll.is_over { "says-state-quarter-over" } else { "says-state-quarter-running" });
    let credited = Credits::of(scope);
    let found: Vec<&Statement> =
        payroll.statements.iter().filter(|found| wanted.is_none_or(|member| found.member == member)).collect();
    if found.is_empty() {
        return Err(ctx.not_found(employee_no.unwrap_or(&scope.quarter.to_string())));
    }
    found.into_iter().map(|statement| one(ctx, scope, statement, &credited, &state)).collect()
}

fn one(
    ctx: &Ctx<'_>,
    scope: &Scope,
    statement: &Statement,
    credited: &Credits,
    state: &str,
) -> Result<StatementReport, Failure> {
    let member = &scope.ledger().members[statement.member as usize];
    let words = &ctx.words;
    let attainment = statement.target.and_then(|target| statement.sales.over(target));
    let (orders, total) = credited.rows(ctx, scope, statement.member)?;
    let lines = statement.lines.iter().map(|line| StatementLine {
        name: kind_label(ctx, line.kind),
        period: words.period(line.period),
        base: words.amount(line.base),
        rate: words.rate(line.rate),
        amount: words.amount(line.amount),
        rule: rule(ctx, scope.plan(), statement, line),
        sources: words.counted("base-count-order", line.order_ids.len(), &[]),
    });
    Ok(StatementReport {
        company: scope.facts.settings.name.clone(),
        member: member.name.clone(),
        employee_no: member.employee_no.clone(),
        team: member.team.clone(),
        period: words.quarter(scope.quarter),
        span: span_text(ctx, scope),
        as_of: words.date(scope.as_of),
        plan_version: plan_version(ctx, scope),
        state: state.to_owned(),
        target: statement.target.map_or_else(|| words.dash(), |target| words.money(target)),
        sales: words.money(statement.sales),
        attainment: attainment.map_or_else(|| words.dash(), |ratio| words.ratio(ratio)),
        lines: lines.collect(),
        total: words.money(statement.total),
        readings: reading_notes(ctx, scope),
        orders,
        orders_total: words.amount(total),
    })
}

/// What each order of the quarter credits to whom, by date.
struct Credits {
    by_member: BTreeMap<MemberIx, Vec<(i64, i64)>>,
}

impl Credits {
    fn of(scope: &Scope) -> Credits {
        let mut by_member: BTreeMap<MemberIx, Vec<(i64, i64)>> = BTreeMap::new();
        let ledger = scope.ledger();
        let Some(span) = scope.span.until(scope.as_of) else { return Credits { by_member } };
        let basis = scope.plan().incentives.sales_basis;
        let mut add = |order: &domain::facts::Order, minor: i64| {
            ledger.credits(order.credit, minor, |member, part| {
                by_member.entry(member).or_default().push((order.id, part))
            });
        };
        match basis {
            SalesBasis::Invoiced => ledger.orders_in(span).for_each(|order| add(order, order.amount_minor)),
            SalesBasis::Collected => {
                let is_in = |order: &&domain::facts::Order| order.collected_on.is_some_and(|on| span.contains(on));
                ledger.orders().iter().filter(is_in).for_each(|order| add(order, order.collected_minor));
            }
        }
        Credits { by_member }
    }

    fn rows(&self, ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Result<(Vec<OrderRow>, Money), Failure> {
        let credits = self.by_member.get(&member).map(Vec::as_slice).unwrap_or_default();
        let ids: Vec<i64> = credits.iter().map(|(id, _)| *id).collect();
        let orders = ctx.read(|store| store.orders_by_ids(&ids))?;
        let known: BTreeMap<i64, &store::OrderRow> = orders.iter().map(|order| (order.id, order)).collect();
        let currency = scope.ledger().currency;
        let total = currency.minor(credits.iter().map(|(_, part)| part).sum());
        let rows = credits
            .iter()
            .filter_map(|(id, part)| known.get(id).map(|order| (order, part)))
            .map(|(order, part)| OrderRow {
                order_no: order.order_no.clone(),
                date: ctx.words.date(order.ordered_on),
                customer: order.customer_name.clone(),
                amount: ctx.words.amount(currency.minor(order.amount_minor)),
                credited: ctx.words.amount(currency.minor(*part)),
            })
            .collect();
        Ok((rows, total))
    }
}
