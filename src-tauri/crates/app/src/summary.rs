//! The quarterly summary before it is printed: every section with its finding, what is said about it, and which are left out.
//!
//! Commentary is never overwritten: every save is a version, an emptied one takes the text off the paper.

#[cfg(test)]
mod tests;

use std::sync::PoisonError;

use domain::base::Issue;
use domain::facts::Commentary;
use serde_json::json;
use store::cycle::{CommentaryRow, ReportChoiceRow};

use crate::ctx::{Ctx, Scope, Stop};
use crate::document::summary::{SECTIONS, draft, title, whole};
use crate::document::{self, letterhead};
use crate::failure::{Code, Failure};
use crate::wire::{
    CommentaryHistory, CommentaryRequest, CommentarySave, CommentaryVersion, CommentaryView, Done, EmptyView,
    PeriodRequest, SummaryChoose, SummarySection, SummaryView,
};

/// Characters of a commentary.
const TEXT_MAX: usize = 8_000;

pub(crate) fn summary(ctx: &Ctx<'_>, request: PeriodRequest) -> Result<SummaryView, Failure> {
    let scope = ctx.scope(request.period, request.as_of)?;
    let is_empty = scope.ledger().orders().is_empty();
    let found = whole(ctx, &scope);
    let mut parts = document::preview(ctx, &found);
    let left_out = scope.cycle().left_out(scope.quarter);
    let mut sections = Vec::new();
    for id in SECTIONS {
        let section = found.sections.iter().find(|section| section.id == id);
        let of_section = parts.iter_mut().find(|(of, _)| *of == id).map(|(_, parts)| std::mem::take(parts));
        sections.push(SummarySection {
            id: id.to_owned(),
            title: title(ctx, id),
            finding: section.map(|section| section.finding.clone()).unwrap_or_default(),
            is_left_out: left_out.iter().any(|left| left == id),
            is_empty: section.is_none(),
            commentary: commentary(ctx, &scope, id),
            parts: of_section.unwrap_or_default(),
        });
    }
    Ok(SummaryView {
        empty: is_empty
            .then(|| EmptyView { title: ctx.get("says-empty-orders"), text: ctx.get("says-empty-orders-text") }),
        title: found.headline.clone(),
        sentence: found.lead.clone(),
        draft: draft(ctx, &scope),
        company: letterhead(ctx, &scope)?.company,
        figures: found.key_figures.iter().map(|figure| document::figure(ctx, figure)).collect(),
        sections,
        pages_text: pages(ctx, &scope),
    })
}

/// How many pages there were when the quarter's summary was last printed; empty when it was not.
fn pages(ctx: &Ctx<'_>, scope: &Scope) -> String {
    let Some(path) = ctx.app.lock().as_ref().map(|open| open.path.clone()) else { return String::new() };
    let printed = ctx.app.printed.lock().unwrap_or_else(PoisonError::into_inner);
    let pages = printed.get(&(path, scope.quarter));
    pages.map(|pages| ctx.words.counted("says-summary-pages", *pages, &[])).unwrap_or_default()
}

/// Remembers how many pages the quarter's summary has.
pub(crate) fn printed(ctx: &Ctx<'_>, scope: &Scope, pdf: &[u8]) {
    let pages = page_count(pdf);
    let Some(path) = ctx.app.lock().as_ref().map(|open| open.path.clone()) else { return };
    let mut printed = ctx.app.printed.lock().unwrap_or_else(PoisonError::into_inner);
    printed.insert((path, scope.quarter), pages);
}

/// Pages of a PDF as it is written here: every page is an object of its own that is not packed.
fn page_count(pdf: &[u8]) -> usize {
    const MARK: &[u8] = b"/Type/Page";
    pdf.windows(MARK.len() + 1).filter(|window| window.starts_with(MARK) && window[MARK.len()] != b's').count()
}

/// The versions of a section's commentary, as they were saved.
fn versions<'s>(scope: &'s Scope, section: &'s str) -> impl Iterator<Item = &'s Commentary> {
    let all = scope.cycle().commentaries.iter();
    all.filter(move |said| said.quarter == scope.quarter && said.section == section)
}

fn commentary(ctx: &Ctx<'_>, scope: &Scope, section: &str) -> CommentaryView {
    let last = versions(scope, section).max_by_key(|said| said.version);
    CommentaryView {
        text: last.map(|said| said.text.clone()).unwrap_or_default(),
        version: last.map_or(0, |said| said.version),
        standing: last.map(|said| standing(ctx, scope, said)).unwrap_or_default(),
    }
}

fn standing(ctx: &Ctx<'_>, scope: &Scope, said: &Commentary) -> String {
    let (version, at) = (said.version.to_string(), at(ctx, scope, said));
    ctx.with("says-summary-version", &[("version", &version), ("by", &said.by), ("at", &at)])
}

fn at(ctx: &Ctx<'_>, scope: &Scope, said: &Commentary) -> String {
    ctx.words.instant(ctx.local(said.at, &scope.facts.settings))
}

pub(crate) fn commentary_history(ctx: &Ctx<'_>, request: CommentaryRequest) -> Result<CommentaryHistory, Failure> {
    let scope = ctx.scope(request.period, None)?;
    known(ctx, &request.section)?;
    let mut found: Vec<&Commentary> = versions(&scope, &request.section).collect();
    found.sort_by_key(|said| std::cmp::Reverse(said.version));
    let version = |said: &&Commentary| CommentaryVersion {
        version: said.version,
        text: if said.text.trim().is_empty() { ctx.get("says-summary-emptied") } else { said.text.clone() },
        at: at(ctx, &scope, said),
        by: said.by.clone(),
    };
    Ok(CommentaryHistory { title: title(ctx, &request.section), versions: found.iter().map(version).collect() })
}

pub(crate) fn commentary_save(ctx: &Ctx<'_>, request: CommentarySave) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    known(ctx, &request.section)?;
    let text = request.text.trim().replace("\r\n", "\n");
    let length = text.chars().count();
    if length > TEXT_MAX {
        let issue = Issue::refused("issue-summary-long").at("text").arg("count", ctx.words.count(length));
        return Err(Failure::invalid(&ctx.words, &[issue]));
    }
    let (section, quarter) = (request.section, scope.quarter);
    let summary = json!({ "period": quarter, "section": section, "characters": length });
    let (by, now) = (ctx.actor(), ctx.now());
    let version = ctx.write("commentary_save", summary, |tx| {
        let all = tx.all::<CommentaryRow>()?;
        let of_section = all.iter().filter(|row| row.quarter == quarter && row.section == section);
        let last = of_section.max_by_key(|row| row.version);
        let current = last.map_or(0, |row| row.version);
        if current != i64::from(request.expected_version) {
            return Err(Stop::from(stale(ctx, current)));
        }
        if last.map_or("", |row| row.text.as_str()) == text {
            return Ok(current);
        }
        let version = current + 1;
        tx.note("version", version);
        tx.save(&CommentaryRow {
            id: 0,
            quarter,
            section: section.clone(),
            version,
            text: text.clone(),
            saved_at: now,
            saved_by: by,
        })?;
        Ok(version)
    })?;
    let key = if text.is_empty() { "says-summary-commentary-emptied" } else { "says-summary-commentary-kept" };
    let (title, version) = (title(ctx, &section), version.to_string());
    let args = [("section", title.as_str()), ("version", version.as_str())];
    Ok(Done { text: ctx.with(key, if text.is_empty() { &args[..1] } else { &args }) })
}

fn stale(ctx: &Ctx<'_>, current: i64) -> Failure {
    Failure::of(Code::Stale, &ctx.words, "says-summary-stale", &[("version", &current.to_string())])
}

/// Only sections of the summary have commentary or are left out.
fn known(ctx: &Ctx<'_>, section: &str) -> Result<(), Failure> {
    if SECTIONS.contains(&section) {
        return Ok(());
    }
    Err(Failure::invalid(&ctx.words, &[Issue::refused("issue-summary-section").at("section").value(section)]))
}

/// Keeps which sections the quarter's summary leaves out.
pub(crate) fn choose(ctx: &Ctx<'_>, request: SummaryChoose) -> Result<Done, Failure> {
    let scope = ctx.scope(request.period, None)?;
    for section in &request.left_out {
        known(ctx, section)?;
    }
    let left_out: Vec<&str> =
        SECTIONS.into_iter().filter(|id| request.left_out.iter().any(|left| left == id)).collect();
    let (quarter, names) = (scope.quarter, left_out.join(" "));
    let summary = json!({ "period": quarter, "left_out": left_out });
    ctx.write("summary_choose", summary, |tx| {
        tx.save(&ReportChoiceRow { id: 0, quarter, left_out: names })?;
        Ok(())
    })?;
    let text = match left_out.len() {
        0 => ctx.get("says-summary-chosen-all"),
        count => ctx.words.counted("says-summary-chosen", count, &[]),
    };
    Ok(Done { text })
}
