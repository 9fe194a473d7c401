//! The budget of a small office on 15 September 2026: spending entered, corrected, taken back, and what it adds up to.

use serde_json::{Value, json};

use crate::agenda::tests::{LANGS, Office};

/// The office with a company target of 600,000 for the quarter: a budget of 6,000.00, of it 1,800.00, 1,200.00, 2,400.00
/// and 600.00.
fn office() -> Office {
    let office = Office::open();
    let target = json!({
        "period": "2026Q3", "owner": { "kind": "company" }, "amount": "600000", "is_pinned": false,
        "axis": null, "method": null, "weights": [], "reason": "", "is_preview": false,
    });
    office.call("targets_change", target);
    office
}

/// An answer with plain spaces.
fn call(office: &Office, command: &str, args: Value) -> Value {
    let text = office.call(command, args).to_string().replace('\u{a0}', " ");
    serde_json::from_str(&text).expect("still JSON")
}

fn entry(on: &str, category: &str, amount: &str, note: &str) -> Value {
    json!({ "id": null, "spent_on": on, "category": category, "amount": amount, "note": note, "attachment": "" })
}

fn category(office: &Office, category: &str) -> Value {
    let view = call(office, "budget", json!({}));
    let found = view["categories"].as_array().expect("categories").iter().find(|of| of["category"] == category);
    found.expect("one of four").clone()
}

#[test]
fn spending_is_entered_edited_removed_and_undone() {
    let office = office();
    assert_eq!(call(&office, "budget", json!({}))["title"], "¥0.00 of ¥6,000.00 spent");
    let kept = call(&office, "budget_entry_save", entry("2026-09-02", "visits", "1,080.00", "Trips to Suzhou"));
    assert_eq!(kept["text"], "Customer visits: entry of ¥1,080.00 kept.");
    let visits = category(&office, "visits");
    assert_eq!(
        (&visits["planned"], &visits["spent"], &visits["remaining"]),
        (&json!("¥1,200.00"), &json!("¥1,080.00"), &json!("¥120.00"),)
    );
    assert_eq!((&visits["burn"], &visits["state_label"]), (&json!("90.0 %"), &json!("Nearly used up")));
    let rows = call(&office, "table", json!({ "table": "budget_entries", "key": "visits", "offset": 0, "limit": 10 }));
    let id: i64 = rows["rows"][0]["key"].as_str().expect("a key").parse().expect("an entry's id");
    let held = call(&office, "budget_entry", json!({ "id": id }));
    assert_eq!((&held["amount"], &held["note"]), (&json!("1080.00"), &json!("Trips to Suzhou")));
    let mut edited = entry("2026-09-02", "visits", "1,200.01", "Trips to Suzhou and Wuxi");
    edited["id"] = json!(id);
    call(&office, "budget_entry_save", edited);
    let visits = category(&office, "visits");
    assert_eq!((&visits["remaining"], &visits["state_label"]), (&json!("−¥0.01"), &json!("Over budget")));
    assert_eq!(call(&office, "budget", json!({}))["sentence"], "Customer visits: ¥0.01 over budget.");
    let gone = call(&office, "budget_entry_remove", json!({ "id": id }));
    assert_eq!(gone["text"], "Customer visits: entry of ¥1,200.01 taken out.");
    assert_eq!(category(&office, "visits")["spent"], "¥0.00");
    assert!(office.ask("budget_entry", json!({ "id": id })).is_err(), "it is gone");
    call(&office, "undo", json!({}));
    assert_eq!(category(&office, "visits")["spent"], "¥1,200.01");
    call(&office, "undo", json!({}));
    assert_eq!(category(&office, "visits")["spent"], "¥1,080.00");
    call(&office, "undo", json!({}));
    assert_eq!(category(&office, "visits")["spent"], "¥0.00");
}

#[test]
fn what_cannot_be_an_entry_is_refused_field_by_field() {
    let office = office();
    assert_eq!(
        office.refused("budget_entry_save", entry("2026-09-16", "crm", "1200,50", " ")),
        [
            "spent_on: This day is still ahead: nothing was spent on it yet. Choose today or an earlier day.",
            "amount: “1200,50” is no amount in the workspace’s currency. Write it as 1,200.50, with a point before the decimals.",
            "note: Say in a few words what it was spent on.",
        ]
    );
    assert_eq!(
        office.refused("budget_entry_save", entry("2016-09-14", "crm", "0", "Licences")),
        [
            "spent_on: This is more than 10 years ago. Please check the date.",
            "amount: Enter what was spent; below zero is a refund.",
        ]
    );
    let mut unknown = entry("2026-09-01", "crm", "1", "Licences");
    unknown["id"] = json!(99);
    assert!(office.ask("budget_entry_save", unknown).is_err(), "there is no such entry to change");
}

#[test]
fn a_refund_gives_back_and_a_session_costs_by_itself() {
    let office = office();
    call(&office, "budget_entry_save", entry("2026-07-01", "training", "300", "Books"));
    call(&office, "budget_entry_save", entry("2026-09-15", "training", "-50.50", "Books given back"));
    let session = |on: &str, cost: &str| {
        json!({
            "module": "product", "first_on": on, "begins_at": "09:00:00", "minutes": 90, "trainer": "", "place": "",
            "cost": cost, "capacity": null, "every_weeks": 1, "times": 1, "book": [],
        })
    };
    call(&office, "session_plan", session("2026-09-10", "800"));
    call(&office, "session_plan", session("2026-09-24", "400"));
    let training = category(&office, "training");
    assert_eq!(training["spent"], "¥1,049.50");
    assert_eq!(
        training["sources"],
        "¥800.00 for training sessions · ¥249.50 in 2 entries · ¥400.00 more in sessions ahead"
    );
    let rows =
        call(&office, "table", json!({ "table": "budget_entries", "key": "training", "offset": 0, "limit": 10 }));
    assert_eq!(
        (&rows["found"], &rows["totals"][3]["text"]),
        (&json!(3), &json!("1,049.50")),
        "rows add up to the figure"
    );
    let view = call(&office, "budget", json!({ "as_of": "2026-09-30", "period": "2026Q3" }));
    assert_eq!(view["categories"][0]["spent"], "¥1,449.50", "seen from the quarter's end the second one counts");
}

#[test]
fn incentives_take_their_actuals_from_the_statements() {
    let office = office();
    let figures = call(&office, "budget_figures", json!({}));
    let payroll = call(&office, "incentives_figures", json!({}));
    let beyond = |payroll: &Value| -> i64 {
        let kinds = payroll["by_kind"].as_object().expect("kinds").iter().filter(|(kind, _)| *kind != "base");
        kinds.map(|(_, amount)| amount.as_str().expect("money").replace('.', "").parse::<i64>().expect("fen")).sum()
    };
    let spent = figures["categories"][2]["spent"].as_str().expect("money").replace('.', "");
    assert_eq!(spent.parse::<i64>().expect("fen"), beyond(&payroll));
    call(&office, "budget_entry_save", entry("2026-09-15", "incentives", "99.99", "Cups for the stars"));
    let after = call(&office, "budget_figures", json!({}))["categories"][2]["spent"].clone();
    let after: i64 = after.as_str().expect("money").replace('.', "").parse().expect("fen");
    assert_eq!(after, beyond(&payroll) + 9_999);
}

#[test]
fn without_a_target_nothing_is_claimed() {
    let office = Office::open();
    let view = call(&office, "budget", json!({ "period": "2020Q1", "as_of": "2020-03-31" }));
    assert_eq!(view["empty"]["title"], "No budget yet");
    let figures = call(&office, "budget_figures", json!({ "period": "2020Q1", "as_of": "2020-03-31" }));
    assert_eq!((&figures["planned"], &figures["categories"][0]["state"]), (&Value::Null, &json!("no_data")));
    assert_eq!(figures["categories"][0]["burn"], Value::Null, "no data, not zero");
}

#[test]
fn the_worst_case_follows_the_percentage_typed() {
    let office = office();
    let view = call(&office, "budget", json!({}));
    assert_eq!((&view["worst"]["title"], &view["worst"]["at"]), (&json!("Nobody has a target"), &json!("120")));
    for no in ["E1", "E2"] {
        let target = json!({
            "period": "2026Q3", "owner": { "kind": "member", "name": no }, "amount": "300000", "is_pinned": true,
            "axis": null, "method": null, "weights": [], "reason": "", "is_preview": false,
        });
        call(&office, "targets_change", target);
    }
    let worst = call(&office, "budget_worst", json!({ "period": "2026Q3", "as_of": null, "at": " 120 % " }));
    // Base 14,400; twice 3,600; 0.5 % of 120,000; six stars of 240; nobody mentors.
    assert_eq!(worst["title"], "At 120 % of every target: ¥23,640.00");
    assert_eq!(
        worst["sentence"],
        "¥9,240.00 of it is beyond base commission: ¥6,840.00 more than the incentive budget."
    );
    assert_eq!(worst["rows"][3]["note"], "120 % is exactly 20 % above target, and that is not more than 20 %");
    let figures = call(&office, "budget_figures", json!({}));
    assert_eq!(figures["worst_case"], "23640.00");
    for typed in ["300.01", "-1", "many", "", "12.34567"] {
        let refused = office.refused("budget_worst", json!({ "period": "2026Q3", "as_of": null, "at": typed }));
        assert_eq!(refused, [format!("at: “{typed}” is no percentage from 0 to 300.")]);
    }
}

#[test]
fn the_receipt_is_shown_only_when_it_is_one_and_is_there() {
    let office = office();
    let folder = tempfile::tempdir().expect("a folder");
    let receipt = folder.path().join("收据 1.pdf");
    std::fs::write(&receipt, b"%PDF").expect("a file");
    let path = receipt.display().to_string();
    let mut with = entry("2026-09-01", "crm", "100", "Licences");
    with["attachment"] = json!(path);
    assert!(office.ask("reveal", json!({ "path": path })).is_err(), "nobody's receipt yet");
    call(&office, "budget_entry_save", with);
    let id: i64 = {
        let rows = call(&office, "table", json!({ "table": "budget_entries", "key": "crm", "offset": 0, "limit": 1 }));
        rows["rows"][0]["key"].as_str().expect("a key").parse().expect("an id")
    };
    assert_eq!(call(&office, "budget_entry", json!({ "id": id }))["is_attached"], true);
    let failure = office.ask("reveal", json!({ "path": path })).expect_err("this host has no display");
    assert!(failure.to_string().contains("no display"), "it was let through to the host: {failure}");
    std::fs::remove_file(&receipt).expect("it was there");
    assert_eq!(call(&office, "budget_entry", json!({ "id": id }))["is_attached"], false);
    assert_eq!(call(&office, "attachment_pick", json!({}))["path"], Value::Null, "the dialog was left");
    for elsewhere in [r"\\server\share\receipt.pdf", "//server/share/receipt.pdf", "receipt.pdf"] {
        let mut other = entry("2026-09-01", "crm", "1", "Kept as text");
        (other["id"], other["attachment"]) = (json!(id), json!(elsewhere));
        call(&office, "budget_entry_save", other);
        let held = call(&office, "budget_entry", json!({ "id": id }));
        assert_eq!((&held["attachment"], &held["is_attached"]), (&json!(elsewhere), &json!(false)));
    }
}

#[test]
fn every_language_says_it() {
    let office = office();
    call(&office, "budget_entry_save", entry("2026-09-02", "visits", "1,300.00", "Trips"));
    for lang in LANGS {
        for command in ["budget", "overview"] {
            let view = office.app.call(command, lang, json!({})).expect("the page");
            assert!(!view["title"].as_str().expect("a title").is_empty());
        }
        office
            .app
            .call("table", lang, json!({ "table": "budget_entries", "offset": 0, "limit": 9 }))
            .expect("the table");
        let refused = entry("2026-10-02", "visits", "x", "");
        office.app.call("budget_entry_save", lang, refused).expect_err("refused in words");
    }
    let findings = call(&office, "overview", json!({}))["findings"].clone();
    let found = findings.as_array().expect("findings").iter().find(|one| one["page"] == "budget");
    assert_eq!(found.expect("it is over")["title"], "Customer visits: ¥100.00 over budget.");
}
