//! The figures that come from orders, customers and members, as of a date in a quarter; those of dealings are asked for
//! next door.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::{DateSpan, Quarter, Ratio};
use crate::facts::{ChurnReason, CustomerIx, Dealings, Ledger, MemberIx, Order, Personnel};
use crate::people::{self, Attainment};
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering, tiering};
use crate::training::Curricula;

/// A quarter's facts seen from a date; tiers are worked out once, when a figure asks for them.
#[derive(Debug)]
pub struct Snapshot<'a> {
    /// The facts.
    pub ledger: &'a Ledger,
    /// Leads, activities, tickets.
    pub dealings: &'a Dealings,
    /// What is on record about the team.
    pub team: Team<'a>,
    /// The plan in force.
    pub plan: &'a Plan,
    /// The quarter.
    pub quarter: Quarter,
    /// The date.
    pub as_of: NaiveDate,
    now: OnceLock<Arc<Tiering>>,
    start: OnceLock<Arc<Tiering>>,
    of_ledger: Arc<Memory>,
    of_facts: Arc<Memory>,
}

/// What is on record about the team, with the curricula as they were in force.
#[derive(Debug, Clone, Copy)]
pub struct Team<'a> {
    /// Learning, mentoring, reviews, culture.
    pub personnel: &'a Personnel,
    /// The curricula by day.
    pub curricula: &'a Curricula,
}

/// What was worked out already of one quarter seen on one date under one plan: figures, and the members' results.
#[derive(Debug, Default)]
pub struct Memory {
    figures: Mutex<HashMap<&'static str, MetricFigure>>,
    results: OnceLock<Arc<Vec<Attainment>>>,
}

impl Memory {
    fn get_or(&self, id: &'static str, work_out: impl FnOnce() -> MetricFigure) -> MetricFigure {
        let lock = || self.figures.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get(id).copied();
        known.unwrap_or_else(|| {
            let figure = work_out();
            lock().insert(id, figure);
            figure
        })
    }
}

/// A figure: exact value in the metric's unit, none without data.
pub type MetricFigure = Option<Decimal>;

/// The facts behind a figure, so that a page can show them: those counted and those they are counted against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Behind {
    /// Orders, by row id: those that count in the part and those in the whole.
    Orders {
        /// Counted in the numerator.
        part: Vec<i64>,
        /// Counted in the denominator.
        whole: Vec<i64>,
    },
    /// Customers.
    Customers {
        /// Counted in the numerator.
        part: Vec<CustomerIx>,
        /// Counted in the denominator.
        whole: Vec<CustomerIx>,
    },
    /// Leads, by place in the dealings.
    Leads {
        /// Counted in the numerator.
        part: Vec<u32>,
        /// Counted in the denominator.
        whole: Vec<u32>,
    },
    /// Tickets, by place in the dealings.
    Tickets {
        /// Counted in the numerator.
        part: Vec<u32>,
        /// Counted in the denominator.
        whole: Vec<u32>,
    },
    /// Activities, by place among all.
    Activities {
        /// Those that count.
        part: Vec<u32>,
        /// Those they are counted among.
        whole: Vec<u32>,
    },
    /// Members.
    Members {
        /// Counted in the numerator.
        part: Vec<MemberIx>,
        /// Counted in the denominator.
        whole: Vec<MemberIx>,
    },
    /// Answers of a survey, by place among all, and tickets with a mark, by place in the dealings.
    Answers {
        /// Answers of surveys.
        surveys: Vec<u32>,
        /// Tickets with a mark.
        tickets: Vec<u32>,
    },
    /// The workspace holds no facts for it.
    Nothing,
}

impl<'a> Snapshot<'a> {
    /// The quarter as seen on `as_of`, or on its last day when that is earlier.
    pub fn new(
        ledger: &'a Ledger,
        dealings: &'a Dealings,
        team: Team<'a>,
        plan: &'a Plan,
        quarter: Quarter,
        as_of: NaiveDate,
    ) -> Snapshot<'a> {
        let as_of = ledger.calendar.as_of(quarter, as_of);
        Snapshot {
            ledger,
            dealings,
            team,
            plan,
            quarter,
            as_of,
            now: OnceLock::new(),
            start: OnceLock::new(),
            of_ledger: Arc::default(),
            of_facts: Arc::default(),
        }
    }

    /// Tiers as of the date.
    pub fn now(&self) -> &Tiering {
        self.now.get_or_init(|| Arc::new(tiering(self.ledger, &self.plan.tiers, self.as_of)))
    }

    /// Tiers as of the day before the quarter.
    pub fn start(&self) -> &Tiering {
        self.start.get_or_init(|| Arc::new(tiering(self.ledger, &self.plan.tiers, self.span().eve())))
    }

    /// The same quarter with tiers already known: as of the date and as of the day before the quarter.
    pub fn knowing(self, now: Arc<Tiering>, start: Arc<Tiering>) -> Snapshot<'a> {
        assert_eq!(now.recency.as_of, self.as_of, "tiers are known as of the snapshot's date");
        assert_eq!(start.recency.as_of, self.span().eve(), "tiers are known as of the quarter's eve");
        Snapshot { now: OnceLock::from(now), start: OnceLock::from(start), ..self }
    }

    /// The same quarter with the figures already known of it: those that hold as long as the ledger does, and those that
    /// hold as long as all facts do.
    pub fn remembering(self, of_ledger: Arc<Memory>, of_facts: Arc<Memory>) -> Snapshot<'a> {
        Snapshot { of_ledger, of_facts, ..self }
    }

    /// Every member's result of the quarter; worked out once.
    pub fn results(&self) -> Arc<Vec<Attainment>> {
        Arc::clone(self.of_facts.results.get_or_init(|| Arc::new(people::results(self))))
    }

    /// The whole quarter.
    pub fn span(&self) -> DateSpan {
        self.ledger.calendar.quarter_span(self.quarter)
    }

    /// The orders of the quarter to the date.
    pub fn orders(&self) -> impl Iterator<Item = &'a Order> + use<'a> {
        let span = self.span().until(self.as_of);
        let ledger = self.ledger;
        span.into_iter().flat_map(move |span| ledger.orders_in(span))
    }

    /// The figure of a metric; worked out once.
    pub fn figure(&self, id: &str) -> MetricFigure {
        let metric = super::metric(id)?;
        let is_of_ledger = !super::dealings::IDS.contains(&metric.id) && !super::team::IDS.contains(&metric.id);
        let memory = if is_of_ledger { &self.of_ledger } else { &self.of_facts };
        memory.get_or(metric.id, || self.work_out(metric.id))
    }

    fn work_out(&self, id: &str) -> MetricFigure {
        match id {
            "sales" => {
                let minor: i64 = self.orders().map(|order| order.amount_minor).sum();
                self.has_orders().then(|| self.ledger.currency.minor(minor).value())
            }
            "core_sales_share" => self.sales_share(|order| self.now().is_core(order.customer)),
            "new_customer_sales_share" => self.sales_share(|order| self.is_new(order.customer)),
            "new_customers" => self.has_orders().then(|| Decimal::from(self.new_customers().len())),
            "core_repurchase_days" => self.core_repurchase_days(),
            "collection_rate" => self.collection_rate(),
            "core_churn" | "core_repurchase_rate" | "service_churn_share" => match evidence(self, id) {
                Behind::Customers { part, whole } => Ratio::of_counts(part.len(), whole.len()).map(Ratio::value),
                _ => None,
            },
            _ if super::team::IDS.contains(&id) => self.team_figure(id),
            _ => self.dealings_figure(id),
        }
    }

    /// Whether the customer's first positive order ever lies in the quarter, to the date.
    pub fn is_new(&self, customer: CustomerIx) -> bool {
        self.ledger.became_customer_on(customer).is_some_and(|on| self.span().first <= on && on <= self.as_of)
    }

    fn new_customers(&self) -> Vec<CustomerIx> {
        let mut found: Vec<CustomerIx> =
            self.orders().map(|order| order.customer).filter(|customer| self.is_new(*customer)).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    fn has_orders(&self) -> bool {
        self.orders().next().is_some()
    }

    fn sales_share(&self, counts: impl Fn(&Order) -> bool) -> MetricFigure {
        let (mut part, mut whole) = (0_i64, 0_i64);
        for order in self.orders() {
            whole += order.amount_minor;
            part += if counts(order) { order.amount_minor } else { 0 };
        }
        Ratio::of(part.into(), whole.into()).map(Ratio::value)
    }

    fn collection_rate(&self) -> MetricFigure {
        let (mut collected, mut invoiced) = (0_i64, 0_i64);
        for order in self.orders() {
            invoiced += order.amount_minor;
            let is_in = order.collected_on.is_none_or(|on| on <= self.as_of);
            collected += if is_in { order.collected_minor } else { 0 };
        }
        Ratio::of(collected.into(), invoiced.into()).map(Ratio::value)
    }

    /// Over the positive orders placed in the quarter by customers who are core at the date: mean days since that
    /// customer's previous positive order. A first order has no previous one and does not count.
    fn core_repurchase_days(&self) -> MetricFigure {
        let (mut days, mut orders) = (0_i64, 0_i64);
        for customer in self.now().members(Tier::Core) {
            let mut previous: Option<NaiveDate> = None;
            for order in self.ledger.orders_of(customer).iter().filter(|order| order.amount_minor > 0) {
                if order.on > self.as_of {
                    break;
                }
                if let (Some(previous), true) = (previous, order.on >= self.span().first) {
                    days += (order.on - previous).num_days();
                    orders += 1;
                }
                previous = Some(order.on);
            }
        }
        Ratio::of(days.into(), orders.into()).map(Ratio::value)
    }

    fn bought_in_quarter(&self, customer: CustomerIx) -> bool {
        let orders = self.ledger.orders_of(customer);
        let from = orders.partition_point(|order| order.on < self.span().first);
        orders[from..].iter().take_while(|order| order.on <= self.as_of).any(|order| order.amount_minor > 0)
    }
}

/// The rows a figure was worked out from.
pub fn evidence(snapshot: &Snapshot<'_>, id: &str) -> Behind {
    let orders = |counts: &dyn Fn(&Order) -> bool| Behind::Orders {
        part: snapshot.orders().filter(|order| counts(order)).map(|order| order.id).collect(),
        whole: snapshot.orders().map(|order| order.id).collect(),
    };
    match id {
        "sales" => orders(&|_| true),
        "core_sales_share" => orders(&|order| snapshot.now().is_core(order.customer)),
        "new_customer_sales_share" => orders(&|order| snapshot.is_new(order.customer)),
        "collection_rate" => orders(&|order| order.collected_minor != 0),
        "core_repurchase_days" => orders(&|order| order.amount_minor > 0 && snapshot.now().is_core(order.customer)),
        "new_customers" => {
            let found = snapshot.new_customers();
            Behind::Customers { part: found.clone(), whole: found }
        }
        "core_churn" => {
            let whole: Vec<CustomerIx> = snapshot.start().members(Tier::Core).collect();
            let is_churned = |customer: &&CustomerIx| snapshot.now().tier(**customer) == Some(Tier::Churned);
            Behind::Customers { part: whole.iter().filter(is_churned).copied().collect(), whole }
        }
        "core_repurchase_rate" => {
            let whole: Vec<CustomerIx> = snapshot.start().members(Tier::Core).collect();
            let bought = |customer: &&CustomerIx| snapshot.bought_in_quarter(**customer);
            Behind::Customers { part: whole.iter().filter(bought).copied().collect(), whole }
        }
        "service_churn_share" => {
            let reason = |customer: &CustomerIx| snapshot.ledger.customers[*customer as usize].churn_reason;
            let whole: Vec<CustomerIx> =
                snapshot.now().members(Tier::Churned).filter(|customer| reason(customer).is_some()).collect();
            let is_service = |customer: &&CustomerIx| reason(customer) == Some(ChurnReason::Service);
            Behind::Customers { part: whole.iter().filter(is_service).copied().collect(), whole }
        }
        _ => snapshot.team_evidence(id).or_else(|| snapshot.dealings_evidence(id)).unwrap_or(Behind::Nothing),
    }
}
