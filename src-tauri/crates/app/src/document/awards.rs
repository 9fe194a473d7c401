//! Who was honoured in the quarter: stars of the month, stars that were decided, mentors, certificates earned, the wall, the
//! best case and the best suggestion (sections 3, 5, 7, 10).
//!
//! Stars of the month and mentors stand once their month or quarter is over; while it runs nobody is one yet.

use std::cmp::Reverse;

use domain::base::{Month, Period};
use domain::facts::{Award, Recognition};
use domain::people::{self, Star};

use super::person::{self, first, more};
use super::{Cell, Column, Part, Section, Table};
use crate::ctx::{Ctx, Scope};
use crate::ideas::{author, recognition_label};
use crate::incentives::{kind_label, payroll_of};
use crate::mentoring::bonuses;
use crate::reports::completed;
use crate::wire::ColumnKind;

/// Rows of a table that grows with the team.
const ROWS_MOST: usize = 8;
/// Characters of a case or suggestion that are told.
const STORY_MOST: usize = 420;

pub(super) fn section(ctx: &Ctx<'_>, scope: &Scope) -> Option<Section> {
    let mut said = Vec::new();
    let mut parts = Vec::new();
    let found = [stars(ctx, scope), decided(ctx, scope), mentors(ctx, scope), courses(ctx, scope), wall(ctx, scope)];
    for (text, table) in found.into_iter().flatten() {
        said.push(text);
        parts.push(Part::Table(table));
    }
    let best = best(ctx, scope);
    if !best.is_empty() {
        said.push(ctx.words.counted("says-summary-awards-best", best.len(), &[]));
        parts.push(Part::Notes(best));
    }
    if said.is_empty() {
        return None;
    }
    let finding = ctx.with("says-summary-awards-finding", &[("list", &ctx.words.list(&said))]);
    Some(Section::new("awards", ctx.get("says-summary-section-awards"), finding).and_all(parts))
}

/// How many there are in words, and which.
type Counted = Option<(String, Table)>;

fn counted(ctx: &Ctx<'_>, key: &str, count: usize, table: Table) -> Counted {
    (count > 0).then(|| (ctx.words.counted(key, count, &[]), table))
}

fn text(ctx: &Ctx<'_>, label: &str) -> Column {
    Column::new(ctx, label, ColumnKind::Text)
}

/// The best of every month that is over, by attainment.
fn stars(ctx: &Ctx<'_>, scope: &Scope) -> Counted {
    let over = scope.ledger().calendar.months(scope.quarter).into_iter();
    let over = over.filter(|month| month.span().last <= scope.as_of);
    let of = |month: Month| people::stars(scope.ledger(), scope.plan(), month, scope.as_of);
    let found: Vec<(Month, Star)> =
        over.flat_map(|month| of(month).into_iter().map(move |star| (month, star))).collect();
    let [name, number] = person::columns(ctx, "base-member", 2);
    let columns = vec![
        text(ctx, "base-month"),
        Column::new(ctx, "report-col-rank", ColumnKind::Number),
        name,
        number,
        Column::new(ctx, "base-sales", ColumnKind::Money),
        Column::new(ctx, "base-target", ColumnKind::Money),
        Column::new(ctx, "says-figure-attainment", ColumnKind::Ratio).strong(),
    ];
    let row = |(month, star): &(Month, Star)| {
        let [name, number] = person::cells(scope, star.member);
        vec![
            Cell::text(ctx.words.month(*month)),
            Cell::count(star.rank as usize),
            name,
            number,
            Cell::money(star.sales),
            Cell::money(star.target),
            Cell::ratio(star.attainment),
        ]
    };
    let rows = found.iter().map(row).collect();
    let title = ctx.get("report-stars");
    counted(ctx, "says-summary-awards-stars", found.len(), table("stars", title, columns, rows, String::new()))
}

/// Core and new-customer stars as somebody decided them.
fn decided(ctx: &Ctx<'_>, scope: &Scope) -> Counted {
    let months = scope.ledger().calendar.months(scope.quarter);
    let awards = scope.accounts().awards.iter();
    let found: Vec<&Award> = awards.filter(|award| months.contains(&award.month) && award.on <= scope.as_of).collect();
    let [name, number] = person::columns(ctx, "base-member", 2);
    let columns = vec![
        text(ctx, "base-month"),
        text(ctx, "report-col-kind").wide(2),
        name,
        number,
        Column::new(ctx, "report-certificate-bonus", ColumnKind::Money),
        Column::new(ctx, "report-certificate-decided", ColumnKind::Date),
        text(ctx, "base-note").wide(2),
    ];
    let payroll = payroll_of(scope);
    let bonus = |award: &Award| {
        let lines = payroll.of(award.member).into_iter().flat_map(|statement| &statement.lines);
        let mut its = lines.filter(|line| line.kind == award.kind.line() && line.period == Period::Month(award.month));
        its.next().map(|line| line.amount)
    };
    let row = |award: &&Award| {
        let [name, number] = person::cells(scope, award.member);
        vec![
            Cell::text(ctx.words.month(award.month)),
            Cell::text(kind_label(ctx, award.kind.line())),
            name,
            number,
            Cell::money(bonus(award)),
            Cell::date(award.on),
            Cell::text(&award.note),
        ]
    };
    let rows = found.iter().map(row).collect();
    let title = ctx.get("says-summary-awards-decided");
    counted(ctx, "says-summary-awards-core", found.len(), table("decided", title, columns, rows, String::new()))
}

/// Mentors whose mentees reached the pass line; known when the quarter is over.
fn mentors(ctx: &Ctx<'_>, scope: &Scope) -> Counted {
    if !scope.is_over() {
        return None;
    }
    let found: Vec<_> = bonuses(scope).into_iter().filter(|bonus| bonus.is_reached).collect();
    let [name, number] = person::columns(ctx, "says-summary-mentor", 2);
    let columns = vec![
        name,
        number,
        Column::new(ctx, "report-certificate-mentees", ColumnKind::Number),
        Column::new(ctx, "report-certificate-passing", ColumnKind::Number),
        Column::new(ctx, "base-share", ColumnKind::Ratio),
        Column::new(ctx, "report-certificate-bonus", ColumnKind::Money).strong(),
    ];
    let row = |bonus: &domain::mentoring::Bonus| {
        let [name, number] = person::cells(scope, bonus.mentor);
        vec![
            name,
            number,
            Cell::count(bonus.mentees.len()),
            Cell::count(bonus.passing),
            Cell::ratio(bonus.measured),
            Cell::money(bonus.amount),
        ]
    };
    let rows = found.iter().map(row).collect();
    let title = ctx.get("says-summary-awards-mentors-title");
    counted(ctx, "says-summary-awards-mentors", found.len(), table("mentors", title, columns, rows, String::new()))
}

/// Curricula completed: whoever did gets a certificate.
fn courses(ctx: &Ctx<'_>, scope: &Scope) -> Counted {
    let found = completed(scope);
    let count = found.len();
    let [name, number] = person::columns(ctx, "base-member", 2);
    let columns = vec![
        Column::new(ctx, "base-date", ColumnKind::Date),
        name,
        number,
        text(ctx, "says-summary-curriculum").wide(2),
        Column::new(ctx, "report-figure-modules", ColumnKind::Number),
    ];
    let rows = found.iter().map(|course| {
        let [name, number] = person::cells(scope, course.member);
        let modules = scope.curricula().on(course.on).curriculum(course.audience).map_or(0, |one| one.modules.len());
        let audience = Cell::text(ctx.words.audience(course.audience));
        vec![Cell::date(course.on), name, number, audience, Cell::count(modules)]
    });
    let (rows, left) = first(rows.collect(), ROWS_MOST);
    let title = ctx.get("says-summary-awards-courses-title");
    counted(ctx, "says-summary-awards-courses", count, table("courses", title, columns, rows, more(ctx, left)))
}

/// The recognition wall of the quarter, latest first.
fn wall(ctx: &Ctx<'_>, scope: &Scope) -> Counted {
    let all = scope.personnel().recognitions.iter();
    let mut found: Vec<&Recognition> = all.filter(|one| scope.span.contains(one.on) && one.on <= scope.as_of).collect();
    found.sort_by_key(|one| Reverse((one.on, one.id)));
    let count = found.len();
    let [name, number] = person::columns(ctx, "base-member", 2);
    let columns = vec![
        Column::new(ctx, "base-date", ColumnKind::Date),
        name,
        number,
        text(ctx, "report-col-kind").wide(1),
        text(ctx, "says-summary-what-for").wide(4),
    ];
    let row = |one: &&Recognition| {
        let [name, number] = person::cells(scope, one.member);
        let kind = Cell::text(recognition_label(ctx, one.kind));
        vec![Cell::date(one.on), name, number, kind, Cell::text(&one.text)]
    };
    let (rows, left) = first(found.iter().map(row).collect(), ROWS_MOST);
    let title = ctx.get("says-summary-awards-wall-title");
    counted(ctx, "says-summary-awards-wall", count, table("wall", title, columns, rows, more(ctx, left)))
}

/// The best cases of the quarter's months and its best suggestion.
fn best(ctx: &Ctx<'_>, scope: &Scope) -> Vec<(String, String)> {
    let months = scope.ledger().calendar.months(scope.quarter);
    let cases = scope.personnel().cases.all().iter();
    let mut cases: Vec<_> =
        cases.filter(|case| case.is_best && months.contains(&case.month) && case.handed_in_on <= scope.as_of).collect();
    cases.sort_by_key(|case| (case.month, case.id));
    let case = |case: &&domain::facts::Case| {
        let name = &scope.ledger().members[case.member as usize].name;
        let args = [("month", ctx.words.month(case.month)), ("name", name.clone()), ("title", case.title.clone())];
        let title = ctx.with("says-summary-awards-case", &args.each_ref().map(|(name, text)| (*name, text.as_str())));
        (title, shortened(&case.story))
    };
    let suggestions = scope.personnel().suggestions.iter();
    let suggestions =
        suggestions.filter(|one| one.is_best && scope.span.contains(one.put_in_on) && one.put_in_on <= scope.as_of);
    let suggestion = |one: &domain::facts::Suggestion| {
        let title = ctx.with("says-summary-awards-suggestion", &[("name", &author(ctx, scope, one))]);
        (title, shortened(&one.text))
    };
    cases.iter().map(case).chain(suggestions.map(suggestion)).collect()
}

/// The beginning of a long story, whole words where the script has spaces.
fn shortened(story: &str) -> String {
    let story = story.trim();
    if story.chars().count() <= STORY_MOST {
        return story.to_owned();
    }
    let cut: String = story.chars().take(STORY_MOST).collect();
    let end = cut.rfind(char::is_whitespace).filter(|end| *end > cut.len() / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}

fn table(id: &'static str, title: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>, note: String) -> Table {
    Table { id, title, columns, rows, total: None, note }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_story_ends_at_a_word() {
        assert_eq!(shortened("  short  "), "short");
        let long = shortened(&"customer ".repeat(100));
        assert!(long.ends_with("customer…") && long.chars().count() <= STORY_MOST + 1, "{long}");
        assert_eq!(shortened(&"长".repeat(500)).chars().count(), STORY_MOST + 1);
    }
}
