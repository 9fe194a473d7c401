//! The sample company from first run to the printed summary: what a director sees in the first ten minutes.

use std::path::Path;

use crate::driver::{Start, Window};

const PAGES: [&str; 15] = [
    "overview",
    "targets",
    "tiers",
    "agenda",
    "leads",
    "service",
    "members",
    "training",
    "mentoring",
    "incentives",
    "budget",
    "ideas",
    "plan",
    "data",
    "settings",
];

async fn sample() -> Window {
    let window = Window::open(Start::default()).await;
    window.press("first-run-sample").await;
    window.see("page-overview").await;
    window.settled().await;
    window
}

#[tokio::test]
async fn every_page_of_the_sample_company_is_alive_in_three_languages_and_both_themes() {
    let window = sample().await;
    for lang in ["en", "zh-Hans", "zh-Hant"] {
        for theme in ["light", "dark"] {
            window.go("settings").await;
            window.choose("settings-language", lang).await;
            window.choose("settings-theme", theme).await;
            assert_eq!(window.language().await, lang);
            for page in PAGES {
                window.go(page).await;
                assert!(!window.text("page-title").await.is_empty(), "{page} has a title in {lang}");
                assert!(!window.has("trouble").await, "{page} shows trouble in {lang}");
                window.shot(&format!("{page}-{lang}-{theme}")).await;
            }
        }
    }
    window.close().await;
}

#[tokio::test]
async fn the_summary_is_saved_as_pdf_where_the_dialog_says() {
    let window = sample().await;
    window.save_summary().await;
    window.close().await;
}

#[tokio::test]
async fn an_import_is_previewed_committed_and_undone() {
    let window = sample().await;
    let file = window.folder().join("customers.csv");
    std::fs::write(&file, "code,name\nZ0001,华东设备\nZ0002,Meridian Parts\n").expect("the folder can be written");
    window.go("data").await;
    window.answer_dialog(Some(&file));
    window.press("import-pick").await;
    window.press("import-preview").await;
    assert_eq!(window.text("import-added").await, "2");
    window.shot("import-preview").await;
    window.press("import-commit").await;
    window.see("import-summary").await;
    window.shot("import-summary").await;
    window.press("import-undo").await;
    window.see_no_more("import-undo").await;
    window.go("overview").await;
    window.go("data").await;
    assert!(window.table("import-history").await.concat().contains(&"Undone".to_owned()), "the list says so");
    window.close().await;
}

#[tokio::test]
async fn the_workspace_opened_last_is_opened_again() {
    let window = sample().await;
    let name = window.text("workspace-name").await;
    let window = window.restart(Start::default()).await;
    window.see("page-overview").await;
    assert_eq!(window.text("workspace-name").await, name);
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_workspace_is_refused_in_words_and_left_as_it_was() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let foreign = folder.path().join("notes.quarterlift");
    std::fs::write(&foreign, "these are my notes").expect("it can be written");
    let window = Window::open(Start { file: Some(foreign.clone()), ..Start::default() }).await;
    assert!(!window.text("toast").await.is_empty());
    window.see("first-run").await;
    window.shot("foreign-file").await;
    assert_eq!(text_of(&foreign), "these are my notes");
    window.close().await;
}

fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is there")
}
