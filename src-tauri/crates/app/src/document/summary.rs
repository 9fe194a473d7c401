//! The quarterly summary: its sections in their order, what is said about them, and the cover.

use domain::base::{Period, Ratio};
use domain::incentives::Payroll;
use domain::people::Attainment;
use domain::targets::{self, Progress};

use super::{
    Document, DocumentKind, Fact, Said, Section, actions, appendix, awards, budget, findings, incentives, leads,
    members, metrics, next, service, targets as goals, team, tiers,
};
use crate::ctx::{Ctx, Scope};
use crate::incentives::payroll_of;
use crate::overview::verdict;

/// Every section there is, in the order of the paper.
pub(crate) const SECTIONS: [&str; 14] = [
    "targets",
    "metrics",
    "tiers",
    "leads",
    "service",
    "team",
    "members",
    "awards",
    "incentives",
    "budget",
    "findings",
    "actions",
    "next",
    "appendix",
];

/// What a section is about.
pub(crate) fn title(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.get(&format!("says-summary-section-{id}"))
}

/// The mark across every page until the quarter is closed; empty once it is.
pub(crate) fn draft(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let is_closed = scope.accounts().in_force().any(|close| close.period == Period::Quarter(scope.quarter));
    if is_closed { String::new() } else { ctx.get("says-summary-draft") }
}

/// The summary with every section that has something to say, those left out included.
pub(crate) fn whole(ctx: &Ctx<'_>, scope: &Scope) -> Document {
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let (headline, lead) = verdict(ctx, scope, &progress);
    let results = scope.snapshot().results();
    Document {
        kind: DocumentKind::Summary,
        title: ctx.get("report-summary-title"),
        period: ctx.words.quarter(scope.quarter),
        span: ctx.words.date_span(scope.span),
        as_of: ctx.words.date(scope.as_of),
        headline,
        lead,
        draft: draft(ctx, scope),
        key_figures: key_figures(ctx, scope, &progress, &results, &payroll_of(scope)),
        sections: found(ctx, scope).into_iter().map(|section| commented(ctx, scope, section)).collect(),
        has_contents: true,
    }
}

/// The summary as it is printed: without the sections that the quarter leaves out.
pub(crate) fn printed(ctx: &Ctx<'_>, scope: &Scope) -> Document {
    let mut document = whole(ctx, scope);
    let left_out = scope.cycle().left_out(scope.quarter);
    document.sections.retain(|section| !left_out.iter().any(|id| id == section.id));
    document
}

/// The sections that have something to say, in their order.
fn found(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Section> {
    let sections = [
        goals::section(ctx, scope),
        metrics::section(ctx, scope),
        tiers::section(ctx, scope),
        leads::section(ctx, scope),
        service::section(ctx, scope),
        team::section(ctx, scope),
        members::section(ctx, scope),
        awards::section(ctx, scope),
        incentives::section(ctx, scope),
        budget::section(ctx, scope),
        findings::section(ctx, scope),
        actions::section(ctx, scope),
        next::section(ctx, scope),
        appendix::section(ctx, scope),
    ];
    sections.into_iter().flatten().collect()
}

fn commented(ctx: &Ctx<'_>, scope: &Scope, section: Section) -> Section {
    let said = scope.cycle().commentary(scope.quarter, section.id).map(|said| {
        let on = ctx.words.date(ctx.local(said.at, &scope.facts.settings).date());
        let by_line = ctx.with("says-summary-commentary-by", &[("by", &said.by), ("date", &on)]);
        Said { text: said.text.trim().to_owned(), by_line }
    });
    Section { commentary: said, ..section }
}

/// The figures of the cover.
fn key_figures(
    ctx: &Ctx<'_>,
    scope: &Scope,
    progress: &Progress,
    results: &[Attainment],
    payroll: &Payroll,
) -> Vec<Fact> {
    let words = &ctx.words;
    let measured = results.iter().filter(|result| result.target.is_some()).count();
    let passing = results.iter().filter(|result| result.target.is_some() && result.passes == Some(true)).count();
    let target = progress.target.map_or_else(|| words.dash(), |target| words.money_short(target));
    let mut found = vec![
        Fact::money_short(ctx, "base-sales", Some(progress.actual))
            .beside(ctx.with("says-key-of-target", &[("target", &target)])),
        Fact::ratio(ctx, "base-progress", progress.progress)
            .beside(ctx.with("says-key-pace", &[("pace", &words.ratio(progress.pace))])),
    ];
    if !scope.is_over() {
        let forecast = Fact::money_short(ctx, "base-forecast", progress.forecast);
        found.push(forecast.beside(ctx.get("says-key-forecast")));
    }
    let of_members = [("passing", words.count(passing)), ("members", words.count(measured))];
    let of_members: Vec<(&str, &str)> = of_members.iter().map(|(name, text)| (*name, text.as_str())).collect();
    found.push(
        Fact::ratio(ctx, "base-metric-attainment_rate", Ratio::of_counts(passing, measured))
            .beside(ctx.with("says-key-members", &of_members)),
    );
    if scope.is_over() {
        let share = payroll.total.over(progress.actual);
        let share = share.map_or_else(|| words.dash(), |share| words.ratio(share));
        found.push(
            Fact::money_short(ctx, "says-figure-pay-total", Some(payroll.total))
                .beside(ctx.with("says-key-share", &[("share", &share)])),
        );
    }
    found
}
