//! The suggestion box, the case library and the wall, as an office uses them on 15 September 2026.

use std::fs;

use serde_json::{Value, json};

use crate::agenda::tests::{LANGS, Office};

fn first(office: &Office, list: &str) -> Value {
    office.call("ideas", json!({}))[list][0].clone()
}

fn id(entry: &Value) -> i64 {
    entry["id"].as_i64().expect("an id")
}

#[test]
fn a_suggestion_is_put_in_answered_and_chosen() {
    let office = Office::open();
    office.call("suggestion_put", json!({ "author": "E1", "theme": "Tools", "text": "One list for all leads" }));
    office.call("suggestion_put", json!({ "author": "E2", "theme": "Tools", "text": "Shorter meetings" }));
    let view = office.call("ideas", json!({}));
    assert_eq!(view["title"], "2 suggestions wait for an answer");
    let (late, early) = (id(&view["suggestions"][0]), id(&view["suggestions"][1]));
    assert_eq!((&view["suggestions"][0]["author"], &view["themes"][0]["value"]), (&json!("Li"), &json!("Tools")));
    assert_eq!(
        office.refused("suggestion_answer", json!({ "id": late, "state": "declined", "answer": " " })),
        ["answer: Say why it is declined: who suggested it deserves a reason."]
    );
    office.call("suggestion_answer", json!({ "id": late, "state": "adopted", "answer": "From Monday" }));
    let card = first(&office, "suggestions");
    assert_eq!((&card["state"], &card["answered"]), (&json!("adopted"), &json!("answered 15 Sep 2026")));
    assert_eq!(office.call("ideas", json!({}))["figures"][1]["value"], "1");
    office.call("suggestion_best", json!({ "id": late }));
    office.call("suggestion_best", json!({ "id": early }));
    let best = |office: &Office| -> Vec<Value> {
        let view = office.call("ideas", json!({}));
        let cards = view["suggestions"].as_array().expect("suggestions").clone();
        cards.into_iter().map(|card| card["is_best"].clone()).collect()
    };
    assert_eq!(best(&office), [false, true], "one is the best of a quarter");
    office.call("undo", json!({}));
    assert_eq!(best(&office), [true, false]);
    office.call("suggestion_best", json!({ "id": late }));
    assert_eq!(best(&office), [false, false], "chosen again, it is taken back");
    let refused = office.refused("suggestion_put", json!({ "author": "E9", "text": " " }));
    assert_eq!(refused.len(), 2, "nobody says nothing: {refused:?}");
}

/// Every byte of the workspace's file once it is closed.
fn bytes(office: &Office) -> Vec<u8> {
    let path = office.app.workspace().expect("a workspace is open");
    office.call("workspace_close", json!({}));
    let bytes = fs::read(&path).expect("the file");
    office.call("workspace_open", json!({ "path": path.display().to_string() }));
    bytes
}

fn count(bytes: &[u8], text: &str) -> usize {
    bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count()
}

#[test]
fn an_anonymous_suggestion_leaves_no_trace_of_its_author() {
    let office = Office::open();
    // The day's backup is made before, as the first change of the day would.
    office.call("suggestion_put", json!({ "author": "E1", "text": "Signed by Wang" }));
    let before = bytes(&office);
    office.at("2026-09-15T05:43:21Z");
    let done = office.call("suggestion_put", json!({ "theme": "Pay", "text": "Anonymous words" }));
    assert_eq!(done["text"], "Thank you. The suggestion is in the box; nothing in the file tells who put it in.");
    let after = bytes(&office);
    assert!(count(&after, "Anonymous words") > 0, "the suggestion is there");
    let account =
        ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_else(|| "user".to_owned());
    for who in [account.as_str(), "\"E1\"", "\"E2\"", "Wang"] {
        assert!(count(&after, who) <= count(&before, who), "{who} is nowhere more often than before");
    }
    for moment in ["05:43", "13:43"] {
        assert_eq!(count(&after, moment), 0, "the time of day is not told");
    }
    let log = office.call("table", json!({ "table": "audit", "limit": 5 }));
    let row = log["rows"][0]["cells"].as_array().expect("cells").clone();
    let texts: Vec<&str> = row.iter().filter_map(|cell| cell["text"].as_str()).collect();
    assert_eq!(&texts[1..], ["15 Sep 2026, 00:00", "anonymous", "Put in a suggestion", ""]);
    let card = first(&office, "suggestions");
    assert_eq!((&card["author"], &card["date"]), (&json!("Anonymous"), &json!("15 Sep 2026")));
    office.call("undo", json!({}));
    assert_eq!(first(&office, "suggestions")["text"], "Signed by Wang");
}

fn case(title: &str, employee_no: &str) -> Value {
    json!({
        "employee_no": employee_no, "month": "2026-09", "kind": "new_customer", "title": title,
        "story": "A visit a week.", "customer_code": "C1",
    })
}

#[test]
fn cases_are_handed_in_chosen_and_told() {
    let office = Office::open();
    office.call("case_save", case("Patience", "E1"));
    office.call("case_save", case("Samples", "E2"));
    let view = office.call("ideas", json!({}));
    assert_eq!(view["figures"][2]["value"], "2");
    let (samples, patience) = (id(&view["cases"][0]), id(&view["cases"][1]));
    assert_eq!((&view["cases"][0]["title"], &view["cases"][0]["customer"]), (&json!("Samples"), &json!("Hengtai")));
    office.call("case_best", json!({ "id": patience }));
    assert_eq!(first(&office, "meeting")["title"], "Patience", "the best is told first");
    office.call("case_best", json!({ "id": samples }));
    let meeting = office.call("ideas", json!({}))["meeting"].clone();
    assert_eq!((&meeting[0]["title"], &meeting[1]["is_best"]), (&json!("Samples"), &json!(false)));
    let told = office.call("case_told", json!({ "id": samples }));
    assert_eq!(told["text"], "“Samples” was told on 15 Sep 2026.");
    assert_eq!(first(&office, "meeting")["title"], "Patience");
    assert_eq!(office.refused("case_told", json!({ "id": patience, "on": "2026-09-14" })).len(), 1, "before it was");
    assert_eq!(office.refused("case_told", json!({ "id": patience, "on": "2026-09-16" })).len(), 1, "tomorrow");
    let mut changed = case("Patience pays", "E1");
    changed["id"] = json!(patience);
    office.call("case_save", changed);
    assert_eq!(first(&office, "meeting")["title"], "Patience pays");
    let mut wrong = case(" ", "E9");
    wrong["month"] = json!("2026-10");
    wrong["customer_code"] = json!("C99");
    let fields: Vec<String> = office
        .refused("case_save", wrong)
        .iter()
        .filter_map(|line| line.split(':').next().map(str::to_owned))
        .collect();
    assert_eq!(fields, ["employee_no", "title", "month", "customer_code"]);
    office.call("case_remove", json!({ "id": samples }));
    assert_eq!(office.call("ideas", json!({}))["cases"].as_array().map(Vec::len), Some(1));
    office.call("undo", json!({}));
    assert_eq!(office.call("ideas", json!({}))["cases"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_wall_the_activities_and_the_feedback() {
    let office = Office::open();
    let thanks = json!({ "employee_no": "E2", "on": "2026-09-14", "kind": "thanks", "text": "For the long evening" });
    office.call("recognition_save", thanks);
    let card = first(&office, "wall");
    assert_eq!((&card["name"], &card["kind_label"], &card["month"]), (&json!("Li"), &json!("Thanks"), &Value::Null));
    let ahead = json!({ "employee_no": "E2", "on": "2026-09-16", "kind": "thanks", "text": "" });
    assert_eq!(office.refused("recognition_save", ahead).len(), 2, "tomorrow, and for nothing");
    office.call("recognition_remove", json!({ "id": id(&card) }));
    assert_eq!(office.call("ideas", json!({}))["wall"], json!([]));

    let outing = json!({ "on": "2026-09-26", "title": "Hiking", "headcount": 18, "cost": "4,200", "team": "East" });
    office.call("team_activity_save", outing);
    assert_eq!(first(&office, "activities")["facts"], "East · 18 people · ¥4,200.00");
    let wrong = json!({ "on": "2026-09-26", "title": "Hiking", "cost": "-1" });
    assert_eq!(
        office.refused("team_activity_save", wrong),
        ["cost: This is not an amount from 0 up in the workspace’s currency."]
    );
    office.call("team_activity_remove", json!({ "id": id(&first(&office, "activities")) }));
    assert_eq!(office.call("ideas", json!({}))["activities"], json!([]));

    let heard = json!({ "on": "2026-09-15", "channel": "one_to_one", "theme": "Pay", "text": "The scheme is unclear" });
    office.call("feedback_save", heard.clone());
    let mut done = heard;
    done["id"] = json!(id(&first(&office, "feedback")));
    done["done"] = json!("Explained in the meeting");
    office.call("feedback_save", done);
    assert_eq!(first(&office, "feedback")["done"], "Explained in the meeting");
    office.call("undo", json!({}));
    assert_eq!(first(&office, "feedback")["done"], "");
    office.call("feedback_remove", json!({ "id": id(&first(&office, "feedback")) }));
    assert_eq!(office.call("ideas", json!({}))["feedback"], json!([]));
    assert!(office.ask("feedback_remove", json!({ "id": 99 })).is_err(), "there is no such entry");
}

#[test]
fn values_are_a_version_of_the_plan() {
    let office = Office::open();
    let change = json!({ "period": "2026Q3", "text": "Customer first.\nKeep promises.", "reason": "Agreed in August" });
    let saved = office.call("values_save", change.clone());
    assert_eq!(saved["text"], "Plan of 2026 Q3 saved as version 1.");
    assert_eq!(office.call("ideas", json!({}))["values"], "Customer first.\nKeep promises.");
    assert_eq!(office.call("plan", json!({}))["versions"][0]["reason"], "Agreed in August");
    assert_eq!(office.refused("values_save", change).len(), 1, "nothing would change");
    let silent = json!({ "period": "2026Q3", "text": "Other", "reason": " " });
    assert_eq!(
        office.refused("values_save", silent),
        ["reason: Say why the values change: the reason stays with the plan’s version."]
    );
    office.call("undo", json!({}));
    assert_eq!(office.call("ideas", json!({}))["values"], "");
}

#[test]
fn the_page_and_its_tables_speak_three_languages() {
    let office = Office::open();
    office.call("suggestion_put", json!({ "author": "E1", "text": "One" }));
    office.call("suggestion_put", json!({ "text": "Two" }));
    office.call("suggestion_answer", json!({ "id": 1, "state": "done", "answer": "Done" }));
    office.call("case_save", case("Patience", "E1"));
    office.call("case_told", json!({ "id": 1 }));
    office
        .call("team_activity_save", json!({ "on": "2026-09-01", "title": "Dinner", "headcount": 1, "cost": "10.50" }));
    for (place, kind) in ["star", "mentor", "case", "suggestion", "thanks"].into_iter().enumerate() {
        let on = format!("2026-09-0{}", place + 1);
        office.call("recognition_save", json!({ "employee_no": "E1", "on": on, "kind": kind, "text": "Well done" }));
    }
    for channel in ["questionnaire", "meeting", "one_to_one"] {
        office.call("feedback_save", json!({ "on": "2026-09-02", "channel": channel, "theme": "", "text": "Good" }));
    }
    for lang in LANGS {
        let ask = |command: &str, args: Value| office.app.call(command, lang, args).expect(command);
        ask("ideas", json!({}));
        ask("ideas", json!({ "period": "2026Q1" }));
        for (table, key, rows) in [
            ("suggestions", "", 2),
            ("suggestions", "open", 1),
            ("suggestions", "adopted", 1),
            ("cases", "", 1),
            ("cases", "month/2026-09", 1),
            ("cases", "month/2026-08", 0),
            ("surveys", "", 0),
            ("surveys", "metric/2026Q3/2026-09-15/whole/employee_satisfaction", 0),
        ] {
            let page = ask("table", json!({ "table": table, "key": key, "limit": 50 }));
            let columns = page["columns"].as_array().expect("columns").len();
            let found = page["rows"].as_array().expect("rows");
            assert_eq!(found.len(), rows, "{table} {key}");
            assert!(found.iter().all(|row| row["cells"].as_array().map(Vec::len) == Some(columns)), "{table} {key}");
        }
    }
    for (table, key) in [("suggestions", "nonsense"), ("cases", "month/nonsense"), ("surveys", "nonsense")] {
        assert!(office.ask("table", json!({ "table": table, "key": key, "limit": 5 })).is_err(), "{table}");
    }
}
