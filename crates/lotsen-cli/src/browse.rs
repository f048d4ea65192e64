//! `browse`: what there is to look through, and what stands under one subject, kind or form. `about`: what the data are.

use crate::print::{self, kebab, line_text};
use crate::{Context, Outcome, moment};
use lotsen_api::Lotsen;
use lotsen_api::wire::{
    AboutRequest, ApiError, Contents, ContentsRequest, GroupedBy, Lang, RegionView, RegionsRequest, ShelfRequest,
    ShelfView,
};
use lotsen_texts::Texts;
use serde::Serialize;

/// What there is to look through, and the places one can choose.
#[derive(Serialize)]
struct Everything {
    contents: Contents,
    regions: Vec<RegionView>,
}

pub(crate) fn browse(
    lotsen: &Lotsen,
    under: Option<&str>,
    at: Option<&str>,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let contents = lotsen.contents(&ContentsRequest { lang });
    let Some(id) = under else {
        if json {
            print::json(&Everything { contents, regions: lotsen.regions(&RegionsRequest { lang }) });
        } else {
            for (shelves, heading) in
                [(&contents.topics, "topics"), (&contents.kinds, "kinds"), (&contents.formats, "formats")]
            {
                out!("\n{}", context.texts.say(&format!("browse-{heading}"), &[]));
                print_shelves(shelves, &context.texts);
            }
        }
        return Ok(Outcome::Done);
    };
    // A subject and a kind may share an id: the subject comes first, as in the list.
    let all = contents.topics.iter().chain(&contents.kinds).chain(&contents.formats);
    let by = all.into_iter().find(|shelf| shelf.id == id).map_or(GroupedBy::Topic, |shelf| shelf.by);
    let shelf = lotsen.shelf(&ShelfRequest { by, id: id.to_owned(), lang }, moment(at, context)?)?;
    if json {
        print::json(&shelf);
        return Ok(Outcome::Done);
    }
    for hit in &shelf.hits {
        let line = hit.lines.first().map(|line| line_text(line, &context.texts)).unwrap_or_default();
        out!("{:<28} {}  {line}", hit.id, hit.name);
    }
    Ok(Outcome::Done)
}

fn print_shelves(shelves: &[ShelfView], texts: &Texts) {
    for shelf in shelves {
        let label = if shelf.label.is_empty() {
            texts.say(&format!("format-{}", kebab(&shelf.id)), &[])
        } else {
            shelf.label.clone()
        };
        out!("{:>5}  {:<28} {label}", shelf.count, shelf.id);
    }
}

pub(crate) fn about(
    lotsen: &Lotsen,
    at: Option<&str>,
    lang: Lang,
    json: bool,
    context: &Context,
) -> Result<Outcome, ApiError> {
    let about = lotsen.about(&AboutRequest { lang }, moment(at, context)?);
    if json {
        print::json(&about);
        return Ok(Outcome::Done);
    }
    let counts = [("records", about.records), ("numbers", about.numbers), ("situations", about.situations)];
    let say = |id: &str, args: &[(&str, &str)]| out!("{}", context.texts.say(id, args));
    say("about-edition", &[("edition", &about.edition), ("date", &about.edition_date)]);
    for (id, count) in counts {
        say(&format!("about-{id}"), &[("count", &count.to_string())]);
    }
    say("about-rung", &[("count", &about.rung.to_string())]);
    Ok(Outcome::Done)
}
