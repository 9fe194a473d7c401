//! Places in a session: booking members, giving places back, recording who was there.

use domain::base::Issue;
use domain::facts::{Enrolment, EnrolmentState, MemberIx, Proof, TrainingSession};
use domain::people;
use domain::training::{Objection, Slot, objections};
use serde_json::json;
use store::personnel::EnrolmentRow;

use super::naming::{objection, session_title};
use super::session::{Seats, enrolled, has_begun, place_of};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{ConflictView, Done, SessionAttend, SessionEnrol, SessionEnrolled, SessionLeave};

/// A member somebody asked for.
pub(super) struct Asked {
    pub(super) member: MemberIx,
    pub(super) member_id: i64,
}

/// The members with these employee nos., each once; an unknown one is an issue with its place in the list.
pub(super) fn asked(scope: &Scope, field: &str, employee_nos: &[String], issues: &mut Vec<Issue>) -> Vec<Asked> {
    let mut found: Vec<Asked> = Vec::new();
    for (employee_no, row) in employee_nos.iter().zip(1_u32..) {
        let Some(member) = scope.ledger().member_by_no(employee_no) else {
            issues.push(Issue::refused("issue-training-member").at(field).at_row(row).value(employee_no));
            continue;
        };
        if !found.iter().any(|known| known.member == member) {
            found.push(Asked { member, member_id: scope.ledger().members[member as usize].id });
        }
    }
    found
}

/// What speaks against a member's place, as a page shows it.
pub(super) fn conflict(
    ctx: &Ctx<'_>,
    scope: &Scope,
    member: MemberIx,
    session_no: Option<&str>,
    against: Objection,
) -> ConflictView {
    let text = objection(ctx, scope, member, against);
    conflict_text(scope, member, session_no, text, against.is_refusal())
}

fn conflict_text(
    scope: &Scope,
    member: MemberIx,
    session_no: Option<&str>,
    text: String,
    is_refused: bool,
) -> ConflictView {
    let person = &scope.ledger().members[member as usize];
    ConflictView {
        employee_no: person.employee_no.clone(),
        name: person.name.clone(),
        session_no: session_no.map(str::to_owned),
        text,
        is_refused,
    }
}

pub(crate) fn enrol(ctx: &Ctx<'_>, request: SessionEnrol) -> Result<SessionEnrolled, Failure> {
    let scope = ctx.scope(None, None)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let session = &scope.personnel().sessions[place as usize];
    let mut issues = Vec::new();
    if session.is_cancelled {
        issues.push(Issue::refused("issue-training-cancelled").at("session_no").value(&request.session_no));
    }
    let people = some(&scope, &request.employee_nos, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let (booked, conflicts) = split(ctx, &scope, place, people, request.despite_conflicts);
    let needs = scope.curricula().terms(&session.module, session.held_on).proof;
    if !booked.is_empty() {
        let who: Vec<&str> = booked.iter().map(|asked| employee_no(&scope, asked.member)).collect();
        let summary = json!({
            "session": request.session_no, "members": who, "despite_conflicts": request.despite_conflicts,
        });
        ctx.write("session_enrol", summary, |tx| {
            for asked in &booked {
                let state = EnrolmentState::Booked;
                let row = EnrolmentRow { id: 0, session_id: session.id, member_id: asked.member_id, state, needs };
                tx.save(&row)?;
            }
            Ok::<_, Stop>(())
        })?;
    }
    let title = session_title(&ctx.words, session);
    let text = match booked.len() {
        0 => ctx.with("says-training-enrolled-none", &[("session", &title)]),
        count => ctx.words.counted("says-training-enrolled", count, &[("session", &title)]),
    };
    Ok(SessionEnrolled { text, booked: booked.len() as u32, conflicts })
}

/// Who gets a place, and who does not and why: each place taken leaves one fewer.
fn split(
    ctx: &Ctx<'_>,
    scope: &Scope,
    place: u32,
    people: Vec<Asked>,
    despite_conflicts: bool,
) -> (Vec<Asked>, Vec<ConflictView>) {
    let session = &scope.personnel().sessions[place as usize];
    let taken = Seats::of_all(scope)[place as usize].taken();
    let mut left = session.capacity.map(|capacity| capacity.saturating_sub(taken));
    let (mut booked, mut conflicts) = (Vec::new(), Vec::new());
    for asked in people {
        let against = objections(scope.ledger(), scope.personnel(), &Slot::of(session), asked.member).into_iter();
        let mut hard = against.filter(|found| found.is_refusal() || (!despite_conflicts && found.is_conflict()));
        let session_no = Some(session.session_no.as_str());
        if let Some(found) = hard.next() {
            conflicts.push(conflict(ctx, scope, asked.member, session_no, found));
        } else if left == Some(0) {
            let text = ctx.get("says-training-against-full");
            conflicts.push(conflict_text(scope, asked.member, session_no, text, true));
        } else {
            left = left.map(|left| left - 1);
            booked.push(asked);
        }
    }
    (booked, conflicts)
}

/// Members asked for; nobody is an issue.
fn some(scope: &Scope, employee_nos: &[String], issues: &mut Vec<Issue>) -> Vec<Asked> {
    if employee_nos.is_empty() {
        issues.push(Issue::refused("issue-training-nobody").at("employee_nos"));
    }
    asked(scope, "employee_nos", employee_nos, issues)
}

fn employee_no(scope: &Scope, member: MemberIx) -> &str {
    &scope.ledger().members[member as usize].employee_no
}

pub(crate) fn leave(ctx: &Ctx<'_>, request: SessionLeave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let mut issues = Vec::new();
    let people = some(&scope, &request.employee_nos, &mut issues);
    let enrolled = enrolled(&scope, place);
    let mut given_back = Vec::new();
    for asked in &people {
        let no = employee_no(&scope, asked.member);
        match enrolled.iter().find(|place| place.member == asked.member) {
            None => issues.push(Issue::refused("issue-training-no-place").at("employee_nos").value(no)),
            Some(place) if place.state == EnrolmentState::Attended => {
                issues.push(Issue::refused("issue-training-was-there").at("employee_nos").value(no));
            }
            Some(place) => given_back.push(place.id),
        }
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let summary = json!({ "session": request.session_no, "members": request.employee_nos });
    ctx.write("session_leave", summary, |tx| {
        for id in &given_back {
            tx.remove::<EnrolmentRow>(*id)?;
        }
        Ok::<_, Stop>(())
    })?;
    let title = session_title(&ctx.words, &scope.personnel().sessions[place as usize]);
    Ok(Done { text: ctx.words.counted("says-training-left", given_back.len(), &[("session", &title)]) })
}

pub(crate) fn attend(ctx: &Ctx<'_>, request: SessionAttend) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let session = &scope.personnel().sessions[place as usize];
    let enrolled = enrolled(&scope, place);
    let mut issues = Vec::new();
    if session.is_cancelled {
        issues.push(Issue::refused("issue-training-cancelled").at("session_no").value(&request.session_no));
    } else if !has_begun(ctx, &scope, session) {
        let day = session.held_on.to_string();
        issues.push(Issue::refused("issue-training-not-begun").at("session_no").value(&day));
    }
    let attended = asked(&scope, "attended", &request.attended, &mut issues);
    let absent = asked(&scope, "absent", &request.absent, &mut issues);
    check_attendance(&scope, session, &enrolled, [&attended, &absent], &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    // The terms are those of the session's day, as they are known when attendance is recorded.
    let needs = scope.curricula().terms(&session.module, session.held_on).proof;
    let summary = json!({ "session": request.session_no, "attended": request.attended, "absent": request.absent });
    ctx.write("session_attend", summary, |tx| {
        for (people, state) in [(&attended, EnrolmentState::Attended), (&absent, EnrolmentState::Absent)] {
            for asked in people {
                let row = EnrolmentRow { id: 0, session_id: session.id, member_id: asked.member_id, state, needs };
                tx.save(&row)?;
            }
        }
        Ok::<_, Stop>(())
    })?;
    let args = [("attended", ctx.words.count(attended.len())), ("absent", ctx.words.count(absent.len()))];
    let key = if needs == Proof::None { "says-training-marked" } else { "says-training-marked-exam" };
    let title = session_title(&ctx.words, session);
    let text = ctx.with(key, &[("session", &title), ("attended", &args[0].1), ("absent", &args[1].1)]);
    Ok(Done { text })
}

/// Everybody enrolled is in exactly one of the two lists, and nobody else is.
fn check_attendance(
    scope: &Scope,
    session: &TrainingSession,
    enrolled: &[&Enrolment],
    [attended, absent]: [&[Asked]; 2],
    issues: &mut Vec<Issue>,
) {
    let is_in = |list: &[Asked], member: MemberIx| list.iter().any(|asked| asked.member == member);
    for (field, list) in [("attended", attended), ("absent", absent)] {
        for asked in list.iter().filter(|asked| !enrolled.iter().any(|place| place.member == asked.member)) {
            let no = employee_no(scope, asked.member);
            issues.push(Issue::refused("issue-training-no-place").at(field).value(no));
        }
    }
    for place in enrolled {
        let person = &scope.ledger().members[place.member as usize];
        match (is_in(attended, place.member), is_in(absent, place.member)) {
            (true, true) => {
                issues.push(Issue::refused("issue-training-both").at("absent").value(&person.employee_no));
            }
            (false, false) => {
                let issue = Issue::refused("issue-training-neither").at("attended").value(&person.employee_no);
                issues.push(issue.arg("name", &person.name));
            }
            (true, false) if !people::is_active(person, session.held_on) => {
                let day = session.held_on.to_string();
                let issue = Issue::refused("issue-training-not-here").at("attended").value(&day);
                issues.push(issue.arg("name", &person.name));
            }
            _ => {}
        }
    }
}
