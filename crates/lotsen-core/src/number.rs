//! Telephone numbers as a type.
//!
//! A number keeps the form it was published in, for showing, and knows what a telephone dials. General phone libraries
//! turn Swedish short numbers into `+46112`; here a short number can never get a country code.

use std::fmt;

/// What sort of number it is; decides how it is dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberKind {
    /// 112.
    Emergency,
    /// A Swedish short number: dialled as it stands, only in Sweden.
    Short,
    /// A Swedish number that begins with 0.
    National,
    /// Begins with + and a country code other than 46.
    International,
}

/// Swedish short numbers that a record may hold, beside 112. A short number not listed here is refused by the data room.
/// From the published numbering plan for 11x and 116 xxx, and the lines of our records.
const SHORT: [&str; 10] =
    ["11313", "11414", "1177", "116000", "116006", "116111", "116117", "116123", "90101", "90390"];

/// A telephone number that was published somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    shown: String,
    digits: String,
    kind: NumberKind,
}

/// Why a text is not a number Lotsen will show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// A sign that no published number has.
    Sign(char),
    /// No digits, or fewer or more than a number can have.
    Length(usize),
    /// Begins neither with 0 nor + and is no known short number.
    Unknown,
}

impl Number {
    /// Reads a number in the form it was published in: digits, spaces, hyphens, one leading `+`.
    pub fn parse(shown: &str) -> Result<Self, NumberError> {
        if let Some(sign) = shown.chars().enumerate().find_map(|(at, c)| (!allowed(at, c)).then_some(c)) {
            return Err(NumberError::Sign(sign));
        }
        let digits = national_digits(shown);
        let kind = kind_of(shown, &digits)?;
        Ok(Self { shown: shown.to_owned(), digits, kind })
    }

    /// Exactly as published.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What sort it is.
    pub fn kind(&self) -> NumberKind {
        self.kind
    }

    /// Digits as a person in Sweden keys them, for searching: `+46 20 …` and `0046 20 …` are `020…`.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// What a telephone dials and a `tel:` address holds: bare digits for short numbers, E.164 for the others.
    pub fn dial(&self) -> String {
        match self.kind {
            NumberKind::Emergency | NumberKind::Short => self.digits.clone(),
            NumberKind::National => format!("+46{}", &self.digits[1..]),
            NumberKind::International => format!("+{}", self.digits),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The digits of what somebody typed or published, with a Swedish country code turned into the 0 it stands for.
/// Total: anything that is no digit is left out.
pub fn national_digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let plus = text.trim_start().starts_with('+');
    let after_code = if plus { digits.strip_prefix("46") } else { digits.strip_prefix("0046") };
    match after_code {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => digits,
    }
}

fn allowed(at: usize, c: char) -> bool {
    c.is_ascii_digit() || (at > 0 && matches!(c, ' ' | '-')) || (at == 0 && c == '+')
}

fn kind_of(shown: &str, digits: &str) -> Result<NumberKind, NumberError> {
    let len = digits.len();
    let fits = |range: std::ops::RangeInclusive<usize>, kind| {
        if range.contains(&len) { Ok(kind) } else { Err(NumberError::Length(len)) }
    };
    match digits {
        "112" => Ok(NumberKind::Emergency),
        _ if SHORT.contains(&digits) => Ok(NumberKind::Short),
        "" => Err(NumberError::Length(0)),
        // E.164 allows 15 digits; Swedish national numbers have 7 to 10 after the leading zero's area code.
        _ if digits.starts_with('0') => fits(8..=11, NumberKind::National),
        _ if shown.starts_with('+') => fits(7..=15, NumberKind::International),
        _ => Err(NumberError::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_keep_their_form_and_know_what_is_dialled() {
        use NumberKind::{Emergency, International, National, Short};
        for (shown, kind, dial) in [
            ("112", Emergency, "112"),
            ("114 14", Short, "11414"),
            ("113 13", Short, "11313"),
            ("1177", Short, "1177"),
            ("116 111", Short, "116111"),
            ("90 390", Short, "90390"),
            ("020-390 000", National, "+4620390000"),
            ("020-39 00 00", National, "+4620390000"),
            ("08-459 85 00", National, "+4684598500"),
            ("+46 20 50 50 50", National, "+4620505050"),
            ("+46 (0)", National, ""),
            ("+358 800 162 066", International, "+358800162066"),
        ] {
            match Number::parse(shown) {
                Ok(number) => {
                    assert_eq!((number.kind(), number.dial().as_str()), (kind, dial), "{shown}");
                    assert_eq!(number.shown(), shown);
                }
                Err(error) => assert_eq!((dial, error), ("", NumberError::Sign('(')), "{shown}"),
            }
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for (shown, error) in [
            ("", NumberError::Length(0)),
            ("-", NumberError::Sign('-')),
            ("kontorstid", NumberError::Sign('k')),
            ("08", NumberError::Length(2)),
            ("0812345678901", NumberError::Length(13)),
            ("11415", NumberError::Unknown),
            ("90 391", NumberError::Unknown),
            ("020–390 000", NumberError::Sign('–')),
            ("٠٢٠٣٩٠٠٠٠", NumberError::Sign('٠')),
            ("+46112", NumberError::Length(4)),
        ] {
            assert_eq!(Number::parse(shown), Err(error), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn whatever_parses_is_shown_as_it_was_and_short_numbers_get_no_country_code(text in "[+0-9 -]{0,16}") {
            if let Ok(number) = Number::parse(&text) {
                prop_assert_eq!(number.shown(), &text);
                let dialled: String = number.dial();
                prop_assert!(dialled.trim_start_matches('+').bytes().all(|b| b.is_ascii_digit()));
                let short = matches!(number.kind(), NumberKind::Emergency | NumberKind::Short);
                prop_assert_eq!(short, !dialled.starts_with('+'));
            }
        }

        #[test]
        fn any_text_has_digits_or_none_and_never_panics(text in ".*") {
            prop_assert!(national_digits(&text).bytes().all(|b| b.is_ascii_digit()));
        }
    }
}
