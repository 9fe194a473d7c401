//! A workspace that is open: making, opening, closing one, and knowing whether it changed.
//!
//! The order at opening is fixed by what it may cost to trust too early: header, seal, engine with everything switched
//! off, schema, page check, migration. Nothing is written before all of them agree.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use serde_json::json;

use crate::audit::{self, Entry};
use crate::connect::{self, Access, OpenFile, OpenFiles, beside, has_log};
use crate::seal::{self, Verdict};
use crate::version::{DataVersion, Touched};
use crate::{Error, Result, VERSION, WorkspaceSettings, backup, schema};

/// An open workspace. One connection: share it behind a lock, or open the file again for a second one.
#[derive(Debug)]
pub struct Store {
    // Closed before the file counts as free.
    conn: Option<Connection>,
    open_file: Option<OpenFile>,
    path: PathBuf,
    access: Access,
    version: DataVersion,
    is_sealed: bool,
    opening: Opening,
}

/// What opening found and did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// The file was closed properly and is byte for byte as it was left.
    pub was_sealed: bool,
    /// The format it had, when it was brought to this version's.
    pub migrated_from: Option<u32>,
    /// The copy made before that.
    pub copy_before_migration: Option<PathBuf>,
}

impl Store {
    /// Makes a workspace that has the settings and nothing else. The file appears complete or not at all.
    ///
    /// # Errors
    /// [`Error::Exists`] when something is there already; [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Missing`]
    /// when the folder does not take it.
    pub fn create(path: &Path, settings: &WorkspaceSettings) -> Result<Store> {
        if path.exists() {
            return Err(Error::Exists { path: path.to_owned() });
        }
        let fresh = beside(path, &format!(".new-{}", std::process::id()));
        let made = make(&fresh, settings).and_then(|()| {
            seal::remove(path)?;
            fs::rename(&fresh, path).map_err(|source| Error::io(path, source))
        });
        if let Err(error) = made {
            // What is left of the attempt; the reason of the attempt's failure matters more than this one's.
            let _ = fs::remove_file(&fresh);
            let _ = fs::remove_file(beside(&fresh, "-journal"));
            return Err(error);
        }
        sync_folder(path);
        Store::open(path)
    }

    /// Opens a workspace, bringing an older format to this version's after a copy is made beside it.
    ///
    /// # Errors
    /// Each refusal by its name; a refused file keeps every byte. [`Error::SealBroken`] can be overruled by
    /// [`Store::open_as_it_is`] once its owner has been told.
    pub fn open(path: &Path) -> Result<Store> {
        open(path, false)
    }

    /// Opens a workspace whose seal is broken but which passes every other check.
    ///
    /// # Errors
    /// As [`Store::open`], except for the seal.
    pub fn open_as_it_is(path: &Path) -> Result<Store> {
        open(path, true)
    }

    /// Writes everything into the one file, seals it and closes it. Dropping a store closes it without the seal.
    ///
    /// # Errors
    /// When the file cannot be written to its end. What was committed is safe in any case.
    pub fn close(mut self) -> Result<()> {
        let is_read_only = self.is_read_only();
        let conn = self.conn.take().expect("a store is closed once");
        if self.is_sealed || is_read_only {
            return conn.close().map_err(|(_, source)| source.into());
        }
        // Reading first: straight after the log was switched on, the engine takes a checkpoint for a lock of its own.
        let head = audit::head(&conn)?;
        checkpoint(&conn)?;
        conn.close().map_err(|(_, source)| Error::from(source))?;
        drop(self.open_file.take());
        let files = OpenFiles::lock();
        if files.is_free(&self.path) && !beside(&self.path, "-wal").exists() {
            // No seal is a missing safeguard, not a fault of the file: a full disk must not keep the window open.
            let _ = seal::write(&self.path, head);
        }
        Ok(())
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What opening found and did.
    pub fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Changes whenever anything was committed, by this store or another process: a cache is good while it is equal, or
    /// while what it holds is the same by it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn data_version(&self) -> Result<DataVersion> {
        let others = self.conn().prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        Ok(self.version.seen_with(others))
    }

    /// A store around a connection that opening has checked.
    pub(crate) fn around(
        conn: Connection,
        open_file: OpenFile,
        path: &Path,
        access: Access,
        opening: Opening,
    ) -> Store {
        Store {
            conn: Some(conn),
            open_file: Some(open_file),
            path: path.to_owned(),
            access,
            version: DataVersion::default(),
            is_sealed: false,
            opening,
        }
    }

    /// How other connections reach the same facts.
    pub(crate) fn access(&self) -> Access {
        self.access
    }

    pub(crate) fn conn(&self) -> &Connection {
        self.conn.as_ref().expect("a store has its connection until it is closed")
    }

    pub(crate) fn conn_mut(&mut self) -> &mut Connection {
        self.conn.as_mut().expect("a store has its connection until it is closed")
    }

    /// To be called under the write lock, before anything is written.
    pub(crate) fn break_seal(path: &Path) -> Result<()> {
        seal::remove(path)
    }

    /// To be called after each commit. A big one is brought into the file at once: a log is the weakest place to rest.
    pub(crate) fn committed(&mut self, touched: &Touched, was_big: bool) {
        self.version.committed(touched);
        self.is_sealed = false;
        if was_big {
            // Readers may hold it back; then the next commit or the close does it.
            let _ = checkpoint(self.conn());
        }
    }
}

fn make(path: &Path, settings: &WorkspaceSettings) -> Result<()> {
    let mut conn = connect::connect_fresh(path)?;
    schema::migrate(&mut conn)?;
    let tx = conn.transaction()?;
    settings.insert(&tx)?;
    let summary = json!({ "name": settings.name, "currency": settings.currency.code() });
    let entry = Entry {
        seq: 1,
        at: settings.created_at,
        actor: "",
        command: "workspace_new",
        about_seq: None,
        summary: &summary,
    };
    audit::append(&tx, &entry)?;
    tx.commit()?;
    conn.close().map_err(|(_, source)| source.into())
}

fn open(path: &Path, as_it_is: bool) -> Result<Store> {
    let mut files = OpenFiles::lock();
    let is_free = files.is_free(path);
    let left_open = has_log(path);
    let mut verdict = Verdict::Unsealed;
    if is_free {
        connect::check_header(path)?;
        if !left_open {
            verdict = seal::judge(path)?;
        }
    }
    let mut conn = connect::connect_existing(path)?;
    let open_file = files.enter(path);
    drop(files);
    // A log found beside a file that turns out to be refused must not be written into it.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, left_open)?;
    let version = connect::version_of(&conn)?;
    connect::check_version(version)?;
    schema::check_fingerprint(&conn, version)?;
    let was_sealed = matches!(verdict, Verdict::Whole);
    if is_free && !was_sealed {
        quick_check(&conn)?;
    }
    if let Verdict::Differs(seal) = &verdict {
        settle(&conn, path, seal, as_it_is)?;
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let mut opening = Opening { was_sealed, ..Opening::default() };
    if version < VERSION {
        opening.copy_before_migration = Some(backup::copy_before_migration(&conn, path, version)?);
        opening.migrated_from = Some(version);
        seal::remove(path)?;
        schema::migrate(&mut conn)?;
    }
    let was_write_ahead = write_ahead(&conn, path)?;
    let is_sealed = was_sealed && was_write_ahead && version == VERSION;
    Ok(Store { is_sealed, ..Store::around(conn, open_file, path, Access::Writing, opening) })
}

/// Switches the write-ahead log on; true when it was on already, so that the file stayed as it is.
fn write_ahead(conn: &Connection, path: &Path) -> Result<bool> {
    let mode: String = conn.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if mode == "wal" {
        return Ok(true);
    }
    seal::remove(path)?;
    let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode == "wal" { Ok(false) } else { Err(Error::Busy { source: None }) }
}

/// Decides what a seal that does not fit means: overtaken by later work, or damage.
fn settle(conn: &Connection, path: &Path, seal: &seal::Seal, as_it_is: bool) -> Result<()> {
    if let Some(number) = audit::first_broken_link(conn)? {
        return Err(Error::damaged(format!("audit row {number} does not follow from the one before")));
    }
    if !as_it_is && audit::head(conn)? == seal.head {
        return Err(Error::SealBroken { path: path.to_owned() });
    }
    seal::remove(path)
}

/// The engine's own check of every page; indexes are compared with their tables only by a full check.
pub(crate) fn quick_check(conn: &Connection) -> Result<()> {
    let finding: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if finding == "ok" { Ok(()) } else { Err(Error::damaged(finding)) }
}

/// Brings the log into the file and empties it, as far as readers allow.
pub(crate) fn checkpoint(conn: &Connection) -> Result<()> {
    Ok(conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Makes a rename in the file's folder last through a power cut, where the system offers that.
pub(crate) fn sync_folder(path: &Path) {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        // A folder that cannot be synced still holds the file; only a power cut in this second could undo the rename.
        let _ = File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
            .and_then(|folder| folder.sync_all());
    }
}
