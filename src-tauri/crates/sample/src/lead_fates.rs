//! Which leads come in each quarter and what becomes of them, so that the shares of the plan's columns come out.
//!
//! A lead that is won is won on the day a customer first orders; the others are given their fates by how old they are
//! when the quarter closes. What is open then goes on in the next quarter.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::facts::{EndKind, Stage};

use crate::Wish;
use crate::chance::Chance;
use crate::cohorts::{Cohort, FIRST, close, cohort};
use crate::customers::place;
use crate::records::{SampleCompany, SampleStatus};
use crate::rhythm::Rhythm;
use crate::script::{LAST, RUNNING, Script};
use crate::worktime::{DAY, Work};

/// Minutes of the day at which leads come in, at most; on the day that is not over only the first ones are known.
const COMES_UNTIL: i64 = 390;
const KNOWN_TODAY: i64 = 40;

/// Working days after which a lead may have been won.
const OLD_DAYS: i64 = 16;

/// How a lead comes out, as far as is known today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Won,
    /// It ended in this way; slow when it waited for an owner too long.
    Ended {
        kind: EndKind,
        is_slow: bool,
    },
    Open,
}

/// An order that a lead was won with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sale {
    pub(crate) on: NaiveDate,
    /// Place of the customer.
    pub(crate) customer: usize,
    pub(crate) order_no: String,
}

/// A lead's fate.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// Place of its quarter.
    pub(crate) at: usize,
    pub(crate) acquired: Work,
    /// Whether it scores enough to be assigned.
    pub(crate) is_high: bool,
    pub(crate) is_assigned: bool,
    pub(crate) fate: Fate,
    /// The stage it is in or ended in, won leads before after-sales.
    pub(crate) reach: Stage,
    /// When it was won or ended.
    pub(crate) end: Option<Work>,
    pub(crate) sale: Option<Sale>,
}

/// Everybody's fate, quarter by quarter.
pub(crate) fn drafts(wish: &Wish, script: &Script, company: &SampleCompany) -> Vec<Draft> {
    let mut fates = Fates {
        script,
        rhythm: Rhythm::of(wish.seed, script.span()),
        chance: Chance::new(wish.seed, "lead fates"),
        market: Market::of(script, company),
        now: close(script, RUNNING),
    };
    (FIRST..=RUNNING).flat_map(|at| fates.cohort(wish, at)).collect()
}

/// Orders that leads can be won with.
struct Market {
    firsts: Vec<Sale>,
    others: Vec<Sale>,
    used: BTreeSet<usize>,
}

impl Market {
    fn of(script: &Script, company: &SampleCompany) -> Market {
        let mut market = Market { firsts: Vec::new(), others: Vec::new(), used: BTreeSet::new() };
        let mut known = None;
        for order in company.orders.iter().filter(|order| order.amount_minor > 0 && order.status == SampleStatus::Open)
        {
            let customer = place(&order.customer);
            let sale = Sale { on: order.on, customer, order_no: order.order_no.clone() };
            let is_first = known.replace(customer) != Some(customer);
            if is_first && order.on > script.acts[0].end() {
                market.firsts.push(sale);
            } else if order.on >= script.acts[FIRST].span.first {
                market.others.push(sale);
            }
        }
        market
    }

    /// Sales of days, of customers that no lead became yet, one each; first orders before others.
    fn take(
        &mut self,
        (from, to): (NaiveDate, NaiveDate),
        count: usize,
        with_others: bool,
        chance: &mut Chance,
    ) -> Vec<Sale> {
        let mut taken = Vec::new();
        for list in [&self.firsts, &self.others].into_iter().take(1 + usize::from(with_others)) {
            let mut found: Vec<&Sale> = list.iter().filter(|sale| from <= sale.on && sale.on <= to).collect();
            chance.shuffle(&mut found);
            for sale in found {
                if taken.len() < count && self.used.insert(sale.customer) {
                    taken.push(sale.clone());
                }
            }
        }
        taken
    }
}

struct Fates<'a> {
    script: &'a Script,
    rhythm: Rhythm,
    chance: Chance,
    market: Market,
    now: Work,
}

impl Fates<'_> {
    fn cohort(&mut self, wish: &Wish, at: usize) -> Vec<Draft> {
        let cohort = cohort(self.script, at);
        let leads = cohort.count(wish, &self.script.acts[at], at);
        let mut drafts = self.wins(&cohort, at, cohort.part(leads, cohort.won));
        if at < RUNNING {
            drafts.extend(self.late_wins(&cohort, at, cohort.part(leads, 40)));
        }
        let others = leads.saturating_sub(drafts.len());
        let acquired = (0..others).filter_map(|_| self.acquired(at)).collect();
        let won = drafts.iter().filter(|draft| draft.end.is_some_and(|end| end <= close(self.script, at))).count();
        drafts.extend(self.others(&cohort, at, leads, won, acquired));
        if at >= LAST {
            leave_some_unassigned(&mut drafts, leads);
        }
        drafts
    }

    fn acquired(&mut self, at: usize) -> Option<Work> {
        let act = &self.script.acts[at];
        let day = self.rhythm.pick(&mut self.chance, act.span.first, act.end())?;
        Some(self.comes(day))
    }

    fn comes(&mut self, day: NaiveDate) -> Work {
        let until = if day == self.script.today { KNOWN_TODAY } else { COMES_UNTIL };
        Work::on(day, self.chance.between(0, until))
    }

    /// Leads won before the quarter closes.
    fn wins(&mut self, cohort: &Cohort, at: usize, count: usize) -> Vec<Draft> {
        let (first, last) = (self.script.acts[at].span.first, close(self.script, at).day());
        let from = first + Days::new(cohort.cycle_days.0);
        let sales = self.market.take((from, last), count, true, &mut self.chance);
        let mut wins: Vec<Draft> =
            sales.into_iter().filter_map(|sale| self.win(cohort, at, sale.on, Some(sale))).collect();
        // A company with too few orders wins leads that have not ordered yet.
        for _ in 0..(count - wins.len()) * 4 {
            let day = self.rhythm.pick(&mut self.chance, from, last);
            if wins.len() < count
                && let Some(win) = day.and_then(|day| self.win(cohort, at, day, None))
            {
                wins.push(win);
            }
        }
        wins
    }

    /// Leads that were open when their quarter closed and are won soon after it.
    fn late_wins(&mut self, cohort: &Cohort, at: usize, count: usize) -> Vec<Draft> {
        let after = &self.script.acts[at + 1].span;
        let to = (after.first + Days::new(cohort.cycle_days.0)).min(after.last);
        let sales = self.market.take((after.first, to), count, false, &mut self.chance);
        sales.into_iter().filter_map(|sale| self.win(cohort, at, sale.on, Some(sale))).collect()
    }

    fn win(&mut self, cohort: &Cohort, at: usize, on: NaiveDate, sale: Option<Sale>) -> Option<Draft> {
        let span = self.script.acts[at].span;
        let (shortest, longest) = cohort.cycle_days;
        let from = span.first.max(on - Days::new(longest));
        let to = span.last.min(on - Days::new(shortest));
        let day = self.rhythm.pick(&mut self.chance, from, to)?;
        let acquired = self.comes(day);
        let end = Work::on(on, self.chance.between(60, 500)).min(self.now);
        Some(Draft { reach: Stage::Won, sale, ..draft(at, acquired, true, Fate::Won, Some(end)) })
    }

    /// Fates of the leads that are not won, the most demanding first.
    fn others(&mut self, cohort: &Cohort, at: usize, leads: usize, won: usize, acquired: Vec<Work>) -> Vec<Draft> {
        let mut left = acquired;
        self.chance.shuffle(&mut left);
        let mut drafts = Vec::with_capacity(left.len());
        let lost = |is_slow| Fate::Ended { kind: EndKind::Lost, is_slow };
        let part = |permille| cohort.part(leads, permille);
        let ends = [
            (part(cohort.lost_proposal), cohort.proposal_days, lost(false), Stage::Proposal, true),
            (part(cohort.lost_needs), cohort.needs_days, lost(false), Stage::Needs, true),
            (part(cohort.slow), cohort.slow_days, lost(true), Stage::Screened, true),
            (part(cohort.lost_low), (3, 12), lost(false), Stage::Screened, false),
        ];
        for (count, (low, high), fate, reach, is_high) in ends {
            for acquired in self.take(&mut left, at, count, low * DAY) {
                let end = self.end(at, acquired, (low * DAY, high * DAY));
                drafts.push(Draft { reach, ..draft(at, acquired, is_high, fate, Some(end)) });
            }
        }
        self.invalid(cohort, at, part(cohort.invalid), won, &mut left, &mut drafts);
        for acquired in left {
            drafts.push(self.left_open(cohort, at, acquired));
        }
        drafts
    }

    /// Invalid leads; so many of them score too little that the screening is right as often as wished.
    fn invalid(
        &mut self,
        cohort: &Cohort,
        at: usize,
        count: usize,
        won: usize,
        left: &mut Vec<Work>,
        drafts: &mut Vec<Draft>,
    ) {
        let kind = EndKind::Invalid;
        let passed = won + drafts.iter().filter(|draft| draft.is_high).count();
        let known = won + drafts.len() + count;
        let low = cohort.part(known, cohort.right).saturating_sub(passed).min(count);
        // Most old leads that are left are so because they were not won: they are invalid more often, and every month alike.
        let close = close(self.script, at);
        left.sort_by_cached_key(|acquired| {
            let hold = if close.since(*acquired) > OLD_DAYS * DAY { 500 } else { 1_000 };
            (self.chance.below(1_000 * hold), *acquired)
        });
        let found_late = self.take(left, at, count - low, DAY * 3 / 2);
        let found_soon = self.take(left, at, count - found_late.len(), 120);
        for acquired in found_late {
            let end = self.end(at, acquired, (DAY * 3 / 2, 9 * DAY));
            let is_in_needs = self.chance.happens(cohort.found_in_needs);
            let reach = if is_in_needs { Stage::Needs } else { Stage::Screened };
            drafts.push(Draft { reach, ..draft(at, acquired, true, Fate::Ended { kind, is_slow: false }, Some(end)) });
        }
        for acquired in found_soon {
            let end = self.end(at, acquired, (90, cohort.found_soon_minutes));
            let reach = if self.chance.happens(cohort.unscreened) { Stage::Acquired } else { Stage::Screened };
            drafts.push(Draft { reach, ..draft(at, acquired, false, Fate::Ended { kind, is_slow: false }, Some(end)) });
        }
    }

    /// A lead that is open when its quarter closes: later it is lost, or it is open still.
    fn left_open(&mut self, cohort: &Cohort, at: usize, acquired: Work) -> Draft {
        let is_high = self.chance.happens(850);
        let later = close(self.script, at).plus(self.chance.between(DAY / 2, 22 * DAY)).max(acquired.plus(6 * DAY));
        if at < RUNNING && later < self.now {
            let is_invalid = self.chance.happens(300);
            let kind = if is_invalid { EndKind::Invalid } else { EndKind::Lost };
            let reach = match is_high {
                false => Stage::Screened,
                true if is_invalid || self.chance.happens(500) => Stage::Needs,
                true => Stage::Proposal,
            };
            return Draft { reach, ..draft(at, acquired, is_high, Fate::Ended { kind, is_slow: false }, Some(later)) };
        }
        let age = self.now.since(acquired);
        let reach = match age {
            _ if age < 200 => Stage::Acquired,
            _ if !is_high || age < DAY => Stage::Screened,
            _ if age < cohort.open_needs_days * DAY => Stage::Needs,
            _ if self.chance.happens(880) => Stage::Proposal,
            _ => Stage::Needs,
        };
        let open = draft(at, acquired, is_high, Fate::Open, None);
        Draft { reach, is_assigned: is_high && reach >= Stage::Needs, ..open }
    }

    /// So many of those old enough when the quarter closes.
    fn take(&self, left: &mut Vec<Work>, at: usize, count: usize, age: i64) -> Vec<Work> {
        let close = close(self.script, at);
        let mut taken = Vec::new();
        left.retain(|acquired| {
            let is_taken = taken.len() < count && close.since(*acquired) >= age;
            if is_taken {
                taken.push(*acquired);
            }
            !is_taken
        });
        taken
    }

    fn end(&mut self, at: usize, acquired: Work, (low, high): (i64, i64)) -> Work {
        let age = close(self.script, at).since(acquired);
        acquired.plus(self.chance.between(low, high.min(age).max(low)))
    }
}

fn draft(at: usize, acquired: Work, is_high: bool, fate: Fate, end: Option<Work>) -> Draft {
    let is_slow = matches!(fate, Fate::Ended { is_slow: true, .. });
    Draft { at, acquired, is_high, is_assigned: is_high && !is_slow, fate, reach: Stage::Acquired, end, sale: None }
}

/// The last good leads to come in are ready, and nobody has been given them yet.
fn leave_some_unassigned(drafts: &mut [Draft], leads: usize) {
    let mut open: Vec<&mut Draft> = drafts
        .iter_mut()
        .filter(|draft| draft.fate == Fate::Open && draft.is_high && draft.reach > Stage::Acquired)
        .collect();
    open.sort_by_key(|draft| std::cmp::Reverse(draft.acquired));
    for draft in open.into_iter().take((leads / 40).max(1)) {
        draft.reach = Stage::Screened;
        draft.is_assigned = false;
    }
}
