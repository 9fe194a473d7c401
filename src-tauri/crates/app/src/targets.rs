//! The Targets page: who owes what, shared out so that sums are always right.
//!
//! A target that is set shares again over the parts it already has: pins hold, the others share the rest in the
//! proportion they had. Nothing is saved whose parts do not add back to the whole.

mod change;
mod tree;

use std::collections::BTreeMap;

use domain::base::{Money, Period, Quarter};
use domain::chart::{ChartSpec, Tone};
use domain::facts::TargetOwner;
use domain::targets;

use crate::charts::{self, Deviation};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::overview::verdict;
use crate::wire::{
    Axis, Choice, EmptyView, TargetHistoryRequest, TargetHistoryView, TargetVersionView, TargetsRequest, TargetsView,
};

pub(crate) use change::change;
pub(crate) use tree::{actual, owners};

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
    let methods = ["even", "last_year", "capacity", "weights"];
    Ok(TargetsView {
        empty: (!has_facts)
            .then(|| EmptyView { title: ctx.get("says-empty-targets"), text: ctx.get("says-empty-targets-text") }),
        sales: has_facts.then(|| charts::sales(&ctx.words, &scope, &progress, &sentence)),
        deviation: deviation(ctx, &scope, request.by),
        figures: vec![
            plain(ctx, "base-target", money(progress.target)),
            plain(ctx, "base-sales", ctx.words.money(progress.actual)),
            plain(ctx, "says-figure-expected", money(progress.expected)),
            plain(
                ctx,
                "says-figure-gap-to-pace",
                progress
                    .expected
                    .map_or_else(|| ctx.words.dash(), |expected| ctx.words.money_change(progress.actual - expected)),
            ),
            plain(ctx, "base-forecast", money(progress.forecast)),
        ],
        rows: tree::rows(ctx, &scope, request.by, &versions),
        mismatch: mismatch(ctx, &scope, request.by),
        methods: methods
            .iter()
            .map(|name| Choice {
                value: (*name).to_owned(),
                label: ctx.get(&format!("says-method-{}", name.replace('_', "-"))),
            })
            .collect(),
        title,
        sentence,
    })
}

/// Deviation from pace by owner, where owners have targets of the quarter.
fn deviation(ctx: &Ctx<'_>, scope: &Scope, by: Axis) -> Option<ChartSpec> {
    let pace = targets::pace(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let by = if by == Axis::Time { Axis::Member } else { by };
    let parts: Vec<Deviation> = owners(scope.ledger(), by)
        .into_iter()
        .filter_map(|owner| {
            let target = targets::quarter_target(scope.ledger(), &owner, scope.quarter)?;
            Some(Deviation {
                label: owner_label(ctx, scope, &owner),
                expected: target.at_rate(pace),
                actual: actual(scope, &owner, scope.period()),
            })
        })
        .collect();
    if parts.is_empty() {
        return None;
    }
    let worst = parts.iter().min_by_key(|part| part.actual - part.expected)?;
    let summary = ctx.with(
        "says-deviation-sentence",
        &[("name", &worst.label), ("amount", &ctx.words.money_change(worst.actual - worst.expected))],
    );
    Some(charts::deviation(&ctx.words, parts, &summary))
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

/// Says by how much owners' targets of the quarter miss the company's; none when they agree or there are none.
fn mismatch(ctx: &Ctx<'_>, scope: &Scope, by: Axis) -> Option<String> {
    if by == Axis::Time {
        return None;
    }
    let company = targets::quarter_target(scope.ledger(), &TargetOwner::Company, scope.quarter)?;
    let parts: Vec<Money> = owners(scope.ledger(), by)
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

pub(crate) fn history(ctx: &Ctx<'_>, request: TargetHistoryRequest) -> Result<TargetHistoryView, Failure> {
    let scope = ctx.scope(None, None)?;
    let versions = ctx.read(|store| store.target_versions(Some((request.period, &request.owner)), 200))?;
    let label = format!("{} · {}", owner_label(ctx, &scope, &request.owner), ctx.words.period(request.period));
    let versions = versions
        .into_iter()
        .map(|version| TargetVersionView {
            at: ctx.words.instant(ctx.local(version.set_at, &scope.facts.settings)),
            actor: version.set_by,
            amount: version
                .new_minor
                .map_or_else(|| ctx.words.dash(), |minor| ctx.words.money(scope.ledger().currency.minor(minor))),
            is_pinned: version.is_pinned,
            reason: version.reason,
        })
        .collect();
    Ok(TargetHistoryView { label, versions })
}

/// The quarter a period lies in or begins with.
pub(crate) fn quarter_of(scope: &Scope, period: Period) -> Quarter {
    match period {
        Period::Year(year) => Quarter { year, quarter: 1 },
        Period::Quarter(quarter) => quarter,
        Period::Month(month) => scope.ledger().calendar.quarter_of_month(month),
    }
}

/// Colour of an attainment; none without data.
pub(crate) fn attainment_tone(scope: &Scope, ratio: Option<domain::base::Ratio>) -> Option<Tone> {
    ratio.map(|ratio| if ratio >= scope.plan().people.pass_line { Tone::Neutral } else { Tone::Bad })
}
