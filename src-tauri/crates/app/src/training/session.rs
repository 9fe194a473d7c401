//! One session: who is in it, who could come, what speaks against it.

use domain::chart::Tone;
use domain::facts::{Enrolment, EnrolmentState, MemberIx, Proof, TrainingSession};
use domain::people;
use domain::training::{Objection, Slot, Way, clashes, is_in_audience, objections};

use super::naming::{
    mark, member_choice, module_choices, module_label, names_in_use, objection, proof_label, session_title, when,
};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{
    EnrolledView, FigureView, MemberChoice, SessionEdit, SessionForm, SessionRequest, TrainingSessionView,
};

/// How a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SessionState {
    /// Still to come, or running.
    Planned,
    /// Over, and everybody's attendance is recorded.
    Held,
    /// Over, and somebody's attendance is not recorded.
    NotMarked,
    /// Does not take place.
    Cancelled,
}

/// Places in a session by state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Seats {
    pub(crate) booked: u32,
    pub(crate) attended: u32,
    pub(crate) absent: u32,
}

impl SessionState {
    pub(crate) const ALL: [SessionState; 4] =
        [SessionState::Planned, SessionState::Held, SessionState::NotMarked, SessionState::Cancelled];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            SessionState::Planned => "planned",
            SessionState::Held => "held",
            SessionState::NotMarked => "not_marked",
            SessionState::Cancelled => "cancelled",
        }
    }

    pub(crate) fn key(self) -> String {
        format!("says-training-session-{}", self.as_str().replace('_', "-"))
    }

    pub(crate) fn tone(self) -> Tone {
        match self {
            SessionState::Planned => Tone::Neutral,
            SessionState::Held => Tone::Good,
            SessionState::NotMarked => Tone::Warn,
            SessionState::Cancelled => Tone::Quiet,
        }
    }
}

impl Seats {
    /// Places of every session, in the sessions' order.
    pub(crate) fn of_all(scope: &Scope) -> Vec<Seats> {
        let mut found = vec![Seats::default(); scope.personnel().sessions.len()];
        for place in scope.personnel().enrolments.all() {
            let seats = &mut found[place.session as usize];
            match place.state {
                EnrolmentState::Booked => seats.booked += 1,
                EnrolmentState::Attended => seats.attended += 1,
                EnrolmentState::Absent => seats.absent += 1,
            }
        }
        found
    }

    /// Places taken: who was not there takes none.
    pub(crate) fn taken(self) -> u32 {
        self.booked + self.attended
    }

    /// "12 of 20", or "12" without a limit.
    pub(crate) fn text(self, ctx: &Ctx<'_>, capacity: Option<u32>) -> String {
        let taken = ctx.words.count(self.taken() as usize);
        match capacity {
            None => taken,
            Some(capacity) => {
                let capacity = ctx.words.count(capacity as usize);
                ctx.with("says-training-seats", &[("taken", &taken), ("capacity", &capacity)])
            }
        }
    }
}

/// Whether a session has begun, so that attendance can be recorded.
pub(super) fn has_begun(ctx: &Ctx<'_>, scope: &Scope, session: &TrainingSession) -> bool {
    let now = ctx.local(ctx.now(), &scope.facts.settings);
    session.held_on.and_time(session.begins_at.unwrap_or_default()) <= now
}

/// How a session stands today.
pub(crate) fn session_state(scope: &Scope, session: &TrainingSession, seats: Seats) -> SessionState {
    if session.is_cancelled {
        SessionState::Cancelled
    } else if seats.booked == 0 && (session.held_on < scope.today || seats.attended + seats.absent > 0) {
        SessionState::Held
    } else if session.held_on < scope.today {
        SessionState::NotMarked
    } else {
        SessionState::Planned
    }
}

/// The place of the session with this number.
pub(super) fn place_of(ctx: &Ctx<'_>, scope: &Scope, session_no: &str) -> Result<u32, Failure> {
    let mut sessions = scope.personnel().sessions.iter();
    let place = sessions.position(|session| session.session_no == session_no);
    place.map(|place| place as u32).ok_or_else(|| ctx.not_found(session_no))
}

/// Everybody with a place in a session, by name.
pub(super) fn enrolled(scope: &Scope, place: u32) -> Vec<&Enrolment> {
    let name = |enrolment: &Enrolment| scope.ledger().members[enrolment.member as usize].name.as_str();
    let mut found: Vec<&Enrolment> =
        scope.personnel().enrolments.all().iter().filter(|enrolment| enrolment.session == place).collect();
    found.sort_by(|a, b| name(a).cmp(name(b)));
    found
}

pub(crate) fn session(ctx: &Ctx<'_>, request: SessionRequest) -> Result<TrainingSessionView, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let session = &scope.personnel().sessions[place as usize];
    let seats = Seats::of_all(&scope)[place as usize];
    let enrolled = enrolled(&scope, place);
    let can_mark = !session.is_cancelled && has_begun(ctx, &scope, session);
    let exam = scope.curricula().terms(&session.module, session.held_on).proof;
    Ok(TrainingSessionView {
        session_no: session.session_no.clone(),
        title: session_title(&ctx.words, session),
        sentence: sentence(ctx, &scope, session, seats),
        facts: facts(ctx, &scope, session, seats),
        enrolled: enrolled.iter().map(|enrolment| enrolled_view(ctx, &scope, session, enrolment)).collect(),
        candidates: candidates(ctx, &scope, &Slot::of(session)),
        seats: seats.text(ctx, session.capacity),
        is_full: session.capacity.is_some_and(|capacity| seats.taken() >= capacity),
        is_cancelled: session.is_cancelled,
        can_mark: can_mark && !enrolled.is_empty(),
        is_marked: seats.booked == 0 && !enrolled.is_empty(),
        exam: (exam != Proof::None).then_some(exam),
        edit: edit_of(&scope, session),
        form: form(ctx, &scope),
    })
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope, session: &TrainingSession, seats: Seats) -> String {
    let count = |count: u32| ctx.words.count(count as usize);
    let args = [("booked", count(seats.booked)), ("attended", count(seats.attended)), ("absent", count(seats.absent))];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = match session_state(scope, session, seats) {
        SessionState::Cancelled => "says-training-session-sentence-cancelled",
        SessionState::NotMarked => "says-training-session-sentence-not-marked",
        SessionState::Held => "says-training-session-sentence-held",
        SessionState::Planned => "says-training-session-sentence-planned",
    };
    ctx.with(key, &args)
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, session: &TrainingSession, seats: Seats) -> Vec<FigureView> {
    let open = |text: &str| if text.is_empty() { ctx.words.dash() } else { text.to_owned() };
    let exam = scope.curricula().terms(&session.module, session.held_on).proof;
    let mut found = vec![
        plain(ctx, "says-training-fact-no", session.session_no.clone()),
        plain(ctx, "says-training-fact-when", when(&ctx.words, session)),
        plain(ctx, "says-training-fact-length", ctx.words.minutes(session.minutes.into())),
        plain(ctx, "says-training-fact-trainer", open(&session.trainer)),
        plain(ctx, "says-training-fact-place", open(&session.place)),
        plain(ctx, "says-training-fact-seats", seats.text(ctx, session.capacity)),
        plain(ctx, "says-training-fact-cost", ctx.words.money(scope.ledger().currency.minor(session.cost_minor))),
    ];
    if exam != Proof::None {
        found.push(plain(ctx, "says-training-fact-proof", proof_label(&ctx.words, exam)));
    }
    for (key, text) in [("says-training-fact-series", &session.series), ("base-note", &session.note)] {
        if !text.is_empty() {
            found.push(plain(ctx, key, text.clone()));
        }
    }
    if !session.is_cancelled {
        found.extend(
            clash_texts(ctx, scope, &Slot::of(session))
                .into_iter()
                .map(|text| FigureView { tone: Some(Tone::Warn), ..plain(ctx, "says-training-fact-clash", text) }),
        );
    }
    found
}

/// What speaks against a slot itself: its room or its trainer is taken.
pub(super) fn clash_texts(ctx: &Ctx<'_>, scope: &Scope, slot: &Slot<'_>) -> Vec<String> {
    let found = clashes(scope.personnel(), slot).into_iter();
    found
        .map(|clash| {
            let other = &scope.personnel().sessions[clash.session as usize];
            let key = if clash.is_same_place { "says-training-clash-place" } else { "says-training-clash-trainer" };
            let title = session_title(&ctx.words, other);
            ctx.with(key, &[("session", &title), ("place", slot.place), ("trainer", slot.trainer)])
        })
        .collect()
}

fn enrolled_view(ctx: &Ctx<'_>, scope: &Scope, session: &TrainingSession, enrolment: &Enrolment) -> EnrolledView {
    let member = &scope.ledger().members[enrolment.member as usize];
    let against = objections(scope.ledger(), scope.personnel(), &Slot::of(session), enrolment.member).into_iter();
    let against = against.filter(|found| *found != Objection::Booked && (found.is_refusal() || found.is_conflict()));
    let is_open = enrolment.state == EnrolmentState::Booked && !session.is_cancelled;
    let mut against = against.map(|found| objection(ctx, scope, enrolment.member, found));
    let way = Way::of(scope.personnel(), enrolment.member, &session.module);
    let attempt = way.exams.iter().rfind(|exam| exam.kind == enrolment.needs && exam.taken_on >= session.held_on);
    EnrolledView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        note: member.team.clone(),
        state: enrolment.state,
        state_label: ctx.get(&format!("says-training-place-{}", enrolment.state.as_str())),
        conflict: if is_open { against.next() } else { None },
        mark: attempt.map(|exam| {
            let key = if exam.is_passed() { "says-training-mark-passed" } else { "says-training-mark-failed" };
            ctx.with(key, &[("mark", &mark(&ctx.words, exam.score_tenths))])
        }),
        mark_tone: attempt.map(|exam| if exam.is_passed() { Tone::Good } else { Tone::Bad }),
    }
}

/// Who could come: the members of the audiences whose curriculum has the module, those who have not completed it
/// first; then everybody else who belongs to the team on that day.
pub(super) fn candidates(ctx: &Ctx<'_>, scope: &Scope, slot: &Slot<'_>) -> Vec<MemberChoice> {
    let curricula = &scope.curricula().on(slot.held_on).curricula;
    let audiences: Vec<&str> = curricula
        .iter()
        .filter(|curriculum| curriculum.modules.iter().any(|module| module.id == slot.module))
        .map(|curriculum| curriculum.audience.as_str())
        .collect();
    let mut found: Vec<(u8, MemberChoice)> = Vec::new();
    for (member, person) in (0_u32..).zip(&scope.ledger().members) {
        let is_over = person.active_to.is_some_and(|last| last < slot.held_on);
        let against = objections(scope.ledger(), scope.personnel(), slot, member);
        if is_over || against.contains(&Objection::Booked) {
            continue;
        }
        let is_of_audience = |name: &&str| is_in_audience(scope.ledger(), scope.plan(), member, name, slot.held_on);
        let is_meant = audiences.iter().any(is_of_audience);
        let is_done = against.iter().any(|found| matches!(found, Objection::Completed(_)));
        let refused = against.iter().find(|found| found.is_refusal());
        let note = note(ctx, scope, member, &against, refused.is_none());
        let choice = MemberChoice {
            refused: refused.map(|found| objection(ctx, scope, member, *found)),
            ..member_choice(person, note)
        };
        let rank = match (refused.is_some(), is_meant, is_done) {
            (true, ..) => 3,
            (false, true, false) => 0,
            (false, true, true) => 1,
            (false, false, _) => 2,
        };
        found.push((rank, choice));
    }
    found.sort_by(|a, b| (a.0, &a.1.label).cmp(&(b.0, &b.1.label)));
    found.into_iter().map(|(_, choice)| choice).collect()
}

/// Team, and what speaks against a place.
fn note(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, against: &[Objection], is_open: bool) -> String {
    let person = &scope.ledger().members[member as usize];
    let role = if people::seniority(person, &scope.plan().people, scope.today).is_new_hire {
        ctx.get("base-member-new_hire")
    } else {
        ctx.get(&format!("base-role-{}", person.role.as_str()))
    };
    let mut parts = vec![role, person.team.clone()];
    if is_open {
        parts.extend(against.iter().map(|found| objection(ctx, scope, member, *found)));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

fn edit_of(scope: &Scope, session: &TrainingSession) -> SessionEdit {
    let cost = scope.ledger().currency.minor(session.cost_minor);
    SessionEdit {
        session_no: session.session_no.clone(),
        module: session.module.clone(),
        held_on: session.held_on,
        begins_at: session.begins_at,
        minutes: session.minutes,
        trainer: session.trainer.clone(),
        place: session.place.clone(),
        cost: if cost.is_zero() { String::new() } else { cost.value().to_string() },
        capacity: session.capacity,
        series: session.series.clone(),
        note: session.note.clone(),
    }
}

/// What can be chosen when a session is planned.
pub(super) fn form(ctx: &Ctx<'_>, scope: &Scope) -> SessionForm {
    let sessions = &scope.personnel().sessions;
    SessionForm {
        modules: module_choices(ctx, scope),
        trainers: names_in_use(sessions.iter().map(|session| session.trainer.as_str())),
        places: names_in_use(sessions.iter().map(|session| session.place.as_str())),
        series: names_in_use(sessions.iter().map(|session| session.series.as_str())),
        currency: scope.ledger().currency.code().to_owned(),
    }
}

/// The name of a session's module.
pub(super) fn module_of(ctx: &Ctx<'_>, session: &TrainingSession) -> String {
    module_label(&ctx.words, &session.module)
}
