//! Where a quarter ends if the open proposals turn out as proposals did: what was sold, and for every lead that has a
//! proposal the chance that it is won times what a won lead's first order was worth.
//!
//! Leads carry no amount. Chance and worth are those of the four quarters before: of the leads that came to a proposal
//! then and are decided, how many were won; of the leads won then, the mean of the first order each placed.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use crate::base::{DateSpan, Money, Quarter, Ratio};
use crate::facts::{Dealings, Lead, Ledger, Stage};

/// The outlook by open proposals, with what it is worked out from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// Sold to the date.
    pub actual: Money,
    /// Leads with an open proposal.
    pub open: usize,
    /// Leads that came to a proposal in the four quarters before and are decided.
    pub decided: usize,
    /// How many of them were won.
    pub won: usize,
    /// Leads won in the four quarters before whose first order is known.
    pub valued: usize,
    /// The mean of these first orders, rounded for showing; none without any.
    pub mean: Option<Money>,
    /// Sold and expected; none when there are open proposals and nothing is known of earlier ones.
    pub forecast: Option<Money>,
}

impl Outlook {
    /// How many of the proposals that were decided were won.
    pub fn chance(&self) -> Option<Ratio> {
        Ratio::of_counts(self.won, self.decided)
    }
}

/// The outlook of a quarter as of a date, by what was known before the moment `until`.
pub fn outlook(
    ledger: &Ledger,
    dealings: &Dealings,
    quarter: Quarter,
    as_of: NaiveDate,
    until: DateTime<Utc>,
) -> Outlook {
    let span = ledger.calendar.quarter_span(quarter);
    let zero = ledger.currency.zero();
    let actual = span.until(as_of).map_or(zero, |sold| ledger.sales_in(sold));
    let window = DateSpan { first: ledger.calendar.quarter_span(quarter.plus(-4)).first, last: span.eve() };
    let open = if as_of >= span.last { 0 } else { open_proposals(dealings, until).count() };
    let (decided, won) = decided(dealings, window, until);
    let values = first_orders(ledger, dealings, window, as_of);
    let sum = Decimal::from(values.iter().map(|minor| i128::from(*minor)).sum::<i128>());
    let minor = Decimal::new(1, ledger.currency.digits());
    let worth = |count: usize| sum.checked_div(Decimal::from(count)).map(|mean| mean * minor);
    let expected = match open {
        0 => Some(zero),
        open => {
            let exact = sum.checked_mul(Decimal::from(open * won));
            let exact = exact.and_then(|exact| exact.checked_div(Decimal::from(values.len() * decided)));
            exact.map(|exact| ledger.currency.round(exact * minor))
        }
    };
    Outlook {
        actual,
        open,
        decided,
        won,
        valued: values.len(),
        mean: worth(values.len()).map(|mean| ledger.currency.round(mean)),
        forecast: expected.map(|expected| actual + expected),
    }
}

/// Leads that had a proposal and no outcome before a moment.
pub fn open_proposals(dealings: &Dealings, until: DateTime<Utc>) -> impl Iterator<Item = &Lead> {
    dealings.leads.iter().filter(move |lead| {
        let is_decided = lead.had_reached(Stage::Won, until) || lead.ended_by(until).is_some();
        lead.had_reached(Stage::Proposal, until) && !is_decided
    })
}

/// When a lead came to its proposal; one that a file took further without saying when, when it came there.
fn proposed_at(lead: &Lead) -> Option<DateTime<Utc>> {
    (lead.stage >= Stage::Proposal)
        .then(|| lead.entered[Stage::Proposal as usize..].iter().flatten().next().copied())?
}

/// Of the leads that came to a proposal in a span: how many are decided, and won.
fn decided(dealings: &Dealings, window: DateSpan, until: DateTime<Utc>) -> (usize, usize) {
    let moments = dealings.zone.moments(window);
    let mut found = (0, 0);
    for lead in dealings.leads.iter().filter(|lead| proposed_at(lead).is_some_and(|at| moments.contains(&at))) {
        let is_won = lead.won_by(until);
        found.0 += usize::from(is_won || lead.ended_by(until).is_some());
        found.1 += usize::from(is_won);
    }
    found
}

/// The first positive order of every lead won in a span, placed from the day it was acquired on, in minor units.
fn first_orders(ledger: &Ledger, dealings: &Dealings, window: DateSpan, as_of: NaiveDate) -> Vec<i64> {
    let moments = dealings.zone.moments(window);
    let won_at = |lead: &Lead| lead.entered[Stage::Won as usize].filter(|_| lead.ending.is_none());
    let won = dealings.leads.iter().filter(|lead| won_at(lead).is_some_and(|at| moments.contains(&at)));
    let first = won.filter_map(|lead| {
        let acquired_on = dealings.zone.day(lead.acquired_at());
        let mut orders = ledger.orders_of(lead.customer?).iter();
        orders.find(|order| order.on >= acquired_on && order.on <= as_of && order.amount_minor > 0)
    });
    first.map(|order| order.amount_minor).collect()
}
