//! What is on record about pay and money, row by row as the workspace keeps it. Members are named by their row ids;
//! [`crate::Store::accounts`] gives the same as the rules read it, together with the closes.
//!
//! [`crate::Tx::save`], [`crate::Tx::get`] and [`crate::Tx::remove`] take each of them. What a close freezes is none of
//! them: [`crate::Tx::close_period`] writes it, and nobody changes it.

use chrono::NaiveDate;
use domain::base::{Month, Period, Quarter, Ratio};
use domain::facts::{AwardKind, BudgetCategory, Consent, DisputeState, LineKind};

use crate::tables::kept::rows;

rows! {
    /// An award that was decided; month and kind are its natural key.
    AwardRow in AWARDS, key ["month", "kind"], refers [member_id to MEMBERS] {
        /// The month it is for.
        month: Month,
        /// For what.
        kind: AwardKind,
        /// Row id of the member who won.
        member_id: i64,
        /// When it was decided.
        decided_on: NaiveDate,
        /// Who decided.
        decided_by: String,
        /// Why, when it was not who the figures propose.
        note: String,
    }

    /// A correction typed by hand.
    ManualLineRow in MANUAL_LINES, key [], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// The month it is paid with.
        month: Month,
        /// How much, in minor units; below zero takes back.
        amount_minor: i64,
        /// Why; never empty.
        reason: String,
        /// When it was entered.
        entered_on: NaiveDate,
        /// Who entered it.
        entered_by: String,
    }

    /// A member's doubt about a line.
    DisputeRow in DISPUTES, key [], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// The statement's quarter.
        quarter: Quarter,
        /// What the line pays.
        kind: LineKind,
        /// The month or quarter the line is for.
        line_period: Period,
        /// Of an adjustment, the kind of line it corrects.
        about_kind: Option<LineKind>,
        /// Of an adjustment, the period of the line it corrects; there when the kind is.
        about_period: Option<Period>,
        /// What the member says.
        comment: String,
        /// When it was raised.
        opened_on: NaiveDate,
        /// Who wrote it down.
        opened_by: String,
        /// How it stands.
        state: DisputeState,
        /// What was answered; empty while it is open.
        answer: String,
        /// When; none exactly while it is open.
        answered_on: Option<NaiveDate>,
        /// By whom; empty while it is open.
        answered_by: String,
    }

    /// Money spent.
    BudgetEntryRow in BUDGET_ENTRIES, key [], refers [] {
        /// The day.
        spent_on: NaiveDate,
        /// For what.
        category: BudgetCategory,
        /// How much, in minor units; below zero is a refund.
        amount_minor: i64,
        /// What it was.
        note: String,
        /// Path of the receipt; empty when none.
        attachment: String,
    }

    /// A target put before the member it is for; member and period are its natural key.
    ProposalRow in TARGET_PROPOSALS, key ["member_id", "period"], refers [member_id to MEMBERS] {
        /// Row id of the member.
        member_id: i64,
        /// For when.
        period: Period,
        /// What was proposed, in minor units.
        amount_minor: i64,
        /// How it stands.
        state: Consent,
        /// What the member asks for instead, in minor units; there when the member asks.
        counter_minor: Option<i64>,
        /// What the member says.
        comment: String,
        /// When it was proposed.
        proposed_on: NaiveDate,
        /// By whom.
        proposed_by: String,
        /// When the member answered.
        answered_on: Option<NaiveDate>,
        /// When a counter-proposal was decided.
        settled_on: Option<NaiveDate>,
        /// What was said about it.
        settlement: String,
    }

    /// What a year's target rests on; the year is its natural key.
    WorksheetRow in YEAR_WORKSHEETS, key ["year"], refers [] {
        /// Fiscal year.
        year: i32,
        /// The company's strategy, in words.
        strategy: String,
        /// What the whole market buys in the year, in minor units.
        market_minor: Option<i64>,
        /// The share of it that is aimed at.
        market_share: Option<Ratio>,
        /// Why the target is what it is.
        reasoning: String,
    }
}
