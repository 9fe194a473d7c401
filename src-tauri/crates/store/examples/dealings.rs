//! Measures the dealings of a big team: 100 000 leads, 500 000 activities and 50 000 tickets go in and are read as facts.
//!
//! `cargo run --release -p store --example dealings -- WORKSPACE` makes the workspace, or reads one that is there.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use domain::base::{Currency, FiscalCalendar, WorkCalendar};
use domain::facts::{ActivityKind, EndKind, EndReason, Stage};
use serde_json::json;
use store::{
    ActivityFacts, Audit, LeadEventFacts, LeadEventKind, LeadFacts, Said, Store, TicketFacts, Tx, WorkspaceSettings,
};

const MEMBERS: i64 = 50;
const CUSTOMERS: i64 = 20_000;
const LEADS: i64 = 100_000;
const ACTIVITIES: i64 = 500_000;
const TICKETS: i64 = 50_000;

fn main() -> Result<(), Box<dyn Error>> {
    let workspace = std::env::args().nth(1).ok_or("which workspace?")?;
    let path = Path::new(&workspace);
    if !path.exists() {
        make(path)?;
    }
    let store = timed("open", || Store::open(path))?;
    let ledger = timed("ledger", || store.ledger())?;
    for _ in 0..3 {
        timed("leads", || store.leads(&ledger))?;
        timed("activities", || store.activities(&ledger))?;
        timed("tickets", || store.tickets(&ledger))?;
    }
    let ids: Vec<i64> = (1..=ACTIVITIES).step_by(5_000).collect();
    timed("100 activities", || store.activities_by_ids(&ids))?;
    let report = timed("check", || store.check())?;
    println!("{} findings, {:?}", report.findings.len(), report.counts);
    Ok(store.close()?)
}

fn make(path: &Path) -> Result<(), Box<dyn Error>> {
    let mut store = Store::create(path, &settings())?;
    for (name, work) in [
        ("people", people as fn(&mut Tx<'_>) -> store::Result<()>),
        ("leads in", leads),
        ("activities in", activities),
        ("tickets in", tickets),
        ("leads again", leads),
    ] {
        let audit = Audit { actor: "bench".to_owned(), command: name.to_owned(), at: now(), summary: json!({}) };
        timed(name, || store.write(audit, work))?;
    }
    Ok(store.close()?)
}

fn people(tx: &mut Tx<'_>) -> store::Result<()> {
    for number in 0..MEMBERS {
        tx.ensure_member(&format!("E{number:03}"), first_day())?;
    }
    for number in 0..CUSTOMERS {
        tx.ensure_customer(&format!("C{number:05}"))?;
    }
    Ok(())
}

fn leads(tx: &mut Tx<'_>) -> store::Result<()> {
    for number in 0..LEADS {
        let acquired_at = now() - TimeDelta::minutes(number);
        let (company, lead_no) = (format!("上海机械 {number}"), format!("L-{number:06}"));
        let later = |minutes| Said::Value(acquired_at + TimeDelta::minutes(minutes));
        let facts = LeadFacts {
            company: Said::Value(&company),
            industry: Said::Value("机械"),
            region: Said::Value("华东"),
            source: Said::Value("展会"),
            company_size: Said::Value(240),
            has_purchase_plan: Said::Value(true),
            owner_id: Said::Value(number % MEMBERS + 1),
            assigned_at: later(30),
            stage: Said::Value(Stage::Won),
            screened_at: later(10),
            needs_at: later(40),
            proposal_at: later(50),
            won_at: later(60),
            situation: Said::Value("两条装配线，三班倒，备件由五家供应商提供，交期常常拖延。"),
            problem: Said::Value("停机。"),
            implication: Said::Value("每小时损失两万元。"),
            need: Said::Value("二十四小时内到货。"),
            author_id: Said::Value(number % 40 + 1),
            approver_id: Said::Value(MEMBERS),
            approved_at: later(55),
            quality: Said::Value(8),
            ..LeadFacts::named(&lead_no, acquired_at)
        };
        let lost = LeadFacts {
            stage: Said::Value(Stage::Screened),
            end_kind: Said::Value(EndKind::Lost),
            end_reason: Said::Value(EndReason::Price),
            ended_at: later(90),
            ..facts
        };
        let (lead_id, _) = tx.upsert_lead(if number % 3 == 0 { &lost } else { &facts })?;
        let kind = LeadEventKind::Added;
        tx.record_lead_event(&LeadEventFacts {
            lead_id,
            kind,
            from: None,
            to: None,
            member_id: None,
            reason: "",
            missing: "",
        })?;
    }
    Ok(())
}

fn activities(tx: &mut Tx<'_>) -> store::Result<()> {
    for number in 0..ACTIVITIES {
        tx.upsert_activity(&ActivityFacts {
            customer_id: number * 7 % CUSTOMERS + 1,
            done_on: first_day() + Days::new((number / 500) as u64),
            kind: ActivityKind::ALL[(number % 5) as usize],
            member_id: Some(number % MEMBERS + 1),
            outcome: Said::Value(if number % 2 == 0 {
                "答应下月再谈，要求附上新的报价和交期。"
            } else {
                ""
            }),
            note: Said::Nothing,
        })?;
    }
    Ok(())
}

fn tickets(tx: &mut Tx<'_>) -> store::Result<()> {
    for number in 0..TICKETS {
        let opened_at = now() - TimeDelta::minutes(number);
        let ticket_no = format!("T-{number:06}");
        tx.upsert_ticket(&TicketFacts {
            responded_at: Said::Value(opened_at + TimeDelta::minutes(45)),
            resolved_at: Said::Value(opened_at + TimeDelta::minutes(450)),
            category: Said::Value("维修"),
            theme: Said::Value("交期"),
            owner_id: Said::Value(number % MEMBERS + 1),
            satisfaction: Said::Value(4),
            ..TicketFacts::named(&ticket_no, number % CUSTOMERS + 1, opened_at)
        })?;
    }
    Ok(())
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

fn settings() -> WorkspaceSettings {
    WorkspaceSettings {
        name: "A hundred thousand leads".to_owned(),
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("January is a month"),
        time_zone: "Asia/Shanghai".to_owned(),
        workdays: WorkCalendar::default(),
        is_sample: false,
        created_at: now(),
    }
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day")
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).expect("a moment")
}
