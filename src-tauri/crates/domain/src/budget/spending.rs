//! What a quarter's money went into: every expense once, with where it comes from.

use chrono::NaiveDate;

use crate::base::{Currency, DateSpan, Money, Period};
use crate::facts::{Accounts, BudgetCategory, LineKind, Personnel};

/// Where an expense comes from: the place in the list it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An entry, by its place in [`Accounts::budget_entries`].
    Entry(usize),
    /// A training session, by its place in [`Personnel::sessions`].
    Session(usize),
    /// A line of a statement, by its place in the lines given.
    Line(usize),
}

/// Money spent on a day for a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expense {
    /// The day it falls on.
    pub on: NaiveDate,
    /// For what.
    pub category: BudgetCategory,
    /// How much, in minor units; below zero is money that came back.
    pub minor: i64,
    /// Where it comes from.
    pub source: Source,
}

impl Expense {
    /// Whether somebody typed it; else a record costs it by itself.
    pub fn is_entry(&self) -> bool {
        matches!(self.source, Source::Entry(_))
    }
}

/// A line of a statement, as far as the budget cares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaidLine {
    /// What it pays.
    pub kind: LineKind,
    /// The month or quarter it is for.
    pub period: Period,
    /// Of a correction, the line it corrects.
    pub about: Option<(LineKind, Period)>,
    /// How much, in minor units.
    pub minor: i64,
}

/// Whether the incentive budget bears a line: all but base commission and what corrects base commission.
pub fn is_beyond_base(kind: LineKind, about: Option<(LineKind, Period)>) -> bool {
    kind != LineKind::Base && about.is_none_or(|(about, _)| about != LineKind::Base)
}

/// Every expense of the days of a quarter up to a date, by day. `lines` are those of the quarter's statements as of the
/// date; each falls on the last day of the month or quarter it is for, or on the date while that still runs. A session
/// costs on its day; one that was cancelled costs nothing.
pub fn expenses(
    accounts: &Accounts,
    personnel: &Personnel,
    last_day: &dyn Fn(Period) -> NaiveDate,
    days: DateSpan,
    lines: &[PaidLine],
) -> Vec<Expense> {
    let entries = accounts.budget_entries.iter().enumerate().map(|(place, entry)| Expense {
        on: entry.on,
        category: entry.category,
        minor: entry.amount_minor,
        source: Source::Entry(place),
    });
    let sessions = personnel.sessions.iter().enumerate();
    let sessions = sessions.filter(|(_, session)| !session.is_cancelled && session.cost_minor != 0);
    let sessions = sessions.map(|(place, session)| Expense {
        on: session.held_on,
        category: BudgetCategory::Training,
        minor: session.cost_minor,
        source: Source::Session(place),
    });
    let lines = lines.iter().enumerate();
    let lines = lines.filter(|(_, line)| line.minor != 0 && is_beyond_base(line.kind, line.about));
    let lines = lines.map(|(place, line)| Expense {
        on: last_day(line.period).clamp(days.first, days.last),
        category: BudgetCategory::Incentives,
        minor: line.minor,
        source: Source::Line(place),
    });
    let mut found: Vec<Expense> =
        entries.chain(sessions).chain(lines).filter(|expense| days.contains(expense.on)).collect();
    found.sort_by_key(|expense| expense.on);
    found
}

/// What was spent on a category: by records, and by entries.
pub fn spending(currency: Currency, expenses: &[Expense], category: BudgetCategory) -> (Money, Money) {
    let of_category = expenses.iter().filter(|expense| expense.category == category);
    let (entered, recorded): (Vec<&Expense>, Vec<&Expense>) = of_category.partition(|expense| expense.is_entry());
    let sum = |expenses: &[&Expense]| currency.minor(expenses.iter().map(|expense| expense.minor).sum());
    (sum(&recorded), sum(&entered))
}

/// What was spent by the end of each day, from the first to the last.
pub fn by_day(currency: Currency, days: DateSpan, expenses: &[Expense]) -> Vec<Money> {
    let mut of_day = vec![0_i64; usize::try_from(days.days()).unwrap_or(0)];
    for expense in expenses.iter().filter(|expense| days.contains(expense.on)) {
        of_day[(expense.on - days.first).num_days() as usize] += expense.minor;
    }
    let running = of_day.into_iter().scan(0_i64, |sum, day| {
        *sum += day;
        Some(*sum)
    });
    running.map(|minor| currency.minor(minor)).collect()
}
