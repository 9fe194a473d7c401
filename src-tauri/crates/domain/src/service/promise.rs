//! The two promises of a ticket, to answer and to solve it, and how each stands at a moment.

use chrono::{DateTime, Duration, Utc};

use super::Clock;
use crate::facts::Ticket;

/// A promise as it stands at a moment, on the plan's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// Time that was promised.
    pub allowed: Duration,
    /// Time used until it was done, or until the moment while it is not.
    pub used: Duration,
    /// Whether it is done.
    pub is_done: bool,
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Done in time.
    Kept,
    /// Done, too late.
    Late,
    /// Not done, and there is time left.
    Running,
    /// Not done, and the time is over.
    Breached,
}

impl Promise {
    /// Whether more time was used than promised; using all of it still keeps the promise.
    pub fn is_breached(&self) -> bool {
        self.used > self.allowed
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        match (self.is_done, self.is_breached()) {
            (true, false) => Standing::Kept,
            (true, true) => Standing::Late,
            (false, false) => Standing::Running,
            (false, true) => Standing::Breached,
        }
    }

    /// Time left; negative when it is over.
    pub fn left(&self) -> Duration {
        self.allowed - self.used
    }
}

/// Whether the ticket is opened and not solved at the moment; what happens at the moment itself has happened.
pub fn is_open(ticket: &Ticket, now: DateTime<Utc>) -> bool {
    ticket.opened_at <= now && ticket.resolved_at.is_none_or(|at| at > now)
}

/// The first response. A ticket that was solved without a noted answer was answered with the solution.
pub fn response(ticket: &Ticket, clock: &Clock<'_>, now: DateTime<Utc>) -> Promise {
    promise(ticket, clock, now, clock.rules.response_hours, ticket.responded_at.or(ticket.resolved_at))
}

/// The solution.
pub fn resolution(ticket: &Ticket, clock: &Clock<'_>, now: DateTime<Utc>) -> Promise {
    promise(ticket, clock, now, clock.rules.resolve_hours, ticket.resolved_at)
}

fn promise(
    ticket: &Ticket,
    clock: &Clock<'_>,
    now: DateTime<Utc>,
    hours: u32,
    done_at: Option<DateTime<Utc>>,
) -> Promise {
    let done_at = done_at.filter(|at| *at <= now);
    Promise {
        allowed: Duration::hours(i64::from(hours)),
        used: clock.elapsed(ticket.opened_at, done_at.unwrap_or(now)),
        is_done: done_at.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{WorkCalendar, Zone};
    use crate::plan::ServiceRules;
    use expect_test::expect;
    use std::fmt::Write;

    #[test]
    fn a_ticket_of_nine_o_clock_through_the_day() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().expect("a moment");
        let ticket = Ticket {
            id: 1,
            ticket_no: "T-000001".into(),
            customer: 0,
            opened_at: at("2026-09-01T09:00:00Z"),
            responded_at: Some(at("2026-09-01T11:30:00Z")),
            resolved_at: Some(at("2026-09-02T08:00:00Z")),
            category: String::new(),
            theme: String::new(),
            owner: None,
            satisfaction: None,
        };
        let rules = ServiceRules::default();
        let workdays = WorkCalendar::default();
        let clock = Clock { zone: Zone::UTC, workdays: &workdays, rules: &rules };
        let mut table = String::from("seen at           open   answer (2 h)          solution (24 h)\n");
        for now in [
            "2026-09-01T09:40:00Z",
            "2026-09-01T11:00:00Z",
            "2026-09-01T11:01:00Z",
            "2026-09-01T12:00:00Z",
            "2026-09-02T09:00:00Z",
        ] {
            let now = at(now);
            let told =
                |promise: Promise| format!("{:?}, {} min left", promise.standing(), promise.left().num_minutes());
            writeln!(
                table,
                "{}  {:<5}  {:<20}  {}",
                now.format("%Y-%m-%d %H:%M"),
                is_open(&ticket, now),
                told(response(&ticket, &clock, now)),
                told(resolution(&ticket, &clock, now))
            )
            .expect("a string");
        }
        expect![[r#"
            seen at           open   answer (2 h)          solution (24 h)
            2026-09-01 09:40  true   Running, 80 min left  Running, 1400 min left
            2026-09-01 11:00  true   Running, 0 min left   Running, 1320 min left
            2026-09-01 11:01  true   Breached, -1 min left  Running, 1319 min left
            2026-09-01 12:00  true   Late, -30 min left    Running, 1260 min left
            2026-09-02 09:00  false  Late, -30 min left    Kept, 60 min left
        "#]]
        .assert_eq(&table);
    }
}
