//! A document on paper: the same values as in the workbook and the preview, as texts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Cell, Column, Document, Fact, Part, Section, Table, fact_text, printed};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::plan::standing;
use crate::wire::ColumnKind;

/// The name and the picture at the head of every paper.
#[derive(Debug, Clone)]
pub(crate) struct Letterhead {
    /// As typed for paper, else the workspace's name.
    pub(crate) company: String,
    pub(crate) logo: Option<report::Logo>,
}

/// Name and picture as they are kept in the file.
pub(crate) fn letterhead(ctx: &Ctx<'_>, scope: &Scope) -> Result<Letterhead, Failure> {
    let kept = ctx.read(|store| store.report_identity())?;
    let workspace = || scope.facts.settings.name.clone();
    let Some(kept) = kept else { return Ok(Letterhead { company: workspace(), logo: None }) };
    let company = if kept.company.trim().is_empty() { workspace() } else { kept.company };
    let kind = match kept.logo_kind.as_str() {
        "png" => Some(report::LogoKind::Png),
        "jpeg" => Some(report::LogoKind::Jpeg),
        "svg" => Some(report::LogoKind::Svg),
        _ => None,
    };
    let bytes = STANDARD.decode(kept.logo.as_bytes()).ok().filter(|bytes| !bytes.is_empty());
    let logo = kind.zip(bytes).map(|(kind, bytes)| report::Logo { bytes, kind });
    Ok(Letterhead { company, logo })
}

/// The document as it is set.
pub(crate) fn paper(ctx: &Ctx<'_>, scope: &Scope, document: &Document) -> Result<report::Document, Failure> {
    let Letterhead { company, logo } = letterhead(ctx, scope)?;
    Ok(report::Document {
        kind: document.kind,
        title: document.title.clone(),
        company,
        logo,
        period: document.period.clone(),
        span: document.span.clone(),
        as_of: document.as_of.clone(),
        author: ctx.actor(),
        plan_version: standing(ctx, &scope.saved, scope.quarter),
        headline: document.headline.clone(),
        lead: document.lead.clone(),
        draft: document.draft.clone(),
        key_figures: document.key_figures.iter().map(|fact| key_figure(ctx, fact)).collect(),
        has_contents: document.has_contents,
        sections: document.sections.iter().map(|section| self::section(ctx, section)).collect(),
    })
}

fn key_figure(ctx: &Ctx<'_>, fact: &Fact) -> report::KeyFigure {
    report::KeyFigure {
        label: fact.label.clone(),
        value: fact_text(ctx, fact),
        note: fact.note.clone(),
        tone: fact.tone,
    }
}

fn section(ctx: &Ctx<'_>, section: &Section) -> report::Section {
    let said = section.commentary.as_ref();
    report::Section {
        id: section.id.to_owned(),
        title: section.title.clone(),
        finding: section.finding.clone(),
        commentary: said.map(|said| said.text.clone()).unwrap_or_default(),
        commentary_by: said.map(|said| said.by_line.clone()).unwrap_or_default(),
        parts: section.parts.iter().map(|part| self::part(ctx, part)).collect(),
    }
}

fn part(ctx: &Ctx<'_>, part: &Part) -> report::Part {
    match part {
        Part::Heading { title, finding } => report::Part::Heading { title: title.clone(), finding: finding.clone() },
        Part::Chart { spec, .. } => report::Part::Chart(spec.clone()),
        Part::Facts(facts) => report::Part::Facts(facts.iter().map(|fact| self::fact(ctx, fact)).collect()),
        Part::Table(found) => report::Part::Table(table(ctx, found)),
        Part::Remark { tone, text, detail } => {
            report::Part::Remark { tone: *tone, text: text.clone(), detail: detail.clone() }
        }
        Part::Notes(notes) => {
            let note = |(title, text): &(String, String)| report::Note { title: title.clone(), text: text.clone() };
            report::Part::Notes(notes.iter().map(note).collect())
        }
    }
}

/// A named figure with what it is read against behind it.
fn fact(ctx: &Ctx<'_>, fact: &Fact) -> report::Fact {
    let value = fact_text(ctx, fact);
    let value = if fact.note.is_empty() { value } else { format!("{value} · {}", fact.note) };
    report::Fact { label: fact.label.clone(), value }
}

fn table(ctx: &Ctx<'_>, table: &Table) -> report::PaperTable {
    let column = |column: &Column| report::PaperColumn {
        title: column.label.clone(),
        align: match column.kind {
            ColumnKind::Money | ColumnKind::Ratio | ColumnKind::Number => report::Align::Right,
            ColumnKind::Text | ColumnKind::Choice | ColumnKind::Date | ColumnKind::Instant => report::Align::Left,
        },
        weight: column.weight,
        is_strong: column.is_strong,
    };
    report::PaperTable {
        title: table.title.clone(),
        columns: table.columns.iter().filter(|column| !column.is_sheet_only).map(column).collect(),
        rows: table.rows.iter().map(|cells| row(ctx, table, cells, false)).collect(),
        total: table.total.as_deref().map(|cells| row(ctx, table, cells, true)),
        note: table.note.clone(),
    }
}

fn row(ctx: &Ctx<'_>, table: &Table, cells: &[Cell], is_total: bool) -> report::PaperRow {
    let cell = |(text, cell): (String, &Cell)| report::PaperCell {
        text,
        tone: cell.tone,
        mark: cell.mark,
        soft: cell.soft.clone(),
        is_strong: cell.is_strong,
    };
    report::PaperRow { cells: printed(ctx, table, cells, is_total).map(cell).collect() }
}
