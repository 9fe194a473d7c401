//! The credits behind closed lines: what a close freezes, and what it froze.
//!
//! A month's close freezes the credits of its days. A quarter's freezes those of all its days, those of months closed
//! before included: its bonuses are paid on what the quarter amounts to when it is closed, late orders and all.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::base::{DateSpan, Period, Quarter};
use domain::facts::{Accounts, Close, ClosedCredit, Ledger, LineKind, MemberIx};
use domain::incentives::{Line, each_counted, stretches};
use domain::plan::Plan;

use crate::ctx::Ctx;
use crate::facts::Facts;
use crate::failure::Failure;

/// What every order that counts in a span credits, by member, then by day and order no.; of one member when asked.
pub(crate) fn credits_in(
    ctx: &Ctx<'_>,
    facts: &Facts,
    plan: &Plan,
    quarter: Quarter,
    span: DateSpan,
    only: Option<MemberIx>,
) -> Result<Vec<ClosedCredit>, Failure> {
    let ledger = &*facts.ledger;
    let days = ledger.calendar.quarter_span(quarter);
    let mut found = Vec::new();
    each_counted(ledger, plan.incentives.sales_basis, span, |order, on, minor| {
        let is_new = ledger.became_customer_on(order.customer).is_some_and(|first| days.contains(first));
        ledger.credits(order.credit, minor, |member, part| {
            if only.is_none_or(|only| only == member) {
                found.push((order.id, member, on, part, is_new));
            }
        });
    });
    let names = order_nos(ctx, found.iter().map(|(id, ..)| *id))?;
    let named = |(id, member, on, minor, is_new): (i64, MemberIx, chrono::NaiveDate, i64, bool)| {
        let order_no = names.get(&id).cloned()?;
        Some(ClosedCredit { order_no, member, on, minor, is_new })
    };
    let mut credits: Vec<ClosedCredit> = found.into_iter().filter_map(named).collect();
    credits.sort_by(|one, other| (one.member, one.on, &one.order_no).cmp(&(other.member, other.on, &other.order_no)));
    Ok(credits)
}

/// Order numbers by row id.
pub(crate) fn order_nos(ctx: &Ctx<'_>, ids: impl Iterator<Item = i64>) -> Result<HashMap<i64, String>, Failure> {
    let ids: Vec<i64> = ids.collect();
    ctx.read(|store| store.order_numbers(&ids))
}

/// The close that paid a month's or a quarter's lines.
pub(crate) fn paying_close<'a>(ledger: &Ledger, accounts: &'a Accounts, period: Period) -> Option<&'a Close> {
    let own = accounts.in_force().find(|close| close.period == period);
    own.or_else(|| {
        let Period::Month(month) = period else { return None };
        let quarter = Period::Quarter(ledger.calendar.quarter_of_month(month));
        accounts.in_force().find(|close| close.period == quarter)
    })
}

/// The credits that closes froze, as far as lines need them, by close and member.
#[derive(Debug, Default)]
pub(crate) struct FrozenCredits {
    by_close: HashMap<i64, BTreeMap<MemberIx, Vec<ClosedCredit>>>,
}

impl FrozenCredits {
    /// The credits behind these lines; lines that are not closed need none.
    pub(crate) fn of<'a>(
        ctx: &Ctx<'_>,
        facts: &Facts,
        lines: impl IntoIterator<Item = &'a Line>,
    ) -> Result<FrozenCredits, Failure> {
        let closes: BTreeSet<i64> =
            lines.into_iter().filter(|line| line.kind != LineKind::Adjustment).filter_map(|line| line.close).collect();
        let mut frozen = FrozenCredits::default();
        for close in closes {
            frozen.take(ctx, facts, close)?;
        }
        Ok(frozen)
    }

    pub(crate) fn take(&mut self, ctx: &Ctx<'_>, facts: &Facts, close: i64) -> Result<(), Failure> {
        let credits = ctx.read(|store| store.closed_credits(close, &facts.ledger))?;
        let by_member = self.by_close.entry(close).or_default();
        for credit in credits {
            by_member.entry(credit.member).or_default().push(credit);
        }
        Ok(())
    }

    /// What a close froze for a member in a span.
    pub(crate) fn within(&self, close: i64, member: MemberIx, span: DateSpan) -> impl Iterator<Item = &ClosedCredit> {
        let of_member = self.by_close.get(&close).and_then(|by_member| by_member.get(&member));
        of_member.into_iter().flatten().filter(move |credit| span.contains(credit.on))
    }

    /// The credits behind a member's closed line; none behind stars, mentor and corrections, which stand on lines.
    pub(crate) fn behind(&self, facts: &Facts, member: MemberIx, line: &Line) -> Vec<&ClosedCredit> {
        let Some(close) = line.close.filter(|_| stands_on_orders(line.kind)) else { return Vec::new() };
        let days = rated_days(facts, close, line);
        let span = facts.ledger.calendar.span(line.period);
        let is_rated = |credit: &&ClosedCredit| days.iter().any(|days| days.contains(credit.on));
        self.within(close, member, span).filter(is_rated).collect()
    }
}

/// Whether the base of a line is a sum of credits.
pub(crate) fn stands_on_orders(kind: LineKind) -> bool {
    matches!(kind, LineKind::Base | LineKind::CoreRetention | LineKind::NewCustomers | LineKind::AboveTarget)
}

/// The days a line is about: of a month in which the base rate changes, those at the line's rate.
fn rated_days(facts: &Facts, close: i64, line: &Line) -> Vec<DateSpan> {
    let whole = facts.ledger.calendar.span(line.period);
    let close = facts.accounts.closes.iter().find(|found| found.id == close);
    let (Some(close), LineKind::Base) = (close, line.kind) else { return vec![whole] };
    let calendar = &facts.ledger.calendar;
    let rules = &facts.plan_of_close(close).incentives;
    let of_quarter = stretches(calendar, rules, calendar.quarter_of(whole.last));
    let is_its = |span: &DateSpan| span.first >= whole.first && span.last <= whole.last;
    let mine = of_quarter.into_iter().filter(|stretch| stretch.rate == line.rate).map(|stretch| stretch.span);
    mine.filter(is_its).collect()
}

/// The days on which what a kind of line stands on can have changed: a mentor's commission is of the last month.
pub(super) fn days_behind(ledger: &Ledger, kind: LineKind, period: Period) -> DateSpan {
    match (kind, period) {
        (LineKind::Mentor, Period::Quarter(quarter)) => ledger.calendar.months(quarter)[2].span(),
        _ => ledger.calendar.span(period),
    }
}
