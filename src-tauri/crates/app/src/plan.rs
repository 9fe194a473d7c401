//! The Plan page: every parameter with what it means, where it comes from and what it may be, beside the template and last
//! quarter; and what a change would do before it is saved.

mod effects;
mod parameter;
mod saving;
#[cfg(test)]
mod tests;
mod versions;

use std::collections::BTreeMap;

use domain::base::Quarter;
use domain::plan::{Parameter, Plan, parameters};

use crate::ctx::Ctx;
use crate::facts::SavedPlan;
use crate::failure::Failure;
use crate::wire::{ParameterDifference, PlanArea, PlanRequest, PlanView, SeatView};

pub(crate) use effects::preview;
pub(crate) use parameter::{label, unit_text};
pub(crate) use saving::{export, file, import, read, save, store};
pub(crate) use versions::version;

const AREAS: [&str; 13] = [
    "general",
    "tiers",
    "targets",
    "people",
    "incentives",
    "metrics",
    "leads",
    "service",
    "training",
    "mentoring",
    "budget",
    "reviews",
    "task-force",
];

pub(crate) fn plan(ctx: &Ctx<'_>, request: PlanRequest) -> Result<PlanView, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let last = scope.facts.plan(scope.quarter.plus(-1)).plan.clone();
    let template = parameters(&Plan::default());
    let (now, before) = (parameters(scope.plan()), parameters(&last));
    let gone = gone(&now, &template, &before);
    let area = |area: &str| PlanArea {
        id: area.to_owned(),
        label: ctx.get(&format!("plan-area-{area}")),
        parameters: now
            .iter()
            .filter(|parameter| area_of(&parameter.path) == area)
            .map(|parameter| {
                let beside = (find(&template, &parameter.key), find(&before, &parameter.key));
                parameter::view(ctx, scope.plan(), parameter, beside.0, beside.1)
            })
            .collect(),
        gone: gone
            .iter()
            .filter(|key| area_of(key) == area)
            .map(|key| parameter::gone(ctx, find(&template, key), find(&before, key)))
            .collect(),
    };
    let areas = AREAS.into_iter().map(area).filter(|area| !area.parameters.is_empty()).collect();
    Ok(PlanView {
        quarter: scope.quarter,
        title: ctx.with("says-plan-title", &[("period", &ctx.words.quarter(scope.quarter))]),
        sentence: standing(ctx, &scope.saved, scope.quarter),
        version: scope.facts.own_version(scope.quarter),
        areas,
        versions: versions::list(ctx, &scope)?,
        task_force: seats(ctx, scope.plan()),
    })
}

/// Keys of list entries that last quarter's plan or the template has and this one has not.
fn gone<'p>(now: &[Parameter], template: &'p [Parameter], last: &'p [Parameter]) -> Vec<&'p str> {
    let mut keys: Vec<&str> = Vec::new();
    for key in last.iter().chain(template).map(|parameter| parameter.key.as_str()) {
        if find(now, key).is_none() && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Parameters that differ between two plans, an entry of a list compared with the one of its name.
pub(crate) fn differences(ctx: &Ctx<'_>, before: &Plan, after: &Plan) -> Vec<ParameterDifference> {
    let (before, after) = (parameters(before), parameters(after));
    let by_key = |list: &[Parameter]| list.iter().map(|parameter| (parameter.key.clone(), parameter.clone())).collect();
    let (known, now): (BTreeMap<String, Parameter>, BTreeMap<String, Parameter>) = (by_key(&before), by_key(&after));
    let gone = before.iter().filter(|parameter| !now.contains_key(&parameter.key));
    let keys = after.iter().chain(gone).map(|parameter| &parameter.key);
    keys.map(|key| (known.get(key), now.get(key)))
        .filter(|(before, after)| before.map(|found| &found.value) != after.map(|found| &found.value))
        .map(|(before, after)| parameter::difference(ctx, before, after))
        .collect()
}

fn find<'p>(parameters: &'p [Parameter], key: &str) -> Option<&'p Parameter> {
    parameters.iter().find(|parameter| parameter.key == key)
}

fn area_of(path: &str) -> &str {
    match path.split('.').next().unwrap_or_default() {
        "name" | "values" => "general",
        "task_force" => "task-force",
        area => area,
    }
}

/// Which version is in force, and since when.
pub(crate) fn standing(ctx: &Ctx<'_>, saved: &SavedPlan, quarter: Quarter) -> String {
    let version = saved.version.to_string();
    match saved.quarter {
        None => ctx.get("says-plan-template"),
        Some(own) if own == quarter => ctx.with("says-plan-own", &[("version", &version)]),
        Some(earlier) => {
            ctx.with("says-plan-inherited", &[("version", &version), ("period", &ctx.words.quarter(earlier))])
        }
    }
}

/// The task force, with the template's duties where none are written.
pub(crate) fn seats(ctx: &Ctx<'_>, plan: &Plan) -> Vec<SeatView> {
    plan.task_force
        .iter()
        .map(|seat| {
            let key = format!("plan-seat-{}", seat.role.replace('_', "-"));
            let role = ctx.words.find(&key).unwrap_or_else(|| seat.role.clone());
            let duties = if seat.duties.is_empty() {
                ctx.words.find(&format!("{key}-duties")).unwrap_or_default()
            } else {
                seat.duties.clone()
            };
            SeatView { role, person: seat.person.clone(), duties }
        })
        .collect()
}
