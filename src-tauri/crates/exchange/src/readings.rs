//! What the dates and amounts of a file say about how they are written. A file whose every telling value can be read
//! two ways is ambiguous: the user decides, not the program.

use domain::base::Currency;

use crate::inspect::{DateReading, DecimalReading};
use crate::options::{DateOrder, DecimalSign};
use crate::value::{Cell, numeric_date, readings, trimmed};

/// Values shown to the user as the reason for the question.
const MAX_EXAMPLES: usize = 3;

/// Values that speak for one reading, for the other, and that read both ways but differently.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    one: u32,
    other: u32,
    either: u32,
    examples: Vec<String>,
}

impl Evidence {
    /// Takes a cell of a date column.
    pub(crate) fn take_date(&mut self, cell: Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        let Some((first, second)) = numeric_date(text) else { return };
        match (first > 12, second > 12) {
            (true, false) => self.one += 1,
            (false, true) => self.other += 1,
            (false, false) if first != second => self.doubt(text),
            _ => {}
        }
    }

    /// Takes a cell of a column of amounts.
    pub(crate) fn take_amount(&mut self, cell: Cell<'_>) {
        let Cell::Text(text) = cell else { return };
        // Whatever currency stands beside the number, its separators tell.
        let text = trimmed(text).trim_matches(['€', '£', '₩', '₽', ' ', '\u{A0}']);
        if !text.contains(['.', ',', '，', '．']) {
            return;
        }
        match readings(text, Currency::CNY) {
            [Some(_), None] => self.one += 1,
            [None, Some(_)] => self.other += 1,
            [Some(point), Some(comma)] if point != comma => self.doubt(text),
            _ => {}
        }
    }

    /// The order of day and month.
    pub(crate) fn date_reading(self) -> DateReading {
        let order = match (self.one > 0, self.other > 0) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        };
        DateReading { order, is_ambiguous: self.is_ambiguous(), examples: self.examples }
    }

    /// The decimal sign.
    pub(crate) fn decimal_reading(self) -> DecimalReading {
        let sign = if self.other > 0 && self.one == 0 { DecimalSign::Comma } else { DecimalSign::Point };
        DecimalReading { sign, is_ambiguous: self.is_ambiguous(), examples: self.examples }
    }

    /// No value decides, or values decide against each other.
    fn is_ambiguous(&self) -> bool {
        (self.one > 0) == (self.other > 0) && (self.either > 0 || self.one > 0)
    }

    fn doubt(&mut self, text: &str) {
        self.either += 1;
        if self.examples.len() < MAX_EXAMPLES && !self.examples.iter().any(|example| example == trimmed(text)) {
            self.examples.push(trimmed(text).to_owned());
        }
    }
}
