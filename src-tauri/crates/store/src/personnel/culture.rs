//! Suggestions, feedback, recognition, team activities, survey answers.

use chrono::NaiveDate;
use domain::facts::{Audience, Channel, RecognitionKind, SuggestionState};

use crate::tables::kept::rows;

rows! {
    /// Something from the suggestion box.
    SuggestionRow in SUGGESTIONS, key [], refers [author_id to MEMBERS] {
        /// The day it was put in.
        put_in_on: NaiveDate,
        /// Row id of the member who put it in; none when it is anonymous.
        author_id: Option<i64>,
        /// What it is about, empty when not said.
        theme: String,
        /// The suggestion.
        text: String,
        /// Where it stands.
        state: SuggestionState,
        /// The answer.
        answer: String,
        /// When it was answered.
        answered_on: Option<NaiveDate>,
        /// Whether it was chosen as the best of its quarter.
        is_best: bool,
    }

    /// Feedback and what was done about it.
    FeedbackRow in FEEDBACK, key [], refers [] {
        /// The day.
        on: NaiveDate,
        /// How it came.
        channel: Channel,
        /// What it is about.
        theme: String,
        /// What was said.
        text: String,
        /// What was done; empty while nothing was.
        done: String,
    }

    /// An entry of the recognition wall.
    RecognitionRow in RECOGNITIONS, key [], refers [member_id to MEMBERS] {
        /// The day.
        on: NaiveDate,
        /// Row id of the member.
        member_id: i64,
        /// For what.
        kind: RecognitionKind,
        /// In words.
        text: String,
    }

    /// An activity of the team.
    TeamActivityRow in TEAM_ACTIVITIES, key [], refers [] {
        /// The day.
        on: NaiveDate,
        /// Which team, empty for all.
        team: String,
        /// What.
        title: String,
        /// How many came.
        headcount: u32,
        /// What it cost, in minor units.
        cost_minor: i64,
        /// Anything else.
        note: String,
    }

    /// One answer of a survey.
    SurveyAnswerRow in SURVEY_ANSWERS, key ["answer_no"], refers [customer_id to CUSTOMERS] {
        /// Natural key.
        answer_no: String,
        /// Who was asked.
        audience: Audience,
        /// The day.
        answered_on: NaiveDate,
        /// The mark, 0 to `scale`.
        score: u32,
        /// The best mark of the survey.
        scale: u32,
        /// Team of the employee, empty when not said.
        team: String,
        /// Row id of the customer; never with an employee's answer.
        customer_id: Option<i64>,
        /// What it is about.
        theme: String,
        /// What was written.
        comment: String,
    }
}
