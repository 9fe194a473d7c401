//! The customer half from files, as a CRM administrator brings it: leads that have to pass the gates, a manager who takes
//! the stages as they are, tickets, activities; and each file a second time.

use std::path::Path;

use app::App;
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, import, write};

fn with(mut args: Value, name: &str, value: Value) -> Value {
    args[name] = value;
    args
}

/// Read, new, changed, unchanged, refused; and whether it was kept.
fn counts(report: &Value) -> ([u64; 5], bool) {
    let count = |name: &str| report[name].as_u64().expect("a count");
    let counts = ["read", "added", "changed", "unchanged", "refused"].map(count);
    (counts, report["is_committed"].as_bool().expect("a flag"))
}

fn told(report: &Value) -> Vec<String> {
    let line = |issue: &Value| {
        format!(
            "{} {}: {}",
            issue["row"],
            issue["column"].as_str().unwrap_or("-"),
            issue["text"].as_str().unwrap_or("")
        )
    };
    report["issues"].as_array().expect("issues").iter().map(line).collect()
}

/// A team of a manager, two reps and a manager who left; one customer.
fn company(folder: &Path) -> App {
    let app = app_on(folder, "2026-08-20");
    let path = folder.join("north.quarterlift");
    let args = json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
    call(&app, "workspace_create", args);
    let members = "工号,姓名,入职日期,职位,离职日期\nE1,李雷,2019-03-01,销售代表,\nE2,韩梅,2026-06-01,销售代表,\n\
        M1,王芳,2015-01-05,经理,\nM9,前任,2015-01-05,经理,2026-01-31\n";
    call(&app, "import_run", import("members", &write(folder, "members.csv", members)));
    let customers = "Customer code,Name,Industry\nC1,恒通机械,Industrial\n";
    call(&app, "import_run", import("customers", &write(folder, "customers.csv", customers)));
    app
}

const HEAD: &str = "Lead ID,Created Date,Company,Industry,No. of Employees,Lead Status,Lead Owner,Assigned Date,Situation,\
    Problem,Implication,Need,Proposal Author,Approved By,Won At,Customer Code\n";

fn history(app: &App, lead_no: &str) -> Vec<String> {
    let view = call(app, "lead", json!({ "lead_no": lead_no }));
    let lines = view["history"].as_array().expect("a history").iter();
    lines
        .map(|line| format!("{} | {}", line["text"].as_str().unwrap_or(""), line["detail"].as_str().unwrap_or("")))
        .collect()
}

#[test]
fn a_lead_whose_file_fulfils_the_gates_comes_in_at_its_stage() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let rows = "L1,2026-07-02 09:00,Northwind,Industrial,240,After-sales,E1,2026-07-02 11:00,s,p,i,n,E1,M1,2026-08-01,C1\n\
        L2,2026-07-03,Contoso,Industrial,240,Proposal,E1,2026-07-03,s,p,i,n,,,,\n\
        L3,2026-07-04,Fabrikam,,,New,,,,,,,,,,\n";
    let path = write(folder.path(), "leads.csv", &format!("{HEAD}{rows}"));
    let tried = call(&app, "import_run", with(import("leads", &path), "is_preview", true.into()));
    assert_eq!(counts(&tried), ([3, 3, 0, 0, 0], false), "{:?}", told(&tried));
    let done = call(&app, "import_run", import("leads", &path));
    assert_eq!(counts(&done), ([3, 3, 0, 0, 0], true));
    assert_eq!(history(&app, "L1").len(), 1);
    let again = call(&app, "import_run", import("leads", &path));
    assert_eq!(counts(&again), ([3, 0, 0, 3, 0], true), "the same file changes nothing");
    assert_eq!(history(&app, "L1").len(), 1, "and leaves no trace");

    // Later the CRM knows more: L3 is assigned, scored and asked; L2 is lost.
    let rows = "L2,2026-07-03,Contoso,Industrial,240,Closed Lost,E2,2026-07-03,s,p,i,n,,,,\n\
        L3,2026-07-04,Fabrikam,Industrial,100,Needs Analysis,E1,2026-08-19 10:00,,,,,,,,\n";
    let path = write(folder.path(), "later.csv", &format!("{HEAD}{rows}"));
    let later = call(&app, "import_run", import("leads", &path));
    assert_eq!(counts(&later), ([2, 0, 2, 0, 0], true));
    assert_eq!(history(&app, "L3").len(), 3, "moved, assigned, added: {:?}", history(&app, "L3"));
    assert!(history(&app, "L2")[0].contains("Other"), "lost without a reason: {:?}", history(&app, "L2"));
    let lead = call(&app, "lead", json!({ "lead_no": "L2" }));
    assert_eq!((lead["stage"].as_str(), lead["owner"].as_str()), (Some("proposal"), Some("E2")));
    let again = call(&app, "import_run", import("leads", &path));
    assert_eq!(counts(&again), ([2, 0, 0, 2, 0], true));

    // A lead that ended moves no more, not even back, until it is opened again.
    let row = |status: &str| format!("{HEAD}L2,2026-07-03,,,,{status},,,,,,,,,,\n");
    let back = write(folder.path(), "back.csv", &row("Qualified"));
    let held = call(&app, "import_run", import("leads", &back));
    assert_eq!(counts(&held), ([1, 0, 0, 0, 1], false));
    assert!(told(&held)[0].contains("ended"), "{:?}", told(&held));
    let open = write(folder.path(), "open.csv", &row("Working"));
    assert_eq!(counts(&call(&app, "import_run", import("leads", &open))), ([1, 0, 1, 0, 0], true));
    assert_eq!(counts(&call(&app, "import_run", import("leads", &back))), ([1, 0, 1, 0, 0], true), "back is free");
    assert_eq!(call(&app, "lead", json!({ "lead_no": "L2" }))["stage"], "screened");
    assert_eq!(call(&app, "check", json!({}))["is_clean"], true);
}

#[test]
fn a_stage_beyond_its_gates_is_refused_with_everything_missing() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let rows = "L1,2026-07-02,Northwind,,12,Proposal,,,,,Late orders,,,,,\n\
        L2,2026-07-02,Contoso,Industrial,240,Won,E1,2026-07-02,s,p,i,n,E1,E2,,\n\
        L3,2026-07-02,Fabrikam,Industrial,240,Won,E1,2026-07-01 09:00,s,p,i,n,E1,M1,,\n\
        L4,2026-07-02,Adatum,Industrial,240,Needs,E7,2026-07-02,,,,,,,,\n\
        L5,2026-07-02,Trey,Industrial,240,Needs,E1,2026-07-02,,,,,,,,\n";
    let path = write(folder.path(), "leads.csv", &format!("{HEAD}{rows}"));
    let report = call(&app, "import_run", import("leads", &path));
    assert_eq!(counts(&report), ([5, 1, 0, 0, 4], false));
    let told = told(&report);
    assert!(
        told[0].starts_with("2 stage:") && told[0].contains("score (0 of 10), owner, situation, problem and need"),
        "{told:?}"
    );
    assert!(told.iter().any(|line| line.starts_with("3 approver:")), "a rep approves nothing: {told:?}");
    assert!(told.iter().any(|line| line.starts_with("3 stage:") && line.contains("approval")), "{told:?}");
    assert!(told.iter().any(|line| line.starts_with("4 assigned_at:") && line.contains("Acquired At")), "{told:?}");
    assert!(told.iter().any(|line| line.starts_with("5 owner:")), "{told:?}");

    let skipped = call(&app, "import_run", with(import("leads", &path), "skip_refused", true.into()));
    assert_eq!(counts(&skipped), ([5, 1, 0, 0, 4], true), "the sound row comes in");
}

#[test]
fn a_manager_can_take_the_stages_as_the_crm_has_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let rows = "L1,2026-07-02,Northwind,,12,Won,,,,,,,,,2026-08-01,\nL2,2026-07-02,Contoso,,,After-sales,,,,,,,,,,\n";
    let path = write(folder.path(), "leads.csv", &format!("{HEAD}{rows}"));
    let by = |approver: &str, reason: &str| {
        with(import("leads", &path), "override_by", json!({ "approver": approver, "reason": reason }))
    };
    for (approver, reason) in [("E1", "migrated"), ("M9", "migrated"), ("M1", " "), ("nobody", "migrated")] {
        app.call("import_run", Lang::En, by(approver, reason)).expect_err("only an active manager with a reason");
    }
    let report = call(&app, "import_run", by("M1", "moved from the old CRM"));
    assert_eq!(counts(&report), ([2, 1, 0, 0, 1], false), "no service record without a customer");
    assert!(told(&report)[0].contains("customer"), "{:?}", told(&report));
    let done = call(&app, "import_run", with(by("M1", "moved from the old CRM"), "skip_refused", true.into()));
    assert_eq!(counts(&done), ([2, 1, 0, 0, 1], true));
    let lines = history(&app, "L1");
    assert_eq!(lines.len(), 2, "added, and let pass: {lines:?}");
    let kept = lines.iter().any(|line| line.contains("moved from the old CRM") && line.contains("proposal"));
    assert!(kept, "reason and what was missing are kept: {lines:?}");
    let again = call(&app, "import_run", with(by("M1", "again"), "skip_refused", true.into()));
    assert_eq!(counts(&again), ([2, 0, 0, 1, 1], true));
    assert_eq!(history(&app, "L1").len(), 2);
}

#[test]
fn tickets_and_activities_come_in_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = company(folder.path());
    let tickets = "Ticket No.,Customer Code,Opened At,First Response At,Resolved At,Owner,Satisfaction\n\
        T1,C1,2026-08-10 09:00,2026-08-10 10:30,2026-08-11,E1,5\n\
        T2,C1,2026-08-12 09:00,2026-08-12,,E1,\n\
        T3,C1,2026-08-12 09:00,2026-08-11 12:00,,E1,\n\
        T4,C9,2026-08-12 09:00,,,,\n";
    let path = write(folder.path(), "tickets.csv", tickets);
    let held = call(&app, "import_run", import("tickets", &path));
    assert_eq!(counts(&held), ([4, 2, 0, 0, 2], false));
    assert!(told(&held)[0].starts_with("4 responded_at:"), "answered before it was opened: {:?}", told(&held));
    let made = call(
        &app,
        "import_run",
        with(with(import("tickets", &path), "skip_refused", true.into()), "create_missing", true.into()),
    );
    assert_eq!((counts(&made), made["created"].as_u64()), (([4, 3, 0, 0, 1], true), Some(1)));

    let activities =
        "客户编码,日期,类型,工号,结果\nC1,2026-08-03,拜访,E1,试用\nC1,2026-08-03,电话,E1,\nC1,2026-08-30,拜访,E1,\n";
    let path = write(folder.path(), "activities.csv", activities);
    let report = call(&app, "import_run", with(import("activities", &path), "skip_refused", true.into()));
    assert_eq!(counts(&report), ([3, 2, 0, 0, 1], true), "a visit of next week is none yet: {:?}", told(&report));
    let again = call(&app, "import_run", with(import("activities", &path), "skip_refused", true.into()));
    assert_eq!(counts(&again), ([3, 0, 0, 2, 1], true));
}
