//! Headings and column titles of the pages, from the catalogue (`report-…`).
//!
//! A template asks for a label by its id without the prefix; the list here is what it can ask for.

use std::collections::BTreeMap;

use words::Words;

/// Every label of the templates.
const IDS: &[&str] = &[
    "as-of",
    "author",
    "col-actual",
    "col-amount",
    "col-attainment",
    "col-base",
    "col-baseline",
    "col-before",
    "col-credited",
    "col-customer",
    "col-customers",
    "col-date",
    "col-earlier",
    "col-employee-no",
    "col-gap",
    "col-kind",
    "col-member",
    "col-members",
    "col-metric",
    "col-name",
    "col-now",
    "col-order-amount",
    "col-order-no",
    "col-period",
    "col-plan-share",
    "col-progress",
    "col-rate",
    "col-responsibilities",
    "col-role",
    "col-rule",
    "col-sales",
    "col-score",
    "col-share",
    "col-sources",
    "col-state",
    "col-target",
    "col-team",
    "col-tier",
    "col-total",
    "employee-no",
    "incentives",
    "incentives-by-kind",
    "incentives-by-member",
    "lines",
    "members",
    "methods",
    "migration",
    "orders",
    "pipeline",
    "plan",
    "problems",
    "readings",
    "sales",
    "saved",
    "service",
    "signature-date",
    "signature-lead",
    "signature-member",
    "signature-payroll",
    "state",
    "statement-title",
    "summary-title",
    "targets",
    "task-force",
    "team",
    "tiers",
    "total",
    "visits",
];

/// Where the page number goes in the label that the template completes.
const PAGE_MARK: &str = "{page}";

/// Where the number of pages goes.
const PAGES_MARK: &str = "{pages}";

/// The labels in the reader's language, by id.
pub(crate) fn labels(words: &Words) -> BTreeMap<String, String> {
    let mut labels: BTreeMap<String, String> =
        IDS.iter().map(|id| ((*id).to_owned(), words.get(&format!("report-{id}")))).collect();
    let page = words.with("report-page", &[("page", PAGE_MARK), ("pages", PAGES_MARK)]);
    labels.insert("page".to_owned(), page);
    labels
}

#[cfg(test)]
mod tests {
    use domain::base::Currency;
    use words::Lang;

    use super::*;

    #[test]
    fn every_heading_is_said_in_every_language_and_can_be_printed() {
        for lang in [Lang::En, Lang::ZhHans, Lang::ZhHant] {
            let words = Words::new(lang, Currency::CNY);
            for id in IDS {
                assert!(words.find(&format!("report-{id}")).is_some(), "report-{id} is missing in {lang:?}");
            }
            let said: String = labels(&words).into_values().collect();
            assert!(said.chars().all(crate::faces::covers), "{said}");
            assert!(labels(&words)["page"].contains(PAGE_MARK) && labels(&words)["page"].contains(PAGES_MARK));
        }
    }
}
