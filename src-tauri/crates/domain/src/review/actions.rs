//! What became of actions: carried over, agreed, ended, and how each stood on a day.
//!
//! Whether an action helped is for people to say; nothing here closes one.

use chrono::NaiveDate;

use crate::base::{DateSpan, Month};
use crate::facts::{Action, ActionState, ActionStep};

/// What happened to an action in a stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// Where it stood before.
    pub from: ActionState,
    /// Where it stood afterwards.
    pub to: ActionState,
    /// The last step.
    pub last: &'a ActionStep,
}

/// The month an action belongs to: of the review that agreed it, else of the day it was written down.
pub fn month_of(action: &Action) -> Month {
    action.month.unwrap_or_else(|| Month::of(action.opened_on))
}

/// Whether the review of a month, on this day, finds the action open from an earlier month.
pub fn is_carried(action: &Action, month: Month, on: NaiveDate) -> bool {
    month_of(action) < month && action.was_open(on)
}

/// Whether the action was agreed for a month, by this day.
pub fn is_agreed(action: &Action, month: Month, on: NaiveDate) -> bool {
    month_of(action) == month && action.opened_on <= on
}

/// Whether the action ended after one day and not after the other.
pub fn ended_between(action: &Action, after: NaiveDate, on: NaiveDate) -> bool {
    action.ended.as_ref().is_some_and(|end| after < end.on && end.on <= on)
}

/// Whether the page of a quarter shows the action on a day: open then, or ended in the quarter by then.
pub fn is_on_board(action: &Action, span: DateSpan, on: NaiveDate) -> bool {
    action.was_open(on) || ended_between(action, span.eve(), on)
}

/// Where an action stood at the end of a day.
pub fn state_on(action: &Action, on: NaiveDate) -> ActionState {
    let before = action.steps.iter().rfind(|step| step.on <= on).map(|step| step.to);
    let first = action.steps.first().map(|step| step.from);
    before.or(first).unwrap_or(action.state)
}

/// What happened to an action after one day and not after the other; none when nothing did.
pub fn changed_since(action: &Action, after: NaiveDate, on: NaiveDate) -> Option<Change<'_>> {
    let mut steps = action.steps.iter().filter(|step| after < step.on && step.on <= on);
    let first = steps.next()?;
    let last = steps.next_back().unwrap_or(first);
    Some(Change { from: first.from, to: last.to, last })
}
