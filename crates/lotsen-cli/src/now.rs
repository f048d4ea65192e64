//! `now`: whom to call in a situation, or without one what there is to choose and who answers here.

use crate::args::Asker;
use crate::print::{self, kebab, line_text, place_name, state_text, values};
use crate::{Context, Outcome};
use lotsen_api::Lotsen;
use lotsen_api::wire::{
    ApiError, Certainty, Channel, Lang, Line, NowLine, NowReply, NowRequest, SituationView, SituationsRequest,
    StatementView,
};
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
    if !json {
        crate::ask::warn_of_clock(lotsen, asker, context);
    }
    match (start, json) {
        (None, true) => print::json(&reply),
        (None, false) => print_reply(&reply, &context.texts),
        (Some(situations), true) => print::json(&Start { situations, here: reply }),
        (Some(situations), false) => print_start(&situations, &reply, &context.texts),
    }
    Ok(Outcome::Done)
}

fn print_start(situations: &[SituationView], here: &NowReply, texts: &Texts) {
    out!("{}", texts.say("cli-situations", &[]));
    let width = situations.iter().map(|tile| tile.id.len()).max().unwrap_or(0);
    for tile in situations {
        out!("  {:<width$}  {}", tile.id, tile.name);
    }
    print_place(here, texts);
    print_lines("cli-here", &here.lines, texts);
}

fn print_reply(reply: &NowReply, texts: &Texts) {
    if let Some(situation) = &reply.situation {
        out!("{}\n{}", situation.name, situation.meaning);
    }
    print_place(reply, texts);
    print_lines("cli-now", &reply.lines, texts);
    print_lines("cli-later", &reply.later, texts);
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

fn print_lines(id: &str, lines: &[NowLine], texts: &Texts) {
    if !lines.is_empty() {
        out!("\n{}", texts.say(id, &[]));
    }
    for (line, number) in lines.iter().zip(1..) {
        let first = line.lines.first();
        let way = first.map_or_else(|| texts.say("cli-no-line", &[]), |line| line_text(line, texts));
        out!("{number:>3}. {}: {way}", line.name);
        // At an address nobody has to be there.
        let talk = |line: &Line| matches!(line.channel, Channel::Call | Channel::Text | Channel::Chat);
        if first.is_some_and(talk) {
            out!("     {}", state_text(&line.state, texts));
        }
        // Somebody else's page is told of beside the number itself.
        for line in first.iter().filter(|first| line.weak && first.certainty != Certainty::SecondHand) {
            out!("     {}", texts.say(&format!("certainty-{}", kebab(&line.certainty)), &[]));
        }
        let ask = first.and_then(|line| line.through.as_ref()).and_then(|through| through.ask.as_ref());
        for text in line.why.iter().chain(ask) {
            out!("     {text}");
        }
        out!("     {}.", texts.say(&format!("why-{}", line.near.code), &values(&line.near.args)));
        if let Some(then) = &line.then {
            let number = then.line.as_ref().map_or("", |line| line.shown.as_str());
            let say = if id == "cli-later" { "cli-until-then" } else { "cli-then" };
            out!("     {}", texts.say(say, &[("name", &then.name), ("number", number)]));
        }
    }
}
