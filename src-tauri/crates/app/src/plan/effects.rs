//! What a change of the plan would do before it is saved: tiers, pay in sum, pay by member.

use domain::base::Money;
use domain::facts::MemberIx;
use domain::incentives::Payroll;
use domain::plan::{Plan, with_changes};
use domain::tiering::distribution;

use super::differences;
use crate::charts::class_label;
use crate::ctx::{Ctx, Scope};
use crate::failure::{Failure, in_words};
use crate::incentives::{paid_under, payroll_of, plan_kept};
use crate::tiers::pairs;
use crate::wire::{PayDifference, PlanChange, PlanEffect};

pub(crate) fn preview(ctx: &Ctx<'_>, request: PlanChange) -> Result<PlanEffect, Failure> {
    let scope = ctx.scope(request.period, None)?;
    match with_changes(scope.plan(), &pairs(&request.changes)) {
        Ok(changed) => Ok(PlanEffect {
            issues: Vec::new(),
            changes: differences(ctx, scope.plan(), &changed),
            effects: effects(ctx, &scope, &changed),
            pay: pay_differences(ctx, &scope, &changed),
        }),
        Err(issues) => Ok(PlanEffect {
            issues: in_words(&ctx.words, &issues),
            changes: Vec::new(),
            effects: Vec::new(),
            pay: Vec::new(),
        }),
    }
}

fn effects(ctx: &Ctx<'_>, scope: &Scope, changed: &Plan) -> Vec<String> {
    let mut found = Vec::new();
    let currency = scope.ledger().currency;
    let spread = |plan: &Plan| {
        let now = scope.facts.tiering(&plan.tiers, scope.as_of);
        distribution(&now.recency, &now.places, &plan.tiers.shares, currency)
    };
    let (before, after) = (spread(scope.plan()), spread(changed));
    for (old, fresh) in before.tiers.iter().zip(&after.tiers).filter(|(old, fresh)| old.customers != fresh.customers) {
        found.push(ctx.with(
            "says-effect-tier",
            &[
                ("tier", &class_label(&ctx.words, Some(fresh.tier))),
                ("before", &ctx.words.count(old.customers)),
                ("after", &ctx.words.count(fresh.customers)),
            ],
        ));
    }
    found.extend(plan_kept(ctx, scope));
    let pay = pay_changes(scope, changed);
    let total: Money = pay.iter().fold(currency.zero(), |sum, (_, old, fresh)| sum + (*fresh - *old));
    for (key, gains) in [("says-effect-gain", true), ("says-effect-lose", false)] {
        let of: Vec<_> = pay
            .iter()
            .map(|(_, old, fresh)| *fresh - *old)
            .filter(|change| (*change > currency.zero()) == gains)
            .collect();
        if !of.is_empty() {
            let sum = of.iter().fold(currency.zero(), |sum, change| sum + *change);
            let amount = if sum < currency.zero() { -sum } else { sum };
            found.push(ctx.words.counted(key, of.len(), &[("amount", &ctx.words.money(amount))]));
        }
    }
    found.push(if pay.is_empty() {
        ctx.get("says-effect-no-pay")
    } else {
        ctx.with("says-effect-pay", &[("difference", &ctx.words.money_change(total))])
    });
    found
}

/// Members whose pay of the quarter would differ: `(member, before, after)`.
fn pay_changes(scope: &Scope, changed: &Plan) -> Vec<(MemberIx, Money, Money)> {
    let (before, after) = (payroll_of(scope), paid_under(scope, changed));
    let zero = scope.ledger().currency.zero();
    let total = |payroll: &Payroll, member| {
        payroll.statements.iter().find(|statement| statement.member == member).map_or(zero, |statement| statement.total)
    };
    (0..scope.ledger().members.len() as MemberIx)
        .map(|member| (member, total(&before, member), total(&after, member)))
        .filter(|(_, old, fresh)| old != fresh)
        .collect()
}

fn pay_differences(ctx: &Ctx<'_>, scope: &Scope, changed: &Plan) -> Vec<PayDifference> {
    pay_changes(scope, changed)
        .into_iter()
        .map(|(member, before, after)| {
            let member = &scope.ledger().members[member as usize];
            PayDifference {
                employee_no: member.employee_no.clone(),
                name: member.name.clone(),
                before: ctx.words.money(before),
                after: ctx.words.money(after),
                difference: ctx.words.money_change(after - before),
            }
        })
        .collect()
}
