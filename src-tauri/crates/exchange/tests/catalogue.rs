//! Every reason this crate gives has its sentence in each language.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn keys_in(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a source folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            keys_in(&path, keys);
        } else {
            let source = fs::read_to_string(&path).expect("a source file");
            keys.extend(
                source.split('"').filter(|text| text.starts_with("issue-") && !text.contains(' ')).map(str::to_owned),
            );
        }
    }
}

#[test]
fn every_reason_has_its_sentence_in_each_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    keys_in(&root.join("src"), &mut keys);
    assert!(keys.len() > 60, "the sources name their reasons");
    for language in ["en", "zh-Hans", "zh-Hant"] {
        let path = root.join("../../../ui/locales").join(language).join("issues.ftl");
        let catalogue = fs::read_to_string(path).expect("a catalogue");
        let missing: Vec<&String> =
            keys.iter().filter(|key| !catalogue.lines().any(|line| line.starts_with(&format!("{key} =")))).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
