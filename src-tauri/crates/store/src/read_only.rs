//! Opening a workspace for reading only: a capsule's, a backup's, one that nobody may change.
//!
//! The file keeps every byte and gets no company: no log, no seal, no copy is made beside it. A file of an older format is
//! brought to this version's in a private copy that the engine keeps in its temporary files and deletes when the store is
//! closed. Whoever writes through such a store is refused with [`Error::OpenedReadOnly`].

use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;

use crate::backup::PAGES_AT_ONCE;
use crate::connect::{self, Access, OpenFiles, beside};
use crate::seal::{self, Verdict};
use crate::store::{Opening, Store, quick_check};
use crate::{Error, Result, VERSION, audit, schema};

impl Store {
    /// Opens a workspace for reading only, after every check that [`Store::open`] makes and with the audit chain followed
    /// as well. Nobody should write to the file meanwhile: one that was closed properly is read without a lock.
    ///
    /// # Errors
    /// Each refusal by its name; the file keeps every byte in any case.
    pub fn open_read_only(path: &Path) -> Result<Store> {
        let mut files = OpenFiles::lock();
        let is_free = files.is_free(path);
        if is_free {
            connect::check_header(path)?;
        }
        let access = access_to(path, is_free);
        let was_sealed = is_free && !connect::has_log(path) && is_as_sealed(path, access)?;
        let conn = connect::connect_as(path, access)?;
        let open_file = files.enter(path);
        drop(files);
        let version = connect::version_of(&conn)?;
        connect::check_version(version)?;
        schema::check_fingerprint(&conn, version)?;
        quick_check(&conn)?;
        if let Some(number) = audit::first_broken_link(&conn)? {
            return Err(Error::damaged(format!("audit row {number} does not follow from the one before")));
        }
        let mut opening = Opening { was_sealed, ..Opening::default() };
        if version == VERSION {
            conn.pragma_update(None, "query_only", true)?;
            return Ok(Store::around(conn, open_file, path, access, opening));
        }
        opening.migrated_from = Some(version);
        Ok(Store::around(brought_up_to_date(&conn)?, open_file, path, Access::Private, opening))
    }

    /// Whether this store only reads: every write through it is refused.
    pub fn is_read_only(&self) -> bool {
        self.access() != Access::Writing
    }

    /// # Errors
    /// [`Error::OpenedReadOnly`] when this store only reads.
    pub(crate) fn refuse_read_only(&self) -> Result<()> {
        if self.is_read_only() { Err(Error::OpenedReadOnly { path: self.path().to_owned() }) } else { Ok(()) }
    }
}

/// Whether the seal says that the file is as it was closed. A seal that was overtaken by later work says nothing.
fn is_as_sealed(path: &Path, access: Access) -> Result<bool> {
    match seal::judge(path)? {
        Verdict::Whole => Ok(true),
        Verdict::Unsealed => Ok(false),
        Verdict::Differs(seal) => {
            let head = connect::connect_as(path, access).and_then(|conn| audit::head(&conn));
            if head.is_ok_and(|head| head == seal.head) {
                return Err(Error::SealBroken { path: path.to_owned() });
            }
            Ok(false)
        }
    }
}

/// A file that needs no log is read under the engine's locks, and so is one whose log is there. One that needs a log would
/// get it as soon as it is looked at; with none there the file is complete, and is read as one that nobody changes. So is
/// one that this process has open without a log: its header must not be read past the engine.
fn access_to(path: &Path, is_free: bool) -> Access {
    let is_complete = !beside(path, "-wal").exists() && (!is_free || connect::needs_log(path));
    if is_complete { Access::Unchanging } else { Access::Reading }
}

/// The whole file, in this version's format, in a private copy.
fn brought_up_to_date(conn: &Connection) -> Result<Connection> {
    let mut copy = connect::connect_private()?;
    Backup::new(conn, &mut copy)?.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None)?;
    schema::migrate(&mut copy)?;
    copy.pragma_update(None, "query_only", true)?;
    Ok(copy)
}
