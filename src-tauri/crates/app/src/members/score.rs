//! A member's score by parts, each with what was counted, so that the sum can be checked by hand.

use domain::base::Ratio;
use domain::chart::{Mark, Tone};
use domain::people::{Attainment, PartKind, ScorePart as Part};

use crate::ctx::{Ctx, Scope};
use crate::wire::{PersonScore, ScorePart};

pub(crate) fn score(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> Option<PersonScore> {
    let score = result.score?;
    let line = ctx.words.rate(scope.plan().people.pass_line);
    let passes = result.passes == Some(true);
    Some(PersonScore {
        text: ctx.words.ratio(score),
        tone: if passes { Tone::Good } else { Tone::Bad },
        sentence: ctx
            .with(if passes { "says-people-score-passes" } else { "says-people-score-below" }, &[("line", &line)]),
        parts: result.parts.iter().map(|part| line_of(ctx, scope, result, part)).collect(),
    })
}

fn line_of(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment, part: &Part) -> ScorePart {
    let shown = |ratio: Option<Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
    let value = match (part.measured, part.capped) {
        (Some(measured), Some(capped)) if capped < measured => ctx.with(
            "says-people-part-capped",
            &[("counts", &ctx.words.ratio(capped)), ("measured", &ctx.words.ratio(measured))],
        ),
        (measured, _) => shown(measured),
    };
    ScorePart {
        label: ctx.get(&format!("says-people-part-{}", part.kind.as_str())),
        weight: ctx.words.rate(part.weight),
        counts: shown(part.counts),
        value,
        value_at: part.capped.map(|capped| Mark(capped.value())),
        points: shown(part.points),
        why: why(ctx, scope, result, part),
    }
}

fn why(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment, part: &Part) -> String {
    let (done, all) = (ctx.words.count(part.count.0 as usize), ctx.words.count(part.count.1 as usize));
    let money =
        |amount: Option<domain::base::Money>| amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount));
    match part.kind {
        PartKind::Sales => {
            let is_to_date = !scope.is_over() && part.measured == result.attainment_to_date;
            let target = if is_to_date { result.target_to_date } else { result.target };
            let key = if is_to_date { "says-people-why-sales-to-date" } else { "says-people-why-sales" };
            ctx.with(key, &[("sales", &ctx.words.money(result.sales)), ("target", &money(target))])
        }
        PartKind::Visits if part.measured.is_some() => {
            ctx.with("says-people-why-visits", &[("done", &done), ("all", &all)])
        }
        PartKind::Visits => ctx.get("says-people-why-no-visits"),
        PartKind::NeedsReports if part.measured.is_some() => {
            ctx.with("says-people-why-reports", &[("done", &done), ("all", &all)])
        }
        PartKind::NeedsReports => ctx.get("says-people-why-no-reports"),
        PartKind::Training if part.measured.is_some() => ctx.get("says-people-why-training"),
        PartKind::Training => ctx.get("says-people-why-no-training"),
    }
}
