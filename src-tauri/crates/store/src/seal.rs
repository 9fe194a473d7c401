//! The seal of a closed workspace: the BLAKE3 of its bytes, in a small file beside it.
//!
//! Two in five single flipped bits change a database without its own checks noticing; the seal notices them all. It is
//! written when the last window closes the file and removed by the first write, so a crash leaves no seal and no
//! alarm. A seal that was overtaken all the same (a power cut can bring it back) is told from damage by the head of the
//! audit chain, which moves with every write.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

use serde::{Deserialize, Serialize};

use crate::audit::Head;
use crate::connect::beside;
use crate::{Error, Result};

/// Read and hashed at once: it stays within a processor's own memory.
const BLOCK_BYTES: usize = 1024 * 1024;

/// What is known of the closed file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seal {
    file_blake3: String,
    file_bytes: u64,
    /// The head of the audit chain when the file was closed, kept apart from the chain itself.
    pub(crate) head: Head,
}

/// What a seal says of the file beside it.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// No seal: the file was not closed by its last user.
    Unsealed,
    /// The bytes are those that were closed.
    Whole,
    /// They are not; the head tells an overtaken seal from damage.
    Differs(Seal),
}

/// Compares the file with its seal. A seal that cannot be read is none.
pub(crate) fn judge(workspace: &Path) -> Result<Verdict> {
    let Some(seal) = fs::read(seal_path(workspace)).ok().and_then(|text| serde_json::from_slice::<Seal>(&text).ok())
    else {
        return Ok(Verdict::Unsealed);
    };
    let (blake3, bytes) = fingerprint(workspace)?;
    if seal.file_blake3 == blake3 && seal.file_bytes == bytes { Ok(Verdict::Whole) } else { Ok(Verdict::Differs(seal)) }
}

/// Seals a closed file. The seal appears whole or not at all.
pub(crate) fn write(workspace: &Path, head: Head) -> Result<()> {
    let (file_blake3, file_bytes) = fingerprint(workspace)?;
    let text = serde_json::to_vec(&Seal { file_blake3, file_bytes, head }).expect("a seal is texts and numbers");
    let path = seal_path(workspace);
    let fresh = beside(&path, "-new");
    let written = File::create(&fresh).and_then(|mut file| file.write_all(&text).and_then(|()| file.sync_all()));
    written.and_then(|()| fs::rename(&fresh, &path)).map_err(|source| {
        // A half-written seal is of no use; that it stays behind would do no harm either.
        let _ = fs::remove_file(&fresh);
        Error::io(&path, source)
    })
}

/// Takes the seal away before the file changes.
pub(crate) fn remove(workspace: &Path) -> Result<()> {
    let path = seal_path(workspace);
    match fs::remove_file(&path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(Error::io(&path, source)),
        _ => Ok(()),
    }
}

/// Where the seal of a workspace lies.
pub(crate) fn seal_path(workspace: &Path) -> PathBuf {
    beside(workspace, ".seal")
}

/// BLAKE3 and size of a file. One thread reads while another hashes: a file of 100 MB is judged at each start.
fn fingerprint(path: &Path) -> Result<(String, u64)> {
    let mut hasher = blake3::Hasher::new();
    let (full, blocks) = mpsc::sync_channel::<Vec<u8>>(2);
    let (hashed, empty) = mpsc::channel::<Vec<u8>>();
    let read = thread::scope(|threads| {
        let reader = threads.spawn(move || read_blocks(path, &full, &empty));
        for block in blocks {
            hasher.update(&block);
            // The reader may have come to the end: then nobody needs the block.
            let _ = hashed.send(block);
        }
        reader.join().expect("reading does not panic")
    });
    read.map_err(|source| Error::io(path, source))?;
    Ok((hasher.finalize().to_hex().to_string(), hasher.count()))
}

fn read_blocks(path: &Path, full: &SyncSender<Vec<u8>>, empty: &Receiver<Vec<u8>>) -> io::Result<()> {
    let mut file = File::open(path)?;
    loop {
        let mut block = empty.try_recv().unwrap_or_else(|_| Vec::with_capacity(BLOCK_BYTES));
        block.clear();
        Read::by_ref(&mut file).take(BLOCK_BYTES as u64).read_to_end(&mut block)?;
        if block.is_empty() || full.send(block).is_err() {
            return Ok(());
        }
    }
}
