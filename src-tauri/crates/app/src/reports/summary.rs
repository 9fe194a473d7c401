//! The quarterly summary: the Overview, Tiers, Members and Incentives pages as one report.

use domain::base::{Money, Ratio};
use domain::chart::Tone;
use domain::incentives::{LineKind, Payroll};
use domain::metrics::MetricRow;
use domain::people::Attainment;
use domain::plan::MonetaryBasis;
use domain::targets::{self, Progress};
use domain::tiering::{self, Distribution, Tier, distribution, migration};
use report::{
    Fact, IncentiveRow, IncentivesSection, KeyFigure, KindTotal, MemberRow, MembersSection, MigrationRow,
    MigrationSection, Note, Problem, SalesSection, SummaryReport, TargetRow, TargetsSection, TaskForceMember, TierRow,
    TiersSection,
};

use super::{pipeline, plan_version, reading_notes, span_text, team};
use crate::charts::{self, class_label, class_tone, state_key, state_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::findings::findings;
use crate::incentives::{self, kind_label, payroll_of};
use crate::members;
use crate::overview::{metric_rows, verdict};
use crate::plan::seats;
use crate::tiers::{moves_sentence, spread_sentence};

/// Kinds with a column of their own in the table by member.
const KINDS: [LineKind; 4] = [LineKind::Base, LineKind::CoreRetention, LineKind::NewCustomers, LineKind::AboveTarget];

pub(super) fn report(ctx: &Ctx<'_>, scope: &Scope) -> Result<SummaryReport, Failure> {
    let snapshot = scope.snapshot();
    let rows = metric_rows(scope);
    let results = snapshot.results();
    let progress = targets::progress(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let payroll = payroll_of(scope);
    let (headline, lead) = verdict(ctx, scope, &progress);
    let problems = findings(ctx, scope, &snapshot, &rows, &results);
    Ok(SummaryReport {
        company: scope.facts.settings.name.clone(),
        period: ctx.words.quarter(scope.quarter),
        span: span_text(ctx, scope),
        as_of: ctx.words.date(scope.as_of),
        author: ctx.actor(),
        plan_version: plan_version(ctx, scope),
        key_figures: key_figures(ctx, scope, &progress, &results, &payroll),
        targets: smart(ctx, &rows),
        sales: sales(ctx, scope, &progress, &lead),
        tiers: tiers(ctx, scope),
        migration: moves(ctx, scope),
        pipeline: pipeline::section(ctx, scope, &snapshot, &rows),
        team: team::section(ctx, scope, &rows, &results),
        members: member_section(ctx, scope, &results),
        incentives: incentive_section(ctx, scope, &payroll),
        problems: problems
            .into_iter()
            .map(|found| Problem { tone: found.tone, text: found.title, detail: found.detail, page: found.page_label })
            .collect(),
        readings: reading_notes(ctx, scope),
        methods: methods(ctx, scope),
        task_force: seats(ctx, scope.plan())
            .into_iter()
            .map(|seat| TaskForceMember {
                name: if seat.person.is_empty() { ctx.words.dash() } else { seat.person },
                role: seat.role,
                responsibilities: seat.duties,
            })
            .collect(),
        headline,
        lead,
    })
}

fn money_or_dash(ctx: &Ctx<'_>, money: Option<Money>) -> String {
    money.map_or_else(|| ctx.words.dash(), |money| ctx.words.money(money))
}

fn ratio_or_dash(ctx: &Ctx<'_>, ratio: Option<Ratio>) -> String {
    ratio.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio))
}

fn key_figures(
    ctx: &Ctx<'_>,
    scope: &Scope,
    progress: &Progress,
    results: &[Attainment],
    payroll: &Payroll,
) -> Vec<KeyFigure> {
    let words = &ctx.words;
    let measured = results.iter().filter(|result| result.target.is_some()).count();
    let passing = results.iter().filter(|result| result.target.is_some() && result.passes == Some(true)).count();
    let target = progress.target.map_or_else(|| words.dash(), |target| words.money_short(target));
    let forecast = progress.forecast.map_or_else(|| words.dash(), |forecast| words.money_short(forecast));
    let figure = |label: &str, value: String, note: String| KeyFigure {
        label: ctx.get(label),
        value,
        note,
        tone: Tone::Neutral,
    };
    let mut found = vec![
        figure(
            "base-sales",
            words.money_short(progress.actual),
            ctx.with("says-key-of-target", &[("target", &target)]),
        ),
        figure(
            "base-progress",
            ratio_or_dash(ctx, progress.progress),
            ctx.with("says-key-pace", &[("pace", &words.ratio(progress.pace))]),
        ),
    ];
    if !scope.is_over() {
        found.push(figure("base-forecast", forecast, ctx.get("says-key-forecast")));
    }
    found.push(figure(
        "base-metric-attainment_rate",
        ratio_or_dash(ctx, Ratio::of_counts(passing, measured)),
        ctx.with("says-key-members", &[("passing", &words.count(passing)), ("members", &words.count(measured))]),
    ));
    if scope.is_over() {
        let share = ratio_or_dash(ctx, payroll.total.over(progress.actual));
        found.push(figure(
            "says-figure-pay-total",
            words.money_short(payroll.total),
            ctx.with("says-key-share", &[("share", &share)]),
        ));
    }
    found
}

fn smart(ctx: &Ctx<'_>, rows: &[MetricRow]) -> TargetsSection {
    let smart: Vec<MetricRow> = rows.iter().filter(|row| row.metric.is_smart).cloned().collect();
    let reached =
        smart.iter().filter(|row| matches!(state_tone(row.standing.state), Tone::Good | Tone::Neutral)).count();
    let known = smart.iter().filter(|row| row.actual.is_some()).count();
    let finding =
        ctx.with("says-report-smart", &[("reached", &ctx.words.count(reached)), ("known", &ctx.words.count(known))]);
    let chart = charts::dumbbell(&ctx.words, "smart-targets", &ctx.get("says-chart-smart"), &finding, &smart);
    let shown = |row: &MetricRow, value: Option<rust_decimal::Decimal>| {
        value.map_or_else(|| ctx.words.dash(), |value| charts::metric_value(&ctx.words, row.metric, value))
    };
    TargetsSection {
        rows: smart
            .iter()
            .map(|row| TargetRow {
                metric: ctx.words.metric(row.metric.id),
                before: shown(row, row.baseline),
                now: shown(row, row.actual),
                target: charts::target_text(&ctx.words, row.metric, row.target),
                progress: ratio_or_dash(ctx, row.standing.progress),
                tone: state_tone(row.standing.state),
                state: ctx.get(state_key(row.standing.state)),
            })
            .collect(),
        chart: Some(chart),
        finding,
    }
}

fn sales(ctx: &Ctx<'_>, scope: &Scope, progress: &Progress, sentence: &str) -> SalesSection {
    let fact = |label: &str, value: String| Fact { label: ctx.get(label), value };
    let gap = progress.expected.map(|expected| progress.actual - expected);
    SalesSection {
        finding: String::new(),
        chart: Some(charts::sales(&ctx.words, scope, progress, sentence)),
        facts: vec![
            fact("base-target", money_or_dash(ctx, progress.target)),
            fact("base-sales", ctx.words.money(progress.actual)),
            fact("says-figure-expected", money_or_dash(ctx, progress.expected)),
            fact("says-figure-gap-to-pace", gap.map_or_else(|| ctx.words.dash(), |gap| ctx.words.money_change(gap))),
            fact("base-forecast", money_or_dash(ctx, progress.forecast)),
            fact("base-last_quarter", ctx.words.money(progress.earlier.1)),
        ],
    }
}

fn spread(scope: &Scope) -> Distribution {
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    distribution(&now.recency, &now.places, &scope.plan().tiers.shares, scope.ledger().currency)
}

fn tiers(ctx: &Ctx<'_>, scope: &Scope) -> TiersSection {
    let found = spread(scope);
    let finding = spread_sentence(ctx, &found);
    let gaps: usize = found.tiers.iter().map(|tier| tier.gap).sum();
    let rows = found.tiers.iter().map(|tier| TierRow {
        tier: class_label(&ctx.words, Some(tier.tier)),
        tone: class_tone(Some(tier.tier)),
        customers: ctx.words.count(tier.customers),
        customer_share: ratio_or_dash(ctx, tier.customer_share),
        plan_customer_share: ctx.words.rate(tier.plan_customer_share),
        sales: ctx.words.money(tier.sales),
        sales_share: ratio_or_dash(ctx, tier.sales_share),
        plan_sales_share: tier.plan_sales_share.map_or_else(|| ctx.words.dash(), |plan| ctx.words.rate(plan)),
        gap: ctx.words.count(tier.gap),
    });
    let total = TierRow {
        tier: ctx.get("base-total"),
        tone: Tone::Quiet,
        customers: ctx.words.count(found.customers),
        customer_share: ctx.words.rate(Ratio::ONE),
        plan_customer_share: ctx.words.rate(Ratio::ONE),
        sales: ctx.words.money(found.sales),
        sales_share: ctx.words.rate(Ratio::ONE),
        plan_sales_share: String::new(),
        gap: ctx.words.count(gaps),
    };
    TiersSection {
        chart: Some(charts::distribution(&ctx.words, &found, &finding)),
        rows: rows.collect(),
        total: Some(total),
        note: ctx.words.counted("says-report-prospects", found.prospects, &[]),
        finding,
    }
}

fn moves(ctx: &Ctx<'_>, scope: &Scope) -> Option<MigrationSection> {
    let from = scope.span.eve();
    let rules = &scope.plan().tiers;
    let (earlier, now) = (scope.facts.tiering(rules, from), scope.facts.tiering(rules, scope.as_of));
    let found = migration(&earlier, &now, scope.ledger().currency);
    if found.moves.is_empty() {
        return None;
    }
    let finding = moves_sentence(ctx, &found, from);
    let classes: Vec<Option<Tier>> = Tier::ALL.into_iter().map(Some).chain([None]).collect();
    let count = |is_counted: &dyn Fn(&tiering::Move) -> bool| -> String {
        ctx.words.count(found.moves.iter().filter(|step| is_counted(step)).map(|step| step.customers).sum())
    };
    let rows = classes.iter().enumerate().map(|(index, from)| MigrationRow {
        tier: class_label(&ctx.words, *from),
        tone: class_tone(*from),
        cells: classes.iter().map(|to| count(&|step| (step.from, step.to) == (*from, *to))).collect(),
        stayed: from.map(|_| index),
        total: count(&|step| step.from == *from),
    });
    let mut totals: Vec<String> = classes.iter().map(|to| count(&|step| step.to == *to)).collect();
    totals.push(count(&|_| true));
    Some(MigrationSection {
        chart: Some(charts::migration(&ctx.words, &found, (from, scope.as_of), &finding)),
        from: ctx.words.date(from),
        to: ctx.words.date(scope.as_of),
        columns: classes.iter().map(|class| class_label(&ctx.words, *class)).collect(),
        rows: rows.collect(),
        totals,
        finding,
    })
}

fn member_section(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> MembersSection {
    let (_, finding) = members::verdict(ctx, scope, results);
    let mut order: Vec<&Attainment> = results.iter().collect();
    order.sort_by_key(|result| std::cmp::Reverse(result.attainment_to_date));
    let zero = scope.ledger().currency.zero();
    let target: Money = results.iter().filter_map(|result| result.target).fold(zero, |sum, target| sum + target);
    let sales: Money = results.iter().fold(zero, |sum, result| sum + result.sales);
    let expected: Money = results.iter().filter_map(|result| result.target_to_date).fold(zero, |sum, part| sum + part);
    let has_targets = results.iter().any(|result| result.target.is_some());
    MembersSection {
        chart: (has_targets && results.len() <= 40).then(|| charts::attainment(&ctx.words, scope, results, &finding)),
        rows: order.into_iter().map(|result| member_row(ctx, scope, result)).collect(),
        total: Some(MemberRow {
            member: ctx.get("base-total"),
            employee_no: String::new(),
            team: String::new(),
            target: ctx.words.amount(target),
            sales: ctx.words.amount(sales),
            attainment: ratio_or_dash(ctx, sales.over(expected)),
            score: String::new(),
            tone: Tone::Quiet,
            state: String::new(),
        }),
        finding,
    }
}

fn member_row(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> MemberRow {
    let member = &scope.ledger().members[result.member as usize];
    let (tone, state) = match result.passes {
        Some(true) => (Tone::Good, ctx.get("says-state-pass")),
        Some(false) => (Tone::Bad, ctx.get("says-state-below")),
        None => (Tone::Quiet, ctx.get("says-state-none")),
    };
    MemberRow {
        member: member.name.clone(),
        employee_no: member.employee_no.clone(),
        team: member.team.clone(),
        target: result.target.map_or_else(|| ctx.words.dash(), |target| ctx.words.amount(target)),
        sales: ctx.words.amount(result.sales),
        attainment: ratio_or_dash(ctx, result.attainment_to_date),
        score: ratio_or_dash(ctx, result.score),
        tone,
        state,
    }
}

fn incentive_section(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> IncentivesSection {
    let zero = scope.ledger().currency.zero();
    let of = |statement: &domain::incentives::Statement, kind: LineKind| {
        statement.lines.iter().filter(|line| line.kind == kind).fold(zero, |sum, line| sum + line.amount)
    };
    let rows = payroll.statements.iter().map(|statement| {
        let member = &scope.ledger().members[statement.member as usize];
        IncentiveRow {
            member: member.name.clone(),
            employee_no: member.employee_no.clone(),
            cells: KINDS.iter().map(|kind| ctx.words.amount(of(statement, *kind))).collect(),
            total: ctx.words.amount(statement.total),
        }
    });
    let sum = |kind: LineKind| payroll.statements.iter().fold(zero, |sum, statement| sum + of(statement, kind));
    IncentivesSection {
        finding: incentives::sentence(ctx, scope, payroll),
        kinds: payroll.by_kind.iter().map(|(kind, amount)| kind_total(ctx, payroll, *kind, *amount)).collect(),
        total: ctx.words.money(payroll.total),
        columns: KINDS.iter().map(|kind| kind_label(ctx, *kind)).collect(),
        rows: rows.collect(),
        totals: Some(IncentiveRow {
            member: ctx.get("base-total"),
            employee_no: String::new(),
            cells: KINDS.iter().map(|kind| ctx.words.amount(sum(*kind))).collect(),
            total: ctx.words.amount(payroll.total),
        }),
        note: if payroll.is_over { String::new() } else { ctx.get("says-report-provisional") },
    }
}

fn kind_total(ctx: &Ctx<'_>, payroll: &Payroll, kind: LineKind, amount: Money) -> KindTotal {
    let members =
        payroll.statements.iter().filter(|statement| statement.lines.iter().any(|line| line.kind == kind)).count();
    KindTotal {
        kind: kind_label(ctx, kind),
        rule: ctx.words.find(&format!("says-kind-{}", kind.as_str().replace('_', "-"))).unwrap_or_default(),
        members: ctx.words.count(members),
        amount: ctx.words.money(amount),
    }
}

/// How the figures are computed: the readings of tiers and people, which the plan leaves open.
fn methods(ctx: &Ctx<'_>, scope: &Scope) -> Vec<Note> {
    let rules = &scope.plan().tiers;
    let basis = match rules.monetary_basis {
        MonetaryBasis::OrderValue => "says-method-order-value",
        MonetaryBasis::CustomerSpend => "says-method-customer-spend",
    };
    let days = |days: u32| ctx.words.days(days.into());
    let tiers = ctx.with(
        "says-method-tiers",
        &[
            ("core", &days(rules.core.recency_days)),
            ("potential", &days(rules.potential.recency_days)),
            ("general", &days(rules.general_recency_days)),
            ("window", &days(rules.window_days)),
        ],
    );
    let note = |title: &str, text: String| Note { title: ctx.get(title), text };
    vec![
        note("frame-page-tiers", format!("{tiers} {}", ctx.get(basis))),
        note("says-note-pace", ctx.get("says-method-pace")),
        note("says-note-score", ctx.get("says-method-score")),
        note("says-note-gap", ctx.get("says-method-gap")),
    ]
}
