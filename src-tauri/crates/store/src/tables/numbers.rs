//! Numbers that the workspace gives out itself: `L-000123` for a lead, `T-000123` for a ticket, `S-000123` for a training
//! session that came without one.

use crate::{Result, Tx};

/// Rows that get a number when they have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbered {
    /// Leads.
    Leads,
    /// Tickets.
    Tickets,
    /// Training sessions.
    Sessions,
}

/// Digits of a number, as long as they are enough.
const DIGITS: usize = 6;
/// More digits than this are somebody else's number.
const MOST_DIGITS: usize = 15;

impl Numbered {
    fn letter(self) -> char {
        match self {
            Numbered::Leads => 'L',
            Numbered::Tickets => 'T',
            Numbered::Sessions => 'S',
        }
    }

    /// The numbers that may have the form: all that begin with the letter and a hyphen.
    fn candidates(self) -> &'static str {
        match self {
            Numbered::Leads => "SELECT lead_no FROM leads WHERE lead_no >= 'L-' AND lead_no < 'L.'",
            Numbered::Tickets => "SELECT ticket_no FROM tickets WHERE ticket_no >= 'T-' AND ticket_no < 'T.'",
            Numbered::Sessions => {
                "SELECT session_no FROM training_sessions WHERE session_no >= 'S-' AND session_no < 'S.'"
            }
        }
    }

    /// What a text of the form counts.
    fn count(self, text: &str) -> Option<u64> {
        let digits = text.strip_prefix(self.letter())?.strip_prefix('-')?;
        let has_form =
            (DIGITS..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if has_form { digits.parse().ok() } else { None }
    }
}

impl Tx<'_> {
    /// Notes a number that is taken now.
    pub(crate) fn is_numbered(&mut self, what: Numbered, text: &str) {
        if let Some(greatest) = &mut self.greatest_numbers[what as usize] {
            *greatest = (*greatest).max(what.count(text).unwrap_or(0));
        }
    }
}

/// One more than the greatest number of the form. Asked once per command; then counted along.
pub(crate) fn next_number(tx: &mut Tx<'_>, what: Numbered) -> Result<String> {
    let greatest = match tx.greatest_numbers[what as usize] {
        Some(greatest) => greatest,
        None => greatest(tx, what)?,
    };
    tx.greatest_numbers[what as usize] = Some(greatest);
    Ok(format!("{}-{:0DIGITS$}", what.letter(), greatest + 1))
}

fn greatest(tx: &Tx<'_>, what: Numbered) -> Result<u64> {
    let mut statement = tx.conn.prepare_cached(what.candidates())?;
    let mut rows = statement.query([])?;
    let mut greatest = 0;
    while let Some(row) = rows.next()? {
        let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        greatest = greatest.max(what.count(text).unwrap_or(0));
    }
    Ok(greatest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_of_the_form_are_counted() {
        let counted = |text| Numbered::Leads.count(text);
        assert_eq!(counted("L-000123"), Some(123));
        assert_eq!(counted("L-1000000"), Some(1_000_000), "when six digits are not enough there are seven");
        for other in
            ["L-42", "L-2026-0001", "T-000123", "l-000123", "L-00012x", "L-٠٠٠٠٠١", "L-", "", "L-9999999999999999"]
        {
            assert_eq!(counted(other), None, "{other}");
        }
    }
}
