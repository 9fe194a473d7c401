//! Pay of a quarter for machines: statements as they are paid, the closes behind them, everything needed to work them out
//! again; under another plan also everybody's pay before and after.

mod inputs;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::base::{Money, Period, Quarter};
use domain::facts::{Close, ClosedCondition, ClosedCredit, ClosedLine, ClosedStatement, LineKind, MemberIx};
use domain::incentives::{Condition, Line, Origin, Payroll, Statement, next_open};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::{
    FrozenCredits, Replay, changed_orders, corrections, order_nos, paying_close, payroll_of, quarter_of_close,
};
use crate::plan;
use crate::wire::{
    CloseFigures, ConditionFigures, FrozenCreditFigures, IncentivesFigures, IncentivesFiguresRequest, LineFigures,
    PayInputs, ReplayFigures, StatementFigures, WaitingFigures,
};

pub(crate) fn incentives(ctx: &Ctx<'_>, request: IncentivesFiguresRequest) -> Result<IncentivesFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let only = match &request.member {
        Some(no) => Some(scope.ledger().member_by_no(no).ok_or_else(|| ctx.not_found(no))?),
        None => None,
    };
    let replay = match &request.plan {
        Some(path) => {
            let plan = plan::read(ctx, path)?;
            let replayed = Replay::of(&scope, Some(&plan), &[]);
            Some(replayed.map_err(|issues| Failure::invalid(&ctx.words, &issues))?)
        }
        None => None,
    };
    let paid = payroll_of(&scope);
    let payroll = replay.as_ref().map_or(&*paid, |replay| &replay.changed);
    let closes = closes(&scope, &paid);
    let statements = statements(ctx, &scope, payroll, only)?;
    let zero = scope.ledger().currency.zero();
    let of_kind = |kind: LineKind| {
        let lines = statements.iter().flat_map(|statement| &statement.lines).filter(|line| line.kind == kind);
        lines.fold(zero, |sum, line| sum + line.amount)
    };
    let total = statements.iter().fold(zero, |sum, statement| sum + statement.total);
    Ok(IncentivesFigures {
        period: scope.quarter,
        as_of: payroll.as_of,
        member: request.member,
        currency: scope.ledger().currency.code().to_owned(),
        currency_digits: scope.ledger().currency.digits(),
        state: state(&paid).to_owned(),
        total,
        by_kind: payroll.by_kind.iter().map(|(kind, _)| (kind.as_str().to_owned(), of_kind(*kind))).collect(),
        closes: closes.iter().map(|close| close_figures(ctx, &scope, close, only)).collect::<Result<_, _>>()?,
        waiting: waiting(&scope, &paid, only),
        inputs: all_inputs(ctx, &scope, &paid, &closes, replay.as_ref(), only)?,
        replay: replay.as_ref().map_or_else(Vec::new, |replay| replayed(&scope, replay, only)),
        statements,
    })
}

fn state(payroll: &Payroll) -> &'static str {
    match (payroll.is_closed, payroll.is_over) {
        (true, _) => "closed",
        (false, true) => "over",
        (false, false) => "running",
    }
}

/// Closes in force from the first one that touches the quarter or that a statement of it corrects: with them every
/// correction made since is there, too.
fn closes<'a>(scope: &'a Scope, paid: &Payroll) -> Vec<&'a Close> {
    let (ledger, accounts) = (scope.ledger(), scope.accounts());
    let needed = needed_closes(scope, paid);
    let corrected = accounts.in_force().filter(|close| needed.contains(&close.id));
    let mut quarters: BTreeSet<Quarter> = corrected.map(|close| quarter_of_close(ledger, close)).collect();
    quarters.insert(scope.quarter);
    // A quarter's close says nothing of months closed before it: theirs are told, too.
    let first = accounts.in_force().position(|close| quarters.contains(&quarter_of_close(ledger, close)));
    first.map_or_else(Vec::new, |first| accounts.in_force().skip(first).collect())
}

/// The closes that paid what statements of the quarter correct.
fn needed_closes(scope: &Scope, paid: &Payroll) -> BTreeSet<i64> {
    let lines = paid.statements.iter().flat_map(|statement| &statement.lines);
    let about = lines.filter_map(|line| line.line_ref().about);
    about
        .filter_map(|(_, period)| paying_close(scope.ledger(), scope.accounts(), period))
        .map(|close| close.id)
        .collect()
}

fn statements(
    ctx: &Ctx<'_>,
    scope: &Scope,
    payroll: &Payroll,
    only: Option<MemberIx>,
) -> Result<Vec<StatementFigures>, Failure> {
    let shown: Vec<&Statement> =
        payroll.statements.iter().filter(|found| only.is_none_or(|member| found.member == member)).collect();
    let lines = || shown.iter().flat_map(|statement| &statement.lines);
    let names = order_nos(ctx, lines().flat_map(|line| line.order_ids.iter().copied()))?;
    let frozen = FrozenCredits::of(ctx, &scope.facts, lines())?;
    shown.iter().map(|statement| statement_figures(ctx, scope, statement, &names, &frozen)).collect()
}

fn statement_figures(
    ctx: &Ctx<'_>,
    scope: &Scope,
    statement: &Statement,
    names: &HashMap<i64, String>,
    frozen: &FrozenCredits,
) -> Result<StatementFigures, Failure> {
    let member = &scope.ledger().members[statement.member as usize];
    let figures = |line: &Line| -> Result<LineFigures, Failure> {
        let rows = rows(ctx, scope, statement.member, line, names, frozen)?;
        Ok(line_figures(line, rows))
    };
    Ok(StatementFigures {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        sales: statement.sales,
        target: statement.target,
        total: statement.total,
        lines: statement.lines.iter().map(figures).collect::<Result<_, _>>()?,
        conditions: statement.conditions.iter().map(condition_figures).collect(),
    })
}

/// The orders behind a line: of a closed one those frozen with it, of a correction those that differ.
fn rows(
    ctx: &Ctx<'_>,
    scope: &Scope,
    member: MemberIx,
    line: &Line,
    names: &HashMap<i64, String>,
    frozen: &FrozenCredits,
) -> Result<Vec<String>, Failure> {
    if let Some(Origin::Closed { about: (kind, period), .. }) = line.origin {
        let changed = changed_orders(ctx, &scope.facts, member, kind, period)?;
        return Ok(changed.into_iter().map(|order| order.order_no).collect());
    }
    if line.close.is_some() {
        let credits = frozen.behind(&scope.facts, member, line);
        return Ok(credits.into_iter().map(|credit| credit.order_no.clone()).collect());
    }
    Ok(line.order_ids.iter().filter_map(|id| names.get(id).cloned()).collect())
}

fn line_figures(line: &Line, rows: Vec<String>) -> LineFigures {
    let (about, change) = match &line.origin {
        Some(Origin::Closed { about, before, after }) => (Some(*about), Some((*before, *after))),
        _ => (None, None),
    };
    let reason = match &line.origin {
        Some(Origin::Hand { reason, .. }) => Some(reason.clone()),
        _ => None,
    };
    LineFigures {
        kind: line.kind,
        period: line.period,
        base: line.base,
        rate: line.rate,
        amount: line.amount,
        closed: line.close.is_some(),
        about_kind: about.map(|(kind, _)| kind),
        about_period: about.map(|(_, period)| period),
        before: change.map(|(before, _)| before),
        after: change.map(|(_, after)| after),
        reason,
        rows,
    }
}

fn condition_figures(condition: &Condition) -> ConditionFigures {
    let Condition { kind, part, whole, measured, above, is_reached } = *condition;
    ConditionFigures { kind, part, whole, measured, above, reached: is_reached }
}

fn close_figures(ctx: &Ctx<'_>, scope: &Scope, close: &Close, only: Option<MemberIx>) -> Result<CloseFigures, Failure> {
    let is_asked = |member: MemberIx| only.is_none_or(|only| only == member);
    let shown = close.statements.iter().filter(|found| is_asked(found.member));
    let credits = ctx.read(|store| store.closed_credits(close.id, scope.ledger()))?;
    let credits = credits.into_iter().filter(|credit| is_asked(credit.member));
    Ok(CloseFigures {
        period: close.period,
        closed_at: close.closed_at.to_rfc3339(),
        closed_by: close.closed_by.clone(),
        reason: close.reason.clone(),
        plan: close.plan_name.clone(),
        fingerprint: close.fingerprint.clone(),
        statements: shown.map(|statement| closed_figures(scope, statement)).collect(),
        credits: credits.map(|credit| credit_figures(scope, credit)).collect(),
    })
}

fn credit_figures(scope: &Scope, credit: ClosedCredit) -> FrozenCreditFigures {
    FrozenCreditFigures {
        order_no: credit.order_no,
        employee_no: scope.ledger().members[credit.member as usize].employee_no.clone(),
        counted_on: credit.on,
        credited: scope.ledger().currency.minor(credit.minor),
        is_new: credit.is_new,
    }
}

/// Corrections that wait: of every close whose inputs are told.
fn waiting(scope: &Scope, paid: &Payroll, only: Option<MemberIx>) -> Vec<WaitingFigures> {
    let (ledger, accounts) = (scope.ledger(), scope.accounts());
    let Some(due_with) = next_open(&ledger.calendar, accounts) else { return Vec::new() };
    let proven = needed_closes(scope, paid);
    let of_quarter = accounts.in_force().filter(|close| quarter_of_close(ledger, close) == scope.quarter);
    let proven: BTreeSet<i64> = of_quarter.map(|close| close.id).chain(proven).collect();
    let found = corrections(&scope.facts);
    let asked = found.iter().filter(|found| only.is_none_or(|member| found.member == member));
    asked
        .filter(|correction| proven.contains(&correction.close))
        .map(|correction| WaitingFigures {
            employee_no: ledger.members[correction.member as usize].employee_no.clone(),
            kind: correction.kind,
            period: correction.period,
            paid: correction.paid,
            due: correction.due,
            difference: correction.difference(),
            due_with,
        })
        .collect()
}

/// A statement as it was frozen; its rows are those of the line it became.
fn closed_figures(scope: &Scope, closed: &ClosedStatement) -> StatementFigures {
    let member = &scope.ledger().members[closed.member as usize];
    let money = |minor: i64| scope.ledger().currency.minor(minor);
    let line = |line: &ClosedLine| LineFigures {
        kind: line.line.kind,
        period: line.line.period,
        base: money(line.base_minor),
        rate: line.rate,
        amount: money(line.amount_minor),
        closed: true,
        about_kind: line.line.about.map(|(kind, _)| kind),
        about_period: line.line.about.map(|(_, period)| period),
        before: line.change.map(|(before, _)| money(before)),
        after: line.change.map(|(_, after)| money(after)),
        reason: Some(line.reason.clone()).filter(|reason| !reason.is_empty()),
        rows: Vec::new(),
    };
    let condition = |condition: &ClosedCondition| {
        let ClosedCondition { kind, part, whole, above, is_reached } = *condition;
        let measured = (whole > 0).then(|| domain::base::Ratio::of(part.into(), whole.into())).flatten();
        ConditionFigures { kind, part, whole, measured, above, reached: is_reached }
    };
    let total: Money = money(closed.lines.iter().map(|line| line.amount_minor).sum());
    StatementFigures {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        sales: money(closed.sales_minor),
        target: closed.target_minor.map(money),
        total,
        lines: closed.lines.iter().map(line).collect(),
        conditions: closed.conditions.iter().map(condition).collect(),
    }
}

/// What the open part of the quarter is worked out from, and what each close of the quarter or corrected one is.
fn all_inputs(
    ctx: &Ctx<'_>,
    scope: &Scope,
    paid: &Payroll,
    closes: &[&Close],
    replay: Option<&Replay>,
    only: Option<MemberIx>,
) -> Result<Vec<PayInputs>, Failure> {
    let mut found = Vec::new();
    let open = inputs::Asked { quarter: scope.quarter, as_of: scope.as_of, only, for_closes: Vec::new() };
    if let Some(replay) = replay {
        return Ok(vec![inputs::of(ctx, &scope.facts, &replay.changed_plan, open)?]);
    }
    if !paid.is_closed {
        found.push(inputs::of(ctx, &scope.facts, scope.plan(), open)?);
    }
    let corrected = needed_closes(scope, paid);
    let mut groups: BTreeMap<(Quarter, &str), Vec<&Close>> = BTreeMap::new();
    for close in closes {
        let quarter = quarter_of_close(scope.ledger(), close);
        if quarter == scope.quarter || corrected.contains(&close.id) {
            groups.entry((quarter, &close.plan_toml)).or_default().push(close);
        }
    }
    for ((quarter, _), closes) in groups {
        let as_of = scope.ledger().calendar.quarter_span(quarter).last;
        let for_closes: Vec<Period> = closes.iter().map(|close| close.period).collect();
        let plan = scope.facts.plan_of_close(closes[0]);
        found.push(inputs::of(ctx, &scope.facts, plan, inputs::Asked { quarter, as_of, only, for_closes })?);
    }
    Ok(found)
}

fn replayed(scope: &Scope, replay: &Replay, only: Option<MemberIx>) -> Vec<ReplayFigures> {
    let shown = replay.members.iter().filter(|one| only.is_none_or(|member| one.member == member));
    shown
        .map(|one| ReplayFigures {
            employee_no: scope.ledger().members[one.member as usize].employee_no.clone(),
            before: one.before,
            after: one.changed,
            difference: one.difference(),
            of_plan: one.of_plan(),
            of_facts: one.of_facts(),
        })
        .collect()
}
