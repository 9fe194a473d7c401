//! A quarter's capsule: one file with the plan, everything the figures were worked out from, the figures, the summary as
//! PDF and the workspace itself, each sealed with its hash (section 9).
//!
//! The fingerprint is taken of plan, inputs and figures alone: the same inputs under the same plan give the same one, on
//! any machine, at any time, in whatever order they were imported. Opening verifies every hash and opens the workspace
//! inside for reading only.

mod compare;
mod figures;
mod manifest;
mod opened;
mod rows;
mod sealed;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::ctx::Ctx;
use crate::export::{dismissed, file_name, saved};
use crate::failure::Failure;
use crate::host::FilePurpose;
use crate::wire::{
    CapsuleCheck, CapsuleCompare, CapsuleDifference, CapsuleRequest, CapsuleSave, CapsuleView, FigureView, Opened,
    Saved,
};

use manifest::Manifest;
use opened::Capsule;

/// Ends the name of every capsule.
const EXTENSION: &str = "qlcapsule";

/// A capsule that is open as the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sealed {
    /// The quarter it is of.
    pub(crate) quarter: domain::base::Quarter,
    /// The moment its figures are worked out for: nothing inside is later.
    pub(crate) at: DateTime<Utc>,
    /// When it was made.
    pub(crate) made_at: DateTime<Utc>,
}

pub(crate) fn save(ctx: &Ctx<'_>, request: CapsuleSave) -> Result<Saved, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let suggestion = ctx
        .with("says-capsule-file", &[("company", &scope.facts.settings.name), ("period", &scope.quarter.to_string())]);
    let asked = || ctx.app.host.pick_save(&file_name(&suggestion, EXTENSION), EXTENSION);
    let Some(path) = request.path.map(PathBuf::from).or_else(asked) else { return Ok(dismissed()) };
    let lang = request.language.unwrap_or(ctx.words.lang());
    ctx.app.jobs.run(request.job.as_deref(), |job| sealed::write(ctx, &scope, &path, lang, job))?;
    Ok(saved(ctx, path))
}

/// Looks at a capsule without opening it: whose, which quarter, and whether every part is what it was.
pub(crate) fn look(ctx: &Ctx<'_>, request: CapsuleRequest) -> Result<CapsuleView, Failure> {
    let Some(path) = picked(ctx, request.path) else { return Ok(nothing()) };
    let mut capsule = Capsule::open(ctx, &path)?;
    let checks = capsule.verify(ctx)?;
    let is_whole = checks.iter().all(|check| check.is_whole);
    let manifest = &capsule.manifest;
    let key = if is_whole { "says-capsule-whole" } else { "says-capsule-changed" };
    Ok(CapsuleView {
        path: Some(path.display().to_string()),
        title: ctx.get(key),
        company: manifest.company.clone(),
        quarter: Some(manifest.quarter),
        figures: figures_of(ctx, manifest),
        is_whole,
        checks: checks
            .into_iter()
            .map(|check| CapsuleCheck {
                part: part_label(ctx, &check.part),
                hash: check.hash,
                size: ctx.words.file_size(check.bytes),
                is_whole: check.is_whole,
            })
            .collect(),
        fingerprint: manifest.fingerprint.clone(),
    })
}

fn nothing() -> CapsuleView {
    CapsuleView {
        path: None,
        title: String::new(),
        company: String::new(),
        quarter: None,
        figures: Vec::new(),
        is_whole: true,
        checks: Vec::new(),
        fingerprint: String::new(),
    }
}

fn figures_of(ctx: &Ctx<'_>, manifest: &Manifest) -> Vec<FigureView> {
    let figure = |key: &str, value: String| FigureView {
        label: ctx.get(key),
        value,
        note: None,
        tone: None,
        rows: None,
        metric: None,
    };
    vec![
        figure("says-capsule-quarter", ctx.words.quarter(manifest.quarter)),
        figure("says-capsule-as-of", ctx.words.date(manifest.as_of)),
        figure("says-capsule-made", ctx.words.instant(manifest.made_at.naive_utc())),
        figure("says-capsule-version", manifest.app.clone()),
    ]
}

/// A part as a reader calls it.
fn part_label(ctx: &Ctx<'_>, part: &str) -> String {
    let (group, rest) = part.split_once('/').unwrap_or((part, ""));
    let key = format!("says-capsule-part-{}", group.split('.').next().unwrap_or_default());
    let label = ctx.get(&key);
    if rest.is_empty() { label } else { format!("{label} · {}", rest.trim_end_matches(".jsonl")) }
}

pub(crate) fn open(ctx: &Ctx<'_>, request: CapsuleRequest) -> Result<Opened, Failure> {
    let Some(path) = picked(ctx, request.path) else { return Ok(Opened { path: None }) };
    opened::open(ctx, &path)?;
    Ok(Opened { path: Some(path.display().to_string()) })
}

pub(crate) fn compare(ctx: &Ctx<'_>, request: CapsuleCompare) -> Result<CapsuleDifference, Failure> {
    let left = picked(ctx, request.left.clone());
    let right = if left.is_some() { picked(ctx, request.right.clone()) } else { None };
    let (Some(left), Some(right)) = (left, right) else { return Ok(compare::nothing()) };
    compare::compare(ctx, &left, &right, &request)
}

fn picked(ctx: &Ctx<'_>, path: Option<String>) -> Option<PathBuf> {
    path.map(PathBuf::from).or_else(|| ctx.app.host.pick_open(FilePurpose::Capsule))
}
