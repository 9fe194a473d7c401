//! A parameter in words: its name, what it means, its unit, the values it takes, where it comes from.

use domain::plan::{Parameter, ParameterUnit, Plan, Range, range, section};
use rust_decimal::Decimal;

use crate::ctx::Ctx;
use crate::wire::{Choice, ParameterDifference, ParameterGone, ParameterView};

/// A parameter beside the template's and last quarter's.
pub(super) fn view(
    ctx: &Ctx<'_>,
    plan: &Plan,
    parameter: &Parameter,
    template: Option<&Parameter>,
    last: Option<&Parameter>,
) -> ParameterView {
    let value = |found: Option<&Parameter>| found.map(|found| found.value.clone()).unwrap_or_default();
    let (template, last) = (value(template), value(last));
    ParameterView {
        label: label_of(ctx, parameter),
        meaning: meaning(ctx, &parameter.path),
        unit: parameter.unit,
        unit_text: unit_text(ctx, parameter.unit, &parameter.value),
        differs_from_template: template != parameter.value,
        differs_from_last: last != parameter.value,
        value: parameter.value.clone(),
        template: shown(ctx, parameter, &template),
        last_quarter: shown(ctx, parameter, &last),
        choices: parameter
            .choices
            .iter()
            .map(|name| Choice { value: name.clone(), label: ctx.get(&choice_key(name)) })
            .collect(),
        range: range_text(ctx, plan, parameter),
        source: source(ctx, &parameter.path),
        path: parameter.path.clone(),
    }
}

/// A parameter of two plans as a difference.
pub(super) fn difference(ctx: &Ctx<'_>, before: Option<&Parameter>, after: Option<&Parameter>) -> ParameterDifference {
    let parameter = after.or(before).expect("a difference is about a parameter of one of the plans");
    ParameterDifference {
        // An entry that is gone stands nowhere in the plan: its place may be another's by now.
        path: if after.is_some() { parameter.path.clone() } else { parameter.key.clone() },
        label: label_of(ctx, parameter),
        before: text(ctx, before),
        after: text(ctx, after),
    }
}

/// An entry's field that only the other plans have.
pub(super) fn gone(ctx: &Ctx<'_>, template: Option<&Parameter>, last: Option<&Parameter>) -> ParameterGone {
    let parameter = last.or(template).expect("it stands in one of the plans");
    ParameterGone {
        key: parameter.key.clone(),
        label: label_of(ctx, parameter),
        template: text(ctx, template),
        last_quarter: text(ctx, last),
    }
}

/// A value with its unit; a dash where there is none.
fn text(ctx: &Ctx<'_>, found: Option<&Parameter>) -> String {
    let with_unit = |found: &Parameter| {
        let value = shown(ctx, found, &found.value);
        format!("{value} {}", unit_text(ctx, found.unit, &found.value)).trim().to_owned()
    };
    found.filter(|found| !found.value.is_empty()).map_or_else(|| ctx.words.dash(), with_unit)
}

/// A parameter's name by its path alone: of a metric's goal with the metric's name, of a list entry with its place.
pub(crate) fn label(ctx: &Ctx<'_>, path: &str) -> String {
    if let Some((id, goal)) = path.strip_prefix("metrics.").and_then(|rest| rest.split_once('.')) {
        return format!("{} · {}", ctx.words.metric(id), ctx.get(&format!("plan-param-metric-{goal}")));
    }
    let name = ctx.words.find(&format!("plan-param-{}", key(path))).unwrap_or_else(|| path.to_owned());
    let place: Vec<String> =
        path.split('.').filter_map(|word| word.parse::<usize>().ok()).map(|place| (place + 1).to_string()).collect();
    if place.is_empty() { name } else { format!("{name} {}", place.join(".")) }
}

/// A parameter's name; of a list entry that has a name, with that instead of its place.
fn label_of(ctx: &Ctx<'_>, parameter: &Parameter) -> String {
    let by_place = |name: &String| name.parse::<usize>().is_ok();
    if parameter.entries.is_empty() || parameter.entries.iter().all(by_place) {
        return label(ctx, &parameter.path);
    }
    let name = ctx.words.find(&format!("plan-param-{}", key(&parameter.path)));
    let name = name.unwrap_or_else(|| parameter.path.clone());
    let entries: Vec<String> = parameter.entries.iter().map(|entry| entry_name(ctx, &parameter.path, entry)).collect();
    ctx.with("says-plan-entry", &[("entry", &entries.join(" · ")), ("name", &name)])
}

/// An entry's name in words: an audience, a module, a seat or the day of a rate.
fn entry_name(ctx: &Ctx<'_>, path: &str, entry: &str) -> String {
    let (name, number) = entry.split_once('#').map_or((entry, ""), |(name, number)| (name, number));
    let id = name.replace('_', "-");
    let kind = if path.starts_with("task_force.") { &["seat"][..] } else { &["audience", "module"][..] };
    let known = kind.iter().find_map(|kind| ctx.words.find(&format!("plan-{kind}-{id}")));
    let day = || name.parse().ok().map(|day| ctx.words.date(day));
    let text = known.or_else(day).unwrap_or_else(|| name.to_owned());
    if number.is_empty() { text } else { format!("{text} {number}") }
}

/// The catalogue name of a parameter: its path without list places.
fn key(path: &str) -> String {
    let words: Vec<&str> = path.split('.').filter(|word| word.parse::<u32>().is_err()).collect();
    words.join("-").replace('_', "-")
}

/// What a parameter does; of the playbook also what the app suggests as long as nobody wrote anything else.
fn meaning(ctx: &Ctx<'_>, path: &str) -> String {
    if let Some(rule) = path.strip_prefix("reviews.playbook.") {
        let rule = rule.replace('_', "-");
        let meaning = ctx.get(&format!("plan-param-reviews-playbook-{rule}-meaning"));
        let suggested = ctx.words.find(&format!("says-playbook-{rule}"));
        let suggested = suggested.map(|text| ctx.with("says-plan-suggested", &[("text", &text)]));
        let gap = if ctx.words.lang().is_chinese() { "" } else { " " };
        return suggested.map_or_else(|| meaning.clone(), |suggested| format!("{meaning}{gap}{suggested}"));
    }
    if let Some((id, goal)) = path.strip_prefix("metrics.").and_then(|rest| rest.split_once('.')) {
        let rule = if goal == "target" { ctx.words.metric_rule(id) } else { None };
        return rule.or_else(|| ctx.words.find(&format!("plan-param-metric-{goal}-meaning"))).unwrap_or_default();
    }
    ctx.words.find(&format!("plan-param-{}-meaning", key(path))).unwrap_or_default()
}

/// "0 to 100 %", "1 to 1,000 days, in whole numbers", "up to 200 characters"; empty for a choice.
fn range_text(ctx: &Ctx<'_>, plan: &Plan, parameter: &Parameter) -> String {
    match range(plan, &parameter.path) {
        Some(Range::Number { least, most, is_whole }) => {
            let low = |unit: bool| bound(ctx, parameter.unit, least, unit);
            let between = match most {
                Some(most) => {
                    let most = bound(ctx, parameter.unit, most, true);
                    ctx.with("says-plan-range", &[("least", &low(false)), ("most", &most)])
                }
                None => ctx.with("says-plan-range-from", &[("least", &low(true))]),
            };
            // A number without unit could have a fraction; days and points of a score are counted anyway.
            let is_said = is_whole && parameter.unit == ParameterUnit::Count;
            if is_said { ctx.with("says-plan-range-whole", &[("range", &between)]) } else { between }
        }
        Some(Range::Text(most)) => ctx.with("says-plan-range-text", &[("most", &ctx.words.count(most))]),
        Some(Range::Day) => ctx.get("says-plan-range-day"),
        Some(Range::Choice) | None => String::new(),
    }
}

/// A bound as typed, with its unit where a reader looks for it.
fn bound(ctx: &Ctx<'_>, unit: ParameterUnit, number: Decimal, has_unit: bool) -> String {
    let words = &ctx.words;
    match unit {
        _ if !has_unit => words.number(number),
        ParameterUnit::Percent => words.rate(domain::base::Ratio::new(number / Decimal::ONE_HUNDRED)),
        ParameterUnit::Points => words.points_long(number),
        ParameterUnit::Days => words.days(number),
        ParameterUnit::Months => words.months(number),
        ParameterUnit::Years => words.years(number),
        ParameterUnit::Hours => words.hours(number),
        ParameterUnit::Minutes => words.minutes(number),
        ParameterUnit::Multiple => words.times(number),
        ParameterUnit::Count | ParameterUnit::Choice | ParameterUnit::Text => words.number(number),
    }
}

fn source(ctx: &Ctx<'_>, path: &str) -> String {
    ctx.get(&format!("says-plan-section-{}", section(path)))
}

/// A value as a reader knows it: a choice by its name.
pub(super) fn shown(ctx: &Ctx<'_>, parameter: &Parameter, value: &str) -> String {
    // A module that the other plan does not have has no value there.
    if parameter.unit == ParameterUnit::Choice && !value.is_empty() {
        ctx.get(&choice_key(value))
    } else {
        value.to_owned()
    }
}

fn choice_key(name: &str) -> String {
    format!("plan-choice-{}", name.replace('_', "-"))
}

pub(crate) fn unit_text(ctx: &Ctx<'_>, unit: ParameterUnit, value: &str) -> String {
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
