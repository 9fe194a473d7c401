//! Mentoring: who teaches whom, and what is missing this week?

use chrono::NaiveDate;
use domain::chart::Tone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EmptyView, FigureView, MemberChoice, RowsRef, wire};

wire! {
    /// The Mentoring page, asked with a `PeriodRequest`; its table is `pairs`.
    pub struct MentoringView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Mentoring rate, new hires with a mentor, weeks missing, minutes this month.
        pub figures: Vec<FigureView>,
        pub pairs: Vec<PairView>,
        /// The weeks the cells of the pairs stand for, oldest first.
        pub weeks: Vec<WeekHead>,
        /// What is missing of the weeks that are over, latest first.
        pub missing: Vec<MissingView>,
        pub missing_more: Option<String>,
        /// Pairs that would fit, best first.
        pub suggestions: Vec<PairSuggestion>,
        pub mentors: Vec<MemberChoice>,
        pub mentees: Vec<MemberChoice>,
        /// The mentor bonus of the quarter, by mentor.
        pub bonus: Vec<BonusView>,
        /// Pairs that ended, latest first.
        pub ended: Vec<EndedPair>,
        pub rows: RowsRef,
    }

    /// A column of the weeks.
    pub struct WeekHead {
        pub week_on: NaiveDate,
        /// "7 Sep".
        pub label: String,
        pub is_running: bool,
    }

    /// A mentor with a mentee.
    pub struct PairView {
        pub id: i64,
        pub mentor_no: String,
        pub mentor: String,
        pub mentee_no: String,
        pub mentee: String,
        /// Team, region.
        pub note: String,
        /// "since 3 Aug 2026, ends 31 Dec 2026".
        pub span: String,
        pub ends_soon: bool,
        /// "12 of 14 weeks complete".
        pub kept: String,
        /// In the order of the view's weeks.
        pub cells: Vec<WeekCell>,
    }

    /// A pair's week.
    pub struct WeekCell {
        pub state: WeekState,
        /// "35 min"; empty when nothing is logged.
        pub text: String,
        /// The whole sentence, for a tooltip and for screen readers.
        pub label: String,
    }

    /// A part of a week that is missing.
    pub struct MissingView {
        pub pair_id: i64,
        pub week_on: NaiveDate,
        pub tone: Tone,
        pub text: String,
    }

    /// A pair that would fit.
    pub struct PairSuggestion {
        pub mentor_no: String,
        pub mentee_no: String,
        pub text: String,
        /// "same team, same region, no mentee yet".
        pub why: String,
    }

    /// A mentor's bonus of the quarter.
    pub struct BonusView {
        pub mentor_no: String,
        pub mentor: String,
        /// "2 of 2 mentees reach the pass line (100 %, more than 90 % asked)".
        pub text: String,
        pub is_reached: bool,
        /// What it pays ("5 % of 12,400.00: 620.00"); none when it is not reached.
        pub amount: Option<String>,
        /// The mentees with their scores.
        pub mentees: Vec<BonusMentee>,
    }

    /// A mentee behind a bonus.
    pub struct BonusMentee {
        pub employee_no: String,
        pub name: String,
        pub score: String,
        pub passes: Option<bool>,
    }

    /// A pair that ended.
    pub struct EndedPair {
        pub id: i64,
        pub text: String,
        pub reason: String,
    }

    /// A pair to make.
    pub struct PairOpen {
        pub mentor_no: String,
        pub mentee_no: String,
        pub began_on: NaiveDate,
    }

    /// A pair to end by hand.
    pub struct PairEnd {
        pub id: i64,
        pub ended_on: NaiveDate,
        pub reason: String,
    }

    /// One week of a pair.
    pub struct WeekRequest {
        pub pair_id: i64,
        pub week_on: NaiveDate,
    }

    /// One week of a pair.
    pub struct WeekView {
        pub pair_id: i64,
        pub week_on: NaiveDate,
        pub title: String,
        pub state: WeekState,
        pub sentence: String,
        pub minutes: u32,
        /// Minutes asked for.
        pub minutes_least: u32,
        pub topics: String,
        pub summary: String,
        /// "handed in 11 Sep".
        pub summary_note: Option<String>,
        pub earlier: Option<NaiveDate>,
        pub later: Option<NaiveDate>,
    }

    /// What was done in a week. What is none is left as it is.
    pub struct MentorLog {
        pub pair_id: i64,
        pub week_on: NaiveDate,
        #[serde(default)]
        pub minutes: Option<u32>,
        #[serde(default)]
        pub topics: Option<String>,
        #[serde(default)]
        pub summary: Option<String>,
    }
}

/// How a pair's week stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WeekState {
    /// Both did their part.
    Kept,
    /// The mentor's minutes are missing.
    MentorMissing,
    /// The mentee's summary is missing.
    MenteeMissing,
    /// Both are missing.
    BothMissing,
    /// The week is not over and something is still to do.
    Running,
    /// Away the whole week.
    Away,
    /// The pair did not exist.
    Outside,
}
