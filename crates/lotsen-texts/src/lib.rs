//! The one place in Rust that turns a code into a sentence.
//!
//! Sentences live in `data/texts/*.ftl` (Fluent, <https://projectfluent.org>); the page reads the same files. A code without a
//! sentence is shown as itself, so that nothing is ever lost, and a test keeps that from happening.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The words of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Reads a language file. Messages that cannot be read are left out; the others stand.
    pub fn new(lang: &str, source: &str) -> Self {
        let lang: LanguageIdentifier = lang.parse().unwrap_or_default();
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new(vec![lang]);
        // A terminal and a card show no marks around what is put in; names of one script stand in sentences of the same.
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// Whether there is a sentence for a code.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The sentence for a code with its values; the code and values themselves where there is none. A value that is a whole
    /// number chooses plural forms.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            let values: Vec<String> = values.iter().map(|(name, value)| format!("{name}={value}")).collect();
            return [vec![id.to_owned()], values].concat().join(" ");
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set((*name).to_owned(), fluent_value(value));
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

/// Small counts are numbers, for plural forms; anything else is a text, shown as it is ("0203", "2023").
fn fluent_value(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value && number < 1000 => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_becomes_a_sentence_and_an_unknown_one_is_not_lost() {
        let texts =
            Texts::new("sv", "hit = { $n ->\n    [one] En träff\n   *[other] { $n } träffar\n } för { $text }\n");
        assert_eq!(texts.say("hit", &[("n", "1"), ("text", "0203900")]), "En träff för 0203900");
        assert_eq!(texts.say("hit", &[("n", "12"), ("text", "x")]), "12 träffar för x");
        assert_eq!(texts.say("absent", &[("a", "b")]), "absent a=b");
        assert!(texts.has("hit") && !texts.has("absent"));
    }
}
