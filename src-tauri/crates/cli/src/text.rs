//! Answers as text for people: aligned columns, nothing that is not in the answer.

mod cycle;
mod pay;

use serde_json::Value;

pub use cycle::{
    actions, broken, capsule, commentaries, commentary_history, compared, findings, next_quarter, plan_version,
    plan_versions, reviews,
};
pub use pay::{close_preview, closed, incentives, replay};

/// Prints a text with its line end. A reader that has gone away (`| head`) has read enough.
pub fn print(text: &str) -> Result<(), crate::run::Refusal> {
    use std::io::Write;
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// A text field of an answer; empty when it is not there.
pub fn field(answer: &Value, name: &str) -> String {
    plain(&answer[name])
}

/// The issues of an answer, one a line.
pub fn issues(answer: &Value) -> Vec<String> {
    let line = |issue: &Value| {
        let place: Vec<String> = [("row", &issue["row"]), ("", &issue["column"]), ("", &issue["value"])]
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| format!("{name} {}", plain(value)).trim().to_owned())
            .collect();
        let text = plain(&issue["text"]);
        if place.is_empty() { text } else { format!("{}: {text}", place.join(" · ")) }
    };
    list(answer, "issues").iter().map(line).collect()
}

/// Tiers, and the customers when they are listed.
pub fn tiers(answer: &Value) -> String {
    let mut rows = vec![cells(&["tier", "customers", "share", "plan", "sales", "share", "plan", "gap"])];
    rows.extend(list(answer, "tiers").iter().map(|tier| {
        vec![
            plain(&tier["tier"]),
            plain(&tier["customers"]),
            percent(&tier["customer_share"]),
            percent(&tier["plan_customer_share"]),
            plain(&tier["sales"]),
            percent(&tier["sales_share"]),
            percent(&tier["plan_sales_share"]),
            plain(&tier["gap"]),
        ]
    }));
    let mut text = format!("{}\n{}", field(answer, "as_of"), table(&rows));
    if !answer["customers"].is_null() {
        let mut rows = vec![cells(&["code", "R", "F", "M", "tier", "gap"])];
        rows.extend(list(answer, "customers").iter().map(|row| {
            ["code", "recency", "frequency", "monetary", "tier", "gap"].map(|name| plain(&row[name])).to_vec()
        }));
        text = format!("{text}\n{}", table(&rows));
    }
    if !answer["migration"].is_null() {
        let mut rows = vec![cells(&["from", "to", "customers", "sales"])];
        rows.extend(
            list(answer, "migration")
                .iter()
                .map(|row| ["from", "to", "customers", "sales"].map(|name| plain(&row[name])).to_vec()),
        );
        text = format!("{text}\n{}", table(&rows));
    }
    text
}

/// The metrics of the Overview page, as its tables.
pub fn metrics(answer: &Value) -> String {
    let charts = ["smart", "process"].map(|chart| chart_table(&answer[chart]));
    format!("{}{}", headed(answer), charts.concat())
}

/// Leads: figures, funnel, bottleneck, sources, months.
pub fn leads(answer: &Value) -> String {
    let [funnel, sources, cohorts] = ["funnel", "sources", "cohorts"].map(|chart| chart_table(&answer[chart]));
    let bottleneck = field(answer, "bottleneck");
    format!("{}{}{funnel}\n{bottleneck}\n{sources}{cohorts}", headed(answer), figures(answer))
}

/// What is due, most overdue first, as many as the page shows.
pub fn agenda(answer: &Value) -> String {
    let mut text = format!("{}{}", headed(answer), figures(answer));
    for group in list(answer, "groups").iter().filter(|group| group["count"] != 0) {
        let rows: Vec<Vec<String>> = list(group, "tasks")
            .iter()
            .map(|task| {
                ["due", "label", "customer_code", "customer", "tier", "owner", "last"]
                    .map(|name| plain(&task[name]))
                    .to_vec()
            })
            .collect();
        text.push_str(&format!("\n{} {}\n{}", field(group, "label"), field(group, "count_text"), table(&rows)));
        if !group["more"].is_null() {
            text.push_str(&format!("{}\n", field(group, "more")));
        }
    }
    text
}

/// Service: figures, open tickets with their clocks, what they are about.
pub fn service(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = list(answer, "open")
        .iter()
        .map(|ticket| {
            let texts = ["ticket_no", "customer", "category", "owner", "opened"].map(|name| plain(&ticket[name]));
            let clocks = ["respond", "resolve"].map(|name| plain(&ticket[name]["text"]));
            [texts.as_slice(), clocks.as_slice()].concat()
        })
        .collect();
    let charts = ["response", "categories", "themes", "satisfaction"].map(|chart| chart_table(&answer[chart]));
    format!("{}{}\n{}{}", headed(answer), figures(answer), table(&rows), charts.concat())
}

/// The team: figures, members with their scores, stars, candidates, what asks for a person.
pub fn people(answer: &Value) -> String {
    let mut text = format!("{}{}\n{}", headed(answer), figures(answer), chart_table(&answer["attainment"]));
    for month in &list(answer, "stars") {
        let rows: Vec<Vec<String>> = list(month, "rows")
            .iter()
            .map(|star| ["rank", "name", "text"].map(|name| plain(&star[name])).to_vec())
            .collect();
        text.push_str(&format!("\n{}\n{}", field(month, "label"), table(&rows)));
    }
    let rows = |name: &str, columns: [&str; 3]| -> Vec<Vec<String>> {
        list(answer, name).iter().map(|row| columns.map(|column| plain(&row[column])).to_vec()).collect()
    };
    let reserve = rows("reserve", ["rank", "name", "selection"]);
    let todo = rows("todo", ["employee_no", "name", "text"]);
    format!("{text}\n{}\n{}", table(&reserve), table(&todo))
}

/// Training: figures, the matrix, reminders.
pub fn training(answer: &Value) -> String {
    let matrix = &answer["matrix"];
    let states: std::collections::BTreeMap<String, String> =
        list(answer, "states").iter().map(|state| (plain(&state["value"]), plain(&state["label"]))).collect();
    let mut rows = vec![[String::new(), String::new()].to_vec()];
    rows[0].extend(list(matrix, "modules").iter().map(|module| plain(&module["label"])));
    rows.extend(list(matrix, "rows").iter().map(|row| {
        let cell = |cell: &Value| {
            let state = plain(&cell["state"]);
            let label = states.get(&state).cloned().unwrap_or(state);
            format!("{label} {}", plain(&cell["text"])).trim().to_owned()
        };
        let mut texts = vec![plain(&row["name"]), plain(&row["completion"])];
        texts.extend(list(row, "cells").iter().map(cell));
        texts
    }));
    let reminders: Vec<String> = list(answer, "reminders").iter().map(|one| plain(&one["text"])).collect();
    format!("{}{}\n{}\n{}\n", headed(answer), figures(answer), table(&rows), reminders.join("\n"))
}

/// Mentoring: figures, pairs, what is missing, the bonus.
pub fn mentoring(answer: &Value) -> String {
    let pairs: Vec<Vec<String>> = list(answer, "pairs")
        .iter()
        .map(|pair| ["mentor", "mentee", "span", "kept"].map(|name| plain(&pair[name])).to_vec())
        .collect();
    let lines =
        |name: &str| -> String { list(answer, name).iter().map(|one| format!("{}\n", plain(&one["text"]))).collect() };
    let bonus: String = list(answer, "bonus")
        .iter()
        .map(|one| format!("{}: {} {}\n", plain(&one["mentor"]), plain(&one["text"]), plain(&one["amount"])))
        .collect();
    format!("{}{}\n{}\n{}\n{bonus}", headed(answer), figures(answer), table(&pairs), lines("missing"))
}

/// The budget: figures, categories, the worst case.
pub fn budget(answer: &Value) -> String {
    let names = ["label", "planned", "spent", "remaining", "burn", "beside_pace", "state_label", "sources"];
    let mut rows = vec![cells(&["category", "planned", "spent", "left", "used", "pace", "state", "from"])];
    rows.extend(list(answer, "categories").iter().map(|row| names.map(|name| plain(&row[name])).to_vec()));
    let worst = &answer["worst"];
    let kinds: Vec<Vec<String>> = list(worst, "rows")
        .iter()
        .map(|row| ["label", "amount", "note"].map(|name| plain(&row[name])).to_vec())
        .collect();
    format!("{}{}\n{}\n{}\n{}", headed(answer), figures(answer), table(&rows), headed(worst), table(&kinds))
}

/// Title and finding of a page.
fn headed(answer: &Value) -> String {
    format!("{}\n{}\n", field(answer, "title"), field(answer, "sentence"))
}

/// The figures of a page, one a line.
fn figures(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = list(answer, "figures")
        .iter()
        .map(|figure| {
            let note = if figure["note"].is_null() { String::new() } else { plain(&figure["note"]) };
            vec![plain(&figure["label"]), plain(&figure["value"]), note]
        })
        .collect();
    format!("\n{}", table(&rows))
}

/// A chart as its table; nothing when there is no chart.
fn chart_table(chart: &Value) -> String {
    if chart.is_null() {
        return String::new();
    }
    let spec = &chart["table"];
    let cells = |row: &Value| row.as_array().map_or_else(Vec::new, |cells| cells.iter().map(plain).collect::<Vec<_>>());
    let mut rows = vec![cells(&spec["columns"])];
    rows.extend(list(spec, "rows").iter().map(cells));
    format!("\n{}", table(&rows))
}

/// Targets with what was sold.
pub fn targets(answer: &Value) -> String {
    let mut rows = vec![cells(&["period", "owner", "target", "actual", "attainment", "pinned"])];
    rows.extend(list(answer, "targets").iter().map(|row| {
        let owner = format!("{} {}", plain(&row["owner_kind"]), plain(&row["owner"]));
        vec![
            plain(&row["period"]),
            owner.trim().to_owned(),
            plain(&row["target"]),
            plain(&row["actual"]),
            percent(&row["attainment"]),
            if row["pinned"] == true { "yes".to_owned() } else { String::new() },
        ]
    }));
    table(&rows)
}

/// Every parameter with its value.
pub fn plan(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = parameters(answer)
        .iter()
        .map(|row| {
            vec![
                plain(&row["path"]),
                format!("{} {}", plain(&row["value"]), plain(&row["unit_text"])),
                plain(&row["label"]),
            ]
        })
        .collect();
    format!("{}\n{}\n{}", field(answer, "title"), field(answer, "sentence"), table(&rows))
}

/// Parameters that differ from the template.
pub fn plan_changes(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = parameters(answer)
        .iter()
        .filter(|row| row["differs_from_template"] == true)
        .map(|row| vec![plain(&row["path"]), plain(&row["template"]), "→".into(), plain(&row["value"])])
        .collect();
    table(&rows)
}

/// Parameters that differ between a file and the plan in force.
pub fn differences(answer: &Value) -> String {
    let rows: Vec<Vec<String>> = list(answer, "changes")
        .iter()
        .map(|row| {
            let [path, label, before, after] = ["path", "label", "before", "after"].map(|name| plain(&row[name]));
            vec![path, label, before, "→".into(), after]
        })
        .collect();
    table(&rows)
}

fn parameters(answer: &Value) -> Vec<Value> {
    list(answer, "areas").iter().flat_map(|area| list(area, "parameters")).collect()
}

fn list(answer: &Value, name: &str) -> Vec<Value> {
    answer[name].as_array().cloned().unwrap_or_default()
}

fn cells(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A ratio as percent with at most two digits, for reading; machines take the JSON.
fn percent(value: &Value) -> String {
    let Some(number) = value.as_f64() else { return "–".to_owned() };
    format!("{}%", format!("{:.2}", number * 100.0).trim_end_matches('0').trim_end_matches('.'))
}

/// Columns as wide as their widest cell; Han characters count double.
fn table(rows: &[Vec<String>]) -> String {
    let width = |text: &str| text.chars().map(|character| if character > '\u{2e7f}' { 2 } else { 1 }).sum::<usize>();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, most)| format!("{cell}{}", " ".repeat(most - width(cell)))).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
