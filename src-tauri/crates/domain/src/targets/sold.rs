//! What was sold by whom: the sales of a span, added up once for the company and for every owner a target can have.
//!
//! Sales are orders by their date. A member's are what the orders credit to them; a team's what they credit to the
//! members who stood in it on the order's day; a product line's and a region's are those of the orders.

use std::collections::BTreeMap;

use crate::base::{DateSpan, Money};
use crate::facts::{Ledger, TargetOwner};

/// Sales of a span by owner.
#[derive(Debug, Clone)]
pub struct Sold<'a> {
    ledger: &'a Ledger,
    company: i64,
    members: Vec<i64>,
    teams: BTreeMap<&'a str, i64>,
    product_lines: Vec<i64>,
    regions: Vec<i64>,
}

/// Adds up the sales of a span; nothing in no span.
pub fn sold(ledger: &Ledger, span: Option<DateSpan>) -> Sold<'_> {
    let mut found = Sold {
        ledger,
        company: 0,
        members: vec![0; ledger.members.len()],
        teams: BTreeMap::new(),
        product_lines: vec![0; ledger.product_lines.len()],
        regions: vec![0; ledger.regions.len()],
    };
    for order in span.into_iter().flat_map(|span| ledger.orders_in(span)) {
        found.company += order.amount_minor;
        found.product_lines[order.product_line as usize] += order.amount_minor;
        found.regions[order.region as usize] += order.amount_minor;
        ledger.credits(order.credit, order.amount_minor, |member, part| {
            found.members[member as usize] += part;
            *found.teams.entry(ledger.post_on(member, order.on).team).or_default() += part;
        });
    }
    found
}

impl Sold<'_> {
    /// What an owner sold; nothing for an owner nobody knows.
    pub fn of(&self, owner: &TargetOwner) -> Money {
        self.ledger.currency.minor(self.minor_of(owner))
    }

    fn minor_of(&self, owner: &TargetOwner) -> i64 {
        let named = |names: &[String], sales: &[i64], name: &str| {
            names.iter().position(|known| known == name).map_or(0, |place| sales[place])
        };
        match owner {
            TargetOwner::Company => self.company,
            TargetOwner::Member(no) => self.ledger.member_by_no(no).map_or(0, |member| self.members[member as usize]),
            TargetOwner::Team(name) => self.teams.get(name.as_str()).copied().unwrap_or(0),
            TargetOwner::ProductLine(name) => named(&self.ledger.product_lines, &self.product_lines, name),
            TargetOwner::Region(name) => named(&self.ledger.regions, &self.regions, name),
        }
    }
}
