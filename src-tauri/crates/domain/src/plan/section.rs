//! The part of the plan's text that a parameter comes from.

/// The number of the section: 1 for SMART targets … 11 for roles.
pub fn section(path: &str) -> u8 {
    match path.split('.').next().unwrap_or_default() {
        "tiers" => 2,
        "leads" => 3,
        "service" => 4,
        "people" => 5,
        "training" | "mentoring" => 6,
        "incentives" => 7,
        "budget" => 8,
        // The plan's name stands on the paper of its review.
        "reviews" | "name" => 9,
        "values" => 10,
        "task_force" => 11,
        _ => 1,
    }
}
