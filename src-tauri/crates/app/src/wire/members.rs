//! Members: who needs me?

use chrono::NaiveDate;
use domain::base::Quarter;
use domain::chart::{ChartSpec, Tone};

use super::{EmptyView, FigureView, RowsRef, wire};

wire! {
    /// The Members page; its table is `members`.
    pub struct MembersView {
        pub empty: Option<EmptyView>,
        pub title: String,
        pub sentence: String,
        /// Attainment by member with the pass line.
        pub attainment: Option<ChartSpec>,
        pub figures: Vec<FigureView>,
        /// Roll-up by team: name, target, sales, attainment.
        pub teams: Vec<TeamView>,
    }

    /// A team's sum.
    pub struct TeamView {
        pub name: String,
        pub members: String,
        pub target: String,
        pub sales: String,
        pub attainment: String,
        pub tone: Option<Tone>,
    }

    /// One member in a quarter.
    pub struct MemberRequest {
        pub employee_no: String,
        pub period: Option<Quarter>,
        pub as_of: Option<NaiveDate>,
    }

    /// One member.
    pub struct MemberView {
        pub employee_no: String,
        pub name: String,
        pub title: String,
        /// Role, team, region, hired, seniority.
        pub facts: Vec<FigureView>,
        /// Target, sales, attainment, score and its parts, rank.
        pub figures: Vec<FigureView>,
        /// Attainment over the last quarters.
        pub history: Option<ChartSpec>,
        /// Customers owned by tier.
        pub customers: Vec<FigureView>,
        pub orders: RowsRef,
    }
}
