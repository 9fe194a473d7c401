//! Import: what a file seems to be, what it would do, and doing it. One import is one transaction; trying it is the
//! same transaction, taken back.

mod care;
mod held;
mod inspect;
mod leads;
mod learning;
mod rows;
mod terms;

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

use domain::base::Issue;
use exchange::{InspectHint, Language, ReadOptions};
use serde_json::json;
use store::{ImportFacts, Tx};
use words::Lang;

use crate::ctx::{Ctx, Stop};
use crate::failure::{Code, Failure, in_words};
use crate::jobs::Job;
use crate::wire::{ImportReport, ImportRun};
use held::Held;
use terms::Terms;

pub(crate) use inspect::inspect;

/// Issues that are listed; all are counted.
const ISSUES_MAX: usize = 200;
/// Rows between two looks at whether the import was cancelled.
const ROWS_BETWEEN: u32 = 512;

/// What an import did, or would do.
#[derive(Debug, Default)]
struct Tally {
    read: u32,
    added: u32,
    changed: u32,
    unchanged: u32,
    refused: u32,
    created: u32,
    /// Leads that passed a gate on a manager's word.
    overridden: u32,
    issues: Vec<Issue>,
    issue_count: u32,
}

pub(crate) fn run(ctx: &Ctx<'_>, request: ImportRun) -> Result<ImportReport, Failure> {
    let started = Instant::now();
    let path = Path::new(&request.path);
    let terms = Terms::new(ctx, &request, file_name(path))?;
    let (options, headers) = options(ctx, &request)?;
    let (tally, is_committed) = ctx.app.jobs.run(request.job.as_deref(), |job| {
        let work = |tx: &mut Tx<'_>| -> Result<Tally, Stop> {
            let mut tally = Tally::default();
            read_all(&terms, tx, path, &options, job, &mut tally)?;
            Ok(tally)
        };
        if request.is_preview {
            return ctx.rehearse("import_run", work).map(|tally| (tally, false));
        }
        commit(&terms, &request, &headers, &options, work)
    })?;
    Ok(ImportReport {
        kind: request.kind,
        sentence: sentence(ctx, &tally, &request, is_committed),
        file_name: terms.file_name,
        read: tally.read,
        added: tally.added,
        changed: tally.changed,
        unchanged: tally.unchanged,
        refused: tally.refused,
        created: tally.created,
        is_committed,
        issues: in_words(&ctx.words, &tally.issues),
        issue_count: tally.issue_count,
        seconds_text: ctx.with(
            "says-seconds",
            &[("seconds", &ctx.words.fixed(rust_decimal::Decimal::new(started.elapsed().as_millis() as i64, 3), 1))],
        ),
    })
}

/// Commits when nothing was refused, or when what was refused may be left out.
fn commit(
    terms: &Terms<'_>,
    request: &ImportRun,
    headers: &[String],
    options: &ReadOptions,
    work: impl FnOnce(&mut Tx<'_>) -> Result<Tally, Stop>,
) -> Result<(Tally, bool), Failure> {
    let Terms { ctx, file_name, .. } = terms;
    crate::backups::before_import(ctx)?;
    let path = Path::new(&request.path);
    let digest = digest(path).map_err(|error| unreadable(ctx, path, &error.to_string()))?;
    let mut held = None;
    let summary = json!({ "file": file_name, "kind": request.kind.as_str() });
    let outcome = ctx.write("import_run", summary, |tx| {
        let tally = work(tx)?;
        if tally.refused > 0 && !request.skip_refused {
            held = Some(tally);
            // The refusal itself is told by the report; this only takes the transaction back.
            return Err(Stop::from(Failure::of(Code::Invalid, &ctx.words, "says-import-refused", &[])));
        }
        let counts = [
            ("new", tally.added),
            ("changed", tally.changed),
            ("unchanged", tally.unchanged),
            ("refused", tally.refused),
        ];
        for (name, count) in counts {
            tx.note(name, count);
        }
        if let Some(by) = terms.override_by.as_ref().filter(|_| tally.overridden > 0) {
            tx.note("overridden", tally.overridden);
            tx.note("approver", by.employee_no.clone());
            tx.note("reason", by.reason.clone());
        }
        tx.record_import(&ImportFacts {
            file_name,
            file_blake3: &digest,
            kind: request.kind.as_str(),
            rows_new: tally.added.into(),
            rows_changed: tally.changed.into(),
            rows_unchanged: tally.unchanged.into(),
            rows_refused: tally.refused.into(),
        })?;
        let mapping = serde_json::to_string(options).expect("options are made of names and numbers");
        tx.save_preset(request.kind.as_str(), &inspect::fingerprint(headers), &mapping)?;
        Ok(tally)
    });
    match (outcome, held) {
        (Ok(tally), _) => Ok((tally, true)),
        (Err(_), Some(tally)) => Ok((tally, false)),
        (Err(failure), None) => Err(failure),
    }
}

fn read_all(
    terms: &Terms<'_>,
    tx: &mut Tx<'_>,
    path: &Path,
    options: &ReadOptions,
    job: &Job,
    tally: &mut Tally,
) -> Result<(), Stop> {
    let unreadable = |error: exchange::Error| Stop::from(file_failure(terms.ctx, &error));
    let mut records = exchange::open(path, options, terms.currency()).map_err(unreadable)?;
    let total = records.bytes_total();
    let mut held = Held::of(terms);
    while let Some(row) = records.next() {
        let row = row.map_err(unreadable)?;
        tally.read += 1;
        if tally.read.is_multiple_of(ROWS_BETWEEN) {
            job.advance(records.bytes_read(), total);
            if job.is_cancelled() {
                return Err(Stop::from(Failure::of(Code::Cancelled, &terms.ctx.words, "says-failure-cancelled", &[])));
            }
        }
        note(tally, row.warnings);
        match row.outcome {
            Ok(record) => rows::take(terms, tx, &mut held, (row.row, &record), tally)?,
            Err(issues) => {
                tally.refused += 1;
                note(tally, issues);
            }
        }
    }
    assert_eq!(
        tally.read,
        tally.added + tally.changed + tally.unchanged + tally.refused,
        "every row read is new, changed, unchanged or refused"
    );
    Ok(())
}

fn note(tally: &mut Tally, issues: Vec<Issue>) {
    tally.issue_count += issues.len() as u32;
    let room = ISSUES_MAX.saturating_sub(tally.issues.len());
    tally.issues.extend(issues.into_iter().take(room));
}

fn sentence(ctx: &Ctx<'_>, tally: &Tally, request: &ImportRun, is_committed: bool) -> String {
    let key = match (is_committed, request.is_preview) {
        (true, _) => "says-import-sentence-done",
        (false, true) => "says-import-sentence-preview",
        (false, false) => "says-import-sentence-kept",
    };
    let count = |count: u32| ctx.words.count(count as usize);
    ctx.with(
        key,
        &[
            ("read", &count(tally.read)),
            ("new", &count(tally.added)),
            ("changed", &count(tally.changed)),
            ("unchanged", &count(tally.unchanged)),
            ("refused", &count(tally.refused)),
        ],
    )
}

/// How to read the file: what the caller says, else what it seems to be.
fn options(ctx: &Ctx<'_>, request: &ImportRun) -> Result<(ReadOptions, Vec<String>), Failure> {
    let hint = InspectHint {
        language: language(ctx.words.lang()),
        kind: Some(request.kind),
        encoding: request.encoding,
        delimiter: request.delimiter,
        sheet: request.sheet.clone(),
        header_row: request.header_row,
        mapping: None,
    };
    let path = Path::new(&request.path);
    let mut found = inspect::look(ctx, path, &hint)?;
    if let Some(mapping) = &request.mapping {
        let named: BTreeMap<String, String> =
            mapping.iter().map(|pair| (pair.field.clone(), pair.column.clone())).collect();
        found.mapping = found.columns_named(&named).map_err(|error| file_failure(ctx, &error))?;
        let hint = InspectHint { mapping: Some(found.mapping.clone()), ..hint };
        found = inspect::look(ctx, path, &hint)?;
    }
    let headers = found.headers.clone();
    let options = ReadOptions {
        kind: request.kind,
        encoding: request.encoding.or(found.encoding.map(|guess| guess.encoding)),
        delimiter: found.delimiter,
        sheet: found.sheet,
        header_row: found.header_row,
        mapping: found.mapping,
        date_order: request.date_order.or(found.dates.order),
        decimal: request.decimal_sign.unwrap_or(found.decimals.sign),
    };
    Ok((options, headers))
}

/// The language that headings and encodings are guessed in.
fn language(lang: Lang) -> Language {
    match lang {
        Lang::En => Language::En,
        Lang::ZhHans => Language::ZhHans,
        Lang::ZhHant => Language::ZhHant,
    }
}

fn file_failure(ctx: &Ctx<'_>, error: &exchange::Error) -> Failure {
    let failure = Failure::invalid(&ctx.words, &[error.to_issue(language(ctx.words.lang()))]);
    Failure { code: Code::FileUnreadable, ..failure }
}

fn unreadable(ctx: &Ctx<'_>, path: &Path, detail: &str) -> Failure {
    let path = path.display().to_string();
    Failure::of(Code::FileUnreadable, &ctx.words, "says-failure-read", &[("path", &path), ("detail", detail)])
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// BLAKE3 of the file: the identity of an import batch.
fn digest(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hasher = blake3::Hasher::new();
    let mut part = vec![0; 1 << 20];
    loop {
        let count = file.read(&mut part)?;
        if count == 0 {
            return Ok(hasher.finalize().to_hex().to_string());
        }
        hasher.update(&part[..count]);
    }
}

#[cfg(test)]
mod tests;
