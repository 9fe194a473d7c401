//! Customer rows, and why the lost ones left.

use chrono::NaiveDate;
use domain::facts::ChurnReason;
use domain::tiering::{Tier, tiering};

use crate::Wish;
use crate::career::{Careers, Class};
use crate::chance::Chance;
use crate::crew::{Crew, region_of, team_of};
use crate::names::{INDUSTRIES, Namer};
use crate::records::{SampleCompany, SampleCustomer, ledger};
use crate::script::{LAST, Script};

/// Lost customers who name service, of all who name a reason, in percent.
const SERVICE_PERCENT: usize = 35;
/// Other reasons, by how often they are named.
const OTHERS: [(ChurnReason, u64); 5] = [
    (ChurnReason::Price, 38),
    (ChurnReason::Competitor, 26),
    (ChurnReason::Product, 17),
    (ChurnReason::ClosedDown, 8),
    (ChurnReason::Other, 11),
];

/// Code of the customer at a place.
pub(crate) fn code(place: usize) -> String {
    format!("C{:05}", place + 1)
}

/// Place of the customer with a code.
pub(crate) fn place(code: &str) -> usize {
    let number: usize = code[1..].parse().expect("codes are made here");
    number - 1
}

/// All customers, without reasons of churn.
pub(crate) fn customers(wish: &Wish, crew: &Crew, careers: &Careers) -> Vec<SampleCustomer> {
    let mut chance = Chance::new(wish.seed, "customers");
    let mut namer = Namer::default();
    let rows = careers.all.iter().enumerate().map(|(place, career)| {
        let industry = chance.below(INDUSTRIES.len() as u64) as usize;
        let named = namer.name(team_of(career.owner), industry, &mut chance);
        let is_known = chance.happens(860);
        let birthday = birthday(&mut chance);
        SampleCustomer {
            code: code(place),
            name: named.company,
            industry: INDUSTRIES[industry].to_owned(),
            region: region_of(career.owner).to_owned(),
            size: people(career.class, &mut chance).to_string(),
            owner: crew.members[career.owner].employee_no.clone(),
            decision_maker: is_known.then_some(named.person),
            birthday: birthday.filter(|_| is_known && chance.happens(800)),
            churn_reason: None,
        }
    });
    rows.collect()
}

/// Records why customers left: for those lost at the end of the last full quarter service is named as often as the plan
/// says, as closely as whole customers can; some of the lost have not been asked yet.
pub(crate) fn give_churn_reasons(wish: &Wish, script: &Script, company: &mut SampleCompany) {
    let ledger = ledger(company);
    let mut chance = Chance::new(wish.seed, "reasons");
    let lost_then = tiering(&ledger, &script.plan.tiers, script.acts[LAST].end());
    let lost_now = tiering(&ledger, &script.plan.tiers, script.today);
    let mut then: Vec<u32> = lost_then.members(Tier::Churned).collect();
    let later =
        lost_now.members(Tier::Churned).filter(|customer| then.binary_search(customer).is_err()).collect::<Vec<u32>>();
    let asked = asked(then.len());
    // Who left last has not been asked yet.
    then.sort_by_key(|customer| ledger.orders_of(*customer).last().map(|order| order.on));
    chance.shuffle(&mut then[..asked]);
    let service = (asked * SERVICE_PERCENT + 50) / 100;
    for (rank, customer) in then.into_iter().take(asked).enumerate() {
        let reason = if rank < service { ChurnReason::Service } else { other(&mut chance) };
        company.customers[customer as usize].churn_reason = Some(reason);
    }
    for customer in later {
        let reason = if chance.happens(300) { ChurnReason::Service } else { other(&mut chance) };
        company.customers[customer as usize].churn_reason = Some(reason).filter(|_| chance.happens(600));
    }
}

/// About nine in ten, a number of which the service part comes out best.
fn asked(lost: usize) -> usize {
    let miss = |asked: &usize| {
        let service = (asked * SERVICE_PERCENT + 50) / 100;
        (service * 100_000).abs_diff(asked * SERVICE_PERCENT * 1_000) / asked.max(&1)
    };
    (lost * 80 / 100..=lost * 95 / 100).rev().min_by_key(miss).unwrap_or(lost)
}

fn other(chance: &mut Chance) -> ChurnReason {
    OTHERS[chance.weighted(&OTHERS.map(|(_, often)| often))].0
}

fn birthday(chance: &mut Chance) -> Option<NaiveDate> {
    let (year, day) = (chance.between(1_964, 1_992), chance.between(1, 365));
    NaiveDate::from_yo_opt(year as i32, day as u32)
}

fn people(class: Class, chance: &mut Chance) -> i64 {
    match class {
        Class::Large => chance.between(12, 300) * 10,
        Class::Middle => chance.between(6, 90) * 10,
        Class::Small => chance.between(8, 180),
    }
}
