//! A small school whose records an HR manager can follow on a calendar.

mod booking;
mod effect;
mod marks;
mod ways;

use chrono::NaiveDate;

use super::*;
use crate::base::{Currency, DateSpan, FiscalCalendar, WorkCalendar};
use crate::facts::{
    ByMember, Customer, Enrolment, EnrolmentState, Exam, Ledger, LedgerParts, Member, MemberIx, Order, Pair, Personnel,
    Practice, Proof, Role, Skill, Target, TrainingSession,
};
use crate::plan::{Curriculum, Module, Plan, TrainingRules};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Members, sessions and what was done in them. Members are named by their employee no.
#[derive(Default)]
struct School {
    members: Vec<Member>,
    sessions: Vec<TrainingSession>,
    enrolments: Vec<Enrolment>,
    exams: Vec<Exam>,
    skills: Vec<Skill>,
    practices: Vec<Practice>,
    pairs: Vec<Pair>,
    leaves: Vec<(MemberIx, DateSpan)>,
    targets: Vec<Target>,
    orders: Vec<Order>,
}

impl School {
    fn member(&mut self, no: &str, role: Role, hired_on: &str) -> MemberIx {
        self.members.push(Member {
            id: self.members.len() as i64 + 1,
            employee_no: no.to_owned(),
            name: no.to_owned(),
            role,
            team: "East".to_owned(),
            region: String::new(),
            hired_on: day(hired_on),
            experience_from: day(hired_on),
            active_to: None,
            search: String::new(),
        });
        self.members.len() as MemberIx - 1
    }

    fn new_hire(&mut self, no: &str) -> MemberIx {
        self.member(no, Role::Rep, "2026-09-01")
    }

    fn veteran(&mut self, no: &str) -> MemberIx {
        self.member(no, Role::Rep, "2020-01-01")
    }

    /// A session of a module from nine to ten.
    fn session(&mut self, module: &str, held_on: &str) -> &mut TrainingSession {
        let id = self.sessions.len() as i64 + 1;
        self.sessions.push(TrainingSession {
            id,
            session_no: format!("S-{id:06}"),
            module: module.to_owned(),
            series: String::new(),
            held_on: day(held_on),
            begins_at: chrono::NaiveTime::from_hms_opt(9, 0, 0),
            minutes: 60,
            trainer: String::new(),
            place: String::new(),
            cost_minor: 0,
            capacity: None,
            is_cancelled: false,
            note: String::new(),
        });
        self.sessions.last_mut().expect("just added")
    }

    /// A place in the session added last.
    fn place(&mut self, member: MemberIx, state: EnrolmentState, needs: Proof) {
        let session = self.sessions.len() as u32 - 1;
        let id = self.enrolments.len() as i64 + 1;
        self.enrolments.push(Enrolment { id, member, session, state, needs });
    }

    /// A session of a module that the member attended.
    fn attended(&mut self, member: MemberIx, module: &str, held_on: &str, needs: Proof) {
        self.session(module, held_on);
        self.place(member, EnrolmentState::Attended, needs);
    }

    fn sat(&mut self, member: MemberIx, module: &str, kind: Proof, taken_on: &str, mark: u32) {
        let earlier = self.exams.iter().filter(|exam| exam.member == member && exam.module == module);
        let attempt = earlier.filter(|exam| exam.kind == kind).count() as u32 + 1;
        self.exams.push(Exam {
            id: self.exams.len() as i64 + 1,
            member,
            module: module.to_owned(),
            kind,
            taken_on: day(taken_on),
            attempt,
            score_tenths: mark * 10,
            pass_mark: 80,
            note: String::new(),
        });
    }

    fn scored(&mut self, member: MemberIx, skill: &str, scored_on: &str, score: u32) {
        let id = self.skills.len() as i64 + 1;
        let (skill, scored_on) = (skill.to_owned(), day(scored_on));
        self.skills.push(Skill { id, member, skill, scored_on, score, scorer: None, note: String::new() });
    }

    /// The one customer everything is sold to.
    fn customer() -> Customer {
        Customer {
            id: 1,
            code: "C1".to_owned(),
            name: "C1".to_owned(),
            industry: String::new(),
            region: String::new(),
            owner: None,
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        }
    }

    fn ledger(&self) -> Ledger {
        Ledger::build(LedgerParts {
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("a month"),
            workdays: WorkCalendar::default(),
            customers: vec![School::customer()],
            members: self.members.clone(),
            product_lines: vec![String::new()],
            regions: vec![String::new()],
            orders: self.orders.clone(),
            splits: Vec::new(),
            targets: self.targets.clone(),
        })
    }

    /// The records in the orders the workspace gives them in.
    fn personnel(&self) -> Personnel {
        let count = self.members.len();
        let mut order: Vec<usize> = (0..self.sessions.len()).collect();
        order.sort_by_key(|place| (self.sessions[*place].held_on, self.sessions[*place].begins_at));
        let sessions: Vec<TrainingSession> = order.iter().map(|place| self.sessions[*place].clone()).collect();
        let place_of = |old: u32| order.iter().position(|place| *place == old as usize).expect("known") as u32;
        let mut enrolments: Vec<Enrolment> = self
            .enrolments
            .iter()
            .map(|enrolment| Enrolment { session: place_of(enrolment.session), ..enrolment.clone() })
            .collect();
        enrolments.sort_by_key(|enrolment| enrolment.session);
        let mut exams = self.exams.clone();
        exams.sort_by_key(|exam| (exam.taken_on, exam.attempt));
        let mut skills = self.skills.clone();
        skills.sort_by_key(|skill| skill.scored_on);
        Personnel {
            sessions,
            enrolments: ByMember::build(enrolments, count),
            exams: ByMember::build(exams, count),
            skills: ByMember::build(skills, count),
            practices: ByMember::build(self.practices.clone(), count),
            pairs: self.pairs.clone(),
            leaves: self.leaves.clone(),
            ..Personnel::default()
        }
    }
}

/// The template's curricula for good.
fn template() -> Curricula {
    Curricula::unchanged(TrainingRules::default())
}

fn module(id: &str, weight: u32, proof: Proof) -> Module {
    Module { id: id.to_owned(), weight, proof }
}

/// Rules with one curriculum for new hires.
fn rules(modules: Vec<Module>) -> TrainingRules {
    let curricula = vec![Curriculum { audience: "new_hires".to_owned(), due_days: 14, modules }];
    TrainingRules { curricula, ..TrainingRules::default() }
}

fn plan_of(rules: &TrainingRules) -> Plan {
    Plan { training: rules.clone(), ..Plan::default() }
}
