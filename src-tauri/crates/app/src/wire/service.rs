//! Service: which promise is about to break?

use chrono::{NaiveDate, NaiveDateTime};
use domain::chart::{ChartSpec, Mark, Tone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Choice, EmptyView, FigureView, MemberChoice, RowsRef, wire};

wire! {
    /// The Service page, asked with a `PeriodRequest`; its tables are `tickets` and `callbacks`.
    pub struct ServiceView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Open, breached, first response, solved in time, satisfaction, callbacks due.
        pub figures: Vec<FigureView>,
        /// Open tickets, most urgent first, as many as are shown.
        pub open: Vec<TicketCard>,
        /// "and 40 more", when not all are shown.
        pub more: Option<String>,
        pub open_rows: RowsRef,
        /// First response by month beside the promise.
        pub response: Option<ChartSpec>,
        pub categories: Option<ChartSpec>,
        pub themes: Option<ChartSpec>,
        pub satisfaction: Option<ChartSpec>,
        pub category_choices: Vec<Choice>,
        pub theme_choices: Vec<Choice>,
        pub members: Vec<MemberChoice>,
    }

    /// An open ticket with its clocks.
    pub struct TicketCard {
        pub ticket_no: String,
        pub customer_code: String,
        pub customer: String,
        pub tier: String,
        pub tier_tone: Tone,
        pub category: String,
        pub owner: String,
        pub opened: String,
        pub respond: ClockView,
        pub resolve: ClockView,
    }

    /// A promise and how it stands.
    pub struct ClockView {
        /// "First response", "Solution".
        pub label: String,
        /// "1 h 20 min left", "3 h 05 min over", "kept after 0 h 40 min".
        pub text: String,
        pub tone: Tone,
        /// Part of the time that is used, 0 to 1.
        pub used: Mark,
        pub is_done: bool,
        pub is_breached: bool,
    }

    /// One ticket.
    pub struct TicketRequest {
        pub ticket_no: String,
        #[serde(default)]
        pub as_of: Option<NaiveDate>,
    }

    /// One ticket with everything that can be done to it.
    pub struct TicketView {
        pub ticket_no: String,
        pub title: String,
        pub customer_code: String,
        pub facts: Vec<FigureView>,
        pub respond: ClockView,
        pub resolve: ClockView,
        pub note: String,
        pub category: String,
        pub theme: String,
        pub owner: Option<String>,
        pub satisfaction: Option<u8>,
        /// Steps that can be taken now.
        pub steps: Vec<TicketStep>,
        pub members: Vec<MemberChoice>,
    }

    /// A ticket to open. Times are the workspace's; now when absent.
    pub struct TicketOpen {
        pub customer_code: String,
        #[serde(default)]
        pub opened_at: Option<NaiveDateTime>,
        pub category: String,
        #[serde(default)]
        pub theme: String,
        #[serde(default)]
        pub owner: Option<String>,
        #[serde(default)]
        pub note: String,
    }

    /// The ticket that was saved, and what to say.
    pub struct TicketSaved {
        pub ticket_no: String,
        pub text: String,
    }

    /// A step a ticket takes. Times are the workspace's; now when absent.
    pub struct TicketAdvance {
        pub ticket_no: String,
        pub step: TicketStep,
        #[serde(default)]
        pub at: Option<NaiveDateTime>,
        /// The customer's mark, 1 to 5, with `rate`.
        #[serde(default)]
        pub satisfaction: Option<u8>,
    }

    /// What a person changes about a ticket.
    pub struct TicketEdit {
        pub ticket_no: String,
        pub category: String,
        pub theme: String,
        pub owner: Option<String>,
        pub note: String,
    }
}

/// A step of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TicketStep {
    /// Somebody answered.
    Respond,
    /// It is solved; an answer is noted with it when there was none.
    Resolve,
    /// It is not solved after all.
    Reopen,
    /// The customer gave a mark.
    Rate,
}
