//! What happens in each quarter: six of history, the one "before", the one "now", and the running one up to today.

use chrono::NaiveDate;
use domain::base::{DateSpan, FiscalCalendar, Quarter, WorkCalendar};
use domain::plan::Plan;

use crate::Wish;
use crate::chance::Chance;

/// Number of quarters in the history.
pub(crate) const QUARTERS: usize = 9;
/// Place of the quarter "before".
pub(crate) const BEFORE: usize = 6;
/// Place of the quarter "now", the last full one.
pub(crate) const LAST: usize = 7;
/// Place of the running quarter.
pub(crate) const RUNNING: usize = 8;

/// Sales of the last full quarter for each customer of the company, in fen: 17.4 million yuan over 1 200.
const SALES_EACH_MINOR: i64 = 1_450_000;
/// Part of what the running quarter's pace asks for that is reached.
const REACHED_OF_PACE: i64 = 935;
/// Growth the running quarter's target asks for.
pub(crate) const GROWTH_PERCENT: i64 = 115;

/// All quarters and what is wished of them.
#[derive(Debug)]
pub(crate) struct Script {
    pub(crate) calendar: FiscalCalendar,
    pub(crate) plan: Plan,
    pub(crate) today: NaiveDate,
    pub(crate) acts: [Act; QUARTERS],
}

/// One quarter. Shares are permille.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) quarter: Quarter,
    /// The quarter's days, to today when it runs.
    pub(crate) span: DateSpan,
    /// Working days passed and in all.
    pub(crate) pace: (i64, i64),
    pub(crate) sales_minor: i64,
    pub(crate) shares: Shares,
    /// Days between a core customer's orders.
    pub(crate) repurchase_days: i64,
    /// Core customers at the start that stay silent.
    pub(crate) core_churn: i64,
    /// Customers lost at the end, of all that have a tier.
    pub(crate) churned: i64,
    /// Customers won in the quarter, of all customers wished.
    pub(crate) won: i64,
    /// Part of those won that become core at once.
    pub(crate) won_core: i64,
}

/// Shares of a quarter's sales.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shares {
    /// Customers who are core at the end.
    pub(crate) core: i64,
    /// Customers first seen in the quarter.
    pub(crate) new: i64,
    /// Customers who are both.
    pub(crate) new_core: i64,
}

/// Sales of a full quarter (of the last one's), shares, days, churn of core, churned, won, won core.
type Line = (i64, (i64, i64, i64), i64, i64, i64, i64, i64);

const LINES: [Line; QUARTERS] = [
    (965, (620, 0, 0), 33, 0, 0, 0, 0),
    (985, (620, 150, 40), 32, 55, 20, 26, 250),
    (1_000, (625, 155, 45), 32, 60, 40, 26, 250),
    (1_010, (630, 160, 45), 31, 60, 55, 26, 250),
    (1_025, (635, 165, 50), 31, 65, 65, 27, 250),
    (1_040, (640, 170, 50), 30, 75, 72, 28, 250),
    (1_047, (650, 200, 110), 30, 85, 80, 42, 300),
    (1_000, (600, 150, 50), 45, 120, 103, 30, 220),
    (1_075, (625, 170, 60), 38, 90, 108, 32, 250),
];

impl Script {
    /// The script of a wish.
    pub(crate) fn of(wish: &Wish) -> Script {
        let calendar = FiscalCalendar::starting(1).expect("January is a month");
        let running = calendar.quarter_of(wish.today);
        let mut chance = Chance::new(wish.seed, "script");
        let last_sales = SALES_EACH_MINOR * i64::from(wish.customers) / 1_000 * chance.around(20);
        let acts = std::array::from_fn(|place| {
            let quarter = running.plus(place as i32 - RUNNING as i32);
            act(&calendar, quarter, wish.today, LINES[place], last_sales)
        });
        Script { calendar, plan: Plan::default(), today: wish.today, acts }
    }

    /// All days of the history.
    pub(crate) fn span(&self) -> DateSpan {
        DateSpan { first: self.acts[0].span.first, last: self.today }
    }

    /// Whether so little of the running quarter has passed that its sales say nothing yet.
    pub(crate) fn is_young(&self) -> bool {
        let (passed, all) = self.acts[RUNNING].pace;
        passed * 5 < all
    }
}

impl Act {
    /// The last day.
    pub(crate) fn end(&self) -> NaiveDate {
        self.span.last
    }

    /// Days passed.
    pub(crate) fn days(&self) -> i64 {
        self.span.days()
    }

    /// So much of a full quarter's number as has passed, rounded.
    pub(crate) fn part_of(&self, number: i64) -> i64 {
        let (passed, all) = self.pace;
        (number * passed * 2 + all) / (all * 2)
    }
}

fn act(calendar: &FiscalCalendar, quarter: Quarter, today: NaiveDate, line: Line, last_sales: i64) -> Act {
    let (sales, (core, new, new_core), repurchase_days, core_churn, churned, won, won_core) = line;
    let whole = calendar.quarter_span(quarter);
    let span = whole.until(today).expect("no quarter of the script begins after today");
    let workdays = WorkCalendar::default();
    let pace = (workdays.workdays(span) as i64, workdays.workdays(whole) as i64);
    let is_running = whole.contains(today);
    let full = if is_running {
        last_sales * GROWTH_PERCENT / 100 * REACHED_OF_PACE / 1_000
    } else {
        last_sales / 1_000 * sales
    };
    Act {
        quarter,
        span,
        pace,
        sales_minor: full * pace.0 / pace.1,
        shares: Shares { core, new, new_core },
        repurchase_days,
        core_churn,
        churned,
        won,
        won_core,
    }
}
