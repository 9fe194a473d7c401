//! What is recorded of a member's performance: improvement plans, decisions, violations, interviews, growth (section 5).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{MemberIx, OfMember};
use crate::base::Quarter;

names! {
    /// How an improvement plan ended.
    PipOutcome {
        /// Its goals were reached.
        Met = "met",
        /// They were not.
        Missed = "missed",
        /// It was given up, with a reason.
        Dropped = "dropped",
    }
}

names! {
    /// How a check-in found the member.
    PipProgress {
        /// Getting there.
        OnTrack = "on_track",
        /// Behind.
        Behind = "behind",
    }
}

/// An improvement plan for a quarter below the pass line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImprovementPlan {
    /// Row id in the workspace.
    pub id: i64,
    /// Whose.
    pub member: MemberIx,
    /// The quarter below the pass line.
    pub quarter: Quarter,
    /// When it was opened.
    pub opened_on: NaiveDate,
    /// What is to be reached.
    pub goals: String,
    /// How.
    pub measures: String,
    /// By when.
    pub due_on: NaiveDate,
    /// What was found on the way, by day.
    pub check_ins: Vec<CheckIn>,
    /// How it ended; none while it runs.
    pub outcome: Option<PipOutcome>,
    /// When it ended.
    pub closed_on: Option<NaiveDate>,
    /// What is said about the end.
    pub closing_note: String,
}

/// A look at a running improvement plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckIn {
    /// Row id in the workspace.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// How it stands.
    pub progress: PipProgress,
    /// What was found.
    pub note: String,
}

names! {
    /// What a person decided after quarters running below the pass line. The app proposes, it never decides.
    DecisionKind {
        /// Pay is cut.
        PayCut = "pay_cut",
        /// Another post.
        Transfer = "transfer",
        /// The improvement plan goes on.
        Extend = "extend",
        /// Nothing is done.
        Nothing = "nothing",
    }
}

/// A decision with who took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Row id in the workspace.
    pub id: i64,
    /// About whom.
    pub member: MemberIx,
    /// The last of the quarters below the pass line.
    pub quarter: Quarter,
    /// What.
    pub kind: DecisionKind,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: NaiveDate,
    /// Why.
    pub reason: String,
}

names! {
    /// What was violated.
    ViolationKind {
        /// A false expense claim.
        FalseExpense = "false_expense",
        /// A customer's complaint.
        CustomerComplaint = "customer_complaint",
        /// Anything else.
        Other = "other",
    }
}

names! {
    /// What follows from a violation.
    Measure {
        /// A warning.
        Warning = "warning",
        /// A fine.
        Fine = "fine",
        /// Dismissal.
        Dismissal = "dismissal",
    }
}

/// A violation and its measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Row id in the workspace.
    pub id: i64,
    /// Whose.
    pub member: MemberIx,
    /// The day.
    pub on: NaiveDate,
    /// What.
    pub kind: ViolationKind,
    /// What follows.
    pub measure: Measure,
    /// The fine in minor units, 0 when none.
    pub fine_minor: i64,
    /// What happened.
    pub note: String,
    /// Who decided the measure.
    pub decided_by: String,
}

names! {
    /// What an interview is about.
    InterviewKind {
        /// The quarter's performance.
        Performance = "performance",
        /// Selection of reserve managers: the interview.
        Reserve = "reserve",
        /// Selection of reserve managers: the defence.
        Defence = "defence",
    }
}

names! {
    /// How a selection went.
    Verdict {
        /// Chosen.
        Passed = "passed",
        /// Not this time.
        Failed = "failed",
    }
}

/// An interview: planned, held, signed. One of a kind a member and quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// Row id in the workspace.
    pub id: i64,
    /// With whom.
    pub member: MemberIx,
    /// About what.
    pub kind: InterviewKind,
    /// The quarter it is about.
    pub quarter: Quarter,
    /// When it is to be held.
    pub planned_on: NaiveDate,
    /// When it was held.
    pub held_on: Option<NaiveDate>,
    /// Who leads it, empty when open.
    pub interviewer: String,
    /// The agenda as it was when the interview was held, one point a line; empty before.
    pub agenda: String,
    /// What was said.
    pub notes: String,
    /// What was agreed.
    pub goals: String,
    /// How a selection went; none for a performance interview.
    pub verdict: Option<Verdict>,
    /// When both signed.
    pub signed_on: Option<NaiveDate>,
}

names! {
    /// How a member grows beside the curricula.
    GrowthKind {
        /// Training outside (a summit, a course).
        External = "external",
        /// Work in another department.
        Rotation = "rotation",
        /// Leading a team on trial.
        LeadTrial = "lead_trial",
        /// Coaching on the job: observation, advice, follow-up.
        Coaching = "coaching",
    }
}

/// A step of growth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Growth {
    /// Row id in the workspace.
    pub id: i64,
    /// Whose.
    pub member: MemberIx,
    /// What.
    pub kind: GrowthKind,
    /// From when.
    pub began_on: NaiveDate,
    /// Until when; none while it runs.
    pub ended_on: Option<NaiveDate>,
    /// What it was; of coaching, what was observed.
    pub title: String,
    /// Of coaching, the advice; else anything else.
    pub note: String,
    /// What came of it; of coaching, the follow-up.
    pub outcome: String,
    /// Who coached.
    pub coach: Option<MemberIx>,
}

impl OfMember for ImprovementPlan {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Decision {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Violation {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Interview {
    fn member(&self) -> MemberIx {
        self.member
    }
}

impl OfMember for Growth {
    fn member(&self) -> MemberIx {
        self.member
    }
}
