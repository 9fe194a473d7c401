//! What is on record about pay and money comes back as it went in, row by row and as the rules read it, and each save and
//! removal is taken back.

use domain::base::Month;
use domain::facts::{AwardKind, Consent, DisputeState, LineRef};
use store::accounts::{AwardRow, BudgetEntryRow, DisputeRow, ManualLineRow, ProposalRow, WorksheetRow};
use store::{Outcome, Store};

use crate::accounts_rows::{
    LI_IX, award, budget_entry, dispute, manual_line, period, proposal, record_all, with_accounts, worksheet,
};
use crate::company::{Place, assert_sound, at, audit, day, seen};
use crate::personnel::come_back;
use crate::personnel_rows::{WANG, ZHANG};

#[test]
fn every_kind_of_row_comes_back_as_it_went_in() {
    let mut store = Place::with_company().open();
    come_back!(
        store,
        award() => Outcome::Unchanged,
        manual_line() => Outcome::New,
        dispute() => Outcome::New,
        budget_entry() => Outcome::New,
        proposal() => Outcome::Unchanged,
        worksheet() => Outcome::Unchanged,
    );
    let counts = store.counts().expect("counts");
    assert_eq!((counts.awards, counts.manual_lines, counts.disputes, counts.budget_entries), (1, 1, 1, 1));
    assert_sound(&store);
}

#[test]
fn what_is_not_known_yet_stays_unknown() {
    let mut store = with_accounts().open();
    let open = DisputeRow {
        about_kind: None,
        about_period: None,
        state: DisputeState::Open,
        answer: String::new(),
        answered_on: None,
        answered_by: String::new(),
        ..dispute()
    };
    let unanswered = ProposalRow {
        member_id: WANG,
        state: Consent::Proposed,
        counter_minor: None,
        answered_on: None,
        settled_on: None,
        ..proposal()
    };
    come_back!(
        store,
        open => Outcome::New,
        unanswered => Outcome::Unchanged,
        WorksheetRow { year: 2027, market_minor: None, market_share: None, ..worksheet() } => Outcome::Unchanged,
    );
    assert_sound(&store);
}

#[test]
fn the_rules_read_what_was_written() {
    let store = with_accounts().open();
    let ledger = store.ledger().expect("a ledger");
    let accounts = store.accounts(&ledger).expect("accounts");
    let (award, line) = (&accounts.awards[0], &accounts.manual_lines[0]);
    assert_eq!((award.kind, award.member, award.on), (AwardKind::CoreStar, LI_IX, day("2026-09-03")));
    assert_eq!((line.member, line.amount_minor, line.reason.as_str()), (LI_IX, -12_345, "多发的交通补贴"));
    let about = dispute().about_kind.zip(dispute().about_period);
    let disputed = LineRef { kind: dispute().kind, period: period("2026-08"), about };
    assert_eq!((accounts.disputes[0].line, accounts.disputes[0].member), (disputed, LI_IX));
    assert_eq!(accounts.budget_entries[0].attachment, "票据/2026-08-12.pdf");
    assert_eq!(accounts.proposals[0].counter_minor, Some(82_000_000));
    assert_eq!(accounts.worksheets[0].market_share, worksheet().market_share);
    assert!(accounts.closes.is_empty());
}

#[test]
fn they_stand_in_the_order_that_is_promised() {
    let mut store = with_accounts().open();
    let july = Month { year: 2026, month: 7 };
    store
        .write(audit("more"), |tx| {
            tx.save(&AwardRow { month: july, ..award() })?;
            tx.save(&ManualLineRow { month: july, ..manual_line() })?;
            tx.save(&DisputeRow { opened_on: day("2026-09-06"), ..dispute() })?;
            tx.save(&BudgetEntryRow { spent_on: day("2026-07-01"), ..budget_entry() })?;
            tx.save(&ProposalRow { period: period("2026-07"), ..proposal() })?;
            tx.save(&WorksheetRow { year: 2025, ..worksheet() })
        })
        .expect("saved");
    let accounts = store.accounts(&store.ledger().expect("a ledger")).expect("accounts");
    let second_comes_first = [
        accounts.awards.iter().map(|row| row.id).collect::<Vec<_>>(),
        accounts.manual_lines.iter().map(|row| row.id).collect(),
        accounts.disputes.iter().map(|row| row.id).collect(),
        accounts.budget_entries.iter().map(|row| row.id).collect(),
        accounts.proposals.iter().map(|row| row.id).collect(),
        accounts.worksheets.iter().map(|row| row.id).collect(),
    ];
    assert_eq!(second_comes_first, [[2, 1]; 6]);
}

#[test]
fn one_award_a_month_and_kind_and_one_proposal_a_member_and_period() {
    let mut store = with_accounts().open();
    let other = store.write(audit("award_decide"), |tx| tx.save(&AwardRow { member_id: ZHANG, ..award() }));
    assert_eq!(other.expect("decided anew").value, (1, Outcome::Changed));
    let anew = ProposalRow { state: Consent::Proposed, counter_minor: None, ..proposal() };
    assert_eq!(store.write(audit("propose"), |tx| tx.save(&anew)).expect("proposed anew").value.0, 1);
    let star = AwardRow { kind: AwardKind::NewCustomerStar, ..award() };
    assert_eq!(store.write(audit("award_decide"), |tx| tx.save(&star)).expect("decided").value, (2, Outcome::New));
    assert_sound(&store);
}

#[test]
fn what_no_door_lets_in_is_refused_by_the_file_itself() {
    let mut store = with_accounts().open();
    fn refused<R: store::Kept>(store: &mut Store, row: &R) {
        let before = seen(store);
        assert!(store.write(audit("save"), |tx| tx.save(row)).is_err());
        assert_eq!(seen(store), before);
    }
    refused(&mut store, &ManualLineRow { reason: String::new(), ..manual_line() });
    refused(&mut store, &DisputeRow { about_period: None, ..dispute() });
    refused(&mut store, &DisputeRow { state: DisputeState::Open, ..dispute() });
    refused(&mut store, &ProposalRow { state: Consent::Countered, counter_minor: None, ..proposal() });
    refused(&mut store, &AwardRow { member_id: 77, ..award() });
    refused(&mut store, &WorksheetRow { id: 9, ..worksheet() });
}

#[test]
fn each_is_undone_and_done_again() {
    let mut store = Place::with_company().open();
    let empty = seen(&store);
    store.write(audit("record_money"), record_all).expect("recorded");
    let full = seen(&store);
    store
        .write(audit("change"), |tx| {
            tx.remove::<AwardRow>(1)?;
            tx.remove::<BudgetEntryRow>(1)?;
            tx.save(&ManualLineRow { id: 1, amount_minor: 1, ..manual_line() })?;
            tx.save(&DisputeRow { id: 1, state: DisputeState::Rejected, ..dispute() })
        })
        .expect("changed");
    let changed = seen(&store);
    for expected in [&full, &empty] {
        store.undo("Zhao", at(2), None).expect("undone").expect("a command");
        assert_eq!(&seen(&store), expected);
        assert_sound(&store);
    }
    for expected in [&full, &changed] {
        store.redo("Zhao", at(3), None).expect("done again").expect("a command");
        assert_eq!(&seen(&store), expected);
    }
}

#[test]
fn a_damaged_value_is_named_with_its_table_and_row() {
    for (planted, told) in [
        ("UPDATE awards SET month = '2026-8'", "awards 1: '2026-8' is no month"),
        ("UPDATE awards SET kind = 'prize'", "awards 1: 'prize' is no kind of award"),
        ("UPDATE disputes SET line_period = '2026-Q3'", "disputes 1: '2026-Q3' is no period"),
        ("UPDATE disputes SET about_kind = 'song'", "disputes 1: 'song' is no kind of line"),
        ("UPDATE budget_entries SET category = 'wine'", "budget_entries 1: 'wine' is no category of the budget"),
        ("UPDATE target_proposals SET state = 'sold'", "target_proposals 1: 'sold' is no state of a target proposal"),
        ("UPDATE year_worksheets SET market_share = '1/80'", "year_worksheets 1: '1/80' is no ratio"),
        ("UPDATE year_worksheets SET market_share = '0.50'", "year_worksheets 1: '0.50' is no ratio"),
        ("UPDATE manual_lines SET member_id = 77", "a row refers to 77, which is gone"),
    ] {
        let place = with_accounts();
        let store = place.open();
        let ledger = store.ledger().expect("a ledger");
        let conn = rusqlite::Connection::open(&place.file).expect("another program opens the file");
        conn.execute_batch("PRAGMA foreign_keys = OFF").expect("without its rules");
        conn.execute_batch(planted).expect(planted);
        let error = store.accounts(&ledger).expect_err(planted);
        assert!(error.to_string().contains(told), "{planted}: {error}");
        assert_ne!(store.check().expect("a check").findings, [], "{planted}");
    }
}
