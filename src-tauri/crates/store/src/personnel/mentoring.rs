//! Mentoring pairs and their weeks.

use chrono::NaiveDate;

use crate::tables::kept::rows;

rows! {
    /// A mentor and a mentee; the two and the first day are its natural key.
    PairRow in MENTOR_PAIRS, key ["mentor_id", "mentee_id", "began_on"],
    refers [mentor_id to MEMBERS, mentee_id to MEMBERS] {
        /// Row id of the member who teaches.
        mentor_id: i64,
        /// Row id of the member who learns.
        mentee_id: i64,
        /// First day.
        began_on: NaiveDate,
        /// Last day, when it was ended by hand; not before the first.
        ended_on: Option<NaiveDate>,
        /// Why it was ended by hand.
        end_reason: String,
    }

    /// A week of mentoring; pair and week are its natural key.
    MentorWeekRow in MENTOR_WEEKS, key ["pair_id", "week_on"], refers [pair_id to MENTOR_PAIRS] {
        /// Row id of the pair.
        pair_id: i64,
        /// The week's Monday.
        week_on: NaiveDate,
        /// Minutes the mentor logged.
        minutes: u32,
        /// What was worked on.
        topics: String,
        /// The mentee's learning summary; empty while it is not handed in.
        summary: String,
        /// When the summary was handed in.
        summary_on: Option<NaiveDate>,
    }
}
