//! Two capsules cell by cell: parameters of the plan, figures, inputs.
//!
//! A table with the same hash in both is not read. Of the others only rows that differ are kept in mind.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use domain::plan::{Plan, parameters};
use rust_decimal::Decimal;

use super::figures::Cells as Figures;
use super::manifest::{FIGURES, INPUTS, PLAN};
use super::opened::{Capsule, lines, refused};
use super::rows::{Cells, Head};
use crate::ctx::Ctx;
use crate::failure::Failure;
use crate::wire::{CapsuleArea, CapsuleCompare, CapsuleDifference, CapsuleSide, CellDifference, Choice};

/// The most cells a page may ask for.
const CELLS_MAX: u32 = 100_000;

/// One of the two capsules.
struct Side<'a> {
    path: &'a Path,
    capsule: Capsule,
}

/// What differs so far: counted for every area, kept for the page asked for.
struct Found<'a> {
    asked: &'a CapsuleCompare,
    counts: Vec<(String, u32)>,
    cells: Vec<CellDifference>,
    matching: u32,
}

pub(super) fn compare(
    ctx: &Ctx<'_>,
    left: &Path,
    right: &Path,
    request: &CapsuleCompare,
) -> Result<CapsuleDifference, Failure> {
    let mut sides = [
        Side { path: left, capsule: Capsule::open(ctx, left)? },
        Side { path: right, capsule: Capsule::open(ctx, right)? },
    ];
    let mut found = Found { asked: request, counts: Vec::new(), cells: Vec::new(), matching: 0 };
    plans(ctx, &mut sides, &mut found)?;
    figures(ctx, &mut sides, &mut found)?;
    inputs(ctx, &mut sides, &mut found)?;
    let all: u32 = found.counts.iter().map(|(_, cells)| cells).sum();
    let [left, right] = sides.map(|side| shown(ctx, &side));
    let same = left.fingerprint == right.fingerprint;
    let args = [("left", left.label.as_str()), ("right", right.label.as_str())];
    Ok(CapsuleDifference {
        title: if all == 0 {
            ctx.get("says-capsule-same")
        } else {
            ctx.words.counted("says-capsule-cells", all as usize, &[])
        },
        sentence: ctx.with(if same { "says-capsule-same-sentence" } else { "says-capsule-differ-sentence" }, &args),
        areas: found.counts.iter().map(|(area, cells)| area_view(ctx, area, *cells)).collect(),
        left: Some(left),
        right: Some(right),
        cells: found.cells,
        found: found.matching,
    })
}

/// Nothing was chosen.
pub(super) fn nothing() -> CapsuleDifference {
    CapsuleDifference {
        left: None,
        right: None,
        title: String::new(),
        sentence: String::new(),
        areas: Vec::new(),
        cells: Vec::new(),
        found: 0,
    }
}

fn shown(ctx: &Ctx<'_>, side: &Side<'_>) -> CapsuleSide {
    let manifest = &side.capsule.manifest;
    let args = [
        ("company", manifest.company.as_str()),
        ("period", &ctx.words.quarter(manifest.quarter)),
        ("date", &ctx.words.date(manifest.as_of)),
    ];
    CapsuleSide {
        path: side.path.display().to_string(),
        label: ctx.with("says-capsule-side", &args),
        fingerprint: manifest.fingerprint.clone(),
    }
}

fn area_view(ctx: &Ctx<'_>, area: &str, cells: u32) -> CapsuleArea {
    CapsuleArea {
        choice: Choice { value: area.to_owned(), label: area_label(ctx, area) },
        cells,
        count_text: ctx.words.counted("says-capsule-cells", cells as usize, &[]),
    }
}

fn area_label(ctx: &Ctx<'_>, area: &str) -> String {
    let Some((group, rest)) = area.split_once('/') else { return ctx.get(&format!("says-capsule-area-{area}")) };
    let page = if group == "figures" { ctx.words.find(&format!("frame-page-{rest}")) } else { None };
    let rest =
        page.or_else(|| ctx.words.find(&format!("says-capsule-figures-{rest}"))).unwrap_or_else(|| rest.to_owned());
    ctx.with(&format!("says-capsule-area-{group}"), &[("name", &rest)])
}

impl Found<'_> {
    /// Notes the cells of an area that differ.
    fn area(&mut self, ctx: &Ctx<'_>, area: &str, cells: impl IntoIterator<Item = Difference>) {
        let mut count = 0;
        for difference in cells {
            count += 1;
            if self.asked.area.as_deref().is_none_or(|asked| asked == area) {
                let is_shown = self.matching >= self.asked.offset
                    && self.matching - self.asked.offset < self.asked.limit.min(CELLS_MAX);
                self.matching += 1;
                if is_shown {
                    self.cells.push(difference.view(ctx, area));
                }
            }
        }
        if count > 0 {
            self.counts.push((area.to_owned(), count));
        }
    }
}

/// A cell that differs; none where one side has no such cell.
struct Difference {
    row: String,
    column: String,
    left: Option<String>,
    right: Option<String>,
}

impl Difference {
    fn view(self, ctx: &Ctx<'_>, area: &str) -> CellDifference {
        let number = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<Decimal>().ok());
        let change = match (number(&self.left), number(&self.right)) {
            (Some(left), Some(right)) => right.checked_sub(left).map(|change| ctx.words.number(change)),
            _ => None,
        };
        let shown = |text: Option<String>| text.unwrap_or_else(|| ctx.words.dash());
        CellDifference {
            area: area_label(ctx, area),
            row: self.row,
            column: self.column,
            left: shown(self.left),
            right: shown(self.right),
            change: change.unwrap_or_default(),
        }
    }
}

fn plans(ctx: &Ctx<'_>, sides: &mut [Side<'_>; 2], found: &mut Found<'_>) -> Result<(), Failure> {
    let mut values: Vec<BTreeMap<String, String>> = Vec::new();
    for side in sides {
        let text = side.capsule.part(ctx, side.path, PLAN)?;
        let plan = Plan::from_toml(&String::from_utf8_lossy(&text));
        let plan = plan.map_err(|issues| Failure::invalid(&ctx.words, &issues))?;
        values.push(parameters(&plan).into_iter().map(|parameter| (parameter.path, parameter.value)).collect());
    }
    let differences = merged(&values[0], &values[1]).map(|(path, left, right)| Difference {
        row: crate::plan::label(ctx, &path),
        column: path,
        left,
        right,
    });
    found.area(ctx, "plan", differences.collect::<Vec<_>>());
    Ok(())
}

/// Names whose values differ, in order.
fn merged<'m>(
    left: &'m BTreeMap<String, String>,
    right: &'m BTreeMap<String, String>,
) -> impl Iterator<Item = (String, Option<String>, Option<String>)> + 'm {
    let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    names
        .into_iter()
        .filter(|name| left.get(*name) != right.get(*name))
        .map(|name| (name.clone(), left.get(name).cloned(), right.get(name).cloned()))
}

fn figures(ctx: &Ctx<'_>, sides: &mut [Side<'_>; 2], found: &mut Found<'_>) -> Result<(), Failure> {
    let mut of: Vec<Figures> = Vec::new();
    for side in sides {
        let text = side.capsule.part(ctx, side.path, FIGURES)?;
        of.push(serde_json::from_slice(&text).map_err(|error| refused(ctx, side.path, &error.to_string()))?);
    }
    let areas: BTreeSet<&String> = of[0].keys().chain(of[1].keys()).collect();
    let none = BTreeMap::new();
    for area in areas {
        let (left, right) = (of[0].get(area).unwrap_or(&none), of[1].get(area).unwrap_or(&none));
        let differences = merged(left, right).map(|(path, left, right)| {
            let (row, column) = path.rsplit_once('/').unwrap_or(("", &path));
            Difference { row: row.replace('/', " · "), column: column.to_owned(), left, right }
        });
        found.area(ctx, &format!("figures/{area}"), differences.collect::<Vec<_>>());
    }
    Ok(())
}

fn inputs(ctx: &Ctx<'_>, sides: &mut [Side<'_>; 2], found: &mut Found<'_>) -> Result<(), Failure> {
    let names: BTreeSet<String> = sides
        .iter()
        .flat_map(|side| side.capsule.manifest.parts.keys())
        .filter(|name| name.starts_with(INPUTS))
        .cloned()
        .collect();
    for name in names {
        let [left, right] = &*sides;
        if left.capsule.manifest.parts.get(&name) == right.capsule.manifest.parts.get(&name) {
            continue;
        }
        let mut tables = Vec::new();
        for side in &mut *sides {
            tables.push(Rows::read(ctx, side, &name)?);
        }
        let table = name.trim_start_matches(INPUTS).trim_end_matches(".jsonl");
        found.area(ctx, &format!("inputs/{table}"), tables[0].against(&tables[1]));
    }
    Ok(())
}

/// The rows of a table by key.
#[derive(Default)]
struct Rows {
    columns: Vec<String>,
    rows: BTreeMap<String, HashMap<String, String>>,
}

impl Rows {
    fn read(ctx: &Ctx<'_>, side: &mut Side<'_>, name: &str) -> Result<Rows, Failure> {
        if !side.capsule.manifest.parts.contains_key(name) {
            return Ok(Rows::default());
        }
        let content = side.capsule.part(ctx, side.path, name)?;
        Rows::parsed(&content).map_err(|detail| refused(ctx, side.path, &format!("{name}: {detail}")))
    }

    fn parsed(content: &[u8]) -> Result<Rows, String> {
        let end = content.iter().position(|byte| *byte == b'\n').map_or(content.len(), |end| end + 1);
        let (first, rest) = content.split_at(end);
        let head: Head = serde_json::from_slice(first).map_err(|error| error.to_string())?;
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut rows = BTreeMap::new();
        for cells in lines::<Cells>(rest) {
            let cells = cells?;
            let key: Vec<&str> =
                cells.iter().take(head.key_columns).map(|cell| cell.as_deref().unwrap_or("–")).collect();
            let mut key = key.join(" · ");
            let count = seen.entry(key.clone()).or_default();
            *count += 1;
            if *count > 1 {
                key = format!("{key} #{count}");
            }
            let named = head.columns.iter().cloned().zip(cells);
            rows.insert(key, named.filter_map(|(column, cell)| Some((column, cell?))).collect());
        }
        Ok(Rows { columns: head.columns, rows })
    }

    /// Cells that differ; of a row that only one side has, every cell.
    fn against(&self, other: &Rows) -> Vec<Difference> {
        let keys: BTreeSet<&String> = self.rows.keys().chain(other.rows.keys()).collect();
        let columns = if self.columns.is_empty() { &other.columns } else { &self.columns };
        let cell =
            |rows: &Rows, key: &String, column: &String| rows.rows.get(key).and_then(|row| row.get(column)).cloned();
        keys.into_iter()
            .filter(|key| self.rows.get(*key) != other.rows.get(*key))
            .flat_map(|key| {
                columns.iter().map(move |column| Difference {
                    row: key.clone(),
                    column: column.clone(),
                    left: cell(self, key, column),
                    right: cell(other, key, column),
                })
            })
            .filter(|difference| difference.left != difference.right)
            .collect()
    }
}
