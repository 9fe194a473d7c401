//! Moments as people and systems write them: a date as [`super::date`] reads it, then a time of day, then perhaps an
//! offset. "2026/3/1 下午6:30", "3/1/2026 6:30 PM", "2026-03-01T10:15:00.000+0000", "20260301183000", or the day alone.
//!
//! A time that cannot be read is refused, never dropped: an hour more or less is what the plan measures.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::date::{date_and_rest, from_number, is_nothing};
use super::{Cell, Reading, Reason};
use crate::moment::Moment;
use crate::options::DateOrder;

const WEEKDAYS: [&str; 3] = ["星期", "周", "週"];
/// Words that stand before a time and say which half of the day is meant. Noon and evening are not among them: 12 o'clock
/// in the evening is read two ways.
const HALVES: [(&str, bool); 5] = [("上午", false), ("凌晨", false), ("下午", true), ("am", false), ("pm", true)];

/// A moment. `epoch` is the day that a workbook counts from.
pub(crate) fn moment(cell: Cell<'_>, order: Option<DateOrder>, epoch: NaiveDate) -> Reading<Moment> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Date(shown) => Ok(Some(of_sheet(shown))),
        Cell::Number(number) => {
            let day = from_number(number, epoch)?;
            let shown = moment_of_serial(number, epoch).filter(|shown| shown.date() == day);
            Ok(Some(shown.map_or(Moment::Day(day), of_sheet)))
        }
        Cell::Text(text) if is_nothing(text) => Ok(None),
        Cell::Text(text) => {
            let (day, rest) = date_and_rest(text, order)?;
            written(day, &rest).map(Some).ok_or_else(|| Reason::new("issue-moment-time"))
        }
        _ => Err(Reason::new("issue-date-unreadable")),
    }
}

/// The day and time of a workbook's serial number, to the nearest second of that day: the day itself is never rounded.
pub(crate) fn moment_of_serial(serial: f64, epoch: NaiveDate) -> Option<NaiveDateTime> {
    let day = epoch.checked_add_days(Days::new(serial as u64))?;
    let second = (serial.fract() * 86_400.0).round().min(86_399.0) as u32;
    NaiveTime::from_num_seconds_from_midnight_opt(second, 0).map(|time| day.and_time(time))
}

/// A workbook's date; one at midnight is a day alone.
fn of_sheet(shown: NaiveDateTime) -> Moment {
    if shown.time() == NaiveTime::MIN { Moment::Day(shown.date()) } else { Moment::Local(shown) }
}

fn written(day: NaiveDate, rest: &str) -> Option<Moment> {
    let rest = without_weekday(rest.trim_start_matches([' ', ',', 't']).trim_end());
    if rest.is_empty() {
        return Some(Moment::Day(day));
    }
    let (half, rest) = half_before(rest);
    let (time, rest) = clock(rest)?;
    let (half, rest) = match half {
        None => half_before(rest.trim_start()),
        half => (half, rest.trim_start()),
    };
    let shown = day.and_time(in_half(time, half)?);
    match rest.trim() {
        "" => Some(Moment::Local(shown)),
        zone => shown.checked_sub_signed(Duration::minutes(offset(zone)?)).map(|at| Moment::Exact(at.and_utc())),
    }
}

fn without_weekday(rest: &str) -> &str {
    let bare = rest.trim_start_matches(['(', '（']);
    let Some(after) = WEEKDAYS.iter().find_map(|word| bare.strip_prefix(word)) else { return rest };
    after.trim_start_matches(|c| "一二三四五六日天)）, ".contains(c))
}

/// Which half of the day is said, true for the second, and what follows.
fn half_before(rest: &str) -> (Option<bool>, &str) {
    let dotless = rest.strip_prefix("a.m.").map(|after| (false, after));
    let dotless = dotless.or_else(|| rest.strip_prefix("p.m.").map(|after| (true, after)));
    let said = dotless.or_else(|| HALVES.iter().find_map(|(word, half)| rest.strip_prefix(word).map(|r| (*half, r))));
    said.map_or((None, rest), |(half, after)| (Some(half), after.trim_start()))
}

/// 18:30, 18:30:05.123, 18时30分, 183005; and what follows.
fn clock(text: &str) -> Option<(NaiveTime, &str)> {
    let (hour, digits, rest) = number(text)?;
    if matches!(digits, 4 | 6) {
        let parts =
            if digits == 6 { [hour / 10_000, hour / 100 % 100, hour % 100] } else { [hour / 100, hour % 100, 0] };
        return NaiveTime::from_hms_opt(parts[0], parts[1], parts[2]).map(|time| (time, rest));
    }
    let (mut parts, mut rest) = ([hour, 0, 0], rest);
    for (part, marks) in parts[1..].iter_mut().zip([":时時点點", ":分"]) {
        let Some(after) = rest.strip_prefix(|c| marks.contains(c)) else { break };
        match number(after) {
            Some((value, 1..=2, after)) => (*part, rest) = (value, after),
            _ if after.is_empty() && !text.ends_with(':') => {
                rest = after;
                break;
            }
            _ => return None,
        }
    }
    // A number alone is no time of day.
    if rest.len() + digits == text.len() {
        return None;
    }
    rest = rest.strip_prefix("秒").or_else(|| rest.strip_prefix("分")).unwrap_or(rest);
    if let Some(fraction) = rest.strip_prefix('.') {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    NaiveTime::from_hms_opt(parts[0], parts[1], parts[2]).map(|time| (time, rest))
}

fn number(text: &str) -> Option<(u32, usize, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = text[..digits].parse().ok().filter(|_| digits <= 6)?;
    Some((value, digits, &text[digits..]))
}

/// The time meant when the half of the day is said: 12:10 am is ten past midnight, 下午 18:30 is 18:30.
fn in_half(time: NaiveTime, half: Option<bool>) -> Option<NaiveTime> {
    match (half, time.hour()) {
        (None, _) | (Some(true), 12..) | (Some(false), 0..12) => Some(time),
        (Some(true), hour) => time.with_hour(hour + 12),
        (Some(false), 12) => time.with_hour(0),
        (Some(false), _) => None,
    }
}

/// Minutes ahead of universal time: z, utc, gmt, gmt+8, +08:00, +0800, -05.
fn offset(text: &str) -> Option<i64> {
    let named = ["utc", "gmt", "z"].iter().find_map(|name| text.strip_prefix(name));
    let signed = named.unwrap_or(text).trim();
    if signed.is_empty() {
        return named.map(|_| 0);
    }
    let (sign, digits) = match signed.split_at_checked(1)? {
        ("+", digits) => (1, digits.replace(':', "")),
        ("-" | "\u{2212}", digits) => (-1, digits.replace(':', "")),
        _ => return None,
    };
    let (value, count, rest) = number(&digits)?;
    let (hours, minutes) = if count > 2 { (value / 100, value % 100) } else { (value, 0) };
    let is_sound = rest.is_empty() && count <= 4 && hours <= 14 && minutes < 60;
    is_sound.then(|| sign * i64::from(hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, &'static str> {
        let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
        match moment(Cell::Text(text), None, epoch) {
            Ok(Some(Moment::Day(day))) => Ok(day.to_string()),
            Ok(Some(Moment::Local(shown))) => Ok(shown.to_string()),
            Ok(Some(Moment::Exact(at))) => Ok(at.to_string()),
            Ok(None) => Ok("nothing".to_owned()),
            Err(reason) => Err(reason.message),
        }
    }

    #[test]
    fn moments_as_systems_write_them() {
        let half_past_six = Ok("2026-03-01 18:30:00".to_owned());
        for text in [
            "2026-03-01 18:30",
            "2026-03-01T18:30:00",
            "2026/3/1 18:30:00.000",
            "2026/3/1 下午 6:30",
            "2026/3/1 下午18:30",
            "2026年3月1日 18时30分",
            "2026年3月1日 18時30分00秒",
            "20260301183000",
            "202603011830",
            "Mar 1, 2026 6:30 PM",
            "Mar 1, 2026, 6:30 p.m.",
            "2026-03-01 星期日 18:30",
            "２０２６－０３－０１ １８：３０",
        ] {
            assert_eq!(read(text), half_past_six, "{text}");
        }
        let table = [
            ("2026-03-01", Ok("2026-03-01")),
            ("2026-03-01 星期日", Ok("2026-03-01")),
            ("2026-03-01 00:00", Ok("2026-03-01 00:00:00")),
            ("2026-03-01 12:10 AM", Ok("2026-03-01 00:10:00")),
            ("2026-03-01 12:10 PM", Ok("2026-03-01 12:10:00")),
            ("2026年3月1日 9点", Ok("2026-03-01 09:00:00")),
            ("2026-03-01T10:15:00Z", Ok("2026-03-01 10:15:00 UTC")),
            ("2026-03-01T10:15:00.000+0000", Ok("2026-03-01 10:15:00 UTC")),
            ("2026-03-01T10:15:00+08:00", Ok("2026-03-01 02:15:00 UTC")),
            ("2026-03-01 10:15 GMT-5", Ok("2026-03-01 15:15:00 UTC")),
            ("N/A", Ok("nothing")),
            ("2026-03-01 25:00", Err("issue-moment-time")),
            ("2026-03-01 10:", Err("issue-moment-time")),
            ("2026-03-01 10", Err("issue-moment-time")),
            ("2026-03-01 14:00 AM", Err("issue-moment-time")),
            ("2026-03-01 晚上12:00", Err("issue-moment-time")),
            ("2026-03-01 10:15 soon", Err("issue-moment-time")),
            ("03/04/2026 10:15", Err("issue-date-order")),
            ("2026-02-30 10:15", Err("issue-date-impossible")),
            ("yesterday", Err("issue-date-unreadable")),
        ];
        for (text, expected) in table {
            assert_eq!(read(text).as_deref(), expected.as_ref().map(|text| *text), "{text}");
        }
    }

    #[test]
    fn a_workbooks_number_keeps_its_time() {
        let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day");
        let read = |number| moment(Cell::Number(number), None, epoch);
        let shown = "2026-03-01T18:00:00".parse().expect("a time");
        assert_eq!(read(46_082.75), Ok(Some(Moment::Local(shown))));
        assert_eq!(read(46_082.0), Ok(Some(Moment::Day(shown.date()))));
        assert_eq!(read(20_260_301.0), Ok(Some(Moment::Day(shown.date()))));
    }
}
