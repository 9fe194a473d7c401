//! What was done for customers: the playbook of each tier, kept better in the running quarter than before it.
//!
//! Things are logged from today backwards, so that the agenda of any day shows what is overdue, what is due today and
//! what comes.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use domain::facts::{ActivityKind, ChurnReason, CustomerIx, Ledger, Stage};
use domain::tiering::{Tier, Tiering, tiering};

use crate::Wish;
use crate::activity_texts::{confession, follow_up, offer, outcome};
use crate::career::Careers;
use crate::chance::Chance;
use crate::crew::{Crew, Seller};
use crate::customers::{code, place};
use crate::dealings::zone;
use crate::records::{SampleActivity, SampleCompany, ledger};
use crate::rhythm::{weekday_from, weekday_until};
use crate::script::{BEFORE, LAST, RUNNING, Script};
use crate::visits::Round;

/// Core visits kept in the quarters from "before" on, permille.
const KEPT: [usize; 3] = [590, 550, 800];
/// Core customers whose birthday is near today.
const BIRTHDAYS: usize = 5;
/// Birth years in which every day of the calendar exists.
const BORN: [i32; 5] = [1968, 1972, 1976, 1980, 1984];
/// Days after a silence that a customer's order wins it back, and for which its follow-ups are remembered.
const YEAR: u64 = 365;

/// Days between two things done: in the running quarter, and before it.
#[derive(Debug, Clone, Copy)]
struct Gaps {
    running: (i64, i64),
    before: (i64, i64),
}

/// Logs everything that was done, and lets a few decision makers have their birthday soon.
pub(crate) fn add(wish: &Wish, script: &Script, crew: &Crew, careers: &Careers, company: &mut SampleCompany) {
    let ledger = ledger(company);
    let tiers = |day: NaiveDate| tiering(&ledger, &script.plan.tiers, day);
    let mut diary = Diary {
        script,
        crew,
        careers,
        ledger: &ledger,
        now: tiers(script.today),
        eves: [BEFORE - 1, BEFORE, LAST].map(|at| tiers(script.acts[at].end())),
        chance: Chance::new(wish.seed, "activities"),
        rows: BTreeMap::new(),
    };
    diary.visits();
    diary.calls();
    diary.promotions();
    diary.lost_and_won_back();
    diary.callbacks(company);
    diary.rewards();
    let Diary { rows, now, mut chance, .. } = diary;
    company.activities = rows
        .into_iter()
        .map(|((on, customer, kind, seller), outcome)| SampleActivity {
            on,
            customer: code(customer),
            kind,
            member: crew.members[seller].employee_no.clone(),
            outcome: outcome.to_owned(),
        })
        .collect();
    let core: Vec<usize> = now.members(Tier::Core).map(|customer| customer as usize).collect();
    birthdays(script, &core, company, &mut chance);
}

/// The decision makers of a few core customers have their birthday today or in the next days.
fn birthdays(script: &Script, core: &[usize], company: &mut SampleCompany, chance: &mut Chance) {
    let known = |place: &&usize| company.customers[**place].decision_maker.is_some();
    let mut known: Vec<usize> = core.iter().filter(known).copied().collect();
    chance.shuffle(&mut known);
    for (place, after) in known.into_iter().zip([0, 1, 3, 4, 6]).take(BIRTHDAYS) {
        let day = script.today + Days::new(after);
        company.customers[place].birthday = NaiveDate::from_ymd_opt(*chance.pick(&BORN), day.month(), day.day());
    }
}

struct Diary<'a> {
    script: &'a Script,
    crew: &'a Crew,
    careers: &'a Careers,
    ledger: &'a Ledger,
    /// Tiers today and at the eves of the quarters from "before" on.
    now: Tiering,
    eves: [Tiering; 3],
    chance: Chance,
    rows: BTreeMap<(NaiveDate, usize, ActivityKind, Seller), &'static str>,
}

impl Diary<'_> {
    /// Writes down what was done; before the running quarter outcomes were often left out.
    fn log(&mut self, customer: usize, on: NaiveDate, kind: ActivityKind) {
        let told = if on >= self.running_from() { 900 } else { 640 };
        let outcome = if self.chance.happens(told) { outcome(kind, &mut self.chance) } else { "" };
        self.write(customer, on, kind, outcome);
    }

    fn write(&mut self, customer: usize, on: NaiveDate, kind: ActivityKind, outcome: &'static str) {
        let seller = self.crew.seller_on(self.careers.all[customer].owner, on);
        self.rows.entry((on, customer, kind, seller)).or_insert(outcome);
    }

    fn running_from(&self) -> NaiveDate {
        self.script.acts[RUNNING].span.first
    }

    fn last_from(&self) -> NaiveDate {
        self.script.acts[LAST].span.first
    }

    /// From some days ago backwards.
    fn walk(&mut self, customer: usize, kind: ActivityKind, ago: i64, gaps: Gaps, from: NaiveDate) {
        let mut day = weekday_until(self.script.today - Days::new(ago.max(0) as u64));
        while day >= from {
            self.log(customer, day, kind);
            let (low, high) = if day >= self.running_from() { gaps.running } else { gaps.before };
            day = weekday_until(day - Days::new(self.chance.between(low, high) as u64));
        }
    }

    fn in_tier(&self, tier: Tier) -> Vec<usize> {
        self.now.members(tier).map(|customer| customer as usize).collect()
    }

    /// Core customers of each quarter's beginning in the rhythm, those that became core in it now and then.
    fn visits(&mut self) {
        let mut before = self.first_visits();
        for (nth, at) in (BEFORE..=RUNNING).enumerate() {
            let span = self.script.acts[at].span;
            let start = &self.eves[nth];
            let end = self.eves.get(nth + 1).unwrap_or(&self.now);
            let core: Vec<usize> = start.members(Tier::Core).map(|customer| customer as usize).collect();
            let risen = end.members(Tier::Core).filter(|customer| !start.is_core(*customer));
            let risen: Vec<usize> = risen.map(|customer| customer as usize).collect();
            let cadence = u64::from(self.script.plan.tiers.playbook.core_visit_days);
            let mut round =
                Round { span, today: self.script.today, cadence, kept: KEPT[nth], chance: &mut self.chance };
            for (customer, day) in round.visits(&core, &mut before) {
                self.log(customer, day, ActivityKind::Visit);
            }
            for customer in risen {
                let mut day = weekday_from(span.first + Days::new(self.chance.between(5, 45) as u64));
                while day <= span.last {
                    self.log(customer, day, ActivityKind::Visit);
                    before.insert(customer, day);
                    day = weekday_from(day + Days::new(self.chance.between(9, 18) as u64));
                }
            }
        }
    }

    /// Most core customers of the first quarter with visits were visited in the two weeks before it.
    fn first_visits(&mut self) -> BTreeMap<usize, NaiveDate> {
        let eve = self.script.acts[BEFORE].span.eve();
        let core: Vec<usize> = self.eves[0].members(Tier::Core).map(|customer| customer as usize).collect();
        let mut visits = BTreeMap::new();
        for customer in core {
            let day = weekday_until(eve - Days::new(self.chance.below(13)));
            if self.chance.happens(750) {
                self.log(customer, day, ActivityKind::Visit);
                visits.insert(customer, day);
            }
        }
        visits
    }

    /// Calls to those who may become core: of late most have been called in the last week.
    fn calls(&mut self) {
        let gaps = Gaps { running: (11, 25), before: (35, 70) };
        let from = self.last_from();
        for customer in self.in_tier(Tier::Potential) {
            let ago = match self.chance.below(100) {
                0..70 => self.chance.between(0, 6),
                70..92 => self.chance.between(7, 13),
                _ => self.chance.between(14, 25),
            };
            self.walk(customer, ActivityKind::Call, ago, gaps, from);
        }
        let since = (self.script.today - self.running_from()).num_days() + 1;
        let left = |customer: &CustomerIx| self.now.tier(*customer) != Some(Tier::Potential);
        let left: Vec<CustomerIx> = self.eves[2].members(Tier::Potential).filter(left).collect();
        for customer in left {
            let ago = since + self.chance.between(0, 60);
            self.walk(customer as usize, ActivityKind::Call, ago, gaps, from);
        }
    }

    fn promotions(&mut self) {
        let gaps = Gaps { running: (28, 36), before: (60, 120) };
        let from = self.last_from();
        for customer in self.in_tier(Tier::General) {
            let ago = if self.chance.happens(760) { self.chance.between(0, 29) } else { self.chance.between(30, 60) };
            self.walk(customer, ActivityKind::Promotion, ago, gaps, from);
        }
    }

    /// Who left and said why was called, and half of them got an offer; who came back is asked how it goes.
    fn lost_and_won_back(&mut self) {
        let rules = &self.script.plan.tiers;
        let silence = u64::from(rules.general_recency_days);
        let today = self.script.today;
        for customer in self.in_tier(Tier::Churned) {
            let Some(last) = self.ordered(customer).last().copied() else { continue };
            let Some(reason) = self.ledger.customers[customer].churn_reason else { continue };
            let called = weekday_from(last + Days::new(silence + 1 + self.chance.below(12)));
            let offered = weekday_from(called + Days::new(1 + self.chance.below(14)));
            if called > today {
                continue;
            }
            self.write(customer, called, ActivityKind::Call, confession(reason));
            if offered <= today && reason != ChurnReason::ClosedDown && self.chance.happens(550) {
                self.write(customer, offered, ActivityKind::Promotion, offer(reason));
            }
        }
        for customer in 0..self.ledger.customers.len() {
            let days = self.ordered(customer);
            let came_back = days.windows(2).filter(|pair| pair[1] - pair[0] > chrono::TimeDelta::days(silence as i64));
            let came_back = came_back.map(|pair| pair[1]).next_back().filter(|day| *day + Days::new(YEAR) > today);
            let is_here = !matches!(self.now.tier(customer as CustomerIx), None | Some(Tier::Churned));
            if let Some(from) = came_back.filter(|_| is_here) {
                self.follow_up(customer, from);
            }
        }
    }

    /// Asked lately, or, with a few, too long ago; and once before.
    fn follow_up(&mut self, customer: usize, from: NaiveDate) {
        let ago = if self.chance.happens(800) { self.chance.below(27) } else { 31 + self.chance.below(25) };
        let last = weekday_until(self.script.today - Days::new(ago));
        let before = weekday_until(last - Days::new(28 + self.chance.below(9)));
        for day in [last, before].into_iter().filter(|day| *day > from) {
            let said = follow_up(&mut self.chance);
            self.write(customer, day, ActivityKind::Call, said);
        }
    }

    /// Days of a customer's orders, rising.
    fn ordered(&self, customer: usize) -> Vec<NaiveDate> {
        let orders = self.ledger.orders_of(customer as CustomerIx).iter();
        orders.filter(|order| order.amount_minor > 0).map(|order| order.on).collect()
    }

    /// Customers of the service record are asked how it goes about once a month; a quarter of them are due.
    fn callbacks(&mut self, company: &SampleCompany) {
        let mut since: BTreeMap<usize, NaiveDate> = BTreeMap::new();
        let of_tickets = company.tickets.iter().map(|ticket| (place(&ticket.customer), zone().day(ticket.opened_at)));
        let of_leads = company.leads.iter().filter_map(|lead| {
            let begun = lead.entered[Stage::AfterSales as usize]?;
            Some((place(lead.customer.as_deref()?), zone().day(begun)))
        });
        for (customer, day) in of_tickets.chain(of_leads) {
            let known = since.entry(customer).or_insert(day);
            *known = day.min(*known);
        }
        let gaps = Gaps { running: (27, 36), before: (40, 75) };
        for (customer, day) in since {
            if self.now.tier(customer as CustomerIx) == Some(Tier::Churned) {
                continue;
            }
            let ago = if self.chance.happens(740) { self.chance.between(0, 27) } else { self.chance.between(29, 70) };
            let from = (day + Days::new(14)).max(self.last_from());
            self.walk(customer, ActivityKind::Callback, ago, gaps, from);
        }
    }

    /// Most of those who rose from potential to core in the running quarter have been rewarded.
    fn rewards(&mut self) {
        let has_risen = |customer: &CustomerIx| self.eves[2].tier(*customer) == Some(Tier::Potential);
        let risen: Vec<CustomerIx> = self.now.members(Tier::Core).filter(has_risen).collect();
        for customer in risen {
            let Some(last) = self.ordered(customer as usize).last().copied() else { continue };
            let day = weekday_from(last + Days::new(self.chance.below(8)));
            if day <= self.script.today && self.chance.happens(720) {
                self.log(customer as usize, day, ActivityKind::Reward);
            }
        }
    }
}
