//! Pass rates with the people behind them, and skills.

use super::*;
use crate::base::Ratio;
use rust_decimal::Decimal;

#[test]
fn a_pass_rate_counts_members_who_were_new_hires_when_they_sat() {
    let mut school = School::default();
    let [first, second, never, other] = ["E1", "E2", "E3", "E4"].map(|no| school.new_hire(no));
    let veteran = school.veteran("E5");
    school.sat(first, "product", Proof::Exam, "2026-10-01", 60);
    school.sat(first, "product", Proof::Exam, "2026-10-08", 80);
    school.sat(second, "product", Proof::Exam, "2026-10-02", 79);
    school.sat(never, "product", Proof::Drill, "2026-10-02", 100);
    school.sat(other, "product", Proof::Exam, "2026-09-30", 100);
    school.sat(veteran, "product", Proof::Exam, "2026-10-02", 100);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let until = |last: &str| DateSpan { first: day("2026-10-01"), last: day(last) };
    let rate = |last: &str| exam_results(&ledger, &personnel, &plan, "product", Proof::Exam, until(last));
    assert_eq!(rate("2026-10-07"), (vec![], vec![first, second]));
    assert_eq!(rate("2026-12-31"), (vec![first], vec![first, second]));
    let drills = exam_results(&ledger, &personnel, &plan, "product", Proof::Drill, until("2026-12-31"));
    assert_eq!(drills, (vec![never], vec![never]));
    let all = all_exam_results(&ledger, &personnel, "product", Proof::Exam, until("2026-12-31"));
    assert_eq!(all, (vec![first, veteran], vec![first, second, veteran]));
}

#[test]
fn a_retake_after_six_months_still_counts_for_who_sat_as_a_new_hire() {
    let mut school = School::default();
    let member = school.member("E1", Role::Rep, "2026-04-15");
    school.sat(member, "product", Proof::Exam, "2026-10-10", 70);
    school.sat(member, "product", Proof::Exam, "2026-10-20", 90);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let span = DateSpan { first: day("2026-10-01"), last: day("2026-12-31") };
    let found = exam_results(&ledger, &personnel, &plan, "product", Proof::Exam, span);
    assert_eq!(found, (vec![member], vec![member]));
}

#[test]
fn the_mean_skill_is_of_the_latest_marks() {
    let mut school = School::default();
    let [risen, steady, unknown] = ["E1", "E2", "E3"].map(|no| school.veteran(no));
    let new = school.new_hire("E4");
    school.scored(risen, "new_business", "2026-06-01", 4);
    school.scored(risen, "new_business", "2026-09-01", 7);
    school.scored(steady, "new_business", "2026-03-01", 6);
    school.scored(unknown, "service", "2026-03-01", 10);
    school.scored(new, "new_business", "2026-09-01", 10);
    let (ledger, personnel, plan) = (school.ledger(), school.personnel(), Plan::default());
    let mean =
        |on: &str| mean_mark(&skill_marks(&ledger, &personnel, &plan, "new_business", Audience::Veterans, day(on)));
    assert_eq!(mean("2026-09-15"), Some(Ratio::new(Decimal::new(65, 1))));
    assert_eq!(mean("2026-08-31"), Some(Ratio::new(Decimal::from(5))));
    assert_eq!(mean("2026-02-28"), None, "nobody has a mark yet");
}
