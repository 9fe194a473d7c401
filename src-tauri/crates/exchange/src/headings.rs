//! Which column is which field: headings are compared after case, width, spaces, punctuation and units in brackets are
//! taken away, and only a known heading is matched. A heading that merely resembles one is left for the user.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::error::Error;
use crate::fields::{FieldSpec, Kind, fields};

/// The heading that a row of headings must share with another to be taken as the same.
///
/// ```text
/// "金额（元）" → "金额"      "Order No." → "orderno"      "＊客户编码" → "客户编码"
/// ```
pub(crate) fn normalised(heading: &str) -> String {
    let bare = without_brackets(heading);
    let plain: String = bare.chars().map(narrow).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if plain.is_empty() && bare.len() < heading.len() {
        return heading.chars().map(narrow).filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    }
    plain
}

/// The column of each field of the kind that these headings name; a heading that stands twice is used once.
pub fn guess_mapping(kind: Kind, headers: &[String]) -> BTreeMap<String, u32> {
    let known = &known()[&kind];
    let mut ranked: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
    for (column, header) in (0_u32..).zip(headers) {
        let Some(&(field, rank)) = known.get(&normalised(header)) else { continue };
        // The heading that stands earlier in the list of synonyms is the more telling: "客户编码" before "客户".
        let best = ranked.entry(field).or_insert((rank, column));
        if rank < best.0 {
            *best = (rank, column);
        }
    }
    ranked.into_iter().map(|(field, (_, column))| (fields(kind)[field].id.to_owned(), column)).collect()
}

/// The kind whose fields these headings name best, when they name at least half of its required ones. Of two that fit
/// alike, the one that asks for more: a list of marks is taken for exams, not for courses that have marks beside.
pub fn guess_kind(headers: &[String]) -> Option<Kind> {
    let mut best: Option<((usize, usize, usize), Kind)> = None;
    for kind in Kind::ALL {
        let mapping = guess_mapping(kind, headers);
        let required = fields(kind).iter().filter(|spec| spec.is_required);
        let all = required.clone().count();
        let found = required.filter(|spec| mapping.contains_key(spec.id)).count();
        let score = (found * 100 / all, mapping.len(), all);
        if found * 2 >= all && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, kind));
        }
    }
    best.map(|(_, kind)| kind)
}

/// How many headings are known for the kind that knows most of them.
pub(crate) fn known_headings(headers: &[String]) -> usize {
    Kind::ALL.into_iter().map(|kind| guess_mapping(kind, headers).len()).max().unwrap_or(0)
}

/// The required fields of a kind that a mapping leaves out.
pub fn missing_fields(kind: Kind, mapping: &BTreeMap<String, u32>) -> Vec<&'static FieldSpec> {
    fields(kind).iter().filter(|spec| spec.is_required && !mapping.contains_key(spec.id)).collect()
}

/// The one column with this heading: the same text, else the same after case, width and punctuation.
///
/// # Errors
/// [`Error::ColumnMissing`] when no column or more than one has it.
pub fn column_named(headers: &[String], name: &str) -> Result<u32, Error> {
    let same = |wanted: &dyn Fn(&String) -> bool| -> Vec<u32> {
        (0_u32..).zip(headers).filter(|(_, header)| wanted(header)).map(|(column, _)| column).collect()
    };
    let mut found = same(&|header| header.trim() == name.trim());
    if found.is_empty() {
        let name = normalised(name);
        found = same(&|header| !name.is_empty() && normalised(header) == name);
    }
    match found[..] {
        [column] => Ok(column),
        _ => Err(Error::ColumnMissing(name.to_owned())),
    }
}

/// Field and rank of every normalised heading of a kind.
type Known = HashMap<String, (usize, usize)>;

fn known() -> &'static HashMap<Kind, Known> {
    static KNOWN: LazyLock<HashMap<Kind, Known>> = LazyLock::new(|| {
        let of = |kind: Kind| {
            let mut headings = Known::new();
            for (index, spec) in fields(kind).iter().enumerate() {
                for (rank, heading) in spec.headings() {
                    headings.entry(normalised(heading)).or_insert((index, rank));
                }
            }
            (kind, headings)
        };
        Kind::ALL.into_iter().map(of).collect()
    });
    &KNOWN
}

/// A heading without what stands in brackets: "金额（万元）", "Amount [CNY]".
fn without_brackets(heading: &str) -> String {
    let mut depth = 0_usize;
    heading
        .chars()
        .filter(|c| match c {
            '(' | '（' | '[' | '［' | '【' | '〔' => {
                depth += 1;
                false
            }
            ')' | '）' | ']' | '］' | '】' | '〕' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// A full-width letter, digit or sign as its narrow twin.
pub(crate) fn narrow(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(row: &str) -> Vec<String> {
        row.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn headings_of_real_exports_are_recognised() {
        let table = [
            ("订单编号|客户编号|下单日期|订单金额（元）|业务员工号|产品线", Kind::Orders, 6),
            ("訂單編號|客戶代號|訂單日期|金額(NT$)|業務員|狀態", Kind::Orders, 6),
            ("Order No.|Customer ID|Order Date|Total Amount|Sales Rep|Region|Status", Kind::Orders, 7),
            ("SALES_ORDER|SOLD-TO PARTY|DOC DATE|NET VALUE [CNY]", Kind::Orders, 4),
            ("客户编码|客户名称|所属行业|地区|公司规模|负责人工号|流失原因", Kind::Customers, 7),
            ("＊客戶編號|客戶名稱|產業別|聯絡人", Kind::Customers, 4),
            ("工号|姓名|入职日期|职位|部门|大区|离职日期", Kind::Members, 7),
            ("員工編號|姓名|到職日|職稱|部門", Kind::Members, 5),
            ("季度|目标金额(万元)|员工编号", Kind::Targets, 3),
            ("Period|Quota|Team", Kind::Targets, 3),
        ];
        for (row, kind, matched) in table {
            let headers = headers(row);
            assert_eq!(guess_kind(&headers), Some(kind), "{row}");
            assert_eq!(guess_mapping(kind, &headers).len(), matched, "{row}");
        }
        assert_eq!(guess_kind(&headers("colour|weight|height")), None);
    }

    #[test]
    fn the_more_telling_heading_wins() {
        let mapping = guess_mapping(Kind::Orders, &headers("单号|订单号|客户|客户编码|日期|金额"));
        assert_eq!((mapping["order_no"], mapping["customer_code"]), (1, 3));
    }

    #[test]
    fn a_column_is_found_by_its_heading_unless_two_share_it() {
        let headers = headers("Order No.|金额（元）|Note|note");
        assert_eq!(column_named(&headers, "order_no").expect("one column"), 0);
        assert_eq!(column_named(&headers, "Note").expect("the exact text"), 2);
        assert!(column_named(&headers, "NOTE").is_err());
        assert!(column_named(&headers, "Price").is_err());
    }
}
