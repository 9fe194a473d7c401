//! Files as they come: each fixture is what some system exports, and the test says what must be read from it.

mod support;

use std::collections::BTreeMap;

use domain::base::Currency;
use domain::facts::{ChurnReason, Role, TargetOwner};
use exchange::{
    DateOrder, DecimalSign, Delimiter, Error, Format, InspectHint, Kind, Language, Record, TextEncoding, inspect, open,
};
use support::{file, fixture, line, lines, options, place, read, rows};

#[test]
fn gbk_from_chinese_windows() {
    let path = fixture("orders_gbk.csv");
    for language in [Language::En, Language::ZhHans, Language::ZhHant] {
        let look = inspect(&path, &InspectHint { language, ..InspectHint::default() }).expect("readable");
        let encoding = look.encoding.expect("a text file");
        assert_eq!((encoding.encoding, encoding.is_certain), (TextEncoding::Gb18030, false), "{language:?}");
        assert_eq!((look.kind, look.missing.len(), look.leftovers.len()), (Some(Kind::Orders), 0, 0));
    }
    assert_eq!(
        lines(&rows(&path, Kind::Orders)),
        [
            "2 SO2026-0001 C0001 2026-03-01 1234.50 E001 工业泵",
            "3 SO2026-0002 C0002 2026-03-02 1234 E002 阀门",
            "4 SO2026-0003 C0003 2026-03-03 12000.0 E001 䶮牌配件 cancelled",
            "5 SO2026-0004 C0001 2026-03-04 -1000.00 E001 工业泵",
        ]
    );
}

#[test]
fn big5_from_taiwan() {
    let path = fixture("orders_big5.csv");
    let look = inspect(&path, &InspectHint { language: Language::ZhHant, ..InspectHint::default() }).expect("readable");
    assert_eq!(look.encoding.expect("a text file").encoding, TextEncoding::Big5);
    assert_eq!(
        lines(&rows(&path, Kind::Orders)),
        ["2 TW-0001 K0001 2026-03-01 1234.50 E101 工業幫浦", "3 TW-0002 K0002 2026-03-02 880 E102 閥門 cancelled"]
    );
}

#[test]
fn utf16_with_and_without_its_mark() {
    for (name, encoding) in
        [("orders_utf16.txt", TextEncoding::Utf16Le), ("orders_utf16_unmarked.txt", TextEncoding::Utf16Be)]
    {
        let look = inspect(&fixture(name), &InspectHint::default()).expect("readable");
        assert_eq!(look.encoding.expect("a text file").encoding, encoding);
        assert_eq!(look.delimiter, Some(Delimiter::Tab));
        assert_eq!(lines(&rows(&fixture(name), Kind::Orders)), ["2 SO1 C1 2026-03-01 12.50", "3 SO2 C2 2026-03-02 -3"]);
    }
}

#[test]
fn semicolons_decimal_commas_and_days_first() {
    let path = fixture("orders_semicolon.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!(look.delimiter, Some(Delimiter::Semicolon));
    assert_eq!((look.decimals.sign, look.decimals.is_ambiguous), (DecimalSign::Comma, false));
    assert_eq!((look.dates.order, look.dates.is_ambiguous), (Some(DateOrder::DayFirst), false));
    assert_eq!(
        lines(&rows(&path, Kind::Orders)),
        [
            "2 AU-1 D100 2026-03-25 1234.50 Kühlgerät",
            "3 AU-2 D101 2026-04-01 13.75 Wärmetauscher",
            "4 AU-3 D100 2026-04-02 -40.00 Kühlgerät",
        ]
    );
}

#[test]
fn what_reads_two_ways_is_asked_not_guessed() {
    let path = fixture("orders_ambiguous.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert!(look.dates.is_ambiguous && look.decimals.is_ambiguous);
    assert_eq!(look.dates.examples, ["03/04/2026", "05/06/2026"]);
    let asked: Vec<&str> = look.issues.iter().map(|issue| issue.message.as_str()).collect();
    assert_eq!(asked, ["issue-date-order-ambiguous", "issue-decimal-ambiguous"]);
    let mut options = look.options().expect("orders");
    assert!(lines(&read(&path, &options).expect("sound"))[0].contains("issue-date-order"));
    options.date_order = Some(DateOrder::MonthFirst);
    assert_eq!(lines(&read(&path, &options).expect("sound"))[0], "2 A1 C1 2026-03-04 1375");
}

#[test]
fn a_workbook_with_a_title_and_a_sheet_of_notes_before_it() {
    let path = fixture("orders.xlsx");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!(look.format, Format::Xlsx);
    assert_eq!(
        (look.sheets, look.sheet.as_deref(), look.header_row),
        (vec!["Notes".into(), "Orders".into()], Some("Orders"), 3)
    );
    assert_eq!(look.leftovers, [4], "the phone numbers");
    assert_eq!(look.samples[0].cells, ["SO1", "10086", "2026-03-01 18:30:00", "0.3", "13800138000"]);
    // An id typed as a number keeps its digits, one with leading zeros stays text, 0.1 + 0.2 is 0.3, a date without
    // its format is the same day.
    assert_eq!(
        lines(&rows(&path, Kind::Orders)),
        ["4 SO1 10086 2026-03-01 0.3", "5 SO2 00123 2026-03-02 1234.5", "6 20260303001 C3 2026-03-03 1375"]
    );
}

#[test]
fn a_macintosh_workbook_counts_from_1904() {
    assert_eq!(
        lines(&rows(&fixture("orders_1904.xlsx"), Kind::Orders)),
        ["2 SO1 C1 2026-03-01 10", "3 SO2 C2 2026-03-02 20"]
    );
}

#[test]
fn an_error_cell_is_never_blank_or_zero() {
    assert_eq!(
        lines(&rows(&fixture("orders_errors.xlsx"), Kind::Orders)),
        [
            "2 金额 \"#N/A\" issue-value-error-cell",
            "3 日期 \"#REF!\" issue-value-error-cell",
            "4 金额 \"\" issue-value-formula-uncalculated",
            "5 SO4 C4 2026-03-04 40",
        ]
    );
}

#[test]
fn real_dates_beside_text_dates_are_flagged_once() {
    let path = fixture("orders_mixed_dates.xlsx");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!(look.issues[0].message, "issue-date-column-mixed");
    let rows = rows(&path, Kind::Orders);
    let warned: Vec<String> = rows.iter().flat_map(|row| row.warnings.iter().map(place)).collect();
    assert_eq!(warned, ["3 日期 \"25/03/2026\" issue-date-column-mixed"]);
    assert!(rows.iter().all(|row| row.outcome.is_ok()));
}

#[test]
fn merged_cells_belong_to_no_row_for_sure() {
    assert_eq!(
        lines(&rows(&fixture("orders_merged.xlsx"), Kind::Orders)),
        ["2 客户编码 \"C1\" issue-value-merged", "3 客户编码 \"\" issue-value-merged", "4 SO3 C3 2026-03-03 30",]
    );
}

#[test]
fn an_identifier_that_lost_digits_is_refused() {
    let rows = rows(&fixture("orders_long_ids.xlsx"), Kind::Orders);
    assert!(line(&rows[0]).ends_with("issue-code-digits-lost"), "{}", line(&rows[0]));
}

#[test]
fn old_excel_and_open_document() {
    assert_eq!(
        lines(&rows(&fixture("orders.xls"), Kind::Orders)),
        ["2 SO1 10086 2026-03-01 12.5", "3 SO2 C2 2026-03-02 -3"]
    );
    assert_eq!(
        lines(&rows(&fixture("orders.ods"), Kind::Orders)),
        ["2 SO1 C1 2026-03-01 12.5", "3 金额 \"#N/A\" issue-value-error-cell"]
    );
}

#[test]
fn members_with_roles_and_leaves() {
    let rows = rows(&fixture("members.csv"), Kind::Members);
    let members: Vec<_> = rows
        .iter()
        .map(|row| match &row.outcome {
            Ok(Record::Member(member)) => member,
            other => panic!("a member, not {other:?}"),
        })
        .collect();
    assert_eq!((members[0].role, members[0].leaves[0].days()), (Some(Role::TeamLead), 5));
    assert_eq!((members[1].role, members[1].experience_start), (Some(Role::Rep), None));
    assert_eq!(members[2].name, "欧阳䶮");
    assert_eq!(place(&rows[2].warnings[0]), "4 职位 \"首席锦鲤\" issue-role-unknown");
}

#[test]
fn targets_in_ten_thousands() {
    let path = fixture("targets.csv");
    let look = inspect(&path, &InspectHint::default()).expect("readable");
    assert_eq!((look.kind, look.issues[0].message.as_str()), (Some(Kind::Targets), "issue-amount-unit"));
    let read: Vec<String> = rows(&path, Kind::Targets)
        .iter()
        .map(|row| match &row.outcome {
            Ok(Record::Target(target)) => {
                let owner = match &target.owner {
                    TargetOwner::Company => "company".to_owned(),
                    TargetOwner::Member(name) | TargetOwner::Team(name) => name.clone(),
                    other => format!("{other:?}"),
                };
                format!("{} {} {owner}", target.period, target.amount.normalize())
            }
            other => panic!("a target, not {other:?}"),
        })
        .collect();
    assert_eq!(
        read,
        ["2026Q3 1200000 E001", "2026Q3 805000 E002", "2026Q3 5000000 华东一组", "2026Q3 9000000 company"]
    );
}

#[test]
fn names_made_to_hurt_arrive_unchanged() {
    let rows = rows(&fixture("customers_names.csv"), Kind::Customers);
    let customers: Vec<_> = rows
        .iter()
        .map(|row| match &row.outcome {
            Ok(Record::Customer(customer)) => customer,
            other => panic!("a customer, not {other:?}"),
        })
        .collect();
    assert_eq!(
        (customers[0].name.as_str(), customers[0].industry.as_deref()),
        ("#panic()", Some("=cmd|' /C calc'!A0"))
    );
    assert_eq!(customers[0].churn_reason, Some(ChurnReason::Service));
    assert_eq!(customers[1].name, "<img src=x onerror=alert(1)>");
    assert_eq!(customers[1].decision_maker.as_deref(), Some("a \"quoted\" name"));
    assert_eq!(customers[2].name, "שלום \u{202e}evil\u{202c}");
    assert_eq!(customers[2].decision_maker.as_deref(), Some("生僻字 䶮㛃𠮷"));
    assert_eq!((customers[3].name.as_str(), customers[3].industry.as_deref()), ("two\nlines", None));
    assert_eq!(customers[3].decision_maker.as_deref(), Some("-2+3"));
}

#[test]
fn a_declared_delimiter_old_line_ends_and_blank_lines() {
    let (_folder, path) = file("a.csv", b"sep=;\r\nOrder No.;Customer Code;Date;Amount\r\n\r\nS1;C1;2026-03-01;5\r\n");
    assert_eq!(lines(&rows(&path, Kind::Orders)), ["4 S1 C1 2026-03-01 5"]);
    let (_folder, path) =
        file("b.csv", b"Order No.,Customer Code,Date,Amount\rS1,C1,2026-03-01,5\r,,,\rS2,C2,2026-03-02,6");
    assert_eq!(lines(&rows(&path, Kind::Orders)), ["2 S1 C1 2026-03-01 5", "4 S2 C2 2026-03-02 6"]);
}

#[test]
fn a_row_is_numbered_by_the_line_it_begins_on() {
    let content =
        "Order No.,Customer Code,Date,Amount,Product\nS1,C1,2026-03-01,1,\"two\nlines\"\nS2,C1,2026-03-02,2,x\n";
    let (_folder, path) = file("a.csv", content.as_bytes());
    assert_eq!(lines(&rows(&path, Kind::Orders)), ["2 S1 C1 2026-03-01 1 two\nlines", "4 S2 C1 2026-03-02 2 x"]);
}

#[test]
fn the_mapping_is_checked_before_a_row_is_read() {
    let path = fixture("orders_ambiguous.csv");
    let sound = options(&path, Kind::Orders);
    let failure = |change: &dyn Fn(&mut BTreeMap<String, u32>)| {
        let mut options = sound.clone();
        change(&mut options.mapping);
        let error = open(&path, &options, Currency::CNY).err().expect("refused");
        error.to_issue(Language::ZhHans)
    };
    let missing = failure(&|mapping| _ = mapping.remove("amount"));
    assert_eq!((missing.message.as_str(), missing.args["fields"].as_str()), ("issue-mapping-fields-missing", "金额"));
    assert_eq!(failure(&|mapping| _ = mapping.insert("colour".into(), 1)).message, "issue-mapping-field-unknown");
    assert_eq!(failure(&|mapping| _ = mapping.insert("region".into(), 99)).message, "issue-mapping-column-missing");
    assert_eq!(failure(&|mapping| _ = mapping.insert("region".into(), 1)).message, "issue-mapping-column-twice");
}

#[test]
fn a_preset_finds_its_columns_by_heading() {
    let look = inspect(&fixture("orders_gbk.csv"), &InspectHint::default()).expect("readable");
    let preset = BTreeMap::from([("amount".to_owned(), "订单金额".to_owned())]);
    assert_eq!(look.columns_named(&preset).expect("a column")["amount"], 3);
    let preset = BTreeMap::from([("amount".to_owned(), "净额".to_owned())]);
    assert!(matches!(look.columns_named(&preset), Err(Error::ColumnMissing(_))));
}
