//! The office of two starts its fourth quarter on 2 October 2026, as its plan clerk does it.

use serde_json::{Value, json};
use words::Lang;

use crate::agenda::tests::{LANGS, Office};

fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\u{a0}', " ")
}

/// The office with 900.00 asked for in the third quarter: 600.00 of Wang, pinned, 300.00 of Li; 600.00 were sold.
fn office() -> Office {
    let office = Office::open();
    set(&office, "", "2026Q3", "900");
    let share = json!({
        "period": "2026Q3", "owner": { "kind": "company" }, "amount": null, "is_pinned": false, "axis": "member",
        "method": "even", "weights": [], "reason": "", "is_preview": false,
    });
    office.call("targets_change", share);
    set(&office, "E1", "2026Q3", "600");
    office.at("2026-10-02T01:00:00Z");
    office
}

fn set(office: &Office, no: &str, period: &str, amount: &str) {
    let owner = if no.is_empty() { json!({ "kind": "company" }) } else { json!({ "kind": "member", "name": no }) };
    office.call(
        "targets_change",
        json!({
            "period": period, "owner": owner, "amount": amount, "is_pinned": !no.is_empty(), "axis": null,
            "method": null, "weights": [], "reason": "as agreed", "is_preview": false,
        }),
    );
}

fn look(office: &Office, changes: Value, sales_target: Option<&str>) -> Value {
    office.call("next_quarter", json!({ "period": "2026Q3", "changes": changes, "sales_target": sales_target }))
}

fn asked(changes: Value, sales_target: Option<&str>, actions: &[i64], version: u32) -> Value {
    json!({
        "period": "2026Q3", "changes": changes, "sales_target": sales_target, "actions": actions,
        "with_members": true, "reason": "A calm start", "expected_version": version,
    })
}

fn action(office: &Office, what: &str, due_on: &str) -> i64 {
    let save = json!({
        "id": 0, "what": what, "employee_no": "E1", "who": "", "due_on": due_on, "state": "do", "period": "2026Q3",
        "month": null, "finding": "",
    });
    office.at("2026-09-16T01:00:00Z");
    office.call("action_save", save);
    office.at("2026-10-02T01:00:00Z");
    let view = look(office, json!([]), None);
    let actions = view["actions"].as_array().expect("actions").clone();
    let found = actions.iter().find(|action| action["what"] == what).expect("the action is open");
    found["id"].as_i64().expect("a row id")
}

fn amounts(office: &Office, period: &str) -> Vec<String> {
    let figures = office.call("targets_figures", json!({ "period": period, "by": "member" }));
    let rows = figures["targets"].as_array().expect("targets").clone();
    let of_quarter = rows.into_iter().filter(|row| row["period"] == period && !row["target"].is_null());
    of_quarter
        .map(|row| {
            let pin = if row["pinned"] == true { " pinned" } else { "" };
            format!("{} {}{pin}", plain(&row["owner"]), plain(&row["target"])).trim().to_owned()
        })
        .collect()
}

#[test]
fn what_the_next_quarter_would_begin_with() {
    let office = office();
    let view = look(&office, json!([]), None);
    assert_eq!(plain(&view["title"]), "2026 Q4, started from 2026 Q3");
    assert_eq!((plain(&view["refused"]).as_str(), &view["has_plan"], &view["version"]), ("", &json!(false), &json!(0)));
    let sales = &view["sales"];
    assert_eq!(plain(&sales["actual"]), "¥600.00");
    assert_eq!((plain(&sales["proposed"]).as_str(), plain(&sales["value"]).as_str()), ("¥690.00", "690.00"));
    assert_eq!(plain(&sales["rule"]), "¥600.00 sold, plus the plan’s growth of 15 %.");
    let members: Vec<String> = view["members"]
        .as_array()
        .expect("members")
        .iter()
        .map(|one| {
            let [name, now, next, change] = ["name", "now", "next", "change"].map(|field| plain(&one[field]));
            format!("{name} {now} → {next} ({change}){}", if one["is_pinned"] == true { " pinned" } else { "" })
        })
        .collect();
    // Wang keeps two thirds of the whole; Li takes what is left.
    assert_eq!(
        members,
        ["Wang 600.00 → 460.00 (−¥140.00) pinned", "Li 300.00 → 230.00 (−¥70.00)"],
        "two thirds and one third of 690.00"
    );
    let typed = look(&office, json!([{ "path": "targets.growth", "value": "20" }]), None);
    assert_eq!(plain(&typed["sales"]["proposed"]), "¥720.00", "the growth typed for the next plan counts");
    let differences = typed["differences"].as_array().expect("differences");
    assert_eq!(plain(&differences[0]["label"]), "Growth over last quarter");
}

#[test]
fn baselines_become_what_the_quarter_came_to() {
    let office = office();
    let changes = json!([
        { "path": "metrics.core_churn.baseline", "value": "12" }, { "path": "metrics.core_churn.target", "value": "7" },
    ]);
    let plan = json!({ "period": "2026Q3", "changes": changes, "reason": "", "expected_version": 0 });
    office.call("plan_save", plan);
    let view = look(&office, json!([]), None);
    let metrics = view["metrics"].as_array().expect("metrics");
    let churn = metrics.iter().find(|one| one["id"] == "core_churn").expect("churn");
    assert_eq!(plain(&churn["baseline_now"]), "12.0 %", "typed");
    assert_eq!((plain(&churn["target_next"]).as_str(), plain(&churn["value"]).as_str()), ("≤ 7 %", "7"));
    let actual = office.call("metric", json!({ "metric": "core_churn", "period": "2026Q3" }));
    let now = actual["figures"].as_array().expect("figures")[2]["value"].clone();
    assert_eq!(churn["baseline_next"], now, "computed");
    let gone: Vec<String> = view["differences"]
        .as_array()
        .expect("differences")
        .iter()
        .map(|one| format!("{}: {} → {}", plain(&one["path"]), plain(&one["before"]), plain(&one["after"])))
        .collect();
    assert_eq!(gone, ["metrics.core_churn.baseline: 12 % → –"], "the figure typed was this quarter's");
    assert!(metrics.iter().all(|one| one["id"] != "sales"), "sales are asked for on their own");
    assert!(metrics.iter().all(|one| !plain(&one["remark"]).is_empty()));
}

#[test]
fn a_quarter_is_started_in_one_step_and_taken_back_in_one() {
    let office = office();
    let late = action(&office, "Visit Hengtai", "2026-09-20");
    let other = action(&office, "Tidy the list", "2026-12-01");
    let view = look(&office, json!([]), None);
    assert_eq!(
        (view["actions"][0]["is_overdue"].clone(), plain(&view["actions"][0]["who"])),
        (json!(true), "Wang".into())
    );
    let changes = json!([{ "path": "metrics.core_churn.target", "value": "6" }]);
    let started = office.call("next_quarter_start", asked(changes, Some("1,000,000"), &[late], 0));
    assert_eq!(
        plain(&started["text"]),
        "2026 Q4 is started from 2026 Q3: version 1 of its plan is saved and its sales target is ¥1.00 M. \
         2 members’ targets are set. 1 action is carried over."
    );
    assert_eq!(amounts(&office, "2026Q4"), ["1000000.00", "E1 666666.67 pinned", "E2 333333.33"]);
    let plan = office.call("plan", json!({ "period": "2026Q4" }));
    assert_eq!(plan["version"], 1);
    assert_eq!(plain(&plan["versions"][0]["reason"]), "A calm start");
    let card = office.call("action", json!({ "id": late }));
    let steps = card["steps"].as_array().expect("steps").clone();
    assert!(steps.iter().any(|step| plain(&step["note"]) == "A calm start"), "{steps:?}");
    let left: Vec<i64> = ids(&look(&office, json!([]), None));
    assert_eq!(left, [other], "the other one stays with its quarter");
    let undone = office.call("undo", json!({}));
    assert!(plain(&undone["text"]).contains("Start the next quarter"), "{undone}");
    assert!(amounts(&office, "2026Q4").is_empty());
    assert_eq!(office.call("plan", json!({ "period": "2026Q4" }))["version"], 0);
    assert_eq!(ids(&look(&office, json!([]), None)), [late, other]);
}

fn ids(view: &Value) -> Vec<i64> {
    view["actions"].as_array().expect("actions").iter().filter_map(|action| action["id"].as_i64()).collect()
}

#[test]
fn what_cannot_be_started_is_refused_with_the_reason() {
    let office = office();
    for (sales, reason) in [
        ("0", "sales_target: A sales target lies above zero."),
        ("-5", "sales_target: A sales target lies above zero."),
        ("a lot", "sales_target: This is not an amount from 0"),
    ] {
        let said = office.refused("next_quarter_start", asked(json!([]), Some(sales), &[], 0)).join(" | ");
        assert!(said.starts_with(reason), "{sales}: {said}");
    }
    let changes = json!([{ "path": "people.weight_sales", "value": "60" }, { "path": "targets.growth", "value": "x" }]);
    let said = office.refused("next_quarter_start", asked(changes.clone(), None, &[], 0));
    assert_eq!(said, ["targets.growth: This is not a number."]);
    assert_eq!(look(&office, changes, None)["issues"][0]["column"], "targets.growth");
    let said = office.refused("next_quarter_start", asked(json!([]), None, &[99], 0));
    assert!(said[0].starts_with("actions: This action is not open"), "{said:?}");
    office.call("next_quarter_start", asked(json!([]), None, &[], 0));
    let stale = office.ask("next_quarter_start", asked(json!([]), None, &[], 0)).expect_err("it has a plan now");
    assert_eq!(stale.code, crate::failure::Code::Stale);
    let view = look(&office, json!([]), None);
    assert_eq!((&view["has_plan"], &view["version"]), (&json!(true), &json!(1)));
    assert_eq!(plain(&view["sales"]["rule"]), "The target that 2026 Q4 already has.");
    office.call("next_quarter_start", asked(json!([]), None, &[], 1));
    let future = json!({ "period": "2027Q1", "changes": [], "sales_target": "5" });
    assert!(plain(&office.call("next_quarter", future)["refused"]).starts_with("2027 Q1 has not begun"));
}

#[test]
fn a_closed_quarter_is_not_started_again() {
    let office = office();
    office.at("2027-01-05T01:00:00Z");
    for period in ["2026Q3", "2026-10"] {
        office.call("period_close", json!({ "period": period, "reason": "" }));
    }
    let view = look(&office, json!([]), None);
    assert!(plain(&view["refused"]).starts_with("2026 Q4 is closed"), "{}", view["refused"]);
    let refused = office.refused("next_quarter_start", asked(json!([]), None, &[], 0));
    assert!(refused[0].contains("2026 Q4 is closed"), "{refused:?}");
}

#[test]
fn a_quarter_without_sales_asks_for_the_target() {
    let office = Office::open();
    let of = |sales: Option<&str>| json!({ "period": "2025Q1", "changes": [], "sales_target": sales });
    for lang in LANGS {
        let view = office.app.call("next_quarter", lang, of(None)).expect("a view");
        assert_eq!((plain(&view["sales"]["proposed"]).as_str(), plain(&view["sales"]["value"]).as_str()), ("–", ""));
        assert_eq!(view["members"], json!([]));
        assert_eq!(view["issues"][0]["column"], "sales_target", "{lang:?}");
    }
    let view = office.app.call("next_quarter", Lang::En, of(Some("500"))).expect("a view");
    assert_eq!((view["issues"].clone(), plain(&view["sales"]["value"])), (json!([]), "500.00".to_owned()));
}
