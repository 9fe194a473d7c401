//! What stands at the end of the summary: problems, readings, methods, task force.

use domain::chart::Tone;
use report::*;
use words::Lang;

use super::said;

pub fn problems(lang: Lang) -> Vec<Problem> {
    let problem = |tone, text: &str, detail: &str, page: &str| Problem {
        tone,
        text: text.to_owned(),
        detail: detail.to_owned(),
        page: page.to_owned(),
    };
    vec![
        problem(
            Tone::Bad,
            said(lang, "14 core visits are overdue", "14 次核心客户拜访逾期", "14 次核心客戶拜訪逾期"),
            said(lang, "Zhou Lin 6 · Wang Jie 5 · Li Na 3", "周琳 6 · 王杰 5 · 李娜 3", "周琳 6 · 王杰 5 · 李娜 3"),
            said(lang, "Agenda", "待办", "待辦"),
        ),
        problem(
            Tone::Warn,
            said(
                lang,
                "3 members are below 80 %: improvement plans are due",
                "3 名成员低于 80%，需制定改进计划",
                "3 名成員低於 80%，需制定改善計畫",
            ),
            "Chen Hao 74 · 孙悦 78 · Tom O'Neill 71",
            said(lang, "Members", "成员", "成員"),
        ),
        problem(
            Tone::Neutral,
            said(
                lang,
                "6 customers are one order from core",
                "6 家客户再下一单即成为核心客户",
                "6 家客戶再下一單即成為核心客戶",
            ),
            said(lang, "worth ¥412,000.00 last year", "去年成交 412,000.00 元", "去年成交 412,000.00 元"),
            said(lang, "Tiers", "分层", "分層"),
        ),
    ]
}

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

pub fn methods(lang: Lang) -> Vec<Note> {
    vec![
        Note {
            title: said(lang, "Pace", "应达进度", "應達進度").to_owned(),
            text: said(
                lang,
                "The share of the quarter's working days that have passed. On track: progress no more than 5 points below pace; at risk: no more than 15.",
                "本季度已过工作日的占比。进度不低于应达进度 5 个百分点为正常，不低于 15 个百分点为有风险。",
                "本季已過工作日的占比。進度不低於應達進度 5 個百分點為正常，不低於 15 個百分點為有風險。",
            )
            .to_owned(),
        },
        Note {
            title: said(lang, "Money", "金额", "金額").to_owned(),
            text: said(
                lang,
                "Every line is rounded once, half away from zero; a total is the sum of its printed lines.",
                "每一行金额只四舍五入一次；合计为所列各行之和。",
                "每一列金額只四捨五入一次；合計為所列各列之和。",
            )
            .to_owned(),
        },
    ]
}

pub fn task_force(lang: Lang) -> Vec<TaskForceMember> {
    let person = |role: &str, name: &str, responsibilities: &str| TaskForceMember {
        role: role.to_owned(),
        name: name.to_owned(),
        responsibilities: responsibilities.to_owned(),
    };
    vec![
        person(
            said(lang, "Lead", "组长", "組長"),
            said(lang, "Sales director", "销售总监", "業務總監"),
            said(
                lang,
                "Sets the targets, decides on deviations, reports to the board",
                "制定目标，决定偏差处理，向董事会汇报",
                "制定目標，決定偏差處理，向董事會報告",
            ),
        ),
        person(
            said(lang, "HR", "人力资源", "人力資源"),
            said(lang, "HR manager", "人力资源经理", "人資經理"),
            said(lang, "Training, mentoring, incentives", "培训、带教、激励", "培訓、帶教、獎金"),
        ),
        person(
            said(lang, "CRM", "客户系统", "客戶系統"),
            said(lang, "CRM administrator", "CRM 管理员", "CRM 管理員"),
            said(lang, "Imports, tiers, backups", "数据导入、分层、备份", "資料匯入、分層、備份"),
        ),
    ]
}
