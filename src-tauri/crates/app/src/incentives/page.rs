//! The Incentives page: the quarter's payroll with what is closed, what is proposed, what is disputed, what is near.

use domain::base::{Money, Ratio};
use domain::facts::MemberIx;
use domain::incentives::{LineKind, Payroll};

use super::{awards, borrowed, corrections, disputes, edges, kind_label, payroll_of, readings, state};
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{EmptyView, FigureView, IncentivesView, KindView, MemberChoice, PeriodRequest};

pub(crate) fn incentives(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<IncentivesView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let payroll = payroll_of(&scope);
    let name = |member: MemberIx| scope.ledger().members[member as usize].name.clone();
    let mut pay: Vec<(String, Money)> =
        payroll.statements.iter().map(|statement| (name(statement.member), statement.total)).collect();
    pay.sort_by_key(|(_, total)| std::cmp::Reverse(*total));
    let sentence = sentence(ctx, &scope, &payroll);
    let is_empty = payroll.statements.is_empty();
    Ok(IncentivesView {
        empty: is_empty.then(|| EmptyView {
            title: ctx.get("says-empty-statements"),
            text: ctx.get("says-empty-statements-text"),
        }),
        title: title(ctx, &scope, &payroll),
        total: ctx.words.money(payroll.total),
        by_kind: by_kind(ctx, &payroll),
        chart: (!is_empty).then(|| charts::pay(&ctx.words, &pay, &sentence)),
        figures: figures(ctx, &scope, &payroll),
        readings: readings(ctx, &state::plan_paid_under(&scope).incentives),
        is_provisional: !payroll.is_closed,
        state: state::view(ctx, &scope),
        awards: awards::views(ctx, &scope, &payroll),
        disputes: disputes::views(ctx, &scope, None),
        corrections: corrections::views(ctx, &scope),
        edges: edges::of_page(ctx, &scope),
        members: members(&scope, &payroll),
        sentence,
    })
}

fn title(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> String {
    let key = if payroll.is_over { "says-pay-title" } else { "says-pay-title-running" };
    let args = [
        ("total", ctx.words.money(payroll.total)),
        ("members", ctx.words.counted("base-count-member", payroll.statements.len(), &[])),
        ("period", ctx.words.quarter(scope.quarter)),
    ];
    ctx.with(key, &borrowed(&args))
}

pub(crate) fn sentence(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> String {
    let sales =
        scope.span.until(scope.as_of).map_or(scope.ledger().currency.zero(), |span| scope.ledger().sales_in(span));
    let share = payroll.total.over(sales).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
    let above: Money = above_base(scope, payroll);
    ctx.with("says-pay-sentence", &[("share", &share), ("above", &ctx.words.money(above))])
}

/// What is paid beyond base commission: what the incentive budget bears. A correction of base commission is part of it.
pub(crate) fn above_base(scope: &Scope, payroll: &Payroll) -> Money {
    let zero = scope.ledger().currency.zero();
    let is_base = |line: &domain::incentives::Line| {
        line.kind == LineKind::Base || line.line_ref().about.is_some_and(|(kind, _)| kind == LineKind::Base)
    };
    let lines = payroll.statements.iter().flat_map(|statement| &statement.lines);
    lines.filter(|line| !is_base(line)).fold(zero, |sum, line| sum + line.amount)
}

pub(super) fn by_kind(ctx: &Ctx<'_>, payroll: &Payroll) -> Vec<KindView> {
    let members = |kind: LineKind| {
        let has = |statement: &&domain::incentives::Statement| statement.lines.iter().any(|line| line.kind == kind);
        payroll.statements.iter().filter(has).count()
    };
    let rows = payroll.by_kind.iter().map(|(kind, amount)| (*kind, *amount, members(*kind)));
    kinds(ctx, payroll.total, rows)
}

/// Sums by kind of line with their share of the whole: `(kind, sum, members)`.
pub(super) fn kinds(
    ctx: &Ctx<'_>,
    total: Money,
    rows: impl Iterator<Item = (LineKind, Money, usize)>,
) -> Vec<KindView> {
    rows.map(|(kind, amount, members)| KindView {
        kind,
        label: kind_label(ctx, kind),
        amount: ctx.words.money(amount),
        share: amount.over(total).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share)),
        note: ctx.words.counted("base-count-member", members, &[]),
    })
    .collect()
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Vec<FigureView> {
    let target = domain::targets::company_target(scope.ledger(), scope.plan(), scope.quarter);
    let budget = &scope.plan().budget;
    let share = Ratio::new(budget.share_of_sales.value() * budget.incentives.value());
    let allowed = target.map(|target| target.at_rate(share));
    let above = above_base(scope, payroll);
    let used = allowed.and_then(|allowed| above.over(allowed));
    let dash = || ctx.words.dash();
    vec![
        plain(ctx, "says-figure-pay-total", ctx.words.money(payroll.total)),
        plain(ctx, "says-figure-pay-above-base", ctx.words.money(above)),
        FigureView {
            note: used.map(|used| ctx.with("says-figure-budget-used", &[("share", &ctx.words.ratio(used))])),
            ..plain(ctx, "says-figure-budget", allowed.map_or_else(dash, |allowed| ctx.words.money(allowed)))
        },
    ]
}

/// Everybody with a statement: whom a star can be given to.
fn members(scope: &Scope, payroll: &Payroll) -> Vec<MemberChoice> {
    let choice = |statement: &domain::incentives::Statement| {
        let member = &scope.ledger().members[statement.member as usize];
        MemberChoice {
            employee_no: member.employee_no.clone(),
            label: member.name.clone(),
            note: member.team.clone(),
            refused: None,
        }
    };
    payroll.statements.iter().map(choice).collect()
}
