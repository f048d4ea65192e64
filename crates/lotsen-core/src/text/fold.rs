//! From what was typed to the written and the plain form: the rules, in their order.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, compatibility-composed, with the spelling variants of each script unified. Diacritics of Latin letters stay.
///
/// The order: compose (a keyboard may send a letter and its ring apart), lower case, unify letters, drop marks that no one
/// types on purpose, compose again.
pub fn written(text: &str) -> String {
    // What nearly every word is: composed already, and nothing in it to unify.
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return text.to_ascii_lowercase();
    }
    if text.chars().all(is_plain_swedish) {
        return text.to_lowercase();
    }
    let lower: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let unified: String = lower.nfkc().filter_map(unify).collect();
    unified.nfc().collect()
}

/// The written form without diacritics: å and ä are a, ö and ø are o, é is e.
///
/// Only Latin letters lose their marks: й is not и, and a Thai vowel sign is no decoration.
pub fn plain(written: &str) -> String {
    if written.is_ascii() {
        return written.to_owned();
    }
    if written.chars().all(is_plain_swedish) {
        return written.chars().map(without_mark).collect();
    }
    without_marks(written)
}

/// The same for the few letters that Swedish words are written with.
fn without_mark(c: char) -> char {
    match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        'Å' | 'Ä' => 'A',
        'Ö' => 'O',
        'É' => 'E',
        other => other,
    }
}

fn without_marks(written: &str) -> String {
    let mut on_latin = false;
    let kept = written.nfd().filter(|c| {
        let mark = is_combining_mark(*c);
        if !mark {
            on_latin = is_latin(*c);
        }
        !(mark && on_latin)
    });
    kept.flat_map(Letters::of).nfc().collect()
}

/// One letter for letters that are written in several ways; nothing for marks that carry no meaning for a look-up.
fn unify(c: char) -> Option<char> {
    match c {
        // Marks: Arabic tatweel and vowels, the Russian stress, typographic apostrophes inside words.
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{301}' | '’' | 'ʼ' | '\'' | '`' => None,
        // Arabic and Persian: forms of alef, yeh, kaf and teh marbuta.
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' | 'ې' => Some('ي'),
        'ک' => Some('ك'),
        'ة' => Some('ه'),
        // Russian ё is mostly typed е. й is a letter of its own and stays composed.
        'ё' => Some('е'),
        other => Some(other),
    }
}

fn is_plain_swedish(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, 'å' | 'ä' | 'ö' | 'é' | 'Å' | 'Ä' | 'Ö' | 'É')
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Latin letters that no decomposition reaches.
enum Letters {
    One(Option<char>),
    Two(Option<char>, Option<char>),
}

impl Letters {
    fn of(c: char) -> Self {
        match c {
            'ø' => Self::One(Some('o')),
            'đ' | 'ð' => Self::One(Some('d')),
            'ł' => Self::One(Some('l')),
            'ı' => Self::One(Some('i')),
            'ŋ' => Self::One(Some('n')),
            'ŧ' => Self::One(Some('t')),
            'æ' => Self::Two(Some('a'), Some('e')),
            'œ' => Self::Two(Some('o'), Some('e')),
            'ß' => Self::Two(Some('s'), Some('s')),
            'þ' => Self::Two(Some('t'), Some('h')),
            other => Self::One(Some(other)),
        }
    }
}

impl Iterator for Letters {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(c) => c.take(),
            Self::Two(first, second) => first.take().or_else(|| second.take()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_short_way_leads_where_the_long_one_does(word in "[a-zA-Z0-9åäöéÅÄÖÉ]{0,20}") {
            prop_assert_eq!(plain(&word), without_marks(&word));
            prop_assert_eq!(written(&word), word.nfkc().flat_map(char::to_lowercase).collect::<String>());
        }
    }

    #[test]
    fn folding_forgives_what_a_keyboard_lacks() {
        for (text, written_form, plain_form) in [
            ("Kvinnofridslinjen", "kvinnofridslinjen", "kvinnofridslinjen"),
            ("HÅBO", "håbo", "habo"),
            ("a\u{30a}ngest", "ångest", "angest"),
            ("Idéburen", "idéburen", "ideburen"),
            ("Tromsø", "tromsø", "tromso"),
            ("Ærø", "ærø", "aero"),
            ("Jåhkåmåhkke", "jåhkåmåhkke", "jahkamahkke"),
            ("поли́ция", "полиция", "полиция"),
            ("ёлка", "елка", "елка"),
            ("домой", "домой", "домой"),
            ("Acasă", "acasă", "acasa"),
            ("ช่วยด้วย", "ช่วยด้วย", "ช่วยด้วย"),
            ("الشُّرْطَة", "الشرطه", "الشرطه"),
            ("پلیس", "پليس", "پليس"),
            ("ﬁlm", "film", "film"),
            ("１１２", "112", "112"),
        ] {
            assert_eq!(written(text), written_form, "{text}");
            assert_eq!(plain(&written(text)), plain_form, "{text}");
        }
    }
}
