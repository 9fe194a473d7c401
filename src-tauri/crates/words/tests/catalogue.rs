//! The three languages say the same things: equal keys, equal places for figures, nothing but plain text and places.

mod ftl;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ftl::{Message, folder, messages};
use words::{AREAS, Lang};

/// Faults are listed all at once, so that one run is enough to mend a file.
fn assert_none(faults: Vec<String>) {
    assert!(faults.is_empty(), "{} faults in the catalogue:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_file_of_the_catalogue_is_built_in() {
    let listed: BTreeSet<String> = AREAS.iter().map(|area| format!("{area}.ftl")).collect();
    for lang in Lang::ALL {
        let entries = fs::read_dir(folder(lang)).expect("the catalogue's folder");
        let names = entries.map(|entry| entry.expect("a folder entry").file_name().to_string_lossy().into_owned());
        assert_eq!(names.collect::<BTreeSet<_>>(), listed, "files of {lang}");
    }
}

#[test]
fn every_message_is_well_formed_and_plain() {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        for area in AREAS {
            faults.extend(messages(lang, area).faults);
        }
    }
    assert_none(faults);
}

#[test]
fn the_languages_have_the_same_messages_with_the_same_places() {
    let mut faults = Vec::new();
    for area in AREAS {
        let english = messages(Lang::En, area).messages;
        for lang in [Lang::ZhHans, Lang::ZhHant] {
            faults.extend(differences(area, lang, &english, &messages(lang, area).messages));
        }
    }
    assert_none(faults);
}

#[test]
fn a_message_is_found_in_the_file_of_its_area() {
    let mut faults = Vec::new();
    for area in AREAS {
        let prefix = if *area == "issues" { "issue-".to_owned() } else { format!("{area}-") };
        for lang in Lang::ALL {
            let keys = messages(lang, area).messages.into_keys().filter(|key| !key.starts_with(&prefix));
            faults.extend(keys.map(|key| format!("{lang}/{area}.ftl: {key} should begin with {prefix}")));
        }
    }
    assert_none(faults);
}

#[test]
fn every_plural_has_both_its_forms() {
    let mut faults = Vec::new();
    for area in AREAS {
        let keys: BTreeSet<String> = messages(Lang::En, area).messages.into_keys().collect();
        for key in &keys {
            let Some(stem) = key.strip_suffix("-one") else { continue };
            if !keys.contains(&format!("{stem}-other")) {
                faults.push(format!("{area}.ftl: {key} has no {stem}-other"));
            }
        }
    }
    assert_none(faults);
}

fn differences(
    area: &str,
    lang: Lang,
    english: &BTreeMap<String, Message>,
    theirs: &BTreeMap<String, Message>,
) -> Vec<String> {
    let keys: BTreeSet<&String> = english.keys().chain(theirs.keys()).collect();
    let mut faults = Vec::new();
    for key in keys {
        match (english.get(key), theirs.get(key)) {
            (Some(_), None) => faults.push(format!("{lang}/{area}.ftl lacks {key}")),
            (None, Some(_)) => faults.push(format!("{lang}/{area}.ftl has {key}, which English lacks")),
            (Some(en), Some(their)) if en.variables != their.variables => faults
                .push(format!("{lang}/{area}.ftl: {key} uses {:?}, in English {:?}", their.variables, en.variables)),
            _ => {}
        }
    }
    faults
}
