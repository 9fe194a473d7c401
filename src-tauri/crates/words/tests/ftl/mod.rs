//! Reads the catalogue's files as they lie in the checkout, for the tests that compare them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use words::Lang;

/// One message: the places it leaves for figures.
pub struct Message {
    /// Names of its `{$variables}`.
    pub variables: BTreeSet<String>,
}

/// What one file holds.
#[derive(Default)]
pub struct File {
    /// Its messages by key.
    pub messages: BTreeMap<String, Message>,
    /// What is wrong with it.
    pub faults: Vec<String>,
}

/// The messages of one area in one language.
pub fn messages(lang: Lang, area: &str) -> File {
    let name = format!("{lang}/{area}.ftl");
    let source = fs::read_to_string(folder(lang).join(format!("{area}.ftl"))).expect("a catalogue file");
    let (resource, errors) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut file = File { faults: errors.iter().map(|error| format!("{name}: {error}")).collect(), ..File::default() };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => file.read(&name, message),
            Entry::Term(term) => file.faults.push(format!("{name}: term -{} (only messages are used)", term.id.name)),
            Entry::Junk { content } => {
                file.faults.push(format!("{name}: not understood: {}", content.lines().next().unwrap_or_default()));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    file
}

impl File {
    fn read(&mut self, name: &str, message: ast::Message<String>) {
        let key = message.id.name;
        if !message.attributes.is_empty() {
            self.faults.push(format!("{name}: {key} has an attribute"));
        }
        let text = message.value.ok_or_else(|| "has no text".to_owned());
        match text.and_then(|pattern| variables(&pattern.elements)) {
            Ok(variables) => {
                if self.messages.insert(key.clone(), Message { variables }).is_some() {
                    self.faults.push(format!("{name}: {key} stands twice"));
                }
            }
            Err(fault) => self.faults.push(format!("{name}: {key} {fault}")),
        }
    }
}

fn variables(elements: &[PatternElement<String>]) -> Result<BTreeSet<String>, String> {
    let mut variables = BTreeSet::new();
    for element in elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => {
                    variables.insert(id.name.clone());
                }
                InlineExpression::StringLiteral { .. } => {}
                _ => return Err("holds a function, number or reference: only {$name} is allowed".to_owned()),
            },
            PatternElement::Placeable { .. } => return Err("holds a selector: only {$name} is allowed".to_owned()),
        }
    }
    Ok(variables)
}

/// Where a language's files lie.
pub fn folder(lang: Lang) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../ui/locales").join(lang.tag())
}
