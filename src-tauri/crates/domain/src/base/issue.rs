//! A fault in what a person typed or a file holds: place, value, reason, what to do.
//!
//! Issues are collected, never first-fail. The reason is a message of the catalogue, so that the window, the command
//! and the PDF say it in the reader's language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether an issue refuses what it is about or only warns of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IssueKind {
    /// The row or the field is refused.
    Refused,
    /// It is accepted, and worth a look.
    Warning,
}

/// One fault. `message` is the key of a catalogue message `issue-…`; `args` are its arguments, already formatted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Issue {
    /// Refused or warned.
    pub kind: IssueKind,
    /// The row in the file as a spreadsheet counts (the header is row 1), where there is one.
    pub row: Option<u32>,
    /// The column's header or the field's path (`tiers.core.recency_days`).
    pub column: Option<String>,
    /// What stood there.
    pub value: Option<String>,
    /// Key of the catalogue message that gives the reason and what to do.
    pub message: String,
    /// Arguments of the message.
    pub args: BTreeMap<String, String>,
}

impl Issue {
    /// A refusal for the reason with this catalogue key.
    pub fn refused(message: &str) -> Issue {
        Issue {
            kind: IssueKind::Refused,
            row: None,
            column: None,
            value: None,
            message: message.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// A warning for the reason with this catalogue key.
    pub fn warning(message: &str) -> Issue {
        Issue { kind: IssueKind::Warning, ..Issue::refused(message) }
    }

    /// At this row of the file.
    pub fn at_row(mut self, row: u32) -> Issue {
        self.row = Some(row);
        self
    }

    /// In this column or field.
    pub fn at(mut self, column: impl Into<String>) -> Issue {
        self.column = Some(column.into());
        self
    }

    /// With the value that stood there; long values are cut to 80 characters.
    pub fn value(mut self, value: &str) -> Issue {
        let cut: String = value.chars().take(80).collect();
        self.value = Some(if cut.len() < value.len() { format!("{cut}…") } else { cut });
        self
    }

    /// With an argument of its message.
    pub fn arg(mut self, name: &str, text: impl ToString) -> Issue {
        self.args.insert(name.to_owned(), text.to_string());
        self
    }

    /// Whether it refuses.
    pub fn is_refused(&self) -> bool {
        self.kind == IssueKind::Refused
    }
}
