//! How days and moments are written in the file: ISO texts, the same in every database.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};

use crate::{Error, Result};

/// A day as `2026-09-30`, without an allocation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct IsoDay([u8; 10]);

impl IsoDay {
    /// The text of a day; refused outside the years 0 to 9999.
    pub(crate) fn of(day: NaiveDate) -> Result<IsoDay> {
        let year = u32::try_from(day.year()).ok().filter(|year| *year <= 9999).ok_or(Error::DateOutOfRange(day))?;
        let mut text = *b"0000-00-00";
        for (places, mut number) in [(0..4, year), (5..7, day.month()), (8..10, day.day())] {
            for place in places.rev() {
                text[place] = b'0' + (number % 10) as u8;
                number /= 10;
            }
        }
        Ok(IsoDay(text))
    }

    /// The text of a day that may be missing.
    pub(crate) fn maybe(day: Option<NaiveDate>) -> Result<Option<IsoDay>> {
        day.map(IsoDay::of).transpose()
    }

    /// As text.
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("digits and hyphens are ASCII")
    }
}

impl rusqlite::ToSql for IsoDay {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

/// Reads a day; only the ten characters `2026-09-30` will do.
pub(crate) fn read_day(text: &[u8]) -> Option<NaiveDate> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text else { return None };
    let digits = [y0, y1, y2, y3, m0, m1, d0, d1].map(|byte| u32::from(byte.wrapping_sub(b'0')));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let [y0, y1, y2, y3, m0, m1, d0, d1] = digits;
    let year = i32::try_from(y0 * 1000 + y1 * 100 + y2 * 10 + y3).expect("four digits fit");
    NaiveDate::from_ymd_opt(year, m0 * 10 + m1, d0 * 10 + d1)
}

/// A moment as `2026-09-30T08:15:00.000Z`.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads a moment of the file.
pub(crate) fn read_moment(text: &str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.to_utc())
        .map_err(|source| Error::Damaged { what: format!("'{text}' is no moment"), source: Some(source.into()) })
}

/// Reads a day of the file.
pub(crate) fn stored_day(text: &str) -> Result<NaiveDate> {
    read_day(text.as_bytes()).ok_or_else(|| Error::damaged(format!("'{text}' is no day")))
}

/// Reads a day of the file that may be missing.
pub(crate) fn stored_day_maybe(text: Option<String>) -> Result<Option<NaiveDate>> {
    text.as_deref().map(stored_day).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_was_written() {
        for text in ["2026-09-30", "2024-02-29", "0001-01-01", "9999-12-31"] {
            let day = read_day(text.as_bytes()).expect(text);
            assert_eq!(IsoDay::of(day).expect(text).as_str(), text);
        }
    }

    #[test]
    fn anything_else_is_no_day() {
        for text in
            ["2026-02-29", "2026-9-30", "2026/09/30", "2026-09-31", "", "20260930", "２026-09-30", "2026-09-30 "]
        {
            assert_eq!(read_day(text.as_bytes()), None, "{text}");
        }
        let beyond = NaiveDate::from_ymd_opt(10_000, 1, 1).expect("a day");
        assert!(matches!(IsoDay::of(beyond), Err(Error::DateOutOfRange(_))));
    }
}
