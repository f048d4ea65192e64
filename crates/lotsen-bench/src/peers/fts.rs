//! SQLite's full-text search: the question as an OR of trigrams, ranked by bm25.

use super::{Peer, Scored};
use crate::document::{Document, peer_words};
use rusqlite::{Connection, params};

pub(crate) struct Fts {
    connection: Connection,
}

/// Two tables: a record with many words for what it is about is long, and bm25 would hold that against its name.
const TABLES: &str = "
    CREATE VIRTUAL TABLE name USING fts5(names, also, places, numbers, tokenize = 'trigram remove_diacritics 1');
    CREATE VIRTUAL TABLE about USING fts5(keywords, regions, text, tokenize = 'trigram remove_diacritics 1');";
const ADD_NAME: &str = "INSERT INTO name(rowid, names, also, places, numbers) VALUES (?, ?, ?, ?, ?)";
const ADD_ABOUT: &str = "INSERT INTO about(rowid, keywords, regions, text) VALUES (?, ?, ?, ?)";
const FIND: &str = "
    SELECT rowid, sum(rank) FROM (
        SELECT rowid, bm25(name, 10, 8, 9, 8) AS rank FROM name WHERE name MATCH ?1
        UNION ALL SELECT rowid, bm25(about, 4, 4, 1) FROM about WHERE about MATCH ?1
    ) GROUP BY rowid ORDER BY 2 LIMIT ?2";

impl Fts {
    pub(crate) fn new(documents: &[Document]) -> rusqlite::Result<Self> {
        let mut connection = Connection::open_in_memory()?;
        connection.execute_batch(TABLES)?;
        let transaction = connection.transaction()?;
        for (document, at) in documents.iter().zip(0_u32..) {
            let [names, also, places, numbers, keywords, regions, text] =
                document.fields().map(|(_, texts)| texts.join("\n"));
            transaction.prepare_cached(ADD_NAME)?.execute(params![at, names, also, places, numbers])?;
            transaction.prepare_cached(ADD_ABOUT)?.execute(params![at, keywords, regions, text])?;
        }
        transaction.commit()?;
        Ok(Self { connection })
    }

    fn find(&self, trigrams: &str, most: usize) -> rusqlite::Result<Scored> {
        let mut find = self.connection.prepare_cached(FIND)?;
        let most = i64::try_from(most).unwrap_or(-1);
        // bm25 is the smaller the better.
        let rows = find.query_map(params![trigrams, most], |row| Ok((row.get(0)?, -row.get::<_, f32>(1)?)))?;
        rows.collect()
    }
}

impl Peer for Fts {
    fn name(&self) -> &'static str {
        "SQLite FTS5, trigram OR, bm25"
    }

    fn place_weight(&self) -> f32 {
        0.3
    }

    fn scored(&mut self, text: &str, most: usize) -> Scored {
        let mut trigrams: Vec<String> = Vec::new();
        for word in peer_words(text) {
            let letters: Vec<char> = word.chars().collect();
            trigrams.extend(letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())));
        }
        trigrams.sort_unstable();
        trigrams.dedup();
        if trigrams.is_empty() {
            return Vec::new();
        }
        self.find(&trigrams.join(" OR "), most).unwrap_or_default()
    }
}
