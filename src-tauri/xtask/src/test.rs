//! `cargo xtask test`: every check there is, in the order in which a fault is found cheapest.
//!
//! Checks and tests are counted alike, and the last line says how many passed and failed. A step that cannot run because
//! another failed is a failure too.

use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::machine::{self, Need};
use crate::pages;
use crate::project::{WORKSPACE, cargo, npm, ui};
use crate::step::{self, Done};

#[derive(Default)]
struct Tally {
    passed: usize,
    failed: usize,
}

struct Wish {
    is_quick: bool,
    filter: Option<String>,
}

/// Runs them all; says which failed and what they said.
pub fn run(arguments: &[String]) -> ExitCode {
    let begun = Instant::now();
    let wish = Wish {
        is_quick: arguments.iter().any(|argument| argument == "--quick"),
        filter: arguments.iter().find(|argument| !argument.starts_with("--")).cloned(),
    };
    let mut tally = Tally::default();
    if let Err(reason) = all(&wish, &mut tally) {
        tally.failed += 1;
        println!("{reason}");
    }
    println!("{:.0} s", begun.elapsed().as_secs_f64());
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Ends early only where nothing further could run.
fn all(wish: &Wish, tally: &mut Tally) -> Result<(), String> {
    let drives = !wish.is_quick && cfg!(target_os = "linux");
    machine::provide(if drives { &[Need::Build, Need::Read, Need::Drive] } else { &[Need::Build, Need::Read] })?;
    pages::build()?;
    if wish.filter.is_none() {
        tally.check("format", &mut cargo(["fmt", "--all", "--check"]));
        tally.check("lints", cargo(["clippy"]).args(WORKSPACE).args(["--all-targets", "--", "-D", "warnings"]));
        tally.check("pages' types", &mut npm(["run", "check"]));
    }
    tally.tests("pages' tests", &mut page_tests(wish), page_counts);
    step::run("build", cargo(["build"]).args(WORKSPACE).arg("--all-targets"))?;
    tally.tests("engine", &mut engine(wish), rust_counts);
    if wish.filter.is_none() {
        tally.tests("documentation", cargo(["test"]).args(WORKSPACE).args(["--no-fail-fast", "--doc"]), rust_counts);
    }
    if drives {
        tally.tests("window", &mut window(wish), rust_counts);
    }
    Ok(())
}

impl Tally {
    /// A check passes or fails as a whole.
    fn check(&mut self, name: &str, command: &mut Command) {
        self.tests(name, command, |_| (0, 0));
    }

    /// Tests are counted from what they write; a run that fails without a count is one failure.
    fn tests(&mut self, name: &str, command: &mut Command, counts: fn(&str) -> (usize, usize)) {
        step::begin(name);
        let done = step::quiet(name, command);
        let done = done.unwrap_or_else(|text| Done { is_ok: false, text, took: std::time::Duration::ZERO });
        let (passed, failed) = match counts(&plain(&done.text)) {
            (0, 0) => (usize::from(done.is_ok), usize::from(!done.is_ok)),
            (passed, failed) => (passed, failed.max(usize::from(!done.is_ok))),
        };
        step::end(&format!("{passed}/{}", passed + failed), done.took);
        if !done.is_ok {
            println!("{}", done.text.trim_end());
        }
        self.passed += passed;
        self.failed += failed;
    }
}

fn page_tests(wish: &Wish) -> Command {
    let mut tests = npm(["run", "test", "--"]);
    if let Some(filter) = &wish.filter {
        tests.args(["--passWithNoTests", "-t", filter]);
    }
    tests.current_dir(ui());
    tests
}

/// Unit tests of every crate, their test programs and the suite.
fn engine(wish: &Wish) -> Command {
    let mut tests = if has_nextest() {
        nextest("not (package(quarterlift-tests) and binary(window))")
    } else {
        let mut tests = cargo(["test"]);
        tests.args(WORKSPACE).args(["--no-fail-fast", "--lib", "--bins"]);
        for target in test_targets().iter().filter(|target| *target != "window") {
            tests.args(["--test", target]);
        }
        tests
    };
    tests.args(&wish.filter);
    tests
}

/// The real app on a display of its own; each test starts one.
fn window(wish: &Wish) -> Command {
    let mut tests = if has_nextest() {
        nextest("package(quarterlift-tests) and binary(window)")
    } else {
        let mut tests = cargo(["test"]);
        tests.args(WORKSPACE).args(["--no-fail-fast", "--test", "window"]);
        tests
    };
    tests.args(&wish.filter);
    tests
}

/// The names of all test programs of the workspace: cargo can name some of them, but not all but one.
fn test_targets() -> Vec<String> {
    let metadata = cargo(["metadata", "--no-deps", "--format-version", "1"]).output();
    let text = metadata.map(|done| String::from_utf8_lossy(&done.stdout).into_owned()).unwrap_or_default();
    let mut names = names_of_tests(&text);
    names.sort();
    names.dedup();
    names
}

fn names_of_tests(metadata: &str) -> Vec<String> {
    let targets = metadata.split(r#""kind":["test"]"#).skip(1);
    targets.filter_map(|target| Some(target.split_once(r#""name":""#)?.1.split_once('"')?.0.to_owned())).collect()
}

fn has_nextest() -> bool {
    cargo(["nextest", "--version"]).output().is_ok_and(|done| done.status.success())
}

fn nextest(which: &str) -> Command {
    let mut tests = cargo(["nextest", "run"]);
    tests.args(WORKSPACE).args(["--no-fail-fast", "--no-tests=pass", "--status-level=fail", "-E", which]);
    tests
}

/// `5 tests run: 4 passed (1 slow), 1 failed, 0 skipped` of nextest, or every `test result: ok. 3 passed; 1 failed;`
/// of cargo.
fn rust_counts(text: &str) -> (usize, usize) {
    let lines = text
        .lines()
        .filter(|line| line.contains("tests run:") || line.contains("test run:") || line.starts_with("test result:"));
    lines.fold((0, 0), |(passed, failed), line| {
        let failures = ["failed", "timed out", "exec failed"].iter().map(|word| number_before(line, word)).max();
        (passed + number_before(line, "passed"), failed + failures.unwrap_or(0))
    })
}

/// `Tests  1 failed | 11 passed (12)` of vitest.
fn page_counts(text: &str) -> (usize, usize) {
    let line = text.lines().map(str::trim_start).rfind(|line| line.starts_with("Tests ")).unwrap_or("");
    (number_before(line, "passed"), number_before(line, "failed"))
}

/// The number in front of a word; 0 where the word is not there.
fn number_before(line: &str, word: &str) -> usize {
    let before = line.find(&format!(" {word}")).map_or("", |at| &line[..at]);
    before.rsplit(|letter: char| !letter.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

/// Without the colours a terminal understands.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(|letter| letter.is_ascii_alphabetic());
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passed_and_failed_are_read_from_each_runner() {
        let nextest = "     Summary [   0.134s] 5 tests run: 4 passed (1 slow), 1 failed, 0 skipped";
        assert_eq!(rust_counts(nextest), (4, 1));
        assert_eq!(rust_counts("     Summary [ 1.0s] 1 test run: 1 passed, 7 skipped"), (1, 0));
        let cargo =
            "test result: ok. 3 passed; 0 failed; 0 ignored\ntest result: FAILED. 12 passed; 2 failed; 0 ignored";
        assert_eq!(rust_counts(cargo), (15, 2));
        assert_eq!(page_counts(" Test Files  2 passed (2)\n      Tests  1 failed | 11 passed (12)\n"), (11, 1));
        assert_eq!(
            page_counts(&plain("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m12 passed\u{1b}[39m (12)")),
            (12, 0)
        );
    }
}
