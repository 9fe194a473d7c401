//! A metric then and now, in words.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::metrics::MetricUnit;
use domain::review::{Compared, Turn};
use rust_decimal::Decimal;

use crate::charts::{metric_value, state_key, state_tone, target_text};
use crate::ctx::Ctx;
use crate::wire::ReviewMetricRow;

pub(super) fn row(ctx: &Ctx<'_>, compared: &Compared) -> ReviewMetricRow {
    let shown = |value: Option<Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, compared.metric, value))
    };
    ReviewMetricRow {
        metric: compared.metric.id.to_owned(),
        label: ctx.words.metric(compared.metric.id),
        last: shown(compared.last),
        now: shown(compared.now),
        target: target_text(&ctx.words, compared.metric, compared.target),
        change: change(ctx, compared),
        change_tone: turn_tone(compared.turn),
        state: state(ctx, compared),
        tone: tone(compared),
        state_before: compared.state_before.map_or_else(String::new, |before| ctx.get(state_key(before))),
    }
}

/// The colour of a state; a metric that is only watched has a figure, no target and none.
pub(super) fn tone(compared: &Compared) -> Tone {
    if is_watched(compared) { Tone::Quiet } else { state_tone(compared.state) }
}

fn state(ctx: &Ctx<'_>, compared: &Compared) -> String {
    if is_watched(compared) { ctx.words.dash() } else { ctx.get(state_key(compared.state)) }
}

fn is_watched(compared: &Compared) -> bool {
    compared.target.is_none() && compared.now.is_some()
}

pub(super) fn turn_tone(turn: Turn) -> Tone {
    match turn {
        Turn::Better => Tone::Good,
        Turn::Worse => Tone::Bad,
        Turn::Same => Tone::Quiet,
        Turn::Unknown => Tone::Neutral,
    }
}

/// "+4.2 points", "−6 h", "+¥1.27 M"; empty when there is nothing to compare.
pub(super) fn change(ctx: &Ctx<'_>, compared: &Compared) -> String {
    let Some(change) = compared.change else { return String::new() };
    if change.is_zero() {
        return ctx.get("says-review-unchanged");
    }
    let plus = if change.is_sign_positive() { "+" } else { "" };
    match compared.metric.unit {
        MetricUnit::Ratio => {
            let points = ctx.words.points_change(Ratio::new(change).value() * Decimal::ONE_HUNDRED);
            ctx.with("says-review-points", &[("points", &points)])
        }
        _ => format!("{plus}{}", metric_value(&ctx.words, compared.metric, change)),
    }
}
