//! The proof of pay: a program of its own in another language works every statement out again from the exported rows and
//! must agree to the cent; one digit changed anywhere makes it fail. See `tests/proof`.

mod changes;
mod companies;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::company::{app_on, call, write};

/// Has files of figures checked.
fn checked(papers: &[PathBuf]) -> Output {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("proof/check_statements.py");
    let mut python = Command::new("python3");
    python.arg(program).args(papers).env("PYTHONDONTWRITEBYTECODE", "1");
    python.output().expect("Python 3 is installed, here and on CI")
}

fn assert_agree(papers: &[PathBuf]) {
    let output = checked(papers);
    let said = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{complaint}");
}

fn read(paper: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(paper).expect("a paper")).expect("JSON")
}

#[test]
fn the_sample_company_agrees_for_the_running_the_last_and_the_quarter_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-21");
    let path = folder.path().join("sample.quarterlift");
    call(&app, "sample_create", json!({ "path": path, "customers": 600, "today": "2026-11-21" }));
    let papers: Vec<PathBuf> = ["2026Q4", "2026Q3", "2026Q2"]
        .into_iter()
        .map(|period| {
            let figures = call(&app, "incentives_figures", json!({ "period": period }));
            assert!(!figures["statements"].as_array().expect("statements").is_empty(), "{period}");
            write(folder.path(), &format!("{period}.json"), &figures.to_string())
        })
        .collect();
    assert_agree(&papers);
}

/// Companies by seed: each lived through three stages with late changes and closes, several papers a stage.
fn companies_agree(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let folder = tempfile::tempdir().expect("a folder");
        assert_agree(&companies::lived_through(folder.path(), seed));
    }
}

#[test]
fn companies_1_to_6_agree_in_every_quarter_at_every_stage() {
    companies_agree(1..7);
}

#[test]
fn companies_7_to_12_agree_in_every_quarter_at_every_stage() {
    companies_agree(7..13);
}

#[test]
fn companies_13_to_18_agree_in_every_quarter_at_every_stage() {
    companies_agree(13..19);
}

#[test]
fn companies_19_to_24_agree_in_every_quarter_at_every_stage() {
    companies_agree(19..25);
}

/// One place of each kind in each state that a quarter can be in: nothing closed, something, several periods.
#[test]
fn one_digit_changed_anywhere_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut kinds, mut changed) = (BTreeSet::new(), Vec::new());
    for seed in [2, 3] {
        for paper in companies::lived_through(&folder.path().join(seed.to_string()), seed) {
            let figures = read(&paper);
            let closes = figures["closes"].as_array().map_or(0, Vec::len).min(2);
            for (kind, place) in changes::places(&figures) {
                if kinds.insert((kind, figures["state"].to_string(), closes)) {
                    let mut wrong = figures.clone();
                    changes::change_a_digit(&mut wrong, &place);
                    let name = format!("{}-{}.json", changed.len(), place.replace('/', "_"));
                    changed.push(write(folder.path(), &name, &wrong.to_string()));
                }
            }
        }
    }
    assert!(changed.len() >= 60, "{} places were changed", changed.len());
    let output = checked(&changed);
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    for paper in changed {
        let is_found = said.lines().any(|line| line.starts_with(&format!("{}: ", paper.display())));
        assert!(is_found, "nothing is found in {}", paper.display());
    }
}
