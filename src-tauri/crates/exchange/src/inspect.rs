//! A first look at a file: what it seems to be, its columns and first rows, and what only the user can decide.

use std::collections::BTreeMap;
use std::path::Path;

use domain::base::Issue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::error::Error;
use crate::fields::{Kind, ValueKind, fields};
use crate::format::{Format, identify};
use crate::headings::{column_named, guess_kind, guess_mapping, known_headings, missing_fields, normalised};
use crate::options::{DateOrder, DecimalSign, Delimiter, InspectHint, ReadOptions, TextEncoding};
use crate::readings::Evidence;
use crate::source::Source;
use crate::text::{Detected, declared_delimiter, detect, guess_delimiter};
use crate::value::heading_factor;

/// Rows among which the headings are looked for.
const HEADING_ROWS: usize = 20;
/// Rows shown as a sample.
const SAMPLE_ROWS: usize = 20;
/// Rows whose dates and amounts are looked at.
const SURVEYED_ROWS: usize = 20_000;

/// What a file seems to be. Every guess can be overruled by a hint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Inspection {
    /// Format, by content.
    pub format: Format,
    /// Size of the file.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Encoding of a text file.
    pub encoding: Option<EncodingGuess>,
    /// Delimiter of a text file.
    pub delimiter: Option<Delimiter>,
    /// Sheets of a workbook, visible ones.
    pub sheets: Vec<String>,
    /// The sheet looked at.
    pub sheet: Option<String>,
    /// The row that holds the headings, 1 for the first.
    pub header_row: u32,
    /// Headings by column; empty where a column has none.
    pub headers: Vec<String>,
    /// The first rows below the headings.
    pub samples: Vec<SampleRow>,
    /// What the rows are, as far as the headings say.
    pub kind: Option<Kind>,
    /// Column of each field that a heading names.
    pub mapping: BTreeMap<String, u32>,
    /// Columns that no field is matched to.
    pub leftovers: Vec<u32>,
    /// Required fields that no column is matched to.
    pub missing: Vec<String>,
    /// Order of day and month.
    pub dates: DateReading,
    /// Decimal sign.
    pub decimals: DecimalReading,
    /// What is worth a look before importing: headings that stand twice, units, mixed dates, open questions.
    pub issues: Vec<Issue>,
}

/// The encoding a text file seems to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EncodingGuess {
    /// The encoding.
    pub encoding: TextEncoding,
    /// Whether the bytes leave no doubt (byte order mark, strict UTF-8), or the user chose it.
    pub is_certain: bool,
}

/// A row of the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SampleRow {
    /// Row as a spreadsheet counts.
    pub row: u32,
    /// Cells as they stand, cut to 200 characters.
    pub cells: Vec<String>,
}

/// What the dates of the file say about the order of day and month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateReading {
    /// The order, where dates such as 25/12/2026 tell it. Absent when no date needs one, or when it is ambiguous.
    pub order: Option<DateOrder>,
    /// Whether the user has to choose.
    pub is_ambiguous: bool,
    /// Dates that read both ways.
    pub examples: Vec<String>,
}

/// What the amounts of the file say about the decimal sign.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecimalReading {
    /// The sign; a point when nothing speaks against it.
    pub sign: DecimalSign,
    /// Whether the user has to choose.
    pub is_ambiguous: bool,
    /// Amounts that read both ways.
    pub examples: Vec<String>,
}

/// Looks at a file. At most its first 20 000 rows are read (all of it for the encoding of a text file).
///
/// # Errors
/// When the file cannot be read, is no table, is protected, damaged or beyond a limit (spec quality, "bad input files").
pub fn inspect(path: &Path, hint: &InspectHint) -> Result<Inspection, Error> {
    let (format, head) = identify(path)?;
    let bytes = path.metadata().map_err(Error::Read)?.len();
    let mut inspection = Inspection { format, bytes, ..Inspection::blank() };
    let mut source = match format {
        Format::Csv => text_source(path, &head, hint, &mut inspection)?,
        _ => sheet_source(path, hint, &mut inspection)?,
    };
    inspection.header_row = match hint.header_row {
        Some(row) => row,
        None => guess_header_row(&first_rows(&mut source)?).ok_or(Error::Empty)?,
    };
    source.rewind()?;
    inspection.headers = source.headers(inspection.header_row)?;
    inspection.match_columns(hint);
    inspection.survey(&mut source)?;
    inspection.note_headings();
    Ok(inspection)
}

impl Inspection {
    /// The options that follow from the guesses; `None` while the kind is unknown. An ambiguous order of dates stays
    /// open: such dates are refused until the user chooses.
    pub fn options(&self) -> Option<ReadOptions> {
        Some(ReadOptions {
            kind: self.kind?,
            encoding: self.encoding.map(|guess| guess.encoding),
            delimiter: self.delimiter,
            sheet: self.sheet.clone(),
            header_row: self.header_row,
            mapping: self.mapping.clone(),
            date_order: self.dates.order,
            decimal: self.decimals.sign,
        })
    }

    /// Columns by heading, as a preset or `--map field=heading` names them.
    ///
    /// # Errors
    /// [`Error::ColumnMissing`] for a heading that no column, or more than one, has.
    pub fn columns_named(&self, headings: &BTreeMap<String, String>) -> Result<BTreeMap<String, u32>, Error> {
        let column = |(field, heading): (&String, &String)| Ok((field.clone(), column_named(&self.headers, heading)?));
        headings.iter().map(column).collect()
    }

    fn blank() -> Inspection {
        Inspection {
            format: Format::Csv,
            bytes: 0,
            encoding: None,
            delimiter: None,
            sheets: Vec::new(),
            sheet: None,
            header_row: 1,
            headers: Vec::new(),
            samples: Vec::new(),
            kind: None,
            mapping: BTreeMap::new(),
            leftovers: Vec::new(),
            missing: Vec::new(),
            dates: DateReading::default(),
            decimals: DecimalReading::default(),
            issues: Vec::new(),
        }
    }

    fn match_columns(&mut self, hint: &InspectHint) {
        self.kind = hint.kind.or_else(|| guess_kind(&self.headers));
        let Some(kind) = self.kind else {
            self.leftovers = (0..self.headers.len() as u32).collect();
            return;
        };
        let width = self.headers.len() as u32;
        let chosen = |mapping: &BTreeMap<String, u32>| -> BTreeMap<String, u32> {
            mapping.iter().filter(|(_, column)| **column < width).map(|(field, at)| (field.clone(), *at)).collect()
        };
        self.mapping = hint.mapping.as_ref().map_or_else(|| guess_mapping(kind, &self.headers), chosen);
        self.leftovers = (0..width).filter(|column| !self.mapping.values().any(|used| used == column)).collect();
        self.missing = missing_fields(kind, &self.mapping).iter().map(|spec| spec.id.to_owned()).collect();
    }

    /// Samples, and what dates and amounts say.
    fn survey(&mut self, source: &mut Source) -> Result<(), Error> {
        let (dates, amounts) = (self.columns_of(ValueKind::is_dated), self.columns_of(is_amount));
        let (mut date_evidence, mut amount_evidence) = (Evidence::default(), Evidence::default());
        for count in 0..SURVEYED_ROWS {
            let next = match source.next() {
                Ok(Some(next)) => next,
                Ok(None) if count == 0 => return Err(Error::HeaderOnly),
                Ok(None) => break,
                Err(error) => return Err(error),
            };
            let (row, cells) = next;
            if count < SAMPLE_ROWS {
                let cut = |text: String| if text.len() > 200 { text.chars().take(200).collect() } else { text };
                self.samples.push(SampleRow { row, cells: cells.shown().into_iter().map(cut).collect() });
            }
            dates.iter().for_each(|column| date_evidence.take_date(cells.cell(*column)));
            amounts.iter().for_each(|column| amount_evidence.take_amount(cells.cell(*column)));
        }
        self.dates = date_evidence.date_reading();
        self.decimals = amount_evidence.decimal_reading();
        self.note_readings(source, &dates);
        Ok(())
    }

    fn columns_of(&self, is_wanted: impl Fn(ValueKind) -> bool) -> Vec<usize> {
        let specs = self.kind.map(fields).unwrap_or_default();
        let wanted = specs.iter().filter(|spec| is_wanted(spec.value));
        wanted.filter_map(|spec| self.mapping.get(spec.id)).map(|column| *column as usize).collect()
    }

    fn note_readings(&mut self, source: &Source, dates: &[usize]) {
        if self.dates.is_ambiguous {
            let examples = self.dates.examples.join(" · ");
            self.issues.push(Issue::warning("issue-date-order-ambiguous").arg("examples", examples));
        }
        if self.decimals.is_ambiguous {
            let examples = self.decimals.examples.join(" · ");
            self.issues.push(Issue::warning("issue-decimal-ambiguous").arg("examples", examples));
        }
        let Source::Sheet(rows) = source else { return };
        for column in dates {
            if rows.dates_and_texts(*column as u32, self.header_row.saturating_sub(1)) == (true, true) {
                self.issues.push(Issue::warning("issue-date-column-mixed").at(self.headers[*column].clone()));
            }
        }
    }

    /// Headings that stand twice, and units that multiply the amounts below them.
    fn note_headings(&mut self) {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for header in self.headers.iter().filter(|header| !header.is_empty()) {
            let count = seen.entry(normalised(header)).or_insert(0);
            *count += 1;
            if *count == 2 {
                self.issues.push(Issue::warning("issue-header-twice").at(header.clone()));
            }
        }
        for column in self.columns_of(is_amount) {
            let header = &self.headers[column];
            let factor = heading_factor(header);
            if factor > 1 {
                self.issues.push(Issue::warning("issue-amount-unit").at(header.clone()).arg("factor", factor));
            }
        }
    }
}

fn is_amount(value: ValueKind) -> bool {
    value == ValueKind::Amount
}

fn text_source(path: &Path, head: &[u8], hint: &InspectHint, found: &mut Inspection) -> Result<Source, Error> {
    let Detected { encoding, is_certain } = match hint.encoding {
        Some(encoding) => Detected { encoding, is_certain: true },
        None => detect(path, head, hint.language).map_err(Error::Read)?,
    };
    let declared = declared_delimiter(&encoding.decoding().decode(head).0);
    let delimiter = match hint.delimiter.or(declared) {
        Some(delimiter) => delimiter,
        None => guess_delimiter(|delimiter| {
            Source::text(path, encoding, delimiter, false)
                .and_then(|mut source| first_rows(&mut source))
                .map_or(Vec::new(), |rows| rows.into_iter().map(|(_, cells)| cells).collect())
        }),
    };
    found.encoding = Some(EncodingGuess { encoding, is_certain });
    found.delimiter = Some(delimiter);
    Source::text(path, encoding, delimiter, declared.is_some())
}

/// The sheet the user chose, else the one whose headings are known best.
fn sheet_source(path: &Path, hint: &InspectHint, found: &mut Inspection) -> Result<Source, Error> {
    let mut book = Book::open(path, found.format)?;
    found.sheets = book.sheet_names();
    let sheet = match &hint.sheet {
        Some(sheet) => sheet.clone(),
        None => best_sheet(&mut book, &found.sheets)?,
    };
    let most = SURVEYED_ROWS + HEADING_ROWS;
    let source = Source::sheet(&mut book, &sheet, Some(most as u32))?;
    found.sheet = Some(sheet);
    Ok(source)
}

fn best_sheet(book: &mut Book, sheets: &[String]) -> Result<String, Error> {
    let mut best: Option<(usize, &String)> = None;
    for sheet in sheets.iter().take(HEADING_ROWS) {
        let rows = first_rows(&mut Source::sheet(book, sheet, Some(HEADING_ROWS as u32))?)?;
        let known = rows.iter().map(|(_, cells)| known_headings(cells) + usize::from(!cells.is_empty())).max();
        let known = known.unwrap_or(0);
        if best.is_none_or(|(most, _)| known > most) {
            best = Some((known, sheet));
        }
    }
    best.map(|(_, sheet)| sheet.clone()).ok_or(Error::Empty)
}

fn first_rows(source: &mut Source) -> Result<Vec<(u32, Vec<String>)>, Error> {
    let mut rows = Vec::new();
    while rows.len() < HEADING_ROWS {
        match source.next() {
            Ok(Some((row, cells))) => rows.push((row, cells.shown())),
            Ok(None) => break,
            Err(error) if rows.is_empty() => return Err(error),
            // The survey meets the fault again, at its place.
            Err(_) => break,
        }
    }
    Ok(rows)
}

/// The row with most known headings, else the first with two filled cells, else the first.
fn guess_header_row(rows: &[(u32, Vec<String>)]) -> Option<u32> {
    let mut best: Option<(usize, u32)> = None;
    for (row, cells) in rows {
        let known = known_headings(cells);
        if known >= 2 && best.is_none_or(|(most, _)| known > most) {
            best = Some((known, *row));
        }
    }
    let filled = |cells: &[String]| cells.iter().filter(|cell| !cell.is_empty()).count();
    let wide = || rows.iter().find(|(_, cells)| filled(cells) >= 2).map(|(row, _)| *row);
    best.map(|(_, row)| row).or_else(wide).or_else(|| rows.first().map(|(row, _)| *row))
}
