//! The types of the border: the committed TypeScript is what the list of commands gives.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/wire")
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ts"))
        .map(|path| {
            let name = path.file_name().expect("a file").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("readable").replace("\r\n", "\n"))
        })
        .collect()
}

#[test]
fn the_typescript_of_the_border_is_fresh() {
    let folder = tempfile::tempdir().expect("a folder");
    app::write_types(folder.path()).expect("types can be written");
    let fresh = files(folder.path());
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        for name in files(&committed()).keys().filter(|name| !fresh.contains_key(*name)) {
            std::fs::remove_file(committed().join(name)).expect("a stale type can be removed");
        }
        for (name, text) in &fresh {
            std::fs::write(committed().join(name), text).expect("a type can be written");
        }
    }
    let kept = files(&committed());
    let stale: Vec<&String> =
        fresh.iter().filter(|(name, text)| kept.get(*name) != Some(text)).map(|(name, _)| name).collect();
    let left: Vec<&String> = kept.keys().filter(|name| !fresh.contains_key(*name)).collect();
    assert!(stale.is_empty() && left.is_empty(), "run `cargo xtask types`: stale {stale:?}, left over {left:?}");
}

#[test]
fn every_command_has_its_label_or_only_reads() {
    for command in ["import_run", "plan_save", "targets_change", "workspace_settings_set", "sample_create"] {
        assert!(app::COMMANDS.contains(&command), "{command} is in the list");
        let key = format!("says-command-{}", command.replace('_', "-"));
        for lang in words::Lang::ALL {
            let words = words::Words::new(lang, domain::base::Currency::CNY);
            assert!(words.find(&key).is_some(), "{key} in {lang}");
        }
    }
}
