//! One member's statement, line by line with its proof.

use domain::facts::MemberIx;
use domain::incentives::{Payroll, Statement};

use super::{FrozenCredits, borrowed, condition_view, disputes, edges, lines, months, payroll_of, readings, state};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{FigureView, StatementRequest, StatementView};

pub(crate) fn statement(ctx: &Ctx<'_>, request: StatementRequest) -> Result<StatementView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let payroll = payroll_of(&scope);
    let not_found = || ctx.not_found(&request.employee_no);
    let member = scope.ledger().member_by_no(&request.employee_no).ok_or_else(not_found)?;
    let statement = payroll.of(member).ok_or_else(not_found)?;
    view(ctx, &scope, &payroll, statement)
}

fn view(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll, statement: &Statement) -> Result<StatementView, Failure> {
    let member = &scope.ledger().members[statement.member as usize];
    let frozen = FrozenCredits::of(ctx, &scope.facts, &statement.lines)?;
    let line = |(index, line)| lines::view(ctx, scope, statement, index, line, &frozen);
    let args = [
        ("name", member.name.clone()),
        ("total", ctx.words.money(statement.total)),
        ("period", ctx.words.quarter(scope.quarter)),
    ];
    Ok(StatementView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        quarter: scope.quarter,
        title: ctx.with("says-statement-title", &borrowed(&args)),
        figures: figures(ctx, statement),
        lines: statement.lines.iter().enumerate().map(line).collect(),
        conditions: statement.conditions.iter().map(|condition| condition_view(ctx, condition)).collect(),
        total: ctx.words.money(statement.total),
        readings: readings(ctx, &state::plan_paid_under(scope).incentives),
        is_provisional: !payroll.is_closed,
        state: state::statement_state(ctx, scope),
        edges: edges::of_member(ctx, scope, statement.member),
        disputes: disputes::views(ctx, scope, Some(statement.member)),
        open_months: months::open_months(scope),
    })
}

fn figures(ctx: &Ctx<'_>, statement: &Statement) -> Vec<FigureView> {
    let words = &ctx.words;
    let attainment = statement.target.and_then(|target| statement.sales.over(target));
    let target = statement.target.map_or_else(|| words.dash(), |target| words.money(target));
    vec![
        plain(ctx, "base-sales", words.money(statement.sales)),
        plain(ctx, "base-target", target),
        plain(ctx, "says-figure-attainment", attainment.map_or_else(|| words.dash(), |ratio| words.ratio(ratio))),
    ]
}

/// The member with this employee no. and their statement of the scope's quarter.
pub(super) fn has_statement(scope: &Scope, member: MemberIx) -> bool {
    payroll_of(scope).of(member).is_some()
}
