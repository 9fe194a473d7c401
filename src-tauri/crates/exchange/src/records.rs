//! The rows of a file as records, one after the other.

use std::collections::BTreeMap;
use std::path::Path;

use domain::base::{Currency, Issue};

use crate::assemble::Columns;
use crate::book::{self, Book};
use crate::error::{Error, Limit};
use crate::fields::{Kind, fields};
use crate::format::{Format, identify};
use crate::headings::missing_fields;
use crate::options::{Delimiter, ReadOptions, TextEncoding};
use crate::record::Row;
use crate::row::{Reads, RowReader};
use crate::source::{RowCells, Source};
use crate::text::declared_delimiter;
use crate::value::{Amounts, Cell, heading_factor};

/// The rows of a file, read under options. An error ends the file: what comes behind it cannot be trusted. A file with
/// headings only gives one error, [`Error::HeaderOnly`].
pub struct Records {
    source: Source,
    headers: Vec<String>,
    columns: Columns,
    reads: Reads,
    /// Date columns that mix real dates and texts and are not warned of yet.
    mixed: Vec<usize>,
    bytes_total: u64,
    rows: u64,
    is_over: bool,
}

/// Opens a file for reading. A text file is streamed; a workbook is taken apart here, which may take some seconds for
/// one of millions of cells.
///
/// # Errors
/// As for [`crate::inspect`], and when the mapping does not fit the kind or the file.
pub fn open(path: &Path, options: &ReadOptions, currency: Currency) -> Result<Records, Error> {
    let (format, head) = identify(path)?;
    let mut source = match format {
        Format::Csv => text_source(path, &head, options)?,
        _ => sheet_source(path, format, options)?,
    };
    let headers = source.headers(options.header_row)?;
    if headers.len() as u64 > Limit::Columns.value() {
        return Err(Error::TooLarge(Limit::Columns));
    }
    check_mapping(options.kind, &options.mapping, &headers)?;
    let epoch = if let Source::Sheet(rows) = &source { rows.epoch } else { book::epoch(false) };
    let reads = Reads {
        amounts: Amounts { decimal: options.decimal, currency },
        date_order: options.date_order,
        epoch,
        factors: headers.iter().map(|header| heading_factor(header)).collect(),
    };
    Ok(Records {
        mixed: mixed_columns(&source, options),
        columns: Columns::new(options.kind, &options.mapping),
        bytes_total: path.metadata().map_err(Error::Read)?.len(),
        source,
        headers,
        reads,
        rows: 0,
        is_over: false,
    })
}

impl Records {
    /// Headings by column.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// Size of the file.
    pub fn bytes_total(&self) -> u64 {
        self.bytes_total
    }

    /// How much of the file is read, for a progress bar; a workbook's share of rows, as if of its bytes.
    pub fn bytes_read(&self) -> u64 {
        match &self.source {
            Source::Text(rows) => rows.bytes_read().min(self.bytes_total),
            Source::Sheet(rows) => {
                let (given, all) = rows.progress();
                (self.bytes_total as u128 * given as u128 / all.max(1) as u128) as u64
            }
        }
    }

    fn read_next(&mut self) -> Result<Option<Row>, Error> {
        let Some((row, cells)) = self.source.next()? else {
            return if self.rows == 0 { Err(Error::HeaderOnly) } else { Ok(None) };
        };
        self.rows += 1;
        if let Some(issue) = misshapen(row, &cells, self.headers.len())? {
            return Ok(Some(Row { row, outcome: Err(vec![issue]), warnings: Vec::new() }));
        }
        let mut reader = RowReader::new(row, cells, &self.reads, &self.headers);
        let record = self.columns.record(&mut reader);
        let (outcome, mut warnings) = reader.finish(record);
        if !self.mixed.is_empty() {
            warn_mixed(&mut self.mixed, row, &cells, &self.headers, &mut warnings);
        }
        Ok(Some(Row { row, outcome, warnings }))
    }
}

impl Iterator for Records {
    type Item = Result<Row, Error>;

    fn next(&mut self) -> Option<Result<Row, Error>> {
        if self.is_over {
            return None;
        }
        let next = self.read_next().transpose();
        self.is_over = !matches!(next, Some(Ok(_)));
        next
    }
}

fn text_source(path: &Path, head: &[u8], options: &ReadOptions) -> Result<Source, Error> {
    let encoding = options.encoding.unwrap_or(TextEncoding::Utf8);
    let declares = declared_delimiter(&encoding.decoding().decode(head).0).is_some();
    Source::text(path, encoding, options.delimiter.unwrap_or(Delimiter::Comma), declares)
}

fn sheet_source(path: &Path, format: Format, options: &ReadOptions) -> Result<Source, Error> {
    let mut book = Book::open(path, format)?;
    let sheet = options.sheet.clone().or_else(|| book.sheet_names().into_iter().next()).ok_or(Error::Empty)?;
    Source::sheet(&mut book, &sheet, None)
}

fn check_mapping(kind: Kind, mapping: &BTreeMap<String, u32>, headers: &[String]) -> Result<(), Error> {
    let mut used: BTreeMap<u32, ()> = BTreeMap::new();
    for (field, column) in mapping {
        if !fields(kind).iter().any(|spec| spec.id == field) {
            return Err(Error::FieldUnknown(field.clone()));
        }
        let header = headers.get(*column as usize).ok_or_else(|| Error::ColumnMissing(format!("#{}", column + 1)))?;
        if used.insert(*column, ()).is_some() {
            return Err(Error::ColumnTwice(header.clone()));
        }
    }
    let missing = missing_fields(kind, mapping);
    if missing.is_empty() { Ok(()) } else { Err(Error::FieldsMissing(missing)) }
}

/// Why a row's shape forbids reading it: more or fewer cells than headings, or broken quotes.
fn misshapen(row: u32, cells: &RowCells<'_>, width: usize) -> Result<Option<Issue>, Error> {
    let RowCells::Text(record) = cells else { return Ok(None) };
    if record.is_misquoted {
        return Ok(Some(Issue::refused("issue-row-quote").at_row(row)));
    }
    let is_long = (width..record.width()).any(|column| !record.cell(column).is_blank());
    if !is_long && record.width() >= width {
        return Ok(None);
    }
    if record.is_multiline {
        return Err(Error::QuoteOpen { row });
    }
    let message = if is_long { "issue-row-too-long" } else { "issue-row-too-short" };
    let issue = Issue::refused(message).at_row(row).arg("cells", record.width()).arg("columns", width);
    Ok(Some(issue.value(&cells.shown().join(" | "))))
}

fn mixed_columns(source: &Source, options: &ReadOptions) -> Vec<usize> {
    let Source::Sheet(rows) = source else { return Vec::new() };
    let dates = fields(options.kind).iter().filter(|spec| spec.value.is_dated());
    dates
        .filter_map(|spec| options.mapping.get(spec.id))
        .filter(|column| rows.dates_and_texts(**column, options.header_row.saturating_sub(1)) == (true, true))
        .map(|column| *column as usize)
        .collect()
}

/// Warns of a mixed column at its first text.
fn warn_mixed(mixed: &mut Vec<usize>, row: u32, cells: &RowCells<'_>, headers: &[String], warnings: &mut Vec<Issue>) {
    mixed.retain(|column| {
        let Cell::Text(text) = cells.cell(*column) else { return true };
        let warning = Issue::warning("issue-date-column-mixed").at_row(row).at(headers[*column].clone());
        warnings.push(warning.value(text));
        false
    });
}
