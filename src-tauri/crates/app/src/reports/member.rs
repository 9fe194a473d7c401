//! A member's page on paper: what the window shows, with modules, marks and agreed goals in full.

use domain::chart::{ChartBody, ChartSpec, Tone};
use domain::facts::{Interview, MemberIx};
use report::{Entry, Fact, GrowthRow, InterviewPart, KeyFigure, MemberReport, PlanPart, ScoreRow, ScoreSection};

use super::person;
use crate::ctx::{Ctx, Scope};
use crate::document::letterhead;
use crate::failure::Failure;
use crate::members;
use crate::wire::{
    FigureView, GrowthLine, HistoryRow, InterviewLine, MemberRequest, MemberView, PersonScore, PipView, ViolationLine,
};

pub(super) fn report(ctx: &Ctx<'_>, scope: &Scope, index: MemberIx) -> Result<MemberReport, Failure> {
    let employee_no = scope.ledger().members[index as usize].employee_no.clone();
    let request = MemberRequest { employee_no, period: Some(scope.quarter), as_of: Some(scope.as_of) };
    let page: MemberView = members::member(ctx, request)?;
    let own = person::completions(scope, index);
    let curriculum = own.first().map(|found| person::curriculum(ctx, scope, index, found));
    // Without a result the page's title is the name, which the head says already.
    let finding = if page.figures.is_empty() || page.title == page.name { String::new() } else { page.title };
    // What has no data yet is left out on paper: a new hire's page would be dashes and an empty chart.
    let (dash, none) = (ctx.words.dash(), ctx.words.count(0));
    let owns_any = page.customers.iter().any(|tier| tier.value != none);
    let interviews = page.interviews.into_iter().map(|line| interview(scope, index, line));
    Ok(MemberReport {
        head: person::head(ctx, scope, letterhead(ctx, scope)?, index, vec![]),
        finding,
        figures: page.figures.into_iter().filter(|figure| figure.value != dash).map(key_figure).collect(),
        score: page.score.map(score),
        history: page.history.filter(has_figures),
        customers: if owns_any { page.customers.into_iter().map(fact).collect() } else { vec![] },
        curriculum,
        skills: person::skills(ctx, scope, index),
        mentoring: person::mentoring(ctx, scope, index),
        plans: page.plans.into_iter().map(|plan| improvement(ctx, plan)).collect(),
        decisions: page.decisions.into_iter().map(entry).collect(),
        violations: page.violations.into_iter().map(|line| violation(ctx, line)).collect(),
        interviews: interviews.map(|(part, kind)| titled(ctx, part, kind)).collect(),
        growth: page.growth.into_iter().map(growth).collect(),
        pay: page.pay.into_iter().rev().map(|figure| pay(ctx, figure)).collect(),
    })
}

fn has_figures(chart: &ChartSpec) -> bool {
    match &chart.body {
        ChartBody::Bars(bars) => bars.rows.iter().any(|row| row.value.is_some()),
        _ => true,
    }
}

fn key_figure(figure: FigureView) -> KeyFigure {
    KeyFigure {
        label: figure.label,
        value: figure.value,
        note: figure.note.unwrap_or_default(),
        tone: figure.tone.unwrap_or(Tone::Neutral),
    }
}

fn fact(figure: FigureView) -> Fact {
    Fact { label: figure.label, value: figure.value }
}

/// Pay of a quarter; what may still change says so.
fn pay(ctx: &Ctx<'_>, figure: FigureView) -> Fact {
    let label = match figure.note.filter(|note| !note.is_empty()) {
        Some(note) => ctx.with("report-name-figure", &[("name", &figure.label), ("figure", &note)]),
        None => figure.label,
    };
    Fact { label, value: figure.value }
}

fn score(score: PersonScore) -> ScoreSection {
    let row = |part: crate::wire::ScorePart| ScoreRow {
        part: part.label,
        why: part.why,
        weight: part.weight,
        counts: part.counts,
        value: part.value,
        points: part.points,
    };
    ScoreSection { finding: score.sentence, rows: score.parts.into_iter().map(row).collect(), total: score.text }
}

fn entry(row: HistoryRow) -> Entry {
    Entry { date: row.date, text: row.text, note: String::new() }
}

fn improvement(ctx: &Ctx<'_>, plan: PipView) -> PlanPart {
    PlanPart {
        quarter: plan.quarter_label,
        tone: plan.tone,
        state: plan.state,
        due: ctx.words.date(plan.due_on),
        goals: lines(&plan.goals),
        measures: lines(&plan.measures),
        check_ins: plan.check_ins.into_iter().map(entry).collect(),
        closing: lines(&plan.closing_note),
    }
}

fn violation(ctx: &Ctx<'_>, line: ViolationLine) -> Entry {
    let args = [("name", line.kind_label.as_str()), ("figure", line.measure_label.as_str())];
    let said: Vec<String> = [line.note.as_str(), line.decided_by.as_str()]
        .into_iter()
        .filter(|text| !text.trim().is_empty())
        .map(str::to_owned)
        .collect();
    Entry { date: line.date, text: ctx.with("report-name-figure", &args), note: said.join(" · ") }
}

/// An interview with what was agreed, and the name of its kind.
fn interview(scope: &Scope, member: MemberIx, line: InterviewLine) -> (InterviewPart, String) {
    let held: Option<&Interview> = scope
        .personnel()
        .interviews
        .of(member)
        .iter()
        .find(|held| (held.kind, held.quarter) == (line.kind, line.quarter));
    let part = InterviewPart {
        title: line.quarter_label,
        tone: line.tone,
        state: line.state,
        interviewer: held.map(|held| held.interviewer.clone()).unwrap_or_default(),
        verdict: line.verdict.unwrap_or_default(),
        goals: held.map(|held| lines(&held.goals)).unwrap_or_default(),
    };
    (part, line.kind_label)
}

fn titled(ctx: &Ctx<'_>, part: InterviewPart, kind: String) -> InterviewPart {
    let title = ctx.with("report-interview-title", &[("kind", &kind), ("quarter", &part.title)]);
    InterviewPart { title, ..part }
}

fn growth(line: GrowthLine) -> GrowthRow {
    GrowthRow {
        span: line.span,
        kind: line.kind_label,
        title: line.title,
        note: line.note,
        outcome: line.outcome,
        coach: line.coach,
    }
}

/// The lines somebody typed, without the empty ones.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
