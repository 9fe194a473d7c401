//! Numbers as people and systems write them: "1,234.50", "1.234,50", "￥１，２３４", "(500)", "500-", "12.5万", "2.5 %".
//!
//! A separator of thousands stands between groups of exactly three digits, or the number is refused: under the decimal
//! point "13,75" is no number, and never 1375.

use domain::base::Currency;
use rust_decimal::Decimal;

use super::{Cell, Reading, Reason};
use crate::headings::narrow;
use crate::options::DecimalSign;

/// The most that an amount may be, either way.
const MAX_AMOUNT: i64 = 1_000_000_000_000;

/// How the numbers of a file are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amounts {
    /// The decimal sign of numbers written as text.
    pub decimal: DecimalSign,
    /// Decides the digits and the signs an amount may carry.
    pub currency: Currency,
}

/// A number and what stood behind it.
struct Number {
    value: Decimal,
    is_percent: bool,
    is_scaled: bool,
}

impl Amounts {
    /// An amount of money, exact in the currency's minor unit. `factor` is the unit in the heading (10 000 for 万元).
    pub(crate) fn amount(&self, cell: Cell<'_>, factor: u32) -> Reading<Decimal> {
        let number = match cell {
            Cell::Empty => return Ok(None),
            Cell::Text(text) => match plain(text, self.decimal) {
                Some(value) => Number { value, is_percent: false, is_scaled: false },
                None if is_no_number(text) => return Ok(None),
                None => self.written(text)?,
            },
            Cell::Number(number) => Number { value: exact(number)?, is_percent: false, is_scaled: false },
            Cell::Date(_) | Cell::Time(_) => return Err(Reason::new("issue-number-is-date")),
            _ => return Err(Reason::new("issue-number-unreadable")),
        };
        if number.is_percent {
            return Err(Reason::new("issue-amount-percent"));
        }
        if factor > 1 && number.is_scaled {
            return Err(Reason::new("issue-amount-unit-twice"));
        }
        self.bounded(number.value, factor).map(Some)
    }

    /// A percent, "60", "60%" and "60 %" alike: 60.
    pub(crate) fn percent(&self, text: &str) -> Result<Decimal, Reason> {
        self.written(text).map(|number| number.value)
    }

    fn bounded(&self, value: Decimal, factor: u32) -> Result<Decimal, Reason> {
        let most = Decimal::from(MAX_AMOUNT);
        let too_large = || Reason::new("issue-amount-too-large");
        if value.abs() > most {
            return Err(too_large());
        }
        let value = if factor == 1 { value } else { value * Decimal::from(factor) };
        if value.abs() > most {
            return Err(too_large());
        }
        let digits = self.currency.digits();
        if value.scale() > digits && value.normalize().scale() > digits {
            return Err(Reason::new("issue-amount-digits").arg("digits", digits));
        }
        Ok(value)
    }

    fn written(&self, text: &str) -> Result<Number, Reason> {
        let mut compact: String = text.chars().map(narrow).map(plain_sign).collect();
        compact = compact.trim().to_owned();
        let (body, is_negative) = unsigned(&compact, self.currency)?;
        let (body, is_percent, scale) = without_suffix(body, self.currency);
        let value = grouped(body.trim(), self.decimal)?;
        let value = value.checked_mul(Decimal::from(scale)).ok_or_else(|| Reason::new("issue-amount-too-large"))?;
        Ok(Number { value: if is_negative { -value } else { value }, is_percent, is_scaled: scale > 1 })
    }
}

/// How a text reads with either decimal sign (point, comma); `None` where it does not read.
pub(crate) fn readings(text: &str, currency: Currency) -> [Option<Decimal>; 2] {
    [DecimalSign::Point, DecimalSign::Comma]
        .map(|decimal| Amounts { decimal, currency }.written(text).ok().map(|number| number.value))
}

/// The unit that the heading of a column of amounts names: 10 000 for "金额（万元）", 1 for none.
pub(crate) fn heading_factor(heading: &str) -> u32 {
    let text: String = heading.chars().map(narrow).flat_map(char::to_lowercase).collect();
    let bracketed: String = text.split_once(['(', '[', '【']).map_or(String::new(), |(_, rest)| {
        rest.chars().filter(|c| c.is_alphanumeric() || *c == '\'').collect::<String>()
    });
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["百万", "百萬", "million"]) || matches!(bracketed.as_str(), "m" | "mn" | "mio") {
        1_000_000
    } else if says(&["亿元", "億元"]) {
        100_000_000
    } else if says(&["万元", "萬元"]) || matches!(bracketed.as_str(), "万" | "萬") {
        10_000
    } else if says(&["千元", "仟元", "thousand", "'000"]) || matches!(bracketed.as_str(), "k" | "000" | "千") {
        1_000
    } else {
        1
    }
}

/// The everyday form, digits with at most one decimal sign, without a detour.
fn plain(text: &str, decimal: DecimalSign) -> Option<Decimal> {
    let sign = if decimal == DecimalSign::Point { b'.' } else { b',' };
    let bytes = text.as_bytes();
    let (is_negative, digits) = match bytes.first()? {
        b'-' => (true, &bytes[1..]),
        _ => (false, bytes),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let (mut mantissa, mut seen, mut scale) = (0_i64, false, 0_u32);
    for byte in digits {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa * 10 + i64::from(byte - b'0');
                scale += u32::from(seen);
            }
            _ if *byte == sign && !seen => seen = true,
            _ => return None,
        }
    }
    // "5." and ".5" and "." go the long way.
    let is_whole = digits[0].is_ascii_digit() && digits[digits.len() - 1].is_ascii_digit();
    is_whole.then(|| Decimal::new(if is_negative { -mantissa } else { mantissa }, scale))
}

/// A workbook's float as the decimal that was typed: 0.30000000000000004 is 0.3.
fn exact(number: f64) -> Result<Decimal, Reason> {
    Decimal::try_from(number).map_err(|_| Reason::new("issue-amount-too-large"))
}

fn is_no_number(text: &str) -> bool {
    ["n/a", "null", "nil", "none", "无", "無"].iter().any(|mark| text.eq_ignore_ascii_case(mark))
}

/// Signs that mean the same: minus signs, quotes and blanks between groups.
fn plain_sign(c: char) -> char {
    match c {
        '\u{2212}' | '\u{2012}' | '\u{2013}' | '\u{FE63}' => '-',
        '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
        '\u{2019}' => '\'',
        '，' | '、' => ',',
        '。' => '.',
        _ => c,
    }
}

/// The number without sign and currency: "-¥5", "¥-5", "(¥5)", "5-".
fn unsigned(text: &str, currency: Currency) -> Result<(&str, bool), Reason> {
    let unreadable = || Reason::new("issue-number-unreadable");
    let (mut body, mut signs, mut is_negative) = (text, 0, false);
    if let Some(inner) = body.strip_prefix('(') {
        (body, signs, is_negative) = (inner.strip_suffix(')').ok_or_else(unreadable)?.trim(), 1, true);
    }
    let mut has_currency = false;
    loop {
        if let Some(rest) = body.strip_prefix('-') {
            (body, signs, is_negative) = (rest.trim_start(), signs + 1, true);
        } else if let Some(rest) = body.strip_prefix('+') {
            (body, signs) = (rest.trim_start(), signs + 1);
        } else if let Some(rest) = currency_prefix(body, currency).filter(|_| !has_currency) {
            (body, has_currency) = (rest.trim_start(), true);
        } else {
            break;
        }
    }
    if let Some(rest) = body.strip_suffix('-') {
        (body, signs, is_negative) = (rest.trim_end(), signs + 1, true);
    }
    if signs > 1 { Err(unreadable()) } else { Ok((body, is_negative)) }
}

fn currency_prefix(text: &str, currency: Currency) -> Option<&str> {
    let own: &[&str] = match currency.code() {
        "CNY" => &["RMB"],
        "USD" => &["US$"],
        "HKD" => &["HK$"],
        "TWD" => &["NT$"],
        "EUR" => &["€"],
        "GBP" => &["£"],
        _ => &[],
    };
    own.iter().chain(&[currency.code(), "¥", "￥", "$"]).find_map(|sign| text.strip_prefix(sign))
}

/// The number without "%", 元, 万 and the like, and what it is to be multiplied by.
fn without_suffix(text: &str, currency: Currency) -> (&str, bool, u32) {
    let (mut body, mut is_percent, mut scale) = (text.trim_end(), false, 1);
    if let Some(rest) = body.strip_suffix('%') {
        (body, is_percent) = (rest.trim_end(), true);
    }
    for unit in ["元", "圆", "圓", "円", "€", currency.code()] {
        if let Some(rest) = body.strip_suffix(unit).filter(|_| unit != "€" || currency.code() == "EUR") {
            body = rest.trim_end();
            break;
        }
    }
    for (unit, factor) in [("万", 10_000), ("萬", 10_000), ("亿", 100_000_000), ("億", 100_000_000)] {
        if let Some(rest) = body.strip_suffix(unit) {
            (body, scale) = (rest.trim_end(), factor);
            break;
        }
    }
    (body, is_percent, scale)
}

/// Digits with groups of thousands and a decimal sign.
fn grouped(text: &str, decimal: DecimalSign) -> Result<Decimal, Reason> {
    let unreadable = || Reason::new("issue-number-unreadable");
    let (sign, other) = if decimal == DecimalSign::Point { ('.', ',') } else { (',', '.') };
    let is_number_like = |c: char| c.is_ascii_digit() || c == sign || c == other || c == ' ' || c == '\'';
    if !text.chars().all(is_number_like) || !text.chars().any(|c| c.is_ascii_digit()) {
        return Err(unreadable());
    }
    let (whole, fraction) = text.split_once(sign).unwrap_or((text, ""));
    if fraction.contains(|c: char| !c.is_ascii_digit()) {
        return Err(misplaced(text, decimal));
    }
    let digits = ungrouped(whole, other).ok_or_else(|| misplaced(text, decimal))?;
    let number = format!("{}{}{}", digits, if fraction.is_empty() { "" } else { "." }, fraction);
    if digits.len() > 20 {
        return Err(Reason::new("issue-amount-too-large"));
    }
    if fraction.len() > 8 {
        return Err(Reason::new("issue-number-too-fine"));
    }
    number.parse().map_err(|_| unreadable())
}

/// The digits of a whole number, when its separators are all alike and stand between groups of three.
fn ungrouped(whole: &str, other: char) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Some(if whole.is_empty() { "0".to_owned() } else { whole.to_owned() });
    };
    if separator != other && separator != ' ' && separator != '\'' {
        return None;
    }
    let groups: Vec<&str> = whole.split(separator).collect();
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let is_sound = (1..=3).contains(&first.len())
        && is_digits(first)
        && rest.iter().all(|group| group.len() == 3 && is_digits(group));
    is_sound.then(|| groups.concat())
}

/// Why the separators do not fit: perhaps the other decimal sign is meant.
fn misplaced(text: &str, decimal: DecimalSign) -> Reason {
    let (other, message) = match decimal {
        DecimalSign::Point => (DecimalSign::Comma, "issue-number-decimal-comma"),
        DecimalSign::Comma => (DecimalSign::Point, "issue-number-decimal-point"),
    };
    let (sign, group) = if other == DecimalSign::Point { ('.', ',') } else { (',', '.') };
    let (whole, fraction) = text.split_once(sign).unwrap_or((text, ""));
    let fits = ungrouped(whole, group).is_some() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    Reason::new(if fits { message } else { "issue-number-groups" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_in_a_heading_counts() {
        let table = [
            ("金额（万元）", 10_000),
            ("目標金額(萬元)", 10_000),
            ("销售额/百万元", 1_000_000),
            ("Amount (k)", 1_000),
            ("Net value ['000]", 1_000),
            ("Sales (CNY)", 1),
            ("金额(元)", 1),
            ("Amount", 1),
        ];
        for (heading, factor) in table {
            assert_eq!(heading_factor(heading), factor, "{heading}");
        }
        let amounts = Amounts { decimal: DecimalSign::Point, currency: Currency::CNY };
        assert_eq!(amounts.amount(Cell::Text("12.5"), 10_000), Ok(Some("125000.0".parse().expect("a number"))));
        assert!(amounts.amount(Cell::Text("12.5万"), 10_000).is_err());
    }
}
