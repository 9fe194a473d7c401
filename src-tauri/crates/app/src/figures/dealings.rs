//! The agenda and service of a quarter for machines.

use chrono::{DateTime, Utc};
use domain::agenda::Task;
use domain::base::Ratio;
use domain::facts::Ticket;
use domain::service::{self, Promise, is_open, topics};
use rust_decimal::Decimal;

use crate::agenda::{Group, owner_violations, tasks};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::service::{callbacks, clock, promises};
use crate::wire::{AgendaFigures, PeriodRequest, ServiceFigures, TaskFigures, TicketFigures};

pub(crate) fn agenda(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<AgendaFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let snapshot = scope.snapshot();
    let tasks = tasks(&scope);
    let in_group = |group: Group| tasks.iter().filter(|task| Group::of(task, scope.as_of) == group).count();
    let visits = snapshot.visits_kept();
    let violations = owner_violations(&scope);
    let code = |customer: u32| scope.ledger().customers[customer as usize].code.clone();
    Ok(AgendaFigures {
        as_of: scope.as_of,
        overdue: in_group(Group::Overdue),
        due_today: in_group(Group::Today),
        visits_kept: visits.iter().map(|visit| visit.kept as usize).sum(),
        visits_due: visits.iter().map(|visit| visit.due as usize).sum(),
        owner_violations: violations.iter().map(|violation| code(violation.customer)).collect(),
        tasks: tasks.iter().map(|task| task_figures(&scope, task)).collect(),
    })
}

fn task_figures(scope: &Scope, task: &Task) -> TaskFigures {
    let customer = &scope.ledger().customers[task.customer as usize];
    TaskFigures {
        customer: customer.code.clone(),
        tier: task.tier,
        task: task.kind.as_str().to_owned(),
        due_on: task.due_on,
        days_late: task.days_late(scope.as_of),
        owner: customer.owner.map(|owner| scope.ledger().members[owner as usize].employee_no.clone()),
        last_on: task.last.map(|(_, on)| on),
    }
}

pub(crate) fn service(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<ServiceFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let dealings = scope.dealings();
    let now = scope.moment(ctx);
    let known = scope.span.until(scope.as_of);
    let of_quarter = known.map(|span| dealings.zone.moments(span));
    let is_of_quarter =
        |ticket: &Ticket| of_quarter.as_ref().is_some_and(|moments| moments.contains(&ticket.opened_at));
    let listed = dealings.tickets.iter().filter(|ticket| is_of_quarter(ticket) || is_open(ticket, now));
    let list: Vec<TicketFigures> = listed.map(|ticket| ticket_figures(&scope, ticket, now)).collect();
    let rules = &scope.plan().service;
    let workdays = &scope.ledger().workdays;
    let topics = topics(dealings, scope.span, scope.as_of);
    Ok(ServiceFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        tickets: dealings.tickets.iter().filter(|ticket| is_of_quarter(ticket)).count(),
        open: dealings.tickets.iter().filter(|ticket| is_open(ticket, now)).count(),
        response_breaches: list.iter().filter(|ticket| ticket.is_response_breached).count(),
        resolve_breaches: list.iter().filter(|ticket| ticket.is_resolve_breached).count(),
        first_response_hours: service::response_hours(dealings, rules, workdays, scope.span, scope.as_of),
        resolved_24h_share: service::resolved_share(dealings, rules, workdays, scope.span, scope.as_of),
        customer_satisfaction: scope.snapshot().figure("customer_satisfaction").map(Ratio::new),
        callbacks_due: callbacks(&scope).iter().filter(|callback| callback.due_on <= scope.as_of).count(),
        categories: topics.categories,
        themes: topics.themes,
        list,
    })
}

fn ticket_figures(scope: &Scope, ticket: &Ticket, now: DateTime<Utc>) -> TicketFigures {
    let [response, solution] = promises(&clock(scope), ticket, now);
    let hours = |promise: &Promise| {
        let seconds = Decimal::from(promise.used.num_seconds());
        if promise.is_done { Ratio::of(seconds, Decimal::from(3_600)) } else { None }
    };
    TicketFigures {
        ticket_no: ticket.ticket_no.clone(),
        customer: scope.ledger().customers[ticket.customer as usize].code.clone(),
        category: ticket.category.clone(),
        response_hours: hours(&response),
        resolve_hours: hours(&solution),
        is_response_breached: response.is_breached(),
        is_resolve_breached: solution.is_breached(),
        satisfaction: ticket.satisfaction,
    }
}
