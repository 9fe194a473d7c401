//! What the sample company's reviews left behind, written as forms write it; its held reviews keep the figures the engine
//! finds, as holding one does.

use domain::facts::{Action, Review};
use domain::review;
use sample::SampleCompany;
use serde_json::json;
use store::Tx;
use store::cycle::{
    ActionRow, ActionStepRow, CommentaryRow, DismissalRow, ReviewFigureRow, ReviewNoteRow, ReviewRow, WeekNoteRow,
};

use super::Rows;
use super::money::on_day;
use super::team::save_all;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::overview::metric_rows;

/// Writes actions, findings set aside, commentary and weeks; members are there already.
pub(super) fn write(tx: &mut Tx<'_>, company: &SampleCompany, rows: &Rows<'_>) -> store::Result<()> {
    let cycle = &company.cycle;
    for action in &cycle.actions {
        let member = action.member.map(|place| rows.member(&company.members[place as usize].employee_no));
        write_action(tx, action, member)?;
    }
    let dismissals = cycle.dismissals.iter().map(|dismissal| DismissalRow {
        id: 0,
        quarter: dismissal.quarter,
        finding: dismissal.key.clone(),
        severity: dismissal.severity,
        reason: dismissal.reason.clone(),
        dismissed_on: dismissal.on,
        dismissed_by: dismissal.by.clone(),
    });
    save_all(tx, dismissals)?;
    let commentaries = cycle.commentaries.iter().map(|said| CommentaryRow {
        id: 0,
        quarter: said.quarter,
        section: said.section.clone(),
        version: said.version.into(),
        text: said.text.clone(),
        saved_at: said.at,
        saved_by: said.by.clone(),
    });
    save_all(tx, commentaries)?;
    let weeks = cycle.weeks.iter().map(|note| WeekNoteRow {
        id: 0,
        week_on: note.week_on,
        text: note.text.clone(),
        noted_on: note.on,
        noted_by: note.by.clone(),
    });
    save_all(tx, weeks)
}

fn write_action(tx: &mut Tx<'_>, action: &Action, member_id: Option<i64>) -> store::Result<()> {
    let (action_id, _) = tx.save(&ActionRow {
        id: 0,
        quarter: action.quarter,
        what: action.what.clone(),
        member_id,
        who: action.who.clone(),
        due_on: action.due_on,
        state: action.state,
        opened_on: action.opened_on,
        opened_by: action.steps.first().map_or_else(String::new, |step| step.by.clone()),
        month: action.month,
        finding: action.finding.clone(),
        ended_on: action.ended.as_ref().map(|end| end.on),
        outcome: action.ended.as_ref().map(|end| end.outcome),
        closing_note: action.ended.as_ref().map_or_else(String::new, |end| end.note.clone()),
    })?;
    let steps = action.steps.iter().map(|step| ActionStepRow {
        id: 0,
        action_id,
        stepped_on: step.on,
        stepped_by: step.by.clone(),
        state_from: step.from,
        state_to: step.to,
        carried_to: step.carried_to,
        note: step.note.clone(),
    });
    save_all(tx, steps)
}

/// Holds the reviews the company has held, each on its day. The workspace is open and holds everything else.
pub(super) fn hold(ctx: &Ctx<'_>, company: &SampleCompany) -> Result<(), Failure> {
    company.cycle.reviews.iter().try_for_each(|review| keep(ctx, review))
}

fn keep(ctx: &Ctx<'_>, review: &Review) -> Result<(), Failure> {
    let Some(held_on) = review.held_on else { return Ok(()) };
    let quarter = ctx.facts()?.ledger.calendar.quarter_of_month(review.month);
    let scope = ctx.scope(Some(quarter), Some(review::as_of(review.month, held_on)))?;
    let figures: Vec<_> = metric_rows(&scope).iter().map(review::seen).collect();
    let summary = json!({
        "month": review.month, "held_on": held_on, "led_by": review.led_by, "figures": figures.len(),
    });
    on_day(ctx, "review_hold", &review.led_by, held_on, summary, |tx| {
        let (review_id, _) = tx.save(&ReviewRow {
            id: 0,
            month: review.month,
            held_on: review.held_on,
            led_by: review.led_by.clone(),
            present: review.present.clone(),
        })?;
        let note = |(item, text): &(_, String)| ReviewNoteRow { id: 0, review_id, item: *item, text: text.clone() };
        save_all(tx, review.notes.iter().map(note))?;
        let figure = |seen: domain::facts::SeenFigure| ReviewFigureRow {
            id: 0,
            review_id,
            metric: seen.metric,
            actual: seen.actual,
            target: seen.target,
            state: seen.state,
        };
        save_all(tx, figures.into_iter().map(figure))
    })
}
