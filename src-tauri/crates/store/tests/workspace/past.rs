//! Who owned a customer and where a member stood on a day: what a change keeps, from whichever day it holds.

use chrono::NaiveDate;
use domain::facts::Role;
use rusqlite::Connection;
use store::{Audit, CustomerFacts, Error, MemberFacts, Outcome, Result, Said, Store, Tx};

use crate::company::{Place, assert_sound, at, audit, day, member, seen};
use crate::personnel_rows::{LI, WANG, ZHANG};

/// C1 is Zhang's from the beginning, ACME nobody's. The commands run on 21 September in Shanghai.
fn company() -> (Place, Store) {
    let place = Place::with_company();
    let store = place.open();
    (place, store)
}

fn give(tx: &mut Tx<'_>, code: &str, owner_id: Said<i64>) -> Result<Outcome> {
    let name = if code == "C1" { "上海机械" } else { code };
    Ok(tx.upsert_customer(&CustomerFacts { owner_id, ..CustomerFacts::named(code, name) })?.1)
}

/// Gives C1 to a member from a day, or from today.
fn give_c1(store: &mut Store, owner_id: i64, from: Option<&str>) -> Outcome {
    let given = store.write(audit("customer_reassign"), |tx| {
        tx.effective_from(from.map(day));
        give(tx, "C1", Said::Value(owner_id))
    });
    assert_sound(store);
    given.expect("given").value
}

/// Row id of the owner on each of these days; 0 when it was nobody's.
fn owners<const N: usize>(store: &Store, code: &str, days: [&str; N]) -> [i64; N] {
    let ledger = store.ledger().expect("a ledger");
    let customer = ledger.customer_by_code(code).expect("a customer");
    let owner = |on: NaiveDate| ledger.owner_on(customer, on).map_or(0, |owner| ledger.members[owner as usize].id);
    days.map(|text| owner(day(text)))
}

fn rows(place: &Place, table: &str) -> i64 {
    let conn = Connection::open(&place.file).expect("opened");
    conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).expect("a count")
}

#[test]
fn a_customer_given_away_was_its_first_owners_until_yesterday() {
    let (place, mut store) = company();
    give_c1(&mut store, LI, None);
    assert_eq!(owners(&store, "C1", ["2020-01-01", "2026-09-20", "2026-09-21"]), [ZHANG, ZHANG, LI]);
    give_c1(&mut store, LI, None);
    assert_eq!(rows(&place, "customer_owners"), 1, "saying it again changes nothing");
}

#[test]
fn given_away_twice_in_a_day_only_the_last_one_counts() {
    let (place, mut store) = company();
    give_c1(&mut store, LI, None);
    give_c1(&mut store, WANG, None);
    assert_eq!(owners(&store, "C1", ["2026-09-20", "2026-09-21"]), [ZHANG, WANG]);
    assert_eq!(rows(&place, "customer_owners"), 1, "Li never had it");
    give_c1(&mut store, ZHANG, None);
    assert_eq!(owners(&store, "C1", ["2026-09-20", "2026-09-21"]), [ZHANG, ZHANG]);
    assert_eq!(rows(&place, "customer_owners"), 0, "and Zhang had it all the time");
}

#[test]
fn a_backdated_change_takes_the_place_of_what_was_known_for_later_days() {
    let (place, mut store) = company();
    give_c1(&mut store, LI, Some("2026-04-01"));
    give_c1(&mut store, WANG, Some("2026-08-01"));
    let known = ["2026-03-31", "2026-04-01", "2026-07-31", "2026-08-01"];
    assert_eq!(owners(&store, "C1", known), [ZHANG, LI, LI, WANG]);
    give_c1(&mut store, ZHANG, Some("2026-06-15"));
    assert_eq!(owners(&store, "C1", known), [ZHANG, LI, ZHANG, ZHANG]);
    assert_eq!(owners(&store, "C1", ["2026-06-14", "2026-06-15"]), [LI, ZHANG]);
    assert_eq!(rows(&place, "customer_owners"), 2);
}

#[test]
fn a_change_ahead_holds_from_its_day_and_can_be_thought_better_of() {
    let (place, mut store) = company();
    give_c1(&mut store, LI, Some("2026-10-01"));
    assert_eq!(owners(&store, "C1", ["2026-09-21", "2026-09-30", "2026-10-01"]), [ZHANG, ZHANG, LI]);
    give_c1(&mut store, ZHANG, None);
    assert_eq!(owners(&store, "C1", ["2026-09-21", "2026-10-01"]), [ZHANG, ZHANG]);
    assert_eq!(rows(&place, "customer_owners"), 0);
}

#[test]
fn a_stated_day_corrects_the_day_on_record_and_is_not_a_change_when_it_agrees() {
    let (_place, mut store) = company();
    give_c1(&mut store, LI, None);
    assert_eq!(give_c1(&mut store, LI, Some("2026-07-01")), Outcome::Changed, "it was Li's since July already");
    assert_eq!(owners(&store, "C1", ["2026-06-30", "2026-07-01"]), [ZHANG, LI]);
    assert_eq!(give_c1(&mut store, LI, Some("2026-07-01")), Outcome::Unchanged);
}

#[test]
fn a_known_customer_without_owner_was_nobodys_until_it_got_one() {
    let (_place, mut store) = company();
    let named = |tx: &mut Tx<'_>| tx.upsert_customer(&CustomerFacts::named("ACME", "Acme 有限公司")).map(drop);
    store.write(audit("customer_save"), named).expect("known by its name");
    let given = store.write(audit("customer_save"), |tx| {
        tx.upsert_customer(&CustomerFacts {
            owner_id: Said::Value(LI),
            ..CustomerFacts::named("ACME", "Acme 有限公司")
        })
    });
    given.expect("given");
    assert_eq!(owners(&store, "ACME", ["2026-09-20", "2026-09-21"]), [0, LI]);
    store
        .write(audit("customer_save"), |tx| {
            tx.effective_from(day("2026-10-01"));
            tx.upsert_customer(&CustomerFacts {
                owner_id: Said::Empty,
                ..CustomerFacts::named("ACME", "Acme 有限公司")
            })
        })
        .expect("taken away");
    assert_eq!(owners(&store, "ACME", ["2026-09-20", "2026-09-30", "2026-10-01"]), [0, LI, 0]);
    assert_sound(&store);
}

/// Orders may be imported before customers: whom only an order has named so far is new when its file comes.
#[test]
fn a_customer_that_only_an_order_named_has_always_been_its_first_owners() {
    let (place, mut store) = company();
    store.write(audit("import_customers"), |tx| give(tx, "ACME", Said::Value(LI))).expect("imported");
    assert_eq!(owners(&store, "ACME", ["2020-01-01", "2026-09-21"]), [LI, LI]);
    assert_eq!(rows(&place, "customer_owners"), 0);
    store.write(audit("customer_reassign"), |tx| give(tx, "ACME", Said::Value(WANG))).expect("given away");
    assert_eq!(owners(&store, "ACME", ["2026-09-20", "2026-09-21"]), [LI, WANG], "from then on changes are kept");
}

#[test]
fn a_customer_new_in_the_command_is_its_first_owners_unless_a_day_is_stated() {
    let (place, mut store) = company();
    store
        .write(audit("import_customers"), |tx| {
            give(tx, "N1", Said::Value(LI))?;
            give(tx, "N2", Said::Nothing)?;
            give(tx, "N2", Said::Value(LI))?;
            tx.effective_from(day("2026-08-01"));
            give(tx, "N3", Said::Value(LI))?;
            give(tx, "N1", Said::Value(WANG))?;
            tx.effective_from(None);
            give(tx, "N4", Said::Value(LI))
        })
        .expect("imported");
    let around = ["2026-07-31", "2026-08-01"];
    assert_eq!(owners(&store, "N1", around), [LI, WANG], "a change on a stated day");
    assert_eq!(owners(&store, "N2", around), [LI, LI], "the file's two rows are one customer");
    assert_eq!(owners(&store, "N3", around), [0, LI], "as the file says");
    assert_eq!(owners(&store, "N4", around), [LI, LI]);
    assert_eq!(rows(&place, "customer_owners"), 2);
    assert_sound(&store);
}

#[test]
fn an_undo_brings_the_past_back() {
    let (_place, mut store) = company();
    give_c1(&mut store, LI, Some("2026-04-01"));
    give_c1(&mut store, WANG, Some("2026-08-01"));
    let before = seen(&store);
    give_c1(&mut store, ZHANG, Some("2026-06-15"));
    let after = seen(&store);
    store.undo("Zhao", at(2), None).expect("undone").expect("the change");
    assert_eq!(seen(&store), before);
    assert_sound(&store);
    store.redo("Zhao", at(3), None).expect("done again").expect("the change");
    assert_eq!(seen(&store), after);
}

#[test]
fn the_day_of_a_change_is_the_workspaces_day() {
    let (_place, mut store) = company();
    // A quarter past midnight in Shanghai, still the day before in UTC.
    let late = Audit { at: at(122), ..audit("customer_reassign") };
    store.write(late, |tx| give(tx, "C1", Said::Value(LI))).expect("given");
    assert_eq!(owners(&store, "C1", ["2026-09-21", "2026-09-22"]), [ZHANG, LI]);
}

#[test]
fn a_day_that_has_no_eve_is_refused() {
    let (_place, mut store) = company();
    let before = seen(&store);
    for first in [NaiveDate::MIN, day("0000-01-01")] {
        let error = store
            .write(audit("customer_reassign"), |tx| {
                tx.effective_from(first);
                give(tx, "C1", Said::Value(LI))
            })
            .expect_err("no day before");
        assert!(matches!(error, Error::DateOutOfRange(_)), "{error}");
    }
    assert_eq!(seen(&store), before);
}

fn posts<const N: usize>(store: &Store, employee_no: &str, days: [&str; N]) -> [(Role, String); N] {
    let ledger = store.ledger().expect("a ledger");
    let member = ledger.member_by_no(employee_no).expect("a member");
    days.map(|text| {
        let post = ledger.post_on(member, day(text));
        (post.role, format!("{}·{}", post.team, post.region))
    })
}

#[test]
fn a_member_stood_elsewhere_before() {
    let (place, mut store) = company();
    store
        .write(audit("member_save"), |tx| {
            tx.effective_from(day("2026-08-01"));
            tx.upsert_member(&MemberFacts { team: Said::Value("西区"), ..member("E01", "张伟") })?;
            tx.effective_from(day("2026-09-01"));
            let promoted =
                MemberFacts {
                    role: Said::Value(Role::Manager), region: Said::Value("华西"), ..member("E01", "张伟")
                };
            tx.upsert_member(&promoted)
        })
        .expect("saved");
    let told = posts(&store, "E01", ["2026-07-31", "2026-08-01", "2026-08-31", "2026-09-01"]);
    let [july, august, end_of_august, september] = told;
    assert_eq!(july, (Role::TeamLead, "东区·".to_owned()));
    assert_eq!((&august, &end_of_august), (&(Role::TeamLead, "西区·".to_owned()), &august));
    assert_eq!(september, (Role::Manager, "西区·华西".to_owned()));
    store
        .write(audit("member_save"), |tx| {
            tx.upsert_member(&MemberFacts { active_to: Said::Value(day("2026-12-31")), ..member("E01", "张伟") })
        })
        .expect("saved");
    assert_eq!(rows(&place, "member_posts"), 2, "a last day is no other post");
    assert_sound(&store);
}

/// Leads and records may name somebody before the file of members comes.
#[test]
fn a_member_that_only_a_number_named_has_always_stood_where_the_file_says() {
    let (place, mut store) = company();
    store.write(audit("import"), |tx| tx.ensure_member("E09", day("2026-01-01"))).expect("named");
    let told = MemberFacts { team: Said::Value("西区"), ..member("E09", "孙悦") };
    store.write(audit("import"), |tx| tx.upsert_member(&told)).expect("known");
    assert_eq!(rows(&place, "member_posts"), 0);
    let moved = MemberFacts { team: Said::Value("东区"), ..told };
    store.write(audit("member_save"), |tx| tx.upsert_member(&moved)).expect("moved");
    let [before, after] = posts(&store, "E09", ["2026-09-20", "2026-09-21"]);
    assert_eq!((before.1.as_str(), after.1.as_str()), ("西区·", "东区·"));
}

#[test]
fn a_past_owner_who_is_gone_and_a_day_that_is_none_are_found() {
    let (place, mut store) = company();
    give_c1(&mut store, LI, None);
    let conn = Connection::open(&place.file).expect("another program");
    conn.execute_batch("PRAGMA foreign_keys = OFF; UPDATE customer_owners SET owner_id = 77").expect("planted");
    assert_eq!(store.ledger().expect_err("damaged").code(), "damaged");
    conn.execute_batch("UPDATE customer_owners SET owner_id = NULL, until_on = '2026-09-31'").expect("planted");
    assert_eq!(store.ledger().expect_err("damaged").code(), "damaged");
    let findings = store.check().expect("a check").findings;
    assert_eq!(findings.iter().map(|found| found.place.as_str()).collect::<Vec<_>>(), ["customer_owners 1"]);
}
