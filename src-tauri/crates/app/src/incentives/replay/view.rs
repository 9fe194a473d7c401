//! What a changed plan would do, in words: who gains, who loses, by how much, and what can be dragged.

use domain::base::{Issue, Money};
use domain::chart::Tone;
use domain::facts::LineKind;
use domain::incentives::Replayed;
use domain::plan::{Plan, parameters};
use rust_decimal::Decimal;

use super::super::{borrowed, condition_view, kind_label, state};
use super::Replay;
use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::{Failure, in_words};
use crate::members::plain;
use crate::plan::{differences, label, read};
use crate::tiers::pairs;
use crate::wire::{FigureView, LeverView, ReplayKind, ReplayMember, ReplayRequest, ReplayView};

pub(crate) fn replay(ctx: &Ctx<'_>, request: ReplayRequest) -> Result<ReplayView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let file = match request.plan_path.as_deref() {
        Some(path) => Some(read(ctx, path)?),
        None => None,
    };
    match Replay::of(&scope, file.as_deref(), &pairs(&request.changes)) {
        Ok(replay) => Ok(view(ctx, &scope, &replay)),
        Err(issues) => Ok(refused(ctx, &scope, &issues)),
    }
}

/// The changes make no plan: what can be dragged, and why this cannot.
fn refused(ctx: &Ctx<'_>, scope: &Scope, issues: &[Issue]) -> ReplayView {
    let base = state::plan_paid_under(scope);
    ReplayView {
        issues: in_words(&ctx.words, issues),
        changes: Vec::new(),
        sentence: String::new(),
        figures: Vec::new(),
        by_kind: Vec::new(),
        members: Vec::new(),
        chart: None,
        levers: levers(ctx, base, base),
        total_before: String::new(),
        total_after: String::new(),
        difference: String::new(),
        tone: Tone::Quiet,
    }
}

fn view(ctx: &Ctx<'_>, scope: &Scope, replay: &Replay) -> ReplayView {
    let zero = scope.ledger().currency.zero();
    let sum = |of: fn(&Replayed) -> Money| replay.members.iter().fold(zero, |sum, one| sum + of(one));
    let (before, after) = (sum(|one| one.before), sum(|one| one.changed));
    let sentence = sentence(ctx, scope, replay);
    let mut differing: Vec<&Replayed> = replay.members.iter().filter(|one| !one.difference().is_zero()).collect();
    differing.sort_by_key(|one| (std::cmp::Reverse(one.difference()), one.member));
    let name = |one: &&Replayed| (scope.ledger().members[one.member as usize].name.clone(), one.difference());
    let steps: Vec<(String, Money)> = differing.iter().map(name).collect();
    ReplayView {
        issues: Vec::new(),
        changes: differences(ctx, &replay.base, &replay.changed_plan),
        figures: figures(ctx, scope, before, after, sum(Replayed::of_plan), sum(Replayed::of_facts)),
        by_kind: by_kind(ctx, replay),
        members: members(ctx, scope, replay),
        chart: (!steps.is_empty()).then(|| charts::gains(&ctx.words, steps, &sentence)),
        levers: levers(ctx, &replay.base, &replay.changed_plan),
        total_before: ctx.words.money(before),
        total_after: ctx.words.money(after),
        difference: ctx.words.money_change(after - before),
        tone: tone(after - before, zero),
        sentence,
    }
}

fn tone(difference: Money, zero: Money) -> Tone {
    match difference.cmp(&zero) {
        std::cmp::Ordering::Greater => Tone::Good,
        std::cmp::Ordering::Less => Tone::Bad,
        std::cmp::Ordering::Equal => Tone::Neutral,
    }
}

/// "12 members gain ¥8,140.00, 1 loses ¥200.00: ¥7,940.00 more in all".
fn sentence(ctx: &Ctx<'_>, scope: &Scope, replay: &Replay) -> String {
    let zero = scope.ledger().currency.zero();
    let side = |key: &str, gains: bool| {
        let of: Vec<Money> = replay
            .members
            .iter()
            .map(Replayed::difference)
            .filter(|one| !one.is_zero() && (*one > zero) == gains)
            .collect();
        let sum = of.iter().fold(zero, |sum, one| sum + *one);
        let amount = ctx.words.money(if sum < zero { -sum } else { sum });
        (!of.is_empty()).then(|| ctx.words.counted(key, of.len(), &[("amount", &amount)]))
    };
    let gain = side("says-incentives-gain", true);
    let lose = side("says-incentives-lose", false);
    let in_all = replay.members.iter().fold(zero, |sum, one| sum + one.difference());
    let difference = ctx.words.money_change(in_all);
    match (gain, lose) {
        (None, None) => ctx.get("says-incentives-replay-none"),
        (Some(gain), Some(lose)) => {
            let args = [("gain", gain), ("lose", lose), ("difference", difference)];
            ctx.with("says-incentives-replay-both", &borrowed(&args))
        }
        (side, other) => {
            let args = [("side", side.or(other).unwrap_or_default()), ("difference", difference)];
            ctx.with("says-incentives-replay-side", &borrowed(&args))
        }
    }
}

fn figures(
    ctx: &Ctx<'_>,
    scope: &Scope,
    before: Money,
    after: Money,
    of_plan: Money,
    of_facts: Money,
) -> Vec<FigureView> {
    let sales = scope.span.until(scope.as_of).map(|span| scope.ledger().sales_in(span));
    let share = sales.and_then(|sales| after.over(sales));
    let mut found = vec![
        plain(ctx, "says-incentives-figure-before", ctx.words.money(before)),
        FigureView {
            note: share.map(|share| ctx.with("says-incentives-figure-of-sales", &[("share", &ctx.words.ratio(share))])),
            ..plain(ctx, "says-incentives-figure-after", ctx.words.money(after))
        },
        plain(ctx, "says-incentives-figure-of-plan", ctx.words.money_change(of_plan)),
    ];
    if !of_facts.is_zero() {
        found.push(plain(ctx, "says-incentives-figure-of-facts", ctx.words.money_change(of_facts)));
    }
    found
}

fn by_kind(ctx: &Ctx<'_>, replay: &Replay) -> Vec<ReplayKind> {
    let money = |minor: i64| ctx.words.currency().minor(minor);
    let row = |(kind, (before, after)): (LineKind, (i64, i64))| ReplayKind {
        label: kind_label(ctx, kind),
        before: ctx.words.money(money(before)),
        after: ctx.words.money(money(after)),
        difference: ctx.words.money_change(money(after - before)),
    };
    replay.by_kind().into_iter().map(row).collect()
}

/// Everybody, the largest difference either way first.
fn members(ctx: &Ctx<'_>, scope: &Scope, replay: &Replay) -> Vec<ReplayMember> {
    let zero = scope.ledger().currency.zero();
    let mut sorted: Vec<&Replayed> = replay.members.iter().collect();
    sorted.sort_by_key(|one| (std::cmp::Reverse(one.difference().to_minor().abs()), one.member));
    let row = |one: &Replayed| {
        let member = &scope.ledger().members[one.member as usize];
        ReplayMember {
            employee_no: member.employee_no.clone(),
            name: member.name.clone(),
            before: ctx.words.money(one.before),
            after: ctx.words.money(one.changed),
            difference: ctx.words.money_change(one.difference()),
            of_plan: ctx.words.money_change(one.of_plan()),
            of_facts: ctx.words.money_change(one.of_facts()),
            tone: tone(one.difference(), zero),
            tipped: replay.tipped(one.member).into_iter().map(|one| condition_view(ctx, one)).collect(),
        }
    };
    sorted.into_iter().map(row).collect()
}

/// How far a lever goes and in which steps, in percent.
struct Reach {
    most: &'static str,
    step: &'static str,
}

/// Rates and bounds of the incentives that can be dragged; the other parameters are for the Plan page.
fn reach(path: &str) -> Option<Reach> {
    let name = path.strip_prefix("incentives.")?;
    let is_listed = name.starts_with("bands.") || name.starts_with("base_changes.");
    Some(match name {
        "base_rate" => Reach { most: "10", step: "0.1" },
        "star_rate" | "mentor_rate" => Reach { most: "50", step: "1" },
        "core_retention_rate" | "new_customers_rate" => Reach { most: "3", step: "0.1" },
        "core_retention_above" | "new_customers_above" | "mentor_above" => Reach { most: "100", step: "1" },
        _ if is_listed && name.ends_with(".above") => Reach { most: "100", step: "1" },
        _ if name.starts_with("bands.") && name.ends_with(".rate") => Reach { most: "5", step: "0.1" },
        _ if is_listed && name.ends_with(".rate") => Reach { most: "10", step: "0.1" },
        _ => return None,
    })
}

fn levers(ctx: &Ctx<'_>, base: &Plan, changed: &Plan) -> Vec<LeverView> {
    let saved = parameters(base);
    let lever = |parameter: domain::plan::Parameter| {
        let Reach { most, step } = reach(&parameter.path)?;
        let saved = saved.iter().find(|found| found.path == parameter.path);
        let saved = saved.map_or_else(|| parameter.value.clone(), |found| found.value.clone());
        let number = |text: &str| text.parse::<Decimal>().unwrap_or_default();
        let most = number(most).max(number(&parameter.value)).max(number(&saved));
        Some(LeverView {
            label: label(ctx, &parameter.path),
            unit: parameter.unit,
            value: parameter.value,
            saved,
            least: "0".to_owned(),
            most: most.to_string(),
            step: step.to_owned(),
            path: parameter.path,
        })
    };
    parameters(changed).into_iter().filter_map(lever).collect()
}
