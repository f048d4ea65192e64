//! Other forms of Swedish words, and Swedish spelt by ear.

use crate::dice::Dice;
use lotsen_core::text::words;

/// Endings and what may stand instead, the longest first.
const FORMS: [(&str, &[&str]); 18] = [
    ("ningarna", &["ning", "ningen", "ningar"]),
    ("ningen", &["ning", "ningar", "ningens"]),
    ("ningar", &["ning", "ningen", "ningarna"]),
    ("ning", &["ningen", "ningar", "ningens"]),
    ("linjen", &["linje", "linjer", "linjens"]),
    ("linje", &["linjen", "linjer"]),
    ("jouren", &["jour", "jourer", "jourens"]),
    ("jour", &["jouren", "jourer", "jourerna"]),
    ("tjänsten", &["tjänst", "tjänstens"]),
    ("telefonen", &["telefon", "telefoner"]),
    ("telefon", &["telefonen", "telefoner"]),
    ("styrelsen", &["styrelse", "styrelser"]),
    ("programmet", &["program", "programmen"]),
    ("huset", &["hus", "husets"]),
    ("hus", &["huset", "husets"]),
    ("torn", &["tor", "torer"]),
    ("tor", &["torn", "torer", "torerna"]),
    ("er", &["erna", "ers"]),
];

/// One word in another form; a word of no known ending gets a genitive s.
pub(super) fn inflected(text: &str, dice: &mut Dice) -> Option<String> {
    let tokens = words(text);
    let long: Vec<_> = tokens.iter().filter(|token| token.text.chars().count() >= 4).collect();
    let token = dice.pick(&long)?;
    let ending = FORMS.iter().find_map(|(from, to)| Some((token.text.strip_suffix(from)?, *to)));
    let new = match ending {
        Some((stem, forms)) if stem.chars().count() >= 3 || forms.len() == 3 => format!("{stem}{}", dice.pick(forms)?),
        _ if token.text.ends_with(['s', 'x', 'z']) => return None,
        _ => format!("{}s", token.text),
    };
    Some(with(text, &token.at, &new))
}

/// Spellings that sound alike. Some of them the search has no rule for: people do not ask it.
const SOUNDS: [(&str, &str); 27] = [
    ("sj", "sk"),
    ("sj", "stj"),
    ("skj", "sj"),
    ("stj", "sj"),
    ("tj", "kj"),
    ("kj", "tj"),
    ("hj", "j"),
    ("ck", "k"),
    ("k", "c"),
    ("c", "s"),
    ("c", "k"),
    ("v", "w"),
    ("x", "ks"),
    ("ks", "x"),
    ("z", "s"),
    ("ch", "sh"),
    ("dt", "t"),
    ("gö", "jö"),
    ("ge", "je"),
    ("gn", "ngn"),
    ("f", "ph"),
    ("ä", "e"),
    ("å", "o"),
    ("nn", "n"),
    ("mm", "m"),
    ("ll", "l"),
    ("tt", "t"),
];

/// One sound spelt otherwise, or a consonant doubled.
pub(super) fn by_ear(text: &str, dice: &mut Dice) -> Option<String> {
    let tokens = words(text);
    let long: Vec<_> = tokens.iter().filter(|token| token.text.chars().count() >= 4).collect();
    let token = dice.pick(&long)?;
    let doubles = ["k", "l", "m", "n", "p", "r", "s", "t"].map(|letter| (letter.to_owned(), letter.repeat(2)));
    let rules = SOUNDS.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).chain(doubles);
    let fitting: Vec<(usize, String, String)> = rules
        .flat_map(|(from, to)| {
            let at: Vec<usize> = token.text.match_indices(&from).map(|(at, _)| at).collect();
            at.into_iter().map(move |at| (at, from.clone(), to.clone()))
        })
        .filter(|(at, from, to)| to.len() != 2 || from.len() != 1 || !to.starts_with(from) || single(&token.text, *at))
        .collect();
    let (at, from, to) = dice.pick(&fitting)?;
    let new = format!("{}{to}{}", token.text.get(..*at)?, token.text.get(at + from.len()..)?);
    Some(with(text, &token.at, &new))
}

/// A consonant that stands alone between vowels: what people double wrongly.
fn single(word: &str, at: usize) -> bool {
    let vowel = |c: Option<char>| c.is_some_and(|c| "aeiouyåäö".contains(c));
    let (before, after) = word.split_at(at);
    vowel(before.chars().next_back()) && vowel(after.chars().nth(1))
}

fn with(text: &str, at: &std::ops::Range<usize>, new: &str) -> String {
    let (before, after) = (text.get(..at.start).unwrap_or_default(), text.get(at.end..).unwrap_or_default());
    format!("{before}{new}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_spellings_are_ones_people_use() {
        let thrown = |make: fn(&str, &mut Dice) -> Option<String>, word: &str| -> Vec<String> {
            let mut all: Vec<String> = (0..60).filter_map(|seed| make(word, &mut Dice::new(seed, &[]))).collect();
            all.sort();
            all.dedup();
            all
        };
        assert_eq!(thrown(inflected, "jouren"), ["jour", "jourens", "jourer"]);
        assert_eq!(thrown(inflected, "nacka"), ["nackas"]);
        assert_eq!(thrown(inflected, "alingsås"), [""; 0]);
        assert_eq!(thrown(by_ear, "sjuk"), ["sjuc", "skuk", "stjuk"]);
        assert_eq!(thrown(by_ear, "polis"), ["pollis"]);
    }
}
