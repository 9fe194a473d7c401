//! How figures are written in the three languages. A no-break space shows as `_`.

use chrono::NaiveDate;
use domain::base::{Currency, DateSpan, Issue, Money, Period, Ratio};
use expect_test::{Expect, expect};
use rust_decimal::Decimal;
use words::{Lang, Words, nice_ticks, nice_ticks_between};

fn dec(text: &str) -> Decimal {
    text.parse().expect("a decimal")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn yuan(text: &str) -> Money {
    Currency::CNY.round(dec(text))
}

/// What a figure is, and how it is written.
type Figure<'a> = (&'a str, &'a dyn Fn(&Words) -> String);

/// One line for each figure, its form in the three languages side by side.
fn check(currency: &str, figures: &[Figure<'_>], expected: Expect) {
    let currency = Currency::from_code(currency).expect("a currency");
    let mut table = String::new();
    for (name, write) in figures {
        let forms = Lang::ALL.map(|lang| write(&Words::new(lang, currency)).replace('\u{a0}', "_"));
        table += &format!("{name:<22} | {}\n", forms.join(" | "));
    }
    expected.assert_eq(&table);
}

#[test]
fn money_is_written_with_every_digit() {
    check(
        "CNY",
        &[
            ("an order", &|w| w.money(yuan("1234567.5"))),
            ("nothing", &|w| w.money([].into_iter().sum())),
            ("a return", &|w| w.money(yuan("-20"))),
            ("in a money column", &|w| w.amount(yuan("-1234.5"))),
            ("a gain", &|w| w.money_change(yuan("2140"))),
            ("a loss", &|w| w.money_change(yuan("-0.01"))),
        ],
        expect![[r#"
            an order               | ¥1,234,567.50 | ¥1,234,567.50 | ¥1,234,567.50
            nothing                | ¥0.00 | ¥0.00 | ¥0.00
            a return               | −¥20.00 | −¥20.00 | −¥20.00
            in a money column      | −1,234.50 | −1,234.50 | −1,234.50
            a gain                 | +¥2,140.00 | +¥2,140.00 | +¥2,140.00
            a loss                 | −¥0.01 | −¥0.01 | −¥0.01
        "#]],
    );
}

#[test]
fn headlines_shorten_money_and_axes_share_one_unit() {
    check(
        "CNY",
        &[
            ("below ten thousand", &|w| w.money_short(yuan("3200.49"))),
            ("ten thousand", &|w| w.money_short(yuan("9999.5"))),
            ("412 thousand", &|w| w.money_short(yuan("412000"))),
            ("almost a million", &|w| w.money_short(yuan("999500"))),
            ("the quarter", &|w| w.money_short(yuan("12690000"))),
            ("a shortfall", &|w| w.money_short(yuan("-1104000"))),
            ("almost 100 million", &|w| w.money_short(yuan("99999999"))),
            ("the year", &|w| w.money_short(yuan("127000000"))),
            ("a group", &|w| w.money_short(yuan("1234500000"))),
            ("in a column", &|w| w.amount_short(yuan("17490000"))),
            ("axis unit", &|w| w.money_axis(yuan("20120000")).0),
            ("axis label", &|w| w.axis_amount(yuan("12690000"), w.money_axis(yuan("20120000")).1)),
            ("small axis", &|w| w.money_axis(yuan("800")).0),
            ("group axis", &|w| w.money_axis(yuan("3000000000")).0),
        ],
        expect![[r#"
            below ten thousand     | ¥3,200 | 3,200_元 | 3,200_元
            ten thousand           | ¥10.0_k | 1.00_万元 | 1.00_萬元
            412 thousand           | ¥412_k | 41.2_万元 | 41.2_萬元
            almost a million       | ¥1.00_M | 100_万元 | 100_萬元
            the quarter            | ¥12.69_M | 1,269_万元 | 1,269_萬元
            a shortfall            | −¥1.10_M | −110_万元 | −110_萬元
            almost 100 million     | ¥100.0_M | 1.00_亿元 | 1.00_億元
            the year               | ¥127.0_M | 1.27_亿元 | 1.27_億元
            a group                | ¥1.23_B | 12.35_亿元 | 12.35_億元
            in a column            | 17.49_M | 1,749_万 | 1,749_萬
            axis unit              | ¥ million | 万元 | 萬元
            axis label             | 12.69 | 1,269 | 1,269
            small axis             | ¥ | 元 | 元
            group axis             | ¥ billion | 亿元 | 億元
        "#]],
    );
}

#[test]
fn other_currencies_have_their_own_signs() {
    for (code, expected) in [
        (
            "TWD",
            expect![[r#"
            money                  | −NT$1,234,567.50 | −NT$1,234,567.50 | −NT$1,234,567.50
            short                  | −NT$12.69_M | −1,269_万元 | −1,269_萬元
            axis                   | NT$ million | 万元 | 萬元
        "#]],
        ),
        (
            "HKD",
            expect![[r#"
            money                  | −HK$1,234,567.50 | −HK$1,234,567.50 | −HK$1,234,567.50
            short                  | −HK$12.69_M | −1,269_万港元 | −1,269_萬港元
            axis                   | HK$ million | 万港元 | 萬港元
        "#]],
        ),
        (
            "USD",
            expect![[r#"
            money                  | −$1,234,567.50 | −US$1,234,567.50 | −US$1,234,567.50
            short                  | −$12.69_M | −1,269_万美元 | −1,269_萬美元
            axis                   | $ million | 万美元 | 萬美元
        "#]],
        ),
        (
            "JPY",
            expect![[r#"
            money                  | −¥1,234,568 | −¥1,234,568 | −¥1,234,568
            short                  | −¥12.69_M | −1,269_万日元 | −1,269_萬日圓
            axis                   | ¥ million | 万日元 | 萬日圓
        "#]],
        ),
        (
            "EUR",
            expect![[r#"
            money                  | −€1,234,567.50 | −€1,234,567.50 | −€1,234,567.50
            short                  | −€12.69_M | −1,269_万欧元 | −1,269_萬歐元
            axis                   | € million | 万欧元 | 萬歐元
        "#]],
        ),
        (
            "KWD",
            expect![[r#"
            money                  | −KWD_1,234,567.500 | −KWD_1,234,567.500 | −KWD_1,234,567.500
            short                  | −KWD_12.69_M | −KWD_1,269_万 | −KWD_1,269_萬
            axis                   | KWD million | KWD 万 | KWD 萬
        "#]],
        ),
    ] {
        check(
            code,
            &[
                ("money", &|w| w.money(w.currency().round(dec("-1234567.5")))),
                ("short", &|w| w.money_short(w.currency().round(dec("-12690000")))),
                ("axis", &|w| w.money_axis(w.currency().round(dec("12690000"))).0),
            ],
            expected,
        );
    }
}

#[test]
fn shares_rates_and_points() {
    check(
        "CNY",
        &[
            ("share", &|w| w.ratio(Ratio::new(dec("0.6314")))),
            ("half is rounded up", &|w| w.ratio(Ratio::new(dec("0.1235")))),
            ("hardly below zero", &|w| w.ratio(Ratio::new(dec("-0.0004")))),
            ("whole share", &|w| w.ratio_whole(Ratio::new(dec("0.625")))),
            ("rate of the plan", &|w| w.rate(Ratio::new(dec("0.0050")))),
            ("above the whole", &|w| w.ratio(Ratio::new(dec("12.5")))),
            ("points", &|w| w.points(dec("-4.25"))),
            ("whole points", &|w| w.points_long(dec("4"))),
            ("one point", &|w| w.points_long(dec("0.96"))),
            ("change in points", &|w| w.points_change(dec("1.8"))),
            ("target", &|w| w.at_least(&w.ratio_whole(Ratio::percent(60)))),
            ("no data", &|w| w.dash()),
        ],
        expect![[r#"
            share                  | 63.1_% | 63.1% | 63.1%
            half is rounded up     | 12.4_% | 12.4% | 12.4%
            hardly below zero      | 0.0_% | 0.0% | 0.0%
            whole share            | 63_% | 63% | 63%
            rate of the plan       | 0.5_% | 0.5% | 0.5%
            above the whole        | 1,250.0_% | 1,250.0% | 1,250.0%
            points                 | −4.3 | −4.3 | −4.3
            whole points           | 4_points | 4_个百分点 | 4_個百分點
            one point              | 1_point | 1_个百分点 | 1_個百分點
            change in points       | +1.8 | +1.8 | +1.8
            target                 | ≥_60_% | ≥_60% | ≥_60%
            no data                | – | – | –
        "#]],
    );
}

#[test]
fn numbers_and_their_units() {
    check(
        "CNY",
        &[
            ("number", &|w| w.number(dec("-1234567.50"))),
            ("fixed", &|w| w.fixed(dec("7.5"), 2)),
            ("count", &|w| w.count(100_000)),
            ("fewer", &|w| w.count_change(-3)),
            ("score", &|w| w.score(dec("7"))),
            ("multiple", &|w| w.times(dec("1.5"))),
            ("months", &|w| w.months(dec("6"))),
            ("years", &|w| w.years(dec("3"))),
            ("one day", &|w| w.days(dec("1"))),
            ("days", &|w| w.days(dec("45"))),
            ("hours", &|w| w.hours(dec("24.55"))),
            ("minutes", &|w| w.minutes(dec("30"))),
            ("one customer", &|w| w.counted("base-count-customer", 1, &[])),
            ("customers", &|w| w.counted("base-count-customer", 3691, &[])),
            ("small file", &|w| w.file_size(812)),
            ("file", &|w| w.file_size(34_100)),
            ("large file", &|w| w.file_size(2_149_000)),
        ],
        expect![[r#"
            number                 | −1,234,567.5 | −1,234,567.5 | −1,234,567.5
            fixed                  | 7.50 | 7.50 | 7.50
            count                  | 100,000 | 100,000 | 100,000
            fewer                  | −3 | −3 | −3
            score                  | 7.0 | 7.0 | 7.0
            multiple               | 1.50× | 1.50_倍 | 1.50_倍
            months                 | 6_months | 6_个月 | 6_個月
            years                  | 3_years | 3_年 | 3_年
            one day                | 1_day | 1_天 | 1_天
            days                   | 45_days | 45_天 | 45_天
            hours                  | 24.6_h | 24.6_小时 | 24.6_小時
            minutes                | 30_min | 30_分钟 | 30_分鐘
            one customer           | 1 customer | 1 位客户 | 1 位客戶
            customers              | 3,691 customers | 3,691 位客户 | 3,691 位客戶
            small file             | 812_bytes | 812_字节 | 812_位元組
            file                   | 34_KB | 34_KB | 34_KB
            large file             | 2.1_MB | 2.1_MB | 2.1_MB
        "#]],
    );
}

#[test]
fn days_months_and_quarters() {
    let period = |text: &str| text.parse::<Period>().expect("a period");
    check(
        "CNY",
        &[
            ("day", &|w| w.date(day("2026-08-31"))),
            ("day of the year", &|w| w.day_month(day("2026-08-05"))),
            ("span", &|w| w.date_span(DateSpan { first: day("2026-07-01"), last: day("2026-09-30") })),
            ("moment", &|w| w.instant(day("2026-08-31").and_hms_opt(14, 5, 9).expect("a time"))),
            ("month", &|w| w.period(period("2026-09"))),
            ("month name", &|w| w.month_name("2026-09".parse().expect("a month"))),
            ("quarter", &|w| w.period(period("2026Q3"))),
            ("quarter name", &|w| w.quarter_name("2026Q4".parse().expect("a quarter"))),
            ("year", &|w| w.period(period("2026"))),
        ],
        expect![[r#"
            day                    | 31 Aug 2026 | 2026-08-31 | 2026-08-31
            day of the year        | 5 Aug | 8月5日 | 8月5日
            span                   | 1 Jul 2026 – 30 Sep 2026 | 2026-07-01 至 2026-09-30 | 2026-07-01 至 2026-09-30
            moment                 | 31 Aug 2026, 14:05 | 2026-08-31 14:05 | 2026-08-31 14:05
            month                  | Sep 2026 | 2026年9月 | 2026年9月
            month name             | Sep | 9月 | 9月
            quarter                | 2026 Q3 | 2026 年第三季度 | 2026 年第三季
            quarter name           | Q4 | 第四季度 | 第四季
            year                   | 2026 | 2026 年 | 2026 年
        "#]],
    );
}

#[test]
fn lists_and_issues_are_sentences() {
    let names = |count: usize| ["A", "B", "C"][..count].iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    // Any message stands for the reason here: what is tested is how place, value and reason are put together.
    let issue = Issue::refused("base-required").at_row(12).at("Amount").value("12.5.3");
    check(
        "CNY",
        &[
            ("one", &|w| w.list(&names(1))),
            ("two", &|w| w.list(&names(2))),
            ("three", &|w| w.list(&names(3))),
            ("issue in a file", &|w| w.issue(&issue)),
            ("issue of a form", &|w| w.issue(&Issue::refused("base-required"))),
            ("metric", &|w| w.metric("core_churn")),
            ("a plan's own metric", &|w| w.metric("demo_calls")),
        ],
        expect![[r#"
            one                    | A | A | A
            two                    | A and B | A和B | A和B
            three                  | A, B and C | A、B和C | A、B和C
            issue in a file        | Row 12 · Amount · “12.5.3”: required | 第 12 行 · Amount · “12.5.3”：必填 | 第 12 列 · Amount · 「12.5.3」：必填
            issue of a form        | required | 必填 | 必填
            metric                 | Core churn | 核心客户流失率 | 核心客戶流失率
            a plan's own metric    | demo_calls | demo_calls | demo_calls
        "#]],
    );
}

#[test]
fn axes_are_marked_at_round_numbers() {
    let marks = |ticks: Vec<Decimal>| ticks.iter().map(Decimal::to_string).collect::<Vec<_>>().join(" ");
    assert_eq!(marks(nice_ticks(dec("20.12"), 4)), "0 5 10 15 20");
    assert_eq!(marks(nice_ticks(dec("2012"), 4)), "0 500 1000 1500 2000");
    assert_eq!(marks(nice_ticks(dec("0.62"), 3)), "0 0.2 0.4 0.6");
    assert_eq!(marks(nice_ticks(dec("7"), 7)), "0 1 2 3 4 5 6 7");
    assert_eq!(marks(nice_ticks(dec("0"), 4)), "0");
    assert_eq!(marks(nice_ticks_between(dec("-110"), dec("40"), 5)), "-100 -75 -50 -25 0 25");
}

#[test]
fn days_and_periods_that_a_rule_names_read_as_the_reader_writes_them() {
    let said = |lang: Lang, key: &str, name: &str, text: &str| {
        Words::new(lang, Currency::CNY).issue_reason(&Issue::refused(key).arg(name, text))
    };
    let running = said(Lang::En, "issue-close-running", "last", "2026-08-31");
    assert_eq!(running, "This period still runs: it can be closed once 31 Aug 2026 is over.");
    assert_eq!(said(Lang::En, "issue-close-order", "next", "2026Q3"), "Closes go in order: 2026 Q3 comes first.");
    assert_eq!(said(Lang::ZhHant, "issue-close-order", "next", "2026-09"), "須依順序結帳：請先將2026年9月結帳。");
    // A number is a number, though it could be a year.
    assert!(said(Lang::En, "issue-file-limit-cells", "limit", "2026").contains(" 2026 "));
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "the catalogue has no message")]
fn a_message_nobody_wrote_stops_a_debug_build() {
    Words::new(Lang::En, Currency::CNY).get("base-nobody-wrote-this");
}
