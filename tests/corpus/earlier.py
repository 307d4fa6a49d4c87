"""Corpora as other versions of Drafter left them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from drafter.corpus.agreed import segments
from drafter.corpus.tables.schema import DATABASE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def turn_back(folder: Path, version: int) -> None:
    """Turn the tables of a corpus that is closed back into those of an earlier version."""
    with closing(sqlite3.connect(folder / DATABASE)) as database, database:
        for newer in range(6, version - 1, -1):
            for statement in _BACK[newer].split(";\n"):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {version}")


def write_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read and write files of forms of another number from here on."""
    forms = {number + 90: form for number, form in vars(segments)["_FORMS"].items()}
    monkeypatch.setattr(segments, "_FORMS", forms)
    monkeypatch.setattr(segments, "_LARGE", 96)
    monkeypatch.setattr(segments, "_SMALL", 97)


_BACK = {
    6: """
ALTER TABLE lexicon RENAME TO spelled;
CREATE TABLE lexicon (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
INSERT INTO lexicon SELECT number, word FROM spelled;
DROP TABLE spelled;
DROP TABLE words;
DELETE FROM facts WHERE name IN ('packed', 'words')""",
    5: "DROP TABLE uncut",
    4: "DROP TABLE unmarked",
    3: "SELECT 1",
    2: """
ALTER TABLE documents DROP COLUMN doubts;
ALTER TABLE documents DROP COLUMN is_reviewed""",
    1: """
DROP TABLE lineages;
DROP TABLE unjoined;
DELETE FROM facts WHERE name = 'joined'""",
}
"""What leads back to each version from the one after it."""
