//! The `quarterlift` command as a script sees it: what it prints and how it ends.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// The command built beside this test.
fn quarterlift(folder: &Path, line: &[&str]) -> Output {
    let test = std::env::current_exe().expect("this test is a file");
    let command: PathBuf = test.ancestors().nth(2).expect("tests lie below the target folder").join("quarterlift");
    Command::new(&command)
        .args(line)
        .current_dir(folder)
        .env("QUARTERLIFT_TODAY", "2026-11-21")
        .env("QUARTERLIFT_HOME", folder.join("home"))
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}; build the workspace first", command.display()))
}

/// Runs a command that must do what it is asked, and gives what it printed.
fn done(folder: &Path, line: &[&str]) -> String {
    let output = quarterlift(folder, line);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "quarterlift {}: {said}", line.join(" "));
    String::from_utf8(output.stdout).expect("text")
}

fn json(folder: &Path, line: &[&str]) -> Value {
    serde_json::from_str(&done(folder, line)).expect("JSON")
}

#[test]
fn a_script_goes_from_an_empty_folder_to_the_pay() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    done(at, &["new", "north.quarterlift", "--currency", "CNY", "--fiscal-start", "1"]);
    std::fs::write(at.join("members.csv"), "employee_no,name,hire_date\nE1,Li Lei,2019-03-01\n").expect("a file");
    std::fs::write(at.join("orders.csv"), "no,who,day,sum,by\nO1,C1,2026-07-01,\"1,000.50\",E1\n").expect("a file");
    done(at, &["import", "members", "members.csv", "-w", "north.quarterlift"]);
    let line = ["import", "orders", "orders.csv", "-w", "north.quarterlift", "--create-missing", "--json", "--map"];
    let fields = ["order_no=no", "customer_code=who", "date=day", "amount=sum", "member=by"];
    let report = json(at, &[&line[..], &fields[..]].concat());
    assert_eq!((report["added"].as_u64(), report["created"].as_u64()), (Some(1), Some(1)));
    let pay = json(at, &["incentives", "-w", "north.quarterlift", "--period", "2026Q3", "--json"]);
    assert_eq!(pay["statements"][0]["lines"][0]["amount"], "20.01", "2 % of 1 000.50");
    assert_eq!(pay["by_kind"]["base"], "20.01");
    done(
        at,
        &["report", "summary", "-w", "north.quarterlift", "--period", "2026Q3", "--lang", "zh-Hans", "-o", "s.pdf"],
    );
    assert!(std::fs::read(at.join("s.pdf")).expect("the PDF").starts_with(b"%PDF-"));
    done(at, &["backup", "-w", "north.quarterlift", "copy.quarterlift-backup"]);
    done(at, &["check", "-w", "north.quarterlift"]);
}

#[test]
fn the_figures_of_the_sample_company_are_those_of_the_diagnosis() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    done(at, &["demo", "sample.quarterlift", "--customers", "600", "--today", "2026-11-21"]);
    let metrics = json(at, &["metrics", "-w", "sample.quarterlift", "--period", "2026Q4", "--json"]);
    let figure = |id: &str, column: &str| {
        let rows = metrics["metrics"].as_array().expect("rows");
        rows.iter().find(|row| row["id"] == id).and_then(|row| row[column].as_f64()).unwrap_or(f64::NAN)
    };
    for (id, before, now, within) in [
        ("core_sales_share", 0.65, 0.60, 0.005),
        ("new_customer_sales_share", 0.20, 0.15, 0.005),
        ("core_repurchase_days", 30.0, 45.0, 0.5),
    ] {
        assert!((figure(id, "before") - before).abs() <= within, "{id} before: {}", figure(id, "before"));
        assert!((figure(id, "baseline") - now).abs() <= within, "{id} now: {}", figure(id, "baseline"));
    }
    assert!((figure("core_churn", "baseline") - 0.12).abs() <= 0.005, "{}", figure("core_churn", "baseline"));
    let tiers =
        json(at, &["tiers", "-w", "sample.quarterlift", "--as-of", "2026-09-30", "--set", "core.recency=45", "--json"]);
    let usual = json(at, &["tiers", "-w", "sample.quarterlift", "--as-of", "2026-09-30", "--json"]);
    assert!(
        tiers["tiers"][0]["customers"].as_u64() > usual["tiers"][0]["customers"].as_u64(),
        "a wider bound lets more in"
    );
}

#[test]
fn what_is_refused_ends_with_1_and_wrong_usage_with_2() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    std::fs::write(at.join("garbage.quarterlift"), "garbage").expect("a file");
    let refused = quarterlift(at, &["check", "-w", "garbage.quarterlift", "--lang", "en"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("not a Quarterlift workspace"));
    assert_eq!(std::fs::read(at.join("garbage.quarterlift")).expect("still there"), b"garbage");
    assert_eq!(quarterlift(at, &["frobnicate"]).status.code(), Some(2));
    assert_eq!(quarterlift(at, &["tiers", "-w", "nowhere.quarterlift"]).status.code(), Some(1));
}
