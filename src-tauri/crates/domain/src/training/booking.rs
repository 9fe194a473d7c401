//! Booking: what speaks against a place in a session, against a session on its day, and what sessions cost.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::Way;
use crate::base::{DateSpan, Money, Quarter};
use crate::facts::{BudgetCategory, EnrolmentState, Ledger, MemberIx, Personnel, TrainingSession};
use crate::plan::Plan;
use crate::{budget, people};

const MINUTES_OF_DAY: u32 = 24 * 60;

/// When a session takes place, or would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot<'a> {
    /// Row id; 0 for one that is only planned.
    pub session_id: i64,
    /// Module id.
    pub module: &'a str,
    /// The day.
    pub held_on: NaiveDate,
    /// When it begins; none takes the whole day.
    pub begins_at: Option<NaiveTime>,
    /// How long it takes.
    pub minutes: u32,
    /// Who teaches, empty when open.
    pub trainer: &'a str,
    /// Where, empty when open.
    pub place: &'a str,
}

/// What speaks against a member's place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objection {
    /// Not hired yet on that day.
    NotHiredYet,
    /// Has left by that day.
    HasLeft,
    /// Has a place in it already.
    Booked,
    /// Another session at the same time, by its place in [`Personnel::sessions`].
    Elsewhere(u32),
    /// On leave.
    Away,
    /// Has completed the module on this day: no obstacle, but worth knowing.
    Completed(NaiveDate),
}

/// Another session that needs the same room or the same trainer at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clash {
    /// Its place in [`Personnel::sessions`].
    pub session: u32,
    /// Whether the room is the same.
    pub is_same_place: bool,
    /// Whether the trainer is the same.
    pub is_same_trainer: bool,
}

impl Objection {
    /// Whether the member cannot be booked at all.
    pub fn is_refusal(&self) -> bool {
        matches!(self, Objection::NotHiredYet | Objection::HasLeft | Objection::Booked)
    }

    /// Whether the member is booked only when somebody says so.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Objection::Elsewhere(_) | Objection::Away)
    }
}

impl<'a> Slot<'a> {
    /// The slot of a session.
    pub fn of(session: &'a TrainingSession) -> Slot<'a> {
        Slot {
            session_id: session.id,
            module: &session.module,
            held_on: session.held_on,
            begins_at: session.begins_at,
            minutes: session.minutes,
            trainer: &session.trainer,
            place: &session.place,
        }
    }

    /// Whether two slots share a minute. One that begins when the other ends does not.
    pub fn overlaps(&self, other: &Slot<'_>) -> bool {
        let (first, end) = self.span_of_day();
        let (other_first, other_end) = other.span_of_day();
        self.held_on == other.held_on && first < other_end && other_first < end
    }

    /// Minutes of the day, the end not included; without a begin the whole day.
    fn span_of_day(&self) -> (u32, u32) {
        match self.begins_at {
            None => (0, MINUTES_OF_DAY),
            Some(at) => {
                let first = at.hour() * 60 + at.minute();
                (first, first + self.minutes.max(1))
            }
        }
    }

    fn is_other(&self, session: &TrainingSession) -> bool {
        !session.is_cancelled && session.id != self.session_id
    }
}

/// Everything that speaks against a member's place in a slot; what refuses comes first.
pub fn objections(ledger: &Ledger, personnel: &Personnel, slot: &Slot<'_>, member: MemberIx) -> Vec<Objection> {
    let person = &ledger.members[member as usize];
    let mut found = Vec::new();
    if !people::is_active(person, slot.held_on) {
        let is_early = slot.held_on < person.hired_on;
        found.push(if is_early { Objection::NotHiredYet } else { Objection::HasLeft });
    }
    for place in personnel.enrolments.of(member) {
        let session = personnel.session(place);
        let takes_time = place.state != EnrolmentState::Absent && slot.is_other(session);
        if slot.session_id != 0 && session.id == slot.session_id {
            found.push(Objection::Booked);
        } else if takes_time && slot.overlaps(&Slot::of(session)) {
            found.push(Objection::Elsewhere(place.session));
        }
    }
    if personnel.is_away(member, slot.held_on) {
        found.push(Objection::Away);
    }
    // Who completes it by being in this very session has not completed it before.
    let before = slot.held_on.pred_opt().unwrap_or(slot.held_on);
    if let Some(on) = Way::of(personnel, member, slot.module).completed_on(before) {
        found.push(Objection::Completed(on));
    }
    found.sort_by_key(|objection| !objection.is_refusal());
    found
}

/// Other sessions that need the room or the trainer of a slot at its time.
pub fn clashes(personnel: &Personnel, slot: &Slot<'_>) -> Vec<Clash> {
    let is_same =
        |own: &str, other: &str| !own.trim().is_empty() && own.trim().to_lowercase() == other.trim().to_lowercase();
    let first = personnel.sessions.partition_point(|session| session.held_on < slot.held_on);
    let of_day = personnel.sessions.iter().enumerate().skip(first);
    let of_day = of_day.take_while(|(_, session)| session.held_on == slot.held_on);
    of_day
        .filter(|(_, session)| slot.is_other(session) && slot.overlaps(&Slot::of(session)))
        .map(|(place, session)| Clash {
            session: place as u32,
            is_same_place: is_same(slot.place, &session.place),
            is_same_trainer: is_same(slot.trainer, &session.trainer),
        })
        .filter(|clash| clash.is_same_place || clash.is_same_trainer)
        .collect()
}

/// Places taken in each session, in their order: booked and attended.
pub fn taken(personnel: &Personnel) -> Vec<u32> {
    let mut counts = vec![0_u32; personnel.sessions.len()];
    for place in personnel.enrolments.all().iter().filter(|place| place.state != EnrolmentState::Absent) {
        counts[place.session as usize] += 1;
    }
    counts
}

/// What the sessions of a span cost, cancelled ones left out.
pub fn session_cost(ledger: &Ledger, personnel: &Personnel, span: DateSpan) -> Money {
    let sessions = personnel.sessions.iter().filter(|session| !session.is_cancelled && span.contains(session.held_on));
    ledger.currency.minor(sessions.map(|session| session.cost_minor).sum())
}

/// Training's part of a quarter's budget (section 8); none without a company target.
pub fn training_budget(ledger: &Ledger, plan: &Plan, quarter: Quarter) -> Option<Money> {
    budget::planned_of(ledger, plan, quarter).map(|planned| planned.part(BudgetCategory::Training))
}
