//! Everything on record about the team beside its sales: learning, mentoring, reviews, culture.
//!
//! Small beside the ledger (tens of thousands of rows), so it is read whole with its texts, and again when any of it or
//! a member changed.

use chrono::NaiveDate;

use super::{
    Case, Decision, Enrolment, Exam, Feedback, Growth, ImprovementPlan, Interview, MemberIx, Practice, Recognition,
    Skill, Suggestion, SurveyAnswer, TeamActivity, TrainingSession, Violation,
};
use crate::base::DateSpan;

/// A fact about one member.
pub trait OfMember {
    /// About whom.
    fn member(&self) -> MemberIx;
}

/// Facts about members, so ordered that a member's are one slice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByMember<T> {
    all: Vec<T>,
    starts: Vec<u32>,
}

impl<T> Default for ByMember<T> {
    fn default() -> ByMember<T> {
        ByMember { all: Vec::new(), starts: Vec::new() }
    }
}

impl<T: OfMember> ByMember<T> {
    /// Orders facts by member, keeping their order within a member; `members` is how many the ledger has.
    pub fn build(mut all: Vec<T>, members: usize) -> ByMember<T> {
        all.sort_by_key(OfMember::member);
        let mut starts = vec![0_u32; members + 1];
        for fact in &all {
            starts[fact.member() as usize + 1] += 1;
        }
        for index in 1..starts.len() {
            starts[index] += starts[index - 1];
        }
        ByMember { all, starts }
    }

    /// All, by member.
    pub fn all(&self) -> &[T] {
        &self.all
    }

    /// A member's.
    pub fn of(&self, member: MemberIx) -> &[T] {
        match (self.starts.get(member as usize), self.starts.get(member as usize + 1)) {
            (Some(first), Some(end)) => &self.all[*first as usize..*end as usize],
            _ => &[],
        }
    }
}

/// A mentor and a mentee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// Row id in the workspace.
    pub id: i64,
    /// Who teaches.
    pub mentor: MemberIx,
    /// Who learns.
    pub mentee: MemberIx,
    /// First day.
    pub began_on: NaiveDate,
    /// Last day, when it was ended by hand; it ends by itself when the mentee is no new hire any more.
    pub ended_on: Option<NaiveDate>,
    /// Why it was ended by hand.
    pub end_reason: String,
    /// What was logged, by week.
    pub weeks: Vec<MentorWeek>,
}

/// A week of mentoring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MentorWeek {
    /// Row id in the workspace.
    pub id: i64,
    /// The week's Monday.
    pub week_on: NaiveDate,
    /// Minutes the mentor logged.
    pub minutes: u32,
    /// What was worked on.
    pub topics: String,
    /// The mentee's learning summary; empty while it is not handed in.
    pub summary: String,
    /// When the summary was handed in.
    pub summary_on: Option<NaiveDate>,
}

/// Everything on record about the team. Places of members and customers are those of the ledger read with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Personnel {
    /// Training sessions, by day, then begin, then row id.
    pub sessions: Vec<TrainingSession>,
    /// Places in them; a member's by day of the session.
    pub enrolments: ByMember<Enrolment>,
    /// Exams and drills; a member's by day, then attempt.
    pub exams: ByMember<Exam>,
    /// Practice tasks; a member's by due day.
    pub practices: ByMember<Practice>,
    /// Marks for skills; a member's by day.
    pub skills: ByMember<Skill>,
    /// Cases; a member's by month.
    pub cases: ByMember<Case>,
    /// Mentoring pairs, by first day.
    pub pairs: Vec<Pair>,
    /// Improvement plans; a member's by quarter.
    pub improvement_plans: ByMember<ImprovementPlan>,
    /// Decisions; a member's by quarter.
    pub decisions: ByMember<Decision>,
    /// Violations; a member's by day.
    pub violations: ByMember<Violation>,
    /// Interviews; a member's by planned day.
    pub interviews: ByMember<Interview>,
    /// Growth; a member's by first day.
    pub growth: ByMember<Growth>,
    /// Days members are away.
    pub leaves: Vec<(MemberIx, DateSpan)>,
    /// The suggestion box, latest first.
    pub suggestions: Vec<Suggestion>,
    /// Feedback, latest first.
    pub feedback: Vec<Feedback>,
    /// The recognition wall, latest first.
    pub recognitions: Vec<Recognition>,
    /// Team activities, latest first.
    pub activities: Vec<TeamActivity>,
    /// Survey answers, by day.
    pub surveys: Vec<SurveyAnswer>,
}

impl Personnel {
    /// The session of an enrolment.
    pub fn session(&self, enrolment: &Enrolment) -> &TrainingSession {
        &self.sessions[enrolment.session as usize]
    }

    /// Whether a member is away on a day.
    pub fn is_away(&self, member: MemberIx, on: NaiveDate) -> bool {
        self.leaves.iter().any(|(who, span)| *who == member && span.contains(on))
    }
}
