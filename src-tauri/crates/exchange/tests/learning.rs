//! Training, exams, skills and surveys as learning systems export them, and what a row may not say of itself.

mod support;

use domain::facts::{Audience, EnrolmentState, Proof};
use exchange::{
    ExamRecord, InspectHint, Kind, Record, Row, SurveyRecord, TextEncoding, TrainingMark, TrainingRecord, guess_kind,
    guess_mapping, inspect,
};
use support::{file, fixture, place, rows};

/// Refusals and warnings, one line each.
fn issues(rows: &[Row]) -> Vec<String> {
    let told = |row: &Row| {
        let refused = row.outcome.as_ref().err().cloned().unwrap_or_default();
        refused.iter().chain(&row.warnings).map(place).collect::<Vec<_>>()
    };
    rows.iter().flat_map(told).collect()
}

fn training(rows: &[Row]) -> Vec<&TrainingRecord> {
    let taken = rows.iter().filter_map(|row| match &row.outcome {
        Ok(Record::Training(record)) => Some(record),
        _ => None,
    });
    taken.collect()
}

fn training_rows(content: &str) -> Vec<Row> {
    let (_folder, path) = file("training.csv", content.as_bytes());
    rows(&path, Kind::Training)
}

fn mark(score_tenths: u32, kind: Option<Proof>, attempt: Option<u32>) -> Option<TrainingMark> {
    Some(TrainingMark { score_tenths, kind, attempt })
}

#[test]
fn training_from_a_chinese_learning_system() {
    let path = fixture("training_gbk.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!(look.encoding.expect("a text file").encoding, TextEncoding::Gb18030);
    assert_eq!(
        (look.kind, look.missing.len(), &look.leftovers[..]),
        (Some(Kind::Training), 0, &[1][..]),
        "but for names"
    );
    let rows = rows(&path, Kind::Training);
    let read = training(&rows);
    let [passed, absent, retake, drill, booked, talk] = read[..] else { panic!("six places: {read:?}") };

    assert_eq!((passed.employee_no.as_str(), passed.module.as_str()), ("E001", "产品知识"));
    assert_eq!((passed.date.to_string().as_str(), passed.minutes), ("2026-07-06", Some(420)));
    assert_eq!(passed.state, Some(EnrolmentState::Attended));
    assert_eq!(passed.mark, mark(875, Some(Proof::Exam), Some(1)), "87.5 in the written exam, no retake");
    assert_eq!((absent.state, absent.mark), (Some(EnrolmentState::Absent), None));
    assert_eq!((retake.minutes, retake.mark), (Some(90), mark(920, None, Some(2))));
    assert_eq!((drill.minutes, drill.mark), (Some(210), mark(800, Some(Proof::Drill), None)));
    assert_eq!(booked.state, Some(EnrolmentState::Booked));
    assert_eq!((talk.minutes, talk.mark), (None, None), "half a day is no number of hours, and there was no exam");
    assert_eq!(
        issues(&rows),
        [
            "7 学时 \"半天\" issue-hours-range",
            "8 成绩 \"60\" issue-training-score-absent",
            "9 出席状态 \"好像来了\" issue-attendance-unknown",
            "9 成绩 \"87.55\" issue-score-decimals",
        ]
    );
}

#[test]
fn training_from_an_american_learning_system() {
    let path = fixture("training_english.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Training), 0, 0));
    let rows = rows(&path, Kind::Training);
    let read = training(&rows);
    let [exam, absent, drill, no_mark] = read[..] else { panic!("four places") };
    assert_eq!((exam.minutes, exam.mark), (Some(90), mark(910, None, Some(1))), "the heading says minutes");
    assert_eq!((absent.state, absent.mark), (Some(EnrolmentState::Absent), None));
    assert_eq!(drill.mark, mark(785, Some(Proof::Drill), Some(2)));
    assert_eq!(no_mark.mark, None);
    assert_eq!(issues(&rows), ["5 Exam \"Yes\" issue-training-exam-no-score"]);
}

#[test]
fn a_mark_needs_an_exam_and_somebody_who_was_there() {
    let head = "employee_no,module,date,attended,exam,score,attempt\n";
    let table = [
        ("yes,,80,", Ok(mark(800, None, None))),
        (",drill,80,", Ok(mark(800, Some(Proof::Drill), None))),
        (",retake,80,", Ok(mark(800, None, Some(2)))),
        (",retake,80,3", Ok(mark(800, None, Some(3)))),
        ("yes,no,,", Ok(None)),
        ("no,,缺考,", Ok(None)),
        ("yes,no,80,", Err("issue-training-score-no-exam")),
        ("no,,0,", Err("issue-training-score-absent")),
        ("booked,,80,", Err("issue-training-score-absent")),
        ("yes,,101,", Err("issue-score-range")),
        ("yes,,80,often", Err("issue-attempt-unknown")),
        ("yes,oral,80,", Err("issue-exam-word-unknown")),
    ];
    for (cells, expected) in table {
        let rows = training_rows(&format!("{head}E001,product,2026-07-06,{cells}\n"));
        let told = match &rows[0].outcome {
            Ok(Record::Training(record)) => Ok(record.mark),
            Ok(other) => panic!("training, not {other:?}"),
            Err(issues) => Err(issues[0].message.as_str()),
        };
        assert_eq!(told, expected, "{cells}");
    }
    let rows = training_rows(&format!("{head}E001,product,2026-07-06,,,0.9,\n"));
    assert_eq!(issues(&rows), ["2 score \"0.9\" issue-score-share"], "0.9 may be nine tenths of a hundred");
}

#[test]
fn every_fault_of_a_row_is_told() {
    let rows = training_rows("工号,课程,日期,出席,成绩,考试,考试次数\n,,2026-02-30,maybe,=1+1,口试,0.5\n");
    assert_eq!(
        issues(&rows),
        [
            "2 工号 \"\" issue-value-missing",
            "2 课程 \"\" issue-value-missing",
            "2 日期 \"2026-02-30\" issue-date-impossible",
            "2 出席 \"maybe\" issue-attendance-unknown",
            "2 成绩 \"=1+1\" issue-score-range",
            "2 考试 \"口试\" issue-exam-word-unknown",
            "2 考试次数 \"0.5\" issue-attempt-unknown",
        ]
    );
}

#[test]
fn exams_with_retakes_and_their_own_pass_mark() {
    let path = fixture("exams_big5.csv");
    let look = inspect(&path, &InspectHint { language: exchange::Language::ZhHant, ..InspectHint::default() });
    let look = look.expect("readable");
    assert_eq!(look.encoding.expect("a text file").encoding, TextEncoding::Big5);
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Exams), 0, 0));
    let rows = support::read(&path, &look.options().expect("exams")).expect("sound");
    let read: Vec<&ExamRecord> = rows
        .iter()
        .filter_map(|row| match &row.outcome {
            Ok(Record::Exam(exam)) => Some(exam),
            _ => None,
        })
        .collect();
    let [first, second, drill] = read[..] else { panic!("three exams") };
    assert_eq!((first.score_tenths, first.attempt, first.kind), (780, Some(1), None));
    assert_eq!((second.score_tenths, second.attempt, second.pass_mark), (850, Some(2), Some(80)));
    assert_eq!((second.date.to_string().as_str(), second.note.as_deref()), ("2026-07-13", Some("第二次通過")));
    assert_eq!((drill.score_tenths, drill.kind, drill.pass_mark), (905, Some(Proof::Drill), None));
    assert_eq!(
        issues(&rows),
        [
            "5 分數 \"105\" issue-score-range",
            "5 考試類型 \"口試\" issue-exam-kind-unknown",
            "5 及格線 \"79.5\" issue-pass-mark-range",
        ]
    );
}

#[test]
fn skills_are_marked_from_one_to_ten() {
    let path = fixture("skills.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Skills), 0, 0));
    let rows = rows(&path, Kind::Skills);
    let line = |row: &Row| match &row.outcome {
        Ok(Record::Skill(skill)) => format!("{} {} {} {:?}", skill.employee_no, skill.skill, skill.score, skill.scorer),
        _ => String::new(),
    };
    assert_eq!(line(&rows[0]), "E001 New-customer development 8 Some(\"E010\")");
    assert_eq!(line(&rows[1]), "E002 Negotiation 5 Some(\"E010\")");
    assert_eq!(
        issues(&rows),
        [
            "4 Rating \"11\" issue-mark-range",
            "5 Competency \"\" issue-value-missing",
            "5 Rating \"4.5\" issue-mark-range"
        ]
    );
}

#[test]
fn answers_of_surveys_keep_to_their_scale() {
    let path = fixture("surveys.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Surveys), 0, 0));
    let rows = rows(&path, Kind::Surveys);
    let read: Vec<&SurveyRecord> = rows
        .iter()
        .filter_map(|row| match &row.outcome {
            Ok(Record::Survey(answer)) => Some(answer),
            _ => None,
        })
        .collect();
    let marks: Vec<(Audience, u32, u32)> = read.iter().map(|one| (one.audience, one.score, one.scale)).collect();
    assert_eq!(
        marks,
        [
            (Audience::Employee, 4, 5),
            (Audience::Employee, 3, 5),
            (Audience::Customer, 9, 10),
            (Audience::Customer, 7, 10),
        ]
    );
    assert_eq!((read[0].team.as_deref(), read[0].comment.as_deref()), (Some("华东组"), Some("希望有停车位")));
    assert_eq!((read[2].customer_code.as_deref(), read[2].theme.as_deref()), (Some("C0001"), Some("售后服务")));
    assert_eq!(
        issues(&rows),
        [
            "6 满意度 \"6\" issue-rating-range",
            "7 客户编码 \"C0001\" issue-survey-customer-of-employee",
            "8 调查对象 \"供应商\" issue-audience-unknown",
            "8 满意度 \"非常满意\" issue-rating-unreadable",
            "9 满意度 \"4/5\" issue-rating-scale",
        ]
    );
}

#[test]
fn exports_of_known_systems_are_told_apart() {
    let table = [
        // training
        ("Learner ID|Learner Name|Course Name|Completion Date|Status|Duration", Kind::Training, 5),
        ("User ID|Item Title|Completion Status|Completion Date|Total Hours|Credit Hours", Kind::Training, 5),
        ("工号|姓名|培训课程|培训日期|培训课时|签到情况|出勤", Kind::Training, 5),
        ("学员工号|课程名称|上课时间|学时|是否签到|考核成绩", Kind::Training, 6),
        ("員工編號|姓名|課程名稱|受訓日期|訓練時數|出席狀況|測驗成績", Kind::Training, 6),
        ("employee_no|module|date|hours|attended|score|exam", Kind::Training, 7),
        ("Employee No.|Module|Date", Kind::Training, 3),
        // exams
        ("Employee No.|Module|Date|Score", Kind::Exams, 4),
        ("User ID|Quiz Name|Submitted At|Score|Attempt|Passing Score", Kind::Exams, 6),
        ("工号|考试科目|考试时间|考试成绩|是否补考|及格线", Kind::Exams, 6),
        ("考生工号|姓名|试卷名称|交卷时间|得分|考试类型|合格分数", Kind::Exams, 6),
        ("員工編號|測驗名稱|測驗日期|分數|考試類型", Kind::Exams, 5),
        // skills
        ("Employee ID|Competency|Review Date|Proficiency Level|Reviewer", Kind::Skills, 5),
        ("工号|能力项|测评日期|测评得分|测评人|评语", Kind::Skills, 6),
        ("員工編號|職能項目|評核日期|評核分數|評核主管", Kind::Skills, 5),
        // surveys
        ("Response ID|Respondent Type|Submitted At|Overall Satisfaction|Department|Comments", Kind::Surveys, 6),
        ("序号|问卷类型|提交答卷时间|总体满意度|所属部门|意见建议", Kind::Surveys, 6),
        ("填答編號|調查對象|填答時間|滿意度|滿分|部門|客戶編號|意見與建議", Kind::Surveys, 8),
        // and the kinds they must not be taken for
        ("工号|姓名|入职日期|职位|部门|状态|成绩", Kind::Members, 5),
        ("Ticket ID|Customer ID|Created At|Satisfaction Score|Owner|Comments", Kind::Tickets, 6),
        ("Date|Customer ID|Type|Employee No.|Result", Kind::Activities, 5),
        ("Order No.|Customer ID|Date|Amount|Employee No.|Status", Kind::Orders, 6),
    ];
    for (row, kind, matched) in table {
        let headers: Vec<String> = row.split('|').map(str::to_owned).collect();
        assert_eq!(guess_kind(&headers), Some(kind), "{row}");
        let mapping = guess_mapping(kind, &headers);
        assert_eq!(mapping.len(), matched, "{row}: {mapping:?}");
    }
}

#[test]
fn members_as_hr_systems_keep_them() {
    let content = "工号,姓名,入职日期,从业日期,休假期间,离职日期\n\
        E001,张伟,2021-04-01,2016年7月,2026年2月2日至2月6日（年假）；2026/3/2-2026/3/13,9999-12-31\n\
        E002,李娜,2026-05-06,2026,2026-03-13..2026-03-02,在职\n";
    let (_folder, path) = file("members.csv", content.as_bytes());
    let rows = rows(&path, Kind::Members);
    let Ok(Record::Member(member)) = &rows[0].outcome else { panic!("a member: {:?}", rows[0].outcome) };
    assert_eq!(member.experience_start.map(|day| day.to_string()).as_deref(), Some("2016-07-01"));
    let leaves: Vec<String> = member.leaves.iter().map(|span| format!("{} {}", span.first, span.last)).collect();
    assert_eq!(leaves, ["2026-02-02 2026-02-06", "2026-03-02 2026-03-13"]);
    assert_eq!(member.active_to, None, "a day that never comes is no last day");
    assert_eq!(
        issues(&rows),
        ["3 从业日期 \"2026\" issue-date-unreadable", "3 休假期间 \"2026-03-13..2026-03-02\" issue-leave-backwards"]
    );
}

/// From when an owner holds a customer, and from when a member stands where the file says; a month is its first day.
#[test]
fn the_day_from_which_an_owner_or_a_post_holds() {
    let customers = "客户编码,客户名称,负责人工号,归属起始日期\n\
        C1,恒通机械,E001,2026-07-01\nC2,远大,E002,2026年8月\nC3,新源,E002,\nC4,海泰,,2026/7/1\nC5,百川,E001,下周\n";
    let (_folder, path) = file("customers.csv", customers.as_bytes());
    let found = rows(&path, Kind::Customers);
    let since: Vec<Option<String>> = found
        .iter()
        .filter_map(|row| match &row.outcome {
            Ok(Record::Customer(customer)) => Some(customer.owner_since.map(|day| day.to_string())),
            _ => None,
        })
        .collect();
    assert_eq!(
        since,
        [Some("2026-07-01"), Some("2026-08-01"), None, Some("2026-07-01")].map(|day| day.map(str::to_owned))
    );
    let told = [
        "5 归属起始日期 \"2026/7/1\" issue-customer-since-without-owner",
        "6 归属起始日期 \"下周\" issue-date-unreadable",
    ];
    assert_eq!(issues(&found), told, "nobody holds C4 from any day; the row is sound all the same");

    let members = "Employee No.,Name,Hire Date,Team,Effective Date\n\
        E001,Zhang Wei,2021-04-01,North,2026-07-01\nE002,Li Na,2022-04-01,,2026-07-01\n";
    let (_folder, path) = file("members.csv", members.as_bytes());
    let found = rows(&path, Kind::Members);
    let Ok(Record::Member(member)) = &found[0].outcome else { panic!("a member: {:?}", found[0].outcome) };
    assert_eq!(member.since.map(|day| day.to_string()).as_deref(), Some("2026-07-01"));
    assert!(found[0].warnings.is_empty());
    assert_eq!(found[1].warnings[0].message, "issue-member-since-without-post");
}

#[test]
fn that_day_goes_by_its_headings_in_each_language() {
    let table = [
        ("Customer Code|Customer Name|Owner|Owner Since", Kind::Customers, "owner_since", 3),
        ("客户编码|客户名称|负责人工号|归属起始日期", Kind::Customers, "owner_since", 3),
        ("客戶編號|客戶名稱|負責業務編號|負責起始日期", Kind::Customers, "owner_since", 3),
        ("code|name|owner|owner_since", Kind::Customers, "owner_since", 3),
        ("Employee No.|Name|Hire Date|Team|Since", Kind::Members, "since", 4),
        ("工号|姓名|入职日期|团队|任现职日期", Kind::Members, "since", 4),
        ("員工編號|姓名|到職日|團隊|任現職日期", Kind::Members, "since", 4),
        ("工号|姓名|入职日期|从业日期|生效日期", Kind::Members, "since", 4),
    ];
    for (row, kind, field, column) in table {
        let headers: Vec<String> = row.split('|').map(str::to_owned).collect();
        assert_eq!(guess_kind(&headers), Some(kind), "{row}");
        assert_eq!(guess_mapping(kind, &headers).get(field), Some(&column), "{row}");
    }
}
