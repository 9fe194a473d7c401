//! Targets of the office of two, as its director and its members use them on 15 September 2026.

use serde_json::{Value, json};
use store::{Audit, CreditFacts, OrderFacts, Said};

use crate::agenda::tests::{LANGS, Office};

fn plain(text: &Value) -> String {
    text.as_str().unwrap_or_default().replace('\u{a0}', " ")
}

fn owner(no: &str) -> Value {
    if no.is_empty() { json!({ "kind": "company" }) } else { json!({ "kind": "member", "name": no }) }
}

/// What is typed for a target; an amount typed is pinned when the owner is a member.
fn typed(no: &str, period: &str, amount: &str, is_preview: bool) -> Value {
    json!({
        "period": period, "owner": owner(no), "amount": amount, "is_pinned": !no.is_empty(), "axis": null,
        "method": null, "weights": [], "reason": "as agreed", "is_preview": is_preview,
    })
}

fn shared(period: &str, axis: &str) -> Value {
    json!({
        "period": period, "owner": owner(""), "amount": null, "is_pinned": false, "axis": axis, "method": "even",
        "weights": [], "reason": "", "is_preview": false,
    })
}

/// Amounts of members in the quarter, as the command tells them.
fn amounts(office: &Office, period: &str) -> Vec<String> {
    let figures = office.call("targets_figures", json!({ "period": period, "by": "member" }));
    let rows = figures["targets"].as_array().expect("targets").clone();
    let of_members = rows.into_iter().filter(|row| row["owner_kind"] == "member" && row["period"] == period);
    of_members.map(|row| format!("{} {}", plain(&row["owner"]), plain(&row["target"]))).collect()
}

fn consensus(office: &Office) -> (String, Vec<String>) {
    let view = office.call("targets", json!({ "by": "member" }))["consensus"].clone();
    let rows = view["rows"].as_array().expect("rows").clone();
    let told =
        |row: &Value| format!("{}: {} ({})", plain(&row["name"]), plain(&row["state_label"]), plain(&row["answered"]));
    (plain(&view["sentence"]), rows.iter().map(told).collect())
}

/// The office with 900.00 asked for in the running quarter, half of each member.
fn office() -> Office {
    let office = Office::open();
    office.call("targets_change", typed("", "2026Q3", "900", false));
    office.call("targets_change", shared("2026Q3", "member"));
    office
}

/// Orders credited to Wang on days, in minor units.
fn sold_by_wang(office: &Office, sales: &[(&str, i64)]) {
    let mut open = office.app.lock();
    let store = &mut open.as_mut().expect("a workspace is open").store;
    let at = "2026-09-15T01:00:00Z".parse().expect("a moment");
    let audit = Audit { actor: "test".into(), command: "import_run".into(), at, summary: Value::Null };
    let written = store.write(audit, |tx| -> Result<(), store::Error> {
        for (on, minor) in sales {
            tx.upsert_order(&OrderFacts {
                order_no: &format!("W/{on}"),
                customer_id: 1,
                ordered_on: on.parse().expect("a date"),
                amount_minor: *minor,
                credit: Said::Value(CreditFacts::Member(1)),
                product: Said::Nothing,
                product_line: Said::Nothing,
                region: Said::Nothing,
                collected_minor: Said::Nothing,
                collected_on: Said::Nothing,
                status: Said::Nothing,
            })?;
        }
        Ok(())
    });
    written.expect("the orders are kept");
}

#[test]
fn a_target_is_put_before_its_member_answered_and_settled() {
    let office = office();
    assert_eq!(consensus(&office).0, "0 of 2 agree and 2 are still to be asked.");
    let asked = office.call("targets_propose", json!({ "period": "2026Q3", "employee_nos": [] }));
    assert_eq!(asked["text"], "2 targets were put before their members.");
    let accepts = json!({ "employee_no": "E1", "period": "2026Q3", "accepts": true, "counter": null, "comment": "" });
    assert_eq!(plain(&office.call("target_answer", accepts)["text"]), "Wang agrees with ¥450.00.");
    let counters = json!({
        "employee_no": "E2", "period": "2026Q3", "accepts": false, "counter": "300", "comment": "two accounts left",
    });
    assert_eq!(plain(&office.call("target_answer", counters)["text"]), "Li asks for ¥300.00 instead.");
    let (sentence, rows) = consensus(&office);
    assert_eq!(sentence, "1 of 2 agrees and 1 asks for another amount.");
    assert_eq!(rows[1], "Li: Asks for another amount (answered on 15 Sep 2026)");

    let settle = |is_preview: bool| json!({ "employee_no": "E2", "period": "2026Q3", "takes_over": true, "comment": "fair", "is_preview": is_preview });
    let preview = office.call("target_settle", settle(true));
    let rows: Vec<String> = preview["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            format!(
                "{} {} → {} {}",
                plain(&row["label"]),
                plain(&row["before"]),
                plain(&row["after"]),
                row["is_pinned"]
            )
        })
        .collect();
    assert_eq!(rows, ["Li · 2026 Q3 450.00 → 300.00 true", "Wang · 2026 Q3 450.00 → 600.00 false"]);
    assert_eq!(amounts(&office, "2026Q3"), ["E1 450.00", "E2 450.00"], "a preview changes nothing");
    assert_eq!(office.call("target_settle", settle(false))["is_saved"], true);
    assert_eq!(amounts(&office, "2026Q3"), ["E1 600.00", "E2 300.00"]);
    let (sentence, rows) = consensus(&office);
    assert_eq!(sentence, "1 of 2 agrees and 1 is still to be asked.", "Wang agreed to less");
    assert_eq!(rows[0], "Wang: To be asked again: the target has changed (answered on 15 Sep 2026)");
    assert_eq!(rows[1], "Li: Got the amount asked for (decided on 15 Sep 2026)");

    let history = office.call("target_history", json!({ "period": "2026Q3", "owner": owner("E2") }));
    let told: Vec<String> = history["versions"]
        .as_array()
        .expect("versions")
        .iter()
        .map(|version| format!("{} {}", plain(&version["amount"]), plain(&version["reason"])))
        .collect();
    for said in [
        "¥300.00 fair",
        "¥450.00 The ¥300.00 asked for were taken over: “fair”",
        "¥450.00 The member asks for ¥300.00: “two accounts left”",
        "¥450.00 Put before the member",
    ] {
        assert!(told.contains(&said.to_owned()), "{said} is not in {told:?}");
    }
    office.call("undo", json!({}));
    assert_eq!(amounts(&office, "2026Q3"), ["E1 450.00", "E2 450.00"], "target and decision go together");
    assert_eq!(consensus(&office).0, "1 of 2 agrees and 1 asks for another amount.");
}

#[test]
fn a_counter_proposal_can_be_declined_with_a_reason() {
    let office = office();
    office.call("targets_propose", json!({ "period": "2026Q3", "employee_nos": ["E2"] }));
    let counters =
        json!({ "employee_no": "E2", "period": "2026Q3", "accepts": false, "counter": "1,000", "comment": "more" });
    office.call("target_answer", counters);
    let settle = |takes_over: bool, comment: &str| {
        json!({
            "employee_no": "E2", "period": "2026Q3", "takes_over": takes_over, "comment": comment, "is_preview": false,
        })
    };
    let above = office.call("target_settle", settle(true, ""));
    assert_eq!(above["is_saved"], false);
    assert_eq!(above["issues"][0]["column"], "Company · 2026 Q3", "more than the company asks for");
    assert_eq!(office.refused("target_settle", settle(false, " ")).len(), 1, "a reason is owed");
    let kept = office.call("target_settle", settle(false, "The year is set"));
    assert_eq!(plain(&kept["sentence"]), "Li asked for ¥1,000.00; the target stays.");
    let row = office.call("targets", json!({ "by": "member" }))["consensus"]["rows"][1].clone();
    assert_eq!((&row["state"], &row["settlement"]), (&json!("counter_rejected"), &json!("The year is set")));
    let figures = office.call("targets_figures", json!({ "period": "2026Q3", "by": "member" }));
    let li = figures["targets"].as_array().expect("targets").iter().find(|row| row["owner"] == "E2").cloned();
    let li = li.expect("Li has a target");
    assert_eq!(
        (&li["consensus"], &li["proposed"], &li["counter"]),
        (&json!("kept"), &json!("450.00"), &json!("1000.00"))
    );
}

#[test]
fn what_nobody_can_answer_or_settle_is_refused() {
    let office = office();
    let answer = |no: &str, counter: Value, comment: &str| json!({ "employee_no": no, "period": "2026Q3", "accepts": counter.is_null(), "counter": counter, "comment": comment });
    assert_eq!(
        office.refused("target_answer", answer("E1", Value::Null, "")),
        ["employee_no: This target was not put before the member yet."]
    );
    office.call("targets_propose", json!({ "period": "2026Q3", "employee_nos": ["E1"] }));
    let fields = |refused: Vec<String>| -> Vec<String> {
        refused.iter().filter_map(|line| line.split(':').next().map(str::to_owned)).collect()
    };
    assert_eq!(fields(office.refused("target_answer", answer("E1", json!("-5"), " "))), ["comment", "counter"]);
    assert_eq!(fields(office.refused("target_answer", answer("E1", json!("450.00"), "same"))), ["counter"]);
    assert_eq!(fields(office.refused("target_answer", answer("E9", Value::Null, ""))), ["employee_no"]);
    let propose = |nos: Value, period: &str| json!({ "period": period, "employee_nos": nos });
    assert_eq!(fields(office.refused("targets_propose", propose(json!(["E1", "E7"]), "2026Q3"))).len(), 2);
    assert_eq!(fields(office.refused("targets_propose", propose(json!([]), "2026Q4"))), ["employee_nos"]);
    assert_eq!(fields(office.refused("targets_propose", propose(json!([]), "2026Q2")))[0], "period", "it is over");
    let settle =
        json!({ "employee_no": "E1", "period": "2026Q3", "takes_over": true, "comment": "", "is_preview": true });
    assert_eq!(fields(office.refused("target_settle", settle)), ["employee_no"]);
    office.call("targets_change", typed("E1", "2026Q3", "500", false));
    assert_eq!(
        office.refused("target_answer", answer("E1", Value::Null, "")),
        ["employee_no: The target has changed since it was put before the member. Ask again first."]
    );
}

#[test]
fn a_change_says_what_it_does_to_pay_and_what_closed_quarters_get() {
    let office = Office::open();
    sold_by_wang(&office, &[("2026-05-10", 10_000_000), ("2026-08-10", 10_000_000)]);
    office.call("targets_change", typed("E1", "2026Q2", "80000", false));
    let preview = office.call("targets_change", typed("E1", "2026Q2", "60000", true));
    let effects = |changed: &Value| -> Vec<String> {
        changed["effects"].as_array().expect("effects").iter().map(plain).collect()
    };
    let paid: Vec<&Value> = preview["pay"].as_array().expect("pay").iter().collect();
    assert_eq!((paid.len(), &paid[0]["employee_no"]), (1, &json!("E1")), "{preview}");
    assert!(effects(&preview)[0].starts_with("2026 Q2: the pay of 1 member changes by +¥"), "{:?}", effects(&preview));
    office.call("period_close", json!({ "period": "2026Q2", "reason": "paid" }));
    let closed = office.call("targets_change", typed("E1", "2026Q2", "60000", true));
    let told = effects(&closed);
    assert!(told[0].starts_with("2026 Q2 is closed: for 1 member this becomes corrections of +¥"), "{told:?}");
    assert!(told[0].ends_with(" in Jul 2026."), "{told:?}");
    let ahead = office.call("targets_change", typed("E1", "2026Q4", "60000", true));
    assert_eq!(effects(&ahead), ["The quarters concerned have not begun: nobody's pay changes."]);
}

#[test]
fn a_year_rests_on_its_worksheet() {
    let office = Office::open();
    let keep = |market: &str, share: &str| {
        json!({
            "year": 2026, "strategy": "Win the coast", "market": market, "market_share": share,
            "reasoning": "The market grows",
        })
    };
    let refused = office.refused("worksheet_save", keep("much", "101"));
    assert_eq!(refused.len(), 2, "{refused:?}");
    office.call("worksheet_save", keep("1,000,000", "12.5 %"));
    let sheet = office.call("targets", json!({ "by": "time" }))["worksheet"].clone();
    assert_eq!((&sheet["market"], &sheet["market_share"]), (&json!("1000000.00"), &json!("12.5")));
    assert_eq!(plain(&sheet["proposal"]), "About ¥125,000.00 (12.5 % of a market of ¥1,000,000.00).");
    assert_eq!((&sheet["least"], &sheet["most"]), (&json!("125000.00"), &json!("125000.00")));
    let mut year = typed("", "2026", "125000", false);
    year["reason"] = json!("");
    office.call("targets_change", year);
    let history = office.call("target_history", json!({ "period": "2026", "owner": owner("") }));
    assert_eq!(history["versions"][0]["reason"], "The market grows", "the reasoning stays with the version");
    office.call("worksheet_save", keep("", ""));
    assert_eq!(office.call("targets", json!({ "by": "time" }))["worksheet"]["proposal"], Value::Null);
}

#[test]
fn the_page_looks_ahead_and_tells_where_the_deviation_comes_from() {
    let office = office();
    sold_by_wang(&office, &[("2026-08-10", 30_000)]);
    for by in ["member", "team", "product_line", "region", "tier"] {
        let view = office.call("targets", json!({ "by": "member", "deviation_by": by }));
        let steps = view["deviation"]["body"]["steps"].as_array();
        assert_eq!(steps.is_some(), matches!(by, "member" | "tier"), "{by}: {}", view["deviation"]);
    }
    let view = office.call("targets", json!({ "by": "member" }));
    let forecasts = view["forecasts"].as_array().expect("forecasts");
    assert_eq!(forecasts.len(), 2);
    assert_eq!(plain(&forecasts[1]["note"]), "¥900.00 sold; no proposal is open.");
    assert_eq!(plain(&forecasts[1]["beside"]), "100.0 % of the target, ¥0.00 above it");
    let above = office.call("targets_change", typed("E1", "2026Q3", "900.01", true));
    assert_eq!(above["issues"][0]["column"], "Company · 2026 Q3");
    let wrong = json!({
        "period": "2026Q3", "owner": owner(""), "amount": "12,5", "is_pinned": false, "axis": "member",
        "method": "weights", "weights": ["1", "x"], "reason": "", "is_preview": true,
    });
    assert_eq!(office.call("targets_change", wrong)["issues"].as_array().map(Vec::len), Some(2), "all at once");
    for lang in LANGS {
        let view = office.app.call("targets", lang, json!({ "by": "team" })).expect("the page in every language");
        assert!(view["consensus"]["sentence"].as_str().is_some_and(|text| !text.contains('{')));
    }
}
