//! The page of a quarter: months and their reviews, the board of actions, weeks.

use domain::base::Month;
use domain::chart::Tone;
use domain::facts::{Action, ActionOutcome, ActionState};
use domain::review::{self, DAYS_TO_HOLD, is_agreed, is_on_board, state_on};
use domain::targets;

use super::{rules, weeks};
use crate::actions::{self, Seen};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings;
use crate::members::plain;
use crate::wire::{
    ActionColumn, EmptyView, FigureView, FindingView, PeriodRequest, ReviewCard, ReviewsView, RowsRef, TableId,
};

pub(crate) fn reviews(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<ReviewsView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let months = review::begun(&scope.ledger().calendar, scope.quarter, scope.today);
    let current = review::current(scope.cycle(), &months, scope.today);
    let found = findings::all(ctx, &scope);
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let is_empty = scope.ledger().orders().is_empty() && scope.cycle().actions.is_empty();
    Ok(ReviewsView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-review-empty"), text: ctx.get("says-empty-orders-text") }),
        title: title(ctx, &scope, &months),
        sentence: sentence(ctx, &scope, &found),
        figures: figures(ctx, &scope, &months, &found),
        months: months.iter().map(|month| card(ctx, &scope, *month)).collect(),
        current,
        weeks: weeks::weeks(ctx, &scope, &progress),
        board: board(ctx, &scope),
        form: actions::form(ctx, &scope),
    })
}

/// What waits: a review, late actions; else that nothing does.
fn title(ctx: &Ctx<'_>, scope: &Scope, months: &[Month]) -> String {
    let waits = months.iter().find(|month| scope.today > month.span().last && !is_held(scope, **month));
    if let Some(month) = waits {
        return ctx.with("says-review-title-waits", &[("month", &ctx.words.month(*month))]);
    }
    match rules::late(scope).len() {
        0 => ctx.get("says-review-title-clear"),
        late => ctx.words.counted("says-finding-actions-overdue", late, &[]),
    }
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope, found: &[FindingView]) -> String {
    let counting = found.iter().filter(|finding| findings::counts(finding)).count();
    let open = open(scope).count();
    let args = [
        ("open", ctx.words.counted("says-review-count-open", open, &[])),
        ("late", ctx.words.counted("says-review-count-late", rules::late(scope).len(), &[])),
        ("findings", ctx.words.counted("says-review-count-findings", counting, &[])),
    ];
    ctx.with("says-review-sentence", &crate::incentives::borrowed(&args))
}

fn open(scope: &Scope) -> impl Iterator<Item = &Action> {
    scope.cycle().actions.iter().filter(|action| action.was_open(scope.as_of))
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, months: &[Month], found: &[FindingView]) -> Vec<FigureView> {
    let over: Vec<&Month> = months.iter().filter(|month| month.span().last < scope.today).collect();
    let held = over.iter().filter(|month| is_held(scope, ***month)).count();
    let counting = found.iter().filter(|finding| findings::counts(finding));
    let severe = counting.clone().filter(|finding| finding.tone == Tone::Bad).count();
    let counting = counting.count();
    let (open, late) = (open(scope).count(), rules::late(scope).len());
    let ended = ended(scope);
    let done = ended.iter().filter(|action| outcome(action) == Some(ActionOutcome::Done)).count();
    let of = |done: usize, all: usize| {
        let args = [("done", ctx.words.count(done)), ("all", ctx.words.count(all))];
        ctx.with("says-people-count-of", &crate::incentives::borrowed(&args))
    };
    vec![
        FigureView {
            tone: (held < over.len()).then_some(Tone::Warn),
            note: Some(ctx.get("says-review-figure-held-note")),
            ..plain(ctx, "says-review-figure-held", of(held, over.len()))
        },
        FigureView {
            rows: Some(rows(ctx, "open", "says-review-figure-open")),
            ..plain(ctx, "says-review-figure-open", ctx.words.count(open))
        },
        FigureView {
            tone: (late > 0).then_some(Tone::Bad),
            rows: Some(rows(ctx, "overdue", "says-review-figure-late")),
            ..plain(ctx, "says-review-figure-late", ctx.words.count(late))
        },
        FigureView {
            note: Some(ctx.get("says-review-figure-ended-note")),
            rows: Some(rows(ctx, "ended", "says-review-figure-ended")),
            ..plain(ctx, "says-review-figure-ended", of(done, ended.len()))
        },
        FigureView {
            tone: (severe > 0).then_some(Tone::Bad),
            note: (severe > 0).then(|| ctx.words.counted("says-review-severity-bad", severe, &[])),
            ..plain(ctx, "says-review-figure-findings", ctx.words.count(counting))
        },
    ]
}

fn rows(ctx: &Ctx<'_>, key: &str, title: &str) -> RowsRef {
    RowsRef { table: TableId::Actions, key: key.to_owned(), title: ctx.get(title) }
}

fn outcome(action: &Action) -> Option<ActionOutcome> {
    action.ended.as_ref().map(|end| end.outcome)
}

/// Actions that ended in the quarter to the date, latest first.
fn ended(scope: &Scope) -> Vec<&Action> {
    let is_ended = |action: &&Action| is_on_board(action, scope.span, scope.as_of) && !action.was_open(scope.as_of);
    let mut found: Vec<&Action> = scope.cycle().actions.iter().filter(is_ended).collect();
    found.sort_by_key(|action| std::cmp::Reverse((action.ended.as_ref().map(|end| end.on), action.id)));
    found
}

/// A column for each state, then those that ended.
fn board(ctx: &Ctx<'_>, scope: &Scope) -> Vec<ActionColumn> {
    let seen = Seen::of(scope);
    let column = |state: Option<ActionState>, label: String, of_column: Vec<&Action>| ActionColumn {
        state,
        label,
        cards: of_column.into_iter().map(|action| actions::card(ctx, scope, action, &seen)).collect(),
    };
    let mut open: Vec<&Action> = open(scope).collect();
    open.sort_by_key(|action| (action.due_on, action.id));
    let of_state = |state: &ActionState| {
        let stands = |action: &&&Action| state_on(action, scope.as_of) == *state;
        let of_column = open.iter().filter(stands).copied().collect();
        column(Some(*state), actions::state_label(ctx, *state), of_column)
    };
    let mut columns: Vec<ActionColumn> = ActionState::ALL.iter().map(of_state).collect();
    columns.push(column(None, ctx.get("says-action-ended"), ended(scope)));
    columns
}

fn card(ctx: &Ctx<'_>, scope: &Scope, month: Month) -> ReviewCard {
    let review = scope.cycle().review(month);
    let held = review.and_then(|review| review.held_on.map(|on| (on, review.led_by.as_str())));
    let days_over = (scope.today - month.span().last).num_days();
    let (state_text, tone) = match held {
        Some((on, by)) => {
            let args = [("date", ctx.words.date(on)), ("by", by.to_owned())];
            (ctx.with("says-review-held-on", &crate::incentives::borrowed(&args)), Tone::Good)
        }
        None if days_over > 0 => {
            let since = month.plus(1).span().first;
            let tone = if days_over > DAYS_TO_HOLD.cast_signed() { Tone::Bad } else { Tone::Warn };
            (ctx.with("says-review-due-since", &[("date", &ctx.words.date(since))]), tone)
        }
        None => (ctx.get("says-review-preparing"), Tone::Neutral),
    };
    let agreed = scope.cycle().actions.iter().filter(|action| is_agreed(action, month, scope.today)).count();
    ReviewCard {
        month,
        label: ctx.words.month(month),
        state_text,
        tone,
        is_held: held.is_some(),
        actions_text: if agreed == 0 {
            ctx.get("says-review-agreed-none")
        } else {
            ctx.words.counted("says-review-agreed", agreed, &[])
        },
    }
}

fn is_held(scope: &Scope, month: Month) -> bool {
    scope.cycle().review(month).is_some_and(|review| review.held_on.is_some())
}
