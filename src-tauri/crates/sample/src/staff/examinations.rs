//! Product exams and role-plays of the new hires.
//!
//! In the last full quarter ten sit the product exam and seven pass; the others try again in the running quarter and one
//! of them still has not passed. The exam came with the first class, so who was hired before it sat it then.

use chrono::{Days, NaiveDate};
use domain::facts::{Exam, Proof};

use super::classes::{Training, training};
use super::{Office, ix, numbered};
use crate::chance::Chance;
use crate::crew::{EXAM_AFTER, ILL, Seller};
use crate::rhythm::{weekday_from, weekday_until};
use crate::script::{LAST, RUNNING};

/// Days after a class's Monday of its exam and of its role-play.
const CLASS_EXAM: u64 = 7;
const CLASS_DRILL: u64 = 10;
/// Days after the first one of the role-play of who was trained alone.
const DRILL_AFTER: u64 = 9;
/// Days into a quarter of further attempts.
const SECOND_EXAM: u64 = 44;
const EXAM_AGAIN: u64 = 9;
const DRILL_AGAIN: u64 = 13;
/// Who fails the first exam, with the marks in tenths; the second of them fails a second time in the same quarter.
const EXAM_FAILED: [(Seller, u32); 3] = [(20, 625), (22, 540), (23, 745)];
const EXAM_FAILED_TWICE: (Seller, u32) = (22, 705);
/// Marks of the attempts of the running quarter.
const EXAM_LATER: [(Seller, u32); 3] = [(20, 860), (22, 765), (23, 885)];
/// The same of role-plays; the ill trainee has the first one then.
const DRILL_FAILED: [(Seller, u32); 3] = [(19, 680), (22, 710), (23, 650)];
const DRILL_LATER: [(Seller, u32); 4] = [(19, 835), (22, 815), (23, 870), (ILL, 735)];

/// All attempts at exams and role-plays.
pub(super) fn exams(office: &Office<'_>) -> Vec<Exam> {
    let mut book = Book { office, chance: office.chance("exams"), rows: Vec::new() };
    for seller in office.crew.new_hires() {
        book.sit(seller, Proof::Exam);
        book.sit(seller, Proof::Drill);
    }
    let mut rows = book.rows;
    rows.sort_by_key(|exam: &Exam| (exam.member, exam.taken_on, exam.attempt));
    numbered(&mut rows, |exam| &mut exam.id);
    rows
}

struct Book<'a> {
    office: &'a Office<'a>,
    chance: Chance,
    rows: Vec<Exam>,
}

impl Book<'_> {
    /// Every attempt of a new hire that lies before today.
    fn sit(&mut self, seller: Seller, kind: Proof) {
        let (failed, later, again) = match kind {
            Proof::Exam => (&EXAM_FAILED[..], &EXAM_LATER[..], EXAM_AGAIN),
            _ => (&DRILL_FAILED[..], &DRILL_LATER[..], DRILL_AGAIN),
        };
        let mark = |marks: &[(Seller, u32)]| marks.iter().find(|(whose, _)| *whose == seller).map(|(_, mark)| *mark);
        let passed = (80 + self.chance.below(18) as u32) * 10 + [0, 0, 5][self.chance.below(3) as usize];
        let mut attempts = Vec::new();
        let first = self.first(seller, kind);
        if !self.office.crew.is_away(seller, first) {
            attempts.push((first, mark(failed).unwrap_or(passed)));
        }
        if kind == Proof::Exam && seller == EXAM_FAILED_TWICE.0 {
            attempts.push((self.office.day(LAST, SECOND_EXAM), EXAM_FAILED_TWICE.1));
        }
        let is_open = attempts.last().is_none_or(|(_, mark)| *mark < self.pass_mark() * 10);
        if is_open {
            attempts.push((self.office.day(RUNNING, again), mark(later).unwrap_or(passed)));
        }
        let done = attempts.into_iter().filter(|(on, _)| self.office.is_past(*on)).zip(1..);
        let rows = done.map(|((on, mark), attempt)| self.row(seller, kind, on, attempt, mark)).collect::<Vec<_>>();
        self.rows.extend(rows);
    }

    /// The day of the first attempt.
    fn first(&self, seller: Seller, kind: Proof) -> NaiveDate {
        match (training(self.office, seller), kind) {
            (Training::Class(monday), Proof::Exam) => monday + Days::new(CLASS_EXAM),
            (Training::Class(monday), _) => monday + Days::new(CLASS_DRILL),
            (Training::Alone(from), Proof::Exam) => weekday_until(from + Days::new(EXAM_AFTER)),
            (Training::Alone(from), _) => weekday_from(from + Days::new(DRILL_AFTER)),
        }
    }

    fn pass_mark(&self) -> u32 {
        self.office.script.plan.training.pass_mark
    }

    fn row(&self, seller: Seller, kind: Proof, on: NaiveDate, attempt: u32, score_tenths: u32) -> Exam {
        let is_passed = score_tenths >= self.pass_mark() * 10;
        let (module, note) = match (kind, is_passed, attempt) {
            (Proof::Exam, false, 1) => ("product", "光谱类产品选型题失分较多，安排一次实验室复训。"),
            (Proof::Exam, false, _) => ("product", "应用场景题仍不熟，由导师每周陪练两个案例。"),
            (Proof::Exam, true, 1) => ("product", ""),
            (Proof::Exam, true, _) => ("product", "补考通过，可以上岗。"),
            (_, false, _) => ("sales_skills", "开场过快，未问清客户现状就报价。"),
            (_, true, 1) => ("sales_skills", ""),
            (_, true, _) => ("sales_skills", "提问顺序清楚，异议处理有进步。"),
        };
        Exam {
            id: 0,
            member: ix(seller),
            module: module.to_owned(),
            kind,
            taken_on: on,
            attempt,
            score_tenths,
            pass_mark: self.pass_mark(),
            note: note.to_owned(),
        }
    }
}
