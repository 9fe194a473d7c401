//! What the app asks of the machine it runs on: the time, the dialogs, the folders. The shell, the command and tests
//! each give their own.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

/// The time. Nothing else in Quarterlift reads it.
pub trait Clock: Send + Sync {
    /// The present instant.
    fn now_utc(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_utc(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still: for tests, demonstrations and repeatable reports.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub DateTime<Utc>);

impl Clock for FixedClock {
    fn now_utc(&self) -> DateTime<Utc> {
        self.0
    }
}

/// What a file is wanted for; decides the filter of the dialog.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilePurpose {
    /// A workspace.
    Workspace,
    /// A CSV, XLSX, XLS or ODS file.
    Import,
    /// A plan as TOML.
    Plan,
    /// A backup.
    Backup,
    /// A quarter's capsule.
    Capsule,
    /// A receipt: a document or a picture.
    Receipt,
    /// A picture for the head of reports.
    Logo,
}

/// Dialogs and folders.
pub trait Host: Send + Sync {
    /// Asks for a file to open; none when dismissed.
    fn pick_open(&self, purpose: FilePurpose) -> Option<PathBuf>;
    /// Asks where to save; none when dismissed. The name ends with the extension.
    fn pick_save(&self, suggestion: &str, extension: &str) -> Option<PathBuf>;
    /// Asks for a folder to save several files in; none when dismissed.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Shows a file in its folder.
    fn reveal(&self, path: &Path) -> Result<(), String>;
}

/// A host without a display: every dialog is dismissed.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHost;

impl Host for NoHost {
    fn pick_open(&self, _: FilePurpose) -> Option<PathBuf> {
        None
    }
    fn pick_save(&self, _: &str, _: &str) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn reveal(&self, _: &Path) -> Result<(), String> {
        Err("no display".to_owned())
    }
}

/// Where the app keeps its own files.
#[derive(Debug, Clone)]
pub struct AppPaths {
    /// Settings of this computer and the list of recent workspaces.
    pub config_dir: PathBuf,
    /// The sample company and backups.
    pub data_dir: PathBuf,
}
