//! Targets: the running year and the two quarters before the running one, for the company, members, teams, regions and
//! product lines. Members' targets add to the company's in every period.
//!
//! A past target is what makes the result look as it should: so many members below the pass line, two far above theirs.
//! The running quarter asks for last quarter's sales and 15 % more.

use domain::base::{DateSpan, Month, Period, Quarter, WorkCalendar, allocate};
use domain::facts::{Ledger, TargetOwner};
use domain::incentives::credited_sales;
use domain::plan::SalesBasis;
use rust_decimal::Decimal;

use crate::crew::{Crew, JUNIORS, LEAVER, Seller};
use crate::records::{SampleCompany, SampleTarget, ledger};
use crate::script::{GROWTH_PERCENT, LAST, RUNNING, Script};

/// Attainment in permille by seller, from the first team lead on, of the last full quarter and of those before it.
const ATTAINED_LAST: [i64; LEAVER] =
    [1_020, 940, 900, 1_240, 880, 845, 1_130, 850, 970, 910, 860, 930, 870, 840, 855, 900];
const ATTAINED_EARLIER: [i64; LEAVER] =
    [980, 1_030, 930, 1_150, 950, 830, 1_040, 900, 1_220, 1_070, 860, 890, 870, 840, 860, 880];
/// Attainment to date in the running quarter, of those that pass; scaled so that all together come out as they do.
const ATTAINED_RUNNING: [i64; LEAVER] =
    [1_030, 960, 985, 1_090, 930, 990, 1_060, 910, 1_010, 970, 940, 1_000, 920, 950, 980, 900];
/// Who fails first in the last full, an earlier and the running quarter, and with what.
const FAIL_LAST: [Seller; 5] = [6, 11, 8, 5, 14];
const FAIL_EARLIER: [Seller; 5] = [LEAVER, 12, 5, 8, 11];
const FAIL_RUNNING: [Seller; 4] = [6, 11, 14, 12];
const FAILED: [i64; 5] = [680, 720, 755, 775, 765];
const FAILED_RUNNING: [i64; 4] = [630, 710, 765, 770];
/// Days after a quarter's first until which one must have been hired to have a target in it.
const HIRED_WITHIN: i64 = 45;
/// A thousand yuan in fen: what targets are rounded to.
const STEP_MINOR: i64 = 100_000;
/// Growth of the quarters to come over the running one, in percent.
const TO_COME: [i64; 3] = [103, 105, 108];

/// One quarter's targets by seller; none without one.
struct Asked {
    quarter: Quarter,
    by_seller: [Option<i64>; LEAVER + 1],
}

/// All targets.
pub(crate) fn targets(script: &Script, crew: &Crew, company: &SampleCompany) -> Vec<SampleTarget> {
    let ledger = ledger(company);
    let running = script.acts[RUNNING].quarter;
    let first = running.plus(-2).min(Quarter { year: running.year, quarter: 1 });
    let mut asked: Vec<Asked> = Vec::new();
    let mut quarter = first;
    while quarter < running {
        asked.push(past(script, crew, &ledger, quarter));
        quarter = quarter.plus(1);
    }
    let now = present(script, crew, company, &ledger);
    let whole = now.whole();
    let to_come = (running.quarter + 1..=4).zip(TO_COME);
    let later: Vec<Asked> = to_come
        .map(|(number, percent)| {
            let whole = whole * percent / 100 / STEP_MINOR * STEP_MINOR;
            shared(Quarter { year: running.year, quarter: number }, whole, &now.by_seller)
        })
        .collect();
    asked.push(now);
    asked.extend(later);
    rows(script, crew, &ledger, &asked)
}

impl Asked {
    fn whole(&self) -> i64 {
        self.by_seller.iter().flatten().sum()
    }
}

fn has_target(crew: &Crew, seller: Seller, span: DateSpan) -> bool {
    let member = &crew.members[seller];
    (member.hired_on - span.first).num_days() <= HIRED_WITHIN && member.active_to.is_none_or(|last| last > span.first)
}

fn past(script: &Script, crew: &Crew, ledger: &Ledger, quarter: Quarter) -> Asked {
    let span = script.calendar.quarter_span(quarter);
    let sales = credited_sales(ledger, SalesBasis::Invoiced, Some(span));
    let sellers: Vec<Seller> = crew.sellers().filter(|seller| has_target(crew, *seller, span)).collect();
    let is_last = quarter == script.acts[LAST].quarter;
    let (attained, fail) = if is_last { (ATTAINED_LAST, FAIL_LAST) } else { (ATTAINED_EARLIER, FAIL_EARLIER) };
    let failing = failing(&fail, &sellers, sellers.len() * 28);
    let mut by_seller = [None; LEAVER + 1];
    for seller in sellers {
        let failed = failing.iter().position(|other| *other == seller);
        let permille = failed.map_or(attained[seller - 1], |rank| FAILED[rank]);
        by_seller[seller] = Some(rounded(sales[seller] * 1_000 / permille));
    }
    Asked { quarter, by_seller }
}

/// The first of a list who sell, so many hundredths of them as wished.
fn failing(list: &[Seller], sellers: &[Seller], hundredths: usize) -> Vec<Seller> {
    list.iter().copied().filter(|seller| sellers.contains(seller)).take((hundredths + 50) / 100).collect()
}

fn present(script: &Script, crew: &Crew, company: &SampleCompany, ledger: &Ledger) -> Asked {
    let act = &script.acts[RUNNING];
    let last_sales = ledger.sales_in(script.acts[LAST].span).to_minor();
    let whole = (last_sales * GROWTH_PERCENT + 50) / 100;
    let sellers: Vec<Seller> = crew.sellers().filter(|seller| has_target(crew, *seller, act.span)).collect();
    let weights = if script.is_young() {
        let owned = owned_sales(company, script.acts[LAST].span);
        sellers.iter().map(|seller| owned[*seller].max(STEP_MINOR)).collect()
    } else {
        by_result(&sellers, &credited_sales(ledger, SalesBasis::Invoiced, Some(act.span)), whole, act.pace)
    };
    let mut by_seller = [None; LEAVER + 1];
    for (seller, weight) in sellers.into_iter().zip(weights) {
        by_seller[seller] = Some(weight);
    }
    shared(act.quarter, whole, &by_seller)
}

/// What a quarter's target must be so that a seller's result to date stands as it should: the failing ones fixed, the
/// others scaled until all together ask for the whole.
fn by_result(sellers: &[Seller], sales: &[i64], whole: i64, (passed, all): (i64, i64)) -> Vec<i64> {
    let failing = failing(&FAIL_RUNNING, sellers, sellers.len() * 20);
    let full = |seller: Seller, permille: i64| {
        let exact = i128::from(sales[seller].max(STEP_MINOR)) * 1_000 * i128::from(all);
        (exact / i128::from(permille * passed.max(1))) as i64
    };
    let failed: Vec<Option<i64>> = sellers
        .iter()
        .map(|seller| failing.iter().position(|other| other == seller).map(|rank| full(*seller, FAILED_RUNNING[rank])))
        .collect();
    let left = (whole - failed.iter().flatten().sum::<i64>()).max(whole / 2);
    let raw = |seller: Seller| full(seller, ATTAINED_RUNNING[seller - 1]);
    let passing: i64 =
        sellers.iter().zip(&failed).filter(|(_, fixed)| fixed.is_none()).map(|(seller, _)| raw(*seller)).sum();
    let scaled = |seller: Seller| (i128::from(raw(seller)) * i128::from(left) / i128::from(passing.max(1))) as i64;
    sellers.iter().zip(failed).map(|(seller, fixed)| fixed.unwrap_or_else(|| scaled(*seller))).collect()
}

/// Sales in a span by who owns the customer today.
fn owned_sales(company: &SampleCompany, span: DateSpan) -> [i64; LEAVER + 1] {
    let mut owned = [0; LEAVER + 1];
    let ledger = ledger(company);
    for order in ledger.orders_in(span) {
        if let Some(owner) = ledger.customers[order.customer as usize].owner {
            owned[owner as usize] += order.amount_minor;
        }
    }
    owned
}

/// Shares a whole by weights in round amounts; the largest part takes up the difference.
fn shared(quarter: Quarter, whole: i64, weights: &[Option<i64>; LEAVER + 1]) -> Asked {
    let known: Vec<Decimal> = weights.iter().flatten().map(|weight| Decimal::from((*weight).max(0))).collect();
    let parts = round_parts(whole, &known);
    let mut parts = parts.into_iter();
    let by_seller = weights.map(|weight| weight.and_then(|_| parts.next()));
    Asked { quarter, by_seller }
}

fn round_parts(whole: i64, weights: &[Decimal]) -> Vec<i64> {
    let mut parts: Vec<i64> = allocate(whole, weights).into_iter().map(|part| part / STEP_MINOR * STEP_MINOR).collect();
    let rest = whole - parts.iter().sum::<i64>();
    if let Some(largest) = parts.iter_mut().max() {
        *largest += rest;
    }
    parts
}

fn rounded(minor: i64) -> i64 {
    ((minor + STEP_MINOR / 2) / STEP_MINOR).max(1) * STEP_MINOR
}

fn rows(script: &Script, crew: &Crew, ledger: &Ledger, asked: &[Asked]) -> Vec<SampleTarget> {
    let running = script.acts[RUNNING].quarter;
    let mut rows = Vec::new();
    let of_year: Vec<&Asked> = asked.iter().filter(|asked| asked.quarter.year == running.year).collect();
    let mut year = vec![(TargetOwner::Company, of_year.iter().map(|asked| asked.whole()).sum())];
    year.extend(crew.sellers().filter_map(|seller| {
        let parts: Vec<i64> = of_year.iter().filter_map(|asked| asked.by_seller[seller]).collect();
        (!parts.is_empty()).then(|| (owner(crew, seller), parts.iter().sum()))
    }));
    rows.extend(year.into_iter().map(|(owner, minor)| row(Period::Year(running.year), owner, minor, false)));
    for asked in asked {
        quarter_rows(crew, ledger, asked, asked.quarter >= running, &mut rows);
        month_rows(script, crew, asked, &mut rows);
    }
    rows
}

/// The quarter for company, members, teams, regions and product lines; what juniors are asked was typed by hand.
fn quarter_rows(crew: &Crew, ledger: &Ledger, asked: &Asked, is_open: bool, rows: &mut Vec<SampleTarget>) {
    let period = Period::Quarter(asked.quarter);
    let mut add = |owner, minor, is_pinned| rows.push(row(period, owner, minor, is_pinned));
    add(TargetOwner::Company, asked.whole(), is_open);
    for (seller, minor) in each(asked) {
        add(owner(crew, seller), minor, is_open && JUNIORS.contains(&seller));
    }
    for (name, minor) in summed(asked, |seller| crew.members[seller].team.clone()) {
        add(TargetOwner::Team(name), minor, false);
    }
    for (name, minor) in summed(asked, |seller| crew.members[seller].region.clone()) {
        add(TargetOwner::Region(name), minor, false);
    }
    for (name, minor) in by_line(ledger, asked) {
        add(TargetOwner::ProductLine(name), minor, false);
    }
}

/// Months by their working days, a little more at the end of the quarter; the last takes up the difference.
fn month_rows(script: &Script, crew: &Crew, asked: &Asked, rows: &mut Vec<SampleTarget>) {
    let months: [Month; 3] = script.calendar.months(asked.quarter);
    let workdays = WorkCalendar::default();
    let weights: Vec<Decimal> = months
        .iter()
        .zip([97, 100, 106])
        .map(|(month, bent)| Decimal::from(workdays.workdays(month.span()) * bent))
        .collect();
    let split = |minor: i64| {
        let parts = allocate(minor, &weights);
        let (first, second) = (parts[0] / 10_000 * 10_000, parts[1] / 10_000 * 10_000);
        [first, second, minor - first - second]
    };
    let parts: Vec<(Seller, [i64; 3])> = each(asked).map(|(seller, minor)| (seller, split(minor))).collect();
    for (place, month) in months.into_iter().enumerate() {
        let whole = parts.iter().map(|(_, parts)| parts[place]).sum();
        rows.push(row(Period::Month(month), TargetOwner::Company, whole, false));
        rows.extend(
            parts.iter().map(|(seller, parts)| row(Period::Month(month), owner(crew, *seller), parts[place], false)),
        );
    }
}

fn each(asked: &Asked) -> impl Iterator<Item = (Seller, i64)> {
    asked.by_seller.iter().enumerate().filter_map(|(seller, minor)| Some((seller, (*minor)?)))
}

fn summed(asked: &Asked, name: impl Fn(Seller) -> String) -> Vec<(String, i64)> {
    let mut sums: Vec<(String, i64)> = Vec::new();
    for (seller, minor) in each(asked) {
        let name = name(seller);
        match sums.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += minor,
            None => sums.push((name, minor)),
        }
    }
    sums
}

/// Product lines by what they sold in the year before today.
fn by_line(ledger: &Ledger, asked: &Asked) -> Vec<(String, i64)> {
    let mut sold = vec![0_i64; ledger.product_lines.len()];
    for order in ledger.orders() {
        sold[usize::from(order.product_line)] += order.amount_minor;
    }
    let lines = || (0..sold.len()).filter(|line| !ledger.product_lines[*line].is_empty());
    let weights: Vec<Decimal> = lines().map(|line| Decimal::from(sold[line].max(0))).collect();
    lines().map(|line| ledger.product_lines[line].clone()).zip(round_parts(asked.whole(), &weights)).collect()
}

fn owner(crew: &Crew, seller: Seller) -> TargetOwner {
    TargetOwner::Member(crew.members[seller].employee_no.clone())
}

fn row(period: Period, owner: TargetOwner, amount_minor: i64, is_pinned: bool) -> SampleTarget {
    SampleTarget { period, owner, amount_minor, is_pinned }
}
