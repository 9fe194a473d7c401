//! The mentoring rate and the new hires who have a mentor, as lists: their lengths are the figures.

use chrono::NaiveDate;

use super::pairs::active_pairs;
use crate::facts::{Ledger, MemberIx, Personnel};
use crate::people::{Seniority, is_active, seniority};
use crate::plan::Plan;

/// The mentoring rate on a day: the seniors with a mentee, and those there would be at one new hire each, which are these
/// and the free seniors with the longest experience up to the number of new hires. Both empty without a new hire.
pub fn rate(ledger: &Ledger, personnel: &Personnel, plan: &Plan, on: NaiveDate) -> (Vec<MemberIx>, Vec<MemberIx>) {
    let new_hires = who(ledger, plan, on, |seniority| seniority.is_new_hire);
    if new_hires.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let pairs = active_pairs(ledger, personnel, plan, on);
    let seniors = who(ledger, plan, on, |seniority| seniority.is_senior);
    let (part, mut free): (Vec<MemberIx>, Vec<MemberIx>) =
        seniors.iter().partition(|senior| pairs.iter().any(|pair| pair.mentor == **senior));
    // Who is away can hardly begin to teach.
    let fitness =
        |senior: &MemberIx| (personnel.is_away(*senior, on), ledger.members[*senior as usize].experience_from, *senior);
    free.sort_by_key(fitness);
    let needed = seniors.len().min(new_hires.len());
    let mut whole = part.clone();
    whole.extend(free.into_iter().take(needed.saturating_sub(part.len())));
    (part, whole)
}

/// The new hires with a mentor on a day, and all new hires.
pub fn mentored(ledger: &Ledger, personnel: &Personnel, plan: &Plan, on: NaiveDate) -> (Vec<MemberIx>, Vec<MemberIx>) {
    let pairs = active_pairs(ledger, personnel, plan, on);
    let whole = who(ledger, plan, on, |seniority| seniority.is_new_hire);
    let has_mentor = |new_hire: &MemberIx| pairs.iter().any(|pair| pair.mentee == *new_hire);
    (whole.iter().copied().filter(has_mentor).collect(), whole)
}

/// The active members of a standing on a day, in the ledger's order.
pub(super) fn who(ledger: &Ledger, plan: &Plan, on: NaiveDate, is: impl Fn(Seniority) -> bool) -> Vec<MemberIx> {
    let of = |member: &MemberIx| {
        let member = &ledger.members[*member as usize];
        is_active(member, on) && is(seniority(member, &plan.people, on))
    };
    (0..ledger.members.len() as MemberIx).filter(of).collect()
}
