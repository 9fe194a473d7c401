//! Files out: tables as CSV and XLSX, pictures of charts, and showing a file in its folder.

use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::base::Issue;
use exchange::{Sheet, SheetCell, SheetColumn, SheetColumnKind};

use crate::ctx::Ctx;
use crate::failure::{Code, Failure};
use crate::tables::{self, Table, Value};
use crate::wire::{ColumnKind, FileSave, Nothing, Reveal, Saved, SheetFormat, TableExport};

pub(crate) fn table(ctx: &Ctx<'_>, request: TableExport) -> Result<Saved, Failure> {
    let found = tables::found(ctx, &request.request)?;
    let scope = ctx.scope(request.request.period, request.request.as_of)?;
    let extension = match request.format {
        SheetFormat::Csv => "csv",
        SheetFormat::Xlsx => "xlsx",
    };
    let name = serde_json::to_value(request.request.table).ok().and_then(|name| name.as_str().map(str::to_owned));
    let suggestion = format!("{}-{}", name.unwrap_or_default().replace('_', "-"), scope.as_of);
    let Some(path) = target(ctx, request.path.as_deref(), &suggestion, extension) else { return Ok(dismissed()) };
    let sheet = sheet(&found, &suggestion, scope.ledger().currency.digits());
    let written = match request.format {
        SheetFormat::Csv => exchange::write_csv(&path, &sheet),
        SheetFormat::Xlsx => exchange::write_xlsx(&path, &[sheet]),
    };
    written.map_err(|error| unwritten(ctx, &path, &error.to_string()))?;
    Ok(saved(ctx, path))
}

fn sheet(found: &Table, name: &str, digits: u32) -> Sheet {
    let has_rates = |at: usize| found.records.iter().any(|record| matches!(record.values[at], Value::Rate(_)));
    let kind = |at: usize, kind: ColumnKind| match kind {
        ColumnKind::Ratio if has_rates(at) => SheetColumnKind::Rate,
        ColumnKind::Money => SheetColumnKind::Money { digits },
        ColumnKind::Ratio => SheetColumnKind::Ratio,
        ColumnKind::Number => SheetColumnKind::Number,
        ColumnKind::Date => SheetColumnKind::Date,
        ColumnKind::Text | ColumnKind::Choice | ColumnKind::Instant => SheetColumnKind::Text,
    };
    let cell = |value: &Value| match value {
        Value::Empty => SheetCell::Empty,
        Value::Text(text) => SheetCell::Text(text.clone()),
        Value::Choice { label, .. } => SheetCell::Text(label.clone()),
        Value::Money(money) => SheetCell::Number(money.value()),
        Value::Ratio(ratio, _) | Value::Rate(ratio) => SheetCell::Number(ratio.value()),
        Value::Number(number, _) => SheetCell::Number(*number),
        Value::Date(day) => SheetCell::Date(*day),
        Value::Instant(at) => SheetCell::Text(at.format("%Y-%m-%d %H:%M:%S").to_string()),
    };
    Sheet {
        name: name.chars().take(31).collect(),
        columns: found
            .columns
            .iter()
            .enumerate()
            .map(|(at, column)| SheetColumn { label: column.label.clone(), kind: kind(at, column.kind) })
            .collect(),
        rows: found.records.iter().map(|record| record.values.iter().map(cell).collect()).collect(),
    }
}

pub(crate) fn file(ctx: &Ctx<'_>, request: FileSave) -> Result<Saved, Failure> {
    let bytes = STANDARD
        .decode(&request.content)
        .map_err(|_| Failure::invalid(&ctx.words, &[Issue::refused("issue-file-base64")]))?;
    let extension = if request.extension == "svg" { "svg" } else { "png" };
    save_bytes(ctx, None, &request.suggestion, extension, &bytes)
}

pub(crate) fn reveal(ctx: &Ctx<'_>, request: Reveal) -> Result<Nothing, Failure> {
    let path = PathBuf::from(&request.path);
    let is_ours = ctx.app.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner).contains(&path);
    if !is_ours && !crate::budget::is_receipt(ctx, &path) {
        return Err(ctx.not_found(&request.path));
    }
    ctx.app.host.reveal(&path).map_err(|error| unwritten(ctx, &path, &error))?;
    Ok(Nothing {})
}

/// Writes bytes where the caller or the dialog says.
pub(crate) fn save_bytes(
    ctx: &Ctx<'_>,
    path: Option<&str>,
    suggestion: &str,
    extension: &str,
    bytes: &[u8],
) -> Result<Saved, Failure> {
    let Some(path) = target(ctx, path, suggestion, extension) else { return Ok(dismissed()) };
    write_whole(&path, bytes).map_err(|error| unwritten(ctx, &path, &error.to_string()))?;
    Ok(saved(ctx, path))
}

/// Where a file goes: as given, else as the dialog says.
pub(crate) fn target(ctx: &Ctx<'_>, path: Option<&str>, suggestion: &str, extension: &str) -> Option<PathBuf> {
    path.map(PathBuf::from).or_else(|| ctx.app.host.pick_save(&file_name(suggestion, extension), extension))
}

/// A suggestion without what a file system refuses.
pub(crate) fn file_name(suggestion: &str, extension: &str) -> String {
    let clean: String = suggestion
        .chars()
        .map(|character| if character.is_control() || "/\\:*?\"<>|".contains(character) { '-' } else { character })
        .take(100)
        .collect();
    format!("{}.{extension}", clean.trim_matches([' ', '.']))
}

/// The file appears whole or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let partial = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = std::fs::File::create(&partial).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| std::fs::rename(&partial, path)).inspect_err(|_| {
        // What is left of the attempt; the reason of the failure matters more than this one's.
        let _ = std::fs::remove_file(&partial);
    })
}

pub(crate) fn saved(ctx: &Ctx<'_>, path: PathBuf) -> Saved {
    let shown = path.display().to_string();
    ctx.app.written.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(path.clone());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Saved { text: ctx.with("says-saved", &[("name", &name)]), path: Some(shown), replaced: Vec::new() }
}

pub(crate) fn dismissed() -> Saved {
    Saved { path: None, text: String::new(), replaced: Vec::new() }
}

pub(crate) fn unwritten(ctx: &Ctx<'_>, path: &Path, detail: &str) -> Failure {
    let path = path.display().to_string();
    Failure::of(Code::Internal, &ctx.words, "says-failure-write", &[("path", &path), ("detail", detail)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_lose_what_a_file_system_refuses() {
        assert_eq!(file_name("张三/Q3: \"a\"..", "pdf"), "张三-Q3- -a-.pdf");
    }
}
