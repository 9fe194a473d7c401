//! An office of two: what its agenda says, and what logging, reassigning and undoing do to it.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use store::{Audit, CustomerFacts, MemberFacts, OrderFacts, Said};
use words::Lang;

use crate::host::{AppPaths, Clock, NoHost};
use crate::{App, Failure};

/// The languages of the readers.
pub(crate) const LANGS: [Lang; 3] = [Lang::En, Lang::ZhHans, Lang::ZhHant];

/// A clock that a test sets.
#[derive(Clone)]
struct Watch(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Watch {
    fn now_utc(&self) -> DateTime<Utc> {
        *self.0.lock().expect("nobody panics while reading the clock")
    }
}

/// A workspace in Shanghai with a senior, a junior and four customers, on the morning of 15 September 2026.
pub(crate) struct Office {
    pub(crate) app: App,
    watch: Watch,
    _folder: tempfile::TempDir,
}

impl Office {
    pub(crate) fn open() -> Office {
        let folder = tempfile::tempdir().expect("a folder");
        let watch = Watch(Arc::new(Mutex::new("2026-09-15T01:00:00Z".parse().expect("a moment"))));
        let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
        let app = App::new(paths, Box::new(watch.clone()), Box::new(NoHost));
        let office = Office { app, watch, _folder: folder };
        let path = office._folder.path().join("office.qlift").display().to_string();
        office.call(
            "workspace_create",
            json!({
                "path": path, "name": "Office", "currency": "CNY", "fiscal_first_month": 1,
                "time_zone": "Asia/Shanghai",
            }),
        );
        office.fill();
        office
    }

    pub(crate) fn at(&self, moment: &str) {
        *self.watch.0.lock().expect("one test, one thread") = moment.parse().expect("a moment");
    }

    pub(crate) fn ask(&self, command: &str, args: Value) -> Result<Value, Failure> {
        self.app.call(command, Lang::En, args)
    }

    pub(crate) fn call(&self, command: &str, args: Value) -> Value {
        self.ask(command, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    /// What a refused command says of each field.
    pub(crate) fn refused(&self, command: &str, args: Value) -> Vec<String> {
        let failure = self.ask(command, args).expect_err("it must be refused");
        let place = |issue: &crate::wire::IssueView| issue.column.clone().unwrap_or_default();
        failure.issues.iter().map(|issue| format!("{}: {}", place(issue), issue.text)).collect()
    }

    /// Customers: C1 core and in junior hands, C2 small and general, C3 churned, C4 closed down.
    fn fill(&self) {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let audit = Audit {
            actor: "test".into(),
            command: "import_run".into(),
            at: self.watch.now_utc(),
            summary: Value::Null,
        };
        let mut open = self.app.lock();
        let store = &mut open.as_mut().expect("a workspace is open").store;
        let written = store.write(audit, |tx| -> Result<(), store::Error> {
            let mut owners = Vec::new();
            for (no, name, since) in [("E1", "Wang", "2018-01-01"), ("E2", "Li", "2026-01-01")] {
                let facts = MemberFacts {
                    employee_no: no,
                    name,
                    hired_on: day("2026-01-01"),
                    role: Said::Nothing,
                    team: Said::Value("East"),
                    region: Said::Value("East"),
                    experience_from: Said::Value(day(since)),
                    active_to: Said::Nothing,
                    leaves: Said::Nothing,
                };
                owners.push(tx.upsert_member(&facts)?.0);
            }
            let months = |last: u32| (3..=last).map(|month| format!("2026-{month:02}-05")).collect::<Vec<_>>();
            let small: Vec<String> = (1..=28).map(|on| format!("2026-06-{on:02}")).collect();
            for (code, name, amount, dates) in [
                ("C1", "Hengtai", 20_000, months(9)),
                ("C2", "Xingda", 1_000, small),
                ("C3", "Lankai", 10_000, months(5)),
                ("C4", "Gone", 10_000, months(4)),
            ] {
                let facts = CustomerFacts {
                    region: Said::Value("East"),
                    owner_id: Said::Value(owners[1]),
                    birthday: Said::Value(day("1980-09-18")),
                    decision_maker: Said::Value("Ms Zhao"),
                    churn_reason: if code == "C4" {
                        Said::Value(domain::facts::ChurnReason::ClosedDown)
                    } else {
                        Said::Nothing
                    },
                    ..CustomerFacts::named(code, name)
                };
                let customer_id = tx.upsert_customer(&facts)?.0;
                for on in dates {
                    tx.upsert_order(&OrderFacts {
                        order_no: &format!("{code}/{on}"),
                        customer_id,
                        ordered_on: day(&on),
                        amount_minor: amount,
                        credit: Said::Nothing,
                        product: Said::Nothing,
                        product_line: Said::Nothing,
                        region: Said::Nothing,
                        collected_minor: Said::Nothing,
                        collected_on: Said::Nothing,
                        status: Said::Nothing,
                    })?;
                }
            }
            Ok(())
        });
        written.expect("the office moves in");
    }
}

fn tasks(view: &Value) -> Vec<String> {
    let groups = view["groups"].as_array().expect("groups");
    let of_group = |group: &Value| {
        let id = group["id"].as_str().expect("an id").to_owned();
        let tasks = group["tasks"].as_array().expect("tasks").clone();
        tasks.into_iter().map(move |task| {
            let text = |field: &str| task[field].as_str().unwrap_or_default().replace('\u{a0}', " ");
            format!("{id}: {} {} {}", text("customer"), text("task"), text("due"))
        })
    };
    groups.iter().flat_map(of_group).collect()
}

#[test]
fn the_morning_s_agenda() {
    let office = Office::open();
    let view = office.call("agenda", json!({}));
    let expected = [
        "overdue: Hengtai visit 63 days late",
        "overdue: Xingda promotion 47 days late",
        "overdue: Lankai reason_call 42 days late",
        "week: Hengtai birthday in 3 days",
    ];
    assert_eq!(tasks(&view), expected);
    assert_eq!(view["title"], "3 tasks are overdue; visits to core customers among them: 1");
}

#[test]
fn logging_reassigning_and_taking_back() {
    let office = Office::open();
    let logged = office.call("activity_log", json!({ "customer_code": "C1", "kind": "visit", "outcome": "fine" }));
    assert_eq!(logged["text"], "Visit logged for Hengtai, 15 Sep 2026.");
    assert_eq!(logged["next_on"], "2026-09-29", "fourteen days later");
    let view = office.call("agenda", json!({ "task": "visit" }));
    assert_eq!(tasks(&view), ["later: Hengtai visit in 14 days"]);
    let greeted = office.call("agenda", json!({ "task": "birthday" }));
    assert!(tasks(&greeted).is_empty(), "whoever visits three days before a birthday has greeted");

    let refused = office
        .refused("activity_log", json!({ "customer_code": "C9", "kind": "call", "on": "2026-09-16", "member": "E9" }));
    assert_eq!(
        refused.iter().map(|line| line.split(':').next()).collect::<Vec<_>>(),
        [Some("customer_code"), Some("on"), Some("member")]
    );

    let called =
        json!({ "customer_code": "C3", "kind": "call", "member": "E1", "churn_reason": "price", "note": "too dear" });
    assert_eq!(office.call("activity_log", called)["next_on"], Value::Null, "the reason is known: an offer is next");
    let offer = office.call("agenda", json!({ "task": "offer" }));
    assert_eq!(tasks(&offer), ["today: Lankai offer today"]);
    office.call("customer_reason", json!({ "code": "C3", "reason": null }));
    let again = office.call("agenda", json!({ "task": "reason_call" }));
    assert_eq!(tasks(&again), ["later: Lankai reason_call in 30 days"], "somebody asked today");

    assert_eq!(office.call("agenda", json!({}))["violations"][0]["seniors"][0]["label"], "Wang");
    let done = office.call("customer_reassign", json!({ "codes": ["C1"], "employee_no": "E1" }));
    assert_eq!(done["text"], "Hengtai now belongs to Wang.");
    assert_eq!(office.call("agenda", json!({}))["violations"], json!([]));
    let refused = office.refused("customer_reassign", json!({ "codes": ["C1", "C8"], "employee_no": "E2" }));
    assert_eq!(refused.len(), 2, "a junior cannot own a core customer, and nobody is C8: {refused:?}");
    office.call("undo", json!({}));
    assert_eq!(office.call("agenda", json!({}))["violations"][0]["customer"], "Hengtai");
}

#[test]
fn every_page_and_table_speaks_three_languages() {
    let office = Office::open();
    for kind in ["visit", "call", "promotion", "callback", "reward"] {
        office.call("activity_log", json!({ "customer_code": "C1", "kind": kind, "on": "2026-08-20" }));
    }
    office.call("ticket_open", json!({ "customer_code": "C1", "category": "Repair", "theme": "slow" }));
    office.call("ticket_open", json!({ "customer_code": "C2", "category": "Delivery" }));
    office.at("2026-09-15T05:00:00Z");
    office.call("ticket_advance", json!({ "ticket_no": "T-000002", "step": "resolve" }));
    office.call("ticket_advance", json!({ "ticket_no": "T-000002", "step": "rate", "satisfaction": 4 }));
    office.call("customer_reason", json!({ "code": "C3", "reason": "competitor" }));
    for lang in LANGS {
        let ask = |command: &str, args: Value| office.app.call(command, lang, args).expect(command);
        for command in ["agenda", "service", "agenda_figures", "service_figures", "tiers", "overview"] {
            ask(command, json!({}));
        }
        for code in ["C1", "C2", "C3", "C4"] {
            ask("customer", json!({ "code": code }));
        }
        ask("ticket", json!({ "ticket_no": "T-000002" }));
        for (table, key) in [
            ("agenda", ""),
            ("agenda", r#"{"group":"overdue"}"#),
            ("activities", ""),
            ("activities", "customer/C1"),
            ("tickets", ""),
            ("tickets", "open"),
            ("tickets", "breached"),
            ("tickets", "customer/C1"),
            ("callbacks", ""),
            ("callbacks", "due"),
            ("dead_accounts", ""),
            ("migrants", "2026-03-31"),
            ("migrants", "2026-06-30/time"),
        ] {
            let page = ask("table", json!({ "table": table, "key": key, "limit": 50 }));
            let columns = page["columns"].as_array().expect("columns").len();
            for row in page["rows"].as_array().expect("rows") {
                assert_eq!(row["cells"].as_array().map(Vec::len), Some(columns), "{table} {key}");
            }
        }
    }
}

#[test]
fn figures_for_machines_agree_with_the_page() {
    let office = Office::open();
    let figures = office.call("agenda_figures", json!({}));
    assert_eq!((&figures["overdue"], &figures["owner_violations"]), (&json!(3), &json!(["C1"])));
    assert_eq!((&figures["visits_kept"], &figures["visits_due"]), (&json!(0), &json!(5)));
    let first = &figures["tasks"][0];
    assert_eq!(
        *first,
        json!({
            "customer": "C1", "tier": "core", "task": "visit", "due_on": "2026-07-14", "days_late": 63,
            "owner": "E2", "last_on": null,
        })
    );
}
