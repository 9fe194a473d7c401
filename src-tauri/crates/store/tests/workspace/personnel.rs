//! What is on record about the team comes back as it went in, row by row and as the rules read it, and each save and
//! removal is taken back.

use chrono::{Days, TimeDelta};
use domain::base::DateSpan;
use domain::facts::{EnrolmentState, PipProgress, Proof, SuggestionState};
use store::personnel::{
    CaseRow, CheckInRow, EnrolmentRow, ExamRow, ImprovementPlanRow, InterviewRow, MentorWeekRow, PairRow, SessionRow,
    SkillRow, SuggestionRow, SurveyAnswerRow,
};
use store::{Error, Outcome, Result, Tx};

use crate::company::{Place, assert_sound, at, audit, day, seen};
use crate::personnel_rows::{
    C1, LI, WANG, ZHANG, bare_session, case, check_in, decision, enrolment, exam, feedback, growth, improvement_plan,
    interview, mentor_week, pair, practice, recognition, session, skill, suggestion, survey_answer, team_activity,
    third_quarter, violation, with_personnel,
};

/// Saves each row, reads it again, and saves it once more: with its id and, when it is found by its natural key, without.
macro_rules! come_back {
    ($store:expr, $($row:expr => $again:expr),* $(,)?) => {$(
        let fresh = $row;
        let (id, outcome) = $store.write(audit("save"), |tx| tx.save(&fresh)).expect("saved").value;
        assert_eq!(outcome, Outcome::New, "{fresh:?}");
        let mut kept = fresh.clone();
        kept.id = id;
        assert_eq!($store.get(id).expect("read"), Some(kept.clone()));
        let by_id = $store.write(audit("save"), |tx| tx.save(&kept)).expect("saved").value;
        assert_eq!(by_id, (id, Outcome::Unchanged), "{fresh:?}");
        let again = $store.preview(audit("save"), |tx| tx.save(&fresh)).expect("saved").1;
        assert_eq!(again, $again, "{fresh:?}");
    )*};
}

pub(crate) use come_back;

#[test]
fn every_kind_of_row_comes_back_as_it_went_in() {
    let mut store = Place::with_company().open();
    come_back!(
        store,
        session() => Outcome::Unchanged,
        enrolment() => Outcome::Unchanged,
        exam() => Outcome::Unchanged,
        practice() => Outcome::New,
        skill() => Outcome::Unchanged,
        case() => Outcome::New,
        pair() => Outcome::Unchanged,
        mentor_week() => Outcome::Unchanged,
        improvement_plan() => Outcome::Unchanged,
        check_in() => Outcome::New,
        decision() => Outcome::Unchanged,
        violation() => Outcome::New,
        interview() => Outcome::Unchanged,
        growth() => Outcome::New,
        suggestion() => Outcome::New,
        feedback() => Outcome::New,
        recognition() => Outcome::New,
        team_activity() => Outcome::New,
        survey_answer() => Outcome::Unchanged,
    );
    assert_sound(&store);
}

#[test]
fn what_is_not_known_yet_stays_unknown() {
    let mut store = with_personnel().open();
    let running = ImprovementPlanRow { member_id: WANG, outcome: None, closed_on: None, ..improvement_plan() };
    let planned = InterviewRow { member_id: WANG, held_on: None, verdict: None, signed_on: None, ..interview() };
    come_back!(
        store,
        bare_session("S-7") => Outcome::Unchanged,
        PairRow { began_on: day("2026-10-01"), ended_on: None, ..pair() } => Outcome::Unchanged,
        running => Outcome::Unchanged,
        planned => Outcome::Unchanged,
        SuggestionRow { author_id: None, answered_on: None, is_best: false, ..suggestion() } => Outcome::New,
        CaseRow { is_best: false, told_on: None, ..case() } => Outcome::New,
        SkillRow { scorer_id: None, skill: "negotiation".to_owned(), ..skill() } => Outcome::Unchanged,
        MentorWeekRow { summary: String::new(), summary_on: None, week_on: day("2026-07-13"), ..mentor_week() }
            => Outcome::Unchanged,
    );
    assert_sound(&store);
}

#[test]
fn the_same_key_again_changes_the_row_and_nobody_elses() {
    let mut store = with_personnel().open();
    let absent = EnrolmentRow { state: EnrolmentState::Absent, ..enrolment() };
    let second = ExamRow { attempt: 2, score_tenths: 900, ..exam() };
    let later = SkillRow { scored_on: day("2026-09-30"), score: 8, ..skill() };
    let outcomes = store.write(audit("save"), |tx| {
        let moved = SessionRow { held_on: day("2026-09-08"), begins_at: None, ..session() };
        Ok::<_, Error>([tx.save(&moved)?, tx.save(&absent)?, tx.save(&second)?, tx.save(&later)?])
    });
    let expected = [(1, Outcome::Changed), (1, Outcome::Changed), (2, Outcome::New), (2, Outcome::New)];
    assert_eq!(outcomes.expect("saved").value, expected);
    assert_eq!(store.get(1).expect("read"), Some(EnrolmentRow { id: 1, ..absent }));
    assert_eq!(store.get(1).expect("read"), Some(ExamRow { id: 1, ..exam() }));
    let renumbered = SessionRow { id: 1, session_no: "S-000077".to_owned(), ..session() };
    store.write(audit("save"), |tx| tx.save(&renumbered)).expect("a row with its id takes another number");
    assert_eq!(store.get(1).expect("read"), Some(renumbered));
    store.write(audit("save"), |tx| tx.save(&bare_session("S-9"))).expect("another session");
    let taken = SessionRow { id: 1, session_no: "S-9".to_owned(), ..session() };
    assert_eq!(store.write(audit("save"), |tx| tx.save(&taken)).expect_err("it is taken").code(), "engine");
    assert_sound(&store);
}

#[test]
fn saves_and_removals_are_undone_and_done_again() {
    let mut store = with_personnel().open();
    let before = seen(&store);
    store.write(audit("edit"), change_all).expect("edited");
    let after = seen(&store);
    assert_ne!(after, before);
    for _ in 0..2 {
        store.undo("Zhao", at(2), None).expect("undone").expect("it");
        assert_eq!(seen(&store), before);
        assert_sound(&store);
        store.redo("Zhao", at(3), None).expect("done again").expect("it");
        assert_eq!(seen(&store), after);
        assert_sound(&store);
    }
}

/// Adds, changes and removes rows, some of them twice.
fn change_all(tx: &mut Tx<'_>) -> Result<()> {
    tx.save(&SuggestionRow { id: 1, state: SuggestionState::Done, ..suggestion() })?;
    let (fresh, _) = tx.save(&SuggestionRow { author_id: None, ..suggestion() })?;
    tx.save(&SuggestionRow { id: fresh, author_id: None, answer: "谢谢".to_owned(), ..suggestion() })?;
    assert!(tx.remove::<CheckInRow>(1)? && tx.remove::<ImprovementPlanRow>(1)?);
    tx.save(&improvement_plan())?;
    tx.save(&SkillRow { score: 6, ..skill() })?;
    assert!(tx.remove::<SkillRow>(1)?);
    assert!(tx.remove::<EnrolmentRow>(1)? && tx.remove::<SessionRow>(1)?);
    tx.save(&session())?;
    tx.save(&EnrolmentRow { member_id: LI, ..enrolment() })?;
    let weeks =
        (1..=5).map(|week| MentorWeekRow { week_on: day("2026-08-03") + TimeDelta::weeks(week), ..mentor_week() });
    let ids = weeks.map(|week| Ok(tx.save(&week)?.0)).collect::<Result<Vec<i64>>>()?;
    // Of five new rows the third, the last and the first go again; what follows takes ids of its own.
    for removed in [ids[2], ids[4], ids[0]] {
        assert!(tx.remove::<MentorWeekRow>(removed)?);
    }
    tx.save(&MentorWeekRow { week_on: day("2026-10-05"), ..mentor_week() })?;
    Ok(())
}

#[test]
fn what_a_command_added_and_removed_again_was_never_there() {
    let mut store = with_personnel().open();
    let before = seen(&store);
    store
        .write(audit("edit"), |tx| {
            let (id, _) = tx.save(&feedback())?;
            assert!(tx.remove::<store::personnel::FeedbackRow>(id)?);
            assert_eq!(tx.get::<store::personnel::FeedbackRow>(id)?, None);
            Ok::<_, Error>(())
        })
        .expect("edited");
    assert_eq!(seen(&store), before);
    let undone = store.undoable().expect("asked").expect("something");
    assert_eq!(undone.audit.command, "import_records", "there is nothing to undo of it");
}

#[test]
fn a_row_that_others_refer_to_stays() {
    let mut store = with_personnel().open();
    let before = seen(&store);
    let mut refused = |work: fn(&mut Tx<'_>) -> Result<bool>| {
        store.write(audit("remove"), work).expect_err("somebody refers to it").to_string()
    };
    let told = [refused(|tx| tx.remove::<SessionRow>(1)), refused(|tx| tx.remove::<PairRow>(1))];
    assert_eq!(
        told,
        [
            "training_sessions row 1 cannot be removed: enrolments still refers to it",
            "mentor_pairs row 1 cannot be removed: mentor_weeks still refers to it"
        ]
    );
    let plan = refused(|tx| tx.remove::<ImprovementPlanRow>(1));
    assert!(plan.contains("check_ins"), "{plan}");
    assert_eq!(seen(&store), before);
    let gone = store.write(audit("remove"), |tx| tx.remove::<SessionRow>(77)).expect("asked").value;
    assert!(!gone, "what is not there is not removed");
    let left = store.write(audit("remove"), |tx| {
        assert!(tx.remove::<EnrolmentRow>(1)? && tx.remove::<SessionRow>(1)?);
        tx.save(&enrolment())
    });
    assert_eq!(left.expect_err("its session went in this very command").code(), "no-such-row");
    assert_eq!(seen(&store), before);
}

#[test]
fn records_of_nobody_are_refused() {
    let mut store = with_personnel().open();
    let before = seen(&store);
    let mut refused = |work: fn(&mut Tx<'_>) -> Result<()>| {
        store.write(audit("save"), work).expect_err("it is refused").code().to_owned()
    };
    let missing = [
        refused(|tx| tx.save(&EnrolmentRow { member_id: 77, ..enrolment() }).map(drop)),
        refused(|tx| tx.save(&EnrolmentRow { session_id: 77, ..enrolment() }).map(drop)),
        refused(|tx| tx.save(&SkillRow { scorer_id: Some(77), ..skill() }).map(drop)),
        refused(|tx| tx.save(&SuggestionRow { author_id: Some(77), ..suggestion() }).map(drop)),
        refused(|tx| tx.save(&SurveyAnswerRow { customer_id: Some(77), ..survey_answer() }).map(drop)),
        refused(|tx| tx.save(&SuggestionRow { id: 77, ..suggestion() }).map(drop)),
    ];
    assert_eq!(missing, ["no-such-row"; 6]);
    let impossible = [
        refused(|tx| tx.save(&ExamRow { attempt: 0, ..exam() }).map(drop)),
        refused(|tx| tx.save(&ExamRow { score_tenths: 1_001, ..exam() }).map(drop)),
        refused(|tx| tx.save(&SkillRow { score: 11, ..skill() }).map(drop)),
        refused(|tx| tx.save(&PairRow { mentee_id: ZHANG, ..pair() }).map(drop)),
        refused(|tx| tx.save(&PairRow { ended_on: Some(day("2026-06-30")), ..pair() }).map(drop)),
        refused(|tx| tx.save(&ImprovementPlanRow { closed_on: None, ..improvement_plan() }).map(drop)),
        refused(|tx| tx.save(&InterviewRow { held_on: None, ..interview() }).map(drop)),
        refused(|tx| tx.save(&SurveyAnswerRow { score: 6, ..survey_answer() }).map(drop)),
    ];
    assert_eq!(impossible, ["engine"; 8]);
    assert_eq!(seen(&store), before);
}

#[test]
fn sessions_are_found_by_number_and_by_module_and_day() {
    let mut store = with_personnel().open();
    store
        .write(audit("session_plan"), |tx| {
            assert_eq!(tx.session_by_no("S-000041")?.map(|session| session.id), Some(1));
            assert_eq!(tx.session_by_no("S-9")?, None);
            let number = tx.next_session_no()?;
            assert_eq!(number, "S-000042");
            let (second, _) = tx.save(&bare_session(&number))?;
            assert_eq!(tx.next_session_no()?, "S-000043", "a number is taken when a session has it");
            let on = session().held_on;
            assert_eq!(tx.session_of("product", on)?.map(|session| session.id), Some(1), "the one entered first");
            tx.save(&SessionRow { is_cancelled: true, ..session() })?;
            assert_eq!(tx.session_of("product", on)?.map(|session| session.id), Some(second));
            assert_eq!(tx.session_of("product", on + Days::new(1))?, None);
            assert_eq!(tx.session_of("culture", on)?, None);
            assert_eq!(tx.enrolment(1, WANG)?, Some(EnrolmentRow { id: 1, ..enrolment() }));
            assert_eq!(tx.enrolment(second, WANG)?, None);
            Ok::<_, Error>(())
        })
        .expect("planned");
}

#[test]
fn the_rules_read_what_was_written_at_the_places_of_the_ledger() {
    let store = with_personnel().open();
    let ledger = store.ledger().expect("a ledger");
    let personnel = store.personnel(&ledger).expect("personnel");
    let (zhang, li, wang) = (0, 1, 2);
    let place = &personnel.enrolments.of(wang)[0];
    assert_eq!((place.state, place.needs), (EnrolmentState::Attended, Proof::Exam));
    let taught = personnel.session(place);
    assert_eq!(
        (taught.session_no.as_str(), taught.capacity, taught.begins_at),
        ("S-000041", Some(12), session().begins_at)
    );
    assert!(!personnel.exams.of(wang)[0].is_passed(), "78.5 of 80");
    assert_eq!(personnel.practices.of(wang)[0].coach, Some(zhang));
    assert_eq!(personnel.skills.of(li)[0].scorer, Some(zhang));
    assert_eq!(personnel.cases.of(li)[0].story, case().story);
    let pair = &personnel.pairs[0];
    assert_eq!((pair.mentor, pair.mentee, pair.weeks[0].minutes), (zhang, wang, 75));
    let plan = &personnel.improvement_plans.of(li)[0];
    assert_eq!((plan.quarter, plan.check_ins[0].progress), (third_quarter(), PipProgress::Behind));
    assert_eq!(personnel.decisions.of(li)[0].decided_by, "赵敏");
    assert_eq!(personnel.violations.of(li)[0].fine_minor, 20_000);
    assert_eq!(personnel.interviews.of(li)[0].agenda.lines().count(), 2);
    assert_eq!(personnel.growth.of(li)[0].coach, Some(zhang));
    assert_eq!(personnel.suggestions[0].author, Some(li));
    assert_eq!(personnel.recognitions[0].member, li);
    assert_eq!((personnel.feedback.len(), personnel.activities[0].headcount), (1, 9));
    assert_eq!((personnel.surveys[0].customer, personnel.surveys[0].scale), (Some(0), 5));
    assert_eq!(personnel.leaves, [(li, DateSpan { first: day("2026-08-10"), last: day("2026-08-14") })]);
    assert!(personnel.is_away(li, day("2026-08-12")) && !personnel.is_away(zhang, day("2026-08-12")));
    let counts = store.counts().expect("counts");
    assert_eq!((counts.sessions, counts.exams, counts.pairs, counts.suggestions), (1, 1, 1, 1));
    assert_eq!(C1, ledger.customers[0].id);
}

#[test]
fn everything_is_read_in_the_order_the_rules_count_on() {
    let mut store = with_personnel().open();
    store
        .write(audit("import"), |tx| {
            for (number, (held_on, hour)) in
                [("2026-09-07", Some(14)), ("2026-08-01", Some(8)), ("2026-09-07", None)].into_iter().enumerate()
            {
                let begins_at = hour.and_then(|hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0));
                let row = SessionRow { held_on: day(held_on), begins_at, ..bare_session(&format!("B-{number}")) };
                let (session_id, _) = tx.save(&row)?;
                tx.save(&EnrolmentRow { session_id, ..enrolment() })?;
            }
            tx.save(&ExamRow { attempt: 3, ..exam() })?;
            tx.save(&ExamRow { attempt: 2, ..exam() })?;
            tx.save(&ExamRow { taken_on: day("2026-01-05"), attempt: 9, ..exam() })?;
            tx.save(&MentorWeekRow { week_on: day("2026-06-29"), ..mentor_week() })?;
            tx.save(&CheckInRow { on: day("2026-10-20"), ..check_in() })?;
            tx.save(&SuggestionRow { put_in_on: day("2026-08-20"), ..suggestion() })?;
            tx.save(&SurveyAnswerRow { answer_no: "0".to_owned(), answered_on: day("2026-01-01"), ..survey_answer() })?;
            tx.save(&PairRow { mentor_id: LI, began_on: day("2026-01-01"), ended_on: None, ..pair() })?;
            Ok::<_, Error>(())
        })
        .expect("imported");
    let personnel = store.personnel(&store.ledger().expect("a ledger")).expect("personnel");
    let numbers: Vec<_> = personnel.sessions.iter().map(|session| session.session_no.as_str()).collect();
    assert_eq!(numbers, ["B-1", "B-2", "S-000041", "B-0"], "by day, the whole day first, then by begin");
    assert!(personnel.enrolments.of(2).is_sorted_by_key(|place| place.session));
    assert_eq!(personnel.enrolments.of(2).len(), 4);
    let attempts: Vec<_> = personnel.exams.of(2).iter().map(|exam| exam.attempt).collect();
    assert_eq!(attempts, [9, 1, 2, 3]);
    assert_eq!(personnel.pairs.iter().map(|pair| pair.id).collect::<Vec<_>>(), [2, 1]);
    assert!(personnel.pairs[1].weeks.is_sorted_by_key(|week| week.week_on) && personnel.pairs[1].weeks.len() == 2);
    assert!(personnel.improvement_plans.of(1)[0].check_ins.is_sorted_by_key(|check| check.on));
    assert_eq!(personnel.suggestions.iter().map(|one| one.id).collect::<Vec<_>>(), [2, 1], "latest first");
    assert_eq!(personnel.surveys.iter().map(|one| one.answer_no.as_str()).collect::<Vec<_>>(), ["0", "2026-08/17"]);
}

#[test]
fn a_record_of_somebody_hired_after_the_ledger_was_read_is_no_damage() {
    let mut store = with_personnel().open();
    let old = store.ledger().expect("a ledger");
    store
        .write(audit("member_save"), |tx| {
            let (member_id, _) = tx.ensure_member("E09", day("2026-09-01"))?;
            tx.save(&SkillRow { member_id, ..skill() })
        })
        .expect("hired");
    assert_eq!(store.personnel(&old).expect_err("the ledger is older").code(), "busy");
    let personnel = store.personnel(&store.ledger().expect("a ledger")).expect("personnel");
    assert_eq!(personnel.skills.of(3).len(), 1);
}

#[test]
fn three_years_of_a_big_team_are_read_at_once() {
    let mut store = Place::with_company().open();
    store.write(audit("import_records"), three_years).expect("imported");
    let ledger = store.ledger().expect("a ledger");
    let fastest = (0..3)
        .map(|_| {
            let clock = std::time::Instant::now();
            let personnel = store.personnel(&ledger).expect("personnel");
            let weeks: usize = personnel.pairs.iter().map(|pair| pair.weeks.len()).sum();
            let read = (personnel.enrolments.all().len(), personnel.exams.all().len(), weeks);
            assert_eq!(read, (24_000, 8_000, 10_000));
            clock.elapsed()
        })
        .min()
        .expect("three times");
    println!("42 000 rows are read in {fastest:?}");
    // A tenth of it is usual; the rest is for a machine that does other work as well.
    assert!(fastest.as_millis() < 1_000, "{fastest:?}");
}

/// 200 members and 40 modules: each module thrice, every member in each session; exams, pairs and their weeks.
fn three_years(tx: &mut Tx<'_>) -> Result<()> {
    let members = (0..200)
        .map(|number| Ok(tx.ensure_member(&format!("M{number:03}"), day("2023-01-01"))?.0))
        .collect::<Result<Vec<i64>>>()?;
    for number in 0..120 {
        let held_on = day("2023-09-01") + Days::new(number * 9);
        let module = format!("module {}", number % 40);
        let row = SessionRow { module: module.clone(), held_on, ..bare_session(&format!("S-{number:06}")) };
        let (session_id, _) = tx.save(&row)?;
        for member_id in &members {
            tx.save(&EnrolmentRow { session_id, member_id: *member_id, ..enrolment() })?;
        }
        if number < 40 {
            for member_id in &members {
                tx.save(&ExamRow { member_id: *member_id, module: module.clone(), taken_on: held_on, ..exam() })?;
            }
        }
    }
    for (mentor_id, mentee_id) in members[..100].iter().zip(&members[100..]) {
        let (pair_id, _) = tx.save(&PairRow {
            mentor_id: *mentor_id,
            mentee_id: *mentee_id,
            began_on: day("2023-09-04"),
            ended_on: None,
            ..pair()
        })?;
        for week in 0..100 {
            let week_on = day("2023-09-04") + TimeDelta::weeks(week);
            tx.save(&MentorWeekRow { pair_id, week_on, ..mentor_week() })?;
        }
    }
    Ok(())
}
