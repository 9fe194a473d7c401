//! What the quarter's reviews leave behind comes back as it went in, row by row and as the rules read it, and each save,
//! change and removal is taken back.

use std::fmt::Debug;

use domain::base::Month;
use domain::facts::{ActionOutcome, ActionState, ReviewItem, Severity};
use store::cycle::{
    ActionRow, ActionStepRow, CommentaryRow, DismissalRow, ReportChoiceRow, ReportIdentityRow, ReviewFigureRow,
    ReviewNoteRow, ReviewRow, WeekNoteRow,
};
use store::{Error, FindingKind, Kept, Outcome, Store};

use crate::accounts_rows::LI_IX;
use crate::company::{Place, assert_sound, at, audit, day, seen};
use crate::cycle_rows::{
    action, action_step, august, commentary, dismissal, figure, fourth_quarter, record_all, report_choice,
    report_identity, review, review_figure, review_note, week_note, with_cycle,
};
use crate::personnel::come_back;
use crate::personnel_rows::third_quarter;

#[test]
fn every_kind_of_row_comes_back_as_it_went_in() {
    let mut store = Place::with_company().open();
    come_back!(
        store,
        review() => Outcome::Unchanged,
        review_note() => Outcome::Unchanged,
        review_figure() => Outcome::Unchanged,
        action() => Outcome::New,
        action_step() => Outcome::New,
        dismissal() => Outcome::Unchanged,
        commentary() => Outcome::Unchanged,
        report_choice() => Outcome::Unchanged,
        report_identity() => Outcome::Unchanged,
        week_note() => Outcome::Unchanged,
    );
    let counts = store.counts().expect("counts");
    assert_eq!((counts.reviews, counts.actions, counts.commentaries), (1, 1, 1));
    assert_eq!(store.report_identity().expect("read"), Some(ReportIdentityRow { id: 1, ..report_identity() }));
    assert_sound(&store);
}

#[test]
fn what_is_not_known_yet_stays_unknown() {
    let mut store = with_cycle().open();
    let open = ActionRow {
        member_id: None,
        month: None,
        ended_on: None,
        outcome: None,
        who: "外聘讲师".to_owned(),
        ..action()
    };
    come_back!(
        store,
        ReviewRow { month: Month { year: 2026, month: 9 }, held_on: None, ..review() } => Outcome::Unchanged,
        ReviewFigureRow { metric: "roi".to_owned(), actual: None, target: None, ..review_figure() }
            => Outcome::Unchanged,
        open => Outcome::New,
        ActionStepRow { carried_to: None, ..action_step() } => Outcome::New,
        CommentaryRow { version: 2, text: String::new(), ..commentary() } => Outcome::Unchanged,
    );
    assert_sound(&store);
}

#[test]
fn the_rules_read_what_was_written() {
    let mut store = with_cycle().open();
    let blank = ReviewNoteRow { item: ReviewItem::Team, text: " ".to_owned(), ..review_note() };
    let first = ReviewNoteRow { item: ReviewItem::Figures, text: "看三个".to_owned(), ..review_note() };
    store.write(audit("note"), |tx| tx.save(&blank).and(tx.save(&first))).expect("noted");
    let cycle = store.cycle(&store.ledger().expect("a ledger")).expect("a cycle");
    let held = cycle.review(august()).expect("the review of August");
    assert_eq!((held.held_on, held.present.as_str()), (Some(day("2026-09-02")), "张伟、李娜"));
    let told: Vec<_> = held.notes.iter().map(|(item, text)| (*item, text.as_str())).collect();
    assert_eq!(told, [(ReviewItem::Figures, "看三个"), (ReviewItem::Decisions, "先抓方案阶段")]);
    assert_eq!(held.figures[0].actual, figure("0.4571428571428571428571428571"), "to the last digit");
    let agreed = &cycle.actions[0];
    assert_eq!((agreed.member, agreed.state), (Some(LI_IX), ActionState::Check));
    let end = agreed.ended.as_ref().expect("it ended");
    assert_eq!((end.outcome, end.note.as_str()), (ActionOutcome::Dropped, "改由主管做"));
    assert_eq!(agreed.steps[0].carried_to, Some(fourth_quarter()));
    assert_eq!((cycle.dismissals[0].severity, cycle.dismissals[0].key.as_str()), (Severity::Warn, "service/breaches"));
    assert_eq!(cycle.commentary(third_quarter(), "leads").map(|said| (said.version, said.at)), Some((1, at(5))));
    assert_eq!(cycle.left_out(third_quarter()), ["budget", "appendix"]);
    assert_eq!((cycle.weeks[0].week_on, cycle.weeks[0].text.as_str()), (day("2026-08-31"), "本周只跑方案"));
}

#[test]
fn they_stand_in_the_order_that_is_promised() {
    let mut store = with_cycle().open();
    store
        .write(audit("more"), |tx| {
            tx.save(&ReviewRow { month: Month { year: 2026, month: 7 }, ..review() })?;
            tx.save(&ActionRow { opened_on: day("2026-08-04"), ..action() })?;
            tx.save(&ActionStepRow { stepped_on: day("2026-09-03"), note: "第一次".to_owned(), ..action_step() })?;
            tx.save(&DismissalRow { finding: "owners".to_owned(), ..dismissal() })?;
            tx.save(&CommentaryRow { section: "budget".to_owned(), ..commentary() })?;
            tx.save(&CommentaryRow { version: 2, text: "好些了".to_owned(), ..commentary() })?;
            tx.save(&WeekNoteRow { week_on: day("2026-08-24"), ..week_note() })
        })
        .expect("saved");
    let cycle = store.cycle(&store.ledger().expect("a ledger")).expect("a cycle");
    assert_eq!(cycle.reviews.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(cycle.actions.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 1]);
    let steps: Vec<&str> = cycle.actions[1].steps.iter().map(|step| step.note.as_str()).collect();
    assert_eq!(steps, ["第一次", "做了两次"]);
    assert_eq!(cycle.dismissals.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(cycle.commentaries.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 1, 3]);
    assert_eq!(cycle.commentary(third_quarter(), "leads").map(|said| said.text.as_str()), Some("好些了"));
    assert_eq!(cycle.weeks.iter().map(|row| row.id).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn what_no_door_lets_in_is_refused_by_the_file_itself() {
    let mut store = with_cycle().open();
    fn refused<R: Kept>(store: &mut Store, row: &R) {
        let before = seen(store);
        assert!(store.write(audit("save"), |tx| tx.save(row)).is_err());
        assert_eq!(seen(store), before);
    }
    refused(&mut store, &ActionRow { ended_on: None, ..action() });
    refused(&mut store, &ActionRow { outcome: None, ..action() });
    refused(&mut store, &ActionRow { closing_note: String::new(), ..action() });
    refused(&mut store, &ActionRow { member_id: Some(77), ..action() });
    refused(&mut store, &ActionStepRow { action_id: 77, ..action_step() });
    refused(&mut store, &ReviewNoteRow { review_id: 77, ..review_note() });
    refused(&mut store, &DismissalRow { reason: String::new(), finding: "owners".to_owned(), ..dismissal() });
    refused(&mut store, &CommentaryRow { version: 0, ..commentary() });
    refused(&mut store, &ReportIdentityRow { place: 2, ..report_identity() });
    refused(&mut store, &ReviewRow { month: Month { year: 206, month: 8 }, ..review() });
}

#[test]
fn a_review_with_notes_and_an_action_with_steps_go_after_them() {
    let mut store = with_cycle().open();
    let error = store.write(audit("review_remove"), |tx| tx.remove::<ReviewRow>(1)).expect_err("notes refer to it");
    assert!(matches!(error, Error::InUse { table: "reviews", by: "review_notes", .. }), "{error}");
    let error = store.write(audit("action_remove"), |tx| tx.remove::<ActionRow>(1)).expect_err("a step refers to it");
    assert!(matches!(error, Error::InUse { table: "actions", by: "action_steps", .. }), "{error}");
    store
        .write(audit("remove"), |tx| {
            tx.remove::<ReviewNoteRow>(1)?;
            tx.remove::<ReviewFigureRow>(1)?;
            tx.remove::<ReviewRow>(1)?;
            tx.remove::<ActionStepRow>(1)?;
            tx.remove::<ActionRow>(1)
        })
        .expect("removed in that order");
    assert_sound(&store);
    let full = seen(&with_cycle().open());
    store.undo("Zhao", at(2), None).expect("undone").expect("the removal");
    assert_eq!(seen(&store), full);
    assert_sound(&store);
}

/// Saves a row, changes it, and removes it, each taken back and done again.
fn there_and_back<R: Kept + Debug + PartialEq>(store: &mut Store, row: R, changed: R) {
    let before = seen(store);
    let saved = store.write(audit("save"), |tx| tx.save(&row)).expect("saved").value;
    assert_eq!(saved, (2, Outcome::New), "{row:?}");
    store.undo("Zhao", at(2), None).expect("undone").expect("the save");
    assert_eq!(seen(store), before, "{row:?}");
    store.redo("Zhao", at(2), None).expect("done again").expect("the save");
    let kept = seen(store);
    let id_and_outcome = store.write(audit("save"), |tx| tx.save(&changed)).expect("changed").value;
    assert_eq!(id_and_outcome, (2, Outcome::Changed), "{changed:?}");
    store.undo("Zhao", at(2), None).expect("undone").expect("the change");
    assert_eq!(seen(store), kept, "{changed:?}");
    assert!(store.write(audit("remove"), |tx| tx.remove::<R>(2)).expect("removed").value, "{row:?}");
    assert_eq!(seen(store), before, "{row:?}");
    store.undo("Zhao", at(2), None).expect("undone").expect("the removal");
    assert_eq!(seen(store), kept, "{row:?}");
    store.redo("Zhao", at(2), None).expect("done again").expect("the removal");
    assert_eq!(seen(store), before, "{row:?}");
    assert_sound(store);
}

#[test]
fn each_kind_of_row_is_undone_and_done_again() {
    let store = &mut with_cycle().open();
    let july = ReviewRow { month: Month { year: 2026, month: 7 }, ..review() };
    there_and_back(store, july.clone(), ReviewRow { id: 2, held_on: None, ..july });
    let team = ReviewNoteRow { item: ReviewItem::Team, ..review_note() };
    there_and_back(store, team.clone(), ReviewNoteRow { id: 2, text: "表扬李娜".to_owned(), ..team });
    let visits = ReviewFigureRow { metric: "visits".to_owned(), ..review_figure() };
    there_and_back(store, visits.clone(), ReviewFigureRow { id: 2, actual: None, ..visits });
    there_and_back(store, action(), ActionRow { id: 2, ended_on: None, outcome: None, ..action() });
    there_and_back(store, action_step(), ActionStepRow { id: 2, state_to: ActionState::Act, ..action_step() });
    let owners = DismissalRow { finding: "owners".to_owned(), ..dismissal() };
    there_and_back(store, owners.clone(), DismissalRow { id: 2, severity: Severity::Bad, ..owners });
    let team = CommentaryRow { section: "team".to_owned(), ..commentary() };
    there_and_back(store, team.clone(), CommentaryRow { id: 2, text: String::new(), ..team });
    let next = ReportChoiceRow { quarter: fourth_quarter(), ..report_choice() };
    there_and_back(store, next.clone(), ReportChoiceRow { id: 2, left_out: String::new(), ..next });
    let week = WeekNoteRow { week_on: day("2026-09-07"), ..week_note() };
    there_and_back(store, week.clone(), WeekNoteRow { id: 2, text: "照旧".to_owned(), ..week });
}

#[test]
fn the_reports_look_is_undone_and_done_again() {
    let mut store = Place::with_company().open();
    let empty = seen(&store);
    store.write(audit("hold_review"), record_all).expect("recorded");
    let plain = ReportIdentityRow { logo: String::new(), logo_kind: String::new(), ..report_identity() };
    store.write(audit("identity"), |tx| tx.save(&plain)).expect("saved over the one there is");
    assert_eq!(store.report_identity().expect("read"), Some(ReportIdentityRow { id: 1, ..plain }));
    store.undo("Zhao", at(2), None).expect("undone").expect("the plain one");
    assert_eq!(store.report_identity().expect("read"), Some(ReportIdentityRow { id: 1, ..report_identity() }));
    store.undo("Zhao", at(2), None).expect("undone").expect("everything");
    assert_eq!((store.report_identity().expect("read"), seen(&store)), (None, empty));
}

#[test]
fn damage_is_found_and_a_damaged_value_is_named_with_its_table_and_row() {
    for (planted, told, kind) in [
        ("UPDATE reviews SET month = '2026-8'", "reviews 1: '2026-8' is no month", FindingKind::Period),
        ("UPDATE reviews SET held_on = 'today'", "reviews 1: 'today' is no day", FindingKind::Day),
        ("UPDATE review_notes SET item = 'songs'", "review_notes 1: 'songs' is no item of a review", FindingKind::Name),
        ("UPDATE review_figures SET actual = '1/3'", "review_figures 1: '1/3' is no figure", FindingKind::Amount),
        ("UPDATE review_figures SET target = '0.60'", "review_figures 1: '0.60' is no figure", FindingKind::Amount),
        ("UPDATE actions SET state = 'sold'", "actions 1: 'sold' is no state of an action", FindingKind::Name),
        ("UPDATE actions SET outcome = 'lost'", "actions 1: 'lost' is no outcome of an action", FindingKind::Name),
        ("UPDATE actions SET outcome = NULL", "actions 1: it ended by half", FindingKind::Ending),
        ("UPDATE actions SET ended_on = NULL", "actions 1: it ended by half", FindingKind::Ending),
        ("UPDATE actions SET member_id = 77", "a row refers to 77, which is gone", FindingKind::Reference),
        ("UPDATE action_steps SET carried_to = '2026-Q4'", "'2026-Q4' is no quarter", FindingKind::Period),
        ("UPDATE dismissals SET severity = 'huge'", "'huge' is no severity of a finding", FindingKind::Name),
        ("UPDATE commentaries SET version = -1", "commentaries 1: -1 is no version", FindingKind::Sequence),
        ("UPDATE commentaries SET saved_at = 'noon'", "commentaries 1: 'noon' is no moment", FindingKind::Moment),
        ("UPDATE week_notes SET week_on = '31.8.'", "week_notes 1: '31.8.' is no day", FindingKind::Day),
    ] {
        let place = with_cycle();
        let store = place.open();
        let ledger = store.ledger().expect("a ledger");
        plant(&place, planted);
        let error = store.cycle(&ledger).expect_err(planted);
        assert!(error.to_string().contains(told), "{planted}: {error}");
        assert!(finds(&store, kind), "{planted}");
    }
}

#[test]
fn what_reads_well_but_cannot_be_is_found() {
    for (planted, kind) in [
        ("UPDATE action_steps SET action_id = 77", FindingKind::Reference),
        ("UPDATE review_figures SET review_id = 77", FindingKind::Reference),
        ("UPDATE actions SET closing_note = ''", FindingKind::Ending),
        ("UPDATE commentaries SET version = 2", FindingKind::Sequence),
        ("UPDATE week_notes SET week_on = '2026-09-01'", FindingKind::Day),
        (
            "INSERT INTO commentaries SELECT 2, quarter, section, 3, '', saved_at, saved_by FROM commentaries",
            FindingKind::Sequence,
        ),
    ] {
        let place = with_cycle();
        let store = place.open();
        assert_sound(&store);
        plant(&place, planted);
        store.cycle(&store.ledger().expect("a ledger")).expect(planted);
        assert!(finds(&store, kind), "{planted}");
    }
}

fn plant(place: &Place, planted: &str) {
    let conn = rusqlite::Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").expect("without its rules");
    conn.execute_batch(planted).expect(planted);
}

fn finds(store: &Store, kind: FindingKind) -> bool {
    store.check().expect("a check").findings.iter().any(|finding| finding.kind == kind)
}
