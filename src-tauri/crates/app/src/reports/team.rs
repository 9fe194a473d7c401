//! The summary's section on the team: results, training, mentoring and satisfaction before and now, the stars.

use domain::facts::EnrolmentState;
use domain::mentoring;
use domain::metrics::MetricRow;
use domain::people::{self, Attainment};
use report::{Fact, MeasuredRow, StarRow, TeamSection};

use super::certificates::{fact, name};
use super::courses::completed;
use super::pipeline::{measured_row, row_of, shown};
use crate::ctx::{Ctx, Scope};
use crate::mentoring::bonuses;

/// The metrics of the team, in plan order.
const METRICS: [&str; 7] = [
    "attainment_rate",
    "new_hire_training_coverage",
    "product_exam_pass_rate",
    "sales_drill_pass_rate",
    "new_business_skill",
    "mentoring_rate",
    "employee_satisfaction",
];

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow], results: &[Attainment]) -> Option<TeamSection> {
    let known: Vec<&MetricRow> =
        METRICS.iter().filter_map(|id| row_of(rows, id)).filter(|row| row.actual.or(row.baseline).is_some()).collect();
    let has_before = known.iter().any(|row| row.before.is_some());
    let measured: Vec<MeasuredRow> = known.iter().map(|row| measured_row(ctx, row, has_before)).collect();
    let section = TeamSection {
        finding: finding(ctx, scope, rows, results),
        rows: measured,
        facts: facts(ctx, scope),
        stars: stars(ctx, scope),
        note: mentors(ctx, scope),
    };
    Some(section).filter(|section| !section.is_empty())
}

/// Training and mentoring in a sentence; without either, how many reach the pass line.
fn finding(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow], results: &[Attainment]) -> String {
    let actual = |id: &str| row_of(rows, id).filter(|row| row.actual.is_some()).map(|row| shown(ctx, row, row.actual));
    match (actual("new_hire_training_coverage"), actual("mentoring_rate")) {
        (Some(coverage), Some(mentoring)) => {
            ctx.with("report-people-finding", &[("coverage", &coverage), ("mentoring", &mentoring)])
        }
        (Some(coverage), None) => ctx.with("report-people-finding-training", &[("coverage", &coverage)]),
        _ => {
            let with_target = results.iter().filter(|one| one.target.is_some());
            let passing = with_target.clone().filter(|one| one.passes == Some(true)).count();
            let (passing, members) = (ctx.words.count(passing), ctx.words.count(with_target.count()));
            let line = ctx.words.rate(scope.plan().people.pass_line);
            let args = [("passing", passing.as_str()), ("members", &members), ("line", &line)];
            ctx.with("report-people-finding-passing", &args)
        }
    }
}

fn facts(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Fact> {
    let (ledger, personnel, plan) = (scope.ledger(), scope.personnel(), scope.plan());
    let is_new_hire =
        |member: &u32| people::seniority(&ledger.members[*member as usize], &plan.people, scope.as_of).is_new_hire;
    let is_held = |place: usize| {
        personnel
            .enrolments
            .all()
            .iter()
            .any(|one| one.session as usize == place && one.state == EnrolmentState::Attended)
    };
    let in_quarter = scope.span.until(scope.as_of);
    let sessions =
        personnel.sessions.iter().enumerate().filter(|(_, session)| {
            !session.is_cancelled && in_quarter.is_some_and(|span| span.contains(session.held_on))
        });
    let running = personnel
        .improvement_plans
        .all()
        .iter()
        .filter(|plan| plan.opened_on <= scope.as_of && plan.closed_on.is_none_or(|on| on > scope.as_of));
    let count = |label: &str, count: usize| fact(ctx, label, ctx.words.count(count));
    let mut found = vec![
        count("report-people-active", people::active(ledger, scope.as_of).count()),
        count("report-people-new-hires", people::active(ledger, scope.as_of).filter(is_new_hire).count()),
    ];
    if !personnel.sessions.is_empty() {
        found.push(count("report-people-sessions", sessions.filter(|(place, _)| is_held(*place)).count()));
        found.push(count("report-people-courses", completed(scope).len()));
    }
    if !personnel.pairs.is_empty() {
        let active = mentoring::active_pairs(ledger, personnel, plan, scope.as_of);
        found.push(count("report-people-pairs", active.len()));
    }
    if !personnel.improvement_plans.all().is_empty() {
        found.push(count("report-people-plans", running.count()));
    }
    found
}

/// The stars of the quarter's months that are over.
fn stars(ctx: &Ctx<'_>, scope: &Scope) -> Vec<StarRow> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let over = months.into_iter().filter(|month| month.span().last <= scope.as_of);
    over.flat_map(|month| {
        let found = people::stars(scope.ledger(), scope.plan(), month, scope.as_of);
        found.into_iter().map(move |star| (month, star))
    })
    .map(|(month, star)| {
        let member = &scope.ledger().members[star.member as usize];
        StarRow {
            month: ctx.words.month(month),
            rank: ctx.words.count(star.rank as usize),
            member: member.name.clone(),
            employee_no: member.employee_no.clone(),
            team: member.team.clone(),
            attainment: ctx.words.ratio(star.attainment),
        }
    })
    .collect()
}

/// The excellent mentors, once the quarter is over.
fn mentors(ctx: &Ctx<'_>, scope: &Scope) -> String {
    if !scope.is_over() {
        return String::new();
    }
    let reached = bonuses(scope).into_iter().filter(|one| one.is_reached);
    let names: Vec<String> = reached.map(|one| name(scope, one.mentor)).collect();
    if names.is_empty() {
        return String::new();
    }
    ctx.with("report-people-mentors", &[("names", &ctx.words.list(&names))])
}
