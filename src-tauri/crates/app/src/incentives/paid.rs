//! The payroll of a quarter: worked out from the facts, and as it is paid with what is closed and what has to be corrected.
//!
//! What is known is kept as long as the facts it stands on: payrolls of closed periods stand on orders, targets and the
//! team's records alone, and are kept when money is spent or a dispute is answered.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::NaiveDate;
use domain::base::{Period, Quarter};
use domain::facts::{Close, Ledger, MemberIx};
use domain::incentives::{self, Correction, PayFacts, Payroll, payroll};
use domain::metrics::Snapshot;
use domain::people::Attainment;
use domain::plan::Plan;

use crate::ctx::Scope;
use crate::facts::Facts;

/// Payrolls by quarter and by the plan file they were worked out under.
type Reworked = Mutex<HashMap<(Quarter, String), Arc<Payroll>>>;

/// Payrolls worked out so far.
#[derive(Debug, Default)]
pub(crate) struct PayrollsKnown {
    /// Of closed periods under the plans frozen with them, by quarter and plan.
    reworked: Arc<Reworked>,
    /// What has to be corrected.
    corrections: OnceLock<Arc<Vec<Correction>>>,
    /// As paid, by quarter and date.
    paid: Mutex<HashMap<(Quarter, NaiveDate), Arc<Payroll>>>,
}

impl PayrollsKnown {
    /// What still holds when nothing changed that a payroll of a closed period stands on.
    pub(crate) fn kept_reworked(&self) -> PayrollsKnown {
        PayrollsKnown { reworked: Arc::clone(&self.reworked), ..PayrollsKnown::default() }
    }
}

/// Asks something of what a quarter's pay is worked out from, under a plan and with the targets of a ledger.
pub(crate) fn with_pay<T>(
    facts: &Facts,
    ledger: &Ledger,
    plan: &Plan,
    quarter: Quarter,
    as_of: NaiveDate,
    ask: impl FnOnce(&PayFacts<'_>) -> T,
) -> T {
    let as_of = ledger.calendar.as_of(quarter, as_of);
    let start = facts.tiering(&plan.tiers, ledger.calendar.quarter_span(quarter).eve());
    let results: OnceCell<Arc<Vec<Attainment>>> = OnceCell::new();
    let measured = || {
        if std::ptr::eq(ledger, &*facts.ledger) {
            return facts.snapshot(plan, quarter, as_of).results();
        }
        let now = facts.tiering(&plan.tiers, as_of);
        let snapshot = Snapshot::new(ledger, &facts.dealings, facts.team(), plan, quarter, as_of);
        snapshot.knowing(now, Arc::clone(&start)).results()
    };
    let passes = |member: MemberIx| {
        let results = results.get_or_init(measured);
        results.iter().find(|result| result.member == member)?.passes
    };
    let (personnel, accounts) = (&*facts.personnel, &*facts.accounts);
    ask(&PayFacts { ledger, personnel, accounts, plan, quarter, as_of, start: &start, passes: &passes })
}

/// The payroll of a quarter worked out from the facts, as if nothing were closed.
pub(crate) fn live_on(facts: &Facts, ledger: &Ledger, plan: &Plan, quarter: Quarter, as_of: NaiveDate) -> Payroll {
    with_pay(facts, ledger, plan, quarter, as_of, payroll)
}

/// The payroll of the scope's quarter under a plan, as if nothing were closed.
pub(crate) fn live(scope: &Scope, plan: &Plan) -> Payroll {
    live_on(&scope.facts, scope.ledger(), plan, scope.quarter, scope.as_of)
}

/// The quarter a closed month or quarter lies in.
pub(crate) fn quarter_of_close(ledger: &Ledger, close: &Close) -> Quarter {
    match close.period {
        Period::Quarter(quarter) => quarter,
        Period::Month(month) => ledger.calendar.quarter_of_month(month),
        Period::Year(year) => Quarter { year, quarter: 1 },
    }
}

/// The payroll of a close's quarter by the facts of today, under the plan frozen with the close.
pub(crate) fn reworked(facts: &Facts, close: &Close) -> Arc<Payroll> {
    let quarter = quarter_of_close(&facts.ledger, close);
    let key = (quarter, close.plan_toml.clone());
    let lock = || facts.payrolls.reworked.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get(&key).cloned();
    known.unwrap_or_else(|| {
        let last = facts.ledger.calendar.quarter_span(quarter).last;
        let plan = facts.plan_of_close(close);
        let mut payroll = live_on(facts, &facts.ledger, plan, quarter, last);
        // A month may be closed while its quarter runs: nothing of it is shown, only what it paid is compared.
        payroll
            .statements
            .iter_mut()
            .flat_map(|statement| &mut statement.lines)
            .for_each(|line| line.order_ids.clear());
        let payroll = Arc::new(payroll);
        lock().insert(key, Arc::clone(&payroll));
        payroll
    })
}

/// What has to be corrected in closed periods.
pub(crate) fn corrections(facts: &Facts) -> Arc<Vec<Correction>> {
    let found = facts.payrolls.corrections.get_or_init(|| {
        let payrolls: HashMap<i64, Arc<Payroll>> =
            facts.accounts.in_force().map(|close| (close.id, reworked(facts, close))).collect();
        let mut of = |close: &Close| &*payrolls[&close.id];
        Arc::new(incentives::corrections(&facts.ledger, &facts.accounts, &mut of))
    });
    Arc::clone(found)
}

/// The payroll of any quarter to a date as it is paid: what is closed as it was closed, the rest under that quarter's own
/// plan, corrections where they are due.
pub(crate) fn payroll_to(facts: &Facts, quarter: Quarter, as_of: NaiveDate) -> Arc<Payroll> {
    let as_of = facts.ledger.calendar.as_of(quarter, as_of);
    let lock = || facts.payrolls.paid.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get(&(quarter, as_of)).cloned();
    known.unwrap_or_else(|| {
        let plan = &facts.plan(quarter).plan;
        let live = live_on(facts, &facts.ledger, plan, quarter, as_of);
        let paid = incentives::as_paid(&facts.ledger, &facts.accounts, live, &corrections(facts));
        let paid = Arc::new(paid);
        let mut known = lock();
        if known.len() >= 16 {
            known.clear();
        }
        known.insert((quarter, as_of), Arc::clone(&paid));
        paid
    })
}

/// The payroll of the scope's quarter as it is paid.
pub(crate) fn payroll_of(scope: &Scope) -> Arc<Payroll> {
    payroll_to(&scope.facts, scope.quarter, scope.as_of)
}

/// The payroll of the scope's quarter as it would be paid under another plan: what is closed stays as it was paid.
pub(crate) fn paid_under(scope: &Scope, plan: &Plan) -> Payroll {
    let corrections = corrections(&scope.facts);
    incentives::as_paid(scope.ledger(), scope.accounts(), live(scope, plan), &corrections)
}
