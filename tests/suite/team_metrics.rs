//! The metrics of the team on a company small enough to check by hand (sections 1, 5 and 6 of the plan).

use domain::base::Zone;
use domain::facts::{
    Audience, ByMember, Dealings, Enrolment, EnrolmentState, Exam, Ledger, MemberIx, Pair, Personnel, Proof, Skill,
    SurveyAnswer, TrainingSession,
};
use domain::metrics::{Behind, Snapshot, Team, evidence};
use domain::plan::Plan;
use domain::training::Curricula;

use crate::company::{Company, day, quarter};

/// Members by place: two seniors, a junior, three new hires (hired in July 2026).
const SENIORS: [MemberIx; 2] = [0, 1];
const JUNIOR: MemberIx = 2;
const NEW: [MemberIx; 3] = [3, 4, 5];
const TODAY: &str = "2026-09-30";

fn ledger() -> Ledger {
    let mut company = Company::with_members(6);
    company.hired(JUNIOR, "2025-01-01");
    for member in NEW {
        company.hired(member, "2026-07-01");
    }
    company.ledger()
}

fn session(place: i64, module: &str, on: &str) -> TrainingSession {
    TrainingSession {
        id: place + 1,
        session_no: format!("S-{place}"),
        module: module.to_owned(),
        series: String::new(),
        held_on: day(on),
        begins_at: None,
        minutes: 60,
        trainer: String::new(),
        place: String::new(),
        cost_minor: 0,
        capacity: None,
        is_cancelled: false,
        note: String::new(),
    }
}

/// One session of each module of the new hires' curriculum, in its order, on the first days of August.
fn sessions() -> Vec<TrainingSession> {
    let modules = ["product", "sales_skills", "communication", "culture"];
    (0..).zip(modules).map(|(place, module)| session(place, module, &format!("2026-08-0{}", place + 3))).collect()
}

fn attended(member: MemberIx, session: u32, needs: Proof) -> Enrolment {
    Enrolment { id: 1, member, session, state: EnrolmentState::Attended, needs }
}

fn exam(member: MemberIx, kind: Proof, on: &str, attempt: u32, score_tenths: u32) -> Exam {
    let module = if kind == Proof::Drill { "sales_skills" } else { "product" };
    Exam {
        id: 1,
        member,
        module: module.to_owned(),
        kind,
        taken_on: day(on),
        attempt,
        score_tenths,
        pass_mark: 80,
        note: String::new(),
    }
}

fn everything(member: MemberIx) -> Vec<Enrolment> {
    [Proof::Exam, Proof::Drill, Proof::None, Proof::None]
        .into_iter()
        .zip(0..)
        .map(|(needs, session)| attended(member, session, needs))
        .collect()
}

fn figure(personnel: &Personnel, id: &str, as_of: &str) -> (Option<String>, Behind) {
    let (ledger, plan) = (ledger(), Plan::default());
    let dealings = Dealings::none(Zone::UTC);
    let curricula = Curricula::unchanged(plan.training.clone());
    let team = Team { personnel, curricula: &curricula };
    let snapshot = Snapshot::new(&ledger, &dealings, team, &plan, quarter("2026Q3"), day(as_of));
    let shown = snapshot.figure(id).map(|value| value.round_dp(4).normalize().to_string());
    (shown, evidence(&snapshot, id))
}

fn members(part: &[MemberIx], whole: &[MemberIx]) -> Behind {
    Behind::Members { part: part.to_vec(), whole: whole.to_vec() }
}

#[test]
fn a_curriculum_is_covered_when_it_is_attended_and_its_exams_are_passed() {
    let all: Vec<Enrolment> = NEW.iter().flat_map(|member| everything(*member)).collect();
    let personnel = Personnel {
        sessions: sessions(),
        enrolments: ByMember::build(all, 6),
        exams: ByMember::build(
            vec![
                exam(3, Proof::Exam, "2026-08-10", 1, 790),
                exam(3, Proof::Exam, "2026-08-20", 2, 800),
                exam(3, Proof::Drill, "2026-08-11", 1, 900),
                exam(4, Proof::Exam, "2026-08-10", 1, 950),
                exam(4, Proof::Drill, "2026-08-11", 1, 799),
                exam(5, Proof::Exam, "2026-10-02", 1, 950),
            ],
            6,
        ),
        ..Personnel::default()
    };
    let coverage = |as_of| figure(&personnel, "new_hire_training_coverage", as_of);
    assert_eq!(coverage(TODAY), (Some("0.3333".into()), members(&[3], &NEW)));
    assert_eq!(coverage("2026-08-19").0, Some("0".into()), "the second attempt was a day later");
    assert_eq!(coverage("2026-06-30").0, None, "nobody was hired yet");
    let exams = figure(&personnel, "product_exam_pass_rate", TODAY);
    assert_eq!(exams, (Some("1".into()), members(&[3, 4], &[3, 4])), "one sits it after the quarter");
    assert_eq!(figure(&personnel, "product_exam_pass_rate", "2026-08-15").0, Some("0.5".into()));
    assert_eq!(figure(&personnel, "sales_drill_pass_rate", TODAY), (Some("0.5".into()), members(&[3], &[3, 4])));
}

#[test]
fn who_is_absent_or_attends_what_is_cancelled_has_learned_nothing() {
    let mut personnel = Personnel { sessions: sessions(), ..Personnel::default() };
    let mut all = everything(3);
    all[2].state = EnrolmentState::Absent;
    personnel.enrolments = ByMember::build(all, 6);
    personnel.exams = ByMember::build(
        vec![exam(3, Proof::Exam, "2026-08-10", 1, 900), exam(3, Proof::Drill, "2026-08-10", 1, 900)],
        6,
    );
    assert_eq!(figure(&personnel, "new_hire_training_coverage", TODAY).0, Some("0".into()));
    personnel.enrolments = ByMember::build(everything(3), 6);
    assert_eq!(figure(&personnel, "new_hire_training_coverage", TODAY).0, Some("0.3333".into()));
    personnel.sessions[3].is_cancelled = true;
    assert_eq!(figure(&personnel, "new_hire_training_coverage", TODAY).0, Some("0".into()));
}

fn pair(mentor: MemberIx, mentee: MemberIx, began_on: &str, ended_on: Option<&str>) -> Pair {
    Pair {
        id: 1,
        mentor,
        mentee,
        began_on: day(began_on),
        ended_on: ended_on.map(day),
        end_reason: String::new(),
        weeks: Vec::new(),
    }
}

#[test]
fn the_mentoring_rate_counts_seniors_with_a_mentee_among_those_needed() {
    let with = |pairs: Vec<Pair>| Personnel { pairs, ..Personnel::default() };
    let one = with(vec![pair(0, 3, "2026-07-06", None), pair(0, 4, "2026-07-06", None)]);
    let (rate, behind) = figure(&one, "mentoring_rate", TODAY);
    assert_eq!((rate, behind), (Some("0.5".into()), members(&[0], &SENIORS)), "two seniors, three new hires");
    assert_eq!(figure(&one, "new_hires_mentored", TODAY), (Some("0.6667".into()), members(&[3, 4], &NEW)));
    let both = with(vec![pair(0, 3, "2026-07-06", None), pair(1, 5, "2026-07-06", Some("2026-09-01"))]);
    assert_eq!(figure(&both, "mentoring_rate", "2026-08-31").0, Some("1".into()));
    assert_eq!(figure(&both, "mentoring_rate", TODAY).0, Some("0.5".into()), "one pair has ended");
    assert_eq!(figure(&both, "mentoring_rate", "2026-06-30").0, None, "there is no new hire");
}

#[test]
fn skills_are_the_veterans_latest_marks() {
    let mark = |member, on: &str, score| Skill {
        id: 1,
        member,
        skill: "new_business".into(),
        scored_on: day(on),
        score,
        scorer: None,
        note: String::new(),
    };
    let marks = vec![
        mark(0, "2026-03-01", 3),
        mark(0, "2026-08-01", 6),
        mark(0, "2026-10-01", 9),
        mark(2, "2026-08-01", 5),
        mark(3, "2026-08-01", 1),
    ];
    let personnel = Personnel { skills: ByMember::build(marks, 6), ..Personnel::default() };
    let (mean, behind) = figure(&personnel, "new_business_skill", TODAY);
    assert_eq!((mean, behind), (Some("5.5".into()), members(&[0, 2], &[0, 2])), "a new hire is no veteran");
    assert_eq!(figure(&personnel, "new_business_skill", "2026-07-31").0, Some("3".into()));
}

#[test]
fn satisfaction_is_the_mean_share_of_the_best_mark() {
    let answer = |audience, on: &str, score, scale| SurveyAnswer {
        id: 1,
        answer_no: String::new(),
        audience,
        answered_on: day(on),
        score,
        scale,
        team: String::new(),
        customer: None,
        theme: String::new(),
        comment: String::new(),
    };
    let personnel = Personnel {
        surveys: vec![
            answer(Audience::Employee, "2026-07-01", 4, 5),
            answer(Audience::Employee, "2026-09-30", 6, 10),
            answer(Audience::Employee, "2026-10-01", 0, 5),
            answer(Audience::Customer, "2026-08-01", 2, 3),
        ],
        ..Personnel::default()
    };
    let (mean, behind) = figure(&personnel, "employee_satisfaction", TODAY);
    assert_eq!((mean, behind), (Some("0.7".into()), Behind::Answers { surveys: vec![0, 1], tickets: vec![] }));
    assert_eq!(figure(&personnel, "customer_satisfaction", TODAY).0, Some("0.6667".into()));
    assert_eq!(figure(&personnel, "employee_satisfaction", "2026-06-30").0, None);
}

#[test]
fn nothing_on_record_is_no_data() {
    let personnel = Personnel::default();
    for id in ["product_exam_pass_rate", "sales_drill_pass_rate", "new_business_skill", "employee_satisfaction"] {
        assert_eq!(figure(&personnel, id, TODAY).0, None, "{id}");
    }
}
