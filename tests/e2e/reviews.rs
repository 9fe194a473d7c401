//! The loop closed on the real window: in October the third quarter is reviewed and an action agreed, its periods are closed,
//! somebody comments on the summary and saves it as PDF and workbook, the quarter is sealed, and the fourth begins with what
//! the third came to: the action is there.

use thirtyfour::By;
use thirtyfour::extensions::query::ElementQueryable;

use crate::driver::{Start, Window};

const ACTION: &str = "Call every core customer that bought nothing since July";
const WORDS: &str = "Two large customers moved their orders to October; the third quarter carries none of them.";

/// The sample company of the end of August, looked at again in October on the quarter that is over.
async fn october() -> Window {
    let window = Window::open(Start::default()).await;
    window.press("first-run-sample").await;
    window.see("page-overview").await;
    let window = window.restart(Start { today: "2026-10-05", ..Start::default() }).await;
    window.press("period-picker").await;
    window.press("period-2026Q3").await;
    window
}

async fn press_keyed(window: &Window, testid: &str, key: &str) {
    let css = format!("[data-testid='{testid}'][data-key='{key}']");
    let element = window.page.query(By::Css(css)).first().await;
    let element = element.unwrap_or_else(|error| panic!("no {testid} of {key}: {error}"));
    element.scroll_into_view().await.expect("it can be scrolled to");
    element.click().await.expect("it can be pressed");
    window.settled().await;
}

/// Waits until some element shows this text.
async fn told(window: &Window, testid: &str, text: &str) {
    let path = format!("//*[@data-testid='{testid}'][contains(., \"{text}\")]");
    let found = window.page.query(By::XPath(path)).first().await;
    found.unwrap_or_else(|error| panic!("no `{testid}` says “{text}”: {error}"));
}

#[tokio::test]
async fn the_quarter_is_reviewed_closed_commented_printed_and_the_next_one_begins() {
    let window = october().await;
    review(&window).await;
    close_everything(&window).await;
    summary(&window).await;
    capsule(&window).await;
    next_quarter(&window).await;
    window.close().await;
}

async fn review(window: &Window) {
    window.go("reviews").await;
    window.press("review-month-2026-09").await;
    window.see("review-metrics").await;
    window.shot("reviews-month").await;
    window.write("note-figures", "Sales ended below the plan because two customers wait for October.").await;

    window.press("action-add").await;
    window.see("action-dialog").await;
    window.write("action-what", ACTION).await;
    window.choose("action-who", "E004").await;
    window.shot("reviews-action").await;
    window.press("action-save").await;
    window.see_no_more("action-dialog").await;
    told(window, "review-agreed", ACTION).await;

    window.press("meeting-open").await;
    window.see("meeting").await;
    window.press("meeting-next").await;
    window.shot("reviews-meeting").await;
    window.press("meeting-close").await;
    window.see_no_more("meeting").await;

    window.press("review-hold").await;
    window.write("hold-led-by", "Director").await;
    window.press("hold-save").await;
    window.see_no_more("hold-dialog").await;
    window.see("review-held").await;
    window.shot("reviews-held").await;

    let pdf = window.folder().join("review.pdf");
    window.answer_dialog(Some(&pdf));
    window.press("review-save-pdf").await;
    told(window, "toast", "review.pdf").await;
    assert!(std::fs::read(&pdf).expect("the file is there").starts_with(b"%PDF-"), "the review is a PDF");
    window.press("tab-weeks").await;
    window.see("weeks").await;
    window.shot("reviews-weeks").await;
    window.press("tab-findings").await;
    window.see("finding").await;
    window.shot("reviews-findings").await;
}

/// July, August, September, then the quarter.
async fn close_everything(window: &Window) {
    window.go("incentives").await;
    for period in ["Jul", "Aug", "Sep", "Q3"] {
        window.press("close-open").await;
        window.see("close-figures").await;
        window.write("close-reason", &format!("{period} is settled")).await;
        window.press("close-save").await;
        window.see("close-done").await;
        window.press("close-done").await;
    }
}

async fn summary(window: &Window) {
    window.go("reviews").await;
    window.press("tab-summary").await;
    window.see("summary-preview").await;
    window.shot("summary-first").await;
    press_keyed(window, "summary-section", "tiers").await;
    window.write("commentary", WORDS).await;
    window.press("commentary-save").await;
    window.see_no_more("commentary-save").await;
    window.see("commentary-history").await;
    window.shot("summary-commentary").await;
    press_keyed(window, "summary-include", "appendix").await;

    for (button, name, head) in [("summary-save-pdf", "board.pdf", "%PDF-"), ("summary-save-xlsx", "board.xlsx", "PK")]
    {
        let file = window.folder().join(name);
        window.answer_dialog(Some(&file));
        window.press(button).await;
        told(window, "toast", name).await;
        assert!(std::fs::read(&file).expect("the file is there").starts_with(head.as_bytes()), "{name}");
    }
}

async fn capsule(window: &Window) {
    window.press("tab-capsules").await;
    let file = window.folder().join("q3.qlcapsule");
    window.answer_dialog(Some(&file));
    window.press("capsule-save").await;
    told(window, "toast", "q3.qlcapsule").await;
    window.answer_dialog(Some(&file));
    window.press("capsule-look").await;
    window.see("capsule-looked").await;
    window.shot("capsule-looked").await;
    window.press("capsule-open").await;
    assert!(window.text("capsule-bar").await.contains("for reading only"), "the bar says what is open");
    window.shot("capsule-open").await;
    window.press("capsule-leave").await;
    window.see_no_more("capsule-bar").await;
    window.press("period-picker").await;
    window.press("period-2026Q3").await;
}

async fn next_quarter(window: &Window) {
    window.go("reviews").await;
    window.press("tab-next").await;
    window.see("next-metric").await;
    told(window, "next-actions", ACTION).await;
    window.shot("next-quarter").await;
    window.press("next-start").await;
    window.write("next-reason", "Win back the customers that waited").await;
    window.press("next-save").await;
    window.see_no_more("next-dialog").await;

    // The page has gone on to the fourth quarter.
    window.press("tab-actions").await;
    told(window, "action-card", ACTION).await;
    told(window, "action-card", "Carried over").await;
    window.shot("next-actions").await;
    window.go("plan").await;
    window.shot("next-plan").await;
    assert!(window.text("period-picker").await.contains("Q4"), "the fourth quarter is on screen");
}
