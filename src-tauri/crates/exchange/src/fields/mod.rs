//! The kinds of file that can be imported, and the fields of each with the headings they go by (spec product, "Import").
//!
//! The tables are data: a further kind is a further table, a record and its assembly.

mod activities;
mod customers;
mod leads;
mod learning;
mod members;
mod orders;
mod surveys;
mod targets;
mod tickets;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::options::Language;

/// What the rows of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Customers.
    Customers,
    /// Orders and returns.
    Orders,
    /// Members of the team.
    Members,
    /// Targets.
    Targets,
    /// Leads.
    Leads,
    /// Tickets of the after-sales service.
    Tickets,
    /// What was done for customers.
    Activities,
    /// Who was trained in what, and when.
    Training,
    /// Exams and role-plays with their marks.
    Exams,
    /// Marks for skills.
    Skills,
    /// Answers of surveys among employees and customers.
    Surveys,
}

impl Kind {
    /// All kinds, in the order a list offers them.
    pub const ALL: [Kind; 11] = [
        Kind::Customers,
        Kind::Orders,
        Kind::Members,
        Kind::Targets,
        Kind::Leads,
        Kind::Tickets,
        Kind::Activities,
        Kind::Training,
        Kind::Exams,
        Kind::Skills,
        Kind::Surveys,
    ];

    /// Name in commands and files.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Customers => "customers",
            Kind::Orders => "orders",
            Kind::Members => "members",
            Kind::Targets => "targets",
            Kind::Leads => "leads",
            Kind::Tickets => "tickets",
            Kind::Activities => "activities",
            Kind::Training => "training",
            Kind::Exams => "exams",
            Kind::Skills => "skills",
            Kind::Surveys => "surveys",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// How the cells of a field are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    /// A text, kept as it is.
    Text,
    /// An identifier: a text even when a workbook holds it as a number.
    Code,
    /// A calendar date.
    Date,
    /// An amount of money.
    Amount,
    /// Employee nos. with percents, `E001:60;E002:40`.
    Split,
    /// Open or cancelled.
    Status,
    /// A year, quarter or month.
    Period,
    /// A role in the team.
    Role,
    /// Spans of days, `2026-03-02..2026-03-13; 2026-05-04`.
    Leaves,
    /// A reason of churn.
    ChurnReason,
    /// A date with or without a time of day, or an exact moment with an offset.
    Moment,
    /// The people of a company: a whole number or a range.
    People,
    /// Yes or no.
    YesNo,
    /// A stage of a lead.
    Stage,
    /// How a lead came out.
    Outcome,
    /// Why a lead ended.
    EndReason,
    /// What was done for a customer.
    ActivityKind,
    /// A mark from 1 to 5, or to 10.
    Mark,
    /// A day, or a month that stands for its first day.
    Since,
    /// A last day; nothing, or a day that never comes, for who is still there.
    LastDay,
    /// How long something takes: hours, `1:30`, `90 min`.
    Hours,
    /// Whether somebody was there, or has a place.
    Attendance,
    /// A mark from 0 to 100 with at most one decimal.
    Score,
    /// Whether there was an exam, or of which kind.
    ExamWord,
    /// Exam or role-play.
    ExamKind,
    /// Which attempt it is.
    Attempt,
    /// A whole mark from 0 to 100.
    PassMark,
    /// The mark of a survey's answer, with or without its scale (`4`, `4/5`, stars).
    Rating,
    /// The best mark of a survey.
    Scale,
    /// Employees or customers.
    Audience,
}

impl ValueKind {
    /// Whether its cells begin with a date, so that they tell how the file writes dates.
    pub(crate) fn is_dated(self) -> bool {
        matches!(self, ValueKind::Date | ValueKind::Moment | ValueKind::Since | ValueKind::LastDay)
    }
}

/// A field of a kind. The first heading of each language is the field's label there.
#[derive(Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// Stable id, as `--map` names it.
    pub id: &'static str,
    /// Whether a file without it cannot be imported.
    pub is_required: bool,
    /// How its cells are read.
    pub value: ValueKind,
    /// English headings, parted by `|`.
    pub en: &'static str,
    /// Simplified Chinese headings, parted by `|`.
    pub zh_hans: &'static str,
    /// Traditional Chinese headings, parted by `|`.
    pub zh_hant: &'static str,
}

impl FieldSpec {
    /// The field's name in a language.
    pub fn label(&self, language: Language) -> &'static str {
        let headings = match language {
            Language::En => self.en,
            Language::ZhHans => self.zh_hans,
            Language::ZhHant => self.zh_hant,
        };
        headings.split('|').next().expect("a text has a first part")
    }

    /// Every heading the field goes by, its id among them, with its place in the list of its language.
    pub(crate) fn headings(&self) -> impl Iterator<Item = (usize, &'static str)> + use<> {
        [self.id, self.en, self.zh_hans, self.zh_hant].into_iter().flat_map(|list| list.split('|').enumerate())
    }

    const fn required(id: &'static str, value: ValueKind, headings: Headings) -> FieldSpec {
        FieldSpec { is_required: true, ..FieldSpec::optional(id, value, headings) }
    }

    const fn optional(id: &'static str, value: ValueKind, headings: Headings) -> FieldSpec {
        FieldSpec { id, is_required: false, value, en: headings.0, zh_hans: headings.1, zh_hant: headings.2 }
    }
}

/// English, Simplified and Traditional headings.
type Headings = (&'static str, &'static str, &'static str);

/// The fields of a kind, required ones first.
pub fn fields(kind: Kind) -> &'static [FieldSpec] {
    match kind {
        Kind::Customers => customers::FIELDS,
        Kind::Orders => orders::FIELDS,
        Kind::Members => members::FIELDS,
        Kind::Targets => targets::FIELDS,
        Kind::Leads => leads::FIELDS,
        Kind::Tickets => tickets::FIELDS,
        Kind::Activities => activities::FIELDS,
        Kind::Training => learning::TRAINING,
        Kind::Exams => learning::EXAMS,
        Kind::Skills => learning::SKILLS,
        Kind::Surveys => surveys::FIELDS,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::headings::normalised;

    #[test]
    fn no_heading_names_two_fields_of_one_kind() {
        for kind in Kind::ALL {
            let mut owner: BTreeMap<String, &str> = BTreeMap::new();
            for spec in fields(kind) {
                for (_, heading) in spec.headings() {
                    let before = owner.insert(normalised(heading), spec.id);
                    assert!(
                        before.is_none_or(|id| id == spec.id),
                        "{kind:?}: '{heading}' is {before:?} and {:?}",
                        spec.id
                    );
                }
            }
        }
    }

    #[test]
    fn kinds_are_written_and_read_alike() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.as_str()), Some(kind));
            assert!(fields(kind).iter().any(|spec| spec.is_required));
        }
    }
}
