//! Files of learning systems and surveys brought into a workspace: what they leave there, what a second time changes,
//! what is refused and why, and taking it back.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use domain::base::Currency;
use domain::facts::{EnrolmentState, Proof};
use serde_json::{Value, json};
use words::{Lang, Words};

use crate::ctx::Ctx;
use crate::facts::Facts;
use crate::{App, AppPaths, FixedClock, NoHost};

/// A company of three on 20 August 2026 with the template's plan, and the folder it is in.
struct Company {
    app: App,
    folder: tempfile::TempDir,
}

/// What an import did: read, new, changed, unchanged, refused.
type Counts = [u64; 5];

impl Company {
    fn new() -> Company {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = AppPaths { config_dir: folder.path().join("config"), data_dir: folder.path().join("data") };
        let clock = FixedClock("2026-08-20T04:00:00Z".parse().expect("a moment"));
        let company = Company { app: App::new(paths, Box::new(clock), Box::new(NoHost)), folder };
        let path = company.folder.path().join("north.quarterlift");
        company.call(
            "workspace_create",
            json!({ "path": path, "name": "North", "currency": "CNY", "fiscal_first_month": 1, "time_zone": "Asia/Shanghai" }),
        );
        let members = "工号,姓名,入职日期,职位,离职日期\nE1,李雷,2019-03-01,销售代表,\nE2,韩梅,2026-07-01,销售代表,\n\
            M1,王芳,2015-01-05,经理,\nE9,前任,2015-01-05,销售代表,2026-07-31\n";
        assert_eq!(company.import("members", members).0, [4, 4, 0, 0, 0]);
        assert_eq!(company.import("customers", "Customer code,Name\nC1,恒通机械\n").0, [1, 1, 0, 0, 0]);
        company
    }

    fn call(&self, command: &str, args: Value) -> Value {
        self.app.call(command, Lang::En, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
    }

    fn run(&self, kind: &str, content: &str, change: impl FnOnce(&mut Value)) -> (Counts, Vec<String>, Value) {
        let path = write(self.folder.path(), &format!("{kind}.csv"), content);
        let mut args = json!({
            "path": path, "kind": kind, "encoding": null, "delimiter": null, "sheet": null, "header_row": null,
            "date_order": null, "decimal_sign": null, "mapping": null, "skip_refused": false, "create_missing": false,
            "is_preview": false, "job": null,
        });
        change(&mut args);
        let report = self.call("import_run", args);
        let count = |name: &str| report[name].as_u64().expect("a count");
        let told = report["issues"].as_array().expect("issues").iter().map(line).collect();
        (["read", "added", "changed", "unchanged", "refused"].map(count), told, report)
    }

    fn import(&self, kind: &str, content: &str) -> (Counts, Vec<String>) {
        let (counts, told, _) = self.run(kind, content, |_| {});
        (counts, told)
    }

    fn facts(&self) -> Arc<Facts> {
        Ctx::new(&self.app, Words::new(Lang::En, Currency::CNY)).facts().unwrap_or_else(|failure| panic!("{failure}"))
    }

    /// Places in sessions: session, module, day, minutes, member, state, what the module needed.
    fn places(&self) -> Vec<String> {
        let facts = self.facts();
        let line = |place: &domain::facts::Enrolment| {
            let session = facts.personnel.session(place);
            let who = &facts.ledger.members[place.member as usize].employee_no;
            let (state, needs) = (place.state.as_str(), place.needs.as_str());
            let (no, module, day) = (&session.session_no, &session.module, session.held_on);
            format!("{no} {module} {day} {}min {who} {state} {needs}", session.minutes)
        };
        facts.personnel.enrolments.all().iter().map(line).collect()
    }

    /// Exams: member, module, kind, day, attempt, mark in tenths of the mark that passes, note.
    fn exams(&self) -> Vec<String> {
        let facts = self.facts();
        let line = |exam: &domain::facts::Exam| {
            let who = &facts.ledger.members[exam.member as usize].employee_no;
            let (kind, day) = (exam.kind.as_str(), exam.taken_on);
            let marks = format!("{}/{}", exam.score_tenths, exam.pass_mark);
            format!("{who} {} {kind} {day} #{} {marks} {}", exam.module, exam.attempt, exam.note).trim().to_owned()
        };
        facts.personnel.exams.all().iter().map(line).collect()
    }
}

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file can be written");
    path
}

/// Row, column, value and reason of an issue.
fn line(issue: &Value) -> String {
    let text = |name: &str| issue[name].as_str().unwrap_or("-").to_owned();
    format!("{} {} [{}] {}", issue["row"], text("column"), text("value"), text("text"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

const TRAINING: &str = "工号,课程,日期,时长,出席,成绩,考试\n\
    E1,产品知识,2026-07-06,7,出席,87.5,\n\
    E2,產品知識,2026-07-06,7,缺席,,\n\
    E2,Product knowledge,2026-07-13,,,92,\n\
    E1,sales_skills,2026-07-08,3.5,出席,80,\n\
    E1,企业文化,2026-07-10,2,出席,70,演练\n\
    E2,企业文化,2026-09-01,2,已报名,,\n";

#[test]
fn training_makes_sessions_places_and_exams() {
    let company = Company::new();
    let (counts, told, tried) = company.run("training", TRAINING, |args| args["is_preview"] = true.into());
    assert_eq!((counts, &told[..]), ([6, 6, 0, 0, 0], &[][..]));
    assert_eq!(tried["is_committed"], false);
    assert!(company.places().is_empty(), "a preview leaves nothing");

    assert_eq!(company.import("training", TRAINING), ([6, 6, 0, 0, 0], vec![]));
    let places = [
        "S-000001 product 2026-07-06 420min E1 attended exam",
        "S-000003 sales_skills 2026-07-08 210min E1 attended drill",
        "S-000004 culture 2026-07-10 120min E1 attended none",
        "S-000001 product 2026-07-06 420min E2 absent exam",
        "S-000002 product 2026-07-13 60min E2 attended exam",
        "S-000005 culture 2026-09-01 120min E2 booked none",
    ];
    assert_eq!(company.places(), places);
    let exams = [
        "E1 product exam 2026-07-06 #1 875/80",
        "E1 sales_skills drill 2026-07-08 #1 800/80",
        "E1 culture drill 2026-07-10 #1 700/80",
        "E2 product exam 2026-07-13 #1 920/80",
    ];
    assert_eq!(company.exams(), exams);
    assert_eq!(company.call("check", json!({}))["is_clean"], true);
}

#[test]
fn the_same_file_twice_changes_nothing_and_is_taken_back_in_one_step() {
    let company = Company::new();
    company.import("training", TRAINING);
    let (places, exams) = (company.places(), company.exams());
    assert_eq!(company.import("training", TRAINING), ([6, 0, 0, 6, 0], vec![]));
    assert_eq!((company.places(), company.exams()), (places.clone(), exams.clone()));
    company.call("undo", json!({}));
    assert_eq!(company.places(), places, "the second import had nothing to take back");
    company.call("undo", json!({}));
    assert_eq!((company.places(), company.exams()), (vec![], vec![]));
    assert!(company.facts().personnel.sessions.is_empty(), "the sessions it made are gone too");
    company.call("redo", json!({}));
    assert_eq!((company.places(), company.exams()), (places, exams));
}

#[test]
fn a_later_list_marks_who_was_there_and_an_older_one_does_not_undo_it() {
    let company = Company::new();
    let head = "employee_no,module,date,attended,score,attempt\n";
    let row = |cells: &str| format!("{head}E2,product,2026-08-03,{cells}\n");
    assert_eq!(company.import("training", &row("booked,,")).0, [1, 1, 0, 0, 0]);
    assert_eq!(company.import("training", &row("attended,70,")).0, [1, 0, 1, 0, 0]);
    assert_eq!(company.import("training", &row("booked,,")).0, [1, 0, 0, 1, 0]);
    assert_eq!(company.places(), ["S-000001 product 2026-08-03 60min E2 attended exam"]);
    assert_eq!(company.import("training", &row("yes,71,")).0, [1, 0, 1, 0, 0], "a corrected mark is no second exam");
    assert_eq!(company.import("training", &row("yes,85,2")).0, [1, 0, 1, 0, 0], "another attempt of the same day is");
    assert_eq!(company.import("training", &row("yes,71,")).0, [1, 0, 0, 1, 0]);
    let exams = ["E2 product exam 2026-08-03 #1 710/80", "E2 product exam 2026-08-03 #2 850/80"];
    assert_eq!(company.exams(), exams);
    assert_eq!(company.import("training", &row("no,,")).0, [1, 0, 1, 0, 0], "the list was wrong");
    assert_eq!(company.facts().personnel.enrolments.all()[0].state, EnrolmentState::Absent);
}

#[test]
fn training_is_refused_with_row_column_value_and_reason() {
    let company = Company::new();
    let content = "employee_no,module,date,attended,score\n\
        E1,juggling,2026-07-06,,\n\
        E2,product,2026-06-30,,\n\
        E1,product,2026-08-21,,\n\
        E7,product,2026-07-06,,\n\
        E1,product,2026-07-06,yes,87.55\n\
        E9,product,2026-08-03,,\n";
    let (counts, told) = company.import("training", content);
    assert_eq!(counts, [6, 1, 0, 0, 5]);
    assert!(
        told[0].starts_with("2 module [juggling] No curriculum of the plan in force on 6 Jul 2026 has this module.")
            && told[0].contains("Add it to the plan, or write one of: Product knowledge, Sales skills"),
        "{told:?}"
    );
    let rest = [
        "3 date [30 Jun 2026] They were not hired yet on this day: hired on 1 Jul 2026.",
        "4 date [21 Aug 2026] This day is still ahead: nobody was there yet. Write booked for a place that is kept.",
        "5 employee_no [E7] No member has this employee no. Import members first, or correct it.",
        "6 score [87.55] A mark has at most one decimal, such as 87.5.",
        "7 date [3 Aug 2026] They had left by then: last day 31 Jul 2026. The row is taken all the same.",
    ];
    assert_eq!(told[1..], rest);
    assert!(company.places().is_empty(), "all or nothing");

    let (counts, _, report) = company.run("training", content, |args| {
        args["skip_refused"] = true.into();
        args["create_missing"] = true.into();
    });
    assert_eq!((counts, &report["created"]), ([6, 2, 0, 0, 4], &json!(1)));
    assert_eq!(company.places().len(), 2, "the sound row, and whoever nobody knew");
}

#[test]
fn who_is_created_was_hired_by_the_first_day_of_the_file() {
    let company = Company::new();
    let content = "employee_no,module,date\nE7,product,2026-07-06\nE7,culture,2026-07-03\nE7,service,2026-07-09\n";
    let create = |args: &mut Value| args["create_missing"] = true.into();
    let (counts, told, report) = company.run("training", content, create);
    assert_eq!((counts, &told[..], &report["created"]), ([3, 3, 0, 0, 0], &[][..], &json!(1)));
    let facts = company.facts();
    let member = facts.ledger.members.iter().find(|member| member.employee_no == "E7").expect("created");
    assert_eq!(member.hired_on, day("2026-07-03"));
    assert_eq!(company.run("training", content, create).0, [3, 0, 0, 3, 0]);
}

#[test]
fn exams_keep_the_mark_that_passed() {
    let company = Company::new();
    let content = "Employee No.,Exam Name,Exam Date,Score,Exam Type,Attempt,Passing Score,Remarks\n\
        E2,产品知识,2026-07-20,78,,,,\n\
        E2,产品知识,2026-07-27,85,,2,,retake\n\
        E1,销售技巧,2026-07-08,90.5,,,85,\n\
        E1,企业文化,2026-07-09,66,,,60,\n\
        E1,产品知识,2026-08-25,66,,,,\n";
    let (counts, told) = company.import("exams", content);
    assert_eq!((counts, told.len()), ([5, 4, 0, 0, 1], 1));
    assert!(told[0].starts_with("6 date [25 Aug 2026] This day is still ahead"), "{told:?}");
    let skip = |args: &mut Value| args["skip_refused"] = true.into();
    assert_eq!(company.run("exams", content, skip).0, [5, 4, 0, 0, 1]);
    assert_eq!(company.run("exams", content, skip).0, [5, 0, 0, 4, 1]);
    let exams = [
        "E1 sales_skills drill 2026-07-08 #1 905/85",
        "E1 culture exam 2026-07-09 #1 660/60",
        "E2 product exam 2026-07-20 #1 780/80",
        "E2 product exam 2026-07-27 #2 850/80 retake",
    ];
    assert_eq!(company.exams(), exams);

    // A list without pass marks and notes leaves those that are there.
    let bare = "工号,科目,日期,成绩\nE1,销售技巧,2026-07-08,91\nE2,产品知识,2026-07-27,85\n";
    assert_eq!(company.import("exams", bare).0, [2, 0, 1, 1, 0]);
    let exams = company.exams();
    assert_eq!(exams[0], "E1 sales_skills drill 2026-07-08 #1 910/85");
    assert_eq!(exams[3], "E2 product exam 2026-07-27 #2 850/80 retake");
}

#[test]
fn skills_are_modules_or_the_users_own() {
    let company = Company::new();
    let content = "工号,能力项,评估日期,得分,评估人,备注\n\
        E1,新客户开发,2026-07-31,8,M1,主动拜访\nE1,谈判,2026-07-31,5,,\nE2,new business,2026-07-31,4,E7,\n";
    let (counts, told) = company.import("skills", content);
    assert_eq!((counts, told.len()), ([3, 2, 0, 0, 1], 1));
    assert!(told[0].starts_with("4 scored_by [E7]"), "{told:?}");
    let skip = |args: &mut Value| args["skip_refused"] = true.into();
    company.run("skills", content, skip);
    assert_eq!(company.run("skills", content, skip).0, [3, 0, 0, 2, 1]);
    assert_eq!(company.import("skills", "employee_no,skill,date,score\nE1,谈判,2026-07-31,6\n").0, [1, 0, 1, 0, 0]);
    let facts = company.facts();
    let skills: Vec<(&str, u32, &str)> = facts
        .personnel
        .skills
        .all()
        .iter()
        .map(|skill| (skill.skill.as_str(), skill.score, skill.note.as_str()))
        .collect();
    assert_eq!(skills.len(), 2);
    assert!(skills.contains(&("new_business", 8, "主动拜访")) && skills.contains(&("谈判", 6, "")), "{skills:?}");
}

#[test]
fn answers_of_surveys_come_in_once() {
    let company = Company::new();
    let content = "答卷编号,调查对象,日期,满意度,满分,部门,客户编码,主题,意见\n\
        A1,员工,2026-08-01,4,,North,,,停车位\n\
        A2,客户,2026-08-01,9,10,,C1,售后服务,\n\
        A3,客户,2026-08-01,4,,,C9,,\n\
        A4,员工,2026-08-21,4,,,,,\n";
    let (counts, told) = company.import("surveys", content);
    assert_eq!((counts, told.len()), ([4, 2, 0, 0, 2], 2));
    assert!(told[0].starts_with("4 customer_code [C9]") && told[1].starts_with("5 date [21 Aug 2026]"), "{told:?}");
    let skip = |args: &mut Value| args["skip_refused"] = true.into();
    assert_eq!(company.run("surveys", content, skip).0, [4, 2, 0, 0, 2]);
    assert_eq!(company.run("surveys", content, skip).0, [4, 0, 0, 2, 2]);
    let bare = "answer_no,audience,date,score\nA1,employee,2026-08-01,5\n";
    assert_eq!(company.import("surveys", bare).0, [1, 0, 1, 0, 0]);
    let facts = company.facts();
    let answer = facts.personnel.surveys.iter().find(|answer| answer.answer_no == "A1").expect("the answer");
    assert_eq!((answer.score, answer.scale, answer.team.as_str(), answer.comment.as_str()), (5, 5, "North", "停车位"));
    let answer = facts.personnel.surveys.iter().find(|answer| answer.answer_no == "A2").expect("the answer");
    assert_eq!((answer.score, answer.scale, answer.customer.is_some()), (9, 10, true));
    company.call("undo", json!({}));
    assert_eq!(company.facts().personnel.surveys[0].score, 4);
}

#[test]
fn a_file_of_learning_is_recognised_and_its_columns_are_remembered() {
    let company = Company::new();
    let path =
        write(company.folder.path(), "export.csv", "工号,课程,日期,出席,考核结果\nE1,产品知识,2026-07-06,出席,88\n");
    let look = |language| {
        let args = json!({
            "path": path, "kind": null, "encoding": null, "delimiter": null, "sheet": null, "header_row": null
        });
        company.app.call("import_inspect", language, args).unwrap_or_else(|failure| panic!("{failure}"))
    };
    let found = look(Lang::ZhHant);
    assert_eq!((&found["kind"], &found["is_remembered"]), (&json!("training"), &json!(false)));
    let kinds = found["kinds"].as_array().expect("kinds").iter();
    let labels: Vec<&str> = kinds.map(|kind| kind["label"].as_str().expect("a label")).collect();
    assert_eq!(labels[7..], ["培訓", "考試", "技能", "問卷"]);
    let fields: Vec<&str> = found["fields"]
        .as_array()
        .expect("fields")
        .iter()
        .map(|field| field["label"].as_str().expect("text"))
        .collect();
    assert_eq!(fields, ["員工編號", "課程", "日期", "時數", "出席", "成績", "考試", "考試次數"]);

    let columns = [("employee_no", "工号"), ("module", "课程"), ("date", "日期"), ("score", "考核结果")];
    let mapping: Vec<Value> =
        columns.iter().map(|(field, column)| json!({ "field": field, "column": column })).collect();
    let content = std::fs::read_to_string(&path).expect("the file");
    let (counts, _, _) = company.run("training", &content, |args| args["mapping"] = mapping.into());
    assert_eq!(counts, [1, 1, 0, 0, 0]);
    assert_eq!(company.exams(), ["E1 product exam 2026-07-06 #1 880/80"]);
    let found = look(Lang::En);
    assert_eq!(found["is_remembered"], true);
    let score = found["fields"].as_array().expect("fields").iter().find(|field| field["field"] == "score");
    assert_eq!(score.expect("a field")["column"], "考核结果");
}

#[test]
fn modules_of_the_plan_are_known_under_their_own_names() {
    let company = Company::new();
    let mut plan = (*company.facts().plan("2026Q3".parse().expect("a quarter")).plan).clone();
    let own = &mut plan.training.curricula[0].modules;
    own[0].weight -= 10;
    own.push(domain::plan::Module { id: "CRM 系统（进阶）".to_owned(), weight: 10, proof: Proof::Exam });
    let file = write(company.folder.path(), "plan.toml", &plan.to_toml());
    let saved = json!({ "period": "2026Q3", "path": file, "reason": "CRM", "expected_version": 0 });
    company.call("plan_import", saved);
    let content = "employee_no,module,date,score\nE2,crm系统(进阶),2026-08-20,79.9\nE2,CRM系统,2026-08-20,90\n";
    let (counts, told) = company.import("exams", content);
    assert_eq!(counts, [2, 1, 0, 0, 1], "{told:?}");
    assert!(told[0].starts_with("3 module [CRM系统]"), "{told:?}");
    let skip = |args: &mut Value| args["skip_refused"] = true.into();
    company.run("exams", content, skip);
    assert_eq!(company.exams(), ["E2 CRM 系统（进阶） exam 2026-08-20 #1 799/80"]);
}

#[test]
fn a_later_plan_changes_nothing_that_was_learned_before() {
    let company = Company::new();
    let content = "employee_no,module,date,attended,score\nE2,product,2026-08-20,yes,85\n";
    company.import("training", content);
    let change = json!({ "path": "training.pass_mark", "value": "90" });
    let args = json!({ "period": "2026Q3", "changes": [change], "reason": "stricter", "expected_version": 0 });
    company.call("plan_save", args);
    assert_eq!(company.import("training", content).0, [1, 0, 0, 1, 0], "85 had passed, and has");
    assert_eq!(company.exams(), ["E2 product exam 2026-08-20 #1 850/80"]);
    company.import("training", "employee_no,module,date,score\nE1,product,2026-08-20,85\n");
    assert_eq!(company.exams()[0], "E1 product exam 2026-08-20 #1 850/90");
}

/// Who owned C1 on these days, by employee no.
fn owners(company: &Company, days: [&str; 3]) -> [String; 3] {
    let ledger = &company.facts().ledger;
    let customer = ledger.customer_by_code("C1").expect("a customer");
    days.map(|on| {
        let owner = ledger.owner_on(customer, day(on));
        owner.map_or_else(|| "-".to_owned(), |owner| ledger.members[owner as usize].employee_no.clone())
    })
}

#[test]
fn a_file_says_from_when_an_owner_holds_a_customer_and_each_row_for_itself() {
    let company = Company::new();
    let around = ["2026-06-30", "2026-07-01", "2026-08-20"];
    let first = "客户编码,客户名称,负责人工号,归属起始日期\nC1,恒通机械,E1,2026-07-01\nC2,远大,E1,\n";
    assert_eq!(company.import("customers", first).0, [2, 1, 1, 0, 0]);
    assert_eq!(owners(&company, around), ["-", "E1", "E1"]);
    assert_eq!(company.import("customers", first).0, [2, 0, 0, 2, 0], "again it says nothing else");
    let ledger = &company.facts().ledger;
    let other = ledger.customer_by_code("C2").expect("a customer");
    assert_eq!(ledger.owner_on(other, day("2020-01-01")), ledger.member_by_no("E1"), "no day is stated: it always was");

    assert_eq!(company.import("customers", "code,name,owner\nC1,恒通机械,E2\n").0, [1, 0, 1, 0, 0]);
    assert_eq!(owners(&company, ["2026-06-30", "2026-08-19", "2026-08-20"]), ["-", "E1", "E2"], "from today");
    let corrected = "code,name,owner,owner_since\nC1,恒通机械,E2,2026-08-01\n";
    assert_eq!(company.import("customers", corrected).0, [1, 0, 1, 0, 0]);
    assert_eq!(owners(&company, ["2026-07-31", "2026-08-01", "2026-08-20"]), ["E1", "E2", "E2"]);
    company.call("undo", json!({}));
    assert_eq!(owners(&company, ["2026-07-31", "2026-08-19", "2026-08-20"]), ["E1", "E1", "E2"]);
}

#[test]
fn a_file_says_from_when_a_member_stands_where_it_says() {
    let company = Company::new();
    let north = "工号,姓名,入职日期,团队,任现职日期\nE1,李雷,2019-03-01,北区,2026-07-01\n";
    assert_eq!(company.import("members", north).0, [1, 0, 1, 0, 0]);
    let south = "工号,姓名,入职日期,团队\nE1,李雷,2019-03-01,南区\n";
    assert_eq!(company.import("members", south).0, [1, 0, 1, 0, 0]);
    let ledger = &company.facts().ledger;
    let member = ledger.member_by_no("E1").expect("a member");
    let team = |on: &str| ledger.post_on(member, day(on)).team;
    assert_eq!(["2026-06-30", "2026-07-01", "2026-08-19", "2026-08-20"].map(team), ["", "北区", "北区", "南区"]);
}

/// Orders may come before the customers they name: the owners are the same in the end.
#[test]
fn orders_and_customers_may_come_in_any_order() {
    let orders = "order_no,customer_code,date,amount\nSO1,N1,2026-05-04,100\n";
    let customers = "code,name,owner\nN1,新客户,E1\n";
    let owner = |files: [(&str, &str); 2]| {
        let company = Company::new();
        for (kind, content) in files {
            company.run(kind, content, |args| args["create_missing"] = true.into());
        }
        let ledger = &company.facts().ledger;
        let customer = ledger.customer_by_code("N1").expect("a customer");
        ledger.owner_on(customer, day("2026-05-04"))
    };
    let expected = owner([("customers", customers), ("orders", orders)]);
    assert!(expected.is_some());
    assert_eq!(owner([("orders", orders), ("customers", customers)]), expected);
}
