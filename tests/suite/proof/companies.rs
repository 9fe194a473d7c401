//! Random companies that live through half a year: orders come in late and change, returns follow, rates change in
//! mid-month, stars are decided, periods are closed and opened again.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use app::App;
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};
use words::Lang;

use crate::company::{app_on, call, day, import, write};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len() as u64) as usize]
    }

    fn day(&mut self, first: NaiveDate, last: NaiveDate) -> NaiveDate {
        first + Days::new(self.below((last - first).num_days() as u64 + 1))
    }
}

/// What happens by a day: orders dated up to it, and periods that may be closed.
struct Stage {
    today: &'static str,
    orders: (&'static str, &'static str, u64),
    closes: &'static [&'static str],
    /// Months whose stars may be decided, corrections entered.
    months: &'static [&'static str],
}

const STAGES: [Stage; 3] = [
    Stage {
        today: "2026-08-10",
        orders: ("2026-03-01", "2026-08-09", 60),
        closes: &["2026Q2", "2026-07"],
        months: &["2026-07"],
    },
    Stage {
        today: "2026-10-08",
        orders: ("2026-07-20", "2026-10-07", 40),
        closes: &["2026-07", "2026-08", "2026-09", "2026Q3"],
        months: &["2026-07", "2026-08", "2026-09"],
    },
    Stage {
        today: "2026-11-21",
        orders: ("2026-09-01", "2026-11-20", 40),
        closes: &["2026-09", "2026Q3", "2026-10"],
        months: &["2026-09", "2026-10"],
    },
];

struct Random<'f> {
    folder: &'f Path,
    dice: Dice,
    digits: usize,
    is_collected: bool,
    /// Rows of orders so far, by number.
    orders: Vec<(NaiveDate, String)>,
}

/// Lives a company through; gives the papers on its pay.
pub fn lived_through(folder: &Path, seed: u64) -> Vec<PathBuf> {
    std::fs::create_dir_all(folder).expect("a folder");
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    dice.below(2);
    let (currency, digits) = [("CNY", 2), ("CNY", 2), ("JPY", 0), ("KWD", 3)][dice.below(4) as usize];
    let mut company = Random { folder, digits, is_collected: dice.happens(40), dice, orders: Vec::new() };
    let path = folder.join("ws.quarterlift");
    let mut papers = Vec::new();
    for (number, stage) in STAGES.iter().enumerate() {
        let app = app_on(folder, stage.today);
        if number == 0 {
            let args = json!({ "path": path, "name": "R", "currency": currency, "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" });
            call(&app, "workspace_create", args);
            company.begins(&app);
        } else {
            call(&app, "workspace_open", json!({ "path": path }));
        }
        company.goes_on(&app, stage);
        papers.extend(company.papers(&app, number));
        call(&app, "workspace_close", json!({}));
    }
    papers
}

/// A command that may be refused: what is refused changes nothing.
fn attempt(app: &App, command: &str, args: Value) {
    let _ = app.call(command, Lang::En, args);
}

impl Random<'_> {
    fn begins(&mut self, app: &App) {
        let members = "employee_no,name,hire_date,team\nE1,One,2015-03-01,A\nE2,Two,2018-03-01,A\nE3,Three,2020-01-01,B\n\
            E4,Four,2026-04-20,B\nE5,Five,2026-06-15,B\n";
        self.take_in(app, "members", members);
        let mut customers = String::from("Customer code,Name,Owner\n");
        for code in 1..=12 {
            let owner = self.dice.of(&["E1", "E2", "E3", "E3", ""]);
            writeln!(customers, "C{code},Customer {code},{owner}").expect("a string");
        }
        self.take_in(app, "customers", &customers);
        let mut targets = String::from("Period,Member,Amount\n");
        for period in ["2026Q2", "2026Q3", "2026Q4"] {
            for member in ["E1", "E2", "E3", "E4", "E5"] {
                if self.dice.happens(85) {
                    let amount = self.amount(40_000_000);
                    writeln!(targets, "{period},{member},{amount}").expect("a string");
                }
            }
        }
        self.take_in(app, "targets", &targets);
        attempt(app, "pair_open", json!({ "mentor_no": "E1", "mentee_no": "E5", "began_on": "2026-07-01" }));
        attempt(app, "pair_open", json!({ "mentor_no": "E2", "mentee_no": "E4", "began_on": "2026-07-01" }));
        self.plan(app, "2026Q2", "2026-05-17");
    }

    /// Saves a plan for a quarter in which the base rate changes on a day.
    fn plan(&mut self, app: &App, period: &str, from: &str) {
        let path = self.plan_file("plan.toml", from);
        let version = call(app, "plan", json!({ "period": period }))["version"].clone();
        let args = json!({ "period": period, "path": path, "reason": "agreed", "expected_version": version });
        call(app, "plan_import", args);
    }

    fn plan_file(&mut self, name: &str, from: &str) -> PathBuf {
        let above = self.dice.of(&["whole_excess", "marginal"]);
        let basis = if self.is_collected { "collected" } else { "invoiced" };
        let (rate, later) = (self.dice.of(&["0.02", "0.025", "0.0175"]), self.dice.of(&["0.03", "0.0133", "0.02"]));
        let text = format!(
            "[tiers.core]\nrecency_days = 45\nfrequency = 2\nmonetary = 0.5\n\
             [tiers.potential]\nrecency_days = 60\nfrequency = 1\nmonetary = 0.1\n\
             [incentives]\nsales_basis = \"{basis}\"\nabove_target = \"{above}\"\nbase_rate = {rate}\n\
             core_retention_above = 0.5\nnew_customers_above = 0.1\n\
             base_changes = [{{ from = \"{from}\", rate = {later} }}]\n"
        );
        write(self.folder, name, &text)
    }

    fn goes_on(&mut self, app: &App, stage: &Stage) {
        self.new_orders(app, stage);
        for month in stage.months {
            let winner = self.dice.of(&["E1", "E2", "E3"]);
            let kind = self.dice.of(&["core_star", "new_customer_star"]);
            attempt(app, "award_save", json!({ "month": month, "kind": kind, "employee_no": winner, "note": "" }));
            if self.dice.happens(30) {
                let amount = self.signed(50_000);
                let args =
                    json!({ "id": null, "employee_no": winner, "month": month, "amount": amount, "reason": "agreed" });
                attempt(app, "manual_line_save", args);
            }
        }
        self.close_some(app, stage);
        self.late_changes(app, stage);
        if stage.today > "2026-10-01" && self.dice.happens(50) {
            self.plan(app, "2026Q3", "2026-08-15");
        }
        self.close_some(app, stage);
        self.late_changes(app, stage);
    }

    fn close_some(&mut self, app: &App, stage: &Stage) {
        for period in stage.closes {
            if self.dice.happens(45) {
                attempt(app, "period_close", json!({ "period": period, "reason": "" }));
            }
        }
        if self.dice.happens(15) {
            let period = stage.closes[self.dice.below(stage.closes.len() as u64) as usize];
            attempt(app, "period_reopen", json!({ "period": period, "reason": "a mistake" }));
        }
    }

    fn new_orders(&mut self, app: &App, stage: &Stage) {
        let (first, last) = (day(stage.orders.0), day(stage.orders.1));
        let rows: Vec<usize> = (0..stage.orders.2).map(|_| self.order(first, last, day(stage.today))).collect();
        self.send(app, &rows);
    }

    /// Some orders are corrected, some goods come back, some orders turn up late.
    fn late_changes(&mut self, app: &App, stage: &Stage) {
        let today = day(stage.today);
        let mut rows = Vec::new();
        for _ in 0..self.dice.below(4) {
            let at = self.dice.below(self.orders.len() as u64) as usize;
            let on = self.orders[at].0;
            let row = self.row(at + 1, on, today);
            self.orders[at].1 = row;
            rows.push(at);
        }
        let late = self.dice.below(4);
        rows.extend((0..late).map(|_| self.order(day("2026-04-01"), today, today)));
        if !rows.is_empty() {
            self.send(app, &rows);
        }
    }

    fn order(&mut self, first: NaiveDate, last: NaiveDate, today: NaiveDate) -> usize {
        let on = self.dice.day(first, last);
        let row = self.row(self.orders.len() + 1, on, today);
        self.orders.push((on, row));
        self.orders.len() - 1
    }

    fn row(&mut self, number: usize, on: NaiveDate, today: NaiveDate) -> String {
        let customer = self.dice.below(12) + 1;
        let amount = if self.dice.happens(12) { self.signed(3_000_000) } else { self.amount(6_000_000) };
        let (member, split) = match self.dice.below(10) {
            0 => ("", String::new()),
            1 => ("", "E1:72.68;E2:10.93;E3:2.73;E4:13.66".to_owned()),
            2 => ("", "E3:33.3333;E1:66.6667".to_owned()),
            3 => ("", "E2:50;E5:50".to_owned()),
            _ => (self.dice.of(&["E1", "E2", "E3", "E4", "E5"]), String::new()),
        };
        let collected = if self.dice.happens(75) { self.dice.day(on, today).to_string() } else { String::new() };
        let part = if collected.is_empty() { String::new() } else { amount.clone() };
        let status = if self.dice.happens(4) { "cancelled" } else { "" };
        format!("O{number},C{customer},{on},{amount},{member},{split},{part},{collected},{status}")
    }

    fn send(&mut self, app: &App, rows: &[usize]) {
        let mut text =
            String::from("Order no.,Customer code,Date,Amount,Member,Split,Collected amount,Collected date,Status\n");
        let mut rows = rows.to_vec();
        rows.sort_unstable();
        rows.dedup();
        for row in rows {
            writeln!(text, "{}", self.orders[row].1).expect("a string");
        }
        self.take_in(app, "orders", &text);
    }

    fn take_in(&self, app: &App, kind: &str, text: &str) {
        let path = write(self.folder, &format!("{kind}.csv"), text);
        let report = call(app, "import_run", import(kind, &path));
        assert_eq!(report["is_committed"], true, "{kind}: {report}");
    }

    fn amount(&mut self, below: u64) -> String {
        let minor = self.dice.below(below) + 1;
        let whole = 10_u64.pow(self.digits as u32);
        if self.digits == 0 {
            return minor.to_string();
        }
        format!("{}.{:0width$}", minor / whole, minor % whole, width = self.digits)
    }

    fn signed(&mut self, below: u64) -> String {
        format!("-{}", self.amount(below))
    }

    /// What the command tells of each quarter, of one member, and under another plan.
    fn papers(&mut self, app: &App, stage: usize) -> Vec<PathBuf> {
        let plan = self.plan_file("other.toml", "2026-09-09");
        let asked = [
            json!({ "period": "2026Q2" }),
            json!({ "period": "2026Q3" }),
            json!({ "period": "2026Q4" }),
            json!({ "period": "2026Q3", "member": "E2" }),
            json!({ "period": "2026Q3", "plan": plan }),
        ];
        let papers = asked.into_iter().enumerate().map(|(number, args)| {
            let figures = call(app, "incentives_figures", args);
            write(self.folder, &format!("paper-{stage}-{number}.json"), &figures.to_string())
        });
        papers.collect()
    }
}
