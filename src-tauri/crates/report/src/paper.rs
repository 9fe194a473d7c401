//! Sets a document and exports it as PDF/A-2a and PDF/UA-1.
//!
//! The typesetter sees a sealed world: one template, `/data.json`, the charts `/chart-N.svg` and the logo. Every other
//! path is refused, the network does not exist, and the date of today is the day the report was saved.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDateTime, Timelike};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::document::{Logo, LogoKind};

/// What the typesetter may read.
pub(crate) struct Paper {
    /// The template.
    pub(crate) template: String,
    /// The report as JSON.
    pub(crate) data: Vec<u8>,
    /// The charts, `/chart-0.svg` first.
    pub(crate) charts: Vec<String>,
    /// The company's logo, at [`logo_path`].
    pub(crate) logo: Option<Logo>,
    /// When the report was saved: the document's date.
    pub(crate) saved_at: NaiveDateTime,
    /// What identifies the document.
    pub(crate) ident: String,
}

impl Paper {
    /// Sets the pages and exports them. The error is what the typesetter said.
    pub(crate) fn print(self) -> Result<Vec<u8>, String> {
        let saved_at = datetime(self.saved_at);
        let ident = self.ident.clone();
        let world = SealedWorld::new(self);
        let pages = typst::compile::<PagedDocument>(&world).output;
        let printed = pages.and_then(|pages| typst_pdf::pdf(&pages, &options(ident, saved_at)));
        // The typesetter remembers every page it has set, for documents that change as one types: these do not.
        comemo::evict(0);
        printed.map_err(|faults| faults.iter().map(described).collect::<Vec<_>>().join("; "))
    }
}

/// Where a template finds the logo.
pub(crate) fn logo_path(kind: LogoKind) -> String {
    format!("/logo.{}", kind.extension())
}

fn options(ident: String, saved_at: Datetime) -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Quarterlift".to_owned())),
        timestamp: Some(Timestamp::new_utc(saved_at)),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("the two standards agree"),
        tagged: true,
        pretty: false,
    }
}

fn described(fault: &SourceDiagnostic) -> String {
    let hints: String = fault.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
    format!("{}{hints}", fault.message)
}

fn datetime(moment: NaiveDateTime) -> Datetime {
    let year = moment.year().clamp(1, 9999);
    let part = |number: u32| u8::try_from(number).expect("parts of a date are small");
    let (month, day) = (part(moment.month()), part(moment.day()));
    let (hour, minute, second) = (part(moment.hour()), part(moment.minute()), part(moment.second()));
    Datetime::from_ymd_hms(year, month, day, hour, minute, second).expect("a valid date stays valid")
}

struct SealedWorld {
    library: LazyHash<Library>,
    main: Source,
    files: HashMap<FileId, Bytes>,
    today: Datetime,
}

impl SealedWorld {
    fn new(paper: Paper) -> SealedWorld {
        let mut files = HashMap::from([(file_id("/data.json"), Bytes::new(paper.data))]);
        for (index, chart) in paper.charts.into_iter().enumerate() {
            files.insert(file_id(&format!("/chart-{index}.svg")), Bytes::from_string(chart));
        }
        if let Some(logo) = paper.logo {
            files.insert(file_id(&logo_path(logo.kind)), Bytes::new(logo.bytes));
        }
        SealedWorld {
            library: LazyHash::new(Library::builder().build()),
            main: Source::new(file_id("/main.typ"), paper.template),
            files,
            today: datetime(paper.saved_at),
        }
    }
}

impl World for SealedWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &type_case().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        type_case().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

struct TypeCase {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The bundled faces, read once.
fn type_case() -> &'static TypeCase {
    static CASE: OnceLock<TypeCase> = OnceLock::new();
    CASE.get_or_init(|| {
        let read = |face: fonts::Face| Font::new(Bytes::new(face.bytes), 0).expect("a bundled face is a font");
        let fonts: Vec<Font> = fonts::faces().into_iter().map(read).collect();
        TypeCase { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    })
}

fn file_id(path: &str) -> FileId {
    let inside = VirtualPath::new(path).expect("the world's own paths are valid");
    RootedPath::new(VirtualRoot::Project, inside).intern()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_has_nothing_but_what_it_was_given() {
        let refused = printed("#read(\"/etc/passwd\")").expect_err("a file of the machine");
        assert!(refused.contains("access denied") || refused.contains("denied"), "{refused}");
        printed("#import \"@preview/any:1.0.0\"").expect_err("a package from the network");
        printed("#image(\"/chart-1.svg\")").expect_err("a chart that was not given");
    }

    #[test]
    fn a_picture_without_a_description_is_refused() {
        let page = "#set document(title: [T])\n#set text(lang: \"en\")\n= H\n#image(\"/chart-0.svg\")";
        let refused = printed(page).expect_err("no alternative text");
        assert!(refused.contains("alt"), "{refused}");
    }

    fn printed(template: &str) -> Result<Vec<u8>, String> {
        let picture =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 3).expect("a day");
        let paper = Paper {
            template: template.to_owned(),
            data: b"{}".to_vec(),
            charts: vec![picture.to_owned()],
            logo: None,
            saved_at: day.and_hms_opt(9, 30, 0).expect("a time"),
            ident: "test".to_owned(),
        };
        paper.print()
    }
}
