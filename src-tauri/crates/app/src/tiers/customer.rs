//! One customer: facts, tier, what is missing, what is to be done, how it came here.

use chrono::NaiveDate;
use domain::base::Month;
use domain::facts::{ChurnReason, CustomerIx, MemberIx, PastOwner};
use domain::plan::TierRules;
use domain::tiering::{Comparison, Missing, Shortfall, Tier, Tiering, monetary, nearest_better};
use rust_decimal::Decimal;

use super::causes::{Moves, change_tone, rules_at};
use crate::agenda::{member_choices, owner_choices, task_view, tasks_of};
use crate::charts::{class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::tables::RowsKey;
use crate::wire::{Choice, CustomerRequest, CustomerView, FigureView, HistoryLine, RowsRef, TableId, TimelinePoint};

pub(crate) fn customer(ctx: &Ctx<'_>, request: CustomerRequest) -> Result<CustomerView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let ledger = scope.ledger();
    let index = ledger.customer_by_code(&request.code).ok_or_else(|| ctx.not_found(&request.code))?;
    let customer = &ledger.customers[index as usize];
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let tier = now.tier(index);
    Ok(CustomerView {
        code: customer.code.clone(),
        name: customer.name.clone(),
        tier: class_label(&ctx.words, tier),
        tone: class_tone(tier),
        why: why(ctx, &scope, &now, index),
        next: next_text(ctx, &scope.plan().tiers, &now, index),
        facts: customer_facts(ctx, &scope, index),
        timeline: timeline(ctx, &scope, index),
        changes: changes(ctx, &scope, index)?,
        orders: rows(ctx, TableId::Orders, "says-rows-customer", &customer.code, &customer.name),
        activities: rows(ctx, TableId::Activities, "says-agenda-rows-activities", &customer.code, &customer.name),
        tickets: rows(ctx, TableId::Tickets, "says-agenda-rows-tickets", &customer.code, &customer.name),
        tasks: tasks_of(&scope, index).iter().map(|task| task_view(ctx, &scope, task)).collect(),
        owner: customer.owner.map(|owner| ledger.members[owner as usize].employee_no.clone()),
        owners: owner_choices(ctx, &scope, index),
        past_owners: past_owners(ctx, &scope, index),
        churn_reason: customer.churn_reason,
        churn_reasons: churn_reasons(ctx),
        members: member_choices(ctx, &scope),
    })
}

fn rows(ctx: &Ctx<'_>, table: TableId, title: &str, code: &str, name: &str) -> RowsRef {
    RowsRef { table, key: RowsKey::Customer(code.to_owned()).to_string(), title: ctx.with(title, &[("name", name)]) }
}

fn churn_reasons(ctx: &Ctx<'_>) -> Vec<Choice> {
    let reason = |reason: ChurnReason| Choice {
        value: reason.as_str().to_owned(),
        label: ctx.get(&format!("base-churn-{}", reason.as_str())),
    };
    ChurnReason::ALL.into_iter().map(reason).collect()
}

fn why(ctx: &Ctx<'_>, scope: &Scope, now: &Tiering, customer: CustomerIx) -> String {
    let rules = &scope.plan().tiers;
    let row = &now.recency.rows[customer as usize];
    let (Some(days), Some(tier)) = (row.recency_days, now.tier(customer)) else {
        return ctx.get("says-why-prospect");
    };
    let multiple = monetary(row, now.recency.market, rules.monetary_basis);
    let mut text = ctx.with(
        "says-why-tier",
        &[
            ("tier", &class_label(&ctx.words, Some(tier))),
            ("days", &ctx.words.days(Decimal::from(days))),
            ("orders", &ctx.words.counted("base-count-order", row.frequency as usize, &[])),
            ("multiple", &ctx.words.times(multiple.value().trunc_with_scale(2))),
            ("window", &ctx.words.days(Decimal::from(rules.window_days))),
        ],
    );
    if now.places[customer as usize].is_gap {
        if !ctx.words.lang().is_chinese() {
            text.push(' ');
        }
        text.push_str(&ctx.get(if tier == Tier::General { "says-why-gap-general" } else { "says-why-gap-churned" }));
    }
    text
}

/// What is missing for the next better tier, in words; none for core customers and prospects.
pub(crate) fn next_text(ctx: &Ctx<'_>, rules: &TierRules, now: &Tiering, customer: CustomerIx) -> Option<String> {
    let row = &now.recency.rows[customer as usize];
    let Shortfall { tier, missing } = nearest_better(row, now.recency.market, rules)?;
    let bar = if tier == Tier::Core { &rules.core } else { &rules.potential };
    let within = if tier == Tier::General { rules.general_recency_days } else { bar.recency_days };
    let parts: Vec<String> = missing
        .iter()
        .map(|missing| match missing {
            Missing::Days(days) => ctx.with(
                "says-missing-days",
                &[("within", &ctx.words.days(Decimal::from(within))), ("late", &ctx.words.days(Decimal::from(*days)))],
            ),
            Missing::Orders(orders) => ctx.words.counted("says-missing-orders", *orders as usize, &[]),
            Missing::Multiple(multiple) => {
                let short = multiple.value().round_dp_with_strategy(2, rust_decimal::RoundingStrategy::AwayFromZero);
                ctx.with("says-missing-multiple", &[("multiple", &ctx.words.times(short))])
            }
        })
        .collect();
    Some(
        ctx.with(
            "says-missing",
            &[("tier", &class_label(&ctx.words, Some(tier))), ("missing", &ctx.words.list(&parts))],
        ),
    )
}

fn customer_facts(ctx: &Ctx<'_>, scope: &Scope, index: CustomerIx) -> Vec<FigureView> {
    let ledger = scope.ledger();
    let customer = &ledger.customers[index as usize];
    let text = |value: &str| if value.is_empty() { ctx.words.dash() } else { value.to_owned() };
    let owner =
        customer.owner.map_or_else(|| ctx.get("base-unassigned"), |owner| ledger.members[owner as usize].name.clone());
    let first = ledger.became_customer_on(index).map_or_else(|| ctx.words.dash(), |on| ctx.words.date(on));
    let reason = customer
        .churn_reason
        .map_or_else(|| ctx.words.dash(), |reason| ctx.get(&format!("base-churn-{}", reason.as_str())));
    let birthday = customer.birthday.map_or_else(|| ctx.words.dash(), |on| ctx.words.day_month(on));
    [
        ("says-fact-code", customer.code.clone()),
        ("base-owner", owner),
        ("base-region", text(&customer.region)),
        ("says-fact-industry", text(&customer.industry)),
        ("says-fact-first-order", first),
        ("says-fact-churn-reason", reason),
        ("says-agenda-fact-decision-maker", text(&customer.decision_maker)),
        ("says-agenda-fact-birthday", birthday),
    ]
    .into_iter()
    .map(|(label, value)| plain(ctx, label, value))
    .collect()
}

/// The ends of the last twelve months, and the date.
fn month_ends(scope: &Scope) -> Vec<NaiveDate> {
    let month = Month::of(scope.as_of);
    (1..=12).rev().map(|back| month.plus(-back).span().last).chain([scope.as_of]).collect()
}

/// Changes of tier from one of these dates to the next, each date under the plan in force then; latest first.
fn changes(ctx: &Ctx<'_>, scope: &Scope, customer: CustomerIx) -> Result<Vec<HistoryLine>, Failure> {
    let dates = month_ends(scope);
    let mut found = Vec::new();
    for pair in dates.windows(2) {
        let [from, to] = [pair[0], pair[1]].map(|date| (date, rules_at(scope, date)));
        let (earlier, later) = (scope.facts.tiering(from.1, from.0), scope.facts.tiering(to.1, to.0));
        let comparison = Comparison::between(scope.ledger(), (&earlier, from.1), (&later, to.1));
        found.extend(comparison.change(customer).map(|change| (to.0, change)));
    }
    found.reverse();
    let (dates, changes): (Vec<NaiveDate>, Vec<_>) = found.into_iter().unzip();
    let moves = Moves::named(ctx, changes)?;
    let line = |(date, change): (&NaiveDate, &domain::tiering::TierChange)| HistoryLine {
        at: ctx.words.date(*date),
        text: format!("{} → {}", class_label(&ctx.words, change.from), class_label(&ctx.words, change.to)),
        detail: moves.told(ctx, &change.cause),
        tone: change_tone(change),
    };
    Ok(dates.iter().zip(&moves.changes).map(line).collect())
}

/// The tier at each of these dates under the plan in force then.
/// Who owned it before, latest first.
fn past_owners(ctx: &Ctx<'_>, scope: &Scope, customer: CustomerIx) -> Vec<String> {
    let name = |owner: Option<MemberIx>| {
        owner.map_or_else(|| ctx.get("base-unassigned"), |owner| scope.ledger().members[owner as usize].name.clone())
    };
    let told = |past: &PastOwner| {
        ctx.with("says-owner-until", &[("name", &name(past.owner)), ("date", &ctx.words.date(past.until))])
    };
    scope.ledger().past_owners_of(customer).iter().rev().map(told).collect()
}

fn timeline(ctx: &Ctx<'_>, scope: &Scope, customer: CustomerIx) -> Vec<TimelinePoint> {
    let point = |date: NaiveDate| {
        let rules = rules_at(scope, date);
        let then = scope.facts.tiering(rules, date);
        let row = &then.recency.rows[customer as usize];
        let tier = then.tier(customer);
        let detail = row.recency_days.map_or_else(String::new, |days| {
            ctx.with(
                "says-timeline-detail",
                &[
                    ("days", &ctx.words.days(Decimal::from(days))),
                    ("orders", &ctx.words.counted("base-count-order", row.frequency as usize, &[])),
                    (
                        "multiple",
                        &ctx.words.times(
                            monetary(row, then.recency.market, rules.monetary_basis).value().trunc_with_scale(2),
                        ),
                    ),
                ],
            )
        });
        TimelinePoint {
            date: ctx.words.date(date),
            tier: class_label(&ctx.words, tier),
            tone: class_tone(tier),
            detail,
        }
    };
    month_ends(scope).into_iter().map(point).collect()
}
