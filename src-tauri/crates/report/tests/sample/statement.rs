//! A member's statement: the worked example of the plan (target 1 000 000, months 400 000 / 400 000 / 450 000).

use report::*;
use words::Lang;

use super::{company, money, period, readings, said, share, team, words};

/// The statement of one member with this many source orders.
pub fn statement(lang: Lang, member: &str, orders: usize) -> StatementReport {
    let w = words(lang);
    StatementReport {
        company: company(lang),
        logo: None,
        member: member.to_owned(),
        employee_no: "E1001".to_owned(),
        team: team(lang, 0),
        period: period(lang),
        span: said(lang, "1 Jul – 30 Sep 2026", "2026-07-01 – 2026-09-30", "2026-07-01 – 2026-09-30").to_owned(),
        as_of: said(lang, "30 Sep 2026", "2026-09-30", "2026-09-30").to_owned(),
        plan_version: said(lang, "Version 3 of 1 Jul 2026", "第 3 版（2026-07-01）", "第 3 版（2026-07-01）")
            .to_owned(),
        state: said(lang, "Open", "未关账", "未關帳").to_owned(),
        target: w.money(money(100_000_000)),
        sales: w.money(money(125_000_000)),
        attainment: w.ratio(share(1250)),
        lines: lines(lang),
        total: w.money(money(4_000_000)),
        conditions: conditions(lang),
        changes: changes(lang),
        fingerprints: vec![
            format!("{}: {}", said(lang, "Jul 2026", "2026年7月", "2026年7月"), "1f0c3ab2".repeat(8)),
            format!("{}: {}", said(lang, "Aug 2026", "2026年8月", "2026年8月"), "9d47e0c5".repeat(8)),
        ],
        readings: readings(lang),
        orders: (0..orders).map(|index| order(lang, index)).collect(),
        orders_total: w.money(money(125_000_000)),
    }
}

fn lines(lang: Lang) -> Vec<StatementLine> {
    let w = words(lang);
    let base = said(lang, "Base commission", "基础提成", "基本抽成");
    let base_rule = said(lang, "2 % of the month's sales, as invoiced", "当月开票销售额的 2%", "當月開票業績的 2%");
    let line = |name: &str, period: &str, basis: i64, rate: i64, amount: i64, rule: &str, rows: usize| StatementLine {
        name: name.to_owned(),
        period: period.to_owned(),
        base: w.money(money(basis)),
        rate: w.rate(share(rate)),
        amount: w.money(money(amount)),
        rule: rule.to_owned(),
        details: Vec::new(),
        sources: w.count(rows),
    };
    let quarter = period(lang);
    vec![
        line(base, said(lang, "Jul 2026", "2026年7月", "2026年7月"), 40_000_000, 20, 800_000, base_rule, 48),
        line(base, said(lang, "Aug 2026", "2026年8月", "2026年8月"), 40_000_000, 20, 800_000, base_rule, 51),
        line(base, said(lang, "Sep 2026", "2026年9月", "2026年9月"), 45_000_000, 20, 900_000, base_rule, 53),
        line(
            said(lang, "Core retention", "核心维护奖", "核心維繫獎"),
            &quarter,
            125_000_000,
            5,
            625_000,
            said(
                lang,
                "+0.5 points on the quarter's sales: core repurchase 85.0 % is above 80 %",
                "核心复购率 85.0% 超过 80%，按季度销售额加 0.5 个百分点",
                "核心回購率 85.0% 超過 80%，按季度業績加 0.5 個百分點",
            ),
            152,
        ),
        line(
            said(lang, "New customers", "新客户奖", "新客戶獎"),
            &quarter,
            125_000_000,
            5,
            625_000,
            said(
                lang,
                "+0.5 points on the quarter's sales: new customers bring 32.0 %, above 30 %",
                "新客户占比 32.0% 超过 30%，按季度销售额加 0.5 个百分点",
                "新客戶占比 32.0% 超過 30%，按季度業績加 0.5 個百分點",
            ),
            152,
        ),
        line(
            said(lang, "Above target", "超额奖", "超額獎"),
            &quarter,
            25_000_000,
            10,
            250_000,
            said(
                lang,
                "1 % of the part above the target, which is exceeded by 25.0 %",
                "超出目标 25.0%，超额部分按 1% 计",
                "超出目標 25.0%，超額部分按 1% 計",
            ),
            152,
        ),
    ]
}

fn conditions(lang: Lang) -> Vec<Note> {
    let core = said(lang, "Core retention", "核心维护奖", "核心維繫獎");
    let text = said(
        lang,
        "17 of 20 core customers bought again: 85.0 %, above 80 %.",
        "20 家核心客户中 17 家复购，复购率 85.0%，高于 80%。",
        "20 家核心客戶中 17 家回購，回購率 85.0%，高於 80%。",
    );
    vec![Note { title: core.to_owned(), text: text.to_owned() }]
}

/// An order that came after its month was closed.
fn changes(lang: Lang) -> Vec<OrderChange> {
    let w = words(lang);
    vec![OrderChange {
        order_no: "SO-2026-04199-R".to_owned(),
        about: said(lang, "Base commission · Jul 2026", "基础提成 · 2026年7月", "基本抽成 · 2026年7月").to_owned(),
        before: w.dash(),
        after: w.amount(money(-1_250_000)),
        difference: w.money_change(money(-1_250_000)),
    }]
}

fn order(lang: Lang, index: usize) -> OrderRow {
    let w = words(lang);
    let customers = [
        "上海华测检测有限公司",
        "Nordwind Messtechnik GmbH",
        "臺灣精密儀器股份有限公司",
        "深圳市喆堃科技",
        "Acme Analytical",
    ];
    let amount = if index % 17 == 16 { -1_250_000 } else { 2_450_000 + index as i64 * 1_375 % 900_000 };
    OrderRow {
        order_no: format!("SO-2026-{:05}", 4_100 + index),
        date: format!("2026-{:02}-{:02}", 7 + index % 3, 1 + index % 28),
        customer: customers[index % customers.len()].to_owned(),
        amount: w.money(money(amount)),
        credited: w.money(money(amount / if index % 6 == 5 { 2 } else { 1 })),
    }
}
