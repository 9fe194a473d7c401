//! `cargo xtask`: the project's own commands. They install what a machine lacks, build, and run.
//!
//! Depends on nothing but the standard library, so that it starts within seconds on a fresh checkout. No rule of the
//! product is here.

mod bench;
mod bundle;
mod icons;
mod machine;
mod pages;
mod project;
mod start;
mod step;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  start [--release]         install what is missing, build, open the app on the sample company
  test [--quick] [FILTER]   everything: format, lints, pages, engine, the window end to end
                            (--quick leaves out what needs a window; FILTER runs the tests whose name contains it)
  bench [--orders N]        speed at full scale, beside the sqlite3 shell (default: 1 000 000 orders)
  bundle [--bundles LIST]   installers for this system (deb and rpm on Linux)
  icons                     icons of all sizes from icons/quarterlift.svg
  types                     TypeScript types of the commands";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = arguments.split_first().map_or(("", &[][..]), |(command, rest)| (command.as_str(), rest));
    let outcome = match command {
        "start" => start::run(rest),
        "test" => return test::run(rest),
        "bench" => bench::run(rest),
        "bundle" => bundle::run(rest),
        "icons" => icons::run(),
        "types" => pages::types(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
