//! What a file seems to be: kind, encoding, columns. Every guess can be changed; a matching once confirmed is
//! remembered for files with the same headings.

use std::path::{Path, PathBuf};

use domain::base::Currency;
use exchange::{DecimalReading, DecimalSign, Format, InspectHint, Inspection, Kind, ReadOptions, TextEncoding, fields};

use super::{file_failure, file_name, language};
use crate::ctx::Ctx;
use crate::failure::{Failure, in_words};
use crate::host::FilePurpose;
use crate::wire::{EncodingChoice, FieldView, ImportInspect, ImportInspected, KindChoice};

pub(crate) fn inspect(ctx: &Ctx<'_>, request: ImportInspect) -> Result<ImportInspected, Failure> {
    let path = match &request.path {
        Some(path) => Some(PathBuf::from(path)),
        None => ctx.app.host.pick_open(FilePurpose::Import),
    };
    let Some(path) = path else { return Ok(dismissed()) };
    let hint = InspectHint {
        language: language(ctx.words.lang()),
        kind: request.kind,
        encoding: request.encoding,
        delimiter: request.delimiter,
        sheet: request.sheet,
        header_row: request.header_row,
        mapping: None,
    };
    let mut found = look(ctx, &path, &hint)?;
    let remembered = remembered(ctx, &found)?;
    if let Some(options) = &remembered {
        found.mapping.clone_from(&options.mapping);
    }
    Ok(view(ctx, &path, found, remembered.is_some()))
}

/// The matching of the last file with these headings, when it still fits.
fn remembered(ctx: &Ctx<'_>, found: &Inspection) -> Result<Option<ReadOptions>, Failure> {
    let Some(kind) = found.kind else { return Ok(None) };
    let preset = ctx.read(|store| store.preset(kind.as_str(), &fingerprint(&found.headers)))?;
    let options: Option<ReadOptions> = preset.and_then(|text| serde_json::from_str(&text).ok());
    let fits = |options: &ReadOptions| options.mapping.values().all(|column| (*column as usize) < found.headers.len());
    Ok(options.filter(fits))
}

/// Looks into a file, and settles what the workspace's currency settles.
pub(super) fn look(ctx: &Ctx<'_>, path: &Path, hint: &InspectHint) -> Result<Inspection, Failure> {
    let mut found = exchange::inspect(path, hint).map_err(|error| file_failure(ctx, &error))?;
    if let Some(sign) = settled(&found.decimals, ctx.facts()?.settings.currency) {
        found.decimals.sign = sign;
        found.decimals.is_ambiguous = false;
        found.issues.retain(|issue| issue.message != "issue-decimal-ambiguous");
    }
    Ok(found)
}

/// What settles an amount such as 1,375 that can be read two ways: a currency without thousandths has no 1.375, so the
/// sign parts thousands. None when nothing is open or the currency leaves it open.
fn settled(found: &DecimalReading, currency: Currency) -> Option<DecimalSign> {
    if !found.is_ambiguous || currency.digits() >= 3 {
        return None;
    }
    let parts_with_comma = found.examples.iter().all(|example| example.contains(',') && !example.contains('.'));
    let parts_with_point = found.examples.iter().all(|example| example.contains('.') && !example.contains(','));
    match (parts_with_comma, parts_with_point) {
        (true, false) => Some(DecimalSign::Point),
        (false, true) => Some(DecimalSign::Comma),
        _ => None,
    }
}

/// Identity of a row of headings.
pub(super) fn fingerprint(headers: &[String]) -> String {
    blake3::hash(headers.join("\u{1f}").as_bytes()).to_hex().to_string()
}

fn view(ctx: &Ctx<'_>, path: &Path, found: Inspection, is_remembered: bool) -> ImportInspected {
    let lang = language(ctx.words.lang());
    let column = |field: &str| found.mapping.get(field).and_then(|index| found.headers.get(*index as usize)).cloned();
    let fields = found.kind.map_or_else(Vec::new, |kind| {
        fields(kind)
            .iter()
            .map(|spec| FieldView {
                field: spec.id.to_owned(),
                label: spec.label(lang).to_owned(),
                is_required: spec.is_required,
                column: column(spec.id),
            })
            .collect()
    });
    ImportInspected {
        path: Some(path.display().to_string()),
        file_name: file_name(path),
        size_text: ctx.words.file_size(found.bytes),
        format: match found.format {
            Format::Csv => "CSV",
            Format::Xlsx => "XLSX",
            Format::Xls => "XLS",
            Format::Ods => "ODS",
        }
        .to_owned(),
        encoding: found.encoding.map(|guess| guess.encoding),
        encodings: TextEncoding::ALL
            .into_iter()
            .map(|encoding| EncodingChoice { encoding, label: encoding.label().to_owned() })
            .collect(),
        delimiter: found.delimiter,
        sheets: found.sheets.clone(),
        sheet: found.sheet.clone(),
        header_row: found.header_row,
        headers: found.headers.clone(),
        sample: found.samples.iter().map(|row| row.cells.clone()).collect(),
        kind: found.kind,
        kinds: Kind::ALL
            .into_iter()
            .map(|kind| KindChoice { kind, label: ctx.get(&format!("says-kind-of-{}", kind.as_str())) })
            .collect(),
        fields,
        date_order: found.dates.order,
        is_date_order_open: found.dates.is_ambiguous,
        decimal_sign: Some(found.decimals.sign),
        is_decimal_sign_open: found.decimals.is_ambiguous,
        is_remembered,
        issues: in_words(&ctx.words, &found.issues),
    }
}

fn dismissed() -> ImportInspected {
    ImportInspected {
        path: None,
        file_name: String::new(),
        size_text: String::new(),
        format: String::new(),
        encoding: None,
        encodings: Vec::new(),
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: 1,
        headers: Vec::new(),
        sample: Vec::new(),
        kind: None,
        kinds: Vec::new(),
        fields: Vec::new(),
        date_order: None,
        is_date_order_open: false,
        decimal_sign: None,
        is_decimal_sign_open: false,
        is_remembered: false,
        issues: Vec::new(),
    }
}
