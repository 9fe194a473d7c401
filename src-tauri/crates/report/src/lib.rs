//! The quarter on paper: the quarterly summary, the members' statements, training records, member pages and
//! certificates, and their charts as vectors.
//!
//! A report arrives finished: every figure is text in the reader's language, every chart a [`domain::chart::ChartSpec`].
//! This crate sets the page and nothing else; it computes no figure, formats none, and reads no clock and no file. What a
//! user typed reaches the page as a value, never as source, so a name such as `#panic()` prints as it stands.
//!
//! Every document is PDF/A-2a and PDF/UA-1, tagged, with its fonts inside; the same report saved at the same time gives
//! the same bytes.

mod certificate;
mod chart;
mod clean;
mod faces;
mod labels;
mod member;
mod paper;
mod person;
mod pipeline;
mod render;
mod statement;
mod summary;
mod team;
mod training;

pub use certificate::Certificate;
pub use chart::{Theme, chart_svg};
pub use member::{GrowthRow, InterviewPart, MemberReport, PlanPart, ScoreRow, ScoreSection};
pub use person::{CurriculumPart, Entry, ModuleRow, PersonHead, SkillRow};
pub use pipeline::{MeasuredRow, PipelineSection, Remark, ServicePart, VisitsPart};
pub use render::{Error, Pdf, render_certificates, render_member, render_statements, render_summary, render_training};
pub use statement::{OrderChange, OrderRow, StatementLine, StatementReport};
pub use summary::{
    Fact, IncentiveRow, IncentivesSection, KeyFigure, KindTotal, MemberRow, MembersSection, MigrationRow,
    MigrationSection, Note, Problem, SalesSection, SummaryReport, TargetRow, TargetsSection, TaskForceMember, TierRow,
    TiersSection,
};
pub use team::{StarRow, TeamSection};
pub use training::{ExamRow, PracticeRow, SessionRow, TrainingRecord};
