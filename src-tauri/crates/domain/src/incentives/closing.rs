//! Closed periods: which may be closed, what they pay, and what has to be corrected since (section 7).
//!
//! A close pays the lines of its period that no earlier close paid. What it paid never changes; what it should have been
//! is worked out under the plan frozen with it, and the difference is due in the next open period. So for every member,
//! kind of line and period: paid with the close, plus all corrections, is what is worked out today.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::lines::condition;
use super::{Condition, Line, LineKind, Origin, Payroll, Statement, summed};
use crate::base::{FiscalCalendar, Issue, Money, Month, Period, Quarter};
use crate::facts::{Accounts, Close, ClosedCondition, ClosedLine, ClosedStatement, Ledger, LineRef, MemberIx};

/// What a line pays, to whom: what a correction is about.
type Key = (MemberIx, LineKind, Period);

/// A closed line that would be another one by what is known now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Row id of the close that paid it.
    pub close: i64,
    /// Whose.
    pub member: MemberIx,
    /// What it pays.
    pub kind: LineKind,
    /// For when.
    pub period: Period,
    /// Paid with the close and with corrections that are closed.
    pub paid: Money,
    /// What it should have been.
    pub due: Money,
    /// The condition that decides the line, as it was measured and as it is now.
    pub condition: Option<(Condition, Condition)>,
}

impl Correction {
    /// What is to be paid yet; below zero is taken back.
    pub fn difference(&self) -> Money {
        self.due - self.paid
    }

    /// Whether the condition pays now and did not, or the other way.
    pub fn is_tipped(&self) -> bool {
        self.condition.as_ref().is_some_and(|(before, now)| before.is_reached != now.is_reached)
    }
}

/// The quarter a month or quarter lies in; none for a year.
pub(super) fn quarter_of(calendar: &FiscalCalendar, period: Period) -> Option<Quarter> {
    match period {
        Period::Year(_) => None,
        Period::Quarter(quarter) => Some(quarter),
        Period::Month(month) => Some(calendar.quarter_of_month(month)),
    }
}

/// Whether a month is paid for good: closed itself, or with its quarter.
pub fn is_closed(calendar: &FiscalCalendar, accounts: &Accounts, month: Month) -> bool {
    let quarter = Period::Quarter(calendar.quarter_of_month(month));
    accounts.in_force().any(|close| close.period == Period::Month(month) || close.period == quarter)
}

/// The period that is paid next: after a month the next one, after the third month of a quarter the quarter, after a quarter
/// its first month. None while nothing is closed.
pub fn next_open(calendar: &FiscalCalendar, accounts: &Accounts) -> Option<Period> {
    match accounts.in_force().last()?.period {
        Period::Month(month) => {
            let quarter = calendar.quarter_of_month(month);
            let is_last = calendar.months(quarter)[2] == month;
            Some(if is_last { Period::Quarter(quarter) } else { Period::Month(month.plus(1)) })
        }
        Period::Quarter(quarter) => Some(Period::Month(calendar.months(quarter.plus(1))[0])),
        Period::Year(_) => None,
    }
}

/// Refuses to close a period that is not over, is closed, or would leave an earlier one open behind it.
///
/// # Errors
/// The reason as an issue.
pub fn closable(calendar: &FiscalCalendar, accounts: &Accounts, period: Period, today: NaiveDate) -> Result<(), Issue> {
    let refused = |message: &str| Issue::refused(message).value(&period.to_string());
    let Some(quarter) = quarter_of(calendar, period) else { return Err(refused("issue-close-year")) };
    let last = calendar.span(period).last;
    let is_shut = match period {
        Period::Month(month) => is_closed(calendar, accounts, month),
        _ => accounts.in_force().any(|close| close.period == period),
    };
    if is_shut {
        return Err(refused("issue-close-again"));
    }
    if today <= last {
        return Err(refused("issue-close-running").arg("last", last));
    }
    let Some(next) = next_open(calendar, accounts) else { return Ok(()) };
    // Closing a quarter closes its open months along.
    let is_next = period == next || (period == Period::Quarter(quarter) && quarter_of(calendar, next) == Some(quarter));
    if is_next { Ok(()) } else { Err(refused("issue-close-order").arg("next", next)) }
}

/// Refuses to open anything again but the last close: later ones may carry its corrections.
///
/// # Errors
/// The reason as an issue.
pub fn reopenable(accounts: &Accounts, period: Period) -> Result<&Close, Issue> {
    let refused = |message: &str| Issue::refused(message).value(&period.to_string());
    let last = accounts.in_force().last().ok_or_else(|| refused("issue-reopen-open"))?;
    if last.period == period {
        return Ok(last);
    }
    let is_closed = accounts.in_force().any(|close| close.period == period);
    let key = if is_closed { "issue-reopen-not-last" } else { "issue-reopen-open" };
    Err(refused(key).arg("last", last.period))
}

fn is_monthly(kind: LineKind) -> bool {
    matches!(kind, LineKind::Base | LineKind::CoreStar | LineKind::NewCustomerStar | LineKind::Adjustment)
}

/// Whether a close pays lines of this kind and period.
pub(super) fn covers(
    calendar: &FiscalCalendar,
    accounts: &Accounts,
    close: &Close,
    kind: LineKind,
    period: Period,
) -> bool {
    match (close.period, period) {
        (Period::Month(closed), Period::Month(month)) => is_monthly(kind) && closed == month,
        (Period::Quarter(closed), Period::Quarter(quarter)) => closed == quarter,
        (Period::Quarter(closed), Period::Month(month)) => {
            let mut others = accounts.in_force().filter(|other| other.id != close.id);
            is_monthly(kind)
                && calendar.quarter_of_month(month) == closed
                && !others.any(|other| other.period == Period::Month(month))
        }
        _ => false,
    }
}

/// The close that paid lines of this kind and period.
pub(super) fn payer<'a>(
    calendar: &FiscalCalendar,
    accounts: &'a Accounts,
    kind: LineKind,
    period: Period,
) -> Option<&'a Close> {
    accounts.in_force().find(|close| covers(calendar, accounts, close, kind, period))
}

/// Everything paid so far with closes, in minor units, by whom it was paid to and what for: corrections count to what
/// they correct, those by hand to nothing.
pub fn paid_so_far(accounts: &Accounts) -> BTreeMap<(MemberIx, LineKind, Period), i64> {
    let mut paid = BTreeMap::new();
    for statement in accounts.in_force().flat_map(|close| &close.statements) {
        for ClosedLine { line, amount_minor, .. } in &statement.lines {
            let (kind, period) = match (line.kind, line.about) {
                (LineKind::Adjustment, Some(about)) => about,
                (LineKind::Adjustment, None) => continue,
                (kind, _) => (kind, line.period),
            };
            *paid.entry((statement.member, kind, period)).or_insert(0) += amount_minor;
        }
    }
    paid
}

/// What a payroll gives for each kind of line and period, in minor units; corrections left out.
pub(super) fn amounts(payroll: &Payroll) -> BTreeMap<Key, i64> {
    let mut found = BTreeMap::new();
    for statement in &payroll.statements {
        for line in statement.lines.iter().filter(|line| line.kind != LineKind::Adjustment) {
            *found.entry((statement.member, line.kind, line.period)).or_insert(0) += line.amount.to_minor();
        }
    }
    found
}

/// What has to be corrected in closed periods, in the order of their closes. `recomputed` gives the payroll of a close's
/// quarter by the facts of today under the plan frozen with the close.
pub fn corrections<'p>(
    ledger: &Ledger,
    accounts: &Accounts,
    recomputed: &mut dyn FnMut(&Close) -> &'p Payroll,
) -> Vec<Correction> {
    let paid = paid_so_far(accounts);
    let money = |minor: i64| ledger.currency.minor(minor);
    let mut found = Vec::new();
    for close in accounts.in_force() {
        let payroll = recomputed(close);
        let due = amounts(payroll);
        let keys: BTreeSet<&Key> = paid.keys().chain(due.keys()).collect();
        for key in keys {
            let (member, kind, period) = *key;
            if !covers(&ledger.calendar, accounts, close, kind, period) {
                continue;
            }
            let (paid, due) = (paid.get(key).copied().unwrap_or(0), due.get(key).copied().unwrap_or(0));
            if paid != due {
                let condition = conditions(close, payroll, member, kind);
                let (paid, due) = (money(paid), money(due));
                found.push(Correction { close: close.id, member, kind, period, paid, due, condition });
            }
        }
    }
    found
}

/// The condition of a line as it was when it was closed, and as it is now.
fn conditions(close: &Close, payroll: &Payroll, member: MemberIx, kind: LineKind) -> Option<(Condition, Condition)> {
    let closed = close.statements.iter().find(|statement| statement.member == member);
    let before = closed.and_then(|closed| closed.conditions.iter().find(|condition| condition.kind == kind));
    let now = payroll.of(member).and_then(|now| now.conditions.iter().find(|condition| condition.kind == kind));
    match (before, now) {
        (Some(before), Some(now)) => Some((measured(before), now.clone())),
        (Some(before), None) => Some((measured(before), condition(kind, 0, 0, before.above))),
        (None, Some(now)) => Some((condition(kind, 0, 0, now.above), now.clone())),
        (None, None) => None,
    }
}

fn measured(closed: &ClosedCondition) -> Condition {
    let condition = condition(closed.kind, closed.part, closed.whole, closed.above);
    // What was decided is a fact, whatever would be decided today.
    Condition { is_reached: closed.is_reached, ..condition }
}

/// The payroll as it is paid: what is closed in place of what was worked out, and corrections where they are due.
pub fn as_paid(ledger: &Ledger, accounts: &Accounts, live: Payroll, corrections: &[Correction]) -> Payroll {
    let calendar = &ledger.calendar;
    let (quarter, live_as_of) = (live.quarter, live.as_of);
    let closes: Vec<&Close> =
        accounts.in_force().filter(|close| quarter_of(calendar, close.period) == Some(quarter)).collect();
    let of_quarter = closes.iter().find(|close| close.period == Period::Quarter(quarter)).copied();
    let due = next_open(calendar, accounts).filter(|next| quarter_of(calendar, *next) == Some(quarter));
    if closes.is_empty() && due.is_none() {
        return live;
    }
    let mut live: BTreeMap<MemberIx, Statement> =
        live.statements.into_iter().map(|statement| (statement.member, statement)).collect();
    let frozen = closes.iter().flat_map(|close| close.statements.iter().map(|statement| statement.member));
    let corrected = corrections.iter().filter(|_| due.is_some()).map(|correction| correction.member);
    let members: BTreeSet<MemberIx> = live.keys().copied().chain(frozen).chain(corrected).collect();
    let statements = members
        .into_iter()
        .filter_map(|member| {
            let worked_out = live.remove(&member);
            let frozen = of_quarter.map(|close| closed_statement(close, member));
            // Nobody has a statement in a closed quarter who had none when it was closed.
            let has_none = of_quarter.is_some() && frozen.flatten().is_none();
            let mut statement = paid_statement(ledger, member, worked_out, frozen);
            statement.lines.retain(|line| payer(calendar, accounts, line.kind, line.period).is_none());
            let closed =
                closes.iter().filter_map(|close| closed_statement(close, member).map(|found| (close.id, found)));
            for (close, found) in closed {
                statement.lines.extend(found.lines.iter().map(|line| closed_line(ledger, close, line)));
            }
            if let Some(due) = due {
                let his = corrections.iter().filter(|correction| correction.member == member);
                statement.lines.extend(his.map(|correction| correction_line(correction, due)));
            }
            statement.lines.sort_by_key(|line| (line.kind, line.period, line.line_ref().about));
            statement.total = statement.lines.iter().fold(ledger.currency.zero(), |sum, line| sum + line.amount);
            (!has_none || !statement.lines.is_empty()).then_some(statement)
        })
        .collect();
    let last = calendar.quarter_span(quarter).last;
    let as_of = if of_quarter.is_some() { last } else { live_as_of };
    summed(ledger, quarter, as_of, of_quarter.is_some(), statements)
}

fn closed_statement(close: &Close, member: MemberIx) -> Option<&ClosedStatement> {
    close.statements.iter().find(|statement| statement.member == member)
}

/// The frame of a statement: sales, target and conditions as closed when the quarter is, else as worked out.
fn paid_statement(
    ledger: &Ledger,
    member: MemberIx,
    worked_out: Option<Statement>,
    frozen: Option<Option<&ClosedStatement>>,
) -> Statement {
    let zero = ledger.currency.zero();
    let empty = Statement { member, sales: zero, target: None, lines: Vec::new(), conditions: Vec::new(), total: zero };
    match frozen {
        None => worked_out.unwrap_or(empty),
        Some(None) => empty,
        Some(Some(closed)) => Statement {
            sales: ledger.currency.minor(closed.sales_minor),
            target: closed.target_minor.map(|minor| ledger.currency.minor(minor)),
            conditions: closed.conditions.iter().map(measured).collect(),
            ..empty
        },
    }
}

fn closed_line(ledger: &Ledger, close: i64, closed: &ClosedLine) -> Line {
    let money = |minor: i64| ledger.currency.minor(minor);
    let LineRef { kind, period, about } = closed.line;
    let origin = match (about, closed.change) {
        (Some(about), Some((before, after))) => {
            Some(Origin::Closed { about, before: money(before), after: money(after) })
        }
        _ if kind == LineKind::Adjustment => Some(Origin::Hand { entry: None, reason: closed.reason.clone() }),
        _ => None,
    };
    Line {
        kind,
        period,
        base: money(closed.base_minor),
        rate: closed.rate,
        amount: money(closed.amount_minor),
        order_ids: Vec::new(),
        origin,
        close: Some(close),
    }
}

fn correction_line(correction: &Correction, due: Period) -> Line {
    let Correction { kind, period, paid, .. } = *correction;
    let amount = correction.difference();
    Line {
        kind: LineKind::Adjustment,
        period: due,
        base: amount,
        rate: crate::base::Ratio::ONE,
        amount,
        order_ids: Vec::new(),
        origin: Some(Origin::Closed { about: (kind, period), before: paid, after: correction.due }),
        close: None,
    }
}

/// What closing a period would freeze of a payroll as it is paid: the lines of the month, or all that is open in the
/// quarter. Statements without a line are kept with a quarter, for what was measured.
pub fn to_close(payroll: &Payroll, period: Period) -> Vec<ClosedStatement> {
    let is_quarter = period == Period::Quarter(payroll.quarter);
    payroll
        .statements
        .iter()
        .filter_map(|statement| {
            let open = statement.lines.iter().filter(|line| line.close.is_none());
            let lines: Vec<&Line> = open.filter(|line| is_quarter || line.period == period).collect();
            let base = lines.iter().filter(|line| line.kind == LineKind::Base);
            let of_month: i64 = base.map(|line| line.base.to_minor()).sum();
            (is_quarter || !lines.is_empty()).then(|| ClosedStatement {
                member: statement.member,
                sales_minor: if is_quarter { statement.sales.to_minor() } else { of_month },
                target_minor: statement.target.map(Money::to_minor),
                lines: lines.into_iter().map(frozen_line).collect(),
                conditions: if is_quarter {
                    statement.conditions.iter().map(frozen_condition).collect()
                } else {
                    Vec::new()
                },
            })
        })
        .collect()
}

fn frozen_line(line: &Line) -> ClosedLine {
    let (change, reason) = match &line.origin {
        Some(Origin::Closed { before, after, .. }) => (Some((before.to_minor(), after.to_minor())), String::new()),
        Some(Origin::Hand { reason, .. }) => (None, reason.clone()),
        None => (None, String::new()),
    };
    ClosedLine {
        line: line.line_ref(),
        base_minor: line.base.to_minor(),
        rate: line.rate,
        amount_minor: line.amount.to_minor(),
        change,
        reason,
    }
}

fn frozen_condition(condition: &Condition) -> ClosedCondition {
    let Condition { kind, part, whole, above, is_reached, .. } = *condition;
    ClosedCondition { kind, part, whole, above, is_reached }
}
