//! What the app has prepared for each item of the meeting: sentences with the page that proves them.

use domain::base::Money;
use domain::chart::Tone;
use domain::facts::{Action, ReviewItem};
use domain::people;
use domain::review::{Compared, Turn};
use rust_decimal::Decimal;

use super::compared;
use super::month::Gathered;
use crate::actions;
use crate::charts::{metric_value, state_key};
use crate::ctx::Ctx;
use crate::overview::verdict;
use crate::wire::{AgendaPoint, FindingView};

/// Parts of the meeting's time, item by item.
const PARTS: [u32; 5] = [10, 20, 15, 10, 5];
/// The most prepared points of a kind; the rest is counted.
const POINTS: usize = 6;

/// Minutes of each item: the meeting's minutes in the parts above, what is left over to the first items.
pub(super) fn minutes(meeting: u32) -> [u32; 5] {
    let all: u32 = PARTS.iter().sum();
    let mut shares = PARTS.map(|part| meeting * part / all);
    let left = meeting - shares.iter().sum::<u32>();
    shares.iter_mut().take(left as usize).for_each(|share| *share += 1);
    shares
}

pub(super) fn points(ctx: &Ctx<'_>, gathered: &Gathered, item: ReviewItem) -> Vec<AgendaPoint> {
    match item {
        ReviewItem::Figures => figures(ctx, gathered),
        ReviewItem::Findings => findings(ctx, gathered),
        ReviewItem::Actions => all_actions(ctx, gathered),
        ReviewItem::Team => team(ctx, gathered),
        ReviewItem::Decisions => decisions(ctx, gathered),
    }
}

fn point(text: String, detail: String, tone: Tone, page: &str) -> AgendaPoint {
    AgendaPoint { text, detail, tone, page: page.to_owned() }
}

/// Will we make it; then the metrics whose state changed, and those that turned most clearly.
fn figures(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaPoint> {
    let mut found = Vec::new();
    // A held review tells the sales it had on the table; only the running one tells the outlook.
    if !gathered.sitting.is_held() {
        let (title, sentence) = verdict(ctx, &gathered.sitting.scope, &gathered.progress);
        let sales = gathered.compared.iter().find(|row| row.metric.id == "sales");
        found.push(point(title, sentence, sales.map_or(Tone::Neutral, compared::tone), "targets"));
    }
    let is_told = |row: &&Compared| row.state_before.is_some() || matches!(row.turn, Turn::Better | Turn::Worse);
    let mut rows: Vec<&Compared> = gathered.compared.iter().filter(is_told).collect();
    rows.sort_by_key(|row| (row.state_before.is_none(), row.turn != Turn::Worse));
    found.extend(rows.iter().take(POINTS).map(|row| turned(ctx, row)));
    more(ctx, &mut found, rows.len(), "overview");
    found
}

fn turned(ctx: &Ctx<'_>, row: &Compared) -> AgendaPoint {
    let shown = |value: Option<Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| metric_value(&ctx.words, row.metric, value))
    };
    let args = [
        ("metric", ctx.words.metric(row.metric.id)),
        ("last", shown(row.last)),
        ("now", shown(row.now)),
        ("change", compared::change(ctx, row)),
    ];
    let key = if row.change.is_some() { "says-review-point-metric" } else { "says-review-point-metric-first" };
    let text = ctx.with(key, &crate::incentives::borrowed(&args));
    let detail = row.state_before.map_or_else(String::new, |before| {
        let args = [("before", ctx.get(state_key(before))), ("state", ctx.get(state_key(row.state)))];
        ctx.with("says-review-point-state", &crate::incentives::borrowed(&args))
    });
    let tone = match row.turn {
        Turn::Better => Tone::Good,
        Turn::Worse => Tone::Bad,
        Turn::Same | Turn::Unknown => compared::tone(row),
    };
    point(text, detail, tone, "overview")
}

/// The most severe findings with what to do.
fn findings(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaPoint> {
    let all = &gathered.findings;
    if all.is_empty() {
        return vec![point(ctx.get("says-review-findings-clear"), String::new(), Tone::Good, "reviews")];
    }
    let told = |found: &FindingView| {
        let answered = Some(found.actions_text.clone()).filter(|text| !text.is_empty());
        point(found.title.clone(), answered.unwrap_or_else(|| found.advice.clone()), found.tone, &found.page)
    };
    let mut points: Vec<AgendaPoint> = all.iter().take(POINTS).map(told).collect();
    more(ctx, &mut points, all.len(), "overview");
    points
}

/// What is late, what is open from before, what ended since the last review.
fn all_actions(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaPoint> {
    let sitting = &gathered.sitting;
    let (carried, ended) = (sitting.carried(), sitting.ended());
    if carried.is_empty() && ended.is_empty() {
        return vec![point(ctx.get("says-review-point-no-actions"), String::new(), Tone::Neutral, "reviews")];
    }
    let seen = sitting.seen();
    let told = |action: &&Action| {
        let card = actions::card(ctx, &sitting.scope, action, &seen);
        let args = [("what", card.what), ("who", card.who), ("standing", card.standing)];
        let text = ctx.with("says-review-point-action", &crate::incentives::borrowed(&args));
        let detail = if card.since.is_empty() { card.closing_note } else { card.since };
        point(text, detail, card.tone, "reviews")
    };
    let mut points: Vec<AgendaPoint> = carried.iter().take(POINTS).map(told).collect();
    more(ctx, &mut points, carried.len(), "reviews");
    points.extend(ended.iter().take(POINTS).map(told));
    points
}

/// The month's stars; who is below the line or waits for somebody, as the findings say it.
fn team(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaPoint> {
    let scope = &gathered.sitting.scope;
    let mut points = Vec::new();
    let stars = people::stars(scope.ledger(), scope.plan(), gathered.sitting.month, scope.as_of);
    if !stars.is_empty() {
        let told: Vec<String> = stars
            .iter()
            .map(|star| {
                let name = &scope.ledger().members[star.member as usize].name;
                format!("{name} {}", ctx.words.ratio_whole(star.attainment))
            })
            .collect();
        let month = ctx.words.month_name(gathered.sitting.month);
        let text = ctx.with("says-review-point-stars", &[("month", &month)]);
        points.push(point(text, told.join(" · "), Tone::Good, "members"));
    }
    let of_people = |found: &&FindingView| {
        ["pass_line/", "people/", "training/", "mentoring/"].iter().any(|rule| found.key.starts_with(rule))
    };
    let told = |found: &FindingView| point(found.title.clone(), found.detail.clone(), found.tone, &found.page);
    points.extend(gathered.findings.iter().filter(of_people).map(told));
    if points.is_empty() {
        points.push(point(ctx.get("says-review-point-team-clear"), String::new(), Tone::Neutral, "members"));
    }
    points
}

/// What is left to the target, and severe findings nobody works at yet.
fn decisions(ctx: &Ctx<'_>, gathered: &Gathered) -> Vec<AgendaPoint> {
    let mut points: Vec<AgendaPoint> = rest(ctx, gathered).into_iter().collect();
    let is_open = |found: &&FindingView| found.tone == Tone::Bad && found.actions_text.is_empty();
    let told = |found: &FindingView| {
        let text = ctx.with("says-review-point-unanswered", &[("finding", &found.title)]);
        point(text, found.advice.clone(), Tone::Warn, &found.page)
    };
    points.extend(gathered.findings.iter().filter(is_open).take(POINTS).map(told));
    if points.is_empty() {
        points.push(point(ctx.get("says-review-point-decided"), String::new(), Tone::Neutral, "reviews"));
    }
    points
}

/// What is still to be sold for the quarter's target, and on how many working days.
fn rest(ctx: &Ctx<'_>, gathered: &Gathered) -> Option<AgendaPoint> {
    let scope = &gathered.sitting.scope;
    let left: Money = gathered.progress.target.map(|target| target - gathered.progress.actual)?;
    let ahead = domain::base::DateSpan { first: scope.as_of.succ_opt()?, last: scope.span.last };
    let days = if ahead.first > ahead.last { 0 } else { scope.ledger().workdays.workdays(ahead) };
    if days == 0 || left.value() <= Decimal::ZERO || gathered.sitting.is_held() {
        return None;
    }
    let left = ctx.words.money_short(left);
    Some(point(
        ctx.words.counted("says-review-point-rest", days, &[("left", &left)]),
        String::new(),
        Tone::Neutral,
        "targets",
    ))
}

/// Says how many were left out.
fn more(ctx: &Ctx<'_>, points: &mut Vec<AgendaPoint>, all: usize, page: &str) {
    let left_out = all.saturating_sub(POINTS);
    if left_out > 0 {
        let text = ctx.words.counted("says-review-point-more", left_out, &[]);
        points.push(point(text, String::new(), Tone::Quiet, page));
    }
}
