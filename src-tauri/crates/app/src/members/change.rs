//! Members added and changed; violations, growth and skills recorded.

use chrono::{Days, NaiveDate};
use domain::base::Issue;
use domain::facts::{Measure, MemberIx};
use serde_json::json;
use store::personnel::{GrowthRow, SkillRow, ViolationRow};
use store::{Leave, MemberFacts, Said};

use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::forms::cleared;
use crate::typed;
use crate::wire::{Done, EntryRef, GrowthSave, MemberSave, SkillSave, ViolationSave};

pub(super) use crate::agenda::too_long;

/// How long ago something may have happened that is recorded now: a working life.
const DAYS_BACK: u64 = 18_300;

/// The member with this employee no.; else the issue.
pub(crate) fn member_of(scope: &Scope, employee_no: &str, issues: &mut Vec<Issue>) -> Option<MemberIx> {
    let found = scope.ledger().member_by_no(employee_no);
    if found.is_none() {
        issues.push(Issue::refused("issue-people-member").at("employee_no").value(employee_no));
    }
    found
}

/// A text that must be written, and may not be endless.
pub(crate) fn required(issues: &mut Vec<Issue>, field: &str, text: &str) {
    if text.trim().is_empty() {
        issues.push(Issue::refused("issue-people-required").at(field));
    }
    too_long(issues, field, text);
}

/// A day something happened on: not ahead.
pub(super) fn day_not_ahead(scope: &Scope, field: &str, on: NaiveDate, issues: &mut Vec<Issue>) {
    if on > scope.today {
        issues.push(Issue::refused("issue-people-future").at(field).value(&on.to_string()));
    }
    if on < scope.today - Days::new(DAYS_BACK) {
        issues.push(Issue::refused("issue-people-long-ago").at(field).value(&on.to_string()));
    }
}

pub(crate) fn save(ctx: &Ctx<'_>, request: MemberSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let employee_no = request.employee_no.trim();
    let mut issues = Vec::new();
    required(&mut issues, "employee_no", employee_no);
    required(&mut issues, "name", &request.name);
    let known = scope.ledger().member_by_no(employee_no);
    match (known, request.is_new) {
        (Some(_), true) => issues.push(Issue::refused("issue-people-no-taken").at("employee_no").value(employee_no)),
        (None, false) => issues.push(Issue::refused("issue-people-member").at("employee_no").value(employee_no)),
        _ => {}
    }
    days_of(&scope, &request, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let leaves: Vec<Leave> =
        request.leaves.iter().map(|leave| Leave { first: leave.first, last: leave.last }).collect();
    let facts = MemberFacts {
        role: Said::Value(request.role),
        team: cleared(&request.team),
        region: cleared(&request.region),
        experience_from: request.experience_from.map_or(Said::Empty, Said::Value),
        active_to: request.active_to.map_or(Said::Empty, Said::Value),
        leaves: Said::Value(&leaves),
        ..MemberFacts::named(employee_no, request.name.trim(), request.hired_on)
    };
    let summary = json!({
        "member": employee_no, "name": request.name.trim(), "role": request.role, "team": request.team.trim(),
        "region": request.region.trim(), "hired_on": request.hired_on, "experience_from": request.experience_from,
        "active_to": request.active_to, "leaves": leaves.len(), "since": request.since,
    });
    ctx.write("member_save", summary, |tx| {
        tx.effective_from(request.since);
        tx.upsert_member(&facts)?;
        Ok::<_, Stop>(())
    })?;
    let key = if request.is_new { "says-people-added" } else { "says-people-changed" };
    Ok(Done { text: ctx.with(key, &[("name", request.name.trim())]) })
}

/// The order of a member's days: in sales first, then hired, then gone; leaves in between.
fn days_of(scope: &Scope, request: &MemberSave, issues: &mut Vec<Issue>) {
    let least = scope.today - Days::new(DAYS_BACK);
    let most = scope.today + Days::new(366);
    if request.hired_on < least || request.hired_on > most {
        issues.push(Issue::refused("issue-people-hired").at("hired_on").value(&request.hired_on.to_string()));
    }
    if let Some(from) = request.experience_from.filter(|from| *from > request.hired_on || *from < least) {
        issues.push(Issue::refused("issue-people-experience").at("experience_from").value(&from.to_string()));
    }
    if let Some(since) = request.since.filter(|since| *since < request.hired_on || *since > scope.today) {
        let issue = Issue::refused("issue-people-since").at("since").value(&since.to_string());
        issues.push(issue.arg("first", request.hired_on).arg("last", scope.today));
    }
    if let Some(last) = request.active_to.filter(|last| *last < request.hired_on) {
        issues.push(Issue::refused("issue-people-active-to").at("active_to").value(&last.to_string()));
    }
    for (place, leave) in request.leaves.iter().enumerate() {
        if leave.last < leave.first {
            let value = format!("{}..{}", leave.first, leave.last);
            issues.push(Issue::refused("issue-people-leave").at(format!("leaves.{place}")).value(&value));
        }
    }
}

pub(crate) fn violation_save(ctx: &Ctx<'_>, request: ViolationSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "note", &request.note);
    required(&mut issues, "decided_by", &request.decided_by);
    day_not_ahead(&scope, "on", request.on, &mut issues);
    let fine_minor = fine(&scope, &request, &mut issues);
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let row = ViolationRow {
        id: 0,
        member_id: person.id,
        on: request.on,
        kind: request.kind,
        measure: request.measure,
        fine_minor,
        note: request.note.trim().to_owned(),
        decided_by: request.decided_by.trim().to_owned(),
    };
    let summary = json!({
        "member": person.employee_no, "on": request.on, "kind": request.kind, "measure": request.measure,
        "fine": request.fine.trim(), "decided_by": row.decided_by,
    });
    ctx.write("violation_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-violation-kept", &[("name", &person.name)]) })
}

/// The fine in minor units: asked for with a fine, refused without.
fn fine(scope: &Scope, request: &ViolationSave, issues: &mut Vec<Issue>) -> i64 {
    match (request.measure, request.fine.trim().is_empty()) {
        (Measure::Fine, true) => {
            issues.push(Issue::refused("issue-people-fine-missing").at("fine"));
            0
        }
        (Measure::Fine, false) => {
            let amount = typed::amount(scope.ledger().currency, &request.fine);
            let minor = amount.ok().flatten().map_or(0, |amount| amount.to_minor());
            if minor <= 0 {
                issues.push(Issue::refused("issue-people-fine").at("fine").value(&request.fine));
            }
            minor
        }
        (_, false) => {
            issues.push(Issue::refused("issue-people-fine-not-asked").at("fine").value(&request.fine));
            0
        }
        (_, true) => 0,
    }
}

pub(crate) fn violation_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    ctx.write("violation_remove", json!({ "id": request.id }), |tx| {
        if tx.remove::<ViolationRow>(request.id)? { Ok(()) } else { Err(Stop::from(ctx.not_found("violation"))) }
    })?;
    Ok(Done { text: ctx.get("says-people-violation-removed") })
}

pub(crate) fn growth_save(ctx: &Ctx<'_>, request: GrowthSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "title", &request.title);
    too_long(&mut issues, "note", &request.note);
    too_long(&mut issues, "outcome", &request.outcome);
    if let Some(ended_on) = request.ended_on.filter(|ended_on| *ended_on < request.began_on) {
        issues.push(Issue::refused("issue-people-ended-before").at("ended_on").value(&ended_on.to_string()));
    }
    let coach = request.coach.as_deref().filter(|no| !no.is_empty());
    let coach_id = coach.and_then(|no| {
        let place = scope.ledger().member_by_no(no);
        if place.is_none() {
            issues.push(Issue::refused("issue-people-member").at("coach").value(no));
        }
        place.map(|place| scope.ledger().members[place as usize].id)
    });
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let row = GrowthRow {
        id: request.id.unwrap_or(0),
        member_id: person.id,
        kind: request.kind,
        began_on: request.began_on,
        ended_on: request.ended_on,
        title: request.title.trim().to_owned(),
        note: request.note.trim().to_owned(),
        outcome: request.outcome.trim().to_owned(),
        coach_id,
    };
    let summary = json!({
        "member": person.employee_no, "kind": request.kind, "from": request.began_on, "to": request.ended_on,
        "title": row.title,
    });
    ctx.write("growth_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-growth-kept", &[("name", &person.name)]) })
}

pub(crate) fn growth_remove(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    ctx.write("growth_remove", json!({ "id": request.id }), |tx| {
        if tx.remove::<GrowthRow>(request.id)? { Ok(()) } else { Err(Stop::from(ctx.not_found("growth"))) }
    })?;
    Ok(Done { text: ctx.get("says-people-growth-removed") })
}

pub(crate) fn skill_save(ctx: &Ctx<'_>, request: SkillSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    required(&mut issues, "skill", &request.skill);
    too_long(&mut issues, "note", &request.note);
    day_not_ahead(&scope, "scored_on", request.scored_on, &mut issues);
    if !(1..=10).contains(&request.score) {
        issues.push(Issue::refused("issue-people-mark").at("score").value(&request.score.to_string()));
    }
    let Some(member) = member.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let person = &scope.ledger().members[member as usize];
    let row = SkillRow {
        id: 0,
        member_id: person.id,
        skill: request.skill.trim().to_owned(),
        scored_on: request.scored_on,
        score: request.score,
        scorer_id: None,
        note: request.note.trim().to_owned(),
    };
    let summary = json!({
        "member": person.employee_no, "skill": row.skill, "on": request.scored_on, "score": request.score,
    });
    ctx.write("skill_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-skill-kept", &[("name", &person.name)]) })
}
