//! Laws of money within a quarter: whatever the facts, these hold. What a close adds is in `money_laws_closing`.

use std::collections::BTreeMap;

use domain::base::{Currency, DateSpan, Money, Period, allocate};
use domain::facts::{Credit, LineKind, MemberIx};
use domain::incentives::{Payroll, Statement, measures, stretches};
use domain::targets::{Part, decompose};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::company::Company;
use crate::firms::{Firm, Past, Sale, firm, sale};

/// What each member is paid for each kind of line and period.
fn amounts(payroll: &Payroll) -> BTreeMap<(MemberIx, LineKind, Period), i64> {
    let mut found = BTreeMap::new();
    for statement in &payroll.statements {
        for line in &statement.lines {
            *found.entry((statement.member, line.kind, line.period)).or_insert(0) += line.amount.to_minor();
        }
    }
    // A line of nothing is no line.
    found.retain(|_, minor| *minor != 0);
    found
}

fn add_up(payroll: &Payroll) -> Result<(), TestCaseError> {
    let sum = |amounts: &mut dyn Iterator<Item = Money>| amounts.map(Money::to_minor).sum::<i64>();
    let of_kinds = sum(&mut payroll.by_kind.iter().map(|(_, amount)| *amount));
    let of_statements = sum(&mut payroll.statements.iter().map(|statement| statement.total));
    let of_lines = sum(&mut payroll.statements.iter().flat_map(|statement| &statement.lines).map(|line| line.amount));
    prop_assert_eq!(
        [payroll.total.to_minor(); 3],
        [of_kinds, of_statements, of_lines],
        "payroll = Σ by kind = Σ statements = Σ lines"
    );
    for line in payroll.statements.iter().flat_map(|statement| &statement.lines) {
        prop_assert_eq!(line.amount, line.base.at_rate(line.rate));
    }
    Ok(())
}

/// A sale that counts on its day under either basis.
fn counting(sale: &Sale) -> Sale {
    Sale { collected: Some((0, 100)), ..sale.clone() }
}

/// A firm with this sale, too.
fn with(firm: &Firm, sale: &Sale) -> Company {
    let mut company = firm.company();
    firm.sell(&mut company, sale);
    company
}

fn paid_but(statement: Option<&Statement>, but: LineKind) -> i64 {
    let lines = statement.into_iter().flat_map(|statement| &statement.lines);
    lines.filter(|line| line.kind != but).map(|line| line.amount.to_minor()).sum()
}

fn is_reached(statement: Option<&Statement>, kind: LineKind) -> bool {
    statement.is_some_and(|statement| statement.conditions.iter().any(|found| found.kind == kind && found.is_reached))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn shares_add_back_to_the_whole(
        whole in -1_000_000_000_000_000_i64..1_000_000_000_000_000,
        weights in proptest::collection::vec(0_u32..1_000_000, 1..20),
    ) {
        let weights: Vec<Decimal> = weights.into_iter().map(Decimal::from).collect();
        let shares = allocate(whole, &weights);
        prop_assert_eq!(shares.iter().sum::<i64>(), whole);
        let opposite: Vec<i64> = allocate(-whole, &weights).into_iter().map(|share| -share).collect();
        prop_assert_eq!(opposite, shares, "a return is shared as its sale was");
    }

    /// Whatever is pinned: either the parts add to the whole and every pin holds, or the refusal says by how much.
    #[test]
    fn a_target_shared_out_with_pins_adds_back_or_says_what_is_too_much(
        whole in 0_i64..5_000_000,
        parts in proptest::collection::vec((0_u32..1_000, proptest::option::of(0_i64..1_000_000)), 1..12),
        digits in prop_oneof![Just("CNY"), Just("JPY"), Just("KWD")],
    ) {
        let currency = Currency::from_code(digits).expect("a currency");
        let pins: Vec<Option<Money>> = parts.iter().map(|(_, pin)| pin.map(|pin| currency.minor(pin))).collect();
        let pinned: i64 = parts.iter().filter_map(|(_, pin)| *pin).sum();
        let parts: Vec<Part> =
            parts.iter().zip(&pins).map(|((weight, _), pin)| Part { weight: (*weight).into(), pin: *pin }).collect();
        match decompose(currency, currency.minor(whole), &parts) {
            Ok(shares) => {
                prop_assert_eq!(shares.iter().map(|share| share.to_minor()).sum::<i64>(), whole);
                for (share, pin) in shares.iter().zip(&pins) {
                    prop_assert!(share.to_minor() >= 0 && pin.is_none_or(|pin| pin == *share));
                }
            }
            Err(issue) => {
                let by = currency.minor((pinned - whole).abs()).to_string();
                prop_assert_eq!(issue.args["by"].as_str(), by.as_str());
            }
        }
    }

    #[test]
    fn statements_kinds_and_lines_add_to_the_payroll_and_stretches_cover_the_quarter(firm in firm(92)) {
        let company = firm.company();
        add_up(&company.pay(firm.quarter()))?;
        let ledger = company.ledger();
        let quarter = ledger.calendar.quarter_span(firm.quarter());
        let found = stretches(&ledger.calendar, &company.plan.incentives, firm.quarter());
        let mut next = quarter.first;
        for stretch in &found {
            let DateSpan { first, last } = stretch.span;
            prop_assert!(first == next && first <= last, "no gap, no overlap");
            next = last.succ_opt().expect("a next day");
            let change = company.plan.incentives.base_changes.iter().rev().find(|change| change.from <= first);
            prop_assert_eq!(stretch.rate, change.map_or(company.plan.incentives.base_rate, |change| change.rate));
        }
        prop_assert_eq!(next.pred_opt(), Some(quarter.last));
    }

    /// What the members are credited adds to what counts of the orders that are anybody's.
    #[test]
    fn the_shares_of_orders_add_to_the_orders(firm in firm(92)) {
        let company = firm.company();
        let ledger = company.ledger();
        let span = ledger.calendar.quarter_span(firm.quarter());
        let counts = |sale: &&Sale| {
            let on = firm.day(sale.after);
            let basis = if firm.setting.is_collected { sale.collected.map(|(days, _)| on + chrono::Days::new(days)) } else { Some(on) };
            basis.is_some_and(|on| span.contains(on)) && !sale.shares.is_empty()
        };
        let amount = |sale: &Sale| match sale.collected {
            Some((_, percent)) if firm.setting.is_collected => sale.minor * percent / 100,
            _ => sale.minor,
        };
        let whole: i64 = firm.sales.iter().filter(counts).map(amount).sum();
        let credited: i64 = company.pay(firm.quarter()).statements.iter().map(|statement| statement.sales.to_minor()).sum();
        prop_assert_eq!(credited, whole);
        for order in ledger.orders() {
            let mut parts = 0;
            ledger.credits(order.credit, order.amount_minor, |_, part| parts += part);
            let expected = if order.credit == Credit::None { 0 } else { order.amount_minor };
            prop_assert_eq!(parts, expected);
        }
    }

    #[test]
    fn the_order_of_rows_in_a_file_does_not_matter(firm in firm(92), seed in 1_i64..1_000) {
        let company = firm.company();
        let as_told = |payroll: &Payroll| {
            let mut payroll = payroll.clone();
            payroll.statements.iter_mut().flat_map(|statement| &mut statement.lines).for_each(|line| line.order_ids.clear());
            payroll
        };
        let usual = as_told(&company.pay(firm.quarter()));
        let backwards = company.rows_rearranged(|order| -order.id);
        let shuffled = company.rows_rearranged(|order| order.id * seed % 31);
        prop_assert_eq!(&as_told(&backwards.pay(firm.quarter())), &usual);
        prop_assert_eq!(&as_told(&shuffled.pay(firm.quarter())), &usual);
    }

    /// A sale and its return in the same stretch are nothing. A customer counts as having bought whatever it gives back, so
    /// the pair is one of a customer that bought in the quarter anyway.
    #[test]
    fn a_sale_and_its_return_are_nothing(firm in firm(92), extra in sale(92), later in 0_u64..92) {
        let bought = firm.sales.iter().find(|sale| sale.minor > 0 && sale.after <= extra.after);
        let Some(bought) = bought else { return Ok(()) };
        let sold = Sale { customer: bought.customer, ..counting(&extra) };
        let company = firm.company();
        let found = stretches(company.calendar(), &company.plan.incentives, firm.quarter());
        let of = |after: u64| found.iter().position(|stretch| stretch.span.contains(firm.day(after)));
        prop_assume!(of(sold.after).is_some());
        let returned_on = if of(later) == of(sold.after) { later } else { sold.after };
        let mut both = with(&firm, &sold);
        firm.sell(&mut both, &Sale { after: returned_on, minor: -sold.minor, ..sold.clone() });
        prop_assert_eq!(amounts(&both.pay(firm.quarter())), amounts(&company.pay(firm.quarter())));
    }

    /// More sales never pay less, but for one threshold: sales to customers that are not new can take the new customers'
    /// share down to its bound. Without that line pay never falls, and that line falls only when its condition does. (Where
    /// returns outweigh the quarter's sales, core retention takes back: reaching it is no gain before sales are above zero.)
    #[test]
    fn more_sales_never_pay_less_unless_the_share_of_new_customers_falls(firm in firm(92), extra in sale(92)) {
        let sold = Sale { minor: extra.minor.abs().max(1), ..counting(&extra) };
        let (before, after) = (firm.company().pay(firm.quarter()), with(&firm, &sold).pay(firm.quarter()));
        for member in 0..firm.members {
            let (before, after) = (before.of(member), after.of(member));
            let is_below_zero = after.is_some_and(|statement| statement.sales.to_minor() < 0);
            let tips = !is_reached(before, LineKind::CoreRetention) && is_reached(after, LineKind::CoreRetention);
            if !(is_below_zero && tips) {
                prop_assert!(paid_but(after, LineKind::NewCustomers) >= paid_but(before, LineKind::NewCustomers));
            }
            let is_diluted = is_reached(before, LineKind::NewCustomers) && !is_reached(after, LineKind::NewCustomers);
            let of_new = |statement: Option<&Statement>| {
                statement.map_or(0, |statement| statement.total.to_minor()) - paid_but(statement, LineKind::NewCustomers)
            };
            prop_assert!(is_diluted || of_new(after) >= of_new(before));
        }
    }

    /// The other way: sales to a customer of long ago, one cent short of the bound, pay more; the next cent loses the line.
    #[test]
    fn the_cent_that_dilutes_the_share_of_new_customers_pays_less(
        of_new in 100_000_i64..2_000_000,
        of_old in 0_i64..100_000,
    ) {
        let pay = |extra: i64| {
            let mut company = Company::with_members(1);
            let (old, new) = (company.customer(0), company.customer(0));
            company.order(old, "2025-01-10", 100, 0).order(old, "2026-07-01", of_old + extra, 0);
            company.order(new, "2026-07-01", of_new, 0);
            company.pay(crate::company::quarter("2026Q3"))
        };
        // 30 % of all sales is what the new ones are: 10 × new ÷ 3 in all, rounded up.
        let extra = (of_new * 10 + 2) / 3 - of_new - of_old;
        let (below, at) = (pay(extra - 1), pay(extra));
        prop_assert!(is_reached(below.of(0), LineKind::NewCustomers) && !is_reached(at.of(0), LineKind::NewCustomers));
        prop_assert!(at.total < below.total);
    }

    /// Who owns a customer decides about core repurchase alone, and only who owned it on the day before the quarter.
    #[test]
    fn a_customer_that_changes_hands_takes_only_the_condition_along_and_only_before_the_quarter(
        firm in firm(92),
        customer in 0_u32..8,
        owner in 0_u32..6,
        after in 0_u64..92,
    ) {
        let customer = customer % firm.customers.len() as u32;
        let (past, from) = firm.customers[customer as usize];
        let from = from.map(|from| from % firm.members);
        let to = owner % firm.members;
        let usual = firm.company().pay(firm.quarter());
        let mut within = firm.company();
        within.moves(customer, Some(to), firm.day(after));
        prop_assert_eq!(&within.pay(firm.quarter()), &usual);

        let mut before = firm.company();
        before.moves(customer, Some(to), firm.first() - chrono::Days::new(1));
        let ledger = before.ledger();
        let span = ledger.calendar.quarter_span(firm.quarter());
        let owned = |company: &Company| {
            let ledger = company.ledger();
            company.asked(&ledger, &company.plan, (firm.quarter(), span.last), |facts| measures(facts).repurchase)
        };
        let (was, is) = (owned(&firm.company()), owned(&before));
        for member in 0..firm.members {
            let lost = i64::from(past == Past::Core && from == Some(member));
            let gained = i64::from(past == Past::Core && to == member);
            let (was, is) = (was[member as usize], is[member as usize]);
            prop_assert_eq!(is.owned as i64 - was.owned as i64, gained - lost);
        }
        prop_assert_eq!(
            amounts(&before.pay(firm.quarter())).into_iter().filter(|((_, kind, _), _)| *kind != LineKind::CoreRetention).collect::<Vec<_>>(),
            amounts(&usual).into_iter().filter(|((_, kind, _), _)| *kind != LineKind::CoreRetention).collect::<Vec<_>>()
        );
    }
}
