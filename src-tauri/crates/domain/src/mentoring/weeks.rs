//! The weeks of a pair: did the mentor give the minutes, did the mentee hand in a summary?
//!
//! Only weeks that lie wholly within the pair count. Who is away on all five weekdays owes nothing for the week. What
//! is handed in after the date does not exist yet.

use chrono::{Datelike, Days, NaiveDate};

use super::pairs::span;
use crate::base::DateSpan;
use crate::facts::{Ledger, MemberIx, MentorWeek, Pair, Personnel};
use crate::plan::Plan;

/// A week of a pair as seen from a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week<'p> {
    /// Its Monday.
    pub week_on: NaiveDate,
    /// What was logged, when anything was.
    pub log: Option<&'p MentorWeek>,
    /// Minutes logged.
    pub minutes: u32,
    /// Whether the mentee's summary is there.
    pub has_summary: bool,
    /// How it stands.
    pub standing: WeekStanding,
}

/// How a week stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WeekStanding {
    /// Both did their part.
    Kept,
    /// The week is over without the mentor's minutes.
    MentorMissing,
    /// The week is over without the mentee's summary.
    MenteeMissing,
    /// The week is over without either.
    BothMissing,
    /// The week is not over and something is still to do.
    Running,
    /// Both were away the whole week.
    Away,
}

impl WeekStanding {
    /// Whether something is missing for good.
    pub fn is_missing(self) -> bool {
        matches!(self, WeekStanding::MentorMissing | WeekStanding::MenteeMissing | WeekStanding::BothMissing)
    }
}

/// The Monday of a day's week.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// The first Monday on or after a day.
pub(super) fn first_monday(day: NaiveDate) -> NaiveDate {
    let monday = monday_of(day);
    if monday == day { day } else { monday + Days::new(7) }
}

/// The weeks of a pair that have begun by a date, oldest first.
pub fn weeks<'p>(
    ledger: &Ledger,
    personnel: &Personnel,
    plan: &Plan,
    pair: &'p Pair,
    as_of: NaiveDate,
) -> Vec<Week<'p>> {
    let Some(span) = span(ledger, plan, pair) else { return Vec::new() };
    let (mentor, mentee) = (leaves(personnel, pair.mentor), leaves(personnel, pair.mentee));
    let mut found = Vec::new();
    let mut monday = first_monday(span.first);
    while monday <= as_of && sunday(monday) <= span.last {
        let away = [is_away(&mentor, monday), is_away(&mentee, monday)];
        found.push(week(plan, pair, monday, away, as_of));
        monday = monday + Days::new(7);
    }
    found
}

fn week<'p>(plan: &Plan, pair: &'p Pair, week_on: NaiveDate, away: [bool; 2], as_of: NaiveDate) -> Week<'p> {
    let log = pair.weeks.iter().find(|week| week.week_on == week_on);
    let minutes = log.map_or(0, |log| log.minutes);
    let is_handed_in = |log: &MentorWeek| !log.summary.trim().is_empty() && log.summary_on.is_none_or(|on| on <= as_of);
    let has_summary = log.is_some_and(is_handed_in);
    let did = [minutes >= plan.mentoring.weekly_minutes, has_summary];
    let owes = [!did[0] && !away[0], !did[1] && !away[1]];
    let standing = match owes {
        [false, false] if away == [true, true] && did != [true, true] => WeekStanding::Away,
        [false, false] => WeekStanding::Kept,
        _ if as_of <= sunday(week_on) => WeekStanding::Running,
        [true, false] => WeekStanding::MentorMissing,
        [false, true] => WeekStanding::MenteeMissing,
        [true, true] => WeekStanding::BothMissing,
    };
    Week { week_on, log, minutes, has_summary, standing }
}

fn sunday(monday: NaiveDate) -> NaiveDate {
    monday + Days::new(6)
}

fn leaves(personnel: &Personnel, member: MemberIx) -> Vec<DateSpan> {
    personnel.leaves.iter().filter(|(who, _)| *who == member).map(|(_, span)| *span).collect()
}

/// Away on all five weekdays.
fn is_away(leaves: &[DateSpan], monday: NaiveDate) -> bool {
    monday.iter_days().take(5).all(|day| leaves.iter().any(|span| span.contains(day)))
}
