//! Setting a target and sharing it out: what is typed is read, what would change is told, and what is wanted is written.

use domain::base::{Currency, Issue, Money, Period};
use domain::facts::{MemberIx, TargetOwner};
use domain::targets::{self, Change, Method, Node, Refusal, Share, Step, WEIGHT_DIGITS, WEIGHT_MAX};
use rust_decimal::Decimal;
use serde_json::json;
use store::{TargetFacts, Tx};

use super::{effects, node_label, quarter_of};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::{Failure, in_words};
use crate::typed;
use crate::wire::{TargetChange, TargetsChange, TargetsChanged};

pub(crate) fn change(ctx: &Ctx<'_>, request: TargetsChange) -> Result<TargetsChanged, Failure> {
    let quarter = quarter_of(&ctx.scope(None, None)?, request.period);
    let scope = ctx.scope(Some(quarter), None)?;
    let steps = match steps(&scope, &request) {
        Ok(steps) => steps,
        Err(refusals) => return Ok(refused(ctx, &scope, refusals)),
    };
    let mut changed = told(ctx, &scope, &steps);
    changed.is_saved = !request.is_preview && !steps.is_empty();
    if changed.is_saved {
        let reason = reason(&scope, &request);
        let summary = json!({
            "period": request.period, "owner": request.owner, "targets": steps.len(), "reason": reason,
        });
        ctx.write("targets_change", summary, |tx| keep(tx, &steps, &reason))?;
    }
    Ok(changed)
}

/// Refusals in words, each with the target at which the sums do not come out.
pub(super) fn refused(ctx: &Ctx<'_>, scope: &Scope, refusals: Vec<Refusal>) -> TargetsChanged {
    let placed = |refusal: Refusal| match refusal.node {
        Some(node) => refusal.issue.at(node_label(ctx, scope, &node.owner, node.period)),
        None => *refusal.issue,
    };
    let issues: Vec<Issue> = refusals.into_iter().map(placed).collect();
    TargetsChanged {
        issues: in_words(&ctx.words, &issues),
        rows: Vec::new(),
        sentence: String::new(),
        effects: Vec::new(),
        pay: Vec::new(),
        is_saved: false,
    }
}

/// What steps change and what comes of it; not saved.
pub(super) fn told(ctx: &Ctx<'_>, scope: &Scope, steps: &[Step]) -> TargetsChanged {
    let (effects, pay) = effects::effects(ctx, scope, steps);
    TargetsChanged {
        issues: Vec::new(),
        rows: rows(ctx, scope, steps),
        sentence: ctx.words.counted("says-targets-changed", steps.len(), &[]),
        effects,
        pay,
        is_saved: false,
    }
}

/// Writes steps, each a version of its target.
pub(crate) fn keep(tx: &mut Tx<'_>, steps: &[Step], reason: &str) -> Result<(), Stop> {
    for step in steps {
        let Node { period, ref owner } = step.node;
        match step.after {
            Some(after) => {
                let facts = TargetFacts { period, owner, amount_minor: after.to_minor(), is_pinned: step.is_pinned };
                tx.set_target(&facts, None, reason)?;
            }
            None => {
                tx.remove_target(period, owner, None, reason)?;
            }
        }
    }
    Ok(())
}

/// An amount as typed; a target is never below nothing.
pub(super) fn amount(currency: Currency, text: &str) -> Result<Money, Issue> {
    let typed = typed::amount(currency, text).ok().flatten().filter(|amount| *amount >= currency.zero());
    typed.ok_or_else(|| Issue::refused("issue-target-amount").value(text))
}

fn rows(ctx: &Ctx<'_>, scope: &Scope, steps: &[Step]) -> Vec<TargetChange> {
    let shown = |amount: Option<Money>| amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.amount(amount));
    let mut sorted: Vec<&Step> = steps.iter().collect();
    let place = |owner: &TargetOwner| match owner {
        TargetOwner::Member(no) => scope.ledger().member_by_no(no).unwrap_or(MemberIx::MAX),
        _ => 0,
    };
    // The one asked for stays first; members come as the page lists them.
    if let Some((_, others)) = sorted.split_first_mut() {
        others.sort_by_cached_key(|step| (kind(&step.node.owner), step.node.period, place(&step.node.owner)));
    }
    sorted
        .into_iter()
        .map(|step| TargetChange {
            label: node_label(ctx, scope, &step.node.owner, step.node.period),
            before: shown(step.before),
            after: shown(step.after),
            is_pinned: step.is_pinned,
            period: step.node.period,
            owner: step.node.owner.clone(),
        })
        .collect()
}

fn kind(owner: &TargetOwner) -> u8 {
    crate::tables::owner_kind(owner).1
}

fn steps(scope: &Scope, request: &TargetsChange) -> Result<Vec<Step>, Vec<Refusal>> {
    let mut issues = Vec::new();
    too_long(&mut issues, "reason", &request.reason);
    let typed = request.amount.as_deref().map(|text| amount(scope.ledger().currency, text));
    let typed = typed.transpose().map_err(|issue| issues.push(issue)).unwrap_or_default();
    let share = request.axis.map(|axis| Share {
        axis,
        method: request.method.unwrap_or(Method::Even),
        weights: request
            .weights
            .iter()
            .filter_map(|text| weight(text).map_err(|issue| issues.push(issue)).ok())
            .collect(),
    });
    if !issues.is_empty() {
        return Err(issues.into_iter().map(|issue| Refusal { node: None, issue: Box::new(issue) }).collect());
    }
    let node = Node { period: request.period, owner: request.owner.clone() };
    let asked = Change { node, amount: typed, is_pinned: request.is_pinned, share };
    targets::change(scope.ledger(), scope.plan(), scope.today, &asked).map_err(|refusal| vec![refusal])
}

fn weight(text: &str) -> Result<Decimal, Issue> {
    let is_weight = |weight: &Decimal| {
        *weight >= Decimal::ZERO && *weight <= Decimal::from(WEIGHT_MAX) && weight.normalize().scale() <= WEIGHT_DIGITS
    };
    let typed = typed::number(text).ok().flatten().filter(is_weight);
    typed.ok_or_else(|| Issue::refused("issue-target-weight").value(text))
}

/// Why; the company's year rests on what its worksheet says when nothing else is said.
fn reason(scope: &Scope, request: &TargetsChange) -> String {
    let typed = request.reason.trim();
    match (request.period, &request.owner) {
        (Period::Year(year), TargetOwner::Company) if typed.is_empty() => {
            let worksheet = scope.accounts().worksheets.iter().find(|worksheet| worksheet.year == year);
            worksheet.map_or_else(String::new, |worksheet| worksheet.reasoning.clone())
        }
        _ => typed.to_owned(),
    }
}
