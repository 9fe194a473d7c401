//! What is written down about reviews and weeks: what was said, that a review was held and with which figures.

use chrono::NaiveDate;
use domain::base::{Issue, Month};
use domain::mentoring::monday_of;
use domain::review;
use serde_json::json;
use store::Tx;
use store::cycle::{ReviewFigureRow, ReviewNoteRow, ReviewRow, WeekNoteRow};

use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::overview::metric_rows;
use crate::wire::{Done, ReviewHold, ReviewNoteSave, ReviewRequest, WeekNoteSave};

pub(crate) fn note(ctx: &Ctx<'_>, request: ReviewNoteSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let text = request.text.trim();
    let mut issues = begun(&scope, request.month);
    too_long(&mut issues, "text", text);
    refuse(ctx, &issues)?;
    let summary = json!({ "month": request.month, "item": request.item, "text": text });
    ctx.write("review_note", summary, |tx| {
        let review_id = match row(tx, request.month)? {
            Some(row) => row.id,
            None if text.is_empty() => return Ok(()),
            None => tx.save(&empty(request.month))?.0,
        };
        let known = tx.all::<ReviewNoteRow>()?;
        let known = known.iter().find(|note| note.review_id == review_id && note.item == request.item);
        match known {
            Some(known) if text.is_empty() => {
                tx.remove::<ReviewNoteRow>(known.id)?;
            }
            None if text.is_empty() => {}
            _ => {
                tx.save(&ReviewNoteRow { id: 0, review_id, item: request.item, text: text.to_owned() })?;
            }
        }
        Ok::<_, Stop>(())
    })?;
    let item = ctx.get(&format!("says-review-item-{}", request.item.as_str()));
    Ok(Done {
        text: ctx.with("says-review-noted-item", &[("item", &item), ("month", &ctx.words.month(request.month))]),
    })
}

pub(crate) fn hold(ctx: &Ctx<'_>, request: ReviewHold) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let held_on = request.held_on.unwrap_or(scope.today);
    let (led_by, present) = (request.led_by.trim(), request.present.trim());
    let mut issues = begun(&scope, request.month);
    if issues.is_empty() {
        issues.extend(held_refusals(&scope, request.month, held_on));
    }
    if led_by.is_empty() {
        issues.push(Issue::refused("issue-review-led-by").at("led_by"));
    }
    too_long(&mut issues, "led_by", led_by);
    too_long(&mut issues, "present", present);
    refuse(ctx, &issues)?;
    let figures = figures(ctx, request.month, held_on)?;
    let summary = json!({
        "month": request.month, "held_on": held_on, "led_by": led_by, "present": present, "figures": figures.len(),
    });
    ctx.write("review_hold", summary, |tx| {
        let kept = row(tx, request.month)?.unwrap_or_else(|| empty(request.month));
        // Whoever corrects the record of a held review does not touch what was on the table.
        let is_first = kept.held_on.is_none();
        let (review_id, _) = tx.save(&ReviewRow {
            held_on: Some(held_on),
            led_by: led_by.to_owned(),
            present: present.to_owned(),
            ..kept
        })?;
        for figure in figures.into_iter().filter(|_| is_first) {
            tx.save(&ReviewFigureRow { review_id, ..figure })?;
        }
        Ok::<_, Stop>(())
    })?;
    let args = [("month", ctx.words.month(request.month)), ("date", ctx.words.date(held_on))];
    Ok(Done { text: ctx.with("says-review-held", &crate::incentives::borrowed(&args)) })
}

/// The figures on the table: of every metric of the plan, as of the review's date.
fn figures(ctx: &Ctx<'_>, month: Month, held_on: NaiveDate) -> Result<Vec<ReviewFigureRow>, Failure> {
    let facts = ctx.facts()?;
    let quarter = facts.ledger.calendar.quarter_of_month(month);
    let scope = ctx.scope(Some(quarter), Some(review::as_of(month, held_on)))?;
    let row = |seen: domain::facts::SeenFigure| ReviewFigureRow {
        id: 0,
        review_id: 0,
        metric: seen.metric,
        actual: seen.actual,
        target: seen.target,
        state: seen.state,
    };
    Ok(metric_rows(&scope).iter().map(review::seen).map(row).collect())
}

pub(crate) fn resume(ctx: &Ctx<'_>, request: ReviewRequest) -> Result<Done, Failure> {
    ctx.write("review_resume", json!({ "month": request.month }), |tx| {
        let held = row(tx, request.month)?.filter(|row| row.held_on.is_some());
        let Some(held) = held else {
            let issue = Issue::refused("issue-review-not-held").at("month").value(&request.month.to_string());
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        };
        for figure in tx.all::<ReviewFigureRow>()?.iter().filter(|figure| figure.review_id == held.id) {
            tx.remove::<ReviewFigureRow>(figure.id)?;
        }
        tx.save(&ReviewRow { held_on: None, ..held })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.with("says-review-resumed", &[("month", &ctx.words.month(request.month))]) })
}

pub(crate) fn week_note(ctx: &Ctx<'_>, request: WeekNoteSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let (monday, text) = (monday_of(request.week_on), request.text.trim());
    let mut issues = Vec::new();
    if monday > scope.today {
        issues.push(Issue::refused("issue-review-week-ahead").at("week_on").value(&request.week_on.to_string()));
    }
    too_long(&mut issues, "text", text);
    refuse(ctx, &issues)?;
    let row =
        WeekNoteRow { id: 0, week_on: monday, text: text.to_owned(), noted_on: scope.today, noted_by: ctx.actor() };
    ctx.write("week_note", json!({ "week_on": monday, "text": text }), |tx| {
        if text.is_empty() {
            let known = tx.all::<WeekNoteRow>()?.into_iter().find(|note| note.week_on == monday);
            known.map_or(Ok(false), |known| tx.remove::<WeekNoteRow>(known.id))?;
        } else {
            tx.save(&row)?;
        }
        Ok::<_, Stop>(())
    })?;
    let key = if text.is_empty() { "says-review-week-cleared" } else { "says-review-week-kept" };
    Ok(Done { text: ctx.with(key, &[("date", &ctx.words.day_month(monday))]) })
}

/// A month that has not begun has nothing to look back at.
fn begun(scope: &Scope, month: Month) -> Vec<Issue> {
    let is_ahead = month.span().first > scope.today;
    let issue = || Issue::refused("issue-review-ahead").at("month").value(&month.to_string());
    is_ahead.then(issue).into_iter().collect()
}

/// What speaks against a review of a month on a day.
fn held_refusals(scope: &Scope, month: Month, held_on: NaiveDate) -> Vec<Issue> {
    let refused = |key: &str| Issue::refused(key).at("held_on").value(&held_on.to_string());
    let mut issues = Vec::new();
    if held_on > scope.today {
        issues.push(refused("issue-review-future"));
    }
    if held_on < month.span().first {
        issues.push(refused("issue-review-before").arg("month", month));
    }
    issues
}

fn row(tx: &Tx<'_>, month: Month) -> store::Result<Option<ReviewRow>> {
    Ok(tx.all::<ReviewRow>()?.into_iter().find(|row| row.month == month))
}

fn empty(month: Month) -> ReviewRow {
    ReviewRow { id: 0, month, held_on: None, led_by: String::new(), present: String::new() }
}

fn refuse(ctx: &Ctx<'_>, issues: &[Issue]) -> Result<(), Failure> {
    if issues.is_empty() { Ok(()) } else { Err(Failure::invalid(&ctx.words, issues)) }
}
