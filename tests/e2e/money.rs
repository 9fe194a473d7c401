//! The money on the real window: the year's target is set and shared out, two members are pinned and a counter-proposal is
//! taken over; a rate is dragged to see who gains; July is closed, a late return comes in and becomes a correction; all
//! statements are printed.

use std::path::Path;

use thirtyfour::extensions::query::ElementQueryable;
use thirtyfour::{By, Key, WebElement};

use crate::driver::{Start, Window};

/// A return of July that the CRM sends when July is paid.
const LATE_RETURN: &str =
    "Order no.,Customer code,Date,Amount,Employee no.\nSO-LATE-R,C00133,2026-07-28,\"-8,000.00\",E004\n";

async fn sample() -> Window {
    let window = Window::open(Start::default()).await;
    window.press("first-run-sample").await;
    window.see("page-overview").await;
    window
}

async fn found(window: &Window, css: &str) -> WebElement {
    window.settled().await;
    let query = window.page.query(By::Css(css)).first().await;
    query.unwrap_or_else(|error| panic!("no {css}: {error}"))
}

/// The row of the target tree at a place ("2026Q3|member|E004").
fn row(key: &str) -> String {
    format!("[data-testid='target-row'][data-key='{key}']")
}

/// Types an amount into the tree, gives the reason, and saves what follows from it.
async fn set_target(window: &Window, key: &str, amount: &str, shot: Option<&str>) {
    let cell = found(window, &format!("{} [data-testid='target-amount']", row(key))).await;
    cell.scroll_into_view().await.expect("it can be scrolled to");
    cell.click().await.expect("an amount can be clicked");
    // The field takes over with everything selected: what is typed replaces it.
    window.see("target-amount-edit").await;
    window.keys(amount).await;
    window.keys(Key::Enter + "").await;
    window.see("target-dialog").await;
    window.write("target-reason", "Agreed in the spring review").await;
    if let Some(shot) = shot {
        window.shot(shot).await;
    }
    window.press("target-save").await;
    window.see_no_more("target-dialog").await;
}

/// What stands in the tree at a place, as an amount without its separators.
async fn target(window: &Window, key: &str) -> String {
    let cell = found(window, &format!("{} [data-testid='target-amount'] .amount", row(key))).await;
    cell.text().await.expect("an amount").replace(',', "")
}

fn cents(amount: &str) -> i64 {
    amount.replace(['.', ','], "").parse().unwrap_or_else(|_| panic!("{amount} is an amount"))
}

async fn import(window: &Window, path: &Path) {
    window.go("data").await;
    window.answer_dialog(Some(path));
    window.press("import-pick").await;
    window.press("import-preview").await;
    assert_eq!(window.text("import-added").await, "1");
    window.press("import-commit").await;
    window.see("import-summary").await;
}

#[tokio::test]
async fn the_year_is_shared_out_two_are_pinned_and_a_counter_proposal_is_taken_over() {
    let window = sample().await;
    window.go("targets").await;
    // The sample's last quarter is pinned: it is let go first, so that it can take its part of the year.
    found(&window, &format!("{} [data-testid='target-share']", row("2026Q4|company|")))
        .await
        .click()
        .await
        .expect("a menu");
    window.press("menu-pin").await;
    window.see("target-dialog").await;
    window.press("target-save").await;
    window.see_no_more("target-dialog").await;
    set_target(&window, "2026|company|", "80000000", Some("targets-year-changed")).await;
    let quarters = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"];
    let mut sum = 0;
    for quarter in quarters {
        sum += cents(&target(&window, &format!("{quarter}|company|")).await);
    }
    assert_eq!(sum, 8_000_000_000, "the quarters add up to the year");

    found(&window, &format!("{} [data-testid='target-share']", row("2026Q3|company|")))
        .await
        .click()
        .await
        .expect("a menu");
    window.press("menu-share-time").await;
    window.see("target-dialog").await;
    window.choose("target-method", "last_year").await;
    window.see("target-changes").await;
    window.shot("targets-shared-by-last-year").await;
    window.press("target-save").await;
    window.see_no_more("target-dialog").await;

    set_target(&window, "2026Q3|member|E004", "1250000", None).await;
    set_target(&window, "2026Q3|member|E005", "1900000", Some("targets-pinned")).await;
    assert_eq!(target(&window, "2026Q3|member|E004").await, "1250000.00", "the first pin holds when the second is set");
    let mut members = 0;
    for cell in window
        .page
        .find_all(By::Css("[data-key^='2026Q3|member|'] [data-testid='target-amount'] .amount"))
        .await
        .expect("a page")
    {
        members += cents(&cell.text().await.expect("an amount"));
    }
    assert_eq!(members, cents(&target(&window, "2026Q3|company|").await), "the members add up to the quarter");
    window.shot("targets-tree").await;

    window.press("tab-consensus").await;
    window.see("consensus").await;
    window.shot("targets-consensus").await;
    let counter = found(&window, "[data-testid='consent-row'][data-state='countered'] .counter .amount").await;
    let asked_for = counter.text().await.expect("an amount").replace(['¥', ','], "");
    let whose = found(&window, "[data-testid='consent-row'][data-state='countered']").await;
    let whose = whose.attr("data-employee").await.expect("a row").expect("an employee no.");
    window.press("consent-settle").await;
    window.see("settle-dialog").await;
    window.write("settle-comment", "Fair: two large customers moved to the south").await;
    window.shot("targets-settle").await;
    window.press("settle-save").await;
    window.see_no_more("settle-dialog").await;
    assert!(!window.has("consent-settle").await, "nothing is left to decide");
    window.press("tab-tree").await;
    assert_eq!(target(&window, &format!("2026Q3|member|{whose}")).await, asked_for, "the target is what was asked for");
    window.close().await;
}

#[tokio::test]
async fn a_rate_is_dragged_july_is_closed_and_a_late_return_becomes_a_correction() {
    let window = sample().await;
    window.go("incentives").await;
    window.see("pay-state").await;
    window.shot("incentives-payroll").await;

    window.press("tab-whatif").await;
    window.see("levers").await;
    let before = window.text("replay-difference").await;
    let thumb = found(&window, "[data-testid='lever-incentives.core_retention_rate'] input[type='range']").await;
    thumb.scroll_into_view().await.expect("it can be scrolled to");
    for _ in 0..5 {
        thumb.send_keys(Key::Right + "").await.expect("the thumb moves");
    }
    window.settled().await;
    window.see("replay-member").await;
    let after = window.text("replay-difference").await;
    assert_ne!(before, after, "somebody gains");
    window.shot("incentives-whatif").await;

    window.press("tab-payroll").await;
    window.press("close-open").await;
    window.see("close-figures").await;
    window.shot("incentives-close").await;
    window.write("close-reason", "July is settled").await;
    window.press("close-save").await;
    window.see("close-done").await;
    window.shot("incentives-closed").await;
    window.press("close-done").await;
    assert!(window.text("pay-state").await.contains("Jul closed"), "{}", window.text("pay-state").await);

    let file = window.folder().join("late.csv");
    std::fs::write(&file, LATE_RETURN).expect("the folder can be written");
    import(&window, &file).await;
    window.go("incentives").await;
    let correction = window.text("correction").await;
    assert!(correction.contains("Base commission"), "{correction}");
    assert!(correction.contains("160.00"), "2 % of 8,000.00 is taken back: {correction}");
    window.shot("incentives-correction").await;
    window.press("correction-rows").await;
    window.see("panel").await;
    let late = By::XPath("//*[@data-testid='panel']//*[contains(text(), 'SO-LATE-R')]");
    window.page.query(late).first().await.expect("the late return is what differs");
    window.shot("incentives-correction-orders").await;
    window.press("panel-close").await;

    let statements = window.folder().join("statements.pdf");
    window.answer_dialog(Some(&statements));
    window.press("save-all-statements").await;
    window.see("toast").await;
    assert!(std::fs::read(&statements).expect("the file is there").starts_with(b"%PDF-"), "the statements are a PDF");
    window.press("tab-closes").await;
    window.see("close").await;
    window.shot("incentives-closes").await;

    window.go("budget").await;
    window.see("budget-categories").await;
    window.shot("budget").await;
    window.close().await;
}
