//! The readings chosen where the plan leaves a choice.

use report::*;
use words::Lang;

use super::said;

pub fn readings(lang: Lang) -> Vec<Note> {
    let note = |title: &str, text: &str| Note { title: title.to_owned(), text: text.to_owned() };
    vec![
        note(
            said(lang, "Above target", "超额奖", "超額獎"),
            said(
                lang,
                "The rate that is reached applies to the whole excess over the target, not to each band separately.",
                "达到的比例适用于全部超额部分，而非逐档分别计算。",
                "達到的比率適用於全部超額部分，而非逐級分別計算。",
            ),
        ),
        note(
            said(lang, "Monetary value of a customer", "客户价值（M）", "客戶價值（M）"),
            said(
                lang,
                "A customer's mean order value divided by everybody's, over the 365 days that end on the day of the figures.",
                "客户在截至日前 365 天内的平均订单金额，除以全体客户的平均订单金额。",
                "客戶在截至日前 365 天內的平均訂單金額，除以全體客戶的平均訂單金額。",
            ),
        ),
        note(
            said(lang, "General and churned customers", "一般客户与流失客户", "一般客戶與流失客戶"),
            said(
                lang,
                "General is an order within 90 days whatever its value; churned is none within 90 days whatever the number of orders in the year. Such customers carry a gap mark.",
                "90 天内有订单即为一般客户，不论金额；90 天内无订单即为流失客户，不论全年单数。这类客户带有缺口标记。",
                "90 天內有訂單即為一般客戶，不論金額；90 天內無訂單即為流失客戶，不論全年單數。這類客戶帶有缺口標記。",
            ),
        ),
    ]
}
