//! The tables, each with its SQL in one file: what can be written to it and what can be read from it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::journal::Image;
use crate::{Result, Store};

pub(crate) mod activities;
pub(crate) mod cells;
pub(crate) mod closes;
pub(crate) mod customers;
pub(crate) mod imports;
pub(crate) mod kept;
pub(crate) mod lead_events;
pub(crate) mod leads;
pub(crate) mod members;
mod numbers;
pub(crate) mod order_pages;
pub(crate) mod orders;
mod past;
pub(crate) mod plans;
pub(crate) mod settings;
pub(crate) mod targets;
pub(crate) mod tickets;

pub(crate) use numbers::{Numbered, next_number};

/// What writing a row by its natural key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The row was not there.
    New,
    /// It was there and is different now.
    Changed,
    /// It was there and is as it was.
    Unchanged,
}

impl Outcome {
    /// What both together did to a row.
    pub(crate) fn or(self, other: Outcome) -> Outcome {
        if self == Outcome::Unchanged { other } else { self }
    }
}

/// What a file or a form says about a field that a row may already have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Said<T> {
    /// Nothing: it stays as it is.
    #[default]
    Nothing,
    /// That there is no value: it is cleared.
    Empty,
    /// This value.
    Value(T),
}

impl<T> From<Option<T>> for Said<T> {
    /// A cell that is missing or blank says nothing.
    fn from(value: Option<T>) -> Said<T> {
        value.map_or(Said::Nothing, Said::Value)
    }
}

impl<T> Said<T> {
    /// The value, for a row that is not there yet.
    pub fn value(self) -> Option<T> {
        match self {
            Said::Value(value) => Some(value),
            Said::Nothing | Said::Empty => None,
        }
    }

    /// The same, with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Said<U> {
        match self {
            Said::Nothing => Said::Nothing,
            Said::Empty => Said::Empty,
            Said::Value(value) => Said::Value(change(value)),
        }
    }

    /// Writes what was said into an image; `empty` is what the column holds without a value.
    pub(crate) fn put(self, image: &mut Image, column: &str, empty: Value)
    where
        T: Into<Value>,
    {
        match self {
            Said::Nothing => {}
            Said::Empty => drop(image.insert(column.to_owned(), empty)),
            Said::Value(value) => drop(image.insert(column.to_owned(), value.into())),
        }
    }
}

/// How many rows the workspace has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Members.
    pub members: u64,
    /// Customers.
    pub customers: u64,
    /// Orders, cancelled ones included.
    pub orders: u64,
    /// Targets.
    pub targets: u64,
    /// Plan versions.
    pub plans: u64,
    /// Leads, ended ones included.
    pub leads: u64,
    /// Activities.
    pub activities: u64,
    /// Tickets, resolved ones included.
    pub tickets: u64,
    /// Training sessions, cancelled ones included.
    pub sessions: u64,
    /// Exams and drills.
    pub exams: u64,
    /// Mentoring pairs, ended ones included.
    pub pairs: u64,
    /// Suggestions.
    pub suggestions: u64,
    /// Awards.
    pub awards: u64,
    /// Corrections of pay by hand.
    pub manual_lines: u64,
    /// Disputes, answered ones included.
    pub disputes: u64,
    /// Entries of the budget.
    pub budget_entries: u64,
    /// Periods closed, those opened again included.
    pub closes: u64,
    /// Monthly reviews, those being prepared included.
    pub reviews: u64,
    /// Actions, ended ones included.
    pub actions: u64,
    /// Versions of commentary.
    pub commentaries: u64,
}

impl Store {
    /// How many rows the workspace has.
    pub fn counts(&self) -> Result<Counts> {
        let count = |table: &str| -> Result<u64> {
            Ok(self.conn().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
        };
        Ok(Counts {
            members: count("members")?,
            customers: count("customers")?,
            orders: count("orders")?,
            targets: count("targets")?,
            plans: count("plans WHERE is_withdrawn = 0")?,
            leads: count("leads")?,
            activities: count("activities")?,
            tickets: count("tickets")?,
            sessions: count("training_sessions")?,
            exams: count("exams")?,
            pairs: count("mentor_pairs")?,
            suggestions: count("suggestions")?,
            awards: count("awards")?,
            manual_lines: count("manual_lines")?,
            disputes: count("disputes")?,
            budget_entries: count("budget_entries")?,
            closes: count("closes")?,
            reviews: count("reviews")?,
            actions: count("actions")?,
            commentaries: count("commentaries")?,
        })
    }
}

/// A pattern that finds the text anywhere, for `LIKE … ESCAPE '\'`.
pub(crate) fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.trim().to_lowercase().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}
