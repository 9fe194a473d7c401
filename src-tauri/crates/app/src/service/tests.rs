//! A ticket from its opening to the customer's mark.

use serde_json::{Value, json};

use crate::agenda::tests::Office;

fn clocks(office: &Office) -> String {
    let view = office.call("service", json!({}));
    let open = &view["open"][0];
    format!(
        "{} | {} | {}",
        view["title"].as_str().unwrap_or_default(),
        open["respond"]["text"].as_str().unwrap_or_default(),
        open["resolve"]["text"].as_str().unwrap_or_default()
    )
}

#[test]
fn a_promise_runs_out_and_is_kept_too_late() {
    let office = Office::open();
    let saved = office.call("ticket_open", json!({ "customer_code": "C1", "category": "Repair", "owner": "E2" }));
    assert_eq!(saved["ticket_no"], "T-000001");
    assert_eq!(clocks(&office), "1 ticket is open, its promises are kept so far | 2 h 00 min left | 24 h 00 min left");
    office.at("2026-09-15T03:05:00Z");
    assert_eq!(clocks(&office), "1 of 1 open tickets is past its promise | 0 h 05 min over | 21 h 55 min left");
    // The shop's clock shows 11:04; the ticket was opened at 9:00.
    let answered = json!({ "ticket_no": "T-000001", "step": "respond", "at": "2026-09-15T11:04:00" });
    office.call("ticket_advance", answered);
    assert_eq!(
        clocks(&office),
        "1 ticket is open, its promises are kept so far | done late, after 2 h 04 min | 21 h 55 min left"
    );
    office.at("2026-09-15T09:00:00Z");
    office.call("ticket_advance", json!({ "ticket_no": "T-000001", "step": "resolve" }));
    let view = office.call("service", json!({}));
    assert_eq!((&view["title"], &view["open"]), (&json!("No ticket is open"), &json!([])));
    office.call("ticket_advance", json!({ "ticket_no": "T-000001", "step": "rate", "satisfaction": 4 }));
    let figures = office.call("service_figures", json!({}));
    assert_eq!(figures["customer_satisfaction"], json!(0.8));
    assert_eq!(figures["resolved_24h_share"], json!(1.0));
    assert_eq!((&figures["response_breaches"], &figures["resolve_breaches"]), (&json!(1), &json!(0)));
    let ticket = office.call("ticket", json!({ "ticket_no": "T-000001" }));
    assert_eq!((&ticket["steps"], &ticket["satisfaction"]), (&json!(["rate", "reopen"]), &json!(4)));
    office.call("ticket_advance", json!({ "ticket_no": "T-000001", "step": "reopen" }));
    let ticket = office.call("ticket", json!({ "ticket_no": "T-000001" }));
    assert_eq!((&ticket["steps"], &ticket["satisfaction"]), (&json!(["resolve"]), &Value::Null));
}

#[test]
fn what_cannot_be_is_refused_by_field() {
    let office = Office::open();
    let open = json!({ "customer_code": "C9", "category": " ", "opened_at": "2026-09-15T09:01:00", "owner": "E9" });
    let fields = |lines: Vec<String>| -> Vec<String> {
        lines.iter().filter_map(|line| line.split(':').next().map(str::to_owned)).collect()
    };
    assert_eq!(fields(office.refused("ticket_open", open)), ["customer_code", "opened_at", "category", "owner"]);
    office.call("ticket_open", json!({ "customer_code": "C1", "category": "Repair" }));
    let step = |step: &str, more: Value| {
        let mut args = json!({ "ticket_no": "T-000001", "step": step });
        let args_map = args.as_object_mut().expect("an object");
        args_map.extend(more.as_object().expect("an object").clone());
        office.refused("ticket_advance", args)
    };
    assert_eq!(fields(step("respond", json!({ "at": "2026-09-15T08:59:00" }))), ["at"], "before it was opened");
    assert_eq!(fields(step("resolve", json!({ "at": "2026-09-15T09:30:00" }))), ["at"], "in half an hour");
    assert_eq!(fields(step("rate", json!({ "satisfaction": 5 }))), ["step"], "nothing is solved yet");
    assert_eq!(fields(step("reopen", json!({}))), ["step"]);
    office.call("ticket_advance", json!({ "ticket_no": "T-000001", "step": "resolve" }));
    assert_eq!(fields(step("respond", json!({}))), ["step"], "it is solved");
    assert_eq!(step("rate", json!({ "satisfaction": 6 })), ["satisfaction: The mark is a whole number from 1 to 5."]);
}

#[test]
fn a_form_changes_what_is_written() {
    let office = Office::open();
    office.call("ticket_open", json!({ "customer_code": "C1", "category": "Repair", "owner": "E2", "note": "noise" }));
    let edit = json!({ "ticket_no": "T-000001", "category": "Delivery", "theme": "late", "owner": null, "note": "" });
    office.call("ticket_edit", edit);
    let ticket = office.call("ticket", json!({ "ticket_no": "T-000001" }));
    assert_eq!(
        [&ticket["category"], &ticket["theme"], &ticket["owner"], &ticket["note"]],
        [&json!("Delivery"), &json!("late"), &Value::Null, &json!("")]
    );
    office.call("undo", json!({}));
    assert_eq!(office.call("ticket", json!({ "ticket_no": "T-000001" }))["note"], "noise");
}
