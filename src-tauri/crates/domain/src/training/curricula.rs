//! Which curricula were in force when: what somebody completed is judged by the curriculum of its day.

use chrono::NaiveDate;

use crate::facts::Proof;
use crate::plan::{Curriculum, Module, TrainingRules};

/// The versions of the curricula, each with the day from which it is in force. The first holds from the beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Curricula {
    versions: Vec<(NaiveDate, TrainingRules)>,
}

/// What a module takes on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Beside being there.
    pub proof: Proof,
    /// Mark that passes, of 100.
    pub pass_mark: u32,
}

impl Curricula {
    /// One version for good.
    pub fn unchanged(rules: TrainingRules) -> Curricula {
        Curricula { versions: vec![(NaiveDate::MIN, rules)] }
    }

    /// The versions in any order; of two from the same day the later given holds. Without any, the template.
    pub fn build(mut versions: Vec<(NaiveDate, TrainingRules)>) -> Curricula {
        if versions.is_empty() {
            return Curricula::unchanged(TrainingRules::default());
        }
        versions.sort_by_key(|(from, _)| *from);
        let mut kept: Vec<(NaiveDate, TrainingRules)> = Vec::with_capacity(versions.len());
        for (from, rules) in versions {
            match kept.last_mut() {
                Some(last) if last.0 == from => last.1 = rules,
                Some(last) if last.1 == rules => {}
                _ => kept.push((from, rules)),
            }
        }
        kept[0].0 = NaiveDate::MIN;
        Curricula { versions: kept }
    }

    /// The rules in force on a day.
    pub fn on(&self, day: NaiveDate) -> &TrainingRules {
        let next = self.versions.partition_point(|(from, _)| *from <= day);
        &self.versions[next - 1].1
    }

    /// Every version of an audience's curriculum that has come into force by a day, oldest first, with its first day and
    /// the first day of the next one.
    pub fn of_audience<'a>(
        &'a self,
        audience: &'a str,
        by: NaiveDate,
    ) -> impl Iterator<Item = (NaiveDate, Option<NaiveDate>, &'a Curriculum)> {
        self.versions.iter().enumerate().filter(move |(_, (from, _))| *from <= by).filter_map(
            move |(place, (from, rules))| {
                let until = self.versions.get(place + 1).map(|(next, _)| *next);
                rules.curriculum(audience).map(|curriculum| (*from, until, curriculum))
            },
        )
    }

    /// The day a module came to an audience's curriculum; none when it was there from the beginning.
    pub fn added_on(&self, audience: &str, module: &str, by: NaiveDate) -> Option<NaiveDate> {
        let mut versions = self.of_audience(audience, by);
        let with = versions.find(|(_, _, curriculum)| curriculum.modules.iter().any(|known| known.id == module));
        with.map(|(from, _, _)| from).filter(|from| *from > NaiveDate::MIN)
    }

    /// What a module takes on a day: by the first curriculum of that day that has it, else being there.
    pub fn terms(&self, module: &str, on: NaiveDate) -> Terms {
        let rules = self.on(on);
        Terms { proof: rules.module(module).map_or(Proof::None, |module| module.proof), pass_mark: rules.pass_mark }
    }
}

impl TrainingRules {
    /// The curriculum of an audience.
    pub fn curriculum(&self, audience: &str) -> Option<&Curriculum> {
        self.curricula.iter().find(|curriculum| curriculum.audience == audience)
    }

    /// A module by id, of the first curriculum that has it.
    pub fn module(&self, id: &str) -> Option<&Module> {
        self.curricula.iter().flat_map(|curriculum| &curriculum.modules).find(|module| module.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn with_pass_mark(pass_mark: u32) -> TrainingRules {
        TrainingRules { pass_mark, ..TrainingRules::default() }
    }

    #[test]
    fn a_version_holds_from_its_day_and_the_first_from_the_beginning() {
        let curricula = Curricula::build(vec![
            (day("2026-10-01"), with_pass_mark(90)),
            (day("2026-07-01"), with_pass_mark(70)),
            (day("2026-07-01"), with_pass_mark(80)),
        ]);
        let mark = |on: &str| curricula.terms("product", day(on)).pass_mark;
        assert_eq!((mark("2020-01-01"), mark("2026-09-30"), mark("2026-10-01")), (80, 80, 90));
    }

    #[test]
    fn a_module_is_known_by_the_day_it_came() {
        let mut rules = TrainingRules::default();
        rules.curricula[0].modules[0].id = "crm".to_owned();
        let curricula =
            Curricula::build(vec![(day("2026-07-01"), TrainingRules::default()), (day("2026-10-15"), rules)]);
        let added = |module: &str, by: &str| curricula.added_on("new_hires", module, day(by));
        assert_eq!(added("culture", "2026-11-01"), None, "there from the beginning");
        assert_eq!(added("crm", "2026-11-01"), Some(day("2026-10-15")));
        assert_eq!(added("crm", "2026-10-01"), None, "not yet");
    }

    #[test]
    fn the_template_asks_new_hires_for_an_exam_and_a_drill() {
        let curricula = Curricula::build(Vec::new());
        let proof = |module: &str| curricula.terms(module, day("2026-10-01")).proof;
        assert_eq!(
            (proof("product"), proof("sales_skills"), proof("culture")),
            (Proof::Exam, Proof::Drill, Proof::None)
        );
        assert_eq!(proof("a module nobody plans"), Proof::None);
    }
}
