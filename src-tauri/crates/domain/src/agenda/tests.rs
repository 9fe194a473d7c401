//! A small company whose agenda a sales manager can check by hand. To keep it small, an average order is enough for
//! core here.

use std::fmt::Write;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use expect_test::expect;
use proptest::prelude::*;

use super::*;
use crate::base::{Currency, FiscalCalendar, Ratio, WorkCalendar, Zone};
use crate::facts::{
    Activities, Activity, ActivityKind, ChurnReason, Credit, Customer, Dealings, Ledger, LedgerParts, Member, Order,
    Role, Ticket,
};
use crate::plan::Plan;
use crate::tiering::{Tiering, tiering};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn plan() -> Plan {
    let mut plan = Plan::default();
    plan.tiers.core.monetary = Ratio::ONE;
    plan
}

#[derive(Default)]
struct Company {
    customers: Vec<Customer>,
    members: Vec<Member>,
    orders: Vec<Order>,
    done: Vec<Activity>,
    tickets: Vec<Ticket>,
    holidays: Vec<NaiveDate>,
}

impl Company {
    /// A customer that ordered on these days.
    fn customer(&mut self, code: &str, ordered: &str) -> &mut Customer {
        let customer = self.customers.len() as u32;
        for on in ordered.split_whitespace() {
            self.orders.push(Order {
                id: self.orders.len() as i64,
                customer,
                on: day(on),
                amount_minor: 10_000,
                collected_minor: 0,
                collected_on: None,
                credit: Credit::None,
                product_line: 0,
                region: 0,
            });
        }
        self.customers.push(Customer {
            id: i64::from(customer),
            code: code.to_owned(),
            name: code.to_owned(),
            industry: String::new(),
            region: "East".to_owned(),
            owner: None,
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        });
        self.customers.last_mut().expect("just added")
    }

    fn member(&mut self, no: &str, region: &str, experience_from: &str) {
        self.members.push(Member {
            id: self.members.len() as i64,
            employee_no: no.to_owned(),
            name: no.to_owned(),
            role: Role::Rep,
            team: String::new(),
            region: region.to_owned(),
            hired_on: day("2020-01-01"),
            experience_from: day(experience_from),
            active_to: None,
            search: String::new(),
        });
    }

    /// What was done for the customer added last.
    fn did(&mut self, kind: ActivityKind, on: &str) {
        let customer = self.customers.len() as u32 - 1;
        self.log(customer, kind, day(on));
    }

    fn log(&mut self, customer: u32, kind: ActivityKind, on: NaiveDate) {
        let id = self.done.len() as i64;
        self.done.push(Activity { id, customer, on, kind, member: None, has_outcome: true });
    }

    fn ticket(&mut self, opened_on: &str) {
        self.tickets.push(Ticket {
            id: self.tickets.len() as i64,
            ticket_no: format!("T-{}", self.tickets.len()),
            customer: self.customers.len() as u32 - 1,
            opened_at: Zone::UTC.start_of(day(opened_on)),
            responded_at: None,
            resolved_at: None,
            category: String::new(),
            theme: String::new(),
            owner: None,
            satisfaction: None,
        });
    }

    fn ledger(&self) -> Ledger {
        Ledger::build(LedgerParts {
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("January"),
            workdays: WorkCalendar { holidays: self.holidays.iter().copied().collect(), ..WorkCalendar::default() },
            customers: self.customers.clone(),
            members: self.members.clone(),
            product_lines: vec![String::new()],
            regions: vec![String::new()],
            orders: self.orders.clone(),
            splits: Vec::new(),
            targets: Vec::new(),
        })
    }

    fn dealings(&self) -> Dealings {
        Dealings {
            activities: Arc::new(Activities::build(self.done.clone(), self.customers.len())),
            tickets: Arc::new(self.tickets.clone()),
            ..Dealings::none(Zone::UTC)
        }
    }

    fn tasks(&self, as_of: NaiveDate) -> Vec<Task> {
        let (ledger, plan) = (self.ledger(), plan());
        let (now, start) = self.tiers(&ledger, &plan, as_of);
        tasks(&ledger, &self.dealings(), &plan, &now, &start, as_of)
    }

    fn tiers(&self, ledger: &Ledger, plan: &Plan, as_of: NaiveDate) -> (Tiering, Tiering) {
        let eve = ledger.calendar.quarter_span(ledger.calendar.quarter_of(as_of)).eve();
        (tiering(ledger, &plan.tiers, as_of), tiering(ledger, &plan.tiers, eve))
    }

    fn told(&self, as_of: &str) -> String {
        let as_of = day(as_of);
        let mut table = String::from("due        late  customer    tier       task         done last\n");
        for task in self.tasks(as_of) {
            let last = task.last.map_or("never".to_owned(), |(kind, on)| format!("{} {on}", kind.as_str()));
            writeln!(
                table,
                "{}  {:>4}  {:<10}  {:<9}  {:<11}  {last}",
                task.due_on,
                task.days_late(as_of),
                self.customers[task.customer as usize].code,
                task.tier.map_or("prospect", crate::tiering::Tier::as_str),
                task.kind.as_str()
            )
            .expect("a string");
        }
        table
    }
}

const BUYS_OFTEN: &str = "2026-03-01 2026-04-01 2026-05-01 2026-06-01 2026-07-01 2026-08-01 2026-09-01";

fn company() -> Company {
    let mut company = Company::default();
    company.customer("visited", BUYS_OFTEN).birthday = Some(day("1980-09-18"));
    company.did(ActivityKind::Visit, "2026-09-05");
    company.customer("forgotten", BUYS_OFTEN).birthday = Some(day("1975-09-20"));
    company.customer("risen", "2026-01-10 2026-05-20 2026-08-20 2026-09-10");
    company.did(ActivityKind::Visit, "2026-09-10");
    company.customer("called", "2026-06-20 2026-08-01");
    company.did(ActivityKind::Call, "2026-09-12");
    company.did(ActivityKind::Promotion, "2026-09-13");
    company.customer("general", "2026-06-25");
    company.did(ActivityKind::Promotion, "2026-08-31");
    company.customer("silent", "2026-06-01");
    company.customer("asked", "2026-05-01");
    company.did(ActivityKind::Call, "2026-08-20");
    company.customer("dear", "2026-04-01").churn_reason = Some(ChurnReason::Price);
    company.customer("offered", "2026-04-01").churn_reason = Some(ChurnReason::Service);
    company.did(ActivityKind::Promotion, "2026-08-01");
    company.customer("closed", "2026-01-01").churn_reason = Some(ChurnReason::ClosedDown);
    company.customer("back", "2026-01-05 2026-08-10");
    company.did(ActivityKind::Call, "2026-08-25");
    company.did(ActivityKind::Callback, "2026-09-01");
    company.ticket("2026-07-20");
    company.customer("prospect", "");
    company.ticket("2026-09-15");
    company
}

#[test]
fn the_agenda_of_a_small_company() {
    expect![[r#"
        due        late  customer    tier       task         done last
        2026-07-14    63  forgotten   core       visit        never
        2026-08-31    15  silent      churned    reason_call  never
        2026-09-01    14  back        potential  contact      call 2026-08-25
        2026-09-15     0  risen       core       reward       visit 2026-09-10
        2026-09-15     0  dear        churned    offer        never
        2026-09-18    -3  visited     core       birthday     visit 2026-09-05
        2026-09-19    -4  visited     core       visit        visit 2026-09-05
        2026-09-19    -4  called      potential  contact      call 2026-09-12
        2026-09-19    -4  asked       churned    reason_call  call 2026-08-20
        2026-09-20    -5  forgotten   core       birthday     never
        2026-09-24    -9  risen       core       visit        visit 2026-09-10
        2026-09-30   -15  general     general    promotion    promotion 2026-08-31
        2026-10-01   -16  back        potential  follow_up    callback 2026-09-01
        2026-10-01   -16  back        potential  callback     callback 2026-09-01
        2026-10-10   -25  risen       core       follow_up    visit 2026-09-10
        2026-10-15   -30  prospect    prospect   callback     never
    "#]]
    .assert_eq(&company().told("2026-09-15"));
}

#[test]
fn somebody_who_came_back_is_followed_up_until_the_orders_are_too_old() {
    let rules = plan().tiers;
    let mut company = Company::default();
    company.customer("back", "2025-01-01 2025-04-01 2025-07-01 2026-01-01 2026-02-01");
    let ledger = company.ledger();
    let seen = |on: &str| won_back_on(ledger.orders_of(0), &rules, day(on));
    assert_eq!(seen("2025-06-30"), None, "90 days between orders is not churn");
    assert_eq!(seen("2025-08-01"), Some(day("2025-07-01")), "91 days are");
    assert_eq!(seen("2026-03-01"), Some(day("2026-01-01")), "the later of two");
    assert_eq!(seen("2026-12-31"), Some(day("2026-01-01")));
    assert_eq!(seen("2027-01-01"), None, "a year later it is a customer like any other");
}

#[test]
fn greetings_ahead() {
    let mut company = company();
    company.holidays = ["2026-10-01", "2026-10-02", "2026-10-05", "2026-10-06"].map(day).to_vec();
    let (ledger, plan) = (company.ledger(), plan());
    let seen = |on: &str| -> Vec<String> {
        let (now, _) = company.tiers(&ledger, &plan, day(on));
        occasions(&ledger, &plan, &now, day(on))
            .into_iter()
            .map(|occasion| match occasion {
                Occasion::Birthday { customer, on } => format!("{on} {}", ledger.customers[customer as usize].code),
                Occasion::Holiday { days } => format!("{} to {}", days.first, days.last),
            })
            .collect()
    };
    assert_eq!(seen("2026-09-15"), ["2026-09-18 visited", "2026-09-20 forgotten"]);
    assert_eq!(seen("2026-09-25"), ["2026-10-01 to 2026-10-06"], "the weekend between belongs to the holiday");
    assert!(seen("2026-10-02").is_empty(), "a holiday that has begun is no day to prepare for");
    let leap = day("2000-02-29");
    assert_eq!(super::due::next_birthday(leap, day("2026-02-28")), day("2026-02-28"));
    assert_eq!(super::due::next_birthday(leap, day("2028-02-28")), day("2028-02-29"));
}

#[test]
fn a_core_customer_goes_to_the_senior_of_its_region_with_the_fewest() {
    let mut company = Company::default();
    company.member("E1", "East", "2025-01-01");
    company.member("E2", "West", "2019-01-01");
    company.member("E3", "East", "2019-01-01");
    company.member("E4", "East", "2019-01-01");
    for (code, owner) in [("young", 0), ("fine", 2)] {
        company.customer(code, BUYS_OFTEN).owner = Some(owner);
    }
    let (ledger, plan) = (company.ledger(), plan());
    let as_of = day("2026-09-15");
    let (now, _) = company.tiers(&ledger, &plan, as_of);
    assert_eq!(owner_violations(&ledger, &plan, &now, as_of), [Violation { customer: 0, owner: 0 }]);
    let seniors = fittest_seniors(&ledger, &plan, &now, as_of, "East");
    assert_eq!(seniors, [(3, 0), (2, 1), (1, 0)], "E4 owns none, E3 one, E2 is of the West");
}

#[test]
fn dead_accounts_are_silent_for_a_year_or_closed() {
    let company = company();
    let (ledger, plan) = (company.ledger(), plan());
    let seen = |on: &str| -> Vec<String> {
        let (now, _) = company.tiers(&ledger, &plan, day(on));
        let found = dead_accounts(&ledger, &company.dealings(), &plan, &now, day(on));
        found.iter().map(|account| ledger.customers[account.customer as usize].code.clone()).collect()
    };
    assert_eq!(seen("2026-09-15"), ["closed"]);
    assert_eq!(seen("2027-05-31"), ["closed", "dear", "offered"], "an offer is no contact");
    assert_eq!(seen("2027-06-01"), ["closed", "dear", "offered", "silent"], "the day makes it a year");
}

proptest! {
    #[test]
    fn doing_a_task_on_its_day_ends_it_or_moves_it_on(
        ordered in prop::collection::vec(0_u64..700, 1..8),
        done in prop::collection::vec((0_u64..700, 0_usize..5), 0..8),
        reason in prop::option::of(0_usize..6),
        ticket in prop::bool::ANY,
        seen in 200_u64..720,
    ) {
        let at = |days: u64| day("2025-01-01") + Days::new(days);
        let mut company = Company::default();
        let orders: Vec<String> = ordered.into_iter().map(|days| at(days).to_string()).collect();
        let customer = company.customer("one", &orders.join(" "));
        customer.churn_reason = reason.map(|place| ChurnReason::ALL[place]);
        customer.birthday = Some(day("1980-06-15"));
        for (days, kind) in done {
            company.log(0, ActivityKind::ALL[kind], at(days));
        }
        if ticket {
            company.ticket("2025-12-01");
        }
        for task in company.tasks(at(seen)) {
            let on = task.due_on.max(at(seen));
            if task.kind == TaskKind::Birthday && on > at(seen) + Days::new(7) {
                continue;
            }
            let before = company.tasks(on).into_iter().find(|other| other.kind == task.kind);
            // What was done that very day already is due later, and is not due again for being done twice.
            let Some(before) = before.filter(|before| before.due_on <= on) else { continue };
            company.log(0, task.kind.logs(), on);
            let after = company.tasks(on).into_iter().find(|other| other.kind == task.kind);
            prop_assert!(after.is_none_or(|after| after.due_on > before.due_on), "{before:?} became {after:?}");
            company.done.pop();
        }
    }
}
