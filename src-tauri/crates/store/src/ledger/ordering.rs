//! By customer and day: the order in which the rules read orders and activities.

use chrono::{Datelike, NaiveDate};
use domain::facts::{Activity, CustomerIx, Order};

/// Something dated that belongs to a customer.
pub(crate) trait OfCustomer: Copy {
    fn customer(&self) -> CustomerIx;
    fn day(&self) -> NaiveDate;
}

impl OfCustomer for Order {
    fn customer(&self) -> CustomerIx {
        self.customer
    }

    fn day(&self) -> NaiveDate {
        self.on
    }
}

impl OfCustomer for Activity {
    fn customer(&self) -> CustomerIx {
        self.customer
    }

    fn day(&self) -> NaiveDate {
        self.on
    }
}

/// Rows as they come, in heaps of neighbouring customers: what is sorted together lies together, within reach of a
/// processor's own memory.
pub(crate) struct Heaps<T>(Vec<Vec<T>>);

/// Customers of a heap, as a power of two: a few thousand with ten orders each are about a megabyte.
const CUSTOMERS_BITS: u32 = 11;

impl<T> Default for Heaps<T> {
    fn default() -> Heaps<T> {
        Heaps(Vec::new())
    }
}

impl<T: OfCustomer> Heaps<T> {
    /// Adds a row.
    pub(crate) fn push(&mut self, row: T) {
        let heap = (row.customer() >> CUSTOMERS_BITS) as usize;
        if heap >= self.0.len() {
            self.0.resize_with(heap + 1, Vec::new);
        }
        self.0[heap].push(row);
    }

    /// All rows, heap after heap.
    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().flatten()
    }
}

impl<T: OfCustomer> FromIterator<T> for Heaps<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Heaps<T> {
        let mut heaps = Heaps::default();
        rows.into_iter().for_each(|row| heaps.push(row));
        heaps
    }
}

/// Puts rows, part after part, in the order of their customers and days; rows of a customer's day stay as they came.
pub(crate) fn by_customer_and_day<T: OfCustomer>(mut parts: Vec<Heaps<T>>) -> Vec<T> {
    let heaps = parts.iter().map(|part| part.0.len()).max().unwrap_or(0);
    let mut sorted = Vec::with_capacity(parts.iter().flat_map(|part| &part.0).map(Vec::len).sum());
    let (mut heap, mut keys) = (Vec::new(), Vec::new());
    for place in 0..heaps {
        heap.clear();
        // Each part's heap is given back at once: rows are in memory once, and a little.
        parts.iter_mut().filter_map(|part| part.0.get_mut(place)).for_each(|rows| heap.extend(std::mem::take(rows)));
        sort_heap(&heap, &mut keys);
        sorted.extend(keys.iter().map(|key| heap[*key as u32 as usize]));
    }
    sorted
}

/// Makes keys that lead to the rows of a heap in their order: each customer's are counted, then the day and place of each
/// row is put where its customer's begin, and sorted there.
fn sort_heap<T: OfCustomer>(heap: &[T], keys: &mut Vec<u64>) {
    assert!(u32::try_from(heap.len()).is_ok(), "a workspace holds under 4 billion rows");
    let slot = |row: &T| row.customer() as usize & ((1 << CUSTOMERS_BITS) - 1);
    let mut starts = vec![0_usize; (1 << CUSTOMERS_BITS) + 1];
    heap.iter().for_each(|row| starts[slot(row) + 1] += 1);
    for place in 1..starts.len() {
        starts[place] += starts[place - 1];
    }
    let mut next = starts.clone();
    keys.clear();
    keys.resize(heap.len(), 0);
    for (place, row) in heap.iter().enumerate() {
        let next = &mut next[slot(row)];
        // Days before the year 1 are negative: shifted, they sort as the others do.
        let day = row.day().num_days_from_ce() as u32 ^ (1 << 31);
        keys[*next] = u64::from(day) << 32 | place as u64;
        *next += 1;
    }
    for range in starts.windows(2) {
        keys[range[0]..range[1]].sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An order of a customer on a day, and where it stood in the file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    struct Dated(CustomerIx, NaiveDate, usize);

    impl OfCustomer for Dated {
        fn customer(&self) -> CustomerIx {
            self.0
        }

        fn day(&self) -> NaiveDate {
            self.1
        }
    }

    fn day(year: i32, of_year: u32) -> NaiveDate {
        NaiveDate::from_yo_opt(year, of_year).expect("a day")
    }

    #[test]
    fn rows_come_by_customer_and_day_and_rows_of_a_day_as_they_stood() {
        let years = [2026, 2025, 0, 9999, 2026, 1, 2025];
        let rows: Vec<Dated> = (0..9_000)
            .map(|place| Dated((place * 977 % 6_007) as CustomerIx, day(years[place % 7], 1 + place as u32 % 3), place))
            .collect();
        let parts = rows.chunks(67).map(|part| part.iter().copied().collect()).collect();
        let mut sorted = rows;
        sorted.sort_by_key(|row| (row.0, row.1));
        assert_eq!(by_customer_and_day(parts), sorted);
    }

    #[test]
    fn no_rows_are_no_rows() {
        assert_eq!(by_customer_and_day::<Dated>(Vec::new()), []);
        assert_eq!(by_customer_and_day::<Dated>(vec![Heaps::default(), Heaps::default()]), []);
    }
}
