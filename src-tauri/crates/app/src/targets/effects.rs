//! What a change of targets does to attainment and pay: quarter by quarter for all that have begun. A quarter that is
//! closed stays as it was paid, and the difference becomes corrections.

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::base::{Money, Period, Quarter};
use domain::facts::{Close, Ledger, MemberIx, TargetOwner};
use domain::incentives::{Payroll, next_open};
use domain::metrics::Snapshot;
use domain::people;
use domain::plan::Plan;
use domain::targets::{Step, with_steps};

use super::quarter_of;
use crate::ctx::{Ctx, Scope};
use crate::incentives::live_on;
use crate::wire::PayDifference;

/// A member's pay before and after.
type PayChange = (MemberIx, Money, Money);

/// Sentences about every quarter that has begun, and whose pay of the scope's quarter differs.
pub(super) fn effects(ctx: &Ctx<'_>, scope: &Scope, steps: &[Step]) -> (Vec<String>, Vec<PayDifference>) {
    let quarters: BTreeSet<Quarter> =
        steps.iter().filter(|step| !is_year(step)).map(|step| quarter(scope, step)).collect();
    let begun = |quarter: &Quarter| scope.ledger().calendar.quarter_span(*quarter).first <= scope.today;
    let begun: Vec<Quarter> = quarters.into_iter().filter(begun).collect();
    if begun.is_empty() {
        let found = if steps.is_empty() { Vec::new() } else { vec![ctx.get("says-targets-effect-ahead")] };
        return (found, Vec::new());
    }
    let changed = scope.ledger().with_targets(with_steps(&scope.ledger().targets, steps));
    let (mut found, mut pay) = (Vec::new(), Vec::new());
    for quarter in begun {
        let effect = Effect { ctx, scope, changed: &changed, quarter };
        let moves_members = steps.iter().any(|step| moves_member(scope, step, quarter));
        let changes = if moves_members { effect.pay() } else { Vec::new() };
        found.extend(effect.sentences(moves_members, &changes));
        if quarter == scope.quarter {
            pay = changes.iter().map(|change| difference(ctx, scope, change)).collect();
        }
    }
    (found, pay)
}

fn is_year(step: &Step) -> bool {
    matches!(step.node.period, Period::Year(_))
}

fn quarter(scope: &Scope, step: &Step) -> Quarter {
    quarter_of(scope, step.node.period)
}

/// Only members' targets decide about pay and pass line.
fn moves_member(scope: &Scope, step: &Step, of: Quarter) -> bool {
    matches!(step.node.owner, TargetOwner::Member(_)) && !is_year(step) && quarter(scope, step) == of
}

struct Effect<'a, 'c> {
    ctx: &'a Ctx<'c>,
    scope: &'a Scope,
    changed: &'a Ledger,
    quarter: Quarter,
}

impl Effect<'_, '_> {
    /// The close of the whole quarter, when it is in force.
    fn close(&self) -> Option<&Close> {
        self.scope.accounts().in_force().find(|close| close.period == Period::Quarter(self.quarter))
    }

    fn plan(&self) -> &Plan {
        let facts = &self.scope.facts;
        self.close().map_or_else(|| &*facts.plan(self.quarter).plan, |close| facts.plan_of_close(close))
    }

    fn pay(&self) -> Vec<PayChange> {
        let of = |ledger: &Ledger| live_on(&self.scope.facts, ledger, self.plan(), self.quarter, self.scope.today);
        let (before, after) = (of(self.scope.ledger()), of(self.changed));
        let zero = self.scope.ledger().currency.zero();
        let total = |payroll: &Payroll, member| payroll.of(member).map_or(zero, |statement| statement.total);
        let members = 0..self.scope.ledger().members.len() as MemberIx;
        let pay = members.map(|member| (member, total(&before, member), total(&after, member)));
        pay.filter(|(_, before, after)| before != after).collect()
    }

    /// Members at the pass line.
    fn passing(&self, ledger: &Ledger) -> usize {
        let facts = &self.scope.facts;
        let plan = self.plan();
        let snapshot = Snapshot::new(ledger, self.scope.dealings(), facts.team(), plan, self.quarter, self.scope.today);
        // Targets move nobody's tier.
        let now = facts.tiering(&plan.tiers, snapshot.as_of);
        let start = facts.tiering(&plan.tiers, snapshot.span().eve());
        let results = people::results(&snapshot.knowing(Arc::clone(&now), start));
        results.iter().filter(|result| result.passes == Some(true)).count()
    }

    fn sentences(&self, moves_members: bool, pay: &[PayChange]) -> Vec<String> {
        let words = &self.ctx.words;
        let period = words.quarter(self.quarter);
        let mut found = Vec::new();
        if moves_members {
            let (before, after) = (self.passing(self.scope.ledger()), self.passing(self.changed));
            if before != after {
                let (before, after) = (words.count(before), words.count(after));
                let args = [("period", period.as_str()), ("before", &before), ("after", &after)];
                found.push(self.ctx.with("says-targets-effect-passing", &args));
            }
        }
        let zero = self.scope.ledger().currency.zero();
        let difference = pay.iter().fold(zero, |sum, (_, before, after)| sum + (*after - *before));
        let (members, amount) = (words.counted("base-count-member", pay.len(), &[]), words.money_change(difference));
        let next = next_open(&self.scope.ledger().calendar, self.scope.accounts());
        found.push(match (pay.is_empty(), self.close(), next) {
            (true, ..) => self.ctx.with("says-targets-effect-no-pay", &[("period", &period)]),
            (false, Some(_), Some(next)) => self.ctx.with(
                "says-targets-effect-closed",
                &[("period", &period), ("members", &members), ("amount", &amount), ("next", &words.period(next))],
            ),
            (false, ..) => self
                .ctx
                .with("says-targets-effect-pay", &[("period", &period), ("members", &members), ("amount", &amount)]),
        });
        found
    }
}

fn difference(ctx: &Ctx<'_>, scope: &Scope, (member, before, after): &PayChange) -> PayDifference {
    let member = &scope.ledger().members[*member as usize];
    PayDifference {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        before: ctx.words.money(*before),
        after: ctx.words.money(*after),
        difference: ctx.words.money_change(*after - *before),
    }
}
