//! Training, exams, skills and survey answers of a file into the workspace.
//!
//! A module is one of the plan in force on the row's day; what it needed and which mark passed that day are written with
//! the record, and stay when the same row comes again under another plan. What has not happened yet is refused, but for
//! a place that is booked; so is what somebody did before they were hired. Training that the file does not deny was
//! attended. Attendance once marked is not undone by an older list of bookings.

use chrono::NaiveDate;
use domain::base::Issue;
use domain::facts::{Audience, EnrolmentState, Proof};
use domain::plan::TrainingRules;
use exchange::{ExamRecord, SkillRecord, SurveyRecord, TrainingRecord};
use store::personnel::{EnrolmentRow, ExamRow, SessionRow, SkillRow, SurveyAnswerRow};
use store::{MemberFacts, Outcome};

use super::held::template_name;
use super::rows::Door;
use crate::ctx::Stop;

/// Minutes of a session that no row tells the length of.
const USUAL_MINUTES: u32 = 60;

/// An exam as a row tells it, its module found.
struct Sat<'a> {
    member_id: i64,
    module: String,
    on: NaiveDate,
    score_tenths: u32,
    kind: Option<Proof>,
    attempt: Option<u32>,
    pass_mark: Option<u32>,
    note: Option<&'a str>,
}

pub(super) fn training(door: &mut Door<'_, '_>, record: &TrainingRecord) -> Result<Option<Outcome>, Stop> {
    let state = record.state.unwrap_or(EnrolmentState::Attended);
    if state != EnrolmentState::Booked {
        refuse_ahead(door, record.date, "issue-import-session-ahead");
    }
    let module = module(door, &record.module, record.date);
    knows_learner(door, &record.employee_no, record.date)?;
    let Some(module) = module.filter(|_| door.is_open()) else { return Ok(None) };
    let Some(member_id) = learner(door, &record.employee_no, record.date)? else { return Ok(None) };
    let place = enrol(door, record, (member_id, &module), state)?;
    let Some(mark) = record.mark else { return Ok(Some(place)) };
    let sat = Sat {
        member_id,
        module,
        on: record.date,
        score_tenths: mark.score_tenths,
        kind: mark.kind,
        attempt: mark.attempt,
        pass_mark: None,
        note: None,
    };
    let exam = sit(door, sat)?;
    let is_changed = [place, exam] != [Outcome::Unchanged; 2];
    Ok(Some(if place == Outcome::New || !is_changed { place } else { Outcome::Changed }))
}

pub(super) fn exam(door: &mut Door<'_, '_>, record: &ExamRecord) -> Result<Option<Outcome>, Stop> {
    refuse_ahead(door, record.date, "issue-import-activity-ahead");
    let module = module(door, &record.module, record.date);
    knows_learner(door, &record.employee_no, record.date)?;
    let Some(module) = module.filter(|_| door.is_open()) else { return Ok(None) };
    let Some(member_id) = learner(door, &record.employee_no, record.date)? else { return Ok(None) };
    let sat = Sat {
        member_id,
        module,
        on: record.date,
        score_tenths: record.score_tenths,
        kind: record.kind,
        attempt: record.attempt,
        pass_mark: record.pass_mark,
        note: record.note.as_deref(),
    };
    sit(door, sat).map(Some)
}

pub(super) fn skill(door: &mut Door<'_, '_>, record: &SkillRecord) -> Result<Option<Outcome>, Stop> {
    refuse_ahead(door, record.date, "issue-import-activity-ahead");
    knows_learner(door, &record.employee_no, record.date)?;
    door.knows_member("scored_by", record.scorer.as_deref())?;
    if !door.is_open() {
        return Ok(None);
    }
    let Some(member_id) = learner(door, &record.employee_no, record.date)? else { return Ok(None) };
    let scorer_id = match &record.scorer {
        Some(scorer) => door.doer("scored_by", scorer, record.date)?,
        None => None,
    };
    let key = (member_id, skill_id(door, record), record.date);
    let held: Option<SkillRow> = match door.held.skills.get(&key) {
        Some(id) => door.tx.get(*id)?,
        None => None,
    };
    let row = SkillRow {
        id: held.as_ref().map_or(0, |row| row.id),
        member_id,
        skill: key.1.clone(),
        scored_on: record.date,
        score: record.score.into(),
        scorer_id: scorer_id.or(held.as_ref().and_then(|row| row.scorer_id)),
        note: said_or_held(record.note.as_deref(), held.map(|row| row.note)),
    };
    let (id, outcome) = door.tx.save(&row)?;
    door.held.skills.insert(key, id);
    Ok(Some(outcome))
}

pub(super) fn survey(door: &mut Door<'_, '_>, record: &SurveyRecord) -> Result<Option<Outcome>, Stop> {
    refuse_ahead(door, record.date, "issue-import-activity-ahead");
    door.knows_customer(record.customer_code.as_deref())?;
    if !door.is_open() {
        return Ok(None);
    }
    let customer_id = match &record.customer_code {
        Some(code) => door.customer(code)?,
        None => None,
    };
    let held: Option<SurveyAnswerRow> = match door.held.answers.get(&record.answer_no) {
        Some(id) => door.tx.get(*id)?,
        None => None,
    };
    let held = held.as_ref();
    let text = |said: &Option<String>, of: fn(&SurveyAnswerRow) -> &String| {
        said_or_held(said.as_deref(), held.map(|row| of(row).clone()))
    };
    let row = SurveyAnswerRow {
        id: held.map_or(0, |row| row.id),
        answer_no: record.answer_no.clone(),
        audience: record.audience,
        answered_on: record.date,
        score: record.score,
        scale: record.scale,
        team: text(&record.team, |row| &row.team),
        // An employee's answer names no customer, whatever it was taken for before.
        customer_id: customer_id
            .or(held.and_then(|row| row.customer_id))
            .filter(|_| record.audience == Audience::Customer),
        theme: text(&record.theme, |row| &row.theme),
        comment: text(&record.comment, |row| &row.comment),
    };
    let (id, outcome) = door.tx.save(&row)?;
    door.held.answers.insert(record.answer_no.clone(), id);
    Ok(Some(outcome))
}

/// Writes a member's place in the session of the module on that day, which is made when there is none.
fn enrol(
    door: &mut Door<'_, '_>,
    record: &TrainingRecord,
    (member_id, module): (i64, &str),
    state: EnrolmentState,
) -> Result<Outcome, Stop> {
    let session_id = session_id(door, record, (member_id, module))?;
    let needs = door.terms.scope.curricula().terms(module, record.date).proof;
    let row = match door.tx.enrolment(session_id, member_id)? {
        None => EnrolmentRow { id: 0, session_id, member_id, state, needs },
        Some(held) if held.state != EnrolmentState::Booked && state == EnrolmentState::Booked => held,
        Some(held) if held.state == state => held,
        Some(held) if held.state == EnrolmentState::Booked => EnrolmentRow { state, needs, ..held },
        Some(held) => EnrolmentRow { state, ..held },
    };
    Ok(door.tx.save(&row)?.1)
}

/// The session in which the member has a place already, else the module's first of that day, else one that is made.
fn session_id(door: &mut Door<'_, '_>, record: &TrainingRecord, (member_id, module): (i64, &str)) -> Result<i64, Stop> {
    let key = (member_id, module.to_owned(), record.date);
    if let Some(id) = door.held.places.get(&key) {
        return Ok(*id);
    }
    let id = match door.tx.session_of(module, record.date)? {
        Some(session) => session.id,
        None => {
            let session = SessionRow {
                id: 0,
                session_no: door.tx.next_session_no()?,
                module: module.to_owned(),
                series: String::new(),
                held_on: record.date,
                begins_at: None,
                minutes: record.minutes.unwrap_or(USUAL_MINUTES),
                trainer: String::new(),
                place: String::new(),
                cost_minor: 0,
                capacity: None,
                is_cancelled: false,
                note: String::new(),
            };
            door.tx.save(&session)?.0
        }
    };
    door.held.places.insert(key, id);
    Ok(id)
}

/// Writes an exam: of the kind the file says, else of the module's on that day. The mark that passes is the file's, else
/// the one written before, else that day's.
fn sit(door: &mut Door<'_, '_>, sat: Sat<'_>) -> Result<Outcome, Stop> {
    let terms = door.terms.scope.curricula().terms(&sat.module, sat.on);
    let usual = if terms.proof == Proof::None { Proof::Exam } else { terms.proof };
    let kind = sat.kind.unwrap_or(usual);
    let key = (sat.member_id, sat.module.clone(), kind, sat.on);
    let (attempt, id) = door.held.exam(&key, sat.attempt);
    let held: Option<ExamRow> = match id {
        Some(id) => door.tx.get(id)?,
        None => None,
    };
    let row = ExamRow {
        id: held.as_ref().map_or(0, |row| row.id),
        member_id: sat.member_id,
        module: sat.module,
        kind,
        taken_on: sat.on,
        attempt,
        score_tenths: sat.score_tenths,
        pass_mark: sat.pass_mark.or(held.as_ref().map(|row| row.pass_mark)).unwrap_or(terms.pass_mark),
        note: said_or_held(sat.note, held.map(|row| row.note)),
    };
    let (id, outcome) = door.tx.save(&row)?;
    door.held.note_exam(key, attempt, id);
    Ok(outcome)
}

/// The module of the plan of that day, or the refusal with those there are.
fn module(door: &mut Door<'_, '_>, name: &str, on: NaiveDate) -> Option<String> {
    let terms = door.terms;
    let rules = terms.scope.curricula().on(on);
    let found = door.held.module(rules, name);
    if found.is_none() {
        let words = &terms.ctx.words;
        let mut names: Vec<String> = Vec::new();
        for module in rules.curricula.iter().flat_map(|curriculum| &curriculum.modules) {
            let name = template_name(words.lang(), &module.id).unwrap_or_else(|| module.id.clone());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let issue = Issue::refused("issue-import-module-unknown").at("module").value(name);
        door.refuse(issue.arg("day", words.date(on)).arg("modules", words.list(&names)));
    }
    found
}

/// A skill is a module where it goes by a module's name, that day's or the template's; else it is the user's own.
fn skill_id(door: &mut Door<'_, '_>, record: &SkillRecord) -> String {
    let rules = door.terms.scope.curricula().on(record.date);
    let found = door.held.module(rules, &record.skill);
    let found = found.or_else(|| door.held.module(&TrainingRules::default(), &record.skill));
    found.unwrap_or_else(|| record.skill.clone())
}

/// Whether the member a row is about is known, or may be created, and was hired by that day; refused otherwise.
fn knows_learner(door: &mut Door<'_, '_>, employee_no: &str, on: NaiveDate) -> Result<(), Stop> {
    door.knows_member("employee_no", Some(employee_no))?;
    let words = door.terms.ctx.words;
    let Some((hired_on, active_to)) = door.held.members.get(employee_no).copied() else { return Ok(()) };
    let day = |day: NaiveDate| words.date(day);
    if on < hired_on {
        let issue = Issue::refused("issue-import-before-hired").at("date").value(&day(on));
        door.refuse(issue.arg("day", day(hired_on)));
    } else if let Some(last) = active_to.filter(|last| on > *last) {
        let issue = Issue::warning("issue-import-after-last-day").at("date").value(&day(on));
        door.warn(issue.arg("day", day(last)));
    }
    Ok(())
}

/// The member a row is about. Who is created was hired by the first day the file names them on.
fn learner(door: &mut Door<'_, '_>, employee_no: &str, on: NaiveDate) -> Result<Option<i64>, Stop> {
    let is_known = door.tx.member_id(employee_no)?.is_some();
    let Some(id) = door.doer("employee_no", employee_no, on)? else { return Ok(None) };
    if !is_known {
        door.held.created.insert(id, on);
    } else if door.held.created.get(&id).is_some_and(|first| on < *first) {
        door.tx.upsert_member(&MemberFacts::named(employee_no, employee_no, on))?;
        door.held.created.insert(id, on);
    }
    Ok(Some(id))
}

fn refuse_ahead(door: &mut Door<'_, '_>, on: NaiveDate, message: &str) {
    if on > door.terms.scope.today {
        let day = door.terms.ctx.words.date(on);
        door.refuse(Issue::refused(message).at("date").value(&day));
    }
}

fn said_or_held(said: Option<&str>, held: Option<String>) -> String {
    said.map(str::to_owned).or(held).unwrap_or_default()
}
