//! Backups: whole copies of a workspace as one file each, made while it is in use, looked at before they count.
//!
//! A copy goes through the engine, so that what still lies in the log is in it, into a file beside its destination; only
//! when that opens and its pages hold together does it take its name. When to make one is the app's business.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};

use crate::connect::{self, beside};
use crate::store::{quick_check, sync_folder};
use crate::{Error, Result, Store, audit, schema};

/// How many of the newest backups are kept in any case.
const KEPT_NEWEST: usize = 10;
/// For how many days the last backup of each is kept.
const KEPT_DAYS: u64 = 14;
/// Pages copied between two looks at whether somebody writes.
pub(crate) const PAGES_AT_ONCE: i32 = 4_096;
const ENDING: &str = ".quarterlift-backup";
const TIME_FORM: &str = "%Y%m%d-%H%M%S";

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// Someone asked for it.
    Manual,
    /// The day's first.
    Daily,
    /// Before an import.
    Import,
    /// Before a restore replaced the workspace.
    Restore,
    /// Before a newer format.
    Migration,
    /// On closing.
    Close,
}

/// A backup in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFile {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made, by its name.
    pub made_at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size.
    pub bytes: u64,
}

/// The folder of a workspace's backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backups {
    folder: PathBuf,
    stem: String,
}

impl BackupReason {
    const ALL: [BackupReason; 6] = [
        BackupReason::Manual,
        BackupReason::Daily,
        BackupReason::Import,
        BackupReason::Restore,
        BackupReason::Migration,
        BackupReason::Close,
    ];

    /// Its name in file names.
    pub fn as_str(self) -> &'static str {
        match self {
            BackupReason::Manual => "manual",
            BackupReason::Daily => "daily",
            BackupReason::Import => "import",
            BackupReason::Restore => "restore",
            BackupReason::Migration => "migration",
            BackupReason::Close => "close",
        }
    }
}

impl Store {
    /// Writes a copy of the workspace to a file that is not there yet. It appears complete and checked, or not at all.
    ///
    /// # Errors
    /// [`Error::Exists`] when something is there already; else as the folder refuses.
    pub fn backup_to(&self, path: &Path) -> Result<()> {
        copy_checked(self.conn(), path)
    }
}

impl Backups {
    /// The backups of this workspace in this folder, which is made with the first backup. Two workspaces of one name
    /// need two folders.
    pub fn new(folder: &Path, workspace: &Path) -> Backups {
        let stem =
            workspace.file_stem().map_or_else(|| "workspace".to_owned(), |stem| stem.to_string_lossy().into_owned());
        Backups { folder: folder.to_owned(), stem }
    }

    /// Makes a backup of an open workspace.
    ///
    /// # Errors
    /// When the folder does not take it.
    pub fn create(&self, store: &Store, reason: BackupReason, at: DateTime<Utc>) -> Result<BackupFile> {
        self.create_from(store.conn(), reason, at)
    }

    /// The backups there are, newest first. A folder that is not there has none.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<BackupFile>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(source) if source.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(Error::io(&self.folder, source)),
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|source| Error::io(&self.folder, source))?;
            if let Some((made_at, reason)) = self.named(&entry.file_name().to_string_lossy()) {
                let bytes = entry.metadata().map_or(0, |file| file.len());
                found.push(BackupFile { path: entry.path(), made_at, reason, bytes });
            }
        }
        found.sort_by(|a, b| b.made_at.cmp(&a.made_at).then_with(|| b.path.cmp(&a.path)));
        Ok(found)
    }

    /// Deletes old backups: the ten newest stay, and the last of each of the fourteen days up to `at`. Gives those
    /// deleted.
    ///
    /// # Errors
    /// When one cannot be deleted.
    pub fn rotate(&self, at: DateTime<Utc>) -> Result<Vec<PathBuf>> {
        let oldest_day = at.date_naive().checked_sub_days(Days::new(KEPT_DAYS - 1)).unwrap_or(NaiveDate::MIN);
        let mut last_day = None;
        let mut deleted = Vec::new();
        for (place, backup) in self.list()?.into_iter().enumerate() {
            let day = backup.made_at.date_naive();
            let is_last_of_day = last_day != Some(day);
            last_day = Some(day);
            if place >= KEPT_NEWEST && !(is_last_of_day && day >= oldest_day) {
                fs::remove_file(&backup.path).map_err(|source| Error::io(&backup.path, source))?;
                deleted.push(backup.path);
            }
        }
        Ok(deleted)
    }

    pub(crate) fn create_from(&self, conn: &Connection, reason: BackupReason, at: DateTime<Utc>) -> Result<BackupFile> {
        fs::create_dir_all(&self.folder).map_err(|source| Error::io(&self.folder, source))?;
        let (path, made_at) = self.free_name(reason, at, ENDING);
        copy_checked(conn, &path)?;
        let bytes = fs::metadata(&path).map_err(|source| Error::io(&path, source))?.len();
        Ok(BackupFile { path, made_at, reason, bytes })
    }

    /// A name that is not taken: two backups of one second differ by a second.
    pub(crate) fn free_name(&self, reason: BackupReason, at: DateTime<Utc>, ending: &str) -> (PathBuf, DateTime<Utc>) {
        let mut at = at;
        loop {
            let name = format!("{}-{}-{}{ending}", self.stem, at.format(TIME_FORM), reason.as_str());
            let path = self.folder.join(name);
            if !path.exists() {
                return (path, at);
            }
            at += TimeDelta::seconds(1);
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// When and why a backup of this workspace was made, by its name.
    fn named(&self, name: &str) -> Option<(DateTime<Utc>, BackupReason)> {
        let rest = name.strip_suffix(ENDING)?.strip_prefix(&self.stem)?.strip_prefix('-')?;
        let (time, reason) = rest.rsplit_once('-')?;
        let made_at = NaiveDateTime::parse_from_str(time, TIME_FORM).ok()?.and_utc();
        let reason = BackupReason::ALL.into_iter().find(|known| known.as_str() == reason)?;
        Some((made_at, reason))
    }
}

/// Copies a workspace and looks at the copy before it takes its name.
pub(crate) fn copy_checked(conn: &Connection, path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Error::Exists { path: path.to_owned() });
    }
    let fresh = beside(path, &format!(".new-{}", std::process::id()));
    let copied = copy(conn, &fresh).and_then(|()| {
        drop(open_copy(&fresh)?);
        fs::rename(&fresh, path).map_err(|source| Error::io(path, source))
    });
    if copied.is_err() {
        // What is left of the attempt; why it failed matters more than that it cannot be cleared away.
        let _ = fs::remove_file(&fresh);
        let _ = fs::remove_file(beside(&fresh, "-journal"));
    }
    copied?;
    sync_folder(path);
    Ok(())
}

/// Copies page by page, log included, into one file that needs no log.
pub(crate) fn copy(conn: &Connection, path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(path, source)),
        _ => {}
    }
    let mut copy = connect::connect_fresh(path)?;
    Backup::new(conn, &mut copy)?.run_to_completion(PAGES_AT_ONCE, Duration::from_millis(1), None)?;
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    copy.close().map_err(|(_, source)| Error::from(source))?;
    let synced = File::options().write(true).open(path).and_then(|file| file.sync_all());
    synced.map_err(|source| Error::io(path, source))
}

/// Opens a closed copy for reading only, after every check a workspace must pass.
pub(crate) fn open_copy(path: &Path) -> Result<Connection> {
    connect::check_header(path)?;
    let conn = connect::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let version = connect::version_of(&conn)?;
    connect::check_version(version)?;
    schema::check_fingerprint(&conn, version)?;
    quick_check(&conn)?;
    Ok(conn)
}

/// The copy made before a file is brought to a newer format, beside it. One of the same state is kept; other copies keep
/// their names, and this one takes the next.
pub(crate) fn copy_before_migration(conn: &Connection, path: &Path, version: u32) -> Result<PathBuf> {
    let head = audit::head(conn)?;
    let mut ending = format!(".format-{version}{ENDING}");
    for number in 2.. {
        let copy = beside(path, &ending);
        match copy_checked(conn, &copy) {
            Ok(()) => return Ok(copy),
            Err(Error::Exists { .. }) if ends_with(&copy, &head) => return Ok(copy),
            Err(Error::Exists { .. }) => ending = format!(".format-{version}-{number}{ENDING}"),
            Err(error) => return Err(error),
        }
    }
    unreachable!("there are more numbers than files");
}

/// Whether a sound copy holds the same as a workspace with this last row of the audit log.
fn ends_with(copy: &Path, head: &audit::Head) -> bool {
    open_copy(copy).and_then(|conn| audit::head(&conn)).is_ok_and(|found| found == *head)
}
