//! Headings and column titles of the pages, from the catalogue (`report-…`).
//!
//! A template asks for a label by its id without the prefix; the list here is what it can ask for.

use std::collections::BTreeMap;

use words::Words;

/// Every label of the templates.
const IDS: &[&str] = &[
    "agreed-goals",
    "as-of",
    "author",
    "certificate-signature-director",
    "certificate-signature-hr",
    "col-about",
    "col-amount",
    "col-attainment",
    "col-attempt",
    "col-attendance",
    "col-base",
    "col-change",
    "col-coach",
    "col-completion",
    "col-counts",
    "col-credited",
    "col-credited-closed",
    "col-credited-now",
    "col-customer",
    "col-date",
    "col-difference",
    "col-due",
    "col-employee-no",
    "col-first",
    "col-handed-in",
    "col-hours",
    "col-kind",
    "col-latest",
    "col-mark",
    "col-member",
    "col-module",
    "col-on",
    "col-order-amount",
    "col-order-no",
    "col-outcome",
    "col-page",
    "col-part",
    "col-pass-mark",
    "col-period",
    "col-place",
    "col-points",
    "col-proof",
    "col-rate",
    "col-result",
    "col-sales",
    "col-signed",
    "col-skill",
    "col-sources",
    "col-state",
    "col-step",
    "col-target",
    "col-task",
    "col-team",
    "col-trainer",
    "col-value",
    "col-weight",
    "conditions",
    "contents",
    "decisions",
    "employee-no",
    "exams",
    "fingerprint",
    "growth",
    "improvement-plans",
    "interviewer",
    "interviews",
    "lines",
    "member-title",
    "mentoring",
    "order-changes",
    "orders",
    "pay",
    "plan",
    "plan-closing",
    "plan-due",
    "plan-goals",
    "plan-measures",
    "practices",
    "readings",
    "saved",
    "score",
    "score-total",
    "serial",
    "sessions",
    "signature-date",
    "signature-hr",
    "signature-lead",
    "signature-member",
    "signature-payroll",
    "skills",
    "state",
    "statement-title",
    "team",
    "tiers",
    "total",
    "training-title",
    "verdict",
    "violations",
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
