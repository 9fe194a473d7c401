//! A step: one short line with its duration, and its whole output only when it fails.

use std::fs::File;
use std::io::{Seek, Write};
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use crate::project;

/// What came of a command.
pub struct Done {
    /// Whether it ended well.
    pub is_ok: bool,
    /// All it wrote, both streams in order.
    pub text: String,
    /// How long it took.
    pub took: Duration,
}

/// Runs a command without a word, into a log.
pub fn quiet(name: &str, command: &mut Command) -> Result<Done, String> {
    let begun = Instant::now();
    let path = project::output(&format!("xtask/{}.log", name.replace(' ', "-"))).map_err(|error| error.to_string())?;
    let mut log = File::create(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let streams = log.try_clone().and_then(|out| Ok((out, log.try_clone()?))).map_err(|error| error.to_string())?;
    let status = command.stdout(streams.0).stderr(streams.1).status().map_err(|error| not_started(command, &error))?;
    log.rewind().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&std::fs::read(&path).map_err(|error| error.to_string())?).into_owned();
    Ok(Done { is_ok: status.success(), text, took: begun.elapsed() })
}

/// Runs a command that must end well; prints one line, or everything it said.
pub fn run(name: &str, command: &mut Command) -> Result<Done, String> {
    begin(name);
    let done = quiet(name, command).inspect_err(|_| end("failed", Duration::ZERO))?;
    if done.is_ok {
        end("ok", done.took);
        Ok(done)
    } else {
        end("failed", done.took);
        Err(format!("{}\n{name} failed", done.text.trim_end()))
    }
}

/// Runs a command that talks to the person, as it is.
pub fn aloud(command: &mut Command) -> Result<ExitStatus, String> {
    command.status().map_err(|error| not_started(command, &error))
}

/// The first half of a step's line.
pub fn begin(name: &str) {
    print!("{name:<28}");
    // The line is for a person who waits; a closed output is nobody waiting.
    let _ = std::io::stdout().flush();
}

/// The second half.
pub fn end(word: &str, took: Duration) {
    println!("{word:<10} {:>7.1} s", took.as_secs_f64());
}

/// A step that had nothing to do.
pub fn skip(name: &str, why: &str) {
    println!("{name:<28}{why}");
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("{} does not start: {error}", command.get_program().to_string_lossy())
}
