//! The scale of a chart's axis: one unit for all its amounts, and round numbers to mark.

use domain::base::Money;
use rust_decimal::Decimal;

use crate::figures::{grouped, rounded};
use crate::{Lang, Words};

impl Words {
    /// The unit in which amounts up to `max` are marked on an axis ("¥ million", "万元", "萬元", "元") and the number
    /// to divide them by. Take the larger of the two ends without its sign where amounts may be negative.
    pub fn money_axis(&self, max: Money) -> (String, Decimal) {
        let max = max.value().abs();
        let scales: [(i64, i64, &str); 3] = match self.lang {
            Lang::En => [
                (1_000_000_000, 2_000_000_000, "billion"),
                (1_000_000, 1_000_000, "million"),
                (1_000, 10_000, "thousand"),
            ],
            Lang::ZhHans => [(100_000_000, 1_000_000_000, "亿"), (10_000, 50_000, "万"), (1, 0, "")],
            Lang::ZhHant => [(100_000_000, 1_000_000_000, "億"), (10_000, 50_000, "萬"), (1, 0, "")],
        };
        let fitting = scales.into_iter().find(|(_, from, _)| max >= Decimal::from(*from));
        let (divisor, _, name) = fitting.unwrap_or((1, 0, ""));
        (self.axis_unit(name), Decimal::from(divisor))
    }

    /// An amount as a label beside such an axis: "12.69", "1,269"; two decimals below 100, none from there on.
    pub fn axis_amount(&self, money: Money, divisor: Decimal) -> String {
        let value = money.value() / divisor;
        grouped(rounded(value, if value.abs() < Decimal::ONE_HUNDRED { 2 } else { 0 }))
    }

    fn axis_unit(&self, scale: &str) -> String {
        match self.currency_noun().filter(|_| self.lang.is_chinese()) {
            Some(noun) => format!("{scale}{noun}"),
            None if scale.is_empty() => self.currency_symbol(),
            None => format!("{} {scale}", self.currency_symbol()),
        }
    }
}

/// Round numbers from zero up to `max`, about as many as asked for: 20.12 and 4 give 0, 5, 10, 15, 20. None lies
/// above `max`; a `max` of zero or less gives only zero.
pub fn nice_ticks(max: Decimal, about: usize) -> Vec<Decimal> {
    nice_ticks_between(Decimal::ZERO, max, about)
}

/// Round numbers between two ends with zero among them, for axes that go below zero. None lies outside the ends.
pub fn nice_ticks_between(min: Decimal, max: Decimal, about: usize) -> Vec<Decimal> {
    let (min, max) = (min.min(Decimal::ZERO), max.max(Decimal::ZERO));
    if min == max {
        return vec![Decimal::ZERO];
    }
    let step = nice_step((max - min) / Decimal::from(about.max(1)));
    let mut ticks: Vec<Decimal> = Vec::new();
    let mut tick = (min / step).ceil() * step;
    while tick <= max {
        ticks.push(tick.normalize());
        tick += step;
    }
    ticks
}

/// The number of 1, 2, 2.5 or 5 times a power of ten that is nearest to `rough`, by proportion.
fn nice_step(rough: Decimal) -> Decimal {
    let mut power = Decimal::ONE;
    while rough >= power * Decimal::TEN {
        power *= Decimal::TEN;
    }
    while rough < power {
        power /= Decimal::TEN;
    }
    // Each bound is the mean of two neighbouring steps.
    let steps =
        [(Decimal::new(15, 1), 10), (Decimal::new(225, 2), 20), (Decimal::new(375, 2), 25), (Decimal::new(75, 1), 50)];
    let found = steps.into_iter().find(|(bound, _)| rough < *bound * power);
    let tenths = found.map_or(100, |(_, tenths)| tenths);
    Decimal::new(tenths, 1) * power
}
