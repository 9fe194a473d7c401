//! The papers of a person: training records, member pages, certificates.

use report::*;
use words::Lang;

use crate::reading::{keep, pages_of, saved_at, shape_of, squeezed, text_of};
use crate::sample::{self, LANGS, MEMBERS, words};

#[test]
fn a_training_record_says_what_was_learned_in_every_language_and_twice_the_same() {
    for lang in LANGS {
        let record = sample::record(lang, "王杰 Wang Jie", "E1001", 12);
        let pdf = printed_records(std::slice::from_ref(&record), lang);
        assert_eq!(pdf, printed_records(std::slice::from_ref(&record), lang), "the same record gives the same bytes");
        assert!(pdf.replaced.is_empty(), "{:?}", pdf.replaced);
        keep(&format!("training-{}.pdf", lang.tag()), &pdf);
        let mut said = vec![words(lang).get("report-training-title"), record.hours.clone()];
        said.extend(record.head.facts.iter().flat_map(|fact| [fact.label.clone(), fact.value.clone()]));
        said.extend(record.figures.iter().flat_map(|figure| [figure.label.clone(), figure.value.clone()]));
        for part in &record.curricula {
            said.extend([part.title.clone(), part.finding.clone()]);
            said.extend(part.rows.iter().flat_map(|row| [row.module.clone(), row.state.clone(), row.on.clone()]));
        }
        said.extend(record.sessions.iter().flat_map(|row| [row.date.clone(), row.trainer.clone(), row.state.clone()]));
        said.extend(record.exams.iter().flat_map(|row| [row.kind.clone(), row.mark.clone(), row.state.clone()]));
        said.extend(record.practices.iter().flat_map(|row| [row.task.clone(), row.signed.clone(), row.state.clone()]));
        said.extend(record.skills.iter().flat_map(|row| [row.skill.clone(), row.first.clone(), row.latest.clone()]));
        said.extend(record.mentoring.iter().flat_map(|entry| [entry.text.clone(), entry.note.clone()]));
        said.push(words(lang).get("report-signature-hr"));
        assert_said(&pdf, &said, lang);
    }
}

#[test]
fn records_of_all_members_have_a_table_of_contents_with_the_right_pages() {
    for lang in LANGS {
        let records: Vec<TrainingRecord> = MEMBERS
            .iter()
            .enumerate()
            .map(|(index, member)| sample::record(lang, member.0, member.1, 3 + index * 9))
            .collect();
        let pdf = printed_records(&records, lang);
        keep(&format!("trainings-{}.pdf", lang.tag()), &pdf);
        let pages = pages_of(&pdf);
        let title = squeezed(&words(lang).get("report-figure-completion"));
        let firsts: Vec<usize> =
            (1..pages.len()).filter(|index| squeezed(&pages[*index]).contains(&title)).map(|index| index + 1).collect();
        assert_eq!(firsts.len(), MEMBERS.len(), "each member begins a page: {firsts:?}");
        let contents = squeezed(&pages[0]);
        for (member, page) in MEMBERS.iter().zip(firsts) {
            let (name, completion) = (squeezed(member.0), squeezed(&records[0].completion));
            let line = format!("{name}{}{}{completion}{page}", member.1, squeezed(&records[0].head.team));
            assert!(contents.contains(&line), "{line} is missing:\n{contents}");
            assert!(squeezed(&pages[page - 1]).contains(&name));
        }
    }
}

#[test]
fn long_records_repeat_their_headers_and_count_the_pages_of_the_document() {
    let records: Vec<TrainingRecord> = (0..20)
        .map(|index| sample::record(Lang::ZhHans, MEMBERS[index % 12].0, &format!("E{}", 1001 + index), 60))
        .collect();
    let pdf = printed_records(&records, Lang::ZhHans);
    keep("trainings-long.pdf", &pdf);
    let pages = pages_of(&pdf);
    let of_sessions = pages.iter().filter(|page| page.contains("三楼培训室"));
    assert!(of_sessions.clone().count() >= 40);
    for page in of_sessions {
        assert!(page.contains("讲师") && page.contains("学时"), "the header repeats:\n{page}");
    }
    let last = format!("{0} / {0}", pages.len());
    assert!(pages.last().is_some_and(|page| squeezed(page).contains(&squeezed(&last))), "{last}");
}

#[test]
fn a_member_who_learned_nothing_yet_still_has_a_record_and_a_page() {
    for lang in LANGS {
        let mut record = sample::record(lang, "Chen Hao", "E1004", 0);
        record.curricula.clear();
        record.exams.clear();
        record.practices.clear();
        record.skills.clear();
        record.mentoring.clear();
        record.figures.clear();
        assert!(text_of(&printed_records(&[record], lang)).contains("Chen Hao"));
        let full = sample::member(lang);
        let bare = MemberReport {
            finding: String::new(),
            figures: vec![],
            score: None,
            history: None,
            customers: vec![],
            curriculum: None,
            skills: vec![],
            mentoring: vec![],
            plans: vec![],
            decisions: vec![],
            interviews: vec![],
            growth: vec![],
            pay: vec![],
            ..full
        };
        let text = squeezed(&text_of(&printed_member(&bare, lang)));
        assert!(text.contains("ChenHao") && !text.contains(&squeezed(&words(lang).get("report-improvement-plans"))));
    }
    assert_eq!(render_training(&[], &words(Lang::En), saved_at()), Err(Error::Empty));
    assert_eq!(render_certificates(&[], &words(Lang::En), saved_at()), Err(Error::Empty));
}

#[test]
fn a_members_page_says_results_reviews_and_pay() {
    for lang in LANGS {
        let report = sample::member(lang);
        let pdf = printed_member(&report, lang);
        assert_eq!(pdf, printed_member(&report, lang));
        keep(&format!("member-{}.pdf", lang.tag()), &pdf);
        let mut said = vec![report.head.company.clone(), report.finding.clone()];
        said.extend(report.figures.iter().flat_map(|figure| [figure.label.clone(), figure.value.clone()]));
        let score = report.score.expect("the sample has a score");
        said.extend([score.finding, score.total]);
        let cells = |row: ScoreRow| [row.part, row.why, row.weight, row.counts, row.value, row.points];
        said.extend(score.rows.into_iter().flat_map(cells));
        said.extend(report.plans.iter().flat_map(|plan| {
            let found = plan.check_ins.iter().flat_map(|entry| [&entry.text, &entry.note]);
            let texts = [&plan.quarter, &plan.state, &plan.due];
            texts.into_iter().chain(&plan.goals).chain(&plan.measures).chain(found).cloned().collect::<Vec<_>>()
        }));
        said.extend(report.interviews.iter().flat_map(|held| {
            [&held.title, &held.state, &held.interviewer].into_iter().chain(&held.goals).cloned().collect::<Vec<_>>()
        }));
        said.extend(report.decisions.into_iter().flat_map(|entry| [entry.date, entry.text, entry.note]));
        said.extend(report.growth.into_iter().flat_map(|step| [step.kind, step.title, step.outcome, step.coach]));
        said.extend(report.pay.into_iter().chain(report.customers).flat_map(|fact| [fact.label, fact.value]));
        said.push(report.history.expect("the sample has a history").title);
        assert_said(&pdf, &said, lang);
    }
}

#[test]
fn certificates_are_a_landscape_page_each() {
    for lang in LANGS {
        let certificates = sample::certificates(lang);
        let pdf = printed_certificates(&certificates, lang);
        assert_eq!(pdf, printed_certificates(&certificates, lang));
        keep(&format!("certificates-{}.pdf", lang.tag()), &pdf);
        let shape = shape_of(&pdf);
        assert!(shape.contains("Page size:       841.89 x 595.276 pts (A4)"), "{shape}");
        let pages = pages_of(&pdf);
        assert_eq!(pages.len(), certificates.len());
        for (page, certificate) in pages.iter().zip(&certificates) {
            let page = squeezed(page);
            let texts = [
                &certificate.company,
                &certificate.title,
                &certificate.occasion,
                &certificate.member,
                &certificate.note,
                &certificate.citation,
                &certificate.date,
                &certificate.serial,
            ];
            let facts = certificate.facts.iter().flat_map(|fact| [&fact.label, &fact.value]);
            for text in texts.into_iter().chain(facts).chain(&certificate.modules) {
                assert!(page.contains(&squeezed(text)), "{text} is missing in {lang:?}:\n{page}");
            }
            for signature in ["report-certificate-signature-director", "report-certificate-signature-hr"] {
                assert!(page.contains(&squeezed(&words(lang).get(signature))), "a place to sign is missing:\n{page}");
            }
        }
    }
}

#[test]
fn every_paper_is_tagged_and_has_its_fonts_inside() {
    for lang in LANGS {
        let papers = [
            printed_records(&[sample::record(lang, "王杰", "E1", 5), sample::record(lang, "李娜", "E2", 5)], lang),
            printed_member(&sample::member(lang), lang),
            printed_certificates(&sample::certificates(lang), lang),
        ];
        for pdf in papers {
            let shape = shape_of(&pdf);
            assert!(shape.contains("Tagged:          yes"), "{shape}");
            let fonts: Vec<&str> = shape.lines().filter(|line| line.contains("NotoSans")).collect();
            assert!(!fonts.is_empty() && fonts.iter().all(|line| line.contains("yes yes yes")), "{shape}");
            let family = if lang == Lang::ZhHant { "NotoSansTC" } else { "NotoSansSC" };
            assert!(fonts.iter().any(|line| line.contains(family)), "{lang:?} is set in {family}:\n{shape}");
        }
    }
}

#[test]
fn hurtful_names_print_as_they_are() {
    let hostile =
        ["#panic()", "$x$", "<img onerror=alert(1)>", "=cmd()|'calc'!A0", "*b* _i_ `c` @import \"x\"", "䶮㛃"];
    for name in hostile {
        let mut record = sample::record(Lang::ZhHans, name, name, 2);
        record.sessions[0].trainer = name.to_owned();
        record.practices[0].task = name.to_owned();
        let mut page = sample::member(Lang::ZhHans);
        page.head.member = name.to_owned();
        page.plans[0].goals = vec![name.to_owned()];
        page.interviews[0].goals = vec![name.to_owned()];
        let mut honoured = sample::certificates(Lang::ZhHans);
        honoured[0].member = name.to_owned();
        honoured[0].company = name.to_owned();
        let papers = [
            printed_records(&[record.clone(), record], Lang::ZhHans),
            printed_member(&page, Lang::ZhHans),
            printed_certificates(&honoured, Lang::ZhHans),
        ];
        for pdf in papers {
            assert!(squeezed(&text_of(&pdf)).contains(&squeezed(name)), "{name} is missing");
        }
    }
}

#[test]
fn endless_names_wrap_and_a_certificate_stays_one_page() {
    let endless: String = ('a'..='z').cycle().take(10_000).collect();
    for name in [endless.clone(), "王".repeat(10_000), "safe\u{202E}gpj😀 ".repeat(40)] {
        let mut honoured = sample::certificates(Lang::ZhHans).remove(2);
        honoured.member = name.clone();
        honoured.note = name.clone();
        honoured.company = name.clone();
        honoured.modules = vec![name];
        let pdf = printed_certificates(&[honoured], Lang::ZhHans);
        keep("certificate-endless.pdf", &pdf);
        assert_eq!(pages_of(&pdf).len(), 1, "a certificate stays one page");
    }
    let mut record = sample::record(Lang::En, &endless, "E1001", 2);
    record.head.team = endless.clone();
    record.curricula[0].rows[0].module = endless.clone();
    let mut page = sample::member(Lang::En);
    page.head.member = endless.clone();
    page.plans[0].goals = vec![endless.clone()];
    page.growth[0].title = endless.clone();
    for (name, pdf) in [
        ("training-endless.pdf", printed_records(&[record], Lang::En)),
        ("member-endless.pdf", printed_member(&page, Lang::En)),
    ] {
        keep(name, &pdf);
        let text: String = text_of(&pdf).chars().filter(char::is_ascii_lowercase).collect();
        assert!(text.contains(&endless[..400]), "the name is read back in order from {name}");
    }
}

fn printed_records(records: &[TrainingRecord], lang: Lang) -> Pdf {
    render_training(records, &words(lang), saved_at()).expect("the records print")
}

fn printed_member(report: &MemberReport, lang: Lang) -> Pdf {
    render_member(report, &words(lang), saved_at()).expect("the page prints")
}

fn printed_certificates(certificates: &[Certificate], lang: Lang) -> Pdf {
    render_certificates(certificates, &words(lang), saved_at()).expect("the certificates print")
}

fn assert_said(pdf: &Pdf, said: &[String], lang: Lang) {
    let text = squeezed(&text_of(pdf));
    for words in said {
        assert!(text.contains(&squeezed(words)), "{words} is missing in {lang:?}:\n{text}");
    }
}
