//! The Plan page of the office of two, as its director reads it on 15 September 2026.

use serde_json::{Value, json};
use words::Lang;

use crate::agenda::tests::{LANGS, Office};

fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\u{a0}', " ")
}

fn parameters(view: &Value) -> Vec<Value> {
    let areas = view["areas"].as_array().expect("areas");
    areas.iter().flat_map(|area| area["parameters"].as_array().cloned().unwrap_or_default()).collect()
}

fn parameter(view: &Value, path: &str) -> Value {
    parameters(view).into_iter().find(|one| one["path"] == path).unwrap_or_else(|| panic!("no parameter {path}"))
}

/// Saves changes of a quarter's plan as the version after `expected`.
fn save(office: &Office, period: &str, changes: &[(&str, &str)], reason: &str, expected: u32) -> Value {
    let changes: Vec<Value> = changes.iter().map(|(path, value)| json!({ "path": path, "value": value })).collect();
    office.call(
        "plan_save",
        json!({ "period": period, "changes": changes, "reason": reason, "expected_version": expected }),
    )
}

#[test]
fn every_parameter_is_explained_in_three_languages() {
    let office = Office::open();
    save(&office, "2026Q3", &[("incentives.base_changes.0.from", "2026-08-15")], "", 0);
    for lang in LANGS {
        let view = office.app.call("plan", lang, json!({ "period": "2026Q3" })).expect("the plan");
        let all = parameters(&view);
        assert!(all.len() > 200, "{}", all.len());
        for one in all {
            let path = plain(&one["path"]);
            for said in ["label", "meaning", "source"] {
                assert!(!plain(&one[said]).is_empty(), "{lang:?}: {path} has no {said}");
            }
            assert_ne!(plain(&one["label"]), path, "{lang:?}: {path} is called by its path");
            assert!(plain(&one["source"]).starts_with('§'), "{path}: {}", one["source"]);
            let is_choice = one["unit"] == "choice";
            assert_eq!(plain(&one["range"]).is_empty(), is_choice, "{lang:?}: range of {path}: {}", one["range"]);
        }
    }
}

#[test]
fn a_range_reads_as_a_person_says_it() {
    let office = Office::open();
    let view = office.call("plan", json!({}));
    for (path, range, source) in [
        ("incentives.base_rate", "0 to 100 %", "§7 Incentives"),
        ("targets.growth", "−90 to 1,000 %", "§1 SMART targets"),
        ("tiers.core.recency_days", "1 to 1,000 days", "§2 Customer tiers"),
        ("tiers.core.monetary", "0 to 100.00×", "§2 Customer tiers"),
        ("leads.assign_from", "0 to 10, in whole numbers", "§3 Leads and pipeline"),
        ("service.resolve_hours", "2 to 10,000 h", "§4 After-sales"),
        ("targets.at_risk_points", "5 to 1,000 points", "§1 SMART targets"),
        ("reviews.playbook.budget", "up to 2,000 characters", "§9 Reviews"),
        ("metrics.core_churn.target", "0 to 100 %", "§1 SMART targets"),
        ("values", "up to 20,000 characters", "§10 Culture"),
    ] {
        let one = parameter(&view, path);
        assert_eq!((plain(&one["range"]).as_str(), plain(&one["source"]).as_str()), (range, source), "{path}");
    }
    assert_eq!(plain(&parameter(&view, "training.curricula.1.modules.0.weight")["label"]), {
        "Veterans · New-customer development: Weight"
    });
    assert_eq!(plain(&parameter(&view, "task_force.1.person")["label"]), "HR manager: Person");
    let areas = view["areas"].as_array().expect("areas").iter().map(|area| plain(&area["id"])).collect::<Vec<_>>();
    assert!(areas.contains(&"reviews".to_owned()), "{areas:?}");
}

#[test]
fn a_version_says_who_changed_what_and_why() {
    let office = Office::open();
    save(&office, "2026Q2", &[("targets.growth", "10")], "a calm spring", 0);
    save(&office, "2026Q3", &[("targets.growth", "20"), ("leads.open_cap", "25")], "Two new hires are ready", 0);
    office.at("2026-09-16T01:00:00Z");
    save(&office, "2026Q3", &[("leads.open_cap", "20")], "", 1);
    let view = office.call("plan", json!({ "period": "2026Q3" }));
    let versions: Vec<String> = view["versions"]
        .as_array()
        .expect("versions")
        .iter()
        .map(|one| {
            format!("{} {}: {} ({})", plain(&one["of"]), one["version"], plain(&one["changed"]), plain(&one["reason"]))
        })
        .collect();
    assert_eq!(
        versions,
        [
            "2026Q3 2: 1 parameter ()",
            "2026Q3 1: 2 parameters (Two new hires are ready)",
            "2026Q2 1: 1 parameter (a calm spring)",
        ]
    );
    let first = office.call("plan_version", json!({ "quarter": "2026Q3", "version": 1 }));
    assert_eq!(plain(&first["title"]), "Plan of 2026 Q3, version 1");
    let sentence = plain(&first["sentence"]);
    assert!(sentence.contains(": Two new hires are ready. Against version 1 of 2026 Q2: 2 parameters."), "{sentence}");
    let changes: Vec<String> = first["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .map(|one| format!("{} {} → {}", plain(&one["label"]), plain(&one["before"]), plain(&one["after"])))
        .collect();
    assert_eq!(changes, ["Growth over last quarter 10 % → 20 %", "Open leads a member 30 → 25"]);
    let second = office.call("plan_version", json!({ "quarter": "2026Q3", "version": 2 }));
    assert!(plain(&second["sentence"]).ends_with("Against version 1: 1 parameter."), "{}", second["sentence"]);
    assert!(office.ask("plan_version", json!({ "quarter": "2026Q3", "version": 7 })).is_err());
    let chinese = office.app.call("plan_version", Lang::ZhHant, json!({ "quarter": "2026Q2", "version": 1 }));
    let sentence = plain(&chinese.expect("a version")["sentence"]);
    assert!(sentence.ends_with("a calm spring。 相對於範本：1 項參數。"), "{sentence}");
}

#[test]
fn lists_are_compared_by_what_their_entries_are() {
    let office = Office::open();
    let band = [("incentives.bands.2.above", "30"), ("incentives.bands.2.rate", "2")];
    save(&office, "2026Q2", &band, "", 0);
    save(
        &office,
        "2026Q3",
        &[("incentives.bands.0.above", ""), ("incentives.base_changes.0.from", "2026-08-15")],
        "",
        0,
    );
    let detail = office.call("plan_version", json!({ "quarter": "2026Q3", "version": 1 }));
    let changes = detail["changes"].as_array().expect("changes").clone();
    let told: Vec<String> = changes
        .iter()
        .map(|one| format!("{}: {} → {}", plain(&one["label"]), plain(&one["before"]), plain(&one["after"])))
        .collect();
    assert!(told.contains(&"Band begins above 3: 30 % → –".to_owned()), "what is gone is said: {told:?}");
    assert!(told.contains(&"15 Aug 2026: Base rate holds from: – → 2026-08-15".to_owned()), "{told:?}");
    let view = office.call("plan", json!({ "period": "2026Q3" }));
    let area =
        view["areas"].as_array().expect("areas").iter().find(|area| area["id"] == "incentives").expect("pay").clone();
    let gone: Vec<String> = area["gone"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| format!("{}: {} / {}", plain(&one["label"]), plain(&one["last_quarter"]), plain(&one["template"])))
        .collect();
    assert_eq!(gone, ["Band begins above 3: 30 % / –", "Band pays 3: 2 % / –"], "last quarter had a third band");
    let paths: std::collections::BTreeSet<String> = changes.iter().map(|one| plain(&one["path"])).collect();
    assert_eq!(paths.len(), changes.len(), "no path twice");
}

#[test]
fn the_playbook_shows_the_app_s_words_until_the_user_writes_others() {
    let office = Office::open();
    let row =
        |office: &Office| parameter(&office.call("plan", json!({ "period": "2026Q3" })), "reviews.playbook.budget");
    assert_eq!((plain(&row(&office)["value"]).as_str(), &row(&office)["differs_from_template"]), ("", &json!(false)));
    save(&office, "2026Q3", &[("reviews.playbook.budget", "Ask the director before any further order.")], "", 0);
    let own = row(&office);
    assert!(plain(&own["meaning"]).contains("The app suggests: "), "{}", own["meaning"]);
    assert_eq!(plain(&own["value"]), "Ask the director before any further order.");
    assert_eq!((&own["differs_from_template"], &own["differs_from_last"]), (&json!(true), &json!(true)));
}
