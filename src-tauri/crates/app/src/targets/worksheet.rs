//! The worksheet of a year: strategy, market, history, what the team can carry, the range they propose, and why the target
//! is what it is.

use domain::base::{Currency, Issue, Money, Period, Ratio};
use domain::facts::Worksheet;
use domain::targets::{End, Ground, YearGround, year_ground};
use rust_decimal::Decimal;
use serde_json::json;
use store::accounts::WorksheetRow;

use super::change::amount;
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::typed;
use crate::wire::{Done, FigureView, WorksheetSave, WorksheetView};

/// Years that a worksheet can be kept for.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9000;
/// Digits of a typed percentage after the point.
const PERCENT_DIGITS: u32 = 4;

pub(super) fn view(ctx: &Ctx<'_>, scope: &Scope) -> WorksheetView {
    let year = scope.quarter.year;
    let kept = kept(scope, year);
    let ground = year_ground(scope.ledger(), scope.plan(), year, scope.today, kept);
    let range = ground.range();
    let currency = scope.ledger().currency;
    let text = |of: fn(&Worksheet) -> &str| kept.map_or_else(String::new, |kept| of(kept).to_owned());
    let market = kept.and_then(|kept| kept.market_minor).map(|minor| currency.minor(minor));
    WorksheetView {
        year,
        strategy: text(|kept| &kept.strategy),
        market: market.map_or_else(String::new, |market| market.to_string()),
        market_share: kept.and_then(|kept| kept.market_share).map_or_else(String::new, percent),
        reasoning: text(|kept| &kept.reasoning),
        history: history(ctx, scope, &ground, market.zip(kept.and_then(|kept| kept.market_share))),
        proposal: range.map(|range| {
            let least = end(ctx, scope, &ground, kept, range.least);
            if range.least.amount == range.most.amount {
                return ctx.with("says-targets-range-single", &[("end", &least)]);
            }
            let most = end(ctx, scope, &ground, kept, range.most);
            ctx.with("says-targets-range", &[("least", &least), ("most", &most)])
        }),
        least: range.map(|range| range.least.amount),
        most: range.map(|range| range.most.amount),
    }
}

fn kept(scope: &Scope, year: i32) -> Option<&Worksheet> {
    scope.accounts().worksheets.iter().find(|worksheet| worksheet.year == year)
}

/// A share as it is typed: "12.5" for 12.5 %.
fn percent(share: Ratio) -> String {
    (share.value() * Decimal::ONE_HUNDRED).normalize().to_string()
}

/// The four quarters looked at: "2025", or "2025 Q4 – 2026 Q3".
fn known_as(ctx: &Ctx<'_>, ground: &YearGround) -> String {
    let (first, last) = ground.quarters;
    if first.quarter == 1 {
        return ctx.words.period(Period::Year(first.year));
    }
    format!("{} – {}", ctx.words.quarter(first), ctx.words.quarter(last))
}

fn history(ctx: &Ctx<'_>, scope: &Scope, ground: &YearGround, market: Option<(Money, Ratio)>) -> Vec<FigureView> {
    let words = &ctx.words;
    let figure = |label: String, value: String, note: Option<String>| FigureView {
        label,
        value,
        note,
        tone: None,
        rows: None,
        metric: None,
    };
    let money = |money: Option<Money>| money.map_or_else(|| words.dash(), |money| words.money(money));
    let ratio = |ratio: Option<Ratio>| ratio.map_or_else(|| words.dash(), |ratio| words.ratio(ratio));
    let known = known_as(ctx, ground);
    let earlier =
        ground.earlier.map(|earlier| ctx.with("says-targets-year-before", &[("sales", &words.money(earlier))]));
    let mut found = vec![
        figure(ctx.with("says-targets-sales-of", &[("period", &known)]), money(ground.sales), earlier),
        figure(ctx.get("says-targets-growth"), ratio(ground.growth), None),
    ];
    let quarters = scope.ledger().calendar.quarters(scope.quarter.year);
    found.extend(quarters.into_iter().zip(ground.seasons).map(|(quarter, share)| {
        let label = ctx.with("says-targets-season", &[("quarter", &words.quarter_name(quarter))]);
        figure(label, ratio(share), None)
    }));
    let then =
        ctx.with("says-targets-capacity-then", &[("months", &words.months(ground.months_then)), ("period", &known)]);
    found.push(figure(ctx.get("says-targets-capacity"), words.months(ground.months), Some(then)));
    if let Some((market, share)) = market {
        let args = [("share", words.rate(share)), ("market", words.money(market))];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let value = words.money(market.at_rate(share));
        found.push(figure(ctx.get("says-targets-market"), value, Some(ctx.with("says-targets-market-note", &args))));
    }
    found
}

/// An end of the range with where it comes from: "¥12,000,000.00 (the growth of 12.0 % once more)".
fn end(ctx: &Ctx<'_>, scope: &Scope, ground: &YearGround, kept: Option<&Worksheet>, end: End) -> String {
    let words = &ctx.words;
    let currency = scope.ledger().currency;
    let dash = || words.dash();
    let market = kept.and_then(|kept| kept.market_minor).map(|minor| words.money(currency.minor(minor)));
    let a_month = ground.sales.and_then(|sales| sales.value().checked_div(ground.months_then));
    let args = [
        ("amount", words.money(end.amount)),
        ("period", known_as(ctx, ground)),
        ("growth", ground.growth.map_or_else(dash, |growth| words.ratio(growth))),
        ("months", words.months(ground.months)),
        ("each", a_month.map_or_else(dash, |exact| words.money(currency.round(exact)))),
        ("share", kept.and_then(|kept| kept.market_share).map_or_else(dash, |share| words.rate(share))),
        ("market", market.unwrap_or_else(dash)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let key = match end.ground {
        Ground::Held => "says-targets-end-held",
        Ground::Trend => "says-targets-end-trend",
        Ground::Capacity => "says-targets-end-capacity",
        Ground::Market => "says-targets-end-market",
    };
    ctx.with(key, &args)
}

pub(crate) fn save(ctx: &Ctx<'_>, request: WorksheetSave) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let row = row(scope.ledger().currency, &request).map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
    let summary = json!({
        "year": row.year, "market_minor": row.market_minor, "market_share": row.market_share,
        "reasoning": row.reasoning,
    });
    ctx.write("worksheet_save", summary, |tx| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    })?;
    Ok(Done { text: ctx.with("says-targets-worksheet-kept", &[("year", &ctx.words.period(Period::Year(row.year)))]) })
}

fn row(currency: Currency, request: &WorksheetSave) -> Result<WorksheetRow, Vec<Issue>> {
    let mut issues = Vec::new();
    if !YEARS.contains(&request.year) {
        issues.push(Issue::refused("issue-target-worksheet-year").at("year").value(&request.year.to_string()));
    }
    too_long(&mut issues, "strategy", &request.strategy);
    too_long(&mut issues, "reasoning", &request.reasoning);
    let market_minor = match request.market.trim() {
        "" => None,
        text => amount(currency, text).map_err(|issue| issues.push(issue.at("market"))).ok().map(Money::to_minor),
    };
    let market_share = match request.market_share.trim() {
        "" => None,
        text => share(text).map_err(|issue| issues.push(issue)).ok(),
    };
    if !issues.is_empty() {
        return Err(issues);
    }
    Ok(WorksheetRow {
        id: 0,
        year: request.year,
        strategy: request.strategy.trim().to_owned(),
        market_minor,
        market_share,
        reasoning: request.reasoning.trim().to_owned(),
    })
}

/// A share typed in percent, from 0 to 100.
fn share(text: &str) -> Result<Ratio, Issue> {
    let plain = text.trim_end_matches(['%', '％', ' ', '\u{a0}']);
    let typed = typed::number(plain).ok().flatten();
    let is_share = |percent: &Decimal| {
        *percent >= Decimal::ZERO && *percent <= Decimal::ONE_HUNDRED && percent.normalize().scale() <= PERCENT_DIGITS
    };
    match typed.filter(is_share) {
        Some(percent) => Ok(Ratio::new(percent / Decimal::ONE_HUNDRED)),
        None => Err(Issue::refused("issue-target-market-share").at("market_share").value(text)),
    }
}
