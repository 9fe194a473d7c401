//! The people: a director, three team leads who sell, twelve reps in three teams and two regions, one who has left, and
//! a class of trainees who neither own customers nor have a target yet.

use chrono::{Days, NaiveDate};
use domain::base::{DateSpan, Month};
use domain::facts::Role;
use domain::plan::Seat;

use crate::Wish;
use crate::chance::Chance;
use crate::names;
use crate::records::SampleMember;
use crate::rhythm::{monday_from, weekday_from, weekday_until};
use crate::script::{BEFORE, LAST, RUNNING, Script};

/// Place of a member in the crew.
pub(crate) type Seller = usize;

/// Team leads.
pub(crate) const LEADS: std::ops::RangeInclusive<Seller> = 1..=3;
/// Reps with years of experience.
pub(crate) const SENIORS: std::ops::RangeInclusive<Seller> = 4..=9;
/// Reps in their second year.
pub(crate) const JUNIORS: std::ops::RangeInclusive<Seller> = 10..=12;
/// Reps hired in the last six months.
pub(crate) const NEW_HIRES: std::ops::RangeInclusive<Seller> = 13..=15;
/// The rep who has left.
pub(crate) const LEAVER: Seller = 16;
/// Those hired for the first training weeks; the first half comes to the first, the others to the second.
pub(crate) const TRAINEES: std::ops::RangeInclusive<Seller> = 17..=24;
/// The trainee who is ill when the others are examined.
pub(crate) const ILL: Seller = 24;
/// The junior who changed teams a year ago, before any target on record; both teams work in the east.
pub(crate) const MOVED: Seller = 11;
/// The junior who lives on new customers.
pub(crate) const HUNTER: Seller = 10;
/// Who lost most core customers.
const WEAK: [Seller; 3] = [6, 8, 11];

/// Seniors who were or will be away.
const SENIORS_AWAY: (Seller, Seller) = (7, 8);
/// Days after the first one on which somebody who was hired between two training weeks is examined.
pub(crate) const EXAM_AFTER: u64 = 6;

pub(crate) const TEAMS: [&str; 3] = ["华东一组", "华东二组", "华南组"];
/// Place of the southern team; the others work in the east.
pub(crate) const SOUTH: usize = 2;
/// Regions: east, south.
pub(crate) const REGIONS: [&str; 2] = ["华东", "华南"];

/// Everybody.
#[derive(Debug)]
pub(crate) struct Crew {
    pub(crate) members: Vec<SampleMember>,
}

/// What kind of customer looks for an owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Portfolio {
    /// Large, may become core: seniors only.
    Key,
    /// Large and first seen in the history: seniors, those who hunt more often.
    NewKey,
    /// Everybody else's.
    Other,
}

impl Crew {
    /// The crew of a wish: hire dates are counted back from today.
    pub(crate) fn of(wish: &Wish, script: &Script) -> Crew {
        let mut chance = Chance::new(wish.seed, "crew");
        let mut members: Vec<SampleMember> = (0..=LEAVER).map(|seller| member(seller, script, &mut chance)).collect();
        let mut chance = Chance::new(wish.seed, "trainees");
        members.extend(TRAINEES.map(|seller| trainee(seller, script, &mut chance)));
        give_leaves(script, &mut members);
        Crew { members }
    }

    /// Who is in their first months today.
    pub(crate) fn new_hires(&self) -> impl Iterator<Item = Seller> + use<> {
        NEW_HIRES.chain(TRAINEES)
    }

    /// Who has been here for longer, from the team leads on.
    pub(crate) fn veterans(&self) -> impl Iterator<Item = Seller> + use<> {
        *LEADS.start()..=*JUNIORS.end()
    }

    /// Whether somebody is in the company on a day.
    pub(crate) fn is_here(&self, seller: Seller, on: NaiveDate) -> bool {
        let member = &self.members[seller];
        member.hired_on <= on && member.active_to.is_none_or(|last| on <= last)
    }

    /// Whether somebody is away on a day.
    pub(crate) fn is_away(&self, seller: Seller, on: NaiveDate) -> bool {
        self.members[seller].leaves.iter().any(|leave| leave.contains(on))
    }

    /// Everybody who sells or sold.
    pub(crate) fn sellers(&self) -> std::ops::RangeInclusive<Seller> {
        1..=LEAVER
    }

    /// Draws an owner.
    pub(crate) fn owner(&self, portfolio: Portfolio, chance: &mut Chance) -> Seller {
        let weights: Vec<u64> = (0..=LEAVER).map(|seller| weight(seller, portfolio)).collect();
        chance.weighted(&weights)
    }

    /// Who sold to an owner's customer on a day: before the owner was hired the predecessor or the team lead.
    pub(crate) fn seller_on(&self, owner: Seller, on: NaiveDate) -> Seller {
        if self.members[owner].hired_on <= on {
            return owner;
        }
        let leaver = &self.members[LEAVER];
        let has_predecessor = owner == *NEW_HIRES.start() && leaver.active_to.is_none_or(|last| on <= last);
        if has_predecessor { LEAVER } else { lead_of(owner) }
    }

    /// Whether core customers of this owner are in less experienced hands, so that more of them are lost.
    pub(crate) fn is_weak(&self, owner: Seller) -> bool {
        WEAK.contains(&owner)
    }

    /// The plan's seats with names.
    pub(crate) fn task_force(&self) -> Vec<Seat> {
        let director = &self.members[0].name;
        let [hr, marketing, crm] = names::TASK_FORCE;
        [
            ("sales_director", director.as_str()),
            ("hr_manager", hr),
            ("marketing_manager", marketing),
            ("crm_administrator", crm),
        ]
        .into_iter()
        .zip(names::DUTIES)
        .map(|((role, person), duties)| Seat {
            role: role.to_owned(),
            person: person.to_owned(),
            duties: duties.to_owned(),
        })
        .collect()
    }
}

/// Place of a seller's team.
pub(crate) fn team_of(seller: Seller) -> usize {
    match seller {
        LEAVER => team_of(*NEW_HIRES.start()),
        seller if LEADS.contains(&seller) => seller - LEADS.start(),
        seller => seller.saturating_sub(*SENIORS.start()) % TEAMS.len(),
    }
}

/// The lead of a seller's team.
pub(crate) fn lead_of(seller: Seller) -> Seller {
    LEADS.start() + team_of(seller)
}

/// Place of the team the junior who changed teams came from.
pub(crate) fn moved_from() -> usize {
    (0..SOUTH).find(|team| *team != team_of(MOVED)).expect("there are two teams in the east")
}

/// Region of a seller.
pub(crate) fn region_of(seller: Seller) -> &'static str {
    REGIONS[usize::from(team_of(seller) == SOUTH)]
}

fn weight(seller: Seller, portfolio: Portfolio) -> u64 {
    let (lead, senior, junior, new_hire) = match portfolio {
        Portfolio::Key => (60, 110, 0, 0),
        Portfolio::NewKey => (30, if seller == 4 || seller == 7 { 220 } else { 80 }, 0, 0),
        Portfolio::Other => (25, 55, 105, 75),
    };
    match seller {
        HUNTER => junior / 2,
        seller if LEADS.contains(&seller) => lead,
        seller if SENIORS.contains(&seller) => senior,
        seller if JUNIORS.contains(&seller) => junior,
        seller if NEW_HIRES.contains(&seller) => new_hire,
        _ => 0,
    }
}

/// The Monday of the first training week of the last full quarter; the second is a week later.
pub(crate) fn first_class_on(script: &Script) -> NaiveDate {
    monday_from(script.acts[LAST].span.first)
}

/// The Monday of a trainee's training week.
pub(crate) fn class_on(seller: Seller, script: &Script) -> NaiveDate {
    let is_second = seller - TRAINEES.start() >= TRAINEES.count() / 2;
    first_class_on(script) + Days::new(u64::from(is_second) * 7)
}

fn trainee(seller: Seller, script: &Script, chance: &mut Chance) -> SampleMember {
    let hired_on = class_on(seller, script);
    let months_before = [0, 0, 0, 7, 0, 4, 0, 0][seller - TRAINEES.start()] * chance.between(1, 2);
    let before = Month::of(hired_on).plus(-(months_before as i32)).span().first;
    SampleMember {
        employee_no: format!("E{:03}", seller + 1),
        name: names::CREW[seller].to_owned(),
        role: Role::Rep,
        team: TEAMS[team_of(seller)].to_owned(),
        region: region_of(seller).to_owned(),
        hired_on,
        experience_from: if months_before > 0 { before } else { hired_on },
        active_to: None,
        leaves: Vec::new(),
    }
}

/// One trainee was ill, a senior was on holiday, another will be.
fn give_leaves(script: &Script, members: &mut [SampleMember]) {
    let days = |from: NaiveDate, days: u64| DateSpan { first: from, last: from + Days::new(days) };
    let exam = class_on(ILL, script) + Days::new(7);
    // Ten sit the exam in the last full quarter: the ill one is among them when the last rep hired was not there yet.
    let is_early = examined_in_last(members, script);
    members[ILL].leaves.push(days(exam + Days::new(u64::from(!is_early)), 3 + u64::from(is_early)));
    members[SENIORS_AWAY.0].leaves.push(days(monday_from(script.acts[LAST].span.first + Days::new(56)), 11));
    members[SENIORS_AWAY.1].leaves.push(days(monday_from(script.today + Days::new(15)), 4));
    members[SENIORS_AWAY.1].leaves.push(days(monday_from(script.acts[RUNNING].span.first - Days::new(33)), 1));
}

/// Whether the rep hired last was there early enough to be examined before the running quarter.
pub(crate) fn examined_in_last(members: &[SampleMember], script: &Script) -> bool {
    let exam = weekday_until(members[*NEW_HIRES.end()].hired_on + Days::new(EXAM_AFTER));
    exam <= script.acts[LAST].span.last
}

fn member(seller: Seller, script: &Script, chance: &mut Chance) -> SampleMember {
    let today = script.today;
    let ago = |months: i64, days: i64| {
        let month = Month::of(today).plus(-(months as i32)).span();
        weekday_from(month.first + Days::new((days.clamp(1, 28) - 1) as u64))
    };
    let (months_here, months_before) = match seller {
        0 => (110, 70),
        seller if LEADS.contains(&seller) => (chance.between(60, 96), chance.between(24, 60)),
        seller if SENIORS.contains(&seller) => (chance.between(40, 70), chance.between(2, 50)),
        seller if JUNIORS.contains(&seller) => (chance.between(19, 29), 0),
        seller if NEW_HIRES.contains(&seller) => (0, chance.between(0, 9)),
        _ => (chance.between(38, 46), 0),
    };
    let days_here = [165, 100, 45].get(seller.wrapping_sub(*NEW_HIRES.start()));
    let hired_on = match days_here {
        Some(days) => weekday_from(today - Days::new(*days)),
        None => ago(months_here, chance.between(1, 28)),
    };
    let before = Month::of(hired_on).plus(-(months_before as i32)).span().first;
    SampleMember {
        employee_no: format!("E{:03}", seller + 1),
        name: names::CREW[seller].to_owned(),
        role: match seller {
            0 => Role::Manager,
            seller if LEADS.contains(&seller) => Role::TeamLead,
            _ => Role::Rep,
        },
        team: if seller == 0 { String::new() } else { TEAMS[team_of(seller)].to_owned() },
        region: if seller == 0 { String::new() } else { region_of(seller).to_owned() },
        hired_on,
        experience_from: if months_before > 0 { before } else { hired_on },
        active_to: (seller == LEAVER).then(|| weekday_until(script.acts[BEFORE].end())),
        leaves: Vec::new(),
    }
}
