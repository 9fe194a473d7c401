//! Reviews, findings, actions, the next quarter, capsules and commentary.

use std::path::Path;

use serde_json::{Value, json};

use super::{Refusal, Session, shown};
use crate::arguments::{CapsuleAction, CommentaryAction, Looked, NextQuarter, Quarterly};
use crate::text;

impl Session {
    /// The Reviews page as text, or reviews with findings and actions as JSON.
    pub(super) fn reviews(&self, asked: &Looked) -> Result<(), Refusal> {
        self.open(&asked.workspace.path)?;
        let args = place(asked);
        if asked.json { self.print_json("reviews_figures", args) } else { self.say("reviews", args, text::reviews) }
    }

    pub(super) fn findings(&self, asked: &Looked) -> Result<(), Refusal> {
        self.open(&asked.workspace.path)?;
        if asked.json {
            self.part_json(place(asked), "findings")
        } else {
            self.say("findings", place(asked), text::findings)
        }
    }

    pub(super) fn actions(&self, asked: &Quarterly) -> Result<(), Refusal> {
        self.open(&asked.workspace.path)?;
        let args = json!({ "period": asked.period, "as_of": asked.as_of });
        if let Some(csv) = &asked.csv {
            let request = json!({ "table": "actions", "period": asked.period, "as_of": asked.as_of, "limit": 0 });
            let args = json!({ "request": request, "format": "csv", "path": shown(csv)? });
            return self.say("table_export", args, |saved| text::field(saved, "path"));
        }
        if asked.json { self.part_json(args, "actions") } else { self.say("reviews", args, text::actions) }
    }

    /// One list of the figures of reviews, with period and date.
    fn part_json(&self, args: Value, part: &str) -> Result<(), Refusal> {
        let found = self.call("reviews_figures", args)?;
        let said = json!({ "period": found["period"], "as_of": found["as_of"], part: found[part] });
        text::print(&serde_json::to_string_pretty(&said)?)
    }

    pub(super) fn next_quarter(&self, asked: &NextQuarter) -> Result<(), Refusal> {
        self.open(&asked.from.workspace.path)?;
        let mut args = place(&asked.from);
        args["changes"] = Value::Array(changes(&asked.set)?);
        args["sales_target"] = json!(asked.sales_target);
        let found = self.call("next_quarter", args.clone())?;
        if asked.start {
            return self.start_next(asked, args, &found);
        }
        if asked.from.json {
            text::print(&serde_json::to_string_pretty(&found)?)?;
        } else {
            text::print(text::next_quarter(&found).trim_end())?;
        }
        refuse(&found)
    }

    fn start_next(&self, asked: &NextQuarter, mut args: Value, found: &Value) -> Result<(), Refusal> {
        let open = found["actions"].as_array().cloned().unwrap_or_default();
        let every: Vec<i64> = open.iter().filter_map(|action| action["id"].as_i64()).collect();
        let carried = match (asked.no_actions, asked.carry.is_empty()) {
            (true, _) => Vec::new(),
            (false, true) => every,
            (false, false) => asked.carry.clone(),
        };
        args["actions"] = json!(carried);
        args["with_members"] = json!(!asked.no_members);
        args["reason"] = json!(asked.reason);
        args["expected_version"] = if asked.replace { found["version"].clone() } else { json!(0) };
        if asked.from.json {
            return self.print_json("next_quarter_start", args);
        }
        self.say("next_quarter_start", args, |started| text::field(started, "text"))
    }

    pub(super) fn capsule(&self, action: CapsuleAction) -> Result<(), Refusal> {
        match action {
            CapsuleAction::Save { workspace, period, as_of, output } => {
                self.open(&workspace.path)?;
                let args = json!({
                    "period": period, "as_of": as_of, "path": shown(&output)?, "language": self.lang, "job": null,
                });
                self.say("capsule_save", args, |saved| text::field(saved, "path"))
            }
            CapsuleAction::Look { file, json } => self.look(&file, json),
            CapsuleAction::Open { file, json } => {
                self.look(&file, json)?;
                self.call("capsule_open", json!({ "path": shown(&file)? }))?;
                self.check(json)
            }
            CapsuleAction::Compare { left, right, area, limit, json } => {
                let args = json!({
                    "left": shown(&left)?, "right": shown(&right)?, "area": area, "offset": 0, "limit": limit,
                });
                if json {
                    self.print_json("capsule_compare", args)
                } else {
                    self.say("capsule_compare", args, text::compared)
                }
            }
        }
    }

    /// What is in a capsule; one that is not whole is refused.
    fn look(&self, file: &Path, is_json: bool) -> Result<(), Refusal> {
        let found = self.call("capsule_look", json!({ "path": shown(file)? }))?;
        if is_json {
            text::print(&serde_json::to_string_pretty(&found)?)?;
        } else {
            text::print(text::capsule(&found).trim_end())?;
        }
        if found["is_whole"] == true { Ok(()) } else { Err(text::broken(&found).into()) }
    }

    pub(super) fn commentary(&self, action: CommentaryAction) -> Result<(), Refusal> {
        match action {
            CommentaryAction::Show { section, place: asked } => {
                self.open(&asked.workspace.path)?;
                let mut args = place(&asked);
                let Some(section) = section else {
                    return if asked.json {
                        let found = self.call("summary", args)?;
                        text::print(&serde_json::to_string_pretty(&commentaries(&found))?)
                    } else {
                        self.say("summary", args, text::commentaries)
                    };
                };
                args["section"] = json!(section);
                if asked.json {
                    self.print_json("commentary_history", args)
                } else {
                    self.say("commentary_history", args, text::commentary_history)
                }
            }
            CommentaryAction::Set { section, text: said, workspace, period } => {
                self.open(&workspace.path)?;
                let said = if said == "-" { std::io::read_to_string(std::io::stdin())? } else { said };
                let history = self.call("commentary_history", json!({ "period": period, "section": section }))?;
                let version = history["versions"][0]["version"].as_u64().unwrap_or(0);
                let args = json!({
                    "period": period, "section": section, "text": said.trim_end(), "expected_version": version,
                });
                self.say("commentary_save", args, |done| text::field(done, "text"))
            }
        }
    }
}

/// Period and date as a page asks for them.
fn place(asked: &Looked) -> Value {
    json!({ "period": asked.period, "as_of": asked.as_of })
}

fn changes(set: &[String]) -> Result<Vec<Value>, Refusal> {
    set.iter()
        .map(|pair| {
            let (path, value) = pair.split_once('=').ok_or_else(|| format!("--set {pair}: write path=value"))?;
            Ok(json!({ "path": path.trim(), "value": value.trim() }))
        })
        .collect()
}

/// Why the next quarter cannot be started as it was asked for.
fn refuse(found: &Value) -> Result<(), Refusal> {
    let issues = text::issues(found);
    let refused = text::field(found, "refused");
    if !refused.is_empty() {
        return Err(refused.into());
    }
    if issues.is_empty() { Ok(()) } else { Err(issues.join("\n").into()) }
}

/// Section by section what is said, for machines.
fn commentaries(found: &Value) -> Value {
    let sections = found["sections"].as_array().cloned().unwrap_or_default();
    let said = |section: &Value| {
        let commentary = &section["commentary"];
        json!({ "section": section["id"], "text": commentary["text"], "version": commentary["version"] })
    };
    Value::Array(sections.iter().map(said).collect())
}
