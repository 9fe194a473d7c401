//! A closed month or quarter stays as it was paid: whoever changes a digit is found, and no undo reaches across a close.

use domain::facts::canonical;
use rusqlite::Connection;
use store::{Error, FindingKind, PeriodToClose, Store};

use crate::accounts_rows::{close, credits, period, record_all, reopen, statements};
use crate::company::{Place, assert_sound, at, audit, seen};

/// A company that closed July.
fn with_july_closed() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    close(&mut store, "2026-07").expect("closed");
    store.close().expect("the file is closed");
    place
}

fn periods_in_force(store: &Store) -> Vec<String> {
    let accounts = store.accounts(&store.ledger().expect("a ledger")).expect("accounts");
    accounts.in_force().map(|close| close.period.to_string()).collect()
}

#[test]
fn a_closed_month_comes_back_as_it_was_closed() {
    let place = Place::with_company();
    let mut store = place.open();
    let closed = close(&mut store, "2026-07").expect("closed");
    let ledger = store.ledger().expect("a ledger");
    let accounts = store.accounts(&ledger).expect("accounts");
    let [july] = &accounts.closes[..] else { panic!("one close") };
    assert_eq!((july.id, july.period, july.closed_at), (closed.id, period("2026-07"), at(1)));
    assert_eq!((july.closed_by.as_str(), july.reason.as_str()), ("Zhao", "发薪"));
    assert_eq!((july.plan_name.as_str(), july.plan_toml.as_str()), ("2026Q3 v2", "[incentives]\nbase = 0.01\n"));
    assert_eq!(july.statements, statements(period("2026-07")));
    assert_eq!(july.reopened, None);
    assert_eq!(store.closed_credits(closed.id, &ledger).expect("credits"), credits());
    assert_eq!(store.closed_credits(99, &ledger).expect("credits"), []);
    assert_eq!(store.counts().expect("counts").closes, 1);
    assert_sound(&store);
}

#[test]
fn the_fingerprint_is_that_of_everything_frozen_and_stands_in_the_log() {
    let place = Place::with_company();
    let mut store = place.open();
    let closed = close(&mut store, "2026-07").expect("closed");
    let no = |member: u32| format!("E0{}", member + 1);
    let frozen =
        canonical(period("2026-07"), "[incentives]\nbase = 0.01\n", &statements(period("2026-07")), &credits(), &no);
    assert_eq!(closed.fingerprint, blake3::hash(frozen.as_bytes()).to_hex().to_string());
    let told = &store.audit_page(0, 1).expect("the log")[0].summary["closed"][0];
    assert_eq!((&told["fingerprint"], &told["period"]), (&closed.fingerprint.into(), &"2026-07".into()));
}

#[test]
fn one_changed_digit_in_a_close_is_found() {
    for planted in [
        "UPDATE closed_lines SET amount_minor = amount_minor + 1 WHERE id = 1",
        "UPDATE closed_lines SET base_minor = 100001 WHERE id = 3",
        "UPDATE closed_lines SET rate = '0.02' WHERE id = 2",
        "UPDATE closed_lines SET due_minor = 1001 WHERE due_minor = 1000",
        "UPDATE closed_lines SET reason = '漏记' WHERE reason <> ''",
        "UPDATE closed_lines SET about_period = '2026-05' WHERE about_period IS NOT NULL",
        "UPDATE closed_lines SET kind = 'mentor' WHERE kind = 'core_star'",
        "DELETE FROM closed_lines WHERE id = 5",
        "UPDATE closed_statements SET sales_minor = -701 WHERE id = 2",
        "UPDATE closed_statements SET target_minor = NULL",
        "UPDATE closed_statements SET member_id = 3 WHERE id = 2",
        "UPDATE closed_conditions SET part = 60001",
        "UPDATE closed_conditions SET is_reached = 1",
        "UPDATE closed_credits SET credited_minor = 1 WHERE position = 3",
        "UPDATE closed_credits SET order_no = 'SO-2' WHERE position = 2",
        "DELETE FROM closed_credits WHERE position = 3",
        "UPDATE closes SET plan_toml = '[incentives]\nbase = 0.02\n'",
        "UPDATE closes SET period = '2026-08'",
        "UPDATE closes SET fingerprint = '00'",
        "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)",
    ] {
        let place = with_july_closed();
        let store = place.open();
        Connection::open(&place.file).expect("another program").execute_batch(planted).expect(planted);
        let report = store.check().expect("a check");
        let kinds: Vec<_> = report.findings.iter().map(|finding| (finding.kind, finding.place.as_str())).collect();
        assert!(kinds.contains(&(FindingKind::Fingerprint, "closes 1")), "{planted}: {kinds:?}");
    }
}

#[test]
fn a_fingerprint_taken_anew_of_changed_lines_differs_from_the_one_in_the_log() {
    let place = with_july_closed();
    let store = place.open();
    let mut changed = statements(period("2026-07"));
    changed[0].lines[0].amount_minor = 9_000;
    let no = |member: u32| format!("E0{}", member + 1);
    let frozen = canonical(period("2026-07"), "[incentives]\nbase = 0.01\n", &changed, &credits(), &no);
    let forged = blake3::hash(frozen.as_bytes()).to_hex();
    let conn = Connection::open(&place.file).expect("another program");
    conn.execute("UPDATE closed_lines SET amount_minor = 9000 WHERE id = 1", []).expect("changed");
    conn.execute("UPDATE closes SET fingerprint = ?1", [forged.as_str()]).expect("forged");
    let findings = store.check().expect("a check").findings;
    assert_eq!(findings.iter().map(|finding| finding.kind).collect::<Vec<_>>(), [FindingKind::Fingerprint]);
}

#[test]
fn no_undo_and_no_redo_reaches_across_a_close_or_a_reopening() {
    let mut store = Place::with_company().open();
    store.write(audit("record_money"), record_all).expect("recorded");
    assert_eq!(store.last_close_barrier().expect("read"), None);
    let closed = close(&mut store, "2026-07").expect("closed");
    let barrier = store.last_close_barrier().expect("read");
    assert_eq!(barrier, Some(store.audit_page(0, 1).expect("the log")[0].seq));
    assert_nothing_to_undo(&mut store);
    let before = seen(&store);
    store.write(audit("more"), record_all).expect("what comes after a close");
    store.undo("Zhao", at(2), None).expect("undone").expect("is undone as ever");
    assert_eq!(seen(&store), before);
    reopen(&mut store, closed.id).expect("opened again");
    assert!(store.redo("Zhao", at(3), None).expect("asked").is_none(), "what was undone before is let go, too");
    assert_nothing_to_undo(&mut store);
    assert!(store.last_close_barrier().expect("read") > barrier);
    assert_sound(&store);
}

fn assert_nothing_to_undo(store: &mut Store) {
    let before = seen(store);
    assert_eq!(store.undoable().expect("asked"), None);
    assert_eq!(store.redoable().expect("asked"), None);
    assert!(store.undo("Zhao", at(2), None).expect("asked").is_none());
    assert_eq!(&seen(store), &before);
}

#[test]
fn a_close_that_is_only_looked_at_leaves_everything() {
    let mut store = with_july_closed().open();
    store.write(audit("record_money"), record_all).expect("recorded");
    let (before, undoable) = (seen(&store), store.undoable().expect("asked"));
    let ledger = store.ledger().expect("a ledger");
    let (statements, credits) = (statements(period("2026-08")), credits());
    let august = PeriodToClose {
        period: period("2026-08"),
        reason: "",
        plan_toml: "",
        plan_name: "",
        statements: &statements,
        credits: &credits,
    };
    store.preview(audit("close_period"), |tx| tx.close_period(&august, &ledger)).expect("looked at");
    store.preview(audit("reopen_period"), |tx| tx.reopen_period(1, "")).expect("looked at");
    assert_eq!((seen(&store), store.undoable().expect("asked")), (before, undoable));
}

/// The company's year begins in April: July to September are its second quarter.
#[test]
fn closes_follow_each_other() {
    for (closed, next, is_next) in [
        ("", "2026-09", true),
        ("", "2026Q1", true),
        ("", "2026", false),
        ("2026-07", "2026-08", true),
        ("2026-07", "2026-07", false),
        ("2026-07", "2026-09", false),
        ("2026-07", "2026-06", false),
        ("2026-07", "2026Q2", true),
        ("2026-07", "2026Q3", false),
        ("2026-09", "2026-10", false),
        ("2026-09", "2026Q2", true),
        ("2026Q2", "2026-10", true),
        ("2026Q2", "2026-09", false),
        ("2026Q2", "2026Q3", true),
        ("2026Q2", "2026Q2", false),
        ("2026Q4", "2027-04", true),
    ] {
        let mut store = Place::with_company().open();
        if !closed.is_empty() {
            close(&mut store, closed).expect("closed");
        }
        let before = seen(&store);
        match close(&mut store, next) {
            Ok(_) => assert!(is_next, "{next} after {closed}"),
            Err(Error::Stale { .. }) => assert!(!is_next && seen(&store) == before, "{next} after {closed}"),
            Err(other) => panic!("{next} after {closed}: {other}"),
        }
        assert_sound(&store);
    }
}

#[test]
fn only_the_last_close_is_opened_again_and_can_be_closed_anew() {
    let mut store = with_july_closed().open();
    close(&mut store, "2026-08").expect("closed");
    assert!(matches!(reopen(&mut store, 1), Err(Error::Stale { current: 2, .. })));
    assert!(matches!(reopen(&mut store, 9), Err(Error::NoSuchRow { table: "closes", id: 9 })));
    reopen(&mut store, 2).expect("the last one");
    assert!(matches!(reopen(&mut store, 2), Err(Error::Stale { current: 1, .. })), "once is enough");
    assert_eq!(periods_in_force(&store), ["2026-07"]);
    assert_eq!(close(&mut store, "2026-08").expect("closed anew").id, 3);
    assert_eq!(periods_in_force(&store), ["2026-07", "2026-08"]);
    let accounts = store.accounts(&store.ledger().expect("a ledger")).expect("accounts");
    let reopened = accounts.closes[1].reopened.clone().expect("what was opened again stays on record");
    assert_eq!((reopened.at, reopened.by.as_str(), reopened.reason.as_str()), (at(1), "Zhao", "退货未录"));
    assert_sound(&store);
}

#[test]
fn closes_out_of_order_and_steps_from_before_a_close_are_found() {
    let place = with_july_closed();
    let mut store = place.open();
    close(&mut store, "2026-08").expect("closed");
    let conn = Connection::open(&place.file).expect("another program");
    conn.execute_batch("UPDATE closes SET period = '2026-09' WHERE id = 2; INSERT INTO undo_steps VALUES (2, 0, 1)")
        .expect("planted");
    let findings = store.check().expect("a check").findings;
    let told: Vec<_> =
        findings.iter().map(|found| format!("{:?} {}: {}", found.kind, found.place, found.detail)).collect();
    assert_eq!(told, ["Fingerprint closes 2: 2026-09", "Sequence closes 2: 2026-09", "Sequence undo_steps 2: 4"]);
}

#[test]
fn of_two_windows_that_close_the_slower_one_is_told() {
    let place = Place::with_company();
    let (mut one, mut two) = (place.open(), place.open());
    two.write(audit("record_money"), record_all).expect("recorded");
    let step = two.undoable().expect("asked").expect("a command").audit.seq;
    let before = two.data_version().expect("a version");
    close(&mut one, "2026-07").expect("the faster one");
    let error = close(&mut two, "2026-07").expect_err("the slower one");
    assert!(matches!(error, Error::Stale { current: 1, .. }), "{error}");
    assert!(!two.data_version().expect("a version").same_accounts(&before), "it knows that its accounts are old");
    assert!(two.undo("Zhao", at(2), Some(step)).expect("asked").is_none(), "and undoes nothing from before");
    assert_eq!(seen(&one), seen(&two));
    assert_eq!(periods_in_force(&two), ["2026-07"]);
}

#[test]
fn a_close_makes_old_what_is_on_record_about_money_and_nothing_else() {
    let mut store = Place::with_company().open();
    let before = store.data_version().expect("a version");
    close(&mut store, "2026-07").expect("closed");
    let after = store.data_version().expect("a version");
    assert!(!after.same_accounts(&before));
    assert!(after.same_ledger(&before) && after.same_personnel(&before));
    reopen(&mut store, 1).expect("opened again");
    assert!(!store.data_version().expect("a version").same_accounts(&after));
}

#[test]
fn a_quarter_of_sixty_thousand_credits_is_frozen_and_read_again() {
    let mut store = Place::with_company().open();
    let ledger = store.ledger().expect("a ledger");
    let many: Vec<_> = (0..20_000).flat_map(|_| credits()).collect();
    let statements = statements(period("2026Q2"));
    let quarter = PeriodToClose {
        period: period("2026Q2"),
        reason: "",
        plan_toml: "",
        plan_name: "",
        statements: &statements,
        credits: &many,
    };
    let closed = store.write(audit("close_period"), |tx| tx.close_period(&quarter, &ledger)).expect("closed").value;
    assert!(store.closed_credits(closed.id, &ledger).expect("credits") == many);
    assert_sound(&store);
}
