//! The start of the next quarter before it is done.

use domain::base::{Issue, Money};
use domain::chart::Tone;
use domain::facts::{Action, TargetOwner};
use domain::metrics::{MetricKind, MetricRow, MetricState, MetricUnit, Point, standing};
use domain::plan::parameters;
use domain::targets::NextShare;
use rust_decimal::Decimal;

use super::{Beginning, beginning};
use crate::charts::{metric_value, target_text};
use crate::ctx::{Ctx, Scope};
use crate::failure::{Failure, in_words};
use crate::overview::metric_rows;
use crate::plan::{differences, unit_text};
use crate::wire::{NextAction, NextMetric, NextRequest, NextSales, NextTarget, NextView};

pub(crate) fn next(ctx: &Ctx<'_>, request: NextRequest) -> Result<NextView, Failure> {
    let sales_target = request.sales_target.as_deref();
    let found = beginning(ctx, (request.period, request.as_of), &request.changes, sales_target)?;
    let (this, next) = (ctx.words.quarter(found.scope.quarter), ctx.words.quarter(found.next));
    let rows = rows(&found);
    let issues: Vec<Issue> = found.issues.iter().chain(&found.uneven).cloned().collect();
    let version = found.scope.facts.own_version(found.next);
    Ok(NextView {
        quarter: found.scope.quarter,
        next: found.next,
        title: ctx.with("says-next-title", &[("period", &this), ("next", &next)]),
        sentence: sentence(ctx, &found, &rows),
        refused: found.refusal().map(|issue| ctx.words.issue_reason(&issue)).unwrap_or_default(),
        has_plan: version > 0,
        issues: in_words(&ctx.words, &issues),
        sales: sales(ctx, &found),
        metrics: rows.iter().map(|row| metric(ctx, &found, row)).collect(),
        differences: differences(ctx, found.scope.plan(), &found.plan),
        members: found.members.iter().filter_map(|share| member(ctx, &found.scope, share)).collect(),
        actions: found.open_actions().into_iter().map(|action| carried(ctx, &found.scope, action)).collect(),
        version,
    })
}

/// A metric of this quarter with its goal in the next.
struct Row {
    now: MetricRow,
    target: Option<Decimal>,
}

/// Metrics with a figure or a goal, in the order of the plan; sales are asked for on their own.
fn rows(found: &Beginning) -> Vec<Row> {
    let goal = |id: &str| found.plan.metrics.iter().find(|goal| goal.id == id).and_then(|goal| goal.target);
    metric_rows(&found.scope)
        .into_iter()
        .filter(|now| now.metric.id != "sales")
        .map(|now| Row { target: goal(now.metric.id).map(|target| target.value()), now })
        .filter(|row| row.now.actual.is_some() || row.target.is_some())
        .collect()
}

fn sentence(ctx: &Ctx<'_>, found: &Beginning, rows: &[Row]) -> String {
    let scope = &found.scope;
    let (period, date) = (ctx.words.quarter(scope.quarter), ctx.words.date(scope.as_of));
    let Some(target) = found.target() else {
        return ctx.with("says-next-sentence-none", &[("period", &period), ("next", &ctx.words.quarter(found.next))]);
    };
    let judged: Vec<&Row> = rows.iter().filter(|row| row.now.actual.is_some() && row.target.is_some()).collect();
    let reached = judged.iter().filter(|row| is_reached(found, row)).count();
    let args = [
        ("actual", ctx.words.money_short(found.sales.actual)),
        ("target", ctx.words.money_short(target)),
        ("reached", ctx.words.count(reached)),
        ("all", ctx.words.count(judged.len())),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let said = ctx.with("says-next-sentence", &args);
    if scope.is_over() {
        return said;
    }
    let running = ctx.with("says-next-running", &[("period", &period), ("date", &date)]);
    if ctx.words.lang().is_chinese() { format!("{said}{running}") } else { format!("{said} {running}") }
}

fn sales(ctx: &Ctx<'_>, found: &Beginning) -> NextSales {
    let money = |amount: Option<Money>| amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount));
    let growth = ctx.words.rate(found.plan.targets.growth);
    let rule = match (found.sales.is_set, found.sales.proposed) {
        (true, _) => ctx.with("says-next-rule-tree", &[("next", &ctx.words.quarter(found.next))]),
        (false, Some(_)) => {
            ctx.with("says-next-rule-growth", &[("actual", &ctx.words.money(found.sales.actual)), ("growth", &growth)])
        }
        (false, None) => ctx.get("says-next-rule-none"),
    };
    NextSales {
        actual: ctx.words.money(found.sales.actual),
        growth,
        proposed: money(found.sales.proposed),
        value: found.target().map(|target| target.to_string()).unwrap_or_default(),
        rule,
        currency: ctx.words.currency_symbol(),
    }
}

fn metric(ctx: &Ctx<'_>, found: &Beginning, row: &Row) -> NextMetric {
    let metric = row.now.metric;
    let shown = |value: Option<Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, metric, value))
    };
    let path = format!("metrics.{}.target", metric.id);
    let parameter = parameters(&found.plan).into_iter().find(|parameter| parameter.path == path);
    let parameter = parameter.expect("every goal of the plan is a parameter");
    let (remark, tone) = remark(ctx, found, row);
    NextMetric {
        id: metric.id.to_owned(),
        label: ctx.words.metric(metric.id),
        baseline_now: shown(row.now.baseline),
        baseline_next: shown(row.now.actual),
        target_now: target_text(&ctx.words, metric, row.now.target),
        target_next: target_text(&ctx.words, metric, row.target),
        unit_text: unit_text(ctx, parameter.unit, &parameter.value),
        value: parameter.value,
        path,
        remark,
        tone,
    }
}

/// Whether the next quarter's goal is reached by what this quarter came to.
fn is_reached(found: &Beginning, row: &Row) -> bool {
    let point = Point { baseline: None, actual: row.now.actual, target: row.target };
    let rules = &found.plan.targets;
    standing(row.now.metric, rules, point, domain::base::Ratio::ONE, true).state == MetricState::Met
}

/// How far this quarter is from the next one's goal.
fn remark(ctx: &Ctx<'_>, found: &Beginning, row: &Row) -> (String, Tone) {
    let (Some(actual), Some(target)) = (row.now.actual, row.target) else {
        let key = if row.target.is_none() { "says-next-remark-watched" } else { "says-next-remark-none" };
        return (ctx.get(key), Tone::Quiet);
    };
    if is_reached(found, row) {
        let is_level = row.now.metric.kind == MetricKind::Level;
        return (ctx.get(if is_level { "says-next-remark-hold" } else { "says-next-remark-reached" }), Tone::Good);
    }
    let far = (actual - target).abs();
    let gap = match row.now.metric.unit {
        MetricUnit::Ratio => ctx.words.points_long(far * Decimal::ONE_HUNDRED),
        _ => metric_value(&ctx.words, row.now.metric, far),
    };
    let was_reached = matches!(row.now.standing.state, MetricState::Met | MetricState::Held);
    let (key, tone) = match (was_reached, found.scope.is_over()) {
        // This quarter's goal was reached, the next one asks for more.
        (true, _) => ("says-next-remark-raised", Tone::Neutral),
        (false, true) => ("says-next-remark-missed", Tone::Bad),
        (false, false) => ("says-next-remark-short", Tone::Warn),
    };
    (ctx.with(key, &[("gap", &gap)]), tone)
}

fn member(ctx: &Ctx<'_>, scope: &Scope, share: &NextShare) -> Option<NextTarget> {
    let TargetOwner::Member(employee_no) = &share.owner else { return None };
    let known = scope.ledger().member_by_no(employee_no);
    let name = known.map_or_else(|| employee_no.clone(), |known| scope.ledger().members[known as usize].name.clone());
    Some(NextTarget {
        employee_no: employee_no.clone(),
        name,
        now: share.now.map_or_else(|| ctx.words.dash(), |now| ctx.words.amount(now)),
        next: ctx.words.amount(share.next),
        change: share.now.map_or_else(|| ctx.words.dash(), |now| ctx.words.money_change(share.next - now)),
        is_pinned: share.is_pinned,
    })
}

fn carried(ctx: &Ctx<'_>, scope: &Scope, action: &Action) -> NextAction {
    let name = |member: domain::facts::MemberIx| scope.ledger().members[member as usize].name.clone();
    NextAction {
        id: action.id,
        what: action.what.clone(),
        who: action.member.map_or_else(|| action.who.clone(), name),
        due: ctx.words.date(action.due_on),
        is_overdue: action.is_overdue(scope.today),
    }
}
