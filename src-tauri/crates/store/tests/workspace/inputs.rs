//! The facts in the form that does not depend on how they came in: the same facts give the same, whatever their order, row
//! ids and time, and one changed cell is one changed row.

use std::collections::BTreeMap;

use domain::base::{Period, Quarter};
use domain::facts::{ActivityKind, TargetOwner};
use store::cycle::{ActionRow, ReviewNoteRow};
use store::personnel::RecognitionRow;
use store::{
    ActivityFacts, Audit, CreditFacts, CustomerFacts, LeadEventFacts, LeadEventKind, LeadFacts, MemberFacts,
    OrderFacts, Result, Said, Store, TargetFacts, TicketFacts, Tx,
};

use crate::accounts_rows::{close, record_all as record_money};
use crate::company::{Place, at, audit, day, found_company, member, settings};
use crate::cycle_rows::{action, record_all as record_cycle, review_note};
use crate::dealings::hour;
use crate::personnel_rows::{LI, recognition, record_all as record_team};

/// Rows of each table with their columns' names.
type Inputs = BTreeMap<&'static str, Vec<Vec<Option<String>>>>;

fn inputs(store: &Store) -> Inputs {
    let mut found = Inputs::new();
    store
        .inputs(&mut |part| {
            assert!(part.columns.len() >= part.key_columns);
            let rows = part.rows().map(|row| row.cells().map(|cell| cell.map(str::to_owned)).collect());
            found.entry(part.table).or_default().extend(rows);
            Ok(())
        })
        .expect("inputs");
    found
}

/// Rows of the one that the other has not, with their tables.
fn only_in<'a>(one: &'a Inputs, other: &Inputs) -> Vec<(&'static str, &'a Vec<Option<String>>)> {
    let mut found = Vec::new();
    for (table, rows) in one {
        let mut others = other.get(table).cloned().unwrap_or_default();
        for row in rows {
            match others.iter().position(|there| there == row) {
                Some(place) => drop(others.swap_remove(place)),
                None => found.push((*table, row)),
            }
        }
    }
    found
}

fn third_quarter() -> Quarter {
    "2026Q3".parse().expect("a quarter")
}

const MEMBERS: [(&str, &str); 3] = [("E01", "张伟"), ("E02", "李娜"), ("E03", "Wang, \"Max\"")];
const CUSTOMERS: [&str; 3] = ["C1", "ACME", "华南\n泵业"];

/// Numbers up to `count`, from the front or from the back.
fn places(count: usize, from_the_back: bool) -> Vec<usize> {
    if from_the_back { (0..count).rev().collect() } else { (0..count).collect() }
}

/// The same company however it is written: each kind of row from the front or from the back.
fn write_company(tx: &mut Tx<'_>, from_the_back: bool) -> Result<()> {
    let mut ids = [0; 3];
    for place in places(3, from_the_back) {
        let (employee_no, name) = MEMBERS[place];
        ids[place] = tx.upsert_member(&member(employee_no, name))?.0;
    }
    let mut customers = [0; 3];
    for place in places(3, from_the_back) {
        let owner_id = Said::Value(ids[place]);
        let facts = CustomerFacts { owner_id, ..CustomerFacts::named(CUSTOMERS[place], "客户") };
        customers[place] = tx.upsert_customer(&facts)?.0;
    }
    let shares = [(ids[0], 600_000), (ids[2], 400_000)];
    for number in places(40, from_the_back) {
        let order_no = format!("SO-{number:02}");
        let plain = OrderFacts::plain(&order_no, customers[number % 3], day("2026-08-01"), 1_000 + number as i64);
        let credit = if number % 7 == 0 { CreditFacts::Split(&shares) } else { CreditFacts::Member(ids[number % 3]) };
        tx.upsert_order(&OrderFacts { credit: Said::Value(credit), ..plain })?;
    }
    for place in places(3, from_the_back) {
        let lead_no = format!("L-{place}");
        let (lead_id, _) =
            tx.upsert_lead(&LeadFacts { owner_id: Said::Value(ids[place]), ..LeadFacts::named(&lead_no, hour(1)) })?;
        let kind = LeadEventKind::Added;
        tx.record_lead_event(&LeadEventFacts {
            lead_id,
            kind,
            from: None,
            to: None,
            member_id: Some(ids[place]),
            reason: "",
            missing: "",
        })?;
        let member_id = Some(ids[2 - place]);
        let (customer_id, done_on, kind) = (customers[place], day("2026-08-03"), ActivityKind::Visit);
        let (outcome, note) = (Said::Value("订了"), Said::Nothing);
        tx.upsert_activity(&ActivityFacts { customer_id, done_on, kind, member_id, outcome, note })?;
        tx.upsert_ticket(&TicketFacts::named(&format!("T-{place}"), customers[place], hour(2)))?;
        tx.save(&RecognitionRow { member_id: ids[place], ..recognition() })?;
        tx.save(&ActionRow { member_id: Some(ids[place]), what: format!("行动 {place}"), ..action() })?;
        let owner = TargetOwner::Member(MEMBERS[place].0.to_owned());
        let period = Period::Quarter(third_quarter());
        tx.set_target(&TargetFacts { period, owner: &owner, amount_minor: 5, is_pinned: false }, None, "")?;
    }
    Ok(())
}

fn company(from_the_back: bool, minutes: i64) -> Store {
    let place = Place::fresh();
    let mut store =
        Store::create(&place.file, &store::WorkspaceSettings { created_at: at(minutes), ..settings() }).expect("made");
    let who = Audit { at: at(minutes), actor: format!("{minutes}"), ..audit("import") };
    store.write(who, |tx| write_company(tx, from_the_back)).expect("written");
    store
}

/// A workspace with rows of every kind.
fn full() -> (Place, Store) {
    let place = Place::fresh();
    let mut store = Store::create(&place.file, &settings()).expect("made");
    store
        .write(audit("all"), |tx| {
            found_company(tx)?;
            record_team(tx)?;
            record_money(tx)?;
            record_cycle(tx)?;
            let (lead_id, _) = tx.upsert_lead(&LeadFacts::named("L-1", hour(1)))?;
            let kind = LeadEventKind::Added;
            tx.record_lead_event(&LeadEventFacts {
                lead_id,
                kind,
                from: None,
                to: None,
                member_id: None,
                reason: "",
                missing: "",
            })?;
            let (customer_id, done_on, kind) = (1, day("2026-08-03"), ActivityKind::Visit);
            let (outcome, note) = (Said::Nothing, Said::Nothing);
            tx.upsert_activity(&ActivityFacts { customer_id, done_on, kind, member_id: None, outcome, note })?;
            tx.upsert_ticket(&TicketFacts::named("T-1", 1, hour(2)))?;
            let (period, owner) = (Period::Year(2026), &TargetOwner::Company);
            tx.set_target(&TargetFacts { period, owner, amount_minor: 5, is_pinned: true }, None, "")?;
            tx.save_plan(third_quarter(), "a = 1\n", None, "第一版")
        })
        .expect("written");
    (place, store)
}

#[test]
fn the_same_facts_in_another_order_and_at_another_time_give_the_same() {
    let (one, other) = (company(false, 0), company(true, 60 * 24));
    let (ledger, reversed) = (one.ledger().expect("a ledger"), other.ledger().expect("a ledger"));
    assert_ne!(ledger.members[0].employee_no, reversed.members[0].employee_no, "their row ids differ");
    let (one, other) = (inputs(&one), inputs(&other));
    assert_eq!(one, other);
    assert_eq!(one["orders"].len(), 40);
    assert_eq!(one["order_splits"].len(), 12);
    assert_eq!(one["lead_events"].len(), 3);
}

#[test]
fn rows_stand_in_the_order_of_their_keys_and_name_what_they_refer_to() {
    let (_place, store) = full();
    let found = inputs(&store);
    let cell = |table: &str, row: usize, column: usize| found[table][row][column].as_deref();
    assert_eq!((cell("orders", 0, 0), cell("orders", 0, 1)), (Some("SO-1"), Some("C1")), "an order and its customer");
    assert_eq!(cell("orders", 0, 6), Some("E02"), "and who is credited");
    assert_eq!((cell("order_splits", 0, 0), cell("order_splits", 0, 2)), (Some("SO-2"), Some("E01")));
    assert_eq!(cell("review_notes", 0, 0), Some("2026-08"), "a note names the month of its review");
    assert_eq!(cell("action_steps", 0, 1), Some("每周复盘两个丢单"), "a step names its action");
    assert_eq!(cell("customers", 0, 5), None, "nobody owns ACME");
    store
        .inputs(&mut |part| {
            let keys: Vec<Vec<_>> = part.rows().map(|row| row.key().collect()).collect();
            assert!(part.table == "members" || keys.is_sorted(), "{}", part.table);
            Ok(())
        })
        .expect("inputs");
}

#[test]
fn no_kind_of_facts_is_left_out() {
    let (_place, mut store) = full();
    store
        .write(audit("from_september"), |tx| {
            tx.effective_from(day("2026-09-01"));
            tx.upsert_customer(&CustomerFacts {
                owner_id: Said::Value(LI), ..CustomerFacts::named("C1", "上海机械")
            })?;
            tx.upsert_member(&MemberFacts { team: Said::Value("西区"), ..member("E02", "李娜") })
        })
        .expect("somebody else's since September");
    close(&mut store, "2026-07").expect("closed");
    let found = inputs(&store);
    assert_eq!(found.len(), 49, "{:?}", found.keys());
    assert_eq!(found["customer_owners"][0], ["C1", "2026-08-31", "E01"].map(|cell| Some(cell.to_owned())));
    assert_eq!(found["closes"][0][0].as_deref(), Some("2026-07"));
}

#[test]
fn one_changed_cell_is_one_changed_row() {
    type Change = fn(&mut Tx<'_>) -> Result<()>;
    let changes: [(&str, Change); 5] = [
        ("orders", |tx| tx.upsert_order(&OrderFacts::plain("SO-3", 1, day("2026-07-01"), -701)).map(drop)),
        ("customers", |tx| tx.upsert_customer(&CustomerFacts::named("ACME", "ACME Ltd.")).map(drop)),
        ("review_notes", |tx| tx.save(&ReviewNoteRow { text: "另一句".to_owned(), ..review_note() }).map(drop)),
        ("actions", |tx| tx.save(&ActionRow { id: 1, due_on: day("2026-09-16"), ..action() }).map(drop)),
        ("targets", |tx| {
            let (period, owner) = (Period::Year(2026), &TargetOwner::Company);
            tx.set_target(&TargetFacts { period, owner, amount_minor: 6, is_pinned: true }, None, "").map(drop)
        }),
    ];
    for (table, change) in changes {
        let (_place, mut store) = full();
        let before = inputs(&store);
        store.write(audit("change"), change).expect(table);
        let after = inputs(&store);
        let (gone, come) = (only_in(&before, &after), only_in(&after, &before));
        assert_eq!((gone.len(), come.len()), (1, 1), "{table}");
        assert_eq!((gone[0].0, come[0].0), (table, table));
        let cells = gone[0].1.iter().zip(come[0].1).filter(|(before, after)| before != after).count();
        assert_eq!(cells, 1, "{table}");
        store.undo("Zhao", at(2), None).expect("undone").expect("the change");
        assert_eq!(inputs(&store), before, "{table}: undone, it is as it was");
    }
}

#[test]
fn what_only_tells_how_facts_came_in_is_no_input() {
    let (_place, mut store) = full();
    let before = inputs(&store);
    store.write(audit("plan"), |tx| tx.save_plan(third_quarter(), "a = 2\n", None, "第二版")).expect("saved");
    assert_eq!(only_in(&inputs(&store), &before).len(), 1, "a plan is one");
    store.undo("Zhao", at(2), None).expect("undone").expect("the plan");
    assert_eq!(inputs(&store), before, "a plan that was taken back is none, nor is the log of both");
    let renamed = store::WorkspaceSettings { is_sample: true, ..settings() };
    store.write(audit("settings"), |tx| tx.save_settings(&renamed)).expect("saved");
    assert_eq!(inputs(&store), before);
}

#[test]
fn a_big_table_comes_in_parts_and_an_error_ends_it() {
    let place = Place::with_company();
    let mut store = place.open();
    store
        .write(audit("import"), |tx| {
            (0..20_000).try_for_each(|number| {
                tx.upsert_order(&OrderFacts::plain(&format!("B{number:06}"), 1, day("2026-08-01"), number)).map(drop)
            })
        })
        .expect("imported");
    let (mut parts, mut rows, mut last) = (0, 0, String::new());
    store
        .inputs(&mut |part| {
            if part.table == "orders" {
                parts += 1;
                rows += part.rows().len();
                let order_nos = part.rows().filter_map(|row| row.key().next().flatten());
                for order_no in order_nos {
                    assert!(last.as_str() < order_no, "{last} stands before {order_no}");
                    order_no.clone_into(&mut last);
                }
            }
            Ok(())
        })
        .expect("inputs");
    assert!(parts > 2, "{parts} parts");
    assert_eq!(rows, 20_003);
    let mut asked = 0;
    let error = store.inputs(&mut |part| {
        asked += 1;
        Err(store::Error::Missing { path: part.table.into() })
    });
    assert_eq!((error.expect_err("the part's error").code(), asked), ("missing", 1));
}
