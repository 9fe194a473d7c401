//! Interviews: planned, with an agenda made from the member's figures; held, when the agenda is frozen with the notes and
//! goals; signed, when nothing changes any more.

use domain::base::Issue;
use domain::chart::Tone;
use domain::facts::{Interview, InterviewKind, MemberIx, Verdict};
use domain::people::PartKind;
use domain::training::{self, Standing};
use serde_json::json;
use store::personnel::InterviewRow;

use super::change::{day_not_ahead, member_of, required, too_long};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{Done, InterviewHold, InterviewLine, InterviewPlan, InterviewRequest, InterviewSign, InterviewView};

pub(crate) fn kind_label(ctx: &Ctx<'_>, kind: InterviewKind) -> String {
    ctx.get(&format!("says-people-interview-{}", kind.as_str()))
}

fn verdict_label(ctx: &Ctx<'_>, verdict: Verdict) -> String {
    ctx.get(&format!("says-people-verdict-{}", verdict.as_str()))
}

/// Where an interview stands, in words.
fn state(ctx: &Ctx<'_>, interview: &Interview) -> (String, Tone) {
    match (interview.held_on, interview.signed_on) {
        (None, _) => {
            let date = ctx.words.date(interview.planned_on);
            (ctx.with("says-people-interview-planned", &[("date", &date)]), Tone::Neutral)
        }
        (Some(on), None) => (ctx.with("says-people-interview-held", &[("date", &ctx.words.date(on))]), Tone::Warn),
        (_, Some(on)) => (ctx.with("says-people-interview-signed", &[("date", &ctx.words.date(on))]), Tone::Good),
    }
}

/// "Interview 12 Oct: passed", or where it stands while there is no verdict.
pub(super) fn in_short(ctx: &Ctx<'_>, interview: &Interview) -> String {
    let kind = kind_label(ctx, interview.kind);
    let Some((verdict, on)) = interview.verdict.zip(interview.held_on) else {
        let (state, _) = state(ctx, interview);
        return ctx.with("says-people-agenda-part", &[("part", &kind), ("value", &state)]);
    };
    let (outcome, on) = (verdict_label(ctx, verdict), ctx.words.date(on));
    ctx.with("says-people-interview-short", &[("interview", &kind), ("date", &on), ("outcome", &outcome)])
}

pub(super) fn lines(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<InterviewLine> {
    let mut all: Vec<&Interview> = scope.personnel().interviews.of(member).iter().collect();
    all.sort_by_key(|one| std::cmp::Reverse((one.quarter, one.kind)));
    all.into_iter()
        .map(|interview| {
            let (state, tone) = state(ctx, interview);
            InterviewLine {
                kind: interview.kind,
                kind_label: kind_label(ctx, interview.kind),
                quarter: interview.quarter,
                quarter_label: ctx.words.quarter(interview.quarter),
                state,
                tone,
                verdict: interview.verdict.map(|verdict| verdict_label(ctx, verdict)),
            }
        })
        .collect()
}

fn found<'a>(
    scope: &'a Scope,
    employee_no: &str,
    request: (InterviewKind, domain::base::Quarter),
) -> Option<(MemberIx, &'a Interview)> {
    let member = scope.ledger().member_by_no(employee_no)?;
    let mut all = scope.personnel().interviews.of(member).iter();
    Some(member).zip(all.find(|one| (one.kind, one.quarter) == request))
}

pub(crate) fn interview(ctx: &Ctx<'_>, request: InterviewRequest) -> Result<InterviewView, Failure> {
    let scope = ctx.scope(None, None)?;
    let (member, interview) = found(&scope, &request.employee_no, (request.kind, request.quarter))
        .ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let person = &scope.ledger().members[member as usize];
    let (state, tone) = state(ctx, interview);
    let is_frozen = interview.held_on.is_some();
    Ok(InterviewView {
        employee_no: person.employee_no.clone(),
        kind: interview.kind,
        quarter: interview.quarter,
        title: ctx.with(
            "says-people-interview-title",
            &[
                ("interview", &kind_label(ctx, interview.kind)),
                ("name", &person.name),
                ("quarter", &ctx.words.quarter(interview.quarter)),
            ],
        ),
        state,
        tone,
        planned_on: interview.planned_on,
        held_on: interview.held_on,
        signed_on: interview.signed_on,
        interviewer: interview.interviewer.clone(),
        agenda: if is_frozen {
            interview.agenda.lines().map(str::to_owned).collect()
        } else {
            agenda(ctx, &scope, member, interview)
        },
        is_frozen,
        notes: interview.notes.clone(),
        goals: interview.goals.clone(),
        verdict: interview.verdict,
        asks_verdict: interview.kind != InterviewKind::Performance,
    })
}

/// The points to speak about, from the member's figures of the quarter.
fn agenda(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx, interview: &Interview) -> Vec<String> {
    let quarter = ctx.words.quarter(interview.quarter);
    let results = scope.results_of(interview.quarter);
    let mut found = Vec::new();
    if let Some(result) = results.iter().find(|result| result.member == member) {
        let ratio =
            |ratio: Option<domain::base::Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
        found.push(ctx.with(
            "says-people-agenda-result",
            &[
                ("quarter", &quarter),
                ("sales", &ctx.words.money(result.sales)),
                ("attainment", &ratio(result.attainment_to_date)),
                ("score", &ratio(result.score)),
                ("line", &ctx.words.rate(scope.plan().people.pass_line)),
            ],
        ));
        for part in result.parts.iter().filter(|part| part.kind != PartKind::Sales && part.measured.is_some()) {
            let label = ctx.get(&format!("says-people-part-{}", part.kind.as_str()));
            found.push(ctx.with("says-people-agenda-part", &[("part", &label), ("value", &ratio(part.measured))]));
        }
    }
    found.extend(open_modules(ctx, scope, member));
    let personnel = scope.personnel();
    for plan in personnel.improvement_plans.of(member).iter().filter(|plan| plan.outcome.is_none()) {
        let date = ctx.words.date(plan.due_on);
        found.push(ctx.with("says-people-agenda-pip", &[("date", &date)]));
    }
    for violation in personnel.violations.of(member).iter().rev().take(1) {
        let date = ctx.words.date(violation.on);
        found.push(ctx.with("says-people-agenda-violation", &[("date", &date)]));
    }
    let earlier = personnel.interviews.of(member).iter().rev();
    let mut earlier = earlier.filter(|one| one.quarter < interview.quarter && !one.goals.trim().is_empty());
    if let Some(last) = earlier.next() {
        let goals = last.goals.lines().map(str::trim).collect::<Vec<_>>().join(" · ");
        let quarter = ctx.words.quarter(last.quarter);
        found.push(ctx.with("says-people-agenda-goals", &[("quarter", &quarter), ("goals", &goals)]));
    }
    if interview.kind != InterviewKind::Performance {
        found.push(ctx.get("says-people-agenda-selection"));
    }
    found.push(ctx.get("says-people-agenda-next"));
    found
}

fn open_modules(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Option<String> {
    let cells = training::cells(
        scope.ledger(),
        scope.personnel(),
        scope.curricula(),
        scope.plan(),
        member,
        scope.quarter,
        scope.as_of,
    );
    let open = cells.iter().filter(|cell| !matches!(cell.standing, Standing::Done(_)));
    let names: Vec<String> = open.map(|cell| ctx.words.module(&cell.module.id)).collect();
    (!names.is_empty()).then(|| ctx.with("says-people-agenda-training", &[("modules", &names.join(" · "))]))
}

fn row(interview: &Interview, member_id: i64) -> InterviewRow {
    InterviewRow {
        id: interview.id,
        member_id,
        kind: interview.kind,
        quarter: interview.quarter,
        planned_on: interview.planned_on,
        held_on: interview.held_on,
        interviewer: interview.interviewer.clone(),
        agenda: interview.agenda.clone(),
        notes: interview.notes.clone(),
        goals: interview.goals.clone(),
        verdict: interview.verdict,
        signed_on: interview.signed_on,
    }
}

pub(crate) fn interview_plan(ctx: &Ctx<'_>, request: InterviewPlan) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let member = member_of(&scope, &request.employee_no, &mut issues);
    too_long(&mut issues, "interviewer", &request.interviewer);
    let known = found(&scope, &request.employee_no, (request.kind, request.quarter)).map(|(_, known)| known);
    if known.is_some_and(|known| known.held_on.is_some()) {
        issues.push(Issue::refused("issue-people-interview-held").at("planned_on"));
    }
    let person = member.map(|member| &scope.ledger().members[member as usize]);
    if person.is_some_and(|person| request.planned_on < person.hired_on) {
        let value = request.planned_on.to_string();
        issues.push(Issue::refused("issue-people-before-hired").at("planned_on").value(&value));
    }
    let Some(person) = person.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let planned = InterviewRow {
        id: known.map_or(0, |known| known.id),
        member_id: person.id,
        kind: request.kind,
        quarter: request.quarter,
        planned_on: request.planned_on,
        held_on: None,
        interviewer: request.interviewer.trim().to_owned(),
        agenda: String::new(),
        notes: String::new(),
        goals: String::new(),
        verdict: None,
        signed_on: None,
    };
    let summary = json!({
        "member": person.employee_no, "kind": request.kind, "quarter": request.quarter, "on": request.planned_on,
    });
    ctx.write("interview_plan", summary, |tx| {
        tx.save(&planned)?;
        Ok::<_, Stop>(())
    })?;
    let date = ctx.words.date(request.planned_on);
    Ok(Done { text: ctx.with("says-people-interview-is-planned", &[("name", &person.name), ("date", &date)]) })
}

pub(crate) fn interview_hold(ctx: &Ctx<'_>, request: InterviewHold) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let known = found(&scope, &request.employee_no, (request.kind, request.quarter));
    let Some((member, known)) = known else { return Err(ctx.not_found(&request.employee_no)) };
    if known.signed_on.is_some() {
        issues.push(Issue::refused("issue-people-interview-signed").at("notes"));
    }
    required(&mut issues, "notes", &request.notes);
    too_long(&mut issues, "goals", &request.goals);
    let held_on = request.held_on.or(known.held_on).unwrap_or(scope.today);
    day_not_ahead(&scope, "held_on", held_on, &mut issues);
    if request.kind == InterviewKind::Performance && request.verdict.is_some() {
        issues.push(Issue::refused("issue-people-verdict").at("verdict"));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let person = &scope.ledger().members[member as usize];
    let agenda =
        if known.held_on.is_some() { known.agenda.clone() } else { agenda(ctx, &scope, member, known).join("\n") };
    let held = InterviewRow {
        held_on: Some(held_on),
        agenda,
        notes: request.notes.trim().to_owned(),
        goals: request.goals.trim().to_owned(),
        verdict: request.verdict,
        ..row(known, person.id)
    };
    let summary = json!({
        "member": person.employee_no, "kind": request.kind, "quarter": request.quarter, "on": held_on,
        "verdict": request.verdict,
    });
    ctx.write("interview_hold", summary, |tx| {
        tx.save(&held)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-interview-is-held", &[("name", &person.name)]) })
}

pub(crate) fn interview_sign(ctx: &Ctx<'_>, request: InterviewSign) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let known = found(&scope, &request.employee_no, (request.kind, request.quarter));
    let Some((member, known)) = known else { return Err(ctx.not_found(&request.employee_no)) };
    let mut issues = Vec::new();
    let on = request.on.unwrap_or(scope.today);
    day_not_ahead(&scope, "on", on, &mut issues);
    match known.held_on {
        None => issues.push(Issue::refused("issue-people-sign-not-held").at("on")),
        Some(held_on) if on < held_on => {
            issues.push(Issue::refused("issue-people-sign-before-held").at("on").value(&on.to_string()));
        }
        Some(_) => {}
    }
    if known.goals.trim().is_empty() {
        issues.push(Issue::refused("issue-people-sign-no-goals").at("goals"));
    }
    if known.kind != InterviewKind::Performance && known.verdict.is_none() {
        issues.push(Issue::refused("issue-people-sign-no-verdict").at("verdict"));
    }
    if known.signed_on.is_some() {
        issues.push(Issue::refused("issue-people-interview-signed").at("on"));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let person = &scope.ledger().members[member as usize];
    let signed = InterviewRow { signed_on: Some(on), ..row(known, person.id) };
    let summary = json!({ "member": person.employee_no, "kind": request.kind, "quarter": request.quarter, "on": on });
    ctx.write("interview_sign", summary, |tx| {
        tx.save(&signed)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-people-interview-is-signed", &[("name", &person.name)]) })
}
