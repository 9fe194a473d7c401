//! Tickets and activities of a file into the workspace. What has not happened yet is refused: a planned visit is none.

use chrono::{DateTime, Utc};
use domain::base::Issue;
use exchange::{ActivityRecord, Moment, TicketRecord};
use store::{ActivityFacts, Outcome, Said, TicketFacts};

use super::rows::Door;
use crate::ctx::Stop;

pub(super) fn ticket(door: &mut Door<'_, '_>, record: &TicketRecord) -> Result<Option<Outcome>, Stop> {
    let zone = door.terms.zone();
    let opened_at = record.opened_at.instant(zone);
    let held = door.tx.ticket(&record.ticket_no)?;
    let responded_at = after(door, ("responded_at", record.responded_at), ("opened_at", opened_at));
    let answered = responded_at.or(held.and_then(|ticket| ticket.responded_at)).filter(|at| *at >= opened_at);
    let earlier = answered.map_or(("opened_at", opened_at), |at| ("responded_at", at));
    let resolved_at = after(door, ("resolved_at", record.resolved_at), earlier);
    door.knows_customer(Some(&record.customer_code))?;
    door.knows_member("owner", record.owner.as_deref())?;
    if !door.is_open() {
        return Ok(None);
    }
    let Some(customer_id) = door.customer(&record.customer_code)? else { return Ok(None) };
    let owner_id = match &record.owner {
        Some(owner) => door.doer("owner", owner, zone.day(opened_at))?,
        None => None,
    };
    let facts = TicketFacts {
        responded_at: responded_at.into(),
        resolved_at: resolved_at.into(),
        category: record.category.as_deref().into(),
        theme: record.theme.as_deref().into(),
        note: record.note.as_deref().into(),
        owner_id: owner_id.into(),
        satisfaction: record.satisfaction.into(),
        ..TicketFacts::named(&record.ticket_no, customer_id, opened_at)
    };
    Ok(Some(door.tx.upsert_ticket(&facts)?.1))
}

pub(super) fn activity(door: &mut Door<'_, '_>, record: &ActivityRecord) -> Result<Option<Outcome>, Stop> {
    if record.date > door.terms.scope.today {
        let day = door.terms.ctx.words.date(record.date);
        door.refuse(Issue::refused("issue-import-activity-ahead").at("date").value(&day));
    }
    door.knows_customer(Some(&record.customer_code))?;
    door.knows_member("member", record.member.as_deref())?;
    if !door.is_open() {
        return Ok(None);
    }
    let Some(customer_id) = door.customer(&record.customer_code)? else { return Ok(None) };
    let member_id = match &record.member {
        Some(member) => door.doer("member", member, record.date)?,
        None => None,
    };
    let facts = ActivityFacts {
        customer_id,
        done_on: record.date,
        kind: record.kind,
        member_id,
        outcome: record.outcome.as_deref().into(),
        note: Said::from(record.note.as_deref()),
    };
    Ok(Some(door.tx.upsert_activity(&facts)?.1))
}

/// The instant of a field that cannot lie before another's; refused when it does. A day alone on which the other
/// happened stands for the same instant.
pub(super) fn after(
    door: &mut Door<'_, '_>,
    (field, moment): (&str, Option<Moment>),
    (earlier, floor): (&str, DateTime<Utc>),
) -> Option<DateTime<Utc>> {
    let terms = door.terms;
    let at = moment?.instant_after(terms.zone(), floor);
    if at < floor {
        let issue = Issue::refused("issue-import-before").at(field).value(&terms.shown(at));
        door.refuse(issue.arg("field", terms.label(earlier)).arg("at", terms.shown(floor)));
    }
    Some(at)
}
