"""The tables of the corpus.

The database is the corpus's only truth: documents, their paragraphs as distinct texts and the
places where they occur, the words, and which files of the passage index are valid. Everything
else in the folder is made from it.
"""

from __future__ import annotations

DATABASE = "corpus.sqlite"
PASSAGES = "passages"
"""Folder of the passage index's files."""
SEARCH = "search"
"""Folder of the search index."""

VERSION = 7
"""Version of the tables; a later one is refused."""
APPLICATION = 0x44524654
"""Marks the file as ours: "DRFT"."""
TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO facts VALUES ('identity', lower(hex(randomblob(16)))), ('version', 0),
    ('indexed', 0), ('trusted', '{}');

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice, so that it may be kept in mind
    key TEXT NOT NULL,                     -- the name, whatever its case and blanks
    language TEXT NOT NULL,
    name TEXT NOT NULL, symbol TEXT, title TEXT, kind TEXT, status TEXT NOT NULL,
    organ TEXT, committee TEXT, session TEXT, session_number INTEGER,
    date TEXT,                             -- adoption, or the document's own
    day INTEGER NOT NULL,                  -- the same as a count of days, 0 for none
    published TEXT,                        -- the later of two texts stays
    vote TEXT,                             -- JSON
    paragraphs INTEGER NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (key, language)
);
-- Documents as JSON, without the words of the paragraphs that are texts.
CREATE TABLE contents (document INTEGER PRIMARY KEY, json BLOB NOT NULL);

CREATE TABLE lexicon (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);

-- Paragraphs with the same words are one text, however they are printed.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hash INTEGER NOT NULL,
    code BLOB NOT NULL,                    -- its words as characters, see coding
    printed BLOB NOT NULL,                 -- how they are printed, see shapes
    segment INTEGER                        -- where the passage index holds it
);
CREATE INDEX texts_hash ON texts (hash);

-- What filters ask of an occurrence; each combination once.
CREATE TABLE facets (
    id INTEGER PRIMARY KEY,
    part TEXT NOT NULL, status TEXT NOT NULL, organ TEXT, session INTEGER, language TEXT NOT NULL,
    year INTEGER,
    agreed INTEGER NOT NULL                -- whether its words are agreed language
);
CREATE UNIQUE INDEX facets_all ON facets
    (part, status, ifnull(organ, ''), ifnull(session, -1), language, ifnull(year, -1));

CREATE TABLE occurrences (
    text INTEGER NOT NULL, document INTEGER NOT NULL, position INTEGER NOT NULL,
    facet INTEGER NOT NULL,
    paragraph TEXT,                        -- its id, where that is not "p" and the position
    label TEXT,
    printed BLOB,                          -- where it is printed in its own way
    PRIMARY KEY (text, document, position)
) WITHOUT ROWID;
CREATE INDEX occurrences_document ON occurrences (document);

-- For each text, in blocks: in how many adopted places it stands, and the newest of them.
CREATE TABLE tallies (
    block INTEGER PRIMARY KEY, version INTEGER NOT NULL, counts BLOB NOT NULL, newest BLOB NOT NULL
);

CREATE TABLE segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL, words INTEGER NOT NULL, texts INTEGER NOT NULL,
    size INTEGER NOT NULL, modified INTEGER NOT NULL, checksum INTEGER NOT NULL
);

-- Texts whose change the search index has not seen yet.
CREATE TABLE unindexed (text INTEGER PRIMARY KEY);
"""

LINEAGES = """
INSERT INTO facts VALUES ('joined', 0);
-- Texts that are one paragraph through the years; the number is that of a text, once.
CREATE TABLE lineages (text INTEGER PRIMARY KEY, lineage INTEGER NOT NULL);
CREATE INDEX lineages_lineage ON lineages (lineage);
-- Documents whose paragraphs were not joined to lineages yet.
CREATE TABLE unjoined (document INTEGER PRIMARY KEY);
INSERT INTO unjoined SELECT id FROM documents;
"""

DOUBTS = """
-- Of how many things the reader was unsure, and whether someone has looked at them.
ALTER TABLE documents ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE documents ADD COLUMN is_reviewed INTEGER NOT NULL DEFAULT 0;
"""

SHAPES = """
-- Texts are stored by their shapes from here on; those of before stay as they are.
"""

UNMARKED = """
DROP TABLE IF EXISTS unmarked;
-- Words with marks on their letters, by what is left without these.
CREATE TABLE unmarked (
    bare TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (bare, number)
) WITHOUT ROWID;
INSERT INTO unmarked SELECT bare(word), number FROM lexicon WHERE bare(word) <> word;
"""

UNCUT = """
DROP TABLE IF EXISTS uncut;
-- Documents in which marks on letters may have parted words, as they did in earlier versions.
CREATE TABLE uncut (document INTEGER PRIMARY KEY);
INSERT INTO uncut SELECT id FROM documents WHERE language IN ('ar', 'ru');
"""

WORDS = """
-- Words by their spelling in one table, by their numbers in another, where they pack well.
ALTER TABLE lexicon RENAME TO listed;
CREATE TABLE lexicon (word TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO lexicon SELECT word, number FROM listed ORDER BY word;
CREATE TABLE words (block INTEGER PRIMARY KEY, packed BLOB NOT NULL);
INSERT INTO words SELECT number / 64, packed(number, word) FROM listed GROUP BY number / 64;
INSERT INTO facts SELECT 'words', ifnull(max(number), 0) FROM listed;
DROP TABLE listed;
INSERT INTO facts VALUES ('packed', 0);
"""

STEPS = (TABLES, LINEAGES, DOUBTS, SHAPES, UNMARKED, UNCUT, WORDS)
"""What makes each version of the tables from the one before; ``bare`` is ``lexicon.unmarked``, and
``packed`` is ``word_blocks.Packing``."""
