//! Every rule with a small firm that it finds something about, and one that it does not.
//!
//! The firm: Wang (E1), a senior, and Li (E2) who has sold for a year, on Tuesday 15 September 2026 or a later day.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use domain::metrics::{Behind, CATALOGUE, evidence};
use serde_json::{Value, json};
use words::Lang;

use super::metric::evidence_of;
use crate::ctx::Ctx;
use crate::host::{AppPaths, Clock, NoHost};
use crate::wire::TableId;
use crate::{App, Failure};

const MEMBERS: &str = "employee_no,name,hire_date,sales_since,team\n\
    E1,Wang,2015-03-01,2015-03-01,East\nE2,Li,2025-09-01,2025-09-01,East\n";
const CUSTOMERS: &str = "customer_code,name,owner\nC1,Hengtai,E1\nC2,Xingda,E2\n";

#[derive(Clone)]
struct Watch(Arc<Mutex<DateTime<Utc>>>);

impl Clock for Watch {
    fn now_utc(&self) -> DateTime<Utc> {
        *self.0.lock().expect("one test, one thread")
    }
}

struct Firm {
    app: App,
    watch: Watch,
    folder: tempfile::TempDir,
    files: RefCell<usize>,
}

impl Firm {
    /// Wang and Li with a customer each, and what these files hold beside.
    fn with(files: &[(&str, &str)]) -> Firm {
        let folder = tempfile::tempdir().expect("a folder");
        let watch = Watch(Arc::new(Mutex::new("2026-09-15T01:00:00Z".parse().expect("a moment"))));
        let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
        let app = App::new(paths, Box::new(watch.clone()), Box::new(NoHost));
        let firm = Firm { app, watch, folder, files: RefCell::new(0) };
        let path = firm.folder.path().join("firm.quarterlift");
        firm.call(
            "workspace_create",
            json!({
                "path": path, "name": "Firm", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai",
            }),
        );
        for (kind, content) in [("members", MEMBERS), ("customers", CUSTOMERS)].iter().chain(files) {
            firm.import(kind, content);
        }
        firm
    }

    fn at(&self, moment: &str) {
        *self.watch.0.lock().expect("one test, one thread") = moment.parse().expect("a moment");
    }

    fn ask(&self, command: &str, args: Value) -> Result<Value, Failure> {
        self.app.call(command, Lang::En, args)
    }

    fn call(&self, command: &str, args: Value) -> Value {
        self.ask(command, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    fn import(&self, kind: &str, content: &str) {
        *self.files.borrow_mut() += 1;
        let path = self.folder.path().join(format!("{kind}-{}.csv", self.files.borrow()));
        std::fs::write(&path, content).expect("a file can be written");
        let args = json!({
            "path": path, "kind": kind, "encoding": null, "delimiter": null, "sheet": null, "header_row": null,
            "date_order": null, "decimal_sign": null, "mapping": null, "skip_refused": false, "create_missing": false,
            "is_preview": false, "job": null,
        });
        let report = self.call("import_run", args);
        assert_eq!(report["is_committed"], true, "{kind}: {report}");
    }

    /// The finding with this key, if it is found.
    fn found(&self, key: &str) -> Option<Value> {
        let view = self.call("findings", json!({}));
        let open = view["open"].as_array().expect("findings");
        open.iter().find(|found| found["key"] == key).cloned()
    }

    /// Rows of the table that a finding opens.
    fn rows(&self, found: &Value) -> usize {
        let rows = &found["rows"];
        let args = json!({ "table": rows["table"], "period": null, "as_of": null, "key": rows["key"], "limit": 50 });
        self.call("table", args)["rows"].as_array().map_or(0, Vec::len)
    }
}

#[track_caller]
fn told(found: Option<&Value>, title: &str) {
    let found = found.unwrap_or_else(|| panic!("nothing is found of “{title}”"));
    assert_eq!(found["title"].as_str().map(|text| text.replace('\u{a0}', " ")).as_deref(), Some(title));
    for part in ["rule", "advice", "page_label"] {
        assert!(!found[part].as_str().expect("a text").is_empty(), "{part} of {title}");
    }
}

const TARGETS: &str = "period,amount,member\n2026Q3,100000,E1\n";

#[test]
fn below_the_pass_line_and_without_a_target() {
    let firm = Firm::with(&[
        ("targets", TARGETS),
        ("orders", "order_no,customer_code,date,amount,member\nA1,C1,2026-08-03,10000,E1\nA2,C2,2026-08-04,500,E2\n"),
    ]);
    let below = firm.found("pass_line/members");
    told(below.as_ref(), "1 member below 80 % of what was asked by now");
    assert_eq!(firm.rows(below.as_ref().expect("it is found")), 1);
    let without = firm.found("no_target/members");
    told(without.as_ref(), "1 member sells without a target");
    assert_eq!(firm.rows(without.as_ref().expect("it is found")), 1);
    told(firm.found("metric/sales").as_ref(), "Quarterly sales: ¥10.5 k");
    let good = Firm::with(&[
        ("targets", TARGETS),
        ("targets", "period,amount,member\n2026Q3,1000,E2\n"),
        ("orders", "order_no,customer_code,date,amount,member\nA1,C1,2026-08-03,99000,E1\nA2,C2,2026-08-04,990,E2\n"),
    ]);
    for key in ["pass_line/members", "no_target/members", "metric/sales"] {
        assert_eq!(good.found(key), None, "{key}");
    }
}

#[test]
fn an_order_that_nobody_is_credited_with() {
    let order = |member: &str| {
        format!("order_no,customer_code,date,amount,member\nA1,C1,2026-08-03,10000,E1\nA2,C2,2026-08-04,500,{member}\n")
    };
    let firm = Firm::with(&[("orders", &order(""))]);
    let found = firm.found("pay/uncredited");
    told(found.as_ref(), "1 order is credited to nobody");
    assert_eq!(firm.rows(found.as_ref().expect("it is found")), 1);
    assert_eq!(Firm::with(&[("orders", &order("E2"))]).found("pay/uncredited"), None);
}

#[test]
fn a_commission_unlike_the_earlier_ones() {
    let orders = |august: u32| {
        let amounts = [("04", 50_000), ("05", 60_000), ("06", 40_000), ("07", 50_000), ("08", august)];
        let rows = amounts.map(|(month, amount)| format!("A{month},C1,2026-{month}-05,{amount},E1\n"));
        format!("order_no,customer_code,date,amount,member\n{}", rows.concat())
    };
    let found = Firm::with(&[("orders", &orders(300_000))]).found("pay/unusual");
    told(found.as_ref(), "1 statement is unlike the member’s earlier ones");
    let detail = found.expect("it is found")["detail"].as_str().map(|text| text.replace('\u{a0}', " "));
    assert_eq!(detail.as_deref(), Some("Wang, Aug: ¥6,000.00 base commission, usually ¥1,000.00"));
    assert_eq!(Firm::with(&[("orders", &orders(90_000))]).found("pay/unusual"), None);
}

/// Hengtai orders each month and Xingda often and little, so that Hengtai is core.
fn core_orders() -> String {
    let large = (3..=9).map(|month| format!("A{month},C1,2026-{month:02}-05,20000,E1\n"));
    let small = (1..=28).map(|day| format!("B{day},C2,2026-06-{day:02},100,E2\n"));
    format!("order_no,customer_code,date,amount,member\n{}", large.chain(small).collect::<String>())
}

#[test]
fn a_core_customer_that_a_junior_owns_and_nobody_visits() {
    let firm = Firm::with(&[("orders", &core_orders())]);
    assert_eq!(firm.found("owners/core"), None, "Wang is a senior");
    told(firm.found("agenda/visits").as_ref(), "1 visit to a core customer is overdue");
    firm.call(
        "activity_log",
        json!({ "customer_code": "C1", "kind": "visit", "on": "2026-09-14", "outcome": "", "note": "" }),
    );
    assert_eq!(firm.found("agenda/visits"), None);
    firm.import("customers", "customer_code,name,owner\nC1,Hengtai,E2\n");
    let found = firm.found("owners/core");
    told(found.as_ref(), "1 core customer is not in senior hands");
    assert_eq!(firm.rows(found.as_ref().expect("it is found")), 1);
}

#[test]
fn leads_that_wait_for_somebody() {
    let lead = |assigned: &str| {
        format!(
            "lead_no,acquired_at,company,industry,company_size,purchase_plan,stage,owner,assigned_at\n\
             L1,2026-09-14 09:00,Beacon,,400,yes,{assigned}\n"
        )
    };
    let firm = Firm::with(&[("leads", &lead("acquired,,"))]);
    let found = firm.found("leads/waiting");
    told(found.as_ref(), "1 lead waits for an owner");
    assert_eq!(firm.rows(found.as_ref().expect("it is found")), 1);
    assert_eq!(found.expect("it is found")["advice"], "Give the lead that waits to somebody on duty today.");
    let firm = Firm::with(&[("leads", &lead("screened,E1,2026-09-14 10:00"))]);
    assert_eq!(firm.found("leads/waiting"), None);
}

#[test]
fn tickets_that_broke_their_promise() {
    let tickets = |resolved_day: u32| {
        let row = |number: u32| {
            format!(
                "T{number},C1,2026-09-0{number} 09:00,2026-09-0{number} 09:10,2026-09-0{} 09:30\n",
                number + resolved_day
            )
        };
        format!("ticket_no,customer_code,opened_at,responded_at,resolved_at\n{}", (1..=6).map(row).collect::<String>())
    };
    let firm = Firm::with(&[("tickets", &tickets(2))]);
    let found = firm.found("service/late");
    told(found.as_ref(), "100.0 % of the closed tickets broke a promise");
    assert_eq!(
        (found.as_ref().expect("it is found")["tone"].as_str(), firm.rows(found.as_ref().expect("it is found"))),
        (Some("bad"), 6)
    );
    assert_eq!(firm.found("service/breaches"), None, "none is open");
    assert_eq!(Firm::with(&[("tickets", &tickets(0))]).found("service/late"), None);
    let open = Firm::with(&[("tickets", "ticket_no,customer_code,opened_at\nT1,C1,2026-09-10 09:00\n")]);
    told(open.found("service/breaches").as_ref(), "1 open ticket is past its promise");
    assert_eq!(open.found("service/late"), None, "one is too few to speak of a share");
}

#[test]
fn a_budget_that_is_spent() {
    let firm = Firm::with(&[("targets", "period,amount,member\n2026Q3,100000,\n"), ("orders", &core_orders())]);
    let spend = |amount: &str| {
        firm.call(
            "budget_entry_save",
            json!({
                "id": null, "spent_on": "2026-09-10", "category": "crm", "amount": amount, "note": "Licences",
                "attachment": "",
            }),
        );
    };
    spend("20");
    assert_eq!(firm.found("budget/crm"), None, "a tenth of a hundredth of the target is 100");
    spend("100");
    let found = firm.found("budget/crm");
    assert_eq!(found.as_ref().map(|found| found["tone"].clone()), Some(json!("bad")));
    assert_eq!(firm.rows(&found.expect("it is found")), 2);
}

#[test]
fn a_new_hire_who_has_learned_nothing() {
    let firm = Firm::with(&[("members", "employee_no,name,hire_date\nE3,Zhao,2026-08-03\n")]);
    let late = firm.found("training/late").expect("a week is over");
    assert!(late["title"].as_str().is_some_and(|title| title.contains("1 member")), "{late}");
    assert!(firm.rows(&late) >= 1);
    let duty = firm.found("training/duty");
    assert_eq!(firm.rows(duty.as_ref().expect("the exams are open")), 1);
    let firm = Firm::with(&[]);
    assert_eq!((firm.found("training/late"), firm.found("training/duty")), (None, None), "veterans learn all quarter");
}

#[test]
fn a_pair_that_wrote_nothing_down() {
    let firm = Firm::with(&[("members", "employee_no,name,hire_date\nE3,Zhao,2026-08-03\n")]);
    assert_eq!(firm.found("mentoring/weeks"), None, "nobody is paired");
    firm.call("pair_open", json!({ "mentor_no": "E1", "mentee_no": "E3", "began_on": "2026-08-31" }));
    let found = firm.found("mentoring/weeks").expect("two weeks are over");
    assert_eq!((found["detail"].as_str(), firm.rows(&found)), (Some("Wang – Zhao"), 1));
}

#[test]
fn a_quarter_below_the_line_asks_for_a_plan() {
    let firm = Firm::with(&[
        ("targets", TARGETS),
        ("orders", "order_no,customer_code,date,amount,member\nA1,C1,2026-08-03,10000,E1\n"),
    ]);
    assert_eq!(firm.found("people/pip"), None, "the quarter still runs");
    firm.at("2026-10-12T01:00:00Z");
    let found = firm.found("people/pip").expect("Wang ended far below");
    assert_eq!((found["detail"].as_str(), firm.rows(&found)), (Some("Wang"), 1));
    assert_eq!(firm.found("people/decision"), None, "it was the first time");
    told(firm.found("pay/not_closed").as_ref(), "2026 Q3 is not closed");
}

#[test]
fn late_actions_and_reviews_nobody_held() {
    let firm = Firm::with(&[]);
    assert_eq!((firm.found("actions/overdue"), firm.found("reviews/not_held")), (None, None));
    let draft = json!({
        "id": 0, "what": "Visit Hengtai", "employee_no": "E1", "who": "", "due_on": "2026-09-20", "state": "plan",
        "period": null, "month": null, "finding": "",
    });
    firm.call("action_save", draft);
    firm.at("2026-09-25T01:00:00Z");
    let late = firm.found("actions/overdue");
    told(late.as_ref(), "1 action is overdue");
    let late = late.expect("it is found");
    let detail = late["detail"].as_str().map(|text| text.replace('\u{a0}', " "));
    assert_eq!((late["tone"].as_str(), detail.as_deref()), (Some("warn"), Some("Visit Hengtai (Wang, 20 Sep)")));
    assert_eq!(firm.rows(&late), 1);
    firm.at("2026-10-10T01:00:00Z");
    assert_eq!(firm.found("reviews/not_held"), None, "ten days are left");
    firm.at("2026-10-25T01:00:00Z");
    told(firm.found("reviews/not_held").as_ref(), "The review of Sep 2026 has not been held");
    let late = firm.found("actions/overdue").expect("it still is");
    assert_eq!(late["tone"], "bad", "more than a month");
    firm.call("review_hold", json!({ "month": "2026-09", "held_on": null, "led_by": "Chen", "present": "" }));
    assert_eq!(firm.found("reviews/not_held"), None);
}

#[test]
fn what_was_set_aside_is_back_when_it_is_worse() {
    let firm = Firm::with(&[]);
    let draft = json!({
        "id": 0, "what": "Visit Hengtai", "employee_no": "E1", "who": "", "due_on": "2026-10-05", "state": "plan",
        "period": null, "month": null, "finding": "",
    });
    firm.call("action_save", draft);
    firm.at("2026-10-20T01:00:00Z");
    let reason = json!({ "period": null, "as_of": null, "key": "actions/overdue", "reason": "Hengtai moves house" });
    firm.call("finding_dismiss", reason);
    assert_eq!(firm.found("actions/overdue"), None);
    firm.at("2026-11-20T01:00:00Z");
    let back = firm.found("actions/overdue").expect("it is more than a month late");
    assert_eq!(
        (&back["dismissed"]["is_back"], &back["dismissed"]["reason"]),
        (&json!(true), &json!("Hengtai moves house"))
    );
}

#[test]
fn the_plans_own_words_replace_the_suggestion() {
    let firm = Firm::with(&[("orders", "order_no,customer_code,date,amount,member\nA1,C1,2026-08-03,10000,E1\n")]);
    let advice = |firm: &Firm| firm.found("no_target/members").expect("it is found")["advice"].clone();
    assert!(advice(&firm).as_str().is_some_and(|text| text.starts_with("Set the member’s target for 2026")));
    let facts = Ctx::new(&firm.app, words::Words::new(Lang::En, domain::base::Currency::CNY)).facts().expect("facts");
    let mut plan = (*facts.plan("2026Q3".parse().expect("a quarter")).plan).clone();
    plan.reviews.playbook.insert("no_target".to_owned(), "Ask the director".to_owned());
    let at = "2026-09-15T01:00:00Z".parse().expect("a moment");
    let audit = store::Audit { actor: "test".into(), command: "plan_save".into(), at, summary: Value::Null };
    let mut open = firm.app.lock();
    let store = &mut open.as_mut().expect("a workspace is open").store;
    let quarter = "2026Q3".parse().expect("a quarter");
    let saved = store.write(audit, |tx| tx.save_plan(quarter, &plan.to_toml(), None, "").map(|_| ()));
    saved.expect("it is saved");
    drop(open);
    assert_eq!(advice(&firm), "Ask the director");
}

#[test]
fn every_metrics_rows_are_in_the_table_its_finding_opens() {
    let firm = Firm::with(&[("orders", &core_orders()), ("targets", TARGETS)]);
    let ctx = Ctx::new(&firm.app, words::Words::new(Lang::En, domain::base::Currency::CNY));
    let scope = ctx.scope(None, None).expect("a quarter");
    for metric in CATALOGUE {
        let table = match evidence(&scope.snapshot(), metric.id) {
            Behind::Orders { .. } => TableId::Orders,
            Behind::Customers { .. } => TableId::Customers,
            Behind::Members { .. } => TableId::Members,
            Behind::Leads { .. } => TableId::Leads,
            Behind::Tickets { .. } => TableId::Tickets,
            Behind::Activities { .. } => TableId::Activities,
            Behind::Answers { .. } => TableId::Surveys,
            Behind::Nothing => continue,
        };
        assert_eq!(evidence_of(metric.id).map(|(table, _)| table), Some(table), "{}", metric.id);
    }
}
