//! Why a member is below the pass line, in figures: targets, gates missed, training missed, promises broken; and what an
//! improvement plan could ask for, from the weakest parts.

use chrono::NaiveDate;
use domain::base::{Quarter, Ratio};
use domain::chart::Tone;
use domain::facts::{EnrolmentState, MemberIx, Stage};
use domain::leads::{Applicant, missing};
use domain::people::{Attainment, PartKind};
use domain::training::{self, Standing};

use super::plain;
use super::todo::Due;
use crate::ctx::{Ctx, Scope};
use crate::service::{clock, promises};
use crate::wire::FigureView;

/// What the quarter's facts say about a member, most telling first.
pub(super) fn evidence(ctx: &Ctx<'_>, scope: &Scope, due: &Due, member: MemberIx) -> Vec<FigureView> {
    let mut found = Vec::new();
    if let Some(result) = due.results.iter().find(|result| result.member == member) {
        let money = |amount: Option<domain::base::Money>| {
            amount.map_or_else(|| ctx.words.dash(), |amount| ctx.words.money(amount))
        };
        let text = ctx.with(
            "says-people-of-target",
            &[("sales", &ctx.words.money(result.sales)), ("target", &money(result.target))],
        );
        found.push(FigureView {
            note: Some(text),
            ..plain(ctx, "says-people-part-sales", share(ctx, result.attainment))
        });
        for part in result.parts.iter().filter(|part| part.kind != PartKind::Sales && part.measured.is_some()) {
            let counts = ctx.with(
                "says-people-count-of",
                &[("done", &ctx.words.count(part.count.0 as usize)), ("all", &ctx.words.count(part.count.1 as usize))],
            );
            found.push(FigureView {
                note: (part.count.1 > 0).then_some(counts),
                ..plain(ctx, &format!("says-people-part-{}", part.kind.as_str()), share(ctx, part.measured))
            });
        }
    }
    found.push(counted(ctx, "says-people-evidence-gates", gates_missed(scope, member)));
    found.push(counted(ctx, "says-people-evidence-training", training_missed(scope, due.quarter, member)));
    found.push(counted(ctx, "says-people-evidence-breaches", breaches(ctx, scope, due.quarter, member)));
    found.push(counted(ctx, "says-people-evidence-violations", violations(scope, due.quarter, member)));
    found
}

fn share(ctx: &Ctx<'_>, ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio))
}

fn counted(ctx: &Ctx<'_>, label: &str, count: usize) -> FigureView {
    FigureView { tone: (count > 0).then_some(Tone::Bad), ..plain(ctx, label, ctx.words.count(count)) }
}

/// Open leads of the member that have entered the needs and lack something for the next stage.
fn gates_missed(scope: &Scope, member: MemberIx) -> usize {
    let (rules, industries) = (&scope.plan().leads, scope.snapshot().industries());
    let stuck = scope.dealings().leads.iter().filter(|lead| {
        lead.owner == Some(member) && lead.is_open() && lead.stage >= Stage::Needs && {
            let next = Stage::ALL[lead.stage as usize + 1];
            !missing(&Applicant::of(lead, scope.ledger(), rules, &industries), next).is_empty()
        }
    });
    stuck.count()
}

/// Sessions of the quarter the member did not come to, and modules that are late today.
fn training_missed(scope: &Scope, quarter: Quarter, member: MemberIx) -> usize {
    let span = scope.ledger().calendar.quarter_span(quarter);
    let personnel = scope.personnel();
    let absent = personnel.enrolments.of(member).iter().filter(|enrolment| {
        let session = personnel.session(enrolment);
        enrolment.state == EnrolmentState::Absent && !session.is_cancelled && span.contains(session.held_on)
    });
    let cells =
        training::cells(scope.ledger(), personnel, scope.curricula(), scope.plan(), member, scope.quarter, scope.as_of);
    let late = cells.iter().filter(|cell| matches!(cell.standing, Standing::Late | Standing::Failed { .. }));
    absent.count() + late.count()
}

/// Promises broken on tickets the member took care of, opened in the quarter.
fn breaches(ctx: &Ctx<'_>, scope: &Scope, quarter: Quarter, member: MemberIx) -> usize {
    let span = scope.ledger().calendar.quarter_span(quarter);
    let (clock, now) = (clock(scope), scope.moment(ctx));
    let of_member = scope.dealings().tickets_opened(span).filter(|ticket| ticket.owner == Some(member));
    of_member.flat_map(|ticket| promises(&clock, ticket, now)).filter(|promise| promise.is_breached()).count()
}

fn violations(scope: &Scope, quarter: Quarter, member: MemberIx) -> usize {
    let span = scope.ledger().calendar.quarter_span(quarter);
    scope.personnel().violations.of(member).iter().filter(|violation| span.contains(violation.on)).count()
}

/// Goals to begin with: the pass line, and every part below it.
pub(super) fn goals(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment, due_on: NaiveDate) -> String {
    let line = ctx.words.rate(scope.plan().people.pass_line);
    let mut found = vec![ctx.with("says-people-goal-score", &[("line", &line), ("date", &ctx.words.date(due_on))])];
    found.extend(
        weak(scope, result)
            .into_iter()
            .map(|kind| ctx.with(&format!("says-people-goal-{}", kind.as_str()), &[("line", &line)])),
    );
    found.join("\n")
}

/// Measures to begin with: the playbook's for every part below the pass line.
pub(super) fn measures(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> String {
    let days = ctx.words.count(scope.plan().tiers.playbook.core_visit_days as usize);
    let mut found: Vec<String> = weak(scope, result)
        .into_iter()
        .map(|kind| ctx.with(&format!("says-people-measure-{}", kind.as_str()), &[("days", &days)]))
        .collect();
    found.push(ctx.get("says-people-measure-weekly"));
    found.join("\n")
}

fn weak(scope: &Scope, result: &Attainment) -> Vec<PartKind> {
    let line = scope.plan().people.pass_line;
    result.parts.iter().filter(|part| part.measured.is_some_and(|at| at < line)).map(|part| part.kind).collect()
}
