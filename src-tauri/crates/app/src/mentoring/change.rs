//! Pairing, ending a pair by hand, logging a week.
//!
//! The limits are looked at within the transaction, over the pairs as the file has them then: whoever asks, and however
//! many at once, nobody gets a third mentee.

use chrono::NaiveDate;
use domain::base::Issue;
use domain::facts::{MemberIx, Pair};
use domain::mentoring::{Refusal, end as end_of, monday_of, refusals};
use serde_json::json;
use store::Tx;
use store::personnel::{MentorWeekRow, PairRow};

use super::{person, week};
use crate::agenda::too_long;
use crate::ctx::{Ctx, Scope, Stop};
use crate::failure::Failure;
use crate::wire::{Done, MentorLog, PairEnd, PairOpen};

/// The most minutes a week can hold: what a plan may ask for at the most.
const MINUTES_MAX: u32 = 2_400;

pub(crate) fn open(ctx: &Ctx<'_>, request: PairOpen) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    let mentor = place(&scope, "mentor_no", &request.mentor_no, &mut issues);
    let mentee = place(&scope, "mentee_no", &request.mentee_no, &mut issues);
    let (Some(mentor), Some(mentee)) = (mentor, mentee) else { return Err(Failure::invalid(&ctx.words, &issues)) };
    let summary = json!({ "mentor": request.mentor_no, "mentee": request.mentee_no, "began_on": request.began_on });
    ctx.write("pair_open", summary, |tx| {
        let pairs: Vec<Pair> = tx.all::<PairRow>()?.iter().filter_map(|row| pair(&scope, row)).collect();
        let found = refusals(scope.ledger(), scope.plan(), &pairs, mentor, mentee, request.began_on);
        let issues: Vec<Issue> = found.into_iter().map(|found| refused(ctx, &scope, &request, found)).collect();
        refuse(ctx, &issues)?;
        tx.save(&PairRow {
            id: 0,
            mentor_id: person(&scope, mentor).id,
            mentee_id: person(&scope, mentee).id,
            began_on: request.began_on,
            ended_on: None,
            end_reason: String::new(),
        })?;
        Ok(())
    })?;
    let args = [
        ("mentor", person(&scope, mentor).name.clone()),
        ("mentee", person(&scope, mentee).name.clone()),
        ("date", ctx.words.date(request.began_on)),
    ];
    Ok(done(ctx, "says-mentoring-opened", &args))
}

fn done(ctx: &Ctx<'_>, key: &str, args: &[(&str, String)]) -> Done {
    let args: Vec<(&str, &str)> = args.iter().map(|(name, text)| (*name, text.as_str())).collect();
    Done { text: ctx.with(key, &args) }
}

fn refuse(ctx: &Ctx<'_>, issues: &[Issue]) -> Result<(), Stop> {
    if issues.is_empty() { Ok(()) } else { Err(Stop::from(Failure::invalid(&ctx.words, issues))) }
}

fn place(scope: &Scope, field: &str, employee_no: &str, issues: &mut Vec<Issue>) -> Option<MemberIx> {
    let found = scope.ledger().member_by_no(employee_no);
    if found.is_none() {
        issues.push(Issue::refused("issue-mentoring-member").at(field).value(employee_no));
    }
    found
}

/// A pair of the file as the rules read it; none when it is about somebody who came after the facts were read.
fn pair(scope: &Scope, row: &PairRow) -> Option<Pair> {
    let place = |id: i64| scope.ledger().members.iter().position(|member| member.id == id);
    Some(Pair {
        id: row.id,
        mentor: place(row.mentor_id)? as MemberIx,
        mentee: place(row.mentee_id)? as MemberIx,
        began_on: row.began_on,
        ended_on: row.ended_on,
        end_reason: row.end_reason.clone(),
        weeks: Vec::new(),
    })
}

/// What speaks against a pair, with what to do instead.
fn refused(ctx: &Ctx<'_>, scope: &Scope, request: &PairOpen, refusal: Refusal) -> Issue {
    let began_on = request.began_on.to_string();
    let mentor = |key: &str| Issue::refused(key).at("mentor_no").value(&request.mentor_no);
    let mentee = |key: &str| Issue::refused(key).at("mentee_no").value(&request.mentee_no);
    let (rules, people) = (&scope.plan().mentoring, &scope.plan().people);
    match refusal {
        Refusal::SamePerson => mentee("issue-mentoring-same"),
        Refusal::MentorNotActive => mentor("issue-mentoring-mentor-inactive").arg("date", began_on),
        Refusal::MentorNotSenior { from } => mentor("issue-mentoring-mentor-junior")
            .arg("years", ctx.words.years(people.senior_years.into()))
            .arg("date", ctx.words.date(from)),
        Refusal::MentorFull { mentees, on } => mentor("issue-mentoring-mentor-full")
            .arg("mentees", ctx.words.count(mentees))
            .arg("most", ctx.words.count(rules.mentees_max as usize))
            .arg("date", ctx.words.date(on)),
        Refusal::MenteeNotActive => mentee("issue-mentoring-mentee-inactive").arg("date", began_on),
        Refusal::MenteeGrownUp { until } => mentee("issue-mentoring-mentee-grown")
            .arg("months", ctx.words.months(people.new_hire_months.into()))
            .arg("date", ctx.words.date(until)),
        Refusal::MenteeTaken { mentor, until } => mentee("issue-mentoring-mentee-taken")
            .arg("mentor", &person(scope, mentor).name)
            .arg("date", ctx.words.date(until)),
    }
}

pub(crate) fn end(ctx: &Ctx<'_>, request: PairEnd) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let reason = request.reason.trim();
    let mut issues = Vec::new();
    if reason.is_empty() {
        issues.push(Issue::refused("issue-mentoring-reason").at("reason"));
    }
    too_long(&mut issues, "reason", reason);
    let summary = json!({ "pair": request.id, "ended_on": request.ended_on, "reason": reason });
    let ended = ctx.write("pair_end", summary, |tx| {
        let row = row(ctx, tx, request.id)?;
        let pair = pair(&scope, &row).ok_or_else(|| unknown(ctx))?;
        issues.extend(end_refusal(ctx, &scope, &pair, request.ended_on));
        refuse(ctx, &issues)?;
        tx.note("mentor", person(&scope, pair.mentor).employee_no.clone());
        tx.note("mentee", person(&scope, pair.mentee).employee_no.clone());
        tx.save(&PairRow { ended_on: Some(request.ended_on), end_reason: reason.to_owned(), ..row })?;
        Ok(pair)
    })?;
    let args = [
        ("mentor", person(&scope, ended.mentor).name.clone()),
        ("mentee", person(&scope, ended.mentee).name.clone()),
        ("date", ctx.words.date(request.ended_on)),
    ];
    Ok(done(ctx, "says-mentoring-ended-done", &args))
}

fn unknown(ctx: &Ctx<'_>) -> Stop {
    Stop::from(ctx.not_found(&ctx.get("says-mentoring-pair")))
}

fn row(ctx: &Ctx<'_>, tx: &Tx<'_>, id: i64) -> Result<PairRow, Stop> {
    tx.get::<PairRow>(id)?.ok_or_else(|| unknown(ctx))
}

/// Why a pair cannot end on a day: it is over, has not begun by then, or ends by itself before.
fn end_refusal(ctx: &Ctx<'_>, scope: &Scope, pair: &Pair, ended_on: NaiveDate) -> Option<Issue> {
    let refused = |key: &str, on: NaiveDate| {
        Issue::refused(key).at("ended_on").value(&ended_on.to_string()).arg("date", ctx.words.date(on))
    };
    let now = end_of(scope.ledger(), scope.plan(), pair).on;
    if now < scope.today {
        return Some(refused("issue-mentoring-ended", now));
    }
    if ended_on < pair.began_on {
        return Some(refused("issue-mentoring-end-before", pair.began_on));
    }
    let by_itself = end_of(scope.ledger(), scope.plan(), &Pair { ended_on: None, ..pair.clone() }).on;
    (ended_on > by_itself).then(|| refused("issue-mentoring-end-after", by_itself))
}

pub(crate) fn log(ctx: &Ctx<'_>, request: MentorLog) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let monday = monday_of(request.week_on);
    let mut issues = texts(&request);
    if monday > scope.today {
        issues.push(Issue::refused("issue-mentoring-week-ahead").at("week_on").value(&request.week_on.to_string()));
    }
    let summary = json!({
        "pair": request.pair_id, "week_on": monday, "minutes": request.minutes,
        "topics": request.topics.is_some(), "summary": request.summary.is_some(),
    });
    let pair = ctx.write("mentor_log", summary, |tx| {
        let pair = pair(&scope, &row(ctx, tx, request.pair_id)?).ok_or_else(|| unknown(ctx))?;
        if !week::touches(&scope, &pair, monday) {
            let issue = Issue::refused("issue-mentoring-week-outside").at("week_on");
            issues.push(issue.value(&request.week_on.to_string()));
        }
        refuse(ctx, &issues)?;
        let known = tx.all::<MentorWeekRow>()?;
        let known = known.into_iter().find(|week| week.pair_id == request.pair_id && week.week_on == monday);
        tx.save(&logged(&request, monday, known, scope.today))?;
        Ok(pair)
    })?;
    let args = [
        ("mentor", person(&scope, pair.mentor).name.clone()),
        ("mentee", person(&scope, pair.mentee).name.clone()),
        ("week", ctx.words.day_month(monday)),
    ];
    Ok(done(ctx, "says-mentoring-logged", &args))
}

fn texts(request: &MentorLog) -> Vec<Issue> {
    let mut issues = Vec::new();
    if request.minutes.is_none() && request.topics.is_none() && request.summary.is_none() {
        issues.push(Issue::refused("issue-mentoring-nothing").at("minutes"));
    }
    if let Some(minutes) = request.minutes.filter(|minutes| *minutes > MINUTES_MAX) {
        let issue = Issue::refused("issue-mentoring-minutes").at("minutes").value(&minutes.to_string());
        issues.push(issue.arg("most", MINUTES_MAX));
    }
    for (field, text) in [("topics", &request.topics), ("summary", &request.summary)] {
        too_long(&mut issues, field, text.as_deref().unwrap_or_default());
    }
    issues
}

/// The week with what was said of it. A summary is handed in once: to write it better later is not to hand it in later.
fn logged(request: &MentorLog, monday: NaiveDate, known: Option<MentorWeekRow>, today: NaiveDate) -> MentorWeekRow {
    let known = known.unwrap_or(MentorWeekRow {
        id: 0,
        pair_id: request.pair_id,
        week_on: monday,
        minutes: 0,
        topics: String::new(),
        summary: String::new(),
        summary_on: None,
    });
    let said = |text: &Option<String>, before: &str| text.as_deref().unwrap_or(before).trim().to_owned();
    let summary = said(&request.summary, &known.summary);
    let summary_on = if summary.is_empty() { None } else { known.summary_on.or(Some(today)) };
    MentorWeekRow {
        minutes: request.minutes.unwrap_or(known.minutes),
        topics: said(&request.topics, &known.topics),
        summary,
        summary_on,
        ..known
    }
}
