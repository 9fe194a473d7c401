//! The Members page: who reaches the target, who needs help.

use domain::base::{Money, Quarter, Ratio};
use domain::chart::Tone;
use domain::facts::MemberIx;
use domain::people::{self, Attainment};
use domain::tiering::Tier;

use crate::charts::{self, class_label, class_tone};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::tables::RowsKey;
use crate::wire::{
    EmptyView, FigureView, MemberRequest, MemberView, MembersView, PeriodRequest, RowsRef, TableId, TeamView,
};

pub(crate) fn members(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<MembersView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let results = people::attainments(scope.ledger(), scope.plan(), scope.quarter, scope.as_of);
    let (title, sentence) = verdict(ctx, &scope, &results);
    let is_empty = scope.ledger().members.is_empty();
    let has_targets = results.iter().any(|result| result.target.is_some());
    Ok(MembersView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-empty-members"), text: ctx.get("says-empty-members-text") }),
        attainment: has_targets.then(|| charts::attainment(&ctx.words, &scope, &results, &sentence)),
        figures: figures(ctx, &scope, &results),
        teams: teams(ctx, &scope, &results),
        title,
        sentence,
    })
}

/// How many reach the pass line.
pub(crate) fn verdict(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> (String, String) {
    let measured: Vec<&Attainment> = results.iter().filter(|result| result.target.is_some()).collect();
    if measured.is_empty() {
        return (ctx.get("says-members-no-target"), ctx.get("says-members-no-target-sentence"));
    }
    let passing = measured.iter().filter(|result| result.passes == Some(true)).count();
    let rate = Ratio::of_counts(passing, measured.len()).map_or_else(|| ctx.words.dash(), |rate| ctx.words.ratio(rate));
    let args = [
        ("passing", ctx.words.count(passing)),
        ("members", ctx.words.count(measured.len())),
        ("rate", rate),
        ("line", ctx.words.rate(scope.plan().people.pass_line)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = if scope.is_over() { "says-members-sentence" } else { "says-members-sentence-running" };
    (ctx.with("says-members-title", &args), ctx.with(key, &args))
}

/// Neutral figure without more.
pub(crate) fn plain(ctx: &Ctx<'_>, label: &str, value: String) -> FigureView {
    FigureView { label: ctx.get(label), value, note: None, tone: None, rows: None, metric: None }
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Vec<FigureView> {
    let rules = &scope.plan().people;
    let active: Vec<_> =
        scope.ledger().members.iter().filter(|member| people::is_active(member, scope.as_of)).collect();
    let seniority: Vec<_> = active.iter().map(|member| people::seniority(member, rules, scope.as_of)).collect();
    let below = results.iter().filter(|result| result.passes == Some(false)).count();
    let rate = FigureView {
        metric: Some("attainment_rate".to_owned()),
        ..plain(ctx, "base-metric-attainment_rate", rate(ctx, results))
    };
    vec![
        rate,
        plain(ctx, "says-figure-below", ctx.words.count(below)),
        plain(ctx, "says-figure-active", ctx.words.count(active.len())),
        plain(ctx, "says-figure-new-hires", ctx.words.count(seniority.iter().filter(|at| at.is_new_hire).count())),
        plain(ctx, "says-figure-seniors", ctx.words.count(seniority.iter().filter(|at| at.is_senior).count())),
    ]
}

fn rate(ctx: &Ctx<'_>, results: &[Attainment]) -> String {
    let whole = results.iter().filter(|result| result.target.is_some()).count();
    let part = results.iter().filter(|result| result.target.is_some() && result.passes == Some(true)).count();
    Ratio::of_counts(part, whole).map_or_else(|| ctx.words.dash(), |rate| ctx.words.ratio(rate))
}

fn teams(ctx: &Ctx<'_>, scope: &Scope, results: &[Attainment]) -> Vec<TeamView> {
    let zero = scope.ledger().currency.zero();
    let mut names: Vec<&str> =
        results.iter().map(|result| scope.ledger().members[result.member as usize].team.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .map(|name| {
            let of_team: Vec<&Attainment> =
                results.iter().filter(|result| scope.ledger().members[result.member as usize].team == name).collect();
            let target: Option<Money> = of_team.iter().filter_map(|result| result.target_to_date).reduce(|a, b| a + b);
            let whole: Option<Money> = of_team.iter().filter_map(|result| result.target).reduce(|a, b| a + b);
            let sales = of_team.iter().fold(zero, |sum, result| sum + result.sales);
            let attainment = target.and_then(|target| sales.over(target));
            TeamView {
                name: if name.is_empty() { ctx.get("says-no-team") } else { name.to_owned() },
                members: ctx.words.count(of_team.len()),
                target: whole.map_or_else(|| ctx.words.dash(), |target| ctx.words.money(target)),
                sales: ctx.words.money(sales),
                attainment: attainment.map_or_else(|| ctx.words.dash(), |ratio| ctx.words.ratio(ratio)),
                tone: attainment
                    .map(|ratio| if ratio >= scope.plan().people.pass_line { Tone::Neutral } else { Tone::Bad }),
            }
        })
        .collect()
}

pub(crate) fn member(ctx: &Ctx<'_>, request: MemberRequest) -> Result<MemberView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let index = scope.ledger().member_by_no(&request.employee_no).ok_or_else(|| ctx.not_found(&request.employee_no))?;
    let member = &scope.ledger().members[index as usize];
    let result = result(&scope, scope.quarter, scope.as_of, index);
    let history = history(ctx, &scope, index);
    let title = match result.as_ref().and_then(|result| result.attainment_to_date) {
        Some(ratio) => {
            ctx.with("says-member-title", &[("name", &member.name), ("attainment", &ctx.words.ratio(ratio))])
        }
        None => member.name.clone(),
    };
    Ok(MemberView {
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        facts: facts(ctx, &scope, index),
        figures: result.map_or_else(Vec::new, |result| member_figures(ctx, &scope, &result)),
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
        title,
    })
}

fn result(scope: &Scope, quarter: Quarter, as_of: chrono::NaiveDate, member: MemberIx) -> Option<Attainment> {
    people::attainments(scope.ledger(), scope.plan(), quarter, as_of).into_iter().find(|result| result.member == member)
}

fn history(ctx: &Ctx<'_>, scope: &Scope, member: MemberIx) -> Vec<(String, Option<Ratio>)> {
    (0..6)
        .rev()
        .map(|back| {
            let quarter = scope.quarter.plus(-back);
            let as_of = scope.ledger().calendar.as_of(quarter, scope.as_of);
            let ratio = result(scope, quarter, as_of, member).and_then(|result| result.attainment_to_date);
            (ctx.words.quarter(quarter), ratio)
        })
        .collect()
}

fn facts(ctx: &Ctx<'_>, scope: &Scope, index: MemberIx) -> Vec<FigureView> {
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
    if let Some(last) = member.active_to {
        found.push(plain(ctx, "says-fact-active-to", ctx.words.date(last)));
    }
    found
}

fn member_figures(ctx: &Ctx<'_>, scope: &Scope, result: &Attainment) -> Vec<FigureView> {
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
