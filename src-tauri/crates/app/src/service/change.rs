//! Opening a ticket, the steps it takes, changing what is written about it.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use domain::base::Issue;
use domain::facts::Member;
use domain::service::BEST_MARK;
use serde_json::json;
use store::{Said, TicketFacts, TicketRow};

use crate::agenda::{member, too_long};
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::forms::cleared;
use crate::wire::{Done, TicketAdvance, TicketEdit, TicketOpen, TicketSaved, TicketStep};

pub(crate) fn open(ctx: &Ctx<'_>, request: TicketOpen) -> Result<TicketSaved, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let customer = scope.ledger().customer_by_code(&request.customer_code);
    if customer.is_none() {
        issues.push(Issue::refused("issue-agenda-customer").at("customer_code").value(&request.customer_code));
    }
    let opened_at = moment(ctx, &scope, request.opened_at);
    if opened_at > ctx.now() {
        issues.push(future("opened_at", request.opened_at));
    }
    if request.category.trim().is_empty() {
        issues.push(Issue::refused("issue-ticket-category").at("category"));
    }
    let owner = owner(&scope, request.owner.as_deref(), &mut issues);
    texts(&mut issues, &request.category, &request.theme, &request.note);
    let Some(customer) = customer.filter(|_| issues.is_empty()) else {
        return Err(Failure::invalid(&ctx.words, &issues));
    };
    let customer = &scope.ledger().customers[customer as usize];
    let summary = json!({ "customer": customer.code, "category": request.category.trim(), "opened_at": opened_at });
    let ticket_no = ctx.write("ticket_open", summary, |tx| {
        let ticket_no = tx.next_ticket_no()?;
        tx.upsert_ticket(&TicketFacts {
            category: cleared(&request.category),
            theme: cleared(&request.theme),
            note: cleared(&request.note),
            owner_id: owner.map_or(Said::Nothing, |owner| Said::Value(owner.id)),
            ..TicketFacts::named(&ticket_no, customer.id, opened_at)
        })?;
        tx.note("ticket_no", ticket_no.clone());
        Ok::<_, Stop>(ticket_no)
    })?;
    let text = ctx.with("says-service-opened", &[("ticket", &ticket_no), ("customer", &customer.name)]);
    Ok(TicketSaved { ticket_no, text })
}

pub(crate) fn advance(ctx: &Ctx<'_>, request: TicketAdvance) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let at = moment(ctx, &scope, request.at);
    if at > ctx.now() {
        return Err(Failure::invalid(&ctx.words, &[future("at", request.at)]));
    }
    let summary = json!({
        "ticket": request.ticket_no, "step": request.step, "at": at, "satisfaction": request.satisfaction,
    });
    ctx.write("ticket_advance", summary, |tx| {
        let row = tx.ticket(&request.ticket_no)?.ok_or_else(|| ctx.not_found(&request.ticket_no))?;
        // Times are typed to the minute: within the minute it was opened in, it is the moment it was opened.
        let at = if row.opened_at - at < Duration::minutes(1) { at.max(row.opened_at) } else { at };
        if let Some(issue) = refusal(&row, &request, at) {
            return Err(Stop::from(Failure::invalid(&ctx.words, &[issue])));
        }
        tx.upsert_ticket(&step(&row, &request, at))?;
        Ok(())
    })?;
    let key = match request.step {
        TicketStep::Respond => "says-service-responded",
        TicketStep::Resolve => "says-service-resolved",
        TicketStep::Reopen => "says-service-reopened",
        TicketStep::Rate => "says-service-rated",
    };
    Ok(Done { text: ctx.with(key, &[("ticket", &request.ticket_no)]) })
}

/// Why a step cannot be taken from where the ticket stands.
fn refusal(row: &TicketRow, request: &TicketAdvance, at: DateTime<Utc>) -> Option<Issue> {
    let refused = |key: &str, field: &str| Some(Issue::refused(key).at(field));
    match request.step {
        TicketStep::Respond | TicketStep::Resolve if row.resolved_at.is_some() => {
            refused("issue-ticket-resolved", "step")
        }
        TicketStep::Respond if row.responded_at.is_some() => refused("issue-ticket-answered", "step"),
        TicketStep::Respond | TicketStep::Resolve if at < row.opened_at => refused("issue-ticket-before-opened", "at"),
        TicketStep::Resolve if row.responded_at.is_some_and(|answered| at < answered) => {
            refused("issue-ticket-before-answer", "at")
        }
        TicketStep::Reopen | TicketStep::Rate if row.resolved_at.is_none() => refused("issue-ticket-open", "step"),
        TicketStep::Rate if !request.satisfaction.is_some_and(|mark| (1..=BEST_MARK).contains(&mark)) => {
            let given = request.satisfaction.map(|mark| mark.to_string()).unwrap_or_default();
            Some(Issue::refused("issue-ticket-mark").at("satisfaction").value(&given).arg("most", BEST_MARK))
        }
        _ => None,
    }
}

fn step<'a>(row: &'a TicketRow, request: &TicketAdvance, at: DateTime<Utc>) -> TicketFacts<'a> {
    let named = TicketFacts::named(&row.ticket_no, row.customer_id, row.opened_at);
    match request.step {
        TicketStep::Respond => TicketFacts { responded_at: Said::Value(at), ..named },
        // Whoever solves it has answered.
        TicketStep::Resolve => TicketFacts {
            responded_at: if row.responded_at.is_none() { Said::Value(at) } else { Said::Nothing },
            resolved_at: Said::Value(at),
            ..named
        },
        // The mark was given to a solution that was none.
        TicketStep::Reopen => TicketFacts { resolved_at: Said::Empty, satisfaction: Said::Empty, ..named },
        TicketStep::Rate => {
            TicketFacts { satisfaction: request.satisfaction.map_or(Said::Nothing, Said::Value), ..named }
        }
    }
}

pub(crate) fn edit(ctx: &Ctx<'_>, request: TicketEdit) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    if request.category.trim().is_empty() {
        issues.push(Issue::refused("issue-ticket-category").at("category"));
    }
    let owner = owner(&scope, request.owner.as_deref(), &mut issues);
    texts(&mut issues, &request.category, &request.theme, &request.note);
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let summary = json!({
        "ticket": request.ticket_no, "category": request.category.trim(), "theme": request.theme.trim(),
        "owner": request.owner,
    });
    ctx.write("ticket_edit", summary, |tx| {
        let row = tx.ticket(&request.ticket_no)?.ok_or_else(|| ctx.not_found(&request.ticket_no))?;
        tx.upsert_ticket(&TicketFacts {
            category: cleared(&request.category),
            theme: cleared(&request.theme),
            note: cleared(&request.note),
            owner_id: owner.map_or(Said::Empty, |owner| Said::Value(owner.id)),
            ..TicketFacts::named(&row.ticket_no, row.customer_id, row.opened_at)
        })?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-service-edited", &[("ticket", &request.ticket_no)]) })
}

/// The moment the workspace's clocks showed this; now when nothing is said.
fn moment(ctx: &Ctx<'_>, scope: &Scope, shown: Option<NaiveDateTime>) -> DateTime<Utc> {
    shown.map_or_else(|| ctx.now(), |shown| scope.dealings().zone.instant(shown))
}

fn future(field: &str, shown: Option<NaiveDateTime>) -> Issue {
    let shown = shown.map(|shown| shown.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
    Issue::refused("issue-ticket-future").at(field).value(&shown)
}

fn owner<'a>(scope: &'a Scope, employee_no: Option<&str>, issues: &mut Vec<Issue>) -> Option<&'a Member> {
    let employee_no = employee_no.filter(|no| !no.is_empty())?;
    member(scope, employee_no, scope.today, "owner", issues)
}

fn texts(issues: &mut Vec<Issue>, category: &str, theme: &str, note: &str) {
    for (field, text) in [("category", category), ("theme", theme), ("note", note)] {
        too_long(issues, field, text);
    }
}
