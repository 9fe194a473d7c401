//! The sample company: an instruments maker whose quarter has the trouble the plan was written for.
//!
//! The same wish gives the same company, byte for byte, on every machine: whole numbers only, one small generator of
//! chance, no clock and no unordered map. The figures of the two full quarters before `today` are those of the plan's
//! columns "before" and "now" (`spec: plan, section 1`) because orders are placed and priced, leads are won and lost and
//! tickets answered, new hires examined and skills marked so that the engine, asked for its figures, finds them; no figure is
//! typed in. Writing the company into a workspace is the app's part.
#![deny(clippy::float_arithmetic)]

mod activities;
mod activity_texts;
mod balance;
mod career;
mod chance;
mod cohorts;
mod crew;
mod customers;
mod cycle;
mod dealings;
mod goods;
mod lead_cases;
mod lead_fates;
mod lead_people;
mod lead_texts;
mod leads;
mod money;
mod names;
mod orders;
mod past;
mod prices;
mod quarter_life;
mod records;
mod rhythm;
mod schedule;
mod script;
mod staff;
mod targets;
mod ticket_texts;
mod tickets;
mod visits;
mod worktime;

use chrono::NaiveDate;
use domain::facts::{Accounts, Cycle, Personnel};

pub use dealings::dealings;
pub use records::{
    SampleActivity, SampleApproval, SampleClose, SampleCompany, SampleCredit, SampleCustomer, SampleEnding, SampleLate,
    SampleLead, SampleMember, SampleOrder, SampleProposal, SampleStatus, SampleTarget, SampleTicket, ledger,
};

use career::Careers;
use crew::Crew;
use script::Script;

/// The time zone the sample company works in.
pub const ZONE: &str = "Asia/Shanghai";

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
        values: names::VALUES.to_owned(),
        members: crew.members.clone(),
        customers: customers::customers(wish, &crew, &careers),
        orders: orders::orders(wish, &crew, &careers, &deals),
        targets: Vec::new(),
        leads: Vec::new(),
        tickets: Vec::new(),
        activities: Vec::new(),
        personnel: Personnel::default(),
        accounts: Accounts::default(),
        closes: Vec::new(),
        late: None,
        cycle: Cycle::default(),
        past_owners: Vec::new(),
        past_posts: money::past_posts(&script, &crew),
    };
    company.past_owners = money::past_owners(&ledger(&company), &crew);
    customers::give_churn_reasons(wish, &script, &mut company);
    company.targets = targets::targets(&script, &crew, &company);
    company.leads = leads::leads(wish, &script, &crew, &careers, &company);
    company.tickets = tickets::tickets(wish, &script, &crew, &careers, &company);
    activities::add(wish, &script, &crew, &careers, &mut company);
    company.personnel = staff::personnel(wish, &script, &crew, &company);
    money::add(wish, &script, &crew, &mut company);
    company.cycle = cycle::cycle(&script, &crew);
    company
}
