//! What a customer lacks for the next better tier, and who becomes core with one more order.

use std::fmt;

use rust_decimal::Decimal;

use super::{Market, Rfm, Tier, Tiering, monetary, place_of};
use crate::base::Ratio;
use crate::facts::CustomerIx;
use crate::plan::{TierRules, TierThreshold};

/// One thing that is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The last order came this many days too early.
    Days(u32),
    /// This many more orders.
    Orders(u32),
    /// This much of the average.
    Multiple(Ratio),
}

/// The next better tier and all that is missing for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortfall {
    /// The tier.
    pub tier: Tier,
    /// What is missing.
    pub missing: Vec<Missing>,
}

/// The next better tier of a customer and what is missing; none for core customers and prospects.
pub fn nearest_better(row: &Rfm, market: Market, rules: &TierRules) -> Option<Shortfall> {
    let days = row.recency_days?;
    let shortfall = match place_of(row, market, rules).tier? {
        Tier::Core => return None,
        Tier::Potential => short_of(Tier::Core, &rules.core, row, days, market, rules),
        Tier::General => short_of(Tier::Potential, &rules.potential, row, days, market, rules),
        Tier::Churned => {
            Shortfall { tier: Tier::General, missing: vec![Missing::Days(days - rules.general_recency_days)] }
        }
    };
    Some(shortfall)
}

/// Customers that one more order, of their usual size and today, makes core.
pub fn near_misses(tiering: &Tiering, rules: &TierRules) -> Vec<CustomerIx> {
    let market = tiering.recency.market;
    let becomes_core = |customer: &CustomerIx| {
        let row = &tiering.recency.rows[*customer as usize];
        if row.recency_days.is_none() || row.frequency == 0 || tiering.is_core(*customer) {
            return false;
        }
        let with_one_more = Rfm {
            recency_days: Some(0),
            frequency: row.frequency + 1,
            spend_minor: row.spend_minor + row.spend_minor / i64::from(row.frequency),
        };
        place_of(&with_one_more, market, rules).tier == Some(Tier::Core)
    };
    (0..tiering.places.len() as u32).filter(becomes_core).collect()
}

fn short_of(tier: Tier, bar: &TierThreshold, row: &Rfm, days: u32, market: Market, rules: &TierRules) -> Shortfall {
    let mut missing = Vec::new();
    if days > bar.recency_days {
        missing.push(Missing::Days(days - bar.recency_days));
    }
    if row.frequency < bar.frequency {
        missing.push(Missing::Orders(bar.frequency - row.frequency));
    }
    let has = monetary(row, market, rules.monetary_basis);
    if has < bar.monetary {
        missing.push(Missing::Multiple(Ratio::new(bar.monetary.value() - has.value())));
    }
    Shortfall { tier, missing }
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self
            .missing
            .iter()
            .map(|missing| match missing {
                Missing::Days(1) => "1 day late".to_owned(),
                Missing::Days(days) => format!("{days} days late"),
                Missing::Orders(1) => "1 more order".to_owned(),
                Missing::Orders(orders) => format!("{orders} more orders"),
                Missing::Multiple(multiple) => format!("{} × short", up(multiple.value())),
            })
            .collect();
        write!(f, "{}: {}", self.tier.as_str(), parts.join(", "))
    }
}

/// What is short is shown rounded up, so that doing what it says is enough.
fn up(multiple: Decimal) -> Decimal {
    multiple.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::AwayFromZero).normalize()
}
