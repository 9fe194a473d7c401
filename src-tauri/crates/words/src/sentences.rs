//! Messages of the catalogue, and the few sentences that are put together from parts.

use domain::base::{Issue, Period};
use rust_decimal::Decimal;

use crate::{Lang, Words, catalogue};

impl Words {
    /// The message with this key. A key no language has is a fault of the program: it stops a debug build and shows
    /// the key itself in a release.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message with its arguments, which must be finished text (`words.money(…)`, never a bare number).
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let message = catalogue::message(self.lang, key, args);
        debug_assert!(message.is_some(), "the catalogue has no message {key}");
        message.unwrap_or_else(|| key.to_owned())
    }

    /// The message with this key when there is one: for keys made from an identifier a plan may have added.
    pub fn find(&self, key: &str) -> Option<String> {
        self.find_with(key, &[])
    }

    /// [`Words::find`] for a message with arguments.
    pub fn find_with(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        catalogue::message(self.lang, key, args)
    }

    /// A message about a number of things: `<key>-one` for exactly one, `<key>-other` otherwise; `$count` is the
    /// number, the other arguments are as for [`Words::with`].
    pub fn counted(&self, key: &str, count: usize, args: &[(&str, &str)]) -> String {
        let form = if count == 1 { "one" } else { "other" };
        let count = self.count(count);
        let mut all = vec![("count", count.as_str())];
        all.extend_from_slice(args);
        self.with(&format!("{key}-{form}"), &all)
    }

    /// The name of a computed metric (`core_churn`); a metric the plan added has its name in the plan, and here its id.
    pub fn metric(&self, id: &str) -> String {
        self.find(&format!("base-metric-{id}")).unwrap_or_else(|| id.to_owned())
    }

    /// How a computed metric is computed, one sentence; `None` for a metric the plan added.
    pub fn metric_rule(&self, id: &str) -> Option<String> {
        self.find(&format!("base-metric-{id}-how"))
    }

    /// The name of a module: the template's from the catalogue, a user's own as it is.
    pub fn module(&self, id: &str) -> String {
        self.find(&format!("plan-module-{}", id.replace('_', "-"))).unwrap_or_else(|| id.to_owned())
    }

    /// The name of an audience: the template's from the catalogue, a user's own as it is.
    pub fn audience(&self, name: &str) -> String {
        self.find(&format!("plan-audience-{}", name.replace('_', "-"))).unwrap_or_else(|| name.to_owned())
    }

    /// An issue in full: where, what stood there, why it is refused or doubtful, and what to do.
    pub fn issue(&self, issue: &Issue) -> String {
        let reason = self.issue_reason(issue);
        match self.issue_place(issue) {
            Some(place) => self.with("base-issue-sentence", &[("place", &place), ("reason", &reason)]),
            None => reason,
        }
    }

    /// Only the reason and what to do, for a page that shows the place otherwise. The message may use `$row`,
    /// `$column` and `$value` beside the issue's own arguments.
    pub fn issue_reason(&self, issue: &Issue) -> String {
        let row = issue.row.map(|row| row.to_string()).unwrap_or_default();
        let mut args = vec![
            ("row", row.as_str()),
            ("column", issue.column.as_deref().unwrap_or_default()),
            ("value", issue.value.as_deref().unwrap_or_default()),
        ];
        let said: Vec<(&str, String)> =
            issue.args.iter().map(|(name, text)| (name.as_str(), self.readable(text))).collect();
        args.extend(said.iter().map(|(name, text)| (*name, text.as_str())));
        self.with(&issue.message, &args)
    }

    /// A day, a month, a quarter or an amount as the reader writes it, when a rule named one in its stable form; else the
    /// text.
    fn readable(&self, text: &str) -> String {
        if let Ok(day) = text.parse() {
            return self.date(day);
        }
        // Amounts, and nothing else, come with all digits of the minor unit.
        let value: Option<Decimal> = text.parse().ok().filter(|value: &Decimal| value.scale() > 0);
        let amount = value.filter(|value| value.scale() == self.currency().digits());
        if let Some(money) = amount.and_then(|value| self.currency().exact(value)) {
            return self.amount(money);
        }
        match text.parse() {
            Ok(period @ (Period::Quarter(_) | Period::Month(_))) => self.period(period),
            _ => text.to_owned(),
        }
    }

    /// Only the place and what stood there: "Row 12 · Amount · “12.5.3”"; `None` when the issue has none.
    pub fn issue_place(&self, issue: &Issue) -> Option<String> {
        let row = issue.row.map(|row| self.with("base-issue-row", &[("row", &row.to_string())]));
        let value = issue.value.as_ref().map(|value| self.quoted(value));
        let parts: Vec<String> = row.into_iter().chain(issue.column.clone()).chain(value).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }

    /// A text in the language's quotation marks.
    pub fn quoted(&self, text: &str) -> String {
        match self.lang {
            Lang::En | Lang::ZhHans => format!("“{text}”"),
            Lang::ZhHant => format!("「{text}」"),
        }
    }

    /// Things one after the other: "A, B and C", "A、B和C".
    pub fn list(&self, things: &[String]) -> String {
        let (comma, and) = if self.lang.is_chinese() { ("、", "和") } else { (", ", " and ") };
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [firsts @ .., last] => {
                // Between a Chinese character and a digit stands a space, as everywhere in the catalogue.
                let gap = if self.lang.is_chinese() && last.starts_with(|first: char| first.is_ascii_digit()) {
                    " "
                } else {
                    ""
                };
                format!("{}{and}{gap}{last}", firsts.join(comma))
            }
        }
    }
}
