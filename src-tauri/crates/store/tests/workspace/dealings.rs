//! Leads, activities and tickets come back as they went in, and a move of a lead is taken back with what was noted of it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::facts::{ActivityKind, EndKind, EndReason, NeedsReport, Role, Stage};
use store::{
    ActivityFacts, CustomerFacts, Error, LeadEventFacts, LeadEventKind, LeadFacts, MemberFacts, Outcome, Result, Said,
    Store, TicketFacts, Tx,
};

use crate::company::{Place, assert_sound, at, audit, day, member, seen};

/// Row ids of the company: Zhang and Li sell, Zhao manages; C1 buys.
const ZHANG: i64 = 1;
const LI: i64 = 2;
const ZHAO: i64 = 4;
const C1: i64 = 1;

/// A moment some hours into the story.
pub fn hour(hours: i64) -> DateTime<Utc> {
    at(0) + TimeDelta::hours(hours)
}

/// A lead that was won and is cared for, one that was lost, a fresh one; two visits; a ticket that is open and one that
/// is closed.
pub fn deal(tx: &mut Tx<'_>) -> Result<()> {
    let manager = MemberFacts { role: Said::Value(Role::Manager), ..member("E04", "赵敏") };
    tx.upsert_member(&manager)?;
    let (won, _) = tx.upsert_lead(&won_lead())?;
    for (kind, to) in [(LeadEventKind::Added, Stage::Acquired), (LeadEventKind::Moved, Stage::Screened)] {
        tx.record_lead_event(&event(won, kind, None, Some(to)))?;
    }
    let lost = LeadFacts {
        stage: Said::Value(Stage::Screened),
        end_kind: Said::Value(EndKind::Lost),
        end_reason: Said::Value(EndReason::SlowAssignment),
        ended_at: Said::Value(hour(99)),
        ..LeadFacts::named("展-7", hour(1))
    };
    tx.upsert_lead(&lost)?;
    let fresh = tx.next_lead_no()?;
    tx.upsert_lead(&LeadFacts { company: Said::Value("苏州精工"), ..LeadFacts::named(&fresh, hour(2)) })?;
    for (member_id, outcome) in [(Some(ZHANG), Said::Value("答应试用")), (None, Said::Nothing)] {
        tx.upsert_activity(&visit(member_id, outcome))?;
    }
    let number = tx.next_ticket_no()?;
    tx.upsert_ticket(&TicketFacts::named(&number, C1, hour(50)))?;
    tx.upsert_ticket(&closed_ticket()).map(drop)
}

fn won_lead() -> LeadFacts<'static> {
    LeadFacts {
        company: Said::Value("上海机械"),
        contact: Said::Value("王芳"),
        industry: Said::Value("机械"),
        region: Said::Value("华东"),
        source: Said::Value("展会"),
        note: Said::Value("老客户介绍"),
        company_size: Said::Value(240),
        has_purchase_plan: Said::Value(false),
        owner_id: Said::Value(ZHANG),
        assigned_at: Said::Value(hour(3)),
        stage: Said::Value(Stage::AfterSales),
        screened_at: Said::Value(hour(2)),
        needs_at: Said::Value(hour(4)),
        proposal_at: Said::Value(hour(5)),
        won_at: Said::Value(hour(7)),
        after_sales_at: Said::Value(hour(8)),
        situation: Said::Value("两条线"),
        problem: Said::Value("停机"),
        implication: Said::Value("每小时损失两万"),
        need: Said::Value("备件一天内到"),
        author_id: Said::Value(ZHANG),
        pains: Said::Value("交期"),
        advantage: Said::Value("本地仓库"),
        roi: Said::Value("八个月"),
        approver_id: Said::Value(ZHAO),
        approved_at: Said::Value(hour(6)),
        quality: Said::Value(8),
        approval_note: Said::Value("好"),
        customer_id: Said::Value(C1),
        order_no: Said::Value("SO-1"),
        ..LeadFacts::named("L-000041", hour(1))
    }
}

fn closed_ticket() -> TicketFacts<'static> {
    TicketFacts {
        responded_at: Said::Value(hour(51)),
        resolved_at: Said::Value(hour(60)),
        category: Said::Value("维修"),
        theme: Said::Value("交期"),
        note: Said::Value("换了轴承"),
        owner_id: Said::Value(LI),
        satisfaction: Said::Value(4),
        ..TicketFacts::named("SV/1", C1, hour(50))
    }
}

fn visit(member_id: Option<i64>, outcome: Said<&'static str>) -> ActivityFacts<'static> {
    let done_on = day("2026-08-03");
    ActivityFacts { customer_id: C1, done_on, kind: ActivityKind::Visit, member_id, outcome, note: Said::Nothing }
}

fn event(lead_id: i64, kind: LeadEventKind, from: Option<Stage>, to: Option<Stage>) -> LeadEventFacts<'static> {
    LeadEventFacts { lead_id, kind, from, to, member_id: None, reason: "", missing: "" }
}

pub fn with_dealings() -> Place {
    let place = Place::with_company();
    let mut store = place.open();
    store.write(audit("import_leads"), deal).expect("the dealings are written");
    store.close().expect("closed");
    place
}

#[test]
fn the_rules_read_what_was_written_at_the_places_of_the_ledger() {
    let store = with_dealings().open();
    let ledger = store.ledger().expect("a ledger");
    let leads = store.leads(&ledger).expect("leads");
    assert_eq!(leads.iter().map(|lead| lead.lead_no.as_str()).collect::<Vec<_>>(), ["L-000041", "展-7", "L-000042"]);
    let won = &leads[0];
    assert_eq!((won.stage, won.owner, won.customer), (Stage::AfterSales, Some(0), Some(0)));
    assert_eq!((won.company_size, won.has_purchase_plan), (Some(240), Some(false)));
    assert_eq!(won.entered, [1, 2, 4, 5, 7, 8].map(|hours| Some(hour(hours))));
    assert!(won.needs.is_complete() && won.search.contains("shjx"));
    let proposal = won.proposal.expect("a proposal");
    assert_eq!((proposal.author, proposal.approved, proposal.quality), (0, Some((3, hour(6))), Some(8)));
    let ending = leads[1].ending.expect("it was lost");
    assert_eq!((ending.kind, ending.reason, ending.at), (EndKind::Lost, EndReason::SlowAssignment, hour(99)));
    assert_eq!((leads[2].needs, leads[2].proposal, leads[2].assigned_at), (NeedsReport::default(), None, None));
    let activities = store.activities(&ledger).expect("activities");
    let visits: Vec<_> = activities.of(0).iter().map(|visit| (visit.on, visit.member, visit.has_outcome)).collect();
    assert_eq!(visits, [(day("2026-08-03"), Some(0), true), (day("2026-08-03"), None, false)]);
    let tickets = store.tickets(&ledger).expect("tickets");
    assert_eq!((tickets[0].ticket_no.as_str(), tickets[0].responded_at), ("T-000001", None));
    assert_eq!((tickets[1].resolved_at, tickets[1].owner, tickets[1].satisfaction), (Some(hour(60)), Some(1), Some(4)));
    assert_eq!(ledger.customers[0].birthday, Some(day("1980-02-29")));
    let counts = store.counts().expect("counts");
    assert_eq!((counts.leads, counts.activities, counts.tickets), (3, 2, 2));
    assert_sound(&store);
}

#[test]
fn a_person_sees_every_text() {
    let store = with_dealings().open();
    let lead = store.lead("L-000041").expect("read").expect("there");
    assert_eq!(
        [lead.situation.as_str(), &lead.need, &lead.roi, &lead.order_no],
        ["两条线", "备件一天内到", "八个月", "SO-1"]
    );
    assert_eq!((lead.approver_id, lead.approved_at, lead.quality), (Some(ZHAO), Some(hour(6)), Some(8)));
    let happened = store.lead_events(lead.id).expect("events");
    let kinds: Vec<_> = happened.iter().map(|event| (event.kind, event.by.as_str(), event.at)).collect();
    assert_eq!(kinds, [(LeadEventKind::Moved, "Zhao", at(1)), (LeadEventKind::Added, "Zhao", at(1))], "latest first");
    let visits = store.activities_by_ids(&[2, 77, 1]).expect("activities");
    assert_eq!(visits.iter().map(|visit| visit.outcome.as_str()).collect::<Vec<_>>(), ["", "答应试用"]);
    assert_eq!(store.ticket("SV/1").expect("read").expect("there").note, "换了轴承");
    assert_eq!(store.lead("L-9").expect("read"), None);
}

#[test]
fn the_same_again_changes_nothing_and_silence_keeps_what_is_known() {
    let place = with_dealings();
    let mut store = place.open();
    let before = seen(&store);
    let outcomes = store.write(audit("import_leads"), |tx| {
        Ok::<_, Error>([
            tx.upsert_lead(&won_lead())?.1,
            tx.upsert_lead(&LeadFacts::named("展-7", hour(1)))?.1,
            tx.upsert_activity(&visit(None, Said::Nothing))?.1,
            tx.upsert_ticket(&TicketFacts::named("SV/1", C1, hour(50)))?.1,
        ])
    });
    assert_eq!(outcomes.expect("written").value, [Outcome::Unchanged; 4]);
    assert_eq!(seen(&store), before);
    let outcomes = store.write(audit("edit"), |tx| {
        let renamed = LeadFacts {
            company: Said::Value("上海机械厂"),
            owner_id: Said::Empty,
            company_size: Said::Empty,
            ..LeadFacts::named("L-000041", hour(1))
        };
        let noted = ActivityFacts { note: Said::Value("下月再访"), ..visit(Some(ZHANG), Said::Empty) };
        Ok::<_, Error>([tx.upsert_lead(&renamed)?.1, tx.upsert_activity(&noted)?.1])
    });
    assert_eq!(outcomes.expect("written").value, [Outcome::Changed; 2]);
    let ledger = store.ledger().expect("a ledger");
    let lead = store.leads(&ledger).expect("leads").remove(0);
    assert_eq!((lead.owner, lead.company_size), (None, None));
    assert!(lead.search.contains("shanghaijixiechang"), "the new name is found by its pinyin");
    assert!(!store.activities(&ledger).expect("activities").of(0)[0].has_outcome);
}

#[test]
fn a_move_is_undone_with_what_was_noted_of_it() {
    let mut store = with_dealings().open();
    let before = seen(&store);
    store
        .write(audit("lead_move"), |tx| {
            let lead = tx.lead("L-000042")?.expect("the fresh one");
            let moved = LeadFacts {
                stage: Said::Value(Stage::Screened),
                screened_at: Said::Value(hour(9)),
                ..LeadFacts::named("L-000042", lead.acquired_at)
            };
            tx.upsert_lead(&moved)?;
            let kind = LeadEventKind::Moved;
            tx.record_lead_event(&event(lead.id, kind, Some(lead.stage), Some(Stage::Screened)))
        })
        .expect("moved");
    let after = seen(&store);
    assert_eq!(store.lead_events(3).expect("events").len(), 1);
    for _ in 0..2 {
        store.undo("Zhao", at(2), None).expect("undone").expect("it");
        assert_eq!(seen(&store), before);
        assert_eq!(store.lead_events(3).expect("events"), []);
        store.redo("Zhao", at(3), None).expect("done again").expect("it");
        assert_eq!(seen(&store), after);
    }
    assert_sound(&store);
}

#[test]
fn numbers_are_given_on_from_the_greatest() {
    let place = with_dealings();
    let mut store = place.open();
    let numbers = store.write(audit("lead_save"), |tx| {
        let mut given = Vec::new();
        for _ in 0..2 {
            let number = tx.next_lead_no()?;
            assert_eq!(tx.next_lead_no()?, number, "a number is taken when a lead has it");
            tx.upsert_lead(&LeadFacts::named(&number, hour(1)))?;
            given.push(number);
        }
        tx.upsert_lead(&LeadFacts::named("L-999999", hour(1)))?;
        tx.upsert_lead(&LeadFacts::named("L-2026-0815", hour(1)))?;
        given.push(tx.next_lead_no()?);
        given.push(tx.next_ticket_no()?);
        Ok::<_, Error>(given)
    });
    assert_eq!(numbers.expect("written").value, ["L-000043", "L-000044", "L-1000000", "T-000002"]);
}

#[test]
fn dealings_with_nobody_are_refused() {
    let mut store = with_dealings().open();
    let before = seen(&store);
    let mut refused = |work: fn(&mut Tx<'_>) -> Result<()>| {
        store.write(audit("import"), work).expect_err("there is no such row").code().to_owned()
    };
    let of_nobody = |tx: &mut Tx<'_>| tx.upsert_lead(&LeadFacts { owner_id: Said::Value(77), ..won_lead() }).map(drop);
    let became_nobody =
        |tx: &mut Tx<'_>| tx.upsert_lead(&LeadFacts { customer_id: Said::Value(77), ..won_lead() }).map(drop);
    let found: Vec<String> = vec![
        refused(of_nobody),
        refused(became_nobody),
        refused(|tx| tx.upsert_activity(&ActivityFacts { customer_id: 77, ..visit(None, Said::Nothing) }).map(drop)),
        refused(|tx| tx.upsert_activity(&visit(Some(77), Said::Nothing)).map(drop)),
        refused(|tx| tx.upsert_ticket(&TicketFacts::named("T-1", 77, hour(1))).map(drop)),
        refused(|tx| tx.record_lead_event(&event(77, LeadEventKind::Added, None, None)).map(drop)),
    ];
    assert_eq!(found, ["no-such-row"; 6]);
    let half = store.write(audit("import"), |tx| {
        tx.upsert_lead(&LeadFacts { end_kind: Said::Value(EndKind::Invalid), ..LeadFacts::named("L-1", hour(1)) })
    });
    let error = half.expect_err("an ending without reason and moment");
    assert!(error.to_string().contains("an_ending_has_its_kind_reason_and_moment"), "{error}");
    let beyond = store.write(audit("import"), |tx| tx.upsert_lead(&LeadFacts::named("L-1", DateTime::<Utc>::MAX_UTC)));
    assert_eq!(beyond.expect_err("no file writes it").code(), "date-out-of-range");
    for mark in [0, 6] {
        let ticket = TicketFacts { satisfaction: Said::Value(mark), ..closed_ticket() };
        assert!(store.write(audit("import"), |tx| tx.upsert_ticket(&ticket)).is_err(), "mark {mark}");
    }
    assert_eq!(seen(&store), before);
}

#[test]
fn a_lead_for_a_customer_made_after_the_ledger_was_read_is_no_damage() {
    let place = with_dealings();
    let mut store = place.open();
    let old = store.ledger().expect("a ledger");
    store
        .write(audit("lead_move"), |tx| {
            let (customer_id, _) = tx.upsert_customer(&CustomerFacts::named("C9", "苏州精工"))?;
            tx.upsert_lead(&LeadFacts { customer_id: Said::Value(customer_id), ..won_lead() })
        })
        .expect("written");
    assert_eq!(store.leads(&old).expect_err("the ledger is older").code(), "busy");
    assert_eq!(store.leads(&store.ledger().expect("a ledger")).expect("leads")[0].customer, Some(2));
}

#[test]
fn many_activities_are_read_in_two_halves_and_lose_none() {
    let mut store = Place::with_company().open();
    const MANY: i64 = 100_003;
    store
        .write(audit("import_activities"), |tx| {
            for number in 0..MANY {
                let done_on = day("2000-01-01") + TimeDelta::days(number / 10);
                let kind = ActivityKind::ALL[(number % 5) as usize];
                tx.upsert_activity(&ActivityFacts {
                    customer_id: number / 5 % 2 + 1,
                    done_on,
                    kind,
                    member_id: Some(LI),
                    outcome: Said::Nothing,
                    note: Said::Nothing,
                })?;
            }
            Ok::<_, Error>(())
        })
        .expect("imported");
    let activities = store.activities(&store.ledger().expect("a ledger")).expect("activities");
    let key = |activity: &domain::facts::Activity| (activity.customer, activity.on, activity.id);
    assert!(activities.all().is_sorted_by_key(key), "by customer, day and row id");
    let mut ids: Vec<i64> = activities.all().iter().map(|activity| activity.id).collect();
    ids.sort_unstable();
    assert!(ids.into_iter().eq(1..=MANY));
}

/// What a check must find whatever the plan says: each fault is planted by another program while the file is in use (with
/// some of them it would not open), and found in the row it is in.
#[test]
fn a_check_finds_what_no_door_lets_in() {
    let place = with_dealings();
    let store = place.open();
    plant(
        &place,
        "PRAGMA ignore_check_constraints = ON;
         PRAGMA foreign_keys = OFF;
         UPDATE leads SET need = '', approver_id = author_id WHERE lead_no = 'L-000041';
         UPDATE leads SET end_reason = 'duplicate', assigned_at = '2020-01-01T00:00:00.000Z' WHERE lead_no = '展-7';
         UPDATE leads SET owner_id = 77, source = 'x' WHERE lead_no = 'L-000042';
         UPDATE lead_events SET kind = 'sold' WHERE id = 1;
         UPDATE activities SET done_on = '2026-02-30' WHERE id = 2;
         UPDATE tickets SET opened_at = '2026-09-30 08:00', satisfaction = 6 WHERE id = 1;
         UPDATE tickets SET resolved_at = responded_at, responded_at = resolved_at WHERE id = 2;",
    );
    let found: Vec<String> = store
        .check()
        .expect("a check")
        .findings
        .iter()
        .filter(|found| format!("{:?}", found.kind) != "Pages")
        .map(|found| format!("{:?} {}: {}", found.kind, found.place, found.detail))
        .collect();
    let resolved = format!("Sequence tickets 2: resolved_at {}", hour(51).format("%FT%H:%M:%S.000Z"));
    let expected = [
        "Reference leads 3: members",
        "Day activities 2: 2026-02-30",
        "Moment tickets 1: 2026-09-30 08:00",
        "Name lead_events 1: sold",
        "Mark tickets 1: 6",
        "Gate leads 1: after_sales: need, approval",
        "Ending leads 2: lost duplicate",
        "Sequence leads 2: assigned_at 2020-01-01T00:00:00.000Z",
        &resolved,
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_approvers_word_opens_a_gate_up_to_the_stage_it_was_given_for() {
    for (to, is_sound) in [(Stage::Proposal, false), (Stage::Won, true), (Stage::AfterSales, true)] {
        let mut store = with_dealings().open();
        store
            .write(audit("import_leads"), |tx| {
                let stage = Said::Value(Stage::Won);
                let (id, _) = tx.upsert_lead(&LeadFacts { stage, ..LeadFacts::named("CRM-1", hour(1)) })?;
                let word = LeadEventFacts {
                    reason: "框架合同",
                    missing: "need",
                    ..event(id, LeadEventKind::Overridden, None, Some(to))
                };
                tx.record_lead_event(&word)
            })
            .expect("imported");
        assert_eq!(store.check().expect("a check").findings.is_empty(), is_sound, "{to:?}");
    }
}

fn plant(place: &Place, sql: &str) {
    let conn = rusqlite::Connection::open(&place.file).expect("another program opens the file");
    conn.execute_batch(sql).expect(sql);
    conn.close().expect("and closes it");
}

/// What a person can do to a lead, one after the other, on a store; used where every kind of row must change.
pub fn change_dealings(store: &mut Store) {
    store
        .write(audit("edit"), |tx| {
            tx.upsert_lead(&LeadFacts { order_no: Said::Empty, ..won_lead() })?;
            tx.upsert_lead(&LeadFacts::named("L-000100", hour(5)))?;
            tx.upsert_activity(&visit(Some(ZHANG), Said::Value("签了")))?;
            tx.upsert_activity(&visit(Some(LI), Said::Value("再谈")))?;
            tx.upsert_ticket(&TicketFacts { note: Said::Empty, ..closed_ticket() })?;
            tx.upsert_ticket(&TicketFacts::named("T-000100", C1, hour(70)))?;
            tx.record_lead_event(&event(1, LeadEventKind::Needs, None, None))
        })
        .expect("edited");
}
