//! What the quarter's reviews left behind, row by row as the workspace keeps it, and how the reports of the workspace look.
//! Members are named by their row ids; [`crate::Store::cycle`] gives the same as the rules read it.
//!
//! [`crate::Tx::save`], [`crate::Tx::get`] and [`crate::Tx::remove`] take each of them. A figure stands here only when a
//! review had it on the table: it is what people saw, not what is worked out.

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::{Month, Quarter};
use domain::facts::{ActionOutcome, ActionState, ReviewItem, Severity};
use rust_decimal::Decimal;

use crate::tables::kept::{one, rows};
use crate::{Result, Store};

rows! {
    /// A monthly review; the month is its natural key.
    ReviewRow in REVIEWS, key ["month"], refers [] {
        /// The month looked back at.
        month: Month,
        /// The day it was held; none while it is being prepared.
        held_on: Option<NaiveDate>,
        /// Who led it.
        led_by: String,
        /// Who was there, as typed.
        present: String,
    }

    /// What was said about an item of a review; review and item are its natural key.
    ReviewNoteRow in REVIEW_NOTES, key ["review_id", "item"], refers [review_id to REVIEWS] {
        /// Row id of the review.
        review_id: i64,
        /// About what.
        item: ReviewItem,
        /// What was said.
        text: String,
    }

    /// A metric as a review saw it; review and metric are its natural key.
    ReviewFigureRow in REVIEW_FIGURES, key ["review_id", "metric"], refers [review_id to REVIEWS] {
        /// Row id of the review.
        review_id: i64,
        /// Metric id.
        metric: String,
        /// Its value in its unit; none without data.
        actual: Option<Decimal>,
        /// Where it should have been.
        target: Option<Decimal>,
        /// Name of its state.
        state: String,
    }

    /// What somebody will do by when.
    ActionRow in ACTIONS, key [], refers [member_id to MEMBERS] {
        /// The quarter whose plan it serves; carried over, the next one.
        quarter: Quarter,
        /// What is to be done.
        what: String,
        /// Row id of the member who does it.
        member_id: Option<i64>,
        /// Who does it when it is no member.
        who: String,
        /// By when.
        due_on: NaiveDate,
        /// Where it stands.
        state: ActionState,
        /// When it was agreed.
        opened_on: NaiveDate,
        /// Who wrote it down.
        opened_by: String,
        /// The month of the review that agreed it.
        month: Option<Month>,
        /// Key of the finding it answers; empty when none.
        finding: String,
        /// When it ended; none while it is open.
        ended_on: Option<NaiveDate>,
        /// How it ended; there when the day is.
        outcome: Option<ActionOutcome>,
        /// What came of it; never empty when it was given up.
        closing_note: String,
    }

    /// A step of an action: a change of state, a word about it, or its carrying over.
    ActionStepRow in ACTION_STEPS, key [], refers [action_id to ACTIONS] {
        /// Row id of the action.
        action_id: i64,
        /// When.
        stepped_on: NaiveDate,
        /// Who wrote it down.
        stepped_by: String,
        /// Where it stood before.
        state_from: ActionState,
        /// Where it stands since.
        state_to: ActionState,
        /// The quarter it was carried into by this step.
        carried_to: Option<Quarter>,
        /// What was said.
        note: String,
    }

    /// A finding set aside for a quarter; quarter and finding are its natural key.
    DismissalRow in DISMISSALS, key ["quarter", "finding"], refers [] {
        /// The quarter.
        quarter: Quarter,
        /// The finding's key.
        finding: String,
        /// How much it mattered then.
        severity: Severity,
        /// Why; never empty.
        reason: String,
        /// When.
        dismissed_on: NaiveDate,
        /// By whom.
        dismissed_by: String,
    }

    /// One version of what is said about a section of the quarterly summary; quarter, section and version are its natural
    /// key.
    CommentaryRow in COMMENTARIES, key ["quarter", "section", "version"], refers [] {
        /// The quarter.
        quarter: Quarter,
        /// Name of the section.
        section: String,
        /// From 1, without gaps.
        version: i64,
        /// The text; empty takes the commentary off the paper.
        text: String,
        /// When, to the millisecond.
        saved_at: DateTime<Utc>,
        /// By whom.
        saved_by: String,
    }

    /// What the summary of a quarter leaves out; the quarter is its natural key.
    ReportChoiceRow in REPORT_CHOICES, key ["quarter"], refers [] {
        /// The quarter.
        quarter: Quarter,
        /// Names of the sections left out, a space between them.
        left_out: String,
    }

    /// The name and the picture at the head of every report. There is one: `place` is its natural key and always 1.
    ReportIdentityRow in REPORT_IDENTITY, key ["place"], refers [] {
        /// Always 1.
        place: i64,
        /// The company's name on paper.
        company: String,
        /// The picture in base64; empty when none.
        logo: String,
        /// What kind of picture it is; empty when none.
        logo_kind: String,
    }

    /// What a week's look at the quarter decided; its Monday is its natural key.
    WeekNoteRow in WEEK_NOTES, key ["week_on"], refers [] {
        /// The week's Monday.
        week_on: NaiveDate,
        /// What was decided.
        text: String,
        /// When it was written down.
        noted_on: NaiveDate,
        /// By whom.
        noted_by: String,
    }
}

impl Store {
    /// How the reports of this workspace look; none until somebody says.
    ///
    /// # Errors
    /// [`crate::Error::Damaged`] when a value does not have the form that its column promises.
    pub fn report_identity(&self) -> Result<Option<ReportIdentityRow>> {
        one(self.conn(), "place = 1", [])
    }
}
