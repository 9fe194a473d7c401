//! Who logged a visit reads activities again, and not a million orders: what a version says about each kind of facts.

use domain::base::{Period, Quarter};
use domain::facts::{ActivityKind, TargetOwner};
use store::personnel::SkillRow;
use store::{
    ActivityFacts, CustomerFacts, DataVersion, LeadEventFacts, LeadEventKind, LeadFacts, MemberFacts, OrderFacts,
    Result, Said, Store, TargetFacts, TicketFacts, Tx,
};

use crate::accounts_rows::{award, dispute};
use crate::company::{Place, at, audit, day, member};
use crate::cycle_rows::{action, report_identity, review};
use crate::dealings::{hour, with_dealings};

/// What must be read again: any of `ledger`, `leads`, `activities`, `tickets`, `personnel`, `accounts`, `cycle`.
fn stale(before: &DataVersion, after: &DataVersion) -> Vec<&'static str> {
    assert_ne!(before, after, "a commit changes the version");
    let same = [
        ("ledger", after.same_ledger(before)),
        ("leads", after.same_leads(before)),
        ("activities", after.same_activities(before)),
        ("tickets", after.same_tickets(before)),
        ("personnel", after.same_personnel(before)),
        ("accounts", after.same_accounts(before)),
        ("cycle", after.same_cycle(before)),
    ];
    same.into_iter().filter(|(_, is_same)| !is_same).map(|(name, _)| name).collect()
}

fn version(store: &Store) -> DataVersion {
    store.data_version().expect("a version")
}

const ALL: [&str; 7] = ["ledger", "leads", "activities", "tickets", "personnel", "accounts", "cycle"];

type Work = fn(&mut Tx<'_>) -> Result<()>;

/// Each kind of write with what it makes old.
const WRITES: [(&str, Work, &[&str]); 18] = [
    ("a visit", |tx| tx.upsert_activity(&call()).map(drop), &["activities"]),
    ("a ticket", |tx| tx.upsert_ticket(&TicketFacts::named("T-7", 1, hour(1))).map(drop), &["tickets"]),
    ("a lead", |tx| tx.upsert_lead(&LeadFacts::named("L-7", hour(1))).map(drop), &["leads"]),
    ("what happened to a lead", |tx| tx.record_lead_event(&noted()).map(drop), &[]),
    ("a mark for a skill", |tx| tx.save(&mark()).map(drop), &["personnel"]),
    ("a member's last day", |tx| tx.upsert_member(&leaver()).map(drop), &["ledger", "personnel"]),
    ("an order", |tx| tx.upsert_order(&OrderFacts::plain("SO-9", 1, day("2026-09-01"), 5)).map(drop), &["ledger"]),
    ("a target", set_target, &["ledger"]),
    ("the settings", rename, &["ledger"]),
    ("an award", |tx| tx.save(&award()).map(drop), &["accounts"]),
    ("an answer to a dispute", |tx| tx.save(&dispute()).map(drop), &["accounts"]),
    ("a review", |tx| tx.save(&review()).map(drop), &["cycle"]),
    ("an action", |tx| tx.save(&action()).map(drop), &["cycle"]),
    ("how reports look", |tx| tx.save(&report_identity()).map(drop), &["cycle"]),
    ("an owner since an earlier day", owner_since_may, &["ledger"]),
    ("a plan", |tx| tx.save_plan(third_quarter(), "a = 1", None, "").map(drop), &[]),
    ("a customer more", |tx| tx.ensure_customer("C9").map(drop), &ALL),
    ("a member more", |tx| tx.ensure_member("E09", day("2026-01-01")).map(drop), &ALL),
];

fn call() -> ActivityFacts<'static> {
    let (done_on, kind) = (day("2026-09-02"), ActivityKind::Call);
    ActivityFacts { customer_id: 1, done_on, kind, member_id: None, outcome: Said::Nothing, note: Said::Nothing }
}

fn mark() -> SkillRow {
    let (skill, scored_on) = ("negotiation".to_owned(), day("2026-09-02"));
    SkillRow { id: 0, member_id: 1, skill, scored_on, score: 7, scorer_id: None, note: String::new() }
}

fn leaver() -> MemberFacts<'static> {
    MemberFacts { active_to: Said::Value(day("2026-12-31")), ..member("E02", "李娜") }
}

fn noted() -> LeadEventFacts<'static> {
    let kind = LeadEventKind::Needs;
    LeadEventFacts { lead_id: 1, kind, from: None, to: None, member_id: None, reason: "", missing: "" }
}

fn set_target(tx: &mut Tx<'_>) -> Result<()> {
    let facts =
        TargetFacts { period: Period::Year(2026), owner: &TargetOwner::Company, amount_minor: 5, is_pinned: false };
    tx.set_target(&facts, None, "").map(drop)
}

fn owner_since_may(tx: &mut Tx<'_>) -> Result<()> {
    tx.effective_from(day("2026-05-01"));
    tx.upsert_customer(&CustomerFacts { owner_id: Said::Value(2), ..CustomerFacts::named("C1", "上海机械") }).map(drop)
}

fn rename(tx: &mut Tx<'_>) -> Result<()> {
    let settings = store::WorkspaceSettings { name: "改名".to_owned(), ..tx.settings()? };
    tx.save_settings(&settings).map(drop)
}

fn third_quarter() -> Quarter {
    "2026Q3".parse().expect("a quarter")
}

#[test]
fn a_write_makes_old_what_it_touched_and_so_do_its_undo_and_redo() {
    let mut store = with_dealings().open();
    for (name, work, expected) in WRITES {
        let before = version(&store);
        store.write(audit("work"), work).expect(name);
        let written = version(&store);
        assert_eq!(stale(&before, &written), expected, "{name}");
        store.undo("Zhao", at(2), None).expect("undone").expect(name);
        let undone = version(&store);
        assert_eq!(stale(&written, &undone), expected, "{name}, undone");
        store.redo("Zhao", at(3), None).expect("done again").expect(name);
        assert_eq!(stale(&undone, &version(&store)), expected, "{name}, done again");
        assert_eq!(stale(&before, &version(&store)), expected, "{name}, all in all");
    }
}

#[test]
fn a_changed_customer_or_lead_keeps_the_places_of_the_others() {
    let mut store = with_dealings().open();
    let before = version(&store);
    let owner_id = Said::Value(2);
    store
        .write(audit("customer_reassign"), |tx| {
            tx.upsert_customer(&store::CustomerFacts { owner_id, ..store::CustomerFacts::named("C1", "上海机械") })
        })
        .expect("reassigned");
    assert_eq!(stale(&before, &version(&store)), ["ledger"]);
    let before = version(&store);
    store
        .write(audit("lead_assign"), |tx| {
            tx.upsert_lead(&LeadFacts { owner_id, ..LeadFacts::named("L-000042", hour(2)) })
        })
        .expect("assigned");
    assert_eq!(stale(&before, &version(&store)), ["leads"]);
}

#[test]
fn a_command_that_did_nothing_makes_nothing_old() {
    let mut store = with_dealings().open();
    let before = version(&store);
    store.write(audit("import"), |tx| tx.ensure_customer("C1")).expect("written");
    assert_eq!(stale(&before, &version(&store)), Vec::<&str>::new(), "but it is in the log");
    let before = version(&store);
    store.preview(audit("import"), |tx| tx.ensure_customer("C9")).expect("previewed");
    assert_eq!(version(&store), before);
}

#[test]
fn of_another_windows_write_only_that_there_was_one_is_known() {
    let place = Place::with_company();
    let (mut one, two) = (place.open(), place.open());
    let before = version(&two);
    one.write(audit("activity_log"), |tx| tx.upsert_activity(&call())).expect("logged");
    assert_eq!(stale(&before, &version(&two)), ALL);
}
