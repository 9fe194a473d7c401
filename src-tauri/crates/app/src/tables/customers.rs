//! Customers with their tier as of the date, and the lists drawn from them.

use domain::facts::CustomerIx;
use domain::metrics::{Behind, evidence};
use domain::tiering::{Tier, monetary, near_misses};

use super::{Record, RowsKey, Table, Value, choices, column, text};
use crate::charts::{class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings::owner_violations;
use crate::tiers::next_text;
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

fn classes(ctx: &Ctx<'_>) -> Vec<(String, String)> {
    let class = |tier: Option<Tier>| (tier.map_or("prospect", Tier::as_str).to_owned(), class_label(&ctx.words, tier));
    Tier::ALL.into_iter().map(Some).chain([None]).map(class).collect()
}

fn wanted(ctx: &Ctx<'_>, scope: &Scope, request: &TableRequest) -> Result<Vec<CustomerIx>, Failure> {
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let everybody = 0..scope.ledger().customers.len() as CustomerIx;
    Ok(match request.table {
        TableId::NearMisses => near_misses(&now, &scope.plan().tiers),
        TableId::OwnerViolations => owner_violations(scope, &scope.snapshot()),
        TableId::Migrants => {
            let from = request.key.as_deref().and_then(|key| key.parse().ok()).unwrap_or_else(|| scope.span.eve());
            let earlier = scope.facts.tiering(&scope.plan().tiers, from);
            everybody.filter(|customer| earlier.tier(*customer) != now.tier(*customer)).collect()
        }
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
            Value::Choice {
                raw: place.tier.map_or("prospect", Tier::as_str).to_owned(),
                label: class_label(&ctx.words, place.tier),
                place: place.tier.map_or(9, |tier| tier as u8),
                tone: Some(class_tone(place.tier)),
            },
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
