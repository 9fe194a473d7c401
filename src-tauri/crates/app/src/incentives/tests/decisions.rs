//! What people decide about pay: stars, corrections by hand, disputes.

use super::*;

fn award(month: &str, employee_no: &str, note: &str) -> Value {
    json!({ "month": month, "kind": "core_star", "employee_no": employee_no, "note": note })
}

#[test]
fn a_star_pays_a_tenth_of_the_months_commission_and_is_refused_where_it_cannot_be_paid() {
    let company = Company::new();
    let star = company.page("2026Q3")["awards"][0].clone();
    assert_eq!((star["month"].as_str(), star["kind"].as_str()), (Some("2026-09"), Some("core_star")));
    assert_eq!(texts(&star["candidates"], "measured"), ["¥450,000.00 from 1 core customer"]);
    assert_eq!(star["amount"], "¥900.00", "what it would pay the first candidate");
    company.call("award_save", award("2026-09", "E1", ""));
    let paid = "core_star 2026-09 9000.00 x 0.1 = 900.00";
    assert!(company.lines("2026Q3").contains(&paid.to_owned()), "{:?}", company.lines("2026Q3"));
    let running = company.refusal("award_save", award("2026-10", "E1", ""));
    assert!(running.contains("31 Oct 2026"), "{running}");
    assert!(company.refusal("award_save", award("2026-08", "E3", "")).contains("no statement"));
    assert!(company.refusal("award_save", award("2026-08", "E2", "")).contains("Han Mei"));
    company.call("award_save", award("2026-08", "E2", "she kept the smallest customers"));
    company.close("2026Q3");
    assert!(company.refusal("award_save", award("2026-09", "E2", "late")).contains("closed"));
    assert!(company.refusal("award_remove", json!({ "month": "2026-09", "kind": "core_star" })).contains("closed"));
}

#[test]
fn a_correction_by_hand_needs_an_open_month_a_reason_and_an_amount() {
    let company = Company::new();
    let save = |month: &str, amount: &str, reason: &str| json!({ "employee_no": "E1", "month": month, "amount": amount, "reason": reason });
    company.call("manual_line_save", save("2026-09", "-1,200.50", "advance of July"));
    let line = company.statement("2026Q3")["lines"].as_array().expect("lines").last().cloned().expect("a line");
    assert_eq!(
        (line["amount"].as_str(), line["rule"].as_str()),
        (Some("−¥1,200.50"), Some("By hand: advance of July"))
    );
    let id = line["entry"]["id"].as_i64().expect("it can be changed");
    let mut changed = save("2026-09", "-1000", "advance of July, less the fee");
    changed["id"] = json!(id);
    company.call("manual_line_save", changed);
    for refused in [
        save("2026-09", "0", "x"),
        save("2026-09", "1200,50", "x"),
        save("2026-09", "5", " "),
        save("2026-11", "5", "x"),
    ] {
        company.refusal("manual_line_save", refused);
    }
    company.close("2026Q3");
    let closed = company.refusal("manual_line_save", save("2026-09", "5", "too late"));
    assert!(closed.contains("Oct 2026"), "{closed}");
    company.refusal("manual_line_remove", json!({ "id": id }));
    assert!(company.lines("2026Q3").contains(&"adjustment 2026-09 -1000.00 x 1.0 = -1000.00 closed".to_owned()));
}

#[test]
fn a_dispute_is_about_a_line_and_its_correction_comes_with_the_next_open_month() {
    let company = Company::new();
    company.close("2026Q3");
    let line = json!({ "kind": "core_retention", "period": "2026Q3", "about": null });
    let open =
        |line: &Value| json!({ "employee_no": "E1", "period": "2026Q3", "line": line, "comment": "C9 is mine, too" });
    let other = json!({ "kind": "mentor", "period": "2026Q3", "about": null });
    company.refusal("dispute_open", open(&other));
    company.call("dispute_open", open(&line));
    assert!(company.refusal("dispute_open", open(&line)).contains("open dispute"));
    let statement = company.statement("2026Q3");
    assert_eq!(statement["lines"][3]["is_disputed"], true);
    let dispute = &statement["disputes"][0];
    assert_eq!(dispute["line"], "Core retention bonus · 2026 Q3 · ¥6,250.00");
    let id = dispute["id"].as_i64().expect("an id");
    let answer = |state: &str, answer: &str, correction: Value| json!({ "id": id, "state": state, "answer": answer, "correction": correction });
    company.refusal("dispute_answer", answer("accepted", " ", Value::Null));
    company.refusal("dispute_answer", answer("rejected", "no", json!("300")));
    company.call("dispute_answer", answer("accepted", "C9 changed hands in May", json!("300")));
    assert_eq!(company.lines("2026Q4"), ["adjustment 2026-10 300.00 x 1.0 = 300.00"]);
    assert_eq!(company.page("2026Q3")["disputes"][0]["state"], "accepted");
    company.call("undo", json!({}));
    assert!(company.lines("2026Q4").is_empty(), "answer and correction are one command");
    assert_eq!(company.page("2026Q3")["disputes"][0]["state"], "open");
}
