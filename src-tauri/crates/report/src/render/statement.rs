//! The members' statements.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use words::Words;

use super::{Contents, Error, Pdf, cleaned, print, shortened};
use crate::statement::StatementReport;

/// The statements of one member or of many as one PDF/A-2a and PDF/UA-1 document; each begins a page and counts its
/// own pages.
///
/// The same statements, language and `saved_at` give the same bytes.
pub fn render_statements(statements: &[StatementReport], words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let logo = statements.iter().find_map(|statement| statement.logo.clone());
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
        logo: logo.as_ref(),
        company: first.company.clone(),
        body: &statements,
    };
    print(&[include_str!("../../templates/statement.typ")], &contents, vec![], words, saved_at, &mut replaced)
}
