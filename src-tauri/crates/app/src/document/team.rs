//! The team: who there is, what training and mentoring came to, who joined, left or changed role or team.

use chrono::{Days, NaiveDate};
use domain::base::Ratio;
use domain::chart::Tone;
use domain::facts::{EnrolmentState, MemberIx, Role};
use domain::mentoring::mentored;
use domain::metrics::MetricRow;
use domain::people;
use domain::training::{Comparison, Finding, Group};

use super::{Cell, Column, Fact, Part, Section, Table, measured};
use crate::ctx::{Ctx, Scope};
use crate::mentoring::paired;
use crate::overview::metric_rows;
use crate::reports::completed;
use crate::tables::Value;
use crate::training::{comparison_finding, comparison_tone, effect_of, effect_sentences, question_name};
use crate::wire::ColumnKind;

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

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    if scope.ledger().members.is_empty() {
        return None;
    }
    let rows = metric_rows(scope);
    let measured = measured::facts(ctx, &rows, &METRICS);
    let section = Section::new("team", ctx.get("says-summary-section-team"), finding(ctx, scope, &rows))
        .and(Part::Facts(facts(ctx, scope)))
        .and_all((!measured.is_empty()).then_some(Part::Facts(measured)));
    Some(section.and_all(effect(ctx, scope)).and_all(mentoring(ctx, scope)).and_all(changes(ctx, scope)))
}

/// Training and mentoring in a sentence; without either, how many reach the pass line.
fn finding(ctx: &Ctx<'_>, scope: &Scope, rows: &[MetricRow]) -> String {
    let actual = |id: &str| measured::actual_text(ctx, rows, id);
    match (actual("new_hire_training_coverage"), actual("mentoring_rate")) {
        (Some(coverage), Some(mentoring)) => {
            ctx.with("report-people-finding", &[("coverage", &coverage), ("mentoring", &mentoring)])
        }
        (Some(coverage), None) => ctx.with("report-people-finding-training", &[("coverage", &coverage)]),
        _ => {
            let results = scope.snapshot().results();
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
    let active: Vec<people::Seniority> = people::active(ledger, scope.as_of)
        .map(|member| people::seniority(&ledger.members[member as usize], &plan.people, scope.as_of))
        .collect();
    let mut found = vec![
        Fact::count(ctx, "report-people-active", active.len()),
        Fact::count(ctx, "report-people-new-hires", active.iter().filter(|at| at.is_new_hire).count()),
        Fact::count(ctx, "says-figure-seniors", active.iter().filter(|at| at.is_senior).count()),
    ];
    if !personnel.sessions.is_empty() {
        found.push(Fact::count(ctx, "report-people-sessions", sessions_held(scope)));
        found.push(Fact::count(ctx, "report-people-courses", completed(scope).len()));
    }
    if !personnel.improvement_plans.all().is_empty() {
        let is_running = |plan: &&domain::facts::ImprovementPlan| {
            plan.opened_on <= scope.as_of && plan.closed_on.is_none_or(|on| on > scope.as_of)
        };
        let running = personnel.improvement_plans.all().iter().filter(is_running).count();
        found.push(Fact::count(ctx, "report-people-plans", running));
    }
    found
}

/// Sessions of the quarter that somebody attended.
fn sessions_held(scope: &Scope) -> usize {
    let personnel = scope.personnel();
    let in_quarter = scope.span.until(scope.as_of);
    let is_attended = |place: usize| {
        let mut enrolments = personnel.enrolments.all().iter();
        enrolments.any(|one| one.session as usize == place && one.state == EnrolmentState::Attended)
    };
    let sessions = personnel.sessions.iter().enumerate();
    let held =
        sessions.filter(|(_, one)| !one.is_cancelled && in_quarter.is_some_and(|span| span.contains(one.held_on)));
    held.filter(|(place, _)| is_attended(*place)).count()
}

/// What training of the quarter before came to. Groups that are too small are shown and nothing is claimed of them.
fn effect(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Part> {
    let found = effect_of(scope);
    let compared: Vec<&Comparison> = found
        .comparisons
        .iter()
        .filter(|one| !one.with.members.is_empty() || !one.without.members.is_empty())
        .collect();
    if compared.is_empty() {
        return Vec::new();
    }
    let (sentence, basis) = effect_sentences(ctx, scope, &found);
    let quarter = |quarter| {
        let label = ctx.with("says-summary-col-attainment-in", &[("quarter", &ctx.words.quarter(quarter))]);
        Column::labelled(label, ColumnKind::Ratio)
    };
    let table = Table {
        id: "effect",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "says-summary-col-question", ColumnKind::Text).wide(3),
            Column::new(ctx, "says-summary-col-group", ColumnKind::Text).wide(3),
            Column::new(ctx, "base-members", ColumnKind::Number),
            quarter(found.before),
            quarter(found.after),
            Column::new(ctx, "says-summary-col-change-points", ColumnKind::Number).strong(),
        ],
        rows: compared.iter().flat_map(|comparison| groups(ctx, comparison)).collect(),
        total: None,
        note: basis,
    };
    let mut parts =
        vec![Part::Heading { title: ctx.get("says-summary-effect"), finding: sentence }, Part::Table(table)];
    parts.extend(compared.iter().map(|comparison| said(ctx, scope, comparison)));
    parts
}

fn groups(ctx: &Ctx<'_>, comparison: &Comparison) -> [Vec<Cell>; 2] {
    let name = question_name(comparison.question);
    let row = |question: Cell, side: &str, group: &Group| {
        let points = group.before.zip(group.after).map(|(before, after)| after.points_above(before));
        let change = points.map_or_else(Cell::empty, |points| {
            Cell::from(Value::Number(points.round_dp(1), 1)).shown(ctx.words.points_change(points))
        });
        let label = ctx.get(&format!("says-training-effect-{name}-{side}"));
        let count = Cell::count(group.members.len());
        vec![question, Cell::text(label), count, Cell::ratio(group.before), Cell::ratio(group.after), change]
    };
    let question = Cell::text(ctx.get(&format!("says-training-effect-{name}")));
    [row(question, "with", &comparison.with), row(Cell::empty(), "without", &comparison.without)]
}

fn said(ctx: &Ctx<'_>, scope: &Scope, comparison: &Comparison) -> Part {
    let name = question_name(comparison.question);
    let is_claim = matches!(comparison.finding, Finding::Higher | Finding::Lower);
    Part::Remark {
        tone: comparison_tone(comparison.finding),
        text: ctx.with(
            "says-summary-effect-line",
            &[
                ("question", &ctx.get(&format!("says-training-effect-{name}"))),
                ("finding", &comparison_finding(ctx, scope, comparison)),
            ],
        ),
        detail: if is_claim { ctx.get(&format!("says-training-effect-{name}-method")) } else { String::new() },
    }
}

fn mentoring(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Part> {
    let pairs = paired(scope);
    let (taught, new_hires) = mentored(scope.ledger(), scope.personnel(), scope.plan(), scope.as_of);
    if pairs.is_empty() && new_hires.is_empty() {
        return Vec::new();
    }
    let (kept, weeks) = pairs.iter().map(|pair| pair.kept()).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    let (kept_text, weeks_text) = (ctx.words.count(kept), ctx.words.count(weeks));
    let finding = ctx.words.counted(
        "says-summary-mentoring-finding",
        pairs.len(),
        &[("kept", &kept_text), ("weeks", &weeks_text)],
    );
    let of = |done: usize, all: usize| Ratio::of_counts(done, all);
    let counts = |done: usize, all: usize| {
        ctx.with("says-people-count-of", &[("done", &ctx.words.count(done)), ("all", &ctx.words.count(all))])
    };
    let facts = vec![
        Fact::count(ctx, "report-people-pairs", pairs.len()),
        Fact::ratio(ctx, "says-summary-pair-weeks", of(kept, weeks)).beside(counts(kept, weeks)),
        Fact::ratio(ctx, "says-summary-mentored", of(taught.len(), new_hires.len()))
            .beside(counts(taught.len(), new_hires.len())),
    ];
    vec![Part::Heading { title: ctx.get("says-summary-mentoring"), finding }, Part::Facts(facts)]
}

/// What changed for a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum ChangeKind {
    Joined,
    Left,
    Role,
    Team,
}

impl ChangeKind {
    fn label(self, ctx: &Ctx<'_>) -> Cell {
        let (key, tone) = match self {
            ChangeKind::Joined => ("says-summary-change-joined", Tone::Good),
            ChangeKind::Left => ("says-summary-change-left", Tone::Quiet),
            ChangeKind::Role => ("says-summary-change-role", Tone::Neutral),
            ChangeKind::Team => ("says-summary-change-team", Tone::Neutral),
        };
        Cell::from(Value::Text(ctx.get(key))).toned(tone)
    }
}

struct Change {
    on: NaiveDate,
    member: MemberIx,
    kind: ChangeKind,
    before: String,
    after: String,
}

/// Who joined, left or changed role or team in the quarter up to the date, by day.
fn changed(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Change> {
    let Some(span) = scope.span.until(scope.as_of) else { return Vec::new() };
    let ledger = scope.ledger();
    let role = |role: Role| ctx.get(&format!("base-role-{}", role.as_str()));
    let mut found = Vec::new();
    for (index, member) in (0_u32..).zip(&ledger.members) {
        let place = |on: NaiveDate| {
            let post = ledger.post_on(index, on);
            if post.team.is_empty() { role(post.role) } else { format!("{} · {}", role(post.role), post.team) }
        };
        if span.contains(member.hired_on) {
            let after = place(member.hired_on);
            found.push(Change {
                on: member.hired_on,
                member: index,
                kind: ChangeKind::Joined,
                before: String::new(),
                after,
            });
        }
        if let Some(on) = member.active_to.filter(|on| span.contains(*on)) {
            found.push(Change { on, member: index, kind: ChangeKind::Left, before: place(on), after: String::new() });
        }
        for on in span.iter().filter(|on| people::is_active(member, *on) && *on > member.hired_on) {
            let (then, now) = (ledger.post_on(index, on - Days::new(1)), ledger.post_on(index, on));
            if then.role != now.role {
                let (before, after) = (role(then.role), role(now.role));
                found.push(Change { on, member: index, kind: ChangeKind::Role, before, after });
            }
            if then.team != now.team {
                let (before, after) = (then.team.to_owned(), now.team.to_owned());
                found.push(Change { on, member: index, kind: ChangeKind::Team, before, after });
            }
        }
    }
    found.sort_by_key(|change| (change.on, change.kind, change.member));
    found
}

fn changes(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Part> {
    let found = changed(ctx, scope);
    let title = ctx.get("says-summary-changes");
    if found.is_empty() {
        return vec![Part::Heading { title, finding: ctx.get("says-summary-changes-none") }];
    }
    let count = |is: fn(ChangeKind) -> bool| {
        let mut members: Vec<MemberIx> =
            found.iter().filter(|change| is(change.kind)).map(|change| change.member).collect();
        members.sort_unstable();
        members.dedup();
        ctx.words.count(members.len())
    };
    let args = [
        ("joined", count(|kind| kind == ChangeKind::Joined)),
        ("left", count(|kind| kind == ChangeKind::Left)),
        ("moved", count(|kind| matches!(kind, ChangeKind::Role | ChangeKind::Team))),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let row = |change: &Change| {
        let member = &scope.ledger().members[change.member as usize];
        let text = |text: &str| if text.is_empty() { Cell::text(ctx.words.dash()) } else { Cell::text(text) };
        vec![
            Cell::date(change.on),
            Cell::text(&member.name).soft(&member.employee_no),
            Cell::text(&member.employee_no),
            change.kind.label(ctx),
            text(&change.before),
            text(&change.after),
        ]
    };
    let table = Table {
        id: "changes",
        title: String::new(),
        columns: vec![
            Column::new(ctx, "base-date", ColumnKind::Date),
            Column::new(ctx, "base-member", ColumnKind::Text).wide(2),
            Column::new(ctx, "report-col-employee-no", ColumnKind::Text).sheet_only(),
            Column::new(ctx, "says-summary-col-change", ColumnKind::Choice),
            Column::new(ctx, "says-summary-col-from-post", ColumnKind::Text).wide(2),
            Column::new(ctx, "says-summary-col-to-post", ColumnKind::Text).wide(2),
        ],
        rows: found.iter().map(row).collect(),
        total: None,
        note: String::new(),
    };
    vec![Part::Heading { title, finding: ctx.with("says-summary-changes-finding", &args) }, Part::Table(table)]
}
