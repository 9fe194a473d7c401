//! Every line of a quarter's statements, one row a line: what payroll takes over, with real numbers in its columns.

use domain::base::Money;
use domain::incentives::{Line, LineKind, Origin, Statement};

use super::{Record, Table, Value, choices, column, text};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::{about_label, kind_label, payroll_of, plan_of_line, rule};
use crate::wire::{Column, ColumnKind};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let payroll = payroll_of(scope);
    let lines =
        payroll.statements.iter().flat_map(|statement| statement.lines.iter().map(move |line| (statement, line)));
    let records = lines.enumerate().map(|(place, (statement, line))| record(ctx, scope, place, statement, line));
    Ok(Table { columns: columns(ctx), records: records.collect(), summed: vec![7] })
}

fn columns(ctx: &Ctx<'_>) -> Vec<Column> {
    let kinds = LineKind::ALL.map(|kind| (kind.as_str().to_owned(), kind_label(ctx, kind))).to_vec();
    let standings = [true, false].map(|is_closed| standing(ctx, is_closed)).to_vec();
    let money = |id: &str, label: &str| column(ctx, id, label, ColumnKind::Money);
    let words = |id: &str, label: &str| column(ctx, id, label, ColumnKind::Text);
    vec![
        words("employee_no", "says-fact-employee-no"),
        words("name", "base-name"),
        words("team", "base-team"),
        choices(ctx, "kind", "says-incentives-column-kind", kinds),
        words("period", "says-column-period"),
        money("base", "says-incentives-column-base"),
        column(ctx, "rate", "says-incentives-column-rate", ColumnKind::Ratio),
        money("amount", "base-amount"),
        words("rule", "says-incentives-column-rule"),
        words("about", "says-incentives-column-about"),
        money("before", "says-incentives-column-before"),
        money("after", "says-incentives-column-after"),
        words("reason", "says-incentives-column-reason"),
        choices(ctx, "closed", "says-incentives-column-closed", standings),
    ]
}

/// Raw and shown value of whether a line is frozen.
fn standing(ctx: &Ctx<'_>, is_closed: bool) -> (String, String) {
    let raw = if is_closed { "closed" } else { "open" };
    (raw.to_owned(), ctx.get(&format!("says-incentives-line-{raw}")))
}

fn record(ctx: &Ctx<'_>, scope: &Scope, place: usize, statement: &Statement, line: &Line) -> Record {
    let member = &scope.ledger().members[statement.member as usize];
    let post = scope.ledger().post_on(statement.member, scope.as_of);
    let (about, before, after, reason) = origin(ctx, line);
    let kind = Value::Choice {
        raw: line.kind.as_str().to_owned(),
        label: kind_label(ctx, line.kind),
        place: line.kind as u8,
        tone: None,
    };
    let (raw, label) = standing(ctx, line.close.is_some());
    let money = |money: Option<Money>| money.map_or(Value::Empty, Value::Money);
    Record {
        key: format!("{}/{place}", member.employee_no),
        search: format!("{} {}", member.employee_no.to_lowercase(), member.search),
        values: vec![
            Value::Text(member.employee_no.clone()),
            Value::Text(member.name.clone()),
            text(post.team),
            kind,
            Value::Text(line.period.to_string()),
            Value::Money(line.base),
            Value::Rate(line.rate),
            Value::Money(line.amount),
            Value::Text(rule(ctx, plan_of_line(scope, line), statement, line)),
            text(&about),
            money(before),
            money(after),
            text(&reason),
            Value::Choice { raw, label, place: u8::from(line.close.is_none()), tone: None },
        ],
    }
}

/// What a correction is about, paid before and due, and why it was entered.
fn origin(ctx: &Ctx<'_>, line: &Line) -> (String, Option<Money>, Option<Money>, String) {
    match &line.origin {
        Some(Origin::Closed { about: (kind, period), before, after }) => {
            (about_label(ctx, *kind, *period), Some(*before), Some(*after), String::new())
        }
        Some(Origin::Hand { reason, .. }) => (String::new(), None, None, reason.clone()),
        None => (String::new(), None, None, String::new()),
    }
}
