//! Pay as text: statements line by line, a quarter under another plan, what a close froze.

use serde_json::Value;

use super::{cells, field, figures, list, percent, plain, table};

/// Statements line by line, with what is closed and what is corrected.
pub fn incentives(answer: &Value) -> String {
    let mut rows = vec![cells(&["member", "line", "period", "base", "rate", "amount", "orders", "note"])];
    for statement in list(answer, "statements") {
        let name = format!("{} {}", plain(&statement["employee_no"]), plain(&statement["name"]));
        rows.extend(list(&statement, "lines").iter().map(|line| line_row(&name, line)));
        rows.push(vec![
            name,
            "total".into(),
            String::new(),
            plain(&statement["sales"]),
            String::new(),
            plain(&statement["total"]),
        ]);
    }
    let total = ["total".into(), String::new(), field(answer, "period"), String::new(), String::new()];
    rows.push([&total[..], &[field(answer, "total")]].concat());
    format!("{}{}", state(answer), table(&rows))
}

/// The quarter, its state, and the closes that are shown with it.
fn state(answer: &Value) -> String {
    let mut text = format!("{} {} {}\n", field(answer, "period"), field(answer, "as_of"), field(answer, "state"));
    let rows: Vec<Vec<String>> = list(answer, "closes")
        .iter()
        .map(|close| {
            let texts = ["period", "closed_at", "closed_by", "plan", "fingerprint", "reason"];
            texts.map(|name| plain(&close[name])).to_vec()
        })
        .collect();
    if !rows.is_empty() {
        text.push_str(&table(&rows));
    }
    text
}

fn line_row(name: &str, line: &Value) -> Vec<String> {
    vec![
        name.to_owned(),
        plain(&line["kind"]),
        plain(&line["period"]),
        plain(&line["base"]),
        percent(&line["rate"]),
        plain(&line["amount"]),
        list(line, "rows").len().to_string(),
        note(line),
    ]
}

/// What a correction is about, and whether the line is frozen.
fn note(line: &Value) -> String {
    let mut parts = Vec::new();
    if !line["about_kind"].is_null() {
        let [kind, period, before, after] =
            ["about_kind", "about_period", "before", "after"].map(|name| plain(&line[name]));
        parts.push(format!("{kind} {period}: {before} -> {after}"));
    }
    if let Some(reason) = line["reason"].as_str() {
        parts.push(reason.to_owned());
    }
    if line["closed"] == true {
        parts.push("closed".to_owned());
    }
    parts.join("; ")
}

/// A quarter under another plan: what the plans differ in, who gains, who loses, the sums.
pub fn replay(answer: &Value, member: Option<&str>) -> String {
    let changes: Vec<Vec<String>> = list(answer, "changes")
        .iter()
        .map(|row| vec![plain(&row["label"]), plain(&row["before"]), "→".into(), plain(&row["after"])])
        .collect();
    let shown = |row: &&Value| member.is_none_or(|member| row["employee_no"] == member);
    let columns = ["employee_no", "name", "before", "after", "difference", "of_plan", "of_facts"];
    let mut rows = vec![cells(&["member", "name", "old", "new", "difference", "of plan", "of facts"])];
    rows.extend(
        list(answer, "members").iter().filter(shown).map(|row| columns.map(|column| plain(&row[column])).to_vec()),
    );
    if member.is_none() {
        let sums = ["total_before", "total_after", "difference"].map(|name| field(answer, name));
        rows.push([&["total".to_owned(), String::new()][..], &sums].concat());
    }
    let kinds: Vec<Vec<String>> = list(answer, "by_kind")
        .iter()
        .map(|row| ["label", "before", "after", "difference"].map(|name| plain(&row[name])).to_vec())
        .collect();
    format!("{}\n{}\n\n{}\n{}", table(&changes), field(answer, "sentence"), table(&kinds), table(&rows))
}

/// What closing would freeze, and what to look at before.
pub fn close_preview(answer: &Value) -> String {
    let kinds: Vec<Vec<String>> = list(answer, "by_kind")
        .iter()
        .map(|row| ["label", "amount", "share", "note"].map(|name| plain(&row[name])).to_vec())
        .collect();
    let warnings: String = list(answer, "warnings").iter().map(|text| format!("! {}\n", plain(text))).collect();
    format!("{}\n{}\n{}\n{warnings}", field(answer, "sentence"), figures(answer), table(&kinds))
}

/// What was closed, and the backup that was made before.
pub fn closed(answer: &Value) -> String {
    format!("{}\n{}", field(answer, "text"), field(answer, "backup"))
}
