//! Where the quarter ends, by each way of looking ahead, with how it is worked out.

use domain::base::{Money, Ratio};
use domain::chart::Tone;
use domain::targets::{Outlook, Progress, outlook};
use rust_decimal::Decimal;

use crate::ctx::{Ctx, Scope};
use crate::wire::{ForecastView, RowsRef, TableId};

/// The outlook of the scope's quarter by open proposals.
pub(crate) fn by_proposals(ctx: &Ctx<'_>, scope: &Scope) -> Outlook {
    outlook(scope.ledger(), scope.dealings(), scope.quarter, scope.as_of, scope.moment(ctx))
}

pub(super) fn forecasts(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Vec<ForecastView> {
    if scope.span.until(scope.as_of).is_none() {
        return Vec::new();
    }
    vec![run_rate(ctx, scope, progress), proposals(ctx, scope, progress.target)]
}

fn run_rate(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> ForecastView {
    let words = &ctx.words;
    let workdays = &scope.ledger().workdays;
    let passed = scope.span.until(scope.as_of).map_or(0, |passed| workdays.workdays(passed));
    let args = [
        ("sales", words.money(progress.actual)),
        ("passed", words.count(passed)),
        ("all", words.count(workdays.workdays(scope.span))),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = if scope.is_over() { "says-targets-forecast-over" } else { "says-targets-run-rate-note" };
    view(ctx, scope, "says-targets-run-rate", progress.forecast, progress.target, ctx.with(key, &args))
}

fn proposals(ctx: &Ctx<'_>, scope: &Scope, target: Option<Money>) -> ForecastView {
    let words = &ctx.words;
    let found = by_proposals(ctx, scope);
    let shown = |money: Option<Money>| money.map_or_else(|| words.dash(), |money| words.money(money));
    let args = [
        ("sales", words.money(found.actual)),
        ("open", words.count(found.open)),
        ("decided", words.count(found.decided)),
        ("won", words.count(found.won)),
        ("valued", words.count(found.valued)),
        ("mean", shown(found.mean)),
        ("chance", found.chance().map_or_else(|| words.dash(), |chance| words.ratio(chance))),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = match (scope.is_over(), found.open, found.forecast) {
        (true, ..) => "says-targets-forecast-over",
        (false, 0, _) => "says-targets-proposals-none",
        (false, _, None) => "says-targets-proposals-unknown",
        (false, _, Some(_)) => "says-targets-proposals-note",
    };
    let rows = (found.open > 0).then(|| RowsRef {
        table: TableId::Leads,
        key: "proposals".to_owned(),
        title: ctx.get("says-targets-proposals-rows"),
    });
    let note = ctx.with(key, &args);
    ForecastView { rows, ..view(ctx, scope, "says-targets-proposals", found.forecast, target, note) }
}

fn view(
    ctx: &Ctx<'_>,
    scope: &Scope,
    label: &str,
    forecast: Option<Money>,
    target: Option<Money>,
    note: String,
) -> ForecastView {
    let beside = forecast.zip(target).map(|(forecast, target)| beside(ctx, forecast, target));
    ForecastView {
        label: ctx.get(label),
        amount: forecast.map_or_else(|| ctx.words.dash(), |forecast| ctx.words.money(forecast)),
        beside: beside.unwrap_or_default(),
        tone: forecast.zip(target).map_or(Tone::Quiet, |(forecast, target)| tone(scope, forecast, target)),
        note,
        rows: None,
    }
}

/// "98.2 % of the target, ¥12,000.00 short".
fn beside(ctx: &Ctx<'_>, forecast: Money, target: Money) -> String {
    let share = forecast.over(target).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
    let (key, difference) = if forecast < target {
        ("says-targets-forecast-short", target - forecast)
    } else {
        ("says-targets-forecast-above", forecast - target)
    };
    ctx.with(key, &[("share", &share), ("difference", &ctx.words.money(difference))])
}

/// As far from the target as the plan lets a figure be from pace.
fn tone(scope: &Scope, forecast: Money, target: Money) -> Tone {
    let rules = &scope.plan().targets;
    let short = forecast.over(target).map(|share| Ratio::ONE.points_above(share));
    match short {
        Some(short) if short <= Decimal::ZERO => Tone::Good,
        Some(short) if short <= rules.on_track_points.value() => Tone::Neutral,
        Some(short) if short <= rules.at_risk_points.value() => Tone::Warn,
        Some(_) => Tone::Bad,
        None => Tone::Quiet,
    }
}
