//! The only error the border knows: a code the window acts on, a sentence for the reader, and the issues behind it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Words;

use domain::base::Issue;

use crate::wire::IssueView;

/// What kind of failure it is; the window has an action for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// What was asked contradicts a rule; the issues say where.
    Invalid,
    /// What was asked for is not there.
    NotFound,
    /// Somebody changed it meanwhile.
    Stale,
    /// No workspace is open.
    NoWorkspace,
    /// The file cannot be read as what it should be.
    FileUnreadable,
    /// The file was made by a newer version of the app.
    FileNewer,
    /// The workspace is open for reading only: a capsule.
    ReadOnly,
    /// Another process holds the file.
    Busy,
    /// The user cancelled.
    Cancelled,
    /// A fault of the app or the machine; the message says which.
    Internal,
}

/// A failure in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// What kind.
    pub code: Code,
    /// What happened, what was kept, what to do.
    pub message: String,
    /// The issues behind it; may be empty.
    pub issues: Vec<IssueView>,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        for issue in self.issues.iter().filter(|issue| issue.text != self.message) {
            write!(f, "\n  {}", issue.text)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}

impl Failure {
    /// A failure with a message of the catalogue.
    pub fn of(code: Code, words: &Words, key: &str, args: &[(&str, &str)]) -> Failure {
        Failure { code, message: words.with(key, args), issues: Vec::new() }
    }

    /// Refused because of issues; the first is the message.
    pub fn invalid(words: &Words, issues: &[Issue]) -> Failure {
        let issues = in_words(words, issues);
        let message = issues.first().map_or_else(|| words.get("says-failure-invalid"), |issue| issue.text.clone());
        Failure { code: Code::Invalid, message, issues }
    }

    /// What the store says, in the reader's words.
    pub fn store(words: &Words, error: &store::Error) -> Failure {
        use store::Error as E;
        let detail = error.to_string();
        let cause = std::error::Error::source(error).map_or_else(|| detail.clone(), ToString::to_string);
        let (code, key) = match error {
            E::NotAWorkspace { .. } => (Code::FileUnreadable, "says-failure-not-a-workspace"),
            E::NewerFile { .. } => (Code::FileNewer, "says-failure-newer-file"),
            E::Damaged { .. } => (Code::FileUnreadable, "says-failure-damaged"),
            E::ForeignSchema { .. } => (Code::FileUnreadable, "says-failure-foreign-schema"),
            E::Busy { .. } => (Code::Busy, "says-failure-busy"),
            E::ReadOnly { .. } => (Code::Internal, "says-failure-read-only"),
            E::OpenedReadOnly { .. } => (Code::ReadOnly, "says-failure-capsule"),
            E::DiskFull { .. } => (Code::Internal, "says-failure-disk-full"),
            E::SealBroken { .. } => (Code::FileUnreadable, "says-failure-seal"),
            E::Exists { .. } => (Code::Invalid, "says-failure-exists"),
            E::ChangedMeanwhile { .. } => (Code::Stale, "says-failure-changed-meanwhile"),
            E::NotRedoable { .. } => (Code::Invalid, "says-failure-not-redoable"),
            E::Missing { .. } => (Code::NotFound, "says-failure-missing"),
            E::Stale { .. } => (Code::Stale, "says-failure-stale"),
            E::InUse { .. } => (Code::Invalid, "says-failure-in-use"),
            _ => (Code::Internal, "says-failure-store"),
        };
        Failure::of(code, words, key, &[("detail", &detail), ("cause", &cause)])
    }
}

/// Issues in words, with their place apart.
pub fn in_words(words: &Words, issues: &[Issue]) -> Vec<IssueView> {
    let view = |issue: &Issue| IssueView {
        is_refused: issue.is_refused(),
        row: issue.row,
        column: issue.column.clone(),
        value: issue.value.clone(),
        text: words.issue_reason(issue),
    };
    issues.iter().map(view).collect()
}
