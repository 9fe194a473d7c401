//! Mentoring pairs and their weeks.
//!
//! In the last full quarter half of the seniors taught somebody; in the running one more do, and one new hire still waits
//! for a mentor. Most weeks are logged, some are missing.

use chrono::{Days, NaiveDate};
use domain::base::Month;
use domain::facts::{MentorWeek, Pair};

use super::mentor_texts::{SUMMARIES, TOPICS};
use super::{Office, is_before_running, ix, numbered};
use crate::chance::Chance;
use crate::crew::{NEW_HIRES, Seller};
use crate::rhythm::{monday_from, weekday_from};
use crate::script::{LAST, RUNNING};

/// Mentor, trainee and the day of the quarter their pair began on, in the last full quarter and in the running one.
const PAIRS_LAST: [(Seller, Seller, u64); 5] = [(8, 17, 15), (6, 18, 15), (7, 19, 16), (8, 20, 22), (9, 21, 22)];
const PAIRS_RUNNING: [(Seller, Seller, u64); 2] = [(4, 22, 8), (2, 23, 11)];
/// Who teaches those hired alone; the first handed over to a colleague in the middle of the last full quarter.
const MENTORS: [Seller; 3] = [4, 5, 9];
const SUCCESSOR: Seller = 7;
const HANDED_OVER: u64 = 46;
/// The topic with which the successor goes on.
const TAKEN_OVER: usize = 8;
/// Days after the first one on which their pairs began.
const AFTER_HIRE: u64 = 8;
/// How often the mentor logged enough, and the summary was handed in, permille: before the running quarter, and in it.
const LOGGED: [u64; 2] = [840, 930];
const SUMMED_UP: [u64; 2] = [860, 940];

pub(super) fn pairs(office: &Office<'_>) -> Vec<Pair> {
    let mut rows: Vec<Pair> = drafts(office).into_iter().filter(|pair| pair.began_on <= office.today()).collect();
    rows.sort_by_key(|pair| (pair.began_on, pair.mentor));
    numbered(&mut rows, |pair| &mut pair.id);
    let mut chance = office.chance("mentoring");
    let mut id = 0;
    for pair in &mut rows {
        pair.weeks = weeks(office, pair, &mut chance);
        pair.weeks.iter_mut().for_each(|week| {
            id += 1;
            week.id = id;
        });
    }
    rows
}

fn drafts(office: &Office<'_>) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for (seller, mentor) in NEW_HIRES.zip(MENTORS) {
        let hired_on = office.crew.members[seller].hired_on;
        pairs.push(pair(mentor, seller, weekday_from(hired_on + Days::new(AFTER_HIRE))));
    }
    let handed_over = office.day(LAST, HANDED_OVER);
    pairs[0].ended_on = Some(handed_over);
    pairs[0].end_reason = "导师负责重点客户年度招标，改由同组同事接手。".to_owned();
    pairs.push(pair(SUCCESSOR, *NEW_HIRES.start(), weekday_from(handed_over + Days::new(1))));
    let of_quarter =
        |at: usize| move |(mentor, mentee, days): (Seller, Seller, u64)| pair(mentor, mentee, office.day(at, days));
    pairs.extend(PAIRS_LAST.into_iter().map(of_quarter(LAST)));
    pairs.extend(PAIRS_RUNNING.into_iter().map(of_quarter(RUNNING)));
    pairs
}

fn pair(mentor: Seller, mentee: Seller, began_on: NaiveDate) -> Pair {
    Pair {
        id: 0,
        mentor: ix(mentor),
        mentee: ix(mentee),
        began_on,
        ended_on: None,
        end_reason: String::new(),
        weeks: Vec::new(),
    }
}

/// What was logged of the weeks that have begun; a week in which the mentor was away all days has none.
fn weeks(office: &Office<'_>, pair: &Pair, chance: &mut Chance) -> Vec<MentorWeek> {
    let (mentor, mentee) = (pair.mentor as Seller, pair.mentee as Seller);
    let grown_up = Month::shift(office.crew.members[mentee].hired_on, office.script.plan.people.new_hire_months);
    let end = pair.ended_on.unwrap_or(grown_up).min(grown_up);
    let mut monday = monday_from(pair.began_on);
    let mut found = Vec::new();
    // Who took over goes on where the other stopped.
    let is_successor = mentor == SUCCESSOR && mentee == *NEW_HIRES.start();
    let from = if is_successor { TAKEN_OVER } else { chance.below(3) as usize };
    let mut nth = 0;
    while monday + Days::new(6) <= end && monday <= office.today() {
        let is_away = |seller: Seller| (0..5).all(|day| office.crew.is_away(seller, monday + Days::new(day)));
        let week = week(office, monday, from + nth, chance);
        if !is_away(mentor) && !is_away(mentee) {
            found.extend(week);
        }
        monday = monday + Days::new(7);
        nth += 1;
    }
    found
}

/// A week; none when neither mentor nor mentee wrote anything.
fn week(office: &Office<'_>, monday: NaiveDate, nth: usize, chance: &mut Chance) -> Option<MentorWeek> {
    let rates = usize::from(!is_before_running(office, monday));
    let is_logged = chance.happens(LOGGED[rates]);
    let is_short = chance.happens(60);
    let minutes = chance.between(6, 14) as u32 * 5;
    let is_summed_up = chance.happens(SUMMED_UP[rates]);
    let handed_in = office.past(monday + Days::new(4 + chance.below(3))).filter(|_| is_summed_up);
    let is_told = office.is_past(monday + Days::new(2));
    let minutes = match (is_logged && is_told, is_short) {
        (false, _) => 0,
        (true, true) => 20,
        (true, false) => minutes,
    };
    let place = nth.min(TOPICS.len() - 1);
    (minutes > 0 || handed_in.is_some()).then(|| MentorWeek {
        id: 0,
        week_on: monday,
        minutes,
        topics: if minutes > 0 { TOPICS[place].to_owned() } else { String::new() },
        summary: if handed_in.is_some() { SUMMARIES[place].to_owned() } else { String::new() },
        summary_on: handed_in,
    })
}
