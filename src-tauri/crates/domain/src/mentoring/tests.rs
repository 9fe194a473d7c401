//! Pairs that an HR manager can follow on a calendar. September 2026 begins on a Tuesday; the 7th is a Monday.

use std::fmt::Write;

use chrono::NaiveDate;
use expect_test::expect;

use super::*;
use crate::base::{Currency, DateSpan, FiscalCalendar, Money, Period, Quarter, Ratio, WorkCalendar};
use crate::facts::{Ledger, LedgerParts, Member, MemberIx, MentorWeek, Pair, Personnel, Role, Target, TargetOwner};
use crate::plan::Plan;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Members by name, in the order they were added.
#[derive(Default)]
struct Team {
    members: Vec<Member>,
    targets: Vec<Target>,
    personnel: Personnel,
}

impl Team {
    fn member(&mut self, name: &str, hired_on: &str, in_sales_since: &str) -> &mut Member {
        self.members.push(Member {
            id: self.members.len() as i64,
            employee_no: name.to_owned(),
            name: name.to_owned(),
            role: Role::Rep,
            team: "A".to_owned(),
            region: "East".to_owned(),
            hired_on: day(hired_on),
            experience_from: day(in_sales_since),
            active_to: None,
            search: String::new(),
        });
        self.members.last_mut().expect("just added")
    }

    fn senior(&mut self, name: &str) -> &mut Member {
        self.member(name, "2018-01-01", "2015-01-01")
    }

    fn new_hire(&mut self, name: &str) -> &mut Member {
        self.member(name, "2026-08-01", "2026-08-01")
    }

    fn no(&self, name: &str) -> MemberIx {
        self.members.iter().position(|member| member.name == name).expect("a member of the team") as MemberIx
    }

    fn pair(&mut self, mentor: &str, mentee: &str, began_on: &str) -> &mut Pair {
        let (mentor, mentee) = (self.no(mentor), self.no(mentee));
        self.personnel.pairs.push(Pair {
            id: self.personnel.pairs.len() as i64 + 1,
            mentor,
            mentee,
            began_on: day(began_on),
            ended_on: None,
            end_reason: String::new(),
            weeks: Vec::new(),
        });
        self.personnel.pairs.last_mut().expect("just added")
    }

    fn ledger(&self) -> Ledger {
        Ledger::build(LedgerParts {
            currency: Currency::CNY,
            calendar: FiscalCalendar::starting(1).expect("a month"),
            workdays: WorkCalendar::default(),
            customers: Vec::new(),
            members: self.members.clone(),
            product_lines: vec![String::new()],
            regions: vec![String::new()],
            orders: Vec::new(),
            splits: Vec::new(),
            targets: self.targets.clone(),
        })
    }

    fn names(&self, members: &[MemberIx]) -> String {
        members.iter().map(|member| self.members[*member as usize].name.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// What speaks against a pair, in the words of the type.
    fn refused(&self, mentor: &str, mentee: &str, began_on: &str) -> Vec<Refusal> {
        let (mentor, mentee) = (self.no(mentor), self.no(mentee));
        refusals(&self.ledger(), &Plan::default(), &self.personnel.pairs, mentor, mentee, day(began_on))
    }

    /// `part of whole`, as names.
    fn rate(&self, on: &str) -> String {
        let (part, whole) = rate(&self.ledger(), &self.personnel, &Plan::default(), day(on));
        format!("{} of {}", self.names(&part), self.names(&whole))
    }

    fn weeks(&self, as_of: &str) -> String {
        let ledger = self.ledger();
        let mut table = String::new();
        for week in weeks(&ledger, &self.personnel, &Plan::default(), &self.personnel.pairs[0], day(as_of)) {
            writeln!(table, "{} {:?}", week.week_on, week.standing).expect("a string");
        }
        table
    }
}

fn log(week_on: &str, minutes: u32, summary: &str) -> MentorWeek {
    MentorWeek {
        id: 0,
        week_on: day(week_on),
        minutes,
        topics: String::new(),
        summary: summary.to_owned(),
        summary_on: None,
    }
}

fn team_of_four() -> Team {
    let mut team = Team::default();
    team.senior("Wang");
    for name in ["Li", "Zhao", "Sun"] {
        team.new_hire(name);
    }
    team
}

#[test]
fn a_senior_teaches_two_new_hires_and_no_third() {
    let mut team = team_of_four();
    assert_eq!(team.refused("Wang", "Li", "2026-09-01"), []);
    team.pair("Wang", "Li", "2026-09-01");
    assert_eq!(team.refused("Wang", "Zhao", "2026-09-02"), []);
    team.pair("Wang", "Zhao", "2026-09-02");
    let full = Refusal::MentorFull { mentees: 2, on: day("2026-09-10") };
    assert_eq!(team.refused("Wang", "Sun", "2026-09-10"), [full]);
    team.personnel.pairs[0].ended_on = Some(day("2026-09-09"));
    assert_eq!(team.refused("Wang", "Sun", "2026-09-10"), [], "a place is free from the day after");
}

#[test]
fn a_pair_that_begins_in_the_past_may_not_overlap_what_came_after() {
    let mut team = team_of_four();
    team.senior("Qian");
    team.pair("Wang", "Li", "2026-09-14");
    team.pair("Wang", "Zhao", "2026-09-14");
    let full = Refusal::MentorFull { mentees: 2, on: day("2026-09-14") };
    assert_eq!(team.refused("Wang", "Sun", "2026-08-03"), [full], "three from the 14th on");
    let taken = Refusal::MenteeTaken { mentor: 0, until: day("2027-02-01") };
    assert_eq!(team.refused("Qian", "Li", "2026-08-03"), [taken], "two mentors from the 14th on");
}

#[test]
fn only_seniors_teach_and_only_new_hires_learn() {
    let mut team = team_of_four();
    team.member("Junior", "2024-01-01", "2023-09-15");
    team.member("Grown", "2026-03-08", "2026-03-08");
    team.member("Later", "2026-10-01", "2026-10-01");
    team.senior("Gone").active_to = Some(day("2026-09-07"));
    let not_senior = Refusal::MentorNotSenior { from: day("2026-09-15") };
    assert_eq!(team.refused("Junior", "Li", "2026-09-14"), [not_senior]);
    assert_eq!(team.refused("Junior", "Li", "2026-09-15"), [], "three years to the day");
    assert_eq!(team.refused("Wang", "Grown", "2026-09-08"), [], "the last day of six months");
    let grown_up = Refusal::MenteeGrownUp { until: day("2026-09-08") };
    assert_eq!(team.refused("Wang", "Grown", "2026-09-09"), [grown_up]);
    assert_eq!(team.refused("Wang", "Later", "2026-09-09"), [Refusal::MenteeNotActive], "not hired yet");
    assert_eq!(team.refused("Gone", "Li", "2026-09-08"), [Refusal::MentorNotActive]);
    assert_eq!(team.refused("Wang", "Wang", "2026-09-08").first(), Some(&Refusal::SamePerson));
    team.pair("Wang", "Li", "2026-09-01");
    team.senior("Qian");
    let taken = Refusal::MenteeTaken { mentor: 0, until: day("2027-02-01") };
    assert_eq!(team.refused("Qian", "Li", "2026-09-10"), [taken]);
}

#[test]
fn a_pair_ends_by_itself() {
    let mut team = team_of_four();
    team.member("Hu", "2026-03-31", "2026-03-31");
    team.pair("Wang", "Hu", "2026-06-01");
    let plan = Plan::default();
    let on = |team: &Team, on: &str| is_active(&team.ledger(), &plan, &team.personnel.pairs[0], day(on));
    let ends = |team: &Team| end(&team.ledger(), &plan, &team.personnel.pairs[0]);
    assert_eq!(ends(&team), End { on: day("2026-09-30"), why: EndWhy::GrownUp }, "September has no 31st");
    assert!(!on(&team, "2026-05-31") && on(&team, "2026-06-01") && on(&team, "2026-09-30"));
    assert!(!on(&team, "2026-10-01"), "six months are over");
    team.members[0].active_to = Some(day("2026-08-15"));
    assert_eq!(ends(&team), End { on: day("2026-08-15"), why: EndWhy::MentorLeaves });
    team.members[4].active_to = Some(day("2026-07-31"));
    assert_eq!(ends(&team), End { on: day("2026-07-31"), why: EndWhy::MenteeLeaves });
    team.personnel.pairs[0].ended_on = Some(day("2026-06-30"));
    assert_eq!(ends(&team), End { on: day("2026-06-30"), why: EndWhy::ByHand });
    assert!(on(&team, "2026-06-30") && !on(&team, "2026-07-01"));
    team.personnel.pairs[0].ended_on = Some(day("2026-12-31"));
    assert_eq!(ends(&team).why, EndWhy::MenteeLeaves, "a later end by hand changes nothing");
}

#[test]
fn weeks_of_a_pair_begun_on_a_wednesday() {
    let mut team = team_of_four();
    team.pair("Wang", "Li", "2026-09-02").weeks = vec![
        log("2026-08-31", 60, "before the first whole week"),
        log("2026-09-07", 30, "the catalogue"),
        log("2026-09-14", 29, "price talks"),
        log("2026-09-21", 45, "  "),
    ];
    expect![[r#"
        2026-09-07 Kept
        2026-09-14 MentorMissing
        2026-09-21 MenteeMissing
        2026-09-28 BothMissing
        2026-10-05 Running
    "#]]
    .assert_eq(&team.weeks("2026-10-11"));
    assert!(team.weeks("2026-10-12").contains("2026-10-05 BothMissing"), "missing once Sunday is over");
    assert_eq!(team.weeks("2026-09-06"), "", "the week it began in is not whole");
    assert_eq!(team.weeks("2026-09-20").lines().last(), Some("2026-09-14 Running"), "there is still the Sunday");
}

#[test]
fn weeks_run_over_the_turn_of_the_year_and_end_with_the_six_months() {
    let mut team = Team::default();
    team.senior("Wang");
    team.member("Li", "2026-07-12", "2026-07-12");
    team.pair("Wang", "Li", "2026-12-21").weeks = vec![log("2026-12-28", 40, "the year's numbers")];
    // Six months end on Tuesday 12 January: the week of the 11th is not whole and is not asked for.
    expect![[r#"
        2026-12-21 BothMissing
        2026-12-28 Kept
        2027-01-04 BothMissing
    "#]]
    .assert_eq(&team.weeks("2027-03-01"));
}

#[test]
fn who_is_away_the_whole_week_owes_nothing() {
    let mut team = team_of_four();
    team.pair("Wang", "Li", "2026-09-01").weeks = vec![log("2026-09-07", 0, "alone with the catalogue")];
    let away = |member: MemberIx, first: &str, last: &str| (member, DateSpan { first: day(first), last: day(last) });
    team.personnel.leaves = vec![
        away(0, "2026-09-07", "2026-09-11"),
        away(0, "2026-09-14", "2026-09-18"),
        away(1, "2026-09-12", "2026-09-16"),
        away(1, "2026-09-17", "2026-09-20"),
        away(0, "2026-09-21", "2026-09-24"),
        away(1, "2026-09-28", "2026-10-02"),
    ];
    // The 7th: only the mentor is away. The 14th: both, the mentee in two pieces. The 21st: the mentor is back on
    // Friday. The 28th: only the mentee is away.
    expect![[r#"
        2026-09-07 Kept
        2026-09-14 Away
        2026-09-21 BothMissing
        2026-09-28 MentorMissing
        2026-10-05 Running
    "#]]
    .assert_eq(&team.weeks("2026-10-07"));
}

#[test]
fn a_summary_handed_in_later_is_missing_before() {
    let mut team = team_of_four();
    let week = MentorWeek { summary_on: Some(day("2026-09-16")), ..log("2026-09-07", 30, "late") };
    team.pair("Wang", "Li", "2026-09-07").weeks = vec![week];
    assert!(team.weeks("2026-09-15").starts_with("2026-09-07 MenteeMissing"));
    assert!(team.weeks("2026-09-16").starts_with("2026-09-07 Kept"));
}

#[test]
fn the_rate_is_measured_against_one_new_hire_each() {
    let mut team = Team::default();
    assert_eq!(team.rate("2026-09-15"), " of ", "nobody");
    team.senior("Wang");
    team.member("Qian", "2018-01-01", "2010-01-01");
    team.senior("Zhou");
    assert_eq!(team.rate("2026-09-15"), " of ", "no new hire, no data");
    team.new_hire("Li");
    assert_eq!(team.rate("2026-09-15"), " of Qian", "one new hire takes one senior: the longest in sales");
    team.pair("Wang", "Li", "2026-09-01");
    assert_eq!(team.rate("2026-09-15"), "Wang of Wang");
    for name in ["Zhao", "Sun", "Wu"] {
        team.new_hire(name);
    }
    assert_eq!(team.rate("2026-09-15"), "Wang of Wang Qian Zhou", "four new hires, three seniors");
    team.pair("Wang", "Zhao", "2026-09-01");
    team.pair("Zhou", "Sun", "2026-09-20");
    assert_eq!(team.rate("2026-09-15"), "Wang of Wang Qian Zhou", "two mentees are one mentor; the 20th is to come");
    assert_eq!(team.rate("2026-09-20"), "Wang Zhou of Wang Zhou Qian");
    assert_eq!(team.rate("2027-02-01"), "Wang Zhou of Wang Zhou Qian", "the last day of six months");
    assert_eq!(team.rate("2027-02-02"), " of ", "nobody is new any more");
}

#[test]
fn new_hires_with_a_mentor() {
    let mut team = team_of_four();
    team.pair("Wang", "Zhao", "2026-09-01");
    let (part, whole) = mentored(&team.ledger(), &team.personnel, &Plan::default(), day("2026-09-15"));
    assert_eq!((team.names(&part), team.names(&whole)), ("Zhao".to_owned(), "Li Zhao Sun".to_owned()));
}

fn suggested(team: &Team) -> String {
    let mut table = String::new();
    for pair in suggestions(&team.ledger(), &team.personnel, &Plan::default(), day("2026-09-15")) {
        let (mentor, mentee) = (&team.members[pair.mentor as usize].name, &team.members[pair.mentee as usize].name);
        let same = [(pair.is_same_team, "team"), (pair.is_same_region, "region")];
        let same: Vec<&str> = same.into_iter().filter(|(is, _)| *is).map(|(_, name)| name).collect();
        writeln!(table, "{mentor} teaches {mentee}: same {}; {} before", same.join(" and "), pair.mentees)
            .expect("a string");
    }
    table
}

#[test]
fn suggested_pairs_are_near_and_share_the_load() {
    let mut team = Team::default();
    let mut senior = |name: &str, of_team: &str, region: &str, since: &str| {
        let member = team.member(name, "2018-01-01", since);
        (member.team, member.region) = (of_team.to_owned(), region.to_owned());
    };
    senior("Far", "C", "West", "2000-01-01");
    senior("Near", "B", "East", "2014-01-01");
    senior("Mate", "A", "North", "2016-01-01");
    senior("Old", "B", "East", "2010-01-01");
    for name in ["Li", "Zhao", "Sun", "Wu", "Zheng"] {
        team.new_hire(name);
    }
    team.members[8].team = "D".to_owned();
    // Mate is of the team and takes two; then those of the region, the longer experience first, then who has one.
    expect![[r#"
        Mate teaches Li: same team; 0 before
        Mate teaches Zhao: same team; 1 before
        Old teaches Sun: same region; 0 before
        Near teaches Wu: same region; 0 before
        Old teaches Zheng: same region; 1 before
    "#]]
    .assert_eq(&suggested(&team));
}

#[test]
fn who_is_away_or_leaves_soon_is_not_suggested() {
    let mut team = Team::default();
    team.senior("Away");
    team.senior("Leaving").active_to = Some(day("2026-12-31"));
    team.member("Experienced", "2026-08-01", "2012-01-01");
    team.new_hire("Li");
    team.personnel.leaves = vec![(0, DateSpan { first: day("2026-09-01"), last: day("2026-09-30") })];
    assert_eq!(suggested(&team), "");
    team.members[1].active_to = Some(day("2027-02-01"));
    // There is one mentor for two: both stay within the limit.
    assert_eq!(suggested(&team).lines().count(), 2);
    assert!(suggested(&team).lines().all(|line| line.starts_with("Leaving teaches")));
    team.member("Nearly", "2026-03-20", "2026-03-20");
    assert!(!suggested(&team).contains("Nearly"), "on the 20th the six months are over, before a whole week");
    team.senior("Free");
    team.pair("Free", "Li", "2026-09-20");
    assert!(!suggested(&team).contains("Li"), "Li has somebody from the 20th on");
}

/// A mentor of many, with the score of so many of them at the pass line.
fn paid(mentees: usize, passing: usize, plan: &Plan) -> Bonus {
    let mut team = Team::default();
    team.senior("Wang");
    for place in 0..=mentees {
        let name = format!("N{place}");
        team.new_hire(&name);
        team.pair("Wang", &name, "2026-08-03");
        if place < mentees {
            team.targets.push(Target {
                period: Period::Quarter(quarter()),
                owner: TargetOwner::Member(name),
                amount: Currency::CNY.minor(1_000_000),
                is_pinned: false,
            });
        }
    }
    // The last one has no target and is not asked.
    let passes = |member: MemberIx| Some(member as usize <= passing);
    let commission = |_: MemberIx| Currency::CNY.minor(1_240_010);
    let (ledger, as_of) = (team.ledger(), day("2026-09-30"));
    bonus(&ledger, &team.personnel, plan, quarter(), as_of, &passes, &commission).remove(0)
}

fn quarter() -> Quarter {
    "2026Q3".parse().expect("a quarter")
}

#[test]
fn nine_of_ten_mentees_are_not_more_than_ninety_percent() {
    let plan = Plan::default();
    let of = |mentees, passing| {
        let bonus = paid(mentees, passing, &plan);
        (bonus.passing, bonus.mentees.len(), bonus.is_reached, bonus.amount)
    };
    let money = |minor: i64| Currency::CNY.minor(minor);
    assert_eq!(of(10, 9), (9, 10, false, money(0)));
    assert_eq!(of(10, 10), (10, 10, true, money(62_001)), "5 % of 12 400.10, half a cent up");
    assert_eq!(of(1, 1), (1, 1, true, money(62_001)));
    assert_eq!(of(2, 1), (1, 2, false, money(0)));
    assert_eq!(of(0, 0), (0, 0, false, money(0)), "no mentee with a target is no bonus");
    assert_eq!(paid(10, 9, &plan).measured, Some(Ratio::percent(90)));
    assert_eq!(paid(0, 0, &plan).measured, None);
}

#[test]
fn a_bonus_is_for_mentees_of_the_quarter_and_takes_nothing_back() {
    let mut team = team_of_four();
    team.senior("Qian");
    team.pair("Wang", "Li", "2026-08-03").ended_on = Some(day("2026-09-29"));
    team.pair("Qian", "Li", "2026-09-30");
    team.pair("Qian", "Zhao", "2026-10-01");
    for name in ["Li", "Zhao"] {
        team.targets.push(Target {
            period: Period::Quarter(quarter()),
            owner: TargetOwner::Member(name.to_owned()),
            amount: Currency::CNY.minor(1_000_000),
            is_pinned: false,
        });
    }
    let ledger = team.ledger();
    let of = |as_of: &str, commission: i64| -> Vec<(String, String, Money)> {
        let commission = |_: MemberIx| Currency::CNY.minor(commission);
        let found =
            bonus(&ledger, &team.personnel, &Plan::default(), quarter(), day(as_of), &|_| Some(true), &commission);
        let row = |bonus: Bonus| {
            let mentees: Vec<MemberIx> = bonus.mentees.iter().map(|(mentee, _)| *mentee).collect();
            (team.names(&[bonus.mentor]), team.names(&mentees), bonus.amount)
        };
        found.into_iter().map(row).collect()
    };
    let row =
        |mentor: &str, mentees: &str, minor: i64| (mentor.to_owned(), mentees.to_owned(), Currency::CNY.minor(minor));
    assert_eq!(of("2026-09-29", 100_000), [row("Wang", "Li", 5_000)]);
    assert_eq!(of("2026-09-30", 100_000), [row("Wang", "Li", 5_000), row("Qian", "Li", 5_000)]);
    assert_eq!(of("2026-09-30", -100_000)[0], row("Wang", "Li", 0), "returns outweighed the month's sales");
    assert_eq!(of("2026-06-30", 100_000), []);
}
