//! What was sold by whom in the periods a page asks about, each added up once.

use std::cell::RefCell;
use std::collections::BTreeMap;

use domain::base::{Money, Period};
use domain::facts::TargetOwner;
use domain::targets::{Sold, sold};

use crate::ctx::Scope;

/// Sales of a scope's ledger up to its date.
pub(crate) struct Sales<'a> {
    scope: &'a Scope,
    known: RefCell<BTreeMap<Period, Sold<'a>>>,
}

impl<'a> Sales<'a> {
    pub(crate) fn of_scope(scope: &'a Scope) -> Sales<'a> {
        Sales { scope, known: RefCell::default() }
    }

    /// Sales of an owner in a period up to the scope's date.
    pub(crate) fn of(&self, owner: &TargetOwner, period: Period) -> Money {
        let ledger = self.scope.ledger();
        let span = ledger.calendar.span(period).until(self.scope.as_of);
        if *owner == TargetOwner::Company {
            return span.map_or(ledger.currency.zero(), |span| ledger.sales_in(span));
        }
        self.known.borrow_mut().entry(period).or_insert_with(|| sold(ledger, span)).of(owner)
    }
}
