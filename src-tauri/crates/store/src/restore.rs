//! Restore: a backup takes the place of the workspace, after the present was kept.
//!
//! The backup is copied and checked first; then the present is backed up, its log is brought in and proven unused, and
//! the copy takes its name in one step. A present that is too damaged to be copied by the engine is kept byte by byte.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};

use crate::audit::{self, AuditRow};
use crate::backup::{self, BackupReason, Backups};
use crate::connect::{self, OpenFiles, beside};
use crate::store::sync_folder;
use crate::{Error, Result, WorkspaceSettings, seal};

/// The format that brought leads, activities and tickets.
const FORMAT_WITH_DEALINGS: u32 = 2;

/// What a backup holds: shown before it is restored.
#[derive(Debug, Clone, PartialEq)]
pub struct BackupContents {
    /// The settings.
    pub settings: WorkspaceSettings,
    /// Customers in it.
    pub customers: u64,
    /// Orders in it.
    pub orders: u64,
    /// Leads in it; none in one of a format before there were leads, and so for activities and tickets.
    pub leads: u64,
    /// Activities in it.
    pub activities: u64,
    /// Tickets in it.
    pub tickets: u64,
    /// The last thing that was done.
    pub last: Option<AuditRow>,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the present was kept; none when there was no workspace.
    pub kept: Option<PathBuf>,
    /// The present was too damaged to be a backup and was kept byte by byte.
    pub was_damaged: bool,
}

impl Backups {
    /// What a backup holds, after every check that a restore makes.
    ///
    /// # Errors
    /// Each refusal by its name, as for a workspace.
    pub fn look_into(backup: &Path) -> Result<BackupContents> {
        let conn = checked(backup)?;
        let has_dealings = connect::version_of(&conn)? >= FORMAT_WITH_DEALINGS;
        let count = |table: &str| -> Result<u64> {
            Ok(conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
        };
        let last = conn
            .prepare(
                "SELECT seq, done_at, actor, command, about_seq, summary, hash FROM audit ORDER BY seq DESC LIMIT 1",
            )?
            .query_row([], |row| Ok(audit::audit_row(row)))
            .optional()?
            .transpose()?;
        Ok(BackupContents {
            settings: crate::tables::settings::read(&conn)?,
            customers: count("customers")?,
            orders: count("orders")?,
            leads: if has_dealings { count("leads")? } else { 0 },
            activities: if has_dealings { count("activities")? } else { 0 },
            tickets: if has_dealings { count("tickets")? } else { 0 },
            last,
        })
    }
}

/// Puts a backup in the place of a workspace, which nobody may have open.
///
/// # Errors
/// [`Error::Busy`] when the workspace is open somewhere; each refusal of the backup by its name. On any error the
/// workspace is as it was.
pub fn restore(backup: &Path, workspace: &Path, backups: &Backups, at: DateTime<Utc>) -> Result<Restored> {
    let files = OpenFiles::lock();
    if !files.is_free(workspace) {
        return Err(Error::Busy { source: None });
    }
    let fresh = beside(workspace, &format!(".restore-{}", std::process::id()));
    let restored = checked(backup)
        .and_then(|conn| backup::copy(&conn, &fresh))
        .and_then(|()| backup::open_copy(&fresh).map(drop))
        .and_then(|()| swap(&fresh, workspace, backups, at));
    if restored.is_err() {
        // What is left of the attempt; why it failed matters more than that it cannot be cleared away.
        let _ = fs::remove_file(&fresh);
    }
    restored
}

fn checked(backup: &Path) -> Result<Connection> {
    let conn = backup::open_copy(backup)?;
    match audit::first_broken_link(&conn)? {
        Some(number) => Err(Error::damaged(format!("audit row {number} does not follow from the one before"))),
        None => Ok(conn),
    }
}

fn swap(fresh: &Path, workspace: &Path, backups: &Backups, at: DateTime<Utc>) -> Result<Restored> {
    let restored =
        if workspace.exists() { keep(workspace, backups, at)? } else { Restored { kept: None, was_damaged: false } };
    seal::remove(workspace)?;
    // No log may stay: the engine would play the old one onto the restored file.
    remove_log(workspace)?;
    fs::rename(fresh, workspace).map_err(|source| Error::io(workspace, source))?;
    sync_folder(workspace);
    Ok(restored)
}

/// Keeps the present as a backup, and leaves it as one file without a log that nobody has open.
fn keep(workspace: &Path, backups: &Backups, at: DateTime<Utc>) -> Result<Restored> {
    match keep_sound(workspace, backups, at) {
        Ok(kept) => Ok(Restored { kept: Some(kept), was_damaged: false }),
        Err(Error::Damaged { .. } | Error::NotAWorkspace { .. } | Error::ForeignSchema { .. }) => {
            let kept = keep_bytes(workspace, backups, at)?;
            Ok(Restored { kept: Some(kept), was_damaged: true })
        }
        Err(error) => Err(error),
    }
}

fn keep_sound(workspace: &Path, backups: &Backups, at: DateTime<Utc>) -> Result<PathBuf> {
    connect::check_header(workspace)?;
    let conn = connect::connect_existing(workspace)?;
    let kept = backups.create_from(&conn, BackupReason::Restore, at)?;
    // Leaving the log needs the file for itself: whoever else has it open makes this fail.
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(Error::Busy { source: None });
    }
    conn.close().map_err(|(_, source)| Error::from(source))?;
    Ok(kept.path)
}

fn keep_bytes(workspace: &Path, backups: &Backups, at: DateTime<Utc>) -> Result<PathBuf> {
    fs::create_dir_all(backups.folder()).map_err(|source| Error::io(backups.folder(), source))?;
    let (kept, _) = backups.free_name(BackupReason::Restore, at, ".damaged");
    for ending in ["", "-wal"] {
        let (from, to) = (beside(workspace, ending), beside(&kept, ending));
        if from.exists() {
            fs::copy(&from, &to).map_err(|source| Error::io(&to, source))?;
        }
    }
    Ok(kept)
}

fn remove_log(workspace: &Path) -> Result<()> {
    for ending in ["-wal", "-shm", "-journal"] {
        let path = beside(workspace, ending);
        match fs::remove_file(&path) {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(&path, source)),
            _ => {}
        }
    }
    Ok(())
}
