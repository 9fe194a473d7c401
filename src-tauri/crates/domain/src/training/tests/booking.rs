//! What speaks against a place, what sessions cost, who is reminded.

use chrono::NaiveTime;

use super::*;
use crate::base::{Period, Quarter};
use crate::facts::TargetOwner;

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn slot<'a>(held_on: &str, begins_at: Option<NaiveTime>, minutes: u32) -> Slot<'a> {
    let held_on = day(held_on);
    Slot { session_id: 0, module: "culture", held_on, begins_at, minutes, trainer: "Ms Xu", place: "Room 3" }
}

#[test]
fn sessions_that_touch_do_not_overlap() {
    let mut school = School::default();
    let member = school.new_hire("E1");
    // From nine to ten.
    school.session("product", "2026-09-10");
    school.place(member, EnrolmentState::Booked, Proof::Exam);
    let (ledger, personnel) = (school.ledger(), school.personnel());
    let against = |slot: Slot<'_>| objections(&ledger, &personnel, &slot, member);
    assert_eq!(against(slot("2026-09-10", at(10, 0), 60)), []);
    assert_eq!(against(slot("2026-09-10", at(8, 0), 60)), []);
    assert_eq!(against(slot("2026-09-10", at(8, 0), 61)), [Objection::Elsewhere(0)]);
    assert_eq!(against(slot("2026-09-10", at(9, 59), 60)), [Objection::Elsewhere(0)]);
    assert_eq!(against(slot("2026-09-10", None, 60)), [Objection::Elsewhere(0)], "a whole day meets everything");
    assert_eq!(against(slot("2026-09-11", at(9, 0), 60)), [], "another day");
}

#[test]
fn everything_that_speaks_against_a_place_is_named() {
    let mut school = School::default();
    let member = school.new_hire("E1");
    school.attended(member, "culture", "2026-09-03", Proof::None);
    school.session("product", "2026-09-10");
    school.place(member, EnrolmentState::Absent, Proof::Exam);
    school.session("service", "2026-09-11").is_cancelled = true;
    school.place(member, EnrolmentState::Booked, Proof::None);
    school.leaves.push((member, DateSpan { first: day("2026-09-20"), last: day("2026-09-22") }));
    school.members[0].active_to = Some(day("2026-12-31"));
    let (ledger, personnel) = (school.ledger(), school.personnel());
    let against = |held_on: &str| objections(&ledger, &personnel, &slot(held_on, at(9, 0), 60), member);
    let done = Objection::Completed(day("2026-09-03"));
    assert_eq!(against("2026-09-10"), [done], "who was not there is not elsewhere");
    assert_eq!(against("2026-09-11"), [done], "nor is who was to be in a cancelled session");
    assert_eq!(against("2026-09-22"), [Objection::Away, done]);
    assert_eq!(against("2026-08-31"), [Objection::NotHiredYet]);
    assert_eq!(against("2027-01-01"), [Objection::HasLeft, done]);
    let own = Slot::of(&personnel.sessions[1]);
    assert_eq!(objections(&ledger, &personnel, &own, member), [Objection::Booked]);
    assert!(Objection::HasLeft.is_refusal() && !Objection::Away.is_refusal() && Objection::Away.is_conflict());
    assert!(!done.is_refusal() && !done.is_conflict(), "to come again is no fault");
}

#[test]
fn a_room_and_a_trainer_are_in_one_session_at_a_time() {
    let mut school = School::default();
    let first = school.session("product", "2026-09-10");
    (first.trainer, first.place) = ("ms xu ".to_owned(), "Room 1".to_owned());
    let second = school.session("product", "2026-09-10");
    (second.place, second.minutes) = ("room 3".to_owned(), 30);
    school.session("product", "2026-09-10");
    let personnel = school.personnel();
    let found = clashes(&personnel, &slot("2026-09-10", at(9, 0), 60));
    assert_eq!(
        found,
        [
            Clash { session: 0, is_same_place: false, is_same_trainer: true },
            Clash { session: 1, is_same_place: true, is_same_trainer: false },
        ]
    );
    assert_eq!(clashes(&personnel, &slot("2026-09-10", at(9, 30), 60)).len(), 1, "room 3 is free again at half past");
    assert_eq!(clashes(&personnel, &Slot::of(&personnel.sessions[0])), [], "a session is no clash of its own");
}

#[test]
fn the_quarter_s_sessions_cost_against_the_training_part_of_the_budget() {
    let mut school = School::default();
    school.session("product", "2026-09-30").cost_minor = 100_000;
    school.session("product", "2026-10-01").cost_minor = 150_000;
    school.session("product", "2026-12-31").cost_minor = 50_050;
    let cancelled = school.session("product", "2026-11-01");
    (cancelled.cost_minor, cancelled.is_cancelled) = (900_000, true);
    let quarter: Quarter = "2026Q4".parse().expect("a quarter");
    school.targets.push(Target {
        period: Period::Quarter(quarter),
        owner: TargetOwner::Company,
        amount: Currency::CNY.minor(123_456_700),
        is_pinned: false,
    });
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let cost = session_cost(&ledger, &personnel, ledger.calendar.quarter_span(quarter));
    assert_eq!(cost, Currency::CNY.minor(200_050));
    // 1 % of 1,234,567.00, of which 30 % are for training.
    assert_eq!(training_budget(&ledger, &plan, quarter), Some(Currency::CNY.minor(370_370)));
    assert_eq!(training_budget(&ledger, &plan, quarter.plus(-1)), None, "no target, no budget");
}

#[test]
fn places_are_taken_by_who_is_booked_or_was_there() {
    let mut school = School::default();
    let [a, b, c] = ["E1", "E2", "E3"].map(|no| school.new_hire(no));
    school.session("product", "2026-09-10");
    for (member, state) in [(a, EnrolmentState::Booked), (b, EnrolmentState::Attended), (c, EnrolmentState::Absent)] {
        school.place(member, state, Proof::None);
    }
    assert_eq!(taken(&school.personnel()), [2]);
}

#[test]
fn reminders_are_sorted_by_what_cannot_wait() {
    let only = rules(vec![module("product", 60, Proof::Exam), module("culture", 40, Proof::None)]);
    let (curricula, plan) = (Curricula::unchanged(only.clone()), plan_of(&only));
    let mut school = School::default();
    let [open, failed] = ["E1", "E2"].map(|no| school.new_hire(no));
    let veteran = school.veteran("E3");
    school.session("culture", "2026-09-02");
    school.place(open, EnrolmentState::Booked, Proof::None);
    school.attended(open, "product", "2026-09-03", Proof::Exam);
    school.attended(failed, "product", "2026-09-03", Proof::Exam);
    school.sat(failed, "product", Proof::Exam, "2026-09-04", 72);
    school.attended(failed, "culture", "2026-09-05", Proof::None);
    let task = |id: i64, due_on: &str, handed_in_on: Option<&str>| Practice {
        id,
        member: veteran,
        module: "service".to_owned(),
        task: "Call three customers".to_owned(),
        due_on: day(due_on),
        handed_in_on: handed_in_on.map(day),
        coach: None,
        signed_on: None,
        note: String::new(),
    };
    school.practices = vec![task(1, "2026-09-08", None), task(2, "2026-09-30", Some("2026-09-07"))];
    let (ledger, personnel) = (school.ledger(), school.personnel());
    let quarter: Quarter = "2026Q3".parse().expect("a quarter");
    let on = |on: &str| reminders(&ledger, &personnel, &curricula, &plan, quarter, day(on));
    let product = || "product".to_owned();
    assert_eq!(
        on("2026-09-09"),
        [
            Reminder::NotMarked { session: 0, members: 1 },
            Reminder::Failed { member: failed, module: product(), on: day("2026-09-04"), score_tenths: 720 },
            Reminder::TaskLate { member: veteran, task: 1, due_on: day("2026-09-08") },
            Reminder::ExamOpen { member: open, module: product(), kind: Proof::Exam, since: day("2026-09-03") },
            Reminder::SignOff { member: veteran, task: 2, since: day("2026-09-07") },
            Reminder::DueSoon { member: open, module: "culture".to_owned(), due_on: day("2026-09-15") },
        ]
    );
    let late = on("2026-09-16");
    let late: Vec<&Reminder> = late.iter().filter(|found| matches!(found, Reminder::Late { .. })).collect();
    assert_eq!(late.len(), 2, "both modules of who has neither: {late:?}");
}
