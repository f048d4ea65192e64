//! Ways to reach a record: numbers, addresses, hours, and the other records it is reached through.

use crate::section::Section;
use crate::sources::{Sources, is_address};
use lotsen_core::hours::{self, HoursError, LostNight, Schedule};
use lotsen_core::model::{Channel, Claim, Hours, Line, Method, Reach, Through};
use lotsen_core::number::{Number, NumberError};

/// A line and where it stands.
pub(crate) type Placed<T> = (T, usize);

/// All lines of a record, numbers first.
pub(crate) fn lines(record: &Section<'_>, kind: &str, sources: &Sources) -> Vec<Placed<Line>> {
    let mut lines = Vec::new();
    for (key, channel) in [("call", Channel::Call), ("text", Channel::Text)] {
        lines.extend(record.sections(key).into_iter().filter_map(|section| numbered(section, channel, sources)));
    }
    for (key, channel, field) in
        [("chat", Channel::Chat, "url"), ("email", Channel::Email, "address"), ("web", Channel::Web, "url")]
    {
        lines
            .extend(record.sections(key).into_iter().filter_map(|section| addressed(section, channel, field, sources)));
    }
    for section in record.sections("visit") {
        if kind == "shelter" {
            section.file.error(section.at, "shelter-address", &[]);
        }
        lines.extend(visit(section, sources));
    }
    lines
}

fn numbered(section: Section<'_>, channel: Channel, sources: &Sources) -> Option<Placed<Line>> {
    let shown = section.text("number");
    let at = section.place_of("number");
    if !section.has("source") {
        section.file.error(at, "number-without-source", &[("number", &shown)]);
    }
    let number = match Number::parse(&shown) {
        Ok(number) => Some(number),
        Err(error) => {
            if !shown.is_empty() {
                section.file.error(at, "bad-number", &[("number", &shown), ("why", why_no_number(error))]);
            }
            None
        }
    };
    let line = line(&section, sources, number.map(|n| reach(channel, n)));
    if let Some(line) = &line
        && sources.get(line.source).is_some_and(|source| source.method == Method::Imported && source.check.is_none())
    {
        section.file.error(at, "number-imported", &[("number", &shown)]);
    }
    section.close();
    Some((line?, at))
}

fn reach(channel: Channel, number: Number) -> Reach {
    if channel == Channel::Text { Reach::Text(number) } else { Reach::Call(number) }
}

fn why_no_number(error: NumberError) -> &'static str {
    match error {
        NumberError::Sign(_) => "sign",
        NumberError::Length(_) => "length",
        NumberError::Unknown => "unknown",
    }
}

fn addressed(section: Section<'_>, channel: Channel, field: &'static str, sources: &Sources) -> Option<Placed<Line>> {
    let address = section.text(field);
    let at = section.place_of(field);
    let fits = match channel {
        Channel::Email => address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')),
        _ => is_address(&address),
    };
    if !fits && !address.is_empty() {
        let code = if channel == Channel::Email { "bad-email" } else { "bad-url" };
        section.file.error(at, code, &[("url", &address)]);
    }
    let line = line(&section, sources, Some(Reach::Address(channel, address)))?;
    section.close();
    Some((line, at))
}

fn visit(section: Section<'_>, sources: &Sources) -> Option<Placed<Line>> {
    let address = section.text("address");
    // Read for editors: coverage, not the address, decides where a record answers.
    let _ = section.opt_text("municipality");
    let at = section.at;
    let line = line(&section, sources, Some(Reach::Address(Channel::Visit, address)))?;
    section.close();
    Some((line, at))
}

fn line(section: &Section<'_>, sources: &Sources, to: Option<Reach>) -> Option<Line> {
    let note = section.opt_both("note");
    let claim = |key: &'static str| {
        let claim = section.section(key)?;
        let is = claim.flag("is");
        if is.is_none() && !claim.has("is") {
            claim.file.error(claim.at, "missing-key", &[("key", "is")]);
        }
        let source = sources.of(&claim);
        claim.close();
        Some(Claim { is: is?, source })
    };
    let (free, on_bill) = (claim("free"), claim("on_bill"));
    let source = sources.of(section);
    Some(Line { to: to?, note, free, on_bill, source })
}

/// `[[through]]`. Whether the other record exists is seen when all are read.
pub(crate) fn through(record: &Section<'_>, sources: &Sources) -> Vec<Placed<Through>> {
    let read = |section: Section<'_>| {
        let through =
            Through { record: section.text("record"), ask: section.opt_both("ask"), source: sources.of(&section) };
        let at = section.place_of("record");
        section.close();
        (through, at)
    };
    record.sections("through").into_iter().map(read).collect()
}

/// `[[hours]]`: what cannot be read, never opens or forgets a night is told.
pub(crate) fn opening(record: &Section<'_>, sources: &Sources) -> Vec<Hours> {
    record.sections("hours").into_iter().map(|section| one_opening(section, sources)).collect()
}

fn one_opening(section: Section<'_>, sources: &Sources) -> Hours {
    let code = section.opt_text("of").unwrap_or_else(|| "call".to_owned());
    let of = Channel::from_code(&code).unwrap_or_else(|| {
        section.file.error(section.place_of("of"), "unknown-channel", &[("value", &code)]);
        Channel::Call
    });
    let hours = Hours {
        of,
        opening: section.opt_text("opening"),
        eves: section.opt_text("eves"),
        short_days: section.opt_text("short_days"),
        note: section.opt_both("note"),
        source: sources.of(&section),
    };
    readable(&section, &hours);
    if hours.opening.is_none() && hours.note.is_none() {
        section.file.error(section.at, "hours-say-nothing", &[]);
    }
    section.close();
    hours
}

/// Tells what in the hours could not be answered by, or would be answered wrongly.
fn readable(section: &Section<'_>, hours: &Hours) {
    let such_days = [("eves", &hours.eves), ("short_days", &hours.short_days)];
    let such = |key: &'static str, code: &'static str| {
        let value = such_days.iter().find(|(name, _)| *name == key).and_then(|(_, value)| value.as_deref());
        section.file.error(section.place_of(key), code, &[("key", key), ("value", value.unwrap_or_default())]);
    };
    if hours.opening.is_none() {
        let idle = such_days.iter().filter(|(_, value)| value.is_some());
        return idle.for_each(|(key, _)| such(key, "such-days-without-opening"));
    }
    let text = hours.opening.as_deref().unwrap_or_default();
    let opening = |code| section.file.error(section.place_of("opening"), code, &[("hours", text)]);
    match Schedule::parse(hours) {
        Err(HoursError::Syntax) => opening("bad-hours"),
        Err(HoursError::NeverOpen) => opening("hours-never-open"),
        Err(HoursError::NeedsMore) => opening("hours-need-more"),
        Err(HoursError::Eves) => such("eves", "bad-such-days"),
        Err(HoursError::ShortDays) => such("short_days", "bad-such-days"),
        Ok(_) => match hours::lost_night(text) {
            Some(LostNight::Forgotten) => opening("hours-forget-a-night"),
            Some(LostNight::Cut) => opening("hours-cut-a-night"),
            None => {}
        },
    }
}
