//! The parameters by area, each with its unit, and the template's values.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reviews::ReviewRules;
use crate::base::Ratio;
use crate::facts::Proof;

macro_rules! section {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident : $type:ty = $default:expr),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type),* }

        impl Default for $name {
            fn default() -> $name {
                $name { $($field: $default),* }
            }
        }
    };
}

fn per_mille(thousandths: i64) -> Ratio {
    Ratio::new(rust_decimal::Decimal::new(thousandths, 3))
}

fn whole(number: i64) -> Ratio {
    Ratio::new(rust_decimal::Decimal::from(number))
}

section! {
    /// The plan of a quarter.
    Plan {
        /// Its name; empty shows the template's.
        name: String = String::new(),
        /// Customer tiers, section 2.
        tiers: TierRules = TierRules::default(),
        /// Targets and pace, section 1.
        targets: TargetRules = TargetRules::default(),
        /// People and performance, section 5.
        people: PeopleRules = PeopleRules::default(),
        /// Incentives, section 7.
        incentives: IncentiveRules = IncentiveRules::default(),
        /// Leads and stages, section 3.
        leads: LeadRules = LeadRules::default(),
        /// After-sales promises, section 4.
        service: ServiceRules = ServiceRules::default(),
        /// Mentoring, section 6.
        mentoring: MentoringRules = MentoringRules::default(),
        /// Training, section 6.
        training: TrainingRules = TrainingRules::default(),
        /// Budget, section 8.
        budget: BudgetRules = BudgetRules::default(),
        /// Reviews, section 9.
        reviews: ReviewRules = ReviewRules::default(),
        /// Values and code of conduct, section 10.
        values: String = String::new(),
        /// Task force, section 11.
        task_force: Vec<Seat> = Seat::template(),
        /// Goals of the metrics, section 1.
        metrics: Vec<MetricGoal> = MetricGoal::template(),
    }
}

section! {
    /// Thresholds of the customer tiers; first match wins, bounds inclusive.
    TierRules {
        /// Days of the window in which orders and spend count.
        window_days: u32 = 365,
        /// What M compares.
        monetary_basis: MonetaryBasis = MonetaryBasis::OrderValue,
        /// Core customers.
        core: TierThreshold = TierThreshold { recency_days: 30, frequency: 4, monetary: Ratio::percent(150) },
        /// Potential customers.
        potential: TierThreshold = TierThreshold { recency_days: 60, frequency: 2, monetary: Ratio::percent(100) },
        /// General customers: days since the last order at most; later is churned.
        general_recency_days: u32 = 90,
        /// The plan's shares.
        shares: TierShares = TierShares::default(),
        /// Care by tier.
        playbook: Playbook = Playbook::default(),
    }
}

/// What a customer needs to be in a tier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TierThreshold {
    /// R: days since the last order, at most.
    pub recency_days: u32,
    /// F: orders in the window, at least.
    pub frequency: u32,
    /// M: multiple of the average, at least.
    pub monetary: Ratio,
}

/// What the monetary value compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MonetaryBasis {
    /// The customer's average order over everybody's average order.
    OrderValue,
    /// The customer's spend over the mean spend of customers who bought.
    CustomerSpend,
}

section! {
    /// Shares of customers and of sales the plan expects of each tier.
    TierShares {
        /// Core share of customers.
        core_customers: Ratio = Ratio::percent(20),
        /// Potential share of customers.
        potential_customers: Ratio = Ratio::percent(30),
        /// General share of customers.
        general_customers: Ratio = Ratio::percent(40),
        /// Churned share of customers.
        churned_customers: Ratio = Ratio::percent(10),
        /// Core share of sales.
        core_sales: Ratio = Ratio::percent(60),
        /// Potential share of sales.
        potential_sales: Ratio = Ratio::percent(25),
        /// General share of sales.
        general_sales: Ratio = Ratio::percent(10),
    }
}

section! {
    /// How often each tier is cared for.
    Playbook {
        /// Days between visits to a core customer.
        core_visit_days: u32 = 14,
        /// Days between contacts with a potential customer.
        potential_contact_days: u32 = 7,
        /// Months between promotions to a general customer.
        general_promotion_months: u32 = 1,
        /// Days between follow-ups after a win-back.
        winback_followup_days: u32 = 30,
        /// Price taken off in a win-back offer.
        winback_discount: Ratio = Ratio::percent(10),
        /// Days before a birthday or a holiday that the agenda names it.
        greeting_days: u32 = 7,
        /// Days without order and contact after which an account is offered for clean-up.
        dead_after_days: u32 = 365,
    }
}

section! {
    /// How targets are set and watched.
    TargetRules {
        /// Growth of quarterly sales over last quarter's.
        growth: Ratio = Ratio::percent(15),
        /// What pace follows.
        pace: PaceCurve = PaceCurve::WorkingDays,
        /// Points behind pace that are still on track.
        on_track_points: Ratio = whole(5),
        /// Points behind pace that are still at risk rather than off track.
        at_risk_points: Ratio = whole(15),
        /// Capacity of a new hire in the first, second, third, fourth month.
        ramp: Vec<Ratio> = vec![Ratio::percent(25), Ratio::percent(50), Ratio::percent(75), Ratio::ONE],
    }
}

/// What pace follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaceCurve {
    /// The share of the quarter's working days that have passed.
    WorkingDays,
    /// Last year's sales by the same share of working days.
    Seasonal,
}

section! {
    /// Who counts as what, and how performance is scored.
    PeopleRules {
        /// Months after the hire date that a member is a new hire.
        new_hire_months: u32 = 6,
        /// Years in sales that make a senior.
        senior_years: u32 = 3,
        /// Score that passes.
        pass_line: Ratio = Ratio::percent(80),
        /// What a running quarter's sales are measured against.
        attainment_basis: AttainmentBasis = AttainmentBasis::Pace,
        /// Weight of sales attainment in the score.
        weight_sales: Ratio = Ratio::percent(70),
        /// Weight of core visits kept.
        weight_visits: Ratio = Ratio::percent(10),
        /// Weight of needs reports complete.
        weight_needs_reports: Ratio = Ratio::percent(10),
        /// Weight of training done.
        weight_training: Ratio = Ratio::percent(10),
        /// The most a part can count.
        part_cap: Ratio = Ratio::percent(150),
        /// Members named star of the month.
        monthly_stars: u32 = 3,
        /// Share of members that are candidates for reserve manager.
        reserve_share: Ratio = Ratio::percent(10),
        /// Quarters running below the pass line after which a decision is proposed.
        decision_after_quarters: u32 = 2,
        /// Days an improvement plan is given.
        pip_days: u32 = 60,
    }
}

/// What a running quarter's sales are measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttainmentBasis {
    /// The part of the target that pace asks for by the as-of date.
    Pace,
    /// The whole target.
    Whole,
}

section! {
    /// What is paid.
    IncentiveRules {
        /// What counts as sales.
        sales_basis: SalesBasis = SalesBasis::Invoiced,
        /// Base commission on the month's sales.
        base_rate: Ratio = Ratio::percent(2),
        /// Base rates that hold from a day on, by day; an order is paid at the rate of the day it counts.
        base_changes: Vec<RateChange> = Vec::new(),
        /// Core repurchase rate above which retention is paid (strictly above).
        core_retention_above: Ratio = Ratio::percent(80),
        /// What core retention adds on the quarter's sales.
        core_retention_rate: Ratio = per_mille(5),
        /// New customers' share above which it is paid (strictly above).
        new_customers_above: Ratio = Ratio::percent(30),
        /// What new customers add on the quarter's sales.
        new_customers_rate: Ratio = per_mille(5),
        /// How bands above the target are paid.
        above_target: AboveTarget = AboveTarget::WholeExcess,
        /// Bands above the target, rising.
        bands: Vec<Band> = vec![
            Band { above: Ratio::percent(10), rate: per_mille(5) },
            Band { above: Ratio::percent(20), rate: Ratio::percent(1) },
        ],
        /// A star's share of the winner's commission of the month.
        star_rate: Ratio = Ratio::percent(10),
        /// The mentor's share of their commission of the quarter's last month.
        mentor_rate: Ratio = Ratio::percent(5),
        /// Share of mentees that must reach the pass line (strictly above).
        mentor_above: Ratio = Ratio::percent(90),
    }
}

/// A rate from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RateChange {
    /// First day.
    pub from: NaiveDate,
    /// Rate paid from then on.
    pub rate: Ratio,
}

/// What counts as sales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SalesBasis {
    /// Orders and returns, by order date.
    Invoiced,
    /// Amounts collected, by collection date.
    Collected,
}

/// How bands above the target are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AboveTarget {
    /// The reached rate on the whole excess.
    WholeExcess,
    /// Each band at its own rate.
    Marginal,
}

/// A band above the target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Excess over the target, as a fraction of it, beyond which the band begins (strictly above).
    pub above: Ratio,
    /// Rate paid.
    pub rate: Ratio,
}

section! {
    /// How leads are scored and move.
    LeadRules {
        /// People a company must have to count as large enough.
        company_size: u32 = 100,
        /// Points for size.
        size_points: u32 = 3,
        /// Industries that match; empty: every industry customers already come from.
        industries: Vec<String> = Vec::new(),
        /// Points for a matching industry.
        industry_points: u32 = 3,
        /// Points for a purchase plan.
        purchase_plan_points: u32 = 4,
        /// Score from which a lead is assigned.
        assign_from: u32 = 6,
        /// Open leads a member can hold.
        open_cap: u32 = 30,
    }
}

section! {
    /// After-sales promises.
    ServiceRules {
        /// Hours to the first response.
        response_hours: u32 = 2,
        /// Hours to the solution.
        resolve_hours: u32 = 24,
        /// What the clock counts.
        clock: ServiceClock = ServiceClock::Wall,
        /// The hour of a working day from which the business clock counts.
        business_from: u32 = 9,
        /// The hour of a working day at which the business clock stops.
        business_to: u32 = 18,
        /// Months between callbacks.
        callback_months: u32 = 1,
    }
}

/// What the service clock counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ServiceClock {
    /// Every hour.
    Wall,
    /// Business hours only.
    Business,
}

section! {
    /// Limits of mentoring.
    MentoringRules {
        /// Mentees a mentor can have.
        mentees_max: u32 = 2,
        /// Minutes a mentor logs each week.
        weekly_minutes: u32 = 30,
    }
}

section! {
    /// Curricula and exams.
    TrainingRules {
        /// Mark that passes an exam, of 100.
        pass_mark: u32 = 80,
        /// From when a new hire can be given leads.
        on_duty: OnDuty = OnDuty::AfterExams,
        /// People each of two groups must have before anything is said of a difference between them.
        effect_least: u32 = 10,
        /// Curricula by audience.
        curricula: Vec<Curriculum> = Curriculum::template(),
    }
}

/// From when a new hire can be given leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OnDuty {
    /// Once the exams of the new hires' curriculum are passed.
    AfterExams,
    /// From the first day.
    FirstDay,
}

/// What an audience learns; weights sum to 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Curriculum {
    /// Who: `new_hires`, `veterans`, `managers`, or an audience of the user's (a team's or a role's name).
    pub audience: String,
    /// Days after joining the audience by which it is to be complete; 0: by the end of each quarter.
    #[serde(default)]
    pub due_days: u32,
    /// Modules with weights.
    pub modules: Vec<Module>,
}

/// A module of a curriculum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Module {
    /// Stable id; the template's have their name in the catalogue.
    pub id: String,
    /// Weight in hundredths.
    pub weight: u32,
    /// What it takes beside being there.
    #[serde(default)]
    pub proof: Proof,
}

impl Curriculum {
    fn template() -> Vec<Curriculum> {
        let proof = |id: &str| match id {
            "product" => Proof::Exam,
            "sales_skills" => Proof::Drill,
            _ => Proof::None,
        };
        let of = |audience: &str, due_days: u32, modules: [(&str, u32); 4]| Curriculum {
            audience: audience.to_owned(),
            due_days,
            modules: modules.map(|(id, weight)| Module { id: id.to_owned(), weight, proof: proof(id) }).to_vec(),
        };
        vec![
            of("new_hires", 14, [("product", 40), ("sales_skills", 30), ("communication", 20), ("culture", 10)]),
            of(
                "veterans",
                0,
                [("new_business", 40), ("competitor_analysis", 30), ("service", 20), ("team_management", 10)],
            ),
            of(
                "managers",
                0,
                [("team_motivation", 40), ("key_accounts", 30), ("numbers_analysis", 20), ("industry_trends", 10)],
            ),
        ]
    }
}

section! {
    /// The quarter's budget.
    BudgetRules {
        /// Budget as a share of planned sales.
        share_of_sales: Ratio = Ratio::percent(1),
        /// Training's part.
        training: Ratio = Ratio::percent(30),
        /// Customer visits' part.
        visits: Ratio = Ratio::percent(20),
        /// Incentives' part.
        incentives: Ratio = Ratio::percent(40),
        /// The CRM's part.
        crm: Ratio = Ratio::percent(10),
        /// Burn from which a warning is shown.
        warn_from: Ratio = Ratio::percent(90),
    }
}

/// A seat in the task force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// `sales_director`, `hr_manager`, `marketing_manager`, `crm_administrator` or a role of the user's.
    pub role: String,
    /// Who holds it; empty when open.
    #[serde(default)]
    pub person: String,
    /// Responsibilities; empty shows the template's.
    #[serde(default)]
    pub duties: String,
}

impl Seat {
    fn template() -> Vec<Seat> {
        ["sales_director", "hr_manager", "marketing_manager", "crm_administrator"]
            .map(|role| Seat { role: role.to_owned(), person: String::new(), duties: String::new() })
            .to_vec()
    }
}

/// The goal of a metric in a quarter. Ratios as fractions, hours and days as numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MetricGoal {
    /// Metric id.
    pub id: String,
    /// Figure two quarters ago, when typed; else computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Ratio>,
    /// Last quarter's figure, when typed; else computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Ratio>,
    /// Where it should be; none only watches it. The target of `sales` comes from the target tree or the growth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Ratio>,
}

impl MetricGoal {
    fn template() -> Vec<MetricGoal> {
        crate::metrics::CATALOGUE
            .iter()
            .map(|metric| MetricGoal {
                id: metric.id.to_owned(),
                before: None,
                baseline: None,
                target: metric
                    .template_target
                    .map(|(mantissa, scale)| Ratio::new(rust_decimal::Decimal::new(mantissa, scale))),
            })
            .collect()
    }
}
