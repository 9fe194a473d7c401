//! The whole life of a quarter's pay: looked at, closed month by month, corrected, closed as a whole, opened again.

use super::*;

#[test]
fn the_worked_example_of_the_plan_is_what_li_lei_is_paid() {
    let company = Company::new();
    let expected = [
        "base 2026-07 400000.00 x 0.02 = 8000.00",
        "base 2026-08 400000.00 x 0.02 = 8000.00",
        "base 2026-09 450000.00 x 0.02 = 9000.00",
        "core_retention 2026Q3 1250000.00 x 0.005 = 6250.00",
        "new_customers 2026Q3 1250000.00 x 0.005 = 6250.00",
        "above_target 2026Q3 250000.00 x 0.01 = 2500.00",
    ];
    assert_eq!(company.lines("2026Q3"), expected);
    let page = company.statement("2026Q3");
    assert_eq!(page["lines"][0]["rounding"], "400,000.00 × 2 % = ¥8,000.00 exactly".replace("2 %", "2\u{a0}%"));
    assert_eq!(page["total"], "¥40,000.00");
    assert_eq!(page["state"], "Over, not closed");
}

#[test]
fn a_quarter_is_closed_month_by_month_and_late_facts_become_corrections_with_before_and_after() {
    let company = Company::new();
    let preview = company.call("close_preview", json!({ "period": "2026-07" }));
    assert!(preview["sentence"].as_str().expect("a sentence").contains("¥8,200.00"), "8 000 of E1 and 200 of E2");
    let closed = company.close("2026-07");
    assert_eq!(closed["fingerprint"].as_str().map(str::len), Some(64));
    assert!(PathBuf::from(closed["backup"].as_str().expect("a path")).is_file(), "a backup was made before");
    company.close("2026-08");
    assert_eq!(company.page("2026Q3")["state"]["label"], "Jul and Aug closed");

    // A return of July comes in: July stays as it was paid, and September takes back what it paid too much.
    company.order("R1", "C3", "2026-07-25", "-10000");
    assert_eq!(company.lines("2026Q3")[0], "base 2026-07 400000.00 x 0.02 = 8000.00 closed");
    assert_eq!(company.corrections(), ["Base commission · Jul 2026 | ¥8,000.00 | ¥7,800.00 | with Sep 2026"]);
    let taken = "adjustment 2026-09 -200.00 x 1.0 = -200.00 (base 2026-07: 8000.00 -> 7800.00)";
    assert!(company.lines("2026Q3").contains(&taken.to_owned()), "{:?}", company.lines("2026Q3"));
    company.close("2026-09");
    assert!(company.corrections().is_empty(), "what is frozen is not corrected twice");
    company.close("2026Q3");
    let expected = [
        "base 2026-07 400000.00 x 0.02 = 8000.00 closed",
        "base 2026-08 400000.00 x 0.02 = 8000.00 closed",
        "base 2026-09 450000.00 x 0.02 = 9000.00 closed",
        "core_retention 2026Q3 1240000.00 x 0.005 = 6200.00 closed",
        "new_customers 2026Q3 1240000.00 x 0.005 = 6200.00 closed",
        "above_target 2026Q3 240000.00 x 0.01 = 2400.00 closed",
        &format!("{taken} closed"),
    ];
    assert_eq!(company.lines("2026Q3"), expected);
    assert_eq!(company.statement("2026Q3")["is_provisional"], false);
    assert!(company.call("check", json!({}))["is_clean"] == true);
}

/// The quarter closed at once, and a return of the new customer that tips the share of new customers below its bound.
fn tipped() -> Company {
    let company = Company::new();
    company.close("2026Q3");
    company.order("R2", "C3", "2026-08-20", "-50000");
    company
}

#[test]
fn a_late_return_that_tips_a_threshold_says_so_and_names_the_orders_that_differ() {
    let company = tipped();
    let expected = [
        "Base commission · Aug 2026 | ¥8,000.00 | ¥7,000.00 | with Oct 2026",
        "Core retention bonus · 2026 Q3 | ¥6,250.00 | ¥6,000.00 | with Oct 2026",
        "New-customer bonus · 2026 Q3 | ¥6,250.00 | ¥0.00 | with Oct 2026",
        "Above-target bonus · 2026 Q3 | ¥2,500.00 | ¥1,000.00 | with Oct 2026",
    ];
    assert_eq!(company.corrections(), expected);
    let waiting = &company.page("2026Q3")["corrections"][2];
    let tipped: Vec<String> = serde_json::from_value(waiting["change"]["tipped"].clone()).expect("texts");
    let tipped = tipped.join("; ").replace('\u{a0}', " ");
    assert!(tipped.starts_with("Share of new customers 32.0 % → 29.2 %: no longer above 30 %"), "{tipped}");
    let rows = json!({ "table": "orders", "key": waiting["rows"]["key"], "limit": 50 });
    let page = company.call("table", rows);
    let cells = |row: &Value| {
        row["cells"].as_array().expect("cells")[..7]
            .iter()
            .map(|cell| cell["text"].to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(page["found"], 1, "{page}");
    assert!(cells(&page["rows"][0]).contains("R2"), "{page}");
    // What was paid is shown with the orders it was paid on.
    let statement = company.statement("2026Q3");
    assert_eq!(statement["total"], "¥40,000.00");
    let key = &statement["lines"][4]["rows"]["key"];
    let behind = company.call("table", json!({ "table": "orders", "key": key, "limit": 50 }));
    assert_eq!(texts(&behind["rows"], "key"), ["J1", "A1", "S1"]);
}

#[test]
fn a_correction_is_frozen_with_the_next_close_and_never_comes_twice() {
    let company = tipped().on("2026-11-02");
    company.close("2026-10");
    let expected = [
        "adjustment 2026-10 -1000.00 x 1.0 = -1000.00 (base 2026-08: 8000.00 -> 7000.00) closed",
        "adjustment 2026-10 -250.00 x 1.0 = -250.00 (core_retention 2026Q3: 6250.00 -> 6000.00) closed",
        "adjustment 2026-10 -6250.00 x 1.0 = -6250.00 (new_customers 2026Q3: 6250.00 -> 0.00) closed",
        "adjustment 2026-10 -1500.00 x 1.0 = -1500.00 (above_target 2026Q3: 2500.00 -> 1000.00) closed",
    ];
    assert_eq!(company.lines("2026Q4"), expected);
    assert!(company.corrections().is_empty());
    // The return turns out to be wrong: what was taken back is due again, counted from what was paid in all.
    company.order("R2", "C3", "2026-08-20", "-0.01");
    let back = "Base commission · Aug 2026 | ¥7,000.00 | ¥8,000.00 | with Nov 2026";
    assert_eq!(company.corrections()[0], back);
}

#[test]
fn only_the_last_close_is_opened_again_with_a_reason_and_can_be_closed_anew() {
    let company = tipped().on("2026-11-02");
    company.close("2026-10");
    let early = company.refusal("period_reopen", json!({ "period": "2026Q3", "reason": "wrong" }));
    assert!(early.contains("Oct 2026"), "{early}");
    company.refusal("period_reopen", json!({ "period": "2026-10", "reason": " " }));
    company.call("period_reopen", json!({ "period": "2026-10", "reason": "a bill was missing" }));
    assert_eq!(company.corrections().len(), 4, "they wait again");
    let closes = company.page("2026Q4")["state"]["closes"].clone();
    assert!(closes[0]["reopened"].as_str().expect("a text").contains("a bill was missing"));
    company.close("2026-10");
    assert!(company.corrections().is_empty());
    assert_eq!(company.page("2026Q4")["state"]["closes"].as_array().map(Vec::len), Some(2));
    assert!(company.call("check", json!({}))["is_clean"] == true);
}

#[test]
fn undo_never_crosses_a_close() {
    let company = Company::new();
    company.call(
        "manual_line_save",
        json!({ "employee_no": "E1", "month": "2026-09", "amount": "100", "reason": "phone" }),
    );
    company.close("2026Q3");
    let refused = company.refusal("undo", json!({}));
    assert!(refused.contains("2026 Q3") && refused.contains("cannot be undone"), "{refused}");
    assert_eq!(company.call("session", json!({}))["undo"], Value::Null);
    // What is done afterwards can be.
    company.order("R9", "C1", "2026-10-01", "500");
    company.call("undo", json!({}));
    company.refusal("undo", json!({}));
    assert_eq!(company.statement("2026Q3")["total"], "¥40,100.00");
}

#[test]
fn closes_go_in_order_and_say_what_comes_first() {
    let company = Company::new();
    assert!(company.refusal("period_close", json!({ "period": "2026Q4", "reason": "" })).contains("31 Dec 2026"));
    company.close("2026-07");
    let refused = company.refusal("period_close", json!({ "period": "2026-09", "reason": "" }));
    assert!(refused.contains("Aug 2026"), "{refused}");
    let preview = company.call("close_preview", json!({ "period": "2026-07" }));
    assert_eq!(texts(&preview["issues"], "text"), ["This period is closed already."]);
    // A quarter takes its open months along.
    company.close("2026Q3");
    assert!(company.lines("2026Q3").iter().all(|line| line.ends_with("closed")));
}

#[test]
fn a_backup_that_cannot_be_made_refuses_the_close() {
    let company = Company::new();
    let folder = company.folder.path().join("north-backups");
    std::fs::remove_dir_all(&folder).expect("imports made backups");
    std::fs::write(&folder, "in the way").expect("a file in the folder's place");
    company.refusal("period_close", json!({ "period": "2026Q3", "reason": "" }));
    assert!(company.lines("2026Q3").iter().all(|line| !line.ends_with("closed")));
}

#[test]
fn the_last_days_of_a_month_that_nobody_closed_are_a_problem_of_the_overview() {
    let company = Company::new().on("2026-10-20");
    let titles = |company: &Company| texts(&company.call("overview", json!({}))["findings"], "title");
    assert!(titles(&company).contains(&"2026 Q3 is not closed".to_owned()), "{:?}", titles(&company));
    company.close("2026Q3");
    assert!(!titles(&company).contains(&"2026 Q3 is not closed".to_owned()));
    company.order("R2", "C3", "2026-08-20", "-50000");
    assert!(titles(&company).iter().any(|title| title.starts_with("4 corrections of closed periods")));
}
