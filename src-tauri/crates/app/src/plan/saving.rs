//! Saving a plan: from changes typed, from a file; and writing it as a file.

use std::sync::Arc;

use domain::plan::{Plan, with_changes};
use serde_json::json;

use super::differences;
use crate::ctx::{Ctx, Scope};
use crate::export::save_bytes;
use crate::failure::{Code, Failure, in_words};
use crate::host::FilePurpose;
use crate::tiers::pairs;
use crate::wire::{PlanChange, PlanFile, PlanImport, PlanImported, PlanSaved, Saved};

pub(crate) fn save(ctx: &Ctx<'_>, request: PlanChange) -> Result<PlanSaved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let changed =
        with_changes(scope.plan(), &pairs(&request.changes)).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    store(ctx, &scope, &changed, &request.reason, request.expected_version)
}

/// Keeps a plan as the next version of the scope's quarter.
pub(crate) fn store(
    ctx: &Ctx<'_>,
    scope: &Scope,
    plan: &Plan,
    reason: &str,
    expected: u32,
) -> Result<PlanSaved, Failure> {
    let changes: Vec<serde_json::Value> = differences(ctx, scope.plan(), plan)
        .iter()
        .map(|change| json!({ "path": change.path, "before": change.before, "after": change.after }))
        .collect();
    let summary = json!({ "period": scope.quarter, "reason": reason, "changes": changes });
    let toml = plan.to_toml();
    let expected = Some(i64::from(expected));
    let version = ctx.write("plan_save", summary, |tx| Ok(tx.save_plan(scope.quarter, &toml, expected, reason)?))?;
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    let text = ctx
        .with("says-plan-saved", &[("period", &ctx.words.quarter(scope.quarter)), ("version", &version.to_string())]);
    Ok(PlanSaved { version, text })
}

pub(crate) fn export(ctx: &Ctx<'_>, request: PlanFile) -> Result<Saved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let suggestion = format!("plan-{}", scope.quarter);
    save_bytes(ctx, request.path.as_deref(), &suggestion, "toml", scope.plan().to_toml().as_bytes())
}

pub(crate) fn file(ctx: &Ctx<'_>, request: PlanFile) -> Result<PlanImported, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let path = match request.path {
        Some(path) => Some(path.into()),
        None => ctx.app.host.pick_open(FilePurpose::Plan),
    };
    let Some(path) = path else { return Ok(PlanImported { path: None, issues: Vec::new(), changes: Vec::new() }) };
    let shown = Some(path.display().to_string());
    Ok(match Plan::from_toml(&read_text(ctx, &path)?) {
        Ok(plan) => PlanImported { path: shown, issues: Vec::new(), changes: differences(ctx, scope.plan(), &plan) },
        Err(issues) => PlanImported { path: shown, issues: in_words(&ctx.words, &issues), changes: Vec::new() },
    })
}

pub(crate) fn import(ctx: &Ctx<'_>, request: PlanImport) -> Result<PlanSaved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let plan = read(ctx, &request.path)?;
    store(ctx, &scope, &plan, &request.reason, request.expected_version)
}

/// A plan file.
pub(crate) fn read(ctx: &Ctx<'_>, path: &str) -> Result<Arc<Plan>, Failure> {
    let text = read_text(ctx, path.as_ref())?;
    Plan::from_toml(&text).map(Arc::new).map_err(|issues| Failure::invalid(&ctx.words, &issues))
}

fn read_text(ctx: &Ctx<'_>, path: &std::path::Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        Failure::of(Code::FileUnreadable, &ctx.words, "says-failure-read", &[("path", &path), ("detail", &detail)])
    })
}
