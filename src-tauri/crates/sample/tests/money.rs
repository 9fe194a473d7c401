//! The sample company's money half is alive and plausible on any day, lies before today, and changes no sale.

use chrono::NaiveDate;
use domain::base::{Currency, Period, Ratio};
use domain::budget::{self, BudgetState, PaidLine};
use domain::facts::{BudgetCategory, Consent, Ledger, LineKind};
use domain::incentives::{PayFacts, payroll};
use domain::plan::Plan;
use domain::targets::{member_target, pace};
use domain::tiering::tiering;
use sample::{SampleCompany, SampleCredit, Wish, company, ledger};

const DAYS: [&str; 9] = [
    "2024-02-29",
    "2025-04-01",
    "2025-07-20",
    "2025-10-08",
    "2026-01-01",
    "2026-05-31",
    "2026-09-30",
    "2026-11-22",
    "2027-02-06",
];

struct Made {
    today: NaiveDate,
    company: SampleCompany,
    ledger: Ledger,
}

fn each(mut look: impl FnMut(&Made)) {
    for text in DAYS {
        for seed in 1..=3 {
            look(&Made::of(Wish { seed, customers: 300, ..Wish::on(text.parse().expect("a date")) }));
        }
    }
}

impl Made {
    fn of(wish: Wish) -> Made {
        let company = company(&wish);
        let ledger = ledger(&company);
        Made { today: wish.today, company, ledger }
    }

    /// Days of the running quarter that are over.
    fn days_over(&self) -> i64 {
        (self.today - self.ledger.calendar.quarter_span(self.quarter(0)).first).num_days()
    }

    fn quarter(&self, steps: i32) -> domain::base::Quarter {
        self.ledger.calendar.quarter_of(self.today).plus(steps)
    }

    /// The budget of a quarter, its incentives as worked out from the facts.
    fn budget(&self, steps: i32) -> budget::Budget {
        let (quarter, plan) = (self.quarter(steps), Plan::default());
        let calendar = self.ledger.calendar;
        let as_of = calendar.as_of(quarter, self.today);
        let start = tiering(&self.ledger, &plan.tiers, calendar.quarter_span(quarter).eve());
        let facts = PayFacts {
            accounts: &self.company.accounts,
            personnel: &self.company.personnel,
            ..PayFacts::of_orders(&self.ledger, &plan, quarter, as_of, &start)
        };
        let lines: Vec<PaidLine> = payroll(&facts)
            .statements
            .iter()
            .flat_map(|statement| &statement.lines)
            .map(|line| {
                let (about, minor) = (line.line_ref().about, line.amount.to_minor());
                PaidLine { kind: line.kind, period: line.period, about, minor }
            })
            .collect();
        let days = calendar.quarter_span(quarter).until(as_of).expect("the quarter has begun");
        let last_day = |period: Period| calendar.span(period).last;
        let found = budget::expenses(&self.company.accounts, &self.company.personnel, &last_day, days, &lines);
        let planned = budget::planned_of(&self.ledger, &plan, quarter);
        budget::budget(Currency::CNY, &plan, planned, pace(&self.ledger, &plan, quarter, as_of), &found)
    }
}

#[test]
fn nothing_on_record_lies_ahead_and_every_text_says_something() {
    each(|made| {
        let accounts = &made.company.accounts;
        let entries = accounts.budget_entries.iter().map(|entry| entry.on);
        let lines = accounts.manual_lines.iter().map(|line| line.on);
        let disputes = accounts.disputes.iter().flat_map(|one| [Some(one.opened_on), one.answered_on]).flatten();
        let proposals = accounts
            .proposals
            .iter()
            .flat_map(|one| [Some(one.proposed_on), one.answered_on, one.settled_on])
            .flatten();
        let awards = accounts.awards.iter().map(|award| award.on);
        let closes = made.company.closes.iter().map(|close| close.on);
        let late = made.company.late.iter().map(|late| late.on);
        let days = entries.chain(lines).chain(disputes).chain(proposals).chain(awards).chain(closes).chain(late);
        assert!(days.max().is_some_and(|last| last < made.today), "{}", made.today);
        assert!(accounts.budget_entries.iter().all(|entry| !entry.note.is_empty() && entry.amount_minor != 0));
        assert!(accounts.manual_lines.iter().all(|line| !line.reason.is_empty()));
        assert_eq!((accounts.manual_lines.len(), accounts.disputes.len(), accounts.worksheets.len()), (2, 2, 1));
    });
}

#[test]
fn each_month_that_is_over_has_its_two_stars_before_it_is_closed() {
    each(|made| {
        let awards = &made.company.accounts.awards;
        let calendar = made.ledger.calendar;
        for steps in [-2, -1] {
            for month in calendar.months(made.quarter(steps)) {
                let of_month = awards.iter().filter(|award| award.month == month).count();
                let is_decided = made.today > month.plus(1).span().first + chrono::Days::new(7);
                assert!(!is_decided || of_month == 2, "{} {month}: {of_month}", made.today);
            }
        }
        for close in &made.company.closes {
            let span = calendar.span(close.period);
            let covered = awards.iter().filter(|award| span.contains(award.month.span().last));
            assert!(covered.clone().all(|award| award.on <= close.on), "{} {}", made.today, close.period);
        }
        assert!(awards.iter().filter(|award| !award.note.is_empty()).count() <= 1, "mostly whom the figures propose");
    });
}

#[test]
fn the_periods_before_are_closed_in_order() {
    each(|made| {
        let [first, second, _] = made.ledger.calendar.months(made.quarter(-1));
        let closed: Vec<Period> = made.company.closes.iter().map(|close| close.period).collect();
        let mut wanted = vec![
            Period::Quarter(made.quarter(-2)),
            Period::Month(first),
            Period::Month(second),
            Period::Quarter(made.quarter(-1)),
        ];
        if made.days_over() < 10 {
            wanted.truncate(closed.len().max(3));
        }
        assert_eq!(closed, wanted, "{}", made.today);
        assert!(made.company.closes.is_sorted_by_key(|close| close.on));
    });
}

#[test]
fn the_late_order_is_credited_to_another_one_of_the_company_afterwards() {
    each(|made| {
        let Some(late) = &made.company.late else {
            assert!(made.days_over() < 14, "{}", made.today);
            return;
        };
        let order =
            made.company.orders.iter().find(|order| order.order_no == late.order_no).expect("one of the orders");
        let (SampleCredit::Member(before), SampleCredit::Member(now)) = (&late.before, &order.credit) else {
            panic!("both are one member's")
        };
        assert_ne!(before, now);
        let last_close = made.company.closes.last().expect("the last quarter is closed");
        assert!(last_close.on < late.on && last_close.period == Period::Quarter(made.quarter(-1)), "{}", made.today);
        assert!(made.ledger.calendar.quarter_span(made.quarter(-1)).contains(order.on));
    });
}

#[test]
fn most_agree_to_their_target_one_got_less_one_waits_two_are_silent() {
    each(|made| {
        let of = |state: Consent| made.company.accounts.proposals.iter().filter(|one| one.state == state).count();
        assert!(of(Consent::Accepted) >= 8, "{}", made.today);
        assert_eq!((of(Consent::CounterAccepted), of(Consent::Countered)), (1, 1), "{}", made.today);
        assert!((1..=2).contains(&of(Consent::Proposed)), "{}", made.today);
        for proposal in &made.company.accounts.proposals {
            let target = member_target(&made.ledger, proposal.member, made.quarter(0)).expect("a target");
            let agreed = match proposal.state {
                Consent::CounterAccepted => proposal.counter_minor.expect("a counter-proposal"),
                _ => proposal.amount_minor,
            };
            assert_eq!(agreed, target.to_minor(), "what was agreed is the target");
        }
    });
}

#[test]
fn no_category_is_absurd_and_the_crm_is_nearly_used_up() {
    let mut off = Vec::new();
    // What a training session costs does not grow with the number of customers, so the company is as large as shown.
    for text in DAYS {
        let made = &Made::of(Wish::on(text.parse().expect("a date")));
        for steps in [-1, 0] {
            let found = made.budget(steps);
            let mut line = format!("{} {steps:>2} pace {:.2}:", made.today, found.pace);
            for of in &found.categories {
                let burn = of.standing.burn.map_or(Ratio::ZERO, |burn| burn);
                line.push_str(&format!(" {} {:.3} {:?}", of.category.as_str(), burn.value(), of.standing.state));
                let most = Ratio::percent(if of.category == BudgetCategory::Incentives { 150 } else { 100 });
                let settled = steps < 0 || made.days_over() > 60;
                let least = Ratio::percent(if settled { 40 } else { 0 });
                if burn > most || burn < least {
                    off.push(format!("{} {steps} {}: {burn}", made.today, of.category.as_str()));
                }
            }
            println!("{line}");
            if steps == 0 && made.days_over() > 6 {
                let crm = &found.categories[BudgetCategory::Crm as usize];
                assert_eq!(crm.standing.state, BudgetState::Warning, "{}", made.today);
            }
        }
    }
    assert!(off.is_empty(), "{} are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn disputes_are_about_lines_of_the_last_quarter() {
    each(|made| {
        let (quarter, plan) = (made.quarter(-1), Plan::default());
        let span = made.ledger.calendar.quarter_span(quarter);
        let start = tiering(&made.ledger, &plan.tiers, span.eve());
        let paid = payroll(&PayFacts::of_orders(&made.ledger, &plan, quarter, span.last, &start));
        for dispute in &made.company.accounts.disputes {
            let lines = &paid.of(dispute.member).expect("a statement").lines;
            assert!(lines.iter().any(|line| line.line_ref() == dispute.line), "{} {:?}", made.today, dispute.line);
            assert_eq!(dispute.quarter, quarter);
            assert_ne!(dispute.line.kind, LineKind::Adjustment);
        }
    });
}

#[test]
fn customers_were_handed_over_and_a_member_changed_teams() {
    each(|made| {
        let company = &made.company;
        assert_eq!(company.past_posts.len(), 1);
        let post = &company.past_posts[0];
        assert_ne!(post.team, company.members[post.member as usize].team);
        assert!(company.past_owners.len() <= 3);
        for past in &company.past_owners {
            let before = made.ledger.owner_on(past.customer, past.until);
            let after = made.ledger.owner_on(past.customer, past.until + chrono::Days::new(1));
            assert!(before.is_some() && after.is_some() && before != after, "{}", made.today);
        }
    });
    let shown = company(&Wish::on("2026-11-22".parse().expect("a date")));
    assert_eq!(shown.past_owners.len(), 3, "the company that is shown has three");
}
