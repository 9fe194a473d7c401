//! What a cell says: the table of texts and their readings, as a person would read them aloud.

mod support;

use domain::base::Currency;
use exchange::{DateOrder, DecimalSign, Kind, ReadOptions, Record, open};
use support::{file, options};

/// The amount and the date of an order whose cells hold these texts, or the reason of refusal.
fn order(amount: &str, date: &str, change: impl FnOnce(&mut ReadOptions)) -> Result<(String, String), String> {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let content = format!("order_no,customer_code,date,amount\nSO1,C1,{},{}\n", quoted(date), quoted(amount));
    let (_folder, path) = file("orders.csv", content.as_bytes());
    let mut options = options(&path, Kind::Orders);
    (options.decimal, options.date_order) = (DecimalSign::Point, None);
    change(&mut options);
    let row = open(&path, &options, Currency::CNY).expect("a file").next().expect("a row").expect("a sound file");
    match row.outcome {
        Ok(Record::Order(order)) => Ok((order.amount.normalize().to_string(), order.date.to_string())),
        Ok(other) => panic!("an order, not {other:?}"),
        Err(issues) => Err(issues.iter().map(|issue| issue.message.clone()).collect::<Vec<_>>().join(" ")),
    }
}

fn amount(text: &str, decimal: DecimalSign) -> Result<String, String> {
    order(text, "2026-03-01", |options| options.decimal = decimal).map(|(amount, _)| amount)
}

fn date(text: &str, order_of_day: Option<DateOrder>) -> Result<String, String> {
    order("1", text, |options| options.date_order = order_of_day).map(|(_, date)| date)
}

#[test]
fn amounts_with_a_decimal_point() {
    let comma = Err("issue-number-decimal-comma");
    let groups = Err("issue-number-groups");
    let unreadable = Err("issue-number-unreadable");
    let table = [
        // everyday forms
        ("1375", Ok("1375")),
        ("1375.50", Ok("1375.5")),
        ("-40", Ok("-40")),
        ("+40", Ok("40")),
        (" 12.5 ", Ok("12.5")),
        (".5", Ok("0.5")),
        ("5.", Ok("5")),
        ("007", Ok("7")),
        ("0", Ok("0")),
        // thousands
        ("1,375", Ok("1375")),
        ("1,234,567.89", Ok("1234567.89")),
        ("1 234 567.89", Ok("1234567.89")),
        ("1'234.50", Ok("1234.5")),
        ("13,75", comma),
        ("13,7", comma),
        ("1,23,456", groups),
        ("1,2345", comma),
        ("1.234,50", comma),
        ("1,234 567", groups),
        ("1.2.3", groups),
        ("12,345,6", groups),
        // full-width signs and digits
        ("１，２３４．５", Ok("1234.5")),
        ("￥１２", Ok("12")),
        ("－５", Ok("-5")),
        ("（５００）", Ok("-500")),
        // currency and units
        ("￥1,234.50", Ok("1234.5")),
        ("¥ 5", Ok("5")),
        ("$5", Ok("5")),
        ("-¥5", Ok("-5")),
        ("¥-5", Ok("-5")),
        ("RMB 5", Ok("5")),
        ("CNY 5", Ok("5")),
        ("5 元", Ok("5")),
        ("1.2万", Ok("12000")),
        ("1.2 萬元", Ok("12000")),
        ("3亿", Ok("300000000")),
        ("€5", unreadable),
        ("£5", unreadable),
        ("US$5", unreadable),
        // negative amounts as accountants write them
        ("(1,234.50)", Ok("-1234.5")),
        ("500-", Ok("-500")),
        ("\u{2212}5", Ok("-5")),
        ("(-5)", unreadable),
        ("--5", unreadable),
        ("(5", unreadable),
        // no amounts
        ("abc", unreadable),
        ("1.5E+05", unreadable),
        ("5%", Err("issue-amount-percent")),
        ("12 34", groups),
        ("#N/A", Err("issue-value-error-cell")),
        ("#DIV/0!", Err("issue-value-error-cell")),
        ("Err:502", Err("issue-value-error-cell")),
        // nothing
        ("-", Err("issue-value-missing")),
        ("/", Err("issue-value-missing")),
        ("—", Err("issue-value-missing")),
        ("", Err("issue-value-missing")),
        ("n/a", Err("issue-value-missing")),
        // limits
        ("1.005", Err("issue-amount-digits")),
        ("1.5000", Ok("1.5")),
        ("1000000000000", Ok("1000000000000")),
        ("1000000000000.01", Err("issue-amount-too-large")),
        ("99999999999999999999999", Err("issue-amount-too-large")),
        ("100000000万", Ok("1000000000000")),
        ("100000001万", Err("issue-amount-too-large")),
    ];
    for (text, expected) in table {
        assert_eq!(amount(text, DecimalSign::Point).as_deref().map_err(String::as_str), expected, "{text}");
    }
}

#[test]
fn amounts_with_a_decimal_comma() {
    let table = [
        ("13,75", Ok("13.75")),
        ("1.234,50", Ok("1234.5")),
        ("1.234", Ok("1234")),
        ("-40,00", Ok("-40")),
        ("1 234,5", Ok("1234.5")),
        ("13.75", Err("issue-number-decimal-point")),
        ("1,234.50", Err("issue-number-decimal-point")),
        ("1,2,3", Err("issue-number-groups")),
    ];
    for (text, expected) in table {
        assert_eq!(amount(text, DecimalSign::Comma).as_deref().map_err(String::as_str), expected, "{text}");
    }
}

#[test]
fn dates_that_need_no_choice() {
    let day = Ok("2026-03-01");
    let unreadable = Err("issue-date-unreadable");
    let impossible = Err("issue-date-impossible");
    let table = [
        ("2026-03-01", day),
        ("2026-3-1", day),
        ("2026/03/01", day),
        ("2026/3/1", day),
        ("2026.3.1", day),
        ("20260301", day),
        ("2026年3月1日", day),
        ("2026年03月01日", day),
        ("２０２６－０３－０１", day),
        ("民國115年3月1日", day),
        ("民国115/3/1", day),
        ("1 Mar 2026", day),
        ("01-MAR-2026", day),
        ("1 March 2026", day),
        ("1st March 2026", day),
        ("Mar 1, 2026", day),
        ("March 1 2026", day),
        ("2026-Mar-01", day),
        // a time of day is dropped, never rounded
        ("2026-03-01 23:59:59", day),
        ("2026-03-01T23:59:59+08:00", day),
        ("2026/3/1 18:30", day),
        ("2026/3/1 下午 6:30", day),
        ("2026年3月1日 18时30分", day),
        ("20260301183000", day),
        ("2026-03-01 星期日", day),
        ("Mar 1, 2026 6:30 PM", day),
        // only one reading is possible
        ("25/12/2026", Ok("2026-12-25")),
        ("12/25/2026", Ok("2026-12-25")),
        ("05/05/2026", Ok("2026-05-05")),
        // days that are none
        ("2026-02-30", impossible),
        ("2026-13-01", impossible),
        ("20260230", impossible),
        ("31/31/2026", impossible),
        ("2026年2月30日", impossible),
        ("31 Jun 2026", impossible),
        // both readings are possible
        ("03/04/2026", Err("issue-date-order")),
        ("3.4.2026", Err("issue-date-order")),
        // no dates
        ("26/3/1", Err("issue-date-unreadable")),
        ("3/1/26", Err("issue-date-short-year")),
        ("46082", unreadable),
        ("1-Mar-26", Err("issue-date-short-year")),
        ("115/03/01", unreadable),
        ("2026-03", unreadable),
        ("2026", unreadable),
        ("tomorrow", unreadable),
        ("2026-03-01x", unreadable),
        ("2026-03-01-05", unreadable),
        ("1899-12-31", Err("issue-date-year")),
        ("9999-12-31", Err("issue-date-year")),
        ("00000000", Err("issue-date-year")),
        ("Marble 1 2026", unreadable),
        ("", Err("issue-value-missing")),
        ("-", Err("issue-value-missing")),
    ];
    for (text, expected) in table {
        assert_eq!(date(text, None).as_deref().map_err(String::as_str), expected, "{text}");
    }
}

#[test]
fn dates_under_a_chosen_order() {
    let (day_first, month_first) = (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst));
    assert_eq!(date("03/04/2026", day_first).as_deref(), Ok("2026-04-03"));
    assert_eq!(date("03/04/2026", month_first).as_deref(), Ok("2026-03-04"));
    assert_eq!(date("3.4.2026 10:20", day_first).as_deref(), Ok("2026-04-03"));
    assert_eq!(date("12/25/2026", day_first), Err("issue-date-impossible".to_owned()));
    assert_eq!(date("2026-04-03", month_first).as_deref(), Ok("2026-04-03"));
}

#[test]
fn every_fault_of_a_row_is_told_with_its_place() {
    let content = "订单号,客户编码,日期,金额,状态\n,C1,2026-02-30,\"13,75\",草稿\n";
    let (_folder, path) = file("orders.csv", content.as_bytes());
    let options = ReadOptions { decimal: DecimalSign::Point, ..options(&path, Kind::Orders) };
    let rows = support::read(&path, &options).expect("sound");
    let faults: Vec<String> = rows[0].outcome.as_ref().expect_err("refused").iter().map(support::place).collect();
    assert_eq!(
        faults,
        [
            "2 订单号 \"\" issue-value-missing",
            "2 日期 \"2026-02-30\" issue-date-impossible",
            "2 金额 \"13,75\" issue-number-decimal-comma",
            "2 状态 \"草稿\" issue-status-unknown",
        ]
    );
}

#[test]
fn an_order_is_credited_once() {
    let content = "order_no,customer_code,date,amount,member,split\n\
        S1,C1,2026-03-01,100,E001,\n\
        S2,C1,2026-03-01,100,,E001:60;E002:40\n\
        S3,C1,2026-03-01,100,E001,E001:60;E002:40\n\
        S4,C1,2026-03-01,100,,E001:60;E002:30\n";
    let (_folder, path) = file("orders.csv", content.as_bytes());
    let lines = support::lines(&support::rows(&path, Kind::Orders));
    assert_eq!(
        lines,
        [
            "2 S1 C1 2026-03-01 100 E001",
            "3 S2 C1 2026-03-01 100",
            "4 split \"E001:60;E002:40\" issue-order-member-and-split",
            "5 split \"E001:60;E002:30\" issue-split-sum",
        ]
    );
}
