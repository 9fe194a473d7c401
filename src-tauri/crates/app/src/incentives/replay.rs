//! A quarter's pay under a changed plan, beside what it paid or pays now; nothing is saved.
//!
//! Each part of the quarter is worked out twice, under the plan it is paid under (for what is closed the one frozen with it)
//! and under the same plan with the changes: without changes both are the same figures, and the difference is exactly 0.
//! Corrections are left out on both sides; they belong to what they correct.

mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::base::{Issue, Money, Period};
use domain::facts::{Close, LineKind, MemberIx};
use domain::incentives::{
    Condition, Line, Measures, PayFacts, Payroll, Replayed, Statement, measures, paid_so_far, payroll_on,
    replay as compare, stretches, under_own_plans,
};
use domain::plan::{Plan, with_changes};

pub(crate) use view::replay;

use super::{live_on, paying_close, quarter_of_close, state, with_pay};
use crate::ctx::Scope;

/// A quarter under its own plans and under changed ones.
pub(crate) struct Replay {
    /// The plan the changes start from.
    pub(crate) base: Plan,
    pub(crate) changed_plan: Plan,
    /// Everybody's pay before and after, in the ledger's order.
    pub(crate) members: Vec<Replayed>,
    /// Everybody's statement under the changed plan.
    pub(crate) changed: Payroll,
    /// Conditions of the quarter under its own plan, by member.
    conditions: BTreeMap<MemberIx, Vec<Condition>>,
    /// Sums by kind of line before, in minor units.
    before: BTreeMap<LineKind, i64>,
}

/// A part of the quarter under the plan it is paid under and under the changed one.
struct Pair {
    own: Arc<Plan>,
    as_of: NaiveDate,
    unchanged: Payroll,
    changed: Payroll,
}

impl Replay {
    /// Works a quarter out under a plan file, or else its own plans, with parameters changed.
    pub(crate) fn of(scope: &Scope, file: Option<&Plan>, changes: &[(String, String)]) -> Result<Replay, Vec<Issue>> {
        let (ledger, accounts) = (scope.ledger(), scope.accounts());
        let changed = |own: &Plan| with_changes(file.unwrap_or(own), changes);
        let base = state::plan_paid_under(scope).clone();
        let changed_plan = changed(&base)?;
        let open = Pair::of(scope, &scope.saved.plan, scope.as_of, &changed(scope.plan())?);
        let mut pairs = vec![open];
        let mut of_close: BTreeMap<i64, usize> = BTreeMap::new();
        for close in closes(scope) {
            let own = scope.facts.plan_of_close(close);
            let known = pairs.iter().position(|pair| pair.as_of == scope.span.last && *pair.own == **own);
            let place = match known {
                Some(place) => place,
                None => {
                    pairs.push(Pair::of(scope, own, scope.span.last, &changed(own)?));
                    pairs.len() - 1
                }
            };
            of_close.insert(close.id, place);
        }
        let mut reworked = |close: &Close| pairs[of_close[&close.id]].unchanged.clone();
        let unchanged = under_own_plans(ledger, accounts, &pairs[0].unchanged, &mut reworked);
        let place = |period: Period| paying_close(ledger, accounts, period).map_or(0, |close| of_close[&close.id]);
        let changed = merged(scope, &pairs, place);
        let members = compare(ledger, accounts, &unchanged, &changed);
        let of_quarter = &pairs[place(scope.period())].unchanged.statements;
        Ok(Replay {
            members,
            conditions: of_quarter.iter().map(|one| (one.member, one.conditions.clone())).collect(),
            before: before_by_kind(scope, &unchanged),
            changed,
            base,
            changed_plan,
        })
    }

    /// Sums by kind of line: before and after, in minor units; corrections left out.
    pub(crate) fn by_kind(&self) -> BTreeMap<LineKind, (i64, i64)> {
        let mut found: BTreeMap<LineKind, (i64, i64)> =
            self.before.iter().map(|(kind, minor)| (*kind, (*minor, 0))).collect();
        let lines = self.changed.statements.iter().flat_map(|statement| &statement.lines);
        for line in lines.filter(|line| line.kind != LineKind::Adjustment) {
            found.entry(line.kind).or_default().1 += line.amount.to_minor();
        }
        found
    }

    /// Conditions of a member that are reached under the changed plan and were not, or the other way.
    pub(super) fn tipped(&self, member: MemberIx) -> Vec<&Condition> {
        let before = self.conditions.get(&member);
        let was = |kind: LineKind| before.and_then(|all| all.iter().find(|one| one.kind == kind));
        let now = self.changed.of(member).into_iter().flat_map(|statement| &statement.conditions);
        now.filter(|one| was(one.kind).is_some_and(|was| was.is_reached != one.is_reached)).collect()
    }
}

impl Pair {
    fn of(scope: &Scope, own: &Arc<Plan>, as_of: NaiveDate, changed: &Plan) -> Pair {
        let (facts, ledger, quarter) = (&scope.facts, scope.ledger(), scope.quarter);
        let (unchanged, again) = with_pay(facts, ledger, own, quarter, as_of, |pay| {
            let measured = measures(pay);
            let unchanged = payroll_on(pay, &measured);
            (unchanged, is_measured_alike(own, changed).then(|| remeasured(pay, changed, measured)))
        });
        let changed = again.unwrap_or_else(|| live_on(facts, ledger, changed, quarter, as_of));
        Pair { own: Arc::clone(own), as_of, unchanged, changed }
    }
}

/// The payroll under another plan on what was measured: only rates and bounds differ, and the measures hold.
fn remeasured(pay: &PayFacts<'_>, changed: &Plan, measured: Measures) -> Payroll {
    let stretches = stretches(&pay.ledger.calendar, &changed.incentives, pay.quarter);
    payroll_on(&PayFacts { plan: changed, ..*pay }, &Measures { stretches, ..measured })
}

/// Whether the same sales, repurchases and scores are measured under both plans.
fn is_measured_alike(own: &Plan, changed: &Plan) -> bool {
    let (before, after) = (&own.incentives, &changed.incentives);
    let days = |plan: &Plan| plan.incentives.base_changes.iter().map(|change| change.from).collect::<Vec<_>>();
    before.sales_basis == after.sales_basis
        && days(own) == days(changed)
        && Plan { incentives: before.clone(), ..changed.clone() } == *own
}

/// Closes in force of the quarter and its months.
fn closes(scope: &Scope) -> impl Iterator<Item = &Close> {
    scope.accounts().in_force().filter(|close| quarter_of_close(scope.ledger(), close) == scope.quarter)
}

/// One payroll of the changed parts: each line from the part that its period belongs to.
fn merged(scope: &Scope, pairs: &[Pair], place: impl Fn(Period) -> usize) -> Payroll {
    let frame = &pairs[place(scope.period())].changed;
    if pairs.len() == 1 {
        return frame.clone();
    }
    let mut lines: BTreeMap<MemberIx, Vec<Line>> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        for statement in &pair.changed.statements {
            let its = statement.lines.iter().filter(|line| place(line.period) == at).cloned();
            lines.entry(statement.member).or_default().extend(its);
        }
    }
    let zero = scope.ledger().currency.zero();
    let sum = |lines: &[Line]| lines.iter().fold(zero, |sum, line| sum + line.amount);
    let statements: Vec<Statement> = lines
        .into_iter()
        .map(|(member, mut lines)| {
            lines.sort_by_key(|line| (line.kind, line.period));
            let known = frame.of(member);
            Statement {
                member,
                sales: known.map_or(zero, |statement| statement.sales),
                target: known.and_then(|statement| statement.target),
                conditions: known.map_or_else(Vec::new, |statement| statement.conditions.clone()),
                total: sum(&lines),
                lines,
            }
        })
        .collect();
    let mut by_kind: BTreeMap<LineKind, Money> = BTreeMap::new();
    for line in statements.iter().flat_map(|statement| &statement.lines) {
        *by_kind.entry(line.kind).or_insert(zero) += line.amount;
    }
    let total = statements.iter().fold(zero, |sum, statement| sum + statement.total);
    Payroll { statements, by_kind: by_kind.into_iter().collect(), total, ..frame.clone() }
}

/// What was paid, or is worked out where nothing is closed, by kind of line.
fn before_by_kind(scope: &Scope, unchanged: &BTreeMap<(MemberIx, LineKind, Period), i64>) -> BTreeMap<LineKind, i64> {
    let (ledger, accounts) = (scope.ledger(), scope.accounts());
    let is_closed = |period: Period| paying_close(ledger, accounts, period).is_some();
    let calendar = &ledger.calendar;
    let is_ours = |period: Period| calendar.quarter_of(calendar.span(period).last) == scope.quarter;
    let mut found = BTreeMap::new();
    let open = unchanged.iter().filter(|((.., period), _)| !is_closed(*period));
    let paid = paid_so_far(accounts);
    let closed = paid.iter().filter(|((.., period), _)| is_closed(*period) && is_ours(*period));
    for ((_, kind, _), minor) in open.chain(closed) {
        *found.entry(*kind).or_insert(0) += minor;
    }
    found
}
