//! Conditions of the plan in words: what was measured, what is needed, what follows.

use domain::incentives::{Condition, LineKind};

use super::kind_label;
use crate::ctx::Ctx;
use crate::wire::ConditionView;

pub(crate) fn condition_view(ctx: &Ctx<'_>, condition: &Condition) -> ConditionView {
    let words = &ctx.words;
    let measured = condition.measured.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let needed = words.more_than(&words.rate(condition.above));
    let (part, whole) = part_and_whole(ctx, condition);
    let outcome = match (condition.measured, condition.is_reached) {
        (None, _) => "no-data",
        (Some(_), true) => "reached",
        (Some(_), false) => "missed",
    };
    let sentence = ctx.with(
        &format!("says-condition-{}-{outcome}", condition.kind.as_str().replace('_', "-")),
        &[("part", &part), ("whole", &whole), ("measured", &measured), ("needed", &needed)],
    );
    ConditionView {
        kind: condition.kind,
        label: kind_label(ctx, condition.kind),
        measured,
        needed,
        is_reached: condition.is_reached,
        sentence,
        rows: None,
    }
}

/// What was counted: customers or mentees, or amounts.
fn part_and_whole(ctx: &Ctx<'_>, condition: &Condition) -> (String, String) {
    let count = |number: i64| ctx.words.count(usize::try_from(number).unwrap_or(0));
    let money = |minor: i64| ctx.words.money(ctx.words.currency().minor(minor));
    match condition.kind {
        LineKind::CoreRetention | LineKind::Mentor => (count(condition.part), count(condition.whole)),
        _ => (money(condition.part), money(condition.whole)),
    }
}

/// How a condition moved: "core repurchase 85.0 % → 78.3 %: no longer above 80 %".
pub(super) fn moved(ctx: &Ctx<'_>, before: &Condition, now: &Condition) -> String {
    let ratio =
        |condition: &Condition| condition.measured.map_or_else(|| ctx.words.dash(), |of| exact(ctx, condition, of));
    let key = match (before.is_reached, now.is_reached) {
        (true, false) => "says-incentives-tipped-lost",
        (false, true) => "says-incentives-tipped-reached",
        _ => "says-incentives-tipped-same",
    };
    let measure = ctx.get(&format!("says-incentives-measure-{}", now.kind.as_str().replace('_', "-")));
    let above = ctx.words.rate(now.above);
    ctx.with(key, &[("measure", &measure), ("before", &ratio(before)), ("after", &ratio(now)), ("above", &above)])
}

/// A measured ratio; one that would read as the bound it misses or exceeds is shown with all its digits.
fn exact(ctx: &Ctx<'_>, condition: &Condition, measured: domain::base::Ratio) -> String {
    let shown = ctx.words.ratio(measured);
    let is_at_bound = shown == ctx.words.ratio(condition.above) && measured != condition.above;
    if is_at_bound { ctx.words.rate(measured) } else { shown }
}
