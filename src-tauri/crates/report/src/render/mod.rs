//! From a report to its PDF: clean the texts, draw the charts, set the pages.

mod document;
mod logo;
mod person;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use domain::chart::ChartSpec;
use serde::Serialize;
use serde::de::DeserializeOwned;
use words::{Lang, Words};

use crate::chart::chart_for_page;
use crate::clean::{ControlCharacter, clean, clean_lines};
use crate::document::Logo;
use crate::faces;
use crate::labels::labels;
use crate::paper::Paper;

pub use document::render_document;
pub use person::{render_certificates, render_member, render_training};
pub use statement::render_statements;

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
    /// The picture that stands for the company cannot be shown: it is damaged, or of another kind than its name says.
    #[error("{name} cannot be printed: {reason}")]
    Picture {
        /// Which picture (`logo.png`).
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// There is nothing to print: no statement, record or certificate was given.
    #[error("there is nothing to print")]
    Empty,
    /// The pages could not be set or exported; the text is the typesetter's.
    #[error("the pages could not be set: {0}")]
    Typesetting(String),
}

/// What a template finds in `/data.json`, beside labels, language and date.
#[derive(Serialize)]
struct Contents<'a, T> {
    title: String,
    author: String,
    header_company: String,
    header_names: Vec<String>,
    charts: BTreeMap<&'static str, Option<Picture>>,
    #[serde(serialize_with = "logo::place")]
    logo: Option<&'a Logo>,
    company: String,
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

/// What every document begins with.
const COMMON: &str = include_str!("../../templates/paper.typ");

/// Sets a document: the common text, then its own templates.
fn print<T: Serialize>(
    templates: &[&str],
    contents: &Contents<'_, T>,
    charts: Vec<String>,
    words: &Words,
    saved_at: NaiveDateTime,
    replaced: &mut BTreeSet<char>,
) -> Result<Pdf, Error> {
    if let Some(logo) = contents.logo {
        logo::proved(logo, saved_at)?;
    }
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
        template: [&[COMMON], templates].concat().concat(),
        data: serde_json::to_vec(&page).expect("JSON can be written to memory"),
        charts,
        logo: contents.logo.cloned(),
        saved_at,
        ident,
    };
    let bytes = paper.print().map_err(Error::Typesetting)?;
    Ok(Pdf { bytes, replaced: replaced.iter().map(char::to_string).collect() })
}

fn cleaned<T: Serialize + DeserializeOwned>(value: &T, replaced: &mut BTreeSet<char>) -> Result<T, Error> {
    clean(value, replaced).map_err(refused)
}

fn cleaned_lines<T: Serialize + DeserializeOwned>(value: &T, replaced: &mut BTreeSet<char>) -> Result<T, Error> {
    clean_lines(value, replaced).map_err(refused)
}

fn refused(ControlCharacter { place, character }: ControlCharacter) -> Error {
    Error::ControlCharacter { place, code: u32::from(character) }
}

fn typographic_lang(lang: Lang) -> serde_json::Value {
    match lang {
        Lang::En => serde_json::json!({ "code": "en", "region": null }),
        Lang::ZhHans => serde_json::json!({ "code": "zh", "region": "CN" }),
        Lang::ZhHant => serde_json::json!({ "code": "zh", "region": "TW" }),
    }
}

fn shortened(name: &str) -> String {
    cut(name, HEADER_NAME_CHARS)
}

/// A name with what is beyond its room left out.
fn cut(name: &str, chars: usize) -> String {
    if name.chars().count() <= chars {
        return name.to_owned();
    }
    name.chars().take(chars - 1).chain(['…']).collect()
}
