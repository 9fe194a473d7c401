//! From when to when a pair exists.

use chrono::NaiveDate;

use crate::base::DateSpan;
use crate::facts::{Ledger, MemberIx, Pair, Personnel};
use crate::people::new_hire_until;
use crate::plan::Plan;

/// The last day of a pair, and why it is the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The last day.
    pub on: NaiveDate,
    /// Why.
    pub why: EndWhy,
}

/// Why a pair ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EndWhy {
    /// It was ended by hand.
    ByHand,
    /// The mentee is no new hire any more.
    GrownUp,
    /// The mentee leaves the team.
    MenteeLeaves,
    /// The mentor leaves the team.
    MentorLeaves,
}

/// When a pair ends: by hand, when the mentee is no new hire any more, or when one of the two leaves, whichever comes
/// first.
pub fn end(ledger: &Ledger, plan: &Plan, pair: &Pair) -> End {
    let (mentor, mentee) = (&ledger.members[pair.mentor as usize], &ledger.members[pair.mentee as usize]);
    let ends = [
        (pair.ended_on, EndWhy::ByHand),
        (Some(new_hire_until(mentee, &plan.people)), EndWhy::GrownUp),
        (mentee.active_to, EndWhy::MenteeLeaves),
        (mentor.active_to, EndWhy::MentorLeaves),
    ];
    let earliest = ends.into_iter().filter_map(|(on, why)| on.map(|on| End { on, why })).min_by_key(|end| end.on);
    earliest.expect("six months after the hire date every pair ends")
}

/// The last day of a pair.
pub fn ends_on(ledger: &Ledger, plan: &Plan, pair: &Pair) -> NaiveDate {
    end(ledger, plan, pair).on
}

/// The days of a pair; none when it ends before it begins.
pub(super) fn span(ledger: &Ledger, plan: &Plan, pair: &Pair) -> Option<DateSpan> {
    let hired = |member: MemberIx| ledger.members[member as usize].hired_on;
    let first = pair.began_on.max(hired(pair.mentor)).max(hired(pair.mentee));
    let last = ends_on(ledger, plan, pair);
    (first <= last).then_some(DateSpan { first, last })
}

/// Whether a pair exists on a day: it has begun, has not ended, and both belong to the team.
pub fn is_active(ledger: &Ledger, plan: &Plan, pair: &Pair, on: NaiveDate) -> bool {
    span(ledger, plan, pair).is_some_and(|span| span.contains(on))
}

/// The pairs that exist on a day, by first day.
pub fn active_pairs<'p>(ledger: &Ledger, personnel: &'p Personnel, plan: &Plan, on: NaiveDate) -> Vec<&'p Pair> {
    personnel.pairs.iter().filter(|pair| is_active(ledger, plan, pair, on)).collect()
}

/// How many mentees a member has on a day.
pub fn load(ledger: &Ledger, plan: &Plan, pairs: &[Pair], mentor: MemberIx, on: NaiveDate) -> usize {
    pairs.iter().filter(|pair| pair.mentor == mentor && is_active(ledger, plan, pair, on)).count()
}
