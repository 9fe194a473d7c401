//! Exams, role-plays and skills: who sat, who passed, who may be given leads, and what marks come to.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Audience, Curricula, Way, audience_of};
use crate::base::{DateSpan, Ratio};
use crate::facts::{Ledger, MemberIx, Personnel, Proof, Skill};
use crate::plan::{OnDuty, Plan};

/// Whether a member can be given leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Duty {
    /// Nothing stands against it.
    OnDuty,
    /// Exams of these modules are still to be passed.
    Missing(Vec<String>),
}

impl Duty {
    /// Whether the member can be given leads.
    pub fn is_on_duty(&self) -> bool {
        *self == Duty::OnDuty
    }
}

/// Whether a member can be given leads on a day: a new hire once every exam of the new hires' curriculum in force is
/// passed, everybody else at once. Role-plays are no gate.
pub fn is_on_duty(
    ledger: &Ledger,
    personnel: &Personnel,
    curricula: &Curricula,
    plan: &Plan,
    member: MemberIx,
    on: NaiveDate,
) -> Duty {
    let rules = curricula.on(on);
    let is_gated =
        rules.on_duty == OnDuty::AfterExams && audience_of(ledger, plan, member, on) == Some(Audience::NewHires);
    let curriculum = rules.curriculum(Audience::NewHires.as_str()).filter(|_| is_gated);
    let modules = curriculum.map_or(&[][..], |curriculum| &curriculum.modules);
    let is_missing = |id: &str| Way::of(personnel, member, id).passed_on(Proof::Exam, on).is_none();
    let with_exam = modules.iter().filter(|module| module.proof == Proof::Exam);
    let missing: Vec<String> =
        with_exam.filter(|module| is_missing(&module.id)).map(|module| module.id.clone()).collect();
    if missing.is_empty() { Duty::OnDuty } else { Duty::Missing(missing) }
}

/// Of the members who sat an exam or a role-play in the span while they were new hires, those with a passed attempt in
/// it, and all of them.
pub fn exam_results(
    ledger: &Ledger,
    personnel: &Personnel,
    plan: &Plan,
    module: &str,
    kind: Proof,
    span: DateSpan,
) -> (Vec<MemberIx>, Vec<MemberIx>) {
    let is_counted =
        |member: MemberIx, on: NaiveDate| audience_of(ledger, plan, member, on) == Some(Audience::NewHires);
    results(ledger, personnel, module, kind, span, is_counted)
}

/// Of all members who sat an exam or a role-play in the span, those with a passed attempt in it, and all of them.
pub fn all_exam_results(
    ledger: &Ledger,
    personnel: &Personnel,
    module: &str,
    kind: Proof,
    span: DateSpan,
) -> (Vec<MemberIx>, Vec<MemberIx>) {
    results(ledger, personnel, module, kind, span, |_, _| true)
}

fn results(
    ledger: &Ledger,
    personnel: &Personnel,
    module: &str,
    kind: Proof,
    span: DateSpan,
    is_counted: impl Fn(MemberIx, NaiveDate) -> bool,
) -> (Vec<MemberIx>, Vec<MemberIx>) {
    let (mut passed, mut sat) = (Vec::new(), Vec::new());
    for member in 0..ledger.members.len() as MemberIx {
        let of_module = personnel.exams.of(member).iter().filter(|exam| exam.kind == kind && exam.module == module);
        let attempts: Vec<_> = of_module.filter(|exam| span.contains(exam.taken_on)).collect();
        if attempts.iter().any(|exam| is_counted(member, exam.taken_on)) {
            sat.push(member);
            if attempts.iter().any(|exam| exam.is_passed()) {
                passed.push(member);
            }
        }
    }
    (passed, sat)
}

/// The latest mark for a skill on or before a day of each member of an audience; who has none is left out.
pub fn skill_marks<'a>(
    ledger: &Ledger,
    personnel: &'a Personnel,
    plan: &Plan,
    skill: &str,
    audience: Audience,
    as_of: NaiveDate,
) -> Vec<&'a Skill> {
    let members = (0..ledger.members.len() as MemberIx)
        .filter(|member| audience_of(ledger, plan, *member, as_of) == Some(audience));
    let latest = |member: MemberIx| {
        personnel.skills.of(member).iter().rfind(|mark| mark.skill == skill && mark.scored_on <= as_of)
    };
    members.filter_map(latest).collect()
}

/// The mean of marks, 1 to 10; none without a mark.
pub fn mean_mark(marks: &[&Skill]) -> Option<Ratio> {
    let sum: u32 = marks.iter().map(|mark| mark.score).sum();
    Ratio::of(Decimal::from(sum), Decimal::from(marks.len()))
}
