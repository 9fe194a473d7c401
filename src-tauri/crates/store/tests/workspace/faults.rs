//! The disk is full, the folder is read-only: refused with the reason, and the workspace stays usable.

use std::fs;

use store::{Error, OrderFacts, Store};

use crate::company::{Place, assert_sound, audit, day, seen};

fn import(store: &mut Store, orders: i64) -> Result<(), Error> {
    store
        .write(audit("import"), |tx| {
            for number in 0..orders {
                tx.upsert_order(&OrderFacts::plain(&format!("F{number:05}"), 1, day("2026-09-01"), number))?;
            }
            Ok(())
        })
        .map(drop)
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_said_to_be_read_only() {
    // The one folder of a Linux machine in which not even its administrator can make a file.
    let file = std::path::Path::new("/sys/kernel/quarterlift");
    let error = Store::create(file, &crate::company::settings()).expect_err("refused");
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
    let store = Place::with_company().open();
    let error = store.backup_to(file).expect_err("refused");
    assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_to_be_full_and_loses_nothing() {
    let Some(small) = SmallDisk::mount() else {
        // Only an administrator can mount a small disk.
        return;
    };
    let file = small.0.path().join("ws.quarterlift");
    let mut store = Store::create(&file, &crate::company::settings()).expect("a workspace");
    store.write(audit("import"), crate::company::found_company).expect("the company fits");
    let before = seen(&store);
    let error = import(&mut store, 60_000).expect_err("it does not fit");
    assert!(matches!(error, Error::DiskFull { .. }), "{error}");
    assert_eq!(seen(&store), before);
    assert_sound(&store);
    let error = fill_and_back_up(&small, &store).expect_err("no room for a copy either");
    assert!(matches!(error, Error::DiskFull { .. }), "{error}");
    fs::remove_file(small.0.path().join("filler")).expect("room is made");
    import(&mut store, 10).expect("and then it works");
    store.close().expect("closed");
    assert!(Store::open(&file).expect("opens").opening().was_sealed);
}

#[cfg(target_os = "linux")]
struct SmallDisk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount() -> Option<SmallDisk> {
        let folder = tempfile::tempdir().expect("a folder");
        let mut mount = std::process::Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"]).arg(folder.path());
        let done = mount.output().is_ok_and(|done| done.status.success());
        done.then_some(SmallDisk(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[cfg(target_os = "linux")]
fn fill_and_back_up(small: &SmallDisk, store: &Store) -> Result<(), Error> {
    use std::io::Write;
    let mut filler = fs::File::create(small.0.path().join("filler")).expect("a file");
    while filler.write_all(&[0; 4_096]).is_ok() {}
    store.backup_to(&small.0.path().join("copy"))
}
