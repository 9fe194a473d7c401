//! A document as a workbook: a cover with links, then a sheet a section. Figures are the document's own values; texts that
//! stand beside a figure on paper ("45 days") are not needed where the figure itself stands.

#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;
use domain::chart::{ChartSpec, Tone};
use exchange::{
    BookBlock, BookCell, BookChart, BookChartKind, BookColumn, BookFact, BookLink, BookSheet, BookTable, BookTone,
    BookValue, TextRole, Workbook,
};

use super::{Cell, Document, Fact, Letterhead, Part, Section, SheetChart, SheetChartKind, Table};
use crate::ctx::Ctx;
use crate::tables::Value;
use crate::wire::ColumnKind;

/// The workbook of a document, as made at a moment.
pub(crate) fn workbook(
    ctx: &Ctx<'_>,
    letterhead: &Letterhead,
    created: NaiveDateTime,
    document: &Document,
) -> Workbook {
    let standing = standing(ctx, document);
    let mut sheets = vec![cover(ctx, letterhead, &standing, document)];
    sheets.extend(document.sections.iter().map(|section| sheet(ctx, &standing, section)));
    Workbook {
        title: document.title.clone(),
        subject: document.period.clone(),
        company: letterhead.company.clone(),
        created,
        currency_sign: ctx.words.currency_symbol(),
        sheets,
    }
}

/// Period, days, date, and that it is a draft.
fn standing(ctx: &Ctx<'_>, document: &Document) -> String {
    let as_of = ctx.with("base-as_of", &[("date", &document.as_of)]);
    let parts = [document.period.as_str(), &document.span, &as_of, &document.draft];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn words(role: TextRole, text: &str) -> Option<BookBlock> {
    (!text.trim().is_empty()).then(|| BookBlock::Text { role, text: text.to_owned() })
}

fn cover(ctx: &Ctx<'_>, letterhead: &Letterhead, standing: &str, document: &Document) -> BookSheet {
    let mut blocks = Vec::new();
    blocks.extend(words(TextRole::Alert, &document.draft));
    blocks.extend(words(TextRole::Finding, &document.headline));
    blocks.extend(words(TextRole::Body, &document.lead));
    if !document.key_figures.is_empty() {
        blocks.push(BookBlock::Facts(document.key_figures.iter().map(|figure| fact(ctx, figure)).collect()));
    }
    blocks.extend(words(TextRole::Heading, &ctx.get("says-summary-book-contents")));
    let link = |(place, section): (usize, &Section)| BookLink {
        sheet: place + 1,
        text: section.title.clone(),
        note: section.finding.clone(),
    };
    blocks.push(BookBlock::Contents(document.sections.iter().enumerate().map(link).collect()));
    BookSheet {
        name: ctx.get("says-summary-book-cover"),
        title: format!("{} · {}", letterhead.company, document.title),
        standing: standing.to_owned(),
        blocks,
    }
}

fn sheet(ctx: &Ctx<'_>, standing: &str, section: &Section) -> BookSheet {
    let mut blocks = Vec::new();
    blocks.extend(words(TextRole::Finding, &section.finding));
    if let Some(said) = &section.commentary {
        blocks.extend(words(TextRole::Body, &said.text));
        blocks.extend(words(TextRole::Note, &said.by_line));
    }
    for part in &section.parts {
        push(ctx, &mut blocks, part);
    }
    BookSheet { name: section.title.clone(), title: section.title.clone(), standing: standing.to_owned(), blocks }
}

fn push(ctx: &Ctx<'_>, blocks: &mut Vec<BookBlock>, part: &Part) {
    match part {
        Part::Heading { title, finding } => {
            blocks.extend(words(TextRole::Heading, title));
            blocks.extend(words(TextRole::Body, finding));
        }
        Part::Chart { spec, sheet } => {
            blocks.extend(sheet.as_ref().map(|sheet| BookBlock::Chart(chart(ctx, spec, sheet))));
        }
        Part::Facts(facts) => blocks.push(BookBlock::Facts(facts.iter().map(|one| fact(ctx, one)).collect())),
        Part::Table(found) => blocks.push(BookBlock::Table(table(ctx, found))),
        Part::Remark { tone, text, detail } => {
            let role = if *tone == Tone::Bad { TextRole::Alert } else { TextRole::Body };
            blocks.extend(words(role, text));
            blocks.extend(words(TextRole::Note, detail));
        }
        Part::Notes(notes) => {
            for (title, text) in notes {
                blocks.extend(words(TextRole::Finding, title));
                blocks.extend(words(TextRole::Body, text));
            }
        }
    }
}

/// A figure as it is in a workbook.
fn value(ctx: &Ctx<'_>, value: &Value) -> BookValue {
    match value {
        Value::Empty => BookValue::Empty,
        Value::Text(text) | Value::Choice { label: text, .. } if text.is_empty() => BookValue::Empty,
        Value::Text(text) | Value::Choice { label: text, .. } => BookValue::Text(text.clone()),
        Value::Money(money) => BookValue::Money(money.value(), ctx.words.currency().digits()),
        Value::Ratio(ratio, _) => BookValue::Ratio(ratio.value()),
        Value::Rate(rate) => BookValue::Rate(rate.value()),
        Value::Number(number, places) => BookValue::Number(*number, *places),
        Value::Date(day) => BookValue::Date(*day),
        Value::Instant(at) => BookValue::Moment(*at),
    }
}

fn tone(tone: Tone) -> Option<BookTone> {
    match tone {
        Tone::Good => Some(BookTone::Good),
        Tone::Warn => Some(BookTone::Warn),
        Tone::Bad => Some(BookTone::Bad),
        Tone::Quiet => Some(BookTone::Quiet),
        // Tiers have their name; an ordinary figure has no colour.
        _ => None,
    }
}

/// A fact that has no figure shows what stands for it on paper.
fn fact(ctx: &Ctx<'_>, fact: &Fact) -> BookFact {
    let shown = match (&fact.value, &fact.shown) {
        (Value::Empty, Some(shown)) => BookValue::Text(shown.clone()),
        (Value::Empty, None) => BookValue::Text(ctx.words.dash()),
        (found, _) => value(ctx, found),
    };
    let cell = BookCell { value: shown, tone: tone(fact.tone), is_strong: true };
    BookFact { label: fact.label.clone(), cell, note: fact.note.clone() }
}

fn table(ctx: &Ctx<'_>, table: &Table) -> BookTable {
    let has_own_columns = table.columns.iter().any(|column| column.is_sheet_only);
    let row = |cells: &Vec<Cell>| -> Vec<BookCell> {
        let all = cells.iter().zip(&table.columns);
        all.map(|(cell, column)| self::cell(ctx, cell, column.is_strong, has_own_columns)).collect()
    };
    let column = |column: &super::Column| BookColumn {
        label: column.label.clone(),
        is_figure: matches!(
            column.kind,
            ColumnKind::Money | ColumnKind::Ratio | ColumnKind::Number | ColumnKind::Date | ColumnKind::Instant
        ),
    };
    BookTable {
        id: table.id.to_owned(),
        title: table.title.clone(),
        columns: table.columns.iter().map(column).collect(),
        rows: table.rows.iter().map(row).collect(),
        total: table.total.as_ref().map(row),
        note: table.note.clone(),
    }
}

/// A cell. What is told in small grey text has a column of its own, where the table has such columns; else it follows.
fn cell(ctx: &Ctx<'_>, cell: &Cell, is_strong: bool, has_own_columns: bool) -> BookCell {
    let value = match value(ctx, &cell.value) {
        BookValue::Text(text) if !has_own_columns && !cell.soft.is_empty() => {
            BookValue::Text(format!("{text} {}", cell.soft))
        }
        other => other,
    };
    BookCell { value, tone: cell.tone.and_then(tone), is_strong: is_strong || cell.is_strong }
}

fn chart(ctx: &Ctx<'_>, spec: &ChartSpec, sheet: &SheetChart) -> BookChart {
    BookChart {
        kind: match sheet.kind {
            SheetChartKind::Column => BookChartKind::Column,
            SheetChartKind::Bar => BookChartKind::Bar,
            SheetChartKind::Line => BookChartKind::Line,
            SheetChartKind::StackedBar => BookChartKind::StackedBar,
        },
        title: spec.title.clone(),
        summary: spec.summary.clone(),
        table: sheet.table.to_owned(),
        label_column: sheet.label_column,
        value_columns: sheet.value_columns.clone(),
        own_rows: sheet.extra.as_deref().map(|extra| table(ctx, extra)),
    }
}
