//! Facts come back as they went in.

use std::collections::HashMap;

use domain::base::{Month, Period, Quarter};
use domain::facts::{ChurnReason, Credit, TargetOwner};
use store::{
    CustomerFacts, Error, ImportFacts, Leave, MemberFacts, OrderFacts, OrderFilter, OrderSort, OrderStatus, Outcome,
    Said, Store, TargetFacts,
};

use crate::company::{Place, assert_sound, at, audit, day, found_company, member, seen, settings};

#[test]
fn a_new_workspace_has_its_settings_and_nothing_else() {
    let place = Place::fresh();
    let store = Store::create(&place.file, &settings()).expect("a workspace");
    assert_eq!(store.settings().expect("settings"), settings());
    assert_eq!(store.counts().expect("counts"), store::Counts::default());
    assert_eq!(store.audit_count().expect("audit"), 1, "making it is the first thing that was done");
    assert_sound(&store);
    store.close().expect("closed");
    let error = Store::create(&place.file, &settings()).expect_err("a workspace is never overwritten");
    assert!(matches!(error, Error::Exists { .. }), "{error}");
}

#[test]
fn the_ledger_holds_what_was_imported() {
    let store = Place::with_company().open();
    let ledger = store.ledger().expect("a ledger");
    let codes: Vec<&str> = ledger.customers.iter().map(|customer| customer.code.as_str()).collect();
    assert_eq!(codes, ["C1", "ACME"]);
    let amounts: Vec<i64> = ledger.orders_of(0).iter().map(|order| order.amount_minor).collect();
    assert_eq!(amounts, [-700, 100_000], "a customer's orders come by date");
    assert_eq!(ledger.calendar.first_month(), 4);
    assert_eq!(ledger.regions, ["", "华东"]);
    let order = ledger.orders_of(0)[1];
    assert_eq!((order.collected_minor, order.collected_on), (50_000, Some(day("2026-08-20"))));
    assert_eq!(order.credit, Credit::Member(1));
    let mut shares = Vec::new();
    ledger.credits(ledger.orders_of(1)[0].credit, 2_000, |member, minor| shares.push((member, minor)));
    assert_eq!(shares, [(0, 1_454), (1, 218), (2, 328)], "the shares of a split make the whole");
}

#[test]
fn a_cancelled_order_stays_in_the_file_and_out_of_the_ledger() {
    let mut store = Place::with_company().open();
    let written = store.write(audit("import"), |tx| {
        let cancelled = OrderFacts {
            status: Said::Value(OrderStatus::Cancelled),
            ..OrderFacts::plain("SO-1", 1, day("2026-07-15"), 100_000)
        };
        tx.upsert_order(&cancelled)
    });
    assert_eq!(written.map_err(|error: Error| error.code()).expect("written").value.1, Outcome::Changed);
    assert_eq!(store.ledger().expect("a ledger").orders().len(), 2);
    let page = store.orders_page(&OrderFilter::default(), OrderSort::OrderNo, 0, 10).expect("a page");
    assert_eq!((page.total, page.amount_minor), (3, 1_300));
}

#[test]
fn importing_again_changes_nothing_and_silence_keeps_what_is_known() {
    let mut store = Place::with_company().open();
    let before = seen(&store);
    store.write(audit("import"), found_company).expect("imported again");
    let outcome = store.write(audit("import"), |tx| {
        let bare = tx.upsert_order(&OrderFacts::plain("SO-1", 1, day("2026-07-15"), 100_000))?.1;
        let named = tx.upsert_customer(&CustomerFacts::named("C1", "上海机械"))?.1;
        Ok::<_, Error>((bare, named, tx.upsert_member(&member("E01", "张伟"))?.1))
    });
    assert_eq!(outcome.expect("written").value, (Outcome::Unchanged, Outcome::Unchanged, Outcome::Unchanged));
    assert_eq!(seen(&store), before);
}

#[test]
fn an_empty_answer_clears_a_field() {
    let mut store = Place::with_company().open();
    store
        .write(audit("edit"), |tx| {
            let cleared = CustomerFacts {
                owner_id: Said::Empty,
                birthday: Said::Empty,
                industry: Said::Empty,
                churn_reason: Said::Value(ChurnReason::Price),
                ..CustomerFacts::named("C1", "上海机械厂")
            };
            tx.upsert_customer(&cleared)?;
            let back = MemberFacts {
                active_to: Said::Value(day("2026-09-30")),
                leaves: Said::Value(&[Leave { first: day("2026-08-01"), last: day("2026-08-05") }]),
                ..member("E02", "李娜")
            };
            tx.upsert_member(&back)
        })
        .expect("written");
    let customer = store.customer_by_code("C1").expect("read").expect("C1");
    assert_eq!((customer.owner, customer.birthday, customer.industry.as_str()), (None, None, ""));
    assert_eq!(customer.churn_reason, Some(ChurnReason::Price));
    assert_eq!(store.members().expect("members")[1].leaves[0].last, day("2026-08-05"));
    assert_eq!(store.customers("jixiechang", 0, 9).expect("found").len(), 1, "the new name is found by its pinyin");
}

#[test]
fn names_made_to_hurt_survive_unchanged() {
    let place = Place::fresh();
    let names = [
        "'; DROP TABLE orders; --",
        "#panic()",
        "$x$",
        "<img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "\u{202e}abc",
        "👩‍👩‍👧‍👦",
        "䶮㛃𠮷",
        "a\tb\nc",
        "%_\\",
        "nul\0inside",
        "",
        "  ",
        &"长".repeat(10_000),
    ];
    let mut store = Store::create(&place.file, &settings()).expect("a workspace");
    store
        .write(audit("import"), |tx| {
            for (number, name) in names.iter().enumerate() {
                let code = format!("C{number}");
                let (id, _) = tx.upsert_customer(&CustomerFacts::named(&code, name))?;
                let order = OrderFacts {
                    product: Said::Value(name),
                    region: Said::Value(name),
                    ..OrderFacts::plain(&code, id, day("2026-09-30"), 1)
                };
                tx.upsert_order(&order)?;
            }
            Ok::<_, Error>(())
        })
        .expect("written");
    store.close().expect("closed");
    let store = place.open();
    for (number, name) in names.iter().enumerate() {
        let customer = store.customer_by_code(&format!("C{number}")).expect("read").expect("there");
        assert_eq!(customer.name, *name);
    }
    let page = store.orders_page(&OrderFilter::default(), OrderSort::OldestFirst, 0, 99).expect("a page");
    assert!(page.rows.iter().zip(names).all(|(row, name)| row.product == name && row.region == name));
    assert_eq!(store.customers("%", 0, 99).expect("found").len(), 1, "a percent sign finds only itself");
    assert_sound(&store);
}

#[test]
fn orders_are_found_by_what_a_person_asks() {
    let store = Place::with_company().open();
    let found = |filter: OrderFilter| -> Vec<String> {
        let page = store.orders_page(&filter, OrderSort::GreatestFirst, 0, 10).expect("a page");
        page.rows.into_iter().map(|row| row.order_no).collect()
    };
    assert_eq!(found(OrderFilter { search: "shjx".to_owned(), ..OrderFilter::default() }), ["SO-1", "SO-3"]);
    assert_eq!(found(OrderFilter { member_id: Some(2), ..OrderFilter::default() }), ["SO-1", "SO-2"], "splits count");
    let august = domain::base::DateSpan { first: day("2026-08-01"), last: day("2026-08-31") };
    assert_eq!(found(OrderFilter { dated: Some(august), ..OrderFilter::default() }), ["SO-2"]);
    let rows = store.orders_by_ids(&[2, 99, 1]).expect("rows");
    assert_eq!(rows.iter().map(|row| row.order_no.as_str()).collect::<Vec<_>>(), ["SO-2", "SO-1"]);
    assert_eq!(rows[0].credits.iter().map(|part| part.share_ppm).sum::<u32>(), 1_000_000);
}

#[test]
fn the_numbers_of_few_orders_and_of_many_are_those_of_the_orders() {
    let mut store = Place::with_company().open();
    let written = store.write(audit("import"), |tx| {
        (10..40).try_for_each(|no| {
            tx.upsert_order(&OrderFacts::plain(&format!("SO-{no}"), 1, day("2026-09-01"), no)).map(drop)
        })
    });
    written.map_err(|error: Error| error.code()).expect("written");
    let rows = store.orders_page(&OrderFilter::default(), OrderSort::OrderNo, 0, 99).expect("a page").rows;
    let all: HashMap<i64, String> = rows.into_iter().map(|row| (row.id, row.order_no)).collect();
    assert_eq!(all.len(), 33);
    let ids: Vec<i64> = all.keys().copied().chain([1, 99_999]).collect();
    assert_eq!(store.order_numbers(&ids).expect("numbers"), all, "twice asked for is once found, gone is left out");
    let one = store.order_numbers(&[99_999, 2]).expect("numbers");
    assert_eq!(one, HashMap::from([(2, "SO-2".to_owned())]));
    assert_eq!(store.order_numbers(&[]).expect("numbers"), HashMap::new());
}

#[test]
fn targets_keep_their_history() {
    let mut store = Place::with_company().open();
    let (period, owner) = (Period::Month(Month { year: 2026, month: 9 }), TargetOwner::Member("E01".to_owned()));
    for amount_minor in [100, 200] {
        store
            .write(audit("set"), |tx| {
                tx.set_target(&TargetFacts { period, owner: &owner, amount_minor, is_pinned: true }, None, "consensus")
            })
            .expect("set");
    }
    store.write(audit("remove"), |tx| tx.remove_target(period, &owner, None, "left")).expect("removed");
    let history = store.target_versions(Some((period, &owner)), 10).expect("versions");
    let steps: Vec<_> = history.iter().map(|step| (step.old_minor, step.new_minor, step.reason.as_str())).collect();
    let expected = [(Some(200), None, "left"), (Some(100), Some(200), "consensus"), (None, Some(100), "consensus")];
    assert_eq!(steps, expected);
    assert!(store.targets().expect("targets").is_empty());
}

#[test]
fn a_quarter_without_a_plan_takes_the_one_before() {
    let mut store = Place::with_company().open();
    let quarter = |text: &str| -> Quarter { text.parse().expect("a quarter") };
    let mut save = |name: &str, toml: &str| {
        store.write(audit("plan"), |tx| tx.save_plan(quarter(name), toml, None, "why")).expect("saved").value
    };
    assert_eq!([save("2026Q1", "a = 1"), save("2026Q1", "a = 2"), save("2026Q3", "a = 3")], [1, 2, 1]);
    let toml = |name: &str| store.plan_for(quarter(name)).expect("read").map(|plan| plan.toml);
    assert_eq!(toml("2025Q4"), None);
    assert_eq!(toml("2026Q2").as_deref(), Some("a = 2"));
    assert_eq!(toml("2027Q1").as_deref(), Some("a = 3"));
}

#[test]
fn an_import_is_recorded_and_its_matching_remembered() {
    let mut store = Place::with_company().open();
    let facts = ImportFacts {
        file_name: "订单.csv",
        file_blake3: "ab12",
        kind: "orders",
        rows_new: 3,
        rows_changed: 0,
        rows_unchanged: 1,
        rows_refused: 2,
    };
    let written = store.write(audit("import"), |tx| {
        tx.save_preset("orders", "h1", r#"{"amount":"金额"}"#)?;
        tx.note("rows_new", 3);
        tx.record_import(&facts)
    });
    let seq = written.expect("written").audit_seq;
    let import = store.import_of("ab12").expect("read").expect("recorded");
    assert_eq!((import.rows_new, import.rows_refused, import.audit_seq, import.imported_at), (3, 2, seq, at(1)));
    assert_eq!(store.preset("orders", "h1").expect("read").as_deref(), Some(r#"{"amount":"金额"}"#));
    let row = &store.audit_page(0, 1).expect("audit")[0];
    assert_eq!(row.summary, serde_json::json!({ "file": "orders.csv", "rows_new": 3 }));
    store.undo("Zhao", at(2), None).expect("undone");
    assert_eq!(store.import_of("ab12").expect("read"), None);
    assert!(store.imports_page(0, 1).expect("imports")[0].is_withdrawn, "it happened, and was taken back");
}
