//! The days of a quarter's orders: each course has a time for its last order, and the others lie before it.
//!
//! Core customers' orders are so many that the mean time between two comes out as wished: the days between the first
//! and the last are known for each customer, and what is left over by one is given to the next.

use chrono::{Days, NaiveDate};

use crate::career::{Birth, Career, Standing};
use crate::chance::Chance;
use crate::quarter_life::Course;
use crate::rhythm::Rhythm;
use crate::script::{Act, RUNNING, Script};

/// Silence a core customer can have when the quarter ends, with a margin for weekends.
const CORE_SILENCE: i64 = 26;
const POTENTIAL_SILENCE: i64 = 56;
const GENERAL_SILENCE: i64 = 86;
/// Days beyond these that still leave the tier: in a young quarter an order is due after them.
const DUE_AFTER: i64 = 2;
/// Silence that is too long for core, and for potential.
const SLIP_SILENCE: i64 = 33;
const GAP_SILENCE: i64 = 63;

struct Scene<'a> {
    script: &'a Script,
    at: usize,
    act: &'a Act,
    rhythm: &'a Rhythm,
    chance: &'a mut Chance,
    /// Days between orders of core customers, and how many orders have one before them.
    days: i64,
    orders: i64,
}

/// Gives everybody the days of a quarter and says where they stand at its end.
pub(crate) fn live(
    script: &Script,
    at: usize,
    rhythm: &Rhythm,
    courses: &[Course],
    all: &mut [Career],
    chance: &mut Chance,
) {
    let mut scene = Scene { script, at, act: &script.acts[at], rhythm, chance, days: 0, orders: 0 };
    for (career, course) in all.iter_mut().zip(courses) {
        let days = scene.days_of(career, *course);
        scene.enter(career, days);
    }
    let mut core: Vec<usize> = (0..all.len()).filter(|place| courses[*place] == Course::Core).collect();
    // Those whose number of orders is bound by how often they must have ordered come first; the others make up for it.
    core.sort_by_key(|place| at > 0 && all[*place].standings[at - 1] == Standing::Core);
    for (rank, place) in core.iter().enumerate() {
        let is_settling = (core.len() - rank) * 4 <= core.len();
        let days = scene.core(&all[*place], is_settling);
        scene.enter(&mut all[*place], days);
    }
    for career in all {
        career.standings[at] = career.stands(script, at);
    }
}

impl Scene<'_> {
    /// Enters the days of a quarter and, when they make the customer core, counts the time between them.
    fn enter(&mut self, career: &mut Career, days: Vec<NaiveDate>) {
        let known = career.last();
        let ends = (known.or(days.first().copied()), days.last().copied());
        let orders = days.len() as i64 - i64::from(known.is_none());
        career.days.extend(days.into_iter().map(|day| (day, self.at as u8)));
        if let (Some(before), Some(last)) = ends
            && career.stands(self.script, self.at) == Standing::Core
        {
            self.days += (last - before).num_days();
            self.orders += orders;
        }
    }

    /// Days of every course but core's, which come when the others' are known.
    fn days_of(&mut self, career: &Career, course: Course) -> Vec<NaiveDate> {
        let silence = career.silence(self.act.end());
        match course {
            Course::Silent | Course::Core => Vec::new(),
            Course::Slip => {
                let more = usize::from(self.chance.happens(300));
                self.ending(career, (SLIP_SILENCE, POTENTIAL_SILENCE), 1 + more)
            }
            Course::Gap => self.ending(career, (GAP_SILENCE, GENERAL_SILENCE), 1),
            Course::Steady => self.steady(career, silence),
            Course::Small => self.small(career, silence),
            Course::Born(birth) => self.born(career, birth),
        }
    }

    fn steady(&mut self, career: &Career, silence: i64) -> Vec<NaiveDate> {
        let is_due = silence > POTENTIAL_SILENCE + DUE_AFTER;
        if !is_due && !self.chance.happens(self.act.part_of(900) as u64) {
            return Vec::new();
        }
        let few = 2_usize.saturating_sub(career.frequency(self.script, self.act.end()));
        let orders = 1 + usize::from(self.chance.happens(220));
        let early = self.chance.between(self.least(), (POTENTIAL_SILENCE - 4).min(self.act.days() - 4));
        self.ending(career, (early.max(self.least()), POTENTIAL_SILENCE), orders.max(few))
    }

    fn small(&mut self, career: &Career, silence: i64) -> Vec<NaiveDate> {
        let due = usize::from(silence > GENERAL_SILENCE + DUE_AFTER);
        let full = [1, 2, 2, 3, 3, 4, 5][self.chance.below(7) as usize];
        let orders = (0..full).filter(|_| self.chance.happens(self.act.part_of(1_000) as u64)).count();
        if orders.max(due) == 0 {
            return Vec::new();
        }
        self.ending(career, (self.least(), GENERAL_SILENCE - 2), orders.max(due))
    }

    /// First orders come early in the quarter, so that a customer won counts in it.
    fn born(&mut self, career: &Career, birth: Birth) -> Vec<NaiveDate> {
        match birth {
            Birth::AtOnceCore => {
                let orders = self.chance.between(4, 6) as usize;
                self.ending(career, (self.least(), CORE_SILENCE - 2), orders)
            }
            Birth::Project => {
                let orders = [1, 2, 2, 3][self.chance.below(4) as usize];
                self.ending(career, (self.least(), POTENTIAL_SILENCE), orders)
            }
            Birth::Middle => {
                let orders = 1 + self.chance.below(2) as usize;
                self.ending(career, (self.least(), POTENTIAL_SILENCE), orders)
            }
            Birth::Small => {
                let orders = 1 + self.chance.below(3) as usize;
                self.ending(career, (self.least(), GENERAL_SILENCE - 2), orders)
            }
        }
    }

    fn core(&mut self, career: &Career, is_settling: bool) -> Vec<NaiveDate> {
        let end = self.act.end();
        let frequency = career.frequency(self.script, end);
        let needed = (self.script.plan.tiers.core.frequency as usize).saturating_sub(frequency);
        let is_due = career.silence(end) > CORE_SILENCE + DUE_AFTER;
        if needed == 0 && !is_due && !self.chance.happens(self.act.part_of(500) as u64) {
            return Vec::new();
        }
        let silence = self.core_silence(career);
        let Some(last) = self.last_day(career, silence) else { return Vec::new() };
        let span = career.last().map_or(0, |before| (last - before).num_days());
        let wished = ((self.days + span) * 2 + self.act.repurchase_days) / (self.act.repurchase_days * 2) - self.orders;
        let jitter = if is_settling { 0 } else { [-1, 0, 0, 1][self.chance.below(4) as usize] };
        let least = needed.max(1) as i64 + i64::from(career.last().is_none() && needed == 0);
        let orders = (wished + jitter).clamp(least, least.max(6)) as usize;
        self.before(career, last, orders)
    }

    /// How long ago a core customer's last order may be: anything core allows, and in a young quarter about what keeps
    /// the time between two orders.
    fn core_silence(&mut self, career: &Career) -> (i64, i64) {
        let most = CORE_SILENCE.min(self.act.days() - 1);
        if self.at != RUNNING || self.act.days() >= self.act.repurchase_days {
            return (self.least(), most);
        }
        let wished = self.act.repurchase_days + self.chance.between(-8, 8);
        let from = (career.silence(self.act.end()) - wished).clamp(0, most);
        ((from - 3).max(0), (from + 3).min(most))
    }

    /// Days of orders whose last was between so many days before the end.
    fn ending(&mut self, career: &Career, silence: (i64, i64), orders: usize) -> Vec<NaiveDate> {
        match self.last_day(career, silence) {
            Some(last) => self.before(career, last, orders),
            None => Vec::new(),
        }
    }

    fn last_day(&mut self, career: &Career, (least, most): (i64, i64)) -> Option<NaiveDate> {
        let end = self.act.end();
        let first = self.earliest(career);
        let from = first.max(end - Days::new(most.max(0) as u64));
        let to = end.checked_sub_days(Days::new(least.max(0) as u64))?;
        self.rhythm.pick(self.chance, from, to)
    }

    /// The last day and so many less one before it in the quarter, no two alike; rather early ones, for the last orders
    /// of all lie late.
    fn before(&mut self, career: &Career, last: NaiveDate, orders: usize) -> Vec<NaiveDate> {
        let mut days = vec![last];
        let first = self.earliest(career);
        for _ in 0..(orders.max(1) - 1) * 4 {
            let to = last - Days::new(2);
            let Some(day) = self.rhythm.pick(self.chance, first, to) else { break };
            let other = if self.chance.happens(450) { self.rhythm.pick(self.chance, first, to) } else { None };
            let day = other.map_or(day, |other| other.min(day));
            let is_close = days.iter().any(|known| (*known - day).num_days().abs() < 3);
            if days.len() < orders && !is_close {
                days.push(day);
            }
        }
        for _ in 0..orders.saturating_sub(days.len()) * 8 {
            let day = self.rhythm.pick(self.chance, first, last).filter(|day| !days.contains(day));
            days.extend(day.filter(|_| days.len() < orders));
        }
        days.sort_unstable();
        days
    }

    fn earliest(&self, career: &Career) -> NaiveDate {
        let after = career.last().map(|last| last + Days::new(2));
        after.map_or(self.act.span.first, |after| after.max(self.act.span.first))
    }

    /// Before a quarter so short that its silence alone is not long enough, nobody orders on the last day.
    fn least(&self) -> i64 {
        let next = self.script.calendar.quarter_span(self.act.quarter.plus(1)).days();
        i64::from(self.at != RUNNING && next <= i64::from(self.script.plan.tiers.general_recency_days))
    }
}
