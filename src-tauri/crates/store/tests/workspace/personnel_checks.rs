//! Damage in what is on record about the team is named where it lies, and what must hold is checked.

use store::{Audit, Store};

use crate::company::{Place, assert_sound, audit};
use crate::personnel_rows::{suggestion, with_personnel};

fn plant(place: &Place, sql: &str) {
    let conn = rusqlite::Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").expect("without its rules");
    conn.execute_batch(sql).expect(sql);
    conn.close().expect("and closes it");
}

#[test]
fn a_damaged_value_is_named_with_its_table_and_row() {
    for (planted, told) in [
        ("UPDATE enrolments SET needs = 'song'", "enrolments 1: 'song' is no proof of a module"),
        ("UPDATE training_sessions SET begins_at = '9:30'", "training_sessions 1: '9:30' is no time of day"),
        ("UPDATE exams SET score_tenths = -1", "exams 1: -1 is no count"),
        ("UPDATE cases SET month = '2026-8'", "cases 1: '2026-8' is no month"),
        ("UPDATE cases SET is_best = 2", "cases 1: 2 is neither yes nor no"),
        ("UPDATE interviews SET quarter = '2026-Q3'", "interviews 1: '2026-Q3' is no quarter"),
        ("UPDATE mentor_weeks SET week_on = '2026-07-32'", "mentor_weeks 1: '2026-07-32' is no day"),
        ("UPDATE improvement_plans SET outcome = 'won'", "improvement_plans 1: 'won' is no outcome"),
        ("UPDATE members SET leaves = '[1]'", "leaves are not readable"),
        ("UPDATE skills SET member_id = 77", "a row refers to 77, which is gone"),
        ("UPDATE enrolments SET session_id = 77", "a row refers to 77, which is gone"),
    ] {
        let place = with_personnel();
        let store = place.open();
        let ledger = store.ledger().expect("a ledger");
        plant(&place, planted);
        let error = store.personnel(&ledger).expect_err(planted);
        assert_eq!(error.code(), "damaged", "{planted}");
        assert!(error.to_string().contains(told), "{planted}: {error}");
    }
}

#[test]
fn a_check_finds_what_no_door_lets_in() {
    let place = with_personnel();
    let store = place.open();
    plant(
        &place,
        "UPDATE training_sessions SET held_on = '2026-09-31', begins_at = '25:00', cost_minor = -1;
         UPDATE enrolments SET state = 'asleep', member_id = 77;
         UPDATE exams SET kind = 'none', attempt = 0, score_tenths = 1001, pass_mark = 101;
         UPDATE practices SET signed_on = 'soon';
         UPDATE skills SET score = 0;
         UPDATE cases SET month = '2026-8';
         UPDATE mentor_pairs SET mentee_id = mentor_id, ended_on = '2026-06-30';
         UPDATE mentor_weeks SET week_on = '2026-07-07';
         UPDATE improvement_plans SET quarter = '2026q3', closed_on = NULL;
         UPDATE decisions SET kind = 'prize';
         UPDATE violations SET measure = 'whip', fine_minor = -5;
         UPDATE interviews SET signed_on = '2026-10-01';
         UPDATE growth_steps SET began_on = '2026-09-30';
         UPDATE suggestions SET state = 'lost';
         UPDATE survey_answers SET audience = 'employee', score = 9;",
    );
    let expected = [
        "Amount training_sessions 1: -1",
        "Amount violations 1: -5",
        "Anonymity survey_answers 1: 1",
        "Day mentor_weeks 1: 2026-07-07",
        "Day practices 1: soon",
        "Day training_sessions 1: 2026-09-31",
        "Ending improvement_plans 1: met",
        "Mark exams 1: 0",
        "Mark exams 1: 1001",
        "Mark exams 1: 101",
        "Mark skills 1: 0",
        "Mark survey_answers 1: 9",
        "Moment training_sessions 1: 25:00",
        "Name decisions 1: prize",
        "Name enrolments 1: asleep",
        "Name exams 1: none",
        "Name suggestions 1: lost",
        "Name violations 1: whip",
        "Period cases 1: 2026-8",
        "Period improvement_plans 1: 2026q3",
        "Reference enrolments 1: members",
        "Reference mentor_pairs 1: 1",
        "Sequence growth_steps 1: ended_on 2026-08-31",
        "Sequence interviews 1: signed_on 2026-10-01",
        "Sequence mentor_pairs 1: ended_on 2026-06-30",
    ];
    assert_eq!(found(&store), expected);
}

#[test]
fn a_suggestion_of_nobody_has_no_author() {
    let place = with_personnel();
    let mut store = place.open();
    let nobody = store::personnel::SuggestionRow { author_id: None, ..suggestion() };
    store
        .write(Audit { actor: "anonymous".to_owned(), ..audit("suggestion_put") }, |tx| tx.save(&nobody))
        .expect("put in");
    assert_sound(&store);
    plant(&place, "UPDATE suggestions SET author_id = 2 WHERE id = 2");
    assert_eq!(found(&store), ["Anonymity suggestions 2: 2"]);
}

/// What a check finds beside what the engine says of its pages, in order.
fn found(store: &Store) -> Vec<String> {
    let report = store.check().expect("a check");
    let findings = report.findings.iter().filter(|found| format!("{:?}", found.kind) != "Pages");
    let mut told: Vec<String> =
        findings.map(|found| format!("{:?} {}: {}", found.kind, found.place, found.detail)).collect();
    told.sort();
    told
}
