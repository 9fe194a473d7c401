//! Backups: made daily while in use, before an import, a close and a restore; kept in a folder beside the workspace.

use std::path::{Path, PathBuf};

use domain::base::Issue;
use store::{BackupFile, BackupReason, Backups, Store, WorkspaceSettings};

use crate::ctx::Ctx;
use crate::export::saved;
use crate::failure::Failure;
use crate::host::FilePurpose;
use crate::session::adopt;
use crate::wire::{BackupPreview, BackupRequest, BackupRow, Opened, Saved};

/// The folder of a workspace's backups.
pub(crate) fn folder(workspace: &Path) -> PathBuf {
    let stem = workspace.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    workspace.with_file_name(format!("{stem}-backups"))
}

fn backups(workspace: &Path) -> Backups {
    Backups::new(&folder(workspace), workspace)
}

fn failed(ctx: &Ctx<'_>) -> impl Fn(store::Error) -> Failure + use<> {
    let words = ctx.words;
    move |error| Failure::store(&words, &error)
}

fn workspace(ctx: &Ctx<'_>) -> Result<PathBuf, Failure> {
    ctx.app.workspace().ok_or_else(|| ctx.no_workspace())
}

/// The backups of the open workspace, newest first.
pub(crate) fn list(ctx: &Ctx<'_>) -> Result<Vec<BackupFile>, Failure> {
    backups(&workspace(ctx)?).list().map_err(failed(ctx))
}

/// Why a backup was made, in words.
pub(crate) fn reason_text(ctx: &Ctx<'_>, reason: BackupReason) -> String {
    ctx.get(&format!("says-backup-{}", reason.as_str()))
}

/// When the newest backup was made, in words.
pub(crate) fn last_text(ctx: &Ctx<'_>, workspace: &Path, settings: &WorkspaceSettings) -> String {
    let newest = backups(workspace).list().ok().and_then(|list| list.into_iter().next());
    newest.map_or_else(|| ctx.get("says-backup-none"), |newest| ctx.words.instant(ctx.local(newest.made_at, settings)))
}

/// Before the day's first change: a backup of what is there, unless one of the day is there already. Reading makes
/// none.
pub(crate) fn daily(ctx: &Ctx<'_>) -> Result<(), Failure> {
    let settings = ctx.read(|store| store.settings())?;
    if settings.is_sample || is_empty(ctx)? {
        return Ok(());
    }
    let today = ctx.today(&settings);
    let has_todays = list(ctx)?.iter().any(|copy| ctx.local(copy.made_at, &settings).date() == today);
    if has_todays { Ok(()) } else { make(ctx, BackupReason::Daily).map(|_| ()) }
}

fn is_empty(ctx: &Ctx<'_>) -> Result<bool, Failure> {
    let counts = ctx.read(|store| store.counts())?;
    Ok(counts.orders + counts.customers + counts.members + counts.targets == 0)
}

/// A backup before an import; an empty workspace needs none.
pub(crate) fn before_import(ctx: &Ctx<'_>) -> Result<(), Failure> {
    if is_empty(ctx)? {
        return Ok(());
    }
    make(ctx, BackupReason::Import).map(|_| ())
}

/// A backup before a period is closed: the way back to what cannot be undone.
pub(crate) fn before_close(ctx: &Ctx<'_>) -> Result<BackupFile, Failure> {
    make(ctx, BackupReason::Close)
}

fn make(ctx: &Ctx<'_>, reason: BackupReason) -> Result<BackupFile, Failure> {
    let kept = backups(&workspace(ctx)?);
    let copy = ctx.read(|store| kept.create(store, reason, ctx.now()))?;
    kept.rotate(ctx.now()).map_err(failed(ctx))?;
    Ok(copy)
}

pub(crate) fn create(ctx: &Ctx<'_>, request: BackupRequest) -> Result<Saved, Failure> {
    let path = match request.path {
        Some(path) => {
            let path = PathBuf::from(path);
            ctx.read(|store| store.backup_to(&path))?;
            path
        }
        None => make(ctx, BackupReason::Manual)?.path,
    };
    Ok(saved(ctx, path))
}

pub(crate) fn preview(ctx: &Ctx<'_>, request: BackupRequest) -> Result<BackupPreview, Failure> {
    let picked = request.path.map(PathBuf::from).or_else(|| ctx.app.host.pick_open(FilePurpose::Backup));
    let Some(path) = picked else {
        return Ok(BackupPreview { path: None, saved_text: String::new(), rows: Vec::new() });
    };
    let inside = Backups::look_into(&path).map_err(failed(ctx))?;
    let now = ctx.read(|store| store.counts())?;
    let count = |count: u64| ctx.words.count(usize::try_from(count).unwrap_or(usize::MAX));
    let row = |label: &str, backup: u64, now: u64| BackupRow {
        label: ctx.get(label),
        backup: count(backup),
        now: count(now),
    };
    let saved_text = inside
        .last
        .as_ref()
        .map_or_else(|| ctx.words.dash(), |last| ctx.words.instant(ctx.local(last.done_at, &inside.settings)));
    Ok(BackupPreview {
        path: Some(path.display().to_string()),
        saved_text,
        rows: vec![
            row("base-customers", inside.customers, now.customers),
            row("says-count-orders", inside.orders, now.orders),
        ],
    })
}

pub(crate) fn restore(ctx: &Ctx<'_>, request: BackupRequest) -> Result<Opened, Failure> {
    let backup = request
        .path
        .map(PathBuf::from)
        .ok_or_else(|| Failure::invalid(&ctx.words, &[Issue::refused("issue-backup-path")]))?;
    let path = workspace(ctx)?;
    Backups::look_into(&backup).map_err(failed(ctx))?;
    ctx.app.close().map_err(failed(ctx))?;
    let outcome = store::restore(&backup, &path, &backups(&path), ctx.now());
    // Whatever came of it, the workspace at the path is whole: it is opened again before the outcome is told.
    let store = Store::open(&path).map_err(failed(ctx))?;
    let opened = adopt(ctx, &path, store)?;
    outcome.map_err(failed(ctx))?;
    Ok(opened)
}
