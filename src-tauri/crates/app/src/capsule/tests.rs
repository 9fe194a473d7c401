//! A capsule says the same whoever makes it, is opened for reading alone, and shows where two differ.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use words::Lang;

use crate::commands::COMMANDS;
use crate::{App, AppPaths, Code, FixedClock, NoHost};

/// The sample company at a moment of November 2026.
fn company(folder: &Path, name: &str, moment: &str) -> App {
    let paths = AppPaths { config_dir: folder.join(name).join("config"), data_dir: folder.join(name).join("data") };
    let today = moment.parse().expect("a moment");
    std::fs::create_dir_all(folder.join(name)).expect("a folder");
    let app = App::new(paths, Box::new(FixedClock(today)), Box::new(NoHost));
    call(&app, "sample_create", json!({ "path": folder.join(name).join("sample.quarterlift"), "customers": 60 }));
    app
}

fn call(app: &App, command: &str, args: Value) -> Value {
    app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}

fn sealed(app: &App, path: PathBuf) -> PathBuf {
    call(app, "capsule_save", json!({ "period": "2026Q3", "path": path }));
    path
}

fn fingerprint(app: &App, path: &Path) -> String {
    let view = call(app, "capsule_look", json!({ "path": path }));
    assert_eq!(view["is_whole"], json!(true), "{}", view["checks"]);
    view["fingerprint"].as_str().expect("a text").to_owned()
}

fn late_return(app: &App, folder: &Path) {
    let members = call(app, "people_figures", json!({ "period": "2026Q3" }));
    let member = members["members"][0]["employee_no"].as_str().expect("a number").to_owned();
    let customers = call(app, "tiers_figures", json!({ "as_of": "2026-09-30", "set": [], "is_listed": true }));
    let customer = customers["customers"][0]["code"].as_str().expect("a code").to_owned();
    let file = folder.join("late.csv");
    let text = format!("order no.,customer code,date,amount,member\nLATE-1,{customer},2026-09-12,-8000.00,{member}\n");
    std::fs::write(&file, text).expect("written");
    let report = call(
        app,
        "import_run",
        json!({ "path": file, "kind": "orders", "skip_refused": false, "create_missing": false, "is_preview": false }),
    );
    assert_eq!(report["is_committed"], json!(true), "{report}");
}

#[test]
fn the_same_facts_have_the_same_fingerprint_at_any_time_and_another_fact_another() {
    let folder = tempfile::tempdir().expect("a folder");
    let one = company(folder.path(), "one", "2026-11-20T04:00:00Z");
    let two = company(folder.path(), "two", "2026-11-20T09:30:00Z");
    let [first, second] =
        [(&one, "one"), (&two, "two")].map(|(app, name)| sealed(app, folder.path().join(name).join("q3.qlcapsule")));
    let same = fingerprint(&one, &first);
    assert_eq!(same, fingerprint(&one, &second), "made hours apart, in two places");
    let view = call(&one, "capsule_compare", json!({ "left": first, "right": second, "offset": 0, "limit": 50 }));
    assert_eq!((&view["found"], &view["areas"]), (&json!(0), &json!([])), "{view}");
    let part = |path: &Path| call(&one, "capsule_look", json!({ "path": path }))["checks"].clone();
    let summary = |path: &Path| {
        let checks = part(path);
        let found = checks.as_array().expect("checks").iter().find(|check| check["part"] == "Quarterly summary (PDF)");
        found.expect("a summary")["hash"].clone()
    };
    assert_eq!(summary(&first), summary(&second), "the paper too, to the byte");

    call(&two, "period_close", json!({ "period": "2026-10", "reason": "settled" }));
    let closed = sealed(&two, folder.path().join("closed.qlcapsule"));
    assert_ne!(fingerprint(&two, &closed), same, "a close is a fact");
}

#[test]
fn two_capsules_are_compared_cell_by_cell() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path(), "one", "2026-11-20T04:00:00Z");
    let before = sealed(&app, folder.path().join("before.qlcapsule"));
    late_return(&app, folder.path());
    let after = sealed(&app, folder.path().join("after.qlcapsule"));
    let asked = |area: Option<&str>| {
        let args = json!({ "left": before, "right": after, "area": area, "offset": 0, "limit": 100_000 });
        call(&app, "capsule_compare", args)
    };
    let all = asked(None);
    let areas: HashSet<&str> =
        all["areas"].as_array().expect("areas").iter().filter_map(|area| area["choice"]["value"].as_str()).collect();
    assert!(areas.contains("inputs/orders"), "{areas:?}");
    assert!(areas.contains("figures/metrics") && areas.contains("figures/incentives"), "{areas:?}");
    assert!(!areas.contains("plan") && !areas.contains("inputs/members"), "what is the same is not named: {areas:?}");
    let orders = asked(Some("inputs/orders"));
    let cells = orders["cells"].as_array().expect("cells");
    assert!(cells.iter().all(|cell| cell["row"].as_str().is_some_and(|row| row.starts_with("LATE-1"))), "{cells:?}");
    assert!(cells.iter().all(|cell| cell["left"] == json!("–")), "the order is in the later one alone: {cells:?}");
    let metrics = asked(Some("figures/metrics"));
    let sales = metrics["cells"]
        .as_array()
        .expect("cells")
        .iter()
        .find(|cell| cell["row"] == json!("metrics · sales") && cell["column"] == json!("actual"));
    assert_eq!(sales.expect("sales differ")["change"], json!("−8,000"), "{metrics}");
}

#[test]
fn a_capsule_is_opened_for_reading_and_shows_its_quarter_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path(), "one", "2026-11-20T04:00:00Z");
    let path = sealed(&app, folder.path().join("q3.qlcapsule"));
    let period = json!({ "period": "2026Q3" });
    let was = call(&app, "metrics_figures", period.clone());
    late_return(&app, folder.path());
    assert_ne!(call(&app, "metrics_figures", period.clone()), was, "the workspace went on");

    call(&app, "capsule_open", json!({ "path": path }));
    assert_eq!(call(&app, "metrics_figures", period.clone()), was);
    let session = call(&app, "session", json!({}));
    let workspace = &session["workspace"];
    assert_eq!((&workspace["today"], &workspace["current"]), (&json!("2026-09-30"), &json!("2026Q3")));
    assert!(workspace["capsule"].as_str().is_some_and(|text| text.contains("for reading only")), "{workspace}");

    let spent = json!({ "id": null, "spent_on": "2026-09-01", "category": "training", "amount": "10", "note": "x",
        "attachment": "" });
    for (command, args) in [
        ("week_note", json!({ "week_on": "2026-09-21", "text": "late words" })),
        ("budget_entry_save", spent),
        ("report_identity_save", json!({ "company": "Other", "logo_path": null, "drop_logo": false })),
    ] {
        let refused = app.call(command, Lang::En, args).expect_err(command);
        assert_eq!(refused.code, Code::ReadOnly, "{command}: {refused}");
    }
    app.call("undo", Lang::En, json!({})).expect_err("nothing is taken back in a capsule");
    assert_eq!(call(&app, "metrics_figures", period), was);
    assert!(COMMANDS.contains(&"capsule_open"));
}

#[test]
fn a_capsule_with_a_changed_part_is_named_and_not_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path(), "one", "2026-11-20T04:00:00Z");
    let path = sealed(&app, folder.path().join("q3.qlcapsule"));
    let forged = folder.path().join("forged.qlcapsule");
    forge(&path, &forged, "plan.toml", |text| text.replace("base_rate", "base_rates"));
    let view = call(&app, "capsule_look", json!({ "path": forged }));
    let broken: Vec<&str> = view["checks"]
        .as_array()
        .expect("checks")
        .iter()
        .filter(|check| check["is_whole"] == json!(false))
        .filter_map(|check| check["part"].as_str())
        .collect();
    assert_eq!(broken, ["Plan"]);
    let refused = app.call("capsule_open", Lang::En, json!({ "path": forged })).expect_err("forged");
    assert!(refused.message.contains("“Plan”"), "{refused}");
    assert_eq!(call(&app, "session", json!({}))["workspace"]["capsule"], json!(""), "the workspace stays open");

    let garbage = folder.path().join("garbage.qlcapsule");
    std::fs::write(&garbage, b"PK\x03\x04 no capsule").expect("written");
    let refused = app.call("capsule_look", Lang::En, json!({ "path": garbage })).expect_err("garbage");
    assert_eq!(refused.code, Code::FileUnreadable);
}

/// Copies a capsule with one part changed and the manifest left as it was.
fn forge(from: &Path, to: &Path, part: &str, change: impl Fn(String) -> String) {
    let mut capsule = exchange::CapsuleFile::open(from).expect("a capsule");
    exchange::write_capsule(to, |parts| {
        for name in capsule.names() {
            let content = capsule.read(&name, 1 << 30)?;
            parts.begin(&name)?;
            let content = if name == part {
                change(String::from_utf8_lossy(&content).into_owned()).into_bytes()
            } else {
                content
            };
            std::io::Write::write_all(parts, &content).map_err(exchange::Error::Write)?;
        }
        Ok::<(), exchange::Error>(())
    })
    .expect("written");
}
