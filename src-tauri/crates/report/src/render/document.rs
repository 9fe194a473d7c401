//! The documents of sections: quarterly summary and monthly review.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use domain::chart::Tone;
use serde::Serialize;
use words::Words;

use super::{Contents, Drawer, Error, Pdf, Picture, cleaned_lines, print, shortened};
use crate::document::{Document, DocumentKind, Fact, KeyFigure, PaperTable, Part, Section};

/// A document as PDF/A-2a and PDF/UA-1.
///
/// The same document, language and `saved_at` give the same bytes. Takes some tenths of a second: not for the thread
/// that draws the window.
pub fn render_document(document: &Document, words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let cleaned = cleaned_lines(document, &mut replaced)?;
    let mut drawer = Drawer::new(words.lang());
    let page = Page::of(cleaned, &mut drawer);
    let args = [("company", page.company.as_str()), ("title", page.title.as_str()), ("period", page.period.as_str())];
    let contents = Contents {
        title: words.with("report-document", &args),
        author: page.author.clone(),
        header_company: shortened(&page.company),
        header_names: vec![],
        charts: BTreeMap::new(),
        logo: document.logo.as_ref(),
        company: page.company.clone(),
        body: &page,
    };
    let templates = [include_str!("../../templates/cover.typ"), include_str!("../../templates/document.typ")];
    print(&templates, &contents, drawer.pictures, words, saved_at, &mut replaced)
}

/// A text as it was typed: paragraphs of lines.
type Paragraphs = Vec<Vec<String>>;

/// A document as the template reads it: charts drawn, texts of several lines taken apart.
#[derive(Serialize)]
struct Page {
    kind: DocumentKind,
    title: String,
    company: String,
    period: String,
    span: String,
    as_of: String,
    author: String,
    plan_version: String,
    headline: String,
    lead: String,
    draft: String,
    key_figures: Vec<KeyFigure>,
    has_contents: bool,
    sections: Vec<PageSection>,
}

#[derive(Serialize)]
struct PageSection {
    title: String,
    finding: String,
    commentary: Paragraphs,
    commentary_by: String,
    parts: Vec<PagePart>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PagePart {
    Heading { title: String, finding: String },
    Chart { picture: Picture },
    Facts { facts: Vec<Fact> },
    Table { table: PaperTable },
    Remark { tone: Tone, text: String, detail: Paragraphs },
    Notes { notes: Vec<PageNote> },
}

#[derive(Serialize)]
struct PageNote {
    title: String,
    text: Paragraphs,
}

impl Page {
    fn of(document: Document, drawer: &mut Drawer) -> Page {
        Page {
            kind: document.kind,
            title: document.title,
            company: document.company,
            period: document.period,
            span: document.span,
            as_of: document.as_of,
            author: document.author,
            plan_version: document.plan_version,
            headline: document.headline,
            lead: document.lead,
            draft: document.draft,
            key_figures: document.key_figures,
            has_contents: document.has_contents,
            sections: document.sections.into_iter().map(|section| PageSection::of(section, drawer)).collect(),
        }
    }
}

impl PageSection {
    fn of(section: Section, drawer: &mut Drawer) -> PageSection {
        PageSection {
            title: section.title,
            finding: section.finding,
            commentary: paragraphs(&section.commentary),
            commentary_by: section.commentary_by,
            parts: section.parts.into_iter().filter_map(|part| PagePart::of(part, drawer)).collect(),
        }
    }
}

impl PagePart {
    /// The part; none when there is nothing in it.
    fn of(part: Part, drawer: &mut Drawer) -> Option<PagePart> {
        match part {
            Part::Heading { title, finding } => Some(PagePart::Heading { title, finding }),
            Part::Chart(spec) => drawer.draw(Some(&spec)).map(|picture| PagePart::Chart { picture }),
            Part::Facts(facts) => (!facts.is_empty()).then_some(PagePart::Facts { facts }),
            Part::Table(table) => (!table.rows.is_empty()).then(|| PagePart::Table { table: squared(table) }),
            Part::Remark { tone, text, detail } => Some(PagePart::Remark { tone, text, detail: paragraphs(&detail) }),
            Part::Notes(notes) => {
                let note = |note: crate::document::Note| PageNote { title: note.title, text: paragraphs(&note.text) };
                (!notes.is_empty()).then(|| PagePart::Notes { notes: notes.into_iter().map(note).collect() })
            }
        }
    }
}

/// The table with as many cells in every row as there are columns.
fn squared(mut table: PaperTable) -> PaperTable {
    let columns = table.columns.len();
    for row in table.rows.iter_mut().chain(&mut table.total) {
        row.cells.resize_with(columns, Default::default);
    }
    table
}

fn paragraphs(text: &str) -> Paragraphs {
    let mut paragraphs = vec![vec![]];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (true, _) => paragraphs.push(vec![]),
            (false, Some(lines)) => lines.push(line.to_owned()),
            (false, None) => {}
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_begin_paragraphs_and_line_ends_begin_lines() {
        let said = "August was slow.\n- fewer visits\n- holidays\n\n \nSeptember will tell.";
        assert_eq!(
            paragraphs(said),
            [vec!["August was slow.", "- fewer visits", "- holidays"], vec!["September will tell."]]
        );
        assert!(paragraphs(" \n ").is_empty());
    }
}
