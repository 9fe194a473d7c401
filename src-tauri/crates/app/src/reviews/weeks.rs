//! The weeks of a quarter: where each left it, and what it decided.

use domain::base::{DateSpan, Money, Ratio};
use domain::chart::Tone;
use domain::facts::WeekNote;
use domain::review::{self, Week};
use domain::targets::{self, Progress};

use crate::ctx::{Ctx, Scope};
use crate::wire::QuarterWeek;

/// Weeks that have begun, latest first.
pub(super) fn weeks(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress) -> Vec<QuarterWeek> {
    let weeks = review::weeks(scope.span, scope.as_of);
    weeks.iter().rev().map(|week| view(ctx, scope, progress, week)).collect()
}

fn view(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress, week: &Week) -> QuarterWeek {
    let zero = scope.ledger().currency.zero();
    let sold = sold_to(progress, week.span.last, zero);
    let pace = targets::pace(scope.ledger(), scope.plan(), scope.quarter, week.span.last);
    let done = progress.target.and_then(|target| sold.over(target));
    let (gap, tone) = gap(ctx, scope, done, pace);
    let note = scope.cycle().weeks.iter().find(|note| note.week_on == week.monday);
    QuarterWeek {
        week_on: week.monday,
        label: ctx.words.date_span(week.span),
        progress: done.map_or_else(|| ctx.words.dash(), |done| ctx.words.ratio(done)),
        pace: ctx.words.ratio(pace),
        gap,
        tone,
        sales: ctx.words.money_short(sold - sold_to(progress, DateSpan::eve(&week.span), zero)),
        text: note.map_or_else(String::new, |note| note.text.clone()),
        noted: note.map_or_else(String::new, |note| noted(ctx, note)),
    }
}

/// Sales from the quarter's first day to the end of a day of it; nothing on its eve.
fn sold_to(progress: &Progress, day: chrono::NaiveDate, zero: Money) -> Money {
    let days = usize::try_from((day - progress.span.first).num_days() + 1).unwrap_or(0);
    let known = days.checked_sub(1).and_then(|place| progress.daily.get(place).or(progress.daily.last()));
    known.copied().unwrap_or(zero)
}

/// Points ahead of pace or behind it, by the plan's limits.
fn gap(ctx: &Ctx<'_>, scope: &Scope, done: Option<Ratio>, pace: Ratio) -> (String, Tone) {
    let Some(done) = done else { return (ctx.words.dash(), Tone::Quiet) };
    let points = done.points_above(pace);
    let rules = &scope.plan().targets;
    let tone = match -points {
        behind if behind <= rules.on_track_points.value() => Tone::Neutral,
        behind if behind <= rules.at_risk_points.value() => Tone::Warn,
        _ => Tone::Bad,
    };
    (ctx.with("says-review-points", &[("points", &ctx.words.points_change(points))]), tone)
}

fn noted(ctx: &Ctx<'_>, note: &WeekNote) -> String {
    ctx.with("says-review-noted", &[("by", &note.by), ("date", &ctx.words.date(note.on))])
}
