//! What training came to, said only as far as the numbers allow.

use domain::base::Ratio;
use domain::chart::Tone;
use domain::training::{Comparison, Effect, Finding, Group, Question, effect as measured};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{ComparisonView, EffectView, GroupView, PeriodRequest};

pub(crate) fn effect(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<EffectView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let found = effect_of(&scope);
    let (sentence, basis) = effect_sentences(ctx, &scope, &found);
    let comparisons = found.comparisons.iter().map(|comparison| view(ctx, &scope, comparison)).collect();
    Ok(EffectView { sentence, basis, comparisons })
}

/// What training of the quarter before the scope's came to.
pub(crate) fn effect_of(scope: &Scope) -> Effect {
    measured(scope.ledger(), scope.personnel(), scope.plan(), scope.quarter, scope.as_of)
}

/// How much can be said, and what it was measured on.
pub(crate) fn effect_sentences(ctx: &Ctx<'_>, scope: &Scope, found: &Effect) -> (String, String) {
    let claims = found.comparisons.iter().filter(|comparison| is_claim(comparison.finding)).count();
    let quarters = [
        ("trained", ctx.words.quarter(found.trained_in)),
        ("before", ctx.words.quarter(found.before)),
        ("after", ctx.words.quarter(found.after)),
        ("date", ctx.words.date(scope.as_of)),
    ];
    let quarters: Vec<(&str, &str)> = quarters.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let basis = if scope.is_over() { "says-training-effect-basis" } else { "says-training-effect-basis-running" };
    let sentence = match claims {
        0 => ctx.with("says-training-effect-none", &quarters),
        claims => ctx.words.counted("says-training-effect-some", claims, &quarters),
    };
    (sentence, ctx.with(basis, &quarters))
}

fn is_claim(finding: Finding) -> bool {
    matches!(finding, Finding::Higher | Finding::Lower)
}

/// The question in keys of the catalogue (`says-training-effect-NAME`).
pub(crate) fn question_name(question: Question) -> &'static str {
    match question {
        Question::Training => "training",
        Question::Mentoring => "mentoring",
        Question::Exam => "exam",
    }
}

fn view(ctx: &Ctx<'_>, scope: &Scope, comparison: &Comparison) -> ComparisonView {
    let name = question_name(comparison.question);
    ComparisonView {
        title: ctx.get(&format!("says-training-effect-{name}")),
        finding: comparison_finding(ctx, scope, comparison),
        is_claim: is_claim(comparison.finding),
        tone: comparison_tone(comparison.finding),
        groups: vec![
            group(ctx, &format!("says-training-effect-{name}-with"), &comparison.with),
            group(ctx, &format!("says-training-effect-{name}-without"), &comparison.without),
        ],
        method: ctx.get(&format!("says-training-effect-{name}-method")),
    }
}

pub(crate) fn comparison_tone(finding: Finding) -> Tone {
    match finding {
        Finding::Higher => Tone::Good,
        Finding::Lower => Tone::Bad,
        Finding::NoDifference => Tone::Neutral,
        Finding::TooFew => Tone::Quiet,
    }
}

/// What can be said of two groups, and what cannot because they are too small.
pub(crate) fn comparison_finding(ctx: &Ctx<'_>, scope: &Scope, comparison: &Comparison) -> String {
    let name = question_name(comparison.question);
    let (with, without) = (comparison.with.members.len(), comparison.without.members.len());
    let counts = [
        ("with", ctx.words.count(with)),
        ("without", ctx.words.count(without)),
        ("all", ctx.words.count(with + without)),
        ("least", ctx.words.count(scope.plan().training.effect_least as usize)),
    ];
    let counts: Vec<(&str, &str)> = counts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    match (comparison.finding, comparison.question) {
        (Finding::TooFew, Question::Exam) => ctx.with("says-training-effect-too-few-marks", &counts),
        (Finding::TooFew, _) => ctx.with("says-training-effect-too-few", &counts),
        (Finding::NoDifference, _) => ctx.with("says-training-effect-no-difference", &counts),
        (Finding::Higher, _) => ctx.get(&format!("says-training-effect-{name}-higher")),
        (Finding::Lower, _) => ctx.get(&format!("says-training-effect-{name}-lower")),
    }
}

fn group(ctx: &Ctx<'_>, label: &str, group: &Group) -> GroupView {
    let share = |ratio: Option<Ratio>| ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio));
    let change = group.before.zip(group.after).map(|(before, after)| after.points_above(before));
    GroupView {
        label: ctx.get(label),
        count: ctx.words.counted("base-count-member", group.members.len(), &[]),
        before: share(group.before),
        after: share(group.after),
        change: change.map_or_else(|| ctx.words.dash(), |change| ctx.words.points_change(change)),
    }
}
