//! The HR half on the real window: a new hire is added, trained, examined and paired; what asks for a person is seen to;
//! the training record is printed.

use thirtyfour::{By, Key};

use crate::driver::{Start, Window};

const NO: &str = "N900";
const TODAY: &str = "2026-08-31";

async fn sample() -> Window {
    let window = Window::open(Start::default()).await;
    window.press("first-run-sample").await;
    window.see("page-overview").await;
    window
}

async fn count(window: &Window, css: &str) -> usize {
    window.settled().await;
    window.page.find_all(By::Css(css)).await.expect("a page").len()
}

/// Ticks the box of a member in a list of boxes.
async fn tick(window: &Window, testid: &str, employee_no: &str) {
    window.see(testid).await;
    let css = format!("[data-testid='{testid}'] input[value='{employee_no}']");
    let boxed = window.page.find(By::Css(&css)).await.unwrap_or_else(|error| panic!("no {css}: {error}"));
    boxed.scroll_into_view().await.expect("it can be scrolled to");
    boxed.click().await.expect("it can be ticked");
    window.settled().await;
}

/// Plans a session today at a time, with the new hire booked. `series` makes two of it, a week apart.
async fn plan_session(window: &Window, module: &str, time: &str, is_series: bool) {
    window.press("training-plan").await;
    window.choose("session-module", module).await;
    window.write("session-day", TODAY).await;
    window.write("session-time", time).await;
    window.write("session-minutes", "60").await;
    window.write("session-trainer", "Zhou Ming").await;
    window.write("session-cost", "800").await;
    if is_series {
        window.press("session-repeats").await;
        window.write("session-every", "1").await;
        window.write("session-times", "2").await;
        window.write("session-series", "September intake").await;
    }
    tick(window, "session-book", NO).await;
    if is_series {
        window.see("session-preview").await;
        window.shot("training-plan-series").await;
    }
    window.press("plan-sessions-save").await;
    window.see_no_more("plan-sessions").await;
}

/// Opens today's session of a module on the calendar.
async fn open_session(window: &Window, time: &str) {
    window.press("tab-calendar").await;
    window.see("calendar").await;
    if count(window, &format!("td[data-date='{TODAY}'] [data-testid='day-more']")).await > 0 {
        let more = By::Css(format!("td[data-date='{TODAY}'] [data-testid='day-more']"));
        window.page.find(more).await.expect("more").click().await.expect("it opens");
        window.settled().await;
        window.see("day-sessions").await;
    }
    for scope in ["[data-testid='day-sessions'] button".to_owned(), format!("td[data-date='{TODAY}'] button")] {
        for chip in window.page.find_all(By::Css(&scope)).await.expect("a page") {
            if chip.text().await.unwrap_or_default().contains(time) {
                chip.click().await.expect("a session opens");
                window.settled().await;
                window.see("session-panel").await;
                return;
            }
        }
    }
    panic!("no session at {time} on the calendar");
}

/// The coverage of new hires as the page shows it, in percent.
async fn coverage(window: &Window) -> f64 {
    window.press("tab-matrix").await;
    let text = window.text("figure-new_hire_training_coverage").await;
    text.trim_end_matches('%').trim().parse().unwrap_or_else(|_| panic!("“{text}” is a percentage"))
}

#[tokio::test]
async fn a_new_hire_is_added_trained_examined_and_covered() {
    let window = sample().await;
    window.go("members").await;
    window.press("member-new").await;
    window.write("member-name", "Newcomer 欧阳明").await;
    window.write("member-no", NO).await;
    window.write("member-hired", "2026-08-24").await;
    window.press("member-dialog-save").await;
    window.see("member").await;

    window.go("training").await;
    let before = coverage(&window).await;
    let modules = [("product", "09:00"), ("sales_skills", "11:00"), ("communication", "13:00"), ("culture", "15:00")];
    for (place, (module, time)) in modules.into_iter().enumerate() {
        plan_session(&window, module, time, place == 0).await;
        if window.has("panel-close").await {
            window.press("panel-close").await;
        }
    }
    window.press("tab-calendar").await;
    window.shot("training-calendar").await;

    for (module, time) in modules {
        open_session(&window, time).await;
        window.press("attend-all").await;
        window.press("attend-save").await;
        if matches!(module, "product" | "sales_skills") {
            window.write(&format!("mark-{NO}"), if module == "product" { "86.5" } else { "91" }).await;
            if module == "product" {
                window.shot("training-session").await;
            }
            window.press("marks-save").await;
        }
        window.press("panel-close").await;
    }
    let after = coverage(&window).await;
    assert!(after > before, "coverage moved from {before} % to {after} %");
    window.shot("training-covered").await;

    // The matrix by keyboard alone: into the grid, along a row, the cell opens and says why it is done.
    window.write("training-search", "Newcomer").await;
    window.see("matrix-grid").await.focus().await.expect("the grid takes the focus");
    window.keys(Key::Home + "").await;
    window.keys(Key::Right + "").await;
    window.keys(Key::Enter + "").await;
    window.see("cell-panel").await;
    window.shot("training-cell").await;
    window.press("panel-close").await;

    // The record of the new hire as PDF, from the page that was left open.
    let pdf = window.folder().join("record.pdf");
    window.answer_dialog(Some(&pdf));
    window.go("members").await;
    window.press("tab-learning").await;
    window.shot("member-learning").await;
    window.press("member-training-record").await;
    window.see("toast").await;
    assert!(std::fs::read(&pdf).expect("the file is there").starts_with(b"%PDF-"), "the training record is a PDF");
    window.close().await;
}

#[tokio::test]
async fn mentors_are_paired_a_week_is_logged_and_what_is_missing_is_seen() {
    let window = sample().await;
    window.go("mentoring").await;
    window.shot("mentoring-before").await;
    let pairs = count(&window, "[data-testid='pair']").await;
    let missing = window.text("missing").await;
    window.press("missing-log").await;
    window.see("week").await;
    window.write("week-minutes", "45").await;
    window.write("week-topics", "Objections about delivery").await;
    window.write("week-summary", "Ask for the deadline first").await;
    window.press("week-save").await;
    window.shot("mentoring-week").await;
    window.press("panel-close").await;
    assert_ne!(window.text("missing").await, missing, "that week is not missing any more");
    window.press("pair-suggested").await;
    assert_eq!(count(&window, "[data-testid='pair']").await, pairs + 1);
    window.shot("mentoring-after").await;
    window.close().await;
}

#[tokio::test]
async fn an_improvement_plan_is_opened_from_the_proposal_and_an_interview_is_held_and_signed() {
    let window = sample().await;
    window.go("members").await;
    window.shot("members-todo").await;
    let open = "[data-testid='todo'][data-kind='pip_due']";
    let due = count(&window, open).await;
    assert!(due > 0, "the rule proposes an improvement plan");
    let member =
        window.page.find(By::Css(open)).await.expect("a proposal").attr("data-key").await.expect("an attribute");
    let member = member.expect("an employee no.");
    let button = By::Css(format!("{open} [data-testid='todo-do']"));
    window.page.find(button).await.expect("its button").click().await.expect("the draft opens");
    window.settled().await;
    window.see("pip-evidence").await;
    window.shot("pip-draft").await;
    window.press("pip-dialog-save").await;
    window.see_no_more("pip-dialog").await;
    assert_eq!(count(&window, open).await, due - 1, "{member} has a plan now");

    window.press("tab-directory").await;
    window.see("member-row").await;
    // A table row has no box of its own for the driver; a person clicks one of its cells.
    let cell = By::Css(format!("[data-testid='member-row'][data-key='{member}'] td"));
    window.page.find(cell).await.expect("the member's row").click().await.expect("the member opens");
    window.see("member").await;
    window.shot("member-performance").await;
    window.press("tab-reviews").await;
    window.press("interview-plan").await;
    window.write("interview-day", TODAY).await;
    window.press("interview-plan-dialog-save").await;
    window.see("interview-agenda").await;
    window.write("interview-notes", "Spoke about the third quarter").await;
    window.write("interview-goals", "Two new customers a month").await;
    window.press("interview-hold").await;
    window.shot("interview-held").await;
    window.press("interview-sign").await;
    window.see("interview-signed").await;
    window.press("panel-close").await;
    window.shot("member-reviews").await;

    let pdf = window.folder().join("member.pdf");
    window.answer_dialog(Some(&pdf));
    window.press("member-save").await;
    window.see("toast").await;
    assert!(std::fs::read(&pdf).expect("the file is there").starts_with(b"%PDF-"), "the member's page is a PDF");
    window.close().await;
}
