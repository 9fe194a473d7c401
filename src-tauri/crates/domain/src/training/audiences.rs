//! Who learns what: the audience a member belongs to on a day, and since when.
//!
//! A member belongs to one of the three audiences of the template. A curriculum with another name is for the members of
//! the team, or with the role, of that name, beside their own.

use chrono::{Days, NaiveDate};

use crate::facts::{Ledger, MemberIx, Role};
use crate::people;
use crate::plan::Plan;

/// The three audiences of the template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Active new hires who do not manage.
    NewHires,
    /// Everybody else who is active, team leads included.
    Veterans,
    /// Active managers, however long they have been here.
    Managers,
}

impl Audience {
    /// All three, in the order of the plan.
    pub const ALL: [Audience; 3] = [Audience::NewHires, Audience::Veterans, Audience::Managers];

    /// Its name in the plan.
    pub fn as_str(self) -> &'static str {
        match self {
            Audience::NewHires => "new_hires",
            Audience::Veterans => "veterans",
            Audience::Managers => "managers",
        }
    }

    /// The one with this name.
    pub fn from_name(name: &str) -> Option<Audience> {
        Audience::ALL.into_iter().find(|audience| audience.as_str() == name)
    }
}

/// The audience a member belongs to on a day; none when the member is not active on it.
pub fn audience_of(ledger: &Ledger, plan: &Plan, member: MemberIx, on: NaiveDate) -> Option<Audience> {
    let person = &ledger.members[member as usize];
    if !people::is_active(person, on) {
        return None;
    }
    Some(match person.role {
        Role::Manager => Audience::Managers,
        _ if people::seniority(person, &plan.people, on).is_new_hire => Audience::NewHires,
        _ => Audience::Veterans,
    })
}

/// Whether a member belongs to an audience of the plan, by its name, on a day.
pub fn is_in_audience(ledger: &Ledger, plan: &Plan, member: MemberIx, name: &str, on: NaiveDate) -> bool {
    match Audience::from_name(name) {
        Some(audience) => audience_of(ledger, plan, member, on) == Some(audience),
        None => {
            let person = &ledger.members[member as usize];
            people::is_active(person, on) && (person.team == name || person.role.as_str() == name)
        }
    }
}

/// The members of an audience on a day, in the ledger's order.
pub fn members_of(ledger: &Ledger, plan: &Plan, audience: &str, on: NaiveDate) -> Vec<MemberIx> {
    let all = 0..ledger.members.len() as MemberIx;
    all.filter(|member| is_in_audience(ledger, plan, *member, audience, on)).collect()
}

/// The day a member joined an audience: a veteran when the time as a new hire was over, everybody else when hired.
pub fn joined_on(ledger: &Ledger, plan: &Plan, member: MemberIx, audience: &str) -> NaiveDate {
    let person = &ledger.members[member as usize];
    if Audience::from_name(audience) == Some(Audience::Veterans) {
        people::new_hire_until(person, &plan.people)
    } else {
        person.hired_on
    }
}

/// The day by which a member is to have completed the curriculum of an audience: so many days after joining it, or the
/// last day of the quarter looked at when the curriculum comes back each quarter.
pub fn due_on(
    ledger: &Ledger,
    plan: &Plan,
    member: MemberIx,
    audience: &str,
    due_days: u32,
    quarter_last: NaiveDate,
) -> NaiveDate {
    if due_days == 0 {
        return quarter_last;
    }
    let joined_on = joined_on(ledger, plan, member, audience);
    joined_on.checked_add_days(Days::new(u64::from(due_days))).unwrap_or(NaiveDate::MAX)
}
