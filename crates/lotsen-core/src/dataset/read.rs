//! From rows to values: the mirror of `write`.

use crate::date::{Date, PartialDate};
use crate::model::{
    Ages, Channel, Check, Claim, Covers, Dataset, Edition, Fact, FactKind, FactValue, Hours, Line, Method, Place,
    PlaceKind, Reach, Recheck, Record, Resource, Said, Source, Step, StepLink, Term, Text, Through, Vocabulary,
};
use crate::number::Number;
use rusqlite::{Connection, Error, Row, RowIndex};
use std::collections::HashMap;

/// Reads everything. A value that the schema cannot hold is an error: the file was not written by us.
pub(super) fn all(db: &Connection) -> Result<Dataset, Error> {
    Ok(Dataset {
        edition: edition(db)?,
        records: records(db)?,
        situations: super::situation::all(db)?,
        sought: Vec::new(),
        recogniser: super::recogniser::all(db)?,
        places: rows(db, "SELECT kind, code, name, name_en, also, within, population FROM place", place)?,
        terms: terms(db)?,
        spoken: rows(db, "SELECT spelt, meant FROM spoken", |row| Ok((row.get(0)?, row.get(1)?)))?,
        stopwords: rows(db, "SELECT word FROM stopword", |row| row.get(0))?,
        namesakes: rows(db, "SELECT word FROM namesake", |row| row.get(0))?,
    })
}

pub(super) fn rows<T>(
    db: &Connection,
    sql: &str,
    read: impl Fn(&Row<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let ordered = format!("{sql} ORDER BY rowid");
    let mut values: Vec<T> = db.prepare(&ordered)?.query_map([], |row| read(row))?.collect::<Result<_, _>>()?;
    values.shrink_to_fit();
    Ok(values)
}

/// A value that only a damaged or foreign file can hold.
pub(super) fn impossible() -> Error {
    Error::InvalidQuery
}

fn edition(db: &Connection) -> Result<Edition, Error> {
    let value = |key: &str| db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0));
    let date: String = value("date")?;
    Ok(Edition { name: value("edition")?, date: Date::parse(&date).ok_or_else(impossible)? })
}

fn terms(db: &Connection) -> Result<Vec<Term>, Error> {
    let mut terms = rows(db, "SELECT * FROM term", |row| {
        let of = row.get::<_, String>("vocabulary")?;
        let recheck: Option<String> = row.get("recheck")?;
        Ok(Term {
            of: Vocabulary::ALL.into_iter().find(|v| v.code() == of).ok_or_else(impossible)?,
            id: row.get("id")?,
            label: text(row, "label")?.ok_or_else(impossible)?,
            description: text(row, "description")?.ok_or_else(impossible)?,
            recheck: recheck.and_then(|code| Recheck::ALL.into_iter().find(|class| class.code() == code)),
            role: row.get("role")?,
            words: Vec::new(),
        })
    })?;
    let at: HashMap<(String, String), usize> =
        terms.iter().enumerate().map(|(i, term)| ((term.of.code().to_owned(), term.id.clone()), i)).collect();
    let words = rows(db, "SELECT vocabulary, term, lang, words FROM term_words", |row| {
        Ok(((row.get(0)?, row.get(1)?), Said { lang: row.get(2)?, text: row.get(3)? }))
    })?;
    for (term, said) in words {
        terms[*at.get(&term).ok_or_else(impossible)?].words.push(said);
    }
    Ok(terms)
}

fn place(row: &Row<'_>) -> Result<Place, Error> {
    let kind = match row.get_ref(0)?.as_str()? {
        "country" => PlaceKind::Country,
        "county" => PlaceKind::County,
        "municipality" => PlaceKind::Municipality,
        "locality" => PlaceKind::Locality,
        _ => return Err(impossible()),
    };
    Ok(Place {
        code: row.get(1)?,
        kind,
        name: row.get(2)?,
        name_en: row.get(3)?,
        also: split(row, 4, '|')?,
        within: row.get(5)?,
        population: row.get(6)?,
    })
}

fn records(db: &Connection) -> Result<Vec<Record>, Error> {
    let mut records = rows(db, "SELECT * FROM record", head)?;
    let at: HashMap<String, usize> = records.iter().enumerate().map(|(i, record)| (record.id.clone(), i)).collect();
    let mut hang = |table: &str, add: &dyn Fn(&mut Record, &Row<'_>) -> Result<(), Error>| -> Result<(), Error> {
        let mut statement = db.prepare(&format!("SELECT * FROM {table} ORDER BY rowid"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let record = *at.get(row.get_ref("record")?.as_str()?).ok_or_else(impossible)?;
            add(&mut records[record], row)?;
        }
        Ok(())
    };
    hang("source", &|record, row| {
        let _: () = record.sources.push(source(row)?);
        Ok(())
    })?;
    hang("covers", &|record, row| {
        let _: () = record.covers.push(covers(row)?);
        Ok(())
    })?;
    hang("line", &|record, row| {
        let _: () = record.lines.push(line(row)?);
        Ok(())
    })?;
    hang("through", &|record, row| {
        let _: () = record.through.push(through(row)?);
        Ok(())
    })?;
    hang("hours", &|record, row| {
        let _: () = record.hours.push(hours(row)?);
        Ok(())
    })?;
    hang("fact", &|record, row| {
        let _: () = record.facts.push(fact(row)?);
        Ok(())
    })?;
    hang("step", &|record, row| {
        let _: () = record.steps.push(step(row)?);
        Ok(())
    })?;
    hang("ages", &|record, row| {
        let ages = Ages { from: row.get("youngest")?, to: row.get("oldest")?, source: row.get("source")? };
        let _: () = record.ages = Some(ages);
        Ok(())
    })?;
    hang("resource", &|record, row| {
        let _: () = record.resource = Some(resource(row)?);
        Ok(())
    })?;
    Ok(records)
}

fn head(row: &Row<'_>) -> Result<Record, Error> {
    Ok(Record {
        id: row.get("id")?,
        was: split(row, "was", ' ')?,
        kind: row.get("kind")?,
        priority: row.get("priority")?,
        founding: row.get("founding")?,
        name: text(row, "name")?.ok_or_else(impossible)?,
        also: split(row, "also", '|')?,
        former: split(row, "former", '|')?,
        summary: text(row, "summary")?.ok_or_else(impossible)?,
        operator: row.get("operator")?,
        topics: split(row, "topics", ' ')?,
        audiences: split(row, "audiences", ' ')?,
        not_for: split(row, "not_for", ' ')?,
        general: row.get("general")?,
        see: split(row, "see", ' ')?,
        ..Record::default()
    })
}

pub(super) fn source(row: &Row<'_>) -> Result<Source, Error> {
    let date = |column: &str| -> Result<Option<Date>, Error> {
        let value: Option<String> = row.get(column)?;
        value.map(|text| Date::parse(&text).ok_or_else(impossible)).transpose()
    };
    let partial = |column: &str| -> Result<Option<PartialDate>, Error> {
        let value: Option<String> = row.get(column)?;
        value.map(|text| PartialDate::parse(&text).ok_or_else(impossible)).transpose()
    };
    let method = |column: &str| -> Result<Option<Method>, Error> {
        let value: Option<String> = row.get(column)?;
        value.map(|code| Method::from_code(&code).ok_or_else(impossible)).transpose()
    };
    let check = match (date("check_date")?, method("check_method")?) {
        (Some(date), Some(method)) => Some(Check { date, method }),
        (None, None) => None,
        _ => return Err(impossible()),
    };
    Ok(Source {
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        page_date: partial("page_date")?,
        not_before: partial("not_before")?,
        read: date("read")?.ok_or_else(impossible)?,
        method: method("method")?.ok_or_else(impossible)?,
        check,
    })
}

fn covers(row: &Row<'_>) -> Result<Covers, Error> {
    Ok(Covers {
        areas: split(row, "areas", ' ')?,
        stated: row.get("stated")?,
        note: text(row, "note")?,
        source: row.get("source")?,
    })
}

fn line(row: &Row<'_>) -> Result<Line, Error> {
    let shown: String = row.get("shown")?;
    let number = || Number::parse(&shown).map_err(|_| impossible());
    let to = match channel(row, "channel")? {
        Channel::Call => Reach::Call(number()?),
        Channel::Text => Reach::Text(number()?),
        other => Reach::Address(other, shown),
    };
    let claim = |is: &str, source: &str| -> Result<Option<Claim>, Error> {
        let (is, source): (Option<bool>, Option<u32>) = (row.get(is)?, row.get(source)?);
        Ok(is.zip(source).map(|(is, source)| Claim { is, source }))
    };
    Ok(Line {
        to,
        note: text(row, "note")?,
        free: claim("free", "free_source")?,
        on_bill: claim("on_bill", "on_bill_source")?,
        source: row.get("source")?,
    })
}

fn through(row: &Row<'_>) -> Result<Through, Error> {
    Ok(Through { record: row.get("other")?, ask: text(row, "ask")?, source: row.get("source")? })
}

fn hours(row: &Row<'_>) -> Result<Hours, Error> {
    Ok(Hours {
        of: channel(row, "of")?,
        opening: row.get("opening")?,
        eves: row.get("eves")?,
        short_days: row.get("short_days")?,
        note: text(row, "note")?,
        source: row.get("source")?,
    })
}

fn fact(row: &Row<'_>) -> Result<Fact, Error> {
    let what: String = row.get("what")?;
    let value = match row.get::<_, Option<bool>>("truth")? {
        Some(is) => FactValue::Is(is),
        None => FactValue::Are(split(row, "tags", ' ')?),
    };
    Ok(Fact {
        what: FactKind::ALL.into_iter().find(|kind| kind.code() == what).ok_or_else(impossible)?,
        value,
        source: row.get("source")?,
    })
}

fn resource(row: &Row<'_>) -> Result<Resource, Error> {
    Ok(Resource {
        format: row.get("format")?,
        publisher: row.get("publisher")?,
        year: row.get("year")?,
        minutes: row.get("minutes")?,
        free: row.get("free")?,
        note: text(row, "note")?,
    })
}

pub(super) fn step(row: &Row<'_>) -> Result<Step, Error> {
    Ok(Step {
        text: text(row, "text")?.ok_or_else(impossible)?,
        roles: split(row, "roles", ' ')?,
        links: split(row, "links", ' ')?.iter().map(|code| StepLink::from_code(code)).collect(),
        sources: positions(row, "sources")?,
    })
}

pub(super) fn positions(row: &Row<'_>, column: &str) -> Result<Vec<u32>, Error> {
    split(row, column, ' ')?.iter().map(|position| position.parse().map_err(|_| impossible())).collect()
}

fn channel(row: &Row<'_>, column: &str) -> Result<Channel, Error> {
    Channel::from_code(row.get_ref(column)?.as_str()?).ok_or_else(impossible)
}

pub(super) fn text(row: &Row<'_>, column: &str) -> Result<Option<Text>, Error> {
    let sv: Option<String> = row.get(format!("{column}_sv").as_str())?;
    let en: Option<String> = row.get(format!("{column}_en").as_str())?;
    Ok(sv.zip(en).map(|(sv, en)| Text { sv, en }))
}

pub(super) fn split(row: &Row<'_>, column: impl RowIndex, at: char) -> Result<Vec<String>, Error> {
    let value = row.get_ref(column)?.as_str()?;
    Ok(value.split(at).filter(|part| !part.is_empty()).map(str::to_owned).collect())
}
