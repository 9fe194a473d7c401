//! Settings of this computer, kept in a file of their own, and settings of the workspace, kept in it.

use std::path::PathBuf;

use domain::base::{Currency, FiscalCalendar, Issue, WorkCalendar};
use serde::{Deserialize, Serialize};
use serde_json::json;
use words::Lang;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::host::AppPaths;
use crate::state::App;
use crate::wire::{AppSettings, Density, Nothing, Theme, WorkspaceSettingsSet, WorkspaceSettingsView};

/// What the file of this computer holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    pub(crate) settings: AppSettings,
    pub(crate) recent: Vec<PathBuf>,
}

impl Default for Kept {
    fn default() -> Kept {
        Kept {
            settings: AppSettings {
                language: None,
                effective_language: Lang::from_system(),
                theme: Theme::System,
                density: Density::Comfortable,
                is_private: false,
            },
            recent: Vec::new(),
        }
    }
}

/// Reads the settings; a missing or broken file gives the defaults, because nothing in it is worth refusing to start.
pub(crate) fn kept(paths: &AppPaths) -> Kept {
    let text = std::fs::read_to_string(file(paths)).unwrap_or_default();
    let mut kept: Kept = serde_json::from_str(&text).unwrap_or_default();
    kept.settings.effective_language = kept.settings.language.unwrap_or_else(Lang::from_system);
    kept
}

fn file(paths: &AppPaths) -> PathBuf {
    paths.config_dir.join("settings.json")
}

fn keep(app: &App, ctx: &Ctx<'_>, kept: &Kept) -> Result<(), Failure> {
    let path = file(&app.paths);
    let text = serde_json::to_string_pretty(kept).expect("settings are made of texts and lists");
    let written = std::fs::create_dir_all(&app.paths.config_dir).and_then(|()| std::fs::write(&path, text));
    written.map_err(|error| crate::export::unwritten(ctx, &path, &error.to_string()))
}

pub(crate) fn get(ctx: &Ctx<'_>, _: Nothing) -> Result<AppSettings, Failure> {
    Ok(kept(&ctx.app.paths).settings)
}

pub(crate) fn set(ctx: &Ctx<'_>, request: AppSettings) -> Result<AppSettings, Failure> {
    let mut kept = kept(&ctx.app.paths);
    kept.settings = request;
    kept.settings.effective_language = kept.settings.language.unwrap_or_else(Lang::from_system);
    keep(ctx.app, ctx, &kept)?;
    Ok(kept.settings)
}

/// Remembers a workspace as the last one opened; ten are remembered.
pub(crate) fn remember(ctx: &Ctx<'_>, path: &std::path::Path) -> Result<(), Failure> {
    let mut kept = kept(&ctx.app.paths);
    kept.recent.retain(|known| known != path);
    kept.recent.insert(0, path.to_owned());
    kept.recent.truncate(10);
    keep(ctx.app, ctx, &kept)
}

pub(crate) fn workspace(ctx: &Ctx<'_>, _: Nothing) -> Result<WorkspaceSettingsView, Failure> {
    let facts = ctx.facts()?;
    let settings = &facts.settings;
    let has_amounts = !facts.ledger.orders().is_empty() || !facts.ledger.targets.is_empty();
    Ok(WorkspaceSettingsView {
        name: settings.name.clone(),
        currency: settings.currency.code().to_owned(),
        is_currency_fixed: has_amounts,
        fiscal_first_month: settings.calendar.first_month(),
        time_zone: settings.time_zone.clone(),
        holidays: settings.workdays.holidays.iter().copied().collect(),
        worked_weekends: settings.workdays.worked_weekends.iter().copied().collect(),
    })
}

pub(crate) fn workspace_set(ctx: &Ctx<'_>, request: WorkspaceSettingsSet) -> Result<WorkspaceSettingsView, Failure> {
    let before = workspace(ctx, Nothing {})?;
    let facts = ctx.facts()?;
    let (currency, calendar) =
        checked(ctx, &request.name, &request.currency, request.fiscal_first_month, &request.time_zone)?;
    if before.is_currency_fixed && currency != facts.settings.currency {
        let issue = Issue::refused("issue-settings-currency-fixed").at("currency").value(&request.currency);
        return Err(Failure::invalid(&ctx.words, &[issue]));
    }
    let settings = store::WorkspaceSettings {
        name: request.name.trim().to_owned(),
        currency,
        calendar,
        time_zone: request.time_zone.clone(),
        workdays: WorkCalendar {
            holidays: request.holidays.iter().copied().collect(),
            worked_weekends: request.worked_weekends.iter().copied().collect(),
        },
        ..facts.settings.clone()
    };
    let summary = json!({ "name": settings.name, "fiscal_first_month": calendar.first_month() });
    ctx.write("workspace_settings_set", summary, |tx| Ok(tx.save_settings(&settings)?))?;
    workspace(ctx, Nothing {})
}

/// Checks what a workspace is founded on; every fault is an issue.
pub(crate) fn checked(
    ctx: &Ctx<'_>,
    name: &str,
    currency: &str,
    fiscal_first_month: u32,
    time_zone: &str,
) -> Result<(Currency, FiscalCalendar), Failure> {
    let mut issues = Vec::new();
    if name.trim().is_empty() {
        issues.push(Issue::refused("issue-settings-name").at("name"));
    }
    let known = Currency::from_code(currency);
    if known.is_none() {
        issues.push(Issue::refused("issue-settings-currency").at("currency").value(currency));
    }
    let calendar = FiscalCalendar::starting(fiscal_first_month);
    if calendar.is_none() {
        let month = fiscal_first_month.to_string();
        issues.push(Issue::refused("issue-settings-month").at("fiscal_first_month").value(&month));
    }
    if time_zone.parse::<domain::base::Zone>().is_err() {
        issues.push(Issue::refused("issue-settings-zone").at("time_zone").value(time_zone));
    }
    match (known, calendar) {
        (Some(currency), Some(calendar)) if issues.is_empty() => Ok((currency, calendar)),
        _ => Err(Failure::invalid(&ctx.words, &issues)),
    }
}
