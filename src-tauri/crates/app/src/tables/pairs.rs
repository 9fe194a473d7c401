//! Mentoring pairs that have begun, latest first; `active`, `ended` or `missing` narrows them.

use domain::chart::Tone;
use domain::facts::Pair;
use domain::mentoring::{self, is_active};

use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::mentoring::{Paired, end_reason, person, with_weeks};
use crate::wire::{Column, ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let is_wanted: fn(bool, &Paired<'_>) -> bool = match request.key.as_deref().unwrap_or_default() {
        "" => |_, _| true,
        "active" => |is_active, _| is_active,
        "ended" => |is_active, _| !is_active,
        "missing" => |is_active, paired| is_active && paired.weeks.iter().any(|week| week.standing.is_missing()),
        key => return Err(ctx.not_found(key)),
    };
    let mut begun: Vec<&Pair> = scope.personnel().pairs.iter().filter(|pair| pair.began_on <= scope.as_of).collect();
    begun.sort_by_key(|pair| std::cmp::Reverse((pair.began_on, pair.id)));
    let with_state = |pair: &'_ Pair| is_active(scope.ledger(), scope.plan(), pair, scope.as_of);
    let found = begun.into_iter().map(|pair| (with_state(pair), with_weeks(scope, pair)));
    let records = found.filter(|(is_active, paired)| is_wanted(*is_active, paired));
    let records = records.map(|(is_active, paired)| record(ctx, scope, is_active, &paired)).collect();
    Ok(Table { columns: columns(ctx), records, summed: Vec::new() })
}

fn columns(ctx: &Ctx<'_>) -> Vec<Column> {
    let states = ["active", "ended"].map(|name| (name.to_owned(), ctx.get(&format!("says-mentoring-pair-{name}"))));
    vec![
        column(ctx, "mentor", "says-mentoring-column-mentor", ColumnKind::Text),
        column(ctx, "mentor_no", "says-mentoring-column-mentor-no", ColumnKind::Text),
        column(ctx, "mentee", "says-mentoring-column-mentee", ColumnKind::Text),
        column(ctx, "mentee_no", "says-mentoring-column-mentee-no", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "began_on", "says-mentoring-column-began", ColumnKind::Date),
        column(ctx, "ends_on", "says-mentoring-column-ends", ColumnKind::Date),
        choices(ctx, "state", "base-state", states.to_vec()),
        column(ctx, "weeks", "says-mentoring-column-weeks", ColumnKind::Number),
        column(ctx, "kept", "says-mentoring-column-kept", ColumnKind::Number),
        column(ctx, "missing", "says-mentoring-column-missing", ColumnKind::Number),
        column(ctx, "minutes", "says-mentoring-column-minutes", ColumnKind::Number),
        column(ctx, "reason", "says-mentoring-column-reason", ColumnKind::Text),
    ]
}

fn record(ctx: &Ctx<'_>, scope: &Scope, is_active: bool, paired: &Paired<'_>) -> Record {
    let pair = paired.pair;
    let (mentor, mentee) = (person(scope, pair.mentor), person(scope, pair.mentee));
    let end = mentoring::end(scope.ledger(), scope.plan(), pair);
    let (kept, whole) = paired.kept();
    let (state, place) = if is_active { ("active", 0) } else { ("ended", 1) };
    let number = |count: usize| Value::Number(count.into(), 0);
    let reason = if is_active { String::new() } else { end_reason(ctx, scope, pair, end.why) };
    Record {
        key: pair.id.to_string(),
        search: format!("{} {} {} {}", mentor.employee_no, mentor.search, mentee.employee_no, mentee.search)
            .to_lowercase(),
        values: vec![
            Value::Text(mentor.name.clone()),
            Value::Text(mentor.employee_no.clone()),
            Value::Text(mentee.name.clone()),
            Value::Text(mentee.employee_no.clone()),
            text(&mentee.team),
            text(&mentee.region),
            Value::Date(pair.began_on),
            Value::Date(end.on),
            Value::Choice {
                raw: state.to_owned(),
                label: ctx.get(&format!("says-mentoring-pair-{state}")),
                place,
                tone: (!is_active).then_some(Tone::Quiet),
            },
            number(whole),
            number(kept),
            number(whole - kept),
            number(paired.minutes() as usize),
            text(&reason),
        ],
    }
}
