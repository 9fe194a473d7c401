//! An office of four and its training: a series planned, attendance and exams recorded, coverage that moves.

use chrono::NaiveDate;
use serde_json::{Value, json};
use store::{Audit, MemberFacts, Said};

use crate::agenda::tests::{LANGS, Office};

/// The office with two who were hired on 1 September, on the morning of the 15th. What new hires learn is one module
/// with an exam.
fn school() -> Office {
    let office = Office::open();
    hire(&office, "E3", "Zhang", "2026-09-01");
    hire(&office, "E4", "Chen", "2026-09-01");
    let curriculum = json!({
        "audience": "new_hires", "due_days": 14, "reason": "one is enough",
        "modules": [{ "id": "product", "weight": 100, "proof": "exam" }],
    });
    let kept = office.call("curriculum_save", curriculum);
    assert_eq!(kept["text"], "The curriculum of New hires is kept. Plan of 2026 Q3 saved as version 1.");
    office
}

fn hire(office: &Office, employee_no: &str, name: &str, hired_on: &str) {
    let hired_on: NaiveDate = hired_on.parse().expect("a date");
    let audit = Audit {
        actor: "test".into(),
        command: "import_run".into(),
        at: "2026-09-15T01:00:00Z".parse().expect("a moment"),
        summary: Value::Null,
    };
    let mut open = office.app.lock();
    let store = &mut open.as_mut().expect("a workspace is open").store;
    let written = store.write(audit, |tx| -> Result<(), store::Error> {
        let facts = MemberFacts {
            employee_no,
            name,
            hired_on,
            role: Said::Nothing,
            team: Said::Value("West"),
            region: Said::Nothing,
            experience_from: Said::Nothing,
            active_to: Said::Nothing,
            leaves: Said::Nothing,
        };
        tx.upsert_member(&facts).map(|_| ())
    });
    written.expect("they are hired");
}

/// A course on product knowledge on Wednesday the 16th at nine, and a week later.
fn series(book: &[&str]) -> Value {
    json!({
        "module": "product", "first_on": "2026-09-16", "begins_at": "09:00:00", "minutes": 90, "trainer": "Ms Xu",
        "place": "Room 3", "cost": "2,000", "capacity": 2, "every_weeks": 1, "times": 2, "book": book,
    })
}

/// The cells of the matrix by member: name, completion, state and text of the first module.
fn matrix(office: &Office, request: Value) -> Vec<String> {
    let view = office.call("training", request);
    let rows = view["matrix"]["rows"].as_array().expect("rows").clone();
    let line = |row: &Value| {
        let text = |value: &Value| value.as_str().unwrap_or_default().replace('\u{a0}', " ");
        let cell = &row["cells"][0];
        format!("{} {} {} {}", text(&row["name"]), text(&row["completion"]), text(&cell["state"]), text(&cell["text"]))
    };
    rows.iter().map(line).collect()
}

fn fields(lines: &[String]) -> Vec<&str> {
    lines.iter().filter_map(|line| line.split(':').next()).collect()
}

#[test]
fn a_course_from_the_plan_to_the_pass() {
    let office = school();
    let coverage = || office.call("training_figures", json!({}))["audiences"][0]["coverage"].clone();
    let planned = office.call("session_plan", series(&["E3", "E4"]));
    assert_eq!(planned["session_nos"], json!(["S-000001", "S-000002"]));
    assert_eq!(planned["text"], "2 sessions of Product knowledge are planned, places kept: 4.");
    assert_eq!(planned["conflicts"], json!([]));
    assert_eq!(matrix(&office, json!({})), ["Chen 0 % booked 16 Sep", "Zhang 0 % booked 16 Sep"]);
    assert_eq!(coverage(), json!(0.0));

    let marked = json!({ "session_no": "S-000001", "attended": ["E3"], "absent": ["E4"] });
    assert_eq!(fields(&office.refused("session_attend", marked.clone())), ["session_no"], "it is tomorrow");
    office.at("2026-09-16T03:00:00Z");
    let half = json!({ "session_no": "S-000001", "attended": ["E3"], "absent": [] });
    assert_eq!(office.refused("session_attend", half), ["attended: Chen has a place: say whether they were there."]);
    office.call("session_attend", marked);
    let view = office.call("training", json!({}));
    let duty = |view: &Value, row: usize| view["matrix"]["rows"][row]["on_duty"]["text"].clone();
    assert_eq!(duty(&view, 1), "not on duty: still to pass Product knowledge");

    let marks = |marks: &[(&str, &str)]| {
        let marks = marks.iter().map(|(no, score)| json!({ "employee_no": no, "score": score }));
        let marks: Vec<Value> = marks.collect();
        json!({ "module": "product", "kind": "exam", "taken_on": "2026-09-16", "marks": marks })
    };
    let failure = office.ask("exam_save", marks(&[("E3", "79.5"), ("E4", "101"), ("E9", "72.55")])).expect_err("wrong");
    let found: Vec<_> = failure.issues.iter().map(|issue| (issue.row, issue.column.clone())).collect();
    let at = |row: u32, column: &str| (Some(row), Some(column.to_owned()));
    assert_eq!(found, [at(2, "score"), at(3, "employee_no"), at(3, "score")]);
    let kept = office.call("exam_save", marks(&[("E3", "79.5"), ("E4", "")]));
    assert_eq!(kept["text"], "1 mark for Product knowledge is kept, passed: 0.");
    assert_eq!(matrix(&office, json!({ "search": "zha" })), ["Zhang 0 % booked 23 Sep"]);
    office.call("exam_save", marks(&[("E3", "85")]));
    assert_eq!(coverage(), json!(0.5));
    assert_eq!(matrix(&office, json!({ "state": "done" })), ["Zhang 100 % done 16 Sep"]);
    let view = office.call("training", json!({}));
    assert_eq!(view["title"], "New hires: 1 of 2 have completed their training");
    assert_eq!(duty(&view, 1), "on duty");
    let cell = office.call("training_cell", json!({ "employee_no": "E3", "module": "product" }));
    assert_eq!(cell["sentence"], "Attended on 16 Sep 2026, passed with 85 on 16 Sep 2026.");
    let table = office.call("table", json!({ "table": "exams", "limit": 10 }));
    assert_eq!(table["rows"][0]["cells"][6]["text"], "2", "the second attempt of the day");

    office.call("undo", json!({}));
    assert_eq!(coverage(), json!(0.0));
    office.call("redo", json!({}));
    assert_eq!(coverage(), json!(0.5));
}

#[test]
fn conflicts_are_shown_and_full_is_full() {
    let office = school();
    office.call("session_plan", series(&["E3"]));
    let service = json!({
        "module": "service", "first_on": "2026-09-16", "begins_at": "10:00:00", "minutes": 60, "place": "room 3",
        "book": ["E3", "E4"],
    });
    let preview = office.call("session_preview", service.clone());
    assert_eq!(preview["conflicts"][0]["text"], "at the same time: Product knowledge, 16 Sep 2026, 09:00–10:30");
    assert_eq!(preview["days"][0]["warning"], "room 3 is taken by Product knowledge, 16 Sep 2026, 09:00–10:30");
    let planned = office.call("session_plan", service);
    let who = |conflicts: &Value| -> Vec<String> {
        let conflicts = conflicts.as_array().expect("conflicts").iter();
        conflicts.map(|one| format!("{} {}", one["employee_no"], one["is_refused"])).collect()
    };
    assert_eq!(who(&planned["conflicts"]), ["\"E3\" false"]);
    let enrol = |session_no: &str, who: &[&str], despite: bool| {
        let args = json!({ "session_no": session_no, "employee_nos": who, "despite_conflicts": despite });
        office.call("session_enrol", args)
    };
    assert_eq!(enrol("S-000003", &["E3"], false)["booked"], 0);
    assert_eq!(enrol("S-000003", &["E3"], true)["booked"], 1);
    let full = enrol("S-000001", &["E1", "E4", "E3"], true);
    assert_eq!(
        (&full["booked"], who(&full["conflicts"])),
        (&json!(1), vec!["\"E4\" true".to_owned(), "\"E3\" true".to_owned()])
    );
    assert_eq!(full["conflicts"][0]["text"], "no place left");
    let session = office.call("training_session", json!({ "session_no": "S-000001" }));
    assert_eq!((&session["seats"], &session["is_full"]), (&json!("2 of 2"), &json!(true)));
    let left = office.call("session_leave", json!({ "session_no": "S-000001", "employee_nos": ["E1"] }));
    assert_eq!(left["text"], "1 place in Product knowledge, 16 Sep 2026, 09:00–10:30 is given back.");
    let twice = json!({ "session_no": "S-000001", "employee_nos": ["E1", "E9"] });
    assert_eq!(fields(&office.refused("session_leave", twice)), ["employee_nos", "employee_nos"]);
}

#[test]
fn a_plan_that_cannot_be_is_refused_by_field() {
    let office = school();
    let wrong = json!({
        "module": "flying", "first_on": "2006-09-16", "begins_at": "23:00:00", "minutes": 90, "cost": "much",
        "capacity": 0, "every_weeks": 60, "times": 99, "book": ["E9"],
    });
    let refused = office.refused("session_plan", wrong);
    assert_eq!(fields(&refused), ["module", "first_on", "minutes", "cost", "times", "every_weeks", "capacity", "book"]);
    let weekend = json!({ "module": "product", "first_on": "2026-09-19", "minutes": 60, "skip_days_off": true });
    assert_eq!(fields(&office.refused("session_plan", weekend)), ["first_on"], "the 19th is a Saturday");
    let preview = office.call("session_preview", series(&[]));
    assert_eq!(preview["days"].as_array().map(Vec::len), Some(2));
    let names = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .expect("choices")
            .iter()
            .map(|one| one["label"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    assert_eq!(names(&preview["candidates"]), ["Chen", "Zhang", "Li", "Wang"], "new hires learn it");
}

#[test]
fn a_session_is_moved_and_cancelled_within_what_happened() {
    let office = school();
    office.call("session_plan", series(&["E3", "E4"]));
    let edit = |more: Value| {
        let mut edit = json!({
            "session_no": "S-000001", "module": "product", "held_on": "2026-09-16", "begins_at": "09:00:00",
            "minutes": 90, "trainer": "Ms Xu", "place": "Room 3", "cost": "2000", "capacity": 2, "series": "",
            "note": "",
        });
        edit.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        edit
    };
    let refused = office.refused("session_edit", edit(json!({ "held_on": "2026-08-31", "capacity": 1 })));
    assert_eq!(fields(&refused), ["held_on", "held_on", "capacity"], "neither was hired in August");
    office.call("session_edit", edit(json!({ "held_on": "2026-09-14", "module": "service" })));
    office.call("session_attend", json!({ "session_no": "S-000001", "attended": ["E3"], "absent": ["E4"] }));
    let refused = office.refused("session_edit", edit(json!({ "held_on": "2026-09-17" })));
    assert_eq!(fields(&refused), ["module", "held_on"], "attendance is recorded");
    let gone = json!({ "session_no": "S-000001", "employee_nos": ["E3"] });
    assert_eq!(fields(&office.refused("session_leave", gone)), ["employee_nos"]);
    let held = json!({ "session_no": "S-000001", "reason": "a mistake" });
    assert_eq!(fields(&office.refused("session_cancel", held)), ["session_no"]);
    let silent = json!({ "session_no": "S-000002", "reason": " " });
    assert_eq!(fields(&office.refused("session_cancel", silent)), ["reason"]);
    assert_eq!(matrix(&office, json!({})), ["Chen 0 % booked 23 Sep", "Zhang 0 % booked 23 Sep"]);
    office.call("session_cancel", json!({ "session_no": "S-000002", "reason": "the trainer is ill" }));
    assert_eq!(matrix(&office, json!({})), ["Chen 0 % open ", "Zhang 0 % open "]);
    let session = office.call("training_session", json!({ "session_no": "S-000002" }));
    assert_eq!((&session["is_cancelled"], &session["edit"]["note"]), (&json!(true), &json!("the trainer is ill")));
    let again = json!({ "session_no": "S-000002", "employee_nos": ["E1"] });
    assert_eq!(fields(&office.refused("session_enrol", again)), ["session_no"]);
    office.call("undo", json!({}));
    assert_eq!(matrix(&office, json!({ "state": "booked", "team": "West" })).len(), 2);
}

#[test]
fn attempts_count_from_one_without_a_gap() {
    let office = school();
    let sit = |taken_on: &str, score: &str| {
        let marks = json!([{ "employee_no": "E3", "score": score }]);
        office.call("exam_save", json!({ "module": "product", "kind": "exam", "taken_on": taken_on, "marks": marks }));
    };
    sit("2026-09-10", "60");
    sit("2026-09-14", "70");
    sit("2026-09-12", "65");
    let attempts = || -> Vec<String> {
        let page = office.call("table", json!({ "table": "exams", "limit": 10 }));
        let rows = page["rows"].as_array().expect("rows").clone();
        let text = |row: &Value, place: usize| row["cells"][place]["text"].as_str().unwrap_or_default().to_owned();
        rows.iter().map(|row| format!("{} {}", text(row, 6), text(row, 7))).collect()
    };
    assert_eq!(attempts(), ["3 70.0", "2 65.0", "1 60.0"], "in the order of their days");
    let first = json!({
        "employee_no": "E3", "module": "product", "kind": "exam", "taken_on": "2026-09-10", "attempt": 1,
    });
    office.call("exam_remove", first);
    assert_eq!(attempts(), ["2 70.0", "1 65.0"]);
    let early = json!({
        "module": "product", "kind": "none", "taken_on": "2026-09-16",
        "marks": [{ "employee_no": "E3", "score": "80" }],
    });
    assert_eq!(fields(&office.refused("exam_save", early)), ["kind", "taken_on"]);
}

#[test]
fn a_task_goes_to_the_coach_and_back() {
    let office = school();
    let task =
        json!({ "employee_nos": ["E3"], "module": "product", "task": "Show three customers", "due_on": "2026-09-20" });
    office.call("practice_save", task);
    let view = office.call("training_practice", json!({}));
    assert_eq!(view["sentence"], "1 task: 0 late, 0 waiting for a coach.");
    let id = view["tasks"][0]["id"].clone();
    let step = |step: &str| json!({ "id": id, "step": step });
    assert_eq!(fields(&office.refused("practice_advance", step("sign"))), ["step"], "nothing is handed in");
    office.call("practice_advance", step("hand_in"));
    assert_eq!(office.refused("practice_advance", step("sign")), ["step: The task has no coach. Name one first."]);
    let coached = json!({
        "id": id, "employee_nos": ["E3"], "module": "product", "task": "Show three customers",
        "due_on": "2026-09-20", "coach": "E1",
    });
    office.call("practice_save", coached);
    office.call("practice_advance", step("give_back"));
    office.call("practice_advance", step("hand_in"));
    office.call("practice_advance", step("sign"));
    let view = office.call("training_practice", json!({}));
    assert_eq!(view["tasks"][0]["state"], "signed off on 15 Sep 2026");
    office.call("practice_advance", step("remove"));
    assert_eq!(office.call("training_practice", json!({}))["tasks"], json!([]));
    office.call("undo", json!({}));
    assert_eq!(office.call("training_practice", json!({}))["tasks"][0]["coach_name"], "Wang");
    let own = json!({ "employee_nos": ["E3"], "module": "product", "task": "", "due_on": "2026-09-20", "coach": "E3" });
    assert_eq!(fields(&office.refused("practice_save", own)), ["task", "coach"]);
}

#[test]
fn a_curriculum_is_a_new_version_and_must_add_up() {
    let office = school();
    let save = |audience: &str, modules: Value, reason: &str| json!({ "audience": audience, "due_days": 30, "modules": modules, "reason": reason });
    let product = |weight: u32| json!([{ "id": "product", "weight": weight, "proof": "exam" }]);
    let refused = office.ask("curriculum_save", save("new_hires", product(90), "x")).expect_err("90 is not 100");
    assert!(refused.message.contains("100"), "{refused}");
    assert_eq!(fields(&office.refused("curriculum_save", save("North", product(100), ""))), ["audience", "reason"]);
    let own = json!([{ "id": "", "label": "Our CRM", "weight": 100, "proof": "none" }]);
    office.call("curriculum_save", save("West", own, "they use it"));
    let view = office.call("curricula", json!({}));
    let west = view["curricula"].as_array().and_then(|all| all.last().cloned()).expect("a curriculum");
    assert_eq!(
        (&west["label"], &west["members"], &west["modules"][0]["id"]),
        (&json!("West"), &json!("2 members"), &json!("Our CRM"))
    );
    assert_eq!(matrix(&office, json!({ "audience": "West" })).len(), 2);
    office.call("curriculum_save", save("West", json!([]), "not any more"));
    let audiences = office.call("training", json!({}))["audiences"].as_array().map(Vec::len);
    assert_eq!(audiences, Some(3));
}

#[test]
fn who_completed_the_template_stays_complete_when_the_first_own_curriculum_asks_for_more() {
    let office = Office::open();
    hire(&office, "E3", "Zhang", "2026-09-01");
    let today = |module: &str, begins_at: &str| {
        json!({
            "module": module, "first_on": "2026-09-15", "begins_at": begins_at, "minutes": 60, "book": ["E3"],
        })
    };
    let times = ["09:00:00", "10:00:00", "11:00:00", "12:00:00"];
    office.at("2026-09-15T08:00:00Z");
    for (module, time) in ["product", "sales_skills", "communication", "culture"].into_iter().zip(times) {
        let planned = office.call("session_plan", today(module, time));
        let attended = json!({ "session_no": planned["session_nos"][0], "attended": ["E3"], "absent": [] });
        office.call("session_attend", attended);
    }
    for (module, kind) in [("product", "exam"), ("sales_skills", "drill")] {
        let marks = json!([{ "employee_no": "E3", "score": "90" }]);
        office.call("exam_save", json!({ "module": module, "kind": kind, "taken_on": "2026-09-15", "marks": marks }));
    }
    let coverage = || office.call("training_figures", json!({}))["new_hire_training_coverage"].clone();
    assert_eq!(coverage(), json!(1.0));
    office.at("2026-09-20T03:00:00Z");
    let modules = json!([
        { "id": "product", "weight": 60, "proof": "exam" }, { "id": "crm", "weight": 40, "proof": "exam" },
    ]);
    let more = json!({ "audience": "new_hires", "due_days": 14, "modules": modules, "reason": "a new CRM" });
    office.call("curriculum_save", more);
    assert_eq!(coverage(), json!(1.0), "the day of completion is the one it was");
    hire(&office, "E4", "Chen", "2026-09-16");
    assert_eq!(coverage(), json!(0.5), "who comes now learns the present curriculum");
}

#[test]
fn every_page_and_table_speaks_three_languages() {
    let office = school();
    office.call("session_plan", series(&["E3", "E4"]));
    office.at("2026-09-24T03:00:00Z");
    office.call("session_attend", json!({ "session_no": "S-000001", "attended": ["E3"], "absent": ["E4"] }));
    let marks = json!([{ "employee_no": "E3", "score": "72.5" }]);
    let exam = json!({ "module": "product", "kind": "exam", "taken_on": "2026-09-17", "marks": marks });
    office.call("exam_save", exam);
    let task = json!({ "employee_nos": ["E3", "E4"], "module": "product", "task": "Practise", "due_on": "2026-09-20" });
    office.call("practice_save", task);
    for lang in LANGS {
        let ask = |command: &str, args: Value| office.app.call(command, lang, args).expect(command);
        for command in ["training", "training_exams", "training_practice", "training_effect", "curricula"] {
            ask(command, json!({}));
        }
        ask("training_calendar", json!({ "month": "2026-09" }));
        ask("training_session", json!({ "session_no": "S-000001" }));
        for employee_no in ["E1", "E3", "E4"] {
            for module in ["product", "culture", "service"] {
                ask("training_cell", json!({ "employee_no": employee_no, "module": module }));
            }
        }
        for (table, key) in [
            ("training", ""),
            ("training", "state/late"),
            ("training", "audience/new_hires"),
            ("training", "module/product"),
            ("sessions", ""),
            ("sessions", "all"),
            ("sessions", "ahead"),
            ("sessions", "not_marked"),
            ("exams", ""),
            ("exams", "member/2026Q3/2026-09-30/E3"),
            ("practices", ""),
            ("practices", "module/product"),
            ("skills", ""),
        ] {
            let page = ask("table", json!({ "table": table, "key": key, "limit": 50 }));
            let columns = page["columns"].as_array().expect("columns").len();
            for row in page["rows"].as_array().expect("rows") {
                assert_eq!(row["cells"].as_array().map(Vec::len), Some(columns), "{table} {key}");
            }
        }
    }
    let reminders = office.call("training", json!({}))["reminders"].clone();
    let text = |place: usize| reminders[place]["text"].as_str().unwrap_or_default().replace('\u{a0}', " ");
    assert_eq!(text(0), "Product knowledge, 23 Sep 2026, 09:00–10:30: attendance of 2 members is not recorded");
    assert_eq!(text(1), "Chen, Product knowledge: was due 15 Sep 2026, 9 days late");
    assert_eq!(text(2), "Zhang, Product knowledge: not passed on 17 Sep 2026 with 72.5");
}
