//! Agreeing on an action, moving it through plan, do, check, act, ending it, taking its end back.
//!
//! Every change of state and every word about an action is a step that stays; what ended is changed only after its end is
//! taken back.

use chrono::NaiveDate;
use domain::base::Issue;
use domain::facts::ActionOutcome;
use domain::people;
use serde_json::json;
use store::Tx;
use store::cycle::{ActionRow, ActionStepRow};

use super::state_label;
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{ActionClose, ActionMove, ActionSave, Done, EntryRef};

/// The most characters of a finding's key.
const KEY_MAX: usize = 200;

pub(crate) fn save(ctx: &Ctx<'_>, request: ActionSave) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let summary = json!({
        "id": request.id, "what": request.what.trim(), "member": request.employee_no, "who": request.who.trim(),
        "due_on": request.due_on, "state": request.state, "month": request.month, "finding": request.finding,
    });
    ctx.write("action_save", summary, |tx| {
        let before = if request.id == 0 { None } else { Some(open_row(ctx, tx, request.id)?) };
        let draft = Draft::checked(&scope, &request, before.as_ref())
            .map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
        let row = draft.row(ctx, &scope, &request, before.as_ref());
        let (id, _) = tx.save(&row)?;
        if let Some(before) = before.filter(|before| before.state != row.state) {
            tx.save(&step(ctx, &scope, id, (before.state, row.state), ""))?;
        }
        Ok::<_, Stop>(())
    })?;
    let key = if request.id == 0 { "says-action-kept-first" } else { "says-action-kept" };
    Ok(Done { text: ctx.with(key, &[("what", &ctx.words.quoted(request.what.trim()))]) })
}

/// What was typed, checked.
struct Draft {
    what: String,
    member_id: Option<i64>,
    who: String,
    due_on: NaiveDate,
}

impl Draft {
    fn checked(scope: &Scope, request: &ActionSave, before: Option<&ActionRow>) -> Result<Draft, Vec<Issue>> {
        let mut issues = Vec::new();
        let (what, who) = (request.what.trim(), request.who.trim());
        if what.is_empty() {
            issues.push(Issue::refused("issue-action-what").at("what"));
        }
        too_long(&mut issues, "what", what);
        too_long(&mut issues, "who", who);
        let member_id = member(scope, request, before, &mut issues);
        let due_on = due_on(scope, request, before, &mut issues);
        if let Some(month) = request.month.filter(|month| month.span().first > scope.today) {
            issues.push(Issue::refused("issue-action-month").at("month").value(&month.to_string()));
        }
        if !is_key(&request.finding) {
            issues.push(Issue::refused("issue-action-finding").at("finding").value(&request.finding));
        }
        let who = if member_id.is_some() { String::new() } else { who.to_owned() };
        let draft = due_on.map(|due_on| Draft { what: what.to_owned(), member_id, who, due_on });
        draft.filter(|_| issues.is_empty()).ok_or(issues)
    }

    fn row(self, ctx: &Ctx<'_>, scope: &Scope, request: &ActionSave, before: Option<&ActionRow>) -> ActionRow {
        let quarter = request.period.or(before.map(|before| before.quarter)).unwrap_or(scope.quarter);
        ActionRow {
            id: request.id,
            quarter,
            what: self.what,
            member_id: self.member_id,
            who: self.who,
            due_on: self.due_on,
            state: request.state,
            opened_on: before.map_or(scope.today, |before| before.opened_on),
            opened_by: before.map_or_else(|| ctx.actor(), |before| before.opened_by.clone()),
            // A form that knows nothing of the review leaves the action with the one that agreed it.
            month: request.month.or(before.and_then(|before| before.month)),
            finding: request.finding.clone(),
            ended_on: None,
            outcome: None,
            closing_note: String::new(),
        }
    }
}

/// Row id of the member who does it: somebody of the team, or who did it before. Without a member the name is needed.
fn member(scope: &Scope, request: &ActionSave, before: Option<&ActionRow>, issues: &mut Vec<Issue>) -> Option<i64> {
    let no = request.employee_no.as_deref().unwrap_or_default();
    if no.is_empty() {
        if request.who.trim().is_empty() {
            issues.push(Issue::refused("issue-action-who").at("who"));
        }
        return None;
    }
    let found = scope.ledger().member_by_no(no).map(|member| &scope.ledger().members[member as usize]);
    let stays = |id: i64| before.is_some_and(|before| before.member_id == Some(id));
    let found = found.filter(|member| people::is_active(member, scope.today) || stays(member.id));
    if found.is_none() {
        issues.push(Issue::refused("issue-action-member").at("employee_no").value(no));
    }
    found.map(|member| member.id)
}

/// The deadline: not before the day the action was written down.
fn due_on(
    scope: &Scope,
    request: &ActionSave,
    before: Option<&ActionRow>,
    issues: &mut Vec<Issue>,
) -> Option<NaiveDate> {
    let earliest = before.map_or(scope.today, |before| before.opened_on);
    match request.due_on {
        Some(due_on) if due_on >= earliest => Some(due_on),
        Some(due_on) => {
            let issue = Issue::refused("issue-action-due-past").at("due_on").value(&due_on.to_string());
            issues.push(issue.arg("date", earliest));
            None
        }
        None => {
            issues.push(Issue::refused("issue-action-due").at("due_on"));
            None
        }
    }
}

/// Whether a text can be a finding's key; the empty one says that none is answered.
fn is_key(key: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    key.is_empty()
        || key.len() <= KEY_MAX && key.split_once('/').is_some_and(|(rule, of)| is_plain(rule) && is_plain(of))
}

pub(crate) fn go(ctx: &Ctx<'_>, request: ActionMove) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let note = request.note.trim();
    let summary = json!({ "id": request.id, "state": request.state, "note": note });
    let what = ctx.write("action_move", summary, |tx| {
        let row = open_row(ctx, tx, request.id)?;
        let mut issues = Vec::new();
        too_long(&mut issues, "note", note);
        if row.state == request.state && note.is_empty() {
            issues.push(Issue::refused("issue-action-nothing").at("note"));
        }
        refuse(ctx, &issues)?;
        tx.save(&step(ctx, &scope, row.id, (row.state, request.state), note))?;
        tx.save(&ActionRow { state: request.state, ..row.clone() })?;
        Ok(row.what)
    })?;
    let args = [("what", ctx.words.quoted(&what)), ("state", state_label(ctx, request.state))];
    Ok(Done { text: ctx.with("says-action-moved", &args.each_ref().map(|(name, text)| (*name, text.as_str()))) })
}

pub(crate) fn close(ctx: &Ctx<'_>, request: ActionClose) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let note = request.note.trim();
    let summary = json!({ "id": request.id, "outcome": request.outcome, "note": note });
    let what = ctx.write("action_close", summary, |tx| {
        let row = open_row(ctx, tx, request.id)?;
        let mut issues = Vec::new();
        too_long(&mut issues, "note", note);
        if request.outcome == ActionOutcome::Dropped && note.is_empty() {
            issues.push(Issue::refused("issue-action-reason").at("note"));
        }
        refuse(ctx, &issues)?;
        let what = row.what.clone();
        tx.save(&ActionRow {
            ended_on: Some(scope.today),
            outcome: Some(request.outcome),
            closing_note: note.to_owned(),
            ..row
        })?;
        Ok(what)
    })?;
    let key = format!("says-action-closed-{}", request.outcome.as_str());
    Ok(Done { text: ctx.with(&key, &[("what", &ctx.words.quoted(&what))]) })
}

pub(crate) fn resume(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let what = ctx.write("action_resume", json!({ "id": request.id }), |tx| {
        let row = row(ctx, tx, request.id)?;
        if row.ended_on.is_none() {
            refuse(ctx, &[Issue::refused("issue-action-open")])?;
        }
        let what = row.what.clone();
        tx.save(&ActionRow { ended_on: None, outcome: None, closing_note: String::new(), ..row })?;
        Ok(what)
    })?;
    Ok(Done { text: ctx.with("says-action-resumed", &[("what", &ctx.words.quoted(&what))]) })
}

pub(crate) fn remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let known = super::known(ctx, &scope, request.id)?;
    let summary = json!({ "id": request.id, "what": known.what, "due_on": known.due_on });
    let what = ctx.write("action_remove", summary, |tx| {
        let row = row(ctx, tx, request.id)?;
        for step in tx.all::<ActionStepRow>()?.into_iter().filter(|step| step.action_id == row.id) {
            tx.remove::<ActionStepRow>(step.id)?;
        }
        tx.remove::<ActionRow>(row.id)?;
        Ok::<_, Stop>(row.what)
    })?;
    Ok(Done { text: ctx.with("says-action-removed", &[("what", &ctx.words.quoted(&what))]) })
}

fn step(
    ctx: &Ctx<'_>,
    scope: &Scope,
    action_id: i64,
    (state_from, state_to): (domain::facts::ActionState, domain::facts::ActionState),
    note: &str,
) -> ActionStepRow {
    ActionStepRow {
        id: 0,
        action_id,
        stepped_on: scope.today,
        stepped_by: ctx.actor(),
        state_from,
        state_to,
        carried_to: None,
        note: note.to_owned(),
    }
}

fn row(ctx: &Ctx<'_>, tx: &Tx<'_>, id: i64) -> Result<ActionRow, Stop> {
    Ok(tx.get(id)?.ok_or_else(|| ctx.not_found(&ctx.get("says-action-this")))?)
}

/// The row of an action that has not ended.
fn open_row(ctx: &Ctx<'_>, tx: &Tx<'_>, id: i64) -> Result<ActionRow, Stop> {
    let row = row(ctx, tx, id)?;
    if let Some(ended_on) = row.ended_on {
        refuse(ctx, &[Issue::refused("issue-action-ended").arg("date", ended_on)])?;
    }
    Ok(row)
}

fn refuse(ctx: &Ctx<'_>, issues: &[Issue]) -> Result<(), Stop> {
    if issues.is_empty() { Ok(()) } else { Err(Stop::from(Failure::invalid(&ctx.words, issues))) }
}
