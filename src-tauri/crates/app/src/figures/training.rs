//! Training as of a date for machines.

use domain::base::Ratio;
use domain::facts::MemberIx;
use domain::training::{
    Cell, Learner, Standing, audience_of, cells_of, coverage, is_on_duty, session_cost, training_budget,
};

use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::training::{Seats, cell_state};
use crate::wire::{
    AudienceFigures, LearnerFigures, ModuleFigures, PeriodRequest, TrainingFigures, TrainingSessionFigures,
};

pub(crate) fn training(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<TrainingFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let snapshot = scope.snapshot();
    let figure = |id: &str| snapshot.figure(id).map(Ratio::new);
    let (ledger, personnel) = (scope.ledger(), scope.personnel());
    let members = 0..ledger.members.len() as MemberIx;
    let sessions = personnel.sessions.iter().zip(Seats::of_all(&scope));
    Ok(TrainingFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        new_hire_training_coverage: figure("new_hire_training_coverage"),
        product_exam_pass_rate: figure("product_exam_pass_rate"),
        sales_drill_pass_rate: figure("sales_drill_pass_rate"),
        new_business_skill: figure("new_business_skill"),
        audiences: audiences(&scope),
        members: members.filter_map(|member| learner(&scope, member)).collect(),
        sessions: sessions
            .filter(|(session, _)| scope.span.contains(session.held_on))
            .map(|(session, seats)| TrainingSessionFigures {
                session_no: session.session_no.clone(),
                module: session.module.clone(),
                held_on: session.held_on,
                booked: seats.booked as usize,
                attended: seats.attended as usize,
                absent: seats.absent as usize,
                capacity: session.capacity,
                cost: ledger.currency.minor(session.cost_minor),
                is_cancelled: session.is_cancelled,
            })
            .collect(),
        cost: session_cost(ledger, personnel, scope.span),
        budget: training_budget(ledger, scope.plan(), scope.quarter),
    })
}

fn audiences(scope: &Scope) -> Vec<AudienceFigures> {
    let curricula = &scope.curricula().on(scope.as_of).curricula;
    let audience = |name: &String| {
        let (ledger, personnel) = (scope.ledger(), scope.personnel());
        let (complete, all) = coverage(ledger, personnel, scope.curricula(), scope.plan(), name, scope.as_of);
        AudienceFigures {
            audience: name.clone(),
            members: all.len(),
            complete: complete.len(),
            coverage: Ratio::of_counts(complete.len(), all.len()),
        }
    };
    curricula.iter().map(|curriculum| audience(&curriculum.audience)).collect()
}

/// A member's way through the curriculum of their own audience; none for members who are not active or have none.
fn learner(scope: &Scope, member: MemberIx) -> Option<LearnerFigures> {
    let (ledger, personnel, curricula, plan) = (scope.ledger(), scope.personnel(), scope.curricula(), scope.plan());
    let audience = audience_of(ledger, plan, member, scope.as_of)?.as_str();
    let learner = Learner::of(personnel, member);
    let completion = learner.completion(curricula, audience, scope.as_of)?;
    let cells = cells_of(ledger, curricula, plan, &learner, audience, scope.span.last, scope.as_of);
    let module = |cell: Cell| ModuleFigures {
        weight: cell.module.weight,
        proof: cell.module.proof,
        state: cell_state(&cell.standing),
        completed_on: match cell.standing {
            Standing::Done(on) => Some(on),
            _ => None,
        },
        module: cell.module.id,
    };
    Some(LearnerFigures {
        employee_no: ledger.members[member as usize].employee_no.clone(),
        audience: completion.audience,
        completion: completion.done,
        completed_on: completion.completed_on,
        is_on_duty: is_on_duty(ledger, personnel, curricula, plan, member, scope.as_of).is_on_duty(),
        modules: cells.into_iter().map(module).collect(),
    })
}
