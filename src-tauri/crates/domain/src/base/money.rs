//! Money is an exact decimal whose scale is the minor unit of the workspace's currency.
//!
//! A stored or printed line is rounded once, half away from zero; a total is the sum of its printed lines. Amounts of
//! two currencies never meet: a workspace has one.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Ratio;

/// The workspace's currency: its ISO 4217 code and the digits of its minor unit (0, 2 or 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    code: [u8; 3],
    digits: u32,
}

impl Currency {
    /// Chinese yuan, the default of a workspace.
    pub const CNY: Currency = Currency { code: *b"CNY", digits: 2 };

    /// The currency with this ISO 4217 code, or `None` when the code is not three capital letters.
    pub fn from_code(code: &str) -> Option<Currency> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        if !bytes.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let digits = match code {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV"
            | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        };
        Some(Currency { code: bytes, digits })
    }

    /// The ISO 4217 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).expect("a currency code is ASCII")
    }

    /// Digits of the minor unit.
    pub fn digits(&self) -> u32 {
        self.digits
    }

    /// An amount given in minor units (fen, cents).
    pub fn minor(&self, minor: i64) -> Money {
        Money(Decimal::new(minor, self.digits))
    }

    /// Nothing, with the currency's scale.
    pub fn zero(&self) -> Money {
        self.minor(0)
    }

    /// Rounds an exact product to the minor unit, half away from zero: the one place where money is rounded.
    pub fn round(&self, exact: Decimal) -> Money {
        let mut rounded = exact.round_dp_with_strategy(self.digits, RoundingStrategy::MidpointAwayFromZero);
        rounded.rescale(self.digits);
        Money(rounded)
    }

    /// An amount that must already be exact in the minor unit; `None` when it has more digits or is beyond 10^12.
    pub fn exact(&self, value: Decimal) -> Option<Money> {
        let money = self.round(value);
        (money.0 == value && value.abs() <= Decimal::from(1_000_000_000_000_i64)).then_some(money)
    }
}

/// An amount in the workspace's currency. In JSON a decimal string ("40000.00").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct Money(Decimal);

impl Money {
    /// The exact value.
    pub fn value(self) -> Decimal {
        self.0
    }

    /// The value in minor units, as stored.
    pub fn to_minor(self) -> i64 {
        let mantissa = self.0.mantissa();
        i64::try_from(mantissa).expect("an amount stays below 10^12 at the door, so its minor units fit")
    }

    /// Whether nothing is left of it.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// This amount times a rate, rounded once to the minor unit, half away from zero.
    pub fn at_rate(self, rate: Ratio) -> Money {
        let digits = self.0.scale();
        let mut product =
            (self.0 * rate.value()).round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
        product.rescale(digits);
        Money(product)
    }

    /// This amount over another, or no data when the other is zero.
    pub fn over(self, whole: Money) -> Option<Ratio> {
        Ratio::of(self.0, whole.0)
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(items: I) -> Money {
        items.fold(Money(Decimal::ZERO), Add::add)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Shares a whole number of minor units over weights so that the shares add back exactly: largest remainder, ties to
/// the earlier share. A whole below zero is shared like its opposite. Weights must not be negative; when all are zero
/// the whole is shared evenly.
///
/// ```
/// use domain::base::allocate;
/// use rust_decimal::Decimal;
/// let thirds = allocate(100_000_000, &[Decimal::ONE, Decimal::ONE, Decimal::ONE]);
/// assert_eq!(thirds, [33_333_334, 33_333_333, 33_333_333]);
/// ```
pub fn allocate(whole_minor: i64, weights: &[Decimal]) -> Vec<i64> {
    if weights.is_empty() {
        return Vec::new();
    }
    assert!(weights.iter().all(|weight| !weight.is_sign_negative() || weight.is_zero()), "weights are not negative");
    let scale = weights.iter().map(Decimal::scale).max().unwrap_or(0);
    let mut units: Vec<i128> = weights
        .iter()
        .map(|weight| {
            let mut weight = *weight;
            weight.rescale(scale);
            weight.mantissa()
        })
        .collect();
    let mut sum: i128 = units.iter().sum();
    if sum == 0 {
        units.fill(1);
        sum = units.len() as i128;
    }
    let whole = i128::from(whole_minor.unsigned_abs());
    let (mut shares, remainders): (Vec<i128>, Vec<i128>) =
        units.iter().map(|unit| (div(whole, *unit, sum), rem(whole, *unit, sum))).unzip();
    let left = usize::try_from(whole - shares.iter().sum::<i128>()).expect("fewer units are left than shares");
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|a, b| remainders[*b].cmp(&remainders[*a]).then(a.cmp(b)));
    for index in order.into_iter().take(left) {
        shares[index] += 1;
    }
    let sign = whole_minor.signum();
    shares.into_iter().map(|share| sign * i64::try_from(share).expect("a share is not above its whole")).collect()
}

fn div(whole: i128, unit: i128, sum: i128) -> i128 {
    whole.checked_mul(unit).expect("amounts and weights are limited at the door") / sum
}

fn rem(whole: i128, unit: i128, sum: i128) -> i128 {
    (whole * unit) % sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn a_line_is_rounded_half_away_from_zero() {
        assert_eq!(Currency::CNY.minor(60).at_rate(Ratio::new(dec("0.025"))).to_string(), "0.02");
        assert_eq!(Currency::CNY.round(dec("-2.125")).to_string(), "-2.13");
        assert_eq!(Currency::CNY.round(dec("5")).to_string(), "5.00");
    }

    #[test]
    fn shares_of_a_split_make_exactly_the_whole() {
        let shares = allocate(10_000, &[dec("72.68"), dec("10.93"), dec("2.73"), dec("13.66")]);
        assert_eq!(shares, [7_268, 1_093, 273, 1_366]);
        assert_eq!(allocate(-5, &[dec("1"), dec("1")]), [-3, -2]);
        assert_eq!(allocate(7, &[dec("0"), dec("0")]), [4, 3]);
    }

    #[test]
    fn amounts_beyond_the_minor_unit_are_not_exact() {
        assert_eq!(Currency::CNY.exact(dec("1.005")), None);
        assert_eq!(Currency::CNY.exact(dec("1.10")).map(|money| money.to_minor()), Some(110));
        assert_eq!(Currency::from_code("JPY").map(|yen| yen.digits()), Some(0));
        assert_eq!(Currency::from_code("jpy"), None);
    }
}
