//! The recogniser's rows: a class a row, and one row of what the features say.

use crate::model::Recogniser;
use rusqlite::Connection;

pub(super) fn insert(db: &Connection, recogniser: &Recogniser) -> Result<(), rusqlite::Error> {
    let mut statement = db.prepare("INSERT INTO recogniser_class (class, scale) VALUES (?1, ?2)")?;
    for (class, scale) in recogniser.classes.iter().zip(&recogniser.scales) {
        statement.execute((class, f64::from(*scale)))?;
    }
    let Recogniser { rarities, ends, weights, .. } = recogniser;
    // No feature has more weights than there are classes, and a class is a byte.
    let begins = std::iter::once(&0).chain(ends);
    let counts: Vec<u8> = begins.zip(ends).map(|(begin, end)| (end - begin).to_le_bytes()[0]).collect();
    let classes: Vec<u8> = weights.iter().map(|(class, _)| *class).collect();
    let weights: Vec<u8> = weights.iter().map(|(_, weight)| weight.to_le_bytes()[0]).collect();
    db.execute(
        "INSERT INTO recogniser_feature (rarities, counts, classes, weights) VALUES (?1, ?2, ?3, ?4)",
        (rarities, counts, classes, weights),
    )?;
    Ok(())
}

#[allow(clippy::cast_possible_truncation, reason = "written from such a number")]
pub(super) fn all(db: &Connection) -> Result<Recogniser, rusqlite::Error> {
    let mut recogniser = Recogniser::default();
    let mut statement = db.prepare("SELECT class, scale FROM recogniser_class ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        recogniser.classes.push(row.get(0)?);
        recogniser.scales.push(row.get::<_, f64>(1)? as f32);
    }
    db.query_row("SELECT rarities, counts, classes, weights FROM recogniser_feature", [], |row| {
        recogniser.rarities = row.get(0)?;
        recogniser.ends = ends(&row.get::<_, Vec<u8>>(1)?);
        let (classes, weights): (Vec<u8>, Vec<u8>) = (row.get(2)?, row.get(3)?);
        recogniser.weights =
            classes.into_iter().zip(weights.into_iter().map(|weight| i8::from_le_bytes([weight]))).collect();
        Ok(())
    })?;
    Ok(recogniser)
}

/// Where each feature's weights end, from how many each has.
fn ends(counts: &[u8]) -> Vec<u32> {
    let mut end = 0;
    counts
        .iter()
        .map(|count| {
            end += u32::from(*count);
            end
        })
        .collect()
}
