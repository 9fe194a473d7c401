//! What a reader reads: messages in English, Simplified and Traditional Chinese, and every figure's written form.
//!
//! Numbers, money, dates and percentages are written here and nowhere else, so that the window, the PDF, the
//! spreadsheet and the command show the same characters; they reach messages as finished text. Every figure comes from
//! an exact decimal. Nothing here computes a rule of the plan, sorts names or reads the clock.

#![deny(clippy::float_arithmetic)]

mod axis;
mod catalogue;
mod dates;
mod figures;
mod lang;
mod sentences;

use domain::base::Currency;

pub use axis::{nice_ticks, nice_ticks_between};
pub use catalogue::AREAS;
pub use lang::{Lang, LangError};

/// Writes messages and figures for one reader: a language and the workspace's currency. Copied freely.
///
/// ```
/// use domain::base::Currency;
/// use words::{Lang, Words};
/// let words = Words::new(Lang::En, Currency::CNY);
/// assert_eq!(words.money(Currency::CNY.minor(123_456_750)), "¥1,234,567.50");
/// assert_eq!(words.get("base-tier-core"), "Core customers");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    lang: Lang,
    currency: Currency,
}

impl Words {
    /// Words in a language, with amounts in the workspace's currency.
    pub fn new(lang: Lang, currency: Currency) -> Words {
        Words { lang, currency }
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The workspace's currency.
    pub fn currency(&self) -> Currency {
        self.currency
    }
}
