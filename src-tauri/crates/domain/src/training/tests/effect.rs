//! No claim out of nothing, and a claim where there is something.

use rust_decimal::Decimal;

use super::*;
use crate::base::{Period, Quarter, Ratio};
use crate::facts::{Credit, Order, TargetOwner};

/// Numbers that look random and are the same on every run (SplitMix64).
struct Shuffler(u64);

impl Shuffler {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }

    fn shuffled<T: Clone>(&mut self, values: &[T]) -> Vec<T> {
        let mut values = values.to_vec();
        for place in (1..values.len()).rev() {
            values.swap(place, self.below(place + 1));
        }
        values
    }
}

fn numbers(values: impl IntoIterator<Item = i64>) -> Vec<Decimal> {
    values.into_iter().map(Decimal::from).collect()
}

fn is_claim(finding: Finding) -> bool {
    matches!(finding, Finding::Higher | Finding::Lower)
}

/// Claims made of shuffles that cannot show anything: at most one of a hundred, over teams of several sizes.
fn assert_no_effect(rounds: usize, claims: &[(i64, usize)]) {
    let all: usize = claims.iter().map(|(_, claims)| claims).sum();
    assert!(all * 100 <= rounds * claims.len(), "claims by size of the team in {rounds} shuffles each: {claims:?}");
}

#[test]
fn shuffled_labels_show_no_effect() {
    let rounds = 4_000;
    let claims = [(20, 10, 1), (30, 10, 7), (60, 25, 1), (12, 6, 1)].map(|(count, first, ties)| {
        let values = numbers((0..count).map(|value| value / ties));
        let mut shuffler = Shuffler(count as u64);
        let claims = (0..rounds).filter(|_| {
            let values = shuffler.shuffled(&values);
            is_claim(differ(&values[..first], &values[first..], 5))
        });
        (count, claims.count())
    });
    assert_no_effect(rounds, &claims);
}

#[test]
fn shuffled_marks_do_not_go_with_sales() {
    let rounds = 4_000;
    let claims = [(10, 1), (20, 4), (50, 1)].map(|(count, ties)| {
        let marks = numbers((0..count).map(|value| value / ties));
        let sales = numbers(0..count);
        let mut shuffler = Shuffler(count as u64);
        let claims = (0..rounds).filter(|_| {
            let pairs: Vec<(Decimal, Decimal)> = shuffler.shuffled(&marks).into_iter().zip(sales.clone()).collect();
            is_claim(go_together(&pairs, 10))
        });
        (count, claims.count())
    });
    assert_no_effect(rounds, &claims);
}

#[test]
fn a_real_difference_is_found_either_way() {
    let low = numbers(0..12);
    let high = numbers(9..21);
    assert_eq!(differ(&high, &low, 10), Finding::Higher);
    assert_eq!(differ(&low, &high, 10), Finding::Lower);
    let pairs: Vec<(Decimal, Decimal)> = numbers(0..12).into_iter().zip(numbers((0..12).map(|n| n * n))).collect();
    assert_eq!(go_together(&pairs, 10), Finding::Higher);
}

#[test]
fn a_handful_never_makes_a_claim() {
    let low = numbers([0; 9]);
    let high = numbers([1_000; 50]);
    assert_eq!(differ(&high, &low, 10), Finding::TooFew, "however far apart they are");
    assert_eq!(differ(&[], &high, 0), Finding::TooFew);
    let pairs: Vec<(Decimal, Decimal)> = numbers(0..9).into_iter().zip(numbers(0..9)).collect();
    assert_eq!(go_together(&pairs, 10), Finding::TooFew);
}

#[test]
fn equal_values_are_no_difference() {
    let same = numbers([7; 20]);
    assert_eq!(differ(&same, &same, 10), Finding::NoDifference);
    let pairs: Vec<(Decimal, Decimal)> = same.iter().map(|value| (*value, *value)).collect();
    assert_eq!(go_together(&pairs, 10), Finding::NoDifference);
}

/// Worked out by hand: of ten and ten without ties the rank sum has the mean 105 and the variance 175, so that 2.58
/// standard deviations are 34.13. Less half a step, a rank sum of 139 is 33.5 above the mean, one of 140 is 34.5.
#[test]
fn the_limit_lies_at_2_58_standard_deviations() {
    let group = |ranks: [i64; 10]| {
        let rest = (1..=20).filter(|rank| !ranks.contains(rank));
        differ(&numbers(ranks), &numbers(rest), 10)
    };
    assert_eq!(group([4, 7, 12, 13, 14, 15, 17, 18, 19, 20]), Finding::NoDifference, "139");
    assert_eq!(group([5, 7, 12, 13, 14, 15, 17, 18, 19, 20]), Finding::Higher, "140");
}

/// A team of 24: those who were trained in the second quarter sell 130 % after it, the others 100 % as before.
fn team(trained_sell: i64) -> School {
    let mut school = School::default();
    let [before, after]: [Quarter; 2] = ["2026Q1", "2026Q3"].map(|text| text.parse().expect("a quarter"));
    for number in 0..24_u32 {
        let member = school.veteran(&format!("E{number:02}"));
        for (quarter, on, percent) in
            [(before, "2026-02-10", 100), (after, "2026-08-10", if number < 12 { trained_sell } else { 100 })]
        {
            school.targets.push(Target {
                period: Period::Quarter(quarter),
                owner: TargetOwner::Member(format!("E{number:02}")),
                amount: Currency::CNY.minor(1_000_000),
                is_pinned: false,
            });
            school.orders.push(Order {
                id: school.orders.len() as i64 + 1,
                customer: 0,
                on: day(on),
                // Nobody sells exactly alike.
                amount_minor: percent * 10_000 + i64::from(number * 7 % 24) * 100,
                collected_minor: 0,
                collected_on: None,
                credit: Credit::Member(member),
                product_line: 0,
                region: 0,
            });
        }
        if number < 12 {
            school.attended(member, "service", "2026-05-12", Proof::None);
        }
    }
    school
}

fn found(school: &School) -> Effect {
    let ledger = school.ledger();
    let after: Quarter = "2026Q3".parse().expect("a quarter");
    super::effect(&ledger, &school.personnel(), &Plan::default(), after, day("2026-09-30"))
}

#[test]
fn training_that_helped_is_seen_with_its_groups() {
    let found = found(&team(130));
    assert_eq!(found.trained_in.to_string(), "2026Q2");
    let [training, mentoring, exams] = &found.comparisons;
    assert_eq!((training.with.members.len(), training.without.members.len()), (12, 12));
    assert_eq!(training.finding, Finding::Higher);
    let rounded = |ratio: Option<Ratio>| ratio.map(|ratio| ratio.value().round_dp(1).to_string());
    assert_eq!((rounded(training.with.before), rounded(training.with.after)), (Some("1.0".into()), Some("1.3".into())));
    assert_eq!((mentoring.finding, exams.finding), (Finding::TooFew, Finding::TooFew), "nobody was new, nobody sat");
    let found = self::found(&team(100));
    assert_eq!(found.comparisons[0].finding, Finding::NoDifference);
}
