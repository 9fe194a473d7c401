//! What a paper says, typed: one document gives the PDF, the workbook and the window's preview, so that no two of them can
//! differ in a figure.
//!
//! Every figure is a [`Value`] and is formatted once, by the formatter of the tables. Only where a figure is told in another
//! form than a column of such figures ("¥12.69 M", "45 days", "≥ 60 %") does its text stand beside it.

mod actions;
mod appendix;
mod awards;
mod budget;
mod findings;
mod incentives;
mod leads;
mod measured;
mod members;
mod metrics;
mod next;
mod paper;
mod person;
mod preview;
mod service;
pub(crate) mod summary;
mod targets;
mod team;
#[cfg(test)]
mod tests;
mod tiers;
mod workbook;

use domain::base::{Money, Ratio};
use domain::chart::{ChartSpec, Tone};
use rust_decimal::Decimal;

pub(crate) use measured::{metric_cell, target_cell};
pub(crate) use paper::{Letterhead, letterhead, paper};
pub(crate) use preview::{figure, preview};
pub(crate) use report::{CellMark, DocumentKind};
pub(crate) use workbook::workbook;

use crate::ctx::Ctx;
use crate::tables::{self, Value};
use crate::wire::ColumnKind;

/// A paper: cover, then sections.
pub(crate) struct Document {
    pub(crate) kind: DocumentKind,
    pub(crate) title: String,
    pub(crate) period: String,
    pub(crate) span: String,
    pub(crate) as_of: String,
    /// The finding of the whole, in a sentence.
    pub(crate) headline: String,
    /// What stands behind it; may be empty.
    pub(crate) lead: String,
    /// Mark across every page; empty for none.
    pub(crate) draft: String,
    pub(crate) key_figures: Vec<Fact>,
    pub(crate) sections: Vec<Section>,
    pub(crate) has_contents: bool,
}

/// A section: what was found, what somebody says about it, what it rests on.
pub(crate) struct Section {
    /// Stable name.
    pub(crate) id: &'static str,
    pub(crate) title: String,
    /// The finding in a sentence; never empty.
    pub(crate) finding: String,
    pub(crate) commentary: Option<Said>,
    pub(crate) parts: Vec<Part>,
}

/// What somebody says about a section.
pub(crate) struct Said {
    /// Paragraphs, parted by blank lines.
    pub(crate) text: String,
    /// "by … on …".
    pub(crate) by_line: String,
}

/// A part of a section, in order.
pub(crate) enum Part {
    /// A heading below the section's own, with its finding (may be empty).
    Heading { title: String, finding: String },
    /// A chart, and what the workbook draws for it.
    Chart { spec: ChartSpec, sheet: Option<SheetChart> },
    /// Named figures.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A sentence to be seen, and what is behind it (may be empty).
    Remark { tone: Tone, text: String, detail: String },
    /// Titled paragraphs.
    Notes(Vec<(String, String)>),
}

/// A named figure.
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) value: Value,
    /// Its form on paper and page, where it is another than in a column ("¥12.69 M").
    pub(crate) shown: Option<String>,
    /// What to read it against; may be empty.
    pub(crate) note: String,
    pub(crate) tone: Tone,
}

/// A table whose cells are values.
pub(crate) struct Table {
    /// Stable name, one of its kind in the section.
    pub(crate) id: &'static str,
    /// A small title above; may be empty.
    pub(crate) title: String,
    pub(crate) columns: Vec<Column>,
    /// Rows, each with a cell for every column.
    pub(crate) rows: Vec<Vec<Cell>>,
    pub(crate) total: Option<Vec<Cell>>,
    /// What stands below; may be empty.
    pub(crate) note: String,
}

/// A column.
pub(crate) struct Column {
    pub(crate) label: String,
    pub(crate) kind: ColumnKind,
    /// 0: as wide as its figures; n: its share of the rest.
    pub(crate) weight: u8,
    pub(crate) is_strong: bool,
    /// For the workbook alone: what paper and page tell inside another cell (a unit, an employee number).
    pub(crate) is_sheet_only: bool,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    pub(crate) value: Value,
    /// Its form on paper and page, where it is another than in a column of such figures ("45 days", "≥ 60 %").
    pub(crate) shown: Option<String>,
    pub(crate) tone: Option<Tone>,
    pub(crate) mark: CellMark,
    /// Small grey text after it (an employee number); may be empty.
    pub(crate) soft: String,
    pub(crate) is_strong: bool,
}

/// What the workbook draws for a chart.
pub(crate) struct SheetChart {
    pub(crate) kind: SheetChartKind,
    /// Id of a table in the same section, or of `extra`.
    pub(crate) table: &'static str,
    /// Place of the column with the names, among all columns of the table.
    pub(crate) label_column: usize,
    /// Places of the columns that are drawn, among all columns of the table.
    pub(crate) value_columns: Vec<usize>,
    /// Rows only the workbook has (sales day by day).
    pub(crate) extra: Option<Box<Table>>,
}

/// How the workbook draws a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SheetChartKind {
    /// Upright bars.
    Column,
    /// Lying bars.
    Bar,
    /// Lines.
    Line,
    /// Lying bars one after the other.
    StackedBar,
}

/// A row's cells with their texts as paper and page tell them, without the columns of the workbook alone. Among figures a
/// dash says that there is none; a total has blanks where there is nothing to add.
fn printed<'a>(
    ctx: &'a Ctx<'_>,
    table: &'a Table,
    cells: &'a [Cell],
    is_total: bool,
) -> impl Iterator<Item = (String, &'a Cell)> {
    let shown = table.columns.iter().zip(cells).filter(|(column, _)| !column.is_sheet_only);
    shown.map(move |(column, cell)| {
        let is_figure = !matches!(column.kind, ColumnKind::Text | ColumnKind::Choice);
        let has_dash = cell.value == Value::Empty && is_figure && !is_total;
        (if has_dash { ctx.words.dash() } else { shown_text(ctx, cell) }, cell)
    })
}

/// A cell's text; empty where there is nothing.
pub(crate) fn shown_text(ctx: &Ctx<'_>, cell: &Cell) -> String {
    cell.shown.clone().unwrap_or_else(|| tables::cell(ctx, &cell.value).text)
}

/// A named figure's text; a dash where there is none.
fn fact_text(ctx: &Ctx<'_>, fact: &Fact) -> String {
    match (&fact.shown, &fact.value) {
        (Some(shown), _) => shown.clone(),
        (None, Value::Empty) => ctx.words.dash(),
        (None, value) => tables::cell(ctx, value).text,
    }
}

impl Section {
    pub(crate) fn new(id: &'static str, title: String, finding: String) -> Section {
        Section { id, title, finding, commentary: None, parts: Vec::new() }
    }

    /// Adds a part.
    pub(crate) fn and(mut self, part: Part) -> Section {
        self.parts.push(part);
        self
    }

    /// Adds parts.
    pub(crate) fn and_all(mut self, parts: impl IntoIterator<Item = Part>) -> Section {
        self.parts.extend(parts);
        self
    }
}

impl Column {
    /// A column as wide as its figures, with a label of the catalogue.
    pub(crate) fn new(ctx: &Ctx<'_>, label: &str, kind: ColumnKind) -> Column {
        Column::labelled(ctx.get(label), kind)
    }

    /// A column as wide as its figures.
    pub(crate) fn labelled(label: String, kind: ColumnKind) -> Column {
        Column { label, kind, weight: 0, is_strong: false, is_sheet_only: false }
    }

    /// Takes so many shares of the width that is left.
    pub(crate) fn wide(self, weight: u8) -> Column {
        Column { weight, ..self }
    }

    /// Set in bold.
    pub(crate) fn strong(self) -> Column {
        Column { is_strong: true, ..self }
    }

    /// For the workbook alone.
    pub(crate) fn sheet_only(self) -> Column {
        Column { is_sheet_only: true, ..self }
    }
}

impl Cell {
    /// Nothing there: a dash among figures, blank in a total.
    pub(crate) fn empty() -> Cell {
        Value::Empty.into()
    }

    pub(crate) fn text(text: impl Into<String>) -> Cell {
        Value::Text(text.into()).into()
    }

    /// An amount, or nothing.
    pub(crate) fn money(money: impl Into<Option<Money>>) -> Cell {
        money.into().map_or(Value::Empty, Value::Money).into()
    }

    /// A share with one decimal, or nothing.
    pub(crate) fn ratio(ratio: impl Into<Option<Ratio>>) -> Cell {
        ratio.into().map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)).into()
    }

    /// A share of the plan, told exactly, or nothing.
    pub(crate) fn rate(rate: impl Into<Option<Ratio>>) -> Cell {
        rate.into().map_or(Value::Empty, Value::Rate).into()
    }

    pub(crate) fn count(count: usize) -> Cell {
        Value::Number(Decimal::from(count), 0).into()
    }

    pub(crate) fn date(day: impl Into<Option<chrono::NaiveDate>>) -> Cell {
        day.into().map_or(Value::Empty, Value::Date).into()
    }

    /// A state: icon, colour, word.
    pub(crate) fn state(label: String, tone: Tone) -> Cell {
        Cell { tone: Some(tone), mark: CellMark::State, ..Cell::text(label) }
    }

    /// A tier: coloured square and name.
    pub(crate) fn tier(label: String, tone: Tone) -> Cell {
        Cell { tone: Some(tone), mark: CellMark::Tier, ..Cell::text(label) }
    }

    /// Told in another form on paper and page.
    pub(crate) fn shown(self, text: impl Into<String>) -> Cell {
        Cell { shown: Some(text.into()), ..self }
    }

    /// With small grey text after it.
    pub(crate) fn soft(self, text: impl Into<String>) -> Cell {
        Cell { soft: text.into(), ..self }
    }

    /// In a colour.
    pub(crate) fn toned(self, tone: Tone) -> Cell {
        Cell { tone: Some(tone), ..self }
    }

    /// Set in bold.
    pub(crate) fn strong(self) -> Cell {
        Cell { is_strong: true, ..self }
    }
}

impl From<Value> for Cell {
    fn from(value: Value) -> Cell {
        Cell { value, shown: None, tone: None, mark: CellMark::None, soft: String::new(), is_strong: false }
    }
}

impl Fact {
    /// A figure with a label of the catalogue, told as in a column.
    pub(crate) fn new(ctx: &Ctx<'_>, label: &str, value: Value) -> Fact {
        Fact { label: ctx.get(label), value, shown: None, note: String::new(), tone: Tone::Neutral }
    }

    /// An amount with its currency.
    pub(crate) fn money(ctx: &Ctx<'_>, label: &str, money: Option<Money>) -> Fact {
        let fact = Fact::new(ctx, label, money.map_or(Value::Empty, Value::Money));
        Fact { shown: money.map(|money| ctx.words.money(money)), ..fact }
    }

    /// A large amount, short on paper ("¥12.69 M").
    pub(crate) fn money_short(ctx: &Ctx<'_>, label: &str, money: Option<Money>) -> Fact {
        let fact = Fact::new(ctx, label, money.map_or(Value::Empty, Value::Money));
        Fact { shown: money.map(|money| ctx.words.money_short(money)), ..fact }
    }

    /// A share with one decimal.
    pub(crate) fn ratio(ctx: &Ctx<'_>, label: &str, ratio: Option<Ratio>) -> Fact {
        Fact::new(ctx, label, ratio.map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)))
    }

    pub(crate) fn count(ctx: &Ctx<'_>, label: &str, count: usize) -> Fact {
        Fact::new(ctx, label, Value::Number(Decimal::from(count), 0))
    }

    /// What to read it against.
    pub(crate) fn beside(self, note: String) -> Fact {
        Fact { note, ..self }
    }

    /// In a colour.
    pub(crate) fn toned(self, tone: Tone) -> Fact {
        Fact { tone, ..self }
    }
}
