//! An office with a senior, a junior and four who joined this year, on Tuesday 15 September 2026: who may be paired, and
//! what a week needs.

use std::ops::Deref;

use domain::base::Period;
use domain::facts::TargetOwner;
use serde_json::{Value, json};
use store::{Audit, CreditFacts, MemberFacts, OrderFacts, Said, TargetFacts};

use crate::agenda::tests::{LANGS, Office};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().expect("a date")
}

/// An office that answers with plain spaces, so that a test reads as the page does.
struct Desk(Office);

impl Deref for Desk {
    type Target = Office;

    fn deref(&self) -> &Office {
        &self.0
    }
}

impl Desk {
    fn call(&self, command: &str, args: Value) -> Value {
        let answer = self.0.call(command, args).to_string().replace('\u{a0}', " ");
        serde_json::from_str(&answer).expect("what was JSON still is")
    }

    fn refused(&self, command: &str, args: Value) -> Vec<String> {
        self.0.refused(command, args).iter().map(|line| line.replace('\u{a0}', " ")).collect()
    }
}

/// The office with Zhao, Sun and Wu, who joined in August, and Hu, whose six months end tomorrow.
fn office() -> Desk {
    let office = Desk(Office::open());
    write(&office, |tx| {
        for (no, name, hired) in [
            ("N1", "Zhao", "2026-08-03"),
            ("N2", "Sun", "2026-08-03"),
            ("N3", "Wu", "2026-08-17"),
            ("N4", "Hu", "2026-03-16"),
        ] {
            tx.upsert_member(&MemberFacts {
                employee_no: no,
                name,
                hired_on: day(hired),
                role: Said::Nothing,
                team: Said::Value("East"),
                region: Said::Value("East"),
                experience_from: Said::Nothing,
                active_to: Said::Nothing,
                leaves: Said::Nothing,
            })?;
        }
        Ok(())
    });
    office
}

fn write(office: &Desk, work: impl FnOnce(&mut store::Tx<'_>) -> Result<(), store::Error>) {
    let at = "2026-09-15T01:00:00Z".parse().expect("a moment");
    let audit = Audit { actor: "test".into(), command: "import_run".into(), at, summary: Value::Null };
    let mut open = office.app.lock();
    open.as_mut().expect("a workspace is open").store.write(audit, work).expect("it is written");
}

fn pair(mentor: &str, mentee: &str, began_on: &str) -> Value {
    json!({ "mentor_no": mentor, "mentee_no": mentee, "began_on": began_on })
}

fn only_pair(office: &Desk) -> i64 {
    office.call("mentoring", json!({}))["pairs"][0]["id"].as_i64().expect("a pair")
}

#[test]
fn every_limit_is_refused_with_its_reason() {
    let office = office();
    let refused =
        |mentor: &str, mentee: &str, began_on: &str| office.refused("pair_open", pair(mentor, mentee, began_on));
    assert_eq!(
        refused("E2", "N1", "2026-09-15"),
        ["mentor_no: A mentor needs 3 years in sales; this one has them from 1 Jan 2029. Choose a senior."]
    );
    assert_eq!(
        refused("E1", "N4", "2026-09-17"),
        [
            "mentee_no: The mentee’s first 6 months ended on 16 Sep 2026: mentoring is for new hires. Choose a new hire or \
             an earlier day."
        ]
    );
    assert_eq!(refused("E1", "E1", "2026-05-01"), ["mentee_no: Nobody is their own mentor. Choose another mentor."]);
    assert_eq!(refused("E1", "N1", "2026-08-02").len(), 1, "Zhao was not hired yet");
    assert_eq!(refused("E8", "N9", "2026-09-15").len(), 2, "nobody has these numbers");
    let opened = office.call("pair_open", pair("E1", "N1", "2026-09-15"));
    assert_eq!(opened["text"], "Wang mentors Zhao from 15 Sep 2026.");
    assert_eq!(
        refused("E1", "N1", "2026-10-01"),
        ["mentee_no: The mentee already has a mentor: Wang, until 3 Feb 2027. End that pair first."]
    );
    office.call("pair_open", pair("E1", "N2", "2026-09-15"));
    assert_eq!(
        refused("E1", "N3", "2026-09-15"),
        [
            "mentor_no: The mentor has 2 mentees on 15 Sep 2026; at most 2 are allowed at once. Choose another mentor, or \
             end a pair first."
        ]
    );
    assert_eq!(office.call("mentoring", json!({}))["pairs"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_suggested_pair_moves_the_rates_and_is_taken_back() {
    let office = office();
    let view = office.call("mentoring", json!({}));
    assert_eq!(view["title"], "4 of 4 new hires have no mentor");
    let suggested = &view["suggestions"][0];
    assert_eq!(
        (&suggested["text"], &suggested["why"]),
        (&json!("Wang mentors Zhao"), &json!("same team, same region, no mentee yet and 8 years in sales"))
    );
    assert_eq!(view["suggestions"].as_array().map(Vec::len), Some(2), "Wang takes two");
    assert!(!view["suggestions"].to_string().contains("Hu"), "Hu’s six months leave no whole week");
    office.call("pair_open", pair("E1", "N1", "2026-09-15"));
    let figures = office.call("mentoring_figures", json!({}));
    assert_eq!((&figures["mentoring_rate"], &figures["new_hires_mentored"]), (&json!(1.0), &json!(0.25)));
    assert_eq!(figures["unpaired"], json!(["N2", "N3", "N4"]));
    let mentors = office.call("mentoring", json!({}))["mentors"].clone();
    assert_eq!((&mentors[0]["note"], &mentors[0]["refused"]), (&json!("East · 1 mentee"), &Value::Null));
    office.call("undo", json!({}));
    let figures = office.call("mentoring_figures", json!({}));
    assert_eq!((&figures["mentoring_rate"], &figures["pairs"]), (&json!(0.0), &json!([])));
    office.call("redo", json!({}));
    assert_eq!(office.call("mentoring_figures", json!({}))["pairs"].as_array().map(Vec::len), Some(1));
}

/// The states of the last three weeks shown, and what is said of the missing ones.
fn weeks(office: &Desk) -> (Vec<Value>, Vec<Value>) {
    let view = office.call("mentoring", json!({}));
    let cells = view["pairs"][0]["cells"].as_array().expect("cells");
    assert_eq!((cells.len(), view["weeks"].as_array().map(Vec::len)), (12, Some(12)));
    let texts = view["missing"].as_array().expect("a list").iter().map(|missing| missing["text"].clone());
    (cells[9..].iter().map(|cell| cell["state"].clone()).collect(), texts.collect())
}

#[test]
fn a_week_is_logged_by_both_and_taken_back() {
    let office = office();
    office.call("pair_open", pair("E1", "N1", "2026-08-31"));
    let id = only_pair(&office);
    let (states, missing) = weeks(&office);
    assert_eq!(states, ["both_missing", "both_missing", "running"]);
    assert_eq!(missing[0], "7 Sep: 0 of 30 min by Wang, no summary by Zhao");
    // Any day names its week.
    let log = |week_on: &str, what: Value| {
        let mut args = json!({ "pair_id": id, "week_on": week_on });
        args.as_object_mut().expect("an object").extend(what.as_object().expect("an object").clone());
        args
    };
    let logged = office.call("mentor_log", log("2026-09-09", json!({ "minutes": 35, "topics": "Price talks" })));
    assert_eq!(logged["text"], "The week of 7 Sep of Wang and Zhao is kept.");
    assert_eq!(weeks(&office).0, ["both_missing", "mentee_missing", "running"]);
    office.call("mentor_log", log("2026-09-07", json!({ "summary": "Ask before you offer." })));
    assert_eq!(weeks(&office).0, ["both_missing", "kept", "running"]);
    let week = office.call("mentor_week", json!({ "pair_id": id, "week_on": "2026-09-10" }));
    assert_eq!(
        (&week["week_on"], &week["minutes"], &week["state"]),
        (&json!("2026-09-07"), &json!(35), &json!("kept"))
    );
    assert_eq!((&week["topics"], &week["summary_note"]), (&json!("Price talks"), &json!("handed in 15 Sep 2026")));
    assert_eq!((&week["earlier"], &week["later"]), (&json!("2026-08-31"), &json!("2026-09-14")));
    assert_eq!(week["sentence"], "Week of 7 Sep, complete. Wang: 35 min. Zhao: summary handed in.");
    let first = office.call("mentor_week", json!({ "pair_id": id, "week_on": "2026-08-31" }));
    assert_eq!((&first["earlier"], &first["minutes"]), (&Value::Null, &json!(0)));
    office.call("undo", json!({}));
    assert_eq!(weeks(&office).0, ["both_missing", "mentee_missing", "running"]);
    assert_eq!(office.call("mentoring", json!({}))["figures"][3]["value"], "35 min");

    let refused = |week_on: &str, what: Value| office.refused("mentor_log", log(week_on, what));
    assert_eq!(
        refused("2026-09-21", json!({ "minutes": 30 })),
        ["week_on: This week has not begun yet. Choose this week or an earlier one."]
    );
    assert_eq!(
        refused("2026-08-30", json!({ "minutes": 30 })),
        ["week_on: The pair did not exist in this week. Choose a week of the pair."]
    );
    assert_eq!(refused("2026-09-14", json!({ "minutes": 2_401 })).len(), 1, "a week is not that long");
    assert_eq!(refused("2026-09-14", json!({})).len(), 1, "nothing is said");
}

#[test]
fn a_pair_is_ended_by_hand_with_a_reason() {
    let office = office();
    office.call("pair_open", pair("E1", "N1", "2026-08-31"));
    let id = only_pair(&office);
    let end = |ended_on: &str, reason: &str| json!({ "id": id, "ended_on": ended_on, "reason": reason });
    assert_eq!(
        office.refused("pair_end", end("2026-08-30", " ")),
        [
            "reason: Say why the pair ends: the reason is kept.",
            "ended_on: The pair began on 31 Aug 2026; it cannot end before. Choose that day or a later one.",
        ]
    );
    assert_eq!(
        office.refused("pair_end", end("2027-02-04", "moves")),
        ["ended_on: The pair ends by itself on 3 Feb 2027. Choose an earlier day."]
    );
    office.call("pair_end", end("2026-09-14", "Wang moves to the West"));
    let view = office.call("mentoring", json!({}));
    assert_eq!(view["pairs"], json!([]));
    assert_eq!(
        view["ended"],
        json!([{
            "id": id, "text": "Wang and Zhao, 31 Aug 2026 to 14 Sep 2026", "reason": "Wang moves to the West",
        }])
    );
    assert_eq!(
        office.refused("pair_end", end("2026-09-10", "earlier")),
        ["ended_on: The pair ended on 14 Sep 2026 already. Undo what ended it, or make a new pair."]
    );
    assert!(office.ask("pair_end", json!({ "id": 99, "ended_on": "2026-09-15", "reason": "x" })).is_err());
    office.call("pair_open", pair("E1", "N1", "2026-09-15"));
    office.call("undo", json!({}));
    office.call("undo", json!({}));
    assert_eq!(office.call("mentoring", json!({}))["ended"], json!([]));
}

#[test]
fn a_pair_ends_by_itself_after_six_months() {
    let office = office();
    office.call("pair_open", pair("E1", "N4", "2026-09-01"));
    assert_eq!(office.call("mentoring", json!({}))["pairs"][0]["ends_soon"], true);
    office.at("2026-09-16T15:59:00Z");
    assert_eq!(office.call("mentoring", json!({}))["pairs"].as_array().map(Vec::len), Some(1), "the last day");
    office.at("2026-09-16T16:00:00Z");
    let view = office.call("mentoring", json!({}));
    assert_eq!((&view["pairs"], &view["ended"][0]["reason"]), (&json!([]), &json!("6 months are over")));
}

/// Targets for two mentees, of whom one sells nothing; in September the mentor sells for 12,400.
fn sales(office: &Desk) {
    write(office, |tx| {
        let customer_id = tx.ensure_customer("C1")?.0;
        let member = |tx: &mut store::Tx<'_>, no: &str| -> Result<i64, store::Error> {
            Ok(tx.member_id(no)?.expect("a member of the office"))
        };
        for (no, member_no, amount_minor) in [("S1", "E1", 1_240_000), ("S2", "N1", 100_000)] {
            let credit = Said::Value(CreditFacts::Member(member(tx, member_no)?));
            tx.upsert_order(&OrderFacts {
                credit,
                ..OrderFacts::plain(no, customer_id, day("2026-09-10"), amount_minor)
            })?;
        }
        for no in ["N1", "N2"] {
            let facts = TargetFacts {
                period: Period::Quarter("2026Q3".parse().expect("a quarter")),
                owner: &TargetOwner::Member(no.to_owned()),
                amount_minor: 100_000,
                is_pinned: false,
            };
            tx.set_target(&facts, None, "")?;
        }
        Ok(())
    });
}

#[test]
fn the_bonus_is_shown_with_what_it_rests_on() {
    let office = office();
    sales(&office);
    office.call("pair_open", pair("E1", "N1", "2026-08-31"));
    let bonus = office.call("mentoring", json!({}))["bonus"][0].clone();
    assert_eq!(bonus["text"], "so far 1 of 1 mentee reaches the pass line (100.0 %; more than 90 % is asked)");
    assert_eq!(bonus["amount"], "5 % of Sep 2026’s commission of ¥248.00: ¥12.40");
    office.call("pair_open", pair("E1", "N2", "2026-09-14"));
    let bonus = office.call("mentoring", json!({}))["bonus"][0].clone();
    assert_eq!((&bonus["is_reached"], &bonus["amount"]), (&json!(false), &Value::Null), "1 of 2 is not enough");
    assert_eq!(bonus["mentees"].as_array().map(Vec::len), Some(2));
    let figures = office.call("mentoring_figures", json!({}));
    assert_eq!(
        figures["bonus"],
        json!([{
            "mentor": "E1", "mentees": 2, "passing": 1, "above": 0.9, "is_reached": false, "commission": "248.00",
            "amount": "0.00",
        }])
    );
}

#[test]
fn the_page_and_its_table_speak_three_languages() {
    let office = office();
    sales(&office);
    office.call("pair_open", pair("E1", "N1", "2026-08-05"));
    office.call("pair_open", pair("E1", "N2", "2026-08-05"));
    let id = only_pair(&office);
    office.call("mentor_log", json!({ "pair_id": id, "week_on": "2026-08-10", "minutes": 30 }));
    office.call("mentor_log", json!({ "pair_id": id, "week_on": "2026-08-17", "summary": "Listen." }));
    office.call("pair_end", json!({ "id": id, "ended_on": "2026-09-13", "reason": "Enough" }));
    office.call("pair_open", pair("E1", "N4", "2026-09-14"));
    for lang in LANGS {
        let ask = |command: &str, args: Value| office.app.call(command, lang, args).expect(command);
        ask("mentoring", json!({}));
        ask("mentoring", json!({ "as_of": "2026-08-31" }));
        ask("mentoring", json!({ "period": "2025Q4" }));
        ask("mentor_week", json!({ "pair_id": id, "week_on": "2026-08-10" }));
        for key in ["", "active", "ended", "missing"] {
            let page = ask("table", json!({ "table": "pairs", "key": key, "limit": 50 }));
            let columns = page["columns"].as_array().expect("columns").len();
            let rows = page["rows"].as_array().expect("rows");
            assert!(!rows.is_empty(), "{key}");
            assert!(rows.iter().all(|row| row["cells"].as_array().map(Vec::len) == Some(columns)), "{key}");
        }
    }
    assert!(office.ask("table", json!({ "table": "pairs", "key": "nonsense", "limit": 5 })).is_err());
}
