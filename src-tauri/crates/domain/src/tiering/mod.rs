//! Customer tiers by recency, frequency and monetary value (section 2).
//!
//! First match wins, bounds are inclusive, and every comparison is made on whole numbers: M ≥ 1.5 is S·K·2 ≥ 3·T·N with
//! the customer's spend S and orders N and everybody's T and K.

mod causes;
mod compare;
mod distribution;
mod near;

use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use causes::{By, Cause, Comparison, Crossing, Measure, TierChange};
pub use compare::{Migration, Move, migration};
pub use distribution::{Distribution, TierTotal, distribution, top_fifth_sales_share};
pub use near::{Missing, Shortfall, near_misses, nearest_better};

use crate::base::{DateSpan, Ratio};
use crate::facts::{CustomerIx, Ledger};
use crate::plan::{MonetaryBasis, TierRules, TierThreshold};

/// The class of a customer, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// Buys often, lately and much.
    Core,
    /// Could become core.
    Potential,
    /// Buys now and then.
    General,
    /// Has not bought for long.
    Churned,
}

impl Tier {
    /// All tiers, best first: the order on every page.
    pub const ALL: [Tier; 4] = [Tier::Core, Tier::Potential, Tier::General, Tier::Churned];

    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Tier::Core => "core",
            Tier::Potential => "potential",
            Tier::General => "general",
            Tier::Churned => "churned",
        }
    }

    /// The tier with this name.
    pub fn from_name(name: &str) -> Option<Tier> {
        Tier::ALL.into_iter().find(|tier| tier.as_str() == name)
    }
}

/// What the rule reads of a customer as of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rfm {
    /// R: days since the last positive order; none for a prospect.
    pub recency_days: Option<u32>,
    /// F: positive orders in the window.
    pub frequency: u32,
    /// Spend in the window, returns taken off, in minor units.
    pub spend_minor: i64,
}

/// What everybody did in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Market {
    /// All spend, returns taken off, in minor units.
    pub spend_minor: i64,
    /// All positive orders.
    pub orders: u64,
    /// Customers with a positive order in the window.
    pub buyers: u64,
}

/// A customer's place: the tier, none for a prospect, and whether the plan's table leaves a gap there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The tier; none for a prospect.
    pub tier: Option<Tier>,
    /// Whether the table of the plan has no row that fits exactly.
    pub is_gap: bool,
}

/// Everybody's recency, frequency and spend as of a date: what thresholds are applied to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recency {
    /// The date.
    pub as_of: NaiveDate,
    /// By customer, in the ledger's order.
    pub rows: Vec<Rfm>,
    /// Everybody together.
    pub market: Market,
}

/// Everybody's tier as of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiering {
    /// What it was worked out from.
    pub recency: Recency,
    /// By customer, in the ledger's order.
    pub places: Vec<Place>,
}

impl Tiering {
    /// The tier of a customer; none for a prospect.
    pub fn tier(&self, customer: CustomerIx) -> Option<Tier> {
        self.places[customer as usize].tier
    }

    /// Whether the customer is core.
    pub fn is_core(&self, customer: CustomerIx) -> bool {
        self.tier(customer) == Some(Tier::Core)
    }

    /// Customers in the tier.
    pub fn members(&self, tier: Tier) -> impl Iterator<Item = CustomerIx> {
        (0..self.places.len() as u32).filter(move |customer| self.tier(*customer) == Some(tier))
    }
}

/// R, F and spend of every customer from orders dated on or before `as_of`.
pub fn recency(ledger: &Ledger, rules: &TierRules, as_of: NaiveDate) -> Recency {
    let first = as_of - Days::new(u64::from(rules.window_days) - 1);
    let window = DateSpan { first, last: as_of };
    let rows: Vec<Rfm> =
        (0..ledger.customers.len() as u32).map(|customer| of_customer(ledger, customer, window)).collect();
    let mut market = Market::default();
    for row in &rows {
        market.spend_minor += row.spend_minor;
        market.orders += u64::from(row.frequency);
        market.buyers += u64::from(row.frequency > 0);
    }
    Recency { as_of, rows, market }
}

/// The tier of every customer as of a date.
pub fn tiering(ledger: &Ledger, rules: &TierRules, as_of: NaiveDate) -> Tiering {
    apply(recency(ledger, rules, as_of), rules)
}

/// Applies thresholds to what is known of everybody: a what-if needs no order to be read again.
pub fn apply(recency: Recency, rules: &TierRules) -> Tiering {
    let places = places(&recency, rules);
    Tiering { recency, places }
}

/// The places of everybody under thresholds.
pub fn places(recency: &Recency, rules: &TierRules) -> Vec<Place> {
    let core = Bar::of(&rules.core, rules.monetary_basis, recency.market);
    let potential = Bar::of(&rules.potential, rules.monetary_basis, recency.market);
    recency.rows.iter().map(|row| place(row, &core, &potential, rules.general_recency_days)).collect()
}

/// The tier of one customer among everybody.
pub fn place_of(row: &Rfm, market: Market, rules: &TierRules) -> Place {
    let core = Bar::of(&rules.core, rules.monetary_basis, market);
    let potential = Bar::of(&rules.potential, rules.monetary_basis, market);
    place(row, &core, &potential, rules.general_recency_days)
}

/// M as shown: cut, not rounded, to four digits, so that 0.99996 never reads 1.
pub fn monetary(row: &Rfm, market: Market, basis: MonetaryBasis) -> Ratio {
    let (count, orders) = match basis {
        MonetaryBasis::OrderValue => (market.orders, row.frequency),
        MonetaryBasis::CustomerSpend => (market.buyers, u32::from(row.frequency > 0)),
    };
    let below = Decimal::from(market.spend_minor) * Decimal::from(orders);
    if below <= Decimal::ZERO {
        return Ratio::ZERO;
    }
    let multiple = Decimal::from(row.spend_minor) * Decimal::from(count) / below;
    Ratio::new(multiple.round_dp_with_strategy(4, RoundingStrategy::ToZero))
}

fn of_customer(ledger: &Ledger, customer: CustomerIx, window: DateSpan) -> Rfm {
    let orders = ledger.orders_of(customer);
    let known = &orders[..orders.partition_point(|order| order.on <= window.last)];
    let last = known.iter().rev().find(|order| order.amount_minor > 0);
    let recency_days = last.map(|order| u32::try_from((window.last - order.on).num_days()).unwrap_or(u32::MAX));
    let in_window = &known[known.partition_point(|order| order.on < window.first)..];
    let mut row = Rfm { recency_days, frequency: 0, spend_minor: 0 };
    for order in in_window {
        row.spend_minor += order.amount_minor;
        row.frequency += u32::from(order.amount_minor > 0);
    }
    row
}

/// A threshold made ready: M ≥ m becomes `spend · left ≥ orders · right` in whole numbers.
struct Bar {
    recency_days: u32,
    frequency: u32,
    left: i128,
    right: i128,
    counts_orders: bool,
}

impl Bar {
    fn of(threshold: &TierThreshold, basis: MonetaryBasis, market: Market) -> Bar {
        let monetary = threshold.monetary.value().normalize();
        let scale = 10_i128.pow(monetary.scale());
        let (count, counts_orders) = match basis {
            MonetaryBasis::OrderValue => (market.orders, true),
            MonetaryBasis::CustomerSpend => (market.buyers, false),
        };
        Bar {
            recency_days: threshold.recency_days,
            frequency: threshold.frequency,
            left: i128::from(count) * scale,
            right: monetary.mantissa() * i128::from(market.spend_minor),
            counts_orders,
        }
    }

    fn reaches_monetary(&self, row: &Rfm) -> bool {
        let orders = if self.counts_orders { i128::from(row.frequency) } else { 1 };
        row.frequency > 0 && self.right > 0 && i128::from(row.spend_minor) * self.left >= orders * self.right
    }

    fn is_reached(&self, row: &Rfm, recency_days: u32) -> bool {
        recency_days <= self.recency_days && row.frequency >= self.frequency && self.reaches_monetary(row)
    }
}

fn place(row: &Rfm, core: &Bar, potential: &Bar, general_recency_days: u32) -> Place {
    let Some(days) = row.recency_days else { return Place { tier: None, is_gap: false } };
    let (tier, is_gap) = if core.is_reached(row, days) {
        (Tier::Core, false)
    } else if potential.is_reached(row, days) {
        (Tier::Potential, false)
    } else if days <= general_recency_days {
        (Tier::General, potential.reaches_monetary(row))
    } else {
        (Tier::Churned, row.frequency > 0)
    };
    Place { tier: Some(tier), is_gap }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Ratio;
    use expect_test::expect;
    use std::fmt::Write;

    /// A market whose average order is 100.00, so that a customer's M is the average of their orders over 100.
    const MARKET: Market = Market { spend_minor: 10_000_000, orders: 1_000, buyers: 300 };

    fn row(recency_days: u32, frequency: u32, hundredths: i64) -> Rfm {
        let spend_minor = i64::from(frequency) * hundredths * 100;
        Rfm { recency_days: Some(recency_days), frequency, spend_minor }
    }

    #[test]
    fn the_table_of_the_plan() {
        let rules = TierRules::default();
        let mut table = String::from("R     F  M      tier       gap  next better tier, and what is missing\n");
        for (r, f, m) in [
            (30, 4, 150),
            (31, 4, 150),
            (10, 3, 200),
            (60, 2, 100),
            (61, 9, 300),
            (5, 1, 400),
            (20, 6, 99),
            (90, 1, 20),
            (91, 3, 200),
            (400, 0, 0),
        ] {
            let row = row(r, f, m);
            let place = place_of(&row, MARKET, &rules);
            let tier = place.tier.expect("a customer").as_str();
            let gap = if place.is_gap { "yes" } else { "no" };
            let monetary = monetary(&row, MARKET, rules.monetary_basis).value();
            let missing = nearest_better(&row, MARKET, &rules).map_or("–".to_owned(), |near| near.to_string());
            writeln!(table, "{r:<5} {f:<2} {monetary:<6.2} {tier:<10} {gap:<4} {missing}").expect("a string");
        }
        expect![[r#"
            R     F  M      tier       gap  next better tier, and what is missing
            30    4  1.50   core       no   –
            31    4  1.50   potential  no   core: 1 day late
            10    3  2.00   potential  no   core: 1 more order
            60    2  1.00   potential  no   core: 30 days late, 2 more orders, 0.5 × short
            61    9  3.00   general    yes  potential: 1 day late
            5     1  4.00   general    yes  potential: 1 more order
            20    6  0.99   general    no   potential: 0.01 × short
            90    1  0.20   general    no   potential: 30 days late, 1 more order, 0.8 × short
            91    3  2.00   churned    yes  general: 1 day late
            400   0  0.00   churned    no   general: 310 days late
        "#]]
        .assert_eq(&table);
    }

    #[test]
    fn the_bound_is_exact_where_a_float_would_not_be() {
        let rules = TierRules::default();
        let market = Market { spend_minor: 3, orders: 3, buyers: 1 };
        let at = |spend_minor| place_of(&Rfm { recency_days: Some(1), frequency: 4, spend_minor }, market, &rules).tier;
        assert_eq!(at(6), Some(Tier::Core), "6 over 4 orders is exactly 1.5 times the average of 1");
        assert_eq!(at(5), Some(Tier::Potential));
    }

    #[test]
    fn spend_can_be_compared_with_the_mean_customer() {
        let rules = TierRules { monetary_basis: MonetaryBasis::CustomerSpend, ..TierRules::default() };
        let market = Market { spend_minor: 30_000, orders: 10, buyers: 3 };
        let row = Rfm { recency_days: Some(1), frequency: 8, spend_minor: 15_000 };
        assert_eq!(monetary(&row, market, rules.monetary_basis), Ratio::percent(150));
        assert_eq!(place_of(&row, market, &rules).tier, Some(Tier::Core));
    }

    #[test]
    fn without_a_positive_order_there_is_no_tier() {
        let prospect = Rfm { recency_days: None, frequency: 0, spend_minor: -500 };
        assert_eq!(place_of(&prospect, MARKET, &TierRules::default()).tier, None);
    }
}
