//! An app on a folder of its own, and how a test speaks to it.

use std::path::{Path, PathBuf};

use app::{App, AppPaths, FixedClock, NoHost};
use serde_json::{Value, json};
use words::Lang;

use super::facts::day;

/// An app on a folder of its own, on a day that stands still.
pub fn app_on(folder: &Path, today: &str) -> App {
    let clock = FixedClock(day(today).and_hms_opt(4, 0, 0).expect("four o'clock").and_utc());
    let paths = AppPaths { config_dir: folder.join("config"), data_dir: folder.join("data") };
    App::new(paths, Box::new(clock), Box::new(NoHost))
}

/// Writes a file into a folder.
pub fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("a file can be written");
    path
}

/// The arguments of an import that leaves everything to what the file says.
pub fn import(kind: &str, path: &Path) -> Value {
    json!({
        "path": path, "kind": kind, "encoding": null, "delimiter": null, "sheet": null, "header_row": null,
        "date_order": null, "decimal_sign": null, "mapping": null, "skip_refused": false, "create_missing": false,
        "is_preview": false, "job": null,
    })
}

/// Calls a command in English; a failure is told with its message.
pub fn call(app: &App, command: &str, args: Value) -> Value {
    call_in(app, Lang::En, command, args)
}

/// Calls a command in a language.
pub fn call_in(app: &App, lang: Lang, command: &str, args: Value) -> Value {
    app.call(command, lang, args).unwrap_or_else(|failure| panic!("{command}: {failure}"))
}
