//! Measures the workspace at the size it is built for: a file of orders (`order_no,customer_code,date,amount`) goes in,
//! the ledger comes out, the import goes back.
//!
//! `cargo run --release -p store --example million -- ORDERS.csv WORKSPACE`, or with `-` in place of the file to measure
//! reading an existing workspace.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::{Currency, FiscalCalendar, WorkCalendar};
use serde_json::json;
use store::{Audit, OrderFacts, OrderFilter, OrderSort, Outcome, Store, WorkspaceSettings};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (file, workspace) = (args.next().ok_or("which file?")?, args.next().ok_or("which workspace?")?);
    let path = Path::new(&workspace);
    if file == "-" {
        return read(path);
    }
    let text = std::fs::read_to_string(file)?;
    let mut store = Store::create(path, &settings())?;
    let counts = timed("import", || import(&mut store, &text))?;
    println!("{counts:?} rows new, changed, unchanged");
    timed("import again", || import(&mut store, &text))?;
    timed("close", || store.close())?;
    read(path)?;
    std::fs::remove_file(format!("{workspace}.seal"))?;
    let mut store = timed("open unsealed", || Store::open(path))?;
    let report = timed("check", || store.check())?;
    println!("{} findings", report.findings.len());
    let undone = timed("undo the import", || store.undo("bench", now(), None))?;
    println!("undone: {:?} rows", undone.map(|undone| undone.rows));
    store.close()?;
    Ok(())
}

fn read(path: &Path) -> Result<(), Box<dyn Error>> {
    let store = timed("open sealed", || Store::open(path))?;
    let ledger = timed("ledger", || store.ledger())?;
    println!("{} orders, {} customers", ledger.orders().len(), ledger.customers.len());
    for _ in 0..3 {
        timed("ledger again", || store.ledger())?;
    }
    let mut rows = 0;
    timed("inputs", || {
        store.inputs(&mut |part| {
            rows += part.rows().len();
            Ok(())
        })
    })?;
    println!("{rows} rows of inputs");
    timed("page of orders", || store.orders_page(&OrderFilter::default(), OrderSort::NewestFirst, 0, 100))?;
    timed("page by amount", || store.orders_page(&OrderFilter::default(), OrderSort::GreatestFirst, 0, 100))?;
    store.close()?;
    let store = timed("open for reading", || Store::open_read_only(path))?;
    timed("ledger", || store.ledger())?;
    Ok(store.close()?)
}

fn timed<T, E>(name: &str, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let (clock, busy) = (Instant::now(), busy_seconds());
    let done = work()?;
    println!("{name:<17} {:>8.3} s  {:>8.3} s busy", clock.elapsed().as_secs_f64(), busy_seconds() - busy);
    Ok(done)
}

/// Seconds this thread had a processor, where the system tells: on a machine that does other work as well the clock on
/// the wall says little.
fn busy_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|nanos| nanos.parse::<f64>().ok()).unwrap_or(0.0) / 1e9
}

fn import(store: &mut Store, text: &str) -> Result<[u64; 3], Box<dyn Error>> {
    let audit = Audit { actor: "bench".to_owned(), command: "import".to_owned(), at: now(), summary: json!({}) };
    let written = store.write(audit, |tx| -> Result<[u64; 3], Box<dyn Error>> {
        let mut counts = [0; 3];
        for line in text.lines().skip(1) {
            let mut cells = line.split(',');
            let mut cell = || cells.next().ok_or("a short line");
            let (order_no, code, day, amount) = (cell()?, cell()?, cell()?, cell()?);
            let (customer_id, _) = tx.ensure_customer(code)?;
            let amount_minor = amount.replace('.', "").parse()?;
            let day: NaiveDate = day.parse()?;
            counts[match tx.upsert_order(&OrderFacts::plain(order_no, customer_id, day, amount_minor))?.1 {
                Outcome::New => 0,
                Outcome::Changed => 1,
                Outcome::Unchanged => 2,
            }] += 1;
        }
        Ok(counts)
    })?;
    Ok(written.value)
}

fn settings() -> WorkspaceSettings {
    WorkspaceSettings {
        name: "A million orders".to_owned(),
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January is a month"),
        time_zone: "Asia/Shanghai".to_owned(),
        workdays: WorkCalendar::default(),
        is_sample: false,
        created_at: now(),
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).expect("a moment")
}
