//! What is on record about the team: training, mentoring, reviews, culture.
//!
//! The trouble of the last full quarter is written here as records, not as figures: of ten new hires who sat the product
//! exam seven passed, veterans stand at five of ten in developing new customers, half of the seniors teach nobody.
//! Everything done lies before today; what is planned lies ahead of it.

mod case_texts;
mod cases;
mod classes;
mod examinations;
mod growth;
mod interviews;
mod mentor_texts;
mod mentors;
mod practice;
mod results;
mod reviews;
mod seminars;
mod sessions;
mod skills;
mod surveys;
mod voices;
mod wall;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::base::{DateSpan, Quarter};
use domain::facts::{ByMember, CustomerIx, Ledger, MemberIx, Personnel};

use crate::Wish;
use crate::chance::Chance;
use crate::crew::{Crew, Seller};
use crate::records::{SampleCompany, ledger};
use crate::rhythm::weekday_from;
use crate::script::{LAST, Script};

/// What every record is written from.
struct Office<'a> {
    wish: &'a Wish,
    script: &'a Script,
    crew: &'a Crew,
    ledger: &'a Ledger,
    customers: BTreeMap<Seller, Vec<(NaiveDate, CustomerIx)>>,
}

/// Everything on record about the team of a company whose sales and service are known.
pub(crate) fn personnel(wish: &Wish, script: &Script, crew: &Crew, company: &SampleCompany) -> Personnel {
    let ledger = ledger(company);
    let office = Office { wish, script, crew, ledger: &ledger, customers: customers(&ledger) };
    let members = crew.members.len();
    let (sessions, enrolments) = sessions::held_and_planned(&office);
    let cases = cases::cases(&office);
    let suggestions = voices::suggestions(&office);
    let pairs = mentors::pairs(&office);
    let leaves = crew
        .members
        .iter()
        .zip(0..)
        .flat_map(|(member, place): (_, MemberIx)| member.leaves.iter().map(move |leave| (place, *leave)));
    Personnel {
        leaves: leaves.collect(),
        recognitions: wall::recognitions(&office, &cases, &suggestions, &pairs),
        enrolments: ByMember::build(enrolments, members),
        exams: ByMember::build(examinations::exams(&office), members),
        practices: ByMember::build(practice::tasks(&office), members),
        skills: ByMember::build(skills::skills(&office), members),
        cases: ByMember::build(cases, members),
        improvement_plans: ByMember::build(reviews::improvement_plans(&office), members),
        decisions: ByMember::build(reviews::decisions(&office), members),
        violations: ByMember::build(reviews::violations(&office), members),
        interviews: ByMember::build(interviews::interviews(&office), members),
        growth: ByMember::build(growth::growth(&office), members),
        feedback: voices::feedback(&office),
        activities: wall::activities(&office),
        surveys: surveys::answers(&office),
        sessions,
        pairs,
        suggestions,
    }
}

impl Office<'_> {
    fn chance(&self, purpose: &str) -> Chance {
        Chance::new(self.wish.seed, purpose)
    }

    fn today(&self) -> NaiveDate {
        self.script.today
    }

    /// Whether a day is over, so that what was done on it is known.
    fn is_past(&self, day: NaiveDate) -> bool {
        day < self.today()
    }

    /// A day, when it is over.
    fn past(&self, day: NaiveDate) -> Option<NaiveDate> {
        Some(day).filter(|day| self.is_past(*day))
    }

    fn quarter(&self, at: usize) -> Quarter {
        self.script.acts[at].quarter
    }

    /// The days of a quarter of the script, those ahead of today included.
    fn whole(&self, at: usize) -> DateSpan {
        self.script.calendar.quarter_span(self.quarter(at))
    }

    /// The weekday so many days into a quarter, or the next one.
    fn day(&self, at: usize, days: u64) -> NaiveDate {
        weekday_from(self.whole(at).first + Days::new(days))
    }

    fn name(&self, seller: Seller) -> &str {
        &self.crew.members[seller].name
    }

    fn director(&self) -> &str {
        self.name(0)
    }

    /// Customers a member owns who had bought something by a day, with the day of their first order, latest first.
    fn customers_of(&self, seller: Seller, by: NaiveDate) -> &[(NaiveDate, CustomerIx)] {
        let known = self.customers.get(&seller).map_or(&[][..], Vec::as_slice);
        &known[known.partition_point(|(first, _)| *first > by)..]
    }
}

/// Customers who have bought something by owner, latest first.
fn customers(ledger: &Ledger) -> BTreeMap<Seller, Vec<(NaiveDate, CustomerIx)>> {
    let mut found: BTreeMap<Seller, Vec<(NaiveDate, CustomerIx)>> = BTreeMap::new();
    for (customer, place) in ledger.customers.iter().zip(0..) {
        if let (Some(owner), Some(first)) = (customer.owner, ledger.became_customer_on(place)) {
            found.entry(owner as Seller).or_default().push((first, place));
        }
    }
    found.values_mut().for_each(|known| known.sort_unstable_by(|one, other| other.cmp(one)));
    found
}

/// Numbers rows from one in the order they are written.
fn numbered<T>(rows: &mut [T], id: impl Fn(&mut T) -> &mut i64) {
    rows.iter_mut().zip(1..).for_each(|(row, place)| *id(row) = place);
}

/// The place of a member.
fn ix(seller: Seller) -> MemberIx {
    MemberIx::try_from(seller).expect("the crew is small")
}

/// Whether a day lies in the last full quarter or before it.
fn is_before_running(office: &Office<'_>, day: NaiveDate) -> bool {
    day <= office.whole(LAST).last
}
