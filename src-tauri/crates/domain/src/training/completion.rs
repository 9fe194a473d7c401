//! Who has completed what: modules by what was attended and passed, curricula by the version in force.
//!
//! What a module needed is read from the record itself, never from today's plan, so a later curriculum changes nothing
//! that somebody has completed. Cancelled sessions count for nothing.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Curricula, audience_of, members_of};
use crate::base::Ratio;
use crate::facts::{Enrolment, EnrolmentState, Exam, Ledger, MemberIx, Personnel, Proof, TrainingSession};
use crate::plan::{Module, Plan};

/// How far a member is with the curriculum of their audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The audience, by its name in the plan.
    pub audience: String,
    /// Σ weight of the modules completed; 1 once the curriculum was completed, whatever came later.
    pub done: Ratio,
    /// When it was completed.
    pub completed_on: Option<NaiveDate>,
    /// The modules of the version in force, each with the day it was completed.
    pub modules: Vec<(Module, Option<NaiveDate>)>,
}

/// A member's way through one module: places in sessions that take place, and attempts, by day.
#[derive(Debug, Clone, Default)]
pub struct Way<'a> {
    /// Places in sessions that are not cancelled, by day.
    pub places: Vec<(&'a TrainingSession, &'a Enrolment)>,
    /// Attempts at its exam and its role-play, by day.
    pub exams: Vec<&'a Exam>,
}

/// A member's ways, sorted by module once.
#[derive(Debug, Clone)]
pub struct Learner<'a> {
    /// Who.
    pub member: MemberIx,
    ways: HashMap<&'a str, Way<'a>>,
}

impl<'a> Way<'a> {
    /// Of one member through one module.
    pub fn of(personnel: &'a Personnel, member: MemberIx, module: &str) -> Way<'a> {
        let places = personnel.enrolments.of(member).iter().map(|enrolment| (personnel.session(enrolment), enrolment));
        let exams = personnel.exams.of(member).iter();
        Way {
            places: places.filter(|(session, _)| session.module == module && !session.is_cancelled).collect(),
            exams: exams.filter(|exam| exam.module == module).collect(),
        }
    }

    /// The first day by which the member had attended a session and passed what that session needed.
    pub fn completed_on(&self, by: NaiveDate) -> Option<NaiveDate> {
        let attended = self.attended(by);
        let completed = attended.filter_map(|(session, enrolment)| match enrolment.needs {
            Proof::None => Some(session.held_on),
            kind => self.passed_on(kind, by).map(|passed_on| passed_on.max(session.held_on)),
        });
        completed.min()
    }

    /// Sessions attended by a day.
    pub fn attended(&self, by: NaiveDate) -> impl Iterator<Item = (&'a TrainingSession, &'a Enrolment)> {
        let places = self.places.iter().copied();
        places.filter(move |(session, place)| place.state == EnrolmentState::Attended && session.held_on <= by)
    }

    /// The first day an exam or a role-play was passed.
    pub fn passed_on(&self, kind: Proof, by: NaiveDate) -> Option<NaiveDate> {
        let passed = self.exams.iter().filter(|exam| exam.kind == kind && exam.is_passed() && exam.taken_on <= by);
        passed.map(|exam| exam.taken_on).min()
    }

    /// The last attempt at an exam or a role-play.
    pub fn last_attempt(&self, kind: Proof, by: NaiveDate) -> Option<&'a Exam> {
        self.exams.iter().copied().rfind(|exam| exam.kind == kind && exam.taken_on <= by)
    }
}

impl<'a> Learner<'a> {
    /// Everything a member did, by module.
    pub fn of(personnel: &'a Personnel, member: MemberIx) -> Learner<'a> {
        let mut ways: HashMap<&'a str, Way<'a>> = HashMap::new();
        for enrolment in personnel.enrolments.of(member) {
            let session = personnel.session(enrolment);
            if !session.is_cancelled {
                ways.entry(&session.module).or_default().places.push((session, enrolment));
            }
        }
        for exam in personnel.exams.of(member) {
            ways.entry(&exam.module).or_default().exams.push(exam);
        }
        Learner { member, ways }
    }

    /// The way through a module; none when nothing is on record.
    pub fn way(&self, module: &str) -> Option<&Way<'a>> {
        self.ways.get(module)
    }

    /// Modules something is on record about, in no order.
    pub fn modules(&self) -> impl Iterator<Item = &'a str> {
        self.ways.keys().copied()
    }

    /// See [`completed_on`].
    pub fn completed_on(&self, module: &str, by: NaiveDate) -> Option<NaiveDate> {
        self.way(module).and_then(|way| way.completed_on(by))
    }

    /// The day the curriculum of an audience was completed, under whichever version was in force.
    pub fn curriculum_completed_on(&self, curricula: &Curricula, audience: &str, by: NaiveDate) -> Option<NaiveDate> {
        curricula.of_audience(audience, by).find_map(|(from, until, curriculum)| {
            let modules = curriculum.modules.iter();
            let days: Option<Vec<NaiveDate>> = modules.map(|module| self.completed_on(&module.id, by)).collect();
            let on = days?.into_iter().max()?.max(from);
            until.is_none_or(|until| on < until).then_some(on)
        })
    }

    /// How far the member is with the curriculum of an audience; none when the plan has none for it.
    pub fn completion(&self, curricula: &Curricula, audience: &str, as_of: NaiveDate) -> Option<Completion> {
        let curriculum = curricula.on(as_of).curriculum(audience)?;
        let completed_on = self.curriculum_completed_on(curricula, audience, as_of);
        let modules: Vec<(Module, Option<NaiveDate>)> =
            curriculum.modules.iter().map(|module| (module.clone(), self.completed_on(&module.id, as_of))).collect();
        let done: u32 = modules.iter().filter(|(_, on)| on.is_some()).map(|(module, _)| module.weight).sum();
        let done = if completed_on.is_some() { Ratio::ONE } else { Ratio::percent(i64::from(done)) };
        Some(Completion { audience: audience.to_owned(), done, completed_on, modules })
    }
}

/// The day a member completed a module: the first on which they had attended a session of it and had passed the exam
/// or role-play which that session needed.
pub fn completed_on(personnel: &Personnel, member: MemberIx, module: &str, by: NaiveDate) -> Option<NaiveDate> {
    Way::of(personnel, member, module).completed_on(by)
}

/// How far a member is with the curriculum of their own audience; none for members who are not active, or whose
/// audience has no curriculum.
pub fn completion(
    ledger: &Ledger,
    personnel: &Personnel,
    curricula: &Curricula,
    plan: &Plan,
    member: MemberIx,
    as_of: NaiveDate,
) -> Option<Completion> {
    let audience = audience_of(ledger, plan, member, as_of)?;
    Learner::of(personnel, member).completion(curricula, audience.as_str(), as_of)
}

/// Of the members of an audience, those who completed its curriculum, and all of them. Without curriculum, nobody.
pub fn coverage(
    ledger: &Ledger,
    personnel: &Personnel,
    curricula: &Curricula,
    plan: &Plan,
    audience: &str,
    as_of: NaiveDate,
) -> (Vec<MemberIx>, Vec<MemberIx>) {
    if curricula.on(as_of).curriculum(audience).is_none() {
        return (Vec::new(), Vec::new());
    }
    let all = members_of(ledger, plan, audience, as_of);
    let is_complete = |member: &MemberIx| {
        Learner::of(personnel, *member).curriculum_completed_on(curricula, audience, as_of).is_some()
    };
    (all.iter().copied().filter(is_complete).collect(), all)
}
