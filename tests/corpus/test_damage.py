"""Indexes that are missing, damaged or older are made again without being asked."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.corpus.earlier import write_otherwise
from tests.corpus.resolutions import OCEANS, resolution

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

_TEXT = "Mindful of the importance of the oceans for the life of all peoples"
_FIRST = resolution("A/RES/70/1", OCEANS)
_SECOND = resolution("A/RES/70/2", OCEANS + "O *Invites* all States to the conference;")


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _flip(path: Path) -> None:
    """Change bytes in place: whoever has the file mapped must never find it cut off."""
    content = bytearray(path.read_bytes())
    for at in range(len(content) // 3, len(content), 7):
        content[at] ^= 0xFF
    with path.open("r+b") as file:
        file.write(content)


def _opened(folder: Path) -> Corpus:
    """Open a corpus that asks its search index, as a large one does."""
    return Corpus.open(folder, few_texts=0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a corpus with two documents, closed."""
    with _opened(tmp_path / "corpus") as corpus:
        corpus.add([_FIRST])
        corpus.add([_SECOND])
    return tmp_path / "corpus"


def _assert_whole(folder: Path) -> None:
    """See that all is found, and that nothing is wrong afterwards."""
    with _opened(folder) as corpus:
        (card,) = corpus.suggest(_TEXT)
        assert {version.place.name for version in card.versions} == {"A/RES/70/1", "A/RES/70/2"}
        ((passage,),) = corpus.agreed([_TEXT])
        assert passage.count == 2
        assert corpus.complete("Mindful of the importance of ")[0].text.startswith("the oceans")
        assert corpus.search("conference")[0].place.name == "A/RES/70/2"
        assert corpus.check() == ()


@pytest.mark.parametrize("name", ["search", "passages"])
def test_a_deleted_index_is_made_again(folder: Path, name: str) -> None:
    shutil.rmtree(folder / name)
    _assert_whole(folder)


@pytest.mark.parametrize("damage", [Path.unlink, _truncate, _empty, _flip])
@pytest.mark.parametrize("name", ["search", "passages"])
def test_any_damaged_file_of_an_index_is_noticed(
    folder: Path, name: str, damage: Callable[[Path], None]
) -> None:
    for number in range(len(list((folder / name).iterdir()))):
        files = sorted(path for path in (folder / name).iterdir() if path.suffix != ".lock")
        if number < len(files):
            damage(files[number])
            _assert_whole(folder)


@pytest.mark.parametrize(
    ("name", "damage"),
    # Threads of tantivy's own read its files, and the system ends who reads where one was cut off.
    [("search", _flip), ("passages", _flip), ("passages", _truncate), ("passages", _empty)],
)
def test_a_file_that_is_damaged_while_it_is_in_use_is_noticed_too(
    folder: Path, name: str, damage: Callable[[Path], None]
) -> None:
    for number in range(len(list((folder / name).iterdir()))):
        with _opened(folder) as corpus:
            cards, passages = corpus.suggest(_TEXT), corpus.agreed([_TEXT])
            files = sorted(path for path in (folder / name).iterdir() if path.suffix != ".lock")
            if number < len(files):
                damage(files[number])
            assert corpus.suggest(_TEXT) == cards
            assert corpus.agreed([_TEXT]) == passages
        _assert_whole(folder)


@pytest.mark.parametrize("name", ["search", "passages"])
def test_an_older_index_is_made_again(folder: Path, name: str, tmp_path: Path) -> None:
    shutil.copytree(folder / name, tmp_path / "older")
    with _opened(folder) as corpus:
        corpus.remove(["A/RES/70/1"])
        corpus.add([_FIRST])
    shutil.rmtree(folder / name)
    shutil.copytree(tmp_path / "older", folder / name)
    _assert_whole(folder)


def test_the_index_of_another_corpus_is_made_again(folder: Path, tmp_path: Path) -> None:
    with _opened(tmp_path / "other") as other:
        other.add([resolution("A/RES/9/9", "O one two three four five six seven;")])
        other.add([resolution("A/RES/9/8", "O one two three four five six seven;")])
    shutil.rmtree(folder / "search")
    shutil.copytree(tmp_path / "other" / "search", folder / "search")
    _assert_whole(folder)


def test_an_index_is_made_again_while_the_corpus_is_open(folder: Path) -> None:
    with _opened(folder) as corpus:
        assert corpus.suggest(_TEXT)
        assert corpus.agreed([_TEXT])[0]
        shutil.rmtree(folder / "search")
        shutil.rmtree(folder / "passages")
        corpus.add([resolution("A/RES/70/3", OCEANS)])
        assert len(corpus.suggest(_TEXT)[0].versions) == 3
        assert corpus.agreed([_TEXT])[0][0].count == 3
    with _opened(folder) as corpus:
        assert corpus.check() == ()


@pytest.mark.parametrize("name", ["search", "passages"])
def test_a_file_in_place_of_an_index_is_taken_away(folder: Path, name: str) -> None:
    shutil.rmtree(folder / name)
    (folder / name).write_text("not a folder", "utf-8")
    _assert_whole(folder)
    with _opened(folder) as corpus:
        corpus.add([resolution("A/RES/70/3", OCEANS + "O *Invites* all States to the feast;")])
        assert corpus.search("feast")[0].place.name == "A/RES/70/3"


def test_files_that_nobody_knows_are_swept(folder: Path) -> None:
    stray = folder / "passages" / "0123.words.part"
    stray.write_bytes(b"half")
    with _opened(folder) as corpus:
        corpus.add([resolution("A/RES/70/3", OCEANS)])
    assert not stray.exists()


@pytest.mark.parametrize("damage", [_truncate, _flip, _empty])
def test_a_damaged_database_is_a_failure_one_can_act_on(
    folder: Path, damage: Callable[[Path], None]
) -> None:
    damage(folder / "corpus.sqlite")
    with pytest.raises(CorpusError) as told, _opened(folder) as corpus:  # noqa: PT012 - any may
        corpus.suggest(_TEXT)
        corpus.entries()
        corpus.document("A/RES/70/1")
    assert str(folder) in told.value.hint


def test_a_database_that_is_gone_is_not_taken_for_a_new_corpus(folder: Path) -> None:
    (folder / "corpus.sqlite").unlink()
    with pytest.raises(CorpusError, match="missing") as told:
        _opened(folder)
    assert str(folder) in told.value.hint
    assert not (folder / "corpus.sqlite").exists()


@pytest.mark.parametrize("seed", range(24))
def test_bytes_that_changed_in_the_database_are_no_crash(folder: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    content = bytearray((folder / "corpus.sqlite").read_bytes())
    for _ in range(chance.choice([1, 30, 300])):
        content[chance.randrange(100, len(content))] ^= chance.randrange(1, 256)
    (folder / "corpus.sqlite").write_bytes(content)
    with contextlib.suppress(CorpusError), _opened(folder) as corpus:
        corpus.suggest(_TEXT)
        corpus.agreed([_TEXT])
        corpus.complete("Mindful of the")
        corpus.concordance("the oceans")
        corpus.document(corpus.entries()[0].name)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM texts WHERE id = 2",
        "UPDATE texts SET code = (SELECT code FROM texts WHERE id = 3) WHERE id = 2",
        "UPDATE texts SET printed = (SELECT printed FROM texts WHERE id = 3) WHERE id = 2",
        "DELETE FROM occurrences WHERE text = 2",
        "UPDATE contents SET json = (SELECT json FROM contents WHERE document = 2)",
    ],
)
def test_a_document_is_given_back_word_for_word_or_not_at_all(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as database, database:
        database.execute(statement)
    with _opened(folder) as corpus, pytest.raises(CorpusError, match="is damaged"):
        corpus.document("A/RES/70/1")


def test_a_text_that_is_no_bytes_is_told_as_damage(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as database, database:
        database.execute("UPDATE texts SET code = 'words'")
    with _opened(folder) as corpus, pytest.raises(CorpusError, match="damaged"):
        corpus.document("A/RES/70/1")


def test_a_place_that_is_lost_is_told_as_damage(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as database, database:
        database.execute("DELETE FROM occurrences WHERE document = 2")
        database.execute("UPDATE texts SET printed = 'nothing' WHERE id = 1")
    with _opened(folder) as corpus, pytest.raises(CorpusError, match="damaged"):
        corpus.complete("Mindful of the importance of ")


def test_a_text_without_words_is_told_as_damage(folder: Path) -> None:
    declare = "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'texts'"
    strict, lax = "code BLOB NOT NULL", "code BLOB"
    for statement, values in (
        (declare, (strict, lax)),
        ("UPDATE texts SET code = NULL", ()),
        (declare, (lax, strict)),
    ):
        with closing(sqlite3.connect(folder / "corpus.sqlite")) as database, database:
            database.execute("PRAGMA writable_schema = ON")
            database.execute(statement, values)
    with _opened(folder) as corpus, pytest.raises(CorpusError, match="damaged"):
        corpus.document("A/RES/70/1")


def test_a_folder_in_place_of_the_database_is_a_failure_one_can_act_on(tmp_path: Path) -> None:
    (tmp_path / "corpus.sqlite").mkdir()
    with pytest.raises(CorpusError, match="is a folder") as told:
        _opened(tmp_path)
    assert "Move it away" in told.value.hint


@pytest.mark.skipif(sys.platform != "linux", reason="other systems let nobody write such names")
def test_a_folder_whose_name_is_no_unicode_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(bytes(tmp_path / "corpus") + b"\xff"))
    with pytest.raises(CorpusError, match="Unicode"):
        _opened(folder)
    assert not folder.exists()


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "corpus.sqlite").write_text("Dear colleague, " * 100, "utf-8")
    with pytest.raises(CorpusError, match="damaged"):
        _opened(tmp_path)
    assert (tmp_path / "corpus.sqlite").read_text("utf-8").startswith("Dear colleague")


def test_a_database_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "corpus.sqlite")
    connection.execute("CREATE TABLE letters (text TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(CorpusError, match="not a corpus"):
        _opened(tmp_path)


def test_a_newer_corpus_is_not_touched(folder: Path) -> None:
    connection = sqlite3.connect(folder / "corpus.sqlite")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(CorpusError, match="newer Drafter") as told:
        _opened(folder)
    assert "Install" in told.value.hint


def test_a_copied_corpus_works_at_once(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in folder.rglob("*"):
        if path.is_file():
            (copy / path.relative_to(folder)).parent.mkdir(parents=True, exist_ok=True)
            (copy / path.relative_to(folder)).write_bytes(path.read_bytes())
    _assert_whole(copy)
    with _opened(copy) as corpus:
        assert corpus.add([_SECOND]) == (Outcome.UNCHANGED,)


def test_files_of_an_older_form_are_written_anew_when_they_are_brought_together(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_otherwise(monkeypatch)
    with _opened(folder) as corpus:
        corpus.add([resolution("A/RES/70/3", OCEANS + "O *Invites* all States to the feast;")])
        corpus.tidy()
        ((passage,),) = corpus.agreed([_TEXT])
        assert passage.count == 3
        assert corpus.check() == ()
