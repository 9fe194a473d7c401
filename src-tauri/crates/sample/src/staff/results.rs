//! Who reached how much of the target in a quarter, and how that is written: what interviews rest on.

use domain::base::Quarter;
use domain::incentives::credited_sales;
use domain::plan::SalesBasis;
use domain::targets::member_target;

use super::{Office, ix};
use crate::crew::Seller;

/// Sales and target of a member in fen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ResultOf {
    pub(super) seller: Seller,
    pub(super) sales_minor: i64,
    pub(super) target_minor: i64,
}

impl ResultOf {
    /// Sales over target in permille, rounded half up.
    pub(super) fn permille(self) -> i64 {
        let (sales, target) = (i128::from(self.sales_minor), i128::from(self.target_minor.max(1)));
        i64::try_from((sales * 2_000 + target) / (target * 2)).unwrap_or(i64::MAX)
    }
}

/// Everybody with a target in a quarter.
pub(super) fn of_quarter(office: &Office<'_>, quarter: Quarter) -> Vec<ResultOf> {
    let span = office.script.calendar.quarter_span(quarter);
    let sales = credited_sales(office.ledger, SalesBasis::Invoiced, Some(span));
    let with_target = office.crew.sellers().filter_map(|seller| {
        let target = member_target(office.ledger, ix(seller), quarter)?;
        Some(ResultOf { seller, sales_minor: sales[seller], target_minor: target.to_minor() })
    });
    with_target.collect()
}

/// A permille as a percentage with one digit: "93.4%".
pub(super) fn percent(permille: i64) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}

/// Fen in ten thousand yuan with one digit: "111.6 万元".
pub(super) fn wan(minor: i64) -> String {
    let tenths = (minor + 50_000) / 100_000;
    format!("{}.{} 万元", tenths / 10, tenths % 10)
}
