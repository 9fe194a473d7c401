//! Migration: which customers moved from one tier to another between two dates.

use super::{Tier, Tiering};
use crate::base::{Currency, Money};
use crate::facts::CustomerIx;

/// Customers that went from one class to another; `None` is a prospect or not yet a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Class at the earlier date.
    pub from: Option<Tier>,
    /// Class at the later date.
    pub to: Option<Tier>,
    /// Customers.
    pub customers: usize,
    /// Their sales in the window of the later date.
    pub sales: Money,
}

/// All moves between two dates, stays included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Every pair of classes with at least one customer, best first.
    pub moves: Vec<Move>,
}

impl Migration {
    /// Customers that are in a better tier than before.
    pub fn risen(&self) -> usize {
        self.count(|from, to| to < from)
    }

    /// Customers that are in a worse tier than before.
    pub fn fallen(&self) -> usize {
        self.count(|from, to| to > from)
    }

    fn count(&self, is_counted: impl Fn(Tier, Tier) -> bool) -> usize {
        self.moves
            .iter()
            .filter(|step| matches!((step.from, step.to), (Some(from), Some(to)) if is_counted(from, to)))
            .map(|step| step.customers)
            .sum()
    }
}

/// Counts the moves between two tierings of the same ledger, without prospects that stay prospects.
pub fn migration(earlier: &Tiering, later: &Tiering, currency: Currency) -> Migration {
    let slot = |tier: Option<Tier>| tier.map_or(4, |tier| tier as usize);
    let mut customers = [[0_usize; 5]; 5];
    let mut sales_minor = [[0_i64; 5]; 5];
    for customer in 0..later.places.len() as CustomerIx {
        let (from, to) = (slot(earlier.tier(customer)), slot(later.tier(customer)));
        customers[from][to] += 1;
        sales_minor[from][to] += later.recency.rows[customer as usize].spend_minor;
    }
    let class = |slot: usize| Tier::ALL.get(slot).copied();
    let mut moves = Vec::new();
    for from in 0..5 {
        for to in 0..5 {
            if customers[from][to] > 0 && (from, to) != (4, 4) {
                moves.push(Move {
                    from: class(from),
                    to: class(to),
                    customers: customers[from][to],
                    sales: currency.minor(sales_minor[from][to]),
                });
            }
        }
    }
    Migration { moves }
}
