//! Numbers as people type them into a form, and nothing else: what a file holds is read by its own grammar.
//!
//! Digits, a sign and a decimal point; spaces and underlines go. A comma groups thousands and nothing else: "1,200.50" is
//! read, "1200,50" is refused, because a decimal comma taken for a group would make it a hundred times as much. What a
//! Chinese keyboard types in full width is read alike.

use domain::base::{Currency, Money};
use rust_decimal::Decimal;

/// What was typed is no number that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotANumber;

/// An amount in the workspace's currency, below zero or above; none when nothing was typed.
pub(crate) fn amount(currency: Currency, text: &str) -> Result<Option<Money>, NotANumber> {
    let Some(value) = number(text)? else { return Ok(None) };
    currency.exact(value).map(Some).ok_or(NotANumber)
}

/// A number; none when nothing was typed.
pub(crate) fn number(text: &str) -> Result<Option<Decimal>, NotANumber> {
    let plain = plain(text);
    if plain.is_empty() {
        return Ok(None);
    }
    let unsigned = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let has_digit = unsigned.bytes().any(|byte| byte.is_ascii_digit());
    let is_read = has_digit && is_digits(fraction) && is_digits(&whole.replace(',', "")) && is_grouped(whole);
    if !is_read {
        return Err(NotANumber);
    }
    plain.replace(',', "").parse().map(Some).map_err(|_| NotANumber)
}

/// Narrow characters without what only separates.
fn plain(text: &str) -> String {
    let narrow = text.chars().map(|character| match character {
        '０'..='９' | '，' | '．' | '＋' | '－' => {
            char::from_u32(u32::from(character) - 0xFEE0).expect("full width forms stand beside ASCII")
        }
        '\u{2212}' => '-',
        other => other,
    });
    narrow.filter(|character| !character.is_whitespace() && *character != '_').collect()
}

/// Without commas, or with one before every three digits.
fn is_grouped(whole: &str) -> bool {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<String>, NotANumber> {
        amount(Currency::CNY, text).map(|money| money.map(|money| money.to_string()))
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, meant) in [
            ("1200.5", "1200.50"),
            (" 1,200.50 ", "1200.50"),
            ("1 200\u{a0}000", "1200000.00"),
            ("1_000", "1000.00"),
            ("-35", "-35.00"),
            ("\u{2212}0.01", "-0.01"),
            ("+7", "7.00"),
            (".5", "0.50"),
            ("12.", "12.00"),
            ("１，２００．５０", "1200.50"),
            ("12,345,678.90", "12345678.90"),
        ] {
            assert_eq!(read(typed), Ok(Some(meant.to_owned())), "{typed}");
        }
        assert_eq!(read("  "), Ok(None));
    }

    #[test]
    fn what_could_mean_something_else_is_refused() {
        for typed in
            ["1200,50", "1,20", "1,2000", ",5", "1.2.3", "12a", "¥12", "1e5", "-", ".", "--1", "1.005", "1.0,5"]
        {
            assert_eq!(read(typed), Err(NotANumber), "{typed}");
        }
        assert_eq!(read("1000000000001"), Err(NotANumber), "more than a workspace keeps");
    }
}
