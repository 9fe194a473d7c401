//! What a member's page says on paper: results, score by parts, learning, reviews, growth, pay (`spec: plan, section 5`).
//!
//! Every text is finished. Headings and column titles come from the catalogue (`report-…`). An empty list, or `None`,
//! leaves its part out.

use domain::chart::{ChartSpec, Tone};
use serde::{Deserialize, Serialize};

use crate::document::{Fact, KeyFigure};
use crate::person::{CurriculumPart, Entry, PersonHead, SkillRow};

/// The page of one member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberReport {
    /// Whose.
    pub head: PersonHead,
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// Target, sales, attainment, score: three to five.
    pub figures: Vec<KeyFigure>,
    /// The performance score by parts.
    pub score: Option<ScoreSection>,
    /// Attainment over the quarters (`ChartBody::Bars`).
    pub history: Option<ChartSpec>,
    /// Customers by tier.
    pub customers: Vec<Fact>,
    /// The curriculum; none for an audience without one.
    pub curriculum: Option<CurriculumPart>,
    /// Skills, by name.
    pub skills: Vec<SkillRow>,
    /// Mentors or mentees, latest first.
    pub mentoring: Vec<Entry>,
    /// Improvement plans, latest first.
    pub plans: Vec<PlanPart>,
    /// Decisions, latest first.
    pub decisions: Vec<Entry>,
    /// Violations, latest first.
    pub violations: Vec<Entry>,
    /// Interviews, latest first.
    pub interviews: Vec<InterviewPart>,
    /// Steps of growth, latest first.
    pub growth: Vec<GrowthRow>,
    /// Pay by quarter.
    pub pay: Vec<Fact>,
}

/// The performance score and what it is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreSection {
    /// The score against the pass line, in a sentence; may be empty.
    pub finding: String,
    /// The parts, in plan order.
    pub rows: Vec<ScoreRow>,
    /// The score: the total of the points.
    pub total: String,
}

/// A part of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreRow {
    /// Its name.
    pub part: String,
    /// What was measured in a few words ("12 of 14 visits kept"); may be empty.
    pub why: String,
    /// Weight by the plan.
    pub weight: String,
    /// Weight as it counts, after parts without data gave theirs away.
    pub counts: String,
    /// The measure, capped.
    pub value: String,
    /// Weight as it counts times measure.
    pub points: String,
}

/// An improvement plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanPart {
    /// The quarter below the pass line.
    pub quarter: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// How it stands ("runs until 30 Nov 2026").
    pub state: String,
    /// By when it is due.
    pub due: String,
    /// What is to be reached, line by line.
    pub goals: Vec<String>,
    /// How, line by line.
    pub measures: Vec<String>,
    /// What was found on the way, latest first.
    pub check_ins: Vec<Entry>,
    /// What is said about its end, line by line.
    pub closing: Vec<String>,
}

/// An interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterviewPart {
    /// What it was about and of which quarter ("Performance, 2026 Q3").
    pub title: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// How it stands ("signed on 14 Oct 2026").
    pub state: String,
    /// Who leads it; may be empty.
    pub interviewer: String,
    /// How a selection went; empty otherwise.
    pub verdict: String,
    /// What was agreed, line by line.
    pub goals: Vec<String>,
}

/// A step of growth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrowthRow {
    /// From when to when.
    pub span: String,
    /// What kind ("Rotation").
    pub kind: String,
    /// What it was.
    pub title: String,
    /// Advice, or anything else; may be empty.
    pub note: String,
    /// What came of it; may be empty.
    pub outcome: String,
    /// Who coached; may be empty.
    pub coach: String,
}
