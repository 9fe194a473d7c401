//! The recognition wall: what people wrote, and the stars of the months, which the engine works out.

use chrono::NaiveDate;
use domain::base::Month;
use domain::facts::{Recognition, RecognitionKind};
use domain::people::{Star, stars};

use super::{SHOWN_MAX, recognition_label};
use crate::ctx::{Ctx, Scope};
use crate::wire::WallCard;

/// Months whose stars hang on the wall.
const MONTHS: i32 = 6;

/// Recognitions and stars by the date, latest first. A star somebody wrote down hangs once.
pub(super) fn wall(ctx: &Ctx<'_>, scope: &Scope) -> Vec<WallCard> {
    let written: Vec<&Recognition> =
        scope.personnel().recognitions.iter().filter(|entry| entry.on <= scope.as_of).take(SHOWN_MAX).collect();
    let mut found: Vec<(NaiveDate, WallCard)> =
        written.iter().map(|entry| (entry.on, entry_card(ctx, scope, entry))).collect();
    let this = Month::of(scope.as_of);
    for month in (0..MONTHS).map(|back| this.plus(-back)).filter(|month| month.span().last <= scope.as_of) {
        let quarter = scope.ledger().calendar.quarter_of_month(month);
        let plan = &scope.facts.plan(quarter).plan;
        let best = stars(scope.ledger(), plan, month, scope.as_of);
        let unwritten = best.into_iter().filter(|star| !is_written(&written, star, month));
        found.extend(unwritten.map(|star| (month.span().last, star_card(ctx, scope, &star, month))));
    }
    found.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    found.into_iter().take(SHOWN_MAX).map(|(_, card)| card).collect()
}

/// Written down from the month's last day to the end of the next month.
fn is_written(written: &[&Recognition], star: &Star, month: Month) -> bool {
    let (first, last) = (month.span().last, month.plus(1).span().last);
    let is = |entry: &&&Recognition| {
        entry.kind == RecognitionKind::Star && entry.member == star.member && (first..=last).contains(&entry.on)
    };
    written.iter().any(|entry| is(&entry))
}

fn entry_card(ctx: &Ctx<'_>, scope: &Scope, entry: &Recognition) -> WallCard {
    let member = &scope.ledger().members[entry.member as usize];
    WallCard {
        id: Some(entry.id),
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        kind: entry.kind,
        kind_label: recognition_label(ctx, entry.kind),
        date: ctx.words.date(entry.on),
        text: entry.text.clone(),
        month: None,
    }
}

fn star_card(ctx: &Ctx<'_>, scope: &Scope, star: &Star, month: Month) -> WallCard {
    let member = &scope.ledger().members[star.member as usize];
    let args = [
        ("month", ctx.words.month(month)),
        ("rank", ctx.words.count(star.rank as usize)),
        ("attainment", ctx.words.ratio(star.attainment)),
        ("sales", ctx.words.money_short(star.sales)),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    WallCard {
        id: None,
        employee_no: member.employee_no.clone(),
        name: member.name.clone(),
        kind: RecognitionKind::Star,
        kind_label: recognition_label(ctx, RecognitionKind::Star),
        date: ctx.words.date(month.span().last),
        text: ctx.with("says-ideas-star", &args),
        month: Some(month),
    }
}
