//! The container of a quarter's capsule: one zip file of named parts, written in one step and read within bounds.
//!
//! What the parts mean is not known here. The same parts in the same order give the same bytes: no time, no owner and no
//! path of the machine is written. A reader takes no part's word for its size.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use crate::error::Error;
use crate::write::replace;

/// More parts than a capsule ever has.
const PARTS_MAX: usize = 200;

/// A capsule being written: parts one after the other.
pub struct CapsuleParts<'a>(ZipWriter<&'a mut BufWriter<File>>);

/// Writes a capsule; until all parts are in, what stood at the path stays.
///
/// # Errors
/// What `fill` ended with, or why the file cannot be written.
pub fn write_capsule<E: From<Error>>(
    path: &Path,
    fill: impl FnOnce(&mut CapsuleParts<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut stopped = None;
    let written = replace(path, |file| {
        let mut parts = CapsuleParts(ZipWriter::new(file));
        if let Err(error) = fill(&mut parts) {
            stopped = Some(error);
            return Err(Error::Write(io::Error::other("not finished")));
        }
        parts.0.finish().map(|_| ()).map_err(|error| Error::Write(error.into()))
    });
    match stopped {
        Some(error) => Err(error),
        None => written.map_err(E::from),
    }
}

impl CapsuleParts<'_> {
    /// Begins a part; what is written from now on is its content.
    ///
    /// # Errors
    /// [`Error::Write`] when the file takes no more.
    pub fn begin(&mut self, name: &str) -> Result<(), Error> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .large_file(true);
        self.0.start_file(name, options).map_err(|error| Error::Write(error.into()))
    }
}

impl Write for CapsuleParts<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A capsule opened for reading.
pub struct CapsuleFile(ZipArchive<BufReader<File>>);

impl CapsuleFile {
    /// Opens a capsule.
    ///
    /// # Errors
    /// [`Error::Read`] when it is no such container or has too many parts.
    pub fn open(path: &Path) -> Result<CapsuleFile, Error> {
        let file = File::open(path).map_err(Error::Read)?;
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| Error::Read(error.into()))?;
        if archive.len() > PARTS_MAX {
            return Err(damaged("too many parts"));
        }
        Ok(CapsuleFile(archive))
    }

    /// Names of the parts, sorted.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.file_names().flatten().map(|name| name.into_owned()).collect();
        names.sort();
        names
    }

    /// A part of at most so many bytes.
    ///
    /// # Errors
    /// [`Error::Read`] when it is not there, damaged, or larger.
    pub fn read(&mut self, name: &str, bytes_max: u64) -> Result<Vec<u8>, Error> {
        let mut content = Vec::new();
        self.copy(name, bytes_max, &mut content)?;
        Ok(content)
    }

    /// Copies a part of at most so many bytes, and says how many there were.
    ///
    /// # Errors
    /// [`Error::Read`] when it is not there, damaged, or larger, or when `to` takes no more.
    pub fn copy(&mut self, name: &str, bytes_max: u64, to: &mut impl Write) -> Result<u64, Error> {
        let part = self.0.by_name(name).map_err(|error| Error::Read(error.into()))?;
        let copied = io::copy(&mut part.take(bytes_max.saturating_add(1)), to).map_err(Error::Read)?;
        if copied > bytes_max { Err(damaged(name)) } else { Ok(copied) }
    }
}

fn damaged(what: &str) -> Error {
    Error::Read(io::Error::new(io::ErrorKind::InvalidData, what.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(path: &Path, parts: &[(&str, &str)]) -> Result<(), Error> {
        write_capsule(path, |capsule| {
            for (name, text) in parts {
                capsule.begin(name)?;
                capsule.write_all(text.as_bytes()).map_err(Error::Write)?;
            }
            Ok::<(), Error>(())
        })
    }

    #[test]
    fn the_same_parts_give_the_same_bytes_and_come_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let [one, two] = ["one", "two"].map(|name| folder.path().join(name));
        let parts = [("plan.toml", "name = \"Q3\""), ("inputs/orders.csv", "no,amount\nA,1\n")];
        written(&one, &parts).expect("written");
        written(&two, &parts).expect("written");
        assert_eq!(std::fs::read(&one).expect("one"), std::fs::read(&two).expect("two"));
        let mut capsule = CapsuleFile::open(&one).expect("opened");
        assert_eq!(capsule.names(), ["inputs/orders.csv", "plan.toml"]);
        assert_eq!(capsule.read("plan.toml", 100).expect("read"), b"name = \"Q3\"");
    }

    #[test]
    fn a_part_larger_than_asked_for_is_refused_and_a_missing_one_too() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("capsule");
        written(&path, &[("big", &"0".repeat(1_000_000))]).expect("written");
        let mut capsule = CapsuleFile::open(&path).expect("opened");
        assert!(capsule.read("big", 999_999).is_err());
        assert_eq!(capsule.read("big", 1_000_000).expect("read").len(), 1_000_000);
        assert!(capsule.read("absent", 10).is_err());
    }

    #[test]
    fn a_capsule_that_is_not_finished_leaves_what_was_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("capsule");
        std::fs::write(&path, "earlier").expect("written");
        let stopped: Result<(), Error> = write_capsule(&path, |capsule| {
            capsule.begin("a")?;
            capsule.write_all(b"half").map_err(Error::Write)?;
            Err(Error::Write(io::Error::other("the disk is full")))
        });
        assert!(stopped.is_err());
        assert_eq!(std::fs::read_to_string(&path).expect("there"), "earlier");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing half written stays");
        assert!(CapsuleFile::open(&path).is_err(), "no capsule is no capsule");
    }
}
