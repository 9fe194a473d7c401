//! Findings about the reviews themselves: actions that are late, months nobody has reviewed.

use domain::base::Month;
use domain::chart::Tone;
use domain::facts::Action;
use domain::review::{DAYS_TO_HOLD, not_held};

use crate::actions;
use crate::ctx::{Ctx, Scope};
use crate::findings::{finding, names};
use crate::wire::{FindingView, RowsRef, TableId};

/// Days after its deadline from which an action is a severe finding.
const DAYS_BAD: i64 = 30;

pub(crate) fn rules(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    [overdue(ctx, scope), waiting(ctx, scope)].into_iter().flatten().collect()
}

/// Open actions whose deadline is over.
pub(super) fn late(scope: &Scope) -> Vec<&Action> {
    let is_late = |action: &&Action| action.was_open(scope.as_of) && action.due_on < scope.as_of;
    let mut found: Vec<&Action> = scope.cycle().actions.iter().filter(is_late).collect();
    found.sort_by_key(|action| (action.due_on, action.id));
    found
}

fn overdue(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let late = late(scope);
    let oldest = late.first()?;
    let days = (scope.as_of - oldest.due_on).num_days();
    let tone = if days > DAYS_BAD { Tone::Bad } else { Tone::Warn };
    let title = ctx.words.counted("says-finding-actions-overdue", late.len(), &[]);
    let told: Vec<String> = late
        .iter()
        .map(|action| {
            let (who, date) = (actions::who(scope, action), ctx.words.day_month(action.due_on));
            ctx.with("says-finding-actions-overdue-of", &[("what", &action.what), ("who", &who), ("date", &date)])
        })
        .collect();
    let who = actions::who(scope, oldest);
    let args = [("who", who.as_str()), ("what", &oldest.what), ("days", &ctx.words.days(days.into()))];
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Actions, key: "overdue".to_owned(), title: title.clone() }),
        advice: ctx.with("says-playbook-actions-overdue", &args),
        ..finding(ctx, "actions/overdue", tone, title, names(ctx, told.iter().map(String::as_str)), "reviews")
    })
}

/// Months that are over for more than ten days without a held review: of the quarter, and while it runs of the one before,
/// because nobody looks back for those.
fn waiting(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let (calendar, today) = (&scope.ledger().calendar, if scope.is_over() { scope.today } else { scope.as_of });
    let before = (!scope.is_over()).then(|| scope.quarter.plus(-1));
    let quarters = before.into_iter().chain([scope.quarter]);
    let since = since(ctx, scope);
    let months: Vec<Month> =
        quarters.flat_map(|quarter| not_held(scope.cycle(), calendar, quarter, since, today)).collect();
    let first = ctx.words.month(*months.first()?);
    let title = ctx.words.counted("says-finding-review-waits", months.len(), &[("month", &first)]);
    let days = ctx.words.days(DAYS_TO_HOLD.into());
    let told: Vec<String> = months.iter().map(|month| ctx.words.month(*month)).collect();
    let detail = ctx.with("says-finding-review-waits-detail", &[("days", &days), ("months", &ctx.words.list(&told))]);
    Some(FindingView {
        advice: ctx.with("says-playbook-reviews-not-held", &[("month", &first)]),
        ..finding(ctx, "reviews/not_held", Tone::Warn, title, detail, "reviews")
    })
}

/// The first month that asks for a review: in which the workspace was made, or the first that was reviewed.
fn since(ctx: &Ctx<'_>, scope: &Scope) -> Month {
    let settings = &scope.facts.settings;
    let made = Month::of(ctx.local(settings.created_at, settings).date());
    let first = scope.cycle().reviews.iter().filter(|review| review.held_on.is_some()).map(|review| review.month).min();
    first.map_or(made, |first| first.min(made))
}
