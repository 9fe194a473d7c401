//! A director's months: what was agreed in July is looked at in August, and counted in September.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::*;
use crate::base::{Currency, DateSpan, FiscalCalendar, Money, Month, Period, Quarter, Ratio, WorkCalendar};
use crate::facts::{
    Action, ActionEnd, ActionOutcome, ActionState, ActionStep, Cycle, Dismissal, Ledger, LedgerParts, LineKind, Member,
    Review, Role, SeenFigure, Severity,
};
use crate::incentives::{Line, Payroll, Statement};
use crate::metrics::MetricState;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn quarter(text: &str) -> Quarter {
    text.parse().expect("a quarter")
}

/// "Visit Hengtai", agreed in the review of July, held on 4 August, due on 31 August.
fn visit() -> Action {
    Action {
        id: 1,
        quarter: quarter("2026Q3"),
        what: "Visit Hengtai".into(),
        member: None,
        who: "Wang".into(),
        due_on: day("2026-08-31"),
        state: ActionState::Check,
        opened_on: day("2026-08-04"),
        month: Some(month("2026-07")),
        finding: String::new(),
        ended: None,
        steps: vec![
            step("2026-08-11", ActionState::Plan, ActionState::Do),
            step("2026-09-07", ActionState::Do, ActionState::Check),
        ],
    }
}

fn step(on: &str, from: ActionState, to: ActionState) -> ActionStep {
    ActionStep { on: day(on), by: "Chen".into(), from, to, carried_to: None, note: String::new() }
}

#[test]
fn an_open_action_is_carried_over_into_every_later_review() {
    let mut action = visit();
    assert!(is_agreed(&action, month("2026-07"), day("2026-08-04")), "July's review agreed it");
    assert!(!is_carried(&action, month("2026-07"), day("2026-08-04")));
    assert!(is_carried(&action, month("2026-08"), day("2026-09-07")));
    assert!(is_carried(&action, month("2026-10"), day("2026-11-05")), "two months later, too");
    action.ended = Some(ActionEnd { on: day("2026-09-20"), outcome: ActionOutcome::Done, note: String::new() });
    assert!(is_carried(&action, month("2026-08"), day("2026-09-07")), "it was open on the day of that review");
    assert!(!is_carried(&action, month("2026-09"), day("2026-10-06")));
    assert!(ended_between(&action, day("2026-09-07"), day("2026-10-06")), "September's review sees that it is done");
    assert!(!ended_between(&action, day("2026-10-06"), day("2026-11-05")));
}

#[test]
fn an_action_without_a_review_belongs_to_the_month_it_was_written_down_in() {
    let action = Action { month: None, ..visit() };
    assert_eq!(month_of(&action), month("2026-08"));
    assert!(is_agreed(&action, month("2026-08"), day("2026-09-07")));
    assert!(is_carried(&action, month("2026-09"), day("2026-10-06")));
}

#[test]
fn an_action_stands_where_its_steps_say() {
    let action = visit();
    let on = |text: &str| state_on(&action, day(text));
    assert_eq!(
        [on("2026-08-04"), on("2026-08-11"), on("2026-09-06"), on("2026-09-07")],
        [ActionState::Plan, ActionState::Do, ActionState::Do, ActionState::Check]
    );
    let change = changed_since(&action, day("2026-08-04"), day("2026-09-30")).expect("two steps");
    assert_eq!((change.from, change.to, change.last.on), (ActionState::Plan, ActionState::Check, day("2026-09-07")));
    assert_eq!(changed_since(&action, day("2026-09-07"), day("2026-10-06")), None);
    let untouched = Action { steps: Vec::new(), ..visit() };
    assert_eq!(state_on(&untouched, day("2026-08-04")), ActionState::Check, "without steps it never moved");
}

#[test]
fn a_quarters_board_shows_what_was_open_and_what_ended_in_it() {
    let mut action = visit();
    let third = DateSpan { first: day("2026-07-01"), last: day("2026-09-30") };
    let fourth = DateSpan { first: day("2026-10-01"), last: day("2026-12-31") };
    assert!(!is_on_board(&action, third, day("2026-08-03")), "not agreed yet");
    assert!(is_on_board(&action, third, day("2026-09-30")));
    action.ended = Some(ActionEnd { on: day("2026-09-20"), outcome: ActionOutcome::Done, note: String::new() });
    assert!(is_on_board(&action, third, day("2026-09-30")), "ended in the quarter");
    assert!(!is_on_board(&action, fourth, day("2026-10-20")), "ended before it");
}

fn dismissed(severity: Severity) -> Cycle {
    let dismissal = Dismissal {
        id: 1,
        quarter: quarter("2026Q3"),
        key: "budget/visits".into(),
        severity,
        reason: "The trade fair was paid early".into(),
        on: day("2026-08-04"),
        by: "Chen".into(),
    };
    Cycle { dismissals: vec![dismissal], ..Cycle::default() }
}

#[test]
fn a_finding_set_aside_comes_back_when_it_gets_worse() {
    let cycle = dismissed(Severity::Warn);
    let stands = |quarter_text: &str, key: &str, severity| match standing(&cycle, quarter(quarter_text), key, severity)
    {
        Standing::Counts => "counts",
        Standing::SetAside(_) => "set aside",
        Standing::Back(_) => "back",
    };
    assert_eq!(stands("2026Q3", "budget/visits", Severity::Warn), "set aside");
    assert_eq!(stands("2026Q3", "budget/visits", Severity::Note), "set aside", "less severe than then");
    assert_eq!(stands("2026Q3", "budget/visits", Severity::Bad), "back");
    assert_eq!(stands("2026Q3", "budget/crm", Severity::Bad), "counts", "another category");
    assert_eq!(stands("2026Q4", "budget/visits", Severity::Warn), "counts", "another quarter");
}

fn held(text: &str, on: Option<&str>) -> Review {
    Review {
        id: 1,
        month: month(text),
        held_on: on.map(day),
        led_by: String::new(),
        present: String::new(),
        notes: Vec::new(),
        figures: Vec::new(),
    }
}

#[test]
fn a_review_is_overdue_ten_days_after_its_month() {
    let calendar = FiscalCalendar::starting(1).expect("a month");
    let cycle = Cycle { reviews: vec![held("2026-07", Some("2026-08-05"))], ..Cycle::default() };
    let late = |since: &str, today: &str| -> Vec<String> {
        let months = not_held(&cycle, &calendar, quarter("2026Q3"), month(since), day(today));
        months.iter().map(Month::to_string).collect()
    };
    assert_eq!(late("2026-01", "2026-09-10"), Vec::<String>::new(), "ten days are left to hold August's");
    assert_eq!(late("2026-01", "2026-09-11"), ["2026-08"]);
    assert_eq!(late("2026-01", "2026-11-22"), ["2026-08", "2026-09"]);
    assert_eq!(late("2026-09", "2026-11-22"), ["2026-09"], "nobody kept reviews here before September");
}

#[test]
fn the_month_to_look_at_is_the_first_that_waits() {
    let calendar = FiscalCalendar::starting(1).expect("a month");
    let months = |today: &str| begun(&calendar, quarter("2026Q3"), day(today));
    let none = Cycle::default();
    assert_eq!(current(&none, &months("2026-07-15"), day("2026-07-15")), Some(month("2026-07")), "it runs");
    assert_eq!(current(&none, &months("2026-08-03"), day("2026-08-03")), Some(month("2026-07")), "it is over");
    let one = Cycle { reviews: vec![held("2026-07", Some("2026-08-05"))], ..Cycle::default() };
    assert_eq!(current(&one, &months("2026-08-06"), day("2026-08-06")), Some(month("2026-08")));
    let prepared = Cycle { reviews: vec![held("2026-07", None)], ..Cycle::default() };
    assert_eq!(current(&prepared, &months("2026-08-06"), day("2026-08-06")), Some(month("2026-07")));
    assert_eq!(current(&none, &months("2026-06-30"), day("2026-06-30")), None, "the quarter has not begun");
    assert_eq!(as_of(month("2026-07"), day("2026-08-03")), day("2026-07-31"));
    assert_eq!(as_of(month("2026-08"), day("2026-08-03")), day("2026-08-03"));
}

#[test]
fn a_quarters_first_and_last_week_may_be_short() {
    let span = DateSpan { first: day("2026-07-01"), last: day("2026-09-30") };
    let all = weeks(span, day("2026-12-01"));
    assert_eq!(all.len(), 14);
    assert_eq!(
        (all[0].monday, all[0].span.first, all[0].span.last),
        (day("2026-06-29"), span.first, day("2026-07-05"))
    );
    assert_eq!((all[13].monday, all[13].span.last), (day("2026-09-28"), span.last));
    assert_eq!(all.iter().map(|week| week.span.days()).sum::<i64>(), span.days(), "every day is in one week");
    let so_far = weeks(span, day("2026-07-08"));
    assert_eq!((so_far.len(), so_far[1].span.days()), (2, 3), "the running week ends today");
    assert_eq!(weeks(span, day("2026-06-30")), []);
}

fn figure(metric: &str, actual: &str, state: MetricState) -> SeenFigure {
    let actual = actual.parse().ok();
    SeenFigure { metric: metric.into(), actual, target: None, state: state_name(state).into() }
}

#[test]
fn figures_then_and_now_say_which_way_they_went() {
    let then = [
        figure("core_churn", "0.12", MetricState::OffTrack),
        figure("lead_conversion", "0.2", MetricState::OnTrack),
        figure("first_response_hours", "2.04", MetricState::AtRisk),
        figure("sales", "1000", MetricState::OnTrack),
    ];
    let now = [
        figure("core_churn", "0.09", MetricState::AtRisk),
        figure("lead_conversion", "0.18", MetricState::OnTrack),
        figure("first_response_hours", "2.01", MetricState::AtRisk),
        figure("sales", "1500", MetricState::OnTrack),
        figure("core_visits", "12", MetricState::NoData),
        figure("mentoring_rate", "", MetricState::NoData),
        figure("a_metric_of_old", "1", MetricState::Met),
    ];
    let found = compare(&then, &now);
    let told: Vec<String> = found
        .iter()
        .map(|row| {
            let change = row.change.map_or("–".to_owned(), |change| change.normalize().to_string());
            format!("{} {change} {:?} {:?}", row.metric.id, row.turn, row.state_before)
        })
        .collect();
    assert_eq!(
        told,
        [
            "core_churn -0.03 Better Some(OffTrack)",
            "lead_conversion -0.02 Worse None",
            "first_response_hours 0 Same None",
            "sales 500 Unknown None",
            "core_visits – Unknown None",
        ]
    );
    assert_eq!(state_named("on_track"), Some(MetricState::OnTrack));
    assert_eq!(state_named("of old"), None);
}

/// Wang alone, and what each of her months paid her in base commission.
fn ledger() -> Ledger {
    let wang = Member {
        id: 1,
        employee_no: "E1".into(),
        name: "Wang".into(),
        role: Role::Rep,
        team: String::new(),
        region: String::new(),
        hired_on: day("2020-01-01"),
        experience_from: day("2020-01-01"),
        active_to: None,
        search: String::new(),
    };
    Ledger::build(LedgerParts {
        currency: Currency::CNY,
        calendar: FiscalCalendar::starting(1).expect("a month"),
        workdays: WorkCalendar::default(),
        customers: Vec::new(),
        members: vec![wang],
        product_lines: vec![String::new()],
        regions: vec![String::new()],
        orders: Vec::new(),
        splits: Vec::new(),
        targets: Vec::new(),
    })
}

fn paid(of: &str, yuan: [i64; 3]) -> Payroll {
    let money = |yuan: i64| Currency::CNY.minor(yuan * 100);
    let months = FiscalCalendar::starting(1).expect("a month").months(quarter(of));
    let line = |(month, yuan): (Month, i64)| Line {
        kind: LineKind::Base,
        period: Period::Month(month),
        base: money(0),
        rate: Ratio::ZERO,
        amount: money(yuan),
        order_ids: Vec::new(),
        origin: None,
        close: None,
    };
    let lines: Vec<Line> = months.into_iter().zip(yuan).filter(|(_, yuan)| *yuan > 0).map(line).collect();
    let total: Money = money(yuan.iter().sum());
    let statement = Statement { member: 0, sales: money(0), target: None, lines, conditions: Vec::new(), total };
    let as_of = months[2].span().last;
    Payroll {
        quarter: quarter(of),
        as_of,
        is_over: true,
        is_closed: false,
        statements: vec![statement],
        by_kind: Vec::new(),
        total,
    }
}

fn far(payrolls: &[&Payroll], as_of: &str) -> Vec<String> {
    let found = unusual(&ledger(), payrolls, day(as_of));
    found.iter().map(|far| format!("{}: {} beside {}", far.month, far.amount, far.usual)).collect()
}

#[test]
fn a_commission_of_three_times_the_usual_is_worth_a_look() {
    let (second, third) = (paid("2026Q2", [1_000, 1_200, 900]), paid("2026Q3", [2_900, 3_600, 300]));
    assert_eq!(
        far(&[&second, &third], "2026-09-30"),
        ["2026-08: 3600.00 beside 1200.00", "2026-09: 300.00 beside 1200.00"],
        "2 900 is less than three times 1 000"
    );
    assert_eq!(far(&[&second, &third], "2026-08-30"), Vec::<String>::new(), "August is not over");
    assert_eq!(far(&[&third], "2026-09-30"), Vec::<String>::new(), "three earlier months are needed");
}

#[test]
fn a_month_without_pay_is_unusual_for_somebody_who_had_some() {
    let (second, third) = (paid("2026Q2", [1_000, 1_000, 1_000]), paid("2026Q3", [1_000, 0, 1_000]));
    assert_eq!(far(&[&second, &third], "2026-09-30"), ["2026-08: 0.00 beside 1000.00"]);
    let new = paid("2026Q2", [0, 0, 1_000]);
    assert_eq!(far(&[&new, &third], "2026-09-30"), Vec::<String>::new(), "June was the first month of all");
}

#[test]
fn a_change_too_small_to_be_read_is_none() {
    let then = [figure("core_churn", "0.1201", MetricState::AtRisk)];
    let now = [figure("core_churn", "0.1199", MetricState::AtRisk)];
    assert_eq!(compare(&then, &now)[0].change, Some(Decimal::new(0, 3)));
    assert_eq!(compare(&then, &now)[0].turn, Turn::Same);
}
