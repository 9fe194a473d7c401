//! One week of a pair: what was logged, what is missing, the weeks beside it.

use chrono::{Days, NaiveDate};
use domain::facts::Pair;
use domain::mentoring::{Week, WeekStanding, ends_on, monday_of};

use super::{person, with_weeks};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{WeekRequest, WeekState, WeekView};

/// How a week stands, as the window knows it.
pub(crate) fn state_of(standing: WeekStanding) -> WeekState {
    match standing {
        WeekStanding::Kept => WeekState::Kept,
        WeekStanding::MentorMissing => WeekState::MentorMissing,
        WeekStanding::MenteeMissing => WeekState::MenteeMissing,
        WeekStanding::BothMissing => WeekState::BothMissing,
        WeekStanding::Running => WeekState::Running,
        WeekStanding::Away => WeekState::Away,
    }
}

fn state_key(standing: WeekStanding) -> &'static str {
    match standing {
        WeekStanding::Kept => "says-mentoring-state-kept",
        WeekStanding::MentorMissing => "says-mentoring-state-mentor",
        WeekStanding::MenteeMissing => "says-mentoring-state-mentee",
        WeekStanding::BothMissing => "says-mentoring-state-both",
        WeekStanding::Running => "says-mentoring-state-running",
        WeekStanding::Away => "says-mentoring-state-away",
    }
}

/// A week in one sentence, for the tooltip of its cell.
pub(super) fn label(ctx: &Ctx<'_>, scope: &Scope, pair: &Pair, monday: NaiveDate, week: Option<&Week<'_>>) -> String {
    let day = ctx.words.day_month(monday);
    let Some(week) = week else { return ctx.with("says-mentoring-week-outside", &[("week", &day)]) };
    let summary = if week.has_summary { "says-mentoring-summary-there" } else { "says-mentoring-summary-none" };
    ctx.with(
        "says-mentoring-week-label",
        &[
            ("week", &day),
            ("state", &ctx.get(state_key(week.standing))),
            ("mentor", &person(scope, pair.mentor).name),
            ("mentee", &person(scope, pair.mentee).name),
            ("minutes", &ctx.words.minutes(week.minutes.into())),
            ("summary", &ctx.get(summary)),
        ],
    )
}

/// Whether any day of a week lies in the pair.
pub(super) fn touches(scope: &Scope, pair: &Pair, monday: NaiveDate) -> bool {
    let last = ends_on(scope.ledger(), scope.plan(), pair);
    monday + Days::new(6) >= pair.began_on && monday <= last
}

pub(crate) fn week(ctx: &Ctx<'_>, request: WeekRequest) -> Result<WeekView, Failure> {
    let scope = ctx.scope(None, None)?;
    let monday = monday_of(request.week_on);
    let pair = scope.personnel().pairs.iter().find(|pair| pair.id == request.pair_id);
    let pair = pair.ok_or_else(|| ctx.not_found(&ctx.get("says-mentoring-pair")))?;
    let paired = with_weeks(&scope, pair);
    let found = paired.weeks.iter().find(|week| week.week_on == monday);
    let log = pair.weeks.iter().find(|week| week.week_on == monday);
    let beside = |monday: NaiveDate| (touches(&scope, pair, monday) && monday <= scope.today).then_some(monday);
    let handed_in = log.filter(|log| !log.summary.is_empty()).and_then(|log| log.summary_on);
    let note = |on: NaiveDate| ctx.with("says-mentoring-handed-in", &[("date", &ctx.words.date(on))]);
    Ok(WeekView {
        pair_id: pair.id,
        week_on: monday,
        title: ctx.with(
            "says-mentoring-week-title",
            &[
                ("mentor", &person(&scope, pair.mentor).name),
                ("mentee", &person(&scope, pair.mentee).name),
                ("week", &ctx.words.date(monday)),
            ],
        ),
        state: found.map_or(WeekState::Outside, |week| state_of(week.standing)),
        sentence: label(ctx, &scope, pair, monday, found),
        minutes: log.map_or(0, |log| log.minutes),
        minutes_least: scope.plan().mentoring.weekly_minutes,
        topics: log.map_or_else(String::new, |log| log.topics.clone()),
        summary: log.map_or_else(String::new, |log| log.summary.clone()),
        summary_note: handed_in.map(note),
        earlier: beside(monday - Days::new(7)),
        later: beside(monday + Days::new(7)),
    })
}
