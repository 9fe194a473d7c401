//! A plan as a list of parameters, so that the window and the command show, compare and change any of them alike.
//!
//! A parameter's path (`tiers.core.recency_days`) names it everywhere: in issues, in the audit, in differences. List
//! entries are named by place (`incentives.bands.1.rate`), metric goals by id (`metrics.core_churn.target`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::Plan;
use crate::base::{Issue, Ratio};
use crate::metrics::{MetricUnit, metric};

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Parameter {
    /// Where it stands.
    pub path: String,
    /// Its unit.
    pub unit: ParameterUnit,
    /// Its value as typed: percentages in hundredths ("0.5" is 0.5 %), names as in TOML; empty when not set.
    pub value: String,
    /// The names that can be chosen, for a choice.
    pub choices: Vec<String>,
}

/// What a parameter's number means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ParameterUnit {
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// A multiple of the average.
    Multiple,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
    /// A count or a number without unit.
    Count,
    /// One of few names.
    Choice,
    /// Text.
    Text,
}

const CHOICES: [(&str, &[&str]); 7] = [
    ("tiers.monetary_basis", &["order_value", "customer_spend"]),
    ("targets.pace", &["working_days", "seasonal"]),
    ("people.attainment_basis", &["pace", "whole"]),
    ("incentives.sales_basis", &["invoiced", "collected"]),
    ("incentives.above_target", &["whole_excess", "marginal"]),
    ("service.clock", &["wall", "business"]),
    ("training.on_duty", &["after_exams", "first_day"]),
];

/// What a module takes beside being there; the same names for every module of every curriculum.
const PROOFS: &[&str] = &["none", "exam", "drill"];

/// The names a parameter can have; none when it is no choice.
fn choices_of(path: &str) -> &'static [&'static str] {
    if path.starts_with("training.curricula.") && path.ends_with(".proof") {
        return PROOFS;
    }
    CHOICES.iter().find(|(choice, _)| *choice == path).map_or(&[][..], |(_, names)| *names)
}

/// The order a person reads thresholds and rates in; what is not named here follows by name.
const READING_ORDER: [&str; 26] = [
    "tiers.core.recency_days",
    "tiers.core.frequency",
    "tiers.core.monetary",
    "tiers.potential.recency_days",
    "tiers.potential.frequency",
    "tiers.potential.monetary",
    "tiers.general_recency_days",
    "tiers.window_days",
    "tiers.monetary_basis",
    "tiers.shares.core",
    "tiers.shares.potential",
    "tiers.shares.general",
    "tiers.shares",
    "incentives.sales_basis",
    "incentives.base_rate",
    "incentives.base_changes",
    "incentives.core_retention_above",
    "incentives.core_retention_rate",
    "incentives.new_customers_above",
    "incentives.new_customers_rate",
    "incentives.above_target",
    "incentives.bands.0.above",
    "incentives.bands.0",
    "incentives.bands.1.above",
    "incentives.bands.1",
    "incentives.bands",
];

/// Every parameter of the plan, in reading order.
pub fn parameters(plan: &Plan) -> Vec<Parameter> {
    let mut found = Vec::new();
    walk("", &document(plan), &mut found);
    found.sort_by_key(|parameter| {
        READING_ORDER.iter().position(|start| parameter.path.starts_with(start)).unwrap_or(READING_ORDER.len())
    });
    found
}

/// The plan with parameters changed: `(path, value as typed)`. Every wrong path or value is an issue; the plan that
/// results is checked as a whole. Of a list that may grow, the place after the last adds an entry; an entry whose first
/// field is left blank goes.
pub fn with_changes(plan: &Plan, changes: &[(String, String)]) -> Result<Plan, Vec<Issue>> {
    let mut tree = document(plan);
    let mut issues = Vec::new();
    for (path, text) in changes {
        make_room(&mut tree, path);
        if let Err(issue) = change(&mut tree, path, text) {
            issues.push(issue);
        }
    }
    drop_emptied(&mut tree);
    if !issues.is_empty() {
        return Err(issues);
    }
    let changed = from_document(tree).map_err(|issue| vec![issue])?;
    let issues = changed.check();
    if issues.is_empty() { Ok(changed) } else { Err(issues) }
}

/// Lists that grow and shrink by their parameters: the first field of an entry, and the others with what they begin as.
const LISTS: [(&str, &str, &str); 2] =
    [("incentives.base_changes", "from", "rate"), ("incentives.bands", "above", "rate")];

/// The list, the entry's place and the field that a path names, when the list may grow.
fn in_list(path: &str) -> Option<(&'static (&'static str, &'static str, &'static str), usize, &str)> {
    LISTS.iter().find_map(|list| {
        let (place, field) = path.strip_prefix(list.0)?.strip_prefix('.')?.split_once('.')?;
        Some((list, place.parse().ok()?, field))
    })
}

/// Adds an entry to a list when a change names the place after its last.
fn make_room(tree: &mut Value, path: &str) {
    let Some(((list, first, other), place, _)) = in_list(path) else { return };
    let entries = tree.pointer_mut(&format!("/{}", list.replace('.', "/"))).and_then(Value::as_array_mut);
    if let Some(entries) = entries.filter(|entries| entries.len() == place) {
        entries.push(serde_json::json!({ *first: Value::Null, *other: 0.0 }));
    }
}

/// Takes out the entries whose first field was left blank.
fn drop_emptied(tree: &mut Value) {
    for (list, first, _) in LISTS {
        if let Some(entries) = tree.pointer_mut(&format!("/{}", list.replace('.', "/"))).and_then(Value::as_array_mut) {
            entries.retain(|entry| !entry[first].is_null());
        }
    }
}

/// The plan as a tree whose metric goals are named by id.
fn document(plan: &Plan) -> Value {
    let mut tree = serde_json::to_value(plan).expect("a plan is made of objects, texts and numbers");
    let goals: Map<String, Value> = plan
        .metrics
        .iter()
        .map(|goal| {
            let fields = [("before", goal.before), ("baseline", goal.baseline), ("target", goal.target)];
            let fields = fields.map(|(name, value)| {
                (name.to_owned(), value.map_or(Value::Null, |number| Value::String(number.to_string())))
            });
            (goal.id.clone(), Value::Object(fields.into_iter().collect()))
        })
        .collect();
    tree["metrics"] = Value::Object(goals);
    tree
}

fn from_document(mut tree: Value) -> Result<Plan, Issue> {
    let unreadable = |error: &dyn std::fmt::Display| Issue::refused("issue-plan-toml").arg("reason", error);
    let goals = tree["metrics"].as_object().cloned().unwrap_or_default();
    let mut list = Vec::new();
    for (id, fields) in goals {
        let mut goal = Map::from_iter([("id".to_owned(), Value::String(id))]);
        for name in ["before", "baseline", "target"] {
            if let Some(text) = fields[name].as_str() {
                goal.insert(name.to_owned(), serde_json::from_str(text).map_err(|error| unreadable(&error))?);
            }
        }
        list.push(Value::Object(goal));
    }
    tree["metrics"] = Value::Array(list);
    serde_json::from_value(tree).map_err(|error| unreadable(&error))
}

fn walk(path: &str, value: &Value, found: &mut Vec<Parameter>) {
    let child = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(&child(name), value, found)),
        Value::Array(items) if path == "leads.industries" => {
            let joined: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            found.push(parameter(path, joined.join(", ")));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(&child(&index.to_string()), value, found));
        }
        Value::Null => found.push(parameter(path, String::new())),
        Value::String(text) => found.push(parameter(path, shown(path, text))),
        other => found.push(parameter(path, shown(path, &other.to_string()))),
    }
}

fn parameter(path: &str, value: String) -> Parameter {
    let choices = choices_of(path);
    Parameter {
        path: path.to_owned(),
        unit: unit(path),
        value,
        choices: choices.iter().map(|name| (*name).to_owned()).collect(),
    }
}

fn shown(path: &str, text: &str) -> String {
    match (unit(path), text.parse::<rust_decimal::Decimal>()) {
        (ParameterUnit::Percent, Ok(fraction)) => {
            (fraction * rust_decimal::Decimal::ONE_HUNDRED).normalize().to_string()
        }
        (ParameterUnit::Text | ParameterUnit::Choice, _) | (_, Err(_)) => text.to_owned(),
        (_, Ok(number)) => number.normalize().to_string(),
    }
}

/// The unit follows from the last word of the path; the domain's names put units last.
fn unit(path: &str) -> ParameterUnit {
    if !choices_of(path).is_empty() {
        return ParameterUnit::Choice;
    }
    if let Some(rest) = path.strip_prefix("metrics.") {
        let id = rest.split('.').next().unwrap_or_default();
        return match metric(id).map(|metric| metric.unit) {
            Some(MetricUnit::Ratio) => ParameterUnit::Percent,
            Some(MetricUnit::Days) => ParameterUnit::Days,
            Some(MetricUnit::Hours) => ParameterUnit::Hours,
            _ => ParameterUnit::Count,
        };
    }
    let last = path.rsplit('.').next().unwrap_or_default();
    let area = path.split('.').next().unwrap_or_default();
    match (area, last) {
        (_, "name" | "values" | "from" | "audience" | "id" | "role" | "person" | "duties" | "industries") => {
            ParameterUnit::Text
        }
        (_, "monetary") => ParameterUnit::Multiple,
        (_, word) if word.ends_with("_days") => ParameterUnit::Days,
        (_, word) if word.ends_with("_months") => ParameterUnit::Months,
        (_, word) if word.ends_with("_years") => ParameterUnit::Years,
        (_, word) if word.ends_with("_hours") => ParameterUnit::Hours,
        (_, word) if word.ends_with("_minutes") => ParameterUnit::Minutes,
        ("targets", "on_track_points" | "at_risk_points") => ParameterUnit::Points,
        ("targets" | "incentives" | "budget", _) => ParameterUnit::Percent,
        ("people", "pass_line" | "part_cap" | "reserve_share") => ParameterUnit::Percent,
        ("people", word) if word.starts_with("weight_") => ParameterUnit::Percent,
        ("tiers", word) if word.ends_with("_customers") || word.ends_with("_sales") || word.ends_with("_discount") => {
            ParameterUnit::Percent
        }
        _ => ParameterUnit::Count,
    }
}

fn change(tree: &mut Value, path: &str, text: &str) -> Result<(), Issue> {
    let unknown = || Issue::refused("issue-plan-path-unknown").at(path);
    let pointer = format!("/{}", path.replace('.', "/"));
    let place = tree.pointer_mut(&pointer).ok_or_else(unknown)?;
    let text = text.trim();
    let is_goal = path.starts_with("metrics.");
    if path == "leads.industries" {
        let names = text.split([',', '、', ';']).map(str::trim).filter(|name| !name.is_empty());
        *place = names.map(|name| Value::String(name.to_owned())).collect();
        return Ok(());
    }
    let is_first = in_list(path).is_some_and(|((_, first, _), _, field)| *first == field);
    if is_first && text.is_empty() {
        *place = Value::Null;
        return Ok(());
    }
    if path.starts_with("incentives.base_changes.") && path.ends_with(".from") {
        let day: chrono::NaiveDate =
            text.parse().map_err(|_| Issue::refused("issue-plan-not-a-day").at(path).value(text))?;
        *place = Value::String(day.to_string());
        return Ok(());
    }
    *place = match unit(path) {
        ParameterUnit::Text => Value::String(text.to_owned()),
        ParameterUnit::Choice => {
            let names = choices_of(path);
            if !names.contains(&text) {
                return Err(Issue::refused("issue-plan-choice").at(path).value(text).arg("choices", names.join(", ")));
            }
            Value::String(text.to_owned())
        }
        _ if is_goal && text.is_empty() => Value::Null,
        unit => {
            let number = number(path, unit, text)?;
            if is_goal { Value::String(number.to_string()) } else { json_number(path, place, number, text)? }
        }
    };
    Ok(())
}

fn number(path: &str, unit: ParameterUnit, text: &str) -> Result<Ratio, Issue> {
    let wrong = || Issue::refused("issue-plan-not-a-number").at(path).value(text);
    let plain = text.trim_end_matches('%').trim();
    let number: rust_decimal::Decimal = plain.parse().map_err(|_| wrong())?;
    let number = if unit == ParameterUnit::Percent { number / rust_decimal::Decimal::ONE_HUNDRED } else { number };
    Ok(Ratio::new(number))
}

/// Counts stay whole numbers: 2.5 days is refused rather than cut.
fn json_number(path: &str, place: &Value, number: Ratio, text: &str) -> Result<Value, Issue> {
    if place.is_u64() && !place.is_f64() {
        let count: u64 = number
            .to_string()
            .parse()
            .map_err(|_| Issue::refused("issue-plan-not-a-whole-number").at(path).value(text))?;
        return Ok(Value::from(count));
    }
    Ok(serde_json::to_value(number).expect("a ratio is a number"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
