//! Lists of a plan that grow and shrink by their parameters, and the names by which entries of two plans are compared.

use serde_json::Value;

/// Lists that grow and shrink by their parameters: the first field of an entry, and the others with what they begin as.
const LISTS: [(&str, &str, &str); 2] =
    [("incentives.base_changes", "from", "rate"), ("incentives.bands", "above", "rate")];

/// The list, the entry's place and the field that a path names, when the list may grow.
pub(super) fn in_list(path: &str) -> Option<(&'static (&'static str, &'static str, &'static str), usize, &str)> {
    LISTS.iter().find_map(|list| {
        let (place, field) = path.strip_prefix(list.0)?.strip_prefix('.')?.split_once('.')?;
        Some((list, place.parse().ok()?, field))
    })
}

/// Adds an entry to a list when a change names the place after its last.
pub(super) fn make_room(tree: &mut Value, path: &str) {
    let Some(((list, first, other), place, _)) = in_list(path) else { return };
    let entries = tree.pointer_mut(&format!("/{}", list.replace('.', "/"))).and_then(Value::as_array_mut);
    if let Some(entries) = entries.filter(|entries| entries.len() == place) {
        entries.push(serde_json::json!({ *first: Value::Null, *other: 0.0 }));
    }
}

/// Takes out the entries whose first field was left blank.
pub(super) fn drop_emptied(tree: &mut Value) {
    for (list, first, _) in LISTS {
        if let Some(entries) = tree.pointer_mut(&format!("/{}", list.replace('.', "/"))).and_then(Value::as_array_mut) {
            entries.retain(|entry| !entry[first].is_null());
        }
    }
}

/// The field that names the entries of a list; none when they are named by their place.
const NAMED: [(&str, &str); 4] = [
    ("training.curricula", "audience"),
    ("training.curricula.*.modules", "id"),
    ("task_force", "role"),
    ("incentives.base_changes", "from"),
];

/// The names of a list's entries, by which they are the same in another plan wherever they stand there. The second of a
/// name has its number.
pub(super) fn entry_names(path: &str, entries: &[Value]) -> Vec<String> {
    let pattern: Vec<&str> =
        path.split('.').map(|word| if word.parse::<usize>().is_ok() { "*" } else { word }).collect();
    let pattern = pattern.join(".");
    let field = NAMED.iter().find(|(list, _)| *list == pattern).map(|(_, field)| *field);
    let mut names: Vec<String> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let name = field.and_then(|field| entry[field].as_str()).map_or_else(|| place.to_string(), str::to_owned);
        let earlier = names.iter().filter(|known| **known == name).count();
        names.push(if earlier == 0 { name } else { format!("{name}#{}", earlier + 1) });
    }
    names
}
