//! Sessions with their places, exams, practice tasks, skills, cases.

use chrono::{NaiveDate, NaiveTime};
use domain::base::Month;
use domain::facts::{CaseKind, EnrolmentState, Proof};

use crate::tables::kept::{one, rows};
use crate::tables::{Numbered, next_number};
use crate::{Result, Tx};

rows! {
    /// A training session.
    SessionRow in TRAINING_SESSIONS, key ["session_no"], refers [] {
        /// Natural key.
        session_no: String,
        /// Module id.
        module: String,
        /// Name of the series it belongs to, empty when it stands alone.
        series: String,
        /// The day.
        held_on: NaiveDate,
        /// When it begins, local, to the minute; none takes the whole day.
        begins_at: Option<NaiveTime>,
        /// How long it takes.
        minutes: u32,
        /// Who teaches, empty when open.
        trainer: String,
        /// Where, empty when open.
        place: String,
        /// What it costs, in minor units.
        cost_minor: i64,
        /// Most people; none is without limit.
        capacity: Option<u32>,
        /// Whether it does not take place.
        is_cancelled: bool,
        /// Anything else.
        note: String,
    }

    /// A member's place in a session; session and member are its natural key.
    EnrolmentRow in ENROLMENTS, key ["session_id", "member_id"],
    refers [session_id to TRAINING_SESSIONS, member_id to MEMBERS] {
        /// Row id of the session.
        session_id: i64,
        /// Row id of the member.
        member_id: i64,
        /// Booked, attended, absent.
        state: EnrolmentState,
        /// What the module needed beside being there.
        needs: Proof,
    }

    /// One attempt at an exam or a role-play; member, module, kind, day and attempt are its natural key.
    ExamRow in EXAMS, key ["member_id", "module", "kind", "taken_on", "attempt"], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// Module id.
        module: String,
        /// Exam or drill.
        kind: Proof,
        /// The day.
        taken_on: NaiveDate,
        /// Which attempt it is, 1 first.
        attempt: u32,
        /// Mark in tenths, 0 to 1000.
        score_tenths: u32,
        /// Mark that passed on that day, 0 to 100.
        pass_mark: u32,
        /// Anything else.
        note: String,
    }

    /// A practice task.
    PracticeRow in PRACTICES, key [], refers [member_id to MEMBERS, coach_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// Module id.
        module: String,
        /// What is to be done.
        task: String,
        /// By when.
        due_on: NaiveDate,
        /// When it was handed in.
        handed_in_on: Option<NaiveDate>,
        /// Row id of the member who signs it off.
        coach_id: Option<i64>,
        /// When it was signed off.
        signed_on: Option<NaiveDate>,
        /// What the coach says.
        note: String,
    }

    /// A mark for a skill; member, skill and day are its natural key.
    SkillRow in SKILLS, key ["member_id", "skill", "scored_on"], refers [member_id to MEMBERS, scorer_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// Skill id.
        skill: String,
        /// The day.
        scored_on: NaiveDate,
        /// 1 to 10.
        score: u32,
        /// Row id of the member who gave it.
        scorer_id: Option<i64>,
        /// Why.
        note: String,
    }

    /// A case handed in for a month.
    CaseRow in CASES, key [], refers [member_id to MEMBERS] {
        /// Row id of the member who tells it.
        member_id: i64,
        /// The month it counts for.
        month: Month,
        /// What it tells of.
        kind: CaseKind,
        /// Its title.
        title: String,
        /// What happened and why it worked.
        story: String,
        /// Code of the customer, empty when none is named.
        customer_code: String,
        /// When it was handed in.
        handed_in_on: NaiveDate,
        /// Whether it is the best of its month.
        is_best: bool,
        /// The weekly meeting it was told in.
        told_on: Option<NaiveDate>,
    }
}

impl Tx<'_> {
    /// The session with this number as this command sees it.
    pub fn session_by_no(&self, session_no: &str) -> Result<Option<SessionRow>> {
        one(self.conn, "session_no = ?1", [session_no])
    }

    /// The first session of a module on a day that is not cancelled; of several the one entered first.
    pub fn session_of(&self, module: &str, held_on: NaiveDate) -> Result<Option<SessionRow>> {
        let held_on = crate::format::IsoDay::of(held_on)?;
        let first = "module = ?1 AND held_on = ?2 AND is_cancelled = 0 ORDER BY id LIMIT 1";
        one(self.conn, first, rusqlite::params![module, held_on])
    }

    /// A number for a session that has none: `S-000123`, one more than the greatest of that form.
    pub fn next_session_no(&mut self) -> Result<String> {
        next_number(self, Numbered::Sessions)
    }

    /// A member's place in a session as this command sees it.
    pub fn enrolment(&self, session_id: i64, member_id: i64) -> Result<Option<EnrolmentRow>> {
        one(self.conn, "session_id = ?1 AND member_id = ?2", [session_id, member_id])
    }
}
