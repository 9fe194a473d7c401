//! The customer half on the real window: a lead from the first call to the service record with every gate on its way, a
//! ticket that breaks its promise, and a visit that moves the next one.

use thirtyfour::extensions::query::ElementQueryable;
use thirtyfour::{By, Key, WebElement};

use crate::driver::{Start, Window};

async fn sample() -> Window {
    let window = Window::open(Start::default()).await;
    window.press("first-run-sample").await;
    window.see("page-overview").await;
    window
}

/// The first member that can be chosen in a list.
async fn first_member(window: &Window, testid: &str) -> String {
    let list = window.see(testid).await.to_json().expect("an element has a reference");
    let script = "return [...arguments[0].querySelectorAll('option')]
        .filter((option) => option.value !== '' && !option.disabled).map((option) => option.value)";
    let values: Vec<String> = window.page.execute(script, vec![list]).await.expect("a page").convert().expect("values");
    values.into_iter().next().unwrap_or_else(|| panic!("nobody can be chosen in `{testid}`"))
}

async fn choose_first(window: &Window, testid: &str) {
    let value = first_member(window, testid).await;
    window.choose(testid, &value).await;
}

/// The stage the open lead is in.
async fn stage(window: &Window) -> String {
    window.settled().await;
    window.see("lead").await.attr("data-stage").await.expect("an attribute").expect("a stage")
}

async fn all(window: &Window, css: &str) -> Vec<WebElement> {
    window.page.query(By::Css(css)).nowait().all_from_selector().await.expect("a page")
}

async fn texts(window: &Window, testid: &str) -> Vec<String> {
    window.see(testid).await;
    let mut found = Vec::new();
    for element in all(window, &format!("[data-testid='{testid}']")).await {
        found.push(element.text().await.expect("a text"));
    }
    found
}

#[tokio::test]
async fn a_lead_is_scored_assigned_refused_reported_proposed_approved_and_won() {
    let window = sample().await;
    window.go("leads").await;
    window.press("lead-new").await;
    window.write("lead-company", "Bright Optics 明光").await;
    window.write("lead-company_size", "240").await;
    window.press("lead-save").await;
    assert_eq!(stage(&window).await, "acquired");
    window.press("lead-move-next").await;
    assert_eq!(stage(&window).await, "screened");

    // Three points and nobody to work on it: the move is refused with both.
    window.press("lead-move-next").await;
    window.see("move-refused").await;
    assert_eq!(texts(&window, "move-missing").await.len(), 2);
    window.shot("lead-refused").await;
    window.press("move-leave").await;
    assert_eq!(stage(&window).await, "screened");

    window.press("lead-edit").await;
    window.choose("lead-purchase_plan", "yes").await;
    window.press("lead-save").await;
    choose_first(&window, "lead-owner").await;
    window.press("lead-assign-save").await;
    window.press("lead-move-next").await;
    assert_eq!(stage(&window).await, "needs");

    window.press("lead-move-next").await;
    assert_eq!(texts(&window, "move-missing").await.len(), 4, "the four parts of the needs report");
    window.press("move-leave").await;
    for (part, text) in [
        ("situation", "Two lines, one shift"),
        ("problem", "Four percent of the lenses are scrap"),
        ("implication", "60 000 a month"),
        ("need", "Half the scrap would pay for it in a year"),
    ] {
        window.write(&format!("needs-{part}"), text).await;
    }
    window.press("needs-save").await;
    window.press("lead-move-next").await;
    assert_eq!(stage(&window).await, "proposal");

    choose_first(&window, "proposal-author").await;
    for (part, text) in [("pains", "Scrap"), ("advantage", "Sees two micrometres"), ("roi", "Nine months")] {
        window.write(&format!("proposal-{part}"), text).await;
    }
    window.press("proposal-save").await;
    window.press("lead-move-next").await;
    assert_eq!(texts(&window, "move-missing").await.len(), 1, "nobody has approved it");
    window.press("move-leave").await;
    choose_first(&window, "approve-approver").await;
    window.write("approve-quality", "8").await;
    window.press("approve-save").await;
    window.press("lead-move-next").await;
    assert_eq!(stage(&window).await, "won");
    window.shot("lead-won").await;

    // After-sales needs the customer it became.
    window.press("lead-move-next").await;
    window.see("move-refused").await;
    window.choose("move-customer", "new").await;
    window.press("move-customer-save").await;
    assert_eq!(stage(&window).await, "after_sales");
    window.press("panel-close").await;

    // Its first ticket was opened before anybody looked: both promises show, the first is broken.
    window.go("service").await;
    window.press("ticket-new").await;
    window.write("ticket-customer", "Bright Optics").await;
    window.press("customer-hit").await;
    window.write("ticket-category", "Repair").await;
    window.write("ticket-opened", "2026-08-31 07:00").await;
    window.press("ticket-save").await;
    window.settled().await;
    let card = window
        .page
        .query(By::XPath("//li[@data-testid='ticket-card'][.//*[contains(., 'Bright Optics')]]"))
        .first()
        .await
        .expect("the ticket is in the list of open ones");
    let clocks = card.find_all(By::Testid("ticket-clock")).await.expect("its clocks");
    let breached = clocks.first().expect("a clock").attr("data-breached").await.expect("an attribute");
    assert_eq!(breached.as_deref(), Some("true"), "two hours were promised, five have passed");
    window.shot("ticket-breached").await;
    window.close().await;
}

#[tokio::test]
async fn a_card_is_carried_with_the_keyboard_and_with_the_pointer() {
    let window = sample().await;
    window.go("leads").await;
    let first = async |stage: &str| -> String {
        let css = format!("[data-testid='lead-card'][data-stage='{stage}']");
        let card = window.page.query(By::Css(css)).first().await.expect("a card");
        card.attr("data-key").await.expect("an attribute").expect("a lead no.")
    };
    let stage_of = async |lead: &str| -> String {
        window.settled().await;
        let card = window.page.query(By::Css(format!("[data-testid='lead-card'][data-key='{lead}']"))).first().await;
        card.expect("the card").attr("data-stage").await.expect("an attribute").expect("a stage")
    };

    for company in ["Early Bird", "Second Mouse"] {
        window.press("lead-new").await;
        window.write("lead-company", company).await;
        window.press("lead-save").await;
        window.see("lead").await;
        window.press("panel-close").await;
    }
    let lead = first("acquired").await;
    let focus = format!("document.querySelector(\"[data-testid='lead-card'][data-key='{lead}'] button\").focus()");
    window.page.execute(focus, vec![]).await.expect("a page");
    window.keys(" ").await;
    window.keys(Key::Right + "").await;
    window.keys(" ").await;
    assert_eq!(stage_of(&lead).await, "screened", "screening is free");

    // A drop that a gate refuses leaves the card where it was and says everything that is missing.
    let lead = first("acquired").await;
    let card = window.page.query(By::Css(format!("[data-testid='lead-card'][data-key='{lead}']"))).first().await;
    let column = window.page.query(By::Css("[data-testid='lead-column'][data-stage='proposal'] header")).first().await;
    let (card, column) = (card.expect("the card"), column.expect("the column"));
    window
        .page
        .action_chain()
        .move_to_element_center(&card)
        .click_and_hold()
        .move_by_offset(12, 8)
        .move_to_element_center(&column)
        .release()
        .perform()
        .await
        .expect("the pointer drags");
    window.see("move-refused").await;
    assert!(texts(&window, "move-missing").await.len() >= 4);
    window.press("move-leave").await;
    assert_eq!(stage_of(&lead).await, "acquired");
    window.close().await;
}

#[tokio::test]
async fn a_visit_is_logged_in_two_clicks_and_the_next_one_moves() {
    let window = sample().await;
    window.go("agenda").await;
    let task = window.page.query(By::Css("[data-testid='agenda-task'][data-task='visit']")).first().await;
    let task = task.expect("a visit is due");
    let customer = task.attr("data-key").await.expect("an attribute").expect("a customer");
    let due = task.text().await.expect("a text");
    let log = task.find(By::Testid("agenda-log")).await.expect("a button to log");
    log.click().await.expect("the first click");
    window.see("log-form").await;
    window.shot("agenda-log").await;
    window.press("log-save").await;
    let toast = window.text("toast").await;
    assert!(toast.contains("14 Sep 2026"), "14 days after 31 August: {toast}");
    window.settled().await;
    let again = all(&window, &format!("[data-testid='agenda-task'][data-key='{customer}'][data-task='visit']")).await;
    for task in again {
        assert_ne!(task.text().await.expect("a text"), due, "it is not due as it was");
    }

    // A core customer that a junior owns goes to a senior.
    if window.has("agenda-violation").await {
        let before = window.text("agenda-violations").await;
        choose_first(&window, "reassign-select").await;
        window.press("reassign-save").await;
        assert_ne!(window.text("agenda-violations").await, before);
    }
    window.close().await;
}
