//! Facts built in a line: members, customers and who owned them when, orders, targets, stars, corrections, mentors.

use chrono::{DateTime, NaiveDate};
use domain::base::{Currency, FiscalCalendar, Period, Quarter, Ratio, WorkCalendar};
use domain::facts::{
    Accounts, Award, AwardKind, Close, ClosedStatement, Credit, Customer, Ledger, LedgerParts, ManualLine, Member,
    MemberIx, Order, Pair, PastOwner, Personnel, Role, SplitShare, Target, TargetOwner,
};
use domain::incentives::{PayFacts, Payroll, payroll};
use domain::plan::{Plan, RateChange};
use domain::tiering::tiering;

/// A date written as in a file.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A quarter written as in a file.
pub fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

/// Facts under construction.
#[derive(Clone)]
pub struct Company {
    parts: LedgerParts,
    past_owners: Vec<PastOwner>,
    /// Who mentors whom.
    pub personnel: Personnel,
    /// Stars, corrections by hand, closes.
    pub accounts: Accounts,
    /// The plan in force.
    pub plan: Plan,
    /// Members whose score reaches the pass line.
    pub passing: Vec<MemberIx>,
}

impl Company {
    /// A company with this many members, E1, E2, …, hired long ago, under the template's plan.
    pub fn with_members(count: u32) -> Company {
        let members = (1..=count)
            .map(|id| Member {
                id: id.into(),
                employee_no: format!("E{id}"),
                name: format!("Member {id}"),
                role: Role::Rep,
                team: "North".into(),
                region: "North".into(),
                hired_on: day("2015-01-01"),
                experience_from: day("2015-01-01"),
                active_to: None,
                search: String::new(),
            })
            .collect();
        Company {
            parts: LedgerParts {
                currency: Currency::CNY,
                calendar: FiscalCalendar::starting(1).expect("January"),
                workdays: WorkCalendar::default(),
                customers: Vec::new(),
                members,
                product_lines: vec![String::new()],
                regions: vec![String::new()],
                orders: Vec::new(),
                splits: Vec::new(),
                targets: Vec::new(),
            },
            past_owners: Vec::new(),
            personnel: Personnel::default(),
            accounts: Accounts::default(),
            plan: Plan::default(),
            passing: Vec::new(),
        }
    }

    /// Says what is paid in.
    pub fn pays_in(&mut self, code: &str) -> &mut Company {
        self.parts.currency = Currency::from_code(code).expect("a currency");
        self
    }

    /// Says in which month the fiscal year begins.
    pub fn year_begins(&mut self, month: u32) -> &mut Company {
        self.parts.calendar = FiscalCalendar::starting(month).expect("a month");
        self
    }

    /// Its fiscal calendar.
    pub fn calendar(&self) -> &FiscalCalendar {
        &self.parts.calendar
    }

    /// Says when a member (by place) was hired, without experience before.
    pub fn hired(&mut self, member: u32, on: &str) -> &mut Company {
        let member = &mut self.parts.members[member as usize];
        (member.hired_on, member.experience_from) = (day(on), day(on));
        self
    }

    /// Says when a member's last day was.
    pub fn left(&mut self, member: u32, on: &str) -> &mut Company {
        self.parts.members[member as usize].active_to = Some(day(on));
        self
    }

    /// Adds a customer owned by a member (by place) and gives its place.
    pub fn customer(&mut self, owner: u32) -> u32 {
        self.customer_of(Some(owner))
    }

    /// Adds a customer that a member or nobody owns and gives its place.
    pub fn customer_of(&mut self, owner: Option<u32>) -> u32 {
        let place = self.parts.customers.len() as u32;
        self.parts.customers.push(Customer {
            id: i64::from(place) + 1,
            code: format!("C{place}"),
            name: format!("Customer {place}"),
            industry: String::new(),
            region: String::new(),
            owner,
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        });
        place
    }

    /// Moves a customer to another owner from a day on, as the workspace keeps it.
    pub fn moves(&mut self, customer: u32, owner: Option<u32>, from: NaiveDate) -> &mut Company {
        let until = from.pred_opt().expect("a day before");
        self.past_owners.retain(|past| past.customer != customer || past.until < until);
        let present = &mut self.parts.customers[customer as usize].owner;
        self.past_owners.push(PastOwner { customer, until, owner: *present });
        *present = owner;
        self
    }

    /// Adds an order credited to a member.
    pub fn order(&mut self, customer: u32, on: &str, amount_minor: i64, member: u32) -> &mut Company {
        self.credited(customer, day(on), amount_minor, Credit::Member(member))
    }

    /// Adds an order credited as given, collected on its day.
    pub fn credited(&mut self, customer: u32, on: NaiveDate, amount_minor: i64, credit: Credit) -> &mut Company {
        self.paid_for(customer, on, amount_minor, credit, Some((on, amount_minor)))
    }

    /// Adds an order credited as given, of which so much was collected on a day, or nothing yet.
    pub fn paid_for(
        &mut self,
        customer: u32,
        on: NaiveDate,
        amount_minor: i64,
        credit: Credit,
        collected: Option<(NaiveDate, i64)>,
    ) -> &mut Company {
        let id = self.parts.orders.len() as i64 + 1;
        self.parts.orders.push(Order {
            id,
            customer,
            on,
            amount_minor,
            collected_minor: collected.map_or(0, |(_, minor)| minor),
            collected_on: collected.map(|(on, _)| on),
            credit,
            product_line: 0,
            region: 0,
        });
        self
    }

    /// Adds a split and gives the credit for it.
    pub fn split(&mut self, shares: &[(u32, u32)]) -> Credit {
        let first = self.parts.splits.len() as u32;
        self.parts
            .splits
            .extend(shares.iter().map(|(member, share_ppm)| SplitShare { member: *member, share_ppm: *share_ppm }));
        Credit::Split { first, count: shares.len() as u32 }
    }

    /// Sets a member's target of a quarter, or changes it.
    pub fn target(&mut self, member: u32, period: &str, amount_minor: i64) -> &mut Company {
        let period: Period = period.parse().expect("a period");
        let owner = TargetOwner::Member(format!("E{}", member + 1));
        self.parts.targets.retain(|target| (target.period, &target.owner) != (period, &owner));
        let amount = self.parts.currency.minor(amount_minor);
        self.parts.targets.push(Target { period, owner, amount, is_pinned: false });
        self
    }

    /// Decides a star of a month, or decides it anew.
    pub fn star(&mut self, kind: AwardKind, month: &str, member: u32) -> &mut Company {
        let month = month.parse().expect("a month");
        let awards = &mut self.accounts.awards;
        awards.retain(|award| (award.month, award.kind) != (month, kind));
        let id = awards.len() as i64 + 1;
        awards.push(Award { id, month, kind, member, on: day("2026-12-31"), by: "chen".into(), note: String::new() });
        self
    }

    /// Corrects a member's pay of a month by hand.
    pub fn by_hand(&mut self, member: u32, month: &str, amount_minor: i64) -> &mut Company {
        let (month, on) = (month.parse().expect("a month"), day("2026-12-31"));
        let id = self.accounts.manual_lines.len() as i64 + 1;
        let (reason, by) = ("agreed".to_owned(), "chen".to_owned());
        self.accounts.manual_lines.push(ManualLine { id, member, month, amount_minor, reason, on, by });
        self
    }

    /// Pairs a mentor with a mentee from a day on.
    pub fn pair(&mut self, mentor: u32, mentee: u32, from: &str) -> &mut Company {
        let id = self.personnel.pairs.len() as i64 + 1;
        let (end_reason, weeks) = (String::new(), Vec::new());
        self.personnel.pairs.push(Pair { id, mentor, mentee, began_on: day(from), ended_on: None, end_reason, weeks });
        self
    }

    /// Changes the base rate from a day on, in ten-thousandths.
    pub fn base_rate_from(&mut self, from: NaiveDate, rate: u32) -> &mut Company {
        let changes = &mut self.plan.incentives.base_changes;
        changes.retain(|change| change.from != from);
        changes.push(RateChange { from, rate: Ratio::new(rust_decimal::Decimal::new(rate.into(), 4)) });
        changes.sort_by_key(|change| change.from);
        self
    }

    /// Freezes statements as the close of a period under a plan of this name; gives the row id of the close.
    pub fn closed(&mut self, period: Period, plan_name: &str, statements: Vec<ClosedStatement>) -> i64 {
        let id = self.accounts.closes.len() as i64 + 1;
        self.accounts.closes.push(Close {
            id,
            period,
            closed_at: DateTime::UNIX_EPOCH,
            closed_by: "chen".into(),
            reason: String::new(),
            plan_toml: String::new(),
            plan_name: plan_name.into(),
            fingerprint: String::new(),
            statements,
            reopened: None,
        });
        id
    }

    /// The same facts with the orders written down in another order: every row gets another number.
    pub fn rows_rearranged(&self, place: impl Fn(&Order) -> i64) -> Company {
        let mut other = self.clone();
        other.parts.orders.sort_by_key(&place);
        for (row, order) in other.parts.orders.iter_mut().enumerate() {
            order.id = row as i64 + 1;
        }
        other
    }

    /// The facts.
    pub fn ledger(&self) -> Ledger {
        Ledger::build(self.parts.clone()).with_past(self.past_owners.clone(), Vec::new())
    }

    /// Asks something of the facts pay is worked out from, under a plan.
    pub fn asked<T>(
        &self,
        ledger: &Ledger,
        plan: &Plan,
        (quarter, as_of): (Quarter, NaiveDate),
        ask: impl FnOnce(&PayFacts<'_>) -> T,
    ) -> T {
        let start = tiering(ledger, &plan.tiers, ledger.calendar.quarter_span(quarter).eve());
        let passes = |member: MemberIx| Some(self.passing.contains(&member));
        let (personnel, accounts) = (&self.personnel, &self.accounts);
        ask(&PayFacts { ledger, personnel, accounts, plan, quarter, as_of, start: &start, passes: &passes })
    }

    /// The payroll of a quarter that is over, worked out from the facts under the plan in force.
    pub fn pay(&self, of: Quarter) -> Payroll {
        let ledger = self.ledger();
        self.asked(&ledger, &self.plan, (of, ledger.calendar.quarter_span(of).last), payroll)
    }
}
