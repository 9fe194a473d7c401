//! Each command line becomes one or two commands of the app's list.

mod cycle;

use std::path::{Path, PathBuf};

use app::{App, AppPaths, Clock, Failure, FixedClock, NoHost, SystemClock};
use chrono::NaiveDate;
use serde_json::{Value, json};
use words::Lang;

use crate::arguments::{Arguments, By, Command, Honour, Import, PlanAction, PlanPlace, Quarterly, Report, ReportKind};
use crate::{bridge, text};

/// Why nothing was done.
pub type Refusal = Box<dyn std::error::Error>;

/// The app with a language.
struct Session {
    app: App,
    lang: Lang,
}

/// Runs a command line.
pub fn run(arguments: Arguments) -> Result<(), Refusal> {
    let lang = arguments.lang.unwrap_or_else(Lang::from_system);
    let session = Session { app: app(None, "command")?, lang };
    let outcome = match arguments.command {
        Command::New { file, name, currency, fiscal_start, timezone } => {
            let name = name.unwrap_or_else(|| stem(&file));
            let args = json!({ "path": shown(&file)?, "name": name, "currency": currency, "fiscal_first_month": fiscal_start, "time_zone": timezone });
            session.say("workspace_create", args, |_| file.display().to_string())
        }
        Command::Demo { file, seed, customers, today } => {
            let args = json!({ "path": shown(&file)?, "seed": seed, "customers": customers, "today": today });
            session.say("sample_create", args, |_| file.display().to_string())
        }
        Command::Import(import) => session.import(import),
        Command::Tiers { workspace, as_of, from, set, list, json, csv } => {
            session.open(&workspace.path)?;
            session.tiers(as_of, from, &set, list, json, csv.as_deref())
        }
        Command::Metrics { workspace, period, as_of, json } => {
            session.open(&workspace.path)?;
            let args = json!({ "period": period, "as_of": as_of });
            if json {
                return session.finish(session.print_json("metrics_figures", args));
            }
            session.say("overview", args, text::metrics)
        }
        Command::Targets { workspace, period, by, json } => {
            session.open(&workspace.path)?;
            let args = json!({ "period": period, "by": by.map(axis) });
            if json {
                return session.finish(session.print_json("targets_figures", args));
            }
            session.say("targets_figures", args, text::targets)
        }
        Command::Incentives { workspace, period, member, plan, json, csv, lines } => {
            session.open(&workspace.path)?;
            match csv {
                Some(csv) => session.payroll_csv(period, member, lines, &csv),
                None => session.incentives(period, member, plan.as_deref(), json),
            }
        }
        Command::Close { workspace, period, reason, dry_run } => {
            session.open(&workspace.path)?;
            session.close(&period, &reason, dry_run)
        }
        Command::Reopen { workspace, period, reason } => {
            session.open(&workspace.path)?;
            let args = json!({ "period": period, "reason": reason });
            session.say("period_reopen", args, |done| text::field(done, "text"))
        }
        Command::Leads(asked) => session.quarterly(&asked, "leads", text::leads),
        Command::Agenda(asked) => session.quarterly(&asked, "agenda", text::agenda),
        Command::Service(asked) => session.quarterly(&asked, "service", text::service),
        Command::People(asked) => session.quarterly(&asked, "members", text::people),
        Command::Training(asked) => session.quarterly(&asked, "training", text::training),
        Command::Mentoring(asked) => session.quarterly(&asked, "mentoring", text::mentoring),
        Command::Budget(asked) => session.quarterly(&asked, "budget", text::budget),
        Command::Reviews(asked) => session.reviews(&asked),
        Command::Findings(asked) => session.findings(&asked),
        Command::Actions(asked) => session.actions(&asked),
        Command::NextQuarter(asked) => session.next_quarter(&asked),
        Command::Capsule { action } => session.capsule(action),
        Command::Commentary { action } => session.commentary(action),
        Command::Run { command, arguments, workspace } => {
            session.open(&workspace.path)?;
            session.any(&command, &arguments)
        }
        Command::Plan(plan) => session.plan(plan.action),
        Command::Report(report) => session.report(report),
        Command::Check { workspace, json } => {
            session.open(&workspace.path)?;
            session.check(json)
        }
        Command::Backup { workspace, file } => {
            session.open(&workspace.path)?;
            session.say("backup_create", json!({ "path": shown(&file)? }), |saved| text::field(saved, "path"))
        }
        Command::Restore { workspace, file } => {
            session.open(&workspace.path)?;
            session.say("backup_restore", json!({ "path": shown(&file)? }), |opened| text::field(opened, "path"))
        }
        Command::Serve { workspace, pages, port, today } => {
            let app = app(today, "bridge")?;
            if let Some(path) = workspace {
                app.call("workspace_open", lang, json!({ "path": shown(&path)? }))?;
            }
            return bridge::serve(app, &pages, port);
        }
        Command::Types { folder } => return app::write_types(&folder),
    };
    session.finish(outcome)
}

impl Session {
    fn call(&self, command: &str, args: Value) -> Result<Value, Failure> {
        self.app.call(command, self.lang, args)
    }

    fn open(&self, path: &Path) -> Result<(), Refusal> {
        self.call("workspace_open", json!({ "path": shown(path)? }))?;
        Ok(())
    }

    /// Closes the workspace whatever came of the command, so that its file is whole on its own.
    fn finish(&self, outcome: Result<(), Refusal>) -> Result<(), Refusal> {
        let closed = self.app.close();
        outcome?;
        Ok(closed?)
    }

    fn say(&self, command: &str, args: Value, words: impl Fn(&Value) -> String) -> Result<(), Refusal> {
        text::print(words(&self.call(command, args)?).trim_end())
    }

    fn print_json(&self, command: &str, args: Value) -> Result<(), Refusal> {
        text::print(&serde_json::to_string_pretty(&self.call(command, args)?)?)
    }

    fn import(&self, import: Import) -> Result<(), Refusal> {
        self.open(&import.workspace.path)?;
        let mapping: Vec<Value> = import
            .map
            .iter()
            .map(|pair| {
                let (field, column) =
                    pair.split_once('=').ok_or_else(|| format!("--map {pair}: write field=column"))?;
                Ok(json!({ "field": field.trim(), "column": column.trim() }))
            })
            .collect::<Result<_, String>>()?;
        let guessed = if mapping.is_empty() { Value::Null } else { self.mapping(&import, mapping)? };
        let args = json!({
            "path": shown(&import.file)?,
            "kind": import.kind,
            "encoding": import.encoding,
            "delimiter": null,
            "sheet": import.sheet,
            "header_row": null,
            "date_order": import.date_order,
            "decimal_sign": import.decimal,
            "mapping": guessed,
            "skip_refused": import.skip_refused,
            "create_missing": import.create_missing,
            "is_preview": import.dry_run,
            "job": null,
            "override_by": import.approver.map(|approver| json!({ "approver": approver, "reason": import.reason })),
        });
        let report = self.call("import_run", args)?;
        if import.json {
            text::print(&serde_json::to_string_pretty(&report)?)?;
        } else {
            text::print(&text::field(&report, "sentence"))?;
        }
        let is_kept_out = !import.dry_run && report["is_committed"] != true;
        if !import.json || is_kept_out {
            text::issues(&report).iter().for_each(|issue| eprintln!("{issue}"));
        }
        if is_kept_out { Err(text::field(&report, "sentence").into()) } else { self.finish(Ok(())) }
    }

    /// What `--map` says, on top of what the headings say.
    fn mapping(&self, import: &Import, said: Vec<Value>) -> Result<Value, Refusal> {
        let args = json!({ "path": shown(&import.file)?, "kind": import.kind, "encoding": import.encoding, "sheet": import.sheet });
        let found = self.call("import_inspect", args)?;
        let is_said = |field: &Value| said.iter().any(|pair| pair["field"] == field["field"]);
        let is_taken = |field: &Value| said.iter().any(|pair| pair["column"] == field["column"]);
        let guessed = found["fields"].as_array().cloned().unwrap_or_default();
        let kept =
            guessed.into_iter().filter(|field| !field["column"].is_null() && !is_said(field) && !is_taken(field));
        let kept = kept.map(|field| json!({ "field": field["field"], "column": field["column"] }));
        Ok(Value::Array(kept.chain(said.iter().cloned()).collect()))
    }

    fn tiers(
        &self,
        as_of: Option<NaiveDate>,
        from: Option<NaiveDate>,
        set: &[String],
        is_listed: bool,
        is_json: bool,
        csv: Option<&Path>,
    ) -> Result<(), Refusal> {
        if let Some(csv) = csv {
            let request = json!({ "table": "customers", "as_of": as_of, "limit": 0 });
            let args = json!({ "request": request, "format": "csv", "path": shown(csv)? });
            return self.say("table_export", args, |saved| text::field(saved, "path"));
        }
        let changes: Vec<Value> = set
            .iter()
            .map(|pair| {
                let (name, value) = pair.split_once('=').ok_or_else(|| format!("--set {pair}: write name=value"))?;
                Ok(json!({ "path": threshold(name), "value": value }))
            })
            .collect::<Result<_, String>>()?;
        let args = json!({ "as_of": as_of, "from": from, "set": changes, "is_listed": is_listed });
        if is_json { self.print_json("tiers_figures", args) } else { self.say("tiers_figures", args, text::tiers) }
    }

    fn incentives(
        &self,
        period: Option<String>,
        member: Option<String>,
        plan: Option<&Path>,
        is_json: bool,
    ) -> Result<(), Refusal> {
        let plan = plan.map(shown).transpose()?;
        if is_json {
            return self.print_json("incentives_figures", json!({ "period": period, "member": member, "plan": plan }));
        }
        if plan.is_none() {
            let args = json!({ "period": period, "member": member });
            return self.say("incentives_figures", args, text::incentives);
        }
        let found = self.call("replay", json!({ "period": period, "changes": [], "plan_path": plan }))?;
        text::print(text::replay(&found, member.as_deref()).trim_end())
    }

    /// Statements or their lines as CSV, of everybody or one member.
    fn payroll_csv(
        &self,
        period: Option<String>,
        member: Option<String>,
        is_by_line: bool,
        csv: &Path,
    ) -> Result<(), Refusal> {
        let table = if is_by_line { "pay_lines" } else { "statements" };
        let only = member.map(|no| json!({ "column": "employee_no", "op": "any_of", "values": [no] }));
        let filters: Vec<Value> = only.into_iter().collect();
        let request = json!({ "table": table, "period": period, "filters": filters, "limit": 0 });
        let args = json!({ "request": request, "format": "csv", "path": shown(csv)? });
        self.say("table_export", args, |saved| text::field(saved, "path"))
    }

    fn close(&self, period: &str, reason: &str, is_only_said: bool) -> Result<(), Refusal> {
        if !is_only_said {
            let args = json!({ "period": period, "reason": reason });
            return self.say("period_close", args, text::closed);
        }
        let found = self.call("close_preview", json!({ "period": period }))?;
        let issues = text::issues(&found);
        if !issues.is_empty() {
            return Err(issues.join("\n").into());
        }
        text::print(text::close_preview(&found).trim_end())
    }

    /// A page of a quarter as text, its figures as JSON, or its rows as CSV.
    fn quarterly(&self, asked: &Quarterly, page: &str, words: impl Fn(&Value) -> String) -> Result<(), Refusal> {
        self.open(&asked.workspace.path)?;
        let args = json!({ "period": asked.period, "as_of": asked.as_of });
        if let Some(csv) = &asked.csv {
            let table = match page {
                "service" => "tickets",
                "mentoring" => "pairs",
                "budget" => "budget_entries",
                page => page,
            };
            let request = json!({ "table": table, "period": asked.period, "as_of": asked.as_of, "limit": 0 });
            let args = json!({ "request": request, "format": "csv", "path": shown(csv)? });
            return self.say("table_export", args, |saved| text::field(saved, "path"));
        }
        let figures = if page == "members" { "people" } else { page };
        if asked.json { self.print_json(&format!("{figures}_figures"), args) } else { self.say(page, args, words) }
    }

    /// Any command of the list. A move that a gate refuses is an answer of the app and a refusal here.
    fn any(&self, command: &str, arguments: &str) -> Result<(), Refusal> {
        let text = if arguments == "-" { std::io::read_to_string(std::io::stdin())? } else { arguments.to_owned() };
        let args: Value = serde_json::from_str(&text).map_err(|error| format!("arguments are not JSON: {error}"))?;
        let answer = self.call(command, args)?;
        text::print(&serde_json::to_string_pretty(&answer)?)?;
        if answer["is_moved"] == false { Err(text::field(&answer, "text").into()) } else { Ok(()) }
    }

    fn plan(&self, action: PlanAction) -> Result<(), Refusal> {
        match action {
            PlanAction::Show(place) => {
                self.open(&place.workspace.path)?;
                let args = json!({ "period": place.period });
                if place.json { self.print_json("plan", args) } else { self.say("plan", args, text::plan) }
            }
            PlanAction::Diff { place, file } => {
                self.open(&place.workspace.path)?;
                match file {
                    Some(file) => {
                        let args = json!({ "period": place.period, "path": shown(&file)? });
                        let found = self.call("plan_file", args)?;
                        if place.json {
                            text::print(&serde_json::to_string_pretty(&found)?)?;
                        } else {
                            text::print(&text::differences(&found))?;
                        }
                        let issues = text::issues(&found);
                        if !issues.is_empty() {
                            return Err(issues.join("\n").into());
                        }
                        if place.json { Ok(()) } else { self.money_effect(place.period.as_deref(), &file) }
                    }
                    None => self.say("plan", json!({ "period": place.period }), text::plan_changes),
                }
            }
            PlanAction::Import { place, file, reason } => {
                self.open(&place.workspace.path)?;
                let expected = self.call("plan", json!({ "period": place.period }))?["version"].clone();
                let args = json!({ "period": place.period, "path": shown(&file)?, "reason": reason, "expected_version": expected });
                self.say("plan_import", args, |saved| text::field(saved, "text"))
            }
            PlanAction::Versions(place) => {
                self.open(&place.workspace.path)?;
                let found = self.call("plan", json!({ "period": place.period }))?;
                if place.json {
                    text::print(&serde_json::to_string_pretty(&found["versions"])?)
                } else {
                    text::print(text::plan_versions(&found).trim_end())
                }
            }
            PlanAction::Version { number, place } => {
                self.open(&place.workspace.path)?;
                let quarter = self.call("plan", json!({ "period": place.period }))?["quarter"].clone();
                let args = json!({ "quarter": quarter, "version": number });
                if place.json {
                    self.print_json("plan_version", args)
                } else {
                    self.say("plan_version", args, text::plan_version)
                }
            }
            PlanAction::Export { place, file } => self.export_plan(&place, &file),
        }
    }

    /// What a plan file does to the quarter's pay.
    fn money_effect(&self, period: Option<&str>, file: &Path) -> Result<(), Refusal> {
        let args = json!({ "period": period, "changes": [], "plan_path": shown(file)? });
        self.say("replay", args, |found| text::field(found, "sentence"))
    }

    fn export_plan(&self, place: &PlanPlace, file: &Path) -> Result<(), Refusal> {
        self.open(&place.workspace.path)?;
        let args = json!({ "period": place.period, "path": shown(file)? });
        self.say("plan_export", args, |saved| text::field(saved, "path"))
    }

    fn report(&self, report: Report) -> Result<(), Refusal> {
        self.open(&report.workspace.path)?;
        let is_workbook =
            report.xlsx || report.output.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
        if is_workbook && !matches!(report.paper, ReportKind::Summary) {
            return Err("only the summary is written as a workbook".into());
        }
        let command = match report.paper {
            ReportKind::Summary if is_workbook => "report_workbook",
            ReportKind::Summary => "report_summary",
            ReportKind::Review => "report_review",
            ReportKind::Statement => "report_statements",
            ReportKind::Training => "report_training",
            ReportKind::Member => "report_member",
            ReportKind::Certificate => "report_certificates",
        };
        let kind = report.kind.map(|kind| match kind {
            Honour::Star => "star",
            Honour::CoreStar => "core_star",
            Honour::NewCustomerStar => "new_customer_star",
            Honour::Mentor => "mentor",
            Honour::Course => "course",
        });
        let args = json!({
            "period": report.period,
            "as_of": report.as_of,
            "employee_no": report.member,
            "kind": kind,
            "month": report.month,
            "path": shown(&report.output)?,
            "language": self.lang,
        });
        self.say(command, args, |saved| text::field(saved, "path"))
    }

    fn check(&self, is_json: bool) -> Result<(), Refusal> {
        let found = self.call("check", json!({}))?;
        if is_json {
            text::print(&serde_json::to_string_pretty(&found)?)?;
        } else {
            text::print(&text::field(&found, "text"))?;
        }
        let findings: Vec<&str> =
            found["findings"].as_array().map_or_else(Vec::new, |list| list.iter().filter_map(Value::as_str).collect());
        if findings.is_empty() { Ok(()) } else { Err(findings.join("\n").into()) }
    }
}

/// The app for one command line: settings and backups of the window are left alone.
fn app(today: Option<NaiveDate>, part: &str) -> Result<App, Refusal> {
    let home = std::env::var_os("QUARTERLIFT_HOME")
        .map(PathBuf::from)
        .unwrap_or_else(|| std::env::temp_dir().join(format!("quarterlift-{part}")));
    let today = match (today, std::env::var("QUARTERLIFT_TODAY")) {
        (Some(today), _) => Some(today),
        (None, Ok(text)) => Some(text.parse().map_err(|_| format!("QUARTERLIFT_TODAY={text} is not a date"))?),
        (None, Err(_)) => None,
    };
    let clock: Box<dyn Clock> = match today {
        Some(today) => Box::new(FixedClock(today.and_hms_opt(4, 0, 0).expect("four o'clock").and_utc())),
        None => Box::new(SystemClock),
    };
    let paths = AppPaths { config_dir: home.join("config"), data_dir: home.join("data") };
    Ok(App::new(paths, clock, Box::new(NoHost)))
}

fn shown(path: &Path) -> Result<String, Refusal> {
    let path = std::path::absolute(path)?;
    path.to_str().map(str::to_owned).ok_or_else(|| format!("{} is not valid Unicode", path.display()).into())
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn axis(by: By) -> &'static str {
    match by {
        By::Member => "member",
        By::Team => "team",
        By::Product => "product_line",
        By::Region => "region",
    }
}

/// `core.recency` for `tiers.core.recency_days`: the short names of the command line.
fn threshold(name: &str) -> String {
    match name {
        "general.recency" | "general.recency_days" => "tiers.general_recency_days".to_owned(),
        "window" => "tiers.window_days".to_owned(),
        _ if name.starts_with("tiers.") => name.to_owned(),
        _ if name.ends_with(".recency") => format!("tiers.{name}_days"),
        _ => format!("tiers.{name}"),
    }
}
