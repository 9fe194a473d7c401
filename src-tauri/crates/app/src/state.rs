//! The running app: the open workspace, the facts last read from it, jobs under way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use domain::base::{Currency, Quarter};
use serde_json::Value;
use store::Store;
use words::{Lang, Words};

use crate::capsule::Sealed;
use crate::commands;
use crate::ctx::Ctx;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::host::{AppPaths, Clock, Host};
use crate::jobs::Jobs;
use crate::pages::{self, KeptPages};
use crate::tables::KeptTable;

/// The app. One a process; every host calls it from any thread.
pub struct App {
    pub(crate) paths: AppPaths,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) host: Box<dyn Host>,
    pub(crate) jobs: Jobs,
    pub(crate) written: Mutex<Vec<PathBuf>>,
    pub(crate) kept_table: KeptTable,
    pub(crate) kept_pages: KeptPages,
    /// Pages of a workspace's and quarter's summary when it was last printed.
    pub(crate) printed: Mutex<BTreeMap<(PathBuf, Quarter), usize>>,
    open: Mutex<Option<Open>>,
    /// Set while a capsule is open.
    sealed: Mutex<Option<Sealed>>,
    currency: Mutex<Currency>,
}

/// The open workspace.
pub(crate) struct Open {
    pub(crate) path: PathBuf,
    pub(crate) store: Store,
    pub(crate) facts: Option<Arc<Facts>>,
}

impl App {
    /// An app with nothing open.
    pub fn new(paths: AppPaths, clock: Box<dyn Clock>, host: Box<dyn Host>) -> App {
        App {
            paths,
            clock,
            host,
            jobs: Jobs::default(),
            written: Mutex::new(Vec::new()),
            kept_table: KeptTable::default(),
            kept_pages: KeptPages::default(),
            printed: Mutex::default(),
            open: Mutex::new(None),
            sealed: Mutex::new(None),
            currency: Mutex::new(Currency::CNY),
        }
    }

    /// Runs a command of the list and gives its answer as JSON. Blocks until it is done.
    pub fn call(&self, command: &str, lang: Lang, args: Value) -> Result<Value, Failure> {
        let ctx = Ctx::new(self, Words::new(lang, self.currency()));
        pages::answer(&ctx, command, args, |args| commands::dispatch(&ctx, command, args))
    }

    /// Closes the open workspace, so that its file is whole on its own.
    pub fn close(&self) -> Result<(), store::Error> {
        match self.lock().take() {
            Some(open) => open.store.close(),
            None => Ok(()),
        }
    }

    /// The path of the open workspace.
    pub fn workspace(&self) -> Option<PathBuf> {
        self.lock().as_ref().map(|open| open.path.clone())
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn replace(&self, path: &Path, store: Store) -> Result<(), store::Error> {
        self.replace_with(path, store, None)
    }

    /// Opens a capsule's workspace: nothing can be written, and the day is the capsule's.
    pub(crate) fn replace_sealed(&self, path: &Path, store: Store, sealed: Sealed) -> Result<(), store::Error> {
        self.replace_with(path, store, Some(sealed))
    }

    fn replace_with(&self, path: &Path, store: Store, sealed: Option<Sealed>) -> Result<(), store::Error> {
        let mut open = self.lock();
        let before = open.replace(Open { path: path.to_owned(), store, facts: None });
        *self.lock_sealed() = sealed;
        drop(open);
        before.map_or(Ok(()), |open| open.store.close())
    }

    /// The capsule that is open.
    pub(crate) fn sealed(&self) -> Option<Sealed> {
        *self.lock_sealed()
    }

    fn lock_sealed(&self) -> MutexGuard<'_, Option<Sealed>> {
        self.sealed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The currency to format in. While a long command holds the workspace, the one known last: asking how far an
    /// import is must not wait for the import.
    fn currency(&self) -> Currency {
        let mut known = self.currency.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match self.open.try_lock() {
            Ok(open) => open,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return *known,
        };
        let facts = open.as_ref().and_then(|open| open.facts.as_ref()).map(|facts| facts.settings.currency);
        let settings = || open.as_ref().and_then(|open| open.store.settings().ok()).map(|settings| settings.currency);
        *known = facts.or_else(settings).unwrap_or(Currency::CNY);
        *known
    }
}
