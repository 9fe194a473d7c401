//! Reads an order file and says how long looking and reading took: `read_orders FILE`.
#![allow(clippy::print_stdout, reason = "the measurement is the output")]

use std::path::Path;
use std::time::Instant;

use domain::base::Currency;
use exchange::{InspectHint, Kind, Record, inspect, open};
use rust_decimal::Decimal;

fn main() -> Result<(), exchange::Error> {
    let argument = std::env::args().nth(1).expect("usage: read_orders FILE");
    let path = Path::new(&argument);
    let start = Instant::now();
    let look = inspect(path, &InspectHint { kind: Some(Kind::Orders), ..InspectHint::default() })?;
    let looked = start.elapsed();
    let options = look.options().expect("the kind is given");
    let start = Instant::now();
    let (mut sound, mut refused, mut sum) = (0_u64, 0_u64, Decimal::ZERO);
    for row in open(path, &options, Currency::CNY)? {
        match row?.outcome {
            Ok(Record::Order(order)) => {
                sound += 1;
                sum += order.amount;
            }
            _ => refused += 1,
        }
    }
    println!("{sound} orders, {refused} refused, sum {sum}; look {looked:?}, read {:?}", start.elapsed());
    Ok(())
}
