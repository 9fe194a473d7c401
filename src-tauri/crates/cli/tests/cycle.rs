//! The cycle of a quarter as a script runs it: findings, reviews, commentary, the next quarter, papers.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn quarterlift(folder: &Path, line: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_quarterlift"))
        .args(line)
        .args(["--lang", "en"])
        .current_dir(folder)
        .env("QUARTERLIFT_TODAY", "2026-10-05")
        .env("QUARTERLIFT_HOME", folder.join("home"))
        .output()
        .expect("the command runs")
}

/// Runs a command that must do what it is asked, and gives what it printed.
fn done(folder: &Path, line: &[&str]) -> String {
    let output = quarterlift(folder, line);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "quarterlift {}: {said}", line.join(" "));
    String::from_utf8(output.stdout).expect("text").replace('\u{a0}', " ")
}

/// Runs a command that must be refused, and gives the reason.
fn refused(folder: &Path, line: &[&str]) -> String {
    let output = quarterlift(folder, line);
    assert_eq!(output.status.code(), Some(1), "quarterlift {}", line.join(" "));
    String::from_utf8(output.stderr).expect("text").replace('\u{a0}', " ")
}

fn json_of(folder: &Path, line: &[&str]) -> Value {
    serde_json::from_str(&done(folder, line)).expect("JSON")
}

/// A workspace with two sellers and 1 000.00 sold in the third quarter.
fn workspace(folder: &Path) {
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
    write("members.csv", "employee_no,name,hire_date\nE1,Li Lei,2019-03-01\nE2,Han Mei,2019-03-01\n");
    write("orders.csv", "order_no,customer_code,date,amount,member\nO1,C1,2026-07-01,1000,E1\n");
    write("targets.csv", "period,amount,member\n2026Q3,2000,E1\n2026Q3,1000,E2\n");
    done(folder, &["new", "north.quarterlift"]);
    for kind in ["members", "orders", "targets"] {
        let file = format!("{kind}.csv");
        done(folder, &["import", kind, &file, "-w", "north.quarterlift", "--create-missing"]);
    }
}

#[test]
fn a_script_closes_the_circle_of_a_quarter() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    workspace(at);
    let ws = ["-w", "north.quarterlift"];
    let q3 = ["-w", "north.quarterlift", "--period", "2026Q3"];
    let line = |words: &[&'static str], place: &[&'static str]| [words, place].concat();

    let action = json!({
        "id": 0, "what": "Call C1", "employee_no": "E1", "who": "", "due_on": "2026-10-20", "state": "plan",
        "period": "2026Q3", "month": null, "finding": "",
    });
    done(at, &["run", "action_save", &action.to_string(), "-w", "north.quarterlift"]);
    // It was agreed after the third quarter's last day: the page of the running one has it.
    let actions = json_of(at, &line(&["actions", "--json"], &ws));
    assert_eq!((&actions["actions"][0]["what"], &actions["period"]), (&json!("Call C1"), &json!("2026Q4")));
    assert!(done(at, &line(&["actions"], &ws)).contains("Call C1"));
    assert!(done(at, &line(&["reviews"], &q3)).contains("Sep 2026"));
    let findings = json_of(at, &line(&["findings", "--json"], &q3));
    let keys: Vec<&str> =
        findings["findings"].as_array().expect("findings").iter().filter_map(|one| one["key"].as_str()).collect();
    assert!(keys.contains(&"pass_line/members"), "{keys:?}");
    assert!(done(at, &line(&["findings"], &q3)).contains("[pass_line/members]"));

    done(at, &line(&["commentary", "set", "targets", "Autumn was slow."], &q3));
    assert!(done(at, &line(&["commentary", "show"], &q3)).contains("Autumn was slow."));
    done(at, &line(&["commentary", "set", "targets", "Autumn was slow; winter will not be."], &q3));
    let history = json_of(at, &line(&["commentary", "show", "targets", "--json"], &q3));
    assert_eq!(history["versions"][0]["version"], 2);

    let shown = done(at, &line(&["next-quarter"], &q3));
    assert!(shown.contains("2026 Q4, started from 2026 Q3") && shown.contains("¥1,150.00"), "{shown}");
    let reason = refused(at, &line(&["next-quarter", "--set", "targets.growth=x"], &q3));
    assert!(reason.contains("This is not a number"), "{reason}");
    let started =
        done(at, &line(&["next-quarter", "--start", "--reason", "As agreed", "--sales-target", "3,000"], &q3));
    assert!(started.contains("sales target is ¥3,000") && started.contains("1 action is carried over"), "{started}");
    let again = refused(at, &line(&["next-quarter", "--start"], &q3));
    assert!(!again.is_empty());
    done(at, &line(&["next-quarter", "--start", "--replace", "--no-members"], &q3));
    let targets =
        json_of(at, &["targets", "-w", "north.quarterlift", "--period", "2026Q4", "--by", "member", "--json"]);
    assert!(targets["targets"].as_array().expect("targets").iter().any(|row| row["target"] == "2000.00"), "{targets}");

    let versions = done(at, &line(&["plan", "versions"], &ws));
    assert!(versions.contains("2026Q4") && versions.contains("As agreed"), "{versions}");
    let version = done(at, &["plan", "version", "1", "-w", "north.quarterlift", "--period", "2026Q4"]);
    assert!(version.contains("Plan of 2026 Q4, version 1"), "{version}");
    done(at, &line(&["check"], &ws));
}

#[test]
fn the_papers_of_a_cycle_are_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    workspace(at);
    done(at, &["report", "review", "-w", "north.quarterlift", "--month", "2026-09", "-o", "review.pdf"]);
    assert!(std::fs::read(at.join("review.pdf")).expect("the PDF").starts_with(b"%PDF-"));
    done(at, &["report", "summary", "-w", "north.quarterlift", "--period", "2026Q3", "-o", "summary.xlsx"]);
    assert!(std::fs::read(at.join("summary.xlsx")).expect("the workbook").starts_with(b"PK"));
    let reason = refused(at, &["report", "training", "-w", "north.quarterlift", "--xlsx", "-o", "t.pdf"]);
    assert!(reason.contains("only the summary"), "{reason}");
    let usage = quarterlift(at, &["report", "review", "-w", "north.quarterlift", "-o", "r.pdf"]);
    assert_eq!(usage.status.code(), Some(2), "a review needs its month");
}

#[test]
fn two_capsules_of_one_quarter_are_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    workspace(at);
    for name in ["one.qlcapsule", "two.qlcapsule"] {
        done(at, &["capsule", "save", "-w", "north.quarterlift", "--period", "2026Q3", "-o", name]);
    }
    let [one, two] = ["one.qlcapsule", "two.qlcapsule"].map(|name| json_of(at, &["capsule", "look", name, "--json"]));
    assert_eq!((&one["is_whole"], &one["fingerprint"]), (&json!(true), &two["fingerprint"]));
    let compared = json_of(at, &["capsule", "compare", "one.qlcapsule", "two.qlcapsule", "--json"]);
    assert_eq!(compared["found"], 0);
    done(at, &["capsule", "open", "one.qlcapsule"]);
}
