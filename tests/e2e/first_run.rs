//! The first minute: an empty home, no workspace yet.

use crate::driver::{Start, Window};

#[tokio::test]
async fn on_first_run_the_window_offers_the_sample_a_new_workspace_and_an_existing_one() {
    let window = Window::open(Start::default()).await;
    window.see("first-run").await;
    for choice in ["first-run-sample", "first-run-new", "first-run-open"] {
        assert!(!window.text(choice).await.is_empty(), "{choice} has a label");
    }
    window.shot("first-run-en").await;
    window.close().await;
}

#[tokio::test]
async fn the_window_speaks_the_language_of_the_system() {
    for (locale, lang) in [("zh_CN.UTF-8", "zh-Hans"), ("zh_TW.UTF-8", "zh-Hant"), ("en_GB.UTF-8", "en")] {
        let window = Window::open(Start { locale, ..Start::default() }).await;
        window.see("first-run").await;
        assert_eq!(window.language().await, lang, "with the system in {locale}");
        window.shot(&format!("first-run-{lang}")).await;
        window.close().await;
    }
}

#[tokio::test]
async fn the_window_comes_back_after_it_was_closed() {
    let window = Window::open(Start::default()).await;
    window.see("first-run").await;
    let window = window.restart(Start::default()).await;
    window.see("first-run").await;
    assert!(window.folder().join("config").exists(), "place and size are remembered");
    window.close().await;
}
