//! The member × module matrix: how each way through a module stands, and by when it is to be done.

use chrono::{Days, NaiveDate};

use super::{Curricula, Learner, Way, audience_of, due_on};
use crate::base::Quarter;
use crate::facts::{EnrolmentState, Ledger, MemberIx, Personnel, Proof};
use crate::plan::{Module, Plan};

/// How a member stands to a module. The first that fits, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Completed on this day.
    Done(NaiveDate),
    /// A place is kept in a session of this day, today or later.
    Booked(NaiveDate),
    /// The last attempt at its exam was not passed.
    Failed {
        /// When.
        on: NaiveDate,
        /// Mark in tenths.
        score_tenths: u32,
    },
    /// Not done, and its day is over.
    Late,
    /// Was not there on this day, the last session so far.
    Missed(NaiveDate),
    /// Nothing yet, or attended with the exam still to come.
    Open,
}

/// A cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The module, of the curriculum in force.
    pub module: Module,
    /// How the member stands to it.
    pub standing: Standing,
    /// By when it is to be done.
    pub due_on: NaiveDate,
}

/// The cells of one member in the curriculum of their own audience, in its order; empty for members who are not active
/// or whose audience has no curriculum.
pub fn cells(
    ledger: &Ledger,
    personnel: &Personnel,
    curricula: &Curricula,
    plan: &Plan,
    member: MemberIx,
    quarter: Quarter,
    as_of: NaiveDate,
) -> Vec<Cell> {
    let Some(audience) = audience_of(ledger, plan, member, as_of) else { return Vec::new() };
    let learner = Learner::of(personnel, member);
    let quarter_last = ledger.calendar.quarter_span(quarter).last;
    cells_of(ledger, curricula, plan, &learner, audience.as_str(), quarter_last, as_of)
}

/// The cells of a learner in the curriculum of an audience.
pub fn cells_of(
    ledger: &Ledger,
    curricula: &Curricula,
    plan: &Plan,
    learner: &Learner<'_>,
    audience: &str,
    quarter_last: NaiveDate,
    as_of: NaiveDate,
) -> Vec<Cell> {
    let Some(curriculum) = curricula.on(as_of).curriculum(audience) else { return Vec::new() };
    let whole_due_on = due_on(ledger, plan, learner.member, audience, curriculum.due_days, quarter_last);
    // Who has completed the curriculum for good is late with nothing that was added to it afterwards.
    let can_be_late = learner.curriculum_completed_on(curricula, audience, as_of).is_none();
    let nothing = Way::default();
    let cell = |module: &Module| {
        // A module that was added later is due as many days after it came.
        let added_on = curricula.added_on(audience, &module.id, as_of).filter(|_| curriculum.due_days > 0);
        let since = added_on.and_then(|on| on.checked_add_days(Days::new(u64::from(curriculum.due_days))));
        let due_on = since.map_or(whole_due_on, |since| whole_due_on.max(since));
        let is_late = can_be_late && due_on < as_of;
        Cell {
            module: module.clone(),
            standing: learner.way(&module.id).unwrap_or(&nothing).standing(module.proof, is_late, as_of),
            due_on,
        }
    };
    curriculum.modules.iter().map(cell).collect()
}

impl Way<'_> {
    /// How the member stands to the module, whose exam is of this kind today.
    pub fn standing(&self, proof: Proof, is_late: bool, as_of: NaiveDate) -> Standing {
        if let Some(on) = self.completed_on(as_of) {
            return Standing::Done(on);
        }
        if let Some(on) = self.booked_on(as_of) {
            return Standing::Booked(on);
        }
        let attempt = self.last_attempt(self.kind(proof, as_of), as_of);
        if let Some(attempt) = attempt.filter(|attempt| !attempt.is_passed()) {
            return Standing::Failed { on: attempt.taken_on, score_tenths: attempt.score_tenths };
        }
        if is_late {
            return Standing::Late;
        }
        let last = self.places.iter().rfind(|(session, _)| session.held_on <= as_of);
        match last.filter(|(_, place)| place.state == EnrolmentState::Absent) {
            Some((session, _)) => Standing::Missed(session.held_on),
            None => Standing::Open,
        }
    }

    /// The next day a place is kept for.
    pub fn booked_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let mut booked = self.places.iter().filter(|(_, place)| place.state == EnrolmentState::Booked);
        booked.find(|(session, _)| session.held_on >= as_of).map(|(session, _)| session.held_on)
    }

    /// The exam the member is to sit: of today's curriculum, else what the session last attended needed.
    pub fn kind(&self, proof: Proof, as_of: NaiveDate) -> Proof {
        if proof != Proof::None {
            return proof;
        }
        self.attended(as_of).last().map_or(Proof::None, |(_, place)| place.needs)
    }

    /// When a session was attended whose exam is still to be sat for the first time.
    pub fn exam_open_since(&self, as_of: NaiveDate) -> Option<(NaiveDate, Proof)> {
        let (session, place) = self.attended(as_of).find(|(_, place)| place.needs != Proof::None)?;
        self.last_attempt(place.needs, as_of).is_none().then_some((session.held_on, place.needs))
    }
}
