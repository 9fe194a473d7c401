//! One member's way through one module: how it stands, why, and what can be done next.

use chrono::NaiveDate;
use domain::base::Ratio;
use domain::chart::Tone;
use domain::facts::{EnrolmentState, MemberIx, Proof};
use domain::plan::{Curriculum, Module};
use domain::training::{
    Learner, Objection, Slot, Standing, Way, audience_of, cells_of, due_on, is_in_audience, objections,
};

use super::naming::{cell_state, mark, module_label, objection, proof_label, state_label, state_tone, when};
use super::session::Seats;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{CellRequest, CellView, FigureView, HistoryRow, SessionChoice};

/// The most sessions ahead that are offered.
const SESSIONS_OFFERED: usize = 20;

/// A member and a module with everything known of the way.
struct Path<'a> {
    scope: &'a Scope,
    member: MemberIx,
    module: Module,
    way: Way<'a>,
    standing: Standing,
    due_on: Option<NaiveDate>,
}

pub(crate) fn cell(ctx: &Ctx<'_>, request: CellRequest) -> Result<CellView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let member =
        scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let path = Path::of(&scope, member, &request.module);
    let person = &scope.ledger().members[member as usize];
    let label = module_label(&ctx.words, &request.module);
    let state = cell_state(&path.standing);
    let kind = path.way.kind(path.module.proof, scope.as_of);
    Ok(CellView {
        employee_no: person.employee_no.clone(),
        module: request.module.clone(),
        title: ctx.with("says-training-cell-title", &[("name", &person.name), ("module", &label)]),
        state,
        state_label: state_label(&ctx.words, state),
        sentence: path.sentence(ctx),
        facts: path.facts(ctx, kind, state_tone(state)),
        history: path.history(ctx),
        sessions: path.sessions(ctx),
        booked: path.booked(),
        exam: (kind != Proof::None).then_some(kind),
        pass_mark: scope.curricula().terms(&request.module, scope.today).pass_mark,
    })
}

impl<'a> Path<'a> {
    fn of(scope: &'a Scope, member: MemberIx, module: &str) -> Path<'a> {
        let way = Way::of(scope.personnel(), member, module);
        let Some(curriculum) = curriculum_of(scope, member, module) else {
            let proof = scope.curricula().terms(module, scope.as_of).proof;
            let standing = way.standing(proof, false, scope.as_of);
            let module = Module { id: module.to_owned(), weight: 0, proof };
            return Path { scope, member, module, way, standing, due_on: None };
        };
        let (ledger, plan) = (scope.ledger(), scope.plan());
        let learner = Learner::of(scope.personnel(), member);
        let audience = &curriculum.audience;
        let cells = cells_of(ledger, scope.curricula(), plan, &learner, audience, scope.span.last, scope.as_of);
        let cell = cells.into_iter().find(|cell| cell.module.id == module);
        let cell = cell.expect("the curriculum was chosen because it has the module");
        let due_on = due_on(ledger, plan, member, audience, curriculum.due_days, scope.span.last);
        Path { scope, member, module: cell.module, way, standing: cell.standing, due_on: Some(due_on) }
    }

    fn sentence(&self, ctx: &Ctx<'_>) -> String {
        let date = |on: NaiveDate| ctx.words.date(on);
        let attended =
            self.way.attended(self.scope.as_of).last().map(|(session, place)| (session.held_on, place.needs));
        let due = self.due_on.map_or_else(|| ctx.words.dash(), date);
        match (&self.standing, attended) {
            (Standing::Done(on), _) => self.done(ctx, *on),
            (Standing::Booked(on), _) => ctx.with("says-training-cell-booked", &[("day", &date(*on))]),
            (Standing::Failed { on, score_tenths }, _) => self.failed(ctx, *on, *score_tenths),
            (Standing::Late, _) => {
                let late = self.due_on.map_or(0, |due_on| (self.scope.as_of - due_on).num_days());
                let days = ctx.words.days(late.into());
                let key = if attended.is_some() { "says-training-cell-late-exam" } else { "says-training-cell-late" };
                ctx.with(key, &[("day", &due), ("days", &days)])
            }
            (Standing::Missed(on), _) => ctx.with("says-training-cell-missed", &[("day", &date(*on))]),
            (Standing::Open, Some((on, needs))) => {
                let exam = proof_label(&ctx.words, needs);
                ctx.with("says-training-cell-exam-open", &[("day", &date(on)), ("exam", &exam)])
            }
            (Standing::Open, None) if self.due_on.is_none() => ctx.get("says-training-cell-extra"),
            (Standing::Open, None) => ctx.with("says-training-cell-open", &[("day", &due)]),
        }
    }

    fn done(&self, ctx: &Ctx<'_>, on: NaiveDate) -> String {
        let counted = self.way.attended(on).find(|(session, place)| match place.needs {
            Proof::None => session.held_on == on,
            kind => self.way.passed_on(kind, on).is_some(),
        });
        let Some((session, place)) = counted else { return String::new() };
        let attended = ctx.words.date(session.held_on);
        let passed = self.way.exams.iter().find(|exam| exam.kind == place.needs && exam.is_passed());
        match passed.filter(|_| place.needs != Proof::None) {
            None => ctx.with("says-training-cell-done", &[("day", &attended)]),
            Some(exam) => {
                let (mark, passed) = (mark(&ctx.words, exam.score_tenths), ctx.words.date(exam.taken_on));
                let args = [("day", &*attended), ("mark", &*mark), ("passed", &*passed)];
                ctx.with("says-training-cell-done-exam", &args)
            }
        }
    }

    fn failed(&self, ctx: &Ctx<'_>, on: NaiveDate, score_tenths: u32) -> String {
        let kind = self.way.kind(self.module.proof, self.scope.as_of);
        let attempts = self.way.exams.iter().filter(|exam| exam.kind == kind && exam.taken_on <= self.scope.as_of);
        let attempts: Vec<_> = attempts.collect();
        let needed = attempts.last().map_or(0, |exam| exam.pass_mark);
        let args = [
            ("day", ctx.words.date(on)),
            ("mark", mark(&ctx.words, score_tenths)),
            ("needed", ctx.words.count(needed as usize)),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        ctx.words.counted("says-training-cell-failed", attempts.len(), &args)
    }

    fn facts(&self, ctx: &Ctx<'_>, kind: Proof, tone: Tone) -> Vec<FigureView> {
        let mut found = Vec::new();
        if let Some(due_on) = self.due_on {
            let tone = (self.standing == Standing::Late).then_some(tone);
            let due = plain(ctx, "says-training-fact-due", ctx.words.date(due_on));
            found.push(FigureView { tone, ..due });
            let weight = ctx.words.ratio_whole(Ratio::percent(i64::from(self.module.weight)));
            found.push(plain(ctx, "says-training-fact-weight", weight));
        }
        let pass_mark = self.scope.curricula().terms(&self.module.id, self.scope.as_of).pass_mark;
        let proof = match kind {
            Proof::None => ctx.get("says-training-proof-none"),
            kind => {
                let pass_mark = ctx.words.count(pass_mark as usize);
                let args = [("exam", &*proof_label(&ctx.words, kind)), ("mark", &*pass_mark)];
                ctx.with("says-training-proof-from", &args)
            }
        };
        found.push(plain(ctx, "says-training-fact-proof", proof));
        found
    }

    /// Sessions, attempts, tasks, latest first.
    fn history(&self, ctx: &Ctx<'_>) -> Vec<HistoryRow> {
        let personnel = self.scope.personnel();
        let mut found: Vec<(NaiveDate, String, Option<Tone>)> = Vec::new();
        for place in personnel.enrolments.of(self.member) {
            let session = personnel.session(place);
            if session.module != self.module.id {
                continue;
            }
            let (name, tone) = match place.state {
                _ if session.is_cancelled => ("cancelled", Tone::Quiet),
                EnrolmentState::Booked => ("booked", Tone::Neutral),
                EnrolmentState::Attended => ("attended", Tone::Good),
                EnrolmentState::Absent => ("absent", Tone::Warn),
            };
            let trainer = if session.trainer.is_empty() { &session.session_no } else { &session.trainer };
            let key = format!("says-training-history-{name}");
            found.push((session.held_on, ctx.with(&key, &[("session", trainer)]), Some(tone)));
        }
        for exam in &self.way.exams {
            let passed = if exam.is_passed() { "passed" } else { "failed" };
            let args = [
                ("exam", &*proof_label(&ctx.words, exam.kind)),
                ("attempt", &*exam.attempt.to_string()),
                ("mark", &*mark(&ctx.words, exam.score_tenths)),
                ("needed", &*ctx.words.count(exam.pass_mark as usize)),
            ];
            let tone = if exam.is_passed() { Tone::Good } else { Tone::Bad };
            found.push((exam.taken_on, ctx.with(&format!("says-training-history-{passed}"), &args), Some(tone)));
        }
        for task in personnel.practices.of(self.member).iter().filter(|task| task.module == self.module.id) {
            let (state, tone) = super::practice_state(task, self.scope.as_of);
            let state = ctx.get(&format!("says-training-task-{state}"));
            let text = ctx.with("says-training-history-task", &[("task", &task.task), ("state", &state)]);
            found.push((task.due_on, text, Some(tone)));
        }
        found.sort_by_key(|(on, _, _)| std::cmp::Reverse(*on));
        found.into_iter().map(|(on, text, tone)| HistoryRow { date: ctx.words.date(on), text, tone }).collect()
    }

    /// Sessions ahead, each with what speaks against it.
    fn sessions(&self, ctx: &Ctx<'_>) -> Vec<SessionChoice> {
        let seats = Seats::of_all(self.scope);
        let ahead = self.scope.personnel().sessions.iter().zip(seats);
        let ahead = ahead.filter(|(session, _)| {
            session.module == self.module.id && !session.is_cancelled && session.held_on >= self.scope.today
        });
        let mut found = Vec::new();
        for (session, seats) in ahead {
            let against = objections(self.scope.ledger(), self.scope.personnel(), &Slot::of(session), self.member);
            if against.contains(&Objection::Booked) {
                continue;
            }
            let say = |found: &Objection| objection(ctx, self.scope, self.member, *found);
            let is_full = session.capacity.is_some_and(|capacity| seats.taken() >= capacity);
            let refused = against.iter().find(|found| found.is_refusal()).map(say);
            found.push(SessionChoice {
                session_no: session.session_no.clone(),
                label: label(ctx, session, seats),
                conflict: against.iter().find(|found| found.is_conflict()).map(say),
                refused: refused.or_else(|| is_full.then(|| ctx.get("says-training-against-full"))),
            });
        }
        found.truncate(SESSIONS_OFFERED);
        found
    }

    /// The session a place is kept in.
    fn booked(&self) -> Option<String> {
        let mut places = self.way.places.iter().filter(|(_, place)| place.state == EnrolmentState::Booked);
        places.find(|(session, _)| session.held_on >= self.scope.as_of).map(|(session, _)| session.session_no.clone())
    }
}

/// "12 Sep 2026, 09:00–10:00, Room 3, 4 places left".
fn label(ctx: &Ctx<'_>, session: &domain::facts::TrainingSession, seats: Seats) -> String {
    let left = session.capacity.map(|capacity| {
        ctx.words.counted("says-training-places-left", capacity.saturating_sub(seats.taken()) as usize, &[])
    });
    let mut parts = vec![when(&ctx.words, session), session.place.clone(), left.unwrap_or_default()];
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// The curriculum that asks a member for a module: of their own audience first, then of others they belong to.
fn curriculum_of<'a>(scope: &'a Scope, member: MemberIx, module: &str) -> Option<&'a Curriculum> {
    let rules = scope.curricula().on(scope.as_of);
    let has = |curriculum: &&Curriculum| curriculum.modules.iter().any(|known| known.id == module);
    let own = audience_of(scope.ledger(), scope.plan(), member, scope.as_of);
    let own = own.and_then(|audience| rules.curriculum(audience.as_str())).filter(has);
    own.or_else(|| {
        let is_meant = |curriculum: &&Curriculum| {
            is_in_audience(scope.ledger(), scope.plan(), member, &curriculum.audience, scope.as_of)
        };
        rules.curricula.iter().filter(has).find(is_meant)
    })
}
