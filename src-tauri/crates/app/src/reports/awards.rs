//! Certificates of the stars that were decided: core maintenance star and new customer star of a month (section 7).

use domain::base::{Month, Period};
use domain::facts::{Award, AwardKind, MemberIx};
use domain::incentives::Line;
use report::Certificate;

use super::certificates::{Earned, certificate, fact, name, refused};
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::incentives::payroll_of;

/// The certificates of the stars of a kind that were decided for months of the quarter; never none.
pub(super) fn stars(
    ctx: &Ctx<'_>,
    scope: &Scope,
    kind: AwardKind,
    month: Option<Month>,
    wanted: Option<MemberIx>,
) -> Result<Vec<Certificate>, Failure> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let is_asked = |award: &&Award| {
        award.kind == kind
            && months.contains(&award.month)
            && month.is_none_or(|month| month == award.month)
            && wanted.is_none_or(|member| member == award.member)
    };
    let printed: Vec<Certificate> =
        scope.accounts().awards.iter().filter(is_asked).map(|award| one(ctx, scope, award)).collect();
    if printed.is_empty() {
        let period = month.map_or_else(|| ctx.words.quarter(scope.quarter), |month| ctx.words.month(month));
        let title = ctx.get(title_key(kind));
        return Err(match wanted {
            Some(member) => {
                let args = [("member", name(scope, member)), ("title", title), ("period", period)];
                refused(ctx, "report-refused-award-member", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
            }
            None => refused(ctx, "report-refused-award-none", &[("title", &title), ("period", &period)]),
        });
    }
    Ok(printed)
}

fn title_key(kind: AwardKind) -> &'static str {
    match kind {
        AwardKind::CoreStar => "report-certificate-core-star",
        AwardKind::NewCustomerStar => "report-certificate-new-customer-star",
    }
}

fn one(ctx: &Ctx<'_>, scope: &Scope, award: &Award) -> Certificate {
    let label = ctx.words.month(award.month);
    let payroll = payroll_of(scope);
    let statement = payroll.of(award.member);
    let is_its = |line: &&Line| line.kind == award.kind.line() && line.period == Period::Month(award.month);
    let line = statement.and_then(|statement| statement.lines.iter().find(is_its));
    let kind = match award.kind {
        AwardKind::CoreStar => "core-star",
        AwardKind::NewCustomerStar => "new-customer-star",
    };
    let figures = [award.kind.as_str().to_owned(), award.month.to_string()];
    let mut facts = vec![fact(ctx, "report-certificate-decided", ctx.words.date(award.on))];
    if let Some(line) = line {
        facts.push(fact(ctx, "report-certificate-bonus", ctx.words.money(line.amount)));
    }
    let earned = Earned {
        kind,
        member: award.member,
        citation: ctx.with(&format!("report-certificate-{kind}-citation"), &[("month", &label)]),
        facts,
        modules: vec![],
        on: award.on,
        serial: (award.month.to_string(), &figures),
        occasion: label.clone(),
    };
    certificate(ctx, scope, earned)
}
