//! One member: result and score by parts, learning, mentoring, reviews, conduct, growth, pay.

use chrono::NaiveDate;
use domain::base::{Money, Quarter, Ratio};
use domain::chart::Tone;
use domain::facts::MemberIx;
use domain::people::{self, Attainment};
use domain::tiering::Tier;
use domain::training;

use super::todo::Due;
use super::{form, growth, interviews, plain, plans, score};
use crate::charts::{self, class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::payroll_to;
use crate::tables::RowsKey;
use crate::training::{cell_state, cell_text, state_label};
use crate::wire::{FigureView, LeaveSpan, MemberRequest, MemberSave, MemberView, ModuleLine, RowsRef, TableId};

/// Quarters of pay that are shown.
const PAY_QUARTERS: i32 = 4;

pub(crate) fn member(ctx: &Ctx<'_>, request: MemberRequest) -> Result<MemberView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let index = scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let member = &scope.ledger().members[index as usize];
    let results = scope.snapshot().results();
    let result = results.iter().find(|result| result.member == index);
    let history = history(ctx, &scope, index);
    let title = match result.and_then(|result| result.attainment_to_date) {
        Some(ratio) => {
            ctx.with("says-member-title", &[("name", &member.name), ("attainment", &ctx.words.ratio(ratio))])
        }
        None => member.name.clone(),
    };
    let due = Due::of(&scope);
    let (training, training_sentence) = training_lines(ctx, &scope, index);
    Ok(MemberView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        facts: person_facts(ctx, &scope, index),
        figures: result.map_or_else(Vec::new, |result| member_figures(ctx, &scope, result)),
        score: result.and_then(|result| score(ctx, &scope, result)),
        history: Some(charts::history(&ctx.words, &scope, &history, &title)),
        customers: customers(ctx, &scope, index),
        orders: RowsRef {
            table: TableId::Orders,
            key: RowsKey::Member {
                quarter: scope.quarter,
                as_of: scope.as_of,
                employee_no: member.employee_no.clone(),
            }
            .to_string(),
            title: ctx.with("says-rows-member", &[("name", &member.name)]),
        },
        training,
        training_sentence,
        learning: growth::learning(ctx, &scope, index),
        skills: growth::skills(ctx, &scope, index),
        skills_chart: growth::skills_chart(ctx, &scope, index),
        mentoring: growth::mentoring(ctx, &scope, index),
        plans: scope
            .personnel()
            .improvement_plans
            .of(index)
            .iter()
            .rev()
            .map(|plan| plans::view(ctx, &scope, plan))
            .collect(),
        pip_due: plans::draft(ctx, &scope, &due, index),
        decision_due: plans::decision(ctx, &scope, &due, index),
        decisions: growth::decisions(ctx, &scope, index),
        violations: growth::violations(ctx, &scope, index),
        interviews: interviews::lines(ctx, &scope, index),
        growth: growth::steps(ctx, &scope, index),
        pay: pay(ctx, &scope, index),
        edit: edit(&scope, index),
        form: form(ctx, &scope),
        choices: growth::choices(ctx, &scope, index),
        title,
    })
}

/// Attainment over the last six quarters, oldest first; a quarter that is over under the plan it had.
pub(crate) fn history(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<(String, Option<Ratio>)> {
    (0..6)
        .rev()
        .map(|back| {
            let quarter = scope.quarter.plus(-back);
            let results = scope.results_of(quarter);
            let ratio = results.iter().find(|result| result.member == member).and_then(|one| one.attainment_to_date);
            (ctx.words.quarter(quarter), ratio)
        })
        .collect()
}

/// Who a member is: number, role, team, region, days, standing, duty.
pub(crate) fn person_facts(ctx: &Ctx<'_>, scope: &Scope, index: MemberIx) -> Vec<FigureView> {
    let member = &scope.ledger().members[index as usize];
    let seniority = people::seniority(member, &scope.plan().people, scope.as_of);
    let standing = match (seniority.is_new_hire, seniority.is_senior) {
        (true, _) => "base-member-new_hire",
        (false, true) => "base-member-senior",
        (false, false) => "base-member-veteran",
    };
    let text = |value: &str| if value.is_empty() { ctx.words.dash() } else { value.to_owned() };
    let mut found = vec![
        plain(ctx, "says-fact-employee-no", member.employee_no.clone()),
        plain(ctx, "base-role", ctx.get(&format!("base-role-{}", member.role.as_str()))),
        plain(ctx, "base-team", text(&member.team)),
        plain(ctx, "base-region", text(&member.region)),
        plain(ctx, "says-fact-hired", ctx.words.date(member.hired_on)),
        plain(ctx, "says-fact-standing", ctx.get(standing)),
    ];
    if seniority.is_new_hire && people::is_active(member, scope.today) {
        let duty = crate::training::duty_view(&ctx.words, &scope.duty(index));
        let tone = if duty.is_on_duty { Tone::Good } else { Tone::Warn };
        found.push(FigureView { tone: Some(tone), ..plain(ctx, "says-people-duty", duty.text) });
    }
    if let Some(last) = member.active_to {
        found.push(plain(ctx, "says-fact-active-to", ctx.words.date(last)));
    }
    found
}

/// Target, sales, attainment, score, rank.
pub(crate) fn member_figures(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> Vec<FigureView> {
    let words = &ctx.words;
    let money = |amount: Option<Money>| amount.map_or_else(|| words.dash(), |amount| words.money(amount));
    let ratio = |ratio: Option<Ratio>| ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let tone = result.passes.map(|passes| if passes { Tone::Good } else { Tone::Bad });
    let mut found =
        vec![plain(ctx, "base-target", money(result.target)), plain(ctx, "base-sales", words.money(result.sales))];
    if !scope.is_over() {
        found.push(plain(ctx, "says-figure-expected", money(result.target_to_date)));
        found.push(plain(ctx, "says-figure-attainment-to-date", ratio(result.attainment_to_date)));
    }
    found.push(plain(ctx, "says-figure-attainment", ratio(result.attainment)));
    found.push(FigureView {
        tone,
        note: Some(ctx.with("says-score-note", &[("line", &words.rate(scope.plan().people.pass_line))])),
        ..plain(ctx, "says-figure-score", ratio(result.score))
    });
    let rank = result.rank.map_or_else(|| words.dash(), |rank| words.count(rank as usize));
    found.push(plain(ctx, "says-figure-rank", rank));
    found
}

/// Customers the member owns, by tier.
fn customers(ctx: &Ctx<'_>, scope: &Scope, owner: MemberIx) -> Vec<FigureView> {
    let now = scope.facts.tiering(&scope.plan().tiers, scope.as_of);
    let owned = |class: Option<Tier>| {
        scope
            .ledger()
            .customers
            .iter()
            .enumerate()
            .filter(|(index, customer)| customer.owner == Some(owner) && now.tier(*index as u32) == class)
            .count()
    };
    Tier::ALL
        .into_iter()
        .map(|tier| FigureView {
            label: class_label(&ctx.words, Some(tier)),
            value: ctx.words.count(owned(Some(tier))),
            note: None,
            tone: Some(class_tone(Some(tier))),
            rows: None,
            metric: None,
        })
        .collect()
}

/// The member's curriculum module by module, and the sentence above it.
fn training_lines(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> (Vec<ModuleLine>, String) {
    let (ledger, personnel, curricula, plan) = (scope.ledger(), scope.personnel(), scope.curricula(), scope.plan());
    let Some(completion) = training::completion(ledger, personnel, curricula, plan, member, scope.as_of) else {
        return (Vec::new(), ctx.get("says-people-no-curriculum"));
    };
    let cells = training::cells(ledger, personnel, curricula, plan, member, scope.quarter, scope.as_of);
    let lines = cells
        .iter()
        .map(|cell| {
            let state = cell_state(&cell.standing);
            ModuleLine {
                module: cell.module.id.clone(),
                label: ctx.words.module(&cell.module.id),
                weight: ctx.words.rate(Ratio::percent(i64::from(cell.module.weight))),
                state,
                state_label: state_label(&ctx.words, state),
                text: cell_text(&ctx.words, cell),
            }
        })
        .collect();
    let audience = ctx.words.audience(&completion.audience);
    let sentence = match completion.completed_on {
        Some(on) => {
            let args = [("audience", audience.as_str()), ("date", &ctx.words.date(on))];
            ctx.with("says-people-curriculum-complete", &args)
        }
        None => {
            let args = [("audience", audience.as_str()), ("done", &ctx.words.ratio_whole(completion.done))];
            ctx.with("says-people-curriculum-at", &args)
        }
    };
    (lines, sentence)
}

/// What the last quarters paid, latest first; quarters without a statement are left out.
fn pay(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<FigureView> {
    (0..PAY_QUARTERS)
        .filter_map(|back| {
            let quarter = scope.quarter.plus(-back);
            let total = paid(scope, quarter, scope.ledger().calendar.as_of(quarter, scope.as_of), member)?;
            Some(FigureView {
                label: ctx.words.quarter(quarter),
                value: ctx.words.money(total),
                note: (back == 0 && !scope.is_over()).then(|| ctx.get("says-people-pay-provisional")),
                tone: None,
                rows: None,
                metric: None,
            })
        })
        .collect()
}

fn paid(scope: &Scope, quarter: Quarter, as_of: NaiveDate, member: MemberIx) -> Option<Money> {
    let payroll = payroll_to(&scope.facts, quarter, as_of);
    payroll.statements.iter().find(|statement| statement.member == member).map(|statement| statement.total)
}

/// The member as it is edited.
fn edit(scope: &Scope, index: MemberIx) -> MemberSave {
    let member = &scope.ledger().members[index as usize];
    let leaves = scope.personnel().leaves.iter().filter(|(who, _)| *who == index);
    MemberSave {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        role: member.role,
        team: member.team.clone(),
        region: member.region.clone(),
        hired_on: member.hired_on,
        experience_from: Some(member.experience_from).filter(|from| *from != member.hired_on),
        active_to: member.active_to,
        leaves: leaves.map(|(_, span)| LeaveSpan { first: span.first, last: span.last }).collect(),
        since: None,
        is_new: false,
    }
}
