//! Training in words: modules, audiences, states, times, marks, what speaks against a place.

use std::collections::BTreeMap;

use chrono::{NaiveTime, Timelike};
use domain::chart::Tone;
use domain::facts::{Member, MemberIx, Proof, Role, TrainingSession};
use domain::training::{Cell, Duty, Objection, Standing};
use rust_decimal::Decimal;
use words::Words;

use crate::ctx::{Ctx, Scope};
use crate::wire::{CellState, Choice, DutyView, MemberChoice};

/// The most names offered where one is typed.
const NAMES_OFFERED: usize = 50;

/// All states of a cell, in the order they are decided.
pub(crate) const STATES: [CellState; 6] =
    [CellState::Done, CellState::Booked, CellState::Failed, CellState::Late, CellState::Missed, CellState::Open];

/// A module's name: the catalogue's for the template's modules, else what the user called it.
pub(crate) fn module_label(words: &Words, id: &str) -> String {
    words.module(id)
}

/// An audience's name: the template's, a role's, else what the user called it.
pub(crate) fn audience_label(words: &Words, name: &str) -> String {
    match Role::from_name(name) {
        Some(role) => words.get(&format!("base-role-{}", role.as_str())),
        None => words.audience(name),
    }
}

/// "Exam", "Role-play"; nothing when being there is enough.
pub(crate) fn proof_label(words: &Words, proof: Proof) -> String {
    match proof {
        Proof::None => String::new(),
        Proof::Exam | Proof::Drill => words.get(&format!("says-training-proof-{}", proof.as_str())),
    }
}

/// A standing as the window names it.
pub(crate) fn cell_state(standing: &Standing) -> CellState {
    match standing {
        Standing::Done(_) => CellState::Done,
        Standing::Booked(_) => CellState::Booked,
        Standing::Failed { .. } => CellState::Failed,
        Standing::Late => CellState::Late,
        Standing::Missed(_) => CellState::Missed,
        Standing::Open => CellState::Open,
    }
}

/// A state's raw name.
pub(crate) fn state_name(state: CellState) -> &'static str {
    match state {
        CellState::Done => "done",
        CellState::Booked => "booked",
        CellState::Failed => "failed",
        CellState::Late => "late",
        CellState::Missed => "missed",
        CellState::Open => "open",
    }
}

/// A state in words.
pub(crate) fn state_label(words: &Words, state: CellState) -> String {
    words.get(&format!("says-training-state-{}", state_name(state)))
}

/// The colour of a state.
pub(crate) fn state_tone(state: CellState) -> Tone {
    match state {
        CellState::Done => Tone::Good,
        CellState::Booked => Tone::Neutral,
        CellState::Failed | CellState::Late => Tone::Bad,
        CellState::Missed => Tone::Warn,
        CellState::Open => Tone::Quiet,
    }
}

/// What stands in a cell: the day, the mark that was not enough, or by when it should have been done.
pub(crate) fn cell_text(words: &Words, cell: &Cell) -> String {
    match &cell.standing {
        Standing::Done(on) | Standing::Booked(on) | Standing::Missed(on) => words.day_month(*on),
        Standing::Failed { score_tenths, .. } => mark(words, *score_tenths),
        Standing::Late => words.day_month(cell.due_on),
        Standing::Open => String::new(),
    }
}

/// A mark ("86", "72.5").
pub(crate) fn mark(words: &Words, score_tenths: u32) -> String {
    words.number(Decimal::new(i64::from(score_tenths), 1).normalize())
}

/// "on duty", or which exams are still to be passed.
pub(crate) fn duty_view(words: &Words, duty: &Duty) -> DutyView {
    match duty {
        Duty::OnDuty => DutyView { is_on_duty: true, text: words.get("says-training-on-duty") },
        Duty::Missing(modules) => {
            let modules: Vec<String> = modules.iter().map(|id| module_label(words, id)).collect();
            let text = words.with("says-training-not-on-duty", &[("modules", &words.list(&modules))]);
            DutyView { is_on_duty: false, text }
        }
    }
}

/// "09:00–10:30"; empty for a whole day.
pub(super) fn time_span(begins_at: Option<NaiveTime>, minutes: u32) -> String {
    let Some(at) = begins_at else { return String::new() };
    let end = at.hour() * 60 + at.minute() + minutes;
    format!("{}–{:02}:{:02}", at.format("%H:%M"), end / 60, end % 60)
}

/// "12 Sep 2026, 09:00–10:30".
pub(super) fn when(words: &Words, session: &TrainingSession) -> String {
    let time = time_span(session.begins_at, session.minutes);
    let day = words.date(session.held_on);
    if time.is_empty() { day } else { words.with("says-training-when", &[("day", &day), ("time", &time)]) }
}

/// "Product knowledge, 12 Sep 2026, 09:00–10:30".
pub(super) fn session_title(words: &Words, session: &TrainingSession) -> String {
    let module = module_label(words, &session.module);
    words.with("says-training-session-title", &[("module", &module), ("when", &when(words, session))])
}

/// What speaks against a place, in words.
pub(super) fn objection(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, objection: Objection) -> String {
    let person = &scope.ledger().members[member as usize];
    match objection {
        Objection::NotHiredYet => {
            ctx.with("says-training-against-not-hired", &[("day", &ctx.words.date(person.hired_on))])
        }
        Objection::HasLeft => {
            let last = person.active_to.map_or_else(|| ctx.words.dash(), |last| ctx.words.date(last));
            ctx.with("says-training-against-left", &[("day", &last)])
        }
        Objection::Booked => ctx.get("says-training-against-booked"),
        Objection::Elsewhere(place) => {
            let other = &scope.personnel().sessions[place as usize];
            ctx.with("says-training-against-elsewhere", &[("session", &session_title(&ctx.words, other))])
        }
        Objection::Away => ctx.get("says-training-against-away"),
        Objection::Completed(on) => ctx.with("says-training-against-completed", &[("day", &ctx.words.date(on))]),
    }
}

/// A member to choose, with what helps to choose.
pub(super) fn member_choice(member: &Member, note: String) -> MemberChoice {
    MemberChoice { employee_no: member.employee_no.clone(), label: member.name.clone(), note, refused: None }
}

/// The modules of the curricula in force, in their order, then those sessions were held of.
pub(crate) fn modules(scope: &Scope) -> Vec<String> {
    let curricula = &scope.curricula().on(scope.today).curricula;
    let planned = curricula.iter().flat_map(|curriculum| &curriculum.modules).map(|module| module.id.as_str());
    let held = scope.personnel().sessions.iter().map(|session| session.module.as_str());
    let mut found: Vec<String> = Vec::new();
    for module in planned.chain(held) {
        if !found.iter().any(|known| known == module) {
            found.push(module.to_owned());
        }
    }
    found
}

/// Modules to choose from.
pub(super) fn module_choices(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Choice> {
    let choice = |id: String| Choice { label: module_label(&ctx.words, &id), value: id };
    modules(scope).into_iter().map(choice).collect()
}

/// Names in use, the most frequent first.
pub(super) fn names_in_use<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names.filter(|name| !name.is_empty()) {
        *counts.entry(name).or_default() += 1;
    }
    let mut found: Vec<(&str, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found.into_iter().take(NAMES_OFFERED).map(|(name, _)| name.to_owned()).collect()
}
