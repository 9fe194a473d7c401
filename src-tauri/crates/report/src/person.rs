//! What the training record and the member page both say of a person: modules, skills, dated lines.
//!
//! Every text is finished, as everywhere on paper; an empty one leaves its place out.

use domain::chart::Tone;
use serde::{Deserialize, Serialize};

use crate::document::{Fact, Logo};

/// Whose paper it is, and of when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonHead {
    /// Company, as in the settings.
    pub company: String,
    /// The company's logo.
    #[serde(skip)]
    pub logo: Option<Logo>,
    /// Member's name.
    pub member: String,
    /// Employee number.
    pub employee_no: String,
    /// Team; may be empty.
    pub team: String,
    /// The quarter ("2026 Q3").
    pub period: String,
    /// The day the figures are computed for.
    pub as_of: String,
    /// What stands below the name: number, role, team, hired, …
    pub facts: Vec<Fact>,
}

/// A curriculum and how far the member is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CurriculumPart {
    /// Whose curriculum it is ("New hires").
    pub title: String,
    /// How far the member is, in a sentence; may be empty.
    pub finding: String,
    /// Its modules, in plan order.
    pub rows: Vec<ModuleRow>,
}

/// A module of a curriculum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleRow {
    /// Its name.
    pub module: String,
    /// Its weight ("40 %").
    pub weight: String,
    /// What it takes beside being there ("Exam"); the column is left out when no row has one.
    pub proof: String,
    /// State as a colour; the icon follows from it.
    pub tone: Tone,
    /// State in words ("Completed").
    pub state: String,
    /// What stands beside the state: the day it was completed, is booked for or was due.
    pub on: String,
    /// Mark of the exam or role-play; the column is left out when no row has one.
    pub mark: String,
}

/// A skill with its first and latest mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillRow {
    /// Its name.
    pub skill: String,
    /// First mark with its day ("5 (3 Mar 2026)").
    pub first: String,
    /// Latest mark.
    pub latest: String,
    /// The day of the latest mark.
    pub on: String,
    /// The change from the first mark to the latest ("+2"); may be empty.
    pub change: String,
}

/// A dated line ("3 Aug 2026: mentored by Zhou Lin").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its day or days.
    pub date: String,
    /// What happened.
    pub text: String,
    /// More about it; may be empty.
    pub note: String,
}
