//! The Targets page: who owes what, shared out so that sums are always right, agreed with those who owe it, and where it
//! is going.
//!
//! The rules are the domain's; here they are asked with the workspace's facts, put into words, and written.

mod change;
mod consent;
mod consent_change;
mod deviation;
mod effects;
mod history;
mod outlook;
mod sales;
#[cfg(test)]
mod tests;
mod tree;
mod worksheet;

use std::collections::BTreeMap;

use domain::base::{Money, Period, Quarter};
use domain::chart::Tone;
use domain::facts::TargetOwner;
use domain::targets::{self, Axis};

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::overview::verdict;
use crate::wire::{Choice, EmptyView, TargetsRequest, TargetsView};

pub(crate) use change::{change, keep};
pub(crate) use consent::proposal_of;
pub(crate) use consent_change::{answer, propose, settle};
pub(crate) use history::history;
pub(crate) use outlook::by_proposals;
pub(crate) use sales::Sales;
pub(crate) use worksheet::save as worksheet_save;

pub(crate) fn targets(ctx: &Ctx<'_>, request: TargetsRequest) -> Result<TargetsView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let (title, sentence) = verdict(ctx, &scope, &progress);
    let has_facts = !scope.ledger().orders().is_empty() || !scope.ledger().targets.is_empty();
    let money = |amount: Option<Money>| amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount));
    let mut versions = BTreeMap::new();
    for version in ctx.read(|store| store.target_versions(None, u64::from(u32::MAX)))? {
        *versions.entry((version.owner, version.period)).or_insert(0_u32) += 1;
    }
    let gap = progress.expected.map(|expected| ctx.words.money_change(progress.actual - expected));
    Ok(TargetsView {
        empty: (!has_facts)
            .then(|| EmptyView { title: ctx.get("says-empty-targets"), text: ctx.get("says-empty-targets-text") }),
        sales: has_facts.then(|| charts::sales(&ctx.words, &scope, &progress, &sentence)),
        deviation: deviation::chart(ctx, &scope, request.by, request.deviation_by),
        figures: vec![
            plain(ctx, "base-target", money(progress.target)),
            plain(ctx, "base-sales", ctx.words.money(progress.actual)),
            plain(ctx, "says-figure-expected", money(progress.expected)),
            plain(ctx, "says-figure-gap-to-pace", gap.unwrap_or_else(|| ctx.words.dash())),
            plain(ctx, "base-forecast", money(progress.forecast)),
        ],
        rows: tree::rows(ctx, &scope, request.by, &versions),
        mismatch: mismatch(ctx, &scope, request.by),
        methods: methods(ctx),
        forecasts: outlook::forecasts(ctx, &scope, &progress),
        consensus: consent::view(ctx, &scope),
        worksheet: worksheet::view(ctx, &scope),
        title,
        sentence,
    })
}

fn methods(ctx: &Ctx<'_>) -> Vec<Choice> {
    ["even", "last_year", "capacity", "weights"]
        .iter()
        .map(|name| Choice {
            value: (*name).to_owned(),
            label: ctx.get(&format!("says-method-{}", name.replace('_', "-"))),
        })
        .collect()
}

/// An owner's name as shown.
pub(crate) fn owner_label(ctx: &Ctx<'_>, scope: &Scope, owner: &TargetOwner) -> String {
    match owner {
        TargetOwner::Company => ctx.get("says-owner-company"),
        TargetOwner::Member(no) => scope
            .ledger()
            .member_by_no(no)
            .map_or_else(|| no.clone(), |index| scope.ledger().members[index as usize].name.clone()),
        TargetOwner::Team(name) | TargetOwner::ProductLine(name) | TargetOwner::Region(name) => name.clone(),
    }
}

/// A target's name where nothing around it says whose or when: "Li Na · 2026 Q3".
pub(crate) fn node_label(ctx: &Ctx<'_>, scope: &Scope, owner: &TargetOwner, period: Period) -> String {
    format!("{} · {}", owner_label(ctx, scope, owner), ctx.words.period(period))
}

/// Says by how much owners' targets of the quarter miss the company's, and members' their team's; none when all agree or
/// there are none.
fn mismatch(ctx: &Ctx<'_>, scope: &Scope, by: Axis) -> Option<String> {
    if by == Axis::Time {
        return None;
    }
    let mut found: Vec<String> = company_mismatch(ctx, scope, by).into_iter().collect();
    if matches!(by, Axis::Team | Axis::Member) {
        found.extend(targets::team_gaps(scope.ledger(), scope.quarter).into_iter().map(|(team, target, sum)| {
            ctx.with(
                "says-targets-team-mismatch",
                &[
                    ("team", &team),
                    ("target", &ctx.words.money(target)),
                    ("sum", &ctx.words.money(sum)),
                    ("difference", &ctx.words.money_change(sum - target)),
                ],
            )
        }));
    }
    (!found.is_empty()).then(|| found.join(if ctx.words.lang().is_chinese() { "" } else { " " }))
}

fn company_mismatch(ctx: &Ctx<'_>, scope: &Scope, by: Axis) -> Option<String> {
    let company = targets::quarter_target(scope.ledger(), &TargetOwner::Company, scope.quarter)?;
    let parts: Vec<Money> = targets::owners(scope.ledger(), by, scope.period())
        .iter()
        .filter_map(|owner| targets::quarter_target(scope.ledger(), owner, scope.quarter))
        .collect();
    let sum: Money = parts.iter().copied().sum();
    (!parts.is_empty() && sum != company).then(|| {
        ctx.with(
            "says-targets-mismatch",
            &[
                ("sum", &ctx.words.money(sum)),
                ("company", &ctx.words.money(company)),
                ("difference", &ctx.words.money_change(sum - company)),
            ],
        )
    })
}

/// The quarter a period lies in; of a year the running quarter, or the one of the year that is nearest to it.
pub(crate) fn quarter_of(scope: &Scope, period: Period) -> Quarter {
    let calendar = scope.ledger().calendar;
    match period {
        Period::Year(year) => {
            let [first, .., last] = calendar.quarters(year);
            calendar.quarter_of(scope.today).clamp(first, last)
        }
        Period::Quarter(quarter) => quarter,
        Period::Month(month) => calendar.quarter_of_month(month),
    }
}

/// Colour of an attainment; none without data.
fn attainment_tone(scope: &Scope, ratio: Option<domain::base::Ratio>) -> Option<Tone> {
    ratio.map(|ratio| if ratio >= scope.plan().people.pass_line { Tone::Neutral } else { Tone::Bad })
}
