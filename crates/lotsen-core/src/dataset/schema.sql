-- The whole of Lotsen's dataset, one file. Built, never migrated: a change here raises VERSION in dataset.rs.
-- Rows are read in rowid order, which is the data room's: editorial for records, as written within a record.
-- A text for people has two columns, _sv and _en. A list of ids or tags is one column, separated by spaces;
-- a list of names is separated by '|'. `source` is a position among the record's own sources.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE term (
  vocabulary TEXT NOT NULL CHECK (vocabulary IN ('kind', 'topic', 'audience', 'format', 'everyday')),
  id TEXT NOT NULL,
  label_sv TEXT NOT NULL, label_en TEXT NOT NULL,
  description_sv TEXT NOT NULL, description_en TEXT NOT NULL,
  recheck TEXT CHECK (recheck IN ('A', 'B', 'C', 'D')),
  role INTEGER NOT NULL CHECK (role IN (0, 1)),
  PRIMARY KEY (vocabulary, id)
) STRICT;

-- `words` holds words and short phrases, separated by '|'.
CREATE TABLE term_words (
  vocabulary TEXT NOT NULL, term TEXT NOT NULL,
  lang TEXT NOT NULL, words TEXT NOT NULL,
  FOREIGN KEY (vocabulary, term) REFERENCES term (vocabulary, id)
) STRICT;

CREATE TABLE stopword (word TEXT NOT NULL) STRICT;
CREATE TABLE namesake (word TEXT PRIMARY KEY) STRICT;
CREATE TABLE spoken (spelt TEXT PRIMARY KEY, meant TEXT NOT NULL) STRICT;

CREATE TABLE place (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('country', 'county', 'municipality', 'locality')),
  name TEXT NOT NULL, name_en TEXT, also TEXT NOT NULL,
  within TEXT REFERENCES place (code),
  population INTEGER NOT NULL
) STRICT;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  was TEXT NOT NULL,
  kind TEXT NOT NULL,
  priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 100),
  founding INTEGER NOT NULL CHECK (founding IN (0, 1)),
  name_sv TEXT NOT NULL, name_en TEXT NOT NULL,
  also TEXT NOT NULL, former TEXT NOT NULL,
  summary_sv TEXT NOT NULL, summary_en TEXT NOT NULL,
  operator TEXT,
  topics TEXT NOT NULL, audiences TEXT NOT NULL, not_for TEXT NOT NULL,
  general TEXT REFERENCES record (id) DEFERRABLE INITIALLY DEFERRED,
  see TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  record TEXT NOT NULL REFERENCES record (id), position INTEGER NOT NULL,
  publisher TEXT NOT NULL, url TEXT,
  page_date TEXT, not_before TEXT, read TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('own-page', 'second-source', 'by-the-body', 'rang', 'imported')),
  check_date TEXT, check_method TEXT,
  PRIMARY KEY (record, position)
) STRICT;

CREATE TABLE covers (
  record TEXT NOT NULL, areas TEXT NOT NULL, stated INTEGER NOT NULL,
  note_sv TEXT, note_en TEXT, source INTEGER NOT NULL,
  FOREIGN KEY (record, source) REFERENCES source (record, position)
) STRICT;

-- `shown` is byte for byte what the source published.
CREATE TABLE line (
  record TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('call', 'text', 'chat', 'email', 'web', 'visit')),
  shown TEXT NOT NULL,
  note_sv TEXT, note_en TEXT,
  free INTEGER, free_source INTEGER, on_bill INTEGER, on_bill_source INTEGER,
  source INTEGER NOT NULL,
  FOREIGN KEY (record, source) REFERENCES source (record, position),
  FOREIGN KEY (record, free_source) REFERENCES source (record, position),
  FOREIGN KEY (record, on_bill_source) REFERENCES source (record, position)
) STRICT;

CREATE TABLE through (
  record TEXT NOT NULL, other TEXT NOT NULL REFERENCES record (id),
  ask_sv TEXT, ask_en TEXT, source INTEGER NOT NULL,
  FOREIGN KEY (record, source) REFERENCES source (record, position)
) STRICT;

CREATE TABLE hours (
  record TEXT NOT NULL, of TEXT NOT NULL, opening TEXT, eves TEXT, short_days TEXT,
  note_sv TEXT, note_en TEXT, source INTEGER NOT NULL,
  FOREIGN KEY (record, source) REFERENCES source (record, position)
) STRICT;

CREATE TABLE ages (
  record TEXT PRIMARY KEY, youngest INTEGER, oldest INTEGER, source INTEGER NOT NULL,
  FOREIGN KEY (record, source) REFERENCES source (record, position)
) STRICT;

-- Exactly one of `truth` and `tags` holds the value.
CREATE TABLE fact (
  record TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('anonymous', 'recorded', 'interpreter', 'languages')),
  truth INTEGER, tags TEXT, source INTEGER NOT NULL,
  CHECK ((truth IS NULL) <> (tags IS NULL)),
  FOREIGN KEY (record, source) REFERENCES source (record, position)
) STRICT;

CREATE TABLE resource (
  record TEXT PRIMARY KEY REFERENCES record (id),
  format TEXT, publisher TEXT, year INTEGER, minutes INTEGER, free INTEGER,
  note_sv TEXT, note_en TEXT
) STRICT;

-- `links` holds record ids and names such as my-coordinator; `sources` positions.
CREATE TABLE step (
  record TEXT NOT NULL REFERENCES record (id),
  text_sv TEXT NOT NULL, text_en TEXT NOT NULL,
  roles TEXT NOT NULL, links TEXT NOT NULL, sources TEXT NOT NULL
) STRICT;

CREATE TABLE situation (
  id TEXT PRIMARY KEY,
  tile INTEGER NOT NULL CHECK (tile IN (0, 1)),
  sort INTEGER NOT NULL,
  within TEXT REFERENCES situation (id) DEFERRABLE INITIALLY DEFERRED,
  danger INTEGER NOT NULL CHECK (danger IN (0, 1)),
  topics TEXT NOT NULL, first_for TEXT NOT NULL,
  name_sv TEXT NOT NULL, name_en TEXT NOT NULL,
  meaning_sv TEXT NOT NULL, meaning_en TEXT NOT NULL
) STRICT;

CREATE TABLE situation_source (
  situation TEXT NOT NULL REFERENCES situation (id), position INTEGER NOT NULL,
  publisher TEXT NOT NULL, url TEXT,
  page_date TEXT, not_before TEXT, read TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('own-page', 'second-source', 'by-the-body', 'rang', 'imported')),
  check_date TEXT, check_method TEXT,
  PRIMARY KEY (situation, position)
) STRICT;

-- `target` is a record's id or a name such as my-coordinator.
CREATE TABLE situation_line (
  situation TEXT NOT NULL REFERENCES situation (id),
  target TEXT NOT NULL,
  suggest TEXT NOT NULL CHECK (suggest IN ('always', 'office-hours', 'out-of-hours')),
  why_sv TEXT NOT NULL, why_en TEXT NOT NULL
) STRICT;

-- `lines` holds positions among the situation's own lines.
CREATE TABLE situation_order (
  situation TEXT NOT NULL REFERENCES situation (id), role TEXT NOT NULL, lines TEXT NOT NULL,
  PRIMARY KEY (situation, role)
) STRICT;

CREATE TABLE situation_statement (
  situation TEXT NOT NULL REFERENCES situation (id),
  section TEXT NOT NULL CHECK (section IN ('sign', 'avoid', 'law')),
  text_sv TEXT NOT NULL, text_en TEXT NOT NULL, sources TEXT NOT NULL
) STRICT;

CREATE TABLE situation_step (
  situation TEXT NOT NULL REFERENCES situation (id),
  text_sv TEXT NOT NULL, text_en TEXT NOT NULL,
  roles TEXT NOT NULL, links TEXT NOT NULL, sources TEXT NOT NULL
) STRICT;

-- A phrase in somebody's voice, or a signal, which has none.
CREATE TABLE situation_phrase (
  situation TEXT NOT NULL REFERENCES situation (id),
  voice TEXT CHECK (voice IN ('person', 'other')),
  lang TEXT NOT NULL, text TEXT NOT NULL
) STRICT;

-- What was learnt from the phrases, to recognise a situation: the classes (situations, '-none', '-person') in order, each with where a text
-- without features lies, and its largest weight.
CREATE TABLE recogniser_class (
  class TEXT PRIMARY KEY,
  start REAL NOT NULL,
  scale REAL NOT NULL
) STRICT;

-- One row. A byte a letter group: how rare it is among the phrases. A byte a feature: how many weights it has. Then feature by feature
-- a byte a weight: how many classes are passed over, its sign and its size (model/recogniser.rs).
CREATE TABLE recogniser_feature (
  rarities BLOB NOT NULL,
  counts BLOB NOT NULL,
  weights BLOB NOT NULL
) STRICT;
