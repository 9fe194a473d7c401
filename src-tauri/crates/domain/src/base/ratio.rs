//! Ratios are exact decimal fractions (0.6 is 60 %); a ratio over nothing is "no data", never zero.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Digits a computed ratio keeps after the point. Comparisons that decide pay or a tier are made on the exact
/// numbers, not on this value.
const DIGITS: u32 = 12;

/// A fraction, without unit. In JSON a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "number")]
#[serde(transparent)]
pub struct Ratio(#[serde(with = "rust_decimal::serde::float")] Decimal);

impl Ratio {
    /// Nothing at all.
    pub const ZERO: Ratio = Ratio(Decimal::ZERO);
    /// The whole.
    pub const ONE: Ratio = Ratio(Decimal::ONE);

    /// The ratio with this exact value.
    pub fn new(value: Decimal) -> Ratio {
        Ratio(value.normalize())
    }

    /// `part` over `whole`, or no data when the whole is zero.
    pub fn of(part: Decimal, whole: Decimal) -> Option<Ratio> {
        let quotient = part.checked_div(whole)?;
        Some(Ratio(quotient.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero).normalize()))
    }

    /// A count over a count, or no data when there is nothing to count.
    pub fn of_counts(part: usize, whole: usize) -> Option<Ratio> {
        Ratio::of(Decimal::from(part), Decimal::from(whole))
    }

    /// A number of hundredths: 60 is 0.6.
    pub fn percent(hundredths: i64) -> Ratio {
        Ratio::new(Decimal::new(hundredths, 2))
    }

    /// The exact value.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The distance to another ratio in percentage points: 0.62 from 0.60 is 2.
    pub fn points_above(self, other: Ratio) -> Decimal {
        ((self.0 - other.0) * Decimal::ONE_HUNDRED).normalize()
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
