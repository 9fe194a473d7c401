//! Certificates: star of a month, excellent mentor, curriculum completed. Nobody gets one before the month or quarter it
//! is for is over; who could earn it is said instead.

use chrono::NaiveDate;
use domain::base::{Money, Month, Ratio};
use domain::facts::{AwardKind, MemberIx};
use domain::mentoring::Bonus;
use domain::people::{self, Star};
use report::{Certificate, Fact};

use super::{awards, courses};
use crate::ctx::{Ctx, Scope};
use crate::document::{Letterhead, letterhead};
use crate::failure::{Code, Failure};
use crate::mentoring::bonuses;
use crate::wire::CertificateKind;

/// The most names a refusal gives.
pub(super) const NAMES_MOST: usize = 5;

/// The certificates of a kind that were earned in the quarter, of everybody or of one member; never none.
pub(super) fn of_kind(
    ctx: &Ctx<'_>,
    scope: &Scope,
    kind: CertificateKind,
    month: Option<Month>,
    wanted: Option<MemberIx>,
) -> Result<Vec<Certificate>, Failure> {
    let found = match kind {
        CertificateKind::Star => stars(ctx, scope, month, wanted),
        CertificateKind::CoreStar => awards::stars(ctx, scope, AwardKind::CoreStar, month, wanted),
        CertificateKind::NewCustomerStar => awards::stars(ctx, scope, AwardKind::NewCustomerStar, month, wanted),
        CertificateKind::Mentor => mentors(ctx, scope, wanted),
        CertificateKind::Course => courses::certificates(ctx, scope, wanted),
    }?;
    let Letterhead { company, logo } = letterhead(ctx, scope)?;
    let headed = |found| Certificate { company: company.clone(), logo: logo.clone(), ..found };
    Ok(found.into_iter().map(headed).collect())
}

/// A certificate's frame: whose, for when, given on which day.
pub(super) struct Earned<'a> {
    pub(super) kind: &'static str,
    pub(super) member: MemberIx,
    pub(super) occasion: String,
    pub(super) citation: String,
    pub(super) facts: Vec<Fact>,
    pub(super) modules: Vec<String>,
    pub(super) on: NaiveDate,
    /// What the serial is made from, beside company, kind and member ("2026-09-1" and the figures).
    pub(super) serial: (String, &'a [String]),
}

pub(super) fn certificate(ctx: &Ctx<'_>, scope: &Scope, earned: Earned<'_>) -> Certificate {
    let member = &scope.ledger().members[earned.member as usize];
    let below: Vec<&str> =
        [member.team.as_str(), member.employee_no.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
    Certificate {
        company: scope.facts.settings.name.clone(),
        logo: None,
        title: ctx.get(&format!("report-certificate-{}", earned.kind)),
        occasion: earned.occasion,
        intro: ctx.get("report-certificate-intro"),
        member: member.name.clone(),
        note: below.join(" · "),
        citation: earned.citation,
        facts: earned.facts,
        modules: earned.modules,
        date: ctx.words.date(earned.on),
        serial: serial(&scope.facts.settings.name, &member.employee_no, earned.kind, &earned.serial),
    }
}

/// The same facts always have the same serial, in every language; other facts have another one.
fn serial(company: &str, employee_no: &str, kind: &str, (place, figures): &(String, &[String])) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in [company, employee_no, kind, place].into_iter().chain(figures.iter().map(String::as_str)) {
        // The length keeps "AB" + "C" and "A" + "BC" apart.
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize().to_hex();
    format!("{}-{place}-{}", kind[..1].to_uppercase(), digest[..8].to_uppercase())
}

pub(super) fn refused(ctx: &Ctx<'_>, key: &str, args: &[(&str, &str)]) -> Failure {
    Failure::of(Code::Invalid, &ctx.words, key, args)
}

pub(super) fn fact(ctx: &Ctx<'_>, label: &str, value: String) -> Fact {
    Fact { label: ctx.get(label), value }
}

pub(super) fn name(scope: &Scope, member: MemberIx) -> String {
    scope.ledger().members[member as usize].name.clone()
}

/// Names with a figure each, as far as there is room.
pub(super) fn names(ctx: &Ctx<'_>, named: impl Iterator<Item = (String, String)>) -> String {
    let mut named = named.fuse();
    let shown: Vec<String> = named
        .by_ref()
        .take(NAMES_MOST)
        .map(|(name, figure)| ctx.with("report-name-figure", &[("name", &name), ("figure", &figure)]))
        .collect();
    let list = ctx.words.list(&shown);
    if named.next().is_some() { ctx.with("report-names-more", &[("names", &list)]) } else { list }
}

fn stars(
    ctx: &Ctx<'_>,
    scope: &Scope,
    month: Option<Month>,
    wanted: Option<MemberIx>,
) -> Result<Vec<Certificate>, Failure> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let asked: Vec<Month> = months.into_iter().filter(|one| month.is_none_or(|month| month == *one)).collect();
    let of = |month: Month| people::stars(scope.ledger(), scope.plan(), month, scope.as_of);
    let over: Vec<Month> = asked.iter().copied().filter(|month| month.span().last <= scope.as_of).collect();
    let period = month.map_or_else(|| ctx.words.quarter(scope.quarter), |month| ctx.words.month(month));
    if over.is_empty() {
        return Err(running_month(ctx, scope, asked[0], &of(asked[0])));
    }
    let earned: Vec<(Month, Star)> =
        over.into_iter().flat_map(|month| of(month).into_iter().map(move |star| (month, star))).collect();
    if earned.is_empty() {
        return Err(refused(ctx, "report-refused-star-none", &[("period", &period)]));
    }
    let printed: Vec<Certificate> = earned
        .iter()
        .filter(|(_, star)| wanted.is_none_or(|member| member == star.member))
        .map(|(month, star)| star_certificate(ctx, scope, *month, star))
        .collect();
    match wanted.filter(|_| printed.is_empty()) {
        Some(member) => {
            let figures = earned.iter().map(|(_, star)| (name(scope, star.member), ctx.words.ratio(star.attainment)));
            let names = names(ctx, figures);
            let args = [("member", name(scope, member)), ("period", period), ("names", names)];
            Err(refused(ctx, "report-refused-star-member", &args.each_ref().map(|(name, text)| (*name, text.as_str()))))
        }
        None => Ok(printed),
    }
}

/// The month is not over: who is ahead?
fn running_month(ctx: &Ctx<'_>, scope: &Scope, month: Month, ahead: &[Star]) -> Failure {
    let figures = ahead.iter().map(|star| (name(scope, star.member), ctx.words.ratio(star.attainment)));
    let names = if ahead.is_empty() { ctx.words.dash() } else { names(ctx, figures) };
    let args = [("month", ctx.words.month(month)), ("last", ctx.words.date(month.span().last)), ("names", names)];
    refused(ctx, "report-refused-star-running", &args.each_ref().map(|(name, text)| (*name, text.as_str())))
}

fn star_certificate(ctx: &Ctx<'_>, scope: &Scope, month: Month, star: &Star) -> Certificate {
    let words = &ctx.words;
    let rank = words.count(star.rank as usize);
    let (attainment, label) = (words.ratio(star.attainment), words.month(month));
    let args = [("attainment", attainment.as_str()), ("month", &label), ("rank", &rank)];
    let money = |amount: Money| words.money(amount);
    let figures = [star.sales.to_minor().to_string(), star.target.to_minor().to_string()];
    let earned = Earned {
        kind: "star",
        member: star.member,
        citation: ctx.with("report-certificate-star-citation", &args),
        facts: vec![
            fact(ctx, "report-col-rank", rank.clone()),
            fact(ctx, "report-col-attainment", attainment.clone()),
            fact(ctx, "report-col-sales", money(star.sales)),
            fact(ctx, "report-col-target", money(star.target)),
        ],
        modules: vec![],
        on: month.span().last,
        serial: (format!("{month}-{}", star.rank), &figures),
        occasion: label.clone(),
    };
    certificate(ctx, scope, earned)
}

fn mentors(ctx: &Ctx<'_>, scope: &Scope, wanted: Option<MemberIx>) -> Result<Vec<Certificate>, Failure> {
    let period = ctx.words.quarter(scope.quarter);
    let above = ctx.words.rate(scope.plan().incentives.mentor_above);
    let measured: Vec<Bonus> = bonuses(scope).into_iter().filter(|one| !one.mentees.is_empty()).collect();
    let share = |one: &Bonus| {
        let (part, whole) = (ctx.words.count(one.passing), ctx.words.count(one.mentees.len()));
        let text = ctx.with("report-part-of-whole", &[("part", &part), ("whole", &whole)]);
        (name(scope, one.mentor), text)
    };
    if measured.is_empty() {
        return Err(refused(ctx, "report-refused-mentor-none", &[("period", &period), ("above", &above)]));
    }
    if !scope.is_over() {
        let (last, names) = (ctx.words.date(scope.span.last), names(ctx, measured.iter().map(share)));
        let args = [("period", period.as_str()), ("last", &last), ("names", &names)];
        return Err(refused(ctx, "report-refused-mentor-running", &args));
    }
    let reached: Vec<&Bonus> = measured.iter().filter(|one| one.is_reached).collect();
    if reached.is_empty() {
        let names = names(ctx, measured.iter().map(share));
        let args = [("period", period.as_str()), ("above", &above), ("names", &names)];
        return Err(refused(ctx, "report-refused-mentor-below", &args));
    }
    let of_wanted = reached.iter().filter(|one| wanted.is_none_or(|member| member == one.mentor));
    let printed: Vec<Certificate> = of_wanted.map(|one| mentor_certificate(ctx, scope, one)).collect();
    match wanted.filter(|_| printed.is_empty()) {
        Some(member) => {
            let (member, names) = (name(scope, member), names(ctx, reached.into_iter().map(share)));
            let args = [("member", member.as_str()), ("period", &period), ("names", &names)];
            Err(refused(ctx, "report-refused-mentor-member", &args))
        }
        None => Ok(printed),
    }
}

fn mentor_certificate(ctx: &Ctx<'_>, scope: &Scope, bonus: &Bonus) -> Certificate {
    let words = &ctx.words;
    let (mentees, period) = (words.count(bonus.mentees.len()), words.quarter(scope.quarter));
    let line = words.rate(scope.plan().people.pass_line);
    let args = [("mentees", mentees.as_str()), ("line", &line), ("period", &period)];
    let share = bonus.measured.map_or_else(|| words.dash(), |share: Ratio| words.ratio(share));
    let figures: Vec<String> = bonus
        .mentees
        .iter()
        .map(|(mentee, passes)| format!("{} {passes:?}", scope.ledger().members[*mentee as usize].employee_no))
        .collect();
    let earned = Earned {
        kind: "mentor",
        member: bonus.mentor,
        citation: words.counted("report-certificate-mentor-citation", bonus.passing, &args),
        facts: vec![
            fact(ctx, "report-certificate-mentees", mentees.clone()),
            fact(ctx, "report-certificate-passing", words.count(bonus.passing)),
            fact(ctx, "report-col-share", share),
        ],
        modules: vec![],
        on: scope.span.last,
        serial: (scope.quarter.to_string(), &figures),
        occasion: period.clone(),
    };
    certificate(ctx, scope, earned)
}
