//! A month of sessions, and what the quarter's sessions take of the training budget.

use chrono::{Datelike, Days, NaiveDate};
use domain::base::{DateSpan, Month};
use domain::training::{session_cost, training_budget};

use super::naming::time_span;
use super::session::{Seats, form, module_of, session_state};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{CalendarDay, CalendarRequest, CalendarView, CalendarWeek, FigureView, SessionCard};

const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

pub(crate) fn calendar(ctx: &Ctx<'_>, request: CalendarRequest) -> Result<CalendarView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let month = request.month.unwrap_or_else(|| Month::of(scope.as_of));
    let seats = Seats::of_all(&scope);
    let weeks = weeks_of(month.span());
    let day = |on: NaiveDate| calendar_day(ctx, &scope, month, &seats, on);
    Ok(CalendarView {
        month,
        label: ctx.words.month(month),
        earlier: month.plus(-1),
        later: month.plus(1),
        sentence: sentence(ctx, &scope, month.span(), &seats),
        weekdays: WEEKDAYS.iter().map(|name| ctx.get(&format!("says-training-weekday-{name}"))).collect(),
        weeks: weeks.into_iter().map(|week| CalendarWeek { days: week.iter().map(&day).collect() }).collect(),
        form: form(ctx, &scope),
        budget: budget(ctx, &scope),
    })
}

/// The weeks that touch a span, from Monday to Sunday.
fn weeks_of(span: DateSpan) -> Vec<DateSpan> {
    let back = Days::new(u64::from(span.first.weekday().num_days_from_monday()));
    let mut first = span.first.checked_sub_days(back).unwrap_or(span.first);
    let mut weeks = Vec::new();
    while first <= span.last {
        let last = first.checked_add_days(Days::new(6)).unwrap_or(first);
        weeks.push(DateSpan { first, last });
        first = last.succ_opt().unwrap_or(NaiveDate::MAX);
    }
    weeks
}

fn calendar_day(ctx: &Ctx<'_>, scope: &Scope, month: Month, seats: &[Seats], on: NaiveDate) -> CalendarDay {
    let sessions = &scope.personnel().sessions;
    let first = sessions.partition_point(|session| session.held_on < on);
    let of_day = sessions.iter().zip(seats).skip(first).take_while(|(session, _)| session.held_on == on);
    let card = |(session, seats): (&domain::facts::TrainingSession, &Seats)| {
        let state = session_state(scope, session, *seats);
        SessionCard {
            session_no: session.session_no.clone(),
            title: module_of(ctx, session),
            time: time_span(session.begins_at, session.minutes),
            seats: seats.text(ctx, session.capacity),
            state: ctx.get(&state.key()),
            tone: state.tone(),
        }
    };
    CalendarDay {
        date: on,
        label: on.day().to_string(),
        full: ctx.words.date(on),
        is_in_month: Month::of(on) == month,
        is_today: on == scope.today,
        is_workday: scope.ledger().workdays.is_workday(on),
        sessions: of_day.map(card).collect(),
    }
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope, span: DateSpan, seats: &[Seats]) -> String {
    let of_month: Vec<_> = scope
        .personnel()
        .sessions
        .iter()
        .zip(seats)
        .filter(|(session, _)| span.contains(session.held_on) && !session.is_cancelled)
        .collect();
    if of_month.is_empty() {
        return ctx.get("says-training-month-none");
    }
    let ahead = of_month.iter().filter(|(session, _)| session.held_on >= scope.today).count();
    let attended: u32 = of_month.iter().map(|(_, seats)| seats.attended).sum();
    let cost = session_cost(scope.ledger(), scope.personnel(), span);
    let args = [
        ("ahead", ctx.words.count(ahead)),
        ("attended", ctx.words.count(attended as usize)),
        ("cost", ctx.words.money(cost)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    ctx.words.counted("says-training-month", of_month.len(), &args)
}

/// The training part of the quarter's budget, what sessions of the quarter take of it, what is left.
fn budget(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FigureView> {
    let spent = super::cost(ctx, scope);
    let Some(budget) = training_budget(scope.ledger(), scope.plan(), scope.quarter) else { return vec![spent] };
    let left = budget - session_cost(scope.ledger(), scope.personnel(), scope.span);
    vec![
        plain(ctx, "says-training-figure-budget", ctx.words.money(budget)),
        FigureView { note: None, ..spent.clone() },
        FigureView { tone: spent.tone, ..plain(ctx, "says-training-figure-left", ctx.words.money(left)) },
    ]
}
