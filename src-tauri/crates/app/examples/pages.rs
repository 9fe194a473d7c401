//! How long the pages of a workspace take to answer: the first time after the file was read, and warm, as a person
//! sees who goes back and forth. Prints the slowest of 20 warm answers (5 % may be slower on a busy machine).
//!
//! usage: pages WORKSPACE AS_OF [PAGE]

use std::time::{Duration, Instant};

use app::{App, AppPaths, FixedClock, NoHost};
use chrono::NaiveDate;
use serde_json::{Value, json};
use words::Lang;

const AGAIN: usize = 20;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(as_of)) = (arguments.next(), arguments.next()) else {
        return Err("usage: pages WORKSPACE AS_OF [PAGE]".into());
    };
    let as_of: NaiveDate = as_of.parse()?;
    let only = arguments.next();
    let home = std::env::temp_dir().join("quarterlift-pages");
    let paths = AppPaths { config_dir: home.join("config"), data_dir: home.join("data") };
    let clock = FixedClock(as_of.and_hms_opt(9, 0, 0).ok_or("nine o'clock")?.and_utc());
    let app = App::new(paths, Box::new(clock), Box::new(NoHost));
    let path = std::path::absolute(&path)?;
    let begun = Instant::now();
    app.call("workspace_open", Lang::En, json!({ "path": path }))?;
    app.call("period", Lang::En, json!({}))?;
    println!("{:<28} {:>10.0} ms", "open and read the facts", millis(begun.elapsed()));
    println!("{:<28} {:>10} {:>10}", "", "first", "warm p95");
    let table = |name: &str, sort: Value| json!({ "table": name, "offset": 0, "limit": 100, "sort": sort });
    let by = |column: &str| json!([{ "column": column, "is_descending": true }]);
    for (name, command, args) in [
        ("Overview", "overview", json!({})),
        ("Tiers", "tiers", json!({})),
        ("Agenda", "agenda", json!({})),
        ("Leads", "leads", json!({})),
        ("Leads, narrowed", "leads", json!({ "search": "company 77" })),
        ("Service", "service", json!({})),
        ("Members", "members", json!({})),
        ("Member", "member", json!({ "employee_no": "E0001" })),
        ("Training", "training", json!({})),
        ("Training, all modules", "training", json!({ "audience": "veterans" })),
        ("Training, calendar", "training_calendar", json!({})),
        ("Training, exams", "training_exams", json!({})),
        ("Training, effect", "training_effect", json!({})),
        ("Mentoring", "mentoring", json!({})),
        ("Ideas", "ideas", json!({})),
        ("table of training", "table", table("training", json!([]))),
        ("table of leads", "table", table("leads", json!([]))),
        ("table of leads, sorted", "table", table("leads", by("score"))),
        ("table of tickets", "table", table("tickets", json!([]))),
        ("table of the agenda", "table", table("agenda", json!([]))),
        ("table of customers", "table", table("customers", by("spend"))),
    ] {
        if only.as_ref().is_some_and(|only| only != name) {
            continue;
        }
        let (first, warm) = timed(&app, command, &args)?;
        println!("{name:<28} {:>7.1} ms {:>7.1} ms", millis(first), millis(warm));
    }
    Ok(())
}

fn timed(app: &App, command: &str, args: &Value) -> Result<(Duration, Duration), Box<dyn std::error::Error>> {
    let mut took = Vec::new();
    for _ in 0..=AGAIN {
        let begun = Instant::now();
        app.call(command, Lang::En, args.clone())?;
        took.push(begun.elapsed());
    }
    let first = took.remove(0);
    took.sort();
    Ok((first, took[AGAIN * 95 / 100 - 1]))
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
