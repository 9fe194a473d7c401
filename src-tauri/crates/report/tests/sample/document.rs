//! The quarterly summary and the monthly review of the made-up company.

use domain::chart::Tone;
use report::*;
use words::Lang;

use super::{closing, company, money, period, said, sections, share, words};

/// The summary of the quarter with a dozen members.
pub fn summary(lang: Lang) -> Document {
    summary_of(lang, 12)
}

/// The summary of the quarter with this many members.
pub fn summary_of(lang: Lang, members: usize) -> Document {
    Document {
        kind: DocumentKind::Summary,
        title: said(lang, "Quarterly summary", "季度总结", "季度總結").to_owned(),
        company: company(lang),
        logo: None,
        period: period(lang),
        span: said(lang, "1 Jul – 30 Sep 2026", "2026-07-01 – 2026-09-30", "2026-07-01 – 2026-09-30").to_owned(),
        as_of: said(lang, "31 Aug 2026", "2026-08-31", "2026-08-31").to_owned(),
        author: said(lang, "Lin Yue, sales director", "林悦（销售总监）", "林悅（業務總監）").to_owned(),
        plan_version: said(lang, "Version 3 of 1 Jul 2026", "第 3 版（2026-07-01）", "第 3 版（2026-07-01）")
            .to_owned(),
        headline: said(
            lang,
            "63.1 % of the target at 67.4 % of the quarter: 4 points behind pace",
            "季度已过 67.4%，目标完成 63.1%，落后进度 4.3 个百分点",
            "季度已過 67.4%，目標達成 63.1%，落後進度 4.3 個百分點",
        )
        .to_owned(),
        lead: said(
            lang,
            "At this rate the quarter closes at ¥19.02 M, ¥1.10 M short. The gap is in core visits: 14 are overdue.",
            "按目前速度，本季度预计完成 1,902 万元，缺口 110 万元。缺口主要来自核心客户拜访：14 次逾期未访。",
            "依目前速度，本季預計達成 1,902 萬元，缺口 110 萬元。缺口主要來自核心客戶拜訪：14 次逾期未訪。",
        )
        .to_owned(),
        draft: String::new(),
        key_figures: key_figures(lang),
        has_contents: true,
        sections: [sections::opening(lang, members), closing::closing(lang, members)].concat(),
    }
}

/// The review of August.
pub fn review(lang: Lang) -> Document {
    let summary = summary(lang);
    let kept = ["targets", "metrics", "findings", "actions"];
    Document {
        kind: DocumentKind::Review,
        title: said(lang, "Monthly review", "月度复盘", "月度檢討").to_owned(),
        period: said(lang, "August 2026", "2026年8月", "2026年8月").to_owned(),
        span: String::new(),
        has_contents: false,
        key_figures: summary.key_figures[..3].to_vec(),
        sections: summary.sections.into_iter().filter(|section| kept.contains(&section.id.as_str())).collect(),
        ..self::summary(lang)
    }
}

fn key_figures(lang: Lang) -> Vec<KeyFigure> {
    let w = words(lang);
    let figure = |label: &str, value: String, note: &str, tone| KeyFigure {
        label: label.to_owned(),
        value,
        note: note.to_owned(),
        tone,
    };
    vec![
        figure(
            said(lang, "Sales to date", "累计销售额", "累計業績"),
            w.money_short(money(1_269_000_000)),
            said(lang, "of ¥20.12 M", "目标 2,012 万", "目標 2,012 萬"),
            Tone::Neutral,
        ),
        figure(
            said(lang, "Forecast", "季末预测", "季末預測"),
            w.money_short(money(1_902_000_000)),
            said(lang, "94.5 % of target", "目标的 94.5%", "目標的 94.5%"),
            Tone::Warn,
        ),
        figure(
            said(lang, "Core share of sales", "核心客户占比", "核心客戶占比"),
            w.ratio(share(618)),
            said(lang, "at least 60 %: held", "不低于 60%：已守住", "不低於 60%：已守住"),
            Tone::Good,
        ),
        figure(
            said(lang, "Members on track", "达标成员", "達標成員"),
            "9 / 12".to_owned(),
            said(lang, "pass line 80 %", "达标线 80%", "達標線 80%"),
            Tone::Neutral,
        ),
    ]
}

/// A section without commentary.
pub fn section(id: &str, title: &str, finding: &str, parts: Vec<Part>) -> Section {
    Section {
        id: id.to_owned(),
        title: title.to_owned(),
        finding: finding.to_owned(),
        commentary: String::new(),
        commentary_by: String::new(),
        parts,
    }
}

/// The section with what somebody wrote about it.
pub fn commented(lang: Lang, section: Section, commentary: &str) -> Section {
    let by = said(lang, "by Lin Yue on 1 Sep 2026", "林悦，2026-09-01", "林悅，2026-09-01");
    Section { commentary: commentary.to_owned(), commentary_by: by.to_owned(), ..section }
}

pub fn heading(title: &str, finding: &str) -> Part {
    Part::Heading { title: title.to_owned(), finding: finding.to_owned() }
}

pub fn remark(tone: Tone, text: &str, detail: &str) -> Part {
    Part::Remark { tone, text: text.to_owned(), detail: detail.to_owned() }
}

pub fn facts(facts: &[(&str, &str)]) -> Part {
    let fact = |(label, value): &(&str, &str)| Fact { label: (*label).to_owned(), value: (*value).to_owned() };
    Part::Facts(facts.iter().map(fact).collect())
}

pub fn notes(notes: &[(&str, &str)]) -> Part {
    let note = |(title, text): &(&str, &str)| Note { title: (*title).to_owned(), text: (*text).to_owned() };
    Part::Notes(notes.iter().map(note).collect())
}

/// A column of words with its share of the room.
pub fn words_column(title: &str, weight: u8) -> PaperColumn {
    PaperColumn { title: title.to_owned(), align: Align::Left, weight, is_strong: false }
}

/// A column of figures.
pub fn figures_column(title: &str) -> PaperColumn {
    PaperColumn { title: title.to_owned(), align: Align::Right, weight: 0, is_strong: false }
}

pub fn strong(column: PaperColumn) -> PaperColumn {
    PaperColumn { is_strong: true, ..column }
}

/// A column of states, as wide as they are.
pub fn state_column(title: &str) -> PaperColumn {
    words_column(title, 0)
}

pub fn table(columns: Vec<PaperColumn>, rows: Vec<Vec<PaperCell>>, total: Option<Vec<PaperCell>>) -> PaperTable {
    let row = |cells| PaperRow { cells };
    PaperTable {
        title: String::new(),
        columns,
        rows: rows.into_iter().map(row).collect(),
        total: total.map(row),
        note: String::new(),
    }
}

pub fn cell(text: impl Into<String>) -> PaperCell {
    PaperCell { text: text.into(), ..PaperCell::default() }
}

pub fn state_cell(text: &str, tone: Tone) -> PaperCell {
    PaperCell { tone: Some(tone), mark: CellMark::State, ..cell(text) }
}

pub fn tier_cell(text: &str, tone: Tone) -> PaperCell {
    PaperCell { tone: Some(tone), mark: CellMark::Tier, ..cell(text) }
}

pub fn numbered_cell(name: &str, number: &str) -> PaperCell {
    PaperCell { soft: number.to_owned(), ..cell(name) }
}
