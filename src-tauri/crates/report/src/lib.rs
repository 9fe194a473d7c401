//! The quarter on paper: the quarterly summary, the monthly review, the members' statements, training records, member
//! pages and certificates, and their charts as vectors.
//!
//! A report arrives finished: every figure is text in the reader's language, every chart a [`domain::chart::ChartSpec`].
//! This crate sets the page and nothing else; it computes no figure, formats none, and reads no clock and no file. What a
//! user typed reaches the page as a value, never as source, so a name such as `#panic()` prints as it stands.
//!
//! Every document is PDF/A-2a and PDF/UA-1, tagged, with its fonts inside; the same report saved at the same time gives
//! the same bytes. They share one head, one scale of type and one palette (`templates/paper.typ`).

mod certificate;
mod chart;
mod clean;
mod document;
mod faces;
mod labels;
mod member;
mod paper;
mod person;
mod render;
mod statement;
mod training;

pub use certificate::Certificate;
pub use chart::{Theme, chart_svg};
pub use document::{
    Align, CellMark, Document, DocumentKind, Fact, KeyFigure, Logo, LogoKind, Note, PaperCell, PaperColumn, PaperRow,
    PaperTable, Part, Section,
};
pub use member::{GrowthRow, InterviewPart, MemberReport, PlanPart, ScoreRow, ScoreSection};
pub use person::{CurriculumPart, Entry, ModuleRow, PersonHead, SkillRow};
pub use render::{Error, Pdf, render_certificates, render_document, render_member, render_statements, render_training};
pub use statement::{OrderChange, OrderRow, StatementLine, StatementReport};
pub use training::{ExamRow, PracticeRow, SessionRow, TrainingRecord};
