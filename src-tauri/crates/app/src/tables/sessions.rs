//! Training sessions with their places and their cost.

use domain::facts::TrainingSession;

use super::training::Modules;
use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::{Seats, SessionState, module_label, session_state};
use crate::wire::{Column, ColumnKind, TableRequest};

/// Sessions of the quarter; `all`, `ahead`, `not_marked` and `module/product` narrow or widen them.
pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let key = request.key.as_deref().unwrap_or_default();
    let is_of_quarter = |session: &TrainingSession| scope.span.contains(session.held_on);
    let sessions = scope.personnel().sessions.iter().zip(Seats::of_all(scope));
    let state = |session: &TrainingSession, seats: Seats| session_state(scope, session, seats);
    let wanted: Vec<(&TrainingSession, Seats)> = match key.split_once('/') {
        Some(("module", module)) => sessions.filter(|(session, _)| session.module == module).collect(),
        None if key.is_empty() => sessions.filter(|(session, _)| is_of_quarter(session)).collect(),
        None if key == "all" => sessions.collect(),
        None if key == "ahead" => sessions
            .filter(|(session, _)| !session.is_cancelled && is_of_quarter(session) && session.held_on >= scope.as_of)
            .collect(),
        None if key == "not_marked" => {
            sessions.filter(|(session, seats)| state(session, *seats) == SessionState::NotMarked).collect()
        }
        _ => return Err(ctx.not_found(key)),
    };
    let modules = Modules::of(ctx, scope);
    let records = wanted.into_iter().map(|(session, seats)| record(ctx, scope, &modules, session, seats)).collect();
    Ok(Table { columns: columns(ctx, &modules), records, summed: vec![12] })
}

fn columns(ctx: &Ctx<'_>, modules: &Modules<'_>) -> Vec<Column> {
    let states = SessionState::ALL.iter().map(|state| (state.as_str().to_owned(), ctx.get(&state.key()))).collect();
    vec![
        column(ctx, "session_no", "says-training-fact-no", ColumnKind::Text),
        column(ctx, "held_on", "base-date", ColumnKind::Date),
        column(ctx, "begins_at", "says-training-column-begins", ColumnKind::Text),
        column(ctx, "minutes", "says-training-column-minutes", ColumnKind::Number),
        choices(ctx, "module", "says-training-column-module", modules.choices()),
        choices(ctx, "state", "base-state", states),
        column(ctx, "trainer", "says-training-fact-trainer", ColumnKind::Text),
        column(ctx, "place", "says-training-fact-place", ColumnKind::Text),
        column(ctx, "booked", "says-training-column-booked", ColumnKind::Number),
        column(ctx, "attended", "says-training-column-attended", ColumnKind::Number),
        column(ctx, "absent", "says-training-column-absent", ColumnKind::Number),
        column(ctx, "capacity", "says-training-column-capacity", ColumnKind::Number),
        column(ctx, "cost", "says-training-fact-cost", ColumnKind::Money),
        column(ctx, "series", "says-training-fact-series", ColumnKind::Text),
        column(ctx, "note", "base-note", ColumnKind::Text),
    ]
}

fn record(ctx: &Ctx<'_>, scope: &Scope, modules: &Modules<'_>, session: &TrainingSession, seats: Seats) -> Record {
    let state = session_state(scope, session, seats);
    let count = |count: u32| Value::Number(count.into(), 0);
    let module = module_label(&ctx.words, &session.module);
    let begins_at = session.begins_at.map(|at| at.format("%H:%M").to_string());
    Record {
        key: session.session_no.clone(),
        search: format!("{} {module} {} {} {}", session.session_no, session.trainer, session.place, session.series)
            .to_lowercase(),
        values: vec![
            Value::Text(session.session_no.clone()),
            Value::Date(session.held_on),
            begins_at.map_or(Value::Empty, Value::Text),
            count(session.minutes),
            modules.value(&session.module),
            Value::Choice {
                raw: state.as_str().to_owned(),
                label: ctx.get(&state.key()),
                place: state as u8,
                tone: Some(state.tone()),
            },
            text(&session.trainer),
            text(&session.place),
            count(seats.booked),
            count(seats.attended),
            count(seats.absent),
            session.capacity.map_or(Value::Empty, count),
            Value::Money(scope.ledger().currency.minor(session.cost_minor)),
            text(&session.series),
            text(&session.note),
        ],
    }
}
