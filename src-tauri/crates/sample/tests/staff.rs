//! What is on record about the sample company's team shows the trouble the plan was written for in the last full quarter,
//! and the improvement under way; nothing done lies ahead of today, whatever the day.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use domain::base::Ratio;
use domain::facts::{EnrolmentState, Ledger, Personnel, Proof, Role, SuggestionState, TrainingSession};
use domain::mentoring;
use domain::metrics::{Behind, Snapshot, Team, evidence};
use domain::people;
use domain::plan::Plan;
use domain::training::{self, Curricula, Objection, Slot};
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

/// A company as the engine reads it.
struct Made {
    wish: Wish,
    company: SampleCompany,
    ledger: Ledger,
    dealings: domain::facts::Dealings,
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

    fn on(text: &str, seed: u64) -> Made {
        Made::of(Wish { seed, customers: 300, ..Wish::on(day(text)) })
    }

    /// The quarter so many after the running one, as seen today.
    fn seen(&self, steps: i32) -> Snapshot<'_> {
        let quarter = self.ledger.calendar.quarter_of(self.wish.today).plus(steps);
        let team = Team { personnel: self.personnel(), curricula: &self.curricula };
        Snapshot::new(&self.ledger, &self.dealings, team, &self.plan, quarter, self.wish.today)
    }

    fn personnel(&self) -> &Personnel {
        &self.company.personnel
    }

    fn name(&self) -> String {
        format!("{} seed {}", self.wish.today, self.wish.seed)
    }

    fn days_into_quarter(&self) -> i64 {
        (self.wish.today - self.seen(0).span().first).num_days()
    }
}

/// Every day and seed, with the smallest company whose figures are kept.
fn each(mut look: impl FnMut(&Made)) {
    for text in DAYS {
        for seed in 1..=5 {
            look(&Made::on(text, seed));
        }
    }
}

fn hundredths(snapshot: &Snapshot<'_>, id: &str) -> Option<Decimal> {
    snapshot.figure(id).map(|value| (value * Decimal::ONE_HUNDRED).round_dp(2).normalize())
}

#[test]
fn the_last_quarter_shows_the_diagnosis_to_the_point() {
    each(|made| {
        let last = made.seen(-1);
        let Behind::Members { part, whole } = evidence(&last, "product_exam_pass_rate") else { panic!("members") };
        assert_eq!((part.len(), whole.len()), (7, 10), "{}: seven of ten passed the product exam", made.name());
        assert_eq!(last.figure("product_exam_pass_rate"), Some(Decimal::new(7, 1)));
        assert_eq!(last.figure("new_business_skill"), Some(Decimal::from(5)), "{}", made.name());
        assert_eq!(last.figure("employee_satisfaction"), Some(Decimal::new(78, 2)), "{}", made.name());
    });
}

#[test]
fn what_is_missing_in_the_last_quarter_gets_better_in_the_running_one() {
    let mut off = Vec::new();
    let mut within = |made: &Made, what: &str, figure: Option<Decimal>, low: i64, high: i64| {
        if figure.is_none_or(|figure| figure < Decimal::from(low) || figure > Decimal::from(high)) {
            off.push(format!("{}: {what} {figure:?} is not in {low}..{high}", made.name()));
        }
    };
    each(|made| {
        let (before, last, now) = (made.seen(-2), made.seen(-1), made.seen(0));
        let days = made.days_into_quarter();
        let shown = |id: &str| {
            [&before, &last, &now].map(|seen| hundredths(seen, id).map_or("–".to_owned(), |v| v.to_string()))
        };
        for id in [
            "new_hire_training_coverage",
            "sales_drill_pass_rate",
            "product_exam_pass_rate",
            "mentoring_rate",
            "new_hires_mentored",
            "new_business_skill",
            "employee_satisfaction",
            "customer_satisfaction",
            "attainment_rate",
        ] {
            print!("{id} {:?} ", shown(id));
        }
        println!("| {} after {days} days", made.name());
        within(made, "drill last", hundredths(&last, "sales_drill_pass_rate"), 60, 89);
        within(made, "coverage last", hundredths(&last, "new_hire_training_coverage"), 25, 50);
        within(made, "mentoring last", hundredths(&last, "mentoring_rate"), 40, 60);
        within(made, "customers last", hundredths(&last, "customer_satisfaction"), 79, 81);
        within(made, "attainment before", hundredths(&before, "attainment_rate"), 33, 80);
        within(made, "attainment last", hundredths(&last, "attainment_rate"), 42, 80);
        if days > 24 {
            within(made, "coverage now", hundredths(&now, "new_hire_training_coverage"), 60, 90);
            within(made, "mentoring now", hundredths(&now, "mentoring_rate"), 65, 90);
            within(made, "drill now", hundredths(&now, "sales_drill_pass_rate"), 70, 100);
        }
        if days > 50 {
            within(made, "skill now", now.figure("new_business_skill").map(|mean| mean * Decimal::TEN), 60, 60);
            within(made, "employees now", hundredths(&now, "employee_satisfaction"), 84, 84);
            within(made, "attainment now", hundredths(&now, "attainment_rate"), 66, 94);
        }
    });
    assert!(off.is_empty(), "{} figures are off:\n{}", off.len(), off.join("\n"));
}

#[test]
fn every_pair_keeps_the_limits_and_some_weeks_are_missing() {
    each(|made| {
        let personnel = made.personnel();
        let mut missing = 0;
        for (place, pair) in personnel.pairs.iter().enumerate() {
            let refused = mentoring::refusals(
                &made.ledger,
                &made.plan,
                &personnel.pairs[..place],
                pair.mentor,
                pair.mentee,
                pair.began_on,
            );
            assert_eq!(refused, [], "{}: {pair:?}", made.name());
            assert!(pair.began_on <= made.wish.today && pair.ended_on.is_none_or(|end| end >= pair.began_on));
            let counted = mentoring::weeks(&made.ledger, personnel, &made.plan, pair, made.wish.today);
            missing += counted.iter().filter(|week| week.standing.is_missing()).count();
            for week in &pair.weeks {
                assert_eq!(week.week_on.weekday(), Weekday::Mon, "{}", made.name());
                assert!(week.week_on <= made.wish.today && week.summary_on.is_none_or(|on| on < made.wish.today));
                assert!(
                    counted.iter().any(|one| one.week_on == week.week_on),
                    "{}: {} counts",
                    made.name(),
                    week.week_on
                );
                assert_eq!(week.summary.is_empty(), week.summary_on.is_none());
                assert_eq!(week.topics.is_empty(), week.minutes == 0);
            }
        }
        let logged: usize = personnel.pairs.iter().map(|pair| pair.weeks.len()).sum();
        assert!(missing > 3 && logged > missing, "{}: {missing} missing, {logged} logged", made.name());
        let suggested = mentoring::suggestions(&made.ledger, personnel, &made.plan, made.wish.today);
        assert!(!suggested.is_empty(), "{}: somebody waits for a mentor", made.name());
    });
}

#[test]
fn attendance_is_known_of_past_sessions_only_and_one_was_forgotten() {
    each(|made| {
        let personnel = made.personnel();
        let today = made.wish.today;
        let mut forgotten = BTreeSet::new();
        for enrolment in personnel.enrolments.all() {
            let session = personnel.session(enrolment);
            let is_known = enrolment.state != EnrolmentState::Booked;
            assert!(!is_known || (session.held_on < today && !session.is_cancelled), "{}: {session:?}", made.name());
            assert_eq!(enrolment.needs, made.curricula.terms(&session.module, session.held_on).proof);
            if !is_known && session.held_on < today && !session.is_cancelled {
                forgotten.insert(enrolment.session);
            }
        }
        assert_eq!(forgotten.len(), 1, "{}: one session waits for its attendance", made.name());
        let states: BTreeSet<EnrolmentState> = personnel.enrolments.all().iter().map(|place| place.state).collect();
        assert_eq!(states.len(), EnrolmentState::ALL.len(), "{}", made.name());
        let count = |counts: &dyn Fn(&&TrainingSession) -> bool| personnel.sessions.iter().filter(counts).count();
        assert_eq!(count(&|session| session.is_cancelled), 1, "{}", made.name());
        assert!(count(&|session| session.held_on > today) >= 8, "{}", made.name());
        for series in ["新员工培训周·第3期", "老员工每周研讨会", "管理者月度外训"] {
            assert!(count(&|session| session.series == series && session.held_on > today) >= 2, "{series}");
        }
    });
}

#[test]
fn nobody_is_booked_against_a_rule_and_no_room_twice() {
    each(|made| {
        let personnel = made.personnel();
        for enrolment in personnel.enrolments.all() {
            let session = personnel.session(enrolment);
            let found = training::objections(&made.ledger, personnel, &Slot::of(session), enrolment.member);
            let speaks = |one: &&Objection| !matches!(one, Objection::Booked | Objection::Completed(_));
            assert!(!found.iter().any(|one| speaks(&one)), "{}: {session:?} {found:?}", made.name());
        }
        let taken = training::taken(personnel);
        for (session, taken) in personnel.sessions.iter().zip(taken) {
            assert_eq!(training::clashes(personnel, &Slot::of(session)), [], "{}: {session:?}", made.name());
            assert!(session.capacity.is_none_or(|most| taken <= most), "{session:?}");
            assert!(!matches!(session.held_on.weekday(), Weekday::Sat | Weekday::Sun), "{session:?}");
        }
        let mut places: Vec<_> = personnel.enrolments.all().iter().map(|place| (place.session, place.member)).collect();
        places.sort_unstable();
        assert!(places.windows(2).all(|pair| pair[0] != pair[1]), "{}: nobody has two places", made.name());
    });
}

#[test]
fn who_has_leads_has_passed_by_now_and_one_trainee_has_not() {
    each(|made| {
        let today = made.wish.today;
        let owners: BTreeSet<&str> = made.company.leads.iter().filter_map(|lead| lead.owner.as_deref()).collect();
        let on_duty = |member: u32| {
            training::is_on_duty(&made.ledger, made.personnel(), &made.curricula, &made.plan, member, today)
                .is_on_duty()
        };
        let (mut ready, mut waiting) = (0, 0);
        for (member, place) in made.company.members.iter().zip(0..) {
            let is_on_duty = on_duty(place);
            assert!(is_on_duty || !owners.contains(member.employee_no.as_str()), "{} {}", made.name(), member.name);
            ready += usize::from(is_on_duty);
            waiting += usize::from(!is_on_duty);
        }
        assert!(waiting >= 1 && ready > 15, "{}: {ready} on duty, {waiting} waiting", made.name());
    });
}

#[test]
fn exams_keep_their_count_and_their_mark() {
    each(|made| {
        for member in 0..made.ledger.members.len() as u32 {
            for kind in [Proof::Exam, Proof::Drill] {
                let of_kind = made.personnel().exams.of(member).iter().filter(|exam| exam.kind == kind);
                for (exam, attempt) in of_kind.zip(1..) {
                    assert_eq!(exam.attempt, attempt, "{}", made.name());
                    assert!(exam.taken_on < made.wish.today && exam.score_tenths <= 1_000 && exam.pass_mark == 80);
                    assert!(exam.taken_on >= made.ledger.members[member as usize].hired_on);
                }
            }
        }
        let again = made.personnel().exams.all().iter().filter(|exam| exam.attempt > 1).count();
        assert!(again >= 1, "{}: somebody tries again", made.name());
    });
}

/// Every day on which something was done, with its name.
fn done(personnel: &Personnel) -> Vec<(&'static str, NaiveDate)> {
    let mut days: Vec<(&str, Option<NaiveDate>)> = Vec::new();
    for one in personnel.practices.all() {
        days.extend([("practice", one.handed_in_on), ("signature", one.signed_on)]);
    }
    days.extend(personnel.skills.all().iter().map(|one| ("skill", Some(one.scored_on))));
    for one in personnel.cases.all() {
        days.extend([("case", Some(one.handed_in_on)), ("telling", one.told_on)]);
    }
    for one in personnel.improvement_plans.all() {
        days.extend([("plan", Some(one.opened_on)), ("end", one.closed_on)]);
        days.extend(one.check_ins.iter().map(|check_in| ("check-in", Some(check_in.on))));
    }
    days.extend(personnel.decisions.all().iter().map(|one| ("decision", Some(one.decided_on))));
    days.extend(personnel.violations.all().iter().map(|one| ("violation", Some(one.on))));
    days.extend(
        personnel.interviews.all().iter().flat_map(|one| [("interview", one.held_on), ("sign", one.signed_on)]),
    );
    days.extend(
        personnel.growth.all().iter().flat_map(|one| [("growth", Some(one.began_on)), ("growth", one.ended_on)]),
    );
    days.extend(
        personnel.suggestions.iter().flat_map(|one| [("idea", Some(one.put_in_on)), ("answer", one.answered_on)]),
    );
    days.extend(personnel.feedback.iter().map(|one| ("feedback", Some(one.on))));
    days.extend(personnel.recognitions.iter().map(|one| ("recognition", Some(one.on))));
    days.extend(personnel.activities.iter().map(|one| ("activity", Some(one.on))));
    days.extend(personnel.surveys.iter().map(|one| ("survey", Some(one.answered_on))));
    days.into_iter().filter_map(|(name, day)| Some((name, day?))).collect()
}

#[test]
fn nothing_done_lies_ahead_of_today() {
    each(|made| {
        for (name, on) in done(made.personnel()) {
            assert!(on < made.wish.today, "{}: {name} on {on}", made.name());
        }
        let planned = made.personnel().interviews.all().iter().filter(|interview| interview.held_on.is_none());
        assert!(planned.clone().count() > 5 && planned.clone().all(|one| one.planned_on >= made.wish.today));
    });
}

#[test]
fn every_page_has_something_to_show() {
    each(|made| {
        let personnel = made.personnel();
        let name = made.name();
        assert_eq!(personnel.improvement_plans.all().iter().filter(|plan| plan.outcome.is_none()).count(), 1, "{name}");
        assert!(personnel.improvement_plans.all().iter().all(|plan| plan.outcome.is_some() || !plan.goals.is_empty()));
        assert!(!personnel.decisions.all().is_empty() && personnel.violations.all().len() == 2, "{name}");
        let held = personnel.interviews.all().iter().filter(|one| one.signed_on.is_some() && !one.agenda.is_empty());
        assert!(held.clone().count() >= 12 && held.clone().all(|one| !one.goals.is_empty()), "{name}");
        assert!(personnel.growth.all().len() >= 8, "{name}");
        assert!(personnel.cases.all().iter().filter(|case| case.is_best).count() >= 4, "{name}");
        assert!(personnel.cases.all().iter().filter(|case| !case.customer_code.is_empty()).count() > 12, "{name}");
        assert!(
            personnel.practices.all().iter().any(|task| task.handed_in_on.is_none() && task.due_on < made.wish.today)
        );
        assert!(personnel.practices.all().iter().any(|task| task.handed_in_on.is_some() && task.signed_on.is_none()));
        assert!(personnel.suggestions.iter().any(|one| one.author.is_none()), "{name}");
        assert!(personnel.suggestions.iter().filter(|one| one.is_best).count() >= 2, "{name}");
        assert!(personnel.recognitions.len() > 15 && personnel.activities.len() >= 5 && personnel.feedback.len() >= 6);
        let away: BTreeSet<u32> = personnel.leaves.iter().map(|(member, _)| *member).collect();
        assert!(away.len() >= 2, "{name}");
    });
    let made = Made::on("2026-11-22", 1);
    for state in SuggestionState::ALL {
        assert!(made.personnel().suggestions.iter().any(|one| one.state == *state), "{}", state.as_str());
    }
    assert!(!made.company.values.is_empty());
    assert!(made.company.task_force.iter().all(|seat| !seat.person.is_empty() && !seat.duties.is_empty()));
}

#[test]
fn rows_are_ordered_as_the_engine_reads_them() {
    let made = Made::on("2026-11-22", 1);
    let personnel = made.personnel();
    assert!(personnel.sessions.is_sorted_by_key(|session| (session.held_on, session.begins_at, session.id)));
    for member in 0..made.ledger.members.len() as u32 {
        assert!(personnel.enrolments.of(member).is_sorted_by_key(|place| personnel.session(place).held_on));
        assert!(personnel.exams.of(member).is_sorted_by_key(|exam| (exam.taken_on, exam.attempt)));
        assert!(personnel.practices.of(member).is_sorted_by_key(|task| task.due_on));
        assert!(personnel.skills.of(member).is_sorted_by_key(|mark| mark.scored_on));
        assert!(personnel.cases.of(member).is_sorted_by_key(|case| case.month));
        assert!(personnel.interviews.of(member).is_sorted_by_key(|interview| interview.planned_on));
        assert!(personnel.growth.of(member).is_sorted_by_key(|step| step.began_on));
    }
    assert!(personnel.pairs.is_sorted_by_key(|pair| pair.began_on));
    assert!(personnel.suggestions.is_sorted_by_key(|one| std::cmp::Reverse((one.put_in_on, one.id))));
    assert!(personnel.feedback.is_sorted_by_key(|one| std::cmp::Reverse((one.on, one.id))));
    assert!(personnel.recognitions.is_sorted_by_key(|one| std::cmp::Reverse((one.on, one.id))));
    assert!(personnel.activities.is_sorted_by_key(|one| std::cmp::Reverse((one.on, one.id))));
    assert!(personnel.surveys.is_sorted_by_key(|one| (one.answered_on, one.id)));
}

#[test]
fn trainees_have_neither_customers_nor_targets_nor_leads() {
    let made = Made::on("2026-11-22", 1);
    let last = made.seen(-1).span();
    let has_target = |no: &str| {
        let owner = domain::facts::TargetOwner::Member(no.to_owned());
        made.company.targets.iter().any(|target| target.owner == owner)
    };
    let is_trainee = |place: usize| place >= 17;
    for (place, member) in made.company.members.iter().enumerate() {
        let no = member.employee_no.as_str();
        let has_work = made.company.customers.iter().any(|customer| customer.owner == no)
            || made.company.leads.iter().any(|lead| lead.owner.as_deref() == Some(no));
        assert!(!is_trainee(place) || !(has_work || has_target(no)), "{no}");
        let is_early = last.first <= member.hired_on && member.hired_on < last.first + Days::new(14);
        assert!(!is_trainee(place) || (is_early && member.role == Role::Rep && !member.team.is_empty()), "{no}");
    }
    assert_eq!(made.company.members.len(), 25);
    let new_hires = (0..25).filter(|place| {
        let member = &made.ledger.members[*place];
        people::is_active(member, made.wish.today)
            && people::seniority(member, &made.plan.people, made.wish.today).is_new_hire
    });
    assert_eq!(new_hires.count(), 11);
}

#[test]
fn training_costs_stay_near_the_budget() {
    let made = Made::of(Wish::on(day("2026-11-22")));
    for steps in [-1, 0] {
        let seen = made.seen(steps);
        let cost = training::session_cost(&made.ledger, made.personnel(), seen.span());
        let budget = training::training_budget(&made.ledger, &made.plan, seen.quarter).expect("a target is set");
        let part = cost.over(budget).expect("the budget is not zero");
        println!("{}: {cost} of {budget}, {part:?}", seen.quarter);
        assert!(part > Ratio::percent(30) && part < Ratio::percent(100), "{part:?}");
    }
}
