//! Customers with their tier as of the date, and the lists drawn from them.

use domain::agenda::{self, DeadAccount};
use domain::facts::{ChurnReason, CustomerIx};
use domain::metrics::{Behind, evidence};
use domain::tiering::{Tier, TierChange, monetary, near_misses};

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::agenda::owner_violations;
use crate::charts::{class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::tiers::{CauseKind, Moves, next_text};
use crate::wire::{ColumnKind, TableId, TableRequest};

pub(super) fn table(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let columns = vec![
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        choices(ctx, "tier", "base-tier", classes(ctx)),
        column(ctx, "recency", "says-column-recency", ColumnKind::Number),
        column(ctx, "frequency", "says-column-frequency", ColumnKind::Number),
        column(ctx, "monetary", "says-column-monetary", ColumnKind::Number),
        column(ctx, "spend", "says-column-spend", ColumnKind::Money),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "industry", "says-fact-industry", ColumnKind::Text),
        choices(
            ctx,
            "gap",
            "says-column-gap",
            vec![("yes".into(), ctx.get("base-yes")), ("no".into(), ctx.get("base-no"))],
        ),
        column(ctx, "next", "says-column-next", ColumnKind::Text),
    ];
    let wanted = wanted(ctx, scope, request)?;
    // Words for what is missing are only made where the table is short: a page of 100 000 customers shows its own rows.
    let is_short = wanted.len() <= 5_000;
    let records = wanted.into_iter().map(|customer| record(ctx, scope, customer, is_short)).collect();
    Ok(Table { columns, records, summed: vec![6] })
}

pub(super) fn classes(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let class = |tier: Option<Tier>| (tier.map_or("prospect", Tier::as_str).to_owned(), class_label(&ctx.words, tier));
    Tier::ALL.into_iter().map(Some).chain([None]).map(class).collect()
}

/// A class as a cell.
pub(super) fn tier_value(ctx: &Ctx<'_>, tier: Option<Tier>) -> Value {
    Value::Choice {
        raw: tier.map_or("prospect", Tier::as_str).to_owned(),
        label: class_label(&ctx.words, tier),
        place: tier.map_or(9, |tier| tier as u8),
        tone: Some(class_tone(tier)),
    }
}

fn wanted(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Vec<CustomerIx>, Failure> {
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let everybody = 0..scope.ledger().customers.len() as CustomerIx;
    Ok(match request.table {
        TableId::NearMisses => near_misses(&now, &scope.plan().tiers),
        TableId::OwnerViolations => owner_violations(scope).into_iter().map(|found| found.customer).collect(),
        _ => match request.key.as_deref().filter(|key| !key.is_empty()) {
            None => everybody.collect(),
            Some(key) => match key.parse() {
                Ok(RowsKey::Class(class)) => everybody
                    .filter(|customer| match class.as_str() {
                        "gap" => now.places[*customer as usize].is_gap,
                        "prospect" => now.tier(*customer).is_none(),
                        name => now.tier(*customer).map(Tier::as_str) == Some(name),
                    })
                    .collect(),
                Ok(RowsKey::Metric { quarter, as_of, metric, is_whole }) => {
                    let scope = ctx.scope(Some(quarter), Some(as_of))?;
                    match evidence(&scope.snapshot(), &metric) {
                        Behind::Customers { part, whole } => {
                            if is_whole {
                                whole
                            } else {
                                part
                            }
                        }
                        _ => Vec::new(),
                    }
                }
                _ => return Err(ctx.not_found(key)),
            },
        },
    })
}

fn record(ctx: &Ctx<'_>, scope: &Scope, index: CustomerIx, with_next: bool) -> Record {
    let ledger = scope.ledger();
    let customer = &ledger.customers[index as usize];
    let rules = &scope.plan().tiers;
    let now = scope.facts.tiering(rules, scope.as_of);
    let row = &now.recency.rows[index as usize];
    let place = now.places[index as usize];
    let multiple = monetary(row, now.recency.market, rules.monetary_basis);
    let next = if with_next { next_text(ctx, rules, &now, index) } else { None };
    let yes_no = if place.is_gap { "yes" } else { "no" };
    Record {
        key: customer.code.clone(),
        search: format!("{} {}", customer.code.to_lowercase(), customer.search),
        values: vec![
            Value::Text(customer.code.clone()),
            Value::Text(customer.name.clone()),
            tier_value(ctx, place.tier),
            row.recency_days.map_or(Value::Empty, |days| Value::Number(days.into(), 0)),
            Value::Number(row.frequency.into(), 0),
            Value::Number(multiple.value().trunc_with_scale(2), 2),
            Value::Money(ledger.currency.minor(row.spend_minor)),
            customer.owner.map_or(Value::Empty, |owner| text(&ledger.members[owner as usize].name)),
            text(&customer.region),
            text(&customer.industry),
            Value::Choice {
                raw: yes_no.to_owned(),
                label: ctx.get(&format!("base-{yes_no}")),
                place: u8::from(!place.is_gap),
                tone: None,
            },
            next.map_or(Value::Empty, Value::Text),
        ],
    }
}

/// Customers whose tier differs between the date of the key (the quarter's eve without one) and the scope's, with the
/// cause; a kind of cause after the date (`2026-06-30/order`) narrows them.
pub(super) fn migrants(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Table, Failure> {
    let key = request.key.as_deref().unwrap_or_default();
    let (date, kind) = key.split_once('/').map_or((key, None), |(date, kind)| (date, Some(kind)));
    let from = if date.is_empty() { scope.span.eve() } else { date.parse().map_err(|_| ctx.not_found(key))? };
    let causes = CauseKind::ALL.map(|kind| (kind.as_str().to_owned(), kind.label(ctx))).to_vec();
    let columns = vec![
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        choices(ctx, "from", "says-agenda-column-from", classes(ctx)),
        choices(ctx, "to", "says-agenda-column-to", classes(ctx)),
        choices(ctx, "cause", "says-agenda-column-cause", causes),
        column(ctx, "why", "says-agenda-column-why", ColumnKind::Text),
        column(ctx, "spend", "says-column-spend", ColumnKind::Money),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "industry", "says-fact-industry", ColumnKind::Text),
    ];
    let mut moves = Moves::between(ctx, scope, from)?;
    let all = std::mem::take(&mut moves.changes).into_iter();
    let wanted = all.filter(|change| kind.is_none_or(|kind| CauseKind::of(&change.cause).as_str() == kind));
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let records = wanted.map(|change| {
        let spend_minor = now.recency.rows[change.customer as usize].spend_minor;
        migrant(ctx, scope, &change, moves.told(ctx, &change.cause), spend_minor)
    });
    Ok(Table { columns, records: records.collect(), summed: vec![6] })
}

fn migrant(ctx: &Ctx<'_>, scope: &Scope, change: &TierChange, why: String, spend_minor: i64) -> Record {
    let ledger = scope.ledger();
    let customer = &ledger.customers[change.customer as usize];
    let kind = CauseKind::of(&change.cause);
    Record {
        key: customer.code.clone(),
        search: format!("{} {}", customer.code.to_lowercase(), customer.search),
        values: vec![
            Value::Text(customer.code.clone()),
            Value::Text(customer.name.clone()),
            tier_value(ctx, change.from),
            tier_value(ctx, change.to),
            Value::Choice { raw: kind.as_str().to_owned(), label: kind.label(ctx), place: kind as u8, tone: None },
            Value::Text(why),
            Value::Money(ledger.currency.minor(spend_minor)),
            customer.owner.map_or(Value::Empty, |owner| text(&ledger.members[owner as usize].name)),
            text(&customer.region),
            text(&customer.industry),
        ],
    }
}

/// Accounts offered for clean-up, the longest silent first.
pub(super) fn dead_accounts(ctx: &Ctx<'_>, scope: &Scope) -> Result<Table, Failure> {
    let reasons = ChurnReason::ALL.map(|reason| (reason.as_str().to_owned(), reason_label(ctx, reason))).to_vec();
    let columns = vec![
        column(ctx, "code", "says-fact-code", ColumnKind::Text),
        column(ctx, "name", "base-name", ColumnKind::Text),
        column(ctx, "last_order", "says-agenda-column-last-order", ColumnKind::Date),
        column(ctx, "last_contact", "says-agenda-column-last-contact", ColumnKind::Date),
        column(ctx, "days", "says-agenda-column-silent", ColumnKind::Number),
        choices(ctx, "reason", "says-fact-churn-reason", reasons),
        column(ctx, "owner", "base-owner", ColumnKind::Text),
        column(ctx, "region", "base-region", ColumnKind::Text),
        column(ctx, "industry", "says-fact-industry", ColumnKind::Text),
    ];
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let found = agenda::dead_accounts(scope.ledger(), scope.dealings(), scope.plan(), &now, scope.as_of);
    let records = found.iter().map(|account| dead_account(ctx, scope, account)).collect();
    Ok(Table { columns, records, summed: Vec::new() })
}

fn dead_account(ctx: &Ctx<'_>, scope: &Scope, account: &DeadAccount) -> Record {
    let ledger = scope.ledger();
    let customer = &ledger.customers[account.customer as usize];
    let last = account.last_order_on.max(account.last_contact_on);
    Record {
        key: customer.code.clone(),
        search: format!("{} {}", customer.code.to_lowercase(), customer.search),
        values: vec![
            Value::Text(customer.code.clone()),
            Value::Text(customer.name.clone()),
            account.last_order_on.map_or(Value::Empty, Value::Date),
            account.last_contact_on.map_or(Value::Empty, Value::Date),
            last.map_or(Value::Empty, |last| Value::Number((scope.as_of - last).num_days().into(), 0)),
            customer.churn_reason.map_or(Value::Empty, |reason| Value::Choice {
                raw: reason.as_str().to_owned(),
                label: reason_label(ctx, reason),
                place: reason as u8,
                tone: None,
            }),
            customer.owner.map_or(Value::Empty, |owner| text(&ledger.members[owner as usize].name)),
            text(&customer.region),
            text(&customer.industry),
        ],
    }
}

fn reason_label(ctx: &Ctx<'_>, reason: ChurnReason) -> String {
    ctx.get(&format!("base-churn-{}", reason.as_str()))
}
