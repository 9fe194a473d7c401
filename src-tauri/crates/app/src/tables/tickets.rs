//! Tickets with their clocks, and customers of the service record with their callbacks.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::facts::Ticket;
use domain::metrics::{Behind, evidence};
use domain::service::{Callback, Promise, Standing, is_open};
use rust_decimal::Decimal;

use super::customers::{classes, tier_value};
use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::service::{
    callbacks as record_of_service, clock, late as late_tickets, open_tickets, promises, standing_key, standing_tone,
};
use crate::wire::{Column, ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let wanted = wanted(ctx, scope, request)?;
    let now = scope.moment(ctx);
    let columns = columns(ctx, scope);
    let records = wanted.into_iter().map(|ticket| record(ctx, scope, ticket, now)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn columns(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Column> {
    let named = |names: BTreeSet<&str>| -> Vec<(String, String)> {
        let names = names.into_iter().filter(|name| !name.is_empty());
        names.map(|name| (name.to_owned(), name.to_owned())).collect()
    };
    let tickets = &scope.dealings().tickets;
    let categories = named(tickets.iter().map(|ticket| ticket.category.as_str()).collect());
    let themes = named(tickets.iter().map(|ticket| ticket.theme.as_str()).collect());
    let states = ["open", "resolved"].map(|name| (name.to_owned(), ctx.get(&format!("says-service-state-{name}"))));
    let standings = || {
        let all = [Standing::Kept, Standing::Late, Standing::Running, Standing::Breached];
        all.map(|standing| (raw(standing).to_owned(), ctx.get(standing_key(standing)))).to_vec()
    };
    vec![
        column(ctx, "ticket_no", "says-service-fact-no", ColumnKind::Text),
        column(ctx, "opened", "says-service-fact-opened", ColumnKind::Instant),
        column(ctx, "name", "base-customer", ColumnKind::Text),
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        choices(ctx, "category", "says-service-column-category", categories),
        choices(ctx, "state", "base-state", states.to_vec()),
        choices(ctx, "response", "says-service-response", standings()),
        column(ctx, "response_hours", "says-service-column-response-hours", ColumnKind::Number),
        choices(ctx, "solution", "says-service-solution", standings()),
        column(ctx, "resolve_hours", "says-service-column-resolve-hours", ColumnKind::Number),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "satisfaction", "says-service-column-mark", ColumnKind::Number),
        choices(ctx, "theme", "says-service-column-theme", themes),
        column(ctx, "resolved", "says-service-fact-resolved", ColumnKind::Instant),
    ]
}

fn raw(standing: Standing) -> &'static str {
    match standing {
        Standing::Kept => "kept",
        Standing::Late => "late",
        Standing::Running => "running",
        Standing::Breached => "breached",
    }
}

fn wanted<'a>(ctx: &Ctx<'_>, scope: &'a Scope, request: &TableRequest) -> Result<Vec<&'a Ticket>, Failure> {
    let tickets = &scope.dealings().tickets;
    let now = scope.moment(ctx);
    let latest_first = |takes: &dyn Fn(&Ticket) -> bool| -> Vec<&'a Ticket> {
        let mut found: Vec<&'a Ticket> = tickets.iter().filter(|ticket| takes(ticket)).collect();
        found.sort_by_key(|ticket| std::cmp::Reverse((ticket.opened_at, ticket.id)));
        found
    };
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else {
        let moments = scope.span.until(scope.as_of).map(|span| scope.dealings().zone.moments(span));
        let is_of_quarter =
            |ticket: &Ticket| moments.as_ref().is_some_and(|moments| moments.contains(&ticket.opened_at));
        return Ok(latest_first(&|ticket| is_of_quarter(ticket) || is_open(ticket, now)));
    };
    match key {
        "open" => return Ok(open_tickets(ctx, scope).into_iter().map(|urgent| urgent.ticket).collect()),
        "breached" => {
            let open = open_tickets(ctx, scope).into_iter();
            return Ok(open.filter(|urgent| urgent.is_breached()).map(|urgent| urgent.ticket).collect());
        }
        "late" => {
            let (mut late, _) = late_tickets(ctx, scope);
            late.sort_by_key(|ticket| std::cmp::Reverse((ticket.opened_at, ticket.id)));
            return Ok(late);
        }
        _ => {}
    }
    match key.parse() {
        Ok(RowsKey::Customer(code)) => {
            let customer = scope.ledger().customer_by_code(&code).ok_or_else(|| ctx.not_found(&code))?;
            Ok(latest_first(&|ticket| ticket.customer == customer && ticket.opened_at <= now))
        }
        Ok(RowsKey::Metric { quarter, as_of, metric, is_whole }) => {
            let of_metric = ctx.scope(Some(quarter), Some(as_of))?;
            Ok(match evidence(&of_metric.snapshot(), &metric) {
                Behind::Tickets { part, whole } => {
                    let places = if is_whole { whole } else { part };
                    places.into_iter().filter_map(|place| tickets.get(place as usize)).collect()
                }
                Behind::Answers { tickets: marked, .. } => {
                    marked.into_iter().filter_map(|place| tickets.get(place as usize)).collect()
                }
                _ => Vec::new(),
            })
        }
        _ => Err(ctx.not_found(key)),
    }
}

fn record(ctx: &Ctx<'_>, scope: &Scope, ticket: &Ticket, now: DateTime<Utc>) -> Record {
    let zone = scope.dealings().zone;
    let customer = &scope.ledger().customers[ticket.customer as usize];
    let owner = ticket.owner.map(|owner| &scope.ledger().members[owner as usize]);
    let [response, solution] = promises(&clock(scope), ticket, now);
    let (state, place) = if is_open(ticket, now) { ("open", 0) } else { ("resolved", 1) };
    Record {
        key: ticket.ticket_no.clone(),
        search: format!(
            "{} {} {} {} {}",
            ticket.ticket_no, customer.code, customer.search, ticket.category, ticket.theme
        )
        .to_lowercase(),
        values: vec![
            Value::Text(ticket.ticket_no.clone()),
            Value::Instant(zone.local(ticket.opened_at)),
            Value::Text(customer.name.clone()),
            Value::Text(customer.code.clone()),
            text(&ticket.category),
            Value::Choice {
                raw: state.to_owned(),
                label: ctx.get(&format!("says-service-state-{state}")),
                place,
                tone: None,
            },
            standing(ctx, &response),
            hours(&response),
            standing(ctx, &solution),
            hours(&solution),
            owner.map_or(Value::Empty, |owner| text(&owner.name)),
            ticket.satisfaction.map_or(Value::Empty, |mark| Value::Number(mark.into(), 0)),
            text(&ticket.theme),
            ticket.resolved_at.filter(|at| *at <= now).map_or(Value::Empty, |at| Value::Instant(zone.local(at))),
        ],
    }
}

fn standing(ctx: &Ctx<'_>, promise: &Promise) -> Value {
    let standing = promise.standing();
    Value::Choice {
        raw: raw(standing).to_owned(),
        label: ctx.get(standing_key(standing)),
        place: standing as u8,
        tone: Some(standing_tone(promise)),
    }
}

/// Hours used so far, or until it was done.
fn hours(promise: &Promise) -> Value {
    Value::Number(Decimal::from(promise.used.num_minutes()) / Decimal::from(60), 1)
}

/// Customers of the service record, the longest due first; `due` narrows them to those that are due.
pub(super) fn callbacks(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let is_due_only = match request.key.as_deref().unwrap_or_default() {
        "" => false,
        "due" => true,
        key => return Err(ctx.not_found(key)),
    };
    let columns = vec![
        column(ctx, "due_on", "says-agenda-column-due", ColumnKind::Date),
        column(ctx, "days_late", "says-agenda-column-late", ColumnKind::Number),
        column(ctx, "name", "base-customer", ColumnKind::Text),
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        choices(ctx, "tier", "base-tier", classes(ctx)),
        column(ctx, "last_on", "says-service-column-last-callback", ColumnKind::Date),
        column(ctx, "begun_on", "says-service-column-record", ColumnKind::Date),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
    ];
    let mut wanted = record_of_service(scope);
    wanted.retain(|callback| !is_due_only || callback.due_on <= scope.as_of);
    wanted.sort_by_key(|callback| (callback.due_on, callback.customer));
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let tier = |callback: &Callback| tier_value(ctx, now.tier(callback.customer));
    let records = wanted.iter().map(|callback| callback_record(scope, callback, tier(callback))).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn callback_record(scope: &Scope, callback: &Callback, tier: Value) -> Record {
    let customer = &scope.ledger().customers[callback.customer as usize];
    let owner = customer.owner.map(|owner| scope.ledger().members[owner as usize].name.as_str());
    Record {
        key: customer.code.clone(),
        search: format!("{} {}", customer.code.to_lowercase(), customer.search),
        values: vec![
            Value::Date(callback.due_on),
            Value::Number((scope.as_of - callback.due_on).num_days().into(), 0),
            Value::Text(customer.name.clone()),
            Value::Text(customer.code.clone()),
            tier,
            callback.last_on.map_or(Value::Empty, Value::Date),
            Value::Date(callback.begun_on),
            owner.map_or(Value::Empty, text),
            text(&customer.region),
        ],
    }
}
