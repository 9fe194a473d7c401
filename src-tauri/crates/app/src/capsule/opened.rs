//! A capsule read: its manifest, its parts against their hashes, and the workspace inside opened for reading only.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use exchange::CapsuleFile;
use store::Store;

use super::Sealed;
use super::manifest::{FORMAT, INPUTS, MANIFEST, Manifest, Seal, Sealing, WORKSPACE, fingerprint};
use crate::ctx::Ctx;
use crate::failure::{Code, Failure};

/// A manifest is a list of some fifty hashes.
const MANIFEST_BYTES_MAX: u64 = 1 << 20;

/// A capsule whose manifest was read.
pub(super) struct Capsule {
    file: CapsuleFile,
    pub(super) manifest: Manifest,
}

/// A part, and whether it is what it was when the capsule was made.
pub(super) struct Check {
    pub(super) part: String,
    pub(super) hash: String,
    pub(super) bytes: u64,
    pub(super) is_whole: bool,
}

impl Capsule {
    pub(super) fn open(ctx: &Ctx<'_>, path: &Path) -> Result<Capsule, Failure> {
        let unreadable = |detail: &str| refused(ctx, path, detail);
        let mut file = CapsuleFile::open(path).map_err(|error| unreadable(&error.to_string()))?;
        let text = file.read(MANIFEST, MANIFEST_BYTES_MAX).map_err(|error| unreadable(&error.to_string()))?;
        let form = serde_json::from_slice::<serde_json::Value>(&text).ok();
        let format = form.as_ref().and_then(|form| form["format"].as_u64());
        if format.is_some_and(|format| format > u64::from(FORMAT)) {
            let version = form.as_ref().and_then(|form| form["app"].as_str()).unwrap_or_default().to_owned();
            let args = [("name", &*name_of(path)), ("version", &version)];
            return Err(Failure::of(Code::FileNewer, &ctx.words, "says-capsule-newer", &args));
        }
        let manifest = serde_json::from_slice(&text).map_err(|error| unreadable(&error.to_string()))?;
        Ok(Capsule { file, manifest })
    }

    /// Every part the manifest names or the file holds, verified.
    pub(super) fn verify(&mut self, ctx: &Ctx<'_>) -> Result<Vec<Check>, Failure> {
        let mut checks = Vec::new();
        for (name, sealed) in &self.manifest.parts {
            let mut sealing = Sealing::default();
            let read = self.file.copy(name, sealed.bytes, &mut sealing);
            let is_whole = read.is_ok() && sealing.seal() == *sealed;
            checks.push(Check { part: name.clone(), hash: sealed.hash.clone(), bytes: sealed.bytes, is_whole });
        }
        for name in self.file.names() {
            if name != MANIFEST && !self.manifest.parts.contains_key(&name) {
                checks.push(Check { part: name, hash: ctx.words.dash(), bytes: 0, is_whole: false });
            }
        }
        if fingerprint(&self.manifest.parts) != self.manifest.fingerprint {
            let hash = self.manifest.fingerprint.clone();
            checks.push(Check { part: MANIFEST.to_owned(), hash, bytes: 0, is_whole: false });
        }
        Ok(checks)
    }

    /// A part that has the hash the manifest gives it.
    pub(super) fn part(&mut self, ctx: &Ctx<'_>, path: &Path, name: &str) -> Result<Vec<u8>, Failure> {
        let sealed = self.manifest.parts.get(name).cloned();
        let sealed = sealed.ok_or_else(|| refused(ctx, path, name))?;
        let content = self.file.read(name, sealed.bytes).map_err(|error| refused(ctx, path, &error.to_string()))?;
        let mut sealing = Sealing::default();
        sealing.take(&content);
        if sealing.seal() == sealed { Ok(content) } else { Err(changed(ctx, path, name)) }
    }
}

/// Verifies a capsule and opens the workspace inside.
pub(super) fn open(ctx: &Ctx<'_>, path: &Path) -> Result<(), Failure> {
    let mut capsule = Capsule::open(ctx, path)?;
    if let Some(broken) = capsule.verify(ctx)?.into_iter().find(|check| !check.is_whole) {
        return Err(changed(ctx, path, &broken.part));
    }
    let failed = |error: store::Error| Failure::store(&ctx.words, &error);
    let copy = unpacked(ctx, path, &mut capsule)?;
    let store = Store::open_read_only(&copy).map_err(failed)?;
    let inside = seals_of(&store).map_err(failed)?;
    // Written by another version, the same facts may be told in other columns.
    let is_ours = capsule.manifest.app == env!("CARGO_PKG_VERSION");
    let mut sealed = capsule.manifest.parts.iter().filter(|(name, _)| is_ours && name.starts_with(INPUTS));
    if let Some((name, _)) = sealed.find(|(name, seal)| inside.get(*name) != Some(seal)) {
        store.close().map_err(failed)?;
        return Err(changed(ctx, path, name));
    }
    let settings = store.settings().map_err(failed)?;
    let zone: domain::base::Zone = settings.time_zone.parse().unwrap_or(domain::base::Zone::UTC);
    let manifest = &capsule.manifest;
    let at = (zone.end_of(manifest.as_of) - chrono::Duration::seconds(1)).min(manifest.made_at);
    let sealed = Sealed { quarter: manifest.quarter, at, made_at: manifest.made_at };
    ctx.app.replace_sealed(path, store, sealed).map_err(failed)
}

/// The workspace inside, in the app's own folder under the capsule's fingerprint.
fn unpacked(ctx: &Ctx<'_>, path: &Path, capsule: &mut Capsule) -> Result<PathBuf, Failure> {
    let sealed = capsule.manifest.parts.get(WORKSPACE).cloned();
    let sealed = sealed.ok_or_else(|| refused(ctx, path, WORKSPACE))?;
    // The manifest's word is not a name: what is not made of hexadecimal digits would lead elsewhere.
    let is_name = |character: &char| character.is_ascii_hexdigit();
    let name: String = sealed.hash.chars().filter(is_name).take(32).collect();
    let copy = folder(ctx)?.join(format!("{name}.quarterlift"));
    // The one opened before, if it is the same: closed by the caller's replacing it, rewritten whole here.
    drop(fs::remove_file(&copy));
    let written = File::create(&copy).map_err(exchange::Error::Write).and_then(|mut file| {
        capsule.file.copy(WORKSPACE, sealed.bytes, &mut file)?;
        file.sync_all().map_err(exchange::Error::Write)
    });
    written.map_err(|error| refused(ctx, path, &error.to_string()))?;
    Ok(copy)
}

/// The hash of every table of inputs, by part name, as [`super::sealed`] writes them.
fn seals_of(store: &Store) -> Result<BTreeMap<String, Seal>, store::Error> {
    let mut tables: BTreeMap<String, Sealing> = BTreeMap::new();
    store.inputs(&mut |part| {
        let name = format!("{INPUTS}{}.jsonl", part.table);
        let sealing = tables.entry(name).or_insert_with(|| {
            let mut sealing = Sealing::default();
            sealing.take(&super::rows::head(part));
            sealing
        });
        sealing.take(&super::rows::lines(part));
        Ok(())
    })?;
    Ok(tables.into_iter().map(|(name, sealing)| (name, sealing.seal())).collect())
}

/// Where capsules are unpacked and sealed.
pub(super) fn folder(ctx: &Ctx<'_>) -> Result<PathBuf, Failure> {
    let folder = ctx.app.paths.data_dir.join("capsules");
    let unwritten = |error: io::Error| crate::export::unwritten(ctx, &folder, &error.to_string());
    fs::create_dir_all(&folder).map_err(unwritten)?;
    Ok(folder)
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// It is no capsule, or none that can be read.
pub(super) fn refused(ctx: &Ctx<'_>, path: &Path, detail: &str) -> Failure {
    let args = [("name", &*name_of(path)), ("detail", detail)];
    Failure::of(Code::FileUnreadable, &ctx.words, "says-capsule-unreadable", &args)
}

/// A part is not what it was when the capsule was made.
fn changed(ctx: &Ctx<'_>, path: &Path, part: &str) -> Failure {
    let args = [("name", &*name_of(path)), ("part", &*super::part_label(ctx, part))];
    Failure::of(Code::FileUnreadable, &ctx.words, "says-capsule-part-changed", &args)
}

/// The lines of a part, each parsed.
pub(super) fn lines<T: serde::de::DeserializeOwned>(content: &[u8]) -> impl Iterator<Item = Result<T, String>> {
    content
        .lines()
        .map(|line| serde_json::from_str(&line.map_err(|error| error.to_string())?).map_err(|error| error.to_string()))
}
