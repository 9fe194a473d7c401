//! A small company to write about: three members, two customers, a few orders.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::base::{Currency, FiscalCalendar, WorkCalendar};
use domain::facts::Role;
use serde_json::json;
use store::{Audit, CreditFacts, CustomerFacts, MemberFacts, OrderFacts, Result, Said, Store, Tx, WorkspaceSettings};
use tempfile::TempDir;

/// A folder of its own with a workspace file in it.
pub struct Place {
    pub folder: TempDir,
    pub file: PathBuf,
}

impl Place {
    pub fn fresh() -> Place {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("销售 Q3.quarterlift");
        Place { folder, file }
    }

    pub fn with_company() -> Place {
        let place = Place::fresh();
        let mut store = Store::create(&place.file, &settings()).expect("a workspace");
        store.write(audit("import_all"), found_company).expect("the company is written");
        store.close().expect("the file is closed");
        place
    }

    pub fn open(&self) -> Store {
        Store::open(&self.file).expect("the workspace opens")
    }

    pub fn hash(&self) -> blake3::Hash {
        hash(&self.file)
    }
}

pub fn hash(file: &Path) -> blake3::Hash {
    blake3::hash(&std::fs::read(file).expect("the file is read"))
}

pub fn settings() -> WorkspaceSettings {
    WorkspaceSettings {
        name: "华东销售部".to_owned(),
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(4).expect("April is a month"),
        time_zone: "Asia/Shanghai".to_owned(),
        workdays: WorkCalendar { holidays: [day("2026-10-01")].into(), worked_weekends: [day("2026-10-10")].into() },
        is_sample: false,
        created_at: at(0),
    }
}

/// A moment some minutes into the story.
pub fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).expect("a moment") + TimeDelta::minutes(minutes)
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn audit(command: &str) -> Audit {
    Audit { actor: "Zhao".to_owned(), command: command.to_owned(), at: at(1), summary: json!({ "file": "orders.csv" }) }
}

pub fn found_company(tx: &mut Tx<'_>) -> Result<()> {
    let lead =
        MemberFacts { role: Said::Value(Role::TeamLead), team: Said::Value("东区"), ..member("E01", "张伟") };
    let (zhang, _) = tx.upsert_member(&lead)?;
    let (li, _) = tx.upsert_member(&member("E02", "李娜"))?;
    let (wang, _) = tx.upsert_member(&member("E03", "Wang, \"Max\""))?;
    let customer = CustomerFacts {
        industry: Said::Value("机械"),
        region: Said::Value("华东"),
        owner_id: Said::Value(zhang),
        birthday: Said::Value(day("1980-02-29")),
        ..CustomerFacts::named("C1", "上海机械")
    };
    let (shanghai, _) = tx.upsert_customer(&customer)?;
    let (acme, _) = tx.ensure_customer("ACME")?;
    let whole = OrderFacts {
        credit: Said::Value(CreditFacts::Member(li)),
        product_line: Said::Value("泵"),
        region: Said::Value("华东"),
        collected_minor: Said::Value(50_000),
        collected_on: Said::Value(day("2026-08-20")),
        ..OrderFacts::plain("SO-1", shanghai, day("2026-07-15"), 100_000)
    };
    tx.upsert_order(&whole)?;
    let shares = [(zhang, 726_800), (li, 109_300), (wang, 163_900)];
    let split = OrderFacts {
        credit: Said::Value(CreditFacts::Split(&shares)),
        ..OrderFacts::plain("SO-2", acme, day("2026-08-01"), 2_000)
    };
    tx.upsert_order(&split)?;
    tx.upsert_order(&OrderFacts::plain("SO-3", shanghai, day("2026-07-01"), -700))?;
    Ok(())
}

pub fn member<'a>(employee_no: &'a str, name: &'a str) -> MemberFacts<'a> {
    MemberFacts::named(employee_no, name, day("2024-03-01"))
}

/// Everything a reader can see, as one text: two equal ones mean the same facts.
pub fn seen(store: &Store) -> String {
    let ledger = store.ledger().expect("a ledger");
    let targets: Vec<_> = store.targets().expect("targets").into_iter().map(|row| row.target).collect();
    let orders =
        store.orders_page(&store::OrderFilter::default(), store::OrderSort::OrderNo, 0, 10_000).expect("orders");
    let leads = store.leads(&ledger).expect("leads");
    let told: Vec<_> = leads
        .iter()
        .map(|lead| (store.lead(&lead.lead_no).expect("a lead"), store.lead_events(lead.id).expect("events")))
        .collect();
    let activities = store.activities(&ledger).expect("activities");
    let ids: Vec<i64> = activities.all().iter().map(|activity| activity.id).collect();
    let tickets = store.tickets(&ledger).expect("tickets");
    let accounts = store.accounts(&ledger).expect("accounts");
    let credits: Vec<_> = accounts.closes.iter().map(|close| store.closed_credits(close.id, &ledger)).collect();
    let notes: Vec<_> = tickets.iter().map(|ticket| store.ticket(&ticket.ticket_no).expect("a ticket")).collect();
    let cycle = (store.cycle(&ledger).expect("a cycle"), store.report_identity().expect("an identity"));
    format!(
        "{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        store.settings().expect("settings"),
        store.members().expect("members"),
        store.customers("", 0, 10_000).expect("customers"),
        orders,
        (targets, &ledger),
        store.plan_versions().expect("plans"),
        (leads, told),
        (store.activities_by_ids(&ids).expect("activities"), activities),
        (tickets, notes),
        store.personnel(&ledger).expect("personnel"),
        (accounts, credits),
        cycle,
    )
}

/// The file says of itself that all is well.
pub fn assert_sound(store: &Store) {
    let report = store.check().expect("a check");
    assert_eq!(report.findings, [], "quarterlift check finds nothing");
}
