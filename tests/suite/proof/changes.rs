//! Places in the figures of pay where a digit can be changed.
//!
//! Left out are the places that no file could prove: rules and targets that decide nothing, what a collected order was
//! invoiced at, the target beside a closed month, core customers counted in a closed quarter of nobody, and the facts of
//! inputs that only a closed period stands on, where a cent more is a late fact without effect.

use serde_json::Value;

/// Every place by its kind, as a JSON pointer.
pub fn places(figures: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(figures, "", &mut found);
    found
        .into_iter()
        .map(|place| (kind_of(&place), place))
        .filter(|(kind, place)| is_provable(figures, kind, place))
        .collect()
}

fn walk(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| walk(value, &format!("{at}/{name}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(value, &format!("{at}/{index}"), found));
        }
        Value::String(text) if text.parse::<f64>().is_ok() => found.push(at.to_owned()),
        Value::Number(_) => found.push(at.to_owned()),
        _ => {}
    }
}

/// The place without its indices: "/statements/lines/base".
fn kind_of(place: &str) -> String {
    let names = place.split('/').filter(|part| part.parse::<usize>().is_err());
    let kind = names.collect::<Vec<_>>().join("/");
    match kind.rsplit_once("/targets/") {
        Some((before, _)) => format!("{before}/targets"),
        None => kind,
    }
}

fn is_provable(figures: &Value, kind: &str, place: &str) -> bool {
    let above =
        |steps: usize| place.rsplitn(steps + 1, '/').last().and_then(|up| figures.pointer(up)).unwrap_or(&Value::Null);
    let inputs = place.strip_prefix("/inputs/").and_then(|rest| rest.split('/').next());
    let inputs = inputs.and_then(|index| figures.pointer(&format!("/inputs/{index}"))).unwrap_or(&Value::Null);
    let is_open = inputs["for_closes"].as_array().is_some_and(Vec::is_empty);
    let is_invoiced = inputs["rules"]["sales_basis"] == "invoiced";
    let is_closed = |period: &Value| {
        let closes = figures["closes"].as_array().expect("closes");
        let own = |close: &&Value| close["period"] == *period || close["period"] == inputs["period"];
        closes.iter().any(|close| own(&close))
    };
    let close = place.strip_prefix("/closes/").and_then(|rest| rest.split('/').next());
    let close = close.and_then(|index| figures.pointer(&format!("/closes/{index}"))).unwrap_or(&Value::Null);
    let has_inputs = figures["inputs"]
        .as_array()
        .expect("inputs")
        .iter()
        .any(|inputs| inputs["for_closes"].as_array().is_some_and(|periods| periods.contains(&close["period"])));
    match kind {
        "/total" | "/statements/total" | "/statements/sales" | "/statements/target" => true,
        _ if kind.starts_with("/by_kind/") || kind.starts_with("/waiting/") => true,
        _ if kind.starts_with("/statements/lines/") || kind.starts_with("/statements/conditions/") => is_figure(kind),
        "/closes/statements/total" => true,
        "/closes/statements/sales" | "/closes/credits/credited" => has_inputs,
        "/closes/statements/conditions/part" => has_inputs && above(1)["whole"] != 0,
        _ if kind.starts_with("/closes/statements/conditions/") => has_inputs && is_figure(kind),
        _ if kind.starts_with("/closes/statements/lines/") => has_inputs && is_figure(kind),
        "/inputs/orders/counted" => is_open && (is_invoiced || above(1)["credits"] != Value::Array(Vec::new())),
        "/inputs/orders/amount" => is_invoiced,
        "/inputs/orders/credits/share" => true,
        "/inputs/targets" => is_open,
        "/inputs/manual/amount" => is_open && !is_closed(&above(1)["month"]),
        _ => false,
    }
}

fn is_figure(kind: &str) -> bool {
    let name = kind.rsplit('/').next().unwrap_or_default();
    ["base", "rate", "amount", "before", "after", "part", "whole", "measured", "above"].contains(&name)
}

/// Changes the last digit of a number that is not a closing zero, or the first.
pub fn change_a_digit(figures: &mut Value, place: &str) {
    let value = figures.pointer_mut(place).expect("a place");
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let digits: Vec<usize> = text.char_indices().filter(|(_, sign)| sign.is_ascii_digit()).map(|(at, _)| at).collect();
    let of_place = place.len() % digits.len();
    let at = digits[of_place];
    let digit = text[at..=at].parse::<u8>().expect("a digit");
    let changed = format!("{}{}{}", &text[..at], (digit + 1) % 10, &text[at + 1..]);
    *value = match value {
        Value::String(_) => Value::String(changed),
        _ => serde_json::from_str(&changed).expect("a number"),
    };
}
