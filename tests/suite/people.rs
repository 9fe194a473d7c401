//! The team of a small company through the command's door: results by hand, improvement plans and decisions, interviews,
//! stars and candidates, duty.

use app::App;
use serde_json::{Value, json};
use tempfile::TempDir;
use words::Lang;

use crate::company::{app_on, call, import, write};

const MEMBERS: &str = "employee no.,name,hire date,role,team,experience start
M1,Director Lu,2015-01-05,manager,,
S1,Zhao Min,2016-03-01,team lead,East,2012-01-01
R1,Qian Li,2018-05-01,rep,East,
R2,Sun Wei,2018-06-01,rep,East,
N1,Zhou Yu,2026-09-01,rep,East,
N2,Wu Fan,2026-10-08,rep,East,
";

const ORDERS: &str = "order no.,customer code,date,amount,member
A1,C1,2026-05-10,100000.00,S1
A2,C1,2026-05-11,70000.00,R1
A3,C1,2026-05-12,95000.00,R2
B1,C1,2026-07-10,60000.00,S1
B2,C1,2026-08-10,30000.00,S1
B3,C1,2026-09-10,30000.00,S1
B4,C1,2026-08-11,60000.00,R1
B5,C1,2026-09-12,79900.00,R2
";

const TARGETS: &str = "period,member,amount
2026Q2,S1,100000.00
2026Q2,R1,100000.00
2026Q2,R2,100000.00
2026Q3,S1,100000.00
2026Q3,R1,100000.00
2026Q3,R2,100000.00
2026Q4,S1,120000.00
2026Q4,R1,120000.00
2026Q4,R2,120000.00
";

/// The company on 20 November 2026: the fourth quarter runs, the third is over.
pub fn company() -> (TempDir, App) {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-20");
    let path = folder.path().join("team.quarterlift");
    call(
        &app,
        "workspace_create",
        json!({ "path": path, "name": "Team", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" }),
    );
    let customers = "code,name\nC1,Hengtai\n";
    for (kind, text) in [("members", MEMBERS), ("customers", customers), ("orders", ORDERS), ("targets", TARGETS)] {
        let file = write(folder.path(), &format!("{kind}.csv"), text);
        call(&app, "import_run", import(kind, &file));
    }
    (folder, app)
}

/// The texts of a refusal, each with its field.
pub fn refused(app: &App, command: &str, args: Value) -> Vec<String> {
    let failure = app.call(command, Lang::En, args).expect_err("it must be refused");
    let place = |issue: &app::wire::IssueView| issue.column.clone().unwrap_or_default();
    failure.issues.iter().map(|issue| format!("{}: {}", place(issue), issue.text)).collect()
}

fn figures(app: &App, period: &str) -> Value {
    call(app, "people_figures", json!({ "period": period }))
}

fn score(figures: &Value, employee_no: &str) -> Value {
    let members = figures["members"].as_array().expect("members");
    members.iter().find(|member| member["employee_no"] == employee_no).map_or(Value::Null, |one| one["score"].clone())
}

#[test]
fn scores_ranks_stars_and_candidates_by_hand() {
    let (_folder, app) = company();
    let third = figures(&app, "2026Q3");
    assert_eq!((&third["basis"], &third["attainment_rate"]), (&json!("2026Q3"), &json!(0.333333333333)));
    let scores = ["S1", "R1", "R2", "N1", "M1"].map(|no| score(&third, no));
    assert_eq!(scores, [json!(1.2), json!(0.6), json!(0.799), Value::Null, Value::Null]);
    assert_eq!(third["reserve"], json!(["S1"]), "a tenth of three, at least one");
    // A quarter's target of 100 000.00 asks for 33 333.34, 33 333.33 and 33 333.33 a month.
    let stars: Vec<String> = third["stars"]
        .as_array()
        .expect("stars")
        .iter()
        .map(|star| format!("{} {} {}", star["month"], star["rank"], star["employee_no"]).replace('"', ""))
        .collect();
    assert_eq!(stars, ["2026-07 1 S1", "2026-08 1 R1", "2026-08 2 S1", "2026-09 1 R2", "2026-09 2 S1"]);
}

#[test]
fn an_improvement_plan_is_proposed_opened_looked_at_and_closed() {
    let (_folder, app) = company();
    let now = figures(&app, "2026Q4");
    assert_eq!(now["basis"], "2026Q3", "the running quarter proposes for the one that is over");
    assert_eq!(now["pip_due"], json!(["R1", "R2"]));
    assert_eq!(now["decision_due"], json!(["R1"]), "R2 passed in the quarter before");

    let draft = call(&app, "pip_draft", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(draft["quarter"], "2026Q3");
    assert_eq!(draft["evidence"][0]["note"], "¥60,000.00 of ¥100,000.00");
    assert!(draft["goals"].as_str().is_some_and(|goals| goals.contains("80\u{a0}%")), "{draft}");
    let plan = |goals: &str, due: &str| json!({ "employee_no": "R1", "quarter": "2026Q3", "goals": goals, "measures": "Weekly", "due_on": due });
    let fields: Vec<String> = refused(&app, "pip_save", plan(" ", "2026-11-20"));
    assert_eq!(fields.len(), 2, "{fields:?}");
    call(&app, "pip_save", plan("Reach 80 %", "2026-12-31"));
    assert_eq!(figures(&app, "2026Q4")["pip_due"], json!(["R2"]));

    let look = json!({ "employee_no": "R1", "quarter": "2026Q3", "progress": "behind", "note": "Two visits" });
    call(&app, "pip_check_in", look.clone());
    let view = call(&app, "member", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(view["plans"][0]["check_ins"][0]["text"], "Behind: Two visits");
    assert_eq!(view["plans"][0]["state"], "Runs until 31 Dec 2026, 41 days left");
    let close = json!({ "employee_no": "R1", "quarter": "2026Q3", "outcome": "met", "note": "Reached" });
    call(&app, "pip_close", close.clone());
    assert_eq!(refused(&app, "pip_check_in", look).len(), 1, "a closed plan is not looked at");
    assert_eq!(refused(&app, "pip_close", close).len(), 1);
    call(&app, "undo", json!({}));
    let view = call(&app, "member", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(view["plans"][0]["is_running"], true, "undo opens it again");
}

#[test]
fn two_quarters_running_propose_a_decision_that_a_person_takes() {
    let (_folder, app) = company();
    let decision = |by: &str, quarter: &str| json!({ "employee_no": "R1", "quarter": quarter, "kind": "transfer", "decided_by": by, "reason": "Fits better" });
    assert_eq!(refused(&app, "decision_save", decision("", "2026Q3")), ["decided_by: This must be written."]);
    assert_eq!(refused(&app, "decision_save", decision("Lu", "2026Q4")).len(), 1, "a running quarter decides nothing");
    call(&app, "decision_save", decision("Director Lu", "2026Q3"));
    assert_eq!(figures(&app, "2026Q4")["decision_due"], json!([]));
    let view = call(&app, "member", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(view["decision_due"], Value::Null);
    assert_eq!(view["decisions"][0]["text"], "Transfer (2026 Q3), decided by Director Lu: Fits better");
}

#[test]
fn an_interview_freezes_its_agenda_and_is_signed_once() {
    let (_folder, app) = company();
    let about = |more: Value| {
        let mut args = json!({ "employee_no": "R2", "kind": "performance", "quarter": "2026Q3" });
        args.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        args
    };
    call(&app, "interview_plan", about(json!({ "planned_on": "2026-11-20", "interviewer": "Zhao Min" })));
    let before = call(&app, "interview", about(json!({})));
    let agenda = before["agenda"].as_array().expect("points").clone();
    assert_eq!(
        agenda[0], "2026 Q3: sales ¥79,900.00, 79.9\u{a0}% of what was asked, score 79.9\u{a0}% (pass line 80\u{a0}%)",
        "{before}"
    );
    assert_eq!(refused(&app, "interview_sign", about(json!({}))).len(), 2, "neither held nor with goals");
    call(&app, "interview_hold", about(json!({ "notes": "Spoke about September", "goals": "" })));
    assert_eq!(refused(&app, "interview_sign", about(json!({}))).len(), 1, "no goals");
    call(&app, "interview_hold", about(json!({ "notes": "Spoke about September", "goals": "Four visits a week" })));
    // What is sold later does not change what was spoken about.
    let folder = tempfile::tempdir().expect("a folder");
    let late =
        write(folder.path(), "late.csv", "order no.,customer code,date,amount,member\nB6,C1,2026-09-30,5000.00,R2\n");
    call(&app, "import_run", import("orders", &late));
    let held = call(&app, "interview", about(json!({})));
    assert_eq!((&held["agenda"], &held["is_frozen"]), (&Value::Array(agenda), &json!(true)));
    call(&app, "interview_sign", about(json!({})));
    assert_eq!(refused(&app, "interview_hold", about(json!({ "notes": "Other", "goals": "Other" }))).len(), 1);
    let todo = call(&app, "members", json!({ "period": null, "as_of": null }))["todo"].clone();
    let kinds: Vec<&Value> = todo.as_array().expect("entries").iter().map(|one| &one["kind"]).collect();
    assert!(!kinds.contains(&&json!("interview")), "{todo}");
}

#[test]
fn members_violations_and_skills_are_refused_with_what_to_do() {
    let (_folder, app) = company();
    let member =
        json!({ "employee_no": "R1", "name": "Twin", "role": "rep", "hired_on": "2026-11-01", "is_new": true });
    let taken = refused(&app, "member_save", member);
    assert_eq!(taken, ["employee_no: The employee no. “R1” is taken. Open that member, or give another number."]);
    let leave = json!({
        "employee_no": "N3", "name": "Zheng Hao", "role": "rep", "hired_on": "2026-11-16", "is_new": true,
        "leaves": [{ "first": "2026-12-05", "last": "2026-12-01" }],
    });
    assert_eq!(refused(&app, "member_save", leave).len(), 1);
    call(
        &app,
        "member_save",
        json!({
            "employee_no": "N3", "name": "Zheng Hao", "role": "rep", "team": "East", "hired_on": "2026-11-16",
            "is_new": true, "leaves": [{ "first": "2026-12-01", "last": "2026-12-05" }],
        }),
    );
    let view = call(&app, "member", json!({ "employee_no": "N3", "period": null, "as_of": null }));
    assert_eq!(view["edit"]["leaves"], json!([{ "first": "2026-12-01", "last": "2026-12-05" }]));

    let violation = |measure: &str, fine: &str| {
        json!({
            "employee_no": "R1", "on": "2026-11-02", "kind": "false_expense", "measure": measure, "fine": fine,
            "note": "Taxi twice", "decided_by": "Director Lu",
        })
    };
    for (measure, fine) in [("fine", ""), ("fine", "-5"), ("fine", "1.005"), ("warning", "500")] {
        assert_eq!(refused(&app, "violation_save", violation(measure, fine)).len(), 1, "{measure} of “{fine}”");
    }
    call(&app, "violation_save", violation("fine", "500.00"));
    let view = call(&app, "member", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(view["violations"][0]["measure_label"], "Fine ¥500.00");
    call(&app, "violation_remove", json!({ "id": view["violations"][0]["id"] }));
    call(&app, "undo", json!({}));
    let back = call(&app, "member", json!({ "employee_no": "R1", "period": null, "as_of": null }));
    assert_eq!(back["violations"], view["violations"]);

    let skill = |score: u32| json!({ "employee_no": "R1", "skill": "new_business", "scored_on": "2026-11-02", "score": score, "note": "" });
    assert_eq!(refused(&app, "skill_save", skill(11)).len(), 1);
    call(&app, "skill_save", skill(5));
    call(
        &app,
        "skill_save",
        json!({ "employee_no": "R2", "skill": "new_business", "scored_on": "2026-11-03", "score": 6 }),
    );
    assert_eq!(
        call(&app, "training_figures", json!({ "period": null, "as_of": null }))["new_business_skill"],
        json!(5.5)
    );
}

#[test]
fn a_new_hire_gets_leads_once_the_exam_is_passed() {
    let (folder, app) = company();
    let leads = "lead no.,acquired at,company,company size,industry,purchase plan\nL1,2026-11-10 09:00,Hua,500,,yes\n";
    let file = write(folder.path(), "leads.csv", leads);
    call(&app, "import_run", import("leads", &file));
    let give = json!({ "lead_no": "L1", "employee_no": "N1" });
    let reasons = refused(&app, "lead_assign", give.clone());
    assert!(reasons[0].contains("Product knowledge"), "{reasons:?}");
    let shared = call(&app, "leads_assign", json!({ "way": "round_robin", "is_preview": true }));
    let given = shared.to_string();
    assert!(!given.contains("Zhou Yu") && !given.contains("Wu Fan"), "the turn leaves them out: {given}");
    let exam = |score: &str| {
        json!({
            "module": "product", "kind": "exam", "taken_on": "2026-11-19",
            "marks": [{ "employee_no": "N1", "score": score }],
        })
    };
    call(&app, "exam_save", exam("79.9"));
    assert_eq!(refused(&app, "lead_assign", give.clone()).len(), 1, "79.9 is below 80");
    call(&app, "exam_save", exam("80"));
    call(&app, "lead_assign", give);
    let people = figures(&app, "2026Q4");
    let on_duty: Vec<(&Value, &Value)> = people["members"]
        .as_array()
        .expect("members")
        .iter()
        .filter(|member| member["is_new_hire"] == true)
        .map(|member| (&member["employee_no"], &member["is_on_duty"]))
        .collect();
    assert_eq!(on_duty, [(&json!("N1"), &json!(true)), (&json!("N2"), &json!(false))]);
}

#[test]
fn every_figure_opens_as_many_rows_as_it_says_it_was_worked_out_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app_on(folder.path(), "2026-11-20");
    call(&app, "sample_create", json!({ "path": folder.path().join("sample.quarterlift"), "customers": 400 }));
    let metrics = call(&app, "metrics_figures", json!({ "period": "2026Q4", "as_of": null }));
    let mut opened = 0;
    for metric in metrics["metrics"].as_array().expect("metrics") {
        let asked = json!({ "metric": metric["id"], "period": "2026Q4", "as_of": null });
        for rows in call(&app, "metric", asked)["rows"].as_array().expect("rows") {
            let title = rows["title"].as_str().expect("a title");
            let said: String = title.chars().filter(char::is_ascii_digit).collect();
            let page = call(&app, "table", json!({ "table": rows["table"], "key": rows["key"], "limit": 1 }));
            assert_eq!(page["found"].to_string(), said, "{}: {title}", metric["id"]);
            opened += 1;
        }
    }
    assert!(opened > 30, "the sample has data for nearly every metric: {opened}");
}
