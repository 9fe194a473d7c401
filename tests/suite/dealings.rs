//! The customer half lived through the list of commands: a lead from the first call to the service record, with every
//! gate on the way; the agenda's rhythm; a ticket and its promises.

use std::path::Path;

use app::{App, Code, Failure};
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, write};

const TODAY: &str = "2026-11-20";

/// A company with a manager, a senior, a junior of another region, and one customer that is core.
fn company(folder: &Path) -> App {
    let app = app_on(folder, TODAY);
    let path = folder.join("north.quarterlift");
    let args = json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
    call(&app, "workspace_create", args);
    let members = "Employee no.,Name,Hire date,Role,Region,Experience start\n\
        M1,Wang Fang,2015-01-05,manager,,2010-01-05\nM2,Zhao Qi,2016-01-05,manager,,2011-01-05\n\
        E1,Li Lei,2019-03-01,rep,North,2019-03-01\nE2,Han Mei,2026-03-01,rep,South,2026-03-01\n";
    import(&app, folder, "members", members);
    import(
        &app,
        folder,
        "customers",
        "Customer code,Name,Industry,Owner\nC1,恒通机械,Machinery,E2\nC2,Old Friend,Machinery,E1\n",
    );
    let orders = "Order no.,Customer code,Date,Amount\nO1,C1,2026-08-20,900\nO2,C1,2026-09-20,900\nO3,C1,2026-10-20,900\n\
        O4,C1,2026-11-10,900\nO5,C2,2026-03-01,100\nO6,C2,2026-04-01,100\nO7,C2,2026-04-02,100\nO8,C2,2026-04-03,100\n";
    import(&app, folder, "orders", orders);
    app
}

fn import(app: &App, folder: &Path, kind: &str, text: &str) -> Value {
    let path = write(folder, &format!("{kind}.csv"), text);
    call(app, "import_run", crate::company::import(kind, &path))
}

fn refused(app: &App, command: &str, args: Value) -> Failure {
    app.call(command, Lang::En, args).expect_err("it is refused")
}

fn form(size: &str, industry: &str, plan: &str) -> Value {
    json!({
        "company": "Bright Optics", "contact": "Ms Chen", "industry": industry, "region": "North", "source": "Fair",
        "company_size": size, "purchase_plan": plan, "note": "",
    })
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

fn step(app: &App, from: &str, to: &str) -> Value {
    call(app, "lead_move", json!({ "lead_no": "L-000001", "from": from, "to": to }))
}

fn figures(app: &App, command: &str) -> Value {
    call(app, command, json!({}))
}

#[test]
fn a_lead_passes_every_gate_or_says_what_is_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let added = call(&app, "lead_save", json!({ "lead_no": null, "form": form("80", "Machinery", "") }));
    assert_eq!(added["lead_no"], "L-000001");
    let lead = json!({ "lead_no": "L-000001" });
    assert_eq!(call(&app, "lead", lead.clone())["score"]["text"], "3 of 10", "the industry of a customer counts");

    // Below six points nobody gets it, and it cannot move on.
    let to = |member: &str| json!({ "lead_no": "L-000001", "employee_no": member });
    assert!(refused(&app, "lead_assign", to("E1")).message.contains("below 6"));
    assert_eq!(step(&app, "acquired", "screened")["is_moved"], true);
    let held = step(&app, "screened", "needs");
    assert_eq!(held["is_moved"], false);
    assert_eq!(
        texts(&held["missing"]),
        ["The score is 3; the plan asks for 6", "Nobody works on it: assign it"],
        "everything that is missing at once"
    );

    // It plans to buy: 7 points. Assigned, it may move; the proposal needs the report first.
    call(&app, "lead_save", json!({ "lead_no": "L-000001", "form": form("80", "Machinery", "yes") }));
    call(&app, "lead_assign", to("E1"));
    assert_eq!(step(&app, "screened", "needs")["is_moved"], true);
    assert_eq!(step(&app, "needs", "proposal")["missing"].as_array().map(Vec::len), Some(4));
    let needs = |need: &str| json!({ "lead_no": "L-000001", "needs": { "situation": "Two lines", "problem": "Scrap of 4 %", "implication": "60 000 a month", "need": need } });
    call(&app, "lead_needs", needs(" "));
    assert_eq!(texts(&step(&app, "needs", "proposal")["missing"]), ["Needs report: the need is not written"]);
    call(&app, "lead_needs", needs("Half the scrap"));
    assert_eq!(step(&app, "needs", "proposal")["is_moved"], true);

    // A proposal is approved by a manager who did not write it.
    assert_eq!(texts(&step(&app, "proposal", "won")["missing"]), ["There is no proposal"]);
    let proposal = |author: &str, roi: &str| json!({ "lead_no": "L-000001", "author": author, "pains": "Scrap", "advantage": "Sees 2 µm", "roi": roi });
    assert_eq!(refused(&app, "lead_proposal", proposal("M1", "")).issues[0].column.as_deref(), Some("roi"));
    call(&app, "lead_proposal", proposal("M1", "9 months"));
    let approve = |by: &str| json!({ "lead_no": "L-000001", "approver": by, "quality": 8, "note": "clear" });
    assert!(refused(&app, "lead_approve", approve("M1")).message.contains("their own proposal"));
    assert!(refused(&app, "lead_approve", approve("E1")).message.contains("manager"));
    call(&app, "lead_approve", approve("M2"));
    call(&app, "lead_proposal", proposal("M1", "8 months"));
    assert_eq!(step(&app, "proposal", "won")["is_moved"], false, "another text has to be approved again");
    call(&app, "lead_approve", approve("M2"));
    assert_eq!(step(&app, "proposal", "won")["is_moved"], true);

    // What opened a gate stays as it was while the lead stands behind it.
    assert_eq!(refused(&app, "lead_needs", needs("")).issues[0].column.as_deref(), Some("need"));
    assert!(refused(&app, "lead_proposal", proposal("M1", "7 months")).message.contains("won on this proposal"));

    // After-sales opens the service record: it needs the customer.
    let held = step(&app, "won", "after_sales");
    assert_eq!((&held["needs_customer"], &held["can_override"]), (&json!(true), &json!(false)));
    let made = json!({ "lead_no": "L-000001", "from": "won", "to": "after_sales", "new_customer": true });
    assert_eq!(call(&app, "lead_move", made)["is_moved"], true);
    let view = call(&app, "lead", lead);
    assert_eq!(view["customer_code"], "L-000001");
    assert!(view["history"].as_array().expect("a history").len() >= 9);

    let metrics = figures(&app, "metrics_figures");
    let actual = |id: &str| {
        let all = metrics["metrics"].as_array().expect("metrics");
        all.iter().find(|metric| metric["id"] == id).map(|metric| metric["actual"].clone())
    };
    assert_eq!(actual("lead_conversion"), Some(json!(1.0)));
    assert_eq!(actual("proposal_quality"), Some(json!(8.0)));
    assert_eq!(actual("invalid_lead_share"), Some(json!(0.0)));
    assert_eq!(figures(&app, "check")["is_clean"], true);
}

#[test]
fn only_a_manager_with_a_reason_lets_a_lead_pass_and_it_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    call(&app, "lead_save", json!({ "lead_no": null, "form": form("", "", "") }));
    let pass = |approver: &str, reason: &str| {
        json!({
            "lead_no": "L-000001", "from": "acquired", "to": "needs",
            "override_by": { "approver": approver, "reason": reason },
        })
    };
    assert_eq!(refused(&app, "lead_move", pass("E1", "I want it")).issues[0].column.as_deref(), Some("approver"));
    assert_eq!(refused(&app, "lead_move", pass("M1", " ")).issues[0].column.as_deref(), Some("reason"));
    assert_eq!(call(&app, "lead_move", pass("M1", "old friend of the owner"))["is_moved"], true);
    let history = call(&app, "lead", json!({ "lead_no": "L-000001" }))["history"].clone();
    let first = history[0]["detail"].as_str().expect("a detail");
    assert!(first.contains("old friend") && first.contains("score") && first.contains("owner"), "{first}");
    let audit = call(&app, "table", json!({ "table": "audit", "limit": 5 }));
    assert!(audit.to_string().contains("old friend of the owner"), "the reason stands in the log: {audit}");

    // A page that shows another stage than the file has is told so.
    let stale = refused(&app, "lead_move", json!({ "lead_no": "L-000001", "from": "acquired", "to": "screened" }));
    assert_eq!(stale.code, Code::Stale);
    call(&app, "undo", json!({}));
    assert_eq!(call(&app, "lead", json!({ "lead_no": "L-000001" }))["stage"], "acquired", "and it can be undone");
}

#[test]
fn an_end_has_a_reason_that_suits_it_and_can_be_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for _ in 0..4 {
        call(&app, "lead_save", json!({ "lead_no": null, "form": form("200", "Machinery", "yes") }));
    }
    let end = |no: &str, kind: &str, reason: &str| json!({ "lead_no": no, "kind": kind, "reason": reason, "note": "" });
    assert!(refused(&app, "lead_end", end("L-000001", "lost", "duplicate")).message.contains("other kind"));
    call(&app, "lead_end", end("L-000001", "invalid", "duplicate"));
    call(&app, "lead_end", end("L-000002", "lost", "slow_assignment"));
    assert!(refused(&app, "lead_end", end("L-000002", "lost", "price")).message.contains("ended already"));
    let leads = figures(&app, "leads_figures");
    let count = |name: &str| leads[name].as_u64();
    assert_eq!([count("leads"), count("won"), count("lost"), count("invalid")], [Some(4), Some(0), Some(1), Some(1)]);
    assert_eq!(leads["invalid_share"], 0.25);
    let held = call(&app, "lead_move", json!({ "lead_no": "L-000001", "from": "acquired", "to": "screened" }));
    assert_eq!(texts(&held["missing"]), ["The lead has ended: open it again first"]);
    call(&app, "lead_reopen", json!({ "lead_no": "L-000001", "reason": "not a duplicate after all" }));
    assert_eq!(figures(&app, "leads_figures")["invalid"], 0);
}

#[test]
fn leads_are_shared_out_in_turn_under_the_cap() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    for number in 0..5 {
        let points = if number == 0 { form("1", "", "") } else { form("200", "Machinery", "") };
        call(&app, "lead_save", json!({ "lead_no": null, "form": points }));
    }
    let plan = call(&app, "plan", json!({}));
    let cap = json!({
        "period": null, "expected_version": plan["version"], "reason": "small team",
        "changes": [{ "path": "leads.open_cap", "value": "1" }],
    });
    call(&app, "plan_save", cap);
    let tried = call(&app, "leads_assign", json!({ "way": "round_robin", "is_preview": true }));
    assert_eq!(tried["is_done"], false);
    let done = call(&app, "leads_assign", json!({ "way": "round_robin", "is_preview": false }));
    let who: Vec<&str> =
        done["assigned"].as_array().expect("a list").iter().filter_map(|row| row["member"].as_str()).collect();
    assert_eq!(who, ["Li Lei", "Han Mei"], "reps in turn, each up to the cap of one");
    assert_eq!(done["left"].as_array().map(Vec::len), Some(2), "the lead with no points does not wait");
    let over = refused(&app, "lead_assign", json!({ "lead_no": "L-000005", "employee_no": "E1" }));
    assert!(over.message.contains("holds 1 open leads"), "{}", over.message);
}

#[test]
fn a_visit_moves_the_next_one_and_a_junior_may_not_own_a_core_customer() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let agenda = figures(&app, "agenda_figures");
    let visit = |agenda: &Value| {
        let tasks = agenda["tasks"].as_array().expect("tasks").clone();
        tasks.into_iter().find(|task| task["customer"] == "C1" && task["task"] == "visit")
    };
    assert_eq!(visit(&agenda).expect("a visit is due")["due_on"], "2026-10-14", "14 days into the quarter");
    let logged =
        call(&app, "activity_log", json!({ "customer_code": "C1", "kind": "visit", "outcome": "new line in spring" }));
    assert_eq!(logged["next_on"], "2026-12-04", "14 days from today");
    let agenda = figures(&app, "agenda_figures");
    assert_eq!(visit(&agenda).map(|task| task["due_on"].clone()), Some(json!("2026-12-04")));

    assert_eq!(agenda["owner_violations"], json!(["C1"]), "core, and owned by somebody three months in sales");
    let junior = refused(&app, "customer_reassign", json!({ "codes": ["C1"], "employee_no": "nobody" }));
    assert_eq!(junior.code, Code::Invalid);
    call(&app, "customer_reassign", json!({ "codes": ["C1"], "employee_no": "E1" }));
    assert_eq!(figures(&app, "agenda_figures")["owner_violations"], json!([]));

    // A churned customer is called for the reason, then gets an offer.
    let of_c2 = |agenda: &Value| -> Vec<String> {
        let tasks = agenda["tasks"].as_array().expect("tasks").clone();
        let named = tasks.iter().filter(|task| task["customer"] == "C2").filter_map(|task| task["task"].as_str());
        named.map(str::to_owned).collect()
    };
    assert_eq!(of_c2(&figures(&app, "agenda_figures")), ["reason_call"]);
    call(
        &app,
        "activity_log",
        json!({ "customer_code": "C2", "kind": "call", "outcome": "too dear", "churn_reason": "price" }),
    );
    assert_eq!(of_c2(&figures(&app, "agenda_figures")), ["offer"]);
    call(&app, "activity_log", json!({ "customer_code": "C2", "kind": "promotion", "outcome": "10 % off" }));
    assert_eq!(of_c2(&figures(&app, "agenda_figures")), [] as [&str; 0]);
}

#[test]
fn a_ticket_keeps_or_breaks_its_promises() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    // The clock of this test stands at noon in Shanghai.
    let open =
        |at: &str| json!({ "customer_code": "C1", "opened_at": at, "category": "Repair", "theme": "Waiting time" });
    assert_eq!(call(&app, "ticket_open", open("2026-11-20T11:00:00"))["ticket_no"], "T-000001");
    call(&app, "ticket_open", open("2026-11-20T08:30:00"));
    call(&app, "ticket_open", open("2026-11-18T09:00:00"));
    assert!(refused(&app, "ticket_open", open("2026-11-20T12:30:00")).issues[0].column.is_some(), "not in the future");
    let service = figures(&app, "service_figures");
    let count = |service: &Value, name: &str| service[name].as_u64();
    assert_eq!(
        [count(&service, "open"), count(&service, "response_breaches"), count(&service, "resolve_breaches")],
        [Some(3), Some(2), Some(1)],
        "two hours to answer, a day to solve"
    );
    let respond = |no: &str, at: &str| json!({ "ticket_no": no, "step": "respond", "at": at });
    call(&app, "ticket_advance", respond("T-000001", "2026-11-20T12:00:00"));
    call(&app, "ticket_advance", respond("T-000002", "2026-11-20T11:30:00"));
    assert!(!refused(&app, "ticket_advance", respond("T-000003", "2026-11-17T09:00:00")).issues.is_empty());
    let resolve = json!({ "ticket_no": "T-000002", "step": "resolve", "at": "2026-11-20T11:45:00" });
    call(&app, "ticket_advance", resolve);
    call(&app, "ticket_advance", json!({ "ticket_no": "T-000002", "step": "rate", "satisfaction": 4 }));
    let service = figures(&app, "service_figures");
    assert_eq!(service["first_response_hours"], 2.0, "one hour and three hours");
    assert_eq!(service["resolved_24h_share"], 0.5, "one solved in time, one older than a day; the third is young");
    assert_eq!(service["customer_satisfaction"], 0.8);
    assert_eq!(count(&service, "open"), Some(2));
    assert_eq!(figures(&app, "check")["is_clean"], true);
}
