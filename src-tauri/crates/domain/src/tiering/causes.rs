//! Why a customer changed tier between two dates: by what it did itself, or only because the average or the thresholds
//! moved.
//!
//! The test takes one thing at a time. With its own figures of the later date, but the market and the rules of the
//! earlier one, is the customer in another tier? Then it moved by itself. If not, does the market of the later date move
//! it? Then it was the average. Else the thresholds did.

use std::borrow::Cow;
use std::cmp::Ordering;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::{Bar, Market, Recency, Rfm, Tier, Tiering, monetary, place_of, recency};
use crate::facts::{CustomerIx, Ledger, Order};
use crate::plan::TierRules;

/// A customer that is in another tier than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierChange {
    /// Who.
    pub customer: CustomerIx,
    /// The tier at the earlier date; none for a prospect.
    pub from: Option<Tier>,
    /// The tier at the later date.
    pub to: Option<Tier>,
    /// Why.
    pub cause: Cause,
}

/// Why a customer is in another tier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It bought for the first time: this order, on this day.
    FirstOrder(i64, NaiveDate),
    /// Its own figures crossed these thresholds.
    Own(Vec<Crossing>),
    /// Everybody's average moved.
    Average,
    /// The plan's thresholds moved.
    Thresholds,
}

impl Cause {
    /// Whether an order or a return had a part in it; else days that passed did it alone.
    pub fn is_by_order(&self) -> bool {
        match self {
            Cause::FirstOrder(..) => true,
            Cause::Own(crossings) => {
                crossings.iter().any(|crossing| matches!(crossing.by, By::Order(..) | By::Return(..)))
            }
            Cause::Average | Cause::Thresholds => false,
        }
    }
}

/// What a threshold is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// R: days since the last order.
    Recency,
    /// F: orders in the window.
    Frequency,
    /// M: multiple of the average.
    Monetary,
}

/// A threshold that was crossed, seen with the market and the rules of the earlier date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Crossing {
    /// R, F or M.
    pub measure: Measure,
    /// The tier the threshold belongs to.
    pub tier: Tier,
    /// The threshold: days, orders or a multiple.
    pub threshold: Decimal,
    /// Whether it holds now and did not before; else it held and does no more.
    pub is_reached: bool,
    /// The value at the earlier date; none for the recency of a prospect.
    pub before: Option<Decimal>,
    /// The value at the later date.
    pub after: Option<Decimal>,
    /// By what.
    pub by: By,
}

/// By what a threshold was crossed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By an order of this row id and day.
    Order(i64, NaiveDate),
    /// By a return or credit note.
    Return(i64, NaiveDate),
    /// By days that passed without an order.
    TimePassing,
    /// By orders that grew too old for the window.
    OrdersAged,
}

/// Two dates of the same ledger, each under the rules in force then.
#[derive(Debug)]
pub struct Comparison<'a> {
    ledger: &'a Ledger,
    earlier: &'a Tiering,
    rules: &'a TierRules,
    later: &'a Tiering,
    /// Everybody's figures of the later date in the window of the earlier rules.
    own: Cow<'a, Recency>,
}

impl<'a> Comparison<'a> {
    /// Sets two dates side by side.
    pub fn between(
        ledger: &'a Ledger,
        (earlier, rules): (&'a Tiering, &'a TierRules),
        (later, later_rules): (&'a Tiering, &'a TierRules),
    ) -> Comparison<'a> {
        let own = if rules.window_days == later_rules.window_days {
            Cow::Borrowed(&later.recency)
        } else {
            Cow::Owned(recency(ledger, rules, later.recency.as_of))
        };
        Comparison { ledger, earlier, rules, later, own }
    }

    /// Everybody who is in another tier, in the ledger's order.
    pub fn changes(&self) -> Vec<TierChange> {
        (0..self.later.places.len() as CustomerIx).filter_map(|customer| self.change(customer)).collect()
    }

    /// The change of a customer; none when it is in the same tier.
    pub fn change(&self, customer: CustomerIx) -> Option<TierChange> {
        let (from, to) = (self.earlier.tier(customer), self.later.tier(customer));
        (from != to).then(|| TierChange { customer, from, to, cause: self.cause(customer, from, to) })
    }

    fn cause(&self, customer: CustomerIx, from: Option<Tier>, to: Option<Tier>) -> Cause {
        let row = &self.own.rows[customer as usize];
        if from.is_none() {
            let first = self.ledger.orders_of(customer).iter().find(|order| order.amount_minor > 0);
            if let Some(order) = first {
                return Cause::FirstOrder(order.id, order.on);
            }
        }
        let by_itself = place_of(row, self.earlier.recency.market, self.rules).tier;
        if by_itself != from {
            return Cause::Own(self.crossings(customer, from, nearer(from, by_itself, to)));
        }
        if place_of(row, self.own.market, self.rules).tier != from { Cause::Average } else { Cause::Thresholds }
    }

    /// The thresholds between the two tiers that held before and do not hold now, or the other way round; of each measure
    /// the farthest, which says the nearer ones with it.
    fn crossings(&self, customer: CustomerIx, from: Option<Tier>, to: Option<Tier>) -> Vec<Crossing> {
        let place = |tier: Option<Tier>| tier.map_or(Tier::ALL.len(), |tier| tier as usize);
        let (from, to) = (place(from), place(to));
        let is_reached = to < from;
        let thresholds = &Tier::ALL[..Tier::Churned as usize];
        let between = thresholds.get(from.min(to)..from.max(to).min(thresholds.len())).unwrap_or_default();
        let (before, after) = (&self.earlier.recency.rows[customer as usize], &self.own.rows[customer as usize]);
        let mut farthest_first: Vec<Tier> = between.to_vec();
        if !is_reached {
            farthest_first.reverse();
        }
        let is_crossed =
            |threshold: &Threshold| threshold.holds(before) != is_reached && threshold.holds(after) == is_reached;
        [Measure::Recency, Measure::Frequency, Measure::Monetary]
            .into_iter()
            .filter_map(|measure| {
                let thresholds = farthest_first.iter().filter_map(|tier| self.threshold(*tier, measure));
                thresholds.into_iter().find(is_crossed)
            })
            .map(|threshold| self.crossing(customer, &threshold, is_reached))
            .collect()
    }

    fn threshold(&self, tier: Tier, measure: Measure) -> Option<Threshold> {
        let rules = match tier {
            Tier::Core => &self.rules.core,
            Tier::Potential => &self.rules.potential,
            Tier::General if measure == Measure::Recency => {
                let days = self.rules.general_recency_days;
                return Some(Threshold { tier, measure, value: days.into(), bar: None });
            }
            Tier::General | Tier::Churned => return None,
        };
        let (value, bar) = match measure {
            Measure::Recency => (rules.recency_days.into(), None),
            Measure::Frequency => (rules.frequency.into(), None),
            Measure::Monetary => {
                (rules.monetary.value(), Some(Bar::of(rules, self.rules.monetary_basis, self.market())))
            }
        };
        Some(Threshold { tier, measure, value, bar })
    }

    fn market(&self) -> Market {
        self.earlier.recency.market
    }

    fn crossing(&self, customer: CustomerIx, threshold: &Threshold, is_reached: bool) -> Crossing {
        let value = |row: &Rfm| match threshold.measure {
            Measure::Recency => row.recency_days.map(Decimal::from),
            Measure::Frequency => Some(row.frequency.into()),
            Measure::Monetary => Some(monetary(row, self.market(), self.rules.monetary_basis).value()),
        };
        let by = if threshold.measure == Measure::Recency && !is_reached {
            By::TimePassing
        } else {
            self.by(customer, threshold, is_reached)
        };
        Crossing {
            measure: threshold.measure,
            tier: threshold.tier,
            threshold: threshold.value,
            is_reached,
            before: value(&self.earlier.recency.rows[customer as usize]),
            after: value(&self.own.rows[customer as usize]),
            by,
        }
    }

    /// Goes through what happened between the dates in order; the last thing that made the threshold hold (or fail) is
    /// what it was crossed by.
    fn by(&self, customer: CustomerIx, threshold: &Threshold, is_reached: bool) -> By {
        let mut row = self.earlier.recency.rows[customer as usize];
        let mut at = self.earlier.recency.as_of;
        let mut by = By::OrdersAged;
        for event in self.events(customer) {
            row.recency_days = row.recency_days.map(|days| days.saturating_add((event.on - at).num_days() as u32));
            at = event.on;
            let held = threshold.holds(&row);
            event.change(&mut row);
            if held != is_reached && threshold.holds(&row) == is_reached {
                by = event.by;
            }
        }
        by
    }

    /// What came into the window and left it between the two dates, by day; what leaves goes first.
    fn events(&self, customer: CustomerIx) -> Vec<Event> {
        let (from, to) = (self.earlier.recency.as_of, self.own.as_of);
        let window = Days::new(u64::from(self.rules.window_days));
        let orders = self.ledger.orders_of(customer);
        let is_between = |day: NaiveDate| from < day && day <= to;
        let aged = orders.iter().filter(|order| is_between(order.on + window));
        let mut events: Vec<Event> = aged
            .map(|order| Event {
                on: order.on + window,
                by: By::OrdersAged,
                amount_minor: -order.amount_minor,
                orders: -positive(order),
            })
            .collect();
        events.extend(orders.iter().filter(|order| is_between(order.on)).map(|order| Event {
            on: order.on,
            by: if order.amount_minor > 0 { By::Order(order.id, order.on) } else { By::Return(order.id, order.on) },
            amount_minor: order.amount_minor,
            orders: positive(order),
        }));
        events.sort_by_key(|event| event.on);
        events
    }
}

/// Of where a customer went by itself and where it is, the tier nearer to where it was: the average may have taken it
/// farther or held it back. When they lie on either side, where it went by itself.
fn nearer(from: Option<Tier>, by_itself: Option<Tier>, to: Option<Tier>) -> Option<Tier> {
    let place = |tier: Option<Tier>| tier.map_or(Tier::ALL.len(), |tier| tier as usize);
    match (place(by_itself).cmp(&place(from)), place(to).cmp(&place(from))) {
        (Ordering::Less, Ordering::Less) => {
            if place(to) > place(by_itself) {
                to
            } else {
                by_itself
            }
        }
        (Ordering::Greater, Ordering::Greater) => {
            if place(to) < place(by_itself) {
                to
            } else {
                by_itself
            }
        }
        _ => by_itself,
    }
}

struct Threshold {
    tier: Tier,
    measure: Measure,
    value: Decimal,
    bar: Option<Bar>,
}

impl Threshold {
    fn holds(&self, row: &Rfm) -> bool {
        match (self.measure, &self.bar) {
            (Measure::Recency, _) => row.recency_days.is_some_and(|days| Decimal::from(days) <= self.value),
            (Measure::Monetary, Some(bar)) => bar.reaches_monetary(row),
            _ => Decimal::from(row.frequency) >= self.value,
        }
    }
}

struct Event {
    on: NaiveDate,
    by: By,
    amount_minor: i64,
    orders: i32,
}

impl Event {
    fn change(&self, row: &mut Rfm) {
        row.spend_minor += self.amount_minor;
        row.frequency = row.frequency.saturating_add_signed(self.orders);
        if let By::Order(..) = self.by {
            row.recency_days = Some(0);
        }
    }
}

fn positive(order: &Order) -> i32 {
    i32::from(order.amount_minor > 0)
}

#[cfg(test)]
mod tests;
