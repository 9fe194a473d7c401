//! Actions the reviews agreed: done, given up, carried over, late, under way.

use chrono::{Days, NaiveDate};
use domain::facts::{Action, ActionEnd, ActionOutcome, ActionState, ActionStep, MemberIx};

use super::Desk;
use super::texts::{ACTIONS, ActionText};
use crate::names::TASK_FORCE;
use crate::rhythm::weekday_from;
use crate::script::RUNNING;

/// Who does an action.
#[derive(Debug, Clone, Copy)]
pub(super) enum Doer {
    /// A member, by place.
    Member(usize),
    /// Somebody of the task force, by place.
    Office(usize),
}

pub(super) fn actions(desk: &Desk<'_>) -> Vec<Action> {
    let mut found: Vec<Action> = ACTIONS.iter().filter_map(|text| action(desk, text)).collect();
    found.sort_by_key(|action| action.opened_on);
    found.iter_mut().zip(1..).for_each(|(action, id)| action.id = id);
    found
}

/// An action as it stands today; none while its review is still to come.
fn action(desk: &Desk<'_>, text: &ActionText) -> Option<Action> {
    let month = desk.reviewed()[text.review];
    let opened_on = desk.past(desk.held_on(month))?;
    let day = |days: u64| weekday_from(opened_on + Days::new(days));
    let mut steps: Vec<ActionStep> = text
        .steps
        .iter()
        .filter_map(|(days, from, to, note)| Some(step(desk, desk.past(day(*days))?, (*from, *to), note)))
        .collect();
    let ended = text.end.and_then(|(days, outcome, note)| end(desk.past(day(days))?, outcome, note));
    let mut quarter = desk.script.calendar.quarter_of(opened_on);
    let running = &desk.script.acts[RUNNING];
    let began = running.span.first;
    let is_open_then = opened_on < began && ended.as_ref().is_none_or(|end| end.on >= began);
    if let Some(on) = desk.past(weekday_from(began)).filter(|_| is_open_then) {
        let state = steps.iter().rfind(|step| step.on <= on).map_or(ActionState::Plan, |step| step.to);
        quarter = running.quarter;
        steps.push(ActionStep { carried_to: Some(quarter), ..step(desk, on, (state, state), "") });
        steps.sort_by_key(|step| step.on);
    }
    let (member, who) = match text.who {
        Doer::Member(place) => (Some(MemberIx::try_from(place).expect("the crew is small")), String::new()),
        Doer::Office(place) => (None, TASK_FORCE[place].to_owned()),
    };
    Some(Action {
        id: 0,
        quarter,
        what: text.what.to_owned(),
        member,
        who,
        due_on: day(text.due),
        state: steps.last().map_or(ActionState::Plan, |step| step.to),
        opened_on,
        month: Some(month),
        finding: text.finding.to_owned(),
        ended,
        steps,
    })
}

fn step(desk: &Desk<'_>, on: NaiveDate, (from, to): (ActionState, ActionState), note: &str) -> ActionStep {
    ActionStep { on, by: desk.director().to_owned(), from, to, carried_to: None, note: note.to_owned() }
}

fn end(on: NaiveDate, outcome: ActionOutcome, note: &str) -> Option<ActionEnd> {
    Some(ActionEnd { on, outcome, note: note.to_owned() })
}
