//! Search, filters and sort order over the records of a table.

use std::cmp::Ordering;

use domain::base::Issue;
use rust_decimal::Decimal;

use super::{Record, Table, Value};
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::wire::{Filter, FilterOp, TableRequest};

/// Places of the records that pass, in order.
pub(super) fn found(ctx: &Ctx<'_>, table: &Table, request: &TableRequest) -> Result<Vec<u32>, Failure> {
    let place = |id: &str| {
        table
            .columns
            .iter()
            .position(|column| column.id == id)
            .ok_or_else(|| Failure::invalid(&ctx.words, &[Issue::refused("issue-table-column").value(id)]))
    };
    let filters: Vec<(usize, &Filter)> =
        request.filters.iter().map(|filter| Ok((place(&filter.column)?, filter))).collect::<Result<_, Failure>>()?;
    let sort: Vec<(usize, bool)> = request
        .sort
        .iter()
        .map(|sort| Ok((place(&sort.column)?, sort.is_descending)))
        .collect::<Result<_, Failure>>()?;
    let needle = request.search.trim().to_lowercase();
    let passes = |record: &Record| {
        (needle.is_empty() || record.search.contains(&needle))
            && filters.iter().all(|(column, filter)| holds(&record.values[*column], filter))
    };
    let mut found: Vec<u32> =
        (0..table.records.len() as u32).filter(|index| passes(&table.records[*index as usize])).collect();
    if !sort.is_empty() {
        let values = |index: &u32| &table.records[*index as usize].values;
        found.sort_by(|a, b| {
            sort.iter()
                .map(|(column, is_descending)| compare(&values(a)[*column], &values(b)[*column], *is_descending))
                .find(|order| order.is_ne())
                .unwrap_or(Ordering::Equal)
        });
    }
    Ok(found)
}

fn holds(value: &Value, filter: &Filter) -> bool {
    let first = filter.values.first().map(String::as_str).unwrap_or_default();
    match filter.op {
        FilterOp::Empty => *value == Value::Empty,
        FilterOp::AnyOf => filter.values.iter().any(|wanted| *wanted == raw(value)),
        FilterOp::Contains => raw(value).to_lowercase().contains(&first.to_lowercase()),
        FilterOp::AtLeast => bound(value, first).is_some_and(Ordering::is_ge),
        FilterOp::AtMost => bound(value, first).is_some_and(Ordering::is_le),
    }
}

/// A value as a filter names it.
pub(super) fn raw(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Choice { raw, .. } => raw.clone(),
        Value::Money(money) => money.to_string(),
        Value::Ratio(ratio, _) | Value::Rate(ratio) => ratio.to_string(),
        Value::Number(number, _) => number.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Instant(at) => at.to_string(),
    }
}

fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::Money(money) => Some(money.value()),
        Value::Ratio(ratio, _) | Value::Rate(ratio) => Some(ratio.value()),
        Value::Number(number, _) => Some(*number),
        _ => None,
    }
}

fn bound(value: &Value, limit: &str) -> Option<Ordering> {
    match (number(value), limit.parse::<Decimal>()) {
        (Some(number), Ok(limit)) => Some(number.cmp(&limit)),
        _ if *value == Value::Empty => None,
        _ => Some(raw(value).as_str().cmp(limit)),
    }
}

/// Empty values stand last in either direction.
fn compare(a: &Value, b: &Value, is_descending: bool) -> Ordering {
    let order = match (a, b) {
        (Value::Empty, Value::Empty) => return Ordering::Equal,
        (Value::Empty, _) => return Ordering::Greater,
        (_, Value::Empty) => return Ordering::Less,
        (Value::Choice { place: a, .. }, Value::Choice { place: b, .. }) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (Value::Instant(a), Value::Instant(b)) => a.cmp(b),
        _ => number(a).cmp(&number(b)),
    };
    if is_descending { order.reverse() } else { order }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_values_stand_last_either_way() {
        let one = Value::Number(Decimal::ONE, 0);
        let two = Value::Number(Decimal::TWO, 0);
        assert_eq!(compare(&one, &two, false), Ordering::Less);
        assert_eq!(compare(&one, &two, true), Ordering::Greater);
        assert_eq!(compare(&Value::Empty, &one, false), Ordering::Greater);
        assert_eq!(compare(&Value::Empty, &one, true), Ordering::Greater);
    }

    #[test]
    fn amounts_are_compared_as_numbers_not_as_text() {
        let filter = Filter { column: "m".into(), op: FilterOp::AtLeast, values: vec!["9.5".into()] };
        assert!(holds(&Value::Number(Decimal::new(105, 1), 1), &filter));
        assert!(!holds(&Value::Empty, &filter));
    }
}
