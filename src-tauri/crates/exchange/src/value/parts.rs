//! The split of an order among members: several values in one cell.

use rust_decimal::Decimal;

use super::{Amounts, Cell, Reading, Reason, code, trimmed};
use crate::headings::narrow;

/// More members than this share no order.
const MAX_SHARES: usize = 50;

/// Employee nos. with percents, `E001:60;E002:40`, `E001 60%、E002 40%`, `E001（60%）/E002（40%）`. The percents have at
/// most four decimals and add to exactly 100.
pub(crate) fn split(cell: Cell<'_>, amounts: &Amounts) -> Reading<Vec<(String, Decimal)>> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Text(text) => text.chars().map(narrow).collect::<String>(),
        _ => return Err(unreadable()),
    };
    let mut shares: Vec<(String, Decimal)> = Vec::new();
    for part in text.split([';', '、', '/', '|', '\n', '+']).flat_map(comma_parts) {
        if trimmed(part).is_empty() {
            continue;
        }
        let (member, percent) = share(trimmed(part), amounts)?;
        if shares.iter().any(|(other, _)| *other == member) {
            return Err(Reason::new("issue-split-repeated").arg("member", member));
        }
        if shares.len() == MAX_SHARES {
            return Err(unreadable());
        }
        shares.push((member, percent));
    }
    let sum: Decimal = shares.iter().map(|(_, percent)| *percent).sum();
    match sum == Decimal::ONE_HUNDRED {
        true => Ok(Some(shares)),
        false => Err(Reason::new("issue-split-sum").arg("sum", sum.normalize())),
    }
}

/// Commas part shares only where a share carries its own mark; `E001:33,5` is left whole and judged by the number.
fn comma_parts(part: &str) -> impl Iterator<Item = &str> {
    let marked = part.matches([':', '=', '(']).count() > 1 || part.matches('%').count() > 1;
    let mut whole = Some(part).filter(|_| !marked).into_iter();
    let mut parts = marked.then(|| part.split(',')).into_iter().flatten();
    std::iter::from_fn(move || whole.next().or_else(|| parts.next()))
}

fn share(part: &str, amounts: &Amounts) -> Result<(String, Decimal), Reason> {
    let (member, percent) = part
        .split_once([':', '=', '('])
        .or_else(|| part.rsplit_once(' '))
        .map(|(member, percent)| (member, percent.trim_end_matches(')')))
        .ok_or_else(unreadable)?;
    let member = code(Cell::Text(trimmed(member)))?.filter(|member| !member.is_empty()).ok_or_else(unreadable)?;
    let percent = amounts.percent(trimmed(percent)).map_err(|_| unreadable())?.normalize();
    let is_share = percent > Decimal::ZERO && percent <= Decimal::ONE_HUNDRED && percent.scale() <= 4;
    if is_share { Ok((member, percent)) } else { Err(Reason::new("issue-split-share").arg("member", member)) }
}

fn unreadable() -> Reason {
    Reason::new("issue-split-unreadable")
}

#[cfg(test)]
mod tests {
    use domain::base::Currency;

    use super::*;
    use crate::options::DecimalSign;

    fn read(text: &str) -> Result<String, &'static str> {
        let amounts = Amounts { decimal: DecimalSign::Point, currency: Currency::CNY };
        let shares = split(Cell::Text(text), &amounts).map_err(|reason| reason.message)?.unwrap_or_default();
        Ok(shares.iter().map(|(member, percent)| format!("{member}={percent}")).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn splits_add_to_a_hundred() {
        let table = [
            ("E001:60;E002:40", Ok("E001=60 E002=40")),
            ("E001：60%；E002：40%", Ok("E001=60 E002=40")),
            ("E001 60%、E002 40%", Ok("E001=60 E002=40")),
            ("E001（60%），E002（40%）", Ok("E001=60 E002=40")),
            ("E1:72.68;E2:10.93;E3:2.73;E4:13.66", Ok("E1=72.68 E2=10.93 E3=2.73 E4=13.66")),
            ("E001:100", Ok("E001=100")),
            ("E001:60;E002:30", Err("issue-split-sum")),
            ("E001:60;E001:40", Err("issue-split-repeated")),
            ("E001:110;E002:-10", Err("issue-split-share")),
            ("E001;E002", Err("issue-split-unreadable")),
            ("张三和李四", Err("issue-split-unreadable")),
        ];
        for (text, expected) in table {
            assert_eq!(read(text).as_deref(), expected.as_ref().map(|text| *text), "{text}");
        }
    }
}
