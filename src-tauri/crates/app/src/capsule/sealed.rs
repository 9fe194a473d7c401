//! Seals a quarter: gathers plan, inputs, figures, summary and workspace from one state of the file and writes them with
//! their hashes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use exchange::{CapsuleParts, write_capsule};
use store::{InputPart, Store};
use words::{Lang, Words};

use super::manifest::{
    FIGURES, FORMAT, INPUTS, MANIFEST, Manifest, PLAN, SUMMARY, Seal, Sealing, WORKSPACE, fingerprint,
};
use super::{figures, rows};
use crate::ctx::{Ctx, Scope};
use crate::export::unwritten;
use crate::failure::{Code, Failure};
use crate::jobs::Job;

/// Why a capsule is not written.
enum Stop {
    /// The file takes no more.
    Write(String),
    /// What belongs inside could not be gathered.
    Refused(Box<Failure>),
}

impl From<exchange::Error> for Stop {
    fn from(error: exchange::Error) -> Stop {
        Stop::Write(error.to_string())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Write(error.to_string())
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Refused(Box::new(failure))
    }
}

/// Writes the capsule of the scope's quarter.
pub(super) fn write(ctx: &Ctx<'_>, scope: &Scope, path: &Path, lang: Lang, job: &Job) -> Result<(), Failure> {
    let copy = Copy::of_workspace(ctx)?;
    let store = Store::open_read_only(&copy.0).map_err(|error| Failure::store(&ctx.words, &error))?;
    let written = write_capsule(path, |parts| fill(ctx, scope, lang, &store, &copy.0, &mut Sealer::new(parts), job));
    store.close().map_err(|error| Failure::store(&ctx.words, &error))?;
    written.map_err(|stop| match stop {
        Stop::Write(detail) => unwritten(ctx, path, &detail),
        Stop::Refused(failure) => *failure,
    })
}

fn fill(
    ctx: &Ctx<'_>,
    scope: &Scope,
    lang: Lang,
    store: &Store,
    copy: &Path,
    sealer: &mut Sealer<'_, '_>,
    job: &Job,
) -> Result<(), Stop> {
    let step = |done: u64| {
        job.advance(done, 6);
        crate::reports::stop_when(ctx, job.is_cancelled())
    };
    step(1)?;
    sealer.part(PLAN, scope.plan().to_toml().as_bytes())?;
    inputs(ctx, store, sealer)?;
    step(2)?;
    let cells = figures::cells(ctx, scope)?;
    let text = serde_json::to_vec(&cells).expect("cells are texts by name");
    sealer.part(FIGURES, &text)?;
    step(3)?;
    let in_language = Ctx::new(ctx.app, Words::new(lang, ctx.words.currency()));
    sealer.part(SUMMARY, &crate::reports::summary_for_capsule(&in_language, scope)?.bytes)?;
    step(4)?;
    // What was read while somebody wrote would be of two states.
    if ctx.facts()?.data_version != scope.facts.data_version {
        return Err(Failure::of(Code::Stale, &ctx.words, "says-capsule-changed-meanwhile", &[]).into());
    }
    sealer.file(WORKSPACE, copy)?;
    step(5)?;
    let manifest = Manifest {
        format: FORMAT,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        company: scope.facts.settings.name.clone(),
        quarter: scope.quarter,
        as_of: scope.as_of,
        language: lang,
        made_at: ctx.now(),
        fingerprint: fingerprint(&sealer.seals),
        parts: std::mem::take(&mut sealer.seals),
    };
    let text = serde_json::to_vec_pretty(&manifest).expect("a manifest is made of texts and numbers");
    Ok(sealer.part(MANIFEST, &text)?)
}

/// Every table of inputs as a part of its own: a line with the columns, then a line a row.
fn inputs(ctx: &Ctx<'_>, store: &Store, sealer: &mut Sealer<'_, '_>) -> Result<(), Stop> {
    let mut stopped: Option<io::Error> = None;
    let mut table = "";
    let read = store.inputs(&mut |part: &InputPart| {
        if stopped.is_some() {
            return Ok(());
        }
        let written = if part.table == table { Ok(()) } else { sealer.begin_table(part) };
        table = part.table;
        stopped = written.and_then(|()| sealer.rows(part)).err();
        Ok(())
    });
    sealer.end();
    read.map_err(|error| Stop::from(Failure::store(&ctx.words, &error)))?;
    stopped.map_or(Ok(()), |error| Err(error.into()))
}

/// Writes parts and takes their hashes.
struct Sealer<'a, 'p> {
    parts: &'a mut CapsuleParts<'p>,
    under_way: Option<(String, Sealing)>,
    seals: BTreeMap<String, Seal>,
}

impl<'a, 'p> Sealer<'a, 'p> {
    fn new(parts: &'a mut CapsuleParts<'p>) -> Sealer<'a, 'p> {
        Sealer { parts, under_way: None, seals: BTreeMap::new() }
    }

    fn begin(&mut self, name: String) -> io::Result<()> {
        self.end();
        self.parts.begin(&name).map_err(io::Error::other)?;
        self.under_way = Some((name, Sealing::default()));
        Ok(())
    }

    fn add(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some((_, sealing)) = &mut self.under_way {
            sealing.take(bytes);
        }
        self.parts.write_all(bytes)
    }

    fn end(&mut self) {
        if let Some((name, sealing)) = self.under_way.take() {
            self.seals.insert(name, sealing.seal());
        }
    }

    fn part(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.begin(name.to_owned())?;
        self.add(bytes)?;
        self.end();
        Ok(())
    }

    fn file(&mut self, name: &str, path: &Path) -> io::Result<()> {
        self.begin(name.to_owned())?;
        let mut file = File::open(path)?;
        let mut chunk = vec![0; 1 << 20];
        loop {
            let read = file.read(&mut chunk)?;
            if read == 0 {
                break;
            }
            self.add(&chunk[..read])?;
        }
        self.end();
        Ok(())
    }

    fn begin_table(&mut self, part: &InputPart) -> io::Result<()> {
        self.begin(format!("{INPUTS}{}.jsonl", part.table))?;
        self.add(&rows::head(part))
    }

    fn rows(&mut self, part: &InputPart) -> io::Result<()> {
        self.add(&rows::lines(part))
    }
}

/// A copy of the open workspace that is gone when it is no longer needed.
struct Copy(PathBuf);

impl Copy {
    fn of_workspace(ctx: &Ctx<'_>) -> Result<Copy, Failure> {
        let folder = super::opened::folder(ctx)?;
        let copy = Copy(folder.join(format!("sealing-{}.quarterlift", std::process::id())));
        // Left behind by a process of the same number that was killed; the backup below says so if it cannot go.
        drop(fs::remove_file(&copy.0));
        ctx.read(|store| store.backup_to(&copy.0))?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // It lies in the app's own folder, and the next capsule takes its place.
        drop(fs::remove_file(&self.0));
    }
}
