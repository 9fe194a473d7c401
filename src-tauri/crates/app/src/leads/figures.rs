//! The cohort of a quarter: its funnel beside last quarter's on the same day, by source, by month.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::base::{DateSpan, Month};
use domain::leads::{Step, Yield, funnel};

use crate::ctx::Scope;

/// The funnels of this quarter to the date and of last quarter to the same day of it.
pub(crate) fn funnels(scope: &Scope) -> [Vec<Step>; 2] {
    let last = scope.ledger().calendar.quarter_span(scope.quarter.plus(-1));
    [cohort(scope, scope.span, scope.as_of), cohort(scope, last, compared(scope))]
}

/// The day of last quarter that lies as far in it as the date lies in this one: a cohort is compared at the same age.
pub(crate) fn compared(scope: &Scope) -> NaiveDate {
    let last = scope.ledger().calendar.quarter_span(scope.quarter.plus(-1));
    if scope.is_over() {
        return last.last;
    }
    let days = u64::try_from((scope.as_of - scope.span.first).num_days()).unwrap_or(0);
    (last.first + Days::new(days)).min(last.last)
}

fn cohort(scope: &Scope, span: DateSpan, as_of: NaiveDate) -> Vec<Step> {
    let dealings = scope.dealings();
    let until = dealings.zone.end_of(as_of);
    match span.until(as_of) {
        Some(known) => funnel(dealings.leads_acquired(known), until),
        None => funnel(std::iter::empty(), until),
    }
}

/// What came of the quarter's leads by source, the most first.
pub(crate) fn sources(scope: &Scope) -> Vec<(String, Yield)> {
    let dealings = scope.dealings();
    let until = dealings.zone.end_of(scope.as_of);
    let mut found: BTreeMap<&str, Yield> = BTreeMap::new();
    if let Some(span) = scope.span.until(scope.as_of) {
        for lead in dealings.leads_acquired(span) {
            found.entry(&lead.source).or_default().count(lead, until);
        }
    }
    let mut listed: Vec<(String, Yield)> =
        found.into_iter().map(|(source, counted)| (source.to_owned(), counted)).collect();
    listed.sort_by_key(|(_, counted)| std::cmp::Reverse(counted.leads));
    listed
}

/// What came of the leads of each of the last six months, oldest first; months before the first lead are left out.
pub(crate) fn cohorts(scope: &Scope) -> Vec<(Month, Yield)> {
    let dealings = scope.dealings();
    let until: DateTime<Utc> = dealings.zone.end_of(scope.as_of);
    let this = Month::of(scope.as_of);
    let months: Vec<Month> = (0..6).rev().map(|back| this.plus(-back)).collect();
    let span = DateSpan { first: months[0].span().first, last: scope.as_of };
    let mut found: BTreeMap<Month, Yield> = BTreeMap::new();
    for lead in dealings.leads_acquired(span) {
        found.entry(Month::of(dealings.zone.day(lead.acquired_at()))).or_default().count(lead, until);
    }
    found.into_iter().collect()
}
