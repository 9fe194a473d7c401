//! What the window knows before any page, and which workspace is open.

use std::path::{Path, PathBuf};

use domain::base::{Quarter, WorkCalendar};
use store::{Store, WorkspaceSettings};

use crate::backups;
use crate::ctx::Ctx;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::host::FilePurpose;
use crate::settings;
use crate::wire::{
    Nothing, Opened, PeriodRequest, QuarterView, RecentWorkspace, SessionView, WorkspaceCreate, WorkspaceOpen,
    WorkspaceView,
};

pub(crate) fn session(ctx: &Ctx<'_>, _: Nothing) -> Result<SessionView, Failure> {
    let kept = settings::kept(&ctx.app.paths);
    let (undo, redo) = if ctx.app.workspace().is_some() {
        (ctx.read(|store| store.undoable())?, ctx.read(|store| store.redoable())?)
    } else {
        (None, None)
    };
    let label = |step: Option<store::Undoable>| step.map(|step| command_label(ctx, &step.audit.command));
    Ok(SessionView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        settings: kept.settings,
        workspace: workspace(ctx)?,
        recent: kept
            .recent
            .iter()
            .map(|path| RecentWorkspace {
                path: path.display().to_string(),
                name: path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default(),
                is_there: path.is_file(),
            })
            .collect(),
        undo: label(undo),
        redo: label(redo),
    })
}

/// A command's name as the reader says it.
pub(crate) fn command_label(ctx: &Ctx<'_>, command: &str) -> String {
    ctx.words.find(&format!("says-command-{}", command.replace('_', "-"))).unwrap_or_else(|| command.to_owned())
}

fn workspace(ctx: &Ctx<'_>) -> Result<Option<WorkspaceView>, Failure> {
    let Some(path) = ctx.app.workspace() else { return Ok(None) };
    let facts = ctx.facts()?;
    let today = ctx.today(&facts.settings);
    let current = facts.ledger.calendar.quarter_of(today);
    let quarters = quarters(&facts, current).into_iter().map(|quarter| view(ctx, &facts, quarter, None)).collect();
    Ok(Some(WorkspaceView {
        path: path.display().to_string(),
        name: facts.settings.name.clone(),
        capsule: capsule_text(ctx, &facts),
        is_sample: facts.settings.is_sample,
        today,
        quarters,
        current,
        last_backup: backups::last_text(ctx, &path, &facts.settings),
        is_empty: facts.ledger.customers.is_empty() && facts.ledger.members.is_empty(),
    }))
}

/// Which capsule is open, if one is.
fn capsule_text(ctx: &Ctx<'_>, facts: &Facts) -> String {
    let Some(sealed) = ctx.app.sealed() else { return String::new() };
    let made_at = ctx.words.instant(ctx.local(sealed.made_at, &facts.settings));
    ctx.with("says-capsule-open", &[("period", &ctx.words.quarter(sealed.quarter)), ("date", &made_at)])
}

/// From the first order's quarter to the one after the running quarter, latest first; 40 at most.
fn quarters(facts: &Facts, current: Quarter) -> Vec<Quarter> {
    let calendar = facts.ledger.calendar;
    let first = facts.ledger.first_order_on().map_or(current, |on| calendar.quarter_of(on)).min(current);
    let last = facts.ledger.last_order_on().map_or(current, |on| calendar.quarter_of(on)).max(current).plus(1);
    std::iter::successors(Some(last), |quarter| Some(quarter.plus(-1)))
        .take_while(|quarter| *quarter >= first)
        .take(40)
        .collect()
}

pub(crate) fn period(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<QuarterView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    Ok(view(ctx, &scope.facts, scope.quarter, Some(scope.as_of)))
}

fn view(ctx: &Ctx<'_>, facts: &Facts, quarter: Quarter, as_of: Option<chrono::NaiveDate>) -> QuarterView {
    let today = ctx.today(&facts.settings);
    let span = facts.ledger.calendar.quarter_span(quarter);
    let as_of = as_of.unwrap_or(today).min(span.last);
    let day = span.until(as_of).map_or(0, |passed| passed.days());
    QuarterView {
        quarter,
        label: ctx.words.quarter(quarter),
        first: span.first,
        last: span.last,
        as_of,
        as_of_text: ctx.with("says-as-of", &[("date", &ctx.words.date(as_of))]),
        day_text: ctx.with("says-day", &[("day", &day.to_string()), ("days", &span.days().to_string())]),
        is_running: span.contains(today),
    }
}

pub(crate) fn create(ctx: &Ctx<'_>, request: WorkspaceCreate) -> Result<Opened, Failure> {
    let (currency, calendar) =
        settings::checked(ctx, &request.name, &request.currency, request.fiscal_first_month, &request.time_zone)?;
    let path = match request.path {
        Some(path) => Some(PathBuf::from(path)),
        None => ctx.app.host.pick_save(&format!("{}.quarterlift", request.name.trim()), "quarterlift"),
    };
    let Some(path) = path else { return Ok(Opened { path: None }) };
    let settings = WorkspaceSettings {
        name: request.name.trim().to_owned(),
        currency,
        calendar,
        time_zone: request.time_zone,
        workdays: WorkCalendar::default(),
        is_sample: false,
        created_at: ctx.now(),
    };
    let store = Store::create(&path, &settings).map_err(|error| Failure::store(&ctx.words, &error))?;
    adopt(ctx, &path, store)
}

pub(crate) fn open(ctx: &Ctx<'_>, request: WorkspaceOpen) -> Result<Opened, Failure> {
    let path = match request.path {
        Some(path) => Some(PathBuf::from(path)),
        None => ctx.app.host.pick_open(FilePurpose::Workspace),
    };
    let Some(path) = path else { return Ok(Opened { path: None }) };
    let store = Store::open(&path).map_err(|error| Failure::store(&ctx.words, &error))?;
    adopt(ctx, &path, store)
}

/// Makes a store the open workspace and remembers it.
pub(crate) fn adopt(ctx: &Ctx<'_>, path: &Path, store: Store) -> Result<Opened, Failure> {
    ctx.app.replace(path, store).map_err(|error| Failure::store(&ctx.words, &error))?;
    settings::remember(ctx, path)?;
    Ok(Opened { path: Some(path.display().to_string()) })
}

pub(crate) fn close(ctx: &Ctx<'_>, _: Nothing) -> Result<Nothing, Failure> {
    ctx.app.close().map_err(|error| Failure::store(&ctx.words, &error))?;
    Ok(Nothing {})
}
