//! The recogniser's rows: a class a row, so that a reader of the file sees what was learnt.

use crate::model::Recogniser;
use rusqlite::Connection;

pub(super) fn insert(db: &Connection, recogniser: &Recogniser) -> Result<(), rusqlite::Error> {
    let mut statement = db.prepare("INSERT INTO recogniser (class, scale, weights) VALUES (?1, ?2, ?3)")?;
    for (at, (class, scale)) in recogniser.classes.iter().zip(&recogniser.scales).enumerate() {
        let column = recogniser.weights.iter().skip(at).step_by(recogniser.classes.len());
        let bytes: Vec<u8> = column.map(|weight| weight.to_le_bytes()[0]).collect();
        statement.execute((class, f64::from(*scale), bytes))?;
    }
    db.execute("INSERT INTO recogniser_rarity (rarities) VALUES (?1)", [&recogniser.rarities])?;
    Ok(())
}

#[allow(clippy::cast_possible_truncation, reason = "written from such a number")]
pub(super) fn all(db: &Connection) -> Result<Recogniser, rusqlite::Error> {
    let mut recogniser = Recogniser::default();
    let mut columns: Vec<Vec<u8>> = Vec::new();
    let mut statement = db.prepare("SELECT class, scale, weights FROM recogniser ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        recogniser.classes.push(row.get(0)?);
        recogniser.scales.push(row.get::<_, f64>(1)? as f32);
        columns.push(row.get(2)?);
    }
    recogniser.rarities = db.query_row("SELECT rarities FROM recogniser_rarity", [], |row| row.get(0))?;
    let features = columns.iter().map(Vec::len).min().unwrap_or(0);
    recogniser.weights.reserve_exact(features * columns.len());
    for feature in 0..features {
        recogniser.weights.extend(columns.iter().map(|column| i8::from_le_bytes([column[feature]])));
    }
    Ok(recogniser)
}
