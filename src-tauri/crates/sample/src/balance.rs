//! Brings prices to what each quarter wishes: the engine says who is core, then each group's sales are scaled to its
//! share; a customer whose orders came out on the wrong side of a bound of M is moved back, until nothing moves.

use std::cmp::Reverse;

use chrono::{Days, NaiveDate};
use domain::base::{Currency, WorkCalendar};
use domain::facts::{Credit, Customer, Ledger, LedgerParts, Order};
use domain::tiering::{Market, Rfm, Tiering, tiering};

use crate::career::{Career, Careers, Class, Standing};
use crate::prices::Deal;
use crate::script::{BEFORE, QUARTERS, RUNNING, Script, Shares};

/// Rounds at most; a handful is usual. In the last three nobody is moved any more, so that shares come out in any case.
const ROUNDS: usize = 18;
/// Bounds of M in permille that a class keeps clear of at the end of the quarters that count: where it is moved to when
/// it comes out beyond them.
const LARGE_AT_LEAST: (i64, i64) = (1_540, 1_640);
const MIDDLE_AT_LEAST: (i64, i64) = (1_015, 1_070);
const MIDDLE_AT_MOST: (i64, i64) = (1_470, 1_400);
const SMALL_AT_MOST: (i64, i64) = (985, 900);

/// The first quarter whose end counts: that before the quarter "before".
const COUNTING: usize = BEFORE - 1;

/// Tiers at the ends of the quarters that count, as the engine sees them.
struct Tierings(Vec<Tiering>);

impl Tierings {
    fn of(script: &Script, ledger: &Ledger) -> Tierings {
        let acts = script.acts[COUNTING..].iter();
        Tierings(acts.map(|act| tiering(ledger, &script.plan.tiers, act.end())).collect())
    }

    /// Whether an order's customer is core at the end of its quarter; long ago, whether it was to be.
    fn is_core(&self, careers: &Careers, deal: &Deal) -> bool {
        match deal.at.checked_sub(COUNTING) {
            Some(place) => self.0[place].is_core(deal.customer as u32),
            None => careers.all[deal.customer].standings[deal.at] == Standing::Core,
        }
    }
}

/// Part of a quarter's sales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Core,
    NewCore,
    New,
    Other,
}

const GROUPS: [Group; 4] = [Group::Core, Group::NewCore, Group::New, Group::Other];

/// Scales and moves prices until every quarter has its sales and shares.
pub(crate) fn balance(script: &Script, careers: &Careers, deals: &mut [Deal]) {
    let mut quiet_rounds = 0;
    for round in 0..ROUNDS {
        let ledger = ledger(script, careers, deals);
        let tierings = Tierings::of(script, &ledger);
        let moved = (1..ROUNDS - 3).contains(&round) && move_back(script, careers, &tierings, deals);
        scale(script, careers, &tierings, deals, round == 0);
        quiet_rounds = if moved || round == 0 { 0 } else { quiet_rounds + 1 };
        if quiet_rounds == 2 {
            break;
        }
    }
}

/// The orders alone as the engine reads them: names and people do not matter for tiers.
fn ledger(script: &Script, careers: &Careers, deals: &[Deal]) -> Ledger {
    let customer = |id| Customer {
        id,
        code: String::new(),
        name: String::new(),
        industry: String::new(),
        region: String::new(),
        owner: None,
        churn_reason: None,
        decision_maker: String::new(),
        birthday: None,
        search: String::new(),
    };
    let returns = deals.iter().filter_map(|deal| Some(order(deal, deal.returned?.on, deal.returned_minor())));
    let orders = deals.iter().map(|deal| order(deal, deal.on, deal.amount_minor)).chain(returns).collect();
    Ledger::build(LedgerParts {
        currency: Currency::CNY,
        calendar: script.calendar,
        workdays: WorkCalendar::default(),
        customers: (0..careers.all.len() as i64).map(customer).collect(),
        members: Vec::new(),
        product_lines: vec![String::new()],
        regions: vec![String::new()],
        orders,
        splits: Vec::new(),
        targets: Vec::new(),
    })
}

fn order(deal: &Deal, on: NaiveDate, amount_minor: i64) -> Order {
    Order {
        id: 0,
        customer: deal.customer as u32,
        on,
        amount_minor,
        collected_minor: 0,
        collected_on: None,
        credit: Credit::None,
        product_line: 0,
        region: 0,
    }
}

/// Moves customers whose M is beyond the bounds of what they were cast for; gives whether any was.
fn move_back(script: &Script, careers: &Careers, tierings: &Tierings, deals: &mut [Deal]) -> bool {
    let mut moved = false;
    let mut starts = Vec::with_capacity(careers.all.len() + 1);
    let mut at = 0;
    for customer in 0..careers.all.len() {
        starts.push(at);
        at += deals[at..].iter().take_while(|deal| deal.customer == customer).count();
    }
    starts.push(at);
    for (customer, career) in careers.all.iter().enumerate() {
        let missed = (COUNTING..QUARTERS).filter_map(|at| {
            let recency = &tierings.0[at - COUNTING].recency;
            let (is, should) = misses(career, at, &recency.rows[customer], recency.market)?;
            Some((Reverse((should * 1_000 / is - 1_000).abs()), at, is, should))
        });
        let Some((_, at, is, should)) = missed.min() else { continue };
        moved = true;
        let end = script.acts[at].end();
        let first = end - Days::new(u64::from(script.plan.tiers.window_days) - 1);
        let own = &mut deals[starts[customer]..starts[customer + 1]];
        own.iter_mut().filter(|deal| first <= deal.on && deal.on <= end).for_each(|deal| multiply(deal, should, is));
    }
    moved
}

/// M and where it should be, in permille, when the class and the standing ask for another.
fn misses(career: &Career, at: usize, row: &Rfm, market: Market) -> Option<(i64, i64)> {
    let below = i128::from(market.spend_minor) * i128::from(row.frequency);
    let standing = career.standings[at];
    if below <= 0 || matches!(standing, Standing::Churned | Standing::Unborn) {
        return None;
    }
    let is = (i128::from(row.spend_minor) * i128::from(market.orders) * 1_000 / below) as i64;
    let is = is.max(1);
    let should = match career.class {
        Class::Large if standing == Standing::Core && is < LARGE_AT_LEAST.0 => LARGE_AT_LEAST.1,
        Class::Large if is < MIDDLE_AT_LEAST.0 => MIDDLE_AT_LEAST.1,
        Class::Middle if is < MIDDLE_AT_LEAST.0 => MIDDLE_AT_LEAST.1,
        Class::Middle if is > MIDDLE_AT_MOST.0 => MIDDLE_AT_MOST.1,
        Class::Small if is > SMALL_AT_MOST.0 => SMALL_AT_MOST.1,
        _ => return None,
    };
    Some((is, should))
}

/// Scales every quarter's groups to their shares. In the first days of a running quarter a few orders make a group: they
/// are scaled once and within limits.
fn scale(script: &Script, careers: &Careers, tierings: &Tierings, deals: &mut [Deal], is_first: bool) {
    let mut fixed = [[0_i64; GROUPS.len()]; QUARTERS];
    let mut free = [[0_i64; GROUPS.len()]; QUARTERS];
    let group_of = |deal: &Deal| group(careers, tierings, deal);
    for deal in deals.iter() {
        let group = group_of(deal);
        let sum = if is_free(&careers.all[deal.customer], group) { &mut free } else { &mut fixed };
        sum[deal.at][group as usize] += deal.net_minor();
    }
    for deal in deals.iter_mut() {
        let is_young = deal.at == RUNNING && script.is_young();
        if is_young && !is_first {
            continue;
        }
        let group = group_of(deal);
        let has_new_core = free[deal.at][Group::NewCore as usize] > 0;
        let (fixed, free) = (fixed[deal.at][group as usize], free[deal.at][group as usize]);
        let wished = wished(script, deal.at, group, has_new_core);
        let is_free = is_free(&careers.all[deal.customer], group);
        let most = if is_young { 2 } else { 5 };
        // What must not move is larger than the whole group: everything moves, and is moved back next round.
        let is_cramped = free <= 0 || wished - fixed < free / 5;
        if is_cramped && fixed + free > 0 {
            let all = fixed + free;
            multiply(deal, wished.clamp(all / most, all * most), all);
        } else if is_free && free > 0 {
            multiply(deal, (wished - fixed).clamp(free / most, free * most), free);
        }
    }
}

fn group(careers: &Careers, tierings: &Tierings, deal: &Deal) -> Group {
    let is_core = tierings.is_core(careers, deal);
    let is_new = deal.at > 0 && careers.all[deal.customer].born == Some(deal.at);
    match (is_core, is_new) {
        (true, true) => Group::NewCore,
        (true, false) => Group::Core,
        (false, true) => Group::New,
        (false, false) => Group::Other,
    }
}

/// Whose prices take up the difference: large customers where they make the group, small ones among the others.
fn is_free(career: &Career, group: Group) -> bool {
    match group {
        Group::Core | Group::NewCore => true,
        Group::New => career.class == Class::Large,
        Group::Other => career.class == Class::Small,
    }
}

fn wished(script: &Script, at: usize, group: Group, has_new_core: bool) -> i64 {
    let act = &script.acts[at];
    let shares = Shares { new_core: if has_new_core { act.shares.new_core } else { 0 }, ..act.shares };
    let permille = match group {
        Group::Core => shares.core - shares.new_core,
        Group::NewCore => shares.new_core,
        Group::New => shares.new - shares.new_core,
        Group::Other => 1_000 - shares.core - shares.new + shares.new_core,
    };
    act.sales_minor * permille / 1_000
}

fn multiply(deal: &mut Deal, by: i64, over: i64) {
    let product = i128::from(deal.amount_minor) * i128::from(by) / i128::from(over.max(1));
    deal.amount_minor = i64::try_from(product).unwrap_or(deal.amount_minor).max(2_000);
}
