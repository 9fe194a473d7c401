//! Tickets and activities from their cells.

use crate::record::{ActivityRecord, TicketRecord};
use crate::row::{Column, RowReader};
use crate::value;

/// The highest satisfaction.
const MOST_SATISFIED: u8 = 5;

#[derive(Debug)]
pub(crate) struct TicketColumns {
    ticket_no: Column,
    customer_code: Column,
    opened_at: Column,
    responded_at: Column,
    resolved_at: Column,
    category: Column,
    theme: Column,
    owner: Column,
    satisfaction: Column,
    note: Column,
}

#[derive(Debug)]
pub(crate) struct ActivityColumns {
    customer_code: Column,
    date: Column,
    kind: Column,
    member: Column,
    outcome: Column,
    note: Column,
}

impl TicketColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> TicketColumns {
        TicketColumns {
            ticket_no: at("ticket_no"),
            customer_code: at("customer_code"),
            opened_at: at("opened_at"),
            responded_at: at("responded_at"),
            resolved_at: at("resolved_at"),
            category: at("category"),
            theme: at("theme"),
            owner: at("owner"),
            satisfaction: at("satisfaction"),
            note: at("note"),
        }
    }
}

impl ActivityColumns {
    pub(super) fn new(at: impl Fn(&str) -> Column) -> ActivityColumns {
        ActivityColumns {
            customer_code: at("customer_code"),
            date: at("date"),
            kind: at("kind"),
            member: at("member"),
            outcome: at("outcome"),
            note: at("note"),
        }
    }
}

pub(super) fn ticket(at: &TicketColumns, row: &mut RowReader<'_>) -> Option<TicketRecord> {
    let (ticket_no, customer_code) = (row.needed_code(at.ticket_no), row.needed_code(at.customer_code));
    let opened_at = row.needed_moment(at.opened_at);
    let (responded_at, resolved_at) = (row.moment(at.responded_at), row.moment(at.resolved_at));
    let (category, theme, owner) = (row.text(at.category), row.text(at.theme), row.code(at.owner));
    let satisfaction = row.take(at.satisfaction, |cell| value::mark(cell, MOST_SATISFIED));
    let note = row.text(at.note);
    Some(TicketRecord {
        ticket_no: ticket_no?,
        customer_code: customer_code?,
        opened_at: opened_at?,
        responded_at,
        resolved_at,
        category,
        theme,
        owner,
        satisfaction,
        note,
    })
}

pub(super) fn activity(at: &ActivityColumns, row: &mut RowReader<'_>) -> Option<ActivityRecord> {
    let (customer_code, date) = (row.needed_code(at.customer_code), row.needed_date(at.date));
    let kind = row.need(at.kind, |row| row.take(at.kind, value::activity_kind));
    let (member, outcome, note) = (row.code(at.member), row.text(at.outcome), row.text(at.note));
    Some(ActivityRecord { customer_code: customer_code?, date: date?, kind: kind?, member, outcome, note })
}
