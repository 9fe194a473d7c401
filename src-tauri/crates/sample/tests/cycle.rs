//! The sample company's reviews are alive on any day, lie before today, and leave actions in every state behind.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::facts::{ActionOutcome, Cycle};
use sample::{Wish, company};

const DAYS: [&str; 7] =
    ["2024-02-29", "2025-07-01", "2025-10-08", "2026-01-01", "2026-05-31", "2026-11-22", "2027-02-06"];

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn each(mut look: impl FnMut(NaiveDate, &Cycle)) {
    for text in DAYS {
        let made = company(&Wish { customers: 300, ..Wish::on(day(text)) });
        look(day(text), &made.cycle);
    }
}

#[test]
fn everything_that_is_on_record_happened_before_today() {
    each(|today, cycle| {
        let held = cycle.reviews.iter().filter_map(|review| review.held_on);
        let agreed = cycle.actions.iter().map(|action| action.opened_on);
        let steps = cycle.actions.iter().flat_map(|action| &action.steps).map(|step| step.on);
        let ended = cycle.actions.iter().filter_map(|action| action.ended.as_ref()).map(|end| end.on);
        let aside = cycle.dismissals.iter().map(|dismissal| dismissal.on);
        let said = cycle.commentaries.iter().map(|said| said.at.date_naive());
        let noted = cycle.weeks.iter().map(|note| note.on);
        let mut all = held.chain(agreed).chain(steps).chain(ended).chain(aside).chain(said).chain(noted);
        assert!(all.all(|on| on < today), "{today}");
    });
}

#[test]
fn an_action_goes_its_way_step_by_step_and_ends_last() {
    each(|today, cycle| {
        for action in &cycle.actions {
            assert!(action.due_on >= action.opened_on && !action.what.is_empty(), "{today}: {action:?}");
            assert!(
                action.steps.windows(2).all(|two| two[0].on <= two[1].on && two[0].to == two[1].from),
                "{action:?}"
            );
            let last = action.steps.last().map_or(action.opened_on, |step| step.on);
            assert!(action.ended.as_ref().is_none_or(|end| end.on >= last), "{action:?}");
            assert_eq!(action.member.is_none(), !action.who.is_empty(), "somebody does it");
            assert!(action.finding.is_empty() || action.finding.contains('/'));
        }
    });
}

#[test]
fn late_in_november_there_is_something_of_everything() {
    let today = day("2026-11-22");
    let cycle = company(&Wish { customers: 300, ..Wish::on(today) }).cycle;
    let months: Vec<String> = cycle.reviews.iter().map(|review| review.month.to_string()).collect();
    assert_eq!(months, ["2026-08", "2026-09", "2026-10"]);
    assert!(cycle.reviews.iter().all(|review| review.notes.len() == 5 && review.present.contains('、')));
    let ended = |outcome| {
        let has = |action: &&domain::facts::Action| action.ended.as_ref().is_some_and(|end| end.outcome == outcome);
        cycle.actions.iter().filter(has).count()
    };
    assert!(ended(ActionOutcome::Done) >= 3 && ended(ActionOutcome::Dropped) >= 1);
    let open: Vec<_> = cycle.actions.iter().filter(|action| action.is_open()).collect();
    let states: BTreeSet<_> = open.iter().map(|action| action.state).collect();
    assert_eq!(states.len(), 4, "plan, do, check, act");
    assert!(open.iter().filter(|action| action.is_overdue(today)).count() >= 2);
    let carried = |action: &domain::facts::Action| action.steps.iter().any(|step| step.carried_to.is_some());
    assert!(cycle.actions.iter().any(carried), "one was carried into the running quarter");
    assert_eq!((cycle.dismissals.len(), cycle.weeks.len()), (1, 11));
    let last = "2026Q3".parse().expect("a quarter");
    assert_eq!(cycle.commentary(last, "targets").map(|said| said.version), Some(2));
}
