//! What the text in a cell says. Each reading is total: a value, nothing (an empty cell), or the reason for refusal.
//!
//! A value that two people could read differently is refused, never guessed.

mod cell;
mod choice;
mod count;
mod date;
mod dealing;
mod learning;
mod moment;
mod number;
mod parts;
mod period;
mod span;

pub(crate) use cell::{Cell, admit, code, is_doubtful_code, text, trimmed, unguarded};
pub(crate) use choice::{churn_reason, role, status};
pub(crate) use count::{mark, people};
pub(crate) use date::{date, numeric_date};
pub(crate) use dealing::{Standing, activity_kind, end_reason, outcome, standing, yes_no};
pub(crate) use learning::{
    Sitting, attempt, attendance, audience, exam_kind, exam_word, heading_is_minutes, minutes, pass_mark, rating,
    scale, score,
};
pub(crate) use moment::{moment, moment_of_serial};
pub(crate) use number::{Amounts, heading_factor, readings};
pub(crate) use parts::split;
pub(crate) use period::period;
pub(crate) use span::{last_day, leaves, since};

/// Why a cell is refused: the message of the catalogue and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reason {
    /// Key `issue-…`.
    pub message: &'static str,
    /// Arguments of the message.
    pub args: Vec<(&'static str, String)>,
}

/// A value, nothing, or the reason for refusal.
pub(crate) type Reading<T> = Result<Option<T>, Reason>;

impl Reason {
    /// A reason without arguments.
    pub(crate) fn new(message: &'static str) -> Reason {
        Reason { message, args: Vec::new() }
    }

    /// With an argument of its message.
    pub(crate) fn arg(mut self, name: &'static str, text: impl ToString) -> Reason {
        self.args.push((name, text.to_string()));
        self
    }
}
