//! What can go wrong with a file, each kept with its cause. A person's mistake is never here: it is an issue.

use std::error::Error as StdError;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::ErrorCode;

/// A fault of the world: the file, the disk, another process.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such file.
    #[error("there is no file {}", path.display())]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// A file is already there and is not overwritten.
    #[error("{} exists already and is not overwritten", path.display())]
    Exists {
        /// Where.
        path: PathBuf,
    },
    /// The file is something else: another program's, a text, nothing at all.
    #[error("{} is not a Quarterlift workspace", path.display())]
    NotAWorkspace {
        /// Which file.
        path: PathBuf,
    },
    /// The file was written by a newer Quarterlift; it was not changed.
    #[error("the workspace has format {file_version}; this version of Quarterlift reads formats up to {app_version}")]
    NewerFile {
        /// Format of the file.
        file_version: u32,
        /// Newest format this version reads.
        app_version: u32,
    },
    /// The file is a workspace, but broken.
    #[error("the workspace is damaged: {what}")]
    Damaged {
        /// What is broken.
        what: String,
        /// The cause, when something else reported it.
        #[source]
        source: Option<Box<dyn StdError + Send + Sync>>,
    },
    /// The closed file's bytes are not those that were sealed when it was closed: a disk fault or another program.
    #[error("{} was changed outside Quarterlift since it was closed", path.display())]
    SealBroken {
        /// Which file.
        path: PathBuf,
    },
    /// A table, trigger or view that Quarterlift did not make, or one of its own that is changed or gone.
    #[error("the workspace holds something Quarterlift did not make or has changed: {object}")]
    ForeignSchema {
        /// Its kind and name.
        object: String,
    },
    /// Another window or command is writing to the file.
    #[error("another window or command is using the workspace; try again in a moment")]
    Busy {
        /// The cause.
        #[source]
        source: Option<rusqlite::Error>,
    },
    /// The file or its folder cannot be written.
    #[error("the workspace or its folder is read-only")]
    ReadOnly {
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The workspace was opened for reading only, as a capsule's is; nothing was written.
    #[error("{} is open for reading only", path.display())]
    OpenedReadOnly {
        /// Which file.
        path: PathBuf,
    },
    /// No space is left.
    #[error("the disk is full")]
    DiskFull {
        /// The cause.
        #[source]
        source: Box<dyn StdError + Send + Sync>,
    },
    /// Somebody else saved in between; nothing was written.
    #[error("{what} was changed meanwhile (now version {current})")]
    Stale {
        /// What was to be written.
        what: String,
        /// Its version now; 0 when it does not exist.
        current: i64,
    },
    /// An undo or redo would overwrite something that changed after the command.
    #[error("{table} row {id} changed meanwhile, so the command cannot be undone or done again")]
    ChangedMeanwhile {
        /// Which table.
        table: String,
        /// Which row.
        id: i64,
    },
    /// The undone command was too big to keep its rows.
    #[error("'{command}' brought too many rows to be done again; run it again instead")]
    NotRedoable {
        /// Which command.
        command: String,
    },
    /// A row was to refer to one that is not there (any more).
    #[error("there is no row {id} in {table} to refer to")]
    NoSuchRow {
        /// Which table.
        table: &'static str,
        /// Which row.
        id: i64,
    },
    /// A row was to go while others refer to it.
    #[error("{table} row {id} cannot be removed: {by} still refers to it")]
    InUse {
        /// Which table.
        table: &'static str,
        /// Which row.
        id: i64,
        /// The table that refers to it.
        by: &'static str,
    },
    /// A day outside the years 0 to 9999, which no file format writes alike; a month or quarter outside 1900 to 2999,
    /// which no period names.
    #[error("the day {0} lies outside the years that can be written")]
    DateOutOfRange(NaiveDate),
    /// The operating system refused.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// The cause.
        #[source]
        source: io::Error,
    },
    /// The database engine refused for another reason.
    #[error("the database engine refused: {source}")]
    Engine {
        /// The cause.
        #[source]
        source: rusqlite::Error,
    },
    /// The program was built with a database engine that has a known fault.
    #[error("the database engine {found} is too old")]
    OldEngine {
        /// Its version.
        found: String,
    },
}

impl Error {
    /// A short name the window acts on; it stays the same when the sentence changes.
    pub fn code(&self) -> &'static str {
        match self {
            Error::Missing { .. } => "missing",
            Error::Exists { .. } => "exists",
            Error::NotAWorkspace { .. } => "not-a-workspace",
            Error::NewerFile { .. } => "newer-file",
            Error::Damaged { .. } => "damaged",
            Error::SealBroken { .. } => "seal-broken",
            Error::ForeignSchema { .. } => "foreign-schema",
            Error::Busy { .. } => "busy",
            Error::ReadOnly { .. } => "read-only",
            Error::OpenedReadOnly { .. } => "opened-read-only",
            Error::DiskFull { .. } => "disk-full",
            Error::Stale { .. } => "stale",
            Error::ChangedMeanwhile { .. } => "changed-meanwhile",
            Error::NotRedoable { .. } => "not-redoable",
            Error::NoSuchRow { .. } => "no-such-row",
            Error::InUse { .. } => "in-use",
            Error::DateOutOfRange(_) => "date-out-of-range",
            Error::Io { .. } => "io",
            Error::Engine { .. } => "engine",
            Error::OldEngine { .. } => "old-engine",
        }
    }

    pub(crate) fn damaged(what: impl Into<String>) -> Error {
        Error::Damaged { what: what.into(), source: None }
    }

    /// An error of the file system at this path.
    pub(crate) fn io(path: &Path, source: io::Error) -> Error {
        match source.kind() {
            io::ErrorKind::NotFound => Error::Missing { path: path.to_owned() },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Error::ReadOnly { source: Box::new(source) }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull { source: Box::new(source) },
            _ => Error::Io { path: path.to_owned(), source },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Error {
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Error::Busy { source: Some(source) }
            }
            // A file that exists is opened for reading where it may not be written; its log beside it cannot be.
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                Error::ReadOnly { source: Box::new(source) }
            }
            Some(ErrorCode::DiskFull) => Error::DiskFull { source: Box::new(source) },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged {
                what: "the database pages do not fit together".to_owned(),
                source: Some(source.into()),
            },
            _ if is_wrong_value(&source) => {
                Error::Damaged { what: "a stored value has the wrong form".to_owned(), source: Some(source.into()) }
            }
            _ => Error::Engine { source },
        }
    }
}

/// Values in the file that do not have the type or form their column promises.
fn is_wrong_value(error: &rusqlite::Error) -> bool {
    use rusqlite::Error as E;
    matches!(
        error,
        E::InvalidColumnType(..) | E::FromSqlConversionFailure(..) | E::IntegralValueOutOfRange(..) | E::Utf8Error(..)
    )
}
