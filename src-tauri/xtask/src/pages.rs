//! The pages of the window: npm packages, the built bundle, the generated types. Each is made anew only when what it is
//! made from has changed.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::project::{cargo, npm, ui};
use crate::step;

/// Folders of `ui` whose content is made, not written.
const MADE: [&str; 3] = ["node_modules", "dist", "coverage"];

/// The packages of the lock file, in `ui/node_modules`.
pub fn packages() -> Result<(), String> {
    let stamp = Stamp::of("packages", &[ui().join("package-lock.json")])?;
    if stamp.is_fresh() {
        step::skip("npm packages", "unchanged");
        return Ok(());
    }
    step::run("npm packages", &mut npm(["ci", "--no-audit", "--no-fund"]))?;
    stamp.set()
}

/// The bundle the window carries, in `ui/dist`.
pub fn build() -> Result<(), String> {
    packages()?;
    let stamp = Stamp::of("pages", &sources(&ui())?)?;
    if stamp.is_fresh() && ui().join("dist/index.html").is_file() {
        step::skip("pages", "unchanged");
        return Ok(());
    }
    step::run("pages", &mut npm(["run", "build"]))?;
    stamp.set()
}

/// The TypeScript types, from the one list of commands.
pub fn types() -> Result<(), String> {
    let tests = ["test", "-p", "app", "-p", "quarterlift-tests", "--lib", "--test", "suite", "types"];
    step::run("types", cargo(tests).env("UPDATE_EXPECT", "1")).map(|_| ())
}

/// A fingerprint of sources, kept beside the packages they were made with.
struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    fn of(name: &str, sources: &[PathBuf]) -> Result<Stamp, String> {
        let mut hasher = DefaultHasher::new();
        for path in sources {
            path.strip_prefix(ui()).unwrap_or(path).hash(&mut hasher);
            std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?.hash(&mut hasher);
        }
        let file = ui().join("node_modules").join(format!(".{name}.stamp"));
        Ok(Stamp { file, fingerprint: format!("{:016x}", hasher.finish()) })
    }

    fn is_fresh(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.fingerprint)
    }

    fn set(&self) -> Result<(), String> {
        std::fs::write(&self.file, &self.fingerprint).map_err(|error| format!("{}: {error}", self.file.display()))
    }
}

/// Every file written by hand or by the type generator, in a fixed order.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let listed = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut entries: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        let is_made = path.file_name().is_some_and(|name| MADE.iter().any(|made| name == *made));
        if path.is_dir() && !is_made {
            files.extend(sources(&path)?);
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}
