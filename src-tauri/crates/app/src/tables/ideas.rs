//! The suggestion box, the case library and the answers of surveys.

use domain::base::{Month, Ratio};
use domain::facts::{Audience, Case, CaseKind, Suggestion, SuggestionState, SurveyAnswer};
use domain::metrics::{Behind, evidence};
use rust_decimal::Decimal;

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::ideas::{author, case_kind_label, is_open, state_label, state_tone, was_adopted};
use crate::wire::{ColumnKind, TableRequest};

/// Suggestions put in by the date, latest first; `open` or `adopted` narrows them to those that wait for an answer or
/// were taken up in the quarter.
pub(super) fn suggestions(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let is_wanted: fn(&Scope, &Suggestion) -> bool = match request.key.as_deref().unwrap_or_default() {
        "" => |_, _| true,
        "open" => |_, suggestion| is_open(suggestion),
        "adopted" => was_adopted,
        key => return Err(ctx.not_found(key)),
    };
    let states = SuggestionState::ALL.iter().map(|state| (state.as_str().to_owned(), state_label(ctx, *state)));
    let columns = vec![
        column(ctx, "put_in_on", "base-date", ColumnKind::Date),
        column(ctx, "author", "base-author", ColumnKind::Text),
        column(ctx, "theme", "says-ideas-column-theme", ColumnKind::Text),
        column(ctx, "text", "says-ideas-column-suggestion", ColumnKind::Text),
        choices(ctx, "state", "base-state", states.collect()),
        column(ctx, "answer", "says-ideas-column-answer", ColumnKind::Text),
        column(ctx, "answered_on", "says-ideas-column-answered", ColumnKind::Date),
        choices(ctx, "is_best", "says-ideas-column-best", yes_no(ctx)),
    ];
    let known = scope.personnel().suggestions.iter().filter(|suggestion| suggestion.put_in_on <= scope.as_of);
    let wanted = known.filter(|suggestion| is_wanted(scope, suggestion));
    let records = wanted.map(|suggestion| suggestion_record(ctx, scope, suggestion)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn yes_no(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    ["yes", "no"].map(|name| (name.to_owned(), ctx.get(&format!("base-{name}")))).to_vec()
}

fn yes(ctx: &Ctx<'_>, is: bool) -> Value {
    let raw = if is { "yes" } else { "no" };
    Value::Choice { raw: raw.to_owned(), label: ctx.get(&format!("base-{raw}")), place: u8::from(!is), tone: None }
}

fn suggestion_record(ctx: &Ctx<'_>, scope: &Scope, suggestion: &Suggestion) -> Record {
    Record {
        key: suggestion.id.to_string(),
        search: format!(
            "{} {} {} {}",
            author(ctx, scope, suggestion),
            suggestion.theme,
            suggestion.text,
            suggestion.answer
        )
        .to_lowercase(),
        values: vec![
            Value::Date(suggestion.put_in_on),
            Value::Text(author(ctx, scope, suggestion)),
            text(&suggestion.theme),
            text(&suggestion.text),
            Value::Choice {
                raw: suggestion.state.as_str().to_owned(),
                label: state_label(ctx, suggestion.state),
                place: suggestion.state as u8,
                tone: Some(state_tone(suggestion.state)),
            },
            text(&suggestion.answer),
            suggestion.answered_on.map_or(Value::Empty, Value::Date),
            yes(ctx, suggestion.is_best),
        ],
    }
}

/// Cases handed in by the date, latest first; `month/2026-09` narrows them to those that count for a month.
pub(super) fn cases(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let month: Option<Month> = match request.key.as_deref().filter(|key| !key.is_empty()) {
        Some(key) => {
            let month = key.strip_prefix("month/").and_then(|month| month.parse().ok());
            Some(month.ok_or_else(|| ctx.not_found(key))?)
        }
        None => None,
    };
    let kinds = CaseKind::ALL.iter().map(|kind| (kind.as_str().to_owned(), case_kind_label(ctx, *kind)));
    let columns = vec![
        column(ctx, "month", "base-month", ColumnKind::Text),
        column(ctx, "employee_no", "says-fact-employee-no", ColumnKind::Text),
        column(ctx, "name", "base-member", ColumnKind::Text),
        column(ctx, "team", "base-team", ColumnKind::Text),
        choices(ctx, "kind", "says-ideas-column-kind", kinds.collect()),
        column(ctx, "title", "says-ideas-column-title", ColumnKind::Text),
        column(ctx, "story", "says-ideas-column-story", ColumnKind::Text),
        column(ctx, "customer_code", "says-fact-code", ColumnKind::Text),
        column(ctx, "handed_in_on", "says-ideas-column-handed-in", ColumnKind::Date),
        choices(ctx, "is_best", "says-ideas-column-best", yes_no(ctx)),
        column(ctx, "told_on", "says-ideas-column-told", ColumnKind::Date),
    ];
    let known = scope.personnel().cases.all().iter().filter(|case| case.handed_in_on <= scope.as_of);
    let mut wanted: Vec<&Case> = known.filter(|case| month.is_none_or(|month| case.month == month)).collect();
    wanted.sort_by_key(|case| std::cmp::Reverse((case.month, case.handed_in_on, case.id)));
    let records = wanted.into_iter().map(|case| case_record(ctx, scope, case)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn case_record(ctx: &Ctx<'_>, scope: &Scope, case: &Case) -> Record {
    let member = &scope.ledger().members[case.member as usize];
    Record {
        key: case.id.to_string(),
        search: format!("{} {} {} {}", member.employee_no, member.search, case.title, case.story).to_lowercase(),
        values: vec![
            // As it is written in files: so it sorts and exports as a month.
            Value::Text(case.month.to_string()),
            Value::Text(member.employee_no.clone()),
            Value::Text(member.name.clone()),
            text(&member.team),
            Value::Choice {
                raw: case.kind.as_str().to_owned(),
                label: case_kind_label(ctx, case.kind),
                place: case.kind as u8,
                tone: None,
            },
            Value::Text(case.title.clone()),
            text(&case.story),
            text(&case.customer_code),
            Value::Date(case.handed_in_on),
            yes(ctx, case.is_best),
            case.told_on.filter(|on| *on <= scope.as_of).map_or(Value::Empty, Value::Date),
        ],
    }
}

/// Answers of surveys of the quarter, latest first; the key narrows them to those behind a figure. Nothing tells which
/// employee answered.
pub(super) fn surveys(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let audiences = Audience::ALL.iter().map(|audience| (audience.as_str().to_owned(), audience_label(ctx, *audience)));
    let columns = vec![
        column(ctx, "answered_on", "base-date", ColumnKind::Date),
        choices(ctx, "audience", "says-ideas-column-audience", audiences.collect()),
        column(ctx, "score", "says-ideas-column-score", ColumnKind::Number),
        column(ctx, "scale", "says-ideas-column-scale", ColumnKind::Number),
        column(ctx, "share", "says-ideas-column-share", ColumnKind::Ratio),
        column(ctx, "team", "base-team", ColumnKind::Text),
        column(ctx, "customer", "base-customer", ColumnKind::Text),
        column(ctx, "theme", "says-ideas-column-theme", ColumnKind::Text),
        column(ctx, "comment", "says-ideas-column-comment", ColumnKind::Text),
        column(ctx, "answer_no", "says-ideas-column-answer-no", ColumnKind::Text),
    ];
    let mut wanted = answers(ctx, scope, request)?;
    wanted.sort_by_key(|answer| std::cmp::Reverse((answer.answered_on, answer.id)));
    let records = wanted.into_iter().map(|answer| answer_record(ctx, scope, answer)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn answers<'a>(ctx: &Ctx<'_>, scope: &'a Scope, request: &TableRequest) -> Result<Vec<&'a SurveyAnswer>, Failure> {
    let all = &scope.personnel().surveys;
    let Some(key) = request.key.as_deref().filter(|key| !key.is_empty()) else {
        let known = scope.span.until(scope.as_of);
        let is_of_quarter = |answer: &&SurveyAnswer| known.is_some_and(|span| span.contains(answer.answered_on));
        return Ok(all.iter().filter(is_of_quarter).collect());
    };
    let Ok(RowsKey::Metric { quarter, as_of, metric, .. }) = key.parse() else { return Err(ctx.not_found(key)) };
    let of_metric = ctx.scope(Some(quarter), Some(as_of))?;
    Ok(match evidence(&of_metric.snapshot(), &metric) {
        Behind::Answers { surveys, .. } => surveys.iter().filter_map(|place| all.get(*place as usize)).collect(),
        _ => Vec::new(),
    })
}

fn audience_label(ctx: &Ctx<'_>, audience: Audience) -> String {
    ctx.get(&format!("says-ideas-audience-{}", audience.as_str()))
}

fn answer_record(ctx: &Ctx<'_>, scope: &Scope, answer: &SurveyAnswer) -> Record {
    let customer = answer.customer.map(|customer| &scope.ledger().customers[customer as usize]);
    let share = Ratio::of(Decimal::from(answer.score), Decimal::from(answer.scale));
    Record {
        key: answer.answer_no.clone(),
        search: format!(
            "{} {} {} {} {}",
            answer.answer_no,
            answer.team,
            customer.map_or("", |customer| customer.search.as_str()),
            answer.theme,
            answer.comment
        )
        .to_lowercase(),
        values: vec![
            Value::Date(answer.answered_on),
            Value::Choice {
                raw: answer.audience.as_str().to_owned(),
                label: audience_label(ctx, answer.audience),
                place: answer.audience as u8,
                tone: None,
            },
            Value::Number(answer.score.into(), 0),
            Value::Number(answer.scale.into(), 0),
            share.map_or(Value::Empty, |share| Value::Ratio(share, None)),
            text(&answer.team),
            customer.map_or(Value::Empty, |customer| text(&customer.name)),
            text(&answer.theme),
            text(&answer.comment),
            Value::Text(answer.answer_no.clone()),
        ],
    }
}
