//! Findings, actions and reviews of a quarter for machines.

use domain::review::{begun, is_agreed, is_carried, is_on_board, state_on};

use crate::actions;
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::findings::{all, severity};
use crate::wire::{ActionFigures, FindingFigures, PeriodRequest, ReviewFigures, ReviewsFigures};

pub(crate) fn figures(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<ReviewsFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let cycle = scope.cycle();
    let findings = all(ctx, &scope).into_iter().map(|found| FindingFigures {
        severity: severity(found.tone),
        dismissed: found.dismissed.filter(|dismissed| !dismissed.is_back).map(|dismissed| dismissed.reason),
        key: found.key,
        title: found.title,
    });
    let shown = cycle.actions.iter().filter(|action| is_on_board(action, scope.span, scope.as_of));
    let actions = shown.map(|action| ActionFigures {
        id: action.id,
        period: action.quarter,
        what: action.what.clone(),
        who: actions::who(&scope, action),
        due: action.due_on,
        state: state_on(action, scope.as_of),
        outcome: actions::ended_on(action, scope.as_of).map(|end| end.outcome),
        overdue: action.was_open(scope.as_of) && action.due_on < scope.as_of,
    });
    let months = begun(&scope.ledger().calendar, scope.quarter, scope.today);
    let reviews = months.into_iter().map(|month| {
        let held = cycle.review(month).and_then(|review| review.held_on);
        let on = held.unwrap_or(scope.today);
        ReviewFigures {
            month,
            held,
            agreed: cycle.actions.iter().filter(|action| is_agreed(action, month, scope.today)).count(),
            carried: cycle.actions.iter().filter(|action| is_carried(action, month, on)).count(),
        }
    });
    Ok(ReviewsFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        findings: findings.collect(),
        actions: actions.collect(),
        reviews: reviews.collect(),
    })
}
