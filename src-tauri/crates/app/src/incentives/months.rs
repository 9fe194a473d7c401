//! Which months can still be paid into: those after the last close.

use domain::base::{Month, Period, Quarter};
use domain::incentives::next_open;

use crate::ctx::Scope;

/// The first month that no close has passed; none while nothing is closed.
pub(super) fn first_open(scope: &Scope) -> Option<Month> {
    let last = scope.accounts().in_force().last()?;
    Some(Month::of(scope.ledger().calendar.span(last.period).last).plus(1))
}

/// Whether nothing can be paid with a month any more: it is closed, or closing began after it.
pub(super) fn is_settled(scope: &Scope, month: Month) -> bool {
    first_open(scope).is_some_and(|first| month < first)
}

/// Whether a month is over, so that what is decided about it can be decided.
pub(super) fn is_over(scope: &Scope, month: Month) -> bool {
    scope.today > month.span().last
}

/// Whether a month has begun.
pub(super) fn has_begun(scope: &Scope, month: Month) -> bool {
    scope.today >= month.span().first
}

/// The quarter's months that a correction by hand can be entered in.
pub(super) fn open_months(scope: &Scope) -> Vec<Month> {
    let months = scope.ledger().calendar.months(scope.quarter).into_iter();
    months.filter(|month| has_begun(scope, *month) && !is_settled(scope, *month)).collect()
}

/// The month a correction by hand goes into when nobody says which: the first one that is open; while nothing is closed,
/// the month the correction is about.
pub(super) fn month_for_correction(scope: &Scope, about: Period) -> Month {
    let of_period = match about {
        Period::Month(month) => month,
        other => Month::of(scope.ledger().calendar.span(other).last),
    };
    first_open(scope).unwrap_or_else(|| of_period.min(Month::of(scope.today)))
}

/// The quarter a month or quarter lies in.
pub(super) fn quarter_of(scope: &Scope, period: Period) -> Quarter {
    scope.ledger().calendar.quarter_of(scope.ledger().calendar.span(period).last)
}

/// The period that is closed next and that the page of the scope's quarter offers: the one after the last close, or
/// while nothing is closed the first month of the quarter, or the whole quarter once that is over.
pub(super) fn next_to_close(scope: &Scope) -> Option<Period> {
    let calendar = &scope.ledger().calendar;
    if let Some(next) = next_open(calendar, scope.accounts()) {
        return (quarter_of(scope, next) <= scope.quarter).then_some(next);
    }
    let first = calendar.months(scope.quarter)[0];
    let is_quarter_over = scope.today > scope.span.last;
    Some(if is_quarter_over { Period::Quarter(scope.quarter) } else { Period::Month(first) })
}
