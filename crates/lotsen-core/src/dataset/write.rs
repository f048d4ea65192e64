//! From values to rows.

use crate::model::{Claim, Dataset, FactValue, Line, PlaceKind, Record, Source, Step, StepLink, Text};
use rusqlite::{Connection, Error, params};

/// Writes everything but the seal.
pub(super) fn all(db: &Connection, dataset: &Dataset) -> Result<(), Error> {
    for (key, value) in [("edition", dataset.edition.name.clone()), ("date", dataset.edition.date.to_string())] {
        db.execute("INSERT INTO meta VALUES (?1, ?2)", (key, value))?;
    }
    terms(db, dataset)?;
    places(db, dataset)?;
    // Records first, then what hangs on them: a link may point forward.
    for record in &dataset.records {
        head(db, record)?;
    }
    for record in &dataset.records {
        body(db, record)?;
    }
    dataset.situations.iter().try_for_each(|situation| super::situation::insert(db, situation))?;
    super::recogniser::insert(db, &dataset.recogniser)
}

fn terms(db: &Connection, dataset: &Dataset) -> Result<(), Error> {
    for term in &dataset.terms {
        let of = term.of.code();
        db.prepare_cached("INSERT INTO term VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            of,
            term.id,
            term.label.sv,
            term.label.en,
            term.description.sv,
            term.description.en,
            term.recheck.map(super::super::model::Recheck::code),
            term.role,
        ])?;
        for said in &term.words {
            db.prepare_cached("INSERT INTO term_words VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![of, term.id, said.lang, said.text])?;
        }
    }
    for (spelt, meant) in &dataset.spoken {
        db.prepare_cached("INSERT INTO spoken VALUES (?1, ?2)")?.execute([spelt, meant])?;
    }
    for word in &dataset.stopwords {
        db.prepare_cached("INSERT INTO stopword VALUES (?1)")?.execute([word])?;
    }
    for word in &dataset.namesakes {
        db.prepare_cached("INSERT INTO namesake VALUES (?1)")?.execute([word])?;
    }
    Ok(())
}

fn places(db: &Connection, dataset: &Dataset) -> Result<(), Error> {
    for place in &dataset.places {
        let kind = match place.kind {
            PlaceKind::Country => "country",
            PlaceKind::County => "county",
            PlaceKind::Municipality => "municipality",
            PlaceKind::Locality => "locality",
        };
        db.prepare_cached("INSERT INTO place VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?.execute(params![
            place.code,
            kind,
            place.name,
            place.name_en,
            place.also.join("|"),
            place.within,
            place.population,
        ])?;
    }
    Ok(())
}

fn head(db: &Connection, record: &Record) -> Result<(), Error> {
    db.prepare_cached(
        "INSERT INTO record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
    )?
    .execute(params![
        record.id,
        record.was.join(" "),
        record.kind,
        record.priority,
        record.founding,
        record.name.sv,
        record.name.en,
        record.also.join("|"),
        record.former.join("|"),
        record.summary.sv,
        record.summary.en,
        record.operator,
        record.topics.join(" "),
        record.audiences.join(" "),
        record.not_for.join(" "),
        record.general,
        record.see.join(" "),
    ])?;
    sources(db, "source", &record.id, &record.sources)
}

/// The sources of a record or situation.
pub(super) fn sources(db: &Connection, table: &str, of: &str, sources: &[Source]) -> Result<(), Error> {
    let insert = format!("INSERT INTO {table} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    for (position, source) in (0_u32..).zip(sources) {
        db.prepare_cached(&insert)?.execute(params![
            of,
            position,
            source.publisher,
            source.url,
            source.page_date.map(|date| date.to_string()),
            source.not_before.map(|date| date.to_string()),
            source.read.to_string(),
            source.method.code(),
            source.check.map(|check| check.date.to_string()),
            source.check.map(|check| check.method.code()),
        ])?;
    }
    Ok(())
}

fn body(db: &Connection, record: &Record) -> Result<(), Error> {
    let id = &record.id;
    for covers in &record.covers {
        let (sv, en) = both(covers.note.as_ref());
        db.prepare_cached("INSERT INTO covers VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
            id,
            covers.areas.join(" "),
            covers.stated,
            sv,
            en,
            covers.source
        ])?;
    }
    for line in &record.lines {
        insert_line(db, id, line)?;
    }
    for through in &record.through {
        let (sv, en) = both(through.ask.as_ref());
        db.prepare_cached("INSERT INTO through VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            id,
            through.record,
            sv,
            en,
            through.source
        ])?;
    }
    for hours in &record.hours {
        let (sv, en) = both(hours.note.as_ref());
        db.prepare_cached("INSERT INTO hours VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            id,
            hours.of.code(),
            hours.opening,
            hours.eves,
            hours.short_days,
            sv,
            en,
            hours.source
        ])?;
    }
    if let Some(ages) = record.ages {
        db.prepare_cached("INSERT INTO ages VALUES (?1, ?2, ?3, ?4)")?.execute(params![
            id,
            ages.from,
            ages.to,
            ages.source
        ])?;
    }
    for fact in &record.facts {
        let (truth, tags) = match &fact.value {
            FactValue::Is(is) => (Some(*is), None),
            FactValue::Are(tags) => (None, Some(tags.join(" "))),
        };
        db.prepare_cached("INSERT INTO fact VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            id,
            fact.what.code(),
            truth,
            tags,
            fact.source
        ])?;
    }
    if let Some(resource) = &record.resource {
        let (sv, en) = both(resource.note.as_ref());
        db.prepare_cached("INSERT INTO resource VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(params![
            id,
            resource.format,
            resource.publisher,
            resource.year,
            resource.minutes,
            resource.free,
            sv,
            en
        ])?;
    }
    steps(db, "step", id, &record.steps)
}

fn insert_line(db: &Connection, id: &str, line: &Line) -> Result<(), Error> {
    let (sv, en) = both(line.note.as_ref());
    let parts = |claim: Option<Claim>| (claim.map(|c| c.is), claim.map(|c| c.source));
    let (free, free_source) = parts(line.free);
    let (on_bill, on_bill_source) = parts(line.on_bill);
    db.prepare_cached("INSERT INTO line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")?.execute(params![
        id,
        line.to.channel().code(),
        line.to.shown(),
        sv,
        en,
        free,
        free_source,
        on_bill,
        on_bill_source,
        line.source,
    ])?;
    Ok(())
}

/// The steps of a procedure or situation.
pub(super) fn steps(db: &Connection, table: &str, of: &str, steps: &[Step]) -> Result<(), Error> {
    let insert = format!("INSERT INTO {table} VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for step in steps {
        let links: Vec<&str> = step.links.iter().map(StepLink::code).collect();
        db.prepare_cached(&insert)?.execute(params![
            of,
            step.text.sv,
            step.text.en,
            step.roles.join(" "),
            links.join(" "),
            positions(&step.sources),
        ])?;
    }
    Ok(())
}

/// Positions as one column.
pub(super) fn positions(positions: &[u32]) -> String {
    positions.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

fn both(text: Option<&Text>) -> (Option<&str>, Option<&str>) {
    (text.map(|t| t.sv.as_str()), text.map(|t| t.en.as_str()))
}
