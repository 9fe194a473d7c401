//! Who counts as new hire, senior or veteran, how a member performs, and what follows from it (section 5).

mod follow;
mod results;
mod score;
mod stars;

use chrono::NaiveDate;

pub use follow::{basis_quarter, decision_due, pip_due, reserve};
pub use results::{Attainment, results};
pub use score::{PartKind, ScorePart, score};
pub use stars::{Star, month_target, stars};

use crate::base::Month;
use crate::facts::{Ledger, Member, MemberIx};
use crate::plan::PeopleRules;

/// How long a member has been here and in sales, as of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seniority {
    /// Hired at most `new_hire_months` ago.
    pub is_new_hire: bool,
    /// In sales for at least `senior_years`.
    pub is_senior: bool,
}

/// Classifies a member as of a date.
pub fn seniority(member: &Member, rules: &PeopleRules, as_of: NaiveDate) -> Seniority {
    Seniority {
        is_new_hire: member.hired_on <= as_of && as_of <= Month::shift(member.hired_on, rules.new_hire_months),
        is_senior: Month::shift(member.experience_from, rules.senior_years * 12) <= as_of,
    }
}

/// Whether the member belongs to the team on the day.
pub fn is_active(member: &Member, on: NaiveDate) -> bool {
    member.hired_on <= on && member.active_to.is_none_or(|last| on <= last)
}

/// Members of the team on a day, in the ledger's order.
pub fn active(ledger: &Ledger, on: NaiveDate) -> impl Iterator<Item = MemberIx> {
    (0_u32..).zip(&ledger.members).filter(move |(_, member)| is_active(member, on)).map(|(place, _)| place)
}

/// The last day on which a member counts as new hire.
pub fn new_hire_until(member: &Member, rules: &PeopleRules) -> NaiveDate {
    Month::shift(member.hired_on, rules.new_hire_months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Role;

    fn member(hired: &str, experience: &str) -> Member {
        Member {
            id: 1,
            employee_no: "E1".into(),
            name: "Li".into(),
            role: Role::Rep,
            team: String::new(),
            region: String::new(),
            hired_on: hired.parse().expect("a date"),
            experience_from: experience.parse().expect("a date"),
            active_to: None,
            search: String::new(),
        }
    }

    #[test]
    fn six_months_after_the_hire_date_a_member_is_a_veteran() {
        let rules = PeopleRules::default();
        let at = |day: &str| seniority(&member("2026-03-31", "2023-10-01"), &rules, day.parse().expect("a date"));
        assert!(at("2026-09-30").is_new_hire, "the last day of six months counts");
        assert!(!at("2026-10-01").is_new_hire);
        assert!(!at("2026-09-30").is_senior);
        assert!(at("2026-10-01").is_senior, "three years to the day");
    }
}
