//! Chance that falls alike on every machine: a splitmix64 sequence named by seed and purpose.

/// A sequence of chance.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    /// The sequence of a purpose under a seed: one purpose drawing more leaves the others as they were.
    pub(crate) fn new(seed: u64, purpose: &str) -> Chance {
        let mut state = seed ^ 0x5155_4152_5445_524c;
        for byte in purpose.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        let mut chance = Chance(state);
        chance.draw();
        chance
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including the bound; 0 for a bound of 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.draw()) * u128::from(bound)) >> 64) as u64
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low).max(0) as u64 + 1) as i64
    }

    /// Whether something that happens so often in a thousand happens now.
    pub(crate) fn happens(&mut self, permille: u64) -> bool {
        self.below(1_000) < permille
    }

    /// A permille around 1 000, at most `spread` away, the middle more often than the ends.
    pub(crate) fn around(&mut self, spread: i64) -> i64 {
        1_000 + (self.between(-spread, spread) + self.between(-spread, spread)) / 2
    }

    /// One of a list that is not empty.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// The place of one of the weights, each as often as its weight says; 0 when all are zero.
    pub(crate) fn weighted(&mut self, weights: &[u64]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (place, weight) in weights.iter().enumerate() {
            if left < *weight {
                return place;
            }
            left -= weight;
        }
        0
    }

    /// Puts a list into chance order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_purpose_falls_alike_and_another_does_not() {
        let three = |purpose| {
            let mut chance = Chance::new(1, purpose);
            [chance.below(1_000), chance.below(1_000), chance.below(1_000)]
        };
        assert_eq!(three("names"), three("names"));
        assert_ne!(three("names"), three("dates"));
    }

    #[test]
    fn a_number_stays_between_its_bounds() {
        let mut chance = Chance::new(2, "bounds");
        assert!((0..1_000).all(|_| (-3..=4).contains(&chance.between(-3, 4))));
        assert_eq!((chance.below(0), chance.between(5, 5), chance.weighted(&[0, 0])), (0, 5, 0));
        assert!((0..1_000).all(|_| chance.weighted(&[0, 3, 0]) == 1));
    }
}
