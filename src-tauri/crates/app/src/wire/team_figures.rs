//! Figures of the team for machines: the JSON of `quarterlift people`, `training`, `mentoring`.

use chrono::NaiveDate;
use domain::base::{Money, Month, Quarter, Ratio};
use domain::facts::{Proof, Role};

use super::{CellState, WeekState, wire};

wire! {
    /// The team in a quarter.
    pub struct PeopleFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub attainment_rate: Option<Ratio>,
        pub employee_satisfaction: Option<Ratio>,
        /// The quarter that plans and decisions are proposed for.
        pub basis: Quarter,
        pub members: Vec<PersonFigures>,
        pub stars: Vec<StarFigures>,
        pub reserve: Vec<String>,
        pub pip_due: Vec<String>,
        pub decision_due: Vec<String>,
    }

    /// A member in a quarter. Parts of the score as measured, before the cap.
    pub struct PersonFigures {
        pub employee_no: String,
        pub name: String,
        pub role: Role,
        pub team: String,
        pub is_new_hire: bool,
        pub is_senior: bool,
        pub is_on_duty: bool,
        pub sales: Money,
        pub target: Option<Money>,
        pub attainment: Option<Ratio>,
        pub attainment_to_date: Option<Ratio>,
        pub visits_kept: Option<Ratio>,
        pub needs_reports: Option<Ratio>,
        pub training_done: Option<Ratio>,
        pub score: Option<Ratio>,
        pub passes: Option<bool>,
        pub rank: Option<u32>,
    }

    /// A star of a month.
    pub struct StarFigures {
        pub month: Month,
        pub rank: u32,
        pub employee_no: String,
        pub attainment: Ratio,
    }

    /// Training as of a date.
    pub struct TrainingFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub new_hire_training_coverage: Option<Ratio>,
        pub product_exam_pass_rate: Option<Ratio>,
        pub sales_drill_pass_rate: Option<Ratio>,
        pub new_business_skill: Option<Ratio>,
        pub audiences: Vec<AudienceFigures>,
        pub members: Vec<LearnerFigures>,
        /// Sessions of the quarter.
        pub sessions: Vec<TrainingSessionFigures>,
        pub cost: Money,
        pub budget: Option<Money>,
    }

    /// An audience and how far it is.
    pub struct AudienceFigures {
        pub audience: String,
        pub members: usize,
        pub complete: usize,
        pub coverage: Option<Ratio>,
    }

    /// A member's way through the curriculum.
    pub struct LearnerFigures {
        pub employee_no: String,
        pub audience: String,
        pub completion: Ratio,
        pub completed_on: Option<NaiveDate>,
        pub is_on_duty: bool,
        pub modules: Vec<ModuleFigures>,
    }

    /// A module of it.
    pub struct ModuleFigures {
        pub module: String,
        pub weight: u32,
        pub proof: Proof,
        pub state: CellState,
        pub completed_on: Option<NaiveDate>,
    }

    /// A session.
    pub struct TrainingSessionFigures {
        pub session_no: String,
        pub module: String,
        pub held_on: NaiveDate,
        pub booked: usize,
        pub attended: usize,
        pub absent: usize,
        pub capacity: Option<u32>,
        pub cost: Money,
        pub is_cancelled: bool,
    }

    /// Mentoring as of a date.
    pub struct MentoringFigures {
        pub period: Quarter,
        pub as_of: NaiveDate,
        pub mentoring_rate: Option<Ratio>,
        pub new_hires_mentored: Option<Ratio>,
        pub pairs: Vec<PairFigures>,
        /// New hires without a mentor.
        pub unpaired: Vec<String>,
        pub bonus: Vec<MentorBonusFigures>,
    }

    /// A pair.
    pub struct PairFigures {
        pub mentor: String,
        pub mentee: String,
        pub began_on: NaiveDate,
        pub ends_on: NaiveDate,
        pub is_active: bool,
        pub weeks: Vec<MentorWeekFigures>,
    }

    /// A week of a pair.
    pub struct MentorWeekFigures {
        pub week_on: NaiveDate,
        pub minutes: u32,
        pub has_summary: bool,
        pub state: WeekState,
    }

    /// The mentor bonus's condition, measured.
    pub struct MentorBonusFigures {
        pub mentor: String,
        pub mentees: usize,
        pub passing: usize,
        pub above: Ratio,
        pub is_reached: bool,
        pub commission: Money,
        pub amount: Money,
    }
}
