//! Findings about people that no page of one area owns: the pass line, what is due to somebody, mentoring weeks, targets.

use domain::chart::Tone;
use domain::facts::{MemberIx, Pair};
use domain::mentoring;
use domain::people::Attainment;

use super::{finding, names};
use crate::ctx::{Ctx, Scope};
use crate::members::Due;
use crate::wire::{FindingView, RowsRef, TableId};

pub(super) fn below_pass_line(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Option<FindingView> {
    let mut below: Vec<&Attainment> = results.iter().filter(|result| result.passes == Some(false)).collect();
    below.sort_by_key(|result| result.score);
    if below.is_empty() {
        return None;
    }
    let line = ctx.words.rate(scope.plan().people.pass_line);
    let key = if scope.is_over() { "says-finding-below" } else { "says-finding-below-running" };
    let title = ctx.words.counted(key, below.len(), &[("line", &line)]);
    let told: Vec<String> = below
        .iter()
        .map(|result| {
            let name = &scope.ledger().members[result.member as usize].name;
            format!("{name} {}", result.score.map_or_else(|| ctx.words.dash(), |score| ctx.words.ratio_whole(score)))
        })
        .collect();
    let (tone, advice) = if scope.is_over() {
        (Tone::Bad, "says-playbook-pass-line-over")
    } else {
        (Tone::Warn, "says-playbook-pass-line-running")
    };
    let detail = names(ctx, told.iter().map(String::as_str));
    Some(FindingView {
        rows: Some(rows("below", &title)),
        advice: ctx.words.counted(advice, below.len(), &[("line", &line)]),
        ..finding(ctx, "pass_line/members", tone, title, detail, "members")
    })
}

/// Improvement plans and decisions a person has to see to.
pub(super) fn due(ctx: &Ctx<'_>, scope: &Scope) -> Vec<FindingView> {
    let due = Due::of(scope);
    let of_kind = |subject: &str, members: &[MemberIx]| {
        let title = ctx.words.counted(&format!("says-people-finding-{subject}"), members.len(), &[]);
        let quarter = ctx.words.quarter(due.quarter);
        let advice = format!("says-playbook-people-{subject}");
        FindingView {
            rows: Some(rows(subject, &title)),
            advice: ctx.words.counted(&advice, members.len(), &[("quarter", &quarter)]),
            ..finding(ctx, &format!("people/{subject}"), Tone::Warn, title, named(ctx, scope, members), "members")
        }
    };
    let found = [("decision", &due.decision), ("pip", &due.pip)];
    found.into_iter().filter(|(_, members)| !members.is_empty()).map(|(key, members)| of_kind(key, members)).collect()
}

/// Mentoring weeks of the quarter in which something is missing.
pub(super) fn mentoring_weeks(ctx: &Ctx<'_>, scope: &Scope) -> Option<FindingView> {
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    let pairs = mentoring::active_pairs(ledger, personnel, plan, scope.as_of);
    let missing = |pair: &&&Pair| {
        let weeks = mentoring::weeks(ledger, personnel, plan, pair, scope.as_of);
        weeks.iter().any(|week| week.standing.is_missing() && scope.span.contains(week.week_on))
    };
    let behind: Vec<&&Pair> = pairs.iter().filter(missing).collect();
    if behind.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-people-finding-weeks", behind.len(), &[]);
    let name = |member: MemberIx| ledger.members[member as usize].name.as_str();
    let told: Vec<String> =
        behind.iter().map(|pair| format!("{} – {}", name(pair.mentor), name(pair.mentee))).collect();
    let detail = names(ctx, told.iter().map(String::as_str));
    let minutes = ctx.words.minutes(plan.mentoring.weekly_minutes.into());
    Some(FindingView {
        rows: Some(RowsRef { table: TableId::Pairs, key: "missing".to_owned(), title: title.clone() }),
        advice: ctx.words.counted("says-playbook-mentoring-weeks", behind.len(), &[("minutes", &minutes)]),
        ..finding(ctx, "mentoring/weeks", Tone::Warn, title, detail, "mentoring")
    })
}

/// Members who sell without a target: they have no attainment, and nothing above it can be paid.
pub(super) fn without_target(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Option<FindingView> {
    let sells = |result: &&Attainment| result.target.is_none() && !result.sales.is_zero();
    let sellers: Vec<MemberIx> = results.iter().filter(sells).map(|result| result.member).collect();
    if sellers.is_empty() {
        return None;
    }
    let title = ctx.words.counted("says-finding-no-target", sellers.len(), &[]);
    let period = ctx.words.quarter(scope.quarter);
    let detail = ctx.with("says-finding-no-target-detail", &[("period", &period)]);
    Some(FindingView {
        rows: Some(rows("no_target", &title)),
        advice: ctx.words.counted("says-playbook-no-target-members", sellers.len(), &[("period", &period)]),
        ..finding(ctx, "no_target/members", Tone::Warn, title, detail, "targets")
    })
}

fn named(ctx: &Ctx<'_>, scope: &Scope, members: &[MemberIx]) -> String {
    names(ctx, members.iter().map(|member| scope.ledger().members[*member as usize].name.as_str()))
}

fn rows(key: &str, title: &str) -> RowsRef {
    RowsRef { table: TableId::Members, key: key.to_owned(), title: title.to_owned() }
}
