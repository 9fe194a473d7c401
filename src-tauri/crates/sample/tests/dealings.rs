//! The sample company's leads, tickets and visits show the trouble the plan was written for in the last full quarter, and
//! the improvement under way in the running one, whatever the day.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc, Weekday};
use domain::agenda::{TaskKind, tasks};
use domain::base::{DateSpan, Ratio, Zone};
use domain::facts::{ActivityKind, Dealings, EndKind, Ledger, Stage};
use domain::leads::{Applicant, Step, bottleneck, funnel, missing, score};
use domain::metrics::{Snapshot, Team};
use domain::plan::Plan;
use domain::training::Curricula;
use rust_decimal::Decimal;
use sample::{SampleCompany, Wish, company, dealings, ledger};

const DAYS: [&str; 12] = [
    "2024-02-29",
    "2024-03-31",
    "2025-04-01",
    "2025-07-20",
    "2025-08-15",
    "2025-10-08",
    "2026-01-01",
    "2026-05-31",
    "2026-09-30",
    "2026-11-22",
    "2027-02-06",
    "2027-05-10",
];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A company with its facts as the engine reads them.
struct Made {
    wish: Wish,
    company: SampleCompany,
    ledger: Ledger,
    dealings: Dealings,
    plan: Plan,
    curricula: Curricula,
}

impl Made {
    fn of(wish: Wish) -> Made {
        let company = company(&wish);
        let ledger = ledger(&company);
        let dealings = dealings(&company, &ledger);
        let plan = Plan::default();
        let curricula = Curricula::unchanged(plan.training.clone());
        Made { wish, company, ledger, dealings, plan, curricula }
    }

    /// The quarter so many after the running one, as seen today.
    fn seen(&self, steps: i32) -> Snapshot<'_> {
        let quarter = self.ledger.calendar.quarter_of(self.wish.today).plus(steps);
        let team = Team { personnel: &self.company.personnel, curricula: &self.curricula };
        Snapshot::new(&self.ledger, &self.dealings, team, &self.plan, quarter, self.wish.today)
    }

    fn zone(&self) -> Zone {
        self.dealings.zone
    }
}

/// Metric, its unit's multiple, what is shown, and how far from it a figure may lie.
type Wished = (&'static str, i64, &'static str, &'static str);

/// The plan's column "now", to the decimal that is shown.
const LAST: [Wished; 9] = [
    ("invalid_lead_share", 100, "40", "0.04"),
    ("lead_conversion", 100, "15", "0.04"),
    ("lead_assign_hours", 1, "24", "0.04"),
    ("lead_slow_loss_share", 100, "10", "0.04"),
    ("first_response_hours", 1, "24", "0.04"),
    ("lead_screening_accuracy", 100, "62", "4"),
    ("customer_satisfaction", 100, "80", "0.5"),
    ("resolved_24h_share", 100, "46", "8"),
    ("core_visits_kept", 100, "55", "3"),
];
/// The quarter before it, a little better.
const BEFORE: [Wished; 7] = [
    ("invalid_lead_share", 100, "38", "1.5"),
    ("lead_conversion", 100, "16", "1.5"),
    ("lead_assign_hours", 1, "22", "0.1"),
    ("lead_slow_loss_share", 100, "8.5", "1.5"),
    ("first_response_hours", 1, "22", "0.1"),
    ("customer_satisfaction", 100, "81", "1"),
    ("core_visits_kept", 100, "59", "3"),
];
/// The running quarter, where enough has happened for a figure to say something.
const NOW: [Wished; 9] = [
    ("invalid_lead_share", 100, "32", "1.7"),
    ("lead_assign_hours", 1, "5.5", "0.5"),
    ("lead_slow_loss_share", 100, "3", "1.7"),
    ("first_response_hours", 1, "3", "0.2"),
    ("lead_screening_accuracy", 100, "75", "4"),
    ("proposal_quality", 1, "7.1", "0.3"),
    ("customer_satisfaction", 100, "87", "1.2"),
    ("resolved_24h_share", 100, "84", "5"),
    ("core_visits_kept", 100, "80", "5"),
];

/// How many facts a figure of the running quarter rests on.
fn grounds(snapshot: &Snapshot<'_>, id: &str) -> usize {
    use domain::metrics::{Behind, evidence};
    match evidence(snapshot, id) {
        Behind::Leads { whole, .. } | Behind::Tickets { whole, .. } => whole.len(),
        Behind::Customers { whole, .. } => whole.len(),
        Behind::Answers { surveys, tickets } => surveys.len() + tickets.len(),
        _ => 0,
    }
}

fn figures(
    line: &mut String,
    off: &mut Vec<String>,
    name: &str,
    snapshot: &Snapshot<'_>,
    wished: &[Wished],
    least: usize,
) {
    write!(line, "\n   {name:<7}").expect("a string");
    for (id, scale, shown, room) in wished {
        let value = snapshot.figure(id).map(|value| value * Decimal::from(*scale));
        let grounds = grounds(snapshot, id);
        let text = value.map_or("–".to_owned(), |value| value.round_dp(2).normalize().to_string());
        write!(line, " {id} {text} of {grounds}").expect("a string");
        let number = |text: &str| text.parse::<Decimal>().expect("a number");
        // In a young quarter a share is as near as whole leads or tickets let it be.
        let half = Decimal::from(*scale / 2) / Decimal::from(grounds.max(1));
        let room_here = number(room) + if least > 1 { half } else { Decimal::ZERO };
        let is_off = value.is_none_or(|value| (value - number(shown)).abs() > room_here);
        if is_off && grounds >= least {
            off.push(format!("{name} {id} {text} of {grounds} is not {shown} ± {room}"));
        }
    }
}

fn check(wish: Wish, off: &mut Vec<String>) {
    let made = Made::of(wish);
    let mut line = format!("{} seed {} of {}", wish.today, wish.seed, wish.customers);
    let mut found = Vec::new();
    let (before, last, now) = (made.seen(-2), made.seen(-1), made.seen(0));
    figures(&mut line, &mut found, "before", &before, &BEFORE, 1);
    figures(&mut line, &mut found, "last", &last, &LAST, 1);
    figures(&mut line, &mut found, "now", &now, &NOW, 12);
    let conversion =
        now.figure("lead_conversion").map_or(Decimal::ZERO, |value| (value * Decimal::from(100)).round_dp(1));
    let days = (wish.today - now.span().first).num_days() + 1;
    let (least, most) = match days {
        75.. => (20, 26),
        50.. => (15, 23),
        30.. => (8, 19),
        _ => (0, 14),
    };
    if conversion < Decimal::from(least) || conversion > Decimal::from(most) {
        found.push(format!("conversion {conversion} after {days} days is not in {least}..{most}"));
    }
    let counts = [made.company.leads.len(), made.company.tickets.len(), made.company.activities.len()];
    write!(line, "\n   conversion {conversion} after {days} days; leads, tickets, activities {counts:?}")
        .expect("a string");
    println!("{line}");
    off.extend(found.into_iter().map(|one| format!("{} seed {} of {}: {one}", wish.today, wish.seed, wish.customers)));
}

#[test]
fn leads_tickets_and_visits_show_the_diagnosis_on_any_day() {
    let mut off = Vec::new();
    for text in DAYS {
        check(Wish::on(day(text)), &mut off);
        for seed in [7, 20_261] {
            check(Wish { seed, customers: 400, ..Wish::on(day(text)) }, &mut off);
        }
    }
    assert!(off.is_empty(), "{} figures are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn smaller_and_larger_companies_show_it_too() {
    let mut off = Vec::new();
    for (customers, text) in
        [(300, "2026-11-21"), (300, "2027-03-31"), (500, "2026-07-01"), (777, "2024-02-29"), (3_000, "2026-11-22")]
    {
        check(Wish { customers, ..Wish::on(day(text)) }, &mut off);
    }
    assert!(off.is_empty(), "{} figures are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn every_lead_stands_where_the_gates_let_it() {
    for (text, customers) in [("2026-11-22", 1_200), ("2026-01-01", 600), ("2024-02-29", 300), ("2026-11-22", 3_000)] {
        let made = Made::of(Wish { customers, ..Wish::on(day(text)) });
        let industries = made.seen(0).industries();
        for lead in made.dealings.leads.iter() {
            let found = Applicant::of(lead, &made.ledger, &made.plan.leads, &industries);
            let applicant = Applicant { stage: Stage::Acquired, is_ended: false, ..found };
            assert_eq!(missing(&applicant, lead.stage), [], "{text} {}", lead.lead_no);
            assert!(
                lead.owner.is_none() || applicant.score.can_assign(),
                "{} is assigned with too low a score",
                lead.lead_no
            );
            assert_eq!(lead.owner.is_some(), lead.assigned_at.is_some());
            assert!(lead.ending.is_none_or(|end| end.reason.suits(end.kind) && lead.stage < Stage::Won));
        }
        nobody_holds_too_many(&made);
    }
}

fn nobody_holds_too_many(made: &Made) {
    let mut open: BTreeMap<u32, usize> = BTreeMap::new();
    for lead in made.dealings.leads.iter().filter(|lead| lead.is_open()) {
        lead.owner.into_iter().for_each(|owner| *open.entry(owner).or_default() += 1);
    }
    for (owner, open) in open {
        let member = &made.ledger.members[owner as usize];
        assert!(open <= made.plan.leads.open_cap as usize, "{} holds {open}", member.name);
        assert!(member.active_to.is_none(), "{} has left", member.name);
    }
}

#[test]
fn moments_follow_each_other_in_working_hours_and_none_lies_ahead() {
    for text in ["2026-11-22", "2026-11-20", "2026-01-01", "2024-02-29", "2025-06-30"] {
        let made = Made::of(Wish::on(day(text)));
        let zone = made.zone();
        let is_worked = |at: DateTime<Utc>| {
            let local = zone.local(at);
            !matches!(local.weekday(), Weekday::Sat | Weekday::Sun)
                && (9..18).contains(&local.hour())
                && local.date() <= day(text)
        };
        for lead in &made.company.leads {
            let entered: Vec<DateTime<Utc>> = lead.entered.iter().flatten().copied().collect();
            assert_eq!(entered.len(), lead.stage as usize + 1, "{} entered every stage on its way", lead.lead_no);
            assert!(entered.is_sorted(), "{} {entered:?}", lead.lead_no);
            assert!(entered.iter().copied().all(is_worked), "{} {entered:?}", lead.lead_no);
            assert!(lead.ending.as_ref().is_none_or(|end| is_worked(end.at) && entered.iter().all(|at| *at <= end.at)));
            if let Some(at) = lead.assigned_at {
                assert!(
                    is_worked(at) && at >= entered[1] && entered.get(2).is_none_or(|needs| at <= *needs),
                    "{}",
                    lead.lead_no
                );
            }
            let approved = lead.proposal.as_ref().and_then(|proposal| proposal.approval.as_ref());
            assert!(approved.is_none_or(|approval| {
                entered[3] <= approval.at
                    && entered.get(4).is_none_or(|won| approval.at <= *won)
                    && !approval.note.is_empty()
            }));
        }
        for ticket in &made.company.tickets {
            let moments = [Some(ticket.opened_at), ticket.responded_at, ticket.resolved_at];
            let moments: Vec<DateTime<Utc>> = moments.into_iter().flatten().collect();
            let is_hotline = zone.day(ticket.opened_at) == day(text) && moments.len() == 1;
            assert!(
                moments.is_sorted() && (is_hotline || moments.iter().copied().all(is_worked)),
                "{} {moments:?}",
                ticket.ticket_no
            );
        }
        for activity in &made.company.activities {
            assert!(activity.on <= day(text) && !matches!(activity.on.weekday(), Weekday::Sat | Weekday::Sun));
        }
        let keys = made.company.activities.iter().map(|row| (&row.customer, row.on, row.kind, &row.member));
        let mut keys: Vec<_> = keys.collect();
        keys.sort_unstable();
        assert!(keys.windows(2).all(|pair| pair[0] != pair[1]), "nothing is logged twice");
    }
}

#[test]
fn won_leads_became_customers_and_others_have_names_of_their_own() {
    let made = Made::of(Wish::on(day("2026-11-22")));
    let names: BTreeMap<&str, &str> =
        made.company.customers.iter().map(|customer| (customer.name.as_str(), customer.code.as_str())).collect();
    let (mut first, mut won) = (0, 0);
    for lead in &made.company.leads {
        assert_eq!(names.get(lead.company.as_str()).copied(), lead.customer.as_deref(), "{}", lead.company);
        let texts = [&lead.contact, &lead.industry, &lead.region, &lead.source, &lead.note];
        assert!(texts.into_iter().all(|text| !text.is_empty()));
        assert_eq!(lead.customer.is_some(), lead.stage >= Stage::Won);
        if let Some(customer) = lead.customer.as_deref().and_then(|code| made.ledger.customer_by_code(code)) {
            let day = made.zone().day(lead.entered[Stage::Won as usize].expect("won"));
            won += 1;
            first += usize::from(made.ledger.became_customer_on(customer) == Some(day));
        }
    }
    println!("{first} of {won} won leads are won with a customer's first order");
    assert!(first * 3 > won * 2);
}

/// The funnel of the running quarter, and that of the last one as it stood on the same day.
fn funnels(made: &Made) -> [Vec<Step>; 2] {
    let (now, last) = (made.seen(0), made.seen(-1));
    let days = Days::new((made.wish.today - now.span().first).num_days() as u64);
    let funnel_on = |span: DateSpan, day: NaiveDate| {
        let acquired = made.dealings.leads_acquired(DateSpan { last: day, ..span });
        funnel(acquired, made.zone().end_of(day))
    };
    let same_day = (last.span().first + days).min(last.span().last);
    [funnel_on(now.span(), made.wish.today), funnel_on(last.span(), same_day)]
}

#[test]
fn proposals_wait_for_their_approval_and_that_is_the_bottleneck() {
    for text in ["2026-11-22", "2026-12-20", "2026-08-31", "2026-08-10", "2027-03-30"] {
        for (seed, customers) in [(1, Wish::CUSTOMERS), (3, 600)] {
            let made = Made::of(Wish { seed, customers, ..Wish::on(day(text)) });
            let [now, last] = funnels(&made);
            let reached = |steps: &[Step]| steps.iter().map(|step| step.reached).collect::<Vec<_>>();
            let found = bottleneck(&now, &last).expect("both quarters have leads");
            println!("{text} seed {seed}: now {:?} last {:?} {found:?}", reached(&now), reached(&last));
            assert_eq!(found.stage, Stage::Won, "{text} seed {seed}");
            assert!(found.ratio < Ratio::percent(85));
        }
    }
}

#[test]
fn advertising_brings_the_worst_leads() {
    for (seed, customers) in [(1, Wish::CUSTOMERS), (7, 600), (3, 300)] {
        let made = Made::of(Wish { seed, customers, ..Wish::on(day("2026-11-22")) });
        let mut sources: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for lead in &made.company.leads {
            let counts = sources.entry(lead.source.as_str()).or_default();
            counts.0 += usize::from(lead.ending.as_ref().is_some_and(|end| end.kind == EndKind::Invalid));
            counts.1 += 1;
        }
        println!("{sources:?}");
        let worst = sources.iter().max_by_key(|(_, (invalid, all))| invalid * 1_000 / all);
        assert_eq!(worst.map(|(name, _)| *name), Some("广告"));
    }
}

#[test]
fn open_leads_stand_in_every_stage_and_wait_for_everything() {
    for (text, seed) in [("2026-11-22", 1), ("2026-11-22", 7), ("2026-01-01", 1), ("2026-08-10", 3)] {
        let made = Made::of(Wish { seed, ..Wish::on(day(text)) });
        let industries = made.seen(0).industries();
        let open: Vec<_> = made.dealings.leads.iter().filter(|lead| lead.is_open()).collect();
        let count = |counts: &dyn Fn(&domain::facts::Lead) -> bool| open.iter().filter(|lead| counts(lead)).count();
        let is_approved =
            |lead: &domain::facts::Lead| lead.proposal.is_some_and(|proposal| proposal.approved.is_some());
        let found = [
            count(&|lead| lead.stage == Stage::Screened),
            count(&|lead| lead.owner.is_none() && score(lead, &made.plan.leads, &industries).can_assign()),
            count(&|lead| lead.stage == Stage::Needs && !lead.needs.is_complete()),
            count(&|lead| lead.stage == Stage::Proposal && !is_approved(lead)),
            count(&|lead| lead.stage == Stage::Proposal && is_approved(lead)),
        ];
        println!("{text}: screened, ready, incomplete, waiting, approved {found:?} of {}", open.len());
        assert!(found.iter().all(|count| *count > 0), "{text}: {found:?}");
    }
}

#[test]
fn todays_tickets_have_time_left_or_are_late() {
    for text in ["2026-11-20", "2026-11-23", "2026-11-22", "2026-01-01"] {
        let made = Made::of(Wish::on(day(text)));
        let at = made.zone().instant(day(text).and_hms_opt(11, 0, 0).expect("a time"));
        let open: Vec<_> = made
            .dealings
            .tickets
            .iter()
            .filter(|ticket| ticket.resolved_at.is_none() && ticket.opened_at < at)
            .collect();
        let hours = |ticket: &&&domain::facts::Ticket| (at - ticket.opened_at).num_hours();
        let in_time = open.iter().filter(|ticket| hours(ticket) < 24).count();
        let late = open.iter().filter(|ticket| hours(ticket) >= 24).count();
        println!("{text} at eleven: {in_time} open in time, {late} beyond a day");
        assert!(in_time >= 2 && (1..=9).contains(&late), "{text}: {in_time} in time, {late} late");
    }
}

#[test]
fn the_agenda_has_something_of_everything() {
    for text in ["2026-11-20", "2026-11-22", "2027-02-26"] {
        let made = Made::of(Wish::on(day(text)));
        let now = made.seen(0);
        let tasks = tasks(&made.ledger, &made.dealings, &made.plan, now.now(), now.start(), now.as_of);
        let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
        for task in &tasks {
            let when = 1 - task.days_late(now.as_of).signum();
            counts.entry(task.kind.as_str()).or_default()[when as usize] += 1;
        }
        let done = |kind| made.company.activities.iter().filter(|row| row.kind == kind).count();
        let done: Vec<_> = ActivityKind::ALL.iter().map(|kind| (kind.as_str(), done(*kind))).collect();
        println!("{text}: overdue, today, ahead {counts:?}; done {done:?}");
        for kind in TaskKind::ALL {
            let [late, today, ahead] = counts.get(kind.as_str()).copied().unwrap_or_default();
            assert!(late + today + ahead > 0, "{text}: nothing of {}", kind.as_str());
        }
        let sum = |when: usize| counts.values().map(|count| count[when]).sum::<usize>();
        assert!(sum(0) > 20 && sum(1) > 3 && sum(2) > sum(0), "{text}: {} {} {}", sum(0), sum(1), sum(2));
        assert!(done.iter().all(|(_, count)| *count > 0), "{done:?}");
    }
}
