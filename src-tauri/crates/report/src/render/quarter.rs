//! The papers of a quarter: the summary, and the members' statements.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use words::Words;

use super::{Contents, Drawer, Error, Pdf, cleaned, print, shortened};
use crate::statement::StatementReport;
use crate::summary::SummaryReport;

/// The quarterly summary as PDF/A-2a and PDF/UA-1.
///
/// The same report, language and `saved_at` give the same bytes. Takes some tenths of a second: not for the thread
/// that draws the window.
pub fn render_summary(report: &SummaryReport, words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let mut report = cleaned(report, &mut replaced)?;
    report.pipeline = report.pipeline.filter(|part| !part.is_empty());
    report.team = report.team.filter(|part| !part.is_empty());
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
    print(&[include_str!("../../templates/summary.typ")], &contents, drawer.pictures, words, saved_at, &mut replaced)
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
    print(&[include_str!("../../templates/statement.typ")], &contents, vec![], words, saved_at, &mut replaced)
}
