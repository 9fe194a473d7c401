//! A ticket in words: its clocks, its facts, the steps it can take.

use chrono::{DateTime, Duration, Utc};
use domain::chart::{Mark, Tone};
use domain::facts::Ticket;
use domain::service::{Clock, Promise, Standing, is_open, resolution, response};
use rust_decimal::Decimal;

use super::clock;
use crate::agenda::member_choices;
use crate::charts::{class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::wire::{ClockView, FigureView, TicketCard, TicketRequest, TicketStep, TicketView};

/// The first response and the solution of a ticket at a moment.
pub(crate) fn promises(clock: &Clock<'_>, ticket: &Ticket, now: DateTime<Utc>) -> [Promise; 2] {
    [response(ticket, clock, now), resolution(ticket, clock, now)]
}

/// The catalogue key of how a promise stands.
pub(crate) fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Kept => "says-service-standing-kept",
        Standing::Late => "says-service-standing-late",
        Standing::Running => "says-service-standing-running",
        Standing::Breached => "says-service-standing-breached",
    }
}

/// The colour of how a promise stands.
pub(crate) fn standing_tone(promise: &Promise) -> Tone {
    match promise.standing() {
        Standing::Kept => Tone::Good,
        Standing::Late | Standing::Breached => Tone::Bad,
        // The last quarter of the time is the time to hurry.
        Standing::Running if promise.left() * 4 <= promise.allowed => Tone::Warn,
        Standing::Running => Tone::Neutral,
    }
}

pub(super) fn card(ctx: &Ctx<'_>, scope: &Scope, ticket: &Ticket) -> TicketCard {
    let customer = &scope.ledger().customers[ticket.customer as usize];
    let tier = scope.snapshot().now().tier(ticket.customer);
    let [respond, resolve] = promises(&clock(scope), ticket, scope.moment(ctx));
    TicketCard {
        ticket_no: ticket.ticket_no.clone(),
        customer_code: customer.code.clone(),
        customer: customer.name.clone(),
        tier: class_label(&ctx.words, tier),
        tier_tone: class_tone(tier),
        category: ticket.category.clone(),
        owner: owner(ctx, scope, ticket),
        opened: ctx.words.instant(scope.dealings().zone.local(ticket.opened_at)),
        respond: clock_view(ctx, "says-service-response", &respond),
        resolve: clock_view(ctx, "says-service-solution", &resolve),
    }
}

fn owner(ctx: &Ctx<'_>, scope: &Scope, ticket: &Ticket) -> String {
    let name = |owner: u32| scope.ledger().members[owner as usize].name.clone();
    ticket.owner.map_or_else(|| ctx.get("base-unassigned"), name)
}

fn clock_view(ctx: &Ctx<'_>, label: &str, promise: &Promise) -> ClockView {
    let (key, time) = match promise.standing() {
        Standing::Kept => ("says-service-clock-kept", promise.used),
        Standing::Late => ("says-service-clock-late", promise.used),
        Standing::Running => ("says-service-clock-running", promise.left()),
        Standing::Breached => ("says-service-clock-breached", -promise.left()),
    };
    let used = Decimal::from(promise.used.num_seconds()).checked_div(promise.allowed.num_seconds().into());
    ClockView {
        label: ctx.get(label),
        text: ctx.with(key, &[("time", &duration(ctx, time))]),
        tone: standing_tone(promise),
        used: Mark(used.unwrap_or(Decimal::ONE).min(Decimal::ONE).round_dp(4)),
        is_done: promise.is_done,
        is_breached: promise.is_breached(),
    }
}

/// Hours and minutes; from a hundred hours on, hours.
pub(crate) fn duration(ctx: &Ctx<'_>, time: Duration) -> String {
    let minutes = time.num_minutes();
    let hours = ctx.words.count(usize::try_from(minutes / 60).unwrap_or(0));
    if minutes >= 6_000 {
        return ctx.with("says-service-hours", &[("hours", &hours)]);
    }
    ctx.with("says-service-duration", &[("hours", &hours), ("minutes", &format!("{:02}", minutes % 60))])
}

pub(crate) fn ticket(ctx: &Ctx<'_>, request: TicketRequest) -> Result<TicketView, Failure> {
    let scope = ctx.scope(None, request.as_of)?;
    let missing = || ctx.not_found(&request.ticket_no);
    let row = ctx.read(|store| store.ticket(&request.ticket_no))?.ok_or_else(missing)?;
    let ticket = scope.dealings().tickets.iter().find(|ticket| ticket.id == row.id).ok_or_else(missing)?;
    let customer = &scope.ledger().customers[ticket.customer as usize];
    let now = scope.moment(ctx);
    let [respond, resolve] = promises(&clock(&scope), ticket, now);
    let what = if ticket.category.is_empty() { ticket.ticket_no.as_str() } else { ticket.category.as_str() };
    Ok(TicketView {
        title: ctx.with("says-service-ticket-title", &[("what", what), ("customer", &customer.name)]),
        customer_code: customer.code.clone(),
        facts: facts(ctx, &scope, ticket),
        respond: clock_view(ctx, "says-service-response", &respond),
        resolve: clock_view(ctx, "says-service-solution", &resolve),
        steps: steps(ticket, is_open(ticket, now)),
        members: member_choices(ctx, &scope),
        owner: ticket.owner.map(|owner| scope.ledger().members[owner as usize].employee_no.clone()),
        ticket_no: row.ticket_no,
        note: row.note,
        category: row.category,
        theme: row.theme,
        satisfaction: row.satisfaction,
    })
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, ticket: &Ticket) -> Vec<FigureView> {
    let customer = &scope.ledger().customers[ticket.customer as usize];
    let tier = scope.snapshot().now().tier(ticket.customer);
    let at = |at: Option<DateTime<Utc>>| {
        at.map_or_else(|| ctx.words.dash(), |at| ctx.words.instant(scope.dealings().zone.local(at)))
    };
    let mark = ticket
        .satisfaction
        .map_or_else(|| ctx.words.dash(), |mark| ctx.with("says-service-mark", &[("mark", &mark.to_string())]));
    vec![
        plain(ctx, "says-service-fact-no", ticket.ticket_no.clone()),
        FigureView {
            note: Some(class_label(&ctx.words, tier)),
            tone: Some(class_tone(tier)),
            ..plain(ctx, "base-customer", customer.name.clone())
        },
        plain(ctx, "says-service-fact-opened", at(Some(ticket.opened_at))),
        plain(ctx, "says-service-fact-responded", at(ticket.responded_at)),
        plain(ctx, "says-service-fact-resolved", at(ticket.resolved_at)),
        plain(ctx, "base-owner", owner(ctx, scope, ticket)),
        plain(ctx, "says-service-fact-mark", mark),
    ]
}

fn steps(ticket: &Ticket, is_open: bool) -> Vec<TicketStep> {
    match (is_open, ticket.responded_at) {
        (true, None) => vec![TicketStep::Respond, TicketStep::Resolve],
        (true, Some(_)) => vec![TicketStep::Resolve],
        (false, _) => vec![TicketStep::Rate, TicketStep::Reopen],
    }
}
