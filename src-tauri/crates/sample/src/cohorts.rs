//! What is wished of each quarter's leads and tickets: the plan's columns "before" and "now", and the improvement under
//! way in the running quarter.

use crate::Wish;
use crate::rhythm::weekday_until;
use crate::script::{Act, BEFORE, LAST, RUNNING, Script};
use crate::worktime::{DAY, Work};

/// The first quarter with leads and tickets: the one before "before".
pub(crate) const FIRST: usize = 5;
/// A team of fifteen works on no more leads and tickets than those of so many customers.
const CUSTOMERS_MOST: u32 = 3_300;
/// Leads of the last full quarter come in twenties, so that its shares are whole leads.
const WHOLE: usize = 20;
/// Minutes of the working day that have passed today.
const PASSED_TODAY: i64 = 360;

/// A quarter's leads. Shares are permille of all its leads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cohort {
    /// Leads of a full quarter, permille of the customers.
    pub(crate) leads: i64,
    pub(crate) won: i64,
    pub(crate) invalid: i64,
    /// Lost because nobody was given them in time.
    pub(crate) slow: i64,
    pub(crate) lost_needs: i64,
    pub(crate) lost_proposal: i64,
    /// Lost though they had not passed the screening.
    pub(crate) lost_low: i64,
    /// How often the screening is right, permille.
    pub(crate) right: i64,
    /// Invalid leads that passed it and are found out only when asked for their needs, permille of these.
    pub(crate) found_in_needs: u64,
    /// Invalid leads that ended before anybody screened them, permille of those that score too little.
    pub(crate) unscreened: u64,
    /// Minutes in which these are found out, at most.
    pub(crate) found_soon_minutes: i64,
    /// Mean wait for an owner, in minutes on the wall.
    pub(crate) assign_minutes: i64,
    pub(crate) screen_minutes: (i64, i64),
    /// Days on the calendar from acquired to won.
    pub(crate) cycle_days: (u64, u64),
    /// Working days after which leads are lost: for want of an owner, in needs, in proposal.
    pub(crate) slow_days: (i64, i64),
    pub(crate) needs_days: (i64, i64),
    pub(crate) proposal_days: (i64, i64),
    /// Working days after which an open lead has a proposal.
    pub(crate) open_needs_days: i64,
    /// When the proposal is made, permille of the way from owner to customer: the later, the shorter its approval took.
    pub(crate) proposal_at: (i64, i64),
    /// Working days from won to after-sales.
    pub(crate) after_days: (i64, i64),
    /// Mean mark of the proposals, in hundredths.
    pub(crate) quality: i64,
}

const OLD: Cohort = Cohort {
    leads: 135,
    won: 165,
    invalid: 370,
    slow: 80,
    lost_needs: 80,
    lost_proposal: 50,
    lost_low: 30,
    right: 650,
    found_in_needs: 600,
    unscreened: 600,
    found_soon_minutes: 3 * DAY,
    assign_minutes: 21 * 60,
    screen_minutes: (30, 200),
    cycle_days: (12, 42),
    slow_days: (3, 8),
    needs_days: (5, 14),
    proposal_days: (9, 26),
    open_needs_days: 12,
    proposal_at: (600, 800),
    after_days: (3, 8),
    quality: 640,
};

/// A quarter's tickets. Shares are permille.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calls {
    /// Tickets of a full quarter, permille of the customers.
    pub(crate) tickets: i64,
    /// Mean wait for an answer, in minutes on the wall.
    pub(crate) response_minutes: i64,
    /// Solved within a day.
    pub(crate) in_time: i64,
    /// Mean mark, in hundredths.
    pub(crate) satisfaction: i64,
}

/// The leads wished of a quarter.
pub(crate) fn cohort(script: &Script, at: usize) -> Cohort {
    match at {
        RUNNING => running(script.acts[RUNNING].days()),
        LAST => Cohort {
            leads: 150,
            won: 150,
            invalid: 400,
            slow: 100,
            right: 620,
            assign_minutes: 24 * 60,
            quality: 600,
            ..OLD
        },
        BEFORE => Cohort {
            leads: 140,
            won: 160,
            invalid: 380,
            slow: 85,
            right: 640,
            assign_minutes: 22 * 60,
            quality: 620,
            ..OLD
        },
        _ => OLD,
    }
}

/// The running quarter: the older its leads, the more of them have come out.
fn running(days: i64) -> Cohort {
    let grown = |permille: i64, after: i64| permille * (days - after).max(0) / days;
    Cohort {
        leads: 160,
        won: grown(275, 16),
        invalid: 320,
        slow: if days >= 5 { 30 } else { 0 },
        lost_needs: grown(45, 10),
        lost_proposal: grown(60, 14),
        lost_low: grown(25, 6),
        right: 750,
        found_in_needs: 400,
        unscreened: 200,
        found_soon_minutes: DAY,
        assign_minutes: 330,
        screen_minutes: (8, 60),
        cycle_days: (9, 30),
        slow_days: (2, 4),
        needs_days: (4, 10),
        proposal_days: (7, 16),
        open_needs_days: 6,
        proposal_at: (280, 430),
        after_days: (1, 3),
        quality: 710,
    }
}

/// The tickets wished of a quarter.
pub(crate) fn calls(at: usize) -> Calls {
    match at {
        RUNNING => Calls { tickets: 68, response_minutes: 180, in_time: 850, satisfaction: 435 },
        LAST => Calls { tickets: 65, response_minutes: 24 * 60, in_time: 480, satisfaction: 400 },
        BEFORE => Calls { tickets: 62, response_minutes: 22 * 60, in_time: 520, satisfaction: 405 },
        _ => Calls { tickets: 60, response_minutes: 21 * 60, in_time: 540, satisfaction: 410 },
    }
}

/// The last moment of a quarter that is known: its last working hour, or this afternoon.
pub(crate) fn close(script: &Script, at: usize) -> Work {
    let day = weekday_until(script.acts[at].end());
    Work::on(day, if day == script.today { PASSED_TODAY } else { DAY - 1 })
}

/// So many for the customers wished, in a full quarter.
pub(crate) fn volume(wish: &Wish, permille: i64) -> i64 {
    i64::from(wish.customers.min(CUSTOMERS_MOST)) * permille / 1_000
}

impl Cohort {
    /// How many leads come in a quarter.
    pub(crate) fn count(&self, wish: &Wish, act: &Act, at: usize) -> usize {
        let count = usize::try_from(act.part_of(volume(wish, self.leads))).unwrap_or(0);
        if at == LAST { (count + WHOLE / 2) / WHOLE * WHOLE } else { count }
    }

    /// A share of so many, rounded.
    pub(crate) fn part(&self, count: usize, permille: i64) -> usize {
        usize::try_from((count as i64 * permille + 500) / 1_000).unwrap_or(0)
    }
}
