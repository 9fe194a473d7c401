//! From a report to its PDF: clean the texts, draw the charts, set the pages.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use domain::chart::ChartSpec;
use serde::Serialize;
use serde::de::DeserializeOwned;
use words::{Lang, Words};

use crate::chart::chart_for_page;
use crate::clean::{ControlCharacter, clean};
use crate::faces;
use crate::labels::labels;
use crate::paper::Paper;
use crate::statement::StatementReport;
use crate::summary::SummaryReport;

/// How many characters of a name the running header has room for.
const HEADER_NAME_CHARS: usize = 40;

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Characters that no bundled font has, printed as 〓, each once, sorted.
    pub replaced: Vec<String>,
}

/// Why a report could not be printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A text holds a control character, which has no printed form and tells of damaged data.
    #[error("{place} holds the control character U+{code:04X}")]
    ControlCharacter {
        /// Where, as a path into the report (`members.rows[3].member`).
        place: String,
        /// Its code point.
        code: u32,
    },
    /// There is nothing to print: no statement was given.
    #[error("there is nothing to print")]
    Empty,
    /// The pages could not be set or exported; the text is the typesetter's.
    #[error("the pages could not be set: {0}")]
    Typesetting(String),
}

/// The quarterly summary as PDF/A-2a and PDF/UA-1.
///
/// The same report, language and `saved_at` give the same bytes. Takes some tenths of a second: not for the thread
/// that draws the window.
pub fn render_summary(report: &SummaryReport, words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let mut report = cleaned(report, &mut replaced)?;
    report.pipeline = report.pipeline.filter(|part| !part.is_empty());
    let pipeline = report.pipeline.as_ref();
    let mut drawer = Drawer::new(words.lang());
    let charts = BTreeMap::from([
        ("targets", drawer.draw(report.targets.chart.as_ref())),
        ("sales", drawer.draw(report.sales.chart.as_ref())),
        ("tiers", drawer.draw(report.tiers.chart.as_ref())),
        ("migration", drawer.draw(report.migration.as_ref().and_then(|part| part.chart.as_ref()))),
        ("funnel", drawer.draw(pipeline.and_then(|part| part.funnel.as_ref()))),
        ("sources", drawer.draw(pipeline.and_then(|part| part.sources.as_ref()))),
        ("members", drawer.draw(report.members.chart.as_ref())),
    ]);
    let (company, period) = (report.company.as_str(), report.period.as_str());
    let title = words.with("report-summary-document", &[("company", company), ("period", period)]);
    let contents = Contents {
        title,
        author: report.author.clone(),
        header_company: shortened(company),
        header_names: vec![],
        charts,
        body: &report,
    };
    let template = concat!(include_str!("../templates/paper.typ"), include_str!("../templates/summary.typ"));
    print(template, &contents, drawer.pictures, words, saved_at, &mut replaced)
}

/// The statements of one member or of many as one PDF/A-2a and PDF/UA-1 document; each begins a page and counts its
/// own pages.
///
/// The same statements, language and `saved_at` give the same bytes.
pub fn render_statements(statements: &[StatementReport], words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let statements = cleaned(&statements.to_vec(), &mut replaced)?;
    let first = statements.first().ok_or(Error::Empty)?;
    let (company, period) = (first.company.as_str(), first.period.as_str());
    let mut args = vec![("company", company), ("period", period)];
    let title = if statements.len() == 1 {
        args.push(("member", first.member.as_str()));
        words.with("report-statement-document", &args)
    } else {
        words.with("report-statements-document", &args)
    };
    let contents = Contents {
        title,
        author: String::new(),
        header_company: shortened(company),
        header_names: statements.iter().map(|statement| shortened(&statement.member)).collect(),
        charts: BTreeMap::new(),
        body: &statements,
    };
    let template = concat!(include_str!("../templates/paper.typ"), include_str!("../templates/statement.typ"));
    print(template, &contents, vec![], words, saved_at, &mut replaced)
}

/// What a template finds in `/data.json`, beside labels, language and date.
#[derive(Serialize)]
struct Contents<'a, T> {
    title: String,
    author: String,
    header_company: String,
    header_names: Vec<String>,
    charts: BTreeMap<&'static str, Option<Picture>>,
    body: &'a T,
}

/// A drawn chart.
#[derive(Serialize)]
struct Picture {
    path: String,
    title: String,
    unit: String,
    alt: String,
}

struct Drawer {
    lang: Lang,
    pictures: Vec<String>,
}

impl Drawer {
    fn new(lang: Lang) -> Drawer {
        Drawer { lang, pictures: Vec::new() }
    }

    fn draw(&mut self, spec: Option<&ChartSpec>) -> Option<Picture> {
        let spec = spec?;
        let path = format!("/chart-{}.svg", self.pictures.len());
        self.pictures.push(chart_for_page(spec, self.lang));
        // A picture without a description is refused by the standard: its title is the least it has.
        let alt = if spec.summary.trim().is_empty() { &spec.title } else { &spec.summary };
        Some(Picture { path, title: spec.title.clone(), unit: spec.unit.clone(), alt: alt.clone() })
    }
}

fn print<T: Serialize>(
    template: &str,
    contents: &Contents<'_, T>,
    charts: Vec<String>,
    words: &Words,
    saved_at: NaiveDateTime,
    replaced: &mut BTreeSet<char>,
) -> Result<Pdf, Error> {
    let frame = serde_json::json!({
        "contents": contents,
        "labels": labels(words),
        "lang": typographic_lang(words.lang()),
        "families": faces::families(words.lang()),
        "saved": words.instant(saved_at),
    });
    let page = cleaned(&frame, replaced)?;
    let ident = format!("{} {} {saved_at}", contents.title, frame["lang"]);
    let paper = Paper {
        template: template.to_owned(),
        data: serde_json::to_vec(&page).expect("JSON can be written to memory"),
        charts,
        saved_at,
        ident,
    };
    let bytes = paper.print().map_err(Error::Typesetting)?;
    Ok(Pdf { bytes, replaced: replaced.iter().map(char::to_string).collect() })
}

fn cleaned<T: Serialize + DeserializeOwned>(value: &T, replaced: &mut BTreeSet<char>) -> Result<T, Error> {
    clean(value, replaced)
        .map_err(|ControlCharacter { place, character }| Error::ControlCharacter { place, code: u32::from(character) })
}

fn typographic_lang(lang: Lang) -> serde_json::Value {
    match lang {
        Lang::En => serde_json::json!({ "code": "en", "region": null }),
        Lang::ZhHans => serde_json::json!({ "code": "zh", "region": "CN" }),
        Lang::ZhHant => serde_json::json!({ "code": "zh", "region": "TW" }),
    }
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= HEADER_NAME_CHARS {
        return name.to_owned();
    }
    name.chars().take(HEADER_NAME_CHARS - 1).chain(['…']).collect()
}
