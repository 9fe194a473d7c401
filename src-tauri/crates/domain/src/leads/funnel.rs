//! The funnel: how many leads of a cohort reached each stage, how long they stayed, and where it is stuck.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use crate::base::Ratio;
use crate::facts::{EndKind, Lead, Stage};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A stage of the funnel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// Leads that reached it.
    pub reached: usize,
    /// Of those that reached the stage before; none for the first stage and over nothing.
    pub conversion: Option<Ratio>,
    /// Median days from here to the next stage, over the leads that went on.
    pub median_days: Option<Ratio>,
}

/// The stage whose conversion is worst beside its own baseline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bottleneck {
    /// The stage that is reached too seldom.
    pub stage: Stage,
    /// Its conversion.
    pub conversion: Ratio,
    /// The conversion it is compared with.
    pub baseline: Ratio,
    /// The first over the second: below 1 it lags.
    pub ratio: Ratio,
}

/// What came of the leads of a source or a month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Yield {
    /// Leads.
    pub leads: usize,
    /// Won.
    pub won: usize,
    /// Lost.
    pub lost: usize,
    /// Invalid.
    pub invalid: usize,
}

impl Yield {
    /// Counts a lead as it stood at a moment.
    pub fn count(&mut self, lead: &Lead, until: DateTime<Utc>) {
        self.leads += 1;
        self.won += usize::from(lead.won_by(until));
        match lead.ended_by(until).map(|ending| ending.kind) {
            Some(EndKind::Lost) => self.lost += 1,
            Some(EndKind::Invalid) => self.invalid += 1,
            None => {}
        }
    }

    /// Won of all.
    pub fn conversion(&self) -> Option<Ratio> {
        Ratio::of_counts(self.won, self.leads)
    }

    /// Invalid of all.
    pub fn invalid_share(&self) -> Option<Ratio> {
        Ratio::of_counts(self.invalid, self.leads)
    }
}

impl Lead {
    /// Whether it had reached a stage before a moment. A stage that a file jumped over was reached with the next known
    /// one; without any known moment it counts from the beginning.
    pub fn had_reached(&self, stage: Stage, until: DateTime<Utc>) -> bool {
        let known = self.entered[stage as usize..=(self.stage as usize).max(stage as usize)].iter().flatten().next();
        self.stage >= stage && known.is_none_or(|at| *at < until)
    }
}

/// The funnel of leads as it stood at a moment.
pub fn funnel<'a>(leads: impl Iterator<Item = &'a Lead>, until: DateTime<Utc>) -> Vec<Step> {
    let mut reached = [0_usize; 6];
    let mut waits: [Vec<i64>; 6] = Default::default();
    for lead in leads {
        for (at, stage) in Stage::ALL.iter().enumerate() {
            reached[at] += usize::from(lead.had_reached(*stage, until));
        }
        for (at, pair) in lead.entered.windows(2).enumerate() {
            if let [Some(from), Some(to)] = pair
                && *to < until
                && lead.stage as usize > at
            {
                waits[at].push((*to - *from).num_seconds());
            }
        }
    }
    Stage::ALL
        .iter()
        .enumerate()
        .map(|(at, stage)| Step {
            stage: *stage,
            reached: reached[at],
            conversion: at.checked_sub(1).and_then(|before| Ratio::of_counts(reached[at], reached[before])),
            median_days: median_days(&mut waits[at]),
        })
        .collect()
}

/// The worst step beside the same step of another funnel; none when no step can be compared.
pub fn bottleneck(now: &[Step], baseline: &[Step]) -> Option<Bottleneck> {
    let compared = now.iter().zip(baseline).filter_map(|(step, before)| {
        let (conversion, baseline) = (step.conversion?, before.conversion?);
        let ratio = Ratio::of(conversion.value(), baseline.value())?;
        Some(Bottleneck { stage: step.stage, conversion, baseline, ratio })
    });
    compared.min_by_key(|step| step.ratio)
}

fn median_days(seconds: &mut [i64]) -> Option<Ratio> {
    seconds.sort_unstable();
    let middle = seconds.len() / 2;
    let twice = match seconds.len() {
        0 => return None,
        odd if odd % 2 == 1 => seconds[middle] * 2,
        _ => seconds[middle - 1] + seconds[middle],
    };
    Ratio::of(Decimal::from(twice), Decimal::from(DAY * 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{EndReason, Ending, NeedsReport};
    use expect_test::expect;
    use std::fmt::Write;

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + chrono::Duration::days(day)
    }

    /// A lead that entered the first stages on these days.
    fn lead(days: &[i64]) -> Lead {
        let mut entered = [None; 6];
        for (place, day) in days.iter().enumerate() {
            entered[place] = Some(at(*day));
        }
        Lead {
            id: 1,
            lead_no: "L-1".into(),
            company: String::new(),
            industry: String::new(),
            region: String::new(),
            source: String::new(),
            company_size: None,
            has_purchase_plan: None,
            assigned_at: None,
            owner: None,
            stage: Stage::ALL[days.len() - 1],
            entered,
            ending: None,
            needs: NeedsReport::default(),
            proposal: None,
            customer: None,
            search: String::new(),
        }
    }

    #[test]
    fn a_funnel_a_sales_manager_can_check_by_hand() {
        let leads =
            [lead(&[0]), lead(&[0, 1]), lead(&[0, 3, 5]), lead(&[0, 1, 2, 12, 20]), lead(&[0, 2, 8, 9]), lead(&[30])];
        let mut table = String::new();
        for step in funnel(leads.iter(), at(40)) {
            let shown = |ratio: Option<Ratio>| ratio.map_or("–".to_owned(), |r| r.value().round_dp(3).to_string());
            let (rate, days) = (shown(step.conversion), shown(step.median_days));
            writeln!(table, "{:<11} {} {rate:<5} {days}", step.stage.as_str(), step.reached).expect("a string");
        }
        expect![[r#"
            acquired    6 –     1.5
            screened    4 0.667 2
            needs       3 0.75  5.5
            proposal    2 0.667 8
            won         1 0.5   –
            after_sales 0 0     –
        "#]]
        .assert_eq(&table);
    }

    #[test]
    fn the_past_is_seen_as_it_was() {
        let leads = [lead(&[0, 1, 2, 12, 20])];
        let reached = |day: i64| funnel(leads.iter(), at(day)).iter().map(|step| step.reached).collect::<Vec<_>>();
        assert_eq!(reached(10), [1, 1, 1, 0, 0, 0]);
        assert_eq!(reached(21), [1, 1, 1, 1, 1, 0]);
    }

    #[test]
    fn a_stage_that_a_file_jumped_over_counts_as_reached() {
        let mut jumped = lead(&[0, 1, 2, 3, 9]);
        jumped.entered[1] = None;
        jumped.entered[2] = None;
        jumped.entered[3] = None;
        let steps = funnel([jumped].iter(), at(10));
        assert!(steps[..5].iter().all(|step| step.reached == 1));
        assert_eq!(steps[0].median_days, None, "nobody knows how long it stayed there");
    }

    #[test]
    fn the_bottleneck_is_the_step_that_fell_most_not_the_lowest() {
        let step = |stage: usize, percent: i64| Step {
            stage: Stage::ALL[stage],
            reached: 1,
            conversion: Some(Ratio::percent(percent)),
            median_days: None,
        };
        let found = bottleneck(&[step(2, 60), step(3, 20), step(4, 45)], &[step(2, 62), step(3, 20), step(4, 60)]);
        let found = found.expect("three steps can be compared");
        assert_eq!((found.stage, found.ratio), (Stage::Won, Ratio::percent(75)));
        assert_eq!(bottleneck(&[step(2, 60)], &[Step { conversion: None, ..step(2, 0) }]), None);
    }

    #[test]
    fn won_lost_and_invalid_are_counted_as_of_the_date() {
        let ended = |kind, reason, day| Lead { ending: Some(Ending { kind, reason, at: at(day) }), ..lead(&[0, 1]) };
        let leads = [
            lead(&[0, 1, 2, 3, 4]),
            ended(EndKind::Lost, EndReason::Price, 5),
            ended(EndKind::Invalid, EndReason::NoFit, 9),
            lead(&[0]),
        ];
        let count = |day: i64| {
            let mut found = Yield::default();
            leads.iter().for_each(|lead| found.count(lead, at(day)));
            found
        };
        assert_eq!(count(7), Yield { leads: 4, won: 1, lost: 1, invalid: 0 });
        assert_eq!(count(10).invalid_share(), Some(Ratio::percent(25)));
    }
}
