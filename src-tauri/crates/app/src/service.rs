//! The Service page: which promise is about to break? And the steps a ticket takes.

mod card;
mod change;
mod late;

pub(crate) use card::{promises, standing_key, standing_tone, ticket};
pub(crate) use change::{advance, edit, open};
pub(crate) use late::late;

use std::collections::BTreeMap;

use domain::base::{Month, Ratio};
use domain::chart::Tone;
use domain::facts::Ticket;
use domain::metrics::rows_of;
use domain::service::{self, Callback, Clock, is_open, topics};
use rust_decimal::Decimal;

use crate::agenda::member_choices;
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::leads::metric_figure;
use crate::members::plain;
use crate::wire::{Choice, EmptyView, FigureView, FindingView, PeriodRequest, RowsRef, ServiceView, TableId};

/// The most open tickets the page shows; the rest is a table.
const OPEN_SHOWN: usize = 50;
/// The most categories and themes offered where one is typed.
const TOPICS_OFFERED: usize = 50;
/// Months the charts look back.
const MONTHS: i32 = 6;

pub(crate) fn service(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<ServiceView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let tickets = &scope.dealings().tickets;
    let open = open_tickets(ctx, &scope);
    let breached = open.iter().filter(|urgent| urgent.is_breached()).count();
    let more = open.len().saturating_sub(OPEN_SHOWN);
    let topics = topics(scope.dealings(), scope.span, scope.as_of);
    Ok(ServiceView {
        empty: tickets
            .is_empty()
            .then(|| EmptyView { title: ctx.get("says-service-empty"), text: ctx.get("says-service-empty-text") }),
        title: title(ctx, open.len(), breached),
        sentence: sentence(ctx, &scope),
        figures: figures(ctx, &scope, open.len(), breached),
        open: open.iter().take(OPEN_SHOWN).map(|urgent| card::card(ctx, &scope, urgent.ticket)).collect(),
        more: (more > 0).then(|| ctx.words.counted("says-service-more", more, &[])),
        open_rows: rows(ctx, "open", "says-service-open-rows"),
        response: charts::response(&ctx.words, &scope, &by_month(&scope, response_in)),
        categories: charts::topics(&ctx.words, "categories", &topics.categories),
        themes: charts::topics(&ctx.words, "themes", &topics.themes),
        satisfaction: charts::satisfaction(&ctx.words, &scope, &by_month(&scope, satisfaction_in)),
        category_choices: offered(tickets, |ticket| &ticket.category),
        theme_choices: offered(tickets, |ticket| &ticket.theme),
        members: member_choices(ctx, &scope),
    })
}

/// An open ticket and how much time is left for what is due first, in seconds.
pub(crate) struct Urgent<'a> {
    pub(crate) ticket: &'a Ticket,
    left_seconds: i64,
}

impl Urgent<'_> {
    pub(crate) fn is_breached(&self) -> bool {
        self.left_seconds < 0
    }
}

/// Open tickets, most urgent first.
pub(crate) fn open_tickets<'a>(ctx: &Ctx<'_>, scope: &'a Scope) -> Vec<Urgent<'a>> {
    let now = scope.moment(ctx);
    let clock = clock(scope);
    let open = scope.dealings().tickets.iter().filter(|ticket| is_open(ticket, now));
    let mut found: Vec<Urgent<'a>> = open
        .map(|ticket| {
            let [response, solution] = promises(&clock, ticket, now);
            let waiting = [response, solution].into_iter().filter(|promise| !promise.is_done);
            let left_seconds = waiting.map(|promise| promise.left().num_seconds()).min().unwrap_or(0);
            Urgent { ticket, left_seconds }
        })
        .collect();
    found.sort_by_key(|urgent| (urgent.left_seconds, urgent.ticket.id));
    found
}

/// The clock of the plan where the workspace is.
pub(crate) fn clock(scope: &Scope) -> Clock<'_> {
    Clock { zone: scope.dealings().zone, workdays: &scope.ledger().workdays, rules: &scope.plan().service }
}

/// Customers of the service record with their next callback.
pub(crate) fn callbacks(scope: &Scope) -> Vec<Callback> {
    let snapshot = scope.snapshot();
    service::callbacks(scope.ledger(), scope.dealings(), scope.plan(), snapshot.now(), scope.as_of)
}

fn rows(ctx: &Ctx<'_>, key: &str, title: &str) -> RowsRef {
    RowsRef { table: TableId::Tickets, key: key.to_owned(), title: ctx.get(title) }
}

fn title(ctx: &Ctx<'_>, open: usize, breached: usize) -> String {
    match (open, breached) {
        (0, _) => ctx.get("says-service-title-none"),
        (open, 0) => ctx.words.counted("says-service-title-kept", open, &[]),
        (open, breached) => {
            ctx.words.counted("says-service-title-breached", breached, &[("open", &ctx.words.count(open))])
        }
    }
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let rules = &scope.plan().service;
    let known = scope.span.until(scope.as_of);
    let hours = known.and_then(|span| response_in(scope, span));
    let args = [
        ("hours", hours.map_or_else(|| ctx.words.dash(), |hours| ctx.words.hours(hours.value()))),
        ("response", ctx.words.hours(rules.response_hours.into())),
        ("resolve", ctx.words.hours(rules.resolve_hours.into())),
        ("from", format!("{}:00", rules.business_from)),
        ("to", format!("{}:00", rules.business_to)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let promise =
        ctx.with(if hours.is_some() { "says-service-sentence" } else { "says-service-sentence-promise" }, &args);
    match rules.clock {
        domain::plan::ServiceClock::Wall => promise,
        domain::plan::ServiceClock::Business => {
            let space = if ctx.words.lang().is_chinese() { "" } else { " " };
            format!("{promise}{space}{}", ctx.with("says-service-sentence-business", &args))
        }
    }
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, open: usize, breached: usize) -> Vec<FigureView> {
    let ids = ["first_response_hours", "resolved_24h_share", "customer_satisfaction"];
    let measured = rows_of(&ids, &scope.snapshot(), &scope.earlier(1), &scope.earlier(2));
    let due = callbacks(scope).iter().filter(|callback| callback.due_on <= scope.as_of).count();
    let mut found = vec![
        FigureView {
            rows: Some(rows(ctx, "open", "says-service-open-rows")),
            ..plain(ctx, "says-service-figure-open", ctx.words.count(open))
        },
        FigureView {
            tone: Some(if breached > 0 { Tone::Bad } else { Tone::Good }),
            rows: Some(rows(ctx, "breached", "says-service-breached-rows")),
            ..plain(ctx, "says-service-figure-breached", ctx.words.count(breached))
        },
    ];
    found.extend(measured.iter().map(|row| metric_figure(ctx, row)));
    found.push(FigureView {
        tone: (due > 0).then_some(Tone::Warn),
        rows: Some(RowsRef {
            table: TableId::Callbacks,
            key: "due".to_owned(),
            title: ctx.get("says-service-figure-callbacks"),
        }),
        ..plain(ctx, "says-service-figure-callbacks", ctx.words.count(due))
    });
    found
}

/// Mean hours to the first response in a span.
pub(crate) fn response_in(scope: &Scope, span: domain::base::DateSpan) -> Option<Ratio> {
    let rules = &scope.plan().service;
    service::response_hours(scope.dealings(), rules, &scope.ledger().workdays, span, scope.as_of)
}

fn satisfaction_in(scope: &Scope, span: domain::base::DateSpan) -> Option<Ratio> {
    service::satisfaction(scope.dealings(), span, scope.as_of)
}

/// A figure of each of the last months, oldest first.
pub(crate) fn by_month(
    scope: &Scope,
    figure: fn(&Scope, domain::base::DateSpan) -> Option<Ratio>,
) -> Vec<(Month, Option<Ratio>)> {
    let this = Month::of(scope.as_of);
    let months = (0..MONTHS).rev().map(|back| this.plus(-back));
    months.map(|month| (month, figure(scope, month.span()))).collect()
}

/// Names in use, the most frequent first.
fn offered(tickets: &[Ticket], name: impl Fn(&Ticket) -> &String) -> Vec<Choice> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for ticket in tickets {
        *counts.entry(name(ticket).as_str()).or_default() += 1;
    }
    counts.remove("");
    let mut found: Vec<(&str, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let choice = |(name, _): (&str, usize)| Choice { value: name.to_owned(), label: name.to_owned() };
    found.into_iter().take(TOPICS_OFFERED).map(choice).collect()
}

/// What Overview should know of service: broken promises, callbacks overdue, the share of tickets that were late.
pub(crate) fn findings(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let finding = |key: &str, tone: Tone, (title, detail, advice): (String, String, String), rows: RowsRef| {
        FindingView { rows: Some(rows), advice, ..crate::findings::finding(ctx, key, tone, title, detail, "service") }
    };
    let mut found = Vec::new();
    let open = open_tickets(ctx, scope);
    let breached = open.iter().filter(|urgent| urgent.is_breached()).count();
    if let Some(worst) = open.first().filter(|urgent| urgent.is_breached()) {
        let over = card::duration(ctx, chrono::Duration::seconds(-worst.left_seconds));
        let title = ctx.words.counted("says-service-finding-breached", breached, &[]);
        let detail = ctx.with("says-service-finding-breached-detail", &[("over", &over)]);
        let rows = rows(ctx, "breached", "says-service-breached-rows");
        let advice = ctx.words.counted("says-playbook-service-breaches", breached, &[("over", &over)]);
        found.push(finding("service/breaches", Tone::Bad, (title, detail, advice), rows));
    }
    let late = callbacks(scope).iter().filter(|callback| callback.due_on < scope.as_of).count();
    if late > 0 {
        let title = ctx.words.counted("says-service-finding-callbacks", late, &[]);
        let months = ctx.words.months(Decimal::from(scope.plan().service.callback_months));
        let detail = ctx.with("says-service-finding-callbacks-detail", &[("months", &months)]);
        let rows = RowsRef { table: TableId::Callbacks, key: "due".to_owned(), title: title.clone() };
        let advice = ctx.words.counted("says-playbook-service-callbacks", late, &[]);
        found.push(finding("service/callbacks", Tone::Warn, (title, detail, advice), rows));
    }
    found.extend(late::found(ctx, scope));
    found
}

#[cfg(test)]
mod tests;
