//! A plan as a list of parameters, so that the window and the command show, compare and change any of them alike.
//!
//! A parameter's path (`tiers.core.recency_days`) names it everywhere: in issues, in the audit, in differences. List
//! entries are named by place (`incentives.bands.1.rate`), metric goals by id (`metrics.core_churn.target`).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::lists::{drop_emptied, entry_names, in_list, make_room};
use super::{FINDING_RULES, MetricGoal, Plan};
use crate::base::{Issue, Ratio};
use crate::metrics::{MetricUnit, metric};

/// One parameter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Parameter {
    /// Where it stands.
    pub path: String,
    /// Its name in every plan: the path with entries of a list named by what they are (`training.curricula.veterans…`), so
    /// that two plans compare alike wherever an entry stands.
    pub key: String,
    /// The names of the list entries it belongs to, from the outside in.
    pub entries: Vec<String>,
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

/// The plan's areas in reading order.
const AREAS: [&str; 14] = [
    "name",
    "tiers",
    "targets",
    "people",
    "incentives",
    "leads",
    "service",
    "mentoring",
    "training",
    "budget",
    "reviews",
    "values",
    "task_force",
    "metrics",
];

/// Every parameter of the plan, in reading order.
pub fn parameters(plan: &Plan) -> Vec<Parameter> {
    let mut found = Vec::new();
    walk(&Place::default(), &document(plan), &mut found);
    let goals: Vec<&str> = plan.metrics.iter().map(|goal| goal.id.as_str()).collect();
    found.sort_by_key(|parameter| rank(&parameter.path, &goals));
    found
}

/// The place of a parameter: its area, its place in the order a person reads in, its rule's or its metric's place.
fn rank(path: &str, goals: &[&str]) -> (usize, usize, usize) {
    let at =
        |list: &[&str], name: Option<&str>| list.iter().position(|known| Some(*known) == name).unwrap_or(list.len());
    let mut words = path.split('.');
    let area = words.next();
    let reading = READING_ORDER.iter().position(|start| path.starts_with(start)).unwrap_or(READING_ORDER.len());
    let within = match (area, words.next()) {
        (Some("metrics"), id) => at(goals, id),
        (Some("reviews"), Some("playbook")) => 1 + at(&FINDING_RULES, words.next()),
        _ => 0,
    };
    (at(&AREAS, area), reading, within)
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
    let changed = from_document(tree, &plan.metrics).map_err(|issue| vec![issue])?;
    let issues = changed.check();
    if issues.is_empty() { Ok(changed) } else { Err(issues) }
}

/// The plan as a tree whose metric goals are named by id, with a place for the words of every rule.
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
    for rule in FINDING_RULES {
        let playbook = tree["reviews"]["playbook"].as_object_mut().expect("the playbook is a table");
        playbook.entry(rule).or_insert_with(|| Value::String(String::new()));
    }
    tree
}

/// Goals stay in the order they had.
fn from_document(mut tree: Value, order: &[MetricGoal]) -> Result<Plan, Issue> {
    let unreadable = |error: &dyn std::fmt::Display| Issue::refused("issue-plan-toml").arg("reason", error);
    let goals = tree["metrics"].as_object().cloned().unwrap_or_default();
    let mut list = Vec::new();
    for (id, fields) in order.iter().filter_map(|goal| Some((goal.id.clone(), goals.get(&goal.id)?))) {
        let mut goal = Map::from_iter([("id".to_owned(), Value::String(id))]);
        for name in ["before", "baseline", "target"] {
            if let Some(text) = fields[name].as_str() {
                goal.insert(name.to_owned(), serde_json::from_str(text).map_err(|error| unreadable(&error))?);
            }
        }
        list.push(Value::Object(goal));
    }
    tree["metrics"] = Value::Array(list);
    if let Some(playbook) = tree["reviews"]["playbook"].as_object_mut() {
        playbook.retain(|_, text| text.as_str().is_some_and(|text| !text.trim().is_empty()));
    }
    serde_json::from_value(tree).map_err(|error| unreadable(&error))
}

/// Where a walk through the tree stands.
#[derive(Default, Clone)]
struct Place {
    path: String,
    key: String,
    entries: Vec<String>,
}

impl Place {
    fn field(&self, name: &str) -> Place {
        Place { path: joined(&self.path, name), key: joined(&self.key, name), entries: self.entries.clone() }
    }

    fn entry(&self, index: usize, name: String) -> Place {
        let key = joined(&self.key, &name);
        let entries = self.entries.iter().cloned().chain([name]).collect();
        Place { path: joined(&self.path, &index.to_string()), key, entries }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn walk(place: &Place, value: &Value, found: &mut Vec<Parameter>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(&place.field(name), value, found)),
        Value::Array(items) if place.path == "leads.industries" => {
            let names: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            found.push(parameter(place, names.join(", ")));
        }
        Value::Array(items) => {
            let names = entry_names(&place.path, items);
            for (index, (value, name)) in items.iter().zip(names).enumerate() {
                walk(&place.entry(index, name), value, found);
            }
        }
        Value::Null => found.push(parameter(place, String::new())),
        Value::String(text) => found.push(parameter(place, shown(&place.path, text))),
        other => found.push(parameter(place, shown(&place.path, &other.to_string()))),
    }
}

fn parameter(place: &Place, value: String) -> Parameter {
    let Place { path, key, entries } = place.clone();
    let choices = choices_of(&path).iter().map(|name| (*name).to_owned()).collect();
    Parameter { unit: unit(&path), path, key, entries, value, choices }
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
    if path.starts_with("reviews.playbook.") {
        return ParameterUnit::Text;
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
mod tests;
