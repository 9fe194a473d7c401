//! The quarter in a line of figures: sold, where it ends, working days left, actions.

use domain::base::DateSpan;
use domain::chart::Tone;
use domain::metrics::{MetricRow, MetricState};
use domain::targets::Progress;

use crate::charts::state_tone;
use crate::ctx::{Ctx, Scope};
use crate::members::plain;
use crate::wire::{FigureView, FindingView, RowsRef, TableId};

pub(super) fn figures(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress, rows: &[MetricRow]) -> Vec<FigureView> {
    let words = &ctx.words;
    let target = progress.target.map_or_else(|| words.dash(), |target| words.money_short(target));
    let state = rows.iter().find(|row| row.metric.id == "sales").map(|row| row.standing.state);
    let tone = state.filter(|state| *state != MetricState::NoData).map(state_tone);
    let done = progress.progress.map(|done| words.ratio(done));
    let mut found = vec![
        FigureView {
            note: Some(ctx.with("says-key-of-target", &[("target", &target)])),
            metric: Some("sales".to_owned()),
            ..plain(ctx, "base-sales", words.money_short(progress.actual))
        },
        FigureView {
            tone: tone.filter(|tone| !matches!(tone, Tone::Neutral | Tone::Quiet)),
            note: Some(ctx.with("says-key-pace", &[("pace", &words.ratio(progress.pace))])),
            ..plain(ctx, "base-progress", done.unwrap_or_else(|| words.dash()))
        },
    ];
    if !scope.is_over() {
        let forecast = progress.forecast.map_or_else(|| words.dash(), |forecast| words.money_short(forecast));
        found.push(FigureView { note: Some(ctx.get("says-key-forecast")), ..plain(ctx, "base-forecast", forecast) });
        found.push(days_left(ctx, scope));
    }
    found.push(actions(ctx, scope));
    found
}

/// Working days after the date.
fn days_left(ctx: &Ctx<'_>, scope: &Scope) -> FigureView {
    let workdays = &scope.ledger().workdays;
    let ahead =
        scope.as_of.succ_opt().map(|first| DateSpan { first: first.max(scope.span.first), last: scope.span.last });
    let left = ahead.filter(|ahead| ahead.first <= ahead.last).map_or(0, |ahead| workdays.workdays(ahead));
    let all = ctx.words.count(workdays.workdays(scope.span));
    FigureView {
        note: Some(ctx.with("says-review-days-left-note", &[("all", &all)])),
        ..plain(ctx, "says-review-days-left", ctx.words.count(left))
    }
}

fn actions(ctx: &Ctx<'_>, scope: &Scope) -> FigureView {
    let open = scope.cycle().actions.iter().filter(|action| action.was_open(scope.as_of));
    let late = open.clone().filter(|action| action.due_on < scope.as_of).count();
    let open = open.count();
    let label = "says-review-figure-open";
    FigureView {
        tone: (late > 0).then_some(Tone::Bad),
        note: (late > 0).then(|| ctx.words.counted("says-review-figure-late-note", late, &[])),
        rows: (open > 0).then(|| RowsRef { table: TableId::Actions, key: "open".to_owned(), title: ctx.get(label) }),
        ..plain(ctx, label, ctx.words.count(open))
    }
}

/// How many findings were set aside; empty when none.
pub(super) fn set_aside(ctx: &Ctx<'_>, set_aside: &[FindingView]) -> String {
    match set_aside.len() {
        0 => String::new(),
        count => ctx.words.counted("says-review-set-aside", count, &[]),
    }
}
