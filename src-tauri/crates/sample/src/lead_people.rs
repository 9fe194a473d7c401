//! Who leads are: the customer they became, or a company of our own industries, or one that we cannot serve.

use crate::Wish;
use crate::chance::Chance;
use crate::crew::{REGIONS, SOUTH};
use crate::lead_fates::{Draft, Fate};
use crate::lead_texts::{SOURCES, STRANGERS, contact, note};
use crate::names::{INDUSTRIES, Namer, person};
use crate::records::{SampleCompany, SampleCustomer};
use domain::facts::EndKind;

/// Number of teams that share the leads.
const TEAMS: u64 = 3;

/// What is known of a lead.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) company: String,
    pub(crate) contact: String,
    /// Its industry in words, and the place among ours that its case is taken from.
    pub(crate) trade: String,
    pub(crate) industry: usize,
    pub(crate) region: String,
    /// Place of the team that takes care of the region.
    pub(crate) team: usize,
    pub(crate) source: String,
    pub(crate) note: String,
    pub(crate) size: Option<u32>,
    pub(crate) has_plan: Option<bool>,
    /// Code of the customer it became.
    pub(crate) customer: Option<String>,
}

/// Makes them up.
pub(crate) struct People<'a> {
    customers: &'a [SampleCustomer],
    /// Places of the industries that customers are in: others do not score.
    industries: Vec<usize>,
    namer: Namer,
    chance: Chance,
}

impl<'a> People<'a> {
    /// For a company with customers; no lead has a customer's name unless it became that customer.
    pub(crate) fn of(wish: &Wish, company: &'a SampleCompany) -> People<'a> {
        let customers = company.customers.as_slice();
        let is_ours = |place: &usize| customers.iter().any(|customer| customer.industry == INDUSTRIES[*place]);
        People {
            customers,
            industries: (0..INDUSTRIES.len()).filter(is_ours).collect(),
            namer: Namer::avoiding(customers.iter().map(|customer| customer.name.as_str())),
            chance: Chance::new(wish.seed, "lead people"),
        }
    }

    /// Who the lead of a fate is.
    pub(crate) fn person(&mut self, draft: &Draft) -> Person {
        let is_invalid = matches!(draft.fate, Fate::Ended { kind: EndKind::Invalid, .. });
        let weights = SOURCES.map(|(_, invalid, valid)| if is_invalid { invalid } else { valid });
        let source = SOURCES[self.chance.weighted(&weights)].0;
        let person = match &draft.sale {
            Some(sale) => self.customer(&self.customers[sale.customer]),
            None if draft.is_high => self.prospect(),
            None => self.unlikely(),
        };
        let plan = (person.has_plan == Some(true), draft.is_high);
        let note = note(source, person.industry, plan, &mut self.chance);
        Person { source: source.to_owned(), note, ..person }
    }

    fn customer(&mut self, row: &SampleCustomer) -> Person {
        let known = row.decision_maker.clone();
        let name = known.unwrap_or_else(|| person(&mut self.chance));
        Person {
            company: row.name.clone(),
            contact: contact(&name, &mut self.chance),
            trade: row.industry.clone(),
            industry: INDUSTRIES.iter().position(|industry| *industry == row.industry).unwrap_or(0),
            region: row.region.clone(),
            team: usize::from(row.region == REGIONS[1]) * SOUTH,
            size: row.size.parse().ok(),
            has_plan: Some(true),
            customer: Some(row.code.clone()),
            source: String::new(),
            note: String::new(),
        }
    }

    /// A company that scores enough: our industry, and large enough or with a plan to buy.
    fn prospect(&mut self) -> Person {
        let (is_large, has_plan) = [(true, false), (false, true), (true, true)][self.chance.weighted(&[35, 25, 40])];
        let industry = *self.chance.pick(&self.industries);
        let unsaid = self.chance.happens(400);
        self.stranger(industry, true, Some(is_large), Some(has_plan).filter(|has| *has || !unsaid))
    }

    /// A company that scores too little: it meets one criterion or none.
    fn unlikely(&mut self) -> Person {
        let industry = *self.chance.pick(&self.industries);
        match self.chance.below(100) {
            0..40 => self.stranger(industry, true, Some(false), Some(false)),
            40..60 => self.stranger(industry, true, None, None),
            60..75 => self.stranger(industry, false, Some(false), Some(true)),
            75..88 => self.stranger(industry, false, Some(true), Some(false)),
            _ => self.stranger(industry, false, Some(false), None),
        }
    }

    fn stranger(&mut self, industry: usize, is_ours: bool, is_large: Option<bool>, has_plan: Option<bool>) -> Person {
        let chance = &mut self.chance;
        let team = chance.below(TEAMS) as usize;
        let (trade, endings) = chance.pick(&STRANGERS);
        let (trade, named) = if is_ours {
            (INDUSTRIES[industry], self.namer.name(team, industry, chance))
        } else {
            (*trade, self.namer.stranger(team, endings, chance))
        };
        let size = is_large.map(|is_large| if is_large { chance.between(10, 180) * 10 } else { chance.between(8, 95) });
        Person {
            company: named.company,
            contact: contact(&named.person, chance),
            trade: trade.to_owned(),
            industry,
            region: REGIONS[usize::from(team == SOUTH)].to_owned(),
            team,
            size: size.and_then(|size| u32::try_from(size).ok()),
            has_plan,
            customer: None,
            source: String::new(),
            note: String::new(),
        }
    }
}
