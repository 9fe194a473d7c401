//! Suggestions, feedback, recognition, team activities, surveys (section 10).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CustomerIx, MemberIx};

names! {
    /// Where a suggestion stands.
    SuggestionState {
        /// Nobody answered yet.
        Open = "open",
        /// It is looked into.
        InReview = "in_review",
        /// It will be done.
        Adopted = "adopted",
        /// It is done.
        Done = "done",
        /// It will not be done, with the reason.
        Declined = "declined",
    }
}

/// Something from the suggestion box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Row id in the workspace.
    pub id: i64,
    /// The day it was put in.
    pub put_in_on: NaiveDate,
    /// Who put it in; none when it is anonymous: then nothing in the file tells who.
    pub author: Option<MemberIx>,
    /// What it is about, empty when not said.
    pub theme: String,
    /// The suggestion.
    pub text: String,
    /// Where it stands.
    pub state: SuggestionState,
    /// The answer.
    pub answer: String,
    /// When it was answered.
    pub answered_on: Option<NaiveDate>,
    /// Whether it was chosen as the best of its quarter.
    pub is_best: bool,
}

names! {
    /// How feedback came.
    Channel {
        /// A questionnaire.
        Questionnaire = "questionnaire",
        /// A team meeting.
        Meeting = "meeting",
        /// A talk between two.
        OneToOne = "one_to_one",
    }
}

/// Feedback and what was done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// Row id in the workspace.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// How it came.
    pub channel: Channel,
    /// What it is about.
    pub theme: String,
    /// What was said.
    pub text: String,
    /// What was done; empty while nothing was.
    pub done: String,
}

names! {
    /// What somebody is recognised for.
    RecognitionKind {
        /// Star of the month.
        Star = "star",
        /// Excellent mentor.
        Mentor = "mentor",
        /// Best case.
        Case = "case",
        /// Best suggestion.
        Suggestion = "suggestion",
        /// Thanks of the team.
        Thanks = "thanks",
    }
}

/// An entry of the recognition wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// Row id in the workspace.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// Who is recognised.
    pub member: MemberIx,
    /// For what.
    pub kind: RecognitionKind,
    /// In words.
    pub text: String,
}

/// An activity of the team (an outing, a dinner).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamActivity {
    /// Row id in the workspace.
    pub id: i64,
    /// The day.
    pub on: NaiveDate,
    /// Which team, empty for all.
    pub team: String,
    /// What.
    pub title: String,
    /// How many came.
    pub headcount: u32,
    /// What it cost, in minor units.
    pub cost_minor: i64,
    /// Anything else.
    pub note: String,
}

names! {
    /// Who was asked in a survey.
    Audience {
        /// Employees: nothing tells who answered.
        Employee = "employee",
        /// Customers.
        Customer = "customer",
    }
}

/// One answer of a survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyAnswer {
    /// Row id in the workspace.
    pub id: i64,
    /// Natural key: the number of the answer in the survey's file.
    pub answer_no: String,
    /// Who was asked.
    pub audience: Audience,
    /// The day.
    pub answered_on: NaiveDate,
    /// The mark, 0 to `scale`.
    pub score: u32,
    /// The best mark of the survey.
    pub scale: u32,
    /// Team of the employee, empty when not said.
    pub team: String,
    /// The customer.
    pub customer: Option<CustomerIx>,
    /// What it is about.
    pub theme: String,
    /// What was written.
    pub comment: String,
}
