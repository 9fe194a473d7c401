//! The house's own order: which crate may know which, and what no file may hold.

use std::path::{Path, PathBuf};

const ARROWS: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("words", &["domain"]),
    ("store", &["domain"]),
    ("exchange", &["domain"]),
    ("fonts", &[]),
    ("sample", &["domain"]),
    ("report", &["domain", "words", "fonts"]),
    ("app", &["domain", "words", "store", "exchange", "sample", "report"]),
    ("cli", &["app", "words"]),
    ("quarterlift-window", &["app", "domain", "words"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The section of a manifest that lists what the crate itself is built from.
fn dependencies(name: &str) -> String {
    let folder = if name == "quarterlift-window" { "src-tauri".to_owned() } else { format!("src-tauri/crates/{name}") };
    let manifest = std::fs::read_to_string(root().join(folder).join("Cargo.toml")).expect("a manifest");
    let Some(from) = manifest.find("[dependencies]") else { return String::new() };
    let rest = &manifest[from + 14..];
    rest[..rest.find("\n[").unwrap_or(rest.len())].to_owned()
}

#[test]
fn crates_know_only_whom_they_may() {
    for (name, allowed) in ARROWS {
        let listed = dependencies(name);
        let is_listed = |other: &str| {
            listed.lines().any(|line| line.starts_with(&format!("{other}.")) || line.starts_with(&format!("{other} ")))
        };
        for (other, _) in ARROWS {
            assert!(!is_listed(other) || allowed.contains(&other), "{name} must not know {other}: see ARCHITECTURE.md");
        }
    }
}

#[test]
fn what_a_crate_alone_may_know_stays_with_it() {
    let alone = [
        ("rusqlite", "store"),
        ("typst", "report"),
        ("plotters", "report"),
        ("calamine", "exchange"),
        ("encoding_rs", "exchange"),
        ("fluent-bundle", "words"),
        ("tauri", "quarterlift-window"),
    ];
    for (library, home) in alone {
        for (name, _) in ARROWS.iter().filter(|(name, _)| *name != home) {
            let is_listed = dependencies(name)
                .lines()
                .any(|line| line.starts_with(&format!("{library}.")) || line.starts_with(&format!("{library} ")));
            assert!(!is_listed, "{library} belongs to {home} alone, {name} lists it");
        }
    }
}

fn sources(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() && !["node_modules", "dist", "target", "gen"].contains(&name.as_str()) {
            sources(&path, endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
}

#[test]
fn files_stay_short_enough_to_be_read() {
    let mut found = Vec::new();
    for folder in ["src-tauri", "tests", "ui/src"] {
        sources(&root().join(folder), &[".rs", ".svelte", ".ts"], &mut found);
    }
    let long: Vec<String> = found
        .iter()
        .map(|path| (path, std::fs::read_to_string(path).expect("readable").lines().count()))
        .filter(|(_, lines)| *lines > 500)
        .map(|(path, lines)| format!("{} {lines}", path.display()))
        .collect();
    assert!(long.is_empty(), "split these at a seam of the domain: {long:?}");
}

#[test]
fn one_file_alone_knows_the_shell_and_areas_do_not_know_each_other() {
    let mut found = Vec::new();
    sources(&root().join("ui/src"), &[".svelte", ".ts"], &mut found);
    let shell: Vec<&PathBuf> = found
        .iter()
        .filter(|path| std::fs::read_to_string(path).expect("readable").contains("from \"@tauri-apps"))
        .collect();
    assert!(shell.len() <= 1, "only base/host.ts imports @tauri-apps: {shell:?}");
    for path in found.iter().filter(|path| path.components().any(|part| part.as_os_str() == "areas")) {
        let text = std::fs::read_to_string(path).expect("readable");
        let area = path.components().skip_while(|part| part.as_os_str() != "areas").nth(1).expect("an area");
        for line in text.lines().filter(|line| line.contains("/areas/") && line.contains("import")) {
            let own = format!("/areas/{}/", area.as_os_str().to_string_lossy());
            assert!(line.contains(&own), "{} imports another area: {line}", path.display());
        }
    }
}

/// The window's menu and its sidebar are written in two languages; they must list the same pages in the same order.
#[test]
fn the_menu_lists_the_pages_of_the_sidebar() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).expect("a source");
    let menu = read("src-tauri/src/menu.rs");
    let in_menu: Vec<&str> = menu
        .lines()
        .filter_map(|line| line.trim().strip_prefix("(\"page-"))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let sidebar = read("ui/src/frame/pages.ts");
    let order = &sidebar[sidebar.find("const ORDER").expect("the order")..sidebar.find("];").expect("its end")];
    let has_page = |id: &&str| {
        let name = format!("{}{}", id[..1].to_uppercase(), &id[1..]);
        root().join(format!("ui/src/areas/{id}/{name}Page.svelte")).is_file()
    };
    // The settings have an item of their own, with the platform's keys.
    let in_sidebar: Vec<&str> = order
        .lines()
        .filter_map(|line| line.split_once(", [").map(|(_, pages)| pages))
        .flat_map(|pages| pages.split('\'').skip(1).step_by(2))
        .filter(|id| has_page(id) && *id != "settings")
        .collect();
    assert_eq!(in_menu, in_sidebar);
}
