//! Planning sessions, changing one, cancelling.

use chrono::{Days, NaiveDate, NaiveTime, Timelike};
use domain::base::{DateSpan, Issue, Money};
use domain::chart::Tone;
use domain::facts::{EnrolmentState, TrainingSession};
use domain::people;
use domain::training::{Objection, Slot, objections, session_cost, training_budget};
use serde_json::json;
use store::Tx;
use store::personnel::{EnrolmentRow, SessionRow};

use super::checks::{check_capacity, check_day, check_module, check_time, cost, texts};
use super::naming::{module_label, session_title};
use super::places::{Asked, asked, conflict};
use super::session::{candidates, clash_texts, enrolled, place_of};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{Done, PlannedDay, SessionCancel, SessionEdit, SessionPlan, SessionPlanPreview, SessionsPlanned};

/// The most sessions of one series, and weeks between them.
const TIMES_MAX: u32 = 60;
const WEEKS_MAX: u32 = 52;

/// A plan that can be carried out.
struct Series {
    days: Vec<NaiveDate>,
    cost: Money,
    name: String,
}

pub(crate) fn preview(ctx: &Ctx<'_>, request: SessionPlan) -> Result<SessionPlanPreview, Failure> {
    let scope = ctx.scope(None, None)?;
    let (series, people) = checked(ctx, &scope, &request)?;
    let days = days_of(&request);
    let mut conflicts = Vec::new();
    for day in &series.days {
        let slot = slot(&request, *day);
        for asked in &people {
            let against = objections(scope.ledger(), scope.personnel(), &slot, asked.member);
            conflicts.extend(against.into_iter().map(|found| conflict(ctx, &scope, asked.member, None, found)));
        }
    }
    let (cost, cost_tone) = cost_text(ctx, &scope, &request, &series);
    Ok(SessionPlanPreview {
        days: days.iter().map(|day| planned_day(ctx, &scope, &request, *day)).collect(),
        cost,
        cost_tone,
        conflicts,
        candidates: candidates(ctx, &scope, &slot(&request, request.first_on)),
    })
}

pub(crate) fn plan(ctx: &Ctx<'_>, request: SessionPlan) -> Result<SessionsPlanned, Failure> {
    let scope = ctx.scope(None, None)?;
    let (series, people) = checked(ctx, &scope, &request)?;
    if series.days.is_empty() {
        return Err(Failure::invalid(&ctx.words, &[Issue::refused("issue-training-no-day").at("first_on")]));
    }
    let summary = json!({
        "module": request.module.trim(), "days": series.days, "series": series.name, "book": request.book,
        "cost_minor": series.cost.to_minor(), "despite_conflicts": request.despite_conflicts,
    });
    let (session_nos, places, conflicts) = ctx.write("session_plan", summary, |tx| {
        let (mut session_nos, mut places, mut conflicts) = (Vec::new(), 0_usize, Vec::new());
        for day in &series.days {
            let session_no = tx.next_session_no()?;
            let row = session_row(&request, &series, *day, session_no);
            let (session_id, _) = tx.save(&row)?;
            let needs = scope.curricula().terms(&row.module, *day).proof;
            for asked in &people {
                let slot = slot(&request, *day);
                match refusal(&scope, &slot, asked, request.despite_conflicts) {
                    Some(found) => {
                        conflicts.push(conflict(ctx, &scope, asked.member, Some(&row.session_no), found));
                    }
                    None => {
                        let state = EnrolmentState::Booked;
                        tx.save(&EnrolmentRow { id: 0, session_id, member_id: asked.member_id, state, needs })?;
                        places += 1;
                    }
                }
            }
            session_nos.push(row.session_no);
        }
        tx.note("session_nos", json!(session_nos));
        Ok::<_, Stop>((session_nos, places, conflicts))
    })?;
    let module = module_label(&ctx.words, request.module.trim());
    let places = ctx.words.count(places);
    let args = [("module", module.as_str()), ("places", places.as_str())];
    let text = ctx.words.counted("says-training-planned", session_nos.len(), &args);
    Ok(SessionsPlanned { session_nos, text, conflicts })
}

/// What keeps a member out of a slot: a refusal always, a conflict unless it is to be booked all the same.
fn refusal(scope: &Scope, slot: &Slot<'_>, asked: &Asked, despite_conflicts: bool) -> Option<Objection> {
    let against = objections(scope.ledger(), scope.personnel(), slot, asked.member).into_iter();
    let mut hard = against.filter(|found| found.is_refusal() || (!despite_conflicts && found.is_conflict()));
    hard.next()
}

fn slot<'a>(request: &'a SessionPlan, held_on: NaiveDate) -> Slot<'a> {
    Slot {
        session_id: 0,
        module: request.module.trim(),
        held_on,
        begins_at: request.begins_at,
        minutes: request.minutes,
        trainer: request.trainer.trim(),
        place: request.place.trim(),
    }
}

fn session_row(request: &SessionPlan, series: &Series, held_on: NaiveDate, session_no: String) -> SessionRow {
    SessionRow {
        id: 0,
        session_no,
        module: request.module.trim().to_owned(),
        series: series.name.clone(),
        held_on,
        begins_at: request.begins_at.map(to_the_minute),
        minutes: request.minutes,
        trainer: request.trainer.trim().to_owned(),
        place: request.place.trim().to_owned(),
        cost_minor: series.cost.to_minor(),
        capacity: request.capacity,
        is_cancelled: false,
        note: request.note.trim().to_owned(),
    }
}

fn to_the_minute(at: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(at.hour(), at.minute(), 0).unwrap_or(at)
}

/// Everything wrong with a plan, collected; else its days, its cost and whom to book.
fn checked(ctx: &Ctx<'_>, scope: &Scope, request: &SessionPlan) -> Result<(Series, Vec<Asked>), Failure> {
    let mut issues = Vec::new();
    check_module(scope, &request.module, request.first_on, &mut issues);
    check_day(scope, "first_on", request.first_on, &mut issues);
    check_time(request.begins_at, request.minutes, &mut issues);
    let cost = cost(scope, &request.cost, &mut issues);
    if request.times > TIMES_MAX {
        let value = request.times.to_string();
        issues.push(Issue::refused("issue-training-times").at("times").value(&value).arg("most", TIMES_MAX));
    }
    if request.every_weeks > WEEKS_MAX {
        let value = request.every_weeks.to_string();
        issues.push(Issue::refused("issue-training-weeks").at("every_weeks").value(&value).arg("most", WEEKS_MAX));
    }
    check_capacity(request.capacity, request.book.len(), &mut issues);
    texts(
        &mut issues,
        &[
            ("trainer", &request.trainer),
            ("place", &request.place),
            ("series", &request.series),
            ("note", &request.note),
        ],
    );
    let people = asked(scope, "book", &request.book, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let is_left_out = |day: &NaiveDate| request.skip_days_off && !scope.ledger().workdays.is_workday(*day);
    let days: Vec<NaiveDate> = days_of(request).into_iter().filter(|day| !is_left_out(day)).collect();
    let mut name = request.series.trim().to_owned();
    if name.is_empty() && days.len() > 1 {
        let module = module_label(&ctx.words, request.module.trim());
        let day = ctx.words.date(request.first_on);
        name = ctx.with("says-training-series-name", &[("module", &module), ("day", &day)]);
    }
    Ok((Series { days, cost, name }, people))
}

/// The days of a series; a single one without weeks between or times.
fn days_of(request: &SessionPlan) -> Vec<NaiveDate> {
    let times = if request.every_weeks == 0 { 1 } else { request.times.clamp(1, TIMES_MAX) };
    let weeks = u64::from(request.every_weeks.min(WEEKS_MAX));
    let day = |time: u32| request.first_on.checked_add_days(Days::new(7 * weeks * u64::from(time)));
    (0..times).filter_map(day).collect()
}

fn planned_day(ctx: &Ctx<'_>, scope: &Scope, request: &SessionPlan, day: NaiveDate) -> PlannedDay {
    let is_workday = scope.ledger().workdays.is_workday(day);
    let off = (!is_workday).then(|| ctx.get("says-training-day-off"));
    let past = (day < scope.today).then(|| ctx.get("says-training-day-past"));
    let taken = clash_texts(ctx, scope, &slot(request, day)).into_iter().next();
    PlannedDay {
        text: ctx.words.date(day),
        warning: off.or(taken).or(past),
        is_left_out: request.skip_days_off && !is_workday,
    }
}

/// What all sessions cost, and what is then left of the training budget of the quarter they begin in.
fn cost_text(ctx: &Ctx<'_>, scope: &Scope, request: &SessionPlan, series: &Series) -> (String, Option<Tone>) {
    let all = series.days.iter().fold(scope.ledger().currency.zero(), |sum, _| sum + series.cost);
    let quarter = scope.ledger().calendar.quarter_of(request.first_on);
    let span: DateSpan = scope.ledger().calendar.quarter_span(quarter);
    let plan = &scope.facts.plan(quarter).plan;
    let Some(budget) = training_budget(scope.ledger(), plan, quarter) else {
        return (ctx.with("says-training-plan-cost", &[("cost", &ctx.words.money(all))]), None);
    };
    let of_quarter = series.days.iter().filter(|day| span.contains(**day));
    let fresh = of_quarter.fold(scope.ledger().currency.zero(), |sum, _| sum + series.cost);
    let left = budget - session_cost(scope.ledger(), scope.personnel(), span) - fresh;
    let is_over = left < scope.ledger().currency.zero();
    let key = if is_over { "says-training-plan-cost-over" } else { "says-training-plan-cost-left" };
    let amount = if is_over { -left } else { left };
    let args =
        [("cost", ctx.words.money(all)), ("left", ctx.words.money(amount)), ("period", ctx.words.quarter(quarter))];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    (ctx.with(key, &args), is_over.then_some(Tone::Bad))
}

pub(crate) fn edit(ctx: &Ctx<'_>, request: SessionEdit) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let session = &scope.personnel().sessions[place as usize];
    let mut issues = Vec::new();
    let cost = cost(&scope, &request.cost, &mut issues);
    check_edit(&scope, session, place, &request, &mut issues);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let needs = scope.curricula().terms(request.module.trim(), request.held_on).proof;
    let summary = json!({
        "session": request.session_no, "module": request.module.trim(), "held_on": request.held_on,
        "begins_at": request.begins_at, "minutes": request.minutes, "trainer": request.trainer.trim(),
        "place": request.place.trim(), "cost_minor": cost.to_minor(), "capacity": request.capacity,
    });
    ctx.write("session_edit", summary, |tx| {
        let row = tx.session_by_no(&request.session_no)?.ok_or_else(|| ctx.not_found(&request.session_no))?;
        tx.save(&SessionRow {
            module: request.module.trim().to_owned(),
            series: request.series.trim().to_owned(),
            held_on: request.held_on,
            begins_at: request.begins_at.map(to_the_minute),
            minutes: request.minutes,
            trainer: request.trainer.trim().to_owned(),
            place: request.place.trim().to_owned(),
            cost_minor: cost.to_minor(),
            capacity: request.capacity,
            note: request.note.trim().to_owned(),
            ..row
        })?;
        // What a place needs is what the module needs on the session's day.
        for place in enrolled(&scope, place).into_iter().filter(|place| place.needs != needs) {
            let known = tx.get::<EnrolmentRow>(place.id)?;
            if let Some(known) = known {
                tx.save(&EnrolmentRow { needs, ..known })?;
            }
        }
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-training-edited", &[("session", &request.session_no)]) })
}

fn check_edit(scope: &Scope, session: &TrainingSession, place: u32, request: &SessionEdit, issues: &mut Vec<Issue>) {
    let enrolled = enrolled(scope, place);
    let is_marked = enrolled.iter().any(|place| place.state != EnrolmentState::Booked);
    if session.is_cancelled {
        issues.push(Issue::refused("issue-training-cancelled").at("session_no").value(&session.session_no));
    }
    if request.module.trim() != session.module {
        check_module(scope, &request.module, request.held_on, issues);
        if is_marked {
            issues.push(Issue::refused("issue-training-module-kept").at("module").value(&request.module));
        }
    }
    check_day(scope, "held_on", request.held_on, issues);
    if is_marked && request.held_on > scope.today {
        issues.push(Issue::refused("issue-training-held-ahead").at("held_on").value(&request.held_on.to_string()));
    }
    for place in &enrolled {
        let person = &scope.ledger().members[place.member as usize];
        if request.held_on != session.held_on && !people::is_active(person, request.held_on) {
            let issue = Issue::refused("issue-training-not-here").at("held_on").value(&request.held_on.to_string());
            issues.push(issue.arg("name", &person.name));
        }
    }
    check_time(request.begins_at, request.minutes, issues);
    let taken = enrolled.iter().filter(|place| place.state != EnrolmentState::Absent).count();
    check_capacity(request.capacity, taken, issues);
    texts(
        issues,
        &[
            ("trainer", &request.trainer),
            ("place", &request.place),
            ("series", &request.series),
            ("note", &request.note),
        ],
    );
}

pub(crate) fn cancel(ctx: &Ctx<'_>, request: SessionCancel) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let place = place_of(ctx, &scope, &request.session_no)?;
    let chosen = &scope.personnel().sessions[place as usize];
    let mut issues = Vec::new();
    if request.reason.trim().is_empty() {
        issues.push(Issue::refused("issue-training-cancel-reason").at("reason"));
    }
    too_long(&mut issues, "reason", &request.reason);
    if chosen.is_cancelled {
        issues.push(Issue::refused("issue-training-cancelled").at("session_no").value(&request.session_no));
    } else if was_attended(&scope, place) {
        issues.push(Issue::refused("issue-training-cancel-held").at("session_no").value(&request.session_no));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let is_of_series = |other: &TrainingSession| {
        request.whole_series
            && !other.series.is_empty()
            && other.series == chosen.series
            && other.held_on >= chosen.held_on
    };
    let all = (0_u32..).zip(&scope.personnel().sessions);
    let cancelled: Vec<(u32, &TrainingSession)> = all
        .filter(|(at, other)| {
            *at == place || (is_of_series(other) && !other.is_cancelled && !was_attended(&scope, *at))
        })
        .collect();
    let places: usize = cancelled.iter().map(|(at, _)| enrolled(&scope, *at).len()).sum();
    let session_nos: Vec<&str> = cancelled.iter().map(|(_, session)| session.session_no.as_str()).collect();
    let reason = request.reason.trim();
    let summary = json!({ "sessions": session_nos, "reason": reason });
    ctx.write("session_cancel", summary, |tx| {
        for (_, session) in &cancelled {
            cancel_one(tx, session.id, reason)?;
        }
        Ok::<_, Stop>(())
    })?;
    let title = session_title(&ctx.words, chosen);
    let places = ctx.words.count(places);
    let text = ctx.words.counted(
        "says-training-cancelled",
        cancelled.len(),
        &[("session", title.as_str()), ("places", places.as_str())],
    );
    Ok(Done { text })
}

/// Whether anybody was there: what somebody completed in a session is not taken back by cancelling it.
fn was_attended(scope: &Scope, place: u32) -> bool {
    let mut places = scope.personnel().enrolments.all().iter();
    places.any(|enrolment| enrolment.session == place && enrolment.state == EnrolmentState::Attended)
}

/// The places stay as they are and count for nothing; the reason stands in the note.
fn cancel_one(tx: &mut Tx<'_>, id: i64, reason: &str) -> Result<(), Stop> {
    let Some(row) = tx.get::<SessionRow>(id)? else { return Ok(()) };
    let note = if row.note.is_empty() { reason.to_owned() } else { format!("{} · {reason}", row.note) };
    tx.save(&SessionRow { is_cancelled: true, note, ..row })?;
    Ok(())
}
