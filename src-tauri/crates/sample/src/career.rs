//! The life of every customer: who owns it, how large its orders are, on which days it orders.
//!
//! A customer's tier follows from days (R and F) and from the size of its orders (M). Sizes come in three classes far
//! from the bounds, so that days alone decide who is core when a quarter ends; prices are put on them later.

use chrono::{Days, NaiveDate};

use crate::Wish;
use crate::chance::Chance;
use crate::crew::{Crew, HUNTER, Portfolio, Seller};
use crate::rhythm::Rhythm;
use crate::script::{LAST, QUARTERS, RUNNING, Script};
use crate::{quarter_life, schedule};

/// How large a customer's orders are beside the average order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Well above what core asks for.
    Large,
    /// Between what potential and what core asks for.
    Middle,
    /// Below the average.
    Small,
}

/// Where a customer stands at the end of a quarter, as its days and its class make it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Not seen yet.
    Unborn,
    Core,
    Potential,
    General,
    Churned,
}

/// A customer's life.
#[derive(Debug, Clone)]
pub(crate) struct Career {
    pub(crate) class: Class,
    /// Permille of the average order.
    pub(crate) level: i64,
    pub(crate) owner: Seller,
    /// Owned by somebody who may not own a core customer: never becomes one.
    pub(crate) is_barred: bool,
    /// The quarter of the first order; none for a prospect.
    pub(crate) born: Option<usize>,
    pub(crate) standings: [Standing; QUARTERS],
    /// Days of orders, rising, with the quarter they lie in.
    pub(crate) days: Vec<(NaiveDate, u8)>,
}

/// Everybody's life.
#[derive(Debug)]
pub(crate) struct Careers {
    pub(crate) all: Vec<Career>,
}

/// What a customer is when first seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Birth {
    /// Large, and core before the quarter is over.
    AtOnceCore,
    /// Large: one to three orders for a project.
    Project,
    Middle,
    Small,
}

impl Careers {
    /// Lives the whole history, quarter by quarter.
    pub(crate) fn of(wish: &Wish, script: &Script, crew: &Crew) -> Careers {
        let rhythm = Rhythm::of(wish.seed, script.span());
        let mut chance = Chance::new(wish.seed, "careers");
        let prospects = wish.customers as usize * 3 / 100;
        let won: Vec<usize> = (0..QUARTERS).map(|at| won(wish, script, at)).collect();
        let first = (wish.customers as usize - prospects).saturating_sub(won.iter().sum());
        let mut all: Vec<Career> = (0..first).map(|place| settled(place, first, crew, &mut chance)).collect();
        chance.shuffle(&mut all);
        for (at, won) in won.into_iter().enumerate() {
            let births = births(won, script, at, &mut chance);
            let born = newborns(&births, at, crew, &mut chance);
            let courses = quarter_life::courses(script, at, crew, &all, &births, &mut chance);
            all.extend(born);
            schedule::live(script, at, &rhythm, &courses, &mut all, &mut chance);
        }
        let missing = (wish.customers as usize).saturating_sub(all.len());
        all.extend((0..missing).map(|_| prospect(crew, &mut chance)));
        all.truncate(wish.customers as usize);
        let mut careers = Careers { all };
        careers.leave_some_core_with_juniors(&mut chance);
        careers
    }

    /// A few core customers were never handed over to a senior: the violation the tier page shows.
    fn leave_some_core_with_juniors(&mut self, chance: &mut Chance) {
        let is_core = |career: &Career| career.standings[RUNNING] == Standing::Core && career.born == Some(0);
        let core: Vec<usize> = (0..self.all.len()).filter(|at| is_core(&self.all[*at])).collect();
        for at in core.iter().step_by((core.len() / 4).max(1)).take(4) {
            self.all[*at].owner = HUNTER + 1 + chance.below(2) as Seller;
        }
    }
}

impl Career {
    /// The last order's day.
    pub(crate) fn last(&self) -> Option<NaiveDate> {
        self.days.last().map(|(on, _)| *on)
    }

    /// Days since the last order, as of a day on or after it.
    pub(crate) fn silence(&self, as_of: NaiveDate) -> i64 {
        self.last().map_or(i64::MAX, |last| (as_of - last).num_days())
    }

    /// Orders in the window that ends on a day.
    pub(crate) fn frequency(&self, script: &Script, as_of: NaiveDate) -> usize {
        let first = as_of - Days::new(u64::from(script.plan.tiers.window_days) - 1);
        self.days.iter().filter(|(on, _)| *on >= first).count()
    }

    /// Where days and class put the customer at the end of a quarter.
    pub(crate) fn stands(&self, script: &Script, at: usize) -> Standing {
        let rules = &script.plan.tiers;
        let end = script.acts[at].end();
        let (silence, frequency) = (self.silence(end), self.frequency(script, end));
        let reaches = |days: u32, orders: u32| silence <= i64::from(days) && frequency >= orders as usize;
        if self.days.is_empty() {
            Standing::Unborn
        } else if self.class == Class::Large && reaches(rules.core.recency_days, rules.core.frequency) {
            Standing::Core
        } else if self.class != Class::Small && reaches(rules.potential.recency_days, rules.potential.frequency) {
            Standing::Potential
        } else if silence <= i64::from(rules.general_recency_days) {
            Standing::General
        } else {
            Standing::Churned
        }
    }
}

fn won(wish: &Wish, script: &Script, at: usize) -> usize {
    let act = &script.acts[at];
    let full = (i64::from(wish.customers) * act.won + 500) / 1_000;
    usize::try_from(act.part_of(full)).unwrap_or(0)
}

/// Kinds of the customers won in a quarter: the part that is core at once, then projects, middle and small ones.
fn births(won: usize, script: &Script, at: usize, chance: &mut Chance) -> Vec<Birth> {
    let act = &script.acts[at];
    let part = |permille: usize| (won * permille + 500) / 1_000;
    let at_once = if act.days() >= 25 { part(act.won_core as usize) } else { 0 };
    let (middle, small) = (part(200), part(130));
    let mut births: Vec<Birth> = (0..won)
        .map(|place| match place {
            place if place < at_once => Birth::AtOnceCore,
            place if place < at_once + middle => Birth::Middle,
            place if place < at_once + middle + small => Birth::Small,
            _ => Birth::Project,
        })
        .collect();
    chance.shuffle(&mut births);
    births
}

/// A customer of the first quarter: every fourth large, three in ten middle, the rest small.
fn settled(place: usize, all: usize, crew: &Crew, chance: &mut Chance) -> Career {
    let permille = place * 1_000 / all.max(1);
    match permille {
        0..260 => career(Class::Large, Portfolio::Key, 0, crew, chance),
        260..590 => career(Class::Middle, Portfolio::Other, 0, crew, chance),
        _ => career(Class::Small, Portfolio::Other, 0, crew, chance),
    }
}

/// Every third project belongs to a junior; in the last full quarter all of these to the one who lives on new customers.
fn newborns(births: &[Birth], at: usize, crew: &Crew, chance: &mut Chance) -> Vec<Career> {
    let mut projects = 0;
    let mut newborn = |birth: &Birth| match birth {
        Birth::AtOnceCore => career(Class::Large, Portfolio::NewKey, at, crew, chance),
        Birth::Middle => career(Class::Middle, Portfolio::Other, at, crew, chance),
        Birth::Small => career(Class::Small, Portfolio::Other, at, crew, chance),
        Birth::Project => {
            projects += 1;
            if projects % 3 != 1 {
                return career(Class::Large, Portfolio::NewKey, at, crew, chance);
            }
            let barred = career(Class::Large, Portfolio::Other, at, crew, chance);
            let is_hunted = projects % 12 == 1 || at == LAST;
            Career { is_barred: true, owner: if is_hunted { HUNTER } else { barred.owner }, ..barred }
        }
    };
    births.iter().map(&mut newborn).collect()
}

fn prospect(crew: &Crew, chance: &mut Chance) -> Career {
    Career { born: None, ..career(Class::Small, Portfolio::Other, 0, crew, chance) }
}

fn career(class: Class, portfolio: Portfolio, born: usize, crew: &Crew, chance: &mut Chance) -> Career {
    let is_between = chance.happens(50);
    let level = match class {
        Class::Large => 2_200 + chance.below(800) as i64 + (chance.below(32) * chance.below(32)) as i64,
        Class::Middle if is_between => chance.between(1_380, 1_440),
        Class::Middle => chance.between(1_110, 1_330),
        Class::Small if is_between => chance.between(600, 880),
        Class::Small => 40 + (chance.below(21) * chance.below(21)) as i64,
    };
    Career {
        class,
        level,
        owner: crew.owner(portfolio, chance),
        is_barred: false,
        born: Some(born),
        standings: [Standing::Unborn; QUARTERS],
        days: Vec::new(),
    }
}
