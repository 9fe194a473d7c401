//! Random companies for the laws of money: one to six members, customers of all kinds, sales and returns, splits,
//! collected dates, targets, stars, corrections, mentors, changing rates, several currencies and fiscal years.

use chrono::{Days, NaiveDate};
use domain::base::{FiscalCalendar, Month, Quarter, Ratio};
use domain::facts::{AwardKind, Credit};
use domain::plan::{AboveTarget, SalesBasis, TierThreshold};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::company::{Company, day};

/// An order or a return.
#[derive(Debug, Clone)]
pub struct Sale {
    /// Customer, by place (of as many as there are).
    pub customer: u32,
    /// Days after the quarter's first.
    pub after: u64,
    /// Amount in minor units.
    pub minor: i64,
    /// Whose, in millionths, by place; nobody's when empty.
    pub shares: Vec<(u32, u32)>,
    /// Days until it was collected, and how many percent of it.
    pub collected: Option<(u64, i64)>,
}

/// What a customer bought before the quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Past {
    /// On the day before: core at the start.
    Core,
    /// Long ago: neither core nor new.
    LongAgo,
    /// Nothing.
    Nothing,
}

/// A random company.
#[derive(Debug, Clone)]
pub struct Firm {
    /// Members.
    pub members: u32,
    /// Customers: what they bought before and who owns them.
    pub customers: Vec<(Past, Option<u32>)>,
    /// Orders and returns from the quarter's first day on.
    pub sales: Vec<Sale>,
    /// Target of the quarter, by member.
    pub targets: Vec<Option<i64>>,
    /// Stars: month from 0, whether it is the core star, winner.
    pub stars: Vec<(i32, bool, u32)>,
    /// Corrections by hand: month from 0, whose, minor units.
    pub by_hand: Vec<(i32, u32, i64)>,
    /// Mentor and mentee, and whether the mentee passes.
    pub pairs: Vec<(u32, u32, bool)>,
    /// Readings, rates, currency, fiscal year.
    pub setting: Setting,
}

/// Readings, rates, currency, fiscal year.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Sales count when they are collected.
    pub is_collected: bool,
    /// Each band pays on its own.
    pub is_marginal: bool,
    /// Base rates, from days after the quarter's first, in ten-thousandths.
    pub rates: Vec<(u64, u32)>,
    /// Currency.
    pub currency: &'static str,
    /// First month of the fiscal year.
    pub first_month: u32,
}

impl Firm {
    /// The quarter that begins on 1 July 2026 or, in a fiscal year that begins in February, the one a month later.
    pub fn quarter(&self) -> Quarter {
        self.calendar().quarter_of(day("2026-08-01"))
    }

    fn calendar(&self) -> FiscalCalendar {
        FiscalCalendar::starting(self.setting.first_month).expect("a month")
    }

    /// The quarter's first day.
    pub fn first(&self) -> NaiveDate {
        self.calendar().quarter_span(self.quarter()).first
    }

    /// A day after the first.
    pub fn day(&self, after: u64) -> NaiveDate {
        self.first() + Days::new(after)
    }

    /// The name of a month, from 0.
    pub fn month(&self, month: i32) -> String {
        Month::of(self.first()).plus(month).to_string()
    }

    /// The facts.
    pub fn company(&self) -> Company {
        let mut company = Company::with_members(self.members);
        company.pays_in(self.setting.currency).year_begins(self.setting.first_month);
        self.settle(&mut company);
        for (past, owner) in &self.customers {
            let place = company.customer_of(owner.map(|owner| owner % self.members));
            let bought = match past {
                Past::Core => self.first() - Days::new(1),
                Past::LongAgo => self.first() - Days::new(200),
                Past::Nothing => continue,
            };
            company.credited(place, bought, 10_000, Credit::None);
        }
        self.sales.iter().for_each(|sale| self.sell(&mut company, sale));
        for (member, target) in self.targets.iter().take(self.members as usize).enumerate() {
            if let Some(target) = target {
                company.target(member as u32, &self.quarter().to_string(), *target);
            }
        }
        for (month, is_core, member) in &self.stars {
            let kind = if *is_core { AwardKind::CoreStar } else { AwardKind::NewCustomerStar };
            company.star(kind, &self.month(*month), member % self.members);
        }
        for (month, member, minor) in &self.by_hand {
            company.by_hand(member % self.members, &self.month(*month), *minor);
        }
        company
    }

    /// Core is who bought within 30 days: what this is about is pay, not tiers.
    fn settle(&self, company: &mut Company) {
        company.plan.tiers.core = TierThreshold { recency_days: 30, frequency: 1, monetary: Ratio::percent(1) };
        let rules = &mut company.plan.incentives;
        rules.sales_basis = if self.setting.is_collected { SalesBasis::Collected } else { SalesBasis::Invoiced };
        rules.above_target = if self.setting.is_marginal { AboveTarget::Marginal } else { AboveTarget::WholeExcess };
        for (after, rate) in &self.setting.rates {
            company.base_rate_from(self.day(*after), *rate);
        }
        for (mentor, mentee, is_passing) in &self.pairs {
            let (mentor, mentee) = (mentor % self.members, mentee % self.members);
            if mentor != mentee {
                company.hired(mentee, &self.first().to_string()).pair(mentor, mentee, &self.first().to_string());
                company.passing.extend(is_passing.then_some(mentee));
            }
        }
    }

    /// Adds a sale to the facts.
    pub fn sell(&self, company: &mut Company, sale: &Sale) {
        let shares: Vec<(u32, u32)> = sale.shares.iter().map(|(member, ppm)| (member % self.members, *ppm)).collect();
        let credit = match shares.as_slice() {
            [] => Credit::None,
            [(member, _)] => Credit::Member(*member),
            shares => company.split(shares),
        };
        let on = self.day(sale.after);
        let collected = sale.collected.map(|(days, percent)| (on + Days::new(days), sale.minor * percent / 100));
        company.paid_for(self.customer_of(sale), on, sale.minor, credit, collected);
    }

    /// The place of a sale's customer.
    pub fn customer_of(&self, sale: &Sale) -> u32 {
        sale.customer % self.customers.len() as u32
    }
}

/// Whose an order is: nobody's, one member's, or two or three members' who share it.
fn shares(kind: u8, one: u32, other: u32, ppm: u32) -> Vec<(u32, u32)> {
    match kind {
        0..=3 => vec![(one, 1_000_000)],
        4 | 5 => vec![(one, ppm), (other, 1_000_000 - ppm)],
        6 => {
            let second = (1_000_000 - ppm) / 3;
            vec![(one, ppm), (other, second), (one + 1, 1_000_000 - ppm - second)]
        }
        _ => Vec::new(),
    }
}

/// Sales and returns within so many days of the quarter's first. Plain numbers, for they are made by the ten thousand.
pub fn sale(days: u64) -> impl Strategy<Value = Sale> {
    let size = (0_u8..6, 1_i64..2_000_000);
    let whose = (0_u8..8, 0_u32..6, 0_u32..6, 1_u32..1_000_000);
    let collected = (0_u8..5, 0_u64..50, 0_i64..100);
    (0_u32..8, 0..days, size, whose, collected).prop_map(|(customer, after, size, whose, collected)| Sale {
        customer,
        after,
        minor: match size {
            (0..=3, minor) => minor,
            (4, minor) => -minor / 7 - 1,
            (_, minor) => minor % 200 + 1,
        },
        shares: shares(whose.0, whose.1, whose.2, whose.3),
        collected: match collected {
            (0..=2, days, _) => Some((days, 100)),
            (3, days, percent) => Some((days, percent)),
            _ => None,
        },
    })
}

fn customers() -> impl Strategy<Value = Vec<(Past, Option<u32>)>> {
    let past = prop_oneof![Just(Past::Core), Just(Past::LongAgo), Just(Past::Nothing)];
    vec((past, option::weighted(0.9, 0_u32..6)), 1..8)
}

fn setting() -> impl Strategy<Value = Setting> {
    let rates = vec((0_u64..184, 0_u32..500), 0..3);
    let currency = prop_oneof![3 => Just("CNY"), 1 => Just("JPY"), 1 => Just("KWD")];
    let first_month = prop_oneof![2 => Just(1_u32), 1 => Just(4), 1 => Just(2)];
    (any::<bool>(), any::<bool>(), rates, currency, first_month).prop_map(
        |(is_collected, is_marginal, rates, currency, first_month)| Setting {
            is_collected,
            is_marginal,
            rates,
            currency,
            first_month,
        },
    )
}

/// Companies with sales within so many days of the quarter's first.
pub fn firm(days: u64) -> impl Strategy<Value = Firm> {
    let sales = vec(sale(days), 0..40);
    let targets = vec(option::weighted(0.8, prop_oneof![5 => 1_i64..3_000_000, 1 => Just(0_i64)]), 6);
    let stars = vec((0_i32..3, any::<bool>(), 0_u32..6), 0..3);
    let by_hand = vec((0_i32..3, 0_u32..6, -50_000_i64..50_000), 0..3);
    let pairs = vec((0_u32..6, 0_u32..6, any::<bool>()), 0..3);
    (1_u32..=6, customers(), sales, targets, stars, by_hand, pairs, setting()).prop_map(
        |(members, customers, sales, targets, stars, by_hand, pairs, setting)| Firm {
            members,
            customers,
            sales,
            targets,
            stars,
            by_hand,
            pairs,
            setting,
        },
    )
}
