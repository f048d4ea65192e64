//! Situations, from values to rows and back.

use super::read::{impossible, positions, rows, source, split, step, text};
use super::write;
use crate::model::{Phrase, RoleOrder, Situation, Statement, StepLink, Suggestion, Voice, When};
use rusqlite::{Connection, Error, Row, params};
use std::collections::HashMap;

/// Writes one situation and all that hangs on it.
pub(super) fn insert(db: &Connection, situation: &Situation) -> Result<(), Error> {
    let id = &situation.id;
    db.prepare_cached("INSERT INTO situation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?.execute(
        params![
            id,
            situation.tile,
            situation.order,
            situation.within,
            situation.danger,
            situation.topics.join(" "),
            situation.first_for.join(" "),
            situation.name.sv,
            situation.name.en,
            situation.meaning.sv,
            situation.meaning.en,
        ],
    )?;
    write::sources(db, "situation_source", id, &situation.sources)?;
    write_lines(db, situation)?;
    for (section, statements) in [("sign", &situation.signs), ("avoid", &situation.avoid), ("law", &situation.law)] {
        for Statement { text, sources } in statements {
            db.prepare_cached("INSERT INTO situation_statement VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
                id,
                section,
                text.sv,
                text.en,
                write::positions(sources)
            ])?;
        }
    }
    write::steps(db, "situation_step", id, &situation.steps)?;
    let signals = situation.signals.iter().map(|(lang, text)| (None, lang, text));
    let phrases = situation.phrases.iter().map(|phrase| (Some(phrase.voice.code()), &phrase.lang, &phrase.text));
    for (voice, lang, text) in signals.chain(phrases) {
        db.prepare_cached("INSERT INTO situation_phrase VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![id, voice, lang, text])?;
    }
    Ok(())
}

fn write_lines(db: &Connection, situation: &Situation) -> Result<(), Error> {
    for line in &situation.lines {
        db.prepare_cached("INSERT INTO situation_line VALUES (?1, ?2, ?3, ?4, ?5)")?.execute(params![
            situation.id,
            line.to.code(),
            line.when.code(),
            line.why.sv,
            line.why.en
        ])?;
    }
    for order in &situation.order_for {
        db.prepare_cached("INSERT INTO situation_order VALUES (?1, ?2, ?3)")?.execute(params![
            situation.id,
            order.role,
            write::positions(&order.lines)
        ])?;
    }
    Ok(())
}

/// Reads all situations.
pub(super) fn all(db: &Connection) -> Result<Vec<Situation>, Error> {
    let mut situations = rows(db, "SELECT * FROM situation", head)?;
    let at: HashMap<String, usize> = situations.iter().enumerate().map(|(i, s)| (s.id.clone(), i)).collect();
    let mut hang = |table: &str, add: fn(&mut Situation, &Row<'_>) -> Result<(), Error>| -> Result<(), Error> {
        let mut statement = db.prepare(&format!("SELECT * FROM {table} ORDER BY rowid"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let situation = *at.get(row.get_ref("situation")?.as_str()?).ok_or_else(impossible)?;
            add(&mut situations[situation], row)?;
        }
        Ok(())
    };
    hang("situation_source", |situation, row| source(row).map(|source| situation.sources.push(source)))?;
    hang("situation_line", |situation, row| line(row).map(|line| situation.lines.push(line)))?;
    hang("situation_order", |situation, row| order(row).map(|order| situation.order_for.push(order)))?;
    hang("situation_statement", statement)?;
    hang("situation_step", |situation, row| step(row).map(|step| situation.steps.push(step)))?;
    hang("situation_phrase", phrase)?;
    Ok(situations)
}

fn head(row: &Row<'_>) -> Result<Situation, Error> {
    Ok(Situation {
        id: row.get("id")?,
        tile: row.get("tile")?,
        order: row.get("sort")?,
        within: row.get("within")?,
        danger: row.get("danger")?,
        topics: split(row, "topics", ' ')?,
        first_for: split(row, "first_for", ' ')?,
        name: text(row, "name")?.ok_or_else(impossible)?,
        meaning: text(row, "meaning")?.ok_or_else(impossible)?,
        ..Situation::default()
    })
}

fn line(row: &Row<'_>) -> Result<Suggestion, Error> {
    Ok(Suggestion {
        to: StepLink::from_code(row.get_ref("target")?.as_str()?),
        when: When::from_code(row.get_ref("suggest")?.as_str()?).ok_or_else(impossible)?,
        why: text(row, "why")?.ok_or_else(impossible)?,
    })
}

fn order(row: &Row<'_>) -> Result<RoleOrder, Error> {
    Ok(RoleOrder { role: row.get("role")?, lines: positions(row, "lines")? })
}

fn statement(situation: &mut Situation, row: &Row<'_>) -> Result<(), Error> {
    let statement = Statement { text: text(row, "text")?.ok_or_else(impossible)?, sources: positions(row, "sources")? };
    match row.get_ref("section")?.as_str()? {
        "sign" => situation.signs.push(statement),
        "avoid" => situation.avoid.push(statement),
        "law" => situation.law.push(statement),
        _ => return Err(impossible()),
    }
    Ok(())
}

fn phrase(situation: &mut Situation, row: &Row<'_>) -> Result<(), Error> {
    let (lang, text): (String, String) = (row.get("lang")?, row.get("text")?);
    match row.get_ref("voice")?.as_str_or_null()? {
        None => situation.signals.push((lang, text)),
        Some(voice) => {
            let voice = Voice::from_code(voice).ok_or_else(impossible)?;
            situation.phrases.push(Phrase { lang, voice, text });
        }
    }
    Ok(())
}
