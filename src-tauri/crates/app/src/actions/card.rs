//! An action in words, as it stood on a day.

use chrono::NaiveDate;
use domain::base::Month;
use domain::chart::Tone;
use domain::facts::{Action, ActionEnd, ActionOutcome, ActionState};
use domain::review::{changed_since, month_of, state_on};

use crate::ctx::{Ctx, Scope};
use crate::wire::ActionCard;

/// Days before its deadline from which an action asks to be looked at.
const SOON_DAYS: i64 = 3;

/// From where an action is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    /// The day up to which things are known: what ended later is still open.
    pub(crate) on: NaiveDate,
    /// The date deadlines are held against.
    pub(crate) as_of: NaiveDate,
    /// The month of the review that looks.
    pub(crate) month: Option<Month>,
    /// The day of the review before, after which changes are told.
    pub(crate) since: Option<NaiveDate>,
}

impl Seen {
    /// As things are today.
    pub(crate) fn today(scope: &Scope) -> Seen {
        Seen { on: scope.today, as_of: scope.today, month: None, since: None }
    }

    /// As of the scope's date.
    pub(crate) fn of(scope: &Scope) -> Seen {
        Seen { on: scope.as_of, as_of: scope.as_of, month: None, since: None }
    }
}

pub(crate) fn card(ctx: &Ctx<'_>, scope: &Scope, action: &Action, seen: &Seen) -> ActionCard {
    let ended = ended_on(action, seen.on);
    let is_overdue = ended.is_none() && action.due_on < seen.as_of;
    let state = state_on(action, seen.on);
    let (standing, tone) = standing(ctx, action, ended, seen.as_of);
    ActionCard {
        id: action.id,
        what: action.what.clone(),
        who: who(scope, action),
        due: ctx.words.date(action.due_on),
        due_on: action.due_on,
        state,
        state_label: state_label(ctx, state),
        is_open: ended.is_none(),
        is_overdue,
        standing,
        tone,
        carried: carried(ctx, action, seen),
        since: seen.since.map_or_else(String::new, |since| changed(ctx, action, since, seen.on)),
        outcome: ended.map(|end| end.outcome),
        closing_note: ended.map_or_else(String::new, |end| end.note.clone()),
    }
}

/// How an action had ended by a day.
pub(crate) fn ended_on(action: &Action, on: NaiveDate) -> Option<&ActionEnd> {
    action.ended.as_ref().filter(|end| end.on <= on)
}

/// Who does it.
pub(crate) fn who(scope: &Scope, action: &Action) -> String {
    let member = action.member.map(|member| scope.ledger().members[member as usize].name.clone());
    member.unwrap_or_else(|| action.who.clone())
}

/// Where an action stands, in a word.
pub(crate) fn state_label(ctx: &Ctx<'_>, state: ActionState) -> String {
    ctx.get(&format!("base-action-{}", state.as_str()))
}

/// How an action stands by its deadline and its end: "12 days late", "due in 3 days", "done on 4 Aug".
pub(crate) fn standing(ctx: &Ctx<'_>, action: &Action, ended: Option<&ActionEnd>, as_of: NaiveDate) -> (String, Tone) {
    if let Some(end) = ended {
        let key = format!("says-action-ended-{}", end.outcome.as_str());
        let tone = if end.outcome == ActionOutcome::Done { Tone::Good } else { Tone::Quiet };
        return (ctx.with(&key, &[("date", &ctx.words.date(end.on))]), tone);
    }
    let days_left = (action.due_on - as_of).num_days();
    let days = ctx.words.days(days_left.abs().into());
    match days_left {
        0 => (ctx.get("says-action-due-today"), Tone::Warn),
        ..0 => (ctx.with("says-action-late", &[("days", &days)]), Tone::Bad),
        1..=SOON_DAYS => (ctx.with("says-action-due-in", &[("days", &days)]), Tone::Warn),
        _ => (ctx.with("says-action-due-in", &[("days", &days)]), Tone::Neutral),
    }
}

fn carried(ctx: &Ctx<'_>, action: &Action, seen: &Seen) -> String {
    let agreed = month_of(action);
    let from = |period: String| ctx.with("says-action-carried", &[("period", &period)]);
    match seen.month {
        Some(month) if agreed < month => from(ctx.words.month(agreed)),
        Some(_) => String::new(),
        None => {
            let is_carried = |step: &domain::facts::ActionStep| step.carried_to.is_some() && step.on <= seen.on;
            if action.steps.iter().any(is_carried) { from(ctx.words.month(agreed)) } else { String::new() }
        }
    }
}

/// What happened since the last review: "Plan → Do on 11 Aug: first visit made".
fn changed(ctx: &Ctx<'_>, action: &Action, since: NaiveDate, on: NaiveDate) -> String {
    let Some(change) = changed_since(action, since, on) else { return String::new() };
    let date = ctx.words.date(change.last.on);
    let moved = if change.from == change.to {
        ctx.with("says-action-since-word", &[("date", &date)])
    } else {
        let (from, to) = (state_label(ctx, change.from), state_label(ctx, change.to));
        ctx.with("says-action-since-moved", &[("from", &from), ("to", &to), ("date", &date)])
    };
    match change.last.note.as_str() {
        "" => moved,
        note => ctx.with("says-action-since-note", &[("change", &moved), ("note", note)]),
    }
}
