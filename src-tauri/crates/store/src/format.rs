//! How days and moments are written in the file: ISO texts, the same in every database.

use chrono::{DateTime, Datelike, NaiveDate, SecondsFormat, Utc};

use crate::{Error, Result, Said};

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

/// A moment that came from outside, as stored; refused outside the years 0 to 9999. A leap second is the next one.
pub(crate) fn iso_moment(at: DateTime<Utc>) -> Result<String> {
    let at = DateTime::from_timestamp_millis(at.timestamp_millis()).unwrap_or(at);
    if (0..=9999).contains(&at.year()) { Ok(moment(at)) } else { Err(Error::DateOutOfRange(at.date_naive())) }
}

/// A moment that was said, as stored.
pub(crate) fn instant_said(at: Said<DateTime<Utc>>) -> Result<Said<String>> {
    Ok(match at {
        Said::Nothing => Said::Nothing,
        Said::Empty => Said::Empty,
        Said::Value(at) => Said::Value(iso_moment(at)?),
    })
}

/// Reads a moment; only the 24 characters `2026-09-30T08:15:00.000Z` will do.
pub(crate) fn read_instant(text: &[u8]) -> Option<DateTime<Utc>> {
    let (day, time) = text.split_at_checked(10)?;
    let [b'T', h0, h1, b':', m0, m1, b':', s0, s1, b'.', f0, f1, f2, b'Z'] = time else { return None };
    let digits = [h0, h1, m0, m1, s0, s1, f0, f1, f2].map(|byte| u32::from(byte.wrapping_sub(b'0')));
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let [h0, h1, m0, m1, s0, s1, f0, f1, f2] = digits;
    let at = read_day(day)?.and_hms_milli_opt(h0 * 10 + h1, m0 * 10 + m1, s0 * 10 + s1, f0 * 100 + f1 * 10 + f2)?;
    Some(at.and_utc())
}

/// Reads a moment of the file that was written in the one form.
pub(crate) fn stored_moment(text: &str) -> Result<DateTime<Utc>> {
    read_instant(text.as_bytes()).ok_or_else(|| Error::damaged(format!("'{text}' is no moment")))
}

/// Reads a moment of the file that may be missing.
pub(crate) fn stored_moment_maybe(text: Option<String>) -> Result<Option<DateTime<Utc>>> {
    text.as_deref().map(stored_moment).transpose()
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
    fn a_moment_is_read_as_it_was_written() {
        for text in ["2026-09-30T08:15:00.000Z", "0000-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"] {
            let at = read_instant(text.as_bytes()).expect(text);
            assert_eq!(iso_moment(at).expect(text), text);
            assert_eq!(read_moment(text).expect(text), at, "the two readers agree");
        }
        let leap = read_moment("2016-12-31T23:59:60.500Z").expect("a leap second");
        assert_eq!(iso_moment(leap).expect("written"), "2017-01-01T00:00:00.500Z");
        for text in [
            "2026-09-30T08:15:00Z",
            "2026-09-30 08:15:00.000Z",
            "2026-09-30T24:00:00.000Z",
            "2026-09-30T08:15:00.000+",
            "",
        ] {
            assert_eq!(read_instant(text.as_bytes()), None, "{text}");
        }
        assert!(matches!(iso_moment(DateTime::<Utc>::MAX_UTC), Err(Error::DateOutOfRange(_))));
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
