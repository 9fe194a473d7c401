//! The papers of sections: quarterly summary and monthly review.

use std::time::Instant;

use domain::chart::Tone;
use report::*;
use words::Lang;

use crate::reading::{keep, pages_of, saved_at, shape_of, squeezed, structure_of, text_of};
use crate::sample::{self, LANGS, review, summary, summary_of, words};

const PNG: &[u8] = include_bytes!("logo.png");
const JPEG: &[u8] = include_bytes!("logo.jpg");
const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60"><rect width="60" height="60" rx="12" fill="#0b5c63"/><path d="M14 44 30 14 46 44Z" fill="#fff"/><rect x="76" y="20" width="160" height="20" fill="#1b1f24"/></svg>"##;

#[test]
fn the_summary_says_everything_in_every_language_and_twice_the_same() {
    for lang in LANGS {
        let report = summary(lang);
        let pdf = printed(&report, lang);
        assert_eq!(pdf, printed(&report, lang), "the same document must give the same bytes");
        assert!(pdf.replaced.is_empty(), "{:?}", pdf.replaced);
        keep(&format!("summary-{}.pdf", lang.tag()), &pdf);
        let pages = pages_of(&pdf);
        assert!((6..=12).contains(&pages.len()), "{} pages in {lang:?}", pages.len());
        let text = squeezed(&text_of(&pdf));
        for words in everything_said(&report) {
            assert!(text.contains(&squeezed(&words)), "{words} is missing in {lang:?}:\n{text}");
        }
    }
}

#[test]
fn the_review_of_a_month_has_two_to_four_pages_and_begins_at_once() {
    for lang in LANGS {
        let report = review(lang);
        let pdf = printed(&report, lang);
        keep(&format!("review-{}.pdf", lang.tag()), &pdf);
        let pages = pages_of(&pdf);
        assert!((2..=4).contains(&pages.len()), "{} pages in {lang:?}", pages.len());
        let first = squeezed(&pages[0]);
        assert!(first.contains(&squeezed(&report.headline)) && first.contains(&squeezed(&report.sections[0].finding)));
        let text = squeezed(&text_of(&pdf));
        for words in everything_said(&report) {
            assert!(text.contains(&squeezed(&words)), "{words} is missing in {lang:?}:\n{text}");
        }
    }
}

#[test]
fn the_cover_lists_the_sections_with_their_pages_and_leads_to_them() {
    for lang in LANGS {
        let report = summary(lang);
        let pdf = printed(&report, lang);
        let pages = pages_of(&pdf);
        let cover = squeezed(&pages[0]);
        assert!(cover.contains(&squeezed(&words(lang).get("report-contents"))));
        for (index, section) in report.sections.iter().enumerate() {
            let title = squeezed(&section.title);
            let number = format!("{}{title}", index + 1);
            let begins = |page: &String| squeezed(page).contains(&number);
            let place = pages.iter().skip(1).position(begins).expect("the section is printed") + 2;
            assert!(cover.contains(&format!("{number}{place}")), "{number} is on page {place}:\n{cover}");
        }
        let links = String::from_utf8_lossy(&pdf.bytes).matches("/Subtype/Link").count();
        assert!(links >= report.sections.len(), "{links} links for {} sections", report.sections.len());
        let last = pages.len();
        assert!(pages[last - 1].contains(&format!("{last} / {last}")), "{}", pages[last - 1]);
    }
}

#[test]
fn sections_are_headings_and_everything_is_tagged_with_its_fonts_inside() {
    for (lang, family) in [(Lang::En, "NotoSansSC"), (Lang::ZhHans, "NotoSansSC"), (Lang::ZhHant, "NotoSansTC")] {
        let report = summary(lang);
        let pdf = printed(&report, lang);
        let shape = shape_of(&pdf);
        assert!(shape.contains("Tagged:          yes"), "{shape}");
        let fonts: Vec<&str> = shape.lines().filter(|line| line.contains("NotoSans")).collect();
        assert!(!fonts.is_empty() && fonts.iter().all(|line| line.contains("yes yes yes")), "{shape}");
        let other = if family == "NotoSansSC" { "NotoSansTC" } else { "NotoSansSC" };
        assert!(fonts.iter().any(|line| line.contains(family)), "{lang:?} is set in {family}:\n{shape}");
        // A name may hold a character that only the other family has; the text of the language never does.
        let mut without_names = report;
        without_names.sections.retain(|section| !["members", "incentives", "awards"].contains(&section.id.as_str()));
        without_names
            .sections
            .retain(|section| !["budget", "actions", "findings", "team"].contains(&section.id.as_str()));
        let shape = shape_of(&printed(&without_names, lang));
        assert!(!shape.contains(other), "{lang:?} mixes its family with {other}:\n{shape}");
        let structure = structure_of(&pdf);
        for tag in ["H1", "H2", "Table", "TH", "Figure", "TOC", "Link"] {
            assert!(structure.contains(tag), "{tag} is missing in {lang:?}:\n{structure}");
        }
    }
}

#[test]
fn a_draft_is_marked_on_every_page_and_the_mark_is_not_part_of_the_text() {
    let papers = [(Lang::En, "Draft", summary(Lang::En)), (Lang::ZhHans, "草稿", review(Lang::ZhHans))];
    for (lang, mark, report) in papers {
        let draft = Document { draft: mark.to_owned(), ..report.clone() };
        let pdf = printed(&draft, lang);
        keep(&format!("draft-{}-{}.pdf", if report.has_contents { "summary" } else { "review" }, lang.tag()), &pdf);
        let pages = pages_of(&pdf);
        let marked = pages.iter().filter(|page| squeezed(page).contains(mark)).count();
        assert_eq!(marked, pages.len(), "every page of {lang:?} carries the mark");
        let plain = printed(&report, lang);
        assert_eq!(pages.len(), pages_of(&plain).len(), "a mark moves nothing");
        assert!(!squeezed(&text_of(&plain)).contains(mark), "a closed quarter has no mark");
        assert!(!squeezed(&structure_of(&pdf)).contains(&format!("\"{mark}\"")), "the mark is not read out");
    }
}

#[test]
fn names_that_look_like_code_print_as_they_are() {
    let hostile = [
        "#panic()",
        "$x$",
        "<img onerror=alert(1)>",
        "=cmd()|'calc'!A0",
        "@import \"x\"",
        "*b* _i_ `c`",
        "生僻字 䶮㛃",
        "a -- b --- c...",
    ];
    for lang in LANGS {
        let mut report = summary(lang);
        let members = rows_of(&mut report, "members");
        for (row, name) in members.iter_mut().zip(hostile) {
            row.cells[0].text = name.to_owned();
        }
        report.company = "#panic() $x$ <b>".to_owned();
        report.headline = "#import \"x\": * and $sum$".to_owned();
        report.draft = "#draft".to_owned();
        report.sections[0].commentary = "#eval(\"1\")\n\n= not a heading".to_owned();
        report.sections[0].title = "#pagebreak() $title$".to_owned();
        report.sections[1].finding = "<finding> #finding".to_owned();
        let text = squeezed(&text_of(&printed(&report, lang)));
        let said = hostile.iter().copied().chain([
            "#panic() $x$ <b>",
            "#import \"x\": * and $sum$",
            "#draft",
            "#eval(\"1\")",
            "= not a heading",
            "#pagebreak() $title$",
            "<finding> #finding",
        ]);
        for name in said {
            assert!(text.contains(&squeezed(name)), "{name} is missing in {lang:?}:\n{text}");
        }
    }
}

#[test]
fn names_of_ten_thousand_characters_wrap_and_stay_whole() {
    let endless: String = ('a'..='z').cycle().take(10_000).collect();
    let mut report = summary(Lang::ZhHans);
    report.company = endless.clone();
    report.sections[0].commentary = endless.clone();
    rows_of(&mut report, "members")[0].cells[0].text = endless.clone();
    let pdf = printed(&report, Lang::ZhHans);
    keep("endless-summary.pdf", &pdf);
    let text: String = text_of(&pdf).chars().filter(char::is_ascii_lowercase).collect();
    assert!(text.contains(&endless[..400]), "the name is not read back in order");
}

#[test]
fn characters_without_a_glyph_print_as_geta_and_are_listed() {
    let mut report = summary(Lang::ZhHans);
    report.company = "恒瑞😀仪器".to_owned();
    rows_of(&mut report, "members")[0].cells[0].text = "王𓀀\u{200B}杰".to_owned();
    let pdf = printed(&report, Lang::ZhHans);
    assert_eq!(pdf.replaced, ["𓀀", "😀"]);
    let text = text_of(&pdf);
    assert!(text.contains("恒瑞〓仪器") && text.contains("王〓杰"), "{text}");
}

#[test]
fn a_control_character_refuses_the_print_and_names_its_place() {
    let mut report = summary(Lang::En);
    report.sections[0].commentary = "first\n\nWa\u{1B}ng".to_owned();
    let refused = render_document(&report, &words(Lang::En), saved_at());
    let place = "sections[0].commentary".to_owned();
    assert_eq!(refused, Err(Error::ControlCharacter { place, code: 0x1B }));
}

#[test]
fn two_hundred_members_repeat_the_header_and_the_total_never_stands_alone() {
    for (lang, counts) in [(Lang::En, &[200][..]), (Lang::ZhHans, &[41, 42, 43, 44, 45]), (Lang::ZhHant, &[200])] {
        for count in counts.iter().copied() {
            let mut report = summary_of(lang, count);
            if count < 200 {
                report.sections.retain(|section| section.id == "members");
            }
            let started = Instant::now();
            let pdf = printed(&report, lang);
            let taken = started.elapsed();
            if count == 200 {
                keep(&format!("long-{}.pdf", lang.tag()), &pdf);
                eprintln!("{} members in {lang:?}: {taken:?}, {} bytes", count, pdf.bytes.len());
                assert!(pdf.bytes.len() < 2_000_000, "{} bytes", pdf.bytes.len());
            }
            let pages = pages_of(&pdf);
            let header = squeezed(sample::said(lang, "Attainment Score", "达成率 绩效分", "達成率 績效分"));
            let state = [
                squeezed(sample::said(lang, "▼ Below pass line", "▼ 未达标", "▼ 未達標")),
                squeezed(sample::said(lang, "✓ Passed", "✓ 达标", "✓ 達標")),
            ];
            let rows_on = |page: &str| state.iter().map(|state| page.matches(state.as_str()).count()).sum::<usize>();
            let pages: Vec<String> = pages.iter().map(|page| squeezed(page)).collect();
            let with_rows: Vec<&String> = pages.iter().filter(|page| rows_on(page) > 0).collect();
            assert_eq!(with_rows.iter().map(|page| rows_on(page)).sum::<usize>(), count, "every member is printed");
            for page in &with_rows {
                assert!(page.contains(&header), "the header is repeated in {lang:?}:\n{page}");
                assert!(rows_on(page) >= 2, "{count} members in {lang:?}: a row or the total stands alone:\n{page}");
            }
            let total = "20,120,000.00";
            let last = with_rows.last().expect("members are printed");
            assert!(last.contains(total), "the total stands with the last members in {lang:?}, {count} members");
        }
    }
}

#[test]
fn a_logo_of_every_kind_is_shown_and_a_broken_one_is_named() {
    let kinds = [(LogoKind::Png, PNG), (LogoKind::Jpeg, JPEG), (LogoKind::Svg, SVG.as_bytes())];
    for (kind, bytes) in kinds {
        let logo = Some(Logo { bytes: bytes.to_vec(), kind });
        let report = Document { logo: logo.clone(), ..summary(Lang::En) };
        let pdf = printed(&report, Lang::En);
        keep(&format!("logo-{}.pdf", kind.extension()), &pdf);
        assert_ne!(pdf.bytes, printed(&summary(Lang::En), Lang::En).bytes);
        keep(
            &format!("logo-review-{}.pdf", kind.extension()),
            &printed(&Document { logo, ..review(Lang::ZhHant) }, Lang::ZhHant),
        );
        let broken =
            Document { logo: Some(Logo { bytes: bytes[..bytes.len() / 2].to_vec(), kind }), ..summary(Lang::En) };
        let Err(Error::Picture { name, .. }) = render_document(&broken, &words(Lang::En), saved_at()) else {
            panic!("half a picture is no picture");
        };
        assert_eq!(name, format!("logo.{}", kind.extension()));
    }
    let text = Logo { bytes: b"<html>not a picture".to_vec(), kind: LogoKind::Png };
    let refused = render_document(&Document { logo: Some(text), ..review(Lang::En) }, &words(Lang::En), saved_at());
    assert!(matches!(refused, Err(Error::Picture { .. })), "{refused:?}");
}

#[test]
fn a_document_with_nothing_but_findings_prints_too() {
    for lang in LANGS {
        let mut report = summary(lang);
        report.author.clear();
        report.plan_version.clear();
        report.lead.clear();
        report.key_figures.clear();
        for section in &mut report.sections {
            section.parts.clear();
        }
        report.sections[2].parts = vec![
            Part::Facts(vec![]),
            Part::Notes(vec![]),
            Part::Table(sample::table(vec![sample::words_column("A", 1)], vec![], None)),
        ];
        keep(&format!("empty-{}.pdf", lang.tag()), &printed(&report, lang));
        let bare = Document { sections: vec![], ..report };
        let pages = pages_of(&printed(&bare, lang));
        assert_eq!(pages.len(), 1, "a document without sections is its cover");
    }
}

#[test]
fn a_row_with_too_few_cells_is_filled_up_and_tables_of_figures_fill_the_line() {
    let mut report = review(Lang::En);
    let figures = sample::table(
        (0..11).map(|index| PaperColumn { weight: 0, ..sample::words_column(&format!("Column {index}"), 0) }).collect(),
        (0..30).map(|row| vec![sample::cell(format!("¥{row}23,456,789.00")); 1 + row % 11]).collect(),
        None,
    );
    let short = sample::table(
        vec![sample::words_column("First response time of the quarter", 0), sample::words_column("B", 0)],
        vec![vec![sample::cell("3")]],
        None,
    );
    let parts = vec![Part::Table(figures), Part::Table(short), sample::facts(&[("One", "1")])];
    report.sections = vec![sample::section("wide", "Wide", "A table wider than the page keeps its words", parts)];
    report.sections.push(sample::section("bare", "Bare", "", vec![]));
    let pdf = printed(&report, Lang::En);
    keep("wide-en.pdf", &pdf);
    let text = squeezed(&text_of(&pdf));
    assert!(text.contains("¥2923,456,789.00") && text.contains("Column10"), "{text}");
}

/// Every sentence and figure of a document but those inside charts.
fn everything_said(report: &Document) -> Vec<String> {
    let mut said = vec![report.title.clone(), report.company.clone(), report.period.clone(), report.headline.clone()];
    said.extend([report.lead.clone(), report.author.clone(), report.plan_version.clone()]);
    said.extend(report.key_figures.iter().flat_map(|figure| [&figure.label, &figure.value, &figure.note]).cloned());
    for section in &report.sections {
        said.extend([section.title.clone(), section.finding.clone(), section.commentary_by.clone()]);
        said.extend(section.commentary.lines().map(str::to_owned));
        said.extend(section.parts.iter().flat_map(said_by));
    }
    said
}

fn said_by(part: &Part) -> Vec<String> {
    match part {
        Part::Heading { title, finding } => vec![title.clone(), finding.clone()],
        Part::Chart(spec) => vec![spec.unit.clone()],
        Part::Facts(facts) => facts.iter().flat_map(|fact| [fact.label.clone(), fact.value.clone()]).collect(),
        Part::Remark { text, detail, .. } => {
            [text.clone()].into_iter().chain(detail.lines().map(str::to_owned)).collect()
        }
        Part::Notes(notes) => notes
            .iter()
            .flat_map(|note| [note.title.clone()].into_iter().chain(note.text.lines().map(str::to_owned)))
            .collect(),
        Part::Table(table) => {
            let rows = table.rows.iter().chain(&table.total);
            let cells = rows.flat_map(|row| &row.cells).flat_map(|cell| [cell.text.clone(), cell.soft.clone()]);
            cells.chain([table.title.clone(), table.note.clone()]).collect()
        }
    }
}

fn rows_of<'a>(report: &'a mut Document, id: &str) -> &'a mut Vec<PaperRow> {
    let section = report.sections.iter_mut().find(|section| section.id == id).expect("the section is there");
    let table = section.parts.iter_mut().find_map(|part| match part {
        Part::Table(table) => Some(table),
        _ => None,
    });
    &mut table.expect("the section has a table").rows
}

fn printed(report: &Document, lang: Lang) -> Pdf {
    assert!(report.key_figures.iter().all(|figure| figure.tone != Tone::Core), "a figure has no tier");
    render_document(report, &words(lang), saved_at()).expect("the document prints")
}
