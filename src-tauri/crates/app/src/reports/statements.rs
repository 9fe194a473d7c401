//! Members' statements as reports: the page's lines, with the orders behind them. What is closed is printed as it was
//! closed, with the fingerprint of its close; corrections show what was paid, what it should have been, and why.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use domain::base::{Money, Period};
use domain::facts::{ClosedCredit, MemberIx};
use domain::incentives::{Line, Origin, Payroll, Statement};
use report::{Note, OrderChange, OrderRow, StatementLine, StatementReport};

use super::{plan_version, reading_notes, span_text};
use crate::ctx::{Ctx, Scope};
use crate::document::{Letterhead, letterhead};
use crate::failure::Failure;
use crate::incentives::{
    FrozenCredits, about_label, change_of, changed_orders, condition_view, credits_in, kind_label, paying_close,
    payroll_of, plan_of_line, rounding, rule, stands_on_orders, statement_state,
};

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
    let payroll = payroll_of(scope);
    let found: Vec<&Statement> =
        payroll.statements.iter().filter(|found| wanted.is_none_or(|member| found.member == member)).collect();
    if found.is_empty() {
        return Err(ctx.not_found(employee_no.unwrap_or(&scope.quarter.to_string())));
    }
    let paper = Paper::of(ctx, scope, &payroll, wanted)?;
    found.into_iter().map(|statement| paper.one(statement)).collect()
}

/// What every statement of the quarter is printed with.
struct Paper<'a> {
    ctx: &'a Ctx<'a>,
    scope: &'a Scope,
    letterhead: Letterhead,
    state: String,
    /// One line a close in force of the quarter.
    fingerprints: Vec<String>,
    /// What is credited to each member, by day: as closed where it is, else as it is now.
    credits: BTreeMap<MemberIx, Vec<ClosedCredit>>,
    /// Customer and amount by order no., of orders that are there.
    orders: HashMap<String, (String, i64)>,
}

impl<'a> Paper<'a> {
    fn of(ctx: &'a Ctx<'a>, scope: &'a Scope, payroll: &Payroll, only: Option<MemberIx>) -> Result<Paper<'a>, Failure> {
        let ledger = scope.ledger();
        let open = ctx.get(if payroll.is_over { "says-state-quarter-over" } else { "says-state-quarter-running" });
        let mut credits: BTreeMap<MemberIx, Vec<ClosedCredit>> = BTreeMap::new();
        let mut frozen = FrozenCredits::default();
        let mut fingerprints = Vec::new();
        let mut taken: Vec<i64> = Vec::new();
        for month in ledger.calendar.months(scope.quarter) {
            let span = month.span();
            if let Some(close) = paying_close(ledger, scope.accounts(), Period::Month(month)) {
                if !taken.contains(&close.id) {
                    frozen.take(ctx, &scope.facts, close.id)?;
                    taken.push(close.id);
                    fingerprints.push(format!("{}: {}", ctx.words.period(close.period), close.fingerprint));
                }
                let members =
                    (0..ledger.members.len() as MemberIx).filter(|member| only.is_none_or(|only| only == *member));
                for member in members {
                    let his = frozen.within(close.id, member, span).cloned();
                    credits.entry(member).or_default().extend(his);
                }
            } else if let Some(span) = span.until(scope.as_of) {
                for credit in credits_in(ctx, &scope.facts, scope.plan(), scope.quarter, span, only)? {
                    credits.entry(credit.member).or_default().push(credit);
                }
            }
        }
        let of_quarter = scope.accounts().in_force().find(|close| close.period == scope.period());
        if let Some(close) = of_quarter.filter(|close| !taken.contains(&close.id)) {
            fingerprints.push(format!("{}: {}", ctx.words.period(close.period), close.fingerprint));
        }
        let orders = known_orders(ctx, scope)?;
        let state = if fingerprints.is_empty() { open } else { statement_state(ctx, scope) };
        Ok(Paper { ctx, scope, letterhead: letterhead(ctx, scope)?, state, fingerprints, credits, orders })
    }

    fn one(&self, statement: &Statement) -> Result<StatementReport, Failure> {
        let (ctx, scope, words) = (self.ctx, self.scope, &self.ctx.words);
        let member = &scope.ledger().members[statement.member as usize];
        let attainment = statement.target.and_then(|target| statement.sales.over(target));
        let (orders, total) = self.orders_of(statement.member);
        let conditions = statement.conditions.iter().map(|condition| {
            let view = condition_view(ctx, condition);
            Note { title: view.label, text: view.sentence }
        });
        Ok(StatementReport {
            company: self.letterhead.company.clone(),
            logo: self.letterhead.logo.clone(),
            member: member.name.clone(),
            employee_no: member.employee_no.clone(),
            team: member.team.clone(),
            period: words.quarter(scope.quarter),
            span: span_text(ctx, scope),
            as_of: words.date(scope.as_of),
            plan_version: plan_version(ctx, scope),
            state: self.state.clone(),
            target: statement.target.map_or_else(|| words.dash(), |target| words.money(target)),
            sales: words.money(statement.sales),
            attainment: attainment.map_or_else(|| words.dash(), |ratio| words.ratio(ratio)),
            lines: statement.lines.iter().map(|line| self.line(statement, line)).collect(),
            total: words.money(statement.total),
            conditions: conditions.collect(),
            changes: self.changes(statement)?,
            fingerprints: self.fingerprints.clone(),
            readings: reading_notes(ctx, scope),
            orders,
            orders_total: words.amount(total),
        })
    }

    fn line(&self, statement: &Statement, line: &Line) -> StatementLine {
        let (ctx, words) = (self.ctx, &self.ctx.words);
        let sources = self.order_count(statement.member, line);
        let mut details = Vec::new();
        let rounded = rounding(ctx, line);
        if line.base.value() * line.rate.value() != line.amount.value() && !rounded.is_empty() {
            details.push(rounded);
        }
        if let Some(change) = change_of(ctx, &self.scope.facts, statement.member, line) {
            details.extend(change.tipped);
        }
        StatementLine {
            name: kind_label(ctx, line.kind),
            period: words.period(line.period),
            base: words.amount(line.base),
            rate: words.rate(line.rate),
            amount: words.amount(line.amount),
            rule: rule(ctx, plan_of_line(self.scope, line), statement, line),
            details,
            sources: sources.map_or_else(|| words.dash(), |count| words.counted("base-count-order", count, &[])),
        }
    }

    /// Orders behind a line that stands on orders.
    fn order_count(&self, member: MemberIx, line: &Line) -> Option<usize> {
        if !line.order_ids.is_empty() {
            return Some(line.order_ids.len());
        }
        if line.close.is_none() || !stands_on_orders(line.kind) {
            return None;
        }
        let span = self.scope.ledger().calendar.span(line.period);
        let his = self.credits.get(&member).map(Vec::as_slice).unwrap_or_default();
        Some(his.iter().filter(|credit| span.contains(credit.on)).count())
    }

    /// The orders behind the corrections that wait for their close.
    fn changes(&self, statement: &Statement) -> Result<Vec<OrderChange>, Failure> {
        let (ctx, words) = (self.ctx, &self.ctx.words);
        let currency = words.currency();
        let amount = |found: Option<(NaiveDate, i64)>| {
            found.map_or_else(|| words.dash(), |(_, minor)| words.amount(currency.minor(minor)))
        };
        let minor = |found: Option<(NaiveDate, i64)>| found.map_or(0, |(_, minor)| minor);
        let mut rows = Vec::new();
        for line in statement.lines.iter().filter(|line| line.close.is_none()) {
            let Some(Origin::Closed { about: (kind, period), .. }) = line.origin else { continue };
            for order in changed_orders(ctx, &self.scope.facts, statement.member, kind, period)? {
                let difference = currency.minor(minor(order.after) - minor(order.before));
                rows.push(OrderChange {
                    order_no: order.order_no,
                    about: about_label(ctx, kind, period),
                    before: amount(order.before),
                    after: amount(order.after),
                    difference: words.money_change(difference),
                });
            }
        }
        Ok(rows)
    }

    fn orders_of(&self, member: MemberIx) -> (Vec<OrderRow>, Money) {
        let (words, currency) = (&self.ctx.words, self.ctx.words.currency());
        let mut credits: Vec<&ClosedCredit> = self.credits.get(&member).into_iter().flatten().collect();
        credits.sort_by(|one, other| (one.on, &one.order_no).cmp(&(other.on, &other.order_no)));
        let total = currency.minor(credits.iter().map(|credit| credit.minor).sum());
        let row = |credit: &&ClosedCredit| {
            let known = self.orders.get(&credit.order_no);
            OrderRow {
                order_no: credit.order_no.clone(),
                date: words.date(credit.on),
                customer: known.map_or_else(|| words.dash(), |(customer, _)| customer.clone()),
                amount: known.map_or_else(|| words.dash(), |(_, minor)| words.amount(currency.minor(*minor))),
                credited: words.amount(currency.minor(credit.minor)),
            }
        };
        (credits.iter().map(row).collect(), total)
    }
}

/// Customer and amount of every order that counts in the quarter, by order no.
fn known_orders(ctx: &Ctx<'_>, scope: &Scope) -> Result<HashMap<String, (String, i64)>, Failure> {
    let mut ids = Vec::new();
    let basis = scope.plan().incentives.sales_basis;
    domain::incentives::each_counted(scope.ledger(), basis, scope.span, |order, _, _| ids.push(order.id));
    ids.sort_unstable();
    let orders = ctx.read(|store| store.orders_by_ids(&ids))?;
    Ok(orders.into_iter().map(|order| (order.order_no, (order.customer_name, order.amount_minor))).collect())
}
