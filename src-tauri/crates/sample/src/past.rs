//! The company as known at a moment of its last day: what lies ahead has not happened. What is on record about the team
//! has days and no moments; all that was done lies before the last day, so nothing of it is taken away.

use chrono::{DateTime, Utc};

use crate::SampleCompany;

impl SampleCompany {
    /// Takes away what would happen after a moment. A lead keeps its stage; its last steps were taken just now.
    pub fn keep_until(&mut self, moment: DateTime<Utc>) {
        self.leads.retain(|lead| lead.acquired_at() <= moment);
        for lead in &mut self.leads {
            for at in lead.entered.iter_mut().flatten().chain(&mut lead.assigned_at) {
                *at = (*at).min(moment);
            }
            if let Some(ending) = &mut lead.ending {
                ending.at = ending.at.min(moment);
            }
            if let Some(approval) = lead.proposal.as_mut().and_then(|proposal| proposal.approval.as_mut()) {
                approval.at = approval.at.min(moment);
            }
        }
        self.tickets.retain(|ticket| ticket.opened_at <= moment);
        for ticket in &mut self.tickets {
            ticket.responded_at = ticket.responded_at.filter(|at| *at <= moment);
            ticket.resolved_at = ticket.resolved_at.filter(|at| *at <= moment);
            if ticket.resolved_at.is_none() {
                ticket.satisfaction = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::{Wish, company};

    #[test]
    fn early_in_the_morning_nothing_of_the_day_has_happened() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
        let whole = company(&Wish { customers: 400, ..Wish::on(today) });
        let morning = today.and_hms_opt(0, 30, 0).expect("half past eight in Shanghai").and_utc();
        let mut early = whole.clone();
        early.keep_until(morning);
        assert!(early.tickets.len() < whole.tickets.len(), "some of the day's tickets are still to come");
        assert!(early.tickets.iter().all(|ticket| ticket.opened_at <= morning));
        let moments = early.leads.iter().flat_map(|lead| lead.entered.into_iter().chain([lead.assigned_at]).flatten());
        assert!(moments.max().is_some_and(|last| last <= morning));
        let mut late = whole.clone();
        late.keep_until((today + chrono::Days::new(1)).and_hms_opt(0, 0, 0).expect("midnight").and_utc());
        assert_eq!(late, whole, "at the day's end everything has");
    }
}
