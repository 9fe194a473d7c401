//! The team of a quarter for machines.

use domain::base::Ratio;
use domain::people::{self, Attainment, PartKind};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::Due;
use crate::wire::{PeopleFigures, PeriodRequest, PersonFigures, StarFigures};

pub(crate) fn people(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<PeopleFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let snapshot = scope.snapshot();
    let due = Due::of(&scope);
    let no = |member: u32| scope.ledger().members[member as usize].employee_no.clone();
    let numbers = |members: &[u32]| members.iter().map(|member| no(*member)).collect::<Vec<_>>();
    let ratio = |id: &str| snapshot.figure(id).map(Ratio::new);
    let reserve = people::reserve(&due.results, scope.plan().people.reserve_share);
    Ok(PeopleFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        attainment_rate: ratio("attainment_rate"),
        employee_satisfaction: ratio("employee_satisfaction"),
        basis: due.quarter,
        members: snapshot.results().iter().map(|result| person(&scope, result)).collect(),
        stars: stars(&scope),
        reserve: reserve.into_iter().map(|(member, _)| no(member)).collect(),
        pip_due: numbers(&due.pip),
        decision_due: numbers(&due.decision),
    })
}

fn person(scope: &Scope, result: &Attainment) -> PersonFigures {
    let member = &scope.ledger().members[result.member as usize];
    let seniority = people::seniority(member, &scope.plan().people, scope.as_of);
    let measured = |kind: PartKind| result.parts.iter().find(|part| part.kind == kind).and_then(|part| part.measured);
    PersonFigures {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        role: member.role,
        team: member.team.clone(),
        is_new_hire: seniority.is_new_hire,
        is_senior: seniority.is_senior,
        is_on_duty: scope.duty(result.member).is_on_duty(),
        sales: result.sales,
        target: result.target,
        attainment: result.attainment,
        attainment_to_date: result.attainment_to_date,
        visits_kept: measured(PartKind::Visits),
        needs_reports: measured(PartKind::NeedsReports),
        training_done: measured(PartKind::Training),
        score: result.score,
        passes: result.passes,
        rank: result.rank,
    }
}

fn stars(scope: &Scope) -> Vec<StarFigures> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let begun = months.into_iter().filter(|month| month.span().first <= scope.as_of);
    begun
        .flat_map(|month| {
            let stars = people::stars(scope.ledger(), scope.plan(), month, scope.as_of);
            stars.into_iter().map(move |star| (month, star))
        })
        .map(|(month, star)| StarFigures {
            month,
            rank: star.rank,
            employee_no: scope.ledger().members[star.member as usize].employee_no.clone(),
            attainment: star.attainment,
        })
        .collect()
}
