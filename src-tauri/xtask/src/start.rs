//! `cargo xtask start`: from a checkout to the window, open on the sample company.

use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::machine::{self, Need};
use crate::pages;
use crate::project::{cargo, output, program};
use crate::step;

/// Installs, builds, makes a fresh sample company and opens it; without a display prints its summary instead.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let is_release = match arguments {
        [] => false,
        [only] if only == "--release" => true,
        _ => return Err("usage: cargo xtask start [--release]".to_owned()),
    };
    machine::provide(&[Need::Build])?;
    pages::build()?;
    let profile = build(is_release)?;
    let command = program(profile, "quarterlift");
    let sample = output("sample/Sample company.quarterlift").map_err(|error| error.to_string())?;
    make_sample(&command, &sample)?;
    if has_display() {
        println!("opening {}", sample.display());
        step::aloud(Command::new(program(profile, "quarterlift-window")).arg(&sample)).map(|_| ())
    } else {
        print_summary(&command, &sample)
    }
}

fn build(is_release: bool) -> Result<&'static str, String> {
    let wanted = ["build", "-p", "quarterlift-window", "-p", "cli", "--features", "quarterlift-window/custom-protocol"];
    println!("building window and command (the first time this takes some minutes)");
    step::run("build", cargo(wanted).args(is_release.then_some("--release")))?;
    Ok(if is_release { "release" } else { "debug" })
}

/// The sample ends today, so it is made anew at each start, in a folder that holds nothing else.
fn make_sample(command: &Path, sample: &Path) -> Result<(), String> {
    let folder = sample.parent().expect("it is in a folder");
    std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    step::run("sample company", Command::new(command).arg("demo").arg(sample)).map(|_| ())
}

fn print_summary(command: &Path, sample: &Path) -> Result<(), String> {
    println!("no display here (neither DISPLAY nor WAYLAND_DISPLAY): writing the sample company's summary instead");
    let pdf = output("sample-summary.pdf").map_err(|error| error.to_string())?;
    let mut report = Command::new(command);
    report.args(["report", "summary", "--period", &present_quarter()]).arg("-w").arg(sample).arg("-o").arg(&pdf);
    step::run("summary", &mut report)?;
    println!("{}", pdf.display());
    Ok(())
}

fn has_display() -> bool {
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some())
}

/// The calendar quarter of today, which the sample ends in: `2026Q3`.
fn present_quarter() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (year, month) = year_and_month(now.as_secs() / 86_400);
    format!("{year}Q{}", (month - 1) / 3 + 1)
}

/// The month a day lies in, counted in days since 1970-01-01.
fn year_and_month(mut day: u64) -> (u64, u64) {
    let is_leap = |year: u64| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let mut year = 1970;
    while day >= 365 + u64::from(is_leap(year)) {
        day -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let february = 28 + u64::from(is_leap(year));
    for (month, days) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        if day < days {
            return (year, month);
        }
        day -= days;
    }
    unreachable!("a year has twelve months")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quarter_of_a_day_is_known_without_a_calendar_library() {
        for (days, month) in [(0, (1970, 1)), (11_016, (2000, 2)), (20_696, (2026, 8)), (20_697, (2026, 9))] {
            assert_eq!(year_and_month(days), month);
        }
    }
}
