//! The quarter's budget: a share of the planned sales in four categories, what is spent of it, and how fast (section 8).
//!
//! What is spent comes from three places: entries somebody typed, training sessions that cost something, and the
//! statements' lines beyond base commission. Nothing here asks for a receipt or forbids spending: it shows where the
//! money stands. Without a target of the quarter there is no budget, which is no data and not zero.

mod spending;
mod worst;

pub use spending::{Expense, PaidLine, Source, by_day, expenses, is_beyond_base, spending};
pub use worst::{WorstCase, worst_case};

use rust_decimal::Decimal;

use crate::base::{Currency, Money, Quarter, Ratio, allocate};
use crate::facts::{BudgetCategory, Ledger};
use crate::plan::{BudgetRules, Plan};
use crate::targets;

/// The budget of a quarter with its parts, which add up to it to the minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// All of it.
    pub whole: Money,
    /// Its parts, in the order of [`BudgetCategory::ALL`].
    pub parts: [Money; 4],
}

impl Planned {
    /// The part of a category.
    pub fn part(&self, category: BudgetCategory) -> Money {
        self.parts[category as usize]
    }
}

/// How spending stands beside what is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BudgetState {
    /// Nothing is planned, so nothing can be said.
    NoData,
    /// Not faster than the quarter.
    OnPace,
    /// Faster than the quarter by more than the plan's points.
    Ahead,
    /// As much spent as the plan warns from.
    Warning,
    /// More spent than planned.
    Over,
}

impl BudgetState {
    /// Stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            BudgetState::NoData => "no_data",
            BudgetState::OnPace => "on_pace",
            BudgetState::Ahead => "ahead",
            BudgetState::Warning => "warning",
            BudgetState::Over => "over",
        }
    }
}

/// Planned beside spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// What is planned for the quarter; none without a target.
    pub planned: Option<Money>,
    /// What was spent to the date.
    pub spent: Money,
    /// What is left; below zero when more was spent.
    pub remaining: Option<Money>,
    /// Spent over planned; no data without a plan, or when nothing is planned.
    pub burn: Option<Ratio>,
    /// Percentage points by which burn is beyond pace; below zero when it is behind.
    pub beyond_pace: Option<Decimal>,
    /// How it stands.
    pub state: BudgetState,
}

/// A category: what it is spent on, and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CategoryBudget {
    /// Which.
    pub category: BudgetCategory,
    /// What records cost by themselves: sessions, lines beyond base commission.
    pub recorded: Money,
    /// What was entered.
    pub entered: Money,
    /// Both beside the plan.
    pub standing: Standing,
}

/// The budget of a quarter as of a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The part of the quarter that has passed.
    pub pace: Ratio,
    /// All categories together.
    pub whole: Standing,
    /// In the order of [`BudgetCategory::ALL`].
    pub categories: Vec<CategoryBudget>,
}

/// The part of the budget that the plan gives a category.
pub fn part_of(rules: &BudgetRules, category: BudgetCategory) -> Ratio {
    match category {
        BudgetCategory::Training => rules.training,
        BudgetCategory::Visits => rules.visits,
        BudgetCategory::Incentives => rules.incentives,
        BudgetCategory::Crm => rules.crm,
    }
}

/// The budget of planned sales. The whole is rounded once, its parts by largest remainder.
pub fn planned(currency: Currency, rules: &BudgetRules, target: Money) -> Planned {
    let whole = target.at_rate(rules.share_of_sales);
    let parts: Vec<Decimal> = BudgetCategory::ALL.iter().map(|category| part_of(rules, *category).value()).collect();
    let minor = allocate(whole.to_minor(), &parts);
    Planned { whole, parts: std::array::from_fn(|place| currency.minor(minor[place])) }
}

/// The budget of a quarter; none without a target of the company.
pub fn planned_of(ledger: &Ledger, plan: &Plan, quarter: Quarter) -> Option<Planned> {
    targets::company_target(ledger, plan, quarter).map(|target| planned(ledger.currency, &plan.budget, target))
}

/// Where spending stands beside a plan when this part of the quarter has passed. Decided on exact amounts.
pub fn standing(plan: &Plan, planned: Option<Money>, spent: Money, pace: Ratio) -> Standing {
    let burn = planned.and_then(|planned| spent.over(planned));
    Standing {
        planned,
        spent,
        remaining: planned.map(|planned| planned - spent),
        burn,
        beyond_pace: burn.map(|burn| burn.points_above(pace)),
        state: planned.map_or(BudgetState::NoData, |planned| state(plan, planned, spent, pace)),
    }
}

fn state(plan: &Plan, planned: Money, spent: Money, pace: Ratio) -> BudgetState {
    let (planned, spent) = (planned.value(), spent.value());
    let beyond = (spent - planned * pace.value()) * Decimal::ONE_HUNDRED;
    if spent > planned {
        BudgetState::Over
    } else if spent > Decimal::ZERO && spent >= planned * plan.budget.warn_from.value() {
        BudgetState::Warning
    } else if beyond > planned * plan.targets.on_track_points.value() {
        BudgetState::Ahead
    } else {
        BudgetState::OnPace
    }
}

/// The budget beside the expenses of its quarter.
pub fn budget(currency: Currency, plan: &Plan, planned: Option<Planned>, pace: Ratio, expenses: &[Expense]) -> Budget {
    let categories: Vec<CategoryBudget> = BudgetCategory::ALL
        .iter()
        .map(|category| {
            let (recorded, entered) = spending(currency, expenses, *category);
            let planned = planned.map(|planned| planned.part(*category));
            let standing = standing(plan, planned, recorded + entered, pace);
            CategoryBudget { category: *category, recorded, entered, standing }
        })
        .collect();
    let spent = categories.iter().fold(currency.zero(), |sum, category| sum + category.standing.spent);
    let whole = standing(plan, planned.map(|planned| planned.whole), spent, pace);
    Budget { pace, whole, categories }
}

#[cfg(test)]
mod tests;
