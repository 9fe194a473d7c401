//! What stood otherwise before: customers the rep who has left handed over, and a rep who changed teams.

use chrono::{Days, NaiveDate};
use domain::facts::{Credit, CustomerIx, Ledger, PastOwner, PastPost};

use super::ix;
use crate::crew::{Crew, LEAVER, MOVED, NEW_HIRES, TEAMS, moved_from};
use crate::script::{BEFORE, Script};

/// How many customers were handed over on record.
const HANDED_OVER: usize = 3;
/// Days before the last one on which a rep who leaves has handed over.
const HANDED_OVER_BEFORE: u64 = 14;

/// Customers of the rep who has left that their successor owns, with the last day they were the former's.
pub(crate) fn past_owners(ledger: &Ledger, crew: &Crew) -> Vec<PastOwner> {
    let (leaver, successor) = (&crew.members[LEAVER], *NEW_HIRES.start());
    let Some(last) = leaver.active_to else { return Vec::new() };
    let joined = crew.members[successor].hired_on;
    let until = (last - Days::new(HANDED_OVER_BEFORE)).min(joined - Days::new(1));
    let was_his = |customer: &CustomerIx| {
        let mut before = ledger.orders_of(*customer).iter().filter(|order| order.on <= until);
        ledger.customers[*customer as usize].owner == Some(ix(successor))
            && before.any(|order| order.credit == Credit::Member(ix(LEAVER)))
    };
    let customers = (0..ledger.customers.len() as CustomerIx).filter(was_his).take(HANDED_OVER);
    customers.map(|customer| PastOwner { customer, until, owner: Some(ix(LEAVER)) }).collect()
}

/// The post of the rep who changed teams three quarters before the running one.
pub(crate) fn past_posts(script: &Script, crew: &Crew) -> Vec<PastPost> {
    let member = &crew.members[MOVED];
    let until: NaiveDate = script.acts[BEFORE - 1].span.eve();
    let (role, region) = (member.role, member.region.clone());
    vec![PastPost { member: ix(MOVED), until, role, team: TEAMS[moved_from()].to_owned(), region }]
}
