//! The nearest edge in words: the smallest extra that changes pay, a star or the pass line, proven by working it out again.

use domain::base::Money;
use domain::facts::{AwardKind, LineKind, MemberIx};
use domain::incentives::{self, Edge, Effect, Lever, measures};
use domain::people::Attainment;
use domain::plan::AboveTarget;
use rust_decimal::Decimal;

use super::{borrowed, kind_label, payroll_of, state, with_pay};
use crate::ctx::{Ctx, Scope};
use crate::wire::EdgeView;

/// Edges shown on the page.
const SHOWN: usize = 10;

/// The nearest over all members, the cheapest for its effect first. In a closed quarter nothing is near any more.
pub(super) fn of_page(ctx: &Ctx<'_>, scope: &Scope) -> Vec<EdgeView> {
    found(scope, |edge| edge.effect != Effect::Passes && edge.after > edge.before)
        .iter()
        .take(SHOWN)
        .map(|edge| view(ctx, scope, edge))
        .collect()
}

/// All edges of a member, the cheapest for its effect first.
pub(super) fn of_member(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<EdgeView> {
    found(scope, |edge| edge.member == member).iter().map(|edge| view(ctx, scope, edge)).collect()
}

fn found(scope: &Scope, is_shown: impl Fn(&Edge) -> bool) -> Vec<Edge> {
    if state::quarter_close(scope).is_some() {
        return Vec::new();
    }
    let results = scope.snapshot().results();
    let plan = scope.plan();
    let score = |member: MemberIx, minor: i64| {
        let result: Option<&Attainment> = results.iter().find(|result| result.member == member);
        result?.score_if_sold(plan, scope.ledger().currency.minor(minor))
    };
    let (facts, ledger) = (&scope.facts, scope.ledger());
    let mut edges = with_pay(facts, ledger, plan, scope.quarter, scope.as_of, |pay| {
        incentives::edges(pay, &measures(pay), scope.as_of, &score)
    });
    edges.retain(is_shown);
    let customer = order_value(scope);
    edges.sort_by_key(|edge| (cost_of_effect(edge, customer), edge.member));
    edges
}

/// What one order is worth on average in the quarter, in minor units: what it takes to make a core customer buy again.
fn order_value(scope: &Scope) -> Decimal {
    let orders = scope.span.until(scope.as_of).into_iter().flat_map(|span| scope.ledger().orders_in(span));
    let (mut count, mut sum) = (0_i64, 0_i64);
    orders.filter(|order| order.amount_minor > 0).for_each(|order| {
        count += 1;
        sum += order.amount_minor;
    });
    Decimal::from(sum).checked_div(Decimal::from(count)).unwrap_or(Decimal::ONE)
}

/// Sales it takes for each unit of pay it gives.
fn cost_of_effect(edge: &Edge, customer: Decimal) -> Decimal {
    let cost = match edge.lever {
        Lever::CoreCustomers => Decimal::from(edge.extra) * customer,
        _ => Decimal::from(edge.extra),
    };
    let gain = Decimal::from((edge.after - edge.before).to_minor().max(1));
    (cost / gain).round_dp(6)
}

fn view(ctx: &Ctx<'_>, scope: &Scope, edge: &Edge) -> EdgeView {
    let member = &scope.ledger().members[edge.member as usize];
    // The statement may hold corrections and closed lines; what the extra adds is the same.
    let payroll = payroll_of(scope);
    let paid = payroll.of(edge.member).map_or(edge.before, |statement| statement.total);
    let beside = paid - edge.before;
    let extra = extra_text(ctx, edge);
    EdgeView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        lever: ctx.get(lever_key(edge.lever)),
        effect: effect_text(ctx, scope, edge.effect),
        before: ctx.words.money(paid),
        after: ctx.words.money(edge.after + beside),
        difference: ctx.words.money_change(edge.after - edge.before),
        proof: proof(ctx, scope, edge, beside, &extra),
        extra,
    }
}

fn lever_key(lever: Lever) -> &'static str {
    match lever {
        Lever::Sales => "says-incentives-lever-sales",
        Lever::NewCustomerSales => "says-incentives-lever-new",
        Lever::CoreSales => "says-incentives-lever-core",
        Lever::CoreCustomers => "says-incentives-lever-customers",
    }
}

fn extra_text(ctx: &Ctx<'_>, edge: &Edge) -> String {
    match edge.lever {
        Lever::CoreCustomers => {
            let count = usize::try_from(edge.extra).unwrap_or(0);
            ctx.words.counted("says-incentives-extra-customers", count, &[])
        }
        _ => {
            let amount = ctx.words.money(ctx.words.currency().minor(edge.extra));
            ctx.with("says-incentives-extra-sales", &[("amount", &amount)])
        }
    }
}

fn effect_text(ctx: &Ctx<'_>, scope: &Scope, effect: Effect) -> String {
    let rules = &scope.plan().incentives;
    match effect {
        Effect::Pays(kind) => {
            let rate =
                if kind == LineKind::CoreRetention { rules.core_retention_rate } else { rules.new_customers_rate };
            let args = [("line", kind_label(ctx, kind)), ("rate", ctx.words.rate(rate))];
            ctx.with("says-incentives-effect-pays", &borrowed(&args))
        }
        Effect::Band { above, rate } => {
            let key = match rules.above_target {
                AboveTarget::WholeExcess => "says-incentives-effect-band",
                AboveTarget::Marginal => "says-incentives-effect-band-marginal",
            };
            ctx.with(key, &borrowed(&[("above", ctx.words.rate(above)), ("rate", ctx.words.rate(rate))]))
        }
        Effect::Passes => {
            ctx.with("says-incentives-effect-passes", &[("line", &ctx.words.rate(scope.plan().people.pass_line))])
        }
        Effect::Proposed(kind, month) => {
            let args = [("award", kind_label(ctx, AwardKind::line(kind))), ("month", ctx.words.month(month))];
            ctx.with("says-incentives-effect-proposed", &borrowed(&args))
        }
    }
}

/// With it the effect is there; with one unit less it is not.
fn proof(ctx: &Ctx<'_>, scope: &Scope, edge: &Edge, beside: Money, extra: &str) -> String {
    let currency = scope.ledger().currency;
    let unit = match edge.lever {
        Lever::CoreCustomers => ctx.get("says-incentives-unit-customer"),
        _ => ctx.words.money(currency.minor(1)),
    };
    let key = match edge.effect {
        Effect::Pays(_) | Effect::Band { .. } => "says-incentives-proof-pay",
        Effect::Passes | Effect::Proposed(..) => "says-incentives-proof-state",
    };
    let args = [
        ("extra", extra.to_owned()),
        ("after", ctx.words.money(edge.after + beside)),
        ("unit", unit),
        ("below", ctx.words.money(edge.just_below + beside)),
    ];
    ctx.with(key, &borrowed(&args))
}
