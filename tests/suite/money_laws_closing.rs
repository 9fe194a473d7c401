//! Laws of closed periods: what was paid stays, what changed is corrected once and exactly, and a replay under the same plan
//! changes nothing.

use std::collections::BTreeMap;

use domain::base::{Period, Quarter, Ratio};
use domain::facts::{AwardKind, MemberIx};
use domain::incentives::{Origin, is_closed};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::firms::{Firm, Sale, firm, sale};
use crate::pay_desk::{Key, PayDesk, by_hand, by_key};

/// Something that happens to a company whose quarters are being closed.
#[derive(Debug, Clone)]
enum Event {
    /// Sales and returns come in, late or not.
    Sales(Vec<Sale>),
    /// A target is changed: quarter from 0, member, minor units.
    Target(i32, u32, i64),
    /// A customer changes hands from a day on, counted from 60 days before the quarter.
    Owner(u32, u32, u64),
    /// A star is decided, or decided anew: month from 0.
    Star(i32, bool, u32),
    /// A correction by hand: month from 0; refused where it is closed.
    ByHand(i32, u32, i64),
    /// The base rate changes from a day on.
    Rate(u64, u32),
    /// One of the periods that can be closed is.
    Close(usize),
    /// The last close is opened again.
    Reopen,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => vec(sale(184), 1..4).prop_map(Event::Sales),
        1 => (0_i32..2, 0_u32..6, 0_i64..3_000_000).prop_map(|(quarter, member, minor)| Event::Target(quarter, member, minor)),
        1 => (0_u32..8, 0_u32..6, 0_u64..200).prop_map(|(customer, owner, day)| Event::Owner(customer, owner, day)),
        1 => (0_i32..6, any::<bool>(), 0_u32..6).prop_map(|(month, is_core, member)| Event::Star(month, is_core, member)),
        1 => (0_i32..6, 0_u32..6, -9_000_i64..9_000).prop_map(|(month, member, minor)| Event::ByHand(month, member, minor)),
        1 => (0_u64..184, 0_u32..500).prop_map(|(after, rate)| Event::Rate(after, rate)),
        5 => (0_usize..8).prop_map(Event::Close),
        1 => Just(Event::Reopen),
    ]
}

/// The quarter and the next, with their months, in no order.
fn periods(desk: &PayDesk, quarter: Quarter) -> Vec<Period> {
    let quarters = [quarter, quarter.plus(1)];
    let months = quarters.into_iter().flat_map(|quarter| desk.months(quarter)).map(Period::Month);
    quarters.map(Period::Quarter).into_iter().chain(months).collect()
}

/// Closes one of the periods that can be closed; gives which.
fn close_one(desk: &mut PayDesk, quarter: Quarter, choice: usize) -> Option<Period> {
    let open: Vec<Period> = periods(desk, quarter).into_iter().filter(|period| desk.is_closable(*period)).collect();
    let period = *open.get(choice % open.len().max(1))?;
    desk.close(period);
    Some(period)
}

fn happens(firm: &Firm, desk: &mut PayDesk, event: &Event) {
    let quarter = firm.quarter();
    let company = &mut desk.company;
    match event {
        Event::Sales(sales) => sales.iter().for_each(|sale| firm.sell(company, sale)),
        Event::Target(later, member, minor) => {
            company.target(member % firm.members, &quarter.plus(*later).to_string(), *minor);
        }
        Event::Owner(customer, owner, after) => {
            let from = firm.first() - chrono::Days::new(60) + chrono::Days::new(*after);
            company.moves(customer % firm.customers.len() as u32, Some(owner % firm.members), from);
        }
        Event::Star(month, is_core, member) => {
            let kind = if *is_core { AwardKind::CoreStar } else { AwardKind::NewCustomerStar };
            company.star(kind, &firm.month(*month), member % firm.members);
        }
        Event::ByHand(month, member, minor) => {
            let name = firm.month(*month);
            if !is_closed(company.calendar(), &company.accounts, name.parse().expect("a month")) {
                company.by_hand(member % firm.members, &name, *minor);
            }
        }
        Event::Rate(after, rate) => {
            company.base_rate_from(firm.day(*after), *rate);
        }
        Event::Close(choice) => {
            close_one(desk, quarter, *choice);
        }
        Event::Reopen => {
            desk.reopen();
        }
    }
}

fn summed<K: Ord>(parts: impl IntoIterator<Item = (K, i64)>) -> BTreeMap<K, i64> {
    let mut found = BTreeMap::new();
    for (key, minor) in parts {
        *found.entry(key).or_insert(0) += minor;
    }
    found.retain(|_, minor| *minor != 0);
    found
}

/// Everything paid and due over the quarter, the next, and the one that its last corrections fall in.
fn books_balance(firm: &Firm, desk: &PayDesk) -> Result<(), TestCaseError> {
    let quarters = [0, 1, 2].map(|later| firm.quarter().plus(later));
    let shown = quarters.map(|quarter| desk.paid(quarter));
    let paid: BTreeMap<Key, i64> = summed(shown.iter().flat_map(by_key));
    let due: BTreeMap<Key, i64> = summed(quarters.iter().flat_map(|quarter| desk.due(*quarter)));
    prop_assert_eq!(paid, due, "paid and corrected = worked out today, for every member, kind and period");
    let entered = desk.company.accounts.manual_lines.iter().map(|entry| (entry.member, entry.amount_minor));
    let paid_by_hand: BTreeMap<MemberIx, i64> = summed(shown.iter().flat_map(by_hand));
    prop_assert_eq!(paid_by_hand, summed(entered), "each correction by hand is paid once");
    let mut frozen: Vec<_> = desk
        .closes()
        .iter()
        .flat_map(|close| {
            let statements = close.statements.clone();
            statements
                .into_iter()
                .flat_map(|found| found.lines.into_iter().map(move |line| (found.member, line.line, line.amount_minor)))
        })
        .collect();
    let closed = shown.iter().flat_map(|payroll| &payroll.statements);
    let mut still: Vec<_> = closed
        .flat_map(|found| found.lines.iter().map(move |line| (found.member, line)))
        .filter(|(_, line)| line.close.is_some())
        .map(|(member, line)| (member, line.line_ref(), line.amount.to_minor()))
        .collect();
    frozen.sort_unstable();
    still.sort_unstable();
    prop_assert_eq!(still, frozen, "a closed line is shown as it was paid, whatever came later");
    for payroll in &shown {
        let of_statements: i64 = payroll.statements.iter().map(|statement| statement.total.to_minor()).sum();
        let of_kinds: i64 = payroll.by_kind.iter().map(|(_, amount)| amount.to_minor()).sum();
        prop_assert_eq!([of_statements, of_kinds], [payroll.total.to_minor(); 2]);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever happens in whatever order, over several closes and corrections of corrections.
    #[test]
    fn paid_and_corrected_is_what_is_worked_out_today(firm in firm(184), events in vec(event(), 1..9)) {
        let mut desk = PayDesk::of(firm.company());
        for event in &events {
            happens(&firm, &mut desk, event);
        }
        books_balance(&firm, &desk)?;
    }

    /// A correction is paid with the next close and never again, and the last close can be taken back and made again.
    #[test]
    fn a_correction_is_paid_once_and_closing_again_freezes_the_same(
        firm in firm(184),
        first in 0_usize..8,
        late in vec(sale(184), 1..4),
        next in 0_usize..8,
    ) {
        let mut desk = PayDesk::of(firm.company());
        close_one(&mut desk, firm.quarter(), first);
        prop_assert!(desk.corrections().is_empty(), "nothing changed, nothing to correct");
        late.iter().for_each(|sale| firm.sell(&mut desk.company, sale));
        let waiting = desk.corrections().len();
        let Some(period) = close_one(&mut desk, firm.quarter(), next) else { return Ok(()) };
        let corrected = desk.closes()[1].statements.iter().flat_map(|statement| &statement.lines).filter(|line| line.change.is_some()).count();
        prop_assert_eq!(corrected, waiting);
        prop_assert!(desk.corrections().is_empty(), "what was corrected is settled");
        let text = desk.fingerprint_text(period);
        prop_assert_eq!(desk.reopen(), Some(period));
        desk.close(period);
        prop_assert_eq!(desk.fingerprint_text(period), text);
    }

    /// Months then quarter, the quarter at once, or one month on the way: the same is paid.
    #[test]
    fn closing_in_any_order_pays_the_same(firm in firm(92), choices in vec(0_usize..4, 4)) {
        let (quarter, company) = (firm.quarter(), firm.company());
        let worked_out = company.pay(quarter);
        let mut desk = PayDesk::of(company);
        let mut ways = choices.iter();
        while !desk.paid(quarter).is_closed {
            let open: Vec<Period> = periods(&desk, quarter)
                .into_iter()
                .filter(|period| desk.quarter_of(*period) == quarter && desk.is_closable(*period))
                .collect();
            let choice = ways.next().map_or(0, |way| way % open.len());
            desk.close(open[choice]);
        }
        let paid = desk.paid(quarter);
        prop_assert_eq!(summed(by_key(&paid)), summed(by_key(&worked_out)));
        prop_assert_eq!((paid.total, by_hand(&paid)), (worked_out.total, by_hand(&worked_out)));
        prop_assert!(paid.statements.iter().flat_map(|statement| &statement.lines).all(|line| line.close.is_some()));
    }

    /// A sale that is returned after its quarter was closed, dated in it: the correction takes back exactly what it paid.
    #[test]
    fn a_return_after_the_close_takes_back_exactly_what_its_sale_paid(firm in firm(92), extra in sale(92)) {
        let quarter = firm.quarter();
        let bought = firm.sales.iter().find(|sale| sale.minor > 0 && sale.after <= extra.after);
        let Some(bought) = bought else { return Ok(()) };
        let sold = Sale { customer: bought.customer, collected: Some((0, 100)), ..extra };
        let without = firm.company().pay(quarter);
        let mut desk = PayDesk::of(firm.company());
        firm.sell(&mut desk.company, &sold);
        desk.close(Period::Quarter(quarter));
        let closed = desk.paid(quarter);
        firm.sell(&mut desk.company, &Sale { minor: -sold.minor, ..sold });
        prop_assert_eq!(desk.paid(quarter), closed.clone(), "the close stands");
        let taken_back = summed(desk.corrections().iter().map(|correction| {
            ((correction.member, correction.kind, correction.period), correction.difference().to_minor())
        }));
        let sale_paid = summed(by_key(&without).into_iter().chain(by_key(&closed).into_iter().map(|(key, minor)| (key, -minor))));
        prop_assert_eq!(&taken_back, &sale_paid);
        let next: BTreeMap<Key, i64> = summed(desk.paid(quarter.plus(1)).statements.iter().flat_map(|statement| {
            statement.lines.iter().filter_map(|line| match &line.origin {
                Some(Origin::Closed { about: (kind, period), .. }) => Some(((statement.member, *kind, *period), line.amount.to_minor())),
                _ => None,
            })
        }));
        prop_assert_eq!(next, sale_paid, "and is due with the first month of the next quarter");
    }

    /// Under its own plan a closed quarter replays to the cent; without late facts there is no difference at all, and with
    /// them it is what waits to be corrected.
    #[test]
    fn a_quarter_replayed_under_its_own_plan_differs_by_nothing(
        firm in firm(92),
        choices in vec(0_usize..8, 0..4),
        late in vec(sale(92), 0..3),
    ) {
        let quarter = firm.quarter();
        let mut desk = PayDesk::of(firm.company());
        for choice in choices {
            close_one(&mut desk, quarter, choice);
        }
        let plan = desk.company.plan.clone();
        for replayed in desk.replayed(quarter, &plan) {
            prop_assert!(replayed.difference().is_zero() && replayed.of_plan().is_zero() && replayed.of_facts().is_zero());
        }
        late.iter().for_each(|sale| firm.sell(&mut desk.company, sale));
        let waiting = summed(desk.corrections().iter().filter(|correction| desk.quarter_of(correction.period) == quarter).map(
            |correction| (correction.member, correction.difference().to_minor()),
        ));
        let replayed = desk.replayed(quarter, &plan);
        prop_assert!(replayed.iter().all(|replayed| replayed.of_plan().is_zero()));
        let of_facts = summed(replayed.iter().map(|replayed| (replayed.member, replayed.of_facts().to_minor())));
        prop_assert_eq!(of_facts, waiting);
        // A plan that pays where the closed one did not: what is closed stays under its own.
        let rules = &mut desk.company.plan.incentives;
        (rules.core_retention_above, rules.new_customers_above) = (Ratio::ZERO, Ratio::ZERO);
        let now = desk.replayed(quarter, &plan);
        let unchanged = summed(now.iter().map(|replayed| (replayed.member, replayed.unchanged.to_minor())));
        prop_assert_eq!(unchanged, summed(desk.due(quarter).into_iter().map(|((member, ..), minor)| (member, minor))));
        for one in now {
            prop_assert_eq!(one.difference(), one.of_plan() + one.of_facts());
        }
    }
}
