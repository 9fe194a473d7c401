//! What the reviews agreed: what is open and where it stands in plan, do, check, act, and how the rest ended (section 9).

use std::cmp::Reverse;

use domain::chart::Tone;
use domain::facts::{Action, ActionOutcome, ActionState};
use domain::review::{is_on_board, state_on};

use super::{Cell, Column, Fact, Part, Section, Table};
use crate::ctx::{Ctx, Scope};
use crate::tables::Value;
use crate::wire::ColumnKind;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let all = scope.cycle().actions.iter().filter(|action| is_on_board(action, scope.span, scope.as_of));
    let (mut open, mut ended): (Vec<&Action>, Vec<&Action>) = all.partition(|action| action.was_open(scope.as_of));
    if open.is_empty() && ended.is_empty() {
        return None;
    }
    open.sort_by_key(|action| (action.due_on, action.id));
    ended.sort_by_key(|action| (Reverse(action.ended.as_ref().map(|end| end.on)), action.id));
    let late = open.iter().filter(|action| is_late(scope, action)).count();
    let is_done = |action: &&&Action| action.ended.as_ref().is_some_and(|end| end.outcome == ActionOutcome::Done);
    let done = ended.iter().filter(is_done).count();
    let args =
        [("done", ctx.words.count(done)), ("open", ctx.words.count(open.len())), ("late", ctx.words.count(late))];
    let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
    let finding = ctx.words.counted("says-summary-actions", open.len() + ended.len(), &args);
    let facts = vec![
        Fact::count(ctx, "says-summary-actions-done", done),
        Fact::count(ctx, "says-summary-actions-dropped", ended.len() - done),
        Fact::count(ctx, "says-summary-actions-open", open.len()),
        Fact::count(ctx, "says-summary-actions-late", late).toned(if late > 0 { Tone::Bad } else { Tone::Neutral }),
    ];
    let section = Section::new("actions", ctx.get("says-summary-section-actions"), finding);
    Some(
        section.and(Part::Facts(facts)).and_all(open_table(ctx, scope, &open)).and_all(ended_table(ctx, scope, &ended)),
    )
}

/// Whether an action that is open on the date is late then.
fn is_late(scope: &Scope, action: &Action) -> bool {
    action.due_on < scope.as_of
}

/// Who does it: a member, or whoever was named.
pub(super) fn who(scope: &Scope, action: &Action) -> String {
    action.member.map_or_else(|| action.who.clone(), |member| scope.ledger().members[member as usize].name.clone())
}

/// Where an action stands, in the words of the cycle.
pub(super) fn state_label(ctx: &Ctx<'_>, state: ActionState) -> String {
    ctx.get(&format!("base-action-{}", state.as_str()))
}

fn open_table(ctx: &Ctx<'_>, scope: &Scope, open: &[&Action]) -> Option<Part> {
    if open.is_empty() {
        return None;
    }
    let row = |action: &&Action| {
        let late = (scope.as_of - action.due_on).num_days();
        let standing = if late > 0 {
            let days = ctx.words.days(late.into());
            Cell::from(Value::Number(late.into(), 0))
                .shown(ctx.with("says-summary-days-late", &[("days", &days)]))
                .toned(Tone::Bad)
        } else {
            Cell::empty()
        };
        vec![
            Cell::text(&action.what),
            Cell::text(who(scope, action)),
            Cell::date(action.opened_on),
            Cell::date(action.due_on),
            Cell::text(state_label(ctx, state_on(action, scope.as_of))),
            standing,
        ]
    };
    Some(Part::Table(Table {
        id: "open-actions",
        title: ctx.get("says-summary-actions-open-title"),
        columns: vec![
            Column::new(ctx, "says-summary-col-what", ColumnKind::Text).wide(4),
            Column::new(ctx, "says-summary-col-who", ColumnKind::Text).wide(2),
            Column::new(ctx, "says-summary-col-agreed", ColumnKind::Date),
            Column::new(ctx, "report-col-due", ColumnKind::Date),
            Column::new(ctx, "base-state", ColumnKind::Text),
            Column::new(ctx, "says-summary-col-late", ColumnKind::Number),
        ],
        rows: open.iter().map(row).collect(),
        total: None,
        note: String::new(),
    }))
}

fn ended_table(ctx: &Ctx<'_>, scope: &Scope, ended: &[&Action]) -> Option<Part> {
    let row = |action: &&Action| {
        let end = action.ended.as_ref()?;
        let outcome = match end.outcome {
            ActionOutcome::Done => Cell::state(ctx.get("says-summary-action-done"), Tone::Good),
            ActionOutcome::Dropped => Cell::state(ctx.get("says-summary-action-dropped"), Tone::Quiet),
        };
        Some(vec![
            Cell::text(&action.what),
            Cell::text(who(scope, action)),
            Cell::date(end.on),
            outcome,
            Cell::text(&end.note),
        ])
    };
    let rows: Vec<Vec<Cell>> = ended.iter().filter_map(row).collect();
    if rows.is_empty() {
        return None;
    }
    Some(Part::Table(Table {
        id: "ended-actions",
        title: ctx.get("says-summary-actions-ended-title"),
        columns: vec![
            Column::new(ctx, "says-summary-col-what", ColumnKind::Text).wide(4),
            Column::new(ctx, "says-summary-col-who", ColumnKind::Text).wide(2),
            Column::new(ctx, "says-summary-col-ended", ColumnKind::Date),
            Column::new(ctx, "report-col-outcome", ColumnKind::Choice),
            Column::new(ctx, "says-summary-col-came-of-it", ColumnKind::Text).wide(4),
        ],
        rows,
        total: None,
        note: String::new(),
    }))
}
