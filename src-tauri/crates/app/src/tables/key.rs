//! What rows hang on: the key a view hands out for "the rows behind this figure", and gets back.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use domain::base::{Period, Quarter};
use domain::facts::LineKind;

/// Rows behind something. Written as words joined by `/`; ids come last because they may hold any character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowsKey {
    /// Orders, customers or members counted in a metric: in the part or in the whole.
    Metric { quarter: Quarter, as_of: NaiveDate, metric: String, is_whole: bool },
    /// Orders behind a statement line, by its place.
    Line { quarter: Quarter, as_of: NaiveDate, line: u32, employee_no: String },
    /// Orders that make the difference between a closed line and what it should have been.
    Correction { kind: LineKind, period: Period, employee_no: String },
    /// Orders credited to a member in a quarter.
    Member { quarter: Quarter, as_of: NaiveDate, employee_no: String },
    /// Orders of a customer.
    Customer(String),
    /// Customers of a class: `gap`, `prospect`, or a tier.
    Class(String),
}

impl fmt::Display for RowsKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RowsKey::Metric { quarter, as_of, metric, is_whole } => {
                write!(f, "metric/{quarter}/{as_of}/{}/{metric}", if *is_whole { "whole" } else { "part" })
            }
            RowsKey::Line { quarter, as_of, line, employee_no } => {
                write!(f, "line/{quarter}/{as_of}/{line}/{employee_no}")
            }
            RowsKey::Correction { kind, period, employee_no } => {
                write!(f, "correction/{}/{period}/{employee_no}", kind.as_str())
            }
            RowsKey::Member { quarter, as_of, employee_no } => write!(f, "member/{quarter}/{as_of}/{employee_no}"),
            RowsKey::Customer(code) => write!(f, "customer/{code}"),
            RowsKey::Class(name) => write!(f, "class/{name}"),
        }
    }
}

impl FromStr for RowsKey {
    type Err = ();

    fn from_str(text: &str) -> Result<RowsKey, ()> {
        let (kind, rest) = text.split_once('/').ok_or(())?;
        let parts = |count: usize| -> Result<Vec<&str>, ()> {
            let parts: Vec<&str> = rest.splitn(count, '/').collect();
            if parts.len() == count { Ok(parts) } else { Err(()) }
        };
        let dated = |parts: &[&str]| -> Result<(Quarter, NaiveDate), ()> {
            Ok((parts[0].parse().map_err(|_| ())?, parts[1].parse().map_err(|_| ())?))
        };
        match kind {
            "metric" => {
                let parts = parts(4)?;
                let (quarter, as_of) = dated(&parts)?;
                Ok(RowsKey::Metric { quarter, as_of, is_whole: parts[2] == "whole", metric: parts[3].to_owned() })
            }
            "line" => {
                let parts = parts(4)?;
                let (quarter, as_of) = dated(&parts)?;
                let line = parts[2].parse().map_err(|_| ())?;
                Ok(RowsKey::Line { quarter, as_of, line, employee_no: parts[3].to_owned() })
            }
            "correction" => {
                let parts = parts(3)?;
                let kind = LineKind::from_name(parts[0]).ok_or(())?;
                let period = parts[1].parse().map_err(|_| ())?;
                Ok(RowsKey::Correction { kind, period, employee_no: parts[2].to_owned() })
            }
            "member" => {
                let parts = parts(3)?;
                let (quarter, as_of) = dated(&parts)?;
                Ok(RowsKey::Member { quarter, as_of, employee_no: parts[2].to_owned() })
            }
            "customer" => Ok(RowsKey::Customer(rest.to_owned())),
            "class" => Ok(RowsKey::Class(rest.to_owned())),
            _ => Err(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_as_it_went_out() {
        let quarter: Quarter = "2026Q3".parse().expect("a quarter");
        let as_of: NaiveDate = "2026-09-30".parse().expect("a date");
        for key in [
            RowsKey::Metric { quarter, as_of, metric: "core_churn".into(), is_whole: false },
            RowsKey::Line { quarter, as_of, line: 3, employee_no: "E/1".into() },
            RowsKey::Correction { kind: LineKind::Base, period: Period::Quarter(quarter), employee_no: "E/1".into() },
            RowsKey::Member { quarter, as_of, employee_no: "E1".into() },
            RowsKey::Customer("C/9 #panic()".into()),
            RowsKey::Class("gap".into()),
        ] {
            assert_eq!(key.to_string().parse(), Ok(key));
        }
        assert_eq!("line/2026Q3".parse::<RowsKey>(), Err(()));
    }
}
