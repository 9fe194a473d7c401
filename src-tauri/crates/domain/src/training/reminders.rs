//! Who to remind of what, most urgent first: attendance nobody recorded, modules late, exams to be sat, tasks overdue.

use chrono::{Days, NaiveDate};

use super::{Curricula, Learner, Standing, audience_of, cells_of};
use crate::base::Quarter;
use crate::facts::{EnrolmentState, Ledger, MemberIx, Personnel, Practice, Proof};
use crate::plan::Plan;

/// Days before the due day from which a module without a place is called due.
const DUE_SOON_DAYS: u64 = 7;

/// Something somebody should be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reminder {
    /// Nobody recorded who was there.
    NotMarked {
        /// Place in [`Personnel::sessions`].
        session: u32,
        /// Members of whom nothing is recorded.
        members: usize,
    },
    /// A module is not done and its day is over.
    Late {
        /// Who.
        member: MemberIx,
        /// Module id.
        module: String,
        /// By when it was due.
        due_on: NaiveDate,
    },
    /// The last attempt was not passed, and no other is on record.
    Failed {
        /// Who.
        member: MemberIx,
        /// Module id.
        module: String,
        /// When.
        on: NaiveDate,
        /// Mark in tenths.
        score_tenths: u32,
    },
    /// A practice task was to be handed in.
    TaskLate {
        /// Who.
        member: MemberIx,
        /// Row id of the task.
        task: i64,
        /// By when.
        due_on: NaiveDate,
    },
    /// Was not there and has no other place.
    Missed {
        /// Who.
        member: MemberIx,
        /// Module id.
        module: String,
        /// When.
        on: NaiveDate,
    },
    /// Attended, and the exam was never sat.
    ExamOpen {
        /// Who.
        member: MemberIx,
        /// Module id.
        module: String,
        /// Exam or role-play.
        kind: Proof,
        /// When the session was.
        since: NaiveDate,
    },
    /// A coach has a task to sign off.
    SignOff {
        /// Whose task.
        member: MemberIx,
        /// Row id of the task.
        task: i64,
        /// When it was handed in.
        since: NaiveDate,
    },
    /// A module is due within a week and no place is kept.
    DueSoon {
        /// Who.
        member: MemberIx,
        /// Module id.
        module: String,
        /// By when.
        due_on: NaiveDate,
    },
}

impl Reminder {
    /// Its day: of two of a kind the earlier is more urgent.
    pub fn day(&self, personnel: &Personnel) -> NaiveDate {
        match self {
            Reminder::NotMarked { session, .. } => personnel.sessions[*session as usize].held_on,
            Reminder::Late { due_on, .. } | Reminder::TaskLate { due_on, .. } | Reminder::DueSoon { due_on, .. } => {
                *due_on
            }
            Reminder::Failed { on, .. } | Reminder::Missed { on, .. } => *on,
            Reminder::ExamOpen { since, .. } | Reminder::SignOff { since, .. } => *since,
        }
    }

    fn urgency(&self) -> u8 {
        match self {
            Reminder::NotMarked { .. } => 0,
            Reminder::Late { .. } => 1,
            Reminder::Failed { .. } => 2,
            Reminder::TaskLate { .. } => 3,
            Reminder::Missed { .. } => 4,
            Reminder::ExamOpen { .. } => 5,
            Reminder::SignOff { .. } => 6,
            Reminder::DueSoon { .. } => 7,
        }
    }
}

/// Everything to be reminded of as of a day, most urgent first; of a kind the longest waiting first.
pub fn reminders(
    ledger: &Ledger,
    personnel: &Personnel,
    curricula: &Curricula,
    plan: &Plan,
    quarter: Quarter,
    as_of: NaiveDate,
) -> Vec<Reminder> {
    let quarter_last = ledger.calendar.quarter_span(quarter).last;
    let mut found = not_marked(personnel, as_of);
    for member in 0..ledger.members.len() as MemberIx {
        let Some(audience) = audience_of(ledger, plan, member, as_of) else { continue };
        let learner = Learner::of(personnel, member);
        for cell in cells_of(ledger, curricula, plan, &learner, audience.as_str(), quarter_last, as_of) {
            found.extend(of_cell(&learner, cell, as_of));
        }
        found.extend(personnel.practices.of(member).iter().filter_map(|task| of_task(task, as_of)));
    }
    found.sort_by_key(|reminder| (reminder.urgency(), reminder.day(personnel)));
    found
}

fn not_marked(personnel: &Personnel, as_of: NaiveDate) -> Vec<Reminder> {
    let mut counts = vec![0_usize; personnel.sessions.len()];
    for place in personnel.enrolments.all().iter().filter(|place| place.state == EnrolmentState::Booked) {
        counts[place.session as usize] += 1;
    }
    let sessions = personnel.sessions.iter().enumerate();
    sessions
        .filter(|(place, session)| counts[*place] > 0 && !session.is_cancelled && session.held_on < as_of)
        .map(|(place, _)| Reminder::NotMarked { session: place as u32, members: counts[place] })
        .collect()
}

fn of_cell(learner: &Learner<'_>, cell: super::Cell, as_of: NaiveDate) -> Option<Reminder> {
    let (member, module, due_on) = (learner.member, cell.module.id, cell.due_on);
    let exam_open = learner.way(&module).and_then(|way| way.exam_open_since(as_of));
    match cell.standing {
        Standing::Done(_) | Standing::Booked(_) => None,
        Standing::Failed { on, score_tenths } => Some(Reminder::Failed { member, module, on, score_tenths }),
        Standing::Late => Some(Reminder::Late { member, module, due_on }),
        Standing::Missed(on) => Some(Reminder::Missed { member, module, on }),
        Standing::Open => match exam_open {
            Some((since, kind)) => Some(Reminder::ExamOpen { member, module, kind, since }),
            None => is_soon(due_on, as_of).then_some(Reminder::DueSoon { member, module, due_on }),
        },
    }
}

fn is_soon(due_on: NaiveDate, as_of: NaiveDate) -> bool {
    as_of.checked_add_days(Days::new(DUE_SOON_DAYS)).is_some_and(|soon| due_on <= soon)
}

fn of_task(task: &Practice, as_of: NaiveDate) -> Option<Reminder> {
    let (member, id) = (task.member, task.id);
    match (task.handed_in_on.filter(|on| *on <= as_of), task.signed_on) {
        (_, Some(_)) => None,
        (Some(since), None) => Some(Reminder::SignOff { member, task: id, since }),
        (None, None) => (task.due_on < as_of).then_some(Reminder::TaskLate { member, task: id, due_on: task.due_on }),
    }
}
