//! Practice tasks after a course with a coach's sign-off, and the veterans' case of the month.

use chrono::NaiveDate;
use domain::base::{Issue, Month};
use domain::chart::Tone;
use domain::facts::{MemberIx, Practice, Role};
use domain::people;
use domain::training::{Audience, members_of};
use serde_json::json;
use store::personnel::PracticeRow;

use super::checks::check_module;
use super::naming::{member_choice, module_choices, module_label};
use super::places::asked;
use crate::agenda::{member_choices, too_long};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{
    CaseDuty, Done, MemberChoice, PeriodRequest, PracticeAdvance, PracticeRowView, PracticeSave, PracticeStep,
    PracticeView, RowsRef, TableId,
};

/// The most tasks the page shows; the rest is a table.
const SHOWN: usize = 60;

/// The state of a task as of a day, by its catalogue name, and its colour.
pub(crate) fn practice_state(task: &Practice, as_of: NaiveDate) -> (&'static str, Tone) {
    match (task.handed_in_on.filter(|on| *on <= as_of), task.signed_on.filter(|on| *on <= as_of)) {
        (_, Some(_)) => ("signed", Tone::Good),
        (Some(_), None) => ("handed-in", Tone::Neutral),
        (None, None) if task.due_on < as_of => ("late", Tone::Bad),
        (None, None) => ("open", Tone::Quiet),
    }
}

pub(crate) fn practice(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<PracticeView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let tasks = listed(&scope);
    let count = |wanted: &str| tasks.iter().filter(|task| practice_state(task, scope.as_of).0 == wanted).count();
    let (late, handed_in) = (count("late"), count("handed-in"));
    let sentence = if tasks.is_empty() {
        ctx.get("says-training-tasks-none")
    } else {
        let args = [("late", ctx.words.count(late)), ("waiting", ctx.words.count(handed_in))];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        ctx.words.counted("says-training-tasks", tasks.len(), &args)
    };
    let more = tasks.len().saturating_sub(SHOWN);
    Ok(PracticeView {
        sentence,
        tasks: tasks.iter().take(SHOWN).map(|task| view(ctx, &scope, task)).collect(),
        more: (more > 0).then(|| ctx.words.counted("says-training-more", more, &[])),
        rows: RowsRef { table: TableId::Practices, key: String::new(), title: ctx.get("says-training-tasks-rows") },
        modules: module_choices(ctx, &scope),
        members: member_choices(ctx, &scope),
        coaches: coaches(ctx, &scope),
        cases: cases(ctx, &scope),
    })
}

/// Tasks that are open, and those due in the quarter: late ones first, then those waiting for a coach.
pub(crate) fn listed(scope: &Scope) -> Vec<&Practice> {
    let is_listed = |task: &&Practice| task.signed_on.is_none() || scope.span.contains(task.due_on);
    let mut found: Vec<&Practice> = scope.personnel().practices.all().iter().filter(is_listed).collect();
    let order = |task: &Practice| {
        ["late", "handed-in", "open", "signed"].iter().position(|state| *state == practice_state(task, scope.as_of).0)
    };
    found.sort_by_key(|task| (order(task), task.due_on, task.id));
    found
}

fn view(ctx: &Ctx<'_>, scope: &Scope, task: &Practice) -> PracticeRowView {
    let person = |member: MemberIx| &scope.ledger().members[member as usize];
    let (state, tone) = practice_state(task, scope.as_of);
    let day = task.signed_on.or(task.handed_in_on).unwrap_or(task.due_on);
    let coach = task.coach.map(person);
    PracticeRowView {
        id: task.id,
        employee_no: person(task.member).employee_no.clone(),
        name: person(task.member).name.clone(),
        module: task.module.clone(),
        module_label: module_label(&ctx.words, &task.module),
        task: task.task.clone(),
        due_on: task.due_on,
        due: ctx.words.date(task.due_on),
        state: ctx.with(&format!("says-training-task-{state}-on"), &[("day", &ctx.words.date(day))]),
        tone,
        coach: coach.map(|coach| coach.employee_no.clone()),
        coach_name: coach.map_or_else(|| ctx.words.dash(), |coach| coach.name.clone()),
        note: task.note.clone(),
        steps: steps(task),
    }
}

/// What can be done with a task from where it stands.
fn steps(task: &Practice) -> Vec<PracticeStep> {
    match (task.handed_in_on, task.signed_on) {
        (_, Some(_)) => vec![PracticeStep::Remove],
        (Some(_), None) => vec![PracticeStep::Sign, PracticeStep::GiveBack, PracticeStep::Remove],
        (None, None) => vec![PracticeStep::HandIn, PracticeStep::Remove],
    }
}

/// Who can coach: team leads, managers and seniors of the team today.
fn coaches(ctx: &Ctx<'_>, scope: &Scope) -> Vec<MemberChoice> {
    let can_coach = |choice: &MemberChoice| {
        let member = scope.ledger().member_by_no(&choice.employee_no);
        member.map(|member| &scope.ledger().members[member as usize]).is_some_and(|person| {
            person.role != Role::Rep || people::seniority(person, &scope.plan().people, scope.today).is_senior
        })
    };
    member_choices(ctx, scope).into_iter().filter(can_coach).collect()
}

/// Which veterans have handed in a case for the month.
fn cases(ctx: &Ctx<'_>, scope: &Scope) -> CaseDuty {
    let month = Month::of(scope.as_of);
    let veterans = members_of(scope.ledger(), scope.plan(), Audience::Veterans.as_str(), scope.as_of);
    let has_case = |member: &MemberIx| {
        let mut cases = scope.personnel().cases.of(*member).iter();
        cases.any(|case| case.month == month && case.handed_in_on <= scope.as_of)
    };
    let (done, missing): (Vec<MemberIx>, Vec<MemberIx>) = veterans.iter().copied().partition(has_case);
    let sentence = if veterans.is_empty() {
        ctx.get("says-training-cases-nobody")
    } else {
        let done = ctx.words.count(done.len());
        ctx.words.counted("says-training-cases", veterans.len(), &[("done", &done)])
    };
    let choice = |member: &MemberIx| {
        let person = &scope.ledger().members[*member as usize];
        member_choice(person, person.team.clone())
    };
    CaseDuty { month, label: ctx.words.month(month), sentence, missing: missing.iter().map(choice).collect() }
}

pub(crate) fn practice_save(ctx: &Ctx<'_>, request: PracticeSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    check_module(&scope, &request.module, scope.today, &mut issues);
    if request.task.trim().is_empty() {
        issues.push(Issue::refused("issue-training-task").at("task"));
    }
    too_long(&mut issues, "task", &request.task);
    let people = asked(&scope, "employee_nos", &request.employee_nos, &mut issues);
    if request.employee_nos.is_empty() {
        issues.push(Issue::refused("issue-training-nobody").at("employee_nos"));
    }
    if request.id.is_some() && people.len() > 1 {
        issues.push(Issue::refused("issue-training-task-single").at("employee_nos"));
    }
    let coach = coach(&scope, &request, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let summary = json!({
        "id": request.id, "members": request.employee_nos, "module": request.module.trim(),
        "task": request.task.trim(), "due_on": request.due_on, "coach": request.coach,
    });
    ctx.write("practice_save", summary, |tx| {
        for asked in &people {
            let known = request.id.map(|id| tx.get::<PracticeRow>(id)).transpose()?.flatten();
            if request.id.is_some() && known.is_none() {
                return Err(Stop::from(ctx.not_found(request.task.trim())));
            }
            let fresh = PracticeRow {
                id: 0,
                member_id: asked.member_id,
                module: String::new(),
                task: String::new(),
                due_on: request.due_on,
                handed_in_on: None,
                coach_id: None,
                signed_on: None,
                note: String::new(),
            };
            tx.save(&PracticeRow {
                member_id: asked.member_id,
                module: request.module.trim().to_owned(),
                task: request.task.trim().to_owned(),
                due_on: request.due_on,
                coach_id: coach,
                ..known.unwrap_or(fresh)
            })?;
        }
        Ok(())
    })?;
    let text = match request.id {
        Some(_) => ctx.get("says-training-task-saved"),
        None => ctx.words.counted("says-training-tasks-set", people.len(), &[]),
    };
    Ok(Done { text })
}

/// The row id of the coach: somebody of the team today, who is not the learner.
fn coach(scope: &Scope, request: &PracticeSave, issues: &mut Vec<Issue>) -> Option<i64> {
    let employee_no = request.coach.as_deref().filter(|no| !no.is_empty())?;
    let known = scope.ledger().member_by_no(employee_no).map(|member| &scope.ledger().members[member as usize]);
    let known = known.filter(|person| people::is_active(person, scope.today));
    if known.is_none() {
        issues.push(Issue::refused("issue-training-member").at("coach").value(employee_no));
    }
    if request.employee_nos.iter().any(|no| no == employee_no) {
        issues.push(Issue::refused("issue-training-own-coach").at("coach").value(employee_no));
    }
    known.map(|person| person.id)
}

pub(crate) fn practice_advance(ctx: &Ctx<'_>, request: PracticeAdvance) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let on = request.on.unwrap_or(scope.today);
    let mut issues = Vec::new();
    if on > scope.today {
        issues.push(Issue::refused("issue-agenda-future").at("on").value(&on.to_string()));
    }
    too_long(&mut issues, "note", &request.note);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let summary = json!({ "id": request.id, "step": request.step, "on": on, "note": request.note.trim() });
    ctx.write("practice_advance", summary, |tx| {
        let row = tx.get::<PracticeRow>(request.id)?.ok_or_else(|| ctx.not_found(&request.id.to_string()))?;
        if let Some(issue) = refusal(&row, &request, on) {
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        let note = Some(request.note.trim()).filter(|note| !note.is_empty()).map_or(row.note.clone(), str::to_owned);
        match request.step {
            PracticeStep::HandIn => tx.save(&PracticeRow { handed_in_on: Some(on), note, ..row }).map(|_| ())?,
            PracticeStep::Sign => tx.save(&PracticeRow { signed_on: Some(on), note, ..row }).map(|_| ())?,
            PracticeStep::GiveBack => tx.save(&PracticeRow { handed_in_on: None, note, ..row }).map(|_| ())?,
            PracticeStep::Remove => tx.remove::<PracticeRow>(row.id).map(|_| ())?,
        }
        Ok(())
    })?;
    let key = match request.step {
        PracticeStep::HandIn => "says-training-task-was-handed-in",
        PracticeStep::Sign => "says-training-task-was-signed",
        PracticeStep::GiveBack => "says-training-task-was-given-back",
        PracticeStep::Remove => "says-training-task-was-removed",
    };
    Ok(Done { text: ctx.get(key) })
}

/// Why a step cannot be taken from where the task stands.
fn refusal(row: &PracticeRow, request: &PracticeAdvance, on: NaiveDate) -> Option<Issue> {
    let refused = |key: &str, field: &str| Some(Issue::refused(key).at(field));
    match (request.step, row.handed_in_on) {
        (PracticeStep::Remove, _) => None,
        _ if row.signed_on.is_some() => refused("issue-training-task-signed", "step"),
        (PracticeStep::HandIn, Some(_)) => refused("issue-training-task-handed-in", "step"),
        (PracticeStep::Sign | PracticeStep::GiveBack, None) => refused("issue-training-task-not-handed-in", "step"),
        (PracticeStep::Sign, _) if row.coach_id.is_none() => refused("issue-training-task-no-coach", "step"),
        (PracticeStep::Sign, Some(handed_in_on)) if on < handed_in_on => refused("issue-training-task-before", "on"),
        _ => None,
    }
}
