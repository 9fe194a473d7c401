//! Who gets a lead: in turn among members below their cap, of the lead's region, or by hand. Below the score nobody.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Industries, score};
use crate::facts::{Dealings, Lead, Ledger, MemberIx, Role};
use crate::people;
use crate::plan::LeadRules;

/// How leads are shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In turn among all.
    RoundRobin,
    /// In turn among members of the lead's region.
    ByRegion,
}

/// Why a lead stays without owner, or a member cannot take one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Its score is below the line.
    Score,
    /// It has ended, or is won.
    Closed,
    /// The member holds as many open leads as the plan allows.
    Cap,
    /// The member does not belong to the team on the day.
    Inactive,
    /// The member is a new hire who has not passed the exams yet.
    NotOnDuty,
    /// Everybody holds as many as allowed.
    NobodyBelowCap,
    /// Nobody of its region can take one.
    NobodyInRegion,
}

/// A lead without owner and who should get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Place in [`Dealings::leads`].
    pub lead: usize,
    /// Who, or why nobody.
    pub member: Result<MemberIx, Refusal>,
}

/// Open leads of every member, in the ledger's order.
pub fn open_leads(ledger: &Ledger, dealings: &Dealings) -> Vec<u32> {
    let mut found = vec![0; ledger.members.len()];
    for lead in dealings.leads.iter().filter(|lead| lead.is_open()) {
        if let Some(owner) = lead.owner {
            found[owner as usize] += 1;
        }
    }
    found
}

/// Whether a lead waits for an owner and may have one.
pub fn is_waiting(lead: &Lead, rules: &LeadRules, industries: &Industries) -> bool {
    lead.is_open() && lead.owner.is_none() && score(lead, rules, industries).can_assign()
}

/// Why a member who holds so many open leads cannot be given the lead by hand; none when they can.
pub fn refusal(
    ledger: &Ledger,
    rules: &LeadRules,
    can_assign: bool,
    member: MemberIx,
    open: u32,
    is_on_duty: bool,
    on: NaiveDate,
) -> Option<Refusal> {
    if !can_assign {
        Some(Refusal::Score)
    } else if !people::is_active(&ledger.members[member as usize], on) {
        Some(Refusal::Inactive)
    } else if !is_on_duty {
        Some(Refusal::NotOnDuty)
    } else if open >= rules.open_cap {
        Some(Refusal::Cap)
    } else {
        None
    }
}

/// Shares out the leads that wait, the oldest first. The turn goes on after the member who got a lead last; reps and
/// team leads take part, as far as they are on duty (in the ledger's order).
pub fn share_out(
    ledger: &Ledger,
    dealings: &Dealings,
    rules: &LeadRules,
    industries: &Industries,
    way: Way,
    on_duty: &[bool],
    on: NaiveDate,
) -> Vec<Share> {
    let mut waiting: Vec<usize> =
        (0..dealings.leads.len()).filter(|place| is_waiting(&dealings.leads[*place], rules, industries)).collect();
    waiting.sort_by_key(|place| (dealings.leads[*place].acquired_at(), dealings.leads[*place].id));
    let mut turns: BTreeMap<&str, Turn> = BTreeMap::new();
    let mut open = open_leads(ledger, dealings);
    waiting
        .into_iter()
        .map(|place| {
            let region = match way {
                Way::RoundRobin => "",
                Way::ByRegion => dealings.leads[place].region.as_str(),
            };
            let turn = turns.entry(region).or_insert_with(|| Turn::of(ledger, dealings, way, region, on_duty, on));
            let member = turn.next(&mut open, rules.open_cap).ok_or(match way {
                Way::RoundRobin => Refusal::NobodyBelowCap,
                Way::ByRegion => Refusal::NobodyInRegion,
            });
            Share { lead: place, member }
        })
        .collect()
}

/// Members in turn.
struct Turn {
    members: Vec<MemberIx>,
    next: usize,
}

impl Turn {
    fn of(ledger: &Ledger, dealings: &Dealings, way: Way, region: &str, on_duty: &[bool], on: NaiveDate) -> Turn {
        let takes_part = |member: &MemberIx| {
            let person = &ledger.members[*member as usize];
            people::is_active(person, on)
                && on_duty[*member as usize]
                && matches!(person.role, Role::Rep | Role::TeamLead)
                && (way == Way::RoundRobin || (!region.is_empty() && person.region == region))
        };
        let mut members: Vec<MemberIx> = (0..ledger.members.len() as MemberIx).filter(takes_part).collect();
        members.sort_by(|a, b| ledger.members[*a as usize].employee_no.cmp(&ledger.members[*b as usize].employee_no));
        let among = |lead: &&Lead| lead.owner.is_some_and(|owner| members.contains(&owner));
        let last = dealings
            .leads
            .iter()
            .filter(among)
            .filter_map(|lead| Some((lead.assigned_at?, lead.id, lead.owner?)))
            .max()
            .map(|(_, _, owner)| owner);
        let place = last.and_then(|last| members.iter().position(|member| *member == last));
        Turn { next: place.map_or(0, |place| place + 1), members }
    }

    fn next(&mut self, open: &mut [u32], cap: u32) -> Option<MemberIx> {
        let count = self.members.len();
        let place = (0..count).map(|step| (self.next + step) % count).find(|place| {
            let member = self.members[*place];
            open[member as usize] < cap
        })?;
        let member = self.members[place];
        open[member as usize] += 1;
        self.next = place + 1;
        Some(member)
    }
}
