//! Everything a quarter's lines are worked out from: rules, targets, orders with their shares, core customers, stars,
//! mentors with the scores of their mentees, corrections by hand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::base::{Money, Period, Quarter, Ratio};
use domain::facts::{Award, Credit, Ledger, ManualLine, MemberIx, Order};
use domain::incentives::{Measures, PayFacts, bought_again, each_counted, measures, owned_core};
use domain::mentoring;
use domain::people::Attainment;
use domain::plan::Plan;
use rust_decimal::Decimal;

use crate::ctx::Ctx;
use crate::facts::Facts;
use crate::failure::Failure;
use crate::incentives::{order_nos, with_pay};
use crate::wire::{
    AwardFigures, CoreFigures, CreditFigures, ManualFigures, MenteePayFigures, MentorPayFigures, OrderFigures,
    PayInputs, ScorePartFigures,
};

/// Which inputs.
pub(super) struct Asked {
    pub(super) quarter: Quarter,
    pub(super) as_of: NaiveDate,
    /// Only what one member's lines need.
    pub(super) only: Option<MemberIx>,
    pub(super) for_closes: Vec<Period>,
}

pub(super) fn of(ctx: &Ctx<'_>, facts: &Facts, plan: &Plan, asked: Asked) -> Result<PayInputs, Failure> {
    with_pay(facts, &facts.ledger, plan, asked.quarter, asked.as_of, |pay| {
        let measured = measures(pay);
        let results = facts.snapshot(plan, asked.quarter, asked.as_of).results();
        inputs(ctx, pay, &measured, &results, asked)
    })
}

fn inputs(
    ctx: &Ctx<'_>,
    pay: &PayFacts<'_>,
    measured: &Measures,
    results: &[Attainment],
    asked: Asked,
) -> Result<PayInputs, Failure> {
    let (ledger, only) = (pay.ledger, asked.only);
    let calendar = &ledger.calendar;
    let span = calendar.quarter_span(asked.quarter);
    let months = calendar.months(asked.quarter);
    let no = |member: MemberIx| ledger.members[member as usize].employee_no.clone();
    let is_asked = |member: MemberIx| only.is_none_or(|only| only == member);
    let targets = (0..).zip(&measured.targets).filter_map(|(member, target)| Some((no(member), (*target)?)));
    let (orders, customers) = orders(ctx, pay, only)?;
    let awards = pay.accounts.awards.iter().filter(|award| months.contains(&award.month) && is_asked(award.member));
    let manual = pay.accounts.manual_lines.iter();
    let manual = manual.filter(|line| months.contains(&line.month) && is_asked(line.member));
    Ok(PayInputs {
        period: asked.quarter,
        first: span.first,
        last: span.last,
        as_of: pay.as_of,
        months: months.to_vec(),
        rules: pay.plan.incentives.clone(),
        pass_line: pay.plan.people.pass_line,
        for_closes: asked.for_closes,
        targets: targets.collect(),
        orders,
        customers,
        core: core(ctx, pay, only)?,
        awards: awards.map(|award| award_figures(award, &no)).collect(),
        mentors: mentors(pay, results, only),
        manual: manual.map(|line| manual_figures(ledger, line, &no)).collect(),
    })
}

fn award_figures(award: &Award, no: &dyn Fn(MemberIx) -> String) -> AwardFigures {
    AwardFigures { month: award.month, kind: award.kind, employee_no: no(award.member) }
}

fn manual_figures(ledger: &Ledger, line: &ManualLine, no: &dyn Fn(MemberIx) -> String) -> ManualFigures {
    ManualFigures {
        employee_no: no(line.member),
        month: line.month,
        amount: ledger.currency.minor(line.amount_minor),
        reason: line.reason.clone(),
    }
}

/// The first positive order of customers, by code.
type FirstOrders = BTreeMap<String, Option<NaiveDate>>;

/// Every order that counts in the quarter by the date, and the first positive orders of their customers.
fn orders(
    ctx: &Ctx<'_>,
    pay: &PayFacts<'_>,
    only: Option<MemberIx>,
) -> Result<(Vec<OrderFigures>, FirstOrders), Failure> {
    let ledger = pay.ledger;
    let mut counted: Vec<(&Order, NaiveDate, i64)> = Vec::new();
    if let Some(open) = ledger.calendar.quarter_span(pay.quarter).until(pay.as_of) {
        each_counted(ledger, pay.plan.incentives.sales_basis, open, |order, on, minor| {
            if only.is_none_or(|member| is_credited(ledger, order.credit, member)) {
                counted.push((order, on, minor));
            }
        });
    }
    let names = order_nos(ctx, counted.iter().map(|(order, ..)| order.id))?;
    let code = |order: &Order| ledger.customers[order.customer as usize].code.clone();
    let customers: BTreeSet<u32> = counted.iter().map(|(order, ..)| order.customer).collect();
    let first = |customer: u32| (ledger.customers[customer as usize].code.clone(), ledger.became_customer_on(customer));
    let money = |minor: i64| ledger.currency.minor(minor);
    let figures = |(order, on, minor): (&Order, NaiveDate, i64)| {
        Some(OrderFigures {
            order_no: names.get(&order.id).cloned()?,
            customer: code(order),
            date: order.on,
            counted_on: on,
            counted: money(minor),
            amount: money(order.amount_minor),
            credits: shares(ledger, order.credit),
        })
    };
    let orders: Vec<OrderFigures> = counted.into_iter().filter_map(figures).collect();
    Ok((orders, customers.into_iter().map(first).collect()))
}

fn is_credited(ledger: &Ledger, credit: Credit, member: MemberIx) -> bool {
    let mut found = false;
    ledger.credits(credit, 0, |credited, _| found |= credited == member);
    found
}

fn shares(ledger: &Ledger, credit: Credit) -> Vec<CreditFigures> {
    let share = |member: MemberIx, share: Ratio| CreditFigures {
        employee_no: ledger.members[member as usize].employee_no.clone(),
        share,
    };
    match credit {
        Credit::None => Vec::new(),
        Credit::Member(member) => vec![share(member, Ratio::ONE)],
        Credit::Split { first, count } => {
            let splits = &ledger.splits[first as usize..(first + count) as usize];
            let millionths = |ppm: u32| Ratio::new(Decimal::new(i64::from(ppm), 6));
            splits.iter().map(|split| share(split.member, millionths(split.share_ppm))).collect()
        }
    }
}

/// Core customers on the day before the quarter, with the order they bought again with.
fn core(ctx: &Ctx<'_>, pay: &PayFacts<'_>, only: Option<MemberIx>) -> Result<Vec<CoreFigures>, Failure> {
    let ledger = pay.ledger;
    let span = ledger.calendar.quarter_span(pay.quarter);
    let owned = owned_core(ledger, pay.start, span.eve());
    let owned = owned.filter(|(_, owner)| only.is_none_or(|member| member == *owner));
    let owned: Vec<(u32, MemberIx, Option<i64>)> = owned
        .map(|(customer, owner)| {
            (customer, owner, bought_again(ledger, customer, span, pay.as_of).map(|order| order.id))
        })
        .collect();
    let names = order_nos(ctx, owned.iter().filter_map(|(.., id)| *id))?;
    let figures = |(customer, owner, id): (u32, MemberIx, Option<i64>)| CoreFigures {
        customer: ledger.customers[customer as usize].code.clone(),
        owner: ledger.members[owner as usize].employee_no.clone(),
        bought_again: id.and_then(|id| names.get(&id).cloned()),
    };
    Ok(owned.into_iter().map(figures).collect())
}

/// Mentors of the quarter with their mentees' scores.
fn mentors(pay: &PayFacts<'_>, results: &[Attainment], only: Option<MemberIx>) -> Vec<MentorPayFigures> {
    let PayFacts { ledger, personnel, plan, quarter, as_of, passes, .. } = *pay;
    if personnel.pairs.is_empty() {
        return Vec::new();
    }
    let nothing = |_: MemberIx| -> Money { ledger.currency.zero() };
    let bonuses = mentoring::bonus(ledger, personnel, plan, quarter, as_of, passes, &nothing);
    let no = |member: MemberIx| ledger.members[member as usize].employee_no.clone();
    let mentee = |member: MemberIx| {
        let result = results.iter().find(|result| result.member == member);
        let part = |part: &domain::people::ScorePart| ScorePartFigures {
            kind: part.kind.as_str().to_owned(),
            weight: part.weight,
            measured: part.measured,
            cap: plan.people.part_cap,
        };
        MenteePayFigures {
            employee_no: no(member),
            score: result.and_then(|result| result.score),
            parts: result.map_or_else(Vec::new, |result| result.parts.iter().map(part).collect()),
        }
    };
    let asked = bonuses.iter().filter(|bonus| only.is_none_or(|member| member == bonus.mentor));
    asked
        .map(|bonus| MentorPayFigures {
            employee_no: no(bonus.mentor),
            mentees: bonus.mentees.iter().map(|(member, _)| mentee(*member)).collect(),
        })
        .collect()
}
