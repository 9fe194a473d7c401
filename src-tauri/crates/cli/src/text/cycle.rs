//! Reviews, findings, actions, the next quarter, capsules and commentary as text.

use serde_json::Value;

use super::{cells, field, figures, headed, list, plain, table};

/// Months, weeks and actions of a quarter.
pub fn reviews(answer: &Value) -> String {
    let months = columns(answer, "months", &["label", "state_text", "actions_text"]);
    let weeks = columns(answer, "weeks", &["label", "progress", "pace", "gap", "sales", "text"]);
    format!("{}{}\n{}\n{}\n{}", headed(answer), figures(answer), table(&months), table(&weeks), board(answer))
}

/// The actions of a quarter by state.
pub fn actions(answer: &Value) -> String {
    format!("{}\n{}", headed(answer), board(answer))
}

fn board(answer: &Value) -> String {
    let mut rows = Vec::new();
    for column in list(answer, "board") {
        for card in list(&column, "cards") {
            let mut row = vec![plain(&card["id"]), field(&column, "label")];
            row.extend(["what", "who", "due", "standing", "carried"].map(|name| plain(&card[name])));
            rows.push(row);
        }
    }
    table(&rows)
}

/// What the rules found, most severe first, each with what the playbook says; then what was set aside.
pub fn findings(answer: &Value) -> String {
    let told = |finding: &Value| {
        let lines = ["detail", "advice", "actions_text"].map(|name| field(finding, name));
        let lines: String = lines.iter().filter(|text| !text.is_empty()).map(|text| format!("    {text}\n")).collect();
        let reason = if finding["dismissed"].is_null() {
            String::new()
        } else {
            let dismissed = &finding["dismissed"];
            format!("    {} ({}, {})\n", field(dismissed, "reason"), field(dismissed, "by"), field(dismissed, "on"))
        };
        format!("{} · {} [{}]\n{lines}{reason}", field(finding, "rule"), field(finding, "title"), field(finding, "key"))
    };
    let all: String =
        ["open", "dismissed"].map(|part| list(answer, part).iter().map(told).collect::<String>()).join("\n");
    format!("{}\n{all}", headed(answer))
}

/// What the next quarter would begin with.
pub fn next_quarter(answer: &Value) -> String {
    let sales = &answer["sales"];
    let sales = vec![["actual", "growth", "proposed", "rule"].map(|name| plain(&sales[name])).to_vec()];
    let metrics = ["label", "baseline_now", "baseline_next", "target_now", "target_next", "remark"];
    let members = ["employee_no", "name", "now", "next", "change"];
    let parts = [
        table(&sales),
        table(&columns(answer, "metrics", &metrics)),
        table(&columns(answer, "differences", &["path", "label", "before", "after"])),
        table(&columns(answer, "members", &members)),
        table(&columns(answer, "actions", &["id", "what", "who", "due"])),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}\n{}", headed(answer), parts.join("\n"))
}

/// What is in a capsule, part by part.
pub fn capsule(answer: &Value) -> String {
    let mut rows = Vec::new();
    for check in list(answer, "checks") {
        let mark = if check["is_whole"] == true { "=" } else { "≠" };
        let texts = ["part", "hash", "size"].map(|name| plain(&check[name]));
        rows.push([&[mark.to_owned()][..], &texts[..]].concat());
    }
    let head = format!("{}\n{}\n", field(answer, "title"), field(answer, "company"));
    format!("{head}{}\n{}\n{}", figures(answer), table(&rows), field(answer, "fingerprint"))
}

/// The parts of a capsule whose hash is not that of what is inside.
pub fn broken(answer: &Value) -> String {
    let parts = list(answer, "checks");
    let names: Vec<String> =
        parts.iter().filter(|check| check["is_whole"] != true).map(|check| field(check, "part")).collect();
    format!("{}: {}", field(answer, "title"), names.join(", "))
}

/// Where two capsules differ: areas, then cells.
pub fn compared(answer: &Value) -> String {
    let areas: Vec<Vec<String>> = list(answer, "areas")
        .iter()
        .map(|area| vec![plain(&area["choice"]["value"]), plain(&area["choice"]["label"]), field(area, "count_text")])
        .collect();
    let cells = columns(answer, "cells", &["area", "row", "column", "left", "right", "change"]);
    format!("{}\n{}\n{}", headed(answer), table(&areas), table(&cells))
}

/// What is said about each section of the summary.
pub fn commentaries(answer: &Value) -> String {
    let said = |section: &Value| {
        let commentary = &section["commentary"];
        let text = field(commentary, "text");
        let text = if text.is_empty() { String::new() } else { format!("{text}\n{}\n", field(commentary, "standing")) };
        format!("[{}] {}\n{text}", field(section, "id"), field(section, "title"))
    };
    let sections: Vec<String> = list(answer, "sections").iter().map(said).collect();
    format!("{}\n{}", headed(answer), sections.join("\n"))
}

/// Every version of a section's commentary, the latest first.
pub fn commentary_history(answer: &Value) -> String {
    let version = |one: &Value| {
        let [number, at, by, text] = ["version", "at", "by", "text"].map(|name| plain(&one[name]));
        format!("{number} · {at} · {by}\n{text}\n")
    };
    let versions: Vec<String> = list(answer, "versions").iter().map(version).collect();
    format!("{}\n{}", field(answer, "title"), versions.join("\n"))
}

/// Saved versions of the plan, the latest first.
pub fn plan_versions(answer: &Value) -> String {
    let mut rows = vec![cells(&["quarter", "version", "saved", "by", "changed", "reason"])];
    rows.extend(columns(answer, "versions", &["of", "version", "at", "actor", "changed", "reason"]));
    table(&rows)
}

/// What a version of the plan changed.
pub fn plan_version(answer: &Value) -> String {
    format!("{}\n{}", headed(answer), super::differences(answer))
}

fn columns(answer: &Value, rows: &str, names: &[&str]) -> Vec<Vec<String>> {
    list(answer, rows).iter().map(|row| names.iter().map(|name| plain(&row[*name])).collect()).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_finding_reads_as_a_note_with_what_to_do() {
        let finding = json!({
            "rule": "Budget", "title": "Training is at 95 %", "key": "budget/training", "detail": "¥9,500 of ¥10,000",
            "advice": "Ask first.", "actions_text": "", "dismissed": null,
        });
        let aside = json!({
            "rule": "Service", "title": "2 late", "key": "service/breaches", "detail": "", "advice": "",
            "actions_text": "", "dismissed": { "reason": "known", "by": "Lin", "on": "3 Aug 2026", "is_back": false },
        });
        let answer = json!({ "title": "Findings", "sentence": "1 open.", "open": [finding], "dismissed": [aside] });
        assert_eq!(
            findings(&answer),
            "Findings\n1 open.\n\nBudget · Training is at 95 % [budget/training]\n    ¥9,500 of ¥10,000\n    Ask first.\n\
             \nService · 2 late [service/breaches]\n    known (Lin, 3 Aug 2026)\n"
        );
    }

    #[test]
    fn a_broken_capsule_names_the_part() {
        let check =
            |part: &str, is_whole: bool| json!({ "part": part, "hash": "ab", "size": "1 KB", "is_whole": is_whole });
        let answer = json!({ "title": "2026 Q3", "checks": [check("plan", true), check("figures", false)] });
        assert_eq!(broken(&answer), "2026 Q3: figures");
    }
}
