//! Budget: four categories, burn against pace, entries, and what the worst case would cost.

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::{ChartSpec, Tone};
use domain::facts::BudgetCategory;

use super::{Choice, EmptyView, FigureView, RowsRef, wire};

wire! {
    /// The Budget page; its table is `budget_entries`.
    pub struct BudgetView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        pub figures: Vec<FigureView>,
        /// Spent against pace over the quarter.
        pub chart: Option<ChartSpec>,
        pub categories: Vec<CategoryView>,
        pub worst: WorstCaseView,
        pub form: BudgetForm,
    }

    /// A category: planned, spent, what is left, how fast it burns.
    pub struct CategoryView {
        pub category: BudgetCategory,
        pub label: String,
        pub planned: String,
        pub spent: String,
        pub remaining: String,
        /// Spent over planned ("63.0 %").
        pub burn: String,
        /// Spent over planned as a number between 0 and 1.5, for the bar; none without a plan.
        pub burn_at: Option<f64>,
        /// The part of the quarter that has passed, on the same scale.
        pub pace_at: f64,
        /// "12 points ahead of pace".
        pub beside_pace: String,
        pub state_label: String,
        pub tone: Tone,
        /// What it is made of: "¥8,000.00 sessions, ¥2,300.00 entries".
        pub sources: String,
        pub rows: Option<RowsRef>,
    }

    /// What is chosen from in the entry form.
    pub struct BudgetForm {
        pub categories: Vec<Choice>,
        pub today: NaiveDate,
        pub currency: String,
    }

    /// An entry; without an id another one.
    pub struct BudgetEntrySave {
        pub id: Option<i64>,
        pub spent_on: NaiveDate,
        pub category: BudgetCategory,
        /// As typed; below zero is a refund.
        pub amount: String,
        pub note: String,
        /// Path of the receipt; empty when none.
        pub attachment: String,
    }

    /// An entry as it is edited.
    pub struct BudgetEntryView {
        pub id: i64,
        pub spent_on: NaiveDate,
        pub category: BudgetCategory,
        pub amount: String,
        pub note: String,
        pub attachment: String,
        /// The receipt is there and can be shown in its folder.
        pub is_attached: bool,
    }

    /// A file that was picked; none when the dialog was left.
    pub struct PickedFile {
        pub path: Option<String>,
    }

    /// What would be paid if everybody sold this much of their target.
    pub struct WorstCaseRequest {
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
        /// Percent of the target, as typed ("120").
        pub at: String,
    }

    /// The payout if everybody reached a share of the target, with every bonus.
    pub struct WorstCaseView {
        /// Percent ("120").
        pub at: String,
        pub title: String,
        pub sentence: String,
        pub tone: Tone,
        pub rows: Vec<WorstCaseRow>,
        pub total: String,
        /// Beyond base commission, which the budget bears, and what is planned for it.
        pub beyond_base: String,
        pub planned: String,
        pub difference: String,
    }

    /// A kind of line in the worst case.
    pub struct WorstCaseRow {
        pub label: String,
        pub amount: String,
        pub note: String,
    }

    /// The budget of a quarter for machines.
    pub struct BudgetFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub planned: Option<domain::base::Money>,
        pub spent: domain::base::Money,
        pub pace: domain::base::Ratio,
        pub categories: Vec<BudgetCategoryFigures>,
        pub worst_case: domain::base::Money,
    }

    /// A category for machines.
    pub struct BudgetCategoryFigures {
        pub category: BudgetCategory,
        pub planned: Option<domain::base::Money>,
        pub spent: domain::base::Money,
        pub remaining: Option<domain::base::Money>,
        pub burn: Option<domain::base::Ratio>,
        /// `on_pace`, `ahead`, `warning`, `over`, `no_data`.
        pub state: String,
    }
}
