//! `search` and `show`, with the forms in which a card leaves the screen.

use crate::args::Asker;
use crate::print;
use crate::{Context, Outcome, moment};
use lotsen_api::wire::{ApiError, CardRequest, HandoutRequest, Lang, SearchRequest};
use lotsen_api::{Lotsen, Now};

pub(crate) fn search(
    lotsen: &Lotsen,
    text: &str,
    asker: &Asker,
    limit: u32,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let (now, place) = when_and_where(lotsen, asker, context)?;
    let request = SearchRequest { text: text.to_owned(), lang, place, role: asker.role.clone(), limit };
    let reply = lotsen.search(&request, now)?;
    if json {
        print::json(&reply);
    } else {
        warn_of_clock(lotsen, asker, context);
        print::search(&reply, &context.texts);
    }
    Ok(Outcome::Done)
}

pub(crate) fn show(
    lotsen: &Lotsen,
    id: &str,
    asker: &Asker,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let (now, place) = when_and_where(lotsen, asker, context)?;
    let card = lotsen.card(&CardRequest { id: id.to_owned(), lang, place }, now)?;
    if json {
        print::json(&card);
    } else {
        warn_of_clock(lotsen, asker, context);
        print::card(&card, &context.texts);
    }
    Ok(Outcome::Done)
}

/// A contact card: what the window puts on the clipboard, here to be put into a file.
pub(crate) fn vcard(
    lotsen: &Lotsen,
    id: &str,
    asker: &Asker,
    lang: Lang,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let (now, place) = when_and_where(lotsen, asker, context)?;
    print::with_line_ends(&lotsen.vcard(&CardRequest { id: id.to_owned(), lang, place }, now)?);
    Ok(Outcome::Done)
}

pub(crate) fn handout(
    lotsen: &Lotsen,
    id: &str,
    asker: &Asker,
    lang: Lang,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let (now, _) = when_and_where(lotsen, asker, context)?;
    print::json(&lotsen.handout(&HandoutRequest { id: id.to_owned(), line: None, lang }, now)?);
    Ok(Outcome::Done)
}

/// The moment and the place (its code) of a question.
pub(crate) fn when_and_where(
    lotsen: &Lotsen,
    asker: &Asker,
    context: &Context,
) -> Result<(Now, Option<String>), ApiError> {
    let now = moment(asker.at.as_deref(), context)?;
    let place = asker.place.as_deref().map(|name| lotsen.place_code(name)).transpose()?;
    Ok((now, place))
}

/// Tells what is odd about the computer's clock, unless another moment was asked about.
pub(crate) fn warn_of_clock(lotsen: &Lotsen, asker: &Asker, context: &Context) {
    if let (None, Some(warning)) = (&asker.at, lotsen.clock(context.now, context.local_offset)) {
        print::clock(&warning, &context.texts);
    }
}
