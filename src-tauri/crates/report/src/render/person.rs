//! The papers of a person: training records, the member page, certificates.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use words::Words;

use super::{Contents, Drawer, Error, Pdf, cleaned, print, shortened};
use crate::certificate::Certificate;
use crate::member::MemberReport;
use crate::training::TrainingRecord;

/// How many characters of a company's name a certificate has room for in one line.
const CERTIFICATE_COMPANY_CHARS: usize = 120;

/// The training records of one member or of many as one PDF/A-2a and PDF/UA-1 document; each begins a page, and many
/// have a table of contents before them.
///
/// The same records, language and `saved_at` give the same bytes.
pub fn render_training(records: &[TrainingRecord], words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let logo = records.iter().find_map(|record| record.head.logo.clone());
    let records = cleaned(&records.to_vec(), &mut replaced)?;
    let first = &records.first().ok_or(Error::Empty)?.head;
    let (company, period) = (first.company.as_str(), first.period.as_str());
    let mut args = vec![("company", company), ("period", period)];
    let title = if records.len() == 1 {
        args.push(("member", first.member.as_str()));
        words.with("report-training-document", &args)
    } else {
        words.with("report-trainings-document", &args)
    };
    let contents = Contents {
        title,
        author: String::new(),
        header_company: shortened(company),
        header_names: records.iter().map(|record| shortened(&record.head.member)).collect(),
        charts: BTreeMap::new(),
        logo: logo.as_ref(),
        company: first.company.clone(),
        body: &records,
    };
    let templates = [include_str!("../../templates/person.typ"), include_str!("../../templates/training.typ")];
    print(&templates, &contents, vec![], words, saved_at, &mut replaced)
}

/// The page of a member as PDF/A-2a and PDF/UA-1.
///
/// The same report, language and `saved_at` give the same bytes.
pub fn render_member(report: &MemberReport, words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let logo = report.head.logo.clone();
    let report = cleaned(report, &mut replaced)?;
    let mut drawer = Drawer::new(words.lang());
    let charts = BTreeMap::from([("history", drawer.draw(report.history.as_ref()))]);
    let head = &report.head;
    let (company, member, period) = (head.company.as_str(), head.member.as_str(), head.period.as_str());
    let args = [("company", company), ("member", member), ("period", period)];
    let contents = Contents {
        title: words.with("report-member-document", &args),
        author: String::new(),
        header_company: shortened(company),
        header_names: vec![shortened(member)],
        charts,
        logo: logo.as_ref(),
        company: head.company.clone(),
        body: &report,
    };
    let templates = [include_str!("../../templates/person.typ"), include_str!("../../templates/member.typ")];
    print(&templates, &contents, drawer.pictures, words, saved_at, &mut replaced)
}

/// Certificates as one PDF/A-2a and PDF/UA-1 document, a page each.
///
/// The same certificates, language and `saved_at` give the same bytes.
pub fn render_certificates(certificates: &[Certificate], words: &Words, saved_at: NaiveDateTime) -> Result<Pdf, Error> {
    let mut replaced = BTreeSet::new();
    let logo = certificates.iter().find_map(|certificate| certificate.logo.clone());
    let mut certificates = cleaned(&certificates.to_vec(), &mut replaced)?;
    for certificate in &mut certificates {
        certificate.company = super::cut(&certificate.company, CERTIFICATE_COMPANY_CHARS);
    }
    let first = certificates.first().ok_or(Error::Empty)?;
    let mut args = vec![("company", first.company.as_str()), ("title", first.title.as_str())];
    let title = if certificates.len() == 1 {
        args.push(("member", first.member.as_str()));
        words.with("report-certificate-document", &args)
    } else {
        words.with("report-certificates-document", &args)
    };
    let contents = Contents {
        title,
        author: String::new(),
        header_company: String::new(),
        header_names: vec![],
        charts: BTreeMap::new(),
        logo: logo.as_ref(),
        company: first.company.clone(),
        body: &certificates,
    };
    print(&[include_str!("../../templates/certificate.typ")], &contents, vec![], words, saved_at, &mut replaced)
}
