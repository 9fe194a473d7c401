//! Pages answered before: who goes back to one while nothing has changed gets the same answer, without working it out
//! again. Any write, another date, language or minute makes a new one.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use store::DataVersion;
use words::Lang;

use crate::ctx::Ctx;
use crate::failure::Failure;

/// The commands whose answers are kept: pages worked out from the facts alone.
const KEPT: [&str; 16] = [
    "overview",
    "findings",
    "reviews",
    "review",
    "tiers",
    "agenda",
    "leads",
    "service",
    "members",
    "member",
    "training",
    "mentoring",
    "ideas",
    "incentives",
    "budget",
    "metric",
];

/// Answers kept at the most.
const ANSWERS_MAX: usize = 24;

/// Answers by command and arguments, of one state of the file.
#[derive(Debug, Default)]
pub(crate) struct KeptPages(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    of: Option<(DataVersion, Lang, i64)>,
    answers: HashMap<(String, String), Value>,
}

/// The answer to a command: the one kept, or the one worked out now.
pub(crate) fn answer(
    ctx: &Ctx<'_>,
    command: &str,
    args: Value,
    work_out: impl FnOnce(Value) -> Result<Value, Failure>,
) -> Result<Value, Failure> {
    if !KEPT.contains(&command) {
        return work_out(args);
    }
    let of = (ctx.facts()?.data_version, ctx.words.lang(), ctx.now().timestamp() / 60);
    let key = (command.to_owned(), args.to_string());
    let lock = || ctx.app.kept_pages.0.lock().unwrap_or_else(PoisonError::into_inner);
    {
        let mut kept = lock();
        if kept.of != Some(of) || kept.answers.len() >= ANSWERS_MAX {
            *kept = Kept { of: Some(of), answers: HashMap::new() };
        }
        if let Some(answer) = kept.answers.get(&key) {
            return Ok(answer.clone());
        }
    }
    let answer = work_out(args)?;
    let mut kept = lock();
    if kept.of == Some(of) {
        kept.answers.insert(key, answer.clone());
    }
    Ok(answer)
}
