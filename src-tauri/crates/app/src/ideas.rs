//! The Ideas page: what people suggest, what worked, whom to thank?

mod cases;
mod record;
mod suggestions;
#[cfg(test)]
mod tests;
mod values;
mod wall;

use std::collections::{BTreeMap, BTreeSet};

use domain::base::Month;
use domain::chart::Tone;
use domain::facts::{CaseKind, Channel, Feedback, RecognitionKind, Suggestion, SuggestionState, TeamActivity};
use domain::metrics::rows_of;
use domain::people;

pub(crate) use cases::{best_case, case_remove, case_save, told};
pub(crate) use record::{
    activity_remove, activity_save, feedback_remove, feedback_save, recognition_remove, recognition_save,
};
pub(crate) use suggestions::{answer, best_suggestion, put};
pub(crate) use values::values_save;

use crate::agenda::member_choices;
use crate::ctx::{Ctx, Scope};
use crate::failure::Failure;
use crate::leads::metric_figure;
use crate::members::plain;
use crate::wire::{
    Choice, FeedbackCard, FigureView, IdeasView, PeriodRequest, RowsRef, SuggestionCard, TableId, TeamActivityCard,
};

/// The most suggestions, cases and entries the page shows of each kind; the tables have them all.
const SHOWN_MAX: usize = 100;
/// The most themes offered where one is typed.
const THEMES_OFFERED: usize = 30;

pub(crate) fn ideas(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<IdeasView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let personnel = scope.personnel();
    let open = known(&scope).filter(|suggestion| is_open(suggestion)).count();
    let shown = known(&scope).filter(|suggestion| is_shown(&scope, suggestion)).take(SHOWN_MAX);
    let feedback = personnel.feedback.iter().filter(|one| one.on <= scope.as_of).take(SHOWN_MAX);
    let activities = personnel.activities.iter().take(SHOWN_MAX);
    Ok(IdeasView {
        title: match open {
            0 => ctx.get("says-ideas-title-none"),
            open => ctx.words.counted("says-ideas-title-open", open, &[]),
        },
        sentence: sentence(ctx, &scope),
        figures: figures(ctx, &scope, open),
        suggestions: shown.map(|suggestion| suggestion_card(ctx, &scope, suggestion)).collect(),
        cases: cases::library(ctx, &scope),
        meeting: cases::meeting(ctx, &scope),
        wall: wall::wall(ctx, &scope),
        activities: activities.map(|activity| activity_card(ctx, &scope, activity)).collect(),
        feedback: feedback.map(|one| feedback_card(ctx, one)).collect(),
        values: scope.plan().values.clone(),
        themes: themes(&scope),
        members: member_choices(ctx, &scope),
        teams: teams(&scope),
        states: labelled(SuggestionState::ALL, SuggestionState::as_str, |state| state_label(ctx, state)),
        case_kinds: labelled(CaseKind::ALL, CaseKind::as_str, |kind| case_kind_label(ctx, kind)),
        channels: labelled(Channel::ALL, Channel::as_str, |channel| channel_label(ctx, channel)),
        recognition_kinds: labelled(RecognitionKind::ALL, RecognitionKind::as_str, |kind| recognition_label(ctx, kind)),
    })
}

fn labelled<T: Copy>(all: &[T], name: fn(T) -> &'static str, label: impl Fn(T) -> String) -> Vec<Choice> {
    all.iter().map(|one| Choice { value: name(*one).to_owned(), label: label(*one) }).collect()
}

/// Suggestions put in by the date, latest first.
fn known(scope: &Scope) -> impl Iterator<Item = &Suggestion> {
    scope.personnel().suggestions.iter().filter(|suggestion| suggestion.put_in_on <= scope.as_of)
}

/// Whether it waits for an answer.
pub(crate) fn is_open(suggestion: &Suggestion) -> bool {
    matches!(suggestion.state, SuggestionState::Open | SuggestionState::InReview)
}

/// Whether it was taken up in the scope's quarter.
pub(crate) fn was_adopted(scope: &Scope, suggestion: &Suggestion) -> bool {
    matches!(suggestion.state, SuggestionState::Adopted | SuggestionState::Done)
        && suggestion.answered_on.is_some_and(|on| is_of_quarter(scope, on))
}

fn is_of_quarter(scope: &Scope, on: chrono::NaiveDate) -> bool {
    scope.span.until(scope.as_of).is_some_and(|span| span.contains(on))
}

/// What waits or is still to be done, and what came or was answered in the quarter.
fn is_shown(scope: &Scope, suggestion: &Suggestion) -> bool {
    is_open(suggestion)
        || suggestion.state == SuggestionState::Adopted
        || is_of_quarter(scope, suggestion.put_in_on)
        || suggestion.answered_on.is_some_and(|on| is_of_quarter(scope, on))
}

fn sentence(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let put_in = known(scope).filter(|suggestion| is_of_quarter(scope, suggestion.put_in_on)).count();
    let adopted = known(scope).filter(|suggestion| was_adopted(scope, suggestion)).count();
    let cases = scope.personnel().cases.all().iter().filter(|case| is_of_quarter(scope, case.handed_in_on)).count();
    ctx.with(
        "says-ideas-sentence",
        &[
            ("period", &ctx.words.quarter(scope.quarter)),
            ("put", &ctx.words.counted("says-ideas-count-suggestion", put_in, &[])),
            ("adopted", &ctx.words.count(adopted)),
            ("cases", &ctx.words.counted("says-ideas-count-case", cases, &[])),
        ],
    )
}

fn rows(ctx: &Ctx<'_>, table: TableId, key: &str, title: &str) -> Option<RowsRef> {
    Some(RowsRef { table, key: key.to_owned(), title: ctx.get(title) })
}

fn figures(ctx: &Ctx<'_>, scope: &Scope, open: usize) -> Vec<FigureView> {
    let adopted = known(scope).filter(|suggestion| was_adopted(scope, suggestion)).count();
    let month = Month::of(scope.as_of);
    let is_of_month = |case: &&domain::facts::Case| case.month == month && case.handed_in_on <= scope.as_of;
    let cases = scope.personnel().cases.all().iter().filter(is_of_month).count();
    let mut found = vec![
        FigureView {
            tone: (open > 0).then_some(Tone::Warn),
            rows: rows(ctx, TableId::Suggestions, "open", "says-ideas-rows-open"),
            ..plain(ctx, "says-ideas-figure-open", ctx.words.count(open))
        },
        FigureView {
            note: Some(ctx.words.quarter(scope.quarter)),
            rows: rows(ctx, TableId::Suggestions, "adopted", "says-ideas-rows-adopted"),
            ..plain(ctx, "says-ideas-figure-adopted", ctx.words.count(adopted))
        },
        FigureView {
            note: Some(ctx.words.month(month)),
            rows: rows(ctx, TableId::Cases, &format!("month/{month}"), "says-ideas-rows-cases"),
            ..plain(ctx, "says-ideas-figure-cases", ctx.words.count(cases))
        },
    ];
    let measured = rows_of(&["employee_satisfaction"], &scope.snapshot(), &scope.earlier(1), &scope.earlier(2));
    found.extend(measured.iter().map(|row| metric_figure(ctx, row)));
    found
}

/// Who put it in: a name, or "anonymous".
pub(crate) fn author(ctx: &Ctx<'_>, scope: &Scope, suggestion: &Suggestion) -> String {
    let name = |member: u32| scope.ledger().members[member as usize].name.clone();
    suggestion.author.map_or_else(|| ctx.get("says-ideas-anonymous"), name)
}

pub(crate) fn state_label(ctx: &Ctx<'_>, state: SuggestionState) -> String {
    ctx.get(&format!("says-ideas-state-{}", state.as_str()))
}

pub(crate) fn state_tone(state: SuggestionState) -> Tone {
    match state {
        SuggestionState::Open => Tone::Warn,
        SuggestionState::InReview => Tone::Neutral,
        SuggestionState::Adopted | SuggestionState::Done => Tone::Good,
        SuggestionState::Declined => Tone::Quiet,
    }
}

pub(crate) fn case_kind_label(ctx: &Ctx<'_>, kind: CaseKind) -> String {
    ctx.get(&format!("says-ideas-case-{}", kind.as_str()))
}

fn channel_label(ctx: &Ctx<'_>, channel: Channel) -> String {
    ctx.get(&format!("says-ideas-channel-{}", channel.as_str()))
}

pub(crate) fn recognition_label(ctx: &Ctx<'_>, kind: RecognitionKind) -> String {
    ctx.get(&format!("says-ideas-recognition-{}", kind.as_str()))
}

fn suggestion_card(ctx: &Ctx<'_>, scope: &Scope, suggestion: &Suggestion) -> SuggestionCard {
    let answered = |on| ctx.with("says-ideas-answered", &[("date", &ctx.words.date(on))]);
    SuggestionCard {
        id: suggestion.id,
        author: author(ctx, scope, suggestion),
        date: ctx.words.date(suggestion.put_in_on),
        theme: suggestion.theme.clone(),
        text: suggestion.text.clone(),
        state: suggestion.state,
        state_label: state_label(ctx, suggestion.state),
        tone: state_tone(suggestion.state),
        answer: suggestion.answer.clone(),
        answered: suggestion.answered_on.map(answered),
        is_best: suggestion.is_best,
    }
}

fn activity_card(ctx: &Ctx<'_>, scope: &Scope, activity: &TeamActivity) -> TeamActivityCard {
    let mut facts = Vec::new();
    if !activity.team.is_empty() {
        facts.push(activity.team.clone());
    }
    if activity.headcount > 0 {
        facts.push(ctx.words.counted("says-ideas-people", activity.headcount as usize, &[]));
    }
    if activity.cost_minor != 0 {
        facts.push(ctx.words.money(scope.ledger().currency.minor(activity.cost_minor)));
    }
    TeamActivityCard {
        id: activity.id,
        date: ctx.words.date(activity.on),
        title: activity.title.clone(),
        note: activity.note.clone(),
        facts: facts.join(" · "),
    }
}

fn feedback_card(ctx: &Ctx<'_>, one: &Feedback) -> FeedbackCard {
    FeedbackCard {
        id: one.id,
        date: ctx.words.date(one.on),
        on: one.on,
        channel: one.channel,
        channel_label: channel_label(ctx, one.channel),
        theme: one.theme.clone(),
        text: one.text.clone(),
        done: one.done.clone(),
    }
}

/// Themes in use, the most frequent first.
fn themes(scope: &Scope) -> Vec<Choice> {
    let personnel = scope.personnel();
    let suggestions = personnel.suggestions.iter().map(|suggestion| suggestion.theme.as_str());
    let feedback = personnel.feedback.iter().map(|feedback| feedback.theme.as_str());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for theme in suggestions.chain(feedback).filter(|theme| !theme.is_empty()) {
        *counts.entry(theme).or_default() += 1;
    }
    let mut found: Vec<(&str, usize)> = counts.into_iter().collect();
    found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    found.into_iter().take(THEMES_OFFERED).map(|(theme, _)| named(theme)).collect()
}

/// Teams that have somebody today.
fn teams(scope: &Scope) -> Vec<Choice> {
    let active = scope.ledger().members.iter().filter(|member| people::is_active(member, scope.today));
    let names: BTreeSet<&str> = active.map(|member| member.team.as_str()).filter(|team| !team.is_empty()).collect();
    names.into_iter().map(named).collect()
}

fn named(name: &str) -> Choice {
    Choice { value: name.to_owned(), label: name.to_owned() }
}
