//! A document as the window shows it: the same texts as on paper.

use domain::chart::Tone;

use super::{Cell, Column, Document, Fact, Part, Table, fact_text, printed};
use crate::ctx::Ctx;
use crate::wire::{FigureView, SummaryCell, SummaryColumn, SummaryNote, SummaryPart, SummaryRow, SummaryTable};

/// Every section by its id.
pub(crate) fn preview(ctx: &Ctx<'_>, document: &Document) -> Vec<(&'static str, Vec<SummaryPart>)> {
    let parts = |parts: &[Part]| parts.iter().map(|part| view(ctx, part)).collect();
    document.sections.iter().map(|section| (section.id, parts(&section.parts))).collect()
}

/// A named figure as the window shows it.
pub(crate) fn figure(ctx: &Ctx<'_>, fact: &Fact) -> FigureView {
    FigureView {
        label: fact.label.clone(),
        value: fact_text(ctx, fact),
        note: Some(fact.note.clone()).filter(|note| !note.is_empty()),
        tone: Some(fact.tone).filter(|tone| *tone != Tone::Neutral),
        rows: None,
        metric: None,
    }
}

fn view(ctx: &Ctx<'_>, part: &Part) -> SummaryPart {
    match part {
        Part::Heading { title, finding } => SummaryPart::Heading { title: title.clone(), finding: finding.clone() },
        Part::Chart { spec, .. } => SummaryPart::Chart { spec: spec.clone() },
        Part::Facts(facts) => SummaryPart::Facts { figures: facts.iter().map(|fact| figure(ctx, fact)).collect() },
        Part::Table(found) => SummaryPart::Table { table: table(ctx, found) },
        Part::Remark { tone, text, detail } => {
            SummaryPart::Remark { tone: *tone, text: text.clone(), detail: detail.clone() }
        }
        Part::Notes(notes) => {
            let note = |(title, text): &(String, String)| SummaryNote { title: title.clone(), text: text.clone() };
            SummaryPart::Notes { notes: notes.iter().map(note).collect() }
        }
    }
}

fn table(ctx: &Ctx<'_>, table: &Table) -> SummaryTable {
    let column = |column: &Column| SummaryColumn { label: column.label.clone(), kind: column.kind };
    SummaryTable {
        title: table.title.clone(),
        columns: table.columns.iter().filter(|column| !column.is_sheet_only).map(column).collect(),
        rows: table.rows.iter().map(|cells| row(ctx, table, cells, false)).collect(),
        total: table.total.as_deref().map(|cells| row(ctx, table, cells, true)),
        note: table.note.clone(),
    }
}

fn row(ctx: &Ctx<'_>, table: &Table, cells: &[Cell], is_total: bool) -> SummaryRow {
    let cell = |(text, cell): (String, &Cell)| SummaryCell {
        text: if cell.soft.is_empty() { text } else { format!("{text} {}", cell.soft) },
        tone: cell.tone,
    };
    SummaryRow { cells: printed(ctx, table, cells, is_total).map(cell).collect() }
}
