//! The `quarterlift` command: the same engine as the window, for schedules, scripts and checks.
//!
//! Text for people by default, `--json` for machines. Exit code 0, 1 when something was refused (the reason is on
//! stderr), 2 for wrong usage.

mod arguments;
mod bridge;
mod run;
mod text;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match run::run(arguments::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("quarterlift: {refusal}");
            ExitCode::from(1)
        }
    }
}
