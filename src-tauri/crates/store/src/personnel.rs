//! What is on record about the team, row by row as the workspace keeps it. Members, customers and sessions are named by
//! their row ids; [`crate::Store::personnel`] gives the same as the rules read it.
//!
//! [`crate::Tx::save`], [`crate::Tx::get`] and [`crate::Tx::remove`] take each of them.

mod culture;
mod learning;
mod mentoring;
mod reviews;

pub use culture::{FeedbackRow, RecognitionRow, SuggestionRow, SurveyAnswerRow, TeamActivityRow};
pub use learning::{CaseRow, EnrolmentRow, ExamRow, PracticeRow, SessionRow, SkillRow};
pub use mentoring::{MentorWeekRow, PairRow};
pub use reviews::{CheckInRow, DecisionRow, GrowthRow, ImprovementPlanRow, InterviewRow, ViolationRow};
