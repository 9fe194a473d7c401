//! The Incentives page: payroll of a quarter and each statement, line by line with its proof.

use chrono::NaiveDate;
use domain::base::{Money, Quarter, Ratio};
use domain::facts::MemberIx;
use domain::incentives::{Condition, Line, LineKind, Payroll, Statement, payroll};
use domain::plan::{AboveTarget, IncentiveRules, Plan, SalesBasis};

use crate::charts;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::members::plain;
use crate::tables::RowsKey;
use crate::wire::{
    ConditionView, EmptyView, FigureView, IncentivesView, KindView, LineView, PeriodRequest, RowsRef, StatementRequest,
    StatementView, TableId,
};

/// The payroll of any quarter to a date, under that quarter's own plan.
pub(crate) fn payroll_to(scope: &Scope, quarter: Quarter, as_of: NaiveDate) -> Payroll {
    let plan = &scope.facts.plan(quarter).plan;
    let start = scope.facts.tiering(&plan.tiers, scope.ledger().calendar.quarter_span(quarter).eve());
    payroll(scope.ledger(), plan, quarter, as_of, &start)
}

/// The payroll of the scope's quarter under a plan.
pub(crate) fn payroll_of(scope: &Scope, plan: &Plan) -> Payroll {
    let start = scope.facts.tiering(&plan.tiers, scope.span.eve());
    payroll(scope.ledger(), plan, scope.quarter, scope.as_of, &start)
}

pub(crate) fn incentives(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<IncentivesView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let payroll = payroll_of(&scope, scope.plan());
    let name = |member: MemberIx| scope.ledger().members[member as usize].name.clone();
    let mut pay: Vec<(String, Money)> =
        payroll.statements.iter().map(|statement| (name(statement.member), statement.total)).collect();
    pay.sort_by_key(|(_, total)| std::cmp::Reverse(*total));
    let sentence = sentence(ctx, &scope, &payroll);
    let is_empty = payroll.statements.is_empty();
    Ok(IncentivesView {
        empty: is_empty.then(|| EmptyView {
            title: ctx.get("says-empty-statements"),
            text: ctx.get("says-empty-statements-text"),
        }),
        title: title(ctx, &scope, &payroll),
        total: ctx.words.money(payroll.total),
        by_kind: by_kind(ctx, &payroll),
        chart: (!is_empty).then(|| charts::pay(&ctx.words, &pay, &sentence)),
        figures: figures(ctx, &scope, &payroll),
        readings: readings(ctx, &scope.plan().incentives),
        is_provisional: !payroll.is_over,
        sentence,
    })
}

fn title(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> String {
    let key = if payroll.is_over { "says-pay-title" } else { "says-pay-title-running" };
    let members = ctx.words.counted("base-count-member", payroll.statements.len(), &[]);
    ctx.with(
        key,
        &[
            ("total", &ctx.words.money(payroll.total)),
            ("members", &members),
            ("period", &ctx.words.quarter(scope.quarter)),
        ],
    )
}

pub(crate) fn sentence(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> String {
    let sales =
        scope.span.until(scope.as_of).map_or(scope.ledger().currency.zero(), |span| scope.ledger().sales_in(span));
    let share = payroll.total.over(sales).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share));
    let above: Money = above_base(scope, payroll);
    ctx.with("says-pay-sentence", &[("share", &share), ("above", &ctx.words.money(above))])
}

/// What is paid beyond base commission: what the incentive budget bears.
fn above_base(scope: &Scope, payroll: &Payroll) -> Money {
    let zero = scope.ledger().currency.zero();
    payroll.by_kind.iter().filter(|(kind, _)| *kind != LineKind::Base).fold(zero, |sum, (_, amount)| sum + *amount)
}

fn by_kind(ctx: &Ctx<'_>, payroll: &Payroll) -> Vec<KindView> {
    payroll
        .by_kind
        .iter()
        .map(|(kind, amount)| {
            let members = payroll
                .statements
                .iter()
                .filter(|statement| statement.lines.iter().any(|line| line.kind == *kind))
                .count();
            KindView {
                kind: *kind,
                label: kind_label(ctx, *kind),
                amount: ctx.words.money(*amount),
                share: amount.over(payroll.total).map_or_else(|| ctx.words.dash(), |share| ctx.words.ratio(share)),
                note: ctx.words.counted("base-count-member", members, &[]),
            }
        })
        .collect()
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll) -> Vec<FigureView> {
    let target = domain::targets::company_target(scope.ledger(), scope.plan(), scope.quarter);
    let budget = &scope.plan().budget;
    let share = Ratio::new(budget.share_of_sales.value() * budget.incentives.value());
    let allowed = target.map(|target| target.at_rate(share));
    let above = above_base(scope, payroll);
    let used = allowed.and_then(|allowed| above.over(allowed));
    let dash = || ctx.words.dash();
    vec![
        plain(ctx, "says-figure-pay-total", ctx.words.money(payroll.total)),
        plain(ctx, "says-figure-pay-above-base", ctx.words.money(above)),
        FigureView {
            note: used.map(|used| ctx.with("says-figure-budget-used", &[("share", &ctx.words.ratio(used))])),
            ..plain(ctx, "says-figure-budget", allowed.map_or_else(dash, |allowed| ctx.words.money(allowed)))
        },
    ]
}

/// The name of a kind of line.
pub(crate) fn kind_label(ctx: &Ctx<'_>, kind: LineKind) -> String {
    ctx.get(&format!("base-line-{}", kind.as_str()))
}

/// The readings a plan has chosen, as sentences for statement and page.
pub(crate) fn readings(ctx: &Ctx<'_>, rules: &IncentiveRules) -> Vec<String> {
    reading_keys(rules).iter().map(|(_, text)| ctx.get(text)).collect()
}

/// What each reading is about, and the reading: catalogue keys.
pub(crate) fn reading_keys(rules: &IncentiveRules) -> [(&'static str, &'static str); 5] {
    let basis = match rules.sales_basis {
        SalesBasis::Invoiced => "says-reading-invoiced",
        SalesBasis::Collected => "says-reading-collected",
    };
    let above = match rules.above_target {
        AboveTarget::WholeExcess => "says-reading-whole-excess",
        AboveTarget::Marginal => "says-reading-marginal",
    };
    [
        ("base-sales", basis),
        ("base-line-above_target", above),
        ("says-about-thresholds", "says-reading-strict"),
        ("says-about-customers", "says-reading-repurchase"),
        ("says-about-rounding", "says-reading-rounding"),
    ]
}

pub(crate) fn statement(ctx: &Ctx<'_>, request: StatementRequest) -> Result<StatementView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let payroll = payroll_of(&scope, scope.plan());
    let member =
        scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let statement = payroll
        .statements
        .iter()
        .find(|statement| statement.member == member)
        .ok_or_else(|| ctx.not_found(&request.employee_no))?;
    Ok(view(ctx, &scope, &payroll, statement))
}

fn view(ctx: &Ctx<'_>, scope: &Scope, payroll: &Payroll, statement: &Statement) -> StatementView {
    let member = &scope.ledger().members[statement.member as usize];
    let lines = statement.lines.iter().enumerate().map(|(index, line)| line_view(ctx, scope, statement, index, line));
    let conditions = statement.conditions.iter().map(|condition| condition_view(ctx, condition));
    let attainment = statement.target.and_then(|target| statement.sales.over(target));
    StatementView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        title: ctx.with(
            "says-statement-title",
            &[
                ("name", &member.name),
                ("total", &ctx.words.money(statement.total)),
                ("period", &ctx.words.quarter(scope.quarter)),
            ],
        ),
        figures: vec![
            plain(ctx, "base-sales", ctx.words.money(statement.sales)),
            plain(
                ctx,
                "base-target",
                statement.target.map_or_else(|| ctx.words.dash(), |target| ctx.words.money(target)),
            ),
            plain(
                ctx,
                "says-figure-attainment",
                attainment.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio)),
            ),
        ],
        lines: lines.collect(),
        conditions: conditions.collect(),
        total: ctx.words.money(statement.total),
        readings: readings(ctx, &scope.plan().incentives),
        is_provisional: !payroll.is_over,
    }
}

fn line_view(ctx: &Ctx<'_>, scope: &Scope, statement: &Statement, index: usize, line: &Line) -> LineView {
    let member = &scope.ledger().members[statement.member as usize];
    let key = RowsKey::Line {
        quarter: scope.quarter,
        as_of: scope.as_of,
        employee_no: member.employee_no.clone(),
        line: index as u32,
    };
    let label = kind_label(ctx, line.kind);
    let period = ctx.words.period(line.period);
    LineView {
        kind: line.kind,
        period: period.clone(),
        base: ctx.words.money(line.base),
        rate: ctx.words.rate(line.rate),
        amount: ctx.words.money(line.amount),
        rule: rule(ctx, scope.plan(), statement, line),
        row_count: ctx.words.counted("base-count-order", line.order_ids.len(), &[]),
        rows: RowsRef {
            table: TableId::Orders,
            key: key.to_string(),
            title: ctx.with("says-rows-line", &[("name", &member.name), ("line", &label), ("period", &period)]),
        },
        label,
    }
}

/// The rule of a line in words, with the figures it was decided on.
pub(crate) fn rule(ctx: &Ctx<'_>, plan: &Plan, statement: &Statement, line: &Line) -> String {
    let rate = ctx.words.rate(line.rate);
    let measured = statement
        .conditions
        .iter()
        .find(|condition| condition.kind == line.kind)
        .and_then(|condition| condition.measured.map(|measured| (measured, condition.above)));
    let (measured, above) = measured.map_or_else(
        || (ctx.words.dash(), ctx.words.dash()),
        |(measured, above)| (ctx.words.ratio(measured), ctx.words.rate(above)),
    );
    let args = [("rate", rate.as_str()), ("measured", measured.as_str()), ("above", above.as_str())];
    match line.kind {
        LineKind::Base => ctx.with("says-rule-base", &args[..1]),
        LineKind::CoreRetention => ctx.with("says-rule-core-retention", &args),
        LineKind::NewCustomers => ctx.with("says-rule-new-customers", &args),
        LineKind::AboveTarget => match plan.incentives.above_target {
            AboveTarget::WholeExcess => ctx.with("says-rule-whole-excess", &[args[0], args[1]]),
            AboveTarget::Marginal => ctx.with("says-rule-marginal", &[args[0], args[1]]),
        },
        other => kind_label(ctx, other),
    }
}

fn condition_view(ctx: &Ctx<'_>, condition: &Condition) -> ConditionView {
    let words = &ctx.words;
    let currency = words.currency();
    let measured = condition.measured.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let needed = words.more_than(&words.rate(condition.above));
    let (part, whole) = match condition.kind {
        LineKind::CoreRetention => (words.count(condition.part as usize), words.count(condition.whole as usize)),
        _ => (words.money(currency.minor(condition.part)), words.money(currency.minor(condition.whole))),
    };
    let outcome = match (condition.measured, condition.is_reached) {
        (None, _) => "no-data",
        (Some(_), true) => "reached",
        (Some(_), false) => "missed",
    };
    let sentence = ctx.with(
        &format!("says-condition-{}-{outcome}", condition.kind.as_str().replace('_', "-")),
        &[("part", &part), ("whole", &whole), ("measured", &measured), ("needed", &needed)],
    );
    ConditionView {
        kind: condition.kind,
        label: kind_label(ctx, condition.kind),
        measured,
        needed,
        is_reached: condition.is_reached,
        sentence,
        rows: None,
    }
}
