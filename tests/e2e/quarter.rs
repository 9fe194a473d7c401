//! The main job from an empty computer: a workspace, the files the CRM exports, the quarter on screen, the pay with its
//! proof, the summary on paper.

use std::path::{Path, PathBuf};

use thirtyfour::extensions::query::ElementQueryable;
use thirtyfour::{By, Key};

use crate::driver::{Start, Window};

fn file(window: &Window, name: &str, bytes: &[u8]) -> PathBuf {
    let path = window.folder().join(name);
    std::fs::write(&path, bytes).expect("the folder can be written");
    path
}

/// Imports a file through the Data page and gives what the preview counted as new.
async fn import(window: &Window, path: &Path) -> String {
    window.go("data").await;
    window.answer_dialog(Some(path));
    window.press("import-pick").await;
    window.press("import-preview").await;
    let added = window.text("import-added").await;
    window.press("import-commit").await;
    window.see("import-summary").await;
    window.press("import-next").await;
    added
}

/// Orders of 20 days in July and August: `C1` of the first member, `C2` new and large.
fn orders() -> String {
    let mut text = String::from("订单号,客户编码,下单日期,金额(元),工号\nSO0,C1,2026-06-15,\"1,000.00\",E1\n");
    for day in 1..=20 {
        text.push_str(&format!("SA{day},C1,2026/7/{day},\"10,000.00\",E1\n"));
    }
    text.push_str("SB1,C2,2026年8月12日,150000,E1\nSB2,C1,2026-08-20,-500.50,E1\n");
    text
}

#[tokio::test]
async fn from_an_empty_computer_to_the_paid_and_printed_quarter() {
    let window = Window::open(Start { today: "2026-10-08", ..Start::default() }).await;
    window.answer_dialog(Some(&window.folder().join("north.quarterlift")));
    window.press("first-run-new").await;
    window.write("new-name", "North 北方").await;
    window.press("new-make").await;
    window.see("page-overview").await;

    let members =
        file(&window, "members.csv", "Employee no.,Name,Hire date,Team\nE1,Li Lei,2019-03-01,North\n".as_bytes());
    // 客户编码,客户名称,负责人工号 and two rows, as Excel on Chinese Windows saves them: in GBK.
    let customers = gbk("客户编码,客户名称,负责人\nC1,恒通机械,E1\nC2,#panic(),E1\n");
    let customers = file(&window, "customers.csv", &customers);
    let orders = file(&window, "orders.csv", orders().as_bytes());
    let targets = file(&window, "targets.csv", b"Period,Member,Amount\n2026Q3,E1,\"300,000\"\n2026Q3,,300000\n");
    assert_eq!(import(&window, &members).await, "1");
    assert_eq!(import(&window, &customers).await, "2");
    assert_eq!(import(&window, &orders).await, "23");
    assert_eq!(import(&window, &targets).await, "2");

    window.go("overview").await;
    window.press("period-picker").await;
    window.press("period-2026Q3").await;
    window.settled().await;
    assert_eq!(window.text("page-title").await, "Target made: 116.5 %", "349 499.50 of 300 000");
    window.shot("own-company-overview").await;

    window.keys(Key::Control + "k").await;
    window.see("palette-input").await;
    window.keys(Key::Escape + "").await;
    window.see_no_more("palette-input").await;

    window.go("incentives").await;
    assert!(window.text("page-title").await.contains("¥8,984.99"), "{}", window.text("page-title").await);
    // A table row has no box of its own for the driver; a person clicks one of its cells.
    let cell = window.page.query(By::Css("[data-testid='statement-row'] td")).first().await.expect("a statement");
    cell.click().await.expect("a cell can be clicked");
    window.see("statement").await;
    window.settled().await;
    assert_eq!(
        window.text("statement-total").await,
        "¥8,984.99",
        "2 % by month, 0.5 % for new customers, 0.5 % of the excess"
    );
    window.press("line-rows").await;
    window.see("panel").await;
    window.settled().await;
    window.shot("own-company-statement-rows").await;
    window.press("panel-close").await;

    window.go("overview").await;
    window.save_summary().await;
    window.close().await;
}

/// The bytes of a text in GBK.
fn gbk(text: &str) -> Vec<u8> {
    encoding_rs::GBK.encode(text).0.into_owned()
}
