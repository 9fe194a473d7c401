//! Every member's way through every module of their curriculum.

use domain::facts::{MemberIx, Proof};
use domain::training::{Audience, Cell, Learner, Standing, audience_of, cells_of};
use rust_decimal::Decimal;
use words::Words;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::{
    STATES, audience_label, cell_state, module_label, proof_label, state_label, state_name, state_tone,
};
use crate::wire::{Column, ColumnKind, TableRequest};

/// What rows a key narrows to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Narrowed {
    /// Everything.
    All,
    /// One member.
    Member(MemberIx),
    /// One module.
    Module(String),
    /// One state.
    State(String),
    /// One audience.
    Audience(String),
}

impl Narrowed {
    /// A key: empty, `member/…`, `module/product`, `state/late`, `audience/new_hires`.
    pub(super) fn of(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Narrowed, Failure> {
        let key = request.key.as_deref().unwrap_or_default();
        if key.is_empty() {
            return Ok(Narrowed::All);
        }
        if let Ok(RowsKey::Member { employee_no, .. }) = key.parse() {
            let member = scope.ledger().member_by_no(&employee_no).ok_or_else(|| ctx.not_found(&employee_no))?;
            return Ok(Narrowed::Member(member));
        }
        match key.split_once('/') {
            Some(("module", module)) => Ok(Narrowed::Module(module.to_owned())),
            Some(("state", state)) => Ok(Narrowed::State(state.to_owned())),
            Some(("audience", audience)) => Ok(Narrowed::Audience(audience.to_owned())),
            _ => Err(ctx.not_found(key)),
        }
    }

    /// Whether a row about this member and module belongs to it.
    pub(super) fn takes(&self, member: MemberIx, module: &str) -> bool {
        match self {
            Narrowed::Member(wanted) => *wanted == member,
            Narrowed::Module(wanted) => wanted == module,
            Narrowed::All | Narrowed::State(_) | Narrowed::Audience(_) => true,
        }
    }
}

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let narrowed = Narrowed::of(ctx, scope, request)?;
    let modules = Modules::of(ctx, scope);
    let mut records = Vec::new();
    for member in 0..scope.ledger().members.len() as MemberIx {
        let Some(audience) = audience_of(scope.ledger(), scope.plan(), member, scope.as_of) else { continue };
        if matches!(&narrowed, Narrowed::Audience(wanted) if wanted != audience.as_str()) {
            continue;
        }
        let learner = Learner::of(scope.personnel(), member);
        let (ledger, curricula, plan) = (scope.ledger(), scope.curricula(), scope.plan());
        let cells = cells_of(ledger, curricula, plan, &learner, audience.as_str(), scope.span.last, scope.as_of);
        let is_wanted = |cell: &&Cell| {
            let state = state_name(cell_state(&cell.standing));
            narrowed.takes(member, &cell.module.id) && !matches!(&narrowed, Narrowed::State(wanted) if wanted != state)
        };
        let wanted = cells.iter().filter(is_wanted);
        records.extend(wanted.map(|cell| record(ctx, scope, &modules, &learner, cell)));
    }
    Ok(Table { columns: columns(ctx, scope, &modules), records, summed: Vec::new() })
}

fn columns(ctx: &Ctx<'_>, scope: &Scope, modules: &Modules<'_>) -> Vec<Column> {
    let curricula = &scope.curricula().on(scope.as_of).curricula;
    let audiences = curricula.iter().map(|curriculum| curriculum.audience.clone());
    let audiences = audiences.map(|name| (name.clone(), audience_label(&ctx.words, &name))).collect();
    let states = STATES.iter().map(|state| (state_name(*state).to_owned(), state_label(&ctx.words, *state))).collect();
    vec![
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        choices(ctx, "audience", "says-training-column-audience", audiences),
        choices(ctx, "module", "says-training-column-module", modules.choices()),
        column(ctx, "weight", "says-training-column-weight", ColumnKind::Number),
        choices(ctx, "exam", "says-training-column-exam", proofs(ctx)),
        choices(ctx, "state", "base-state", states),
        column(ctx, "completed_on", "says-training-column-completed", ColumnKind::Date),
        column(ctx, "due_on", "says-training-fact-due", ColumnKind::Date),
        column(ctx, "next_on", "says-training-column-next", ColumnKind::Date),
        column(ctx, "mark", "says-training-column-mark", ColumnKind::Number),
        column(ctx, "attempts", "says-training-column-attempts", ColumnKind::Number),
    ]
}

/// The modules of a table's rows, worked out once: choices of a column, and each as a value in their order.
pub(super) struct Modules<'a> {
    words: &'a Words,
    ids: Vec<String>,
}

impl<'a> Modules<'a> {
    pub(super) fn of(ctx: &'a Ctx<'_>, scope: &Scope) -> Modules<'a> {
        Modules { words: &ctx.words, ids: crate::training::modules(scope) }
    }

    pub(super) fn choices(&self) -> Vec<(String, String)> {
        self.ids.iter().map(|id| (id.clone(), module_label(self.words, id))).collect()
    }

    pub(super) fn value(&self, module: &str) -> Value {
        let place = self.ids.iter().position(|known| known == module);
        let place = place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX);
        Value::Choice { raw: module.to_owned(), label: module_label(self.words, module), place, tone: None }
    }
}

/// Exam and role-play as choices of a column.
pub(super) fn proofs(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let named = |proof: &Proof| (proof.as_str().to_owned(), proof_label(&ctx.words, *proof));
    [Proof::Exam, Proof::Drill].iter().map(named).collect()
}

/// An exam or a role-play as a value; nothing when being there is enough.
pub(super) fn proof_value(ctx: &Ctx<'_>, proof: Proof) -> Value {
    if proof == Proof::None {
        return Value::Empty;
    }
    let label = proof_label(&ctx.words, proof);
    Value::Choice { raw: proof.as_str().to_owned(), label, place: proof as u8, tone: None }
}

/// A mark in tenths as a value.
pub(super) fn mark_value(score_tenths: u32) -> Value {
    Value::Number(Decimal::new(i64::from(score_tenths), 1), 1)
}

fn record(ctx: &Ctx<'_>, scope: &Scope, modules: &Modules<'_>, learner: &Learner<'_>, cell: &Cell) -> Record {
    let audience = audience_of(scope.ledger(), scope.plan(), learner.member, scope.as_of);
    let audience = audience.map_or("", Audience::as_str);
    let person = &scope.ledger().members[learner.member as usize];
    let way = learner.way(&cell.module.id);
    let kind = way.map_or(cell.module.proof, |way| way.kind(cell.module.proof, scope.as_of));
    let attempts =
        way.map_or(0, |way| way.exams.iter().filter(|exam| exam.kind == kind && exam.taken_on <= scope.as_of).count());
    let last = way.and_then(|way| way.last_attempt(kind, scope.as_of));
    let state = cell_state(&cell.standing);
    let module = module_label(&ctx.words, &cell.module.id);
    let day = |on: Option<chrono::NaiveDate>| on.map_or(Value::Empty, Value::Date);
    Record {
        key: format!("{}/{}", person.employee_no, cell.module.id),
        search: format!("{} {} {} {module}", person.employee_no, person.search, person.team).to_lowercase(),
        values: vec![
            Value::Text(person.employee_no.clone()),
            Value::Text(person.name.clone()),
            text(&person.team),
            Value::Choice {
                raw: audience.to_owned(),
                label: audience_label(&ctx.words, audience),
                place: 0,
                tone: None,
            },
            modules.value(&cell.module.id),
            Value::Number(cell.module.weight.into(), 0),
            proof_value(ctx, cell.module.proof),
            Value::Choice {
                raw: state_name(state).to_owned(),
                label: state_label(&ctx.words, state),
                place: state as u8,
                tone: Some(state_tone(state)),
            },
            day(match cell.standing {
                Standing::Done(on) => Some(on),
                _ => None,
            }),
            Value::Date(cell.due_on),
            day(way.and_then(|way| way.booked_on(scope.as_of))),
            last.map_or(Value::Empty, |exam| mark_value(exam.score_tenths)),
            Value::Number(attempts.into(), 0),
        ],
    }
}
