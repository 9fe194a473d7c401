//! The Mentoring page: who teaches whom, and what is missing this week?

mod bonus;
mod change;
mod choices;
#[cfg(test)]
mod tests;
mod week;

use chrono::{Days, NaiveDate};
use domain::base::{Month, Ratio};
use domain::chart::Tone;
use domain::facts::{Member, MemberIx, Pair};
use domain::mentoring::{self, EndWhy, Week, active_pairs, mentored, monday_of, weeks};
use domain::metrics::rows_of;
use rust_decimal::Decimal;

pub(crate) use bonus::bonuses;
pub(crate) use change::{end, log, open};
pub(crate) use week::{state_of, week};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::leads::metric_figure;
use crate::members::plain;
use crate::tables::RowsKey;
use crate::wire::{
    EmptyView, EndedPair, FigureView, MentoringView, MissingView, PairView, PeriodRequest, RowsRef, TableId, WeekCell,
    WeekHead, WeekState,
};

/// Weeks the page shows, the running one last.
const WEEKS_SHOWN: u64 = 12;
/// The most missing weeks the page lists; the pairs' table has them all.
const MISSING_SHOWN: usize = 20;
/// The most ended pairs the page lists.
const ENDED_SHOWN: usize = 50;
/// Days before its end that a pair is said to end soon.
const SOON_DAYS: i64 = 30;

pub(crate) fn mentoring(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<MentoringView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let paired = paired(&scope);
    let mondays = mondays(&scope);
    let missing = missing(&paired, mondays[0]);
    let (taught, new_hires) = mentored(scope.ledger(), scope.personnel(), scope.plan(), scope.as_of);
    let is_empty = scope.personnel().pairs.is_empty() && new_hires.is_empty();
    let more = missing.len().saturating_sub(MISSING_SHOWN);
    Ok(MentoringView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-mentoring-empty"), text: ctx.get("says-mentoring-empty-text") }),
        title: title(ctx, taught.len(), new_hires.len(), missing.len()),
        sentence: sentence(ctx, &scope),
        figures: figures(ctx, &scope, (taught.len(), new_hires.len()), missing.len()),
        pairs: paired.iter().map(|paired| pair_view(ctx, &scope, paired, &mondays)).collect(),
        weeks: mondays.iter().map(|monday| head(ctx, &scope, *monday)).collect(),
        missing: missing
            .iter()
            .take(MISSING_SHOWN)
            .map(|(paired, week)| missing_view(ctx, &scope, paired, week))
            .collect(),
        missing_more: (more > 0).then(|| ctx.words.counted("says-mentoring-more", more, &[])),
        suggestions: choices::suggestions(ctx, &scope),
        mentors: choices::mentors(ctx, &scope),
        mentees: choices::mentees_of_today(ctx, &scope),
        bonus: bonus::views(ctx, &scope),
        ended: ended(ctx, &scope),
        rows: rows(ctx, "", "says-mentoring-rows"),
    })
}

/// A pair of the date with its weeks.
pub(crate) struct Paired<'a> {
    pub(crate) pair: &'a Pair,
    pub(crate) weeks: Vec<Week<'a>>,
}

impl Paired<'_> {
    /// Weeks in which nothing is missing, of those that count so far.
    pub(crate) fn kept(&self) -> (usize, usize) {
        let is = |standing: fn(&Week<'_>) -> bool| self.weeks.iter().filter(|week| standing(week)).count();
        let kept = is(|week| week.standing == mentoring::WeekStanding::Kept);
        (kept, kept + is(|week| week.standing.is_missing()))
    }

    /// Minutes logged in all.
    pub(crate) fn minutes(&self) -> u32 {
        self.weeks.iter().map(|week| week.minutes).sum()
    }
}

/// A pair with its weeks as seen from the scope's date.
pub(crate) fn with_weeks<'a>(scope: &'a Scope, pair: &'a Pair) -> Paired<'a> {
    Paired { pair, weeks: weeks(scope.ledger(), scope.personnel(), scope.plan(), pair, scope.as_of) }
}

/// The pairs of the date with their weeks, by mentor.
pub(crate) fn paired(scope: &Scope) -> Vec<Paired<'_>> {
    let mut found = active_pairs(scope.ledger(), scope.personnel(), scope.plan(), scope.as_of);
    found.sort_by_key(|pair| (&person(scope, pair.mentor).name, pair.mentor, pair.began_on));
    found.into_iter().map(|pair| with_weeks(scope, pair)).collect()
}

pub(crate) fn person(scope: &Scope, member: MemberIx) -> &Member {
    &scope.ledger().members[member as usize]
}

/// The Mondays of the weeks shown, oldest first.
fn mondays(scope: &Scope) -> Vec<NaiveDate> {
    let running = monday_of(scope.as_of);
    (0..WEEKS_SHOWN).rev().map(|back| running - Days::new(back * 7)).collect()
}

fn head(ctx: &Ctx<'_>, scope: &Scope, monday: NaiveDate) -> WeekHead {
    WeekHead { week_on: monday, label: ctx.words.day_month(monday), is_running: monday == monday_of(scope.as_of) }
}

/// Weeks with something missing since a Monday, latest first.
fn missing<'a>(paired: &'a [Paired<'a>], since: NaiveDate) -> Vec<(&'a Paired<'a>, &'a Week<'a>)> {
    let of = |paired: &'a Paired<'a>| {
        let missing = paired.weeks.iter().filter(move |week| week.standing.is_missing() && week.week_on >= since);
        missing.map(move |week| (paired, week))
    };
    let mut found: Vec<_> = paired.iter().flat_map(of).collect();
    found.sort_by_key(|(_, week)| std::cmp::Reverse(week.week_on));
    found
}

fn title(ctx: &Ctx<'_>, taught: usize, new_hires: usize, missing: usize) -> String {
    match (new_hires, new_hires - taught, missing) {
        (0, ..) => ctx.get("says-mentoring-title-none"),
        (_, 0, 0) => ctx.get("says-mentoring-title-all"),
        (_, 0, missing) => ctx.words.counted("says-mentoring-title-missing", missing, &[]),
        (all, unpaired, _) => {
            ctx.words.counted("says-mentoring-title-unpaired", unpaired, &[("all", &ctx.words.count(all))])
        }
    }
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let (rules, people) = (&scope.plan().mentoring, &scope.plan().people);
    ctx.with(
        "says-mentoring-sentence",
        &[
            ("years", &ctx.words.years(people.senior_years.into())),
            ("most", &ctx.words.count(rules.mentees_max as usize)),
            ("minutes", &ctx.words.minutes(rules.weekly_minutes.into())),
            ("months", &ctx.words.months(people.new_hire_months.into())),
        ],
    )
}

fn rows(ctx: &Ctx<'_>, key: &str, title: &str) -> RowsRef {
    RowsRef { table: TableId::Pairs, key: key.to_owned(), title: ctx.get(title) }
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, (taught, new_hires): (usize, usize), missing: usize) -> Vec<FigureView> {
    let measured = rows_of(&["mentoring_rate"], &scope.snapshot(), &scope.earlier(1), &scope.earlier(2));
    let mut found: Vec<FigureView> = measured.iter().map(|row| metric_figure(ctx, row)).collect();
    found.push(new_hires_mentored(ctx, scope, taught, new_hires));
    found.push(FigureView {
        tone: Some(if missing > 0 { Tone::Warn } else { Tone::Good }),
        note: Some(ctx.words.counted("says-mentoring-figure-missing-note", WEEKS_SHOWN as usize, &[])),
        rows: Some(rows(ctx, "missing", "says-mentoring-rows-missing")),
        ..plain(ctx, "says-mentoring-figure-missing", ctx.words.count(missing))
    });
    let month = Month::of(scope.as_of);
    let weeks = scope.personnel().pairs.iter().flat_map(|pair| &pair.weeks);
    let of_month = weeks.filter(|week| Month::of(week.week_on) == month && week.week_on <= scope.as_of);
    let minutes: u64 = of_month.map(|week| u64::from(week.minutes)).sum();
    found.push(FigureView {
        note: Some(ctx.words.month(month)),
        ..plain(ctx, "says-mentoring-figure-minutes", ctx.words.minutes(Decimal::from(minutes)))
    });
    found
}

fn new_hires_mentored(ctx: &Ctx<'_>, scope: &Scope, taught: usize, new_hires: usize) -> FigureView {
    let key = RowsKey::Metric {
        quarter: scope.quarter,
        as_of: scope.as_of,
        metric: "new_hires_mentored".to_owned(),
        is_whole: true,
    };
    let title = ctx.get("says-mentoring-rows-new-hires");
    let (part, whole) = (ctx.words.count(taught), ctx.words.count(new_hires));
    FigureView {
        note: Some(ctx.with("says-mentoring-figure-new-hires-note", &[("part", &part), ("whole", &whole)])),
        tone: (new_hires > 0).then_some(if taught == new_hires { Tone::Good } else { Tone::Warn }),
        rows: Some(RowsRef { table: TableId::Members, key: key.to_string(), title }),
        ..plain(
            ctx,
            "says-mentoring-figure-new-hires",
            Ratio::of_counts(taught, new_hires).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share)),
        )
    }
}

fn pair_view(ctx: &Ctx<'_>, scope: &Scope, paired: &Paired<'_>, mondays: &[NaiveDate]) -> PairView {
    let pair = paired.pair;
    let (mentor, mentee) = (person(scope, pair.mentor), person(scope, pair.mentee));
    let ends_on = mentoring::end(scope.ledger(), scope.plan(), pair).on;
    let (kept, whole) = paired.kept();
    let kept = match whole {
        0 => ctx.get("says-mentoring-kept-none"),
        _ => ctx.words.counted("says-mentoring-kept", whole, &[("kept", &ctx.words.count(kept))]),
    };
    let places = [mentee.team.as_str(), mentee.region.as_str()];
    PairView {
        id: pair.id,
        mentor_no: mentor.employee_no.clone(),
        mentor: mentor.name.clone(),
        mentee_no: mentee.employee_no.clone(),
        mentee: mentee.name.clone(),
        note: places.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" · "),
        span: ctx
            .with("says-mentoring-span", &[("from", &ctx.words.date(pair.began_on)), ("to", &ctx.words.date(ends_on))]),
        ends_soon: (ends_on - scope.as_of).num_days() <= SOON_DAYS,
        kept,
        cells: mondays.iter().map(|monday| cell(ctx, scope, paired, *monday)).collect(),
    }
}

fn cell(ctx: &Ctx<'_>, scope: &Scope, paired: &Paired<'_>, monday: NaiveDate) -> WeekCell {
    let week = paired.weeks.iter().find(|week| week.week_on == monday);
    let logged = week.map_or(0, |week| week.minutes);
    WeekCell {
        state: week.map_or(WeekState::Outside, |week| state_of(week.standing)),
        text: if logged > 0 { ctx.words.minutes(logged.into()) } else { String::new() },
        label: week::label(ctx, scope, paired.pair, monday, week),
    }
}

fn missing_view(ctx: &Ctx<'_>, scope: &Scope, paired: &Paired<'_>, week: &Week<'_>) -> MissingView {
    let pair = paired.pair;
    let (tone, key) = match state_of(week.standing) {
        WeekState::MentorMissing => (Tone::Warn, "says-mentoring-missing-mentor"),
        WeekState::MenteeMissing => (Tone::Warn, "says-mentoring-missing-mentee"),
        _ => (Tone::Bad, "says-mentoring-missing-both"),
    };
    let args = [
        ("week", ctx.words.day_month(week.week_on)),
        ("mentor", person(scope, pair.mentor).name.clone()),
        ("mentee", person(scope, pair.mentee).name.clone()),
        ("minutes", ctx.words.count(week.minutes as usize)),
        ("least", ctx.words.minutes(scope.plan().mentoring.weekly_minutes.into())),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    MissingView { pair_id: pair.id, week_on: week.week_on, tone, text: ctx.with(key, &args) }
}

/// Pairs that ended before the date, latest first.
fn ended(ctx: &Ctx<'_>, scope: &Scope) -> Vec<EndedPair> {
    let ends = scope.personnel().pairs.iter().map(|pair| (pair, mentoring::end(scope.ledger(), scope.plan(), pair)));
    let mut found: Vec<_> = ends.filter(|(_, end)| end.on < scope.as_of).collect();
    found.sort_by_key(|(pair, end)| std::cmp::Reverse((end.on, pair.id)));
    let view = |(pair, end): &(&Pair, mentoring::End)| EndedPair {
        id: pair.id,
        text: ctx.with(
            "says-mentoring-ended",
            &[
                ("mentor", &person(scope, pair.mentor).name),
                ("mentee", &person(scope, pair.mentee).name),
                ("from", &ctx.words.date(pair.began_on)),
                ("to", &ctx.words.date(end.on)),
            ],
        ),
        reason: end_reason(ctx, scope, pair, end.why),
    };
    found.iter().take(ENDED_SHOWN).map(view).collect()
}

/// Why a pair ends, in words.
pub(crate) fn end_reason(ctx: &Ctx<'_>, scope: &Scope, pair: &Pair, why: EndWhy) -> String {
    match why {
        EndWhy::ByHand => pair.end_reason.clone(),
        EndWhy::GrownUp => {
            let months = ctx.words.months(scope.plan().people.new_hire_months.into());
            ctx.with("says-mentoring-end-grown", &[("months", &months)])
        }
        EndWhy::MenteeLeaves => ctx.get("says-mentoring-end-mentee"),
        EndWhy::MentorLeaves => ctx.get("says-mentoring-end-mentor"),
    }
}
