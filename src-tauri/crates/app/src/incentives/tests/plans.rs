//! A quarter under another plan, the nearest edges, and what machines get.

use super::*;

fn replay(company: &Company, changes: Value) -> Value {
    company.call("replay", json!({ "period": "2026Q3", "changes": changes, "plan_path": null }))
}

#[test]
fn the_unchanged_plan_changes_nothing_whether_the_quarter_is_closed_or_not() {
    let company = Company::new();
    for is_closed in [false, true] {
        if is_closed {
            company.close("2026-07");
            company.close("2026Q3");
        }
        let same = replay(&company, json!([]));
        assert_eq!(
            (same["difference"].as_str(), same["sentence"].as_str()),
            (Some("¥0.00"), Some("Nobody’s pay changes."))
        );
        assert_eq!(same["total_before"], "¥40,200.00");
        assert_eq!(same["chart"], Value::Null);
    }
    // A late return is a matter of facts, not of the plan.
    company.order("R2", "C3", "2026-08-20", "-50000");
    let late = replay(&company, json!([]));
    let li_lei = &late["members"][0];
    assert_eq!((li_lei["of_plan"].as_str(), li_lei["of_facts"].as_str()), (Some("¥0.00"), Some("−¥9,000.00")));
}

#[test]
fn a_dragged_rate_says_who_gains_and_what_tips() {
    let company = Company::new();
    let bands = replay(&company, json!([{ "path": "incentives.bands.1.rate", "value": "2" }]));
    assert_eq!(bands["sentence"], "1 member gains ¥2,500.00: +¥2,500.00 in all.");
    assert_eq!(texts(&bands["changes"], "path"), ["incentives.bands.1.rate"]);
    let stricter = replay(&company, json!([{ "path": "incentives.new_customers_above", "value": "40" }]));
    assert_eq!(stricter["members"][0]["difference"], "−¥6,250.00");
    assert_eq!(stricter["sentence"], "1 member loses ¥6,250.00: −¥6,250.00 in all.");
    assert_eq!(stricter["members"][0]["tipped"][0]["kind"], "new_customers");
    assert_eq!(stricter["members"][0]["tipped"][0]["is_reached"], false);
    let levers = texts(&stricter["levers"], "path");
    assert!(
        ["incentives.base_rate", "incentives.star_rate", "incentives.bands.0.above"]
            .iter()
            .all(|path| levers.contains(&(*path).to_owned())),
        "{levers:?}"
    );
    let wrong = replay(&company, json!([{ "path": "incentives.base_rate", "value": "x" }]));
    assert_eq!(wrong["issues"].as_array().map(Vec::len), Some(1));
    // Another basis measures anew: nothing of the quarter is collected yet.
    let collected = replay(&company, json!([{ "path": "incentives.sales_basis", "value": "collected" }]));
    assert_eq!(collected["total_after"], "¥0.00");
}

#[test]
fn a_plan_saved_after_a_close_pays_what_is_still_open() {
    let company = Company::new();
    company.close("2026-07");
    let change = json!({
        "period": "2026Q3", "changes": [{ "path": "incentives.base_rate", "value": "3" }], "reason": "more", "expected_version": 0,
    });
    let effect = company.call("plan_preview", change.clone());
    assert_eq!(effect["effects"][0], "Jul closed: they keep the plan they were paid under.");
    assert_eq!(texts(&effect["pay"], "difference"), ["+¥8,500.00"], "one per cent more of August and September");
    company.call("plan_save", change);
    let lines = company.lines("2026Q3");
    assert_eq!(
        lines[..2],
        ["base 2026-07 400000.00 x 0.02 = 8000.00 closed", "base 2026-08 400000.00 x 0.03 = 12000.00"]
    );
    assert!(company.corrections().is_empty(), "July keeps the plan it was paid under");
    assert_eq!(replay(&company, json!([]))["difference"], "¥0.00");
    let preview = company.call("close_preview", json!({ "period": "2026Q3" }));
    assert!(preview["warnings"].to_string().contains("Jul 2026 was closed under another plan"), "{preview}");
}

#[test]
fn a_base_rate_that_changes_within_a_month_pays_both_rates() {
    let company = Company::new();
    company.order("A2", "C1", "2026-08-20", "1000");
    let path = company.folder.path().join("plan.toml");
    company.call("plan_export", json!({ "period": "2026Q3", "path": path }));
    let text = std::fs::read_to_string(&path).expect("the plan");
    let dated = "base_changes = [{ from = \"2026-08-15\", rate = 0.03 }]";
    let text = if text.contains("base_changes = []") {
        text.replace("base_changes = []", dated)
    } else {
        text.replace("[incentives]", &format!("[incentives]\n{dated}"))
    };
    std::fs::write(&path, text).expect("the changed plan");
    company.call("plan_import", json!({ "period": "2026Q3", "path": path, "reason": "August", "expected_version": 0 }));
    let lines = company.lines("2026Q3");
    assert_eq!(lines[1..3], ["base 2026-08 400000.00 x 0.02 = 8000.00", "base 2026-08 1000.00 x 0.03 = 30.00"]);
    company.close("2026Q3");
    let statement = company.statement("2026Q3");
    let counts = texts(&statement["lines"], "row_count");
    assert_eq!(counts[1..3], ["1 order", "1 order"], "each stretch stands on its own orders, closed or not");
}

#[test]
fn the_nearest_edges_are_proven_and_gone_once_the_quarter_is_closed() {
    let company = Company::new();
    company.order("R1", "C1", "2026-09-20", "-60000");
    let edges = company.statement("2026Q3")["edges"].clone();
    let band = edges
        .as_array()
        .expect("edges")
        .iter()
        .find(|edge| edge["effect"].as_str().expect("a text").starts_with("More than 20"));
    let band = band.expect("19 % above target: the next band begins at 20 %");
    assert_eq!(band["extra"], "¥10,000.01 more");
    assert!(band["proof"].as_str().expect("a proof").contains("¥0.01 less"), "{band}");
    // Plugged back it is what the edge says.
    company.order("X1", "C2", "2026-09-21", "10000.01");
    assert_eq!(company.statement("2026Q3")["total"], band["after"]);
    company.order("X1", "C2", "2026-09-21", "10000.00");
    assert_ne!(company.statement("2026Q3")["total"], band["after"]);
    company.close("2026Q3");
    assert_eq!(company.statement("2026Q3")["edges"], json!([]));
    assert_eq!(company.page("2026Q3")["edges"], json!([]));
}

#[test]
fn machines_get_what_is_needed_to_work_every_line_out_again() {
    let company = Company::new();
    company.close("2026Q3");
    company.order("R2", "C3", "2026-08-20", "-50000");
    let ask = |period: &str| company.call("incentives_figures", json!({ "period": period }));
    let closed = ask("2026Q3");
    assert_eq!((closed["state"].as_str(), closed["total"].as_str()), (Some("closed"), Some("40200.00")));
    assert_eq!(closed["inputs"].as_array().map(Vec::len), Some(1), "nothing of the quarter is open");
    assert_eq!(closed["inputs"][0]["for_closes"], json!(["2026Q3"]));
    assert_eq!(closed["inputs"][0]["core"], json!([{ "customer": "C1", "owner": "E1", "bought_again": "A1" }]));
    assert_eq!(
        closed["inputs"][0]["orders"].as_array().map(Vec::len),
        Some(5),
        "today's orders, the late one among them"
    );
    assert_eq!(closed["closes"][0]["statements"][0]["total"], "40000.00");
    let next = ask("2026Q4");
    let lines = next["statements"][0]["lines"].as_array().expect("lines");
    assert!(lines.iter().all(|line| line["kind"] == "adjustment" && line["rows"] == json!(["R2"])), "{lines:?}");
    let closes: Vec<&Value> = next["inputs"].as_array().expect("inputs").iter().map(|one| &one["for_closes"]).collect();
    assert_eq!(closes, [&json!([]), &json!(["2026Q3"])]);
}

#[test]
fn payroll_takes_over_line_by_line_what_the_statements_add_up_to() {
    let company = Company::new();
    company.close("2026-07");
    company.call(
        "manual_line_save",
        json!({ "employee_no": "E2", "month": "2026-09", "amount": "50", "reason": "parking" }),
    );
    let ask = |table: &str| company.call("table", json!({ "table": table, "period": "2026Q3", "limit": 100 }));
    let (lines, statements) = (ask("pay_lines"), ask("statements"));
    assert_eq!(lines["found"], 8, "six of Li Lei, two of Han Mei");
    let total = |page: &Value, column: &str| {
        let place = texts(&page["columns"], "id").iter().position(|id| id == column).expect("a column");
        page["totals"][place]["text"].clone()
    };
    assert_eq!(total(&lines, "amount"), "40,250.00");
    assert_eq!(total(&statements, "total"), "40,250.00");
    assert!(texts(&statements["columns"], "id").contains(&"adjustment".to_owned()), "a kind that pays has a column");
    let path = company.folder.path().join("lines.csv");
    let request = json!({ "table": "pay_lines", "period": "2026Q3", "limit": 0 });
    company.call("table_export", json!({ "request": request, "format": "csv", "path": path }));
    let csv = std::fs::read_to_string(path).expect("the file");
    assert!(csv.contains("E2,Han Mei,,Adjustment,2026-09,50.00,1,50.00,By hand: parking"), "{csv}");
}
