//! Opening the database engine on a file that may be damaged, foreign or hostile.
//!
//! The header is read before the engine sees the file, and everything a file could use to run something of its own is
//! switched off before the first table is read. A file that is refused keeps every byte.
//!
//! POSIX drops all of a process's locks on a file when any of its descriptors closes. So a file that this process has
//! open is never read past the engine: [`OpenFiles`] counts them.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use crate::schema::{APPLICATION_ID, VERSION};
use crate::{Error, Result};

/// The oldest engine without the fault that could lose a commit when the write-ahead log was reset.
const OLDEST_ENGINE: i32 = 3_051_003;
/// How long a write waits for another process before it is told.
const PATIENCE: Duration = Duration::from_secs(5);
/// Page cache in KiB: holds the random part of an import's index in memory, within the 150 MB of an import.
const CACHE_KIB: i64 = 40 * 1024;
/// That of a connection that only reads through a table.
const READING_CACHE_KIB: i64 = 1024;

/// Opens a connection with everything switched off that a file could use against us. Reads nothing yet.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_ENGINE {
        return Err(Error::OldEngine { found: rusqlite::version().to_owned() });
    }
    // An absolute path cannot be taken for a URI or for a database in memory.
    let path = std::path::absolute(path).map_err(|source| Error::io(path, source))?;
    let conn = Connection::open_with_flags(&path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|source| cannot_open(&path, source))?;
    harden(&conn)?;
    Ok(conn)
}

/// Opens an existing file for reading and writing.
pub(crate) fn connect_existing(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// How the connections of a store reach its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// For reading and writing.
    Writing,
    /// For reading, under the engine's locks.
    Reading,
    /// For reading, as a file that nobody changes: no lock is taken and no log looked for.
    Unchanging,
    /// Not at all: the store reads a private copy, which only its own connection sees.
    Private,
}

/// Opens an existing file in one of the ways.
pub(crate) fn connect_as(path: &Path, access: Access) -> Result<Connection> {
    match access {
        Access::Writing => connect_existing(path),
        Access::Reading => connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY),
        Access::Unchanging => connect_unchanging(path),
        Access::Private => connect_private(),
    }
}

/// A file in the engine's own temporary files, gone with the connection.
pub(crate) fn connect_private() -> Result<Connection> {
    let conn = Connection::open_with_flags("", OpenFlags::default() | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&conn)?;
    Ok(conn)
}

/// The engine learns only from a URI that a file does not change. A path that no URI can name is read under locks.
fn connect_unchanging(path: &Path) -> Result<Connection> {
    let absolute = std::path::absolute(path).map_err(|source| Error::io(path, source))?;
    let Some(uri) = absolute.to_str().map(uri_of) else { return connect_as(path, Access::Reading) };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags).map_err(|source| cannot_open(&absolute, source))?;
    harden(&conn)?;
    Ok(conn)
}

/// An absolute path as a URI that says that the file does not change.
fn uri_of(path: &str) -> String {
    let path = if cfg!(windows) { path.trim_start_matches(r"\\?\").replace('\\', "/") } else { path.to_owned() };
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b':' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// Opens an existing file beside another connection, to walk through it once: a page that was read is not needed again.
pub(crate) fn connect_reading(path: &Path, access: Access) -> Result<Connection> {
    let conn = connect_as(path, access)?;
    conn.pragma_update(None, "cache_size", -READING_CACHE_KIB)?;
    conn.pragma_update(None, "query_only", true)?;
    Ok(conn)
}

/// Makes a file that does not exist.
pub(crate) fn connect_fresh(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

fn harden(conn: &Connection) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "cache_size", -CACHE_KIB)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Why the engine cannot open a file that exists: mostly that it or its folder may not be written.
fn cannot_open(path: &Path, source: rusqlite::Error) -> Error {
    match fs::metadata(path.parent().unwrap_or(path)) {
        Err(error) => Error::io(path, error),
        Ok(_) if source.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen) => {
            Error::ReadOnly { source: Box::new(source) }
        }
        Ok(_) => source.into(),
    }
}

/// Refuses, by its first hundred bytes, a file that is not a workspace or is newer.
pub(crate) fn check_header(path: &Path) -> Result<()> {
    let mut header = [0_u8; 100];
    let not_ours = || Error::NotAWorkspace { path: path.to_owned() };
    if fs::metadata(path).map_err(|source| Error::io(path, source))?.is_dir() {
        return Err(not_ours());
    }
    let mut file = File::open(path).map_err(|source| Error::io(path, source))?;
    file.read_exact(&mut header).map_err(|source| match source.kind() {
        std::io::ErrorKind::UnexpectedEof => not_ours(),
        _ => Error::io(path, source),
    })?;
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(b"SQLite format 3\0") || number(68) != APPLICATION_ID {
        return Err(not_ours());
    }
    check_version(number(60))
}

/// Refuses a format this version cannot read.
pub(crate) fn check_version(file_version: u32) -> Result<()> {
    match file_version {
        0 => Err(Error::damaged("it has no format version")),
        1..=VERSION => Ok(()),
        _ => Err(Error::NewerFile { file_version, app_version: VERSION }),
    }
}

/// The file's format version as the engine sees it, its log included.
pub(crate) fn version_of(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Whether the file is one that the engine reads together with a log, by its header.
pub(crate) fn needs_log(path: &Path) -> bool {
    let mut header = [0_u8; 20];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.is_ok() && header[18..20] == [2, 2]
}

/// Whether a log with content lies beside the file: the last one to use it did not close it, or still has it open.
pub(crate) fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

/// The path with something added to its name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Workspace files this process has open, and how often.
static OPEN_FILES: Mutex<Option<HashMap<PathBuf, usize>>> = Mutex::new(None);

/// Counts this process's connections to a file; counts one less when dropped.
#[derive(Debug)]
pub(crate) struct OpenFile {
    key: PathBuf,
}

/// The count, locked: while it is held no other thread opens or closes a workspace.
pub(crate) struct OpenFiles(MutexGuard<'static, Option<HashMap<PathBuf, usize>>>);

impl OpenFiles {
    pub(crate) fn lock() -> OpenFiles {
        OpenFiles(OPEN_FILES.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether this process has no connection to the file, so that it may be read past the engine.
    pub(crate) fn is_free(&self, path: &Path) -> bool {
        self.0.as_ref().is_none_or(|files| !files.contains_key(&key_of(path)))
    }

    /// Counts one connection more.
    pub(crate) fn enter(&mut self, path: &Path) -> OpenFile {
        let key = key_of(path);
        *self.0.get_or_insert_default().entry(key.clone()).or_default() += 1;
        OpenFile { key }
    }
}

impl Drop for OpenFile {
    fn drop(&mut self) {
        let mut files = OpenFiles::lock();
        let Some(open) = files.0.as_mut() else { return };
        if let Some(count) = open.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.key);
            }
        }
    }
}

fn key_of(path: &Path) -> PathBuf {
    fs::canonicalize(path).or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}
