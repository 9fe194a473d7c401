//! Pairs that would fit: the same team, then the same region, then the mentor with fewer mentees, then the longest
//! experience.
//!
//! Every pair suggested keeps the limits, and all of them together do. Who is away, is leaving before the mentee could
//! do without them, or is a new hire themselves is not suggested as mentor, and nobody is suggested as mentee whose time
//! as new hire leaves no whole week; a person may still choose them.

use chrono::{Days, NaiveDate};

use super::limits::refusals;
use super::pairs::load;
use super::rates::{mentored, who};
use super::weeks::first_monday;
use crate::facts::{Ledger, Member, MemberIx, Personnel};
use crate::people::new_hire_until;
use crate::plan::Plan;

/// A pair that would fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested {
    /// Who would teach.
    pub mentor: MemberIx,
    /// Who would learn.
    pub mentee: MemberIx,
    /// Whether both are of the same team.
    pub is_same_team: bool,
    /// Whether both are of the same region.
    pub is_same_region: bool,
    /// Mentees the mentor has already, those suggested before this one included.
    pub mentees: usize,
}

/// One pair for every new hire without a mentor, as far as the mentors go round; the best fit first.
pub fn suggestions(ledger: &Ledger, personnel: &Personnel, plan: &Plan, on: NaiveDate) -> Vec<Suggested> {
    let mut waiting = waiting(ledger, personnel, plan, on);
    let free: Vec<MemberIx> = who(ledger, plan, on, |seniority| seniority.is_senior && !seniority.is_new_hire)
        .into_iter()
        .filter(|mentor| !personnel.is_away(*mentor, on))
        .collect();
    let mut loads: Vec<usize> = free.iter().map(|mentor| load(ledger, plan, &personnel.pairs, *mentor, on)).collect();
    let may: Vec<Vec<MemberIx>> = free
        .iter()
        .map(|mentor| {
            waiting.iter().copied().filter(|mentee| fits(ledger, personnel, plan, *mentor, *mentee, on)).collect()
        })
        .collect();
    let mut found = Vec::new();
    while !waiting.is_empty() {
        let pairs = (0..free.len())
            .filter(|place| loads[*place] < plan.mentoring.mentees_max as usize)
            .flat_map(|place| may[place].iter().map(move |mentee| (place, *mentee)))
            .filter(|(_, mentee)| waiting.contains(mentee))
            .map(|(place, mentee)| (place, pair(ledger, free[place], mentee, loads[place])));
        let Some((place, best)) = pairs.min_by_key(|(_, pair)| order(ledger, pair)) else { break };
        loads[place] += 1;
        waiting.retain(|mentee| *mentee != best.mentee);
        found.push(best);
    }
    found
}

/// New hires whom nobody teaches now or from a later day on.
fn waiting(ledger: &Ledger, personnel: &Personnel, plan: &Plan, on: NaiveDate) -> Vec<MemberIx> {
    let (taught, mut new_hires) = mentored(ledger, personnel, plan, on);
    let is_promised = |mentee: MemberIx| {
        let later = personnel.pairs.iter().filter(|pair| pair.mentee == mentee && pair.began_on > on);
        later.into_iter().any(|pair| super::is_active(ledger, plan, pair, pair.began_on))
    };
    let has_a_week = |mentee: MemberIx| {
        let until = new_hire_until(&ledger.members[mentee as usize], &plan.people);
        first_monday(on) + Days::new(6) <= until
    };
    new_hires.retain(|mentee| !taught.contains(mentee) && !is_promised(*mentee) && has_a_week(*mentee));
    new_hires
}

fn fits(
    ledger: &Ledger,
    personnel: &Personnel,
    plan: &Plan,
    mentor: MemberIx,
    mentee: MemberIx,
    on: NaiveDate,
) -> bool {
    let until = new_hire_until(&ledger.members[mentee as usize], &plan.people);
    let is_leaving = ledger.members[mentor as usize].active_to.is_some_and(|last| last < until);
    !is_leaving && refusals(ledger, plan, &personnel.pairs, mentor, mentee, on).is_empty()
}

fn pair(ledger: &Ledger, mentor: MemberIx, mentee: MemberIx, mentees: usize) -> Suggested {
    let is_same = |name: fn(&Member) -> &String| {
        let (mentor, mentee) = (&ledger.members[mentor as usize], &ledger.members[mentee as usize]);
        !name(mentor).is_empty() && name(mentor) == name(mentee)
    };
    Suggested {
        mentor,
        mentee,
        is_same_team: is_same(|member| &member.team),
        is_same_region: is_same(|member| &member.region),
        mentees,
    }
}

/// The best fit is the least; who came first is served first.
fn order(ledger: &Ledger, pair: &Suggested) -> (bool, bool, usize, NaiveDate, NaiveDate, MemberIx, MemberIx) {
    (
        !pair.is_same_team,
        !pair.is_same_region,
        pair.mentees,
        ledger.members[pair.mentor as usize].experience_from,
        ledger.members[pair.mentee as usize].hired_on,
        pair.mentor,
        pair.mentee,
    )
}
