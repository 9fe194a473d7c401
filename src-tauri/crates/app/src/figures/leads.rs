//! Leads of a quarter for machines.

use domain::base::Ratio;
use domain::facts::Stage;
use domain::leads::{Applicant, Yield, bottleneck, missing};
use rust_decimal::Decimal;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::leads::{cohorts, funnels, sources};
use crate::wire::{CohortFigures, FunnelFigures, LeadFigures, LeadsFigures, PeriodRequest, SourceFigures};

pub(crate) fn leads(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<LeadsFigures, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let snapshot = scope.snapshot();
    let until = snapshot.until();
    let moments = scope.dealings().zone.moments(scope.span);
    let mut whole = Yield::default();
    if let Some(span) = scope.span.until(scope.as_of) {
        scope.dealings().leads_acquired(span).for_each(|lead| whole.count(lead, until));
    }
    let [now, baseline] = funnels(&scope);
    let ratio = |id: &str| snapshot.figure(id).map(|value: Decimal| Ratio::new(value));
    let industries = snapshot.industries();
    let listed = scope
        .dealings()
        .leads
        .iter()
        .filter(|lead| lead.is_open() || (moments.contains(&lead.acquired_at()) && lead.acquired_at() < until))
        .map(|lead| {
            let applicant = Applicant::of(lead, scope.ledger(), &scope.plan().leads, &industries);
            let next = Stage::ALL.get(lead.stage as usize + 1).filter(|_| lead.ending.is_none());
            let lacks = next.map_or_else(Vec::new, |next| missing(&applicant, *next));
            LeadFigures {
                lead_no: lead.lead_no.clone(),
                company: lead.company.clone(),
                score: applicant.score.points,
                stage: lead.stage,
                ended: lead.ending.map(|ending| ending.kind),
                reason: lead.ending.map(|ending| ending.reason),
                owner: lead.owner.map(|owner| scope.ledger().members[owner as usize].employee_no.clone()),
                missing: lacks.iter().map(|lack| lack.as_str().to_owned()).collect(),
            }
        });
    Ok(LeadsFigures {
        period: scope.quarter,
        as_of: scope.as_of,
        leads: whole.leads,
        won: whole.won,
        lost: whole.lost,
        invalid: whole.invalid,
        conversion: whole.conversion(),
        invalid_share: whole.invalid_share(),
        assign_hours: ratio("lead_assign_hours"),
        bottleneck: bottleneck(&now, &baseline).map(|step| step.stage),
        funnel: now
            .iter()
            .zip(&baseline)
            .map(|(step, before)| FunnelFigures {
                stage: step.stage,
                reached: step.reached,
                conversion: step.conversion,
                baseline: before.conversion,
                median_days: step.median_days,
            })
            .collect(),
        sources: sources(&scope)
            .into_iter()
            .map(|(source, counted)| SourceFigures {
                source,
                leads: counted.leads,
                invalid: counted.invalid,
                invalid_share: counted.invalid_share(),
                won: counted.won,
            })
            .collect(),
        cohorts: cohorts(&scope)
            .into_iter()
            .map(|(month, counted)| CohortFigures {
                month,
                leads: counted.leads,
                won: counted.won,
                conversion: counted.conversion(),
            })
            .collect(),
        list: listed.collect(),
    })
}
