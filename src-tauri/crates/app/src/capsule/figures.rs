//! The figures of a quarter as cells: what the `quarterlift … --json` commands answer, taken apart into paths and values
//! that no language and no order of rows changes.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use words::{Lang, Words};

use crate::commands;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;

/// Values by path, by area.
pub(super) type Cells = BTreeMap<String, BTreeMap<String, String>>;

/// Areas and the commands that answer for them.
const AREAS: [(&str, &str); 11] = [
    ("metrics", "metrics_figures"),
    ("targets", "targets_figures"),
    ("tiers", "tiers_figures"),
    ("leads", "leads_figures"),
    ("agenda", "agenda_figures"),
    ("service", "service_figures"),
    ("people", "people_figures"),
    ("training", "training_figures"),
    ("mentoring", "mentoring_figures"),
    ("incentives", "incentives_figures"),
    ("budget", "budget_figures"),
];

/// What names a row of a list, wherever it has such a field; several together when it has several.
const NAMES: [&str; 29] = [
    "id",
    "employee_no",
    "code",
    "customer",
    "customer_code",
    "lead_no",
    "ticket_no",
    "order_no",
    "metric",
    "tier",
    "kind",
    "stage",
    "source",
    "owner_kind",
    "owner",
    "period",
    "quarter",
    "month",
    "week_on",
    "date",
    "category",
    "module",
    "curriculum",
    "member",
    "mentor",
    "mentee",
    "from",
    "to",
    "name",
];

/// Lists that repeat what the inputs hold already, order by order.
const LEFT_TO_INPUTS: [&str; 3] = ["orders", "credits", "rows"];

/// Every figure of the scope's quarter.
pub(super) fn cells(ctx: &Ctx<'_>, scope: &Scope) -> Result<Cells, Failure> {
    // Names of things may be in the reader's language: one language, so that the cells are those of the facts.
    let ctx = &Ctx::new(ctx.app, Words::new(Lang::En, ctx.words.currency()));
    AREAS
        .iter()
        .map(|(area, command)| {
            let answer = commands::dispatch(ctx, command, asked(area, scope))?;
            let mut found = BTreeMap::new();
            flatten("", &answer, &mut found);
            Ok(((*area).to_owned(), found))
        })
        .collect()
}

fn asked(area: &str, scope: &Scope) -> Value {
    match area {
        "tiers" => json!({ "as_of": scope.as_of, "from": scope.span.eve(), "set": [], "is_listed": true }),
        _ => json!({ "period": scope.quarter, "as_of": scope.as_of }),
    }
}

fn flatten(path: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| !LEFT_TO_INPUTS.contains(&name.as_str())) {
                flatten(&joined(path, name), value, found);
            }
        }
        Value::Array(items) => {
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for (place, item) in items.iter().enumerate() {
                let name = named(item).unwrap_or_else(|| (place + 1).to_string());
                let count = seen.entry(name.clone()).or_default();
                *count += 1;
                let name = if *count > 1 { format!("{name}#{count}") } else { name };
                flatten(&joined(path, &name), item, found);
            }
        }
        Value::Null => {}
        Value::String(text) => drop(found.insert(path.to_owned(), text.clone())),
        other => drop(found.insert(path.to_owned(), other.to_string())),
    }
}

fn joined(path: &str, name: &str) -> String {
    let name = name.replace('/', "∕");
    if path.is_empty() { name } else { format!("{path}/{name}") }
}

/// What names an item of a list; none for plain values, which are named by their place.
fn named(item: &Value) -> Option<String> {
    let fields = item.as_object()?;
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let names: Vec<String> = NAMES.iter().filter_map(|name| fields.get(*name).and_then(text)).collect();
    if names.is_empty() { None } else { Some(names.join(" ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_by_what_they_are_about_not_by_their_place() {
        let line = |no: &str, total: &str| json!({ "employee_no": no, "total": total, "orders": [{ "no": "A" }] });
        let flat = |value: &Value| {
            let mut found = BTreeMap::new();
            flatten("", value, &mut found);
            found
        };
        let one = flat(&json!({ "statements": [line("E1", "10.00"), line("E2", "20.00")], "none": null }));
        let two = flat(&json!({ "statements": [line("E2", "20.00"), line("E1", "10.00")], "none": null }));
        assert_eq!(one, two);
        assert_eq!(one["statements/E1/total"], "10.00");
        assert_eq!(one.len(), 4, "orders are inputs, and what is not known is no cell: {one:?}");
    }

    #[test]
    fn two_rows_of_one_name_stay_two() {
        let mut found = BTreeMap::new();
        flatten("", &json!([{ "kind": "base", "amount": "1" }, { "kind": "base", "amount": "2" }]), &mut found);
        assert_eq!(found["base/amount"], "1");
        assert_eq!(found["base#2/amount"], "2");
    }
}
