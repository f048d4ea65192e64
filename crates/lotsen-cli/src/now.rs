//! `now`: whom to call in a situation, or without one what there is to choose and who answers here.

use crate::args::Asker;
use crate::print::{self, line_text, place_name};
use crate::{Context, Outcome};
use lotsen_api::wire::{
    ApiError, Channel, Lang, NowLine, NowReply, NowRequest, Reason, SituationView, SituationsRequest, State, StateCode,
    StatementView,
};
use lotsen_api::{Lotsen, Now};
use lotsen_texts::Texts;
use serde::Serialize;
use std::collections::BTreeSet;

/// What there is to choose, and who answers here: the start page in the terminal.
#[derive(Serialize)]
struct Start {
    situations: Vec<SituationView>,
    here: NowReply,
}

pub(crate) fn now(
    lotsen: &Lotsen,
    situation: Option<&str>,
    asker: &Asker,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let (now, place) = crate::ask::when_and_where(lotsen, asker, context)?;
    let role = asker.role.clone();
    let request = NowRequest { situation: situation.map(str::to_owned), role: role.clone(), place, lang };
    let reply = lotsen.now(&request, now)?;
    let start = match &reply.situation {
        Some(_) => None,
        None => Some(lotsen.situations(&SituationsRequest { lang, role })?),
    };
    match (start, json) {
        (None, true) => print::json(&reply),
        (None, false) => print_reply(&reply, now, &context.texts),
        (Some(situations), true) => print::json(&Start { situations, here: reply }),
        (Some(situations), false) => print_start(&situations, &reply, now, &context.texts),
    }
    Ok(Outcome::Done)
}

fn print_start(situations: &[SituationView], here: &NowReply, now: Now, texts: &Texts) {
    out!("{}", texts.say("cli-situations", &[]));
    let width = situations.iter().map(|tile| tile.id.len()).max().unwrap_or(0);
    for tile in situations {
        out!("  {:<width$}  {}", tile.id, tile.name);
    }
    print_place(here, texts);
    print_lines("cli-here", &here.lines, now, texts);
}

fn print_reply(reply: &NowReply, now: Now, texts: &Texts) {
    if let Some(situation) = &reply.situation {
        out!("{}\n{}", situation.name, situation.meaning);
    }
    print_place(reply, texts);
    print_lines("cli-now", &reply.lines, now, texts);
    print_lines("cli-later", &reply.later, now, texts);
    if !reply.steps.is_empty() {
        out!("\n{}", texts.say("cli-do", &[]));
    }
    for (step, number) in reply.steps.iter().zip(1..) {
        let links: Vec<&str> = step.links.iter().map(|link| link.name.as_str()).collect();
        let links = if links.is_empty() { String::new() } else { format!(" → {}", links.join(", ")) };
        out!("  {number}. {}{links}", step.text);
    }
    for (id, statements) in [("cli-avoid", &reply.avoid), ("cli-signs", &reply.signs), ("cli-law", &reply.law)] {
        print_statements(id, statements, texts);
    }
    let publishers: BTreeSet<&str> = reply.sources.iter().map(|source| source.publisher.as_str()).collect();
    if !publishers.is_empty() {
        out!("\n{}: {}", texts.say("cli-sources", &[]), publishers.into_iter().collect::<Vec<_>>().join("; "));
    }
}

fn print_place(reply: &NowReply, texts: &Texts) {
    if let Some(place) = &reply.place {
        out!("{}", texts.say("cli-place", &[("place", &place_name(&place.name, &place.within))]));
    }
}

fn print_statements(id: &str, statements: &[StatementView], texts: &Texts) {
    if !statements.is_empty() {
        out!("\n{}", texts.say(id, &[]));
    }
    for said in statements {
        let weak = if said.weak { format!(" ({})", texts.say("cli-weak", &[])) } else { String::new() };
        out!("  – {}{weak}", said.text);
    }
}

fn print_lines(id: &str, lines: &[NowLine], now: Now, texts: &Texts) {
    if !lines.is_empty() {
        out!("\n{}", texts.say(id, &[]));
    }
    for (line, number) in lines.iter().zip(1..) {
        let first = line.lines.first();
        let way = first.map_or_else(|| texts.say("cli-no-line", &[]), |line| line_text(line, texts));
        out!("{number:>3}. {}: {way}", line.name);
        if let Some(state) = first.and_then(|first| state_text(&line.state, first.channel, now, texts)) {
            let note = line.hours_note.iter().filter(|_| line.state.code == StateCode::Unknown);
            out!("     {}", [state].into_iter().chain(note.cloned()).collect::<Vec<_>>().join(" "));
        }
        let ask = first.and_then(|line| line.through.as_ref()).and_then(|through| through.ask.as_ref());
        for text in line.why.iter().chain(ask) {
            out!("     {text}");
        }
        out!("     {}.", reason_text(&line.near, texts));
        if let Some(then) = &line.then {
            let number = then.line.as_ref().map_or("", |line| line.shown.as_str());
            out!("     {}", texts.say("cli-then", &[("name", &then.name), ("number", number)]));
        }
    }
}

fn reason_text(reason: &Reason, texts: &Texts) -> String {
    let args: Vec<(&str, &str)> = reason.args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    texts.say(&format!("why-{}", reason.code), &args)
}

/// Nothing for an address, where nobody has to be there.
fn state_text(state: &State, channel: Channel, now: Now, texts: &Texts) -> Option<String> {
    if !matches!(channel, Channel::Call | Channel::Text | Channel::Chat) {
        return None;
    }
    let at = state.at.as_deref().map(|at| moment_text(at, now, texts));
    let id = match (state.code, &at) {
        (StateCode::Always, _) => "cli-state-always",
        (StateCode::Open, _) if state.sure => "cli-state-open",
        (StateCode::Open, _) => "cli-state-open-unsure",
        (StateCode::ClosingSoon, _) => "cli-state-closing-soon",
        (StateCode::Closed, None) => "cli-state-closed-long",
        (StateCode::Closed, Some(_)) if state.sure => "cli-state-closed",
        (StateCode::Closed, Some(_)) => "cli-state-closed-unsure",
        (StateCode::OpeningSoon, _) => "cli-state-opening-soon",
        (StateCode::Unknown, _) => match state.why.as_deref() {
            Some("day_off") => "cli-state-day-off",
            Some("no_clock_times") => "cli-state-no-clock-times",
            _ if channel == Channel::Chat => "cli-state-unknown-chat",
            _ => "cli-state-unknown",
        },
    };
    Some(texts.say(id, &[("at", &at.unwrap_or_default())]))
}

/// A moment as one says it: the time alone today, with the weekday within a week, else with the date.
fn moment_text(at: &str, now: Now, texts: &Texts) -> String {
    let Some(moment) = at.get(..16).and_then(Now::parse) else { return at.to_owned() };
    let clock = lotsen_core::hours::clock(moment.minute());
    match moment.date().days_since(now.date()) {
        0 => clock,
        1..7 => format!("{} {clock}", texts.say(&format!("day-{}", moment.date().weekday()), &[])),
        _ => format!("{} {clock}", moment.date()),
    }
}
