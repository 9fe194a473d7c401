//! A pay desk for examples and laws: closes and opens periods of a company as the app does, on the rules alone.

use std::collections::BTreeMap;

use domain::base::{Month, Period, Quarter};
use domain::facts::{Accounts, Close, ClosedStatement, LineKind, MemberIx, canonical};
use domain::incentives::{
    Correction, Origin, Payroll, Replayed, as_paid, closable, corrections, payroll, reopenable, replay, to_close,
    under_own_plans,
};
use domain::plan::Plan;

use crate::company::{Company, day};

/// What a line pays, to whom.
pub type Key = (MemberIx, LineKind, Period);

/// A company whose periods are closed and opened again.
#[derive(Clone)]
pub struct PayDesk {
    /// The facts of today.
    pub company: Company,
    /// Plans that closes were made under, by the name a close keeps.
    plans: Vec<Plan>,
}

impl PayDesk {
    /// A desk with nothing closed.
    pub fn of(company: Company) -> PayDesk {
        PayDesk { company, plans: Vec::new() }
    }

    fn plan_of(&self, close: &Close) -> &Plan {
        &self.plans[close.plan_name.parse::<usize>().expect("the place of a plan")]
    }

    /// The quarter a period lies in.
    pub fn quarter_of(&self, period: Period) -> Quarter {
        match period {
            Period::Quarter(quarter) => quarter,
            Period::Month(month) => self.company.calendar().quarter_of_month(month),
            Period::Year(_) => panic!("no year is paid"),
        }
    }

    /// The closes in force.
    pub fn closes(&self) -> Vec<Close> {
        self.company.accounts.in_force().cloned().collect()
    }

    /// What a close would have frozen by the facts of today, under its own plan.
    pub fn recomputed(&self, close: &Close) -> Payroll {
        let ledger = self.company.ledger();
        let quarter = self.quarter_of(close.period);
        let last = ledger.calendar.quarter_span(quarter).last;
        self.company.asked(&ledger, self.plan_of(close), (quarter, last), payroll)
    }

    /// What waits to be corrected.
    pub fn corrections(&self) -> Vec<Correction> {
        let payrolls: BTreeMap<i64, Payroll> =
            self.closes().iter().map(|close| (close.id, self.recomputed(close))).collect();
        corrections(&self.company.ledger(), &self.company.accounts, &mut |close| &payrolls[&close.id])
    }

    /// A quarter as it is paid.
    pub fn paid(&self, quarter: Quarter) -> Payroll {
        as_paid(&self.company.ledger(), &self.company.accounts, self.company.pay(quarter), &self.corrections())
    }

    /// Whether a period can be closed next.
    pub fn is_closable(&self, period: Period) -> bool {
        closable(self.company.calendar(), &self.company.accounts, period, day("2030-01-01")).is_ok()
    }

    /// What closing a period would freeze.
    pub fn to_freeze(&self, period: Period) -> Vec<ClosedStatement> {
        to_close(&self.paid(self.quarter_of(period)), period)
    }

    /// Closes a period; gives the row id of the close.
    pub fn close(&mut self, period: Period) -> i64 {
        let statements = self.to_freeze(period);
        self.plans.push(self.company.plan.clone());
        let name = (self.plans.len() - 1).to_string();
        self.company.closed(period, &name, statements)
    }

    /// Opens the last close again and gives its period; none when nothing is closed.
    pub fn reopen(&mut self) -> Option<Period> {
        let period = self.company.accounts.in_force().last()?.period;
        let id = reopenable(&self.company.accounts, period).expect("the last close can be opened").id;
        self.company.accounts.closes.retain(|close| close.id != id);
        Some(period)
    }

    /// The text a close's fingerprint is taken of.
    pub fn fingerprint_text(&self, period: Period) -> String {
        let closed = self.company.accounts.in_force().find(|close| close.period == period);
        let statements = closed.map_or(&[][..], |close| &close.statements);
        let plan = &self.company.plan.to_toml();
        canonical(period, plan, statements, &[], &|member| format!("E{}", member + 1))
    }

    /// A quarter under a changed plan beside what it paid or pays.
    pub fn replayed(&self, quarter: Quarter, changed: &Plan) -> Vec<Replayed> {
        let ledger = self.company.ledger();
        let last = ledger.calendar.quarter_span(quarter).last;
        let accounts: &Accounts = &self.company.accounts;
        let live = self.company.pay(quarter);
        let unchanged = under_own_plans(&ledger, accounts, &live, &mut |close| self.recomputed(close));
        let changed = self.company.asked(&ledger, changed, (quarter, last), payroll);
        replay(&ledger, accounts, &unchanged, &changed)
    }

    /// What lines of a key should come to: worked out today, under the plan of the close that paid it if one did.
    pub fn due(&self, quarter: Quarter) -> BTreeMap<Key, i64> {
        let closes = self.closes();
        let closed_as = |period: Period| closes.iter().find(|close| close.period == period);
        let payer = |kind: LineKind, period: Period| match period {
            Period::Month(_) if is_quarterly(kind) => None,
            Period::Month(_) => closed_as(period).or_else(|| closed_as(Period::Quarter(quarter))),
            _ => closed_as(period),
        };
        let mut under: BTreeMap<Option<i64>, Payroll> = BTreeMap::from([(None, self.company.pay(quarter))]);
        let of_quarter = closes.iter().filter(|close| self.quarter_of(close.period) == quarter);
        under.extend(of_quarter.map(|close| (Some(close.id), self.recomputed(close))));
        let mut found = BTreeMap::new();
        for (close, payroll) in &under {
            for (key, minor) in by_key(payroll) {
                if payer(key.1, key.2).map(|close| close.id) == *close {
                    *found.entry(key).or_insert(0) += minor;
                }
            }
        }
        found.retain(|_, minor| *minor != 0);
        found
    }

    /// Months of a quarter.
    pub fn months(&self, quarter: Quarter) -> [Month; 3] {
        self.company.calendar().months(quarter)
    }
}

fn is_quarterly(kind: LineKind) -> bool {
    use LineKind::{AboveTarget, CoreRetention, Mentor, NewCustomers};
    matches!(kind, CoreRetention | NewCustomers | AboveTarget | Mentor)
}

/// What a payroll pays, each correction counted to what it corrects; those by hand are left out.
pub fn by_key(payroll: &Payroll) -> BTreeMap<Key, i64> {
    let mut found = BTreeMap::new();
    for statement in &payroll.statements {
        for line in &statement.lines {
            let (kind, period) = match &line.origin {
                Some(Origin::Closed { about, .. }) => *about,
                Some(Origin::Hand { .. }) => continue,
                None => (line.kind, line.period),
            };
            *found.entry((statement.member, kind, period)).or_insert(0) += line.amount.to_minor();
        }
    }
    found
}

/// What a payroll pays by hand, by member.
pub fn by_hand(payroll: &Payroll) -> BTreeMap<MemberIx, i64> {
    let mut found = BTreeMap::new();
    for statement in &payroll.statements {
        for line in statement.lines.iter().filter(|line| matches!(line.origin, Some(Origin::Hand { .. }))) {
            *found.entry(statement.member).or_insert(0) += line.amount.to_minor();
        }
    }
    found
}
