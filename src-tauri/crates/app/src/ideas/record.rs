//! Recognitions, team activities and feedback: added, changed, taken out.

use domain::base::Issue;
use serde_json::json;
use store::personnel::{FeedbackRow, RecognitionRow, TeamActivityRow};
use store::{Kept, Tx};

use super::suggestions::required;
use crate::agenda::{member, too_long};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::typed;
use crate::wire::{Done, EntryRef, FeedbackSave, RecognitionSave, TeamActivitySave};

/// The most people an activity can have.
const HEADCOUNT_MAX: u32 = 100_000;

pub(crate) fn recognition_save(ctx: &Ctx<'_>, request: RecognitionSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    required(&mut issues, "text", &request.text);
    not_ahead(&scope, request.on, &mut issues);
    let Some(person) =
        member(&scope, &request.employee_no, request.on, "employee_no", &mut issues).filter(|_| issues.is_empty())
    else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let summary = json!({ "member": person.employee_no, "on": request.on, "kind": request.kind });
    ctx.write("recognition_save", summary, |tx| {
        let text = request.text.trim().to_owned();
        tx.save(&RecognitionRow { id: 0, on: request.on, member_id: person.id, kind: request.kind, text })?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-ideas-recognised", &[("name", &person.name)]) })
}

/// What is still to come has not happened.
fn not_ahead(scope: &Scope, on: chrono::NaiveDate, issues: &mut Vec<Issue>) {
    if on > scope.today {
        issues.push(Issue::refused("issue-agenda-future").at("on").value(&on.to_string()));
    }
}

pub(crate) fn recognition_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    remove(
        ctx,
        "recognition_remove",
        request.id,
        "says-ideas-recognition-removed",
        |row: &RecognitionRow| json!({ "on": row.on, "kind": row.kind }),
    )
}

/// Takes out a row and notes in the log what it was.
fn remove<R: Kept>(
    ctx: &Ctx<'_>,
    command: &str,
    id: i64,
    key: &str,
    was: impl FnOnce(&R) -> serde_json::Value,
) -> Result<Done, Failure> {
    ctx.write(command, json!({ "id": id }), |tx: &mut Tx<'_>| {
        let row = tx.get::<R>(id)?.ok_or_else(|| Stop::from(ctx.not_found(&ctx.get("says-ideas-an-entry"))))?;
        if let serde_json::Value::Object(fields) = was(&row) {
            for (name, value) in fields {
                tx.note(&name, value);
            }
        }
        tx.remove::<R>(id)?;
        Ok(())
    })?;
    Ok(Done { text: ctx.get(key) })
}

pub(crate) fn activity_save(ctx: &Ctx<'_>, request: TeamActivitySave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    required(&mut issues, "title", &request.title);
    too_long(&mut issues, "team", &request.team);
    too_long(&mut issues, "note", &request.note);
    if request.headcount > HEADCOUNT_MAX {
        let issue = Issue::refused("issue-ideas-headcount").at("headcount").value(&request.headcount.to_string());
        issues.push(issue.arg("most", ctx.words.count(HEADCOUNT_MAX as usize)));
    }
    let cost_minor = cost(&scope, &request.cost, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let row = TeamActivityRow {
        id: 0,
        on: request.on,
        team: request.team.trim().to_owned(),
        title: request.title.trim().to_owned(),
        headcount: request.headcount,
        cost_minor,
        note: request.note.trim().to_owned(),
    };
    let summary = json!({
        "on": row.on, "team": row.team, "title": row.title, "headcount": row.headcount, "cost": request.cost.trim(),
    });
    ctx.write("team_activity_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-ideas-activity-kept", &[("title", &row.title)]) })
}

/// An amount in minor units; nothing typed is nothing spent.
fn cost(scope: &Scope, text: &str, issues: &mut Vec<Issue>) -> i64 {
    let currency = scope.ledger().currency;
    let amount = typed::amount(currency, text).map(|amount| amount.unwrap_or(currency.zero()));
    let amount = amount.ok().filter(|amount| *amount >= currency.zero());
    if amount.is_none() {
        issues.push(Issue::refused("issue-ideas-cost").at("cost").value(text));
    }
    amount.map_or(0, |amount| amount.to_minor())
}

pub(crate) fn activity_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    remove(
        ctx,
        "team_activity_remove",
        request.id,
        "says-ideas-activity-removed",
        |row: &TeamActivityRow| json!({ "on": row.on, "title": row.title }),
    )
}

pub(crate) fn feedback_save(ctx: &Ctx<'_>, request: FeedbackSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    required(&mut issues, "text", &request.text);
    too_long(&mut issues, "theme", &request.theme);
    too_long(&mut issues, "done", &request.done);
    not_ahead(&scope, request.on, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let row = FeedbackRow {
        id: request.id.unwrap_or(0),
        on: request.on,
        channel: request.channel,
        theme: request.theme.trim().to_owned(),
        text: request.text.trim().to_owned(),
        done: request.done.trim().to_owned(),
    };
    let summary = json!({ "id": request.id, "on": row.on, "channel": row.channel, "theme": row.theme });
    ctx.write("feedback_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.get("says-ideas-feedback-kept") })
}

pub(crate) fn feedback_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    remove(
        ctx,
        "feedback_remove",
        request.id,
        "says-ideas-feedback-removed",
        |row: &FeedbackRow| json!({ "on": row.on, "theme": row.theme }),
    )
}
