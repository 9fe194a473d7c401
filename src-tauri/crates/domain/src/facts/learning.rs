//! What members learned: sessions, who was there, exams, practice tasks, skills (section 6).
//!
//! The terms under which something was done are written with it: whether a module needed an exam when it was attended,
//! which mark passed when an exam was taken. A later curriculum therefore never changes what somebody has completed.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MemberIx, OfMember};
use crate::base::Month;

names! {
    /// How a module is proven beside being there.
    #[derive(Default)]
    Proof {
        /// Being there is enough.
        #[default]
        None = "none",
        /// A written or online exam.
        Exam = "exam",
        /// A role-play.
        Drill = "drill",
    }
}

names! {
    /// How somebody stands to a session.
    EnrolmentState {
        /// A place is kept.
        Booked = "booked",
        /// Was there.
        Attended = "attended",
        /// Was not there.
        Absent = "absent",
    }
}

/// A training session: one module on one day. Sessions planned together share a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingSession {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key ("S-000012").
    pub session_no: String,
    /// Module id, as in the plan's curricula.
    pub module: String,
    /// Name of the series it belongs to, empty when it stands alone.
    pub series: String,
    /// The day.
    pub held_on: NaiveDate,
    /// When it begins, local; none takes the whole day.
    pub begins_at: Option<NaiveTime>,
    /// How long it takes.
    pub minutes: u32,
    /// Who teaches, empty when open.
    pub trainer: String,
    /// Where, empty when open.
    pub place: String,
    /// What it costs, in minor units; counts to the training budget.
    pub cost_minor: i64,
    /// Most people; none is without limit.
    pub capacity: Option<u32>,
    /// Whether it does not take place.
    pub is_cancelled: bool,
    /// Anything else.
    pub note: String,
}

/// A member's place in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Row id in the workspace.
    pub id: i64,
    /// Who.
    pub member: MemberIx,
    /// Place in [`super::Personnel::sessions`].
    pub session: u32,
    /// Booked, attended, absent.
    pub state: EnrolmentState,
    /// What the module needed beside being there, by the curriculum of the day attendance was recorded for.
    pub needs: Proof,
}

/// One attempt at an exam or a role-play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exam {
    /// Row id in the workspace.
    pub id: i64,
    /// Who.
    pub member: MemberIx,
    /// Module id.
    pub module: String,
    /// Exam or drill.
    pub kind: Proof,
    /// The day.
    pub taken_on: NaiveDate,
    /// Which attempt at this module and kind it is, 1 first.
    pub attempt: u32,
    /// Mark in tenths, 0 to 1000.
    pub score_tenths: u32,
    /// Mark that passed on that day, 0 to 100.
    pub pass_mark: u32,
    /// Anything else.
    pub note: String,
}

impl Exam {
    /// Whether the mark reaches the one that passed on that day.
    pub fn is_passed(&self) -> bool {
        self.score_tenths >= self.pass_mark * 10
    }
}

/// A practice task after a course, signed off by a coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// Row id in the workspace.
    pub id: i64,
    /// Who.
    pub member: MemberIx,
    /// Module id.
    pub module: String,
    /// What is to be done.
    pub task: String,
    /// By when.
    pub due_on: NaiveDate,
    /// When it was handed in.
    pub handed_in_on: Option<NaiveDate>,
    /// Who signs it off.
    pub coach: Option<MemberIx>,
    /// When it was signed off.
    pub signed_on: Option<NaiveDate>,
    /// What the coach says.
    pub note: String,
}

/// A mark for a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skill {
    /// Row id in the workspace.
    pub id: i64,
    /// Who.
    pub member: MemberIx,
    /// Skill id: a module's id or a name of the user's.
    pub skill: String,
    /// The day.
    pub scored_on: NaiveDate,
    /// 1 to 10.
    pub score: u32,
    /// Who gave it.
    pub scorer: Option<MemberIx>,
    /// Why.
    pub note: String,
}

names! {
    /// What a case tells of.
    CaseKind {
        /// How a customer was gained.
        NewCustomer = "new_customer",
        /// How a customer was won back.
        WonBack = "won_back",
        /// How a core customer was kept.
        CoreRetention = "core_retention",
        /// Anything else.
        Other = "other",
    }
}

/// A case handed in for a month: the monthly duty of veterans, and the case library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Row id in the workspace.
    pub id: i64,
    /// Who tells it.
    pub member: MemberIx,
    /// The month it counts for.
    pub month: Month,
    /// What it tells of.
    pub kind: CaseKind,
    /// Its title.
    pub title: String,
    /// What happened and why it worked.
    pub story: String,
    /// Code of the customer, empty when none is named.
    pub customer_code: String,
    /// When it was handed in.
    pub handed_in_on: NaiveDate,
    /// Whether it is the best of its month.
    pub is_best: bool,
    /// The weekly meeting it was told in.
    pub told_on: Option<NaiveDate>,
}

impl OfMember for Enrolment {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Exam {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Practice {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Skill {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Case {
    fn member(&self) -> MemberIx {
        self.member
    }
}
