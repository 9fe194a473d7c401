//! Training records: everything a member learned up to the date, as it stands in the books.

use domain::chart::Tone;
use domain::facts::{EnrolmentState, MemberIx, Practice};
use domain::people;
use domain::training::{self, Audience, Completion};
use report::{ExamRow, Fact, KeyFigure, PracticeRow, SessionRow, TrainingRecord};
use rust_decimal::Decimal;

use super::person;
use crate::ctx::{Ctx, Scope};
use crate::document::{Letterhead, letterhead};
use crate::failure::Failure;
use crate::training::{duty_view, mark, proof_label};

/// Whose records are wanted: one member's, or everybody's who is in the team on the date.
pub(super) fn members(ctx: &Ctx<'_>, scope: &Scope, employee_no: Option<&str>) -> Result<Vec<MemberIx>, Failure> {
    if let Some(no) = employee_no {
        return scope.ledger().member_by_no(no).map(|member| vec![member]).ok_or_else(|| ctx.not_found(no));
    }
    let found: Vec<MemberIx> = people::active(scope.ledger(), scope.as_of).collect();
    if found.is_empty() { Err(ctx.not_found(&ctx.words.quarter(scope.quarter))) } else { Ok(found) }
}

pub(super) fn records(ctx: &Ctx<'_>, scope: &Scope, members: &[MemberIx]) -> Result<Vec<TrainingRecord>, Failure> {
    let head = letterhead(ctx, scope)?;
    Ok(members.iter().map(|member| record(ctx, scope, head.clone(), *member)).collect())
}

fn record(ctx: &Ctx<'_>, scope: &Scope, head: Letterhead, member: MemberIx) -> TrainingRecord {
    let found = person::completions(scope, member);
    let audiences: Vec<String> = found.iter().map(|one| ctx.words.audience(&one.audience)).collect();
    let audience = Fact { label: ctx.get("report-fact-audience"), value: ctx.words.list(&audiences) };
    let minutes = minutes_attended(scope, member);
    let sessions = sessions(ctx, scope, member);
    TrainingRecord {
        head: person::head(ctx, scope, head, member, if audiences.is_empty() { vec![] } else { vec![audience] }),
        completion: found.first().map_or_else(|| ctx.words.dash(), |one| ctx.words.ratio_whole(one.done)),
        figures: figures(ctx, scope, member, found.first(), minutes),
        curricula: found.iter().map(|one| person::curriculum(ctx, scope, member, one)).collect(),
        hours: if sessions.is_empty() { String::new() } else { hours(ctx, minutes) },
        sessions,
        exams: exams(ctx, scope, member),
        practices: practices(ctx, scope, member),
        skills: person::skills(ctx, scope, member),
        mentoring: person::mentoring(ctx, scope, member),
    }
}

/// Completion of the own curriculum, hours attended, and on duty for a new hire, else the day of completion.
fn figures(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, own: Option<&Completion>, minutes: u32) -> Vec<KeyFigure> {
    let figure = |label: &str, value: String| KeyFigure {
        label: ctx.get(label),
        value,
        note: String::new(),
        tone: Tone::Neutral,
    };
    let mut found = Vec::new();
    if let Some(own) = own {
        let done = own.modules.iter().filter(|(_, on)| on.is_some()).count();
        let whole = ctx.words.count(own.modules.len());
        found.push(figure("report-figure-completion", ctx.words.ratio_whole(own.done)));
        found.push(KeyFigure {
            note: ctx.with("report-of", &[("whole", &whole)]),
            ..figure("report-figure-modules", ctx.words.count(done))
        });
    }
    found.push(figure("report-figure-hours", hours(ctx, minutes)));
    let is_new_hire = own.is_some_and(|own| own.audience == Audience::NewHires.as_str());
    if is_new_hire {
        found.push(duty(ctx, scope, member));
    } else if let Some(on) = own.and_then(|own| own.completed_on) {
        found.push(figure("report-figure-completed-on", ctx.words.date(on)));
    }
    found
}

fn duty(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> KeyFigure {
    let by = person::learned_by(scope, member);
    let (ledger, personnel, curricula) = (scope.ledger(), scope.personnel(), scope.curricula());
    let duty = training::is_on_duty(ledger, personnel, curricula, scope.plan(), member, by);
    let is_on_duty = duty.is_on_duty();
    KeyFigure {
        label: ctx.get("report-figure-on-duty"),
        value: ctx.get(if is_on_duty { "report-duty-yes" } else { "report-duty-no" }),
        note: if is_on_duty { String::new() } else { duty_view(&ctx.words, &duty).text },
        tone: if is_on_duty { Tone::Good } else { Tone::Warn },
    }
}

fn minutes_attended(scope: &Scope, member: MemberIx) -> u32 {
    let personnel = scope.personnel();
    let attended = personnel.enrolments.of(member).iter().filter(|place| place.state == EnrolmentState::Attended);
    let sessions = attended.map(|place| personnel.session(place));
    sessions
        .filter(|session| !session.is_cancelled && session.held_on <= scope.as_of)
        .map(|session| session.minutes)
        .sum()
}

fn hours(ctx: &Ctx<'_>, minutes: u32) -> String {
    ctx.words.number((Decimal::from(minutes) / Decimal::from(60)).round_dp(2).normalize())
}

/// Sessions held by the date, latest first.
fn sessions(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<SessionRow> {
    let personnel = scope.personnel();
    let places = personnel.enrolments.of(member).iter().rev().map(|place| (personnel.session(place), place.state));
    let held = places.filter(|(session, _)| !session.is_cancelled && session.held_on <= scope.as_of);
    held.map(|(session, state)| {
        let (tone, key) = match state {
            EnrolmentState::Attended => (Tone::Good, "report-attendance-attended"),
            EnrolmentState::Absent => (Tone::Warn, "report-attendance-absent"),
            EnrolmentState::Booked if session.held_on < scope.as_of => (Tone::Quiet, "report-attendance-unmarked"),
            EnrolmentState::Booked => (Tone::Neutral, "report-attendance-booked"),
        };
        SessionRow {
            date: ctx.words.date(session.held_on),
            module: ctx.words.module(&session.module),
            hours: hours(ctx, session.minutes),
            trainer: session.trainer.clone(),
            place: session.place.clone(),
            tone,
            state: ctx.get(key),
        }
    })
    .collect()
}

/// Exams and role-plays taken by the date, latest first.
fn exams(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<ExamRow> {
    let taken = scope.personnel().exams.of(member).iter().rev().filter(|exam| exam.taken_on <= scope.as_of);
    taken
        .map(|exam| ExamRow {
            date: ctx.words.date(exam.taken_on),
            module: ctx.words.module(&exam.module),
            kind: proof_label(&ctx.words, exam.kind),
            attempt: ctx.words.count(exam.attempt as usize),
            mark: mark(&ctx.words, exam.score_tenths),
            pass_mark: ctx.words.count(exam.pass_mark as usize),
            tone: if exam.is_passed() { Tone::Good } else { Tone::Bad },
            state: ctx.get(if exam.is_passed() { "report-exam-passed" } else { "report-exam-failed" }),
        })
        .collect()
}

fn practices(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<PracticeRow> {
    scope.personnel().practices.of(member).iter().map(|task| practice(ctx, scope, task)).collect()
}

/// A practice task as it stood on the date.
fn practice(ctx: &Ctx<'_>, scope: &Scope, task: &Practice) -> PracticeRow {
    let by_then = |on: &chrono::NaiveDate| *on <= scope.as_of;
    let (handed_in_on, signed_on) = (task.handed_in_on.filter(by_then), task.signed_on.filter(by_then));
    let (tone, key) = match (signed_on, handed_in_on) {
        (Some(_), _) => (Tone::Good, "report-practice-signed"),
        (None, Some(_)) => (Tone::Neutral, "report-practice-handed-in"),
        (None, None) if task.due_on < scope.as_of => (Tone::Bad, "report-practice-late"),
        (None, None) => (Tone::Quiet, "report-practice-open"),
    };
    let coach = task.coach.map(|coach| scope.ledger().members[coach as usize].name.as_str());
    let date = |on: Option<chrono::NaiveDate>| on.map_or_else(|| ctx.words.dash(), |on| ctx.words.date(on));
    PracticeRow {
        module: ctx.words.module(&task.module),
        task: task.task.clone(),
        due: ctx.words.date(task.due_on),
        handed_in: date(handed_in_on),
        signed: match (signed_on, coach) {
            (Some(on), Some(name)) => ctx.with("report-signed-by", &[("date", &ctx.words.date(on)), ("name", name)]),
            _ => date(signed_on),
        },
        tone,
        state: ctx.get(key),
    }
}
