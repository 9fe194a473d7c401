//! The quarterly summary, statements, training records, member pages and certificates as PDF: the pages' figures, set on
//! paper.

mod awards;
mod certificates;
mod courses;
mod member;
mod person;
mod statements;
#[cfg(test)]
mod tests;
mod training;

use std::path::PathBuf;

use domain::base::Period;
use words::{Lang, Words};

pub(crate) use courses::completed;

use crate::ctx::{Ctx, Scope};
use crate::document;
use crate::export::{dismissed, file_name, save_bytes, saved, target, unwritten};
use crate::failure::{Code, Failure};
use crate::incentives::reading_keys;
use crate::reviews;
use crate::wire::{
    CertificatesRequest, MemberPaperRequest, ReviewPaperRequest, ReviewRequest, Saved, StatementsRequest,
    SummaryRequest, TrainingRecordRequest, WorkbookRequest,
};

pub(crate) fn summary(ctx: &Ctx<'_>, request: SummaryRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let suggestion = ctx
        .with("says-file-summary", &[("company", &scope.facts.settings.name), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    let gather = || document::paper(ctx, &scope, &document::summary::printed(ctx, &scope));
    let render = |paper: &report::Document, words: &Words, at| {
        let pdf = report::render_document(paper, words, at)?;
        crate::summary::printed(ctx, &scope, &pdf.bytes);
        Ok(pdf)
    };
    print(ctx, &scope, (path, request.job), gather, render)
}

/// The summary as a capsule keeps it: the same facts give the same bytes, whoever seals it and whenever.
pub(crate) fn summary_for_capsule(ctx: &Ctx<'_>, scope: &Scope) -> Result<report::Pdf, Failure> {
    let paper = document::paper(ctx, scope, &document::summary::printed(ctx, scope))?;
    let paper = report::Document { author: String::new(), ..paper };
    let at = scope.as_of.and_time(chrono::NaiveTime::MIN);
    report::render_document(&paper, &ctx.words, at).map_err(|error| unset(ctx, &error))
}

/// The summary as a workbook: the same document as the PDF.
pub(crate) fn workbook(ctx: &Ctx<'_>, request: WorkbookRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let suggestion = ctx
        .with("says-file-summary", &[("company", &scope.facts.settings.name), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "xlsx") else { return Ok(dismissed()) };
    ctx.app.jobs.run(request.job.as_deref(), |job| {
        job.advance(1, 3);
        let letterhead = document::letterhead(ctx, &scope)?;
        let found = document::summary::printed(ctx, &scope);
        let book = document::workbook(ctx, &letterhead, saved_at(ctx, &scope), &found);
        job.advance(2, 3);
        stop_when(ctx, job.is_cancelled())?;
        exchange::write_workbook(&path, &book).map_err(|error| unwritten(ctx, &path, &error.to_string()))?;
        Ok(saved(ctx, path))
    })
}

pub(crate) fn review(ctx: &Ctx<'_>, request: ReviewPaperRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let (scope, found) = reviews::document(ctx, &ReviewRequest { month: request.month })?;
    let args = [("company", scope.facts.settings.name.as_str()), ("month", &request.month.to_string())];
    let suggestion = ctx.with("says-review-file", &args);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    let gather = || document::paper(ctx, &scope, &found);
    print(ctx, &scope, (path, request.job), gather, report::render_document)
}

pub(crate) fn statements(ctx: &Ctx<'_>, request: StatementsRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    if request.is_each {
        return each_statement(ctx, &scope, &request);
    }
    let who = request.employee_no.clone().unwrap_or_else(|| ctx.get("says-file-everybody"));
    let suggestion = ctx.with("says-file-statement", &[("who", &who), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    let gather = || statements::reports(ctx, &scope, request.employee_no.as_deref());
    print(ctx, &scope, (path, request.job), gather, |found, words, at| report::render_statements(found, words, at))
}

/// Everybody's statement in a file of its own, named by period, employee no. and name, in one folder. Nothing is written when one
/// of them cannot be set.
fn each_statement(ctx: &Ctx<'_>, scope: &Scope, request: &StatementsRequest) -> Result<Saved, Failure> {
    let asked = || ctx.app.host.pick_folder();
    let Some(folder) = request.path.as_deref().map(PathBuf::from).or_else(asked) else { return Ok(dismissed()) };
    ctx.app.jobs.run(request.job.as_deref(), |job| {
        let reports = statements::reports(ctx, scope, request.employee_no.as_deref())?;
        let steps = u64::try_from(reports.len() + 1).unwrap_or(u64::MAX);
        let mut set = Vec::new();
        for (done, report) in (1..).zip(&reports) {
            stop_when(ctx, job.is_cancelled())?;
            let pdf = report::render_statements(std::slice::from_ref(report), &ctx.words, saved_at(ctx, scope));
            let args = [
                ("who", report.employee_no.as_str()),
                ("name", report.member.as_str()),
                ("period", &scope.quarter.to_string()),
            ];
            set.push((folder.join(file_name(&ctx.with("report-file-statement-each", &args), "pdf")), pdf));
            job.advance(done, steps);
        }
        let count = set.len();
        let mut replaced = Vec::new();
        for (path, pdf) in set {
            replaced.extend(write(ctx, &path.display().to_string(), pdf)?.replaced);
        }
        let folder_text = folder.display().to_string();
        let text = ctx.words.counted("says-saved-each", count, &[("folder", &folder_text)]);
        Ok(Saved { text, replaced, ..crate::export::saved(ctx, folder) })
    })
}

pub(crate) fn training(ctx: &Ctx<'_>, request: TrainingRecordRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let members = training::members(ctx, &scope, request.employee_no.as_deref())?;
    let who = request.employee_no.clone().unwrap_or_else(|| ctx.get("says-file-everybody"));
    let suggestion = ctx.with("report-file-training", &[("who", &who), ("period", &scope.quarter.to_string())]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    let gather = || training::records(ctx, &scope, &members);
    print(ctx, &scope, (path, request.job), gather, |found, words, at| report::render_training(found, words, at))
}

pub(crate) fn member(ctx: &Ctx<'_>, request: MemberPaperRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let scope = ctx.scope(request.period, request.as_of)?;
    let index = scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let args = [("who", request.employee_no.as_str()), ("period", &scope.quarter.to_string())];
    let suggestion = ctx.with("report-file-member", &args);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    let gather = || member::report(ctx, &scope, index);
    print(ctx, &scope, (path, request.job), gather, report::render_member)
}

/// Whether there is anything to print is known before anybody is asked where to keep it.
pub(crate) fn certificates(ctx: &Ctx<'_>, request: CertificatesRequest) -> Result<Saved, Failure> {
    let ctx = &in_language(ctx, request.language);
    let of_month = |month| Ok::<_, Failure>(ctx.facts()?.ledger.calendar.quarter_of_month(month));
    let quarter = request.month.map(of_month).transpose()?.or(request.period);
    let scope = ctx.scope(quarter, request.as_of)?;
    let wanted = match request.employee_no.as_deref() {
        Some(no) => Some(scope.ledger().member_by_no(no).ok_or_else(|| ctx.not_found(no))?),
        None => None,
    };
    let found = certificates::of_kind(ctx, &scope, request.kind, request.month, wanted)?;
    let period = request.month.map_or_else(|| scope.quarter.to_string(), |month| month.to_string());
    let suggestion = ctx.with("report-file-certificate", &[("title", &found[0].title), ("period", &period)]);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, "pdf") else { return Ok(dismissed()) };
    print(
        ctx,
        &scope,
        (path, request.job),
        || Ok(found),
        |found, words, at| report::render_certificates(found, words, at),
    )
}

/// Gathers a report, sets it and writes it, as a job that can be watched and cancelled between the steps.
fn print<R>(
    ctx: &Ctx<'_>,
    scope: &Scope,
    (path, job): (PathBuf, Option<String>),
    gather: impl FnOnce() -> Result<R, Failure>,
    render: impl FnOnce(&R, &Words, chrono::NaiveDateTime) -> Result<report::Pdf, report::Error>,
) -> Result<Saved, Failure> {
    ctx.app.jobs.run(job.as_deref(), |job| {
        job.advance(1, 4);
        let report = gather()?;
        job.advance(2, 4);
        stop_when(ctx, job.is_cancelled())?;
        let pdf = render(&report, &ctx.words, saved_at(ctx, scope));
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

/// Ends a job between two steps once it was cancelled.
pub(crate) fn stop_when(ctx: &Ctx<'_>, is_cancelled: bool) -> Result<(), Failure> {
    if is_cancelled { Err(Failure::of(Code::Cancelled, &ctx.words, "says-failure-cancelled", &[])) } else { Ok(()) }
}

/// The instant the report is saved at, to the second: printed, and part of the file's identity.
fn saved_at(ctx: &Ctx<'_>, scope: &Scope) -> chrono::NaiveDateTime {
    use chrono::Timelike;
    let at = ctx.local(ctx.now(), &scope.facts.settings);
    at.with_nanosecond(0).unwrap_or(at)
}

fn write(ctx: &Ctx<'_>, path: &str, pdf: Result<report::Pdf, report::Error>) -> Result<Saved, Failure> {
    let pdf = pdf.map_err(|error| unset(ctx, &error))?;
    let saved = save_bytes(ctx, Some(path), "", "pdf", &pdf.bytes)?;
    Ok(Saved { replaced: pdf.replaced, ..saved })
}

fn unset(ctx: &Ctx<'_>, error: &report::Error) -> Failure {
    Failure::of(Code::Internal, &ctx.words, "says-failure-report", &[("detail", &error.to_string())])
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
