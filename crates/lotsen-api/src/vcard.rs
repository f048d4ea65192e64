//! A record as a contact card: vCard 4.0 (RFC 6350). Not for anything a card does not show.
//!
//! Topics stay out of it: a telephone lists and searches what a contact card holds, and whoever else holds that telephone sees it.

use crate::lotsen::Lotsen;
use crate::wire::{ApiError, Card, CardRequest, Channel, Lang, Line};
use lotsen_core::date::Now;

/// Octets of a line before it is folded, by RFC 6350 section 3.2.
const WIDTH: usize = 75;

impl Lotsen {
    /// A record as a contact card, in the very text to save or to copy. Numbers are those of the card, in the same order. Refused
    /// for a record that does not exist.
    pub fn vcard(&self, request: &CardRequest, now: Now) -> Result<String, ApiError> {
        let card = self.card(request, now)?;
        let edition = &self.dataset().edition;
        let language = if request.lang == Lang::Sv { "sv" } else { "en" };
        let mut out = Text(String::new());
        out.line("BEGIN", "VCARD");
        out.line("VERSION", "4.0");
        out.line("PRODID", &escaped(&format!("-//Lotsen//{}//{}", edition.name, language.to_uppercase())));
        out.line("REV", &format!("{}T000000Z", edition.date.to_string().replace('-', "")));
        out.line("KIND", "org");
        out.line(&format!("FN;LANGUAGE={language}"), &escaped(&card.name));
        if let Some(operator) = &card.operator {
            // Semicolons part the units of an organisation; ours is one text.
            out.line("ORG", &escaped(operator));
        }
        for (line, rank) in card.lines.iter().filter(|line| !lent_emergency(line)).zip(1..) {
            reach(&mut out, line, rank);
        }
        for tag in card.facts.iter().flat_map(|fact| &fact.are) {
            out.line("LANG", tag);
        }
        if let Some(url) =
            card.lines.first().and_then(|line| self.source_of(line)).and_then(|source| source.url.as_ref())
        {
            out.line("SOURCE", url);
        }
        out.line(&format!("NOTE;LANGUAGE={language}"), &escaped(&note(&card)));
        out.line("END", "VCARD");
        Ok(out.0)
    }
}

/// Whether a line is 112 on somebody else's card. It never becomes the number of their contact card: what to ask for would be a note
/// that nobody sees when ringing.
fn lent_emergency(line: &Line) -> bool {
    line.through.is_some() && line.dial.as_deref() == Some("112")
}

fn reach(out: &mut Text, line: &Line, rank: u32) {
    let pref = rank.min(100);
    let shown = &line.shown;
    match (line.channel, &line.dial) {
        (Channel::Call, Some(dial)) => number(out, "voice", pref, dial),
        (Channel::Text, Some(dial)) => number(out, "text", pref, dial),
        (Channel::Email, _) => out.line(&format!("EMAIL;PREF={pref}"), &escaped(shown)),
        (Channel::Web | Channel::Chat, _) => out.line(&format!("URL;PREF={pref}"), shown),
        // Its seven parts are published as one text: it stands as the street.
        (Channel::Visit, _) => out.line(&format!("ADR;PREF={pref}"), &format!(";;{};;;;", escaped(shown))),
        (Channel::Call | Channel::Text, None) => {}
    }
}

/// A short number is a text: as an address it would need the country's context (RFC 3966), which telephones take for digits.
fn number(out: &mut Text, kind: &str, pref: u32, dial: &str) {
    if dial.starts_with('+') {
        out.line(&format!("TEL;VALUE=uri;TYPE={kind};PREF={pref}"), &format!("tel:{dial}"));
    } else {
        out.line(&format!("TEL;VALUE=text;TYPE={kind};PREF={pref}"), dial);
    }
}

/// What it is for, then each number with its note and who says so, as the card tells it.
fn note(card: &Card) -> String {
    let of_line = |line: &Line| {
        let (name, ask) =
            line.through.as_ref().map_or((None, None), |through| (Some(&through.name), through.ask.as_ref()));
        let said = [name, ask, line.note.as_ref(), Some(&line.publisher), line.page_date.as_ref()];
        let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
        format!("{}: {}", line.shown, said.join("; "))
    };
    let numbers = card.lines.iter().filter(|line| line.dial.is_some() && !lent_emergency(line)).map(of_line);
    [card.summary.clone()].into_iter().chain(numbers).collect::<Vec<_>>().join("\n")
}

/// A text value, by RFC 6350 section 3.4: line ends, commas, semicolons and backslashes are written out, other control characters
/// left out.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => result.push_str("\\n"),
            '\\' | ',' | ';' => result.extend(['\\', sign]),
            _ if sign.is_control() => {}
            _ => result.push(sign),
        }
    }
    result
}

/// The card as it grows.
struct Text(String);

impl Text {
    /// Adds a line, folded between characters: the parts of one letter stay together. What goes on begins with a space.
    fn line(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            if octets + sign.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(sign);
            octets += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_with_a_meaning_are_written_out() {
        for (text, expected) in [
            ("a, b; c", "a\\, b\\; c"),
            ("a\nb\r\nc", "a\\nb\\nc"),
            ("C:\\x", "C:\\\\x"),
            ("tab\u{9} bell\u{7}", "tab bell"),
            ("åäö العربية", "åäö العربية"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }

    #[test]
    fn a_line_is_folded_at_75_octets_and_no_letter_is_cut() {
        for letter in ["x", "å", "ไ", "🆘"] {
            let value = letter.repeat(200);
            let mut text = Text(String::new());
            text.line("NOTE", &value);
            assert!(text.0.split("\r\n").all(|line| line.len() <= WIDTH), "{letter}");
            assert_eq!(text.0.replace("\r\n ", ""), format!("NOTE:{value}\r\n"), "unfolded it is what it was");
        }
        let mut text = Text(String::new());
        text.line("N", &"x".repeat(WIDTH - 2));
        assert_eq!(text.0.lines().count(), 1, "75 octets are one line");
    }
}
