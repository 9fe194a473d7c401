//! What stands on paper: the printed pages are read back with `pdftotext`, as a clerk would copy from them.

mod document;
mod person;
mod reading;
mod sample;

use reading::{keep, pages_of, saved_at, shelf, squeezed, text_of};
use report::{Error, Pdf, Theme, chart_svg, render_statements};
use sample::{LANGS, MEMBERS, statement, words};
use words::Lang;

#[test]
fn nothing_to_print_is_said() {
    assert_eq!(render_statements(&[], &words(Lang::En), saved_at()), Err(Error::Empty));
}

#[test]
fn a_statement_says_what_is_paid_and_why() {
    for lang in LANGS {
        let report = statement(lang, MEMBERS[0].0, 152);
        let pdf = printed_statements(std::slice::from_ref(&report), lang);
        assert_eq!(pdf, printed_statements(std::slice::from_ref(&report), lang));
        keep(&format!("statement-{}.pdf", lang.tag()), &pdf);
        let text = text_of(&pdf);
        assert!(text.contains(&report.total) && text.contains("SO-2026-04100") && text.contains("SO-2026-04251"));
        for line in &report.lines {
            assert!(squeezed(&text).contains(&squeezed(&line.rule)), "{} is missing:\n{text}", line.rule);
            assert!(text.contains(&line.amount) && text.contains(&line.base));
        }
    }
}

#[test]
fn every_member_of_a_joint_document_begins_a_page_and_counts_its_own() {
    let reports: Vec<_> = MEMBERS.iter().map(|member| statement(Lang::En, member.0, 60)).collect();
    let pdf = printed_statements(&reports, Lang::En);
    keep("statements-en.pdf", &pdf);
    let pages = pages_of(&pdf);
    let firsts: Vec<&String> = pages.iter().filter(|page| page.contains("How the amount is made up")).collect();
    assert_eq!(firsts.len(), MEMBERS.len());
    for (page, member) in firsts.iter().zip(MEMBERS) {
        assert!(page.contains(member.0) && page.contains("1 / "), "{page}");
    }
    assert!(pages.iter().all(|page| !page.contains("3 / 24")));
}

#[test]
fn a_name_of_ten_thousand_characters_wraps_and_stays_whole() {
    let endless: String = ('a'..='z').cycle().take(10_000).collect();
    let mut report = statement(Lang::En, &endless, 3);
    report.orders[1].customer = endless.clone();
    let pdf = printed_statements(&[report], Lang::En);
    keep("endless.pdf", &pdf);
    let text: String = text_of(&pdf).chars().filter(char::is_ascii_lowercase).collect();
    // As a heading it is read in one piece; beside the order's other cells pieces of it are.
    assert!(text.contains(&endless[..400]), "the name is not read back in order");
}

#[test]
fn every_chart_is_a_picture_of_its_own() {
    for lang in LANGS {
        let charts = [
            sample::cumulative(lang, false),
            sample::cumulative(lang, true),
            sample::dumbbell(lang),
            sample::paired_bars(lang),
            sample::sankey(lang),
            sample::waterfall(lang),
            sample::bars(lang),
            sample::funnel(lang),
            sample::sources(lang),
        ];
        for (index, chart) in charts.iter().enumerate() {
            for theme in [Theme::Light, Theme::Dark] {
                let svg = chart_svg(chart, lang, 720, 420, theme);
                assert!(svg.starts_with("<svg ") && svg.contains(&format!("<desc>{}</desc>", chart.summary)), "{svg}");
                assert!(!svg.contains("NaN") && !svg.contains("inf"));
                let name = format!("chart-{}-{index}-{theme:?}.svg", lang.tag());
                std::fs::write(shelf().join(name), svg).expect("the shelf is writable");
            }
        }
    }
}

fn printed_statements(reports: &[report::StatementReport], lang: Lang) -> Pdf {
    render_statements(reports, &words(lang), saved_at()).expect("the statements print")
}
