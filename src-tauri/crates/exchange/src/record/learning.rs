//! Training, exams, skills and survey answers as a file has them. Modules and skills stay as the file words them: which
//! module is meant, the plan of the day says.

use chrono::NaiveDate;
use domain::facts::{Audience, EnrolmentState, Proof};

/// Somebody's place in a training session, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingRecord {
    /// Who.
    pub employee_no: String,
    /// Which module, in the file's words.
    pub module: String,
    /// The day.
    pub date: NaiveDate,
    /// How long it took.
    pub minutes: Option<u32>,
    /// Whether they were there or only have a place.
    pub state: Option<EnrolmentState>,
    /// What they reached in the exam of that day; never beside an absence or a booking.
    pub mark: Option<TrainingMark>,
}

/// The mark that a row of training carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrainingMark {
    /// Mark in tenths, 0 to 1000.
    pub score_tenths: u32,
    /// Exam or drill, where the file says.
    pub kind: Option<Proof>,
    /// Which attempt, from 1, where the file says.
    pub attempt: Option<u32>,
}

/// An exam or a role-play as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExamRecord {
    /// Who.
    pub employee_no: String,
    /// Which module, in the file's words.
    pub module: String,
    /// The day.
    pub date: NaiveDate,
    /// Mark in tenths, 0 to 1000.
    pub score_tenths: u32,
    /// Exam or drill, where the file says.
    pub kind: Option<Proof>,
    /// Which attempt, from 1, where the file says.
    pub attempt: Option<u32>,
    /// Mark that passed, 0 to 100.
    pub pass_mark: Option<u32>,
    /// A note.
    pub note: Option<String>,
}

/// A mark for a skill as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillRecord {
    /// Who.
    pub employee_no: String,
    /// Which skill, in the file's words.
    pub skill: String,
    /// The day.
    pub date: NaiveDate,
    /// 1 to 10.
    pub score: u8,
    /// Employee no. of who gave the mark.
    pub scorer: Option<String>,
    /// A note.
    pub note: Option<String>,
}

/// An answer of a survey as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyRecord {
    /// Natural key.
    pub answer_no: String,
    /// Who was asked.
    pub audience: Audience,
    /// The day.
    pub date: NaiveDate,
    /// The mark, 0 to `scale`.
    pub score: u32,
    /// The best mark; 5 when the file does not say.
    pub scale: u32,
    /// Team of who answered.
    pub team: Option<String>,
    /// The customer who answered; never an employee's.
    pub customer_code: Option<String>,
    /// What it is about.
    pub theme: Option<String>,
    /// What was written.
    pub comment: Option<String>,
}
