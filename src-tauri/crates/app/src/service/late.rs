//! How many of the quarter's closed tickets broke a promise.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::facts::Ticket;
use domain::service::is_open;

use super::{clock, promises};
use crate::ctx::{Ctx, Scope};
use crate::findings::finding;
use crate::wire::{FindingView, RowsRef, TableId};

/// Closed tickets that are needed to speak of a share.
const TICKETS_LEAST: usize = 5;
/// From which percentage of late tickets it is a finding, and from which a severe one.
const SHARE: i64 = 10;
const SHARE_BAD: i64 = 25;

/// Closed tickets of the quarter to the date that were answered or solved too late, and how many were closed.
pub(crate) fn late<'a>(ctx: &Ctx<'_>, scope: &'a Scope) -> (Vec<&'a Ticket>, usize) {
    let now = scope.moment(ctx);
    let clock = clock(scope);
    let opened = scope.span.until(scope.as_of).into_iter().flat_map(|span| scope.dealings().tickets_opened(span));
    let closed: Vec<&Ticket> = opened.filter(|ticket| ticket.opened_at <= now && !is_open(ticket, now)).collect();
    let count = closed.len();
    let is_late = |ticket: &&Ticket| promises(&clock, ticket, now).iter().any(|promise| promise.is_breached());
    (closed.into_iter().filter(is_late).collect(), count)
}

pub(super) fn found(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let (late, closed) = late(ctx, scope);
    let share = Ratio::of_counts(late.len(), closed)
        .filter(|share| closed >= TICKETS_LEAST && *share >= Ratio::percent(SHARE))?;
    let tone = if share >= Ratio::percent(SHARE_BAD) { Tone::Bad } else { Tone::Warn };
    let rules = &scope.plan().service;
    let args = [
        ("share", ctx.words.ratio(share)),
        ("late", ctx.words.count(late.len())),
        ("closed", ctx.words.count(closed)),
        ("response", ctx.words.hours(rules.response_hours.into())),
        ("resolve", ctx.words.hours(rules.resolve_hours.into())),
    ];
    let args = crate::incentives::borrowed(&args);
    let title = ctx.with("says-finding-service-late", &args);
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Tickets, key: "late".to_owned(), title: title.clone() }),
        advice: ctx.with("says-playbook-service-late", &args),
        ..finding(ctx, "service/late", tone, title, ctx.with("says-finding-service-late-detail", &args), "service")
    })
}
