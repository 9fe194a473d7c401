//! What a capsule says about itself: whose, which quarter, and the hash of every part.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::base::Quarter;
use serde::{Deserialize, Serialize};
use words::Lang;

/// The form of capsules this version writes and reads.
pub(super) const FORMAT: u32 = 1;

/// Name of the part itself.
pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const PLAN: &str = "plan.toml";
pub(super) const FIGURES: &str = "figures.json";
pub(super) const SUMMARY: &str = "summary.pdf";
pub(super) const WORKSPACE: &str = "workspace.quarterlift";
/// Begins the name of every table of inputs.
pub(super) const INPUTS: &str = "inputs/";

/// The first part a reader looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    pub(super) format: u32,
    /// Version of the app that made it.
    pub(super) app: String,
    pub(super) company: String,
    pub(super) quarter: Quarter,
    /// The day the figures are worked out for.
    pub(super) as_of: NaiveDate,
    /// Language of the summary inside.
    pub(super) language: Lang,
    pub(super) made_at: DateTime<Utc>,
    /// Every other part, by name.
    pub(super) parts: BTreeMap<String, Seal>,
    /// Of plan, inputs and figures.
    pub(super) fingerprint: String,
}

/// A part as it was when the capsule was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seal {
    /// BLAKE3, in hexadecimal digits.
    pub(super) hash: String,
    pub(super) bytes: u64,
}

/// The fingerprint of parts: of what was known and what follows from it, not of the paper it is printed on.
pub(super) fn fingerprint(parts: &BTreeMap<String, Seal>) -> String {
    let mut hasher = blake3::Hasher::new();
    for (name, seal) in parts.iter().filter(|(name, _)| is_content(name)) {
        hasher.update(format!("{name}\n{}\n", seal.hash).as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

fn is_content(name: &str) -> bool {
    name == PLAN || name == FIGURES || name.starts_with(INPUTS)
}

/// Takes the hash of what passes through.
#[derive(Default)]
pub(super) struct Sealing {
    hasher: blake3::Hasher,
    bytes: u64,
}

impl Sealing {
    pub(super) fn take(&mut self, bytes: &[u8]) {
        self.hasher.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    pub(super) fn seal(&self) -> Seal {
        Seal { hash: self.hasher.finalize().to_hex().to_string(), bytes: self.bytes }
    }
}

impl std::io::Write for Sealing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.take(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
