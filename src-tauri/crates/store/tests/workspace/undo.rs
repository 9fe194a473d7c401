//! A command happens wholly or not at all, and can be taken back.

use domain::base::{Period, Quarter};
use domain::facts::TargetOwner;
use store::{CreditFacts, CustomerFacts, Error, OrderFacts, Said, Store, TargetFacts};

use crate::company::{Place, assert_sound, at, audit, day, found_company, seen, settings};
use crate::dealings::{change_dealings, deal};

const YEAR: Period = Period::Year(2026);

fn set(store: &mut Store, amount_minor: i64) {
    let facts = TargetFacts { period: YEAR, owner: &TargetOwner::Company, amount_minor, is_pinned: false };
    store.write(audit("targets_set"), |tx| tx.set_target(&facts, None, "")).expect("set");
}

#[test]
fn a_preview_changes_nothing() {
    let mut store = Place::with_company().open();
    let (before, version) = (seen(&store), store.data_version().expect("a version"));
    let outcome = store.preview(audit("import"), |tx| {
        tx.ensure_customer("C9")?;
        tx.upsert_order(&OrderFacts::plain("SO-9", 1, day("2026-09-01"), 5))
    });
    assert_eq!(outcome.map_err(|error: Error| error.code()).expect("previewed").1, store::Outcome::New);
    assert_eq!(seen(&store), before);
    assert_eq!(store.data_version().expect("a version"), version);
}

#[test]
fn a_command_that_fails_leaves_nothing() {
    let mut store = Place::with_company().open();
    let (before, rows) = (seen(&store), store.audit_count().expect("audit"));
    let cancelled = store.write(audit("import"), |tx| -> Result<(), Error> {
        tx.upsert_customer(&CustomerFacts::named("C1", "another name"))?;
        Err(Error::Busy { source: None })
    });
    assert!(matches!(cancelled, Err(Error::Busy { .. })));
    assert_eq!((seen(&store), store.audit_count().expect("audit")), (before, rows));
}

#[test]
fn an_order_for_nobody_is_refused() {
    let mut store = Place::with_company().open();
    let before = seen(&store);
    let wrong =
        store.write(audit("import"), |tx| tx.upsert_order(&OrderFacts::plain("SO-9", 77, day("2026-09-01"), 5)));
    assert_eq!(wrong.expect_err("there is no customer 77").code(), "no-such-row");
    assert_eq!(seen(&store), before);
}

#[test]
fn each_command_is_undone_and_done_again_one_by_one() {
    let place = Place::fresh();
    let mut store = Store::create(&place.file, &settings()).expect("a workspace");
    let mut states = vec![seen(&store)];
    store.write(audit("import"), found_company).expect("imported");
    states.push(seen(&store));
    change_everything(&mut store);
    states.push(seen(&store));
    store.write(audit("import_leads"), deal).expect("imported");
    states.push(seen(&store));
    change_dealings(&mut store);
    states.push(seen(&store));
    set(&mut store, 1_000);
    states.push(seen(&store));
    set(&mut store, 2_000);
    states.push(seen(&store));
    store
        .write(audit("targets_remove"), |tx| tx.remove_target(YEAR, &TargetOwner::Company, None, ""))
        .expect("removed");
    states.push(seen(&store));

    for _ in 0..2 {
        for state in states.iter().rev().skip(1) {
            store.undo("Qian", at(5), None).expect("an undo").expect("something to undo");
            assert_eq!(&seen(&store), state);
        }
        assert_eq!(store.undo("Qian", at(5), None).expect("an undo"), None, "nothing is left");
        for state in &states[1..] {
            store.redo("Qian", at(6), None).expect("a redo").expect("something to do again");
            assert_eq!(&seen(&store), state);
        }
        assert_eq!(store.redo("Qian", at(6), None).expect("a redo"), None);
        assert_sound(&store);
    }
    let last = &store.audit_page(0, 1).expect("audit")[0];
    assert_eq!((last.command.as_str(), last.actor.as_str()), ("redo", "Qian"), "an undo is itself in the log");
}

fn change_everything(store: &mut Store) {
    let quarter: Quarter = "2026Q2".parse().expect("a quarter");
    store
        .write(audit("edit"), |tx| {
            tx.save_settings(&store::WorkspaceSettings { name: "改名".to_owned(), ..tx.settings()? })?;
            let (fresh, _) = tx.ensure_member("E04", day("2026-08-01"))?;
            let (customer, _) = tx.ensure_customer("C7")?;
            let shares = [(fresh, 500_000), (1, 500_000)];
            let moved = OrderFacts {
                credit: Said::Value(CreditFacts::Split(&shares)),
                ..OrderFacts::plain("SO-1", customer, day("2026-07-16"), 99)
            };
            tx.upsert_order(&moved)?;
            let whole = OrderFacts {
                credit: Said::Value(CreditFacts::Member(fresh)),
                ..OrderFacts::plain("SO-2", customer, day("2026-08-01"), 2_000)
            };
            tx.upsert_order(&whole)?;
            tx.upsert_order(&OrderFacts::plain("SO-8", customer, day("2026-08-02"), 1))?;
            tx.upsert_order(&OrderFacts::plain("SO-8", customer, day("2026-08-03"), 2))?;
            tx.save_plan(quarter, "a = 1", Some(0), "first")
        })
        .expect("edited");
}

#[test]
fn what_was_undone_is_forgotten_once_something_else_is_done() {
    let mut store = Place::with_company().open();
    set(&mut store, 1);
    store.undo("Zhao", at(2), None).expect("undone");
    assert_eq!(store.redoable().expect("read").expect("redoable").audit.command, "targets_set");
    set(&mut store, 2);
    assert_eq!(store.redoable().expect("read"), None);
    assert_eq!(store.undoable().expect("read").expect("undoable").audit.command, "targets_set");
}

#[test]
fn an_undone_plan_leaves_a_number_that_is_never_used_again() {
    let mut store = Place::with_company().open();
    let quarter: Quarter = "2026Q2".parse().expect("a quarter");
    let save = |store: &mut Store| store.write(audit("plan"), |tx| tx.save_plan(quarter, "a = 1", None, ""));
    assert_eq!(save(&mut store).expect("saved").value, 1);
    store.undo("Zhao", at(2), None).expect("undone");
    assert_eq!(store.plan_for(quarter).expect("read"), None);
    assert_eq!(save(&mut store).expect("saved").value, 2);
}

#[test]
fn undoing_a_target_adds_to_its_history() {
    let mut store = Place::with_company().open();
    set(&mut store, 1);
    set(&mut store, 2);
    store.undo("Qian", at(3), None).expect("undone");
    let history = store.target_versions(None, 9).expect("versions");
    assert_eq!(history.len(), 3);
    assert_eq!((history[0].old_minor, history[0].new_minor, history[0].set_by.as_str()), (Some(2), Some(1), "Qian"));
    assert_eq!(store.targets().expect("targets")[0].version, 3, "who saw version 1 is told that it is another one now");
}

#[test]
fn only_the_command_the_person_saw_is_undone() {
    let mut store = Place::with_company().open();
    set(&mut store, 1);
    let seen_by_person = store.undoable().expect("read").expect("undoable").audit.seq;
    set(&mut store, 2);
    let error = store.undo("Zhao", at(2), Some(seen_by_person)).expect_err("another command came in between");
    assert!(matches!(error, Error::Stale { current, .. } if current == seen_by_person + 1), "{error}");
    assert!(store.undo("Zhao", at(2), Some(seen_by_person + 1)).expect("undone").is_some());
}

#[test]
fn an_import_beyond_what_is_kept_can_be_undone_but_not_done_again() {
    let mut store = Place::with_company().open();
    let before = seen(&store);
    store
        .write(audit("import_orders"), |tx| {
            for number in 0..50_001 {
                tx.upsert_order(&OrderFacts::plain(&format!("B{number:06}"), 1, day("2026-09-01"), number))?;
            }
            Ok::<_, Error>(())
        })
        .expect("imported");
    assert_eq!(store.undo("Zhao", at(2), None).expect("undone").expect("it").rows, 50_001);
    assert_eq!(seen(&store), before);
    assert!(!store.redoable().expect("read").expect("shown").is_possible);
    assert_eq!(store.redo("Zhao", at(3), None).expect_err("too many rows").code(), "not-redoable");
    assert_sound(&store);
}

#[test]
fn the_last_hundred_commands_can_be_undone() {
    let mut store = Place::with_company().open();
    for amount in 1..=105 {
        set(&mut store, amount);
    }
    let mut undone = 0;
    while store.undo("Zhao", at(9), None).expect("an undo").is_some() {
        undone += 1;
    }
    assert_eq!(undone, 100);
    assert_sound(&store);
}
