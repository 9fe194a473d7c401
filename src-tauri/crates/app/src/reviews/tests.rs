//! An office reviews its August and its September: what is on the table, what is kept, what is carried over.

use serde_json::{Value, json};
use store::{Audit, OrderFacts, Said};

use crate::agenda::tests::{LANGS, Office};

fn plain(value: &Value) -> String {
    value.as_str().expect("a text").replace('\u{a0}', " ")
}

fn review(office: &Office, month: &str) -> Value {
    office.call("review", json!({ "month": month }))
}

fn hold(office: &Office, month: &str) -> Value {
    office.call("review_hold", json!({ "month": month, "held_on": null, "led_by": "Chen", "present": "Wang, Li" }))
}

fn agree(office: &Office, what: &str, due_on: &str, month: &str) {
    let draft = json!({
        "id": 0, "what": what, "employee_no": "E1", "who": "", "due_on": due_on, "state": "plan", "period": null,
        "month": month, "finding": "owners/core",
    });
    office.call("action_save", draft);
}

/// One more order of Hengtai, found after the review was held.
fn late_order(office: &Office, on: &str) {
    let at = "2026-09-16T01:00:00Z".parse().expect("a moment");
    let audit = Audit { actor: "test".into(), command: "import_run".into(), at, summary: Value::Null };
    let mut open = office.app.lock();
    let store = &mut open.as_mut().expect("a workspace is open").store;
    let written = store.write(audit, |tx| -> Result<(), store::Error> {
        let customer_id = tx.customer_id("C1")?.expect("Hengtai");
        tx.upsert_order(&OrderFacts {
            order_no: "C1/late",
            customer_id,
            ordered_on: on.parse().expect("a date"),
            amount_minor: 100_000,
            credit: Said::Nothing,
            product: Said::Nothing,
            product_line: Said::Nothing,
            region: Said::Nothing,
            collected_minor: Said::Nothing,
            collected_on: Said::Nothing,
            status: Said::Nothing,
        })?;
        Ok(())
    });
    written.expect("it is written");
}

fn metric<'a>(view: &'a Value, id: &str) -> &'a Value {
    view["metrics"].as_array().expect("metrics").iter().find(|row| row["metric"] == id).expect("the metric")
}

#[test]
fn a_review_is_prepared_as_of_its_months_last_day() {
    let office = Office::open();
    let view = review(&office, "2026-08");
    assert_eq!((&view["title"], &view["is_held"]), (&json!("Review of Aug 2026"), &json!(false)));
    assert_eq!(plain(&view["as_of_text"]), "as of 31 Aug 2026");
    assert_eq!(plain(&view["compared_with"]), "31 Jul 2026");
    let agenda = view["agenda"].as_array().expect("an agenda");
    let minutes: Vec<u64> = agenda.iter().map(|item| item["minutes"].as_u64().expect("minutes")).collect();
    assert_eq!(minutes, [10, 20, 15, 10, 5], "an hour");
    assert!(agenda.iter().all(|item| !item["points"].as_array().expect("points").is_empty()));
    let running = review(&office, "2026-09");
    assert_eq!(plain(&running["as_of_text"]), "as of 15 Sep 2026");
    assert!(office.ask("review", json!({ "month": "2026-10" })).is_err(), "October has not begun");
}

#[test]
fn what_was_on_the_table_is_kept_when_facts_change() {
    let office = Office::open();
    let before = metric(&review(&office, "2026-08"), "sales").clone();
    hold(&office, "2026-08");
    late_order(&office, "2026-08-20");
    let held = review(&office, "2026-08");
    assert_eq!(held["is_held"], true);
    assert_eq!(metric(&held, "sales")["now"], before["now"], "the order came in afterwards");
    assert_eq!(held["sales"], Value::Null, "the chart would show other sales than the figures");
    assert!(plain(&held["held_text"]).starts_with("Held on 15 Sep 2026 by Chen."));
    office.call("review_resume", json!({ "month": "2026-08" }));
    let again = review(&office, "2026-08");
    assert_ne!(metric(&again, "sales")["now"], before["now"], "prepared again, it is worked out again");
    assert_eq!(again["led_by"], "Chen");
}

#[test]
fn the_next_review_compares_with_the_last_and_carries_its_actions_over() {
    let office = Office::open();
    hold(&office, "2026-08");
    agree(&office, "Give Hengtai to Wang", "2026-09-25", "2026-08");
    agree(&office, "Call Lankai", "2026-10-30", "2026-08");
    office.at("2026-10-06T01:00:00Z");
    let cards = office.call("reviews", json!({}))["board"][0]["cards"].clone();
    office.call("action_move", json!({ "id": cards[0]["id"], "state": "do", "note": "Wang knows" }));
    let view = review(&office, "2026-09");
    assert_eq!(plain(&view["compared_with"]), "Review of Aug 2026");
    let carried = view["carried"].as_array().expect("cards");
    assert_eq!(carried.len(), 2);
    assert_eq!((&carried[0]["what"], &carried[0]["is_overdue"]), (&json!("Give Hengtai to Wang"), &json!(true)));
    assert_eq!(plain(&carried[0]["standing"]), "5 days late", "as of 30 September");
    assert_eq!(plain(&carried[0]["carried"]), "Carried over from Aug 2026");
    assert_eq!(plain(&carried[0]["since"]), "Plan → Do on 6 Oct 2026: Wang knows");
    assert_eq!(view["agreed"], json!([]));
    office.call("action_close", json!({ "id": cards[1]["id"], "outcome": "done", "note": "" }));
    let ended = &review(&office, "2026-09")["ended"];
    assert_eq!((ended.as_array().map(Vec::len), &ended[0]["what"]), (Some(1), &json!("Call Lankai")));
    let machine = office.call("reviews_figures", json!({ "period": "2026Q3" }));
    assert_eq!(machine["reviews"][1], json!({ "month": "2026-08", "held": "2026-09-15", "agreed": 2, "carried": 0 }));
    assert_eq!(machine["reviews"][2]["carried"], 1);
}

#[test]
fn a_review_needs_who_led_it_and_a_day_that_has_come() {
    let office = Office::open();
    let refused = |month: &str, held_on: &str, led_by: &str| {
        let args = json!({ "month": month, "held_on": held_on, "led_by": led_by, "present": "" });
        office.refused("review_hold", args)
    };
    assert_eq!(
        refused("2026-08", "2026-09-16", ""),
        ["held_on: This day has not come. Choose today or an earlier day.", "led_by: Say who led the review."]
    );
    assert_eq!(
        refused("2026-08", "2026-07-31", "Chen"),
        ["held_on: A review of Aug 2026 cannot be held before the month begins. Choose a later day."]
    );
    assert_eq!(refused("2026-10", "2026-09-15", "Chen").len(), 1, "October has not begun");
    assert_eq!(
        office.refused("review_resume", json!({ "month": "2026-08" })),
        ["month: This review has not been held: there is nothing to take back."]
    );
    hold(&office, "2026-08");
    office.call("review_hold", json!({ "month": "2026-08", "held_on": "2026-09-10", "led_by": "Zhao", "present": "" }));
    assert!(plain(&review(&office, "2026-08")["held_text"]).starts_with("Held on 10 Sep 2026 by Zhao."));
}

#[test]
fn notes_are_kept_item_by_item_before_and_after_the_review() {
    let office = Office::open();
    let note = |item: &str, text: &str| {
        office.call("review_note", json!({ "month": "2026-08", "item": item, "text": text }));
    };
    let said = |place: usize| review(&office, "2026-08")["agenda"][place]["note"].clone();
    note("figures", "Two large orders moved to September.");
    hold(&office, "2026-08");
    note("decisions", "Visits first.");
    assert_eq!((said(0), said(4)), (json!("Two large orders moved to September."), json!("Visits first.")));
    note("figures", "");
    assert_eq!(said(0), "");
    office.call("undo", json!({}));
    assert_eq!(said(0), "Two large orders moved to September.");
}

#[test]
fn a_week_shows_where_it_left_the_quarter_and_what_it_decided() {
    let office = Office::open();
    let kept = office.call("week_note", json!({ "week_on": "2026-09-09", "text": "Call every silent customer" }));
    assert_eq!(plain(&kept["text"]), "What the week of 7 Sep decided is kept.");
    let weeks = office.call("reviews", json!({}))["weeks"].clone();
    assert_eq!(weeks.as_array().map(Vec::len), Some(12), "from the week of 29 June to the running one");
    assert_eq!((&weeks[0]["week_on"], &weeks[1]["text"]), (&json!("2026-09-14"), &json!("Call every silent customer")));
    assert!(plain(&weeks[1]["sales"]).starts_with("¥0"), "Hengtai ordered on the Saturday before: {}", weeks[1]);
    assert_eq!(
        office.refused("week_note", json!({ "week_on": "2026-09-21", "text": "x" })),
        ["week_on: This week has not begun. Choose this week or an earlier one."]
    );
    office.call("week_note", json!({ "week_on": "2026-09-07", "text": "" }));
    assert_eq!(office.call("reviews", json!({}))["weeks"][1]["text"], "");
}

#[test]
fn the_page_says_what_waits() {
    let office = Office::open();
    let page = office.call("reviews", json!({}));
    assert_eq!(
        (plain(&page["title"]), &page["current"]),
        ("The review of Jul 2026 waits".to_owned(), &json!("2026-07"))
    );
    let months = page["months"].as_array().expect("months");
    let told: Vec<String> = months.iter().map(|month| plain(&month["state_text"])).collect();
    assert_eq!(told, ["Due since 1 Aug 2026", "Due since 1 Sep 2026", "In preparation"]);
    hold(&office, "2026-07");
    hold(&office, "2026-08");
    let page = office.call("reviews", json!({}));
    assert_eq!((plain(&page["title"]), &page["current"]), ("Nothing is overdue".to_owned(), &json!("2026-09")));
    assert_eq!(plain(&page["figures"][0]["value"]), "2 of 2");
}

#[test]
fn a_finding_set_aside_does_not_count_until_it_is_taken_back() {
    let office = Office::open();
    let keys = |list: &Value| -> Vec<String> {
        list.as_array().expect("findings").iter().map(|found| plain(&found["key"])).collect()
    };
    let found = office.call("findings", json!({}));
    assert!(keys(&found["open"]).contains(&"owners/core".to_owned()), "{found}");
    let dismiss = |key: &str, reason: &str| json!({ "period": null, "as_of": null, "key": key, "reason": reason });
    assert_eq!(
        office.refused("finding_dismiss", dismiss("owners/none", " ")),
        [
            "key: Nothing like this is found in the quarter any more. Look at the list again.",
            "reason: Say why it does not count this quarter: the reason is kept.",
        ]
    );
    office.call("finding_dismiss", dismiss("owners/core", "Li is coached by Wang"));
    let found = office.call("findings", json!({}));
    assert_eq!(keys(&found["dismissed"]), ["owners/core"]);
    assert_eq!(found["dismissed"][0]["dismissed"]["reason"], "Li is coached by Wang");
    let overview = office.call("overview", json!({}));
    assert!(!keys(&overview["findings"]).contains(&"owners/core".to_owned()));
    assert_eq!(overview["findings_note"], "1 set aside");
    office.at("2026-10-08T01:00:00Z");
    let next = office.call("findings", json!({ "period": "2026Q4" }));
    assert_eq!(next["dismissed"], json!([]), "another quarter");
    office.call("finding_restore", json!({ "period": "2026Q3", "key": "owners/core" }));
    let back = office.call("findings", json!({ "period": "2026Q3" }));
    assert!(keys(&back["open"]).contains(&"owners/core".to_owned()));
    assert_eq!(office.refused("finding_restore", json!({ "period": "2026Q3", "key": "owners/core" })).len(), 1);
}

#[test]
fn a_finding_names_who_works_at_it() {
    let office = Office::open();
    agree(&office, "Give Hengtai to Wang", "2026-09-25", "2026-08");
    let found = office.call("findings", json!({}))["open"].clone();
    let owners = found.as_array().expect("findings").iter().find(|found| found["key"] == "owners/core");
    let owners = owners.expect("it is found");
    assert_eq!(plain(&owners["actions_text"]), "1 open action: Wang by 25 Sep 2026");
    assert_eq!(
        plain(&owners["advice"]),
        "Give the customer to a member with 3 years in sales, and introduce the new owner in person."
    );
    assert_eq!(owners["rule"], "Owners of core customers");
}

#[test]
fn the_paper_is_set_in_three_languages() {
    let office = Office::open();
    hold(&office, "2026-08");
    agree(&office, "Give Hengtai to Wang", "2026-09-25", "2026-08");
    office.call("review_note", json!({ "month": "2026-08", "item": "figures", "text": "Two large orders moved." }));
    let folder = tempfile::tempdir().expect("a folder");
    for (place, lang) in LANGS.into_iter().enumerate() {
        let path = folder.path().join(format!("review-{place}.pdf"));
        let args = json!({ "month": "2026-08", "language": lang, "path": path, "job": null });
        office.call("report_review", args);
        let bytes = std::fs::read(&path).expect("the file is there");
        assert!(bytes.starts_with(b"%PDF"), "{lang:?}");
    }
}

#[test]
fn every_language_tells_the_whole_review() {
    let office = Office::open();
    hold(&office, "2026-08");
    agree(&office, "Give Hengtai to Wang", "2026-09-25", "2026-08");
    for lang in LANGS {
        for (command, args) in [
            ("reviews", json!({})),
            ("review", json!({ "month": "2026-08" })),
            ("review", json!({ "month": "2026-09" })),
            ("findings", json!({})),
            ("overview", json!({})),
        ] {
            let view = office.app.call(command, lang, args).unwrap_or_else(|failure| panic!("{command}: {failure}"));
            assert!(!view.to_string().contains("says-"), "{command} in {lang:?} shows a key");
        }
    }
}
