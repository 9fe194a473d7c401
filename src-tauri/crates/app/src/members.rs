//! The Members page: who reaches the target, who needs help, what asks for a person.

mod change;
mod detail;
mod evidence;
mod growth;
mod interviews;
mod plans;
mod score;
mod todo;

use std::collections::BTreeSet;

use domain::base::{Money, Ratio};
use domain::chart::Tone;
use domain::facts::Role;
use domain::people::{self, Attainment, PartKind};

pub(crate) use change::{
    growth_remove, growth_save, member_of, required, save, skill_save, violation_remove, violation_save,
};
pub(crate) use detail::{member, person_facts};
pub(crate) use interviews::{interview, interview_hold, interview_plan, interview_sign};
pub(crate) use plans::{decision_save, pip_check_in, pip_close, pip_draft, pip_save};
pub(crate) use score::score;
pub(crate) use todo::Due;

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::wire::{Choice, EmptyView, FigureView, MemberForm, MembersView, PeriodRequest, TeamView};

pub(crate) fn members(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<MembersView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let results = scope.snapshot().results();
    let due = Due::of(&scope);
    let (title, sentence) = verdict(ctx, &scope, &results);
    let is_empty = scope.ledger().members.is_empty();
    let has_targets = results.iter().any(|result| result.target.is_some());
    Ok(MembersView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-empty-members"), text: ctx.get("says-empty-members-text") }),
        attainment: has_targets.then(|| charts::attainment(&ctx.words, &scope, &results, &sentence)),
        figures: figures(ctx, &scope, &results),
        teams: teams(ctx, &scope, &results),
        todo: todo::todo(ctx, &scope, &due),
        basis: ctx.words.quarter(due.quarter),
        stars: todo::stars(ctx, &scope),
        reserve: todo::reserve(ctx, &scope, &due),
        plans: plans::all(ctx, &scope),
        form: form(ctx, &scope),
        title,
        sentence,
    })
}

/// How many reach the pass line.
pub(crate) fn verdict(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> (String, String) {
    let measured: Vec<&Attainment> = results.iter().filter(|result| result.target.is_some()).collect();
    if measured.is_empty() {
        return (ctx.get("says-members-no-target"), ctx.get("says-members-no-target-sentence"));
    }
    let passing = measured.iter().filter(|result| result.passes == Some(true)).count();
    let rate = Ratio::of_counts(passing, measured.len()).map_or_else(|| ctx.words.dash(), |rate| ctx.words.ratio(rate));
    let args = [
        ("passing", ctx.words.count(passing)),
        ("members", ctx.words.count(measured.len())),
        ("rate", rate),
        ("line", ctx.words.rate(scope.plan().people.pass_line)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = if scope.is_over() { "says-members-sentence" } else { "says-members-sentence-running" };
    (ctx.with("says-members-title", &args), ctx.with(key, &args))
}

/// Neutral figure without more.
pub(crate) fn plain(ctx: &Ctx<'_>, label: &str, value: String) -> FigureView {
    FigureView { label: ctx.get(label), value, note: None, tone: None, rows: None, metric: None }
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Vec<FigureView> {
    let rules = &scope.plan().people;
    let active: Vec<_> =
        scope.ledger().members.iter().filter(|member| people::is_active(member, scope.as_of)).collect();
    let seniority: Vec<_> = active.iter().map(|member| people::seniority(member, rules, scope.as_of)).collect();
    let below = results.iter().filter(|result| result.passes == Some(false)).count();
    let rate = FigureView {
        metric: Some("attainment_rate".to_owned()),
        ..plain(ctx, "base-metric-attainment_rate", rate(ctx, results))
    };
    vec![
        rate,
        plain(ctx, "says-figure-below", ctx.words.count(below)),
        plain(ctx, "says-figure-active", ctx.words.count(active.len())),
        plain(ctx, "says-figure-new-hires", ctx.words.count(seniority.iter().filter(|at| at.is_new_hire).count())),
        plain(ctx, "says-figure-seniors", ctx.words.count(seniority.iter().filter(|at| at.is_senior).count())),
    ]
}

fn rate(ctx: &Ctx<'_>, results: &[Attainment]) -> String {
    let whole = results.iter().filter(|result| result.target.is_some()).count();
    let part = results.iter().filter(|result| result.target.is_some() && result.passes == Some(true)).count();
    Ratio::of_counts(part, whole).map_or_else(|| ctx.words.dash(), |rate| ctx.words.ratio(rate))
}

fn teams(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Vec<TeamView> {
    let zero = scope.ledger().currency.zero();
    let mut names: Vec<&str> =
        results.iter().map(|result| scope.ledger().members[result.member as usize].team.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .map(|name| {
            let of_team: Vec<&Attainment> =
                results.iter().filter(|result| scope.ledger().members[result.member as usize].team == name).collect();
            let target: Option<Money> = of_team.iter().filter_map(|result| result.target_to_date).reduce(|a, b| a + b);
            let whole: Option<Money> = of_team.iter().filter_map(|result| result.target).reduce(|a, b| a + b);
            let sales = of_team.iter().fold(zero, |sum, result| sum + result.sales);
            let attainment = target.and_then(|target| sales.over(target));
            TeamView {
                name: if name.is_empty() { ctx.get("says-no-team") } else { name.to_owned() },
                members: ctx.words.count(of_team.len()),
                target: whole.map_or_else(|| ctx.words.dash(), |target| ctx.words.money(target)),
                sales: ctx.words.money(sales),
                attainment: attainment.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio)),
                tone: attainment
                    .map(|ratio| if ratio >= scope.plan().people.pass_line { Tone::Neutral } else { Tone::Bad }),
                passing: passing(ctx, &of_team),
                training: mean_training(&of_team).map_or_else(|| ctx.words.dash(), |mean| ctx.words.ratio_whole(mean)),
            }
        })
        .collect()
}

/// "5 of 6 pass".
fn passing(ctx: &Ctx<'_>, of_team: &[&Attainment]) -> String {
    let all = of_team.iter().filter(|result| result.passes.is_some()).count();
    let passing = of_team.iter().filter(|result| result.passes == Some(true)).count();
    if all == 0 {
        return ctx.words.dash();
    }
    ctx.with("says-people-count-of", &[("done", &ctx.words.count(passing)), ("all", &ctx.words.count(all))])
}

/// The mean completion of a team's curricula.
fn mean_training(of_team: &[&Attainment]) -> Option<Ratio> {
    let parts = of_team.iter().flat_map(|result| &result.parts).filter(|part| part.kind == PartKind::Training);
    let done: Vec<Ratio> = parts.filter_map(|part| part.measured).collect();
    Ratio::of(done.iter().map(|done| done.value()).sum(), done.len().into())
}

/// What can be chosen when a member is added or changed.
pub(crate) fn form(ctx: &Ctx<'_>, scope: &Scope) -> MemberForm {
    let members = &scope.ledger().members;
    let names = |of: fn(&domain::facts::Member) -> &str| -> Vec<String> {
        let names: BTreeSet<&str> = members.iter().map(of).filter(|name| !name.is_empty()).collect();
        names.into_iter().map(str::to_owned).collect()
    };
    MemberForm {
        roles: Role::ALL
            .into_iter()
            .map(|role| Choice {
                value: role.as_str().to_owned(),
                label: ctx.get(&format!("base-role-{}", role.as_str())),
            })
            .collect(),
        teams: names(|member| &member.team),
        regions: names(|member| &member.region),
        next_no: next_no(members.iter().map(|member| member.employee_no.as_str())),
    }
}

/// The number after the greatest one, written as that one is; empty when none ends in digits.
fn next_no<'a>(known: impl Iterator<Item = &'a str>) -> String {
    let numbered = known.filter_map(|no| {
        let stem = no.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = &no[stem.len()..];
        digits.parse::<u64>().ok().map(|number| (number, stem, digits.len()))
    });
    numbered.max().map_or_else(String::new, |(number, stem, width)| format!("{stem}{:0width$}", number + 1))
}
