//! How customers and sales spread over the tiers, beside the plan's shares.

use super::{Place, Recency, Tier};
use crate::base::{Currency, Money, Ratio};
use crate::plan::TierShares;

/// One tier's customers and sales.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierTotal {
    /// The tier.
    pub tier: Tier,
    /// Customers in it.
    pub customers: usize,
    /// Their sales in the window.
    pub sales: Money,
    /// Share of all customers that have a tier.
    pub customer_share: Option<Ratio>,
    /// Share of the sales of all customers that have a tier.
    pub sales_share: Option<Ratio>,
    /// What the plan expects of the customers.
    pub plan_customer_share: Ratio,
    /// What the plan expects of the sales; none for churned customers.
    pub plan_sales_share: Option<Ratio>,
    /// Customers the plan's table has no exact row for.
    pub gap: usize,
}

/// The distribution over all tiers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// Customers with a tier.
    pub customers: usize,
    /// Their sales in the window.
    pub sales: Money,
    /// Customers without a positive order ever.
    pub prospects: usize,
    /// By tier, best first.
    pub tiers: [TierTotal; 4],
}

/// Counts customers and sales by tier. Only tiers differ between a what-if and today; the sales are the same.
pub fn distribution(recency: &Recency, places: &[Place], shares: &TierShares, currency: Currency) -> Distribution {
    let mut customers = [0_usize; 4];
    let mut gaps = [0_usize; 4];
    let mut sales_minor = [0_i64; 4];
    let mut prospects = 0;
    for (row, place) in recency.rows.iter().zip(places) {
        let Some(tier) = place.tier else {
            prospects += 1;
            continue;
        };
        let index = tier as usize;
        customers[index] += 1;
        gaps[index] += usize::from(place.is_gap);
        sales_minor[index] += row.spend_minor;
    }
    let all: usize = customers.iter().sum();
    let sales = currency.minor(sales_minor.iter().sum());
    let tiers = Tier::ALL.map(|tier| {
        let index = tier as usize;
        let tier_sales = currency.minor(sales_minor[index]);
        let (plan_customer_share, plan_sales_share) = planned(tier, shares);
        TierTotal {
            tier,
            customers: customers[index],
            sales: tier_sales,
            customer_share: Ratio::of_counts(customers[index], all),
            sales_share: tier_sales.over(sales),
            plan_customer_share,
            plan_sales_share,
            gap: gaps[index],
        }
    });
    Distribution { customers: all, sales, prospects, tiers }
}

/// Share of the window's sales that the best fifth of the customers, by sales, brings: the other reading of "core".
pub fn top_fifth_sales_share(recency: &Recency) -> Option<Ratio> {
    let mut spends: Vec<i64> =
        recency.rows.iter().filter(|row| row.recency_days.is_some()).map(|row| row.spend_minor).collect();
    spends.sort_unstable_by(|a, b| b.cmp(a));
    let best = spends.len().div_ceil(5);
    let sum = |part: &[i64]| rust_decimal::Decimal::from(part.iter().sum::<i64>());
    Ratio::of(sum(&spends[..best]), sum(&spends))
}

fn planned(tier: Tier, shares: &TierShares) -> (Ratio, Option<Ratio>) {
    match tier {
        Tier::Core => (shares.core_customers, Some(shares.core_sales)),
        Tier::Potential => (shares.potential_customers, Some(shares.potential_sales)),
        Tier::General => (shares.general_customers, Some(shares.general_sales)),
        Tier::Churned => (shares.churned_customers, None),
    }
}
