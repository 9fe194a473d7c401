//! Whom to ask after the service, and when: every customer of the service record, month by month.
//!
//! A customer comes into the record with a ticket (within the plan's window) or with a lead in after-sales, and leaves
//! it by churning.

use chrono::{Days, NaiveDate};

use crate::base::Month;
use crate::facts::{ActivityKind, CustomerIx, Dealings, Ledger, Stage};
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering};

/// A customer of the service record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Callback {
    /// Whom.
    pub customer: CustomerIx,
    /// The day the record began.
    pub begun_on: NaiveDate,
    /// The last time somebody asked.
    pub last_on: Option<NaiveDate>,
    /// When somebody has to ask next.
    pub due_on: NaiveDate,
}

/// Every customer of the service record as of a date, in the ledger's order.
pub fn callbacks(ledger: &Ledger, dealings: &Dealings, plan: &Plan, now: &Tiering, as_of: NaiveDate) -> Vec<Callback> {
    let record = record(ledger, dealings, plan, as_of);
    let customers = record.into_iter().enumerate().map(|(customer, begun_on)| (customer as CustomerIx, begun_on));
    customers
        .filter_map(|(customer, begun_on)| begun_on.map(|begun_on| (customer, begun_on)))
        .filter(|(customer, _)| now.tier(*customer) != Some(Tier::Churned))
        .map(|(customer, begun_on)| {
            let last = dealings.activities.last_of(customer, as_of, |kind| kind == ActivityKind::Callback);
            let last_on = last.map(|activity| activity.on);
            let due_on = Month::shift(last_on.unwrap_or(begun_on), plan.service.callback_months);
            Callback { customer, begun_on, last_on, due_on }
        })
        .collect()
}

/// By customer the day its record began, for those who have one.
fn record(ledger: &Ledger, dealings: &Dealings, plan: &Plan, as_of: NaiveDate) -> Vec<Option<NaiveDate>> {
    let zone = dealings.zone;
    let then = zone.end_of(as_of);
    let window = zone.start_of(as_of - Days::new(u64::from(plan.tiers.window_days).saturating_sub(1)));
    let mut begun: Vec<Option<NaiveDate>> = vec![None; ledger.customers.len()];
    let mut is_listed = vec![false; ledger.customers.len()];
    for ticket in dealings.tickets.iter().filter(|ticket| ticket.opened_at < then) {
        let customer = ticket.customer as usize;
        let on = zone.day(ticket.opened_at);
        begun[customer] = Some(begun[customer].map_or(on, |known| known.min(on)));
        is_listed[customer] |= ticket.opened_at >= window;
    }
    for lead in dealings.leads.iter().filter(|lead| lead.stage == Stage::AfterSales && lead.ended_by(then).is_none()) {
        let entered = lead.entered[Stage::AfterSales as usize].unwrap_or(lead.acquired_at());
        if let (Some(customer), true) = (lead.customer, entered < then) {
            let (customer, on) = (customer as usize, zone.day(entered));
            begun[customer] = Some(begun[customer].map_or(on, |known| known.min(on)));
            is_listed[customer] = true;
        }
    }
    begun.into_iter().zip(is_listed).map(|(begun, is_listed)| begun.filter(|_| is_listed)).collect()
}
