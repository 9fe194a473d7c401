//! Actions agreed in reviews or between them, as they stand on the date; `open`, `overdue` or `ended` narrows them, as does
//! the key of the finding they answer (`finding/…`).

use domain::base::Period;
use domain::facts::{Action, ActionOutcome, ActionState};
use domain::review::{is_on_board, month_of, state_on};

use super::{Record, Table, Value, choices, column, text};
use crate::actions::{Seen, ended_on, standing, state_label, who};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings::rule_label;
use crate::wire::{Column, ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let key = request.key.as_deref().unwrap_or_default();
    let (on, span) = (scope.as_of, scope.span);
    let takes: Box<dyn Fn(&Action) -> bool> = match key {
        "" => Box::new(move |action| is_on_board(action, span, on)),
        "open" => Box::new(move |action| action.was_open(on)),
        "overdue" => Box::new(move |action| action.was_open(on) && action.due_on < on),
        "ended" => Box::new(move |action| is_on_board(action, span, on) && !action.was_open(on)),
        key => match key.strip_prefix("finding/") {
            Some(finding) => Box::new(move |action| action.finding == finding && is_on_board(action, span, on)),
            None => return Err(ctx.not_found(key)),
        },
    };
    let mut wanted: Vec<&Action> = scope.cycle().actions.iter().filter(|action| takes(action)).collect();
    wanted.sort_by_key(|action| (ended_on(action, on).is_some(), action.due_on, action.id));
    let records = wanted.into_iter().map(|action| record(ctx, scope, action)).collect();
    Ok(Table { columns: columns(ctx), records, summed: Vec::new() })
}

fn columns(ctx: &Ctx<'_>) -> Vec<Column> {
    let states = ActionState::ALL.iter().map(|state| (state.as_str().to_owned(), state_label(ctx, *state))).collect();
    let outcomes = std::iter::once("open").chain(ActionOutcome::ALL.iter().map(|outcome| outcome.as_str()));
    let outcomes = outcomes.map(|name| (name.to_owned(), outcome_label(ctx, name))).collect();
    vec![
        column(ctx, "what", "says-action-column-what", ColumnKind::Text),
        column(ctx, "who", "says-action-column-who", ColumnKind::Text),
        column(ctx, "due_on", "says-action-column-due", ColumnKind::Date),
        choices(ctx, "state", "base-state", states),
        choices(ctx, "outcome", "says-action-column-outcome", outcomes),
        column(ctx, "standing", "says-action-column-standing", ColumnKind::Text),
        column(ctx, "month", "says-action-column-month", ColumnKind::Text),
        column(ctx, "opened_on", "says-action-column-opened", ColumnKind::Date),
        column(ctx, "ended_on", "says-action-column-ended", ColumnKind::Date),
        column(ctx, "finding", "says-action-column-finding", ColumnKind::Text),
        column(ctx, "period", "says-action-column-period", ColumnKind::Text),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ]
}

fn outcome_label(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.get(&format!("says-action-outcome-{name}"))
}

fn record(ctx: &Ctx<'_>, scope: &Scope, action: &Action) -> Record {
    let seen = Seen::of(scope);
    let ended = ended_on(action, seen.on);
    let state = state_on(action, seen.on);
    let (standing, tone) = standing(ctx, action, ended, seen.as_of);
    let (outcome, place) = ended.map_or(("open", 0), |end| (end.outcome.as_str(), 1 + end.outcome as u8));
    let who = who(scope, action);
    let finding = if action.finding.is_empty() { String::new() } else { rule_label(ctx, &action.finding) };
    let last_note = action
        .steps
        .iter()
        .rev()
        .filter(|step| step.on <= seen.on)
        .map(|step| step.note.as_str())
        .find(|note| !note.is_empty());
    let note = ended.map(|end| end.note.as_str()).filter(|note| !note.is_empty()).or(last_note).unwrap_or_default();
    Record {
        key: action.id.to_string(),
        search: format!("{} {who} {finding} {note}", action.what).to_lowercase(),
        values: vec![
            text(&action.what),
            text(&who),
            Value::Date(action.due_on),
            Value::Choice {
                raw: state.as_str().to_owned(),
                label: state_label(ctx, state),
                place: state as u8,
                tone: None,
            },
            Value::Choice { raw: outcome.to_owned(), label: outcome_label(ctx, outcome), place, tone: Some(tone) },
            text(&standing),
            text(&ctx.words.month(month_of(action))),
            Value::Date(action.opened_on),
            ended.map_or(Value::Empty, |end| Value::Date(end.on)),
            text(&finding),
            text(&ctx.words.period(Period::Quarter(action.quarter))),
            text(note),
        ],
    }
}
