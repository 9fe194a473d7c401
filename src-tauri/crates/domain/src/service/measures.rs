//! The figures of a period's tickets: first response, solved in time, satisfaction, what they are about.
//!
//! A period's tickets are those opened in it up to the end of the as-of day, which is also the moment they are seen
//! from.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::Clock;
use crate::base::{DateSpan, Ratio, WorkCalendar, Zone};
use crate::facts::{Dealings, Ticket};
use crate::plan::ServiceRules;

/// The best mark a customer can give; the worst is 1.
pub const BEST_MARK: u8 = 5;

/// How many tickets of a period name each category and each theme; tickets without one are not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Topics {
    /// By category.
    pub categories: BTreeMap<String, usize>,
    /// By theme of the feedback.
    pub themes: BTreeMap<String, usize>,
}

/// Mean hours from opening to the first response over the tickets answered by the end of `as_of`, on the plan's clock;
/// none when none was answered.
pub fn response_hours(
    dealings: &Dealings,
    rules: &ServiceRules,
    workdays: &WorkCalendar,
    span: DateSpan,
    as_of: NaiveDate,
) -> Option<Ratio> {
    let clock = Clock { zone: dealings.zone, workdays, rules };
    let then = dealings.zone.end_of(as_of);
    let (mut sum, mut answered) = (Duration::zero(), 0_i64);
    for ticket in opened(dealings, span, as_of) {
        if let Some(at) = ticket.responded_at.filter(|at| *at < then) {
            sum += clock.elapsed(ticket.opened_at, at);
            answered += 1;
        }
    }
    Ratio::of(Decimal::from(sum.num_seconds()), Decimal::from(answered * 3_600))
}

/// Tickets solved within the promise over tickets that are solved or older than the promise at the end of `as_of`.
pub fn resolved_share(
    dealings: &Dealings,
    rules: &ServiceRules,
    workdays: &WorkCalendar,
    span: DateSpan,
    as_of: NaiveDate,
) -> Option<Ratio> {
    let then = dealings.zone.end_of(as_of);
    let known = opened(dealings, span, as_of)
        .filter_map(|ticket| is_resolved_in_time(ticket, dealings.zone, rules, workdays, then));
    let (mut in_time, mut due) = (0, 0);
    for is_in_time in known {
        due += 1;
        in_time += usize::from(is_in_time);
    }
    Ratio::of_counts(in_time, due)
}

/// Whether a ticket was solved within the promise by what is known before a moment; none while it is open and has time
/// left.
pub fn is_resolved_in_time(
    ticket: &Ticket,
    zone: Zone,
    rules: &ServiceRules,
    workdays: &WorkCalendar,
    then: DateTime<Utc>,
) -> Option<bool> {
    let clock = Clock { zone, workdays, rules };
    let allowed = Duration::hours(i64::from(rules.resolve_hours));
    match ticket.resolved_at.filter(|at| *at < then) {
        Some(at) => Some(clock.elapsed(ticket.opened_at, at) <= allowed),
        None => (clock.elapsed(ticket.opened_at, then) > allowed).then_some(false),
    }
}

/// Mean mark of the tickets that have one, as a fraction of the best mark.
pub fn satisfaction(dealings: &Dealings, span: DateSpan, as_of: NaiveDate) -> Option<Ratio> {
    let (mut sum, mut marked) = (0_u32, 0_u32);
    for mark in opened(dealings, span, as_of).filter_map(|ticket| ticket.satisfaction) {
        sum += u32::from(mark);
        marked += 1;
    }
    Ratio::of(Decimal::from(sum), Decimal::from(marked * u32::from(BEST_MARK)))
}

/// What the period's tickets are about.
pub fn topics(dealings: &Dealings, span: DateSpan, as_of: NaiveDate) -> Topics {
    let mut topics = Topics::default();
    for ticket in opened(dealings, span, as_of) {
        for (name, counts) in [(&ticket.category, &mut topics.categories), (&ticket.theme, &mut topics.themes)] {
            if !name.is_empty() {
                *counts.entry(name.clone()).or_default() += 1;
            }
        }
    }
    topics
}

fn opened(dealings: &Dealings, span: DateSpan, as_of: NaiveDate) -> impl Iterator<Item = &Ticket> {
    span.until(as_of).into_iter().flat_map(|span| dealings.tickets_opened(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn ticket(opened: &str, answered: Option<&str>, solved: Option<&str>, mark: Option<u8>) -> Ticket {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a moment");
        Ticket {
            id: 1,
            ticket_no: String::new(),
            customer: 0,
            opened_at: at(opened),
            responded_at: answered.map(at),
            resolved_at: solved.map(at),
            category: "repair".into(),
            theme: if mark == Some(5) { "fast".into() } else { String::new() },
            owner: None,
            satisfaction: mark,
        }
    }

    fn of(tickets: Vec<Ticket>) -> Dealings {
        Dealings { tickets: Arc::new(tickets), ..Dealings::none(Zone::UTC) }
    }

    fn quarter() -> DateSpan {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        DateSpan { first: day("2026-07-01"), last: day("2026-09-30") }
    }

    #[test]
    fn three_tickets_of_a_quarter() {
        let dealings = of(vec![
            ticket("2026-06-30T23:59:00Z", Some("2026-07-09T00:00:00Z"), None, Some(1)),
            ticket("2026-08-03T09:00:00Z", Some("2026-08-03T10:00:00Z"), Some("2026-08-04T09:00:00Z"), Some(5)),
            ticket("2026-08-04T09:00:00Z", Some("2026-08-04T13:30:00Z"), Some("2026-08-05T09:01:00Z"), Some(3)),
            ticket("2026-08-10T20:00:00Z", None, None, None),
        ]);
        let rules = ServiceRules::default();
        let workdays = WorkCalendar::default();
        let seen = |day: &str| {
            let as_of = day.parse().expect("a day");
            let text = |ratio: Option<Ratio>| ratio.map_or("no data".to_owned(), |ratio| ratio.to_string());
            format!(
                "answer {} h, solved in time {}, satisfied {}",
                text(response_hours(&dealings, &rules, &workdays, quarter(), as_of)),
                text(resolved_share(&dealings, &rules, &workdays, quarter(), as_of)),
                text(satisfaction(&dealings, quarter(), as_of))
            )
        };
        assert_eq!(seen("2026-08-02"), "answer no data h, solved in time no data, satisfied no data");
        assert_eq!(seen("2026-08-10"), "answer 2.75 h, solved in time 0.5, satisfied 0.8");
        assert_eq!(
            seen("2026-08-11"),
            "answer 2.75 h, solved in time 0.333333333333, satisfied 0.8",
            "the open ticket is past its 24 hours now"
        );
        let topics = topics(&dealings, quarter(), quarter().last);
        assert_eq!((topics.categories["repair"], topics.themes.len()), (3, 1));
    }
}
