//! Setting a target and sharing it out.

use std::sync::Arc;

use domain::base::{Issue, Money, Period};
use domain::facts::{Ledger, Target, TargetOwner};
use domain::metrics::Snapshot;
use domain::people;
use domain::targets::{Method, Node, Part, decompose, target_of, weights};
use rust_decimal::Decimal;
use serde_json::json;
use store::TargetFacts;

use super::{owner_label, owners, quarter_of};
use crate::ctx::{Ctx, Scope};
use crate::failure::{Failure, in_words};
use crate::wire::{Axis, TargetChange, TargetsChange, TargetsChanged};

/// A target to be, beside what it was.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    period: Period,
    owner: TargetOwner,
    before: Option<Money>,
    after: Money,
    is_pinned: bool,
}

pub(crate) fn change(ctx: &Ctx<'_>, request: TargetsChange) -> Result<TargetsChanged, Failure> {
    let quarter = {
        let scope = ctx.scope(None, None)?;
        quarter_of(&scope, request.period)
    };
    let scope = ctx.scope(Some(quarter), None)?;
    let steps = match steps(&scope, &request) {
        Ok(steps) => steps,
        Err(issues) => {
            return Ok(TargetsChanged {
                issues: in_words(&ctx.words, &issues),
                rows: Vec::new(),
                sentence: String::new(),
                effects: Vec::new(),
                is_saved: false,
            });
        }
    };
    let effects = effects(ctx, &scope, &steps);
    let is_saved = !request.is_preview && !steps.is_empty();
    if is_saved {
        let summary = json!({ "period": request.period, "owner": request.owner, "targets": steps.len(), "reason": request.reason });
        ctx.write("targets_change", summary, |tx| {
            for step in &steps {
                let facts = TargetFacts {
                    period: step.period,
                    owner: &step.owner,
                    amount_minor: step.after.to_minor(),
                    is_pinned: step.is_pinned,
                };
                tx.set_target(&facts, None, &request.reason)?;
            }
            Ok(())
        })?;
    }
    let sentence = ctx.words.counted("says-targets-changed", steps.len(), &[]);
    Ok(TargetsChanged { issues: Vec::new(), rows: rows(ctx, &scope, &steps), sentence, effects, is_saved })
}

fn rows(ctx: &Ctx<'_>, scope: &Scope, steps: &[Step]) -> Vec<TargetChange> {
    steps
        .iter()
        .map(|step| TargetChange {
            label: format!("{} · {}", owner_label(ctx, scope, &step.owner), ctx.words.period(step.period)),
            before: step.before.map_or_else(|| ctx.words.dash(), |before| ctx.words.amount(before)),
            after: ctx.words.amount(step.after),
            is_pinned: step.is_pinned,
            period: step.period,
            owner: step.owner.clone(),
        })
        .collect()
}

/// The amount itself, its siblings when it is pinned against them, and its parts.
fn steps(scope: &Scope, request: &TargetsChange) -> Result<Vec<Step>, Vec<Issue>> {
    let mut board = Board::of(scope.ledger());
    if let Some(text) = &request.amount {
        let amount = amount(scope, text).map_err(|issue| vec![issue])?;
        board.set(&request.owner, request.period, amount, request.is_pinned);
        if request.is_pinned {
            share_siblings(scope, &mut board, &request.owner, request.period).map_err(|issue| vec![issue])?;
        }
    }
    match request.axis {
        Some(axis) => share(scope, &mut board, request, axis).map_err(|issue| vec![issue])?,
        None => share_again(scope, &mut board, &request.owner, request.period).map_err(|issue| vec![issue])?,
    }
    Ok(board.steps())
}

fn amount(scope: &Scope, text: &str) -> Result<Money, Issue> {
    let wrong = || Issue::refused("issue-target-amount").value(text);
    let plain: String = text.chars().filter(|character| !matches!(character, ',' | ' ' | '\u{a0}' | '_')).collect();
    let value: Decimal = plain.parse().map_err(|_| wrong())?;
    let money = scope.ledger().currency.exact(value).ok_or_else(wrong)?;
    if money < scope.ledger().currency.zero() { Err(wrong()) } else { Ok(money) }
}

/// The targets while they are changed.
struct Board<'a> {
    ledger: &'a Ledger,
    changed: Vec<(TargetOwner, Period, Money, bool)>,
}

impl<'a> Board<'a> {
    fn of(ledger: &'a Ledger) -> Board<'a> {
        Board { ledger, changed: Vec::new() }
    }

    fn set(&mut self, owner: &TargetOwner, period: Period, amount: Money, is_pinned: bool) {
        self.changed.retain(|(known, at, ..)| (known, at) != (owner, &period));
        self.changed.push((owner.clone(), period, amount, is_pinned));
    }

    fn get(&self, owner: &TargetOwner, period: Period) -> Option<(Money, bool)> {
        let changed = self.changed.iter().find(|(known, at, ..)| (known, at) == (owner, &period));
        changed.map(|(_, _, amount, is_pinned)| (*amount, *is_pinned)).or_else(|| saved(self.ledger, owner, period))
    }

    fn steps(self) -> Vec<Step> {
        let ledger = self.ledger;
        self.changed
            .into_iter()
            .filter(|(owner, period, amount, is_pinned)| saved(ledger, owner, *period) != Some((*amount, *is_pinned)))
            .map(|(owner, period, after, is_pinned)| Step {
                before: saved(ledger, &owner, period).map(|(amount, _)| amount),
                period,
                owner,
                after,
                is_pinned,
            })
            .collect()
    }
}

/// A target as it is saved: amount and whether it is pinned.
fn saved(ledger: &Ledger, owner: &TargetOwner, period: Period) -> Option<(Money, bool)> {
    let target = ledger.targets.iter().find(|target| target.owner == *owner && target.period == period)?;
    Some((target.amount, target.is_pinned))
}

/// The nodes a target's parts stand at on an axis.
fn nodes(scope: &Scope, owner: &TargetOwner, period: Period, axis: Axis) -> Vec<Node> {
    let calendar = scope.ledger().calendar;
    let at = |period: Period| Node { period, owner: owner.clone() };
    match (axis, period) {
        (Axis::Time, Period::Year(year)) => {
            calendar.quarters(year).into_iter().map(|quarter| at(Period::Quarter(quarter))).collect()
        }
        (Axis::Time, Period::Quarter(quarter)) => {
            calendar.months(quarter).into_iter().map(|month| at(Period::Month(month))).collect()
        }
        (Axis::Time, Period::Month(_)) => Vec::new(),
        _ => owners(scope.ledger(), axis).into_iter().map(|owner| Node { period, owner }).collect(),
    }
}

/// Shares a target over an axis by a method; pinned parts keep their amount.
fn share(scope: &Scope, board: &mut Board<'_>, request: &TargetsChange, axis: Axis) -> Result<(), Issue> {
    let nodes = nodes(scope, &request.owner, request.period, axis);
    let given: Vec<Decimal> = request
        .weights
        .iter()
        .map(|text| {
            let weight: Option<Decimal> = text.trim().parse().ok().filter(|weight: &Decimal| *weight >= Decimal::ZERO);
            weight.ok_or_else(|| Issue::refused("issue-target-weight").value(text))
        })
        .collect::<Result<_, _>>()?;
    let method = request.method.unwrap_or(Method::Even);
    let weights = weights(scope.ledger(), scope.plan(), method, &nodes, &given);
    share_over(scope, board, &request.owner, request.period, &nodes, &weights)
}

/// Shares again over every axis that already has parts, in the proportion they have.
fn share_again(scope: &Scope, board: &mut Board<'_>, owner: &TargetOwner, period: Period) -> Result<(), Issue> {
    let axes: &[Axis] = match owner {
        TargetOwner::Company => &[Axis::Time, Axis::Member, Axis::Team, Axis::ProductLine, Axis::Region],
        _ => &[Axis::Time],
    };
    for axis in axes {
        share_as_before(scope, board, owner, period, *axis)?;
    }
    Ok(())
}

/// The siblings of a pinned part share the rest of their parent.
fn share_siblings(scope: &Scope, board: &mut Board<'_>, owner: &TargetOwner, period: Period) -> Result<(), Issue> {
    let calendar = scope.ledger().calendar;
    let (parent_owner, parent, axis) = match (owner, period) {
        (TargetOwner::Company, Period::Year(_)) => return Ok(()),
        (_, Period::Month(month)) => (owner.clone(), Period::Quarter(calendar.quarter_of_month(month)), Axis::Time),
        (TargetOwner::Company, Period::Quarter(quarter)) => (owner.clone(), Period::Year(quarter.year), Axis::Time),
        (TargetOwner::Member(_), _) => (TargetOwner::Company, period, Axis::Member),
        (TargetOwner::Team(_), _) => (TargetOwner::Company, period, Axis::Team),
        (TargetOwner::ProductLine(_), _) => (TargetOwner::Company, period, Axis::ProductLine),
        (TargetOwner::Region(_), _) => (TargetOwner::Company, period, Axis::Region),
    };
    share_as_before(scope, board, &parent_owner, parent, axis)
}

/// Shares a target over the parts it already has on an axis, in the proportion they had.
fn share_as_before(
    scope: &Scope,
    board: &mut Board<'_>,
    owner: &TargetOwner,
    period: Period,
    axis: Axis,
) -> Result<(), Issue> {
    let mut nodes = nodes(scope, owner, period, axis);
    nodes.retain(|node| board.get(&node.owner, node.period).is_some());
    let weights: Vec<Decimal> = nodes
        .iter()
        .map(|node| target_of(scope.ledger(), &node.owner, node.period).map_or(Decimal::ZERO, Money::value))
        .collect();
    share_over(scope, board, owner, period, &nodes, &weights)
}

fn share_over(
    scope: &Scope,
    board: &mut Board<'_>,
    owner: &TargetOwner,
    period: Period,
    nodes: &[Node],
    weights: &[Decimal],
) -> Result<(), Issue> {
    let Some((whole, _)) = board.get(owner, period).filter(|_| !nodes.is_empty()) else { return Ok(()) };
    // A period that is over keeps what it asked for: what is left is shared over the periods to come.
    let is_over = |node: &Node| node.period != period && scope.ledger().calendar.span(node.period).last < scope.today;
    let pin = |node: &Node| {
        let known = board.get(&node.owner, node.period);
        known.filter(|(_, is_pinned)| *is_pinned || is_over(node)).map(|(amount, _)| amount)
    };
    let parts: Vec<Part> =
        nodes.iter().zip(weights).map(|(node, weight)| Part { weight: *weight, pin: pin(node) }).collect();
    let shares = decompose(scope.ledger().currency, whole, &parts)?;
    for (node, amount) in nodes.iter().zip(shares) {
        let known = board.get(&node.owner, node.period);
        let is_moved = known.is_none_or(|(before, _)| before != amount);
        board.set(&node.owner, node.period, amount, known.is_some_and(|(_, is_pinned)| is_pinned));
        if is_moved && (node.owner != *owner || matches!(node.period, Period::Quarter(_))) {
            share_again(scope, board, &node.owner, node.period)?;
        }
    }
    Ok(())
}

/// What the changes do to attainment and pay of their quarter, in sentences.
fn effects(ctx: &Ctx<'_>, scope: &Scope, steps: &[Step]) -> Vec<String> {
    let ledger = with_targets(scope.ledger(), steps);
    let start = scope.facts.tiering(&scope.plan().tiers, scope.span.eve());
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let passing = |ledger: &Ledger| {
        let team = scope.facts.team();
        let snapshot = Snapshot::new(ledger, scope.dealings(), team, scope.plan(), scope.quarter, scope.as_of);
        // Targets move nobody's tier.
        let results = people::results(&snapshot.knowing(Arc::clone(&now), Arc::clone(&start)));
        results.iter().filter(|result| result.passes == Some(true)).count()
    };
    let pay =
        |ledger: &Ledger| domain::incentives::payroll(ledger, scope.plan(), scope.quarter, scope.as_of, &start).total;
    let (before, after) = (passing(scope.ledger()), passing(&ledger));
    let mut found = Vec::new();
    if before != after {
        found.push(
            ctx.with(
                "says-effect-passing",
                &[("before", &ctx.words.count(before)), ("after", &ctx.words.count(after))],
            ),
        );
    }
    let difference = pay(&ledger) - pay(scope.ledger());
    let key = if difference.is_zero() { "says-effect-no-pay" } else { "says-effect-pay" };
    let amount = ctx.words.money_change(difference);
    found.push(if difference.is_zero() { ctx.get(key) } else { ctx.with(key, &[("difference", &amount)]) });
    found
}

/// The same facts with other targets.
fn with_targets(ledger: &Ledger, steps: &[Step]) -> Ledger {
    let mut targets: Vec<Target> = ledger
        .targets
        .iter()
        .filter(|target| !steps.iter().any(|step| step.owner == target.owner && step.period == target.period))
        .cloned()
        .collect();
    targets.extend(steps.iter().map(|step| Target {
        period: step.period,
        owner: step.owner.clone(),
        amount: step.after,
        is_pinned: step.is_pinned,
    }));
    ledger.with_targets(targets)
}
