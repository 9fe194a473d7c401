//! What a member's training record says: curriculum, sessions, exams, practice, skills, mentoring (`spec: plan, section 6`).
//!
//! Every text is finished. Headings and column titles come from the catalogue (`report-…`). An empty list leaves its
//! part out.

use domain::chart::Tone;
use serde::{Deserialize, Serialize};

use crate::document::KeyFigure;
use crate::person::{CurriculumPart, Entry, PersonHead, SkillRow};

/// The training record of one member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrainingRecord {
    /// Whose.
    pub head: PersonHead,
    /// How far the member is, in a few words for the table of contents ("70 %").
    pub completion: String,
    /// Completion, the day it was complete, on duty, …: three or four.
    pub figures: Vec<KeyFigure>,
    /// The curricula of the member's audiences; the own audience first.
    pub curricula: Vec<CurriculumPart>,
    /// Sessions the member had a place in, latest first.
    pub sessions: Vec<SessionRow>,
    /// Hours attended in all; empty leaves the row out.
    pub hours: String,
    /// Exams and role-plays with their attempts, latest first.
    pub exams: Vec<ExamRow>,
    /// Practice tasks.
    pub practices: Vec<PracticeRow>,
    /// Skills with first and latest mark.
    pub skills: Vec<SkillRow>,
    /// Mentors or mentees, latest first.
    pub mentoring: Vec<Entry>,
}

/// A place in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRow {
    /// Its day.
    pub date: String,
    /// Its module.
    pub module: String,
    /// How long it took ("1.5").
    pub hours: String,
    /// Who taught; may be empty.
    pub trainer: String,
    /// Where; may be empty.
    pub place: String,
    /// Attendance as a colour; the icon follows from it.
    pub tone: Tone,
    /// Attendance in words ("Attended").
    pub state: String,
}

/// An attempt at an exam or a role-play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExamRow {
    /// Its day.
    pub date: String,
    /// Its module.
    pub module: String,
    /// Exam or role-play.
    pub kind: String,
    /// Which attempt it is.
    pub attempt: String,
    /// The mark.
    pub mark: String,
    /// The mark that passed on that day.
    pub pass_mark: String,
    /// Result as a colour; the icon follows from it.
    pub tone: Tone,
    /// Result in words ("Passed").
    pub state: String,
}

/// A practice task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeRow {
    /// Its module.
    pub module: String,
    /// What was to be done.
    pub task: String,
    /// By when.
    pub due: String,
    /// When it was handed in; a dash when it was not.
    pub handed_in: String,
    /// When it was signed off and by whom; a dash when it was not.
    pub signed: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// State in words ("Signed off").
    pub state: String,
}
