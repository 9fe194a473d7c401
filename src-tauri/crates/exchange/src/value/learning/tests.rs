//! What learning systems and surveys write in a cell, and how it is read.

use std::collections::BTreeMap;

use super::*;
use crate::headings::normalised;

fn no_word_means_two_things<T: Copy + PartialEq + std::fmt::Debug>(tables: &[&[(T, &str)]]) {
    let mut known: BTreeMap<String, T> = BTreeMap::new();
    for (value, words) in tables.iter().copied().flatten() {
        for word in words.split('|') {
            let before = known.insert(normalised(word), *value);
            assert!(before.is_none_or(|before| before == *value), "{word}: {before:?} and {value:?}");
        }
    }
}

#[test]
fn no_word_is_read_two_ways() {
    no_word_means_two_things(&[EXAM_WORDS, SAT_WORDS]);
    no_word_means_two_things(&[ATTEMPTS]);
    no_word_means_two_things(&[ATTENDANCE]);
    no_word_means_two_things(&[AUDIENCES]);
}

#[test]
fn a_mark_has_at_most_one_decimal_and_lies_within_a_hundred() {
    let (range, decimals) = (Err("issue-score-range"), Err("issue-score-decimals"));
    let table = [
        ("87.5", Ok(Some(875))),
        ("87,5", Ok(Some(875))),
        ("87.50", Ok(Some(875))),
        ("８７．５分", Ok(Some(875))),
        ("90/100", Ok(Some(900))),
        ("88%", Ok(Some(880))),
        ("0", Ok(Some(0))),
        ("100", Ok(Some(1000))),
        ("缺考", Ok(None)),
        ("n/a", Ok(None)),
        ("87.55", decimals),
        ("0.875", decimals),
        ("100.1", range),
        ("-1", range),
        ("1,000", range),
        ("1e2", range),
        ("A", range),
        ("合格", range),
        (".5", range),
        ("87..5", range),
        ("99999999999999999999", range),
    ];
    for (text, expected) in table {
        assert_eq!(score(Cell::Text(text)).map_err(|reason| reason.message), expected, "{text}");
    }
    assert_eq!(score(Cell::Number(87.5)), Ok(Some(875)));
    assert_eq!(score(Cell::Number(f64::NAN)).expect_err("no number").message, "issue-score-range");
    assert_eq!(score(Cell::Bool(true)).expect_err("no number").message, "issue-score-range");
    assert_eq!(pass_mark(Cell::Text("80分")), Ok(Some(80)));
    assert_eq!(pass_mark(Cell::Text("79.5")).expect_err("whole").message, "issue-pass-mark-range");
}

#[test]
fn sessions_take_hours_or_minutes() {
    let table = [
        ("1.5", Some(90)),
        ("2 h", Some(120)),
        ("1,5 hours", Some(90)),
        ("1小时30分钟", Some(90)),
        ("2课时", Some(120)),
        ("45分鐘", Some(45)),
        ("90 min", Some(90)),
        ("1:30", Some(90)),
        ("01:30:00", Some(90)),
        ("0.33", Some(20)),
        ("0", None),
        ("25", None),
        ("1:75", None),
        ("half a day", None),
        ("-2", None),
    ];
    for (text, expected) in table {
        assert_eq!(minutes(Cell::Text(text), false).ok().flatten(), expected, "{text}");
    }
    assert_eq!(minutes(Cell::Text("90"), true), Ok(Some(90)), "the heading says minutes");
    assert_eq!(minutes(Cell::Time(0.0625), false), Ok(Some(90)));
    assert!(heading_is_minutes("Duration (min)") && heading_is_minutes("时长（分钟）"));
    assert!(!heading_is_minutes("Administration hours") && !heading_is_minutes("学时"));
}

#[test]
fn attendance_as_hr_systems_word_it() {
    let table = [
        ("已签到", Some(EnrolmentState::Attended)),
        ("Completed", Some(EnrolmentState::Attended)),
        ("未通过", Some(EnrolmentState::Attended)),
        ("√", Some(EnrolmentState::Attended)),
        ("請假", Some(EnrolmentState::Absent)),
        ("No-show", Some(EnrolmentState::Absent)),
        ("已報名", Some(EnrolmentState::Booked)),
        ("Registered", Some(EnrolmentState::Booked)),
        ("perhaps", None),
    ];
    for (text, expected) in table {
        assert_eq!(attendance(Cell::Text(text)).ok().flatten(), expected, "{text}");
    }
}

#[test]
fn exams_and_attempts() {
    assert_eq!(exam_kind(Cell::Text("角色扮演")), Ok(Some(Sitting::Of(Proof::Drill))));
    assert_eq!(exam_kind(Cell::Text("Written exam")), Ok(Some(Sitting::Of(Proof::Exam))));
    assert_eq!(exam_kind(Cell::Text("补考")).map(|said| said.and_then(Sitting::attempt)), Ok(Some(2)));
    assert!(exam_kind(Cell::Text("yes")).is_err(), "a kind is no yes");
    assert_eq!(exam_word(Cell::Text("是")), Ok(Some(Sitting::Sat)));
    assert_eq!(exam_word(Cell::Text("无")), Ok(Some(Sitting::None)));
    for (text, expected) in [
        ("2", Some(2)),
        ("2.0", Some(2)),
        ("第3次", Some(3)),
        ("第二次", Some(2)),
        ("2nd", Some(2)),
        ("補考", Some(2)),
        ("否", Some(1)),
        ("0", Some(1)),
        ("100", None),
        ("1.5", None),
        ("twice", None),
    ] {
        assert_eq!(attempt(Cell::Text(text)).ok().flatten(), expected, "{text}");
    }
}

#[test]
fn answers_of_surveys() {
    let read = |text| rating(Cell::Text(text)).ok().flatten().map(|rating| (rating.score, rating.scale));
    assert_eq!(read("4"), Some((4, None)));
    assert_eq!(read("0"), Some((0, None)));
    assert_eq!(read("9/10"), Some((9, Some(10))));
    assert_eq!(read("★★★★☆"), Some((4, Some(5))));
    assert_eq!(read("★★★★★"), Some((5, None)));
    for text in ["4.5", "满意", "-1", "101", "4/0", "4/x"] {
        assert_eq!(read(text), None, "{text}");
    }
    for (text, expected) in [("5", Some(5)), ("10分制", Some(10)), ("1-7", Some(7)), ("0", None), ("many", None)] {
        assert_eq!(scale(Cell::Text(text)).ok().flatten(), expected, "{text}");
    }
    assert_eq!(audience(Cell::Text("客户满意度")), Ok(Some(Audience::Customer)));
    assert_eq!(audience(Cell::Text("內部員工")), Ok(Some(Audience::Employee)));
    assert!(audience(Cell::Text("everybody")).is_err());
}
