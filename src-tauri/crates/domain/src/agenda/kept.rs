//! Core visits kept: of the visits the rhythm asked for in a quarter, how many were made in time.

use chrono::{Days, NaiveDate};

use crate::base::DateSpan;
use crate::facts::{ActivityKind, CustomerIx, Dealings, Ledger};
use crate::plan::Plan;
use crate::tiering::{Tier, Tiering};

/// A core customer's visits of a quarter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Whom.
    pub customer: CustomerIx,
    /// Visits made in time.
    pub kept: u32,
    /// Visits that were due, those made early included.
    pub due: u32,
}

/// Visits kept and due by `as_of` of every customer that was core at the span's eve, in the ledger's order.
///
/// The rhythm begins at the last visit before the span when the next falls into it, else at the eve. A visit on or
/// before its day keeps it, and the rhythm goes on from that visit; a missed one counts from its day on, and the rhythm
/// goes on from it, or from a late visit that came before the next was due.
pub fn visits_kept(
    ledger: &Ledger,
    dealings: &Dealings,
    plan: &Plan,
    start: &Tiering,
    span: DateSpan,
    as_of: NaiveDate,
) -> Vec<Kept> {
    let cadence = Days::new(u64::from(plan.tiers.playbook.core_visit_days.max(1)));
    debug_assert_eq!(start.places.len(), ledger.customers.len(), "tiers of the same ledger");
    start
        .members(Tier::Core)
        .map(|customer| {
            let done = dealings.activities.of(customer).iter().filter(|done| done.kind == ActivityKind::Visit);
            let visits: Vec<NaiveDate> = done.map(|done| done.on).collect();
            let (kept, due) = count(&visits, cadence, span, as_of.min(span.last));
            Kept { customer, kept, due }
        })
        .collect()
}

fn count(visits: &[NaiveDate], cadence: Days, span: DateSpan, as_of: NaiveDate) -> (u32, u32) {
    let earlier = &visits[..visits.partition_point(|on| *on < span.first)];
    let mut base = earlier.last().copied().filter(|on| *on + cadence >= span.first).unwrap_or(span.eve());
    let (mut kept, mut missed) = (0, 0);
    loop {
        let day = base + cadence;
        let next = visits[visits.partition_point(|on| *on <= base)..].first().copied().filter(|on| *on <= as_of);
        match next {
            Some(visit) if visit <= day => {
                kept += 1;
                base = visit;
            }
            _ if day > as_of => return (kept, kept + missed),
            Some(late) if late < day + cadence => {
                missed += 1;
                base = late;
            }
            _ => {
                missed += 1;
                base = day;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use std::fmt::Write;

    #[test]
    fn a_quarter_of_visits_every_fourteen_days() {
        let day = |text: &str| format!("2026-{text}").parse::<NaiveDate>().expect("a day");
        let span = DateSpan { first: day("07-01"), last: day("09-30") };
        let mut table = String::from("as of  kept/due  visits\n");
        for (as_of, visits) in [
            ("07-14", ""),
            ("07-15", ""),
            ("09-30", ""),
            ("07-20", "06-25 07-09"),
            ("07-20", "06-25"),
            ("07-20", "05-01 07-10"),
            ("08-01", "07-20"),
            ("08-03", "07-20"),
            ("08-03", "07-20 08-03"),
            ("08-10", "07-28"),
            ("08-10", "07-28 07-28 07-29"),
            ("09-30", "07-14 07-28 08-11 08-25 09-08 09-22"),
        ] {
            let days: Vec<NaiveDate> = visits.split_whitespace().map(day).collect();
            let (kept, due) = count(&days, Days::new(14), span, day(as_of));
            let visits = if visits.is_empty() { "none" } else { visits };
            writeln!(table, "{as_of}  {:<8}  {visits}", format!("{kept}/{due}")).expect("a string");
        }
        expect![[r#"
            as of  kept/due  visits
            07-14  0/1       none
            07-15  0/1       none
            09-30  0/6       none
            07-20  1/1       06-25 07-09
            07-20  0/1       06-25
            07-20  1/1       05-01 07-10
            08-01  0/1       07-20
            08-03  0/2       07-20
            08-03  1/2       07-20 08-03
            08-10  1/2       07-28
            08-10  2/3       07-28 07-28 07-29
            09-30  6/6       07-14 07-28 08-11 08-25 09-08 09-22
        "#]]
        .assert_eq(&table);
    }
}
