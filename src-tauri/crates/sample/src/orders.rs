//! Order rows: who sold, what, when it was paid; returns and cancelled orders.

use chrono::{Datelike, Days, NaiveDate};

use crate::Wish;
use crate::career::{Career, Careers};
use crate::chance::Chance;
use crate::crew::{Crew, Seller, lead_of, region_of};
use crate::prices::Deal;
use crate::records::{SampleCredit, SampleOrder, SampleStatus};
use crate::rhythm::{weekday_from, weekday_until};
use crate::{customers, goods};

/// Orders from this amount on are sometimes shared, in fen.
const SHARED_FROM_MINOR: i64 = 2_500_000;
/// Shares in millionths.
const SHARES: [&[u32]; 4] =
    [&[700_000, 300_000], &[500_000, 500_000], &[500_000, 300_000, 200_000], &[726_800, 109_300, 27_300, 136_600]];

/// All rows by customer and date, numbered by date.
pub(crate) fn orders(wish: &Wish, crew: &Crew, careers: &Careers, deals: &[Deal]) -> Vec<SampleOrder> {
    let mut chance = Chance::new(wish.seed, "orders");
    let mut rows = Vec::with_capacity(deals.len() + deals.len() / 20);
    for deal in deals {
        let career = &careers.all[deal.customer];
        let sold = sold(wish, crew, career, deal, &mut chance);
        if let Some(returned) = deal.returned {
            rows.push(SampleOrder {
                on: returned.on,
                amount_minor: deal.returned_minor(),
                collected_minor: deal.returned_minor(),
                collected_on: Some(returned.on),
                ..sold.clone()
            });
        }
        if chance.happens(15) {
            rows.push(cancelled(&sold, &mut chance));
        }
        rows.push(sold);
    }
    number(&mut rows);
    rows.sort_by(|a, b| (&a.customer, a.on, &a.order_no).cmp(&(&b.customer, b.on, &b.order_no)));
    rows
}

fn sold(wish: &Wish, crew: &Crew, career: &Career, deal: &Deal, chance: &mut Chance) -> SampleOrder {
    let (product_line, product) = goods::product(career.class, deal.customer, chance);
    let (collected_minor, collected_on) = collected(deal, wish.today, chance);
    SampleOrder {
        order_no: String::new(),
        customer: customers::code(deal.customer),
        on: deal.on,
        amount_minor: deal.amount_minor,
        credit: credit(crew, career.owner, deal, chance),
        product: product.to_owned(),
        product_line: product_line.to_owned(),
        region: region_of(career.owner).to_owned(),
        collected_minor,
        collected_on,
        status: SampleStatus::Open,
    }
}

/// The seller's, or for one large order in fourteen shared with the team lead and others.
fn credit(crew: &Crew, owner: Seller, deal: &Deal, chance: &mut Chance) -> SampleCredit {
    let seller = crew.seller_on(owner, deal.on);
    let number = |seller: Seller| crew.members[seller].employee_no.clone();
    if deal.amount_minor < SHARED_FROM_MINOR || !chance.happens(70) {
        return SampleCredit::Member(number(seller));
    }
    let shares = SHARES[chance.weighted(&[50, 25, 20, 5])];
    let lead = lead_of(owner);
    let here = crew.sellers().filter(|other| {
        let member = &crew.members[*other];
        *other != seller && *other != lead && member.active_to.is_none() && member.hired_on <= deal.on
    });
    let mut others: Vec<Seller> = here.collect();
    chance.shuffle(&mut others);
    others.splice(0..0, (lead != seller).then_some(lead));
    let sharing: Vec<Seller> = std::iter::once(seller).chain(others).take(shares.len()).collect();
    if sharing.len() < shares.len() {
        return SampleCredit::Member(number(seller));
    }
    SampleCredit::Split(sharing.into_iter().map(number).zip(shares.iter().copied()).collect())
}

/// Most are paid at once or within two weeks, some late, a few in part.
fn collected(deal: &Deal, today: NaiveDate, chance: &mut Chance) -> (i64, Option<NaiveDate>) {
    let (after, part) = match chance.below(100) {
        0..55 => (chance.between(0, 2), 100),
        55..87 => (chance.between(4, 15), 100),
        87..97 => (chance.between(25, 80), 100),
        _ => (chance.between(0, 3), chance.between(3, 6) * 10),
    };
    let on = deal.on + Days::new(after as u64);
    if on > today {
        return (0, None);
    }
    let minor = if part == 100 { deal.amount_minor } else { deal.amount_minor / 10_000 * part * 100 };
    if minor == 0 { (0, None) } else { (minor, Some(on)) }
}

/// An order placed a few days before and called off: the one that counts took its place.
fn cancelled(sold: &SampleOrder, chance: &mut Chance) -> SampleOrder {
    let on = weekday_until(sold.on - Days::new(chance.between(0, 6) as u64));
    let amount_minor = sold.amount_minor * chance.between(90, 115) / 100_000 * 1_000;
    SampleOrder {
        on,
        amount_minor: amount_minor.max(1_000),
        collected_minor: 0,
        collected_on: None,
        status: SampleStatus::Cancelled,
        ..sold.clone()
    }
}

/// Numbers rise with the date, returns in a sequence of their own.
fn number(rows: &mut [SampleOrder]) {
    rows.sort_by(|a, b| (a.on, &a.customer, a.amount_minor).cmp(&(b.on, &b.customer, b.amount_minor)));
    let mut counts = [0_u32; 2];
    for row in rows {
        debug_assert_eq!(row.on, weekday_from(row.on), "orders are placed on weekdays");
        let is_return = row.amount_minor < 0;
        let count = &mut counts[usize::from(is_return)];
        *count += 1;
        let (kind, digits) = if is_return { ("RT", 4) } else { ("SO", 6) };
        row.order_no = format!("{kind}{}-{count:0digits$}", row.on.year());
    }
}
