//! Completion by versions, cells by priority, due days, coverage, who is on duty.

use super::*;
use crate::base::{Quarter, Ratio};
use crate::plan::OnDuty;

fn quarter() -> Quarter {
    "2026Q3".parse().expect("a quarter")
}

fn completed(school: &School, member: MemberIx, module: &str, by: &str) -> Option<String> {
    completed_on(&school.personnel(), member, module, day(by)).map(|on| on.to_string())
}

#[test]
fn a_module_with_an_exam_is_complete_on_the_later_of_attendance_and_pass() {
    let mut school = School::default();
    let [before, after, failed] = ["E1", "E2", "E3"].map(|no| school.new_hire(no));
    for (member, exam_on, mark) in [(before, "2026-09-01", 90), (after, "2026-09-08", 80), (failed, "2026-09-08", 79)] {
        school.attended(member, "product", "2026-09-03", Proof::Exam);
        school.sat(member, "product", Proof::Exam, exam_on, mark);
    }
    assert_eq!(completed(&school, before, "product", "2026-09-30").as_deref(), Some("2026-09-03"));
    assert_eq!(completed(&school, after, "product", "2026-09-30").as_deref(), Some("2026-09-08"));
    assert_eq!(completed(&school, after, "product", "2026-09-07"), None, "the exam is still to come");
    assert_eq!(completed(&school, failed, "product", "2026-09-30"), None);
    school.sat(failed, "product", Proof::Drill, "2026-09-09", 100);
    assert_eq!(completed(&school, failed, "product", "2026-09-30"), None, "a role-play is no exam");
    school.sat(failed, "product", Proof::Exam, "2026-09-10", 85);
    assert_eq!(completed(&school, failed, "product", "2026-09-30").as_deref(), Some("2026-09-10"));
}

#[test]
fn an_exam_alone_or_a_cancelled_session_completes_nothing() {
    let mut school = School::default();
    let member = school.new_hire("E1");
    school.sat(member, "product", Proof::Exam, "2026-09-02", 100);
    school.session("product", "2026-09-03");
    school.place(member, EnrolmentState::Absent, Proof::Exam);
    school.session("product", "2026-09-04");
    school.place(member, EnrolmentState::Booked, Proof::Exam);
    school.session("product", "2026-09-05").is_cancelled = true;
    school.place(member, EnrolmentState::Attended, Proof::Exam);
    assert_eq!(completed(&school, member, "product", "2026-12-31"), None);
    school.attended(member, "product", "2026-09-11", Proof::None);
    school.attended(member, "product", "2026-09-10", Proof::None);
    assert_eq!(completed(&school, member, "product", "2026-12-31").as_deref(), Some("2026-09-10"), "the earliest");
}

#[test]
fn a_later_curriculum_asks_for_more_and_takes_nothing_back() {
    let first = rules(vec![module("product", 60, Proof::None), module("culture", 40, Proof::None)]);
    let second = rules(vec![module("product", 50, Proof::Exam), module("crm", 50, Proof::None)]);
    let curricula = Curricula::build(vec![(day("2026-01-01"), first), (day("2026-10-01"), second.clone())]);
    let mut school = School::default();
    let [done, half, late] = ["E1", "E2", "E3"].map(|no| school.new_hire(no));
    for member in [done, half, late] {
        school.attended(member, "product", "2026-09-10", Proof::None);
    }
    school.attended(done, "culture", "2026-09-20", Proof::None);
    school.attended(late, "culture", "2026-10-01", Proof::None);
    school.attended(late, "crm", "2026-10-05", Proof::None);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), plan_of(&second));
    let at = |member: MemberIx, on: &str| {
        let found = completion(&ledger, &personnel, &curricula, &plan, member, day(on)).expect("a curriculum");
        (found.done, found.completed_on.map(|on| on.to_string()))
    };
    assert_eq!(at(done, "2026-09-19"), (Ratio::percent(60), None));
    assert_eq!(at(done, "2026-09-20"), (Ratio::ONE, Some("2026-09-20".into())));
    assert_eq!(at(done, "2026-11-01"), (Ratio::ONE, Some("2026-09-20".into())), "for good");
    assert_eq!(at(half, "2026-09-30"), (Ratio::percent(60), None));
    assert_eq!(at(half, "2026-10-01"), (Ratio::percent(50), None), "by the weights of the version in force");
    assert_eq!(at(late, "2026-10-04"), (Ratio::percent(50), None), "too late for the first version");
    assert_eq!(at(late, "2026-10-05"), (Ratio::ONE, Some("2026-10-05".into())), "attended as it was asked then");
}

#[test]
fn who_had_all_of_a_new_version_before_it_came_completes_it_on_its_first_day() {
    let second = rules(vec![module("crm", 100, Proof::None)]);
    let first = rules(vec![module("product", 100, Proof::Exam)]);
    let curricula = Curricula::build(vec![(day("2026-01-01"), first), (day("2026-10-01"), second)]);
    let mut school = School::default();
    let member = school.new_hire("E1");
    school.attended(member, "crm", "2026-09-10", Proof::None);
    let personnel = school.personnel();
    let learner = Learner::of(&personnel, member);
    let on = |by: &str| learner.curriculum_completed_on(&curricula, "new_hires", day(by));
    assert_eq!((on("2026-09-30"), on("2026-12-31")), (None, Some(day("2026-10-01"))));
}

#[test]
fn everybody_belongs_to_one_audience_and_to_those_named_after_team_or_role() {
    let mut school = School::default();
    let new = school.new_hire("E1");
    let veteran = school.veteran("E2");
    let lead = school.member("E3", Role::TeamLead, "2020-01-01");
    let manager = school.member("E4", Role::Manager, "2026-09-01");
    let gone = school.veteran("E5");
    school.members[gone as usize].active_to = Some(day("2026-08-31"));
    let (ledger, plan) = (school.ledger(), Plan::default());
    let name = |member| audience_of(&ledger, &plan, member, day("2026-09-15")).map(Audience::as_str);
    assert_eq!(
        [new, veteran, lead, manager].map(name),
        [Some("new_hires"), Some("veterans"), Some("veterans"), Some("managers")]
    );
    assert_eq!(name(gone), None);
    assert_eq!(audience_of(&ledger, &plan, new, day("2027-03-02")), Some(Audience::Veterans));
    let of = |name: &str| members_of(&ledger, &plan, name, day("2026-09-15"));
    assert_eq!((of("team_lead"), of("East")), (vec![lead], vec![new, veteran, lead, manager]));
}

#[test]
fn a_cell_is_the_first_state_that_fits() {
    let mut school = School::default();
    let [done, booked, failed, late, missed, open] = ["E1", "E2", "E3", "E4", "E5", "E6"].map(|no| school.new_hire(no));
    // Whoever is done stays done, whatever else is on record.
    school.attended(done, "product", "2026-09-03", Proof::None);
    school.sat(done, "product", Proof::Exam, "2026-09-04", 10);
    // A place ahead outweighs a failed exam.
    school.attended(booked, "product", "2026-09-03", Proof::Exam);
    school.sat(booked, "product", Proof::Exam, "2026-09-04", 10);
    school.session("product", "2026-09-10");
    school.place(booked, EnrolmentState::Booked, Proof::Exam);
    school.attended(failed, "product", "2026-09-03", Proof::Exam);
    school.sat(failed, "product", Proof::Exam, "2026-09-04", 72);
    school.session("product", "2026-09-03");
    school.place(missed, EnrolmentState::Absent, Proof::Exam);
    school.members[late as usize].hired_on = day("2026-08-20");
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let product = |member: MemberIx, on: &str| {
        cells(&ledger, &personnel, &template(), &plan, member, quarter(), day(on)).remove(0).standing
    };
    assert_eq!(product(done, "2026-09-10"), Standing::Done(day("2026-09-03")));
    assert_eq!(product(booked, "2026-09-10"), Standing::Booked(day("2026-09-10")), "today still counts");
    assert_eq!(product(booked, "2026-09-11"), Standing::Failed { on: day("2026-09-04"), score_tenths: 100 });
    assert_eq!(product(failed, "2026-09-10"), Standing::Failed { on: day("2026-09-04"), score_tenths: 720 });
    assert_eq!(product(late, "2026-09-03"), Standing::Open, "fourteen days after 20 August is the 3rd");
    assert_eq!(product(late, "2026-09-04"), Standing::Late);
    assert_eq!(product(missed, "2026-09-10"), Standing::Missed(day("2026-09-03")));
    assert_eq!(product(missed, "2026-09-16"), Standing::Late);
    assert_eq!(product(open, "2026-09-15"), Standing::Open);
}

#[test]
fn a_due_day_counts_from_joining_the_audience() {
    let mut school = School::default();
    let new = school.new_hire("E1");
    let grown = school.member("E2", Role::Rep, "2026-03-31");
    let manager = school.member("E3", Role::Manager, "2026-05-01");
    let (ledger, plan) = (school.ledger(), Plan::default());
    let last = day("2026-12-31");
    let due = |member, audience: &str, days| due_on(&ledger, &plan, member, audience, days, last).to_string();
    assert_eq!(due(new, "new_hires", 14), "2026-09-15");
    assert_eq!(due(grown, "veterans", 30), "2026-10-30", "thirty days after six months here");
    assert_eq!(due(manager, "managers", 30), "2026-05-31");
    assert_eq!(due(grown, "veterans", 0), "2026-12-31", "by the end of each quarter");
}

#[test]
fn who_completed_the_curriculum_is_not_late_with_what_came_later() {
    let first = rules(vec![module("product", 100, Proof::None)]);
    let second = rules(vec![module("product", 50, Proof::None), module("crm", 50, Proof::None)]);
    let curricula = Curricula::build(vec![(day("2026-01-01"), first), (day("2026-10-01"), second.clone())]);
    let mut school = School::default();
    let [done, other] = ["E1", "E2"].map(|no| school.new_hire(no));
    school.attended(done, "product", "2026-09-10", Proof::None);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), plan_of(&second));
    let crm = |member: MemberIx| {
        cells(&ledger, &personnel, &curricula, &plan, member, quarter().plus(1), day("2026-11-01")).remove(1).standing
    };
    assert_eq!((crm(done), crm(other)), (Standing::Open, Standing::Late));
}

#[test]
fn coverage_counts_new_hires_of_the_day_who_completed_everything() {
    let only = rules(vec![module("product", 100, Proof::None)]);
    let curricula = Curricula::unchanged(only.clone());
    let mut school = School::default();
    let [done, open] = ["E1", "E2"].map(|no| school.new_hire(no));
    let veteran = school.veteran("E3");
    let manager = school.member("E4", Role::Manager, "2026-09-01");
    for member in [done, veteran, manager] {
        school.attended(member, "product", "2026-09-10", Proof::None);
    }
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), plan_of(&only));
    let at = |audience: &str, on: &str| coverage(&ledger, &personnel, &curricula, &plan, audience, day(on));
    assert_eq!(at("new_hires", "2026-09-09"), (vec![], vec![done, open]));
    assert_eq!(at("new_hires", "2026-09-10"), (vec![done], vec![done, open]));
    assert_eq!(at("new_hires", "2026-08-31"), (vec![], vec![]), "nobody is hired yet");
    assert_eq!(at("veterans", "2026-09-10"), (vec![], vec![]), "veterans have no curriculum here");
}

#[test]
fn a_new_hire_is_on_duty_once_the_exams_are_passed() {
    let mut school = School::default();
    let new = school.new_hire("E1");
    let veteran = school.veteran("E2");
    school.sat(new, "product", Proof::Exam, "2026-09-08", 79);
    school.sat(new, "product", Proof::Exam, "2026-09-09", 80);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let on = |member, on: &str| is_on_duty(&ledger, &personnel, &template(), &plan, member, day(on));
    assert_eq!(on(new, "2026-09-08"), Duty::Missing(vec!["product".to_owned()]), "the role-play is no gate");
    assert_eq!(on(new, "2026-09-09"), Duty::OnDuty, "passed, though the course is still to be attended");
    assert_eq!(on(veteran, "2026-09-08"), Duty::OnDuty);
    let open = Curricula::unchanged(TrainingRules { on_duty: OnDuty::FirstDay, ..TrainingRules::default() });
    assert!(is_on_duty(&ledger, &personnel, &open, &plan, new, day("2026-09-01")).is_on_duty());
}
