//! Name and logo at the head of every paper. They are kept in the workspace, so that whoever opens it prints the same.

mod picture;
#[cfg(test)]
mod tests;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::base::Issue;
use serde_json::json;
use store::cycle::ReportIdentityRow;

use picture::Picture;

use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::host::FilePurpose;
use crate::wire::{Done, Nothing, PickedFile, ReportIdentitySave, ReportIdentityView};

/// Characters of a company's name on paper.
const COMPANY_MAX: usize = 120;

pub(crate) fn identity(ctx: &Ctx<'_>, _: Nothing) -> Result<ReportIdentityView, Failure> {
    let kept = ctx.read(|store| store.report_identity())?;
    let workspace = ctx.facts()?.settings.name.clone();
    let kept = kept.unwrap_or_else(empty);
    let has_logo = !kept.logo.is_empty();
    let media = match kept.logo_kind.as_str() {
        "svg" => "svg+xml",
        other => other,
    };
    Ok(ReportIdentityView {
        logo: has_logo.then(|| format!("data:image/{media};base64,{}", kept.logo)),
        logo_text: if has_logo { logo_text(ctx, &kept) } else { ctx.get("says-summary-logo-none") },
        company: kept.company,
        workspace,
    })
}

/// "PNG, 12 KB".
fn logo_text(ctx: &Ctx<'_>, kept: &ReportIdentityRow) -> String {
    let bytes = STANDARD.decode(kept.logo.as_bytes()).map_or(0, |bytes| bytes.len());
    let size = format!("{} KB", ctx.words.count(bytes.div_ceil(1024)));
    ctx.with(&format!("says-summary-logo-{}", kept.logo_kind), &[("size", &size)])
}

fn empty() -> ReportIdentityRow {
    ReportIdentityRow { id: 0, place: 1, company: String::new(), logo: String::new(), logo_kind: String::new() }
}

pub(crate) fn save(ctx: &Ctx<'_>, request: ReportIdentitySave) -> Result<Done, Failure> {
    let company = request.company.trim().to_owned();
    let mut issues = Vec::new();
    if company.chars().count() > COMPANY_MAX {
        issues.push(Issue::refused("issue-logo-company").at("company"));
    }
    let picked = request.logo_path.as_deref().filter(|path| !path.trim().is_empty() && !request.drop_logo);
    let picture = picked.and_then(|path| picture::read(Path::new(path)).map_err(|issue| issues.push(*issue)).ok());
    if !issues.is_empty() {
        return Err(Failure::invalid(&ctx.words, &issues));
    }
    let logo = match (&picture, request.drop_logo) {
        (Some(picture), _) => picture.kind.name(),
        (None, true) => "dropped",
        (None, false) => "kept",
    };
    let summary = json!({ "company": company, "logo": logo });
    ctx.write("report_identity_save", summary, |tx| {
        let kept = tx.all::<ReportIdentityRow>()?.into_iter().next().unwrap_or_else(empty);
        let (logo, logo_kind) = match picture {
            Some(Picture { bytes, kind }) => (STANDARD.encode(bytes), kind.name().to_owned()),
            None if request.drop_logo => (String::new(), String::new()),
            None => (kept.logo, kept.logo_kind),
        };
        tx.save(&ReportIdentityRow { id: kept.id, place: 1, company, logo, logo_kind })?;
        Ok(())
    })?;
    Ok(Done { text: ctx.get("says-summary-identity-kept") })
}

/// Asks for a picture.
pub(crate) fn pick(ctx: &Ctx<'_>, _: Nothing) -> Result<PickedFile, Failure> {
    let picked = ctx.app.host.pick_open(FilePurpose::Logo);
    Ok(PickedFile { path: picked.map(|path| path.display().to_string()) })
}
