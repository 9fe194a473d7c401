//! The Reviews page: what was found, what the monthly review has on the table, what was agreed, what a week decided.
//!
//! A review is worked out as of its month's last day, or today while the month runs. Once it is held it shows the figures
//! that were on the table; findings and actions are told as they stood then, by what is on record.

mod change;
mod compared;
mod dismissal;
mod figures;
mod meeting;
mod month;
mod page;
mod paper;
mod rules;
mod sitting;
mod weeks;

pub(crate) use change::{hold, note, resume, week_note};
pub(crate) use dismissal::{dismiss, findings, restore};
pub(crate) use figures::figures;
pub(crate) use month::review;
pub(crate) use page::reviews;
pub(crate) use paper::document;
pub(crate) use rules::rules;

#[cfg(test)]
mod tests;
