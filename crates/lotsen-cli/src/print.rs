//! Replies as lines of text. What a person typed or a file holds is printed without control characters, so that nothing can
//! move the cursor or turn the writing round.

use lotsen_api::wire::{
    ApiError, Card, Certainty, Channel, Hit, HoursView, Line, Reason, SearchReply, StateView, Tier,
};
use lotsen_texts::Texts;
use serde::Serialize;
use std::fmt::Write as _;

/// A reply as the window gets it.
pub(crate) fn json(reply: &impl Serialize) {
    match serde_json::to_string_pretty(reply) {
        // JSON has a notation of its own for signs that may not stand raw.
        Ok(text) => out!("{}", escaped(&text)),
        Err(error) => eprintln!("{error}"),
    }
}

/// A text whose lines end as in mail and contact cards. Not through `out!`, which would take those line ends for signs.
pub(crate) fn with_line_ends(text: &str) {
    use std::io::Write as _;
    let lines = text.lines().map(|line| format!("{}\r\n", visible(line)));
    // A reader that has seen enough and closed the pipe is no error.
    let _ = std::io::stdout().write_all(lines.collect::<String>().as_bytes());
}

/// A refusal as a sentence.
pub(crate) fn error(error: &ApiError, texts: &Texts) -> String {
    let args = values(&error.args);
    let cli = format!("cli-{}", error.code);
    let id = if texts.has(&cli) { cli } else { format!("error-{}", error.code) };
    visible(&texts.say(&id, &args))
}

/// Hits, grouped by how they were found.
pub(crate) fn search(reply: &SearchReply, texts: &Texts) {
    let text = visible(&reply.text.chars().take(80).collect::<String>());
    if reply.nothing_found {
        out!("{}", texts.say("cli-nothing", &[("text", &text)]));
    }
    if let Some(meant) = &reply.did_you_mean {
        out!("{}", texts.say("cli-did-you-mean", &[("text", meant)]));
    }
    if let Some(place) = &reply.place {
        out!("{}", texts.say("cli-place", &[("place", &place_name(&place.name, &place.within))]));
    }
    if !reply.other_places.is_empty() {
        let names: Vec<String> = reply.other_places.iter().map(|p| place_name(&p.name, &p.within)).collect();
        out!("{}", texts.say("cli-other-places", &[("places", &names.join("; "))]));
    }
    for told in &reply.told {
        out!(
            "{}",
            texts.say("cli-told", &[("name", &told.name), ("share", &told.share.to_string()), ("id", &told.id)])
        );
    }
    let mut tier: Option<Tier> = None;
    for hit in &reply.hits {
        if tier != Some(hit.tier) {
            out!("\n{}", texts.say(&format!("tier-{}", kebab(&hit.tier)), &[]));
            tier = Some(hit.tier);
        }
        print_hit(hit, texts);
    }
}

fn print_hit(hit: &Hit, texts: &Texts) {
    out!("  {} · {} · {}", hit.name, hit.kind_label, hit.area);
    let line = hit.lines.iter().find(|line| line.channel == Channel::Call).or(hit.lines.first());
    out!("    {}", line.map_or_else(|| texts.say("cli-no-line", &[]), |line| line_text(line, texts)));
    if let Some(hours) = hit.hours.iter().find(|hours| line.is_some_and(|line| line.channel == hours.of)) {
        out!("    {}", state_text(&hours.state, texts));
    }
    for why in &hit.why {
        out!("    – {}", texts.say(&format!("why-{}", why.code), &values(&why.args)));
    }
}

/// A whole card.
pub(crate) fn card(card: &Card, texts: &Texts) {
    out!("{} · {}\n{}\n", card.name, card.kind_label, card.summary);
    for line in &card.lines {
        out!("  {}", line_text(line, texts));
        line.note.iter().for_each(|note| out!("    {note}"));
        out!("    {}", source_text(line, texts));
    }
    let list = |id: &str, items: Vec<String>| {
        if !items.is_empty() {
            out!("{}: {}", texts.say(id, &[]), items.join("; "));
        }
    };
    list("cli-for", card.audiences.clone());
    list("cli-not-for", card.not_for.clone());
    list("cli-covers", card.covers.iter().map(|covers| covers.areas.join(", ")).collect());
    card.hours.iter().for_each(|hours| print_hours(hours, texts));
    for (step, number) in card.steps.iter().zip(1..) {
        let links: Vec<&str> = step.links.iter().map(|link| link.name.as_str()).collect();
        let links = if links.is_empty() { String::new() } else { format!(" → {}", links.join(", ")) };
        out!("{} {number}. {}{links}", texts.say("cli-steps", &[]), step.text);
    }
    if card.member_count > 0 {
        let names: Vec<&str> = card.members.iter().take(5).map(|link| link.name.as_str()).collect();
        let count = card.member_count.to_string();
        out!("{}: {}", texts.say("cli-members", &[("count", &count)]), names.join("; "));
    }
    out!("{}:", texts.say("cli-sources", &[]));
    for source in &card.sources {
        out!("  {} {}", source.publisher, source.url.as_deref().unwrap_or_default());
    }
}

pub(crate) fn line_text(line: &Line, texts: &Texts) -> String {
    let mut text = line.shown.clone();
    if let Some(through) = &line.through {
        let _ = write!(text, " ({})", texts.say("cli-through", &[("name", &through.name)]));
    }
    if line.certainty == Certainty::SecondHand && line.dial.is_some() {
        let _ = write!(text, " ({})", texts.say("cli-check-number", &[]));
    }
    text
}

fn source_text(line: &Line, texts: &Texts) -> String {
    match &line.page_date {
        Some(date) => texts.say("cli-source", &[("publisher", &line.publisher), ("date", date)]),
        None => texts.say("cli-source-undated", &[("publisher", &line.publisher)]),
    }
}

/// What the hours mean at the moment asked about; below it the week and what the source says.
fn print_hours(hours: &HoursView, texts: &Texts) {
    let of = match hours.of {
        Channel::Call => String::new(),
        _ => format!(" ({})", texts.say(&format!("channel-{}", kebab(&hours.of)), &[]).to_lowercase()),
    };
    out!("{}{of}: {}", texts.say("cli-hours", &[]), state_text(&hours.state, texts));
    let rows = hours.week.iter().filter(|row| !row.spans.is_empty()).map(|row| {
        let day = |day: u8| texts.say(&format!("day-{day}"), &[]);
        let days = if row.from == row.to { day(row.from) } else { format!("{}–{}", day(row.from), day(row.to)) };
        format!("{days} {}", row.spans.join(", "))
    });
    rows.for_each(|row| out!("  {row}"));
    // Where there are no clock times, the state has begun with these words.
    let said = hours.state.args.iter().any(|(_, value)| Some(value) == hours.note.as_ref());
    hours.note.iter().filter(|_| !said).for_each(|note| out!("  {note}"));
}

/// The sentence of a state.
pub(crate) fn state_text(state: &StateView, texts: &Texts) -> String {
    texts.say(&format!("state-{}", state.code), &values(&state.args))
}

/// What is odd about the computer's clock.
pub(crate) fn clock(warning: &Reason, texts: &Texts) {
    out!("{}\n", texts.say(&format!("clock-{}", warning.code), &values(&warning.args)));
}

pub(crate) fn values(args: &[(String, String)]) -> Vec<(&str, &str)> {
    args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

pub(crate) fn place_name(name: &str, within: &str) -> String {
    if within.is_empty() { name.to_owned() } else { format!("{name} ({within})") }
}

pub(crate) fn kebab(code: &impl Serialize) -> String {
    let text = serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned));
    text.unwrap_or_default().replace('_', "-")
}

/// JSON text with the hidden signs that serde leaves as they are written as `\u…`.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for c in json.chars() {
        if is_hidden(c) {
            let _ = write!(text, "\\u{:04x}", c as u32);
        } else {
            text.push(c);
        }
    }
    text
}

/// Without control characters and without marks that turn the direction of writing.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

/// Control characters but line ends and tabs, and marks that turn the direction of writing.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
