//! Members with target, sales, attainment and score.

use domain::chart::Tone;
use domain::facts::{MemberIx, Role};
use domain::metrics::{Behind, evidence};
use domain::people::{self, Attainment};

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::Due;
use crate::wire::{ColumnKind, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let roles = Role::ALL
        .into_iter()
        .map(|role| (role.as_str().to_owned(), ctx.get(&format!("base-role-{}", role.as_str()))))
        .collect();
    let standings = ["new_hire", "veteran", "senior"]
        .map(|name| (name.to_owned(), ctx.get(&format!("base-member-{name}"))))
        .to_vec();
    let states =
        ["pass", "below", "none"].map(|name| (name.to_owned(), ctx.get(&format!("says-state-{name}")))).to_vec();
    let columns = vec![
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        choices(ctx, "role", "base-role", roles),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        choices(ctx, "standing", "says-fact-standing", standings),
        column(ctx, "target", "base-target", ColumnKind::Money),
        column(ctx, "expected", "says-figure-expected", ColumnKind::Money),
        column(ctx, "sales", "base-sales", ColumnKind::Money),
        column(ctx, "attainment", "says-figure-attainment-to-date", ColumnKind::Ratio),
        column(ctx, "score", "says-figure-score", ColumnKind::Ratio),
        choices(ctx, "state", "base-state", states),
        column(ctx, "rank", "says-figure-rank", ColumnKind::Number),
    ];
    let wanted = wanted(ctx, scope, request)?;
    let records = scope
        .snapshot()
        .results()
        .iter()
        .filter(|result| wanted.as_ref().is_none_or(|wanted| wanted.contains(&result.member)))
        .map(|result| record(ctx, scope, result))
        .collect();
    Ok(Table { columns, records, summed: vec![6, 7, 8] })
}

/// The members a finding is about: below the pass line, selling without a target, not on duty yet, somebody due.
fn named(scope: &Scope, key: &str) -> Option<Vec<MemberIx>> {
    let results = scope.snapshot().results();
    let those = |takes: &dyn Fn(&Attainment) -> bool| -> Vec<MemberIx> {
        results.iter().filter(|result| takes(result)).map(|result| result.member).collect()
    };
    Some(match key {
        "below" => those(&|result| result.passes == Some(false)),
        "no_target" => those(&|result| result.target.is_none() && !result.sales.is_zero()),
        "off_duty" => {
            people::active(scope.ledger(), scope.today).filter(|member| !scope.duty(*member).is_on_duty()).collect()
        }
        "pip" => Due::of(scope).pip,
        "decision" => Due::of(scope).decision,
        _ => return None,
    })
}

fn wanted(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Option<Vec<u32>>, Failure> {
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else { return Ok(None) };
    if let Some(found) = named(scope, key) {
        return Ok(Some(found));
    }
    let Ok(RowsKey::Metric { quarter, as_of, metric, is_whole }) = key.parse() else { return Err(ctx.not_found(key)) };
    let scope = ctx.scope(Some(quarter), Some(as_of))?;
    Ok(Some(match evidence(&scope.snapshot(), &metric) {
        Behind::Members { part, whole } => {
            if is_whole {
                whole
            } else {
                part
            }
        }
        _ => Vec::new(),
    }))
}

fn record(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> Record {
    let member = &scope.ledger().members[result.member as usize];
    let seniority = people::seniority(member, &scope.plan().people, scope.as_of);
    let (standing, place) = match (seniority.is_new_hire, seniority.is_senior) {
        (true, _) => ("new_hire", 0),
        (false, false) => ("veteran", 1),
        (false, true) => ("senior", 2),
    };
    let (state, tone, state_place) = match result.passes {
        Some(true) => ("pass", Tone::Good, 0),
        Some(false) => ("below", Tone::Bad, 1),
        None => ("none", Tone::Quiet, 2),
    };
    let choice = |raw: &str, key: String, place: u8, tone: Option<Tone>| Value::Choice {
        raw: raw.to_owned(),
        label: ctx.get(&key),
        place,
        tone,
    };
    Record {
        key: member.employee_no.clone(),
        search: format!("{} {} {}", member.employee_no.to_lowercase(), member.search, member.team.to_lowercase()),
        values: vec![
            Value::Text(member.employee_no.clone()),
            Value::Text(member.name.clone()),
            choice(member.role.as_str(), format!("base-role-{}", member.role.as_str()), member.role as u8, None),
            text(&member.team),
            text(&member.region),
            choice(standing, format!("base-member-{standing}"), place, None),
            result.target.map_or(Value::Empty, Value::Money),
            result.target_to_date.map_or(Value::Empty, Value::Money),
            Value::Money(result.sales),
            result.attainment_to_date.map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)),
            result.score.map_or(Value::Empty, |ratio| Value::Ratio(ratio, None)),
            choice(state, format!("says-state-{state}"), state_place, Some(tone)),
            result.rank.map_or(Value::Empty, |rank| Value::Number(rank.into(), 0)),
        ],
    }
}
