//! The message catalogue, built into the program: one file for each language and area.
//!
//! Messages hold text and plain `{$name}` places only; plural forms are separate messages. The window reads the same
//! files. English stands in at run time for a message another language lacks; a test keeps that from happening.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::Lang;

type Bundle = FluentBundle<FluentResource>;

macro_rules! catalogue {
    ($($area:literal),* $(,)?) => {
        /// The areas the catalogue is split by: `ui/locales/<language>/<area>.ftl`.
        pub const AREAS: &[&str] = &[$($area),*];

        fn sources(lang: Lang) -> &'static [&'static str] {
            match lang {
                Lang::En => &[$(include_str!(concat!("../../../../ui/locales/en/", $area, ".ftl"))),*],
                Lang::ZhHans => &[$(include_str!(concat!("../../../../ui/locales/zh-Hans/", $area, ".ftl"))),*],
                Lang::ZhHant => &[$(include_str!(concat!("../../../../ui/locales/zh-Hant/", $area, ".ftl"))),*],
            }
        }
    };
}

catalogue!(
    "base",
    "frame",
    "overview",
    "tiers",
    "agenda",
    "leads",
    "service",
    "targets",
    "members",
    "training",
    "mentoring",
    "ideas",
    "incentives",
    "budget",
    "reviews",
    "summary",
    "next",
    "capsule",
    "says-capsule",
    "plan",
    "data",
    "settings",
    "report",
    "issues",
    "says",
    "says-agenda",
    "says-leads",
    "says-people",
    "says-service",
    "says-training",
    "says-mentoring",
    "says-ideas",
    "says-targets",
    "says-incentives",
    "says-budget",
    "says-summary",
    "says-plan",
    "says-next",
    "says-review",
    "says-action",
    "says-finding",
    "says-playbook",
    "cli",
);

/// The message in the language, else in English; `None` when neither has it.
pub(crate) fn message(lang: Lang, key: &str, args: &[(&str, &str)]) -> Option<String> {
    written(bundle(lang), key, args).or_else(|| written(bundle(Lang::En), key, args))
}

fn written(bundle: &Bundle, key: &str, args: &[(&str, &str)]) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let args: FluentArgs<'_> = args.iter().copied().collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "message {key} lacks an argument: {errors:?}");
    Some(text)
}

fn bundle(lang: Lang) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    BUNDLES[lang as usize].get_or_init(|| build(lang))
}

fn build(lang: Lang) -> Bundle {
    let identifier: LanguageIdentifier = lang.tag().parse().expect("the three tags are well formed");
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Isolation marks would show as boxes in the PDF and in spreadsheets.
    bundle.set_use_isolating(false);
    for source in sources(lang) {
        // A message with a slip is left out; the catalogue's test names it before anybody misses it.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}
