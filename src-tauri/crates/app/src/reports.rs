//! The quarterly summary and the members' statements as PDF: the pages' figures, set on paper.

mod pipeline;
mod statements;
mod summary;

use domain::base::Period;
use words::{Lang, Words};

use crate::ctx::{Ctx, Scope};
use crate::export::{dismissed, save_bytes, target};
use crate::failure::{Code, Failure};
use crate::incentives::reading_keys;
use crate::wire::{Saved, StatementsRequest, SummaryRequest};

pub(crate) fn summary(ctx: &Ctx<'_>, request: SummaryRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let suggestion = ctx
        .with("says-file-summary", &[("company", &scope.facts.settings.name), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    ctx.app.jobs.run(request.job.as_deref(), |job| {
        job.advance(1, 4);
        let report = summary::report(ctx, &scope)?;
        job.advance(2, 4);
        stop_when(ctx, job.is_cancelled())?;
        let pdf = report::render_summary(&report, &ctx.words, saved_at(ctx, &scope));
        job.advance(3, 4);
        stop_when(ctx, job.is_cancelled())?;
        write(ctx, &path.display().to_string(), pdf)
    })
}

pub(crate) fn statements(ctx: &Ctx<'_>, request: StatementsRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let who = request.employee_no.clone().unwrap_or_else(|| ctx.get("says-file-everybody"));
    let suggestion = ctx.with("says-file-statement", &[("who", &who), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    ctx.app.jobs.run(request.job.as_deref(), |job| {
        job.advance(1, 4);
        let reports = statements::reports(ctx, &scope, request.employee_no.as_deref())?;
        job.advance(2, 4);
        stop_when(ctx, job.is_cancelled())?;
        let pdf = report::render_statements(&reports, &ctx.words, saved_at(ctx, &scope));
        job.advance(3, 4);
        stop_when(ctx, job.is_cancelled())?;
        write(ctx, &path.display().to_string(), pdf)
    })
}

/// A report may be wanted in another language than the window's.
fn in_language<'a>(ctx: &Ctx<'a>, lang: Option<Lang>) -> Ctx<'a> {
    let words = lang.map_or(ctx.words, |lang| Words::new(lang, ctx.words.currency()));
    Ctx::new(ctx.app, words)
}

fn stop_when(ctx: &Ctx<'_>, is_cancelled: bool) -> Result<(), Failure> {
    if is_cancelled { Err(Failure::of(Code::Cancelled, &ctx.words, "says-failure-cancelled", &[])) } else { Ok(()) }
}

/// The instant the report is saved at, to the second: printed, and part of the file's identity.
fn saved_at(ctx: &Ctx<'_>, scope: &Scope) -> chrono::NaiveDateTime {
    use chrono::Timelike;
    let at = ctx.local(ctx.now(), &scope.facts.settings);
    at.with_nanosecond(0).unwrap_or(at)
}

fn write(ctx: &Ctx<'_>, path: &str, pdf: Result<report::Pdf, report::Error>) -> Result<Saved, Failure> {
    let pdf = pdf.map_err(|error| {
        Failure::of(Code::Internal, &ctx.words, "says-failure-report", &[("detail", &error.to_string())])
    })?;
    let saved = save_bytes(ctx, Some(path), "", "pdf", &pdf.bytes)?;
    Ok(Saved { replaced: pdf.replaced, ..saved })
}

/// The readings of the plan as notes.
fn reading_notes(ctx: &Ctx<'_>, scope: &Scope) -> Vec<report::Note> {
    reading_keys(&scope.plan().incentives)
        .iter()
        .map(|(title, text)| report::Note { title: ctx.get(title), text: ctx.get(text) })
        .collect()
}

fn plan_version(ctx: &Ctx<'_>, scope: &Scope) -> String {
    crate::plan::standing(ctx, &scope.saved, scope.quarter)
}

fn span_text(ctx: &Ctx<'_>, scope: &Scope) -> String {
    ctx.words.date_span(scope.ledger().calendar.span(Period::Quarter(scope.quarter)))
}
