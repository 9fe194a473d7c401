//! What the quarterly summary and the monthly review say on paper (`spec: plan, section 9`): a cover, sections, parts.
//!
//! Every text is finished: figures formatted, names as entered, sentences in the reader's language; a dash stands where
//! there is no data, an empty text leaves its place out. The model knows kinds of parts, not what they are about: which
//! sections there are and in which order is decided by whoever fills it.

use domain::chart::{ChartSpec, Tone};
use serde::{Deserialize, Serialize};

/// A document of sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Which of the documents it is: decides the cover.
    pub kind: DocumentKind,
    /// What it is ("Quarterly summary").
    pub title: String,
    /// Company, as in the settings or as typed for paper.
    pub company: String,
    /// The company's logo.
    #[serde(skip)]
    pub logo: Option<Logo>,
    /// The quarter or month ("2026 Q3").
    pub period: String,
    /// Its first and last day ("1 Jul – 30 Sep 2026"); may be empty.
    pub span: String,
    /// The day the figures are computed for.
    pub as_of: String,
    /// Who saved it; may be empty.
    pub author: String,
    /// The plan in force ("Version 3, 1 Jul 2026"); may be empty.
    pub plan_version: String,
    /// The finding in one sentence, the headline of the cover.
    pub headline: String,
    /// What stands behind the finding, one or two sentences; may be empty.
    pub lead: String,
    /// The mark across every page ("Draft"); empty prints none.
    pub draft: String,
    /// Figures of the cover; three to six.
    pub key_figures: Vec<KeyFigure>,
    /// Whether the cover lists the sections with their pages.
    pub has_contents: bool,
    /// The sections, in the order to print; one without parts and commentary prints its heading only.
    pub sections: Vec<Section>,
}

/// The documents made of sections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The quarterly summary: a cover of its own.
    Summary,
    /// The monthly review: begins below its head.
    Review,
}

/// A picture that stands for the company. It is scaled into a box and never distorted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The file as it was chosen.
    pub bytes: Vec<u8>,
    /// What kind of file it is.
    pub kind: LogoKind,
}

/// Kinds of picture that paper can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// SVG.
    Svg,
}

impl LogoKind {
    /// The end of its file name.
    pub fn extension(self) -> &'static str {
        match self {
            LogoKind::Png => "png",
            LogoKind::Jpeg => "jpg",
            LogoKind::Svg => "svg",
        }
    }
}

/// A section: what it is about, what was found, what was said about it, and what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Stable name ("targets"); not printed.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The finding in one sentence; may be empty.
    pub finding: String,
    /// What somebody wrote about it; an empty line begins a paragraph.
    pub commentary: String,
    /// Who wrote it and when ("by Lin Yue on 3 Oct 2026").
    pub commentary_by: String,
    /// What proves the finding, in order.
    pub parts: Vec<Part>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A heading below the section's, with what was found.
    Heading {
        /// What the following parts are about.
        title: String,
        /// The finding in one sentence; may be empty.
        finding: String,
    },
    /// A chart.
    Chart(ChartSpec),
    /// Named figures side by side.
    Facts(Vec<Fact>),
    /// A table.
    Table(PaperTable),
    /// A sentence that wants attention, with its icon.
    Remark {
        /// How severe.
        tone: Tone,
        /// The sentence.
        text: String,
        /// Names or figures behind it; may be empty.
        detail: String,
    },
    /// Titled paragraphs.
    Notes(Vec<Note>),
}

/// A table. Its header is repeated on every page, its total never stands alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperTable {
    /// Small title above; may be empty.
    pub title: String,
    /// The columns.
    pub columns: Vec<PaperColumn>,
    /// The rows, a cell for each column; a missing cell is empty.
    pub rows: Vec<PaperRow>,
    /// The last row.
    pub total: Option<PaperRow>,
    /// What stands below; may be empty.
    pub note: String,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperColumn {
    /// Its title.
    pub title: String,
    /// Words to the left, figures to the right.
    pub align: Align,
    /// 0: as wide as its figures; n: n shares of the rest.
    pub weight: u8,
    /// Whether it is the column one reads first.
    pub is_strong: bool,
}

/// On which side a column's texts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperRow {
    /// Its cells, in the order of the columns.
    pub cells: Vec<PaperCell>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperCell {
    /// What it says.
    pub text: String,
    /// What its colour means; the icon follows from it.
    pub tone: Option<Tone>,
    /// What stands before the text.
    pub mark: CellMark,
    /// Small and grey after the text ("E1001"); may be empty.
    pub soft: String,
    /// Whether it is set in bold.
    pub is_strong: bool,
}

/// What stands before the text of a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellMark {
    /// Nothing.
    #[default]
    None,
    /// Icon and colour of a state.
    State,
    /// A square in the colour of a tier.
    Tier,
}

/// A figure of the cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyFigure {
    /// What it is ("Sales to date").
    pub label: String,
    /// The figure, short ("¥12.69 M").
    pub value: String,
    /// What to read it against ("of ¥20.12 M"); may be empty.
    pub note: String,
    /// Colour of the figure: `Neutral` and `Quiet` print in ink.
    pub tone: Tone,
}

/// A named figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The figure.
    pub value: String,
}

/// A titled paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What it is about.
    pub title: String,
    /// The explanation; a line end begins a line.
    pub text: String,
}
