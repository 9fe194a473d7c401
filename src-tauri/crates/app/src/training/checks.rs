//! What a session's fields can hold.

use chrono::{NaiveDate, NaiveTime, Timelike};
use domain::base::{Issue, Money};

use super::naming::modules;
use crate::agenda::too_long;
use crate::ctx::Scope;
use crate::typed;

const MINUTES_OF_DAY: u32 = 24 * 60;
const CAPACITY_MAX: u32 = 10_000;
/// Years a session can lie back or ahead.
const YEARS_BACK: u32 = 10;
const YEARS_AHEAD: u32 = 3;

/// A module that a curriculum in force on the day asks for, or that sessions were held of.
pub(super) fn check_module(scope: &Scope, module: &str, on: NaiveDate, issues: &mut Vec<Issue>) {
    let module = module.trim();
    let is_known = scope.curricula().on(on).module(module).is_some() || modules(scope).iter().any(|id| id == module);
    if !is_known {
        issues.push(Issue::refused("issue-training-module").at("module").value(module));
    }
}

pub(super) fn check_day(scope: &Scope, field: &str, on: NaiveDate, issues: &mut Vec<Issue>) {
    let first = scope.today.checked_sub_months(chrono::Months::new(YEARS_BACK * 12));
    let last = scope.today.checked_add_months(chrono::Months::new(YEARS_AHEAD * 12));
    if first.is_some_and(|first| on < first) || last.is_some_and(|last| on > last) {
        let issue = Issue::refused("issue-training-day").at(field).value(&on.to_string());
        issues.push(issue.arg("back", YEARS_BACK).arg("ahead", YEARS_AHEAD));
    }
}

/// A session begins and ends on the same day.
pub(super) fn check_time(begins_at: Option<NaiveTime>, minutes: u32, issues: &mut Vec<Issue>) {
    let begin = begins_at.map_or(0, |at| at.hour() * 60 + at.minute());
    if minutes == 0 || minutes > MINUTES_OF_DAY {
        issues.push(Issue::refused("issue-training-minutes").at("minutes").value(&minutes.to_string()));
    } else if begin + minutes > MINUTES_OF_DAY {
        issues.push(Issue::refused("issue-training-past-midnight").at("minutes").value(&minutes.to_string()));
    }
}

pub(super) fn check_capacity(capacity: Option<u32>, taken: usize, issues: &mut Vec<Issue>) {
    let Some(capacity) = capacity else { return };
    if capacity == 0 || capacity > CAPACITY_MAX {
        let issue = Issue::refused("issue-training-capacity").at("capacity").value(&capacity.to_string());
        issues.push(issue.arg("most", CAPACITY_MAX));
    } else if (capacity as usize) < taken {
        let issue = Issue::refused("issue-training-too-small").at("capacity").value(&capacity.to_string());
        issues.push(issue.arg("taken", taken));
    }
}

pub(super) fn texts(issues: &mut Vec<Issue>, texts: &[(&str, &String)]) {
    for (field, text) in texts {
        too_long(issues, field, text);
    }
}

/// What something costs, as typed; nothing typed is nothing spent.
pub(super) fn cost(scope: &Scope, text: &str, issues: &mut Vec<Issue>) -> Money {
    let currency = scope.ledger().currency;
    let amount = typed::amount(currency, text).map(|amount| amount.unwrap_or(currency.zero()));
    amount.ok().filter(|amount| *amount >= currency.zero()).unwrap_or_else(|| {
        issues.push(Issue::refused("issue-target-amount").at("cost").value(text));
        currency.zero()
    })
}
