//! The system's file dialogs and the folder window: the only places where a person picks a path.
//!
//! Called from the engine, on its own thread, never from the page: the page cannot name a path that nobody picked. A
//! native dialog cannot be driven by a test, so a test supplies the answers in a file instead.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use app::{FilePurpose, Host};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tauri_plugin_opener::OpenerExt;

use crate::window::MAIN;

/// Names a file of JSON lines that answers the dialogs in order: a path as a string, or `null` for "cancelled".
/// Lines may be added while the app runs. For tests.
pub const ANSWERS: &str = "QUARTERLIFT_ANSWERS";

/// What the engine may ask of the desktop: the dialogs of the system, or the answers a test wrote down.
pub fn host(handle: &AppHandle) -> Box<dyn Host> {
    match std::env::var_os(ANSWERS) {
        Some(file) => Box::new(Answers { file: file.into(), given: AtomicUsize::new(0) }),
        None => Box::new(Dialogs(handle.clone())),
    }
}

/// What receipts come as: scans, photographs, e-invoices (OFD, XML), mails, documents.
const RECEIPTS: &[&str] =
    &["pdf", "jpg", "jpeg", "png", "heic", "webp", "tif", "tiff", "ofd", "xml", "eml", "msg", "docx", "xlsx", "zip"];

struct Dialogs(AppHandle);

impl Host for Dialogs {
    fn pick_open(&self, purpose: FilePurpose) -> Option<PathBuf> {
        let (name, extensions) = filter(purpose);
        picked(self.dialog().add_filter(name, extensions).blocking_pick_file())
    }

    fn pick_save(&self, suggestion: &str, extension: &str) -> Option<PathBuf> {
        let dialog = self.dialog().set_file_name(suggestion).add_filter(extension.to_uppercase(), &[extension]);
        picked(dialog.blocking_save_file()).map(|path| with_extension(path, extension))
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        picked(self.dialog().blocking_pick_folder())
    }

    fn reveal(&self, path: &Path) -> Result<(), String> {
        self.0.opener().reveal_item_in_dir(path).map_err(|error| error.to_string())
    }
}

impl Dialogs {
    fn dialog(&self) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.0.dialog().file();
        match self.0.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

/// The dialogs of a test: each takes the next line of the file; past the last line a dialog is cancelled.
struct Answers {
    file: PathBuf,
    given: AtomicUsize,
}

impl Host for Answers {
    fn pick_open(&self, _: FilePurpose) -> Option<PathBuf> {
        self.next()
    }

    fn pick_save(&self, _: &str, extension: &str) -> Option<PathBuf> {
        self.next().map(|path| with_extension(path, extension))
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.next()
    }

    fn reveal(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }
}

impl Answers {
    fn next(&self) -> Option<PathBuf> {
        let lines = std::fs::read_to_string(&self.file).unwrap_or_default();
        let line = lines.lines().nth(self.given.fetch_add(1, Ordering::SeqCst))?;
        serde_json::from_str::<Option<PathBuf>>(line).expect("an answer is a JSON string or null")
    }
}

fn filter(purpose: FilePurpose) -> (&'static str, &'static [&'static str]) {
    match purpose {
        FilePurpose::Workspace => ("Quarterlift", &["quarterlift"]),
        FilePurpose::Import => ("CSV, Excel, ODS", &["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods"]),
        FilePurpose::Plan => ("TOML", &["toml"]),
        FilePurpose::Backup => ("Quarterlift", &["quarterlift", "backup", "age"]),
        FilePurpose::Capsule => ("Quarterlift", &["qlcapsule"]),
        FilePurpose::Receipt => ("PDF, JPG, PNG, OFD", RECEIPTS),
        FilePurpose::Logo => ("PNG, JPG, SVG", &["png", "jpg", "jpeg", "svg"]),
    }
}

fn picked(file: Option<FilePath>) -> Option<PathBuf> {
    file.and_then(|file| file.into_path().ok())
}

/// The name as typed, with the extension where the person left it out.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    match path.extension() {
        Some(typed) if typed.eq_ignore_ascii_case(extension) => path,
        _ => {
            let mut name = path.into_os_string();
            name.push(".");
            name.push(extension);
            name.into()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_saved_without_its_extension_gets_it_and_a_date_in_the_name_is_not_taken_for_one() {
        for (typed, saved) in [
            ("summary", "summary.pdf"),
            ("summary.pdf", "summary.pdf"),
            ("SUMMARY.PDF", "SUMMARY.PDF"),
            ("summary 31.08", "summary 31.08.pdf"),
            ("第三季度", "第三季度.pdf"),
        ] {
            assert_eq!(with_extension(typed.into(), "pdf"), PathBuf::from(saved));
        }
    }

    #[test]
    fn written_answers_come_in_order_and_then_every_dialog_is_cancelled() {
        let folder = std::env::temp_dir().join(format!("quarterlift-answers-{}", std::process::id()));
        std::fs::write(&folder, "\"/data/orders.csv\"\nnull\n\"/data/summary\"\n").expect("a temporary file");
        let answers = Answers { file: folder.clone(), given: AtomicUsize::new(0) };
        assert_eq!(answers.pick_open(FilePurpose::Import), Some("/data/orders.csv".into()));
        assert_eq!(answers.pick_open(FilePurpose::Import), None);
        assert_eq!(answers.pick_save("summary", "pdf"), Some("/data/summary.pdf".into()));
        assert_eq!(answers.pick_save("summary", "pdf"), None);
        std::fs::remove_file(folder).expect("it was there");
    }
}
