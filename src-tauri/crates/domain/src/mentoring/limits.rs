//! Who may teach whom from when: every limit that is broken, with what it takes to say so.

use chrono::NaiveDate;

use super::pairs::{load, span};
use crate::base::{DateSpan, Month};
use crate::facts::{Ledger, MemberIx, Pair};
use crate::people::{is_active, new_hire_until, seniority};
use crate::plan::Plan;

/// Why two members cannot be a pair from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is their own mentor.
    SamePerson,
    /// The mentor does not belong to the team on that day.
    MentorNotActive,
    /// The mentor has not been in sales for long enough.
    MentorNotSenior {
        /// The day from which they are.
        from: NaiveDate,
    },
    /// The mentor has as many mentees as one may have, on some day of the pair.
    MentorFull {
        /// The most mentees they have at once.
        mentees: usize,
        /// The first day with so many.
        on: NaiveDate,
    },
    /// The mentee does not belong to the team on that day.
    MenteeNotActive,
    /// The mentee is no new hire any more.
    MenteeGrownUp {
        /// The last day on which they were.
        until: NaiveDate,
    },
    /// The mentee already has a mentor, on some day of the pair.
    MenteeTaken {
        /// Who teaches them.
        mentor: MemberIx,
        /// Until when.
        until: NaiveDate,
    },
}

/// Everything that speaks against a pair that begins on a day, given all pairs there are; nothing when it may be made.
///
/// The numbers hold on every day of the pair: one that begins in the past may not overlap what came after it.
pub fn refusals(
    ledger: &Ledger,
    plan: &Plan,
    pairs: &[Pair],
    mentor: MemberIx,
    mentee: MemberIx,
    began_on: NaiveDate,
) -> Vec<Refusal> {
    let mut found = Vec::new();
    let (teacher, learner) = (&ledger.members[mentor as usize], &ledger.members[mentee as usize]);
    if mentor == mentee {
        found.push(Refusal::SamePerson);
    }
    if !is_active(teacher, began_on) {
        found.push(Refusal::MentorNotActive);
    }
    if !seniority(teacher, &plan.people, began_on).is_senior {
        let from = Month::shift(teacher.experience_from, plan.people.senior_years * 12);
        found.push(Refusal::MentorNotSenior { from });
    }
    let until = new_hire_until(learner, &plan.people);
    if !is_active(learner, began_on) {
        found.push(Refusal::MenteeNotActive);
    } else if until < began_on {
        found.push(Refusal::MenteeGrownUp { until });
    }
    let days = DateSpan { first: began_on, last: until };
    found.extend(taken(ledger, plan, pairs, mentee, days));
    found.extend(full(ledger, plan, pairs, mentor, days));
    found
}

fn taken(ledger: &Ledger, plan: &Plan, pairs: &[Pair], mentee: MemberIx, days: DateSpan) -> Option<Refusal> {
    let other = pairs.iter().find(|pair| pair.mentee == mentee && overlaps(ledger, plan, pair, days))?;
    Some(Refusal::MenteeTaken { mentor: other.mentor, until: super::ends_on(ledger, plan, other) })
}

/// The load only rises where a pair begins, so only those days have to be looked at.
fn full(ledger: &Ledger, plan: &Plan, pairs: &[Pair], mentor: MemberIx, days: DateSpan) -> Option<Refusal> {
    let begun = pairs.iter().filter(|pair| pair.mentor == mentor).map(|pair| pair.began_on);
    let mut looked_at: Vec<NaiveDate> = begun.filter(|on| days.contains(*on)).chain([days.first]).collect();
    looked_at.sort_unstable();
    let (mut most, mut on) = (0, days.first);
    for day in looked_at {
        let mentees = load(ledger, plan, pairs, mentor, day);
        if mentees > most {
            (most, on) = (mentees, day);
        }
    }
    (most >= plan.mentoring.mentees_max as usize).then_some(Refusal::MentorFull { mentees: most, on })
}

fn overlaps(ledger: &Ledger, plan: &Plan, pair: &Pair, days: DateSpan) -> bool {
    span(ledger, plan, pair).is_some_and(|span| span.first <= days.last && days.first <= span.last)
}
