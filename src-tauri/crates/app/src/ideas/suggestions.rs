//! The suggestion box: putting in, answering, choosing the best of the quarter.
//!
//! A suggestion without author is written unsigned: neither its row nor the audit log nor the journal names anybody or
//! tells the time of day.

use domain::base::Issue;
use domain::facts::SuggestionState;
use serde_json::json;
use store::Tx;
use store::personnel::SuggestionRow;

use crate::agenda::{member, too_long};
use crate::ctx::{Ctx, Stop};
use crate::failure::Failure;
use crate::wire::{Done, EntryRef, SuggestionAnswer, SuggestionPut};

pub(crate) fn put(ctx: &Ctx<'_>, request: SuggestionPut) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let mut issues = Vec::new();
    required(&mut issues, "text", &request.text);
    too_long(&mut issues, "theme", &request.theme);
    let named = request.author.as_deref().map(str::trim).filter(|no| !no.is_empty());
    let author = named.and_then(|no| member(&scope, no, scope.today, "author", &mut issues));
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let row = SuggestionRow {
        id: 0,
        put_in_on: scope.today,
        author_id: author.map(|author| author.id),
        theme: request.theme.trim().to_owned(),
        text: request.text.trim().to_owned(),
        state: SuggestionState::Open,
        answer: String::new(),
        answered_on: None,
        is_best: false,
    };
    let keep = |tx: &mut Tx<'_>| {
        tx.save(&row)?;
        Ok::<_, Stop>(())
    };
    let key = match author {
        Some(author) => {
            let summary = json!({ "author": author.employee_no, "theme": row.theme });
            ctx.write("suggestion_put", summary, keep)?;
            "says-ideas-put"
        }
        None => {
            ctx.write_unsigned("suggestion_put", keep)?;
            "says-ideas-put-anonymous"
        }
    };
    Ok(Done { text: ctx.get(key) })
}

/// A text that must say something, and has an end.
pub(super) fn required(issues: &mut Vec<Issue>, field: &str, text: &str) {
    if text.trim().is_empty() {
        issues.push(Issue::refused("issue-ideas-required").at(field));
    }
    too_long(issues, field, text);
}

fn row(ctx: &Ctx<'_>, tx: &Tx<'_>, id: i64) -> Result<SuggestionRow, Stop> {
    let found = tx.get::<SuggestionRow>(id)?;
    found.ok_or_else(|| Stop::from(ctx.not_found(&ctx.get("says-ideas-column-suggestion"))))
}

pub(crate) fn answer(ctx: &Ctx<'_>, request: SuggestionAnswer) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let text = request.answer.trim();
    let mut issues = Vec::new();
    too_long(&mut issues, "answer", text);
    if request.state == SuggestionState::Declined && text.is_empty() {
        issues.push(Issue::refused("issue-ideas-decline-reason").at("answer"));
    }
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let summary = json!({ "suggestion": request.id, "state": request.state });
    ctx.write("suggestion_answer", summary, |tx| {
        let row = row(ctx, tx, request.id)?;
        let answered_on = match request.state {
            // Put back in the box.
            SuggestionState::Open => None,
            // The day is that of the decision: to word it better is not to decide anew.
            state if state == row.state => row.answered_on.or(Some(scope.today)),
            _ => Some(scope.today),
        };
        tx.save(&SuggestionRow { state: request.state, answer: text.to_owned(), answered_on, ..row })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.with("says-ideas-answer-kept", &[("state", &super::state_label(ctx, request.state))]) })
}

/// Chooses the best suggestion of the quarter it was put in; the one chosen before is none any more. Asked for the
/// chosen one, it takes the choice back.
pub(crate) fn best_suggestion(ctx: &Ctx<'_>, request: EntryRef) -> Result<Done, Failure> {
    let scope = ctx.scope(None, None)?;
    let calendar = scope.ledger().calendar;
    let is_best = ctx.write("suggestion_best", json!({ "suggestion": request.id }), |tx| {
        let chosen = row(ctx, tx, request.id)?;
        let quarter = calendar.quarter_of(chosen.put_in_on);
        let is_best = !chosen.is_best;
        for other in tx.all::<SuggestionRow>()? {
            let is_rival = other.id != chosen.id && calendar.quarter_of(other.put_in_on) == quarter;
            if is_best && is_rival && other.is_best {
                tx.save(&SuggestionRow { is_best: false, ..other })?;
            }
        }
        tx.note("is_best", is_best);
        tx.save(&SuggestionRow { is_best, ..chosen })?;
        Ok::<_, Stop>(is_best)
    })?;
    Ok(Done { text: ctx.get(if is_best { "says-ideas-best-suggestion" } else { "says-ideas-best-taken-back" }) })
}
