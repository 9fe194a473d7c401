//! A whole quarter lived through the list of commands: from an empty workspace and the CRM's files to statements,
//! undo and a backup, as a sales director would go.

use std::path::Path;

use app::{App, Code};
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, import, write};

fn with(mut args: Value, name: &str, value: bool) -> Value {
    args[name] = value.into();
    args
}

/// A workspace with two members, three customers and the orders of the plan's worked example in small.
fn small_workspace(folder: &Path) -> App {
    small_workspace_on(folder, "2026-10-02")
}

fn small_workspace_on(folder: &Path, today: &str) -> App {
    let app = app_on(folder, today);
    let path = folder.join("north.quarterlift");
    let args = json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
    call(&app, "workspace_create", args);
    let members =
        write(folder, "members.csv", "工号,姓名,入职日期,团队\nE1,李雷,2019-03-01,北区\nE2,Han Mei,2026-08-01,北区\n");
    let customers = write(
        folder,
        "customers.csv",
        "Customer code,Name,Owner\nC1,恒通机械,E1\nC2,#panic(),E1\nC3,<img onerror>,E2\n",
    );
    call(&app, "import_run", import("members", &members));
    call(&app, "import_run", import("customers", &customers));
    app
}

const ORDERS: &str = "Order no.,Customer code,Date,Amount,Member\n\
    O1,C1,2026-06-20,1000.00,E1\n\
    O2,C1,2026-07-10,\"400,000.00\",E1\n\
    O3,C2,2026-08-11,400000,E1\n\
    O4,C1,2026-09-15,450000.00,E1\n\
    O5,C3,2026-09-20,-50.25,E2\n";

#[test]
fn a_quarter_from_the_files_to_the_statement() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let orders = write(folder.path(), "orders.csv", ORDERS);
    let tried = call(&app, "import_run", with(import("orders", &orders), "is_preview", true));
    assert_eq!((tried["added"].as_u64(), tried["is_committed"].as_bool()), (Some(5), Some(false)));
    assert_eq!(
        call(&app, "tiers_figures", json!({ "set": [], "is_listed": false }))["total"]["customers"],
        0,
        "a preview keeps nothing"
    );

    let done = call(&app, "import_run", import("orders", &orders));
    assert_eq!((done["added"].as_u64(), done["refused"].as_u64()), (Some(5), Some(0)));
    let again = call(&app, "import_run", import("orders", &orders));
    assert_eq!(
        (again["unchanged"].as_u64(), again["added"].as_u64()),
        (Some(5), Some(0)),
        "a second import changes nothing"
    );

    let targets = write(folder.path(), "targets.csv", "Period,Member,Amount\n2026Q3,E1,\"1,000,000\"\n");
    call(&app, "import_run", import("targets", &targets));
    let pay = call(&app, "incentives_figures", json!({ "period": "2026Q3" }));
    let lines: Vec<String> = pay["statements"][0]["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .map(|line| {
            format!(
                "{} {} {}",
                line["kind"].as_str().expect("a kind"),
                line["base"].as_str().expect("money"),
                line["amount"].as_str().expect("money")
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            "base 400000.00 8000.00",
            "base 400000.00 8000.00",
            "base 450000.00 9000.00",
            "new_customers 1250000.00 6250.00",
            "above_target 250000.00 2500.00",
        ],
        "C2 is new and brings 32 %; nobody was core at the start, so there is no retention"
    );
    assert_eq!(
        pay["total"], "33748.99",
        "33 750.00 less the 1.01 that the return of 50.25 takes back, rounded away from zero"
    );
}

#[test]
fn refused_rows_say_where_and_why_and_change_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let bad = write(
        folder.path(),
        "bad.csv",
        "Order no.,Customer code,Date,Amount,Member\nO1,C1,2026-07-01,\"1,100.00\",E1\nO2,C9,2026-02-30,\"13,75\",E9\nO3,C9,2026-07-02,5,E1\n",
    );
    let kept = call(&app, "import_run", import("orders", &bad));
    assert_eq!((kept["is_committed"].as_bool(), kept["refused"].as_u64()), (Some(false), Some(2)));
    let places: Vec<(u64, String)> = kept["issues"]
        .as_array()
        .expect("issues")
        .iter()
        .map(|issue| (issue["row"].as_u64().expect("a row"), issue["value"].as_str().unwrap_or_default().to_owned()))
        .collect();
    assert!(places.contains(&(3, "2026-02-30".into())), "{places:?}");
    assert!(places.contains(&(3, "13,75".into())), "13,75 is never 1375: {places:?}");
    assert!(places.contains(&(4, "C9".into())), "{places:?}");
    assert_eq!(call(&app, "data", json!({}))["counts"][1]["value"], "0", "nothing was imported");

    let partly = call(&app, "import_run", with(import("orders", &bad), "skip_refused", true));
    assert_eq!((partly["is_committed"].as_bool(), partly["added"].as_u64()), (Some(true), Some(1)));
}

#[test]
fn an_import_is_undone_and_done_again_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let orders = write(folder.path(), "orders.csv", ORDERS);
    call(&app, "import_run", import("orders", &orders));
    let before = call(&app, "metrics_figures", json!({ "period": "2026Q3" }));
    call(&app, "undo", json!({}));
    assert_eq!(call(&app, "data", json!({}))["counts"][1]["value"], "0");
    call(&app, "redo", json!({}));
    assert_eq!(call(&app, "metrics_figures", json!({ "period": "2026Q3" })), before);
    assert!(call(&app, "check", json!({}))["is_clean"].as_bool().expect("a verdict"));
}

#[test]
fn a_target_is_shared_pinned_and_adds_back_to_the_cent() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace_on(folder.path(), "2026-01-05");
    let year = json!({ "kind": "company" });
    let set = |period: &str, amount: Option<&str>, axis: Option<&str>, is_pinned: bool| json!({ "period": period, "owner": year, "amount": amount, "is_pinned": is_pinned, "axis": axis, "method": "even", "weights": [], "reason": "planning", "is_preview": false });
    call(&app, "targets_change", set("2026", Some("1,000,000.00"), Some("time"), false));
    call(&app, "targets_change", set("2026Q3", Some("400000.01"), None, true));
    call(&app, "targets_change", set("2026Q3", None, Some("time"), true));
    let targets = call(&app, "targets_figures", json!({ "period": "2026", "by": null }));
    let of = |period: &str| -> String {
        let rows = targets["targets"].as_array().expect("rows");
        rows.iter().find(|row| row["period"] == period).and_then(|row| row["target"].as_str()).unwrap_or("–").to_owned()
    };
    assert_eq!(["2026Q1", "2026Q2", "2026Q3", "2026Q4"].map(of), ["200000.00", "200000.00", "400000.01", "199999.99"]);
    assert_eq!(["2026-07", "2026-08", "2026-09"].map(of), ["133333.34", "133333.34", "133333.33"]);
    let above = call(&app, "targets_change", set("2026Q1", Some("700000"), None, true));
    assert!(above["issues"][0]["text"].as_str().expect("a reason").contains("100,000.01"), "says by how much: {above}");
}

#[test]
fn a_quarter_that_is_over_keeps_what_it_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace_on(folder.path(), "2026-08-15");
    let change = |amount: &str, period: &str, axis: Option<&str>, is_pinned: bool| json!({ "period": period, "owner": { "kind": "company" }, "amount": amount, "is_pinned": is_pinned, "axis": axis, "method": "even", "weights": [], "reason": "", "is_preview": false });
    call(&app, "targets_change", change("400", "2026", Some("time"), false));
    call(&app, "targets_change", change("150", "2026Q3", None, true));
    let targets = call(&app, "targets_figures", json!({ "period": "2026", "by": null }));
    let quarters: Vec<&str> = targets["targets"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|row| row["period"].as_str().is_some_and(|period| period.contains('Q')))
        .map(|row| row["target"].as_str().expect("money"))
        .collect();
    assert_eq!(quarters, ["100.00", "100.00", "150.00", "50.00"], "the first half stays, the last quarter gives");
}

#[test]
fn a_plan_is_previewed_saved_and_refused_when_it_changed_meanwhile() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let orders = write(folder.path(), "orders.csv", ORDERS);
    call(&app, "import_run", import("orders", &orders));
    let change = |value: &str, expected: u32| json!({ "period": "2026Q3", "changes": [{ "path": "incentives.base_rate", "value": value }], "reason": "trial", "expected_version": expected });
    let effect = call(&app, "plan_preview", change("3", 0));
    assert!(effect["pay"].as_array().is_some_and(|pay| !pay.is_empty()), "pay would differ: {effect}");
    assert_eq!(call(&app, "plan_save", change("3", 0))["version"], 1);
    let stale = app.call("plan_save", Lang::En, change("4", 0)).expect_err("version 1 is there already");
    assert_eq!(stale.code, Code::Stale);
    let refused = app.call("plan_save", Lang::En, change("300", 1)).expect_err("above 100 %");
    assert_eq!(refused.code, Code::Invalid);
}

#[test]
fn a_backup_brings_back_what_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let saved = call(&app, "backup_create", json!({ "path": null }));
    let orders = write(folder.path(), "orders.csv", ORDERS);
    call(&app, "import_run", import("orders", &orders));
    let preview = call(&app, "backup_preview", json!({ "path": saved["path"] }));
    assert_eq!((preview["rows"][1]["backup"].as_str(), preview["rows"][1]["now"].as_str()), (Some("0"), Some("5")));
    call(&app, "backup_restore", json!({ "path": saved["path"] }));
    assert_eq!(call(&app, "data", json!({}))["counts"][1]["value"], "0");
}

#[test]
fn names_made_to_hurt_survive_to_table_and_export() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let request = json!({ "table": "customers", "period": null, "as_of": null, "key": null, "limit": 10 });
    let page = call(&app, "table", request.clone());
    let names: Vec<&str> = page["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["cells"][1]["text"].as_str().expect("a name"))
        .collect();
    assert_eq!(names, ["恒通机械", "#panic()", "<img onerror>"]);
    let path = folder.path().join("customers.xlsx");
    call(&app, "table_export", json!({ "request": request, "format": "xlsx", "path": path }));
    let back = exchange::inspect(&path, &exchange::InspectHint::default()).expect("a workbook");
    assert_eq!(back.samples[1].cells[1], "#panic()");
}

#[test]
fn time_zones_do_not_move_a_quarter() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let orders =
        write(folder.path(), "orders.csv", "Order no.,Customer code,Date,Amount,Member\nO1,C1,2026-09-30,100,E1\n");
    call(&app, "import_run", import("orders", &orders));
    let settings = call(&app, "workspace_settings", json!({}));
    for zone in ["Pacific/Midway", "UTC", "Asia/Kathmandu", "Pacific/Kiritimati"] {
        let mut wanted = settings.clone();
        wanted["time_zone"] = zone.into();
        call(&app, "workspace_settings_set", wanted);
        let sales = &call(&app, "metrics_figures", json!({ "period": "2026Q3" }))["metrics"][0]["actual"];
        assert_eq!(sales, "100.00", "the quarter's last day counts in {zone}");
    }
}

#[test]
fn a_comma_that_can_only_part_thousands_is_not_asked_about() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let targets = write(folder.path(), "targets.csv", "Period,Member,Amount\n2026Q3,E1,\"300,000\"\n");
    let args = json!({ "path": targets, "kind": null, "encoding": null, "delimiter": null, "sheet": null, "header_row": null });
    let found = call(&app, "import_inspect", args);
    assert_eq!(found["is_decimal_sign_open"], false, "yuan have no thousandths: 300,000 is three hundred thousand");
    call(&app, "import_run", import("targets", &targets));
    let targets = call(&app, "targets_figures", json!({ "period": "2026Q3", "by": "member" }));
    let rows = targets["targets"].as_array().expect("rows");
    assert!(rows.iter().any(|row| row["target"] == "300000.00"), "{targets}");
}

#[test]
fn reading_makes_no_backup_and_the_days_first_change_makes_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let backups = || std::fs::read_dir(folder.path().join("north-backups")).map_or(0, Iterator::count);
    let before = backups();
    call(&app, "overview", json!({ "period": "2026Q3" }));
    call(&app, "tiers_figures", json!({ "set": [], "is_listed": true }));
    app.close().expect("nothing stands in the way");
    let app = app_on(folder.path(), "2026-10-03");
    call(&app, "workspace_open", json!({ "path": folder.path().join("north.quarterlift") }));
    let orders = write(folder.path(), "orders.csv", ORDERS);
    call(&app, "import_run", with(import("orders", &orders), "is_preview", true));
    assert_eq!(backups(), before, "looking and trying change nothing on disk");
    assert_eq!(before, 1, "the second import of the day found something worth keeping");
}

#[test]
fn a_workspace_just_made_can_be_closed_and_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-10-02");
    let path = folder.path().join("north.quarterlift");
    let args = json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
    call(&app, "workspace_create", args);
    app.close().expect("nothing stands in the way");
    call(&app, "workspace_open", json!({ "path": path }));
    app.close().expect("nor after it was only looked at");
}

#[test]
fn an_import_under_way_tells_how_far_it_is_and_can_be_cancelled() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = small_workspace(folder.path());
    let mut rows = String::from("Order no.,Customer code,Date,Amount,Member\n");
    (0..120_000).for_each(|row| rows.push_str(&format!("L{row},C1,2026-07-01,10.00,E1\n")));
    let mut args = import("orders", &write(folder.path(), "long.csv", &rows));
    args["job"] = "long".into();
    std::thread::scope(|scope| {
        let running = scope.spawn(|| app.call("import_run", Lang::En, args));
        let far = loop {
            assert!(!running.is_finished(), "progress is told while the import runs");
            let job = call(&app, "job_progress", json!({ "job": "long" }));
            if job["done"].as_u64().is_some_and(|done| done > 0) && job["is_finished"] == false {
                break job;
            }
            std::thread::yield_now();
        };
        assert!(far["text"].as_str().is_some_and(|text| text.contains('%')), "{far}");
        call(&app, "job_cancel", json!({ "job": "long" }));
        let cancelled = running.join().expect("the import ends").expect_err("cancelled");
        assert_eq!(cancelled.code, Code::Cancelled);
    });
    assert_eq!(call(&app, "data", json!({}))["counts"][1]["value"], "0", "nothing of it was kept");
}
