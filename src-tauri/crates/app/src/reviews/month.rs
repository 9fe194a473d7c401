//! A month's review as the meeting goes through it.

use domain::base::Ratio;
use domain::chart::{ChartSpec, Tone};
use domain::facts::{Action, ReviewItem};
use domain::metrics::MetricState;
use domain::review::{Compared, Turn};
use domain::targets::{self, Progress};

use super::sitting::Sitting;
use super::{compared, meeting};
use crate::actions::{self, Seen};
use crate::charts;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::findings;
use crate::members::plain;
use crate::overview::verdict;
use crate::wire::{ActionCard, AgendaItem, FigureView, FindingView, ReviewRequest, ReviewView};

/// Everything a review shows, worked out once: the view and the paper take the same.
pub(super) struct Gathered {
    pub(super) sitting: Sitting,
    pub(super) progress: Progress,
    pub(super) compared: Vec<Compared>,
    pub(super) findings: Vec<FindingView>,
}

impl Gathered {
    pub(super) fn of(ctx: &Ctx<'_>, request: &ReviewRequest) -> Result<Gathered, Failure> {
        let sitting = Sitting::of(ctx, request.month)?;
        let scope = &sitting.scope;
        let mut found = findings::all(ctx, scope);
        found.retain(findings::counts);
        Ok(Gathered {
            progress: targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of),
            compared: sitting.compared(ctx)?,
            findings: found,
            sitting,
        })
    }
}

pub(crate) fn review(ctx: &Ctx<'_>, request: ReviewRequest) -> Result<ReviewView, Failure> {
    let gathered = Gathered::of(ctx, &request)?;
    let Gathered { sitting, compared: rows, .. } = &gathered;
    let kept = sitting.review();
    Ok(ReviewView {
        month: sitting.month,
        title: title(ctx, sitting),
        sentence: sentence(ctx, &gathered),
        is_held: sitting.is_held(),
        held_on: sitting.on,
        held_text: held_text(ctx, sitting),
        led_by: kept.map_or_else(String::new, |review| review.led_by.clone()),
        present: kept.map_or_else(String::new, |review| review.present.clone()),
        as_of_text: ctx.with("says-as-of", &[("date", &ctx.words.date(sitting.scope.as_of))]),
        compared_with: sitting.compared_with(ctx),
        figures: figures(ctx, &gathered),
        sales: sales(ctx, &gathered),
        metrics: rows.iter().map(|row| compared::row(ctx, row)).collect(),
        carried: cards(ctx, sitting, &sitting.carried()),
        agreed: cards(ctx, sitting, &sitting.agreed()),
        ended: cards(ctx, sitting, &sitting.ended()),
        agenda: agenda(ctx, &gathered),
        form: actions::form(ctx, &sitting.scope),
        findings: gathered.findings,
    })
}

pub(super) fn title(ctx: &Ctx<'_>, sitting: &Sitting) -> String {
    ctx.with("says-review-title", &[("month", &ctx.words.month(sitting.month))])
}

/// How many metrics are on course, and which way they went since the review before.
pub(super) fn sentence(ctx: &Ctx<'_>, gathered: &Gathered) -> String {
    let (on_course, measured) = on_course(&gathered.compared);
    let went = |turn: Turn| gathered.compared.iter().filter(|row| row.turn == turn).count();
    let args = [
        ("on_course", ctx.words.count(on_course)),
        ("measured", ctx.words.count(measured)),
        ("better", ctx.words.count(went(Turn::Better))),
        ("worse", ctx.words.count(went(Turn::Worse))),
        ("with", gathered.sitting.compared_with(ctx)),
    ];
    ctx.with("says-review-month-sentence", &crate::incentives::borrowed(&args))
}

/// Metrics that are where they should be, and those that have a target and data.
pub(super) fn on_course(rows: &[Compared]) -> (usize, usize) {
    let measured = rows.iter().filter(|row| row.state != MetricState::NoData);
    let is_on_course =
        |row: &&Compared| matches!(row.state, MetricState::Met | MetricState::Held | MetricState::OnTrack);
    (measured.clone().filter(is_on_course).count(), measured.count())
}

fn held_text(ctx: &Ctx<'_>, sitting: &Sitting) -> String {
    let date = ctx.words.date(sitting.scope.as_of);
    match sitting.review().and_then(|review| review.held_on.map(|on| (on, review))) {
        Some((on, review)) => {
            let args = [("date", ctx.words.date(on)), ("by", review.led_by.clone()), ("as_of", date)];
            ctx.with("says-review-held-text", &crate::incentives::borrowed(&args))
        }
        None => ctx.with("says-review-prepared-text", &[("as_of", &date)]),
    }
}

fn figures(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<FigureView> {
    let Gathered { sitting, compared: rows, findings, .. } = gathered;
    let (on_course, measured) = on_course(rows);
    let severe = findings.iter().filter(|found| found.tone == Tone::Bad).count();
    let (carried, agreed) = (sitting.carried(), sitting.agreed());
    let late = carried.iter().filter(|action| action.due_on < sitting.scope.as_of).count();
    let of = [("done", ctx.words.count(on_course)), ("all", ctx.words.count(measured))];
    let mut found: Vec<FigureView> =
        rows.iter().filter(|row| row.metric.id == "sales").flat_map(|row| sold(ctx, row)).collect();
    found.extend([
        FigureView {
            note: Some(ctx.get("says-review-figure-course-note")),
            ..plain(
                ctx,
                "says-review-figure-course",
                ctx.with("says-people-count-of", &crate::incentives::borrowed(&of)),
            )
        },
        FigureView {
            tone: (severe > 0).then_some(Tone::Bad),
            note: (severe > 0).then(|| ctx.words.counted("says-review-severity-bad", severe, &[])),
            ..plain(ctx, "says-review-figure-findings", ctx.words.count(findings.len()))
        },
        FigureView {
            tone: (late > 0).then_some(Tone::Bad),
            note: (late > 0).then(|| ctx.words.counted("says-review-count-late", late, &[])),
            ..plain(ctx, "says-review-figure-carried", ctx.words.count(carried.len()))
        },
        plain(ctx, "says-review-figure-agreed", ctx.words.count(agreed.len())),
    ]);
    found
}

/// Sales and their part of the target, as they were on the table.
fn sold(ctx: &Ctx<'_>, row: &Compared) -> Vec<FigureView> {
    let money = |value| ctx.words.money_short(ctx.words.currency().round(value));
    let Some(now) = row.now else { return Vec::new() };
    let progress = row.target.and_then(|target| Ratio::of(now, target));
    let target = row.target.map_or_else(|| ctx.words.dash(), money);
    vec![
        FigureView {
            note: Some(ctx.with("says-key-of-target", &[("target", &target)])),
            metric: Some("sales".to_owned()),
            ..plain(ctx, "base-sales", money(now))
        },
        FigureView {
            tone: Some(compared::tone(row)).filter(|tone| matches!(tone, Tone::Good | Tone::Warn | Tone::Bad)),
            ..plain(ctx, "base-progress", progress.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio)))
        },
    ]
}

/// The quarter's sales to the date. What a held review had on the table is not drawn anew once orders have changed.
pub(super) fn sales(ctx: &Ctx<'_>, gathered: &Gathered) -> Option<ChartSpec> {
    let Gathered { sitting, progress, compared: rows, .. } = gathered;
    let kept = rows.iter().find(|row| row.metric.id == "sales").and_then(|row| row.now);
    let is_same = kept.is_none_or(|kept| kept == progress.actual.value());
    let has_orders = !sitting.scope.ledger().orders().is_empty();
    (has_orders && (is_same || !sitting.is_held())).then(|| {
        let (_, sentence) = verdict(ctx, &sitting.scope, progress);
        charts::sales(&ctx.words, &sitting.scope, progress, &sentence)
    })
}

fn cards(ctx: &Ctx<'_>, sitting: &Sitting, actions: &[&Action]) -> Vec<ActionCard> {
    // Which actions a held review is about is settled by its day; each is told as it is today, so that one can go on with it.
    let today = sitting.scope.today;
    let seen = if sitting.is_held() { Seen { on: today, as_of: today, ..sitting.seen() } } else { sitting.seen() };
    actions.iter().map(|action| actions::card(ctx, &sitting.scope, action, &seen)).collect()
}

/// The meeting, item by item, with what was said.
fn agenda(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaItem> {
    let minutes = meeting::minutes(gathered.sitting.scope.plan().reviews.meeting_minutes);
    let said = |item: ReviewItem| {
        let notes = gathered.sitting.review().map(|review| review.notes.as_slice()).unwrap_or_default();
        notes.iter().find(|(of, _)| *of == item).map_or_else(String::new, |(_, text)| text.clone())
    };
    ReviewItem::ALL
        .iter()
        .zip(minutes)
        .map(|(item, minutes)| AgendaItem {
            item: *item,
            title: ctx.get(&format!("says-review-item-{}", item.as_str())),
            minutes,
            points: meeting::points(ctx, gathered, *item),
            note: said(*item),
        })
        .collect()
}
