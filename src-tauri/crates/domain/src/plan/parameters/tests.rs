//! Changing a plan by its parameters, and reading it back from its file.

use super::*;
use crate::plan::ReviewRules;

fn changed(path: &str, value: &str) -> Result<Plan, Vec<Issue>> {
    with_changes(&Plan::default(), &[(path.to_owned(), value.to_owned())])
}

#[test]
fn the_template_is_whole_and_survives_toml() {
    let plan = Plan::default();
    assert_eq!(plan.check(), []);
    assert_eq!(Plan::from_toml(&plan.to_toml()), Ok(plan));
}

#[test]
fn a_parameter_is_changed_by_its_path_in_its_own_unit() {
    assert_eq!(
        changed("incentives.base_rate", "2.5").map(|plan| plan.incentives.base_rate.to_string()),
        Ok("0.025".into())
    );
    assert_eq!(changed("tiers.core.recency_days", "45").map(|plan| plan.tiers.core.recency_days), Ok(45));
    let plan = changed("metrics.core_churn.target", "6.5").expect("a percentage");
    let goal = plan.metrics.iter().find(|goal| goal.id == "core_churn").expect("in the template");
    assert_eq!(goal.target.map(|target| target.to_string()), Some("0.065".into()));
}

#[test]
fn wrong_values_say_where_and_why() {
    let reason = |path: &str, value: &str| changed(path, value).expect_err("refused")[0].message.clone();
    assert_eq!(reason("tiers.core.recency_days", "2.5"), "issue-plan-not-a-whole-number");
    assert_eq!(reason("tiers.core.recency_days", "90"), "issue-plan-core-not-stricter");
    assert_eq!(reason("people.weight_sales", "60"), "issue-plan-sum-not-100");
    assert_eq!(reason("incentives.above_target", "both"), "issue-plan-choice");
    assert_eq!(reason("incentives.nothing", "1"), "issue-plan-path-unknown");
    assert_eq!(reason("incentives.base_rate", "two"), "issue-plan-not-a-number");
}

#[test]
fn a_list_grows_at_its_end_and_an_entry_left_blank_goes() {
    let set = |plan: &Plan, changes: &[(&str, &str)]| {
        let changes: Vec<(String, String)> =
            changes.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
        with_changes(plan, &changes)
    };
    let grown = set(
        &Plan::default(),
        &[("incentives.base_changes.0.from", "2026-08-15"), ("incentives.base_changes.0.rate", "3")],
    )
    .expect("a rate from a day");
    assert_eq!(grown.incentives.base_changes.len(), 1);
    assert_eq!(grown.incentives.base_changes[0].rate, Ratio::percent(3));
    assert_eq!(set(&grown, &[("incentives.base_changes.0.from", "")]), Ok(Plan::default()));
    let three = set(&Plan::default(), &[("incentives.bands.2.above", "30"), ("incentives.bands.2.rate", "2")]);
    assert_eq!(three.expect("a third band").incentives.bands.len(), 3);
    let two = set(&Plan::default(), &[("incentives.bands.0.above", "")]).expect("one band less");
    assert_eq!(two.incentives.bands.len(), 1);
    let wrong = set(&Plan::default(), &[("incentives.base_changes.0.from", "soon")]).expect_err("no day");
    assert_eq!(wrong[0].message, "issue-plan-not-a-day");
    let far = set(&Plan::default(), &[("incentives.bands.5.above", "30")]).expect_err("a hole in the list");
    assert_eq!(far[0].message, "issue-plan-path-unknown");
}

#[test]
fn a_misspelt_key_in_a_file_is_an_issue_with_its_line() {
    let issues = Plan::from_toml("[tiers]\nwindow_days = 365\nwindow_day = 1\n").expect_err("unknown key");
    assert_eq!(issues[0].row, Some(3));
}

#[test]
fn the_playbook_holds_the_user_s_words_and_nothing_else() {
    let plan = changed("reviews.playbook.bottleneck", "Call every lead that waits for a week").expect("a text");
    assert_eq!(plan.reviews.action("bottleneck"), Some("Call every lead that waits for a week"));
    assert_eq!(plan.reviews.action("budget"), None, "the catalogue's text holds");
    assert!(plan.to_toml().contains("bottleneck = \"Call every lead that waits for a week\""));
    let paths: Vec<String> = parameters(&plan).into_iter().map(|parameter| parameter.path).collect();
    for rule in FINDING_RULES {
        assert!(paths.contains(&format!("reviews.playbook.{rule}")), "{rule}");
    }
    let emptied = with_changes(&plan, &[("reviews.playbook.bottleneck".to_owned(), "  ".to_owned())]);
    assert_eq!(emptied, Ok(Plan::default()), "blank takes the words away");
    let issues = Plan::from_toml("[reviews.playbook]\nbottelneck = \"x\"\n").expect_err("a rule nobody knows");
    assert_eq!(issues[0].message, "issue-plan-rule-unknown");
    let long = changed("reviews.playbook.budget", &"x".repeat(2_001)).expect_err("too long to be read");
    assert_eq!(long[0].message, "issue-text-too-long");
}

#[test]
fn a_plan_file_from_before_the_reviews_is_read_with_their_template() {
    let older: String = Plan::default().to_toml().split("\n[reviews]").next().expect("a text").to_owned();
    let plan = Plan::from_toml("name = \"Autumn\"\n[budget]\nshare_of_sales = 0.02\n").expect("an older file");
    assert_eq!((plan.reviews, plan.name.as_str()), (ReviewRules::default(), "Autumn"));
    assert!(Plan::from_toml(&older).is_ok());
}

#[test]
fn an_entry_has_the_same_name_in_every_plan_wherever_it_stands() {
    let mut other = Plan::default();
    other.training.curricula.reverse();
    other.training.curricula[2].modules.rotate_left(1);
    other.task_force.push(other.task_force[0].clone());
    let named = |plan: &Plan, path: &str| {
        parameters(plan).into_iter().find(|parameter| parameter.path == path).map(|parameter| parameter.key)
    };
    let key = "training.curricula.new_hires.modules.product.weight";
    assert_eq!(named(&Plan::default(), "training.curricula.0.modules.0.weight").as_deref(), Some(key));
    assert_eq!(named(&other, "training.curricula.2.modules.3.weight").as_deref(), Some(key));
    assert_eq!(named(&other, "task_force.4.person").as_deref(), Some("task_force.sales_director#2.person"));
    assert_eq!(named(&other, "incentives.bands.1.rate").as_deref(), Some("incentives.bands.1.rate"));
    let keys: std::collections::BTreeSet<String> = parameters(&other).into_iter().map(|one| one.key).collect();
    assert_eq!(keys.len(), parameters(&other).len(), "no two parameters have one name");
}
