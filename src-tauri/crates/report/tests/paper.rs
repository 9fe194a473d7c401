//! What stands on paper: the printed pages are read back with `pdftotext`, as a clerk would copy from them.

mod person;
mod reading;
mod sample;

use domain::chart::ChartBody;
use reading::{keep, pages_of, saved_at, shelf, squeezed, text_of};
use report::{
    Error, MeasuredRow, Pdf, PipelineSection, ServicePart, TeamSection, Theme, chart_svg, render_statements,
    render_summary,
};
use sample::{LANGS, MEMBERS, statement, summary, words};
use words::Lang;

#[test]
fn the_summary_prints_in_every_language_and_twice_the_same() {
    for lang in LANGS {
        let report = summary(lang);
        let pdf = printed_summary(&report, lang);
        assert_eq!(pdf, printed_summary(&report, lang), "the same report must give the same bytes");
        assert!(pdf.replaced.is_empty(), "{:?}", pdf.replaced);
        keep(&format!("summary-{}.pdf", lang.tag()), &pdf);
        let text = text_of(&pdf);
        for figure in [&report.headline, &report.key_figures[0].value, &report.incentives.total] {
            assert!(squeezed(&text).contains(&squeezed(figure)), "{figure} is missing:\n{text}");
        }
        for row in &report.targets.rows {
            assert!(squeezed(&text).contains(&squeezed(&row.metric)), "{}", row.metric);
        }
        for row in report.incentives.rows.iter().flat_map(|row| row.cells.iter().chain([&row.total])) {
            assert!(text.contains(row.as_str()), "{row} is missing");
        }
    }
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
        assert!(page.contains(member.0) && page.contains("Page 1 of"), "{page}");
    }
    assert!(pages.iter().all(|page| !page.contains("Page 3 of 24")));
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
        for (row, name) in report.members.rows.iter_mut().zip(hostile) {
            row.member = name.to_owned();
        }
        report.company = "#panic() $x$ <b>".to_owned();
        report.headline = "#import \"x\": * and $sum$".to_owned();
        if let Some(chart) = &mut report.members.chart {
            chart.title = "<script>#eval(\"1\")</script>".to_owned();
        }
        let text = text_of(&printed_summary(&report, lang));
        for name in hostile.iter().copied().chain([
            "#panic() $x$ <b>",
            "#import \"x\": * and $sum$",
            "<script>#eval(\"1\")</script>",
        ]) {
            assert!(squeezed(&text).contains(&squeezed(name)), "{name} is missing in {lang:?}:\n{text}");
        }
    }
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
    let mut summary = summary(Lang::ZhHans);
    summary.company = endless.clone();
    summary.members.rows[0].member = endless;
    keep("endless-summary.pdf", &printed_summary(&summary, Lang::ZhHans));
}

#[test]
fn characters_without_a_glyph_print_as_geta_and_are_listed() {
    let mut report = summary(Lang::ZhHans);
    report.company = "恒瑞😀仪器".to_owned();
    report.members.rows[0].member = "王𓀀\u{200B}杰".to_owned();
    let pdf = printed_summary(&report, Lang::ZhHans);
    assert_eq!(pdf.replaced, ["𓀀", "😀"]);
    let text = text_of(&pdf);
    assert!(text.contains("恒瑞〓仪器") && text.contains("王〓杰"), "{text}");
}

#[test]
fn a_control_character_refuses_the_print_and_names_its_place() {
    let mut report = summary(Lang::En);
    report.members.rows[3].member = "Chen\u{1B}Hao".to_owned();
    let refused = render_summary(&report, &words(Lang::En), saved_at());
    let place = "members.rows[3].member".to_owned();
    assert_eq!(refused, Err(Error::ControlCharacter { place, code: 0x1B }));
    assert_eq!(render_statements(&[], &words(Lang::En), saved_at()), Err(Error::Empty));
}

#[test]
fn a_long_table_repeats_its_header_on_every_page() {
    let mut report = summary(Lang::En);
    report.members = sample::members(Lang::En, 200);
    report.incentives = sample::incentives(Lang::En, 200);
    let pdf = printed_summary(&report, Lang::En);
    keep("long-en.pdf", &pdf);
    let pages = pages_of(&pdf);
    let of_members: Vec<&String> = pages.iter().filter(|page| page.contains("Below pass line")).collect();
    assert!(of_members.len() > 3);
    assert!(of_members.iter().all(|page| page.contains("Attainment") && page.contains("Score")), "{of_members:?}");
    let text = pages.concat();
    assert!((1001..1201).all(|number| text.contains(&format!("E{number}"))), "a member is missing");
    assert!(pages.last().is_some_and(|page| page.contains(&format!("Page {} of {}", pages.len(), pages.len()))));
}

#[test]
fn a_quarter_without_data_still_prints() {
    for lang in LANGS {
        let mut report = summary(lang);
        report.targets.rows.clear();
        report.targets.chart = None;
        report.sales.chart = None;
        report.sales.facts.clear();
        report.tiers.rows.clear();
        report.tiers.chart = None;
        report.migration = None;
        report.pipeline = Some(PipelineSection::default());
        report.team = Some(TeamSection::default());
        report.members = sample::members(lang, 0);
        report.incentives = sample::incentives(lang, 0);
        report.problems.clear();
        report.task_force.clear();
        let pdf = printed_summary(&report, lang);
        keep(&format!("empty-{}.pdf", lang.tag()), &pdf);
        let text = squeezed(&text_of(&pdf));
        for section in ["report-pipeline", "report-people"] {
            assert!(!text.contains(&squeezed(&words(lang).get(section))), "{section} has nothing to say");
        }
    }
}

#[test]
fn leads_service_and_visits_have_a_section_of_their_own() {
    for lang in LANGS {
        let report = summary(lang);
        let text = squeezed(&text_of(&printed_summary(&report, lang)));
        let part = report.pipeline.expect("the sample has leads");
        let ChartBody::Funnel(funnel) = part.funnel.expect("the sample has leads").body else {
            panic!("leads by stage are a funnel");
        };
        let stuck = part.bottleneck.expect("one step lags").text;
        let mut said = vec![words(lang).get("report-pipeline"), part.finding, stuck, funnel.baseline_label];
        for stage in funnel.stages {
            said.extend([stage.label, stage.text, stage.share]);
            said.extend(
                stage.link.into_iter().flat_map(|link| [link.text, link.state, link.median.unwrap_or_default()]),
            );
        }
        let ChartBody::Bars(sources) = part.sources.expect("the leads have sources").body else {
            panic!("sources are bars");
        };
        said.extend(sources.rows.into_iter().flat_map(|row| [row.label, row.text]));
        let service = part.service.expect("the sample has tickets");
        said.extend([service.finding, service.note]);
        let cells = |row: MeasuredRow| [row.metric, row.before, row.baseline, row.actual, row.target, row.state];
        said.extend(service.rows.into_iter().flat_map(cells));
        let visits = part.visits.expect("the sample has visits");
        said.push(visits.finding);
        said.extend(part.facts.into_iter().chain(visits.facts).flat_map(|fact| [fact.label, fact.value]));
        for words in said {
            assert!(text.contains(&squeezed(&words)), "{words} is missing in {lang:?}:\n{text}");
        }
    }
}

#[test]
fn results_training_and_stars_of_the_team_have_a_section_of_their_own() {
    for lang in LANGS {
        let report = summary(lang);
        let text = squeezed(&text_of(&printed_summary(&report, lang)));
        let team = report.team.expect("the sample has a team");
        let mut said = vec![words(lang).get("report-people"), team.finding, team.note];
        let cells = |row: MeasuredRow| [row.metric, row.baseline, row.actual, row.target, row.state];
        said.extend(team.rows.into_iter().flat_map(cells));
        said.extend(team.facts.into_iter().flat_map(|fact| [fact.label, fact.value]));
        said.extend(
            team.stars.into_iter().flat_map(|star| [star.month, star.member, star.employee_no, star.attainment]),
        );
        for words in said {
            assert!(text.contains(&squeezed(&words)), "{words} is missing in {lang:?}:\n{text}");
        }
    }
}

#[test]
fn a_quarter_with_tickets_only_prints_no_funnel() {
    let mut report = summary(Lang::En);
    let service = report.pipeline.take().expect("the sample has leads").service.expect("and tickets");
    let rows = service.rows.into_iter().map(|row| MeasuredRow { before: String::new(), ..row }).collect();
    let service = Some(ServicePart { rows, ..service });
    report.pipeline = Some(PipelineSection { service, ..PipelineSection::default() });
    let pdf = printed_summary(&report, Lang::En);
    keep("tickets-only-en.pdf", &pdf);
    let text = text_of(&pdf);
    assert!(text.contains("Service promises") && !text.contains("Leads by stage") && !text.contains("Visits to core"));
    assert!(text.contains("First response 24.0 h 3.2 h ≤ 2 h"), "the column before the baseline is left out:\n{text}");
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

fn printed_summary(report: &report::SummaryReport, lang: Lang) -> Pdf {
    render_summary(report, &words(lang), saved_at()).expect("the summary prints")
}

fn printed_statements(reports: &[report::StatementReport], lang: Lang) -> Pdf {
    render_statements(reports, &words(lang), saved_at()).expect("the statements print")
}
