//! Sharing an amount out: the parts always add back to the whole, to the minor unit.
//!
//! A part that is held keeps its amount; the others share what is left by their weights, largest remainder first, ties
//! to the earlier part.

use rust_decimal::Decimal;

use crate::base::{Currency, Issue, Money, allocate};

/// A part of a target: its weight and, when it is held, its amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Weight among the parts that are not held.
    pub weight: Decimal,
    /// Amount that stays as it is: typed by hand, or of a period that is over.
    pub pin: Option<Money>,
}

/// Shares the whole over the parts. Held parts above the whole, or held ones only that do not add to it, are an issue
/// that says by how much.
///
/// ```
/// use domain::{base::Currency, targets::{Part, decompose}};
/// let part = || Part { weight: 1.into(), pin: None };
/// let shares = decompose(Currency::CNY, Currency::CNY.minor(100_000_000), &[part(), part(), part()]).unwrap();
/// let shares: Vec<String> = shares.iter().map(|share| share.to_string()).collect();
/// assert_eq!(shares, ["333333.34", "333333.33", "333333.33"]);
/// ```
pub fn decompose(currency: Currency, whole: Money, parts: &[Part]) -> Result<Vec<Money>, Issue> {
    let pinned: Money = parts.iter().filter_map(|part| part.pin).fold(currency.zero(), |sum, pin| sum + pin);
    let rest = whole - pinned;
    let is_all_pinned = parts.iter().all(|part| part.pin.is_some());
    if rest < currency.zero() {
        return Err(Issue::refused("issue-target-pins-above").value(&pinned.to_string()).arg("by", -rest));
    }
    if is_all_pinned && !rest.is_zero() && !parts.is_empty() {
        return Err(Issue::refused("issue-target-pins-below").value(&pinned.to_string()).arg("by", rest));
    }
    let weights: Vec<Decimal> = parts.iter().filter(|part| part.pin.is_none()).map(|part| part.weight).collect();
    let mut shares = allocate(rest.to_minor(), &weights).into_iter();
    let shared = parts
        .iter()
        .map(|part| part.pin.unwrap_or_else(|| currency.minor(shares.next().expect("one share a free part"))));
    Ok(shared.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn free(weight: u32) -> Part {
        Part { weight: weight.into(), pin: None }
    }

    fn pinned(minor: i64) -> Part {
        Part { weight: Decimal::ONE, pin: Some(Currency::CNY.minor(minor)) }
    }

    #[test]
    fn pins_hold_and_the_others_share_the_rest() {
        let shares = decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(5_001), free(1), free(1)]);
        let shares: Vec<i64> = shares.expect("fits").iter().map(|share| share.to_minor()).collect();
        assert_eq!(shares, [5_001, 2_500, 2_499]);
    }

    #[test]
    fn pins_above_the_whole_say_by_how_much() {
        let issue =
            decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(10_050), free(1)]).expect_err("above");
        assert_eq!((issue.message.as_str(), issue.args["by"].as_str()), ("issue-target-pins-above", "0.50"));
        let issue = decompose(Currency::CNY, Currency::CNY.minor(10_000), &[pinned(9_000)]).expect_err("below");
        assert_eq!((issue.message.as_str(), issue.args["by"].as_str()), ("issue-target-pins-below", "10.00"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn parts_add_back_to_the_whole(
            whole in 0_i64..1_000_000_000_000,
            parts in proptest::collection::vec((0_u32..1_000_000, proptest::option::of(0_i64..1_000_000)), 1..40),
        ) {
            let parts: Vec<Part> = parts
                .into_iter()
                .map(|(weight, pin)| Part { weight: weight.into(), pin: pin.map(|pin| Currency::CNY.minor(pin)) })
                .collect();
            let whole = Currency::CNY.minor(whole);
            if let Ok(shares) = decompose(Currency::CNY, whole, &parts) {
                let sum: Money = shares.iter().copied().sum();
                prop_assert_eq!(sum, whole);
                for (share, part) in shares.iter().zip(&parts) {
                    prop_assert!(part.pin.is_none_or(|pin| pin == *share));
                }
            }
        }
    }
}
