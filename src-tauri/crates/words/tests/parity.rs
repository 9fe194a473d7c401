//! Every message in every language with sample arguments, as the engine writes it. The window's own tests resolve the
//! same files with their own library and compare with the written answer, so that both show the same characters.
//!
//! The sample argument of `{$name}` is `«name»`. After a change of the catalogue: `UPDATE_EXPECT=1 cargo test -p words`.

mod ftl;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;

use domain::base::Currency;
use words::{AREAS, Lang, Words};

type Catalogue = BTreeMap<String, BTreeMap<String, String>>;

#[test]
fn the_written_answer_is_what_the_engine_says() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/words/messages.json");
    let said = Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), all_messages(lang))).collect::<Catalogue>();
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder can be made");
        let text = serde_json::to_string_pretty(&said).expect("texts make JSON") + "\n";
        fs::write(&path, text).expect("the answer can be written");
        return;
    }
    let text = fs::read_to_string(&path).expect("tests/golden/words/messages.json");
    let written: Catalogue = serde_json::from_str(&text).expect("the written answer is JSON");
    let changed = changed(&written, &said);
    assert!(changed.is_empty(), "UPDATE_EXPECT=1 writes these anew:\n{}", changed.join("\n"));
}

fn all_messages(lang: Lang) -> BTreeMap<String, String> {
    let words = Words::new(lang, Currency::CNY);
    let mut said = BTreeMap::new();
    for area in AREAS {
        for (key, message) in ftl::messages(lang, area).messages {
            let samples: Vec<(String, String)> =
                message.variables.into_iter().map(|name| (name.clone(), format!("«{name}»"))).collect();
            let args: Vec<(&str, &str)> =
                samples.iter().map(|(name, sample)| (name.as_str(), sample.as_str())).collect();
            let text = words.with(&key, &args);
            said.insert(key, text);
        }
    }
    said
}

fn changed(written: &Catalogue, said: &Catalogue) -> Vec<String> {
    let mut changed = Vec::new();
    for (lang, messages) in said {
        let before = written.get(lang).cloned().unwrap_or_default();
        changed.extend(
            messages
                .iter()
                .filter(|(key, text)| before.get(*key) != Some(text))
                .map(|(key, text)| format!("{lang} {key} = {text}")),
        );
        changed.extend(
            before.keys().filter(|key| !messages.contains_key(*key)).map(|key| format!("{lang} {key} is gone")),
        );
    }
    changed
}
