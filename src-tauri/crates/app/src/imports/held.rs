//! What the workspace holds of learning and surveys, by natural key: so that a second import changes nothing, and what a
//! file does not say stays as it is. Kept up to date row by row, as a file may name one thing twice.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::facts::{Proof, Skill};
use domain::plan::TrainingRules;
use exchange::Kind;
use words::{Lang, Words};

use super::terms::Terms;
use crate::ctx::Scope;

/// An exam but for its attempt: member, module, kind, day.
type Exams = HashMap<(i64, String, Proof, NaiveDate), Vec<(u32, i64)>>;

/// Row ids by natural key, and the names of modules.
#[derive(Debug, Default)]
pub(super) struct Held {
    /// The session in which a member has a place, by member, module and day.
    pub(super) places: HashMap<(i64, String, NaiveDate), i64>,
    exams: Exams,
    /// By member, skill and day.
    pub(super) skills: HashMap<(i64, String, NaiveDate), i64>,
    /// By number of the answer.
    pub(super) answers: HashMap<String, i64>,
    /// First and last day of the members, by employee no.
    pub(super) members: HashMap<String, (NaiveDate, Option<NaiveDate>)>,
    /// First day of the members that this import created.
    pub(super) created: HashMap<i64, NaiveDate>,
    /// Modules by name, of each version of the curricula that the file's days asked for.
    modules: Vec<(TrainingRules, Modules)>,
}

/// The modules of the curricula in force on a day, by every name they go by.
#[derive(Debug, Default)]
struct Modules {
    ids: HashMap<String, String>,
    names: HashMap<String, String>,
}

impl Held {
    /// What a file of this kind may meet.
    pub(super) fn of(terms: &Terms<'_>) -> Held {
        let mut held = Held::default();
        if matches!(terms.kind, Kind::Training | Kind::Exams | Kind::Skills) {
            let members = terms.scope.ledger().members.iter();
            let days = members.map(|member| (member.employee_no.clone(), (member.hired_on, member.active_to)));
            held.members = days.collect();
        }
        match terms.kind {
            Kind::Training => {
                held.take_places(&terms.scope);
                held.take_exams(&terms.scope);
            }
            Kind::Exams => held.take_exams(&terms.scope),
            Kind::Skills => held.take_skills(&terms.scope),
            Kind::Surveys => {
                let answers = terms.scope.personnel().surveys.iter();
                held.answers = answers.map(|answer| (answer.answer_no.clone(), answer.id)).collect();
            }
            _ => {}
        }
        held
    }

    /// The attempt that an exam without one is, and the row id of an exam with that attempt: of those held on the day
    /// the first, else a first attempt.
    pub(super) fn exam(&self, key: &(i64, String, Proof, NaiveDate), said: Option<u32>) -> (u32, Option<i64>) {
        let sat = self.exams.get(key).map_or(&[][..], Vec::as_slice);
        let attempt = said.or_else(|| sat.iter().map(|(attempt, _)| *attempt).min()).unwrap_or(1);
        (attempt, sat.iter().find(|(held, _)| *held == attempt).map(|(_, id)| *id))
    }

    /// Remembers an exam that was written.
    pub(super) fn note_exam(&mut self, key: (i64, String, Proof, NaiveDate), attempt: u32, id: i64) {
        let sat = self.exams.entry(key).or_default();
        if sat.iter().all(|(held, _)| *held != attempt) {
            sat.push((attempt, id));
        }
    }

    /// The module of these rules that goes by a name: its id, the user's or the template's, or the template's name in
    /// any of the three languages.
    pub(super) fn module(&mut self, rules: &TrainingRules, name: &str) -> Option<String> {
        let known = match self.modules.iter().position(|(known, _)| known == rules) {
            Some(known) => known,
            None => {
                self.modules.push((rules.clone(), Modules::of(rules)));
                self.modules.len() - 1
            }
        };
        self.modules[known].1.find(name)
    }

    fn take_places(&mut self, scope: &Scope) {
        let personnel = scope.personnel();
        for enrolment in personnel.enrolments.all() {
            let session = personnel.session(enrolment);
            if !session.is_cancelled {
                let member = scope.ledger().members[enrolment.member as usize].id;
                self.places.insert((member, session.module.clone(), session.held_on), session.id);
            }
        }
    }

    fn take_exams(&mut self, scope: &Scope) {
        for exam in scope.personnel().exams.all() {
            let member = scope.ledger().members[exam.member as usize].id;
            self.note_exam((member, exam.module.clone(), exam.kind, exam.taken_on), exam.attempt, exam.id);
        }
    }

    fn take_skills(&mut self, scope: &Scope) {
        let key = |skill: &Skill| {
            let member = scope.ledger().members[skill.member as usize].id;
            ((member, skill.skill.clone(), skill.scored_on), skill.id)
        };
        self.skills = scope.personnel().skills.all().iter().map(key).collect();
    }
}

impl Modules {
    fn of(rules: &TrainingRules) -> Modules {
        let mut modules = Modules::default();
        for module in rules.curricula.iter().flat_map(|curriculum| &curriculum.modules) {
            modules.ids.entry(plain(&module.id)).or_insert_with(|| module.id.clone());
            for lang in Lang::ALL {
                if let Some(name) = template_name(lang, &module.id) {
                    modules.names.entry(plain(&name)).or_insert_with(|| module.id.clone());
                }
            }
        }
        modules
    }

    /// An id before a name, so that a module of the user's is never taken for the template's.
    fn find(&self, name: &str) -> Option<String> {
        let name = plain(name);
        self.ids.get(&name).or_else(|| self.names.get(&name)).cloned()
    }
}

/// A module's name in a language, where it is one of the template's.
pub(super) fn template_name(lang: Lang, module: &str) -> Option<String> {
    Words::new(lang, domain::base::Currency::CNY).find(&format!("plan-module-{}", module.replace('_', "-")))
}

/// A name without case, width, blanks and joining marks; brackets count: "Product (A)" is not "Product (B)".
fn plain(name: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    let joins = |c: &char| c.is_whitespace() || matches!(c, '-' | '_' | '\u{3000}');
    name.chars().map(narrow).filter(|c| !joins(c)).flat_map(char::to_lowercase).collect()
}
