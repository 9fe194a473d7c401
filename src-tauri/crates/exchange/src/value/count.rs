//! Whole numbers: the people of a company, as a number or the range a CRM offers ("100-499"), and marks.

use super::{Cell, Reading, Reason};
use crate::headings::narrow;

/// More people than this work in no company.
const MAX_PEOPLE: u32 = 100_000_000;
const PEOPLE_UNITS: [&str; 6] = ["employees", "people", "人员", "人員", "人", "名"];
const OR_MORE: [&str; 6] = ["以上", "及以上", "+", "or more", "and more", "起"];

/// How many people a company has: "240", "1,200 人", "500+". Of a range the lower end counts: so many there are surely.
pub(crate) fn people(cell: Cell<'_>) -> Reading<u32> {
    let unreadable = || Reason::new("issue-people-unreadable");
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(MAX_PEOPLE)).contains(&number) => {
            return Ok(Some(number as u32));
        }
        Cell::Text(text) => text.chars().map(narrow).flat_map(char::to_lowercase).collect::<String>(),
        _ => return Err(unreadable()),
    };
    let text = without_end(&text, &PEOPLE_UNITS);
    let bare = without_end(without_end(text, &OR_MORE), &PEOPLE_UNITS);
    let bare = bare.trim_start_matches(['>', '≥', '=', ' ']);
    let ends = ["-", "~", "–", "—", "至", "到", " to "].iter().find_map(|mark| bare.split_once(mark));
    let (low, high) = ends.map_or((bare, None), |(low, high)| (low, Some(high)));
    let low = whole(without_end(low, &PEOPLE_UNITS)).ok_or_else(unreadable)?;
    match high.map(|high| whole(without_end(high, &PEOPLE_UNITS))) {
        Some(None) => Err(unreadable()),
        Some(Some(high)) if high < low => Err(unreadable()),
        _ => Ok(Some(low)),
    }
}

/// A mark from 1 to `most`: "4", "4.0", "4/5", "4 分", "4 stars", "★★★★".
pub(crate) fn mark(cell: Cell<'_>, most: u8) -> Reading<u8> {
    let refused = || Reason::new("issue-mark-range").arg("most", most);
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) if number.fract() == 0.0 => format!("{number}"),
        Cell::Text(text) => text.chars().map(narrow).flat_map(char::to_lowercase).collect(),
        _ => return Err(refused()),
    };
    let stars = text.chars().filter(|c| *c == '★').count();
    if stars > 0 && text.chars().all(|c| matches!(c, '★' | '☆')) {
        return u8::try_from(stars).ok().filter(|stars| *stars <= most).map(Some).ok_or_else(refused);
    }
    let bare = without_end(&text, &["分", "星", "stars", "star", "points"]);
    let bare = bare.strip_suffix(&format!("/{most}")).unwrap_or(bare).trim();
    let bare = bare.strip_suffix(".0").unwrap_or(bare);
    let is_plain = (1..=2).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit());
    let value = bare.parse::<u8>().ok().filter(|mark| is_plain && (1..=most).contains(mark));
    value.map(Some).ok_or_else(refused)
}

fn without_end<'a>(text: &'a str, ends: &[&str]) -> &'a str {
    let text = text.trim();
    ends.iter().find_map(|end| text.strip_suffix(end)).map_or(text, str::trim_end)
}

/// A whole number, its thousands parted by commas or not at all.
fn whole(text: &str) -> Option<u32> {
    let text = text.trim();
    let mut groups = text.split(',');
    let first = groups.next()?;
    let has_groups = text.contains(',');
    let is_sound = !first.is_empty() && (!has_groups || first.len() <= 3) && groups.all(|group| group.len() == 3);
    let digits = text.replace(',', "");
    let is_digits = digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|count| is_sound && is_digits && *count <= MAX_PEOPLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_a_number_or_at_least_the_lower_end_of_a_range() {
        let table = [
            ("240", Some(240)),
            ("1,200", Some(1_200)),
            ("240人", Some(240)),
            ("100-499", Some(100)),
            ("100～499人", Some(100)),
            ("1,001 - 5,000 employees", Some(1_001)),
            ("500+", Some(500)),
            ("500人以上", Some(500)),
            (">1000", Some(1_000)),
            ("0", Some(0)),
            ("50人以下", None),
            ("<50", None),
            ("1.5", None),
            ("12,34", None),
            ("499-100", None),
            ("many", None),
            ("-5", None),
        ];
        for (text, expected) in table {
            assert_eq!(people(Cell::Text(text)).ok().flatten(), expected, "{text}");
        }
        assert_eq!(people(Cell::Number(240.0)), Ok(Some(240)));
        assert!(people(Cell::Number(0.5)).is_err());
    }

    #[test]
    fn a_mark_is_within_its_scale() {
        for (text, expected) in [
            ("5", Some(5)),
            ("4.0", Some(4)),
            ("4/5", Some(4)),
            ("3 分", Some(3)),
            ("3 stars", Some(3)),
            ("★★★★☆", Some(4)),
            ("0", None),
            ("6", None),
            ("4.5", None),
            ("满意", None),
            ("+3", None),
        ] {
            assert_eq!(mark(Cell::Text(text), 5).ok().flatten(), expected, "{text}");
        }
        assert_eq!(mark(Cell::Text("10"), 10), Ok(Some(10)));
        assert_eq!(mark(Cell::Number(11.0), 10).expect_err("beyond").message, "issue-mark-range");
    }
}
