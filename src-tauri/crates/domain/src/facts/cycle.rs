//! What the quarter's reviews left behind: reviews held, actions agreed, findings set aside, commentary written, what a week
//! decided (section 9).
//!
//! A held review keeps the figures that were on the table, because what people looked at when they decided is a fact;
//! everything else a review shows is worked out again.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MemberIx;
use crate::base::{Month, Quarter};

names! {
    /// Where an action stands in plan, do, check, act.
    ActionState {
        /// Agreed, not begun.
        Plan = "plan",
        /// Under way.
        Do = "do",
        /// Done; whether it helped is looked at.
        Check = "check",
        /// It helped and becomes the rule, or it did not and is changed.
        Act = "act",
    }
}

names! {
    /// How an action ended.
    ActionOutcome {
        /// It did what it was meant to.
        Done = "done",
        /// It was given up, with a reason.
        Dropped = "dropped",
    }
}

names! {
    /// How much a finding matters, worst first.
    Severity {
        /// A target or a rule is broken.
        Bad = "bad",
        /// It will be, if nothing is done.
        Warn = "warn",
        /// An opening worth a look.
        Note = "note",
    }
}

names! {
    /// What a monthly review goes through, in the order of the meeting.
    ReviewItem {
        /// Targets and metrics against their baselines.
        Figures = "figures",
        /// Problems found by rule.
        Findings = "findings",
        /// What became of the actions agreed before.
        Actions = "actions",
        /// Who needs help, who is praised.
        Team = "team",
        /// What is decided for the next month.
        Decisions = "decisions",
    }
}

/// A monthly review; the month is its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Row id in the workspace.
    pub id: i64,
    /// The month looked back at.
    pub month: Month,
    /// The day it was held; none while it is being prepared.
    pub held_on: Option<NaiveDate>,
    /// Who led it.
    pub led_by: String,
    /// Who was there, as typed.
    pub present: String,
    /// What was said, by item; empty items are left out.
    pub notes: Vec<(ReviewItem, String)>,
    /// The figures that were on the table; empty until it is held.
    pub figures: Vec<SeenFigure>,
}

/// A metric as a review saw it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenFigure {
    /// Metric id.
    pub metric: String,
    /// Its value in its unit; none without data.
    pub actual: Option<Decimal>,
    /// Where it should have been.
    pub target: Option<Decimal>,
    /// Name of its state ([`crate::metrics::MetricState`]).
    pub state: String,
}

/// What somebody will do by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// Row id in the workspace.
    pub id: i64,
    /// The quarter whose plan it serves; carried over, the next one.
    pub quarter: Quarter,
    /// What is to be done.
    pub what: String,
    /// Which member does it.
    pub member: Option<MemberIx>,
    /// Who does it when it is no member; empty when it is one.
    pub who: String,
    /// By when.
    pub due_on: NaiveDate,
    /// Where it stands.
    pub state: ActionState,
    /// When it was agreed.
    pub opened_on: NaiveDate,
    /// The month of the review that agreed it.
    pub month: Option<Month>,
    /// Key of the finding it answers; empty when none.
    pub finding: String,
    /// How it ended; none while it is open.
    pub ended: Option<ActionEnd>,
    /// What happened on the way, by day.
    pub steps: Vec<ActionStep>,
}

/// How and when an action ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionEnd {
    /// When.
    pub on: NaiveDate,
    /// How.
    pub outcome: ActionOutcome,
    /// What came of it, or why it was given up.
    pub note: String,
}

/// A step of an action: a change of state, a word about it, or its carrying over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionStep {
    /// When.
    pub on: NaiveDate,
    /// Who wrote it down.
    pub by: String,
    /// Where it stood before.
    pub from: ActionState,
    /// Where it stands since.
    pub to: ActionState,
    /// The quarter it was carried into by this step.
    pub carried_to: Option<Quarter>,
    /// What was said.
    pub note: String,
}

/// A finding set aside for a quarter; quarter and key are its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dismissal {
    /// Row id in the workspace.
    pub id: i64,
    /// The quarter.
    pub quarter: Quarter,
    /// The finding's key.
    pub key: String,
    /// How much it mattered then: it comes back when it matters more.
    pub severity: Severity,
    /// Why; never empty.
    pub reason: String,
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
}

/// One version of what is said about a section of the quarterly summary; quarter, section and version are its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commentary {
    /// Row id in the workspace.
    pub id: i64,
    /// The quarter.
    pub quarter: Quarter,
    /// Name of the section.
    pub section: String,
    /// From 1.
    pub version: u32,
    /// The text; empty takes the commentary off the paper.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: String,
}

/// What a week's look at the quarter decided; its Monday is its natural key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekNote {
    /// Row id in the workspace.
    pub id: i64,
    /// The week's Monday.
    pub week_on: NaiveDate,
    /// What was decided.
    pub text: String,
    /// When it was written down.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
}

/// Everything the reviews left behind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cycle {
    /// Reviews, by month.
    pub reviews: Vec<Review>,
    /// Actions, by the day they were agreed, then by row id.
    pub actions: Vec<Action>,
    /// Findings set aside.
    pub dismissals: Vec<Dismissal>,
    /// Commentary, every version, by quarter, section, version.
    pub commentaries: Vec<Commentary>,
    /// Sections of the summary that a quarter leaves out.
    pub left_out: Vec<(Quarter, Vec<String>)>,
    /// Weekly notes, by week.
    pub weeks: Vec<WeekNote>,
}

impl Cycle {
    /// The commentary of a section as it stands: its last version; none when there is none or it was emptied.
    pub fn commentary(&self, quarter: Quarter, section: &str) -> Option<&Commentary> {
        let of = self.commentaries.iter().filter(|of| of.quarter == quarter && of.section == section);
        of.max_by_key(|of| of.version).filter(|of| !of.text.trim().is_empty())
    }

    /// The review of a month.
    pub fn review(&self, month: Month) -> Option<&Review> {
        self.reviews.iter().find(|review| review.month == month)
    }

    /// The last review held before a month's.
    pub fn held_before(&self, month: Month) -> Option<&Review> {
        let held = self.reviews.iter().filter(|review| review.month < month && review.held_on.is_some());
        held.max_by_key(|review| review.month)
    }

    /// Sections of the summary that a quarter leaves out.
    pub fn left_out(&self, quarter: Quarter) -> &[String] {
        self.left_out.iter().find(|(of, _)| *of == quarter).map_or(&[], |(_, sections)| sections)
    }
}

impl Action {
    /// Whether it is still to be done.
    pub fn is_open(&self) -> bool {
        self.ended.is_none()
    }

    /// Whether it is late on a day.
    pub fn is_overdue(&self, on: NaiveDate) -> bool {
        self.is_open() && self.due_on < on
    }

    /// Whether it stood open on a day, by what is on record.
    pub fn was_open(&self, on: NaiveDate) -> bool {
        self.opened_on <= on && self.ended.as_ref().is_none_or(|end| end.on > on)
    }
}
