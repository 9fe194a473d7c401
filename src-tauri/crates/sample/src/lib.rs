//! The sample company: an instruments maker whose quarter has the trouble the plan was written for.
//!
//! The same wish gives the same company, byte for byte, on every machine: whole numbers only, one small generator of
//! chance, no clock and no unordered map. The figures of the two full quarters before `today` are those of the plan's
//! columns "before" and "now" (`spec: plan, section 1`) because orders are placed and priced so that the engine, asked
//! for its figures, finds them; no figure is typed in. Writing the company into a workspace is the app's part.
#![deny(clippy::float_arithmetic)]

mod balance;
mod career;
mod chance;
mod crew;
mod customers;
mod goods;
mod names;
mod orders;
mod prices;
mod quarter_life;
mod records;
mod rhythm;
mod schedule;
mod script;
mod targets;

use chrono::NaiveDate;

pub use records::{
    SampleCompany, SampleCredit, SampleCustomer, SampleMember, SampleOrder, SampleStatus, SampleTarget, ledger,
};

use career::Careers;
use crew::Crew;
use script::Script;

/// What the sample company should be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Another seed, another company.
    pub seed: u64,
    /// How many customers, prospects included. The figures are kept from about 300 customers on.
    pub customers: u32,
    /// The day the company's history ends on; the running quarter is the one it lies in.
    pub today: NaiveDate,
}

impl Wish {
    /// Customers of the company when nothing else is wished.
    pub const CUSTOMERS: u32 = 1_200;

    /// The company as shown by default on a day.
    pub fn on(today: NaiveDate) -> Wish {
        Wish { seed: 1, customers: Wish::CUSTOMERS, today }
    }
}

/// Makes the company of a wish.
pub fn company(wish: &Wish) -> SampleCompany {
    let script = Script::of(wish);
    let crew = Crew::of(wish, &script);
    let careers = Careers::of(wish, &script, &crew);
    let mut deals = prices::deals(wish, &script, &careers);
    balance::balance(&script, &careers, &mut deals);
    prices::finish(wish, &mut deals);
    let mut company = SampleCompany {
        name: names::COMPANY.to_owned(),
        task_force: crew.task_force(),
        members: crew.members.clone(),
        customers: customers::customers(wish, &crew, &careers),
        orders: orders::orders(wish, &crew, &careers, &deals),
        targets: Vec::new(),
    };
    customers::give_churn_reasons(wish, &script, &mut company);
    company.targets = targets::targets(&script, &crew, &company);
    company
}
