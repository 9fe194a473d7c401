//! Numbers, money, percentages and amounts with a unit.
//!
//! Digits are grouped by thousands in all three languages, the minus is "−" and stands before the symbol, a no-break
//! space keeps a number with its unit, and roundings for display are half away from zero. Shortened amounts are for
//! headlines and charts; tables and statements show every digit.

use domain::base::{Money, Ratio};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::{Lang, Words};

/// Keeps a number and its unit on one line.
const NBSP: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// A unit that amounts from `from` on are shortened to, with the places shown below 10, below 100 and from 100 on.
struct Scale {
    from: i64,
    divisor: i64,
    name: &'static str,
    places: [u32; 3],
}

const ENGLISH: [Scale; 3] = [
    Scale { from: 10_000, divisor: 1_000, name: "k", places: [2, 1, 0] },
    Scale { from: 1_000_000, divisor: 1_000_000, name: "M", places: [2, 2, 1] },
    Scale { from: 1_000_000_000, divisor: 1_000_000_000, name: "B", places: [2, 2, 1] },
];
const SIMPLIFIED: [Scale; 2] = [
    Scale { from: 10_000, divisor: 10_000, name: "万", places: [2, 1, 0] },
    Scale { from: 100_000_000, divisor: 100_000_000, name: "亿", places: [2, 2, 2] },
];
const TRADITIONAL: [Scale; 2] = [
    Scale { from: 10_000, divisor: 10_000, name: "萬", places: [2, 1, 0] },
    Scale { from: 100_000_000, divisor: 100_000_000, name: "億", places: [2, 2, 2] },
];

impl Words {
    /// An amount with every digit of its minor unit: "¥1,234,567.50", "−¥20.00", "KRW 1,200".
    pub fn money(&self, money: Money) -> String {
        self.with_symbol(money.value().is_sign_negative() && !money.is_zero(), &self.digits_of(money))
    }

    /// An amount with every digit and no symbol, for columns whose header names the currency: "1,234,567.50".
    pub fn amount(&self, money: Money) -> String {
        let minus =
            if money.value().is_sign_negative() && !money.is_zero() { MINUS.to_string() } else { String::new() };
        minus + &self.digits_of(money)
    }

    /// A change of an amount: "+¥2,140.00", "−¥20.00", "¥0.00".
    pub fn money_change(&self, money: Money) -> String {
        plus(money.value()) + &self.money(money)
    }

    /// A shortened amount for headlines: "¥12.69 M", "¥412 k", "1,269 万元", "1,269 萬元", "1.27 亿元".
    pub fn money_short(&self, money: Money) -> String {
        let (digits, unit) = shortened(money.value().abs(), self.scales());
        let negative = money.value().is_sign_negative() && !digits.chars().all(|c| c == '0');
        if !self.lang.is_chinese() {
            return self.with_symbol(negative, &join_unit(&digits, unit));
        }
        let minus = if negative { MINUS.to_string() } else { String::new() };
        match (self.currency_noun(), unit) {
            (Some(noun), _) => format!("{minus}{digits}{NBSP}{unit}{noun}"),
            (None, "") => format!("{minus}{}{NBSP}{digits}", self.currency.code()),
            (None, _) => format!("{minus}{}{NBSP}{digits}{NBSP}{unit}", self.currency.code()),
        }
    }

    /// A shortened amount without its currency, for labels beside a unit: "12.69 M", "1,269 万", "1,269 萬".
    pub fn amount_short(&self, money: Money) -> String {
        let (digits, unit) = shortened(money.value().abs(), self.scales());
        let negative = money.value().is_sign_negative() && !digits.chars().all(|c| c == '0');
        let minus = if negative { MINUS.to_string() } else { String::new() };
        minus + &join_unit(&digits, unit)
    }

    /// A share with one decimal: "63.1 %", in Chinese "63.1%".
    pub fn ratio(&self, ratio: Ratio) -> String {
        self.percent(rounded(ratio.value() * Decimal::ONE_HUNDRED, 1))
    }

    /// A share without decimals: "63 %".
    pub fn ratio_whole(&self, ratio: Ratio) -> String {
        self.percent(rounded(ratio.value() * Decimal::ONE_HUNDRED, 0))
    }

    /// A rate of the plan, exactly and as short as it can be: "0.5 %", "2 %".
    pub fn rate(&self, ratio: Ratio) -> String {
        self.percent((ratio.value() * Decimal::ONE_HUNDRED).normalize())
    }

    /// A change of a share in percentage points, with its sign: "+4.2", "−0.3", "0".
    pub fn points_change(&self, points: Decimal) -> String {
        let shown = rounded(points, 1);
        plus(shown) + &self.points(points)
    }

    /// Percentage points with at most one decimal and without unit: "4.2", "4".
    pub fn points(&self, points: Decimal) -> String {
        grouped(rounded(points, 1).normalize())
    }

    /// Percentage points with their unit: "4.2 points", "1 point", "4.2 个百分点".
    pub fn points_long(&self, points: Decimal) -> String {
        self.united(rounded(points, 1), "point")
    }

    /// A number as it is, grouped: "1,234.5"; zeros at the end are dropped.
    pub fn number(&self, number: Decimal) -> String {
        grouped(number.normalize())
    }

    /// A number with this many decimals, for columns that align: "7.50".
    pub fn fixed(&self, number: Decimal, places: u32) -> String {
        grouped(rounded(number, places))
    }

    /// How many: "1,234".
    pub fn count(&self, count: usize) -> String {
        grouped(Decimal::from(count))
    }

    /// How many more or fewer: "+3", "−3", "0".
    pub fn count_change(&self, change: i64) -> String {
        let change = Decimal::from(change);
        plus(change) + &grouped(change)
    }

    /// A score out of ten or a mean of scores, one decimal: "7.5".
    pub fn score(&self, score: Decimal) -> String {
        self.fixed(score, 1)
    }

    /// A multiple of the average, two decimals: "1.50×", in Chinese "1.50 倍".
    pub fn times(&self, multiple: Decimal) -> String {
        let digits = self.fixed(multiple, 2);
        if self.lang.is_chinese() { format!("{digits}{NBSP}倍") } else { format!("{digits}×") }
    }

    /// Days with at most one decimal: "45 days", "1 day", "45 天".
    pub fn days(&self, days: Decimal) -> String {
        self.united(rounded(days, 1), "day")
    }

    /// Hours with at most one decimal: "24.6 h", "24.6 小时".
    pub fn hours(&self, hours: Decimal) -> String {
        self.united(rounded(hours, 1), "hour")
    }

    /// Months with at most one decimal: "6 months", "6 个月".
    pub fn months(&self, months: Decimal) -> String {
        self.united(rounded(months, 1), "month")
    }

    /// Years with at most one decimal: "3 years", "3 年".
    pub fn years(&self, years: Decimal) -> String {
        self.united(rounded(years, 1), "year")
    }

    /// Minutes: "30 min", "30 分钟".
    pub fn minutes(&self, minutes: Decimal) -> String {
        self.united(rounded(minutes, 0), "minute")
    }

    /// The size of a file: "812 bytes", "34 KB", "2.1 MB", a kilobyte being 1,000 bytes.
    pub fn file_size(&self, bytes: u64) -> String {
        let size = Decimal::from(bytes);
        match bytes {
            0..1_000 => self.united(size, "byte"),
            1_000..999_500 => join_unit(&grouped(rounded(size / Decimal::from(1_000), 0)), "KB"),
            999_500..999_950_000 => join_unit(&grouped(rounded(size / Decimal::from(1_000_000), 1)), "MB"),
            _ => join_unit(&grouped(rounded(size / Decimal::from(1_000_000_000), 1)), "GB"),
        }
    }

    /// A written figure as a bound that may be reached from above: "≥ 60 %".
    pub fn at_least(&self, figure: &str) -> String {
        format!("≥{NBSP}{figure}")
    }

    /// A written figure as a bound that may be reached from below: "≤ 2 h".
    pub fn at_most(&self, figure: &str) -> String {
        format!("≤{NBSP}{figure}")
    }

    /// A written figure as a bound that must be exceeded: "> 80 %".
    pub fn more_than(&self, figure: &str) -> String {
        format!(">{NBSP}{figure}")
    }

    /// A written figure as a bound that must not be reached: "< 30 %".
    pub fn less_than(&self, figure: &str) -> String {
        format!("<{NBSP}{figure}")
    }

    /// What stands where there is no figure.
    pub fn dash(&self) -> String {
        "–".to_owned()
    }

    /// The currency's symbol: "¥", "NT$", "HK$", "$" (in Chinese "US$"), "€"; else its code.
    pub fn currency_symbol(&self) -> String {
        match self.currency.code() {
            "CNY" | "JPY" => "¥",
            "TWD" => "NT$",
            "HKD" => "HK$",
            "USD" if self.lang.is_chinese() => "US$",
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            code => code,
        }
        .to_owned()
    }

    /// What Chinese puts after an amount ("1,269 万元"), where the currency has such a word.
    pub(crate) fn currency_noun(&self) -> Option<&'static str> {
        let simplified = self.lang == Lang::ZhHans;
        Some(match self.currency.code() {
            "CNY" | "TWD" => "元",
            "HKD" => "港元",
            "USD" => "美元",
            "EUR" => {
                if simplified {
                    "欧元"
                } else {
                    "歐元"
                }
            }
            "JPY" => {
                if simplified {
                    "日元"
                } else {
                    "日圓"
                }
            }
            "GBP" => {
                if simplified {
                    "英镑"
                } else {
                    "英鎊"
                }
            }
            _ => return None,
        })
    }

    fn scales(&self) -> &'static [Scale] {
        match self.lang {
            Lang::En => &ENGLISH,
            Lang::ZhHans => &SIMPLIFIED,
            Lang::ZhHant => &TRADITIONAL,
        }
    }

    fn digits_of(&self, money: Money) -> String {
        grouped(rounded(money.value().abs(), self.currency.digits()))
    }

    fn with_symbol(&self, negative: bool, digits: &str) -> String {
        let symbol = self.currency_symbol();
        let minus = if negative { MINUS.to_string() } else { String::new() };
        let space = if symbol == self.currency.code() { NBSP.to_string() } else { String::new() };
        format!("{minus}{symbol}{space}{digits}")
    }

    fn percent(&self, hundredths: Decimal) -> String {
        let digits = grouped(hundredths);
        if self.lang.is_chinese() { format!("{digits}%") } else { format!("{digits}{NBSP}%") }
    }

    fn united(&self, number: Decimal, unit: &str) -> String {
        let form = if number.abs() == Decimal::ONE { "one" } else { "other" };
        join_unit(&self.number(number), &self.get(&format!("base-unit-{unit}-{form}")))
    }
}

/// Rounded for display, half away from zero, with exactly this many decimals.
pub(crate) fn rounded(value: Decimal, places: u32) -> Decimal {
    let mut rounded = value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(places);
    rounded
}

/// The digits as they are, in groups of three, with "−" before a negative number.
pub(crate) fn grouped(value: Decimal) -> String {
    let digits = value.abs().to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 3);
    if value.is_sign_negative() && !value.is_zero() {
        text.push(MINUS);
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

fn join_unit(digits: &str, unit: &str) -> String {
    if unit.is_empty() { digits.to_owned() } else { format!("{digits}{NBSP}{unit}") }
}

fn plus(value: Decimal) -> String {
    if value > Decimal::ZERO { "+".to_owned() } else { String::new() }
}

/// The digits and the unit of a positive amount: the smallest unit in which it stays below the next one, as rounded.
fn shortened(value: Decimal, scales: &'static [Scale]) -> (String, &'static str) {
    let whole = rounded(value, 0);
    if whole < Decimal::from(scales[0].from) {
        return (grouped(whole), "");
    }
    let mut shown = (whole, "");
    for (index, scale) in scales.iter().enumerate() {
        let divisor = Decimal::from(scale.divisor);
        shown = (three_digits(value / divisor, scale.places), scale.name);
        let fits = scales.get(index + 1).is_none_or(|next| shown.0 * divisor < Decimal::from(next.from));
        if fits {
            break;
        }
    }
    (grouped(shown.0), shown.1)
}

/// Rounded to the places of its size; a number that rounding lifts to the next size takes that size's places.
fn three_digits(value: Decimal, places: [u32; 3]) -> Decimal {
    let size = |value: Decimal| usize::from(value >= Decimal::TEN) + usize::from(value >= Decimal::ONE_HUNDRED);
    let shown = rounded(value, places[size(value)]);
    rounded(shown, places[size(shown)])
}
