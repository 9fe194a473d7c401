//! What becomes of an action from the day it is agreed, in an office on Tuesday 15 September 2026.

use serde_json::{Value, json};

use crate::agenda::tests::Office;

fn draft(what: &str, due_on: &str) -> Value {
    json!({
        "id": 0, "what": what, "employee_no": "E1", "who": "", "due_on": due_on, "state": "plan", "period": null,
        "month": null, "finding": "",
    })
}

fn with(mut draft: Value, field: &str, value: Value) -> Value {
    draft[field] = value;
    draft
}

/// Cards of a column: plan, do, check, act, ended.
fn column(office: &Office, place: usize) -> Vec<Value> {
    office.call("reviews", json!({}))["board"][place]["cards"].as_array().cloned().expect("cards")
}

fn agree(office: &Office, what: &str, due_on: &str) -> i64 {
    office.call("action_save", draft(what, due_on));
    let cards = column(office, 0);
    let card = cards.iter().find(|card| card["what"] == what).expect("it is on the board");
    card["id"].as_i64().expect("an id")
}

#[test]
fn an_action_goes_from_plan_to_done_and_every_step_is_kept() {
    let office = Office::open();
    let id = agree(&office, "Visit Hengtai", "2026-09-30");
    let card = &column(&office, 0)[0];
    assert_eq!((&card["who"], &card["is_overdue"]), (&json!("Wang"), &json!(false)));
    assert_eq!(card["standing"].as_str().map(|text| text.replace('\u{a0}', " ")), Some("due in 15 days".to_owned()));
    office.at("2026-09-18T01:00:00Z");
    office.call("action_move", json!({ "id": id, "state": "do", "note": "The call is made" }));
    office.call("action_move", json!({ "id": id, "state": "do", "note": "They expect us on Friday" }));
    assert_eq!((column(&office, 0).len(), column(&office, 1).len()), (0, 1));
    let view = office.call("action", json!({ "id": id }));
    let steps: Vec<(&str, &str)> = view["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| (step["text"].as_str().expect("a text"), step["note"].as_str().expect("a note")))
        .collect();
    assert_eq!(steps, [("Plan → Do", "The call is made"), ("Word on how it goes", "They expect us on Friday")]);
    let done = office.call("action_close", json!({ "id": id, "outcome": "done", "note": "They order again" }));
    assert_eq!(done["text"], "“Visit Hengtai” is done.");
    let ended = &column(&office, 4)[0];
    assert_eq!((&ended["outcome"], &ended["closing_note"]), (&json!("done"), &json!("They order again")));
    office.call("action_resume", json!({ "id": id }));
    assert_eq!((column(&office, 1).len(), column(&office, 4).len()), (1, 0));
}

#[test]
fn everything_that_is_missing_is_said_at_once() {
    let office = Office::open();
    let bare = json!({
        "id": 0, "what": " ", "employee_no": null, "who": "", "due_on": null, "state": "plan", "period": null,
        "month": "2026-10", "finding": "no key",
    });
    assert_eq!(
        office.refused("action_save", bare),
        [
            "what: Say what is to be done.",
            "who: Say who does it: choose a member or write a name.",
            "due_on: Say by when it is done.",
            "month: This month has not begun, and has no review yet.",
            "finding: “no key” is the key of no finding.",
        ]
    );
    assert_eq!(
        office.refused("action_save", draft("Visit Hengtai", "2026-09-14")),
        ["due_on: The deadline is before 15 Sep 2026, the day it is agreed. Choose a later day."]
    );
    let unknown = with(draft("Visit Hengtai", "2026-09-30"), "employee_no", json!("E9"));
    assert_eq!(
        office.refused("action_save", unknown),
        ["employee_no: Nobody of the team has this employee no. today. Choose from the list."]
    );
    assert_eq!(column(&office, 0).len(), 0, "nothing was kept");
}

#[test]
fn an_action_is_given_up_with_a_reason_only() {
    let office = Office::open();
    let id = agree(&office, "Visit Hengtai", "2026-09-30");
    let drop = |note: &str| json!({ "id": id, "outcome": "dropped", "note": note });
    assert_eq!(office.refused("action_close", drop(" ")), ["note: Say why it is dropped: the reason is kept."]);
    office.call("action_close", drop("Hengtai closed its office"));
    assert_eq!(office.refused("action_close", drop("again")).len(), 1, "it has ended");
    assert_eq!(
        office.refused("action_move", json!({ "id": id, "state": "do", "note": "" })),
        [": The action ended on 15 Sep 2026. Open it again to change it."]
    );
    let changed = with(draft("Visit Xingda", "2026-09-30"), "id", json!(id));
    assert_eq!(office.refused("action_save", changed).len(), 1);
    office.call("action_resume", json!({ "id": id }));
    assert_eq!(
        office.refused("action_resume", json!({ "id": id })),
        [": The action is open: there is no end to take back."]
    );
    assert_eq!(
        office.refused("action_move", json!({ "id": id, "state": "plan", "note": "" })),
        ["note: Choose another state, or write a word about how it goes."]
    );
}

#[test]
fn changing_the_state_in_the_form_is_a_step_too() {
    let office = Office::open();
    let id = agree(&office, "Visit Hengtai", "2026-09-30");
    let changed = with(with(draft("Visit Hengtai twice", "2026-10-10"), "id", json!(id)), "state", json!("check"));
    office.call("action_save", changed);
    let view = office.call("action", json!({ "id": id }));
    assert_eq!(
        (&view["card"]["what"], &view["steps"][0]["text"]),
        (&json!("Visit Hengtai twice"), &json!("Plan → Check"))
    );
    assert_eq!(view["opened"], "15 Sep 2026");
}

#[test]
fn the_table_narrows_to_what_is_late_and_finds_by_name() {
    let office = Office::open();
    agree(&office, "Visit Hengtai", "2026-09-20");
    let somebody =
        with(with(draft("Check the catalogue", "2026-10-20"), "employee_no", Value::Null), "who", json!("Ms Ye"));
    office.call("action_save", somebody);
    office.at("2026-09-25T01:00:00Z");
    let rows = |key: &str, search: &str| -> Vec<String> {
        let args =
            json!({ "table": "actions", "period": null, "as_of": null, "key": key, "search": search, "limit": 10 });
        let page = office.call("table", args);
        let cells = page["rows"].as_array().expect("rows").iter().map(|row| row["cells"][0]["text"].clone());
        cells.map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    assert_eq!(rows("", ""), ["Visit Hengtai", "Check the catalogue"]);
    assert_eq!(rows("overdue", ""), ["Visit Hengtai"]);
    assert_eq!(rows("open", "ms ye"), ["Check the catalogue"]);
    assert_eq!(rows("ended", ""), Vec::<String>::new());
}

#[test]
fn taking_one_out_is_undone_with_its_steps() {
    let office = Office::open();
    let id = agree(&office, "Visit Hengtai", "2026-09-30");
    office.call("action_move", json!({ "id": id, "state": "do", "note": "The call is made" }));
    office.call("action_remove", json!({ "id": id }));
    assert!(office.ask("action", json!({ "id": id })).is_err(), "it is gone");
    assert_eq!(office.call("session", json!({}))["undo"], "Take out an action");
    office.call("undo", json!({}));
    let view = office.call("action", json!({ "id": id }));
    assert_eq!(view["steps"].as_array().map(Vec::len), Some(1));
    let log =
        office.call("table", json!({ "table": "audit", "period": null, "as_of": null, "key": null, "limit": 20 }));
    assert!(log.to_string().contains("Take out an action"), "the log tells it");
}
