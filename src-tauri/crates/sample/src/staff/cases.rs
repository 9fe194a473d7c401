//! Cases handed in by veterans, month by month: seldom before the plan, by most of them since.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::base::{DateSpan, Month};
use domain::facts::{Case, CaseKind, CustomerIx};

use super::case_texts::{CASES_KEPT, CASES_NEW, CASES_WON_BACK, CaseText};
use super::{Office, is_before_running, ix, numbered};
use crate::chance::Chance;
use crate::crew::Seller;
use crate::rhythm::{monday_from, weekday_from};
use crate::script::{BEFORE, LAST};

/// How often a veteran hands one in, permille: in the quarter before the last full one, in that, now.
const HANDED_IN: [u64; 3] = [260, 450, 840];
/// Days into the month from which they come in.
const FROM: u64 = 9;
/// Kinds by weight: new customer, won back, kept.
const KINDS: [u64; 3] = [66, 17, 17];

pub(super) fn cases(office: &Office<'_>) -> Vec<Case> {
    let mut desk = Desk { office, chance: office.chance("cases"), told: [0; 3], named: BTreeSet::new() };
    let mut month = Month::of(office.whole(BEFORE).first);
    let mut rows = Vec::new();
    while month.span().first < office.today() {
        rows.extend(desk.month(month));
        month = month.plus(1);
    }
    rows.sort_by_key(|case: &Case| (case.member, case.month));
    numbered(&mut rows, |case| &mut case.id);
    rows
}

struct Desk<'a> {
    office: &'a Office<'a>,
    chance: Chance,
    /// How many of each kind have been told: no story comes twice before all have.
    told: [usize; 3],
    /// Customers somebody told of.
    named: BTreeSet<CustomerIx>,
}

impl Desk<'_> {
    /// A month's cases; when it is over one of them is its best.
    fn month(&mut self, month: Month) -> Vec<Case> {
        let span = month.span();
        let place = if !is_before_running(self.office, span.first) {
            2
        } else {
            usize::from(span.first >= self.office.whole(LAST).first)
        };
        let mut rows = Vec::new();
        for seller in self.office.crew.veterans() {
            let on = weekday_from(span.first + Days::new(FROM + self.chance.below(17)));
            let hands_in = self.chance.happens(HANDED_IN[place]);
            if hands_in && self.office.is_past(on) && !self.office.crew.is_away(seller, on) {
                rows.push(self.case(seller, month, on));
            }
        }
        if self.office.is_past(span.last) && !rows.is_empty() {
            let best = self.chance.below(rows.len() as u64) as usize;
            rows[best].is_best = true;
            rows[best].told_on = self.office.past(monday_from(span.last + Days::new(1)));
        }
        rows
    }

    fn case(&mut self, seller: Seller, month: Month, on: NaiveDate) -> Case {
        let kind = self.chance.weighted(&KINDS);
        let texts: &[CaseText] = [CASES_NEW, CASES_WON_BACK, CASES_KEPT][kind];
        let (title, story) = texts[self.told[kind] % texts.len()];
        self.told[kind] += 1;
        let meeting = monday_from(on + Days::new(1));
        let is_told = self.chance.happens(450);
        Case {
            id: 0,
            member: ix(seller),
            month,
            kind: [CaseKind::NewCustomer, CaseKind::WonBack, CaseKind::CoreRetention][kind],
            title: title.to_owned(),
            story: story.to_owned(),
            customer_code: self.customer(seller, kind == 0, month.span()),
            handed_in_on: on,
            is_best: false,
            told_on: self.office.past(meeting).filter(|_| is_told),
        }
    }

    /// Whom it tells of: a new customer of the member, the month's if there is one; else an old one. A few name nobody.
    fn customer(&mut self, seller: Seller, is_new: bool, span: DateSpan) -> String {
        let known = self.office.customers_of(seller, span.last);
        if known.is_empty() || self.chance.happens(120) {
            return String::new();
        }
        let of_month = known.iter().filter(|(first, _)| span.contains(*first)).count();
        let bound = match (is_new, of_month) {
            (true, 0) => known.len().min(6),
            (true, of_month) => of_month,
            (false, _) => known.len(),
        };
        let from = if is_new { 0 } else { bound / 3 };
        let mut drawn = (0..5).map(|_| known[from + self.chance.below((bound - from) as u64) as usize].1);
        let customer = drawn.find(|customer| !self.named.contains(customer));
        self.named.extend(customer);
        customer.map_or_else(String::new, |customer| self.office.ledger.customers[customer as usize].code.clone())
    }
}
