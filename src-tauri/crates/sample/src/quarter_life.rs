//! Who takes which course in a quarter, so that tiers at its end have the wished sizes and core customers are lost in
//! the wished number.
//!
//! Nothing is impossible here: in the first days of a running quarter most courses are not open yet, and customers
//! simply stay what they are.

use crate::career::{Birth, Career, Class, Standing};
use crate::chance::Chance;
use crate::crew::Crew;
use crate::script::{BEFORE, LAST, Script};

/// What a customer does in a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Course {
    /// Orders nothing.
    Silent,
    /// Orders so as to be core at the end.
    Core,
    /// Large; orders a little too long ago to be core.
    Slip,
    /// Orders within what potential asks for.
    Steady,
    /// Large or middle; orders too long ago for potential.
    Gap,
    /// Small; orders now and then.
    Small,
    /// Is first seen.
    Born(Birth),
}

/// Customers with a tier that are core, permille.
const CORE: usize = 200;
/// Customers with a tier that are general, permille; what is lost makes potential fewer.
const GENERAL: usize = 398;
/// Days of a quarter from which a course is open: those that leave room for its last order.
const SLIP_FROM: i64 = 40;
const GAP_FROM: i64 = 66;
const RISE_FROM: i64 = 10;
/// Silence that still leaves a customer core, potential, general, with a margin for days that are not worked.
const CORE_SILENCE: i64 = 28;
const POTENTIAL_SILENCE: i64 = 60;
const GENERAL_SILENCE: i64 = 90;

struct Casting<'a> {
    script: &'a Script,
    at: usize,
    all: &'a [Career],
    courses: Vec<Course>,
    days: i64,
}

/// Casts every customer seen so far, then those born in the quarter.
pub(crate) fn courses(
    script: &Script,
    at: usize,
    crew: &Crew,
    all: &[Career],
    births: &[Birth],
    chance: &mut Chance,
) -> Vec<Course> {
    let days = script.acts[at].days();
    let mut casting = Casting { script, at, all, courses: vec![Course::Silent; all.len()], days };
    if at == 0 {
        casting.open(chance);
    } else {
        let core = casting.keep_core(crew, births, chance);
        casting.cast_others(&core, chance);
        casting.win_back_and_lose(all.len() + births.len(), chance);
        casting.thin_potential(births.len(), chance);
    }
    let Casting { mut courses, .. } = casting;
    courses.extend(births.iter().map(|birth| Course::Born(*birth)));
    courses
}

impl Casting<'_> {
    /// The first quarter: four in five of the large customers are core.
    fn open(&mut self, chance: &mut Chance) {
        for (career, course) in self.all.iter().zip(&mut self.courses) {
            *course = match career.class {
                Class::Large if chance.happens(780) => Course::Core,
                Class::Large => Course::Slip,
                Class::Middle => Course::Steady,
                Class::Small => Course::Small,
            };
        }
    }

    /// Loses core customers, lets some slip and fills up with risers; gives who was core at the start.
    fn keep_core(&mut self, crew: &Crew, births: &[Birth], chance: &mut Chance) -> Vec<bool> {
        let was_core: Vec<bool> = self.all.iter().map(|career| self.stood(career) == Standing::Core).collect();
        let mut core: Vec<usize> = (0..self.all.len()).filter(|place| was_core[*place]).collect();
        core.sort_by_cached_key(|place| {
            let hold = if crew.is_weak(self.all[*place].owner) { 400 } else { 1_000 };
            (chance.below(1_000 * hold), *place)
        });
        let act = &self.script.acts[self.at];
        let part = |permille: i64| ((core.len() as i64 * permille + 500) / 1_000) as usize;
        let lost = part(act.core_churn);
        let slips = lost + if self.days >= SLIP_FROM { part(act.part_of(70)) } else { 0 };
        let gaps = slips + if self.days >= GAP_FROM { part(20) } else { 0 };
        for (rank, place) in core.iter().enumerate() {
            self.courses[*place] = match rank {
                rank if rank < lost => Course::Silent,
                rank if rank < slips => Course::Slip,
                rank if rank < gaps => Course::Gap,
                _ => Course::Core,
            };
        }
        let at_once = births.iter().filter(|birth| **birth == Birth::AtOnceCore).count();
        let still = core[..lost].iter().filter(|place| self.silence(**place) <= CORE_SILENCE).count();
        let held = core.len() - gaps.min(core.len()) + still + at_once;
        self.fill_core(self.core_wished(births.len()), held, &core, lost..gaps, chance);
        was_core
    }

    fn core_wished(&self, born: usize) -> usize {
        let wished = (self.seen() + born) * CORE / 1_000;
        if self.at != BEFORE {
            return wished;
        }
        // The lost part of these in the next quarter must come out at its permille, give or take 0.3 %.
        let churn = self.script.acts[LAST].core_churn as usize;
        let miss = |count: usize| {
            let lost = (count * churn + 500) / 1_000;
            (lost * 1_000_000).abs_diff(count * churn * 1_000) / count.max(1)
        };
        (wished.saturating_sub(4)..=wished + 6)
            .min_by_key(|count| (miss(*count).saturating_sub(3_000), count.abs_diff(wished + 1)))
            .unwrap_or(wished)
    }

    /// Lets others rise into core, or, when there are not enough of them, keeps those that were to slip.
    fn fill_core(
        &mut self,
        wished: usize,
        held: usize,
        core: &[usize],
        slipping: std::ops::Range<usize>,
        chance: &mut Chance,
    ) {
        if held > wished && self.days >= SLIP_FROM {
            let too_many = core.iter().rev().filter(|place| self.courses[**place] == Course::Core).take(held - wished);
            let too_many: Vec<usize> = too_many.copied().collect();
            too_many.into_iter().for_each(|place| self.courses[place] = Course::Slip);
        }
        if held >= wished || self.days < RISE_FROM {
            return;
        }
        let may_rise = |career: &Career| {
            let stood = self.stood(career);
            career.class == Class::Large
                && !career.is_barred
                && matches!(stood, Standing::Potential | Standing::General)
        };
        let mut risers: Vec<usize> = (0..self.all.len()).filter(|place| may_rise(&self.all[*place])).collect();
        chance.shuffle(&mut risers);
        let missing = (wished - held).saturating_sub(risers.len());
        let back = core.get(slipping).unwrap_or_default();
        for place in risers.into_iter().take(wished - held).chain(back.iter().copied().take(missing)) {
            self.courses[place] = Course::Core;
        }
    }

    fn cast_others(&mut self, was_core: &[bool], chance: &mut Chance) {
        for (place, was_core) in was_core.iter().enumerate() {
            let stood = self.stood(&self.all[place]);
            if *was_core || self.courses[place] == Course::Core || stood == Standing::Churned {
                continue;
            }
            let silence = self.silence(place);
            let luck = chance.below(100);
            self.courses[place] = match (self.all[place].class, stood) {
                (Class::Large, Standing::Potential) => self.large(silence, POTENTIAL_SILENCE - 3, luck, [75, 90]),
                (Class::Large, _) => self.large(silence, GENERAL_SILENCE - 2, luck, [40, 75]),
                (Class::Middle, Standing::Potential) if luck >= 94 && self.days >= GAP_FROM => Course::Gap,
                (Class::Middle, Standing::General) if luck >= 60 && self.days >= GAP_FROM => Course::Gap,
                (Class::Middle, _) => Course::Steady,
                (Class::Small, _) => Course::Small,
            };
        }
    }

    /// A large customer that does not rise: silent while that keeps its tier, else slipping, in the gap or lost.
    fn large(&self, silence: i64, kept: i64, luck: u64, [slip, gap]: [u64; 2]) -> Course {
        match luck {
            _ if silence <= kept => Course::Silent,
            luck if luck < slip && self.days >= SLIP_FROM => Course::Slip,
            luck if luck < gap && self.days >= GAP_FROM => Course::Gap,
            _ => Course::Silent,
        }
    }

    /// Brings the number of lost customers to what is wished: some come back, and others fall silent.
    fn win_back_and_lose(&mut self, seen: usize, chance: &mut Chance) {
        let act = &self.script.acts[self.at];
        let full = act.churned as usize;
        let is_lost = |place: &usize| self.courses[*place] == Course::Silent && self.silence(*place) > GENERAL_SILENCE;
        let lost = (0..self.all.len()).filter(is_lost).count();
        let open = |career: &Career| career.class != Class::Large || self.days >= SLIP_FROM;
        let mut away: Vec<usize> = (0..self.all.len())
            .filter(|place| self.stood(&self.all[*place]) == Standing::Churned && open(&self.all[*place]))
            .collect();
        chance.shuffle(&mut away);
        let wished = seen * full / 1_000;
        let usual = act.part_of(away.len() as i64 * 12 / 100) as usize;
        let back = if self.days < 5 { 0 } else { lost.saturating_sub(wished).max(usual).min(away.len()) };
        let mut is_back = vec![false; self.all.len()];
        for place in &away[..back] {
            is_back[*place] = true;
            self.courses[*place] = match self.all[*place].class {
                Class::Large => Course::Slip,
                Class::Middle => Course::Steady,
                Class::Small => Course::Small,
            };
        }
        let mut may_go: Vec<usize> = (0..self.all.len())
            .filter(|place| !matches!(self.courses[*place], Course::Silent | Course::Core))
            .filter(|place| self.silence(*place) > GENERAL_SILENCE && !is_back[*place])
            .filter(|place| self.stood(&self.all[*place]) != Standing::Core)
            .collect();
        chance.shuffle(&mut may_go);
        let wanted = wished.saturating_sub(lost - back.min(lost));
        may_go.into_iter().take(wanted).for_each(|place| self.courses[place] = Course::Silent);
    }

    /// Middle customers beyond potential's share order too long ago for it, or, where the quarter is too young for that,
    /// not again yet.
    fn thin_potential(&mut self, born: usize, chance: &mut Chance) {
        let is_open = self.days >= GAP_FROM;
        let quiet = POTENTIAL_SILENCE + 1..=GENERAL_SILENCE - 2;
        let is_potential = |place: &usize| match self.courses[*place] {
            Course::Steady | Course::Slip => true,
            Course::Silent if self.all[*place].class == Class::Small => false,
            Course::Silent => (CORE_SILENCE + 1..=POTENTIAL_SILENCE).contains(&self.silence(*place)),
            _ => false,
        };
        let potential = born * 6 / 10 + (0..self.all.len()).filter(is_potential).count();
        let mut steady: Vec<usize> = (0..self.all.len())
            .filter(|place| self.courses[*place] == Course::Steady)
            .filter(|place| is_open || quiet.contains(&self.silence(*place)))
            .collect();
        chance.shuffle(&mut steady);
        let share = 1_000 - CORE - GENERAL - self.script.acts[self.at].churned as usize;
        let wished = (self.seen() + born) * share / 1_000;
        for place in steady.into_iter().take(potential.saturating_sub(wished)) {
            self.courses[place] = if is_open { Course::Gap } else { Course::Silent };
        }
    }

    fn stood(&self, career: &Career) -> Standing {
        career.standings[self.at - 1]
    }

    /// Days without an order at the end of the quarter if none comes.
    fn silence(&self, place: usize) -> i64 {
        self.all[place].silence(self.script.acts[self.at].end())
    }

    fn seen(&self) -> usize {
        self.all.len()
    }
}
