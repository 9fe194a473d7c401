//! The quarter on paper: the quarterly summary, the members' statements, and their charts as vectors.
//!
//! A report arrives finished: every figure is text in the reader's language, every chart a [`domain::chart::ChartSpec`].
//! This crate sets the page and nothing else; it computes no figure, formats none, and reads no clock and no file. What a
//! user typed reaches the page as a value, never as source, so a name such as `#panic()` prints as it stands.
//!
//! Every document is PDF/A-2a and PDF/UA-1, tagged, with its fonts inside; the same report saved at the same time gives
//! the same bytes.

mod chart;
mod clean;
mod faces;
mod labels;
mod paper;
mod pipeline;
mod render;
mod statement;
mod summary;

pub use chart::{Theme, chart_svg};
pub use pipeline::{PipelineSection, PromiseRow, Remark, ServicePart, VisitsPart};
pub use render::{Error, Pdf, render_statements, render_summary};
pub use statement::{OrderRow, StatementLine, StatementReport};
pub use summary::{
    Fact, IncentiveRow, IncentivesSection, KeyFigure, KindTotal, MemberRow, MembersSection, MigrationRow,
    MigrationSection, Note, Problem, SalesSection, SummaryReport, TargetRow, TargetsSection, TaskForceMember, TierRow,
    TiersSection,
};
