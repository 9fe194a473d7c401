//! The money half: stars decided, corrections by hand, disputes, spending, targets put before their members, the year's
//! worksheet, which periods are closed, and the order that was found credited to the wrong member afterwards.
//!
//! None of it changes a sale, a tier or a target. What a close freezes is the app's part: it pays by the rules in force.

mod awards;
mod consent;
mod doubts;
mod handover;
mod late;
mod spending;
mod worksheet;

use chrono::{Days, NaiveDate};
use domain::base::{Month, Period};
use domain::facts::{Accounts, Ledger};

pub(crate) use handover::{past_owners, past_posts};

use crate::Wish;
use crate::chance::Chance;
use crate::crew::{Crew, Seller};
use crate::names::TASK_FORCE;
use crate::records::{SampleClose, SampleCompany, ledger};
use crate::rhythm::weekday_from;
use crate::script::{BEFORE, LAST, RUNNING, Script};

/// Days into the next period after which one is closed: months, quarters.
const MONTH_CLOSED: u64 = 6;
const QUARTER_CLOSED: u64 = 7;

/// What every record is written from.
struct Desk<'a> {
    wish: &'a Wish,
    script: &'a Script,
    crew: &'a Crew,
    company: &'a SampleCompany,
    ledger: &'a Ledger,
}

/// Adds the money half to a company that is complete but for it.
pub(crate) fn add(wish: &Wish, script: &Script, crew: &Crew, company: &mut SampleCompany) {
    let ledger = ledger(company);
    let desk = Desk { wish, script, crew, company, ledger: &ledger };
    let accounts = Accounts {
        awards: awards::awards(&desk),
        manual_lines: doubts::manual_lines(&desk),
        disputes: doubts::disputes(&desk),
        budget_entries: spending::entries(&desk),
        proposals: consent::proposals(&desk),
        worksheets: worksheet::worksheets(&desk),
        closes: Vec::new(),
    };
    let (closes, late) = (desk.closes(), late::credit(&desk));
    company.accounts = accounts;
    company.closes = closes;
    company.late = late;
}

impl Desk<'_> {
    fn chance(&self, purpose: &str) -> Chance {
        Chance::new(self.wish.seed, purpose)
    }

    /// The first day of a quarter of the script.
    fn first(&self, at: usize) -> NaiveDate {
        self.script.acts[at].span.first
    }

    /// The weekday so many days into a quarter, or the next one.
    fn day(&self, at: usize, days: u64) -> NaiveDate {
        weekday_from(self.first(at) + Days::new(days))
    }

    /// A day, when it is over.
    fn past(&self, day: NaiveDate) -> Option<NaiveDate> {
        Some(day).filter(|day| *day < self.script.today)
    }

    fn months(&self, at: usize) -> [Month; 3] {
        self.script.calendar.months(self.script.acts[at].quarter)
    }

    fn director(&self) -> &str {
        &self.crew.members[0].name
    }

    /// The quarter before the last full one in one, the last full one month by month and then itself: each a few days
    /// after its end, as far as that day is over.
    fn closes(&self) -> Vec<SampleClose> {
        let [first, second, third] = self.months(LAST);
        let quarter = |at: usize| Period::Quarter(self.script.acts[at].quarter);
        let after = |day: NaiveDate, days: u64| weekday_from(day + Days::new(days));
        let wanted = [
            (quarter(BEFORE), self.day(LAST, QUARTER_CLOSED), "季度结算，绩效例会确认。"),
            (Period::Month(first), after(second.span().first, MONTH_CLOSED), "月度提成结算。"),
            (Period::Month(second), after(third.span().first, MONTH_CLOSED), "月度提成结算。"),
            (quarter(LAST), self.day(RUNNING, QUARTER_CLOSED), "季度结算，人事与财务共同复核。"),
        ];
        let close = |(period, on, reason): (Period, NaiveDate, &str)| SampleClose {
            period,
            on,
            by: TASK_FORCE[0].to_owned(),
            reason: reason.to_owned(),
        };
        wanted.into_iter().filter(|(_, on, _)| self.past(*on).is_some()).map(close).collect()
    }

    /// Whether a quarter's target was set for a seller.
    fn has_target(&self, seller: Seller, at: usize) -> bool {
        self.target(seller, at).is_some()
    }

    /// A seller's target of a quarter, in fen.
    fn target(&self, seller: Seller, at: usize) -> Option<i64> {
        let quarter = self.script.acts[at].quarter;
        domain::targets::member_target(self.ledger, ix(seller), quarter).map(|target| target.to_minor())
    }
}

/// The place of a member.
fn ix(seller: Seller) -> domain::facts::MemberIx {
    domain::facts::MemberIx::try_from(seller).expect("the crew is small")
}

/// Numbers rows from one in the order they are written.
fn numbered<T>(rows: &mut [T], id: impl Fn(&mut T) -> &mut i64) {
    rows.iter_mut().zip(1..).for_each(|(row, place)| *id(row) = place);
}
