//! Pay from the first order to the last correction, as a payroll clerk lives through it.
//!
//! The company: Li Lei (E1) with a target of 1 000 000 in 2026 Q3, the core customer C1 and the new customer C3, so that his
//! quarter is the worked example of the plan; Han Mei (E2) with small orders of C2.

mod decisions;
mod life;
mod plans;

use std::path::PathBuf;

use serde_json::{Value, json};
use words::Lang;

use crate::{App, AppPaths, Failure, FixedClock, NoHost};

const MEMBERS: &str =
    "employee_no,name,hire_date\nE1,Li Lei,2015-03-01\nE2,Han Mei,2016-07-01\nE3,Wang Fang,2017-01-05\n";
const CUSTOMERS: &str = "customer_code,name,owner\nC1,Hengtong,E1\nC2,Small Shop,E2\nC3,New Star,E1\n";
const TARGETS: &str = "period,amount,member\n2026Q3,1000000,E1\n";
const BEFORE: &str = "order_no,customer_code,date,amount,member\n\
    P1,C1,2026-03-01,100000,E1\nP2,C1,2026-04-01,100000,E1\nP3,C1,2026-05-01,100000,E1\nP4,C1,2026-06-15,100000,E1\n\
    Q1,C2,2026-01-05,10000,E2\nQ2,C2,2026-02-05,10000,E2\nQ3,C2,2026-03-05,10000,E2\nQ4,C2,2026-06-05,10000,E2\n";
const QUARTER: &str = "order_no,customer_code,date,amount,member\n\
    J1,C3,2026-07-10,400000,E1\nA1,C1,2026-08-10,400000,E1\nS1,C1,2026-09-10,450000,E1\n\
    J2,C2,2026-07-05,10000,E2\n";

/// A workspace that is looked at on several days.
struct Company {
    folder: tempfile::TempDir,
    app: App,
}

impl Company {
    /// The company with everything of its third quarter on record, on 2 October 2026.
    fn new() -> Company {
        let folder = tempfile::tempdir().expect("a folder");
        let app = app(&folder, "2026-10-02");
        let company = Company { folder, app };
        company.call(
            "workspace_create",
            json!({ "path": company.path(), "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" }),
        );
        for (kind, content) in [
            ("members", MEMBERS),
            ("customers", CUSTOMERS),
            ("targets", TARGETS),
            ("orders", BEFORE),
            ("orders", QUARTER),
        ] {
            company.import(kind, content);
        }
        company
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("north.quarterlift")
    }

    /// The same workspace opened on another day.
    fn on(self, day: &str) -> Company {
        self.app.close().expect("the workspace closes");
        let app = app(&self.folder, day);
        let company = Company { folder: self.folder, app };
        company.call("workspace_open", json!({ "path": company.path() }));
        company
    }

    fn call(&self, command: &str, args: Value) -> Value {
        self.try_call(command, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    fn try_call(&self, command: &str, args: Value) -> Result<Value, Failure> {
        self.app.call(command, Lang::En, args)
    }

    /// Why a command is refused.
    fn refusal(&self, command: &str, args: Value) -> String {
        self.try_call(command, args).expect_err("it is refused").message
    }

    fn import(&self, kind: &str, content: &str) {
        let path = self.folder.path().join(format!("{kind}.csv"));
        std::fs::write(&path, content).expect("a file can be written");
        let args = json!({
            "path": path, "kind": kind, "encoding": null, "delimiter": null, "sheet": null, "header_row": null,
            "date_order": null, "decimal_sign": null, "mapping": null, "skip_refused": false, "create_missing": false,
            "is_preview": false, "job": null,
        });
        let report = self.call("import_run", args);
        assert_eq!(report["is_committed"], true, "{kind}: {report}");
    }

    /// One more order of Li Lei.
    fn order(&self, order_no: &str, customer: &str, date: &str, amount: &str) {
        let row = format!("order_no,customer_code,date,amount,member\n{order_no},{customer},{date},{amount},E1\n");
        self.import("orders", &row);
    }

    fn close(&self, period: &str) -> Value {
        self.call("period_close", json!({ "period": period, "reason": "" }))
    }

    /// Li Lei's lines of a quarter: kind, period, base, rate, amount, and whether it is closed.
    fn lines(&self, quarter: &str) -> Vec<String> {
        let figures = self.call("incentives_figures", json!({ "period": quarter, "member": "E1" }));
        let lines = figures["statements"][0]["lines"].as_array().cloned().unwrap_or_default();
        lines.iter().map(line).collect()
    }

    fn page(&self, quarter: &str) -> Value {
        self.call("incentives", json!({ "period": quarter }))
    }

    fn statement(&self, quarter: &str) -> Value {
        self.call("statement", json!({ "employee_no": "E1", "period": quarter }))
    }

    /// Corrections that wait: about, before, after.
    fn corrections(&self) -> Vec<String> {
        let page = self.page("2026Q3");
        let shown = |one: &Value| {
            let change = &one["change"];
            let texts = [&one["about"], &change["before"], &change["after"], &one["due"]];
            texts.map(|text| text.as_str().expect("a text")).join(" | ")
        };
        page["corrections"].as_array().expect("corrections").iter().map(shown).collect()
    }
}

fn app(folder: &tempfile::TempDir, day: &str) -> App {
    let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
    let clock = FixedClock(format!("{day}T04:00:00Z").parse().expect("a moment"));
    App::new(paths, Box::new(clock), Box::new(NoHost))
}

fn line(line: &Value) -> String {
    let text = |name: &str| line[name].as_str().map_or_else(|| line[name].to_string(), str::to_owned);
    let mut shown =
        format!("{} {} {} x {} = {}", text("kind"), text("period"), text("base"), text("rate"), text("amount"));
    if !line["about_kind"].is_null() {
        let [kind, period, before, after] = ["about_kind", "about_period", "before", "after"].map(text);
        shown = format!("{shown} ({kind} {period}: {before} -> {after})");
    }
    if line["closed"] == true { shown + " closed" } else { shown }
}

/// Texts of a list of objects.
fn texts(list: &Value, field: &str) -> Vec<String> {
    let text = |one: &Value| one[field].as_str().expect("a text").to_owned();
    list.as_array().expect("a list").iter().map(text).collect()
}
