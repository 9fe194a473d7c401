//! The Plan page: every parameter, and what a change would do before it is saved.

use std::sync::Arc;

use domain::base::Quarter;
use domain::plan::{Parameter, ParameterUnit, Plan, parameters, with_changes};
use domain::tiering::distribution;
use serde_json::json;

use crate::charts::class_label;
use crate::ctx::{Ctx, Scope};
use crate::export::save_bytes;
use crate::facts::SavedPlan;
use crate::failure::{Code, Failure, in_words};
use crate::host::FilePurpose;
use crate::incentives::{paid_under, payroll_of, plan_kept};
use crate::tiers::pairs;
use crate::wire::{
    Choice, ParameterDifference, ParameterView, PayDifference, PlanArea, PlanChange, PlanEffect, PlanFile, PlanImport,
    PlanImported, PlanRequest, PlanSaved, PlanVersionView, PlanView, Saved, SeatView,
};

const AREAS: [&str; 12] = [
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
    "task-force",
];

pub(crate) fn plan(ctx: &Ctx<'_>, request: PlanRequest) -> Result<PlanView, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let last = scope.facts.plan(scope.quarter.plus(-1)).plan.clone();
    let own = scope.facts.own_version(scope.quarter);
    let template = parameters(&Plan::default());
    let now = parameters(scope.plan());
    let before = parameters(&last);
    let areas = AREAS
        .iter()
        .map(|area| PlanArea {
            id: (*area).to_owned(),
            label: ctx.get(&format!("plan-area-{area}")),
            parameters: now
                .iter()
                .filter(|parameter| area_of(&parameter.path) == *area)
                .map(|parameter| view(ctx, parameter, find(&template, &parameter.path), find(&before, &parameter.path)))
                .collect(),
        })
        .filter(|area| !area.parameters.is_empty())
        .collect();
    Ok(PlanView {
        quarter: scope.quarter,
        title: ctx.with("says-plan-title", &[("period", &ctx.words.quarter(scope.quarter))]),
        sentence: standing(ctx, &scope.saved, scope.quarter),
        version: own,
        areas,
        versions: versions(ctx, &scope)?,
        task_force: seats(ctx, scope.plan()),
    })
}

fn find<'p>(parameters: &'p [Parameter], path: &str) -> Option<&'p Parameter> {
    parameters.iter().find(|parameter| parameter.path == path)
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

fn view(ctx: &Ctx<'_>, parameter: &Parameter, template: Option<&Parameter>, last: Option<&Parameter>) -> ParameterView {
    let value = |found: Option<&Parameter>| found.map(|found| found.value.clone()).unwrap_or_default();
    let (template, last) = (value(template), value(last));
    ParameterView {
        label: label(ctx, &parameter.path),
        meaning: meaning(ctx, &parameter.path),
        unit: parameter.unit,
        unit_text: unit_text(ctx, parameter.unit, &parameter.value),
        differs_from_template: template != parameter.value,
        differs_from_last: last != parameter.value,
        value: parameter.value.clone(),
        template: choice_text(ctx, parameter, &template),
        last_quarter: choice_text(ctx, parameter, &last),
        choices: parameter
            .choices
            .iter()
            .map(|name| Choice { value: name.clone(), label: ctx.get(&choice_key(name)) })
            .collect(),
        path: parameter.path.clone(),
    }
}

fn choice_key(name: &str) -> String {
    format!("plan-choice-{}", name.replace('_', "-"))
}

fn choice_text(ctx: &Ctx<'_>, parameter: &Parameter, value: &str) -> String {
    // A module that the other plan does not have has no value there.
    if parameter.unit == ParameterUnit::Choice && !value.is_empty() {
        ctx.get(&choice_key(value))
    } else {
        value.to_owned()
    }
}

/// The catalogue name of a parameter: its path without list places.
fn key(path: &str) -> String {
    let words: Vec<&str> = path.split('.').filter(|word| word.parse::<u32>().is_err()).collect();
    words.join("-").replace('_', "-")
}

/// A parameter's name: of a metric's goal with the metric's name, of a list entry with its place.
pub(crate) fn label(ctx: &Ctx<'_>, path: &str) -> String {
    if let Some((id, goal)) = path.strip_prefix("metrics.").and_then(|rest| rest.split_once('.')) {
        return format!("{} · {}", ctx.words.metric(id), ctx.get(&format!("plan-param-metric-{goal}")));
    }
    let name = ctx.words.find(&format!("plan-param-{}", key(path))).unwrap_or_else(|| path.to_owned());
    let place: Vec<String> =
        path.split('.').filter_map(|word| word.parse::<usize>().ok()).map(|place| (place + 1).to_string()).collect();
    if place.is_empty() { name } else { format!("{name} {}", place.join(".")) }
}

fn meaning(ctx: &Ctx<'_>, path: &str) -> String {
    if let Some((id, goal)) = path.strip_prefix("metrics.").and_then(|rest| rest.split_once('.')) {
        let rule = if goal == "target" { ctx.words.metric_rule(id) } else { None };
        return rule.or_else(|| ctx.words.find(&format!("plan-param-metric-{goal}-meaning"))).unwrap_or_default();
    }
    ctx.words.find(&format!("plan-param-{}-meaning", key(path))).unwrap_or_default()
}

fn unit_text(ctx: &Ctx<'_>, unit: ParameterUnit, value: &str) -> String {
    let name = match unit {
        ParameterUnit::Percent => return "%".to_owned(),
        ParameterUnit::Multiple => return "×".to_owned(),
        ParameterUnit::Points => "point",
        ParameterUnit::Days => "day",
        ParameterUnit::Months => "month",
        ParameterUnit::Years => "year",
        ParameterUnit::Hours => "hour",
        ParameterUnit::Minutes => "minute",
        ParameterUnit::Count | ParameterUnit::Choice | ParameterUnit::Text => return String::new(),
    };
    ctx.get(&format!("says-unit-{name}-{}", if value == "1" { "one" } else { "other" }))
}

fn versions(ctx: &Ctx<'_>, scope: &Scope) -> Result<Vec<PlanVersionView>, Failure> {
    let mut saved = ctx.read(|store| store.plan_versions())?;
    saved.sort_by_key(|version| std::cmp::Reverse(version.saved_at));
    Ok(saved
        .into_iter()
        .map(|version| PlanVersionView {
            quarter: ctx.words.quarter(version.quarter),
            version: u32::try_from(version.version).unwrap_or(u32::MAX),
            at: ctx.words.instant(ctx.local(version.saved_at, &scope.facts.settings)),
            actor: version.saved_by,
            reason: version.reason,
        })
        .collect())
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

pub(crate) fn preview(ctx: &Ctx<'_>, request: PlanChange) -> Result<PlanEffect, Failure> {
    let scope = ctx.scope(request.period, None)?;
    match with_changes(scope.plan(), &pairs(&request.changes)) {
        Ok(changed) => Ok(PlanEffect {
            issues: Vec::new(),
            changes: differences(ctx, scope.plan(), &changed),
            effects: effects(ctx, &scope, &changed),
            pay: pay_differences(ctx, &scope, &changed),
        }),
        Err(issues) => Ok(PlanEffect {
            issues: in_words(&ctx.words, &issues),
            changes: Vec::new(),
            effects: Vec::new(),
            pay: Vec::new(),
        }),
    }
}

/// Parameters that differ between two plans; lists of other length compare by place.
pub(crate) fn differences(ctx: &Ctx<'_>, before: &Plan, after: &Plan) -> Vec<ParameterDifference> {
    let (before, after) = (parameters(before), parameters(after));
    let mut paths: Vec<&str> = before.iter().chain(&after).map(|parameter| parameter.path.as_str()).collect();
    let mut seen = std::collections::BTreeSet::new();
    paths.retain(|path| seen.insert(*path));
    let text = |list: &[Parameter], path: &str| {
        find(list, path).map_or_else(
            || ctx.words.dash(),
            |found| {
                format!("{} {}", choice_text(ctx, found, &found.value), unit_text(ctx, found.unit, &found.value))
                    .trim()
                    .to_owned()
            },
        )
    };
    paths
        .into_iter()
        .filter(|path| find(&before, path).map(|found| &found.value) != find(&after, path).map(|found| &found.value))
        .map(|path| ParameterDifference {
            path: path.to_owned(),
            label: label(ctx, path),
            before: text(&before, path),
            after: text(&after, path),
        })
        .collect()
}

fn effects(ctx: &Ctx<'_>, scope: &Scope, changed: &Plan) -> Vec<String> {
    let mut found = Vec::new();
    let currency = scope.ledger().currency;
    let spread = |plan: &Plan| {
        let now = scope.facts.tiering(&plan.tiers, scope.as_of);
        distribution(&now.recency, &now.places, &plan.tiers.shares, currency)
    };
    let (before, after) = (spread(scope.plan()), spread(changed));
    for (old, fresh) in before.tiers.iter().zip(&after.tiers).filter(|(old, fresh)| old.customers != fresh.customers) {
        found.push(ctx.with(
            "says-effect-tier",
            &[
                ("tier", &class_label(&ctx.words, Some(fresh.tier))),
                ("before", &ctx.words.count(old.customers)),
                ("after", &ctx.words.count(fresh.customers)),
            ],
        ));
    }
    found.extend(plan_kept(ctx, scope));
    let pay = pay_changes(scope, changed);
    let total: domain::base::Money = pay.iter().fold(currency.zero(), |sum, (_, old, fresh)| sum + (*fresh - *old));
    for (key, gains) in [("says-effect-gain", true), ("says-effect-lose", false)] {
        let of: Vec<_> = pay
            .iter()
            .map(|(_, old, fresh)| *fresh - *old)
            .filter(|change| (*change > currency.zero()) == gains)
            .collect();
        if !of.is_empty() {
            let sum = of.iter().fold(currency.zero(), |sum, change| sum + *change);
            let amount = if sum < currency.zero() { -sum } else { sum };
            found.push(ctx.words.counted(key, of.len(), &[("amount", &ctx.words.money(amount))]));
        }
    }
    found.push(if pay.is_empty() {
        ctx.get("says-effect-no-pay")
    } else {
        ctx.with("says-effect-pay", &[("difference", &ctx.words.money_change(total))])
    });
    found
}

/// Members whose pay of the quarter would differ: `(member, before, after)`.
fn pay_changes(
    scope: &Scope,
    changed: &Plan,
) -> Vec<(domain::facts::MemberIx, domain::base::Money, domain::base::Money)> {
    let (before, after) = (payroll_of(scope), paid_under(scope, changed));
    let zero = scope.ledger().currency.zero();
    let total = |payroll: &domain::incentives::Payroll, member| {
        payroll.statements.iter().find(|statement| statement.member == member).map_or(zero, |statement| statement.total)
    };
    (0..scope.ledger().members.len() as domain::facts::MemberIx)
        .map(|member| (member, total(&before, member), total(&after, member)))
        .filter(|(_, old, fresh)| old != fresh)
        .collect()
}

fn pay_differences(ctx: &Ctx<'_>, scope: &Scope, changed: &Plan) -> Vec<PayDifference> {
    pay_changes(scope, changed)
        .into_iter()
        .map(|(member, before, after)| {
            let member = &scope.ledger().members[member as usize];
            PayDifference {
                employee_no: member.employee_no.clone(),
                name: member.name.clone(),
                before: ctx.words.money(before),
                after: ctx.words.money(after),
                difference: ctx.words.money_change(after - before),
            }
        })
        .collect()
}

pub(crate) fn save(ctx: &Ctx<'_>, request: PlanChange) -> Result<PlanSaved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let changed =
        with_changes(scope.plan(), &pairs(&request.changes)).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    store(ctx, &scope, &changed, &request.reason, request.expected_version)
}

/// Keeps a plan as the next version of the scope's quarter.
pub(crate) fn store(
    ctx: &Ctx<'_>,
    scope: &Scope,
    plan: &Plan,
    reason: &str,
    expected: u32,
) -> Result<PlanSaved, Failure> {
    let changes: Vec<serde_json::Value> = differences(ctx, scope.plan(), plan)
        .iter()
        .map(|change| json!({ "path": change.path, "before": change.before, "after": change.after }))
        .collect();
    let summary = json!({ "period": scope.quarter, "reason": reason, "changes": changes });
    let toml = plan.to_toml();
    let expected = Some(i64::from(expected));
    let version = ctx.write("plan_save", summary, |tx| Ok(tx.save_plan(scope.quarter, &toml, expected, reason)?))?;
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    let text = ctx
        .with("says-plan-saved", &[("period", &ctx.words.quarter(scope.quarter)), ("version", &version.to_string())]);
    Ok(PlanSaved { version, text })
}

pub(crate) fn export(ctx: &Ctx<'_>, request: PlanFile) -> Result<Saved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let suggestion = format!("plan-{}", scope.quarter);
    save_bytes(ctx, request.path.as_deref(), &suggestion, "toml", scope.plan().to_toml().as_bytes())
}

pub(crate) fn file(ctx: &Ctx<'_>, request: PlanFile) -> Result<PlanImported, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let path = match request.path {
        Some(path) => Some(path.into()),
        None => ctx.app.host.pick_open(FilePurpose::Plan),
    };
    let Some(path) = path else { return Ok(PlanImported { path: None, issues: Vec::new(), changes: Vec::new() }) };
    let shown = Some(path.display().to_string());
    Ok(match Plan::from_toml(&read_text(ctx, &path)?) {
        Ok(plan) => PlanImported { path: shown, issues: Vec::new(), changes: differences(ctx, scope.plan(), &plan) },
        Err(issues) => PlanImported { path: shown, issues: in_words(&ctx.words, &issues), changes: Vec::new() },
    })
}

pub(crate) fn import(ctx: &Ctx<'_>, request: PlanImport) -> Result<PlanSaved, Failure> {
    let scope = ctx.scope(request.period, None)?;
    let plan = read(ctx, &request.path)?;
    store(ctx, &scope, &plan, &request.reason, request.expected_version)
}

/// A plan file.
pub(crate) fn read(ctx: &Ctx<'_>, path: &str) -> Result<Arc<Plan>, Failure> {
    let text = read_text(ctx, path.as_ref())?;
    Plan::from_toml(&text).map(Arc::new).map_err(|issues| Failure::invalid(&ctx.words, &issues))
}

fn read_text(ctx: &Ctx<'_>, path: &std::path::Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| {
        let (path, detail) = (path.display().to_string(), error.to_string());
        Failure::of(Code::FileUnreadable, &ctx.words, "says-failure-read", &[("path", &path), ("detail", &detail)])
    })
}
