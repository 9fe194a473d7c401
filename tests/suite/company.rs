//! Small companies for examples: facts built in a line, an app on a temporary folder.

use std::path::{Path, PathBuf};

use app::{App, AppPaths, FixedClock, NoHost};
use chrono::NaiveDate;
use domain::base::{Currency, FiscalCalendar, Period, Quarter, WorkCalendar};
use domain::facts::{Credit, Customer, Ledger, LedgerParts, Member, Order, Role, SplitShare, Target, TargetOwner};
use serde_json::{Value, json};
use words::Lang;

/// A date written as in a file.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A quarter written as in a file.
pub fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

/// Facts under construction.
pub struct Company {
    parts: LedgerParts,
}

impl Company {
    /// A company with this many members, E1, E2, …, hired long ago.
    pub fn with_members(count: u32) -> Company {
        let members = (1..=count)
            .map(|id| Member {
                id: id.into(),
                employee_no: format!("E{id}"),
                name: format!("Member {id}"),
                role: Role::Rep,
                team: "North".into(),
                region: "North".into(),
                hired_on: day("2015-01-01"),
                experience_from: day("2015-01-01"),
                active_to: None,
                search: String::new(),
            })
            .collect();
        Company {
            parts: LedgerParts {
                currency: Currency::CNY,
                calendar: FiscalCalendar::starting(1).expect("January"),
                workdays: WorkCalendar::default(),
                customers: Vec::new(),
                members,
                product_lines: vec![String::new()],
                regions: vec![String::new()],
                orders: Vec::new(),
                splits: Vec::new(),
                targets: Vec::new(),
            },
        }
    }

    /// Says when a member (by place) was hired, without experience before.
    pub fn hired(&mut self, member: u32, on: &str) -> &mut Company {
        let member = &mut self.parts.members[member as usize];
        (member.hired_on, member.experience_from) = (day(on), day(on));
        self
    }

    /// Adds a customer owned by a member (by place) and gives its place.
    pub fn customer(&mut self, owner: u32) -> u32 {
        let place = self.parts.customers.len() as u32;
        self.parts.customers.push(Customer {
            id: i64::from(place) + 1,
            code: format!("C{place}"),
            name: format!("Customer {place}"),
            industry: String::new(),
            region: String::new(),
            owner: Some(owner),
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        });
        place
    }

    /// Adds an order credited to a member.
    pub fn order(&mut self, customer: u32, on: &str, amount_minor: i64, member: u32) -> &mut Company {
        self.credited(customer, day(on), amount_minor, Credit::Member(member))
    }

    /// Adds an order credited as given.
    pub fn credited(&mut self, customer: u32, on: NaiveDate, amount_minor: i64, credit: Credit) -> &mut Company {
        let id = self.parts.orders.len() as i64 + 1;
        self.parts.orders.push(Order {
            id,
            customer,
            on,
            amount_minor,
            collected_minor: amount_minor,
            collected_on: Some(on),
            credit,
            product_line: 0,
            region: 0,
        });
        self
    }

    /// Adds a split and gives the credit for it.
    pub fn split(&mut self, shares: &[(u32, u32)]) -> Credit {
        let first = self.parts.splits.len() as u32;
        self.parts
            .splits
            .extend(shares.iter().map(|(member, share_ppm)| SplitShare { member: *member, share_ppm: *share_ppm }));
        Credit::Split { first, count: shares.len() as u32 }
    }

    /// Sets a member's target of a quarter.
    pub fn target(&mut self, member: u32, period: &str, amount_minor: i64) -> &mut Company {
        let period: Period = period.parse().expect("a period");
        let owner = TargetOwner::Member(format!("E{}", member + 1));
        self.parts.targets.push(Target { period, owner, amount: Currency::CNY.minor(amount_minor), is_pinned: false });
        self
    }

    /// The facts.
    pub fn ledger(&self) -> Ledger {
        Ledger::build(self.parts.clone())
    }
}

/// An app on a folder of its own, on a day that stands still.
pub fn app_on(folder: &Path, today: &str) -> App {
    let clock = FixedClock(day(today).and_hms_opt(4, 0, 0).expect("four o'clock").and_utc());
    let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
    App::new(paths, Box::new(clock), Box::new(NoHost))
}

/// Writes a file into a folder.
pub fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file can be written");
    path
}

/// The arguments of an import that leaves everything to what the file says.
pub fn import(kind: &str, path: &Path) -> Value {
    json!({
        "path": path, "kind": kind, "encoding": null, "delimiter": null, "sheet": null, "header_row": null,
        "date_order": null, "decimal_sign": null, "mapping": null, "skip_refused": false, "create_missing": false,
        "is_preview": false, "job": null,
    })
}

/// Calls a command in English; a failure is told with its message.
pub fn call(app: &App, command: &str, args: Value) -> Value {
    call_in(app, Lang::En, command, args)
}

/// Calls a command in a language.
pub fn call_in(app: &App, lang: Lang, command: &str, args: Value) -> Value {
    app.call(command, lang, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}
