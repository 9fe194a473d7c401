//! A firm that a sales director can hold in mind, and what its deviation, outlook and year rest on.

use chrono::{DateTime, NaiveDate, Utc};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::base::{Currency, FiscalCalendar, Period, Ratio, WorkCalendar, Zone};
use crate::facts::{
    Credit, Customer, Dealings, EndKind, EndReason, Ending, Lead, LedgerParts, Member, NeedsReport, Order, PastPost,
    Role, Stage, Target, Worksheet,
};
use crate::tiering::tiering;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(super) fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

pub(super) fn period(text: &str) -> Period {
    text.parse().expect("a period")
}

pub(super) fn member(no: &str) -> TargetOwner {
    TargetOwner::Member(no.to_owned())
}

/// Wang and Li in the East, Zhao in the West, Chen who manages, Sun who left in March 2026; two product lines and regions.
pub(super) struct Firm {
    pub(super) currency: Currency,
    pub(super) members: Vec<Member>,
    pub(super) targets: Vec<Target>,
    orders: Vec<Order>,
    pub(super) posts: Vec<PastPost>,
}

impl Firm {
    pub(super) fn new() -> Firm {
        let mut firm = Firm {
            currency: Currency::CNY,
            members: Vec::new(),
            targets: Vec::new(),
            orders: Vec::new(),
            posts: Vec::new(),
        };
        for (no, team, role) in [
            ("Wang", "East", Role::Rep),
            ("Li", "East", Role::Rep),
            ("Zhao", "West", Role::TeamLead),
            ("Chen", "Office", Role::Manager),
            ("Sun", "West", Role::Rep),
        ] {
            firm.join(no, team, role, "2020-01-01");
        }
        firm.members[4].active_to = Some(day("2026-03-31"));
        firm
    }

    pub(super) fn join(&mut self, no: &str, team: &str, role: Role, hired_on: &str) {
        self.members.push(Member {
            id: self.members.len() as i64 + 1,
            employee_no: no.to_owned(),
            name: no.to_owned(),
            role,
            team: team.to_owned(),
            region: team.to_owned(),
            hired_on: day(hired_on),
            experience_from: day(hired_on),
            active_to: None,
            search: String::new(),
        });
    }

    /// An order of one of four customers; the place in the list decides line and region.
    pub(super) fn sells(&mut self, seller: Option<u32>, on: &str, minor: i64) -> &mut Firm {
        let place = self.orders.len();
        self.orders.push(Order {
            id: place as i64 + 1,
            customer: place as u32 % 4,
            on: day(on),
            amount_minor: minor,
            collected_minor: 0,
            collected_on: None,
            credit: seller.map_or(Credit::None, Credit::Member),
            product_line: place as u16 % 3,
            region: (place / 3) as u16 % 3,
        });
        self
    }

    pub(super) fn asks(&mut self, owner: TargetOwner, at: &str, minor: i64) -> &mut Firm {
        self.targets.push(Target { period: period(at), owner, amount: self.currency.minor(minor), is_pinned: false });
        self
    }

    pub(super) fn ledger(&self) -> Ledger {
        let customer = |id: i64| Customer {
            id,
            code: format!("C{id}"),
            name: String::new(),
            industry: String::new(),
            region: String::new(),
            owner: None,
            churn_reason: None,
            decision_maker: String::new(),
            birthday: None,
            search: String::new(),
        };
        let names = |names: [&str; 3]| names.map(str::to_owned).to_vec();
        let parts = LedgerParts {
            currency: self.currency,
            calendar: FiscalCalendar::starting(1).expect("a month"),
            workdays: WorkCalendar::default(),
            customers: (1..=4).map(customer).collect(),
            members: self.members.clone(),
            product_lines: names(["", "Pumps", "Valves"]),
            regions: names(["", "North", "South"]),
            orders: self.orders.clone(),
            splits: Vec::new(),
            targets: self.targets.clone(),
        };
        Ledger::build(parts).with_past(Vec::new(), self.posts.clone())
    }

    fn deviations(&self, by: Dimension, as_of: &str) -> Option<Deviations> {
        let (ledger, plan) = (self.ledger(), Plan::default());
        let tiers = tiering(&ledger, &plan.tiers, day(as_of));
        deviations(&ledger, &plan, quarter("2026Q3"), day(as_of), by, &tiers)
    }
}

use crate::plan::Plan;

fn told(found: &Deviations) -> Vec<String> {
    let name = |of: &Of| match of {
        Of::Owner(
            TargetOwner::Member(name)
            | TargetOwner::Team(name)
            | TargetOwner::ProductLine(name)
            | TargetOwner::Region(name),
        ) => name.clone(),
        Of::Owner(TargetOwner::Company) => "company".to_owned(),
        Of::Tier(tier) => tier.as_str().to_owned(),
        Of::Rest => "rest".to_owned(),
    };
    let line = |part: &Deviation| format!("{} {} {}", name(&part.of), part.expected, part.actual);
    found.parts.iter().map(line).collect()
}

#[test]
fn what_is_not_assigned_stands_by_itself_and_everything_adds_up() {
    let mut firm = Firm::new();
    firm.asks(TargetOwner::Company, "2026Q3", 100_000).asks(member("Wang"), "2026Q3", 60_001);
    firm.asks(member("Li"), "2026Q3", 30_000);
    firm.sells(Some(0), "2026-07-10", 50_000).sells(Some(2), "2026-08-10", 7_000).sells(None, "2026-09-01", 3_000);
    let found = firm.deviations(Dimension::Member, "2026-09-30").expect("members have targets");
    assert_eq!((found.expected.to_string(), found.actual.to_string()), ("1000.00".into(), "600.00".into()));
    assert_eq!(told(&found), ["Wang 600.01 500.00", "Li 300.00 0.00", "rest 99.99 100.00"]);
    assert_eq!(firm.deviations(Dimension::Team, "2026-09-30"), None, "no team has a target");
}

#[test]
fn a_team_is_credited_with_those_who_stood_in_it_that_day() {
    let mut firm = Firm::new();
    for (team, minor) in [("East", 70_000), ("West", 30_000)] {
        firm.asks(TargetOwner::Team(team.to_owned()), "2026Q3", minor);
    }
    firm.asks(TargetOwner::Company, "2026Q3", 100_000);
    firm.sells(Some(0), "2026-07-10", 10_000).sells(Some(0), "2026-08-10", 20_000);
    let (role, region) = (Role::Rep, "West".to_owned());
    firm.posts.push(PastPost { member: 0, until: day("2026-07-31"), role, team: "West".to_owned(), region });
    let found = firm.deviations(Dimension::Team, "2026-09-30").expect("teams have targets");
    assert_eq!(told(&found), ["East 700.00 200.00", "West 300.00 100.00"]);
}

#[test]
fn tiers_are_expected_to_bring_the_plan_s_shares() {
    let mut firm = Firm::new();
    firm.asks(TargetOwner::Company, "2026Q3", 100_000);
    firm.sells(Some(0), "2026-04-01", 9_999).sells(Some(0), "2026-09-25", 40_000);
    let found = firm.deviations(Dimension::Tier, "2026-09-30").expect("the company has a target");
    let told = told(&found);
    assert_eq!(told.len(), 4, "no rest: {told:?}");
    assert_eq!(told[0], "core 600.00 0.00");
    assert_eq!(told[3], "churned 50.00 0.00", "what the three others leave");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn the_parts_of_a_deviation_add_to_it(
        company in proptest::option::of(0_i64..10_000_000),
        owners in proptest::collection::vec((0_usize..9, 0_i64..5_000_000), 0..7),
        sales in proptest::collection::vec((0_u32..6, 0_u64..92, -100_000_i64..1_000_000), 0..20),
        passed in 0_u64..92,
        digits in prop::sample::select(vec!["CNY", "JPY", "KWD"]),
    ) {
        let mut firm = Firm::new();
        firm.currency = Currency::from_code(digits).expect("a currency");
        let names = [
            member("Wang"), member("Li"), member("Chen"), TargetOwner::Team("East".into()),
            TargetOwner::Team("Gone".into()), TargetOwner::ProductLine("Pumps".into()),
            TargetOwner::ProductLine("Brand".into()), TargetOwner::Region("North".into()), member("Sun"),
        ];
        let mut known = std::collections::BTreeSet::new();
        for (name, minor) in owners {
            if known.insert(name) {
                firm.asks(names[name].clone(), "2026Q3", minor);
            }
        }
        if let Some(minor) = company {
            firm.asks(TargetOwner::Company, "2026Q3", minor);
        }
        for (seller, after, minor) in sales {
            let on = day("2026-07-01") + chrono::Days::new(after);
            firm.sells((seller < 5).then_some(seller), &on.to_string(), minor);
        }
        let as_of = (day("2026-07-01") + chrono::Days::new(passed)).to_string();
        for by in [Dimension::Member, Dimension::Team, Dimension::ProductLine, Dimension::Region, Dimension::Tier] {
            let Some(found) = firm.deviations(by, &as_of) else { continue };
            let expected: Money = found.parts.iter().map(|part| part.expected).sum();
            let actual: Money = found.parts.iter().map(|part| part.actual).sum();
            prop_assert_eq!((expected, actual), (found.expected, found.actual), "{:?}", by);
        }
    }
}

fn moment(text: &str) -> DateTime<Utc> {
    format!("{text}T08:00:00Z").parse().expect("a moment")
}

/// A lead that came to its proposal on a day, and then was won or lost on another.
fn lead(id: i64, proposed: &str, won: Option<&str>, lost: Option<&str>) -> Lead {
    let mut entered = [None; 6];
    entered[0] = Some(moment("2025-01-10"));
    entered[Stage::Proposal as usize] = Some(moment(proposed));
    entered[Stage::Won as usize] = won.map(moment);
    Lead {
        id,
        lead_no: format!("L{id}"),
        company: String::new(),
        industry: String::new(),
        region: String::new(),
        source: String::new(),
        company_size: None,
        has_purchase_plan: None,
        assigned_at: None,
        owner: None,
        stage: if won.is_some() { Stage::Won } else { Stage::Proposal },
        entered,
        ending: lost.map(|at| Ending { kind: EndKind::Lost, reason: EndReason::Price, at: moment(at) }),
        needs: NeedsReport::default(),
        proposal: None,
        customer: won.map(|_| id as u32 % 4),
        search: String::new(),
    }
}

fn outlook_of(firm: &Firm, leads: Vec<Lead>, as_of: &str) -> Outlook {
    let zone = Zone::UTC;
    let dealings = Dealings { leads: std::sync::Arc::new(leads), ..Dealings::none(zone) };
    outlook(&firm.ledger(), &dealings, quarter("2026Q3"), day(as_of), zone.end_of(day(as_of)))
}

#[test]
fn open_proposals_are_worth_what_proposals_were() {
    let mut firm = Firm::new();
    // Customers 0 and 1 place their first orders after their leads were won; customer 2 buys in the quarter.
    firm.sells(Some(0), "2026-02-01", 10_000).sells(Some(0), "2026-03-01", 20_001).sells(Some(0), "2026-07-15", 500);
    let won = [lead(4, "2026-01-20", Some("2026-01-30"), None), lead(1, "2026-02-01", Some("2026-02-20"), None)];
    let lost = [lead(2, "2026-03-01", None, Some("2026-05-01"))];
    let open = [lead(3, "2026-08-01", None, None), lead(5, "2026-06-20", None, None)];
    let later = [lead(6, "2026-08-01", Some("2026-09-10"), None)];
    let all = || won.iter().chain(&lost).chain(&open).chain(&later).cloned().collect::<Vec<_>>();
    let found = outlook_of(&firm, all(), "2026-08-31");
    assert_eq!((found.open, found.decided, found.won, found.valued), (3, 3, 2, 2), "the later one is still open");
    assert_eq!(found.mean.map(|mean| mean.to_string()), Some("150.01".into()), "half away from zero");
    // 5.00 sold + 3 open × 2 of 3 won × 150.005.
    assert_eq!(found.forecast.map(|forecast| forecast.to_string()), Some("305.01".into()));
    let none = outlook_of(&firm, Vec::new(), "2026-08-31");
    assert_eq!((none.open, none.forecast.map(Money::to_minor)), (0, Some(500)), "nothing is open: nothing is added");
    let unknown = outlook_of(&firm, open.to_vec(), "2026-08-31");
    assert_eq!((unknown.open, unknown.forecast), (2, None), "nobody knows what a proposal is worth");
    assert_eq!(outlook_of(&firm, all(), "2026-09-30").open, 0, "a quarter that is over expects nothing");
}

#[test]
fn a_year_rests_on_history_capacity_and_market() {
    let mut firm = Firm::new();
    for (on, minor) in [
        ("2024-01-15", 10_000),
        ("2024-06-30", 20_000),
        ("2024-12-01", 70_000),
        ("2025-01-15", 20_000),
        ("2025-05-15", 30_000),
        ("2025-12-31", 70_000),
        ("2026-02-01", 999_999),
    ] {
        firm.sells(Some(0), on, minor);
    }
    firm.join("Hu", "West", Role::Rep, "2026-01-15");
    let kept = Worksheet {
        id: 1,
        year: 2026,
        strategy: String::new(),
        market_minor: Some(2_000_000),
        market_share: Some(Ratio::percent(5)),
        reasoning: String::new(),
    };
    let found = year_ground(&firm.ledger(), &Plan::default(), 2026, day("2026-04-01"), Some(&kept));
    assert_eq!(found.quarters, (quarter("2025Q1"), quarter("2025Q4")));
    assert_eq!(found.growth, Some(Ratio::percent(20)));
    assert_eq!(
        found.seasons[3].map(|share| share.value().round_dp(4).to_string()),
        Some("0.6364".into()),
        "140 of 220"
    );
    // Four sellers all of 2025; in 2026 three of them, Sun for three months, Hu ramping from January.
    assert_eq!((found.months_then, found.months), (Decimal::from(48), Decimal::new(4950, 2)));
    let amounts: Vec<String> = found.grounds.iter().map(|end| format!("{:?} {}", end.ground, end.amount)).collect();
    assert_eq!(amounts, ["Held 1200.00", "Trend 1440.00", "Capacity 1237.50", "Market 1000.00"]);
    let range = found.range().expect("four grounds");
    assert_eq!((range.least.ground, range.most.ground), (Ground::Market, Ground::Trend));
    let ahead = year_ground(&firm.ledger(), &Plan::default(), 2027, day("2026-05-01"), None);
    assert_eq!(ahead.quarters, (quarter("2025Q2"), quarter("2026Q1")), "the latest four that are over");
    let empty = year_ground(&Firm::new().ledger(), &Plan::default(), 2026, day("2026-04-01"), None);
    assert_eq!((empty.range(), empty.seasons), (None, [None; 4]), "without history nothing is proposed");
}

#[test]
fn a_new_hire_ramps_up_over_four_months() {
    let mut firm = Firm::new();
    firm.join("Hu", "West", Role::Rep, "2026-02-10");
    let (ledger, plan) = (firm.ledger(), Plan::default());
    let of = |owner: &TargetOwner, at: &str| capacity(&ledger, &plan, owner, ledger.calendar.span(period(at)));
    let half = of(&member("Hu"), "2026Q1") + of(&member("Hu"), "2026Q2");
    assert_eq!(half, Decimal::new(350, 2), "25 + 50 + 75 + 100 + 100 %");
    assert_eq!(of(&member("Chen"), "2026Q1"), Decimal::ZERO, "a manager does not sell");
    assert_eq!(of(&TargetOwner::Team("West".into()), "2026Q2"), Decimal::new(575, 2), "Zhao 3, Hu 2.75, Sun is gone");
}
