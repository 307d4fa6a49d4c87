"""Of a damaged corpus all is saved that can still be read, and nothing that was not put in."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest
from tests.corpus.importing import numbered
from tests.corpus.resolutions import resolution

from drafter.core.errors import CorpusError, DamagedCorpusError
from drafter.corpus import Corpus
from drafter.corpus.tables.packing import pack
from drafter.services.corpora import open_corpus
from drafter.services.rescuing import Rescue, rescue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_PAGE = 4096
_COUNT = 60


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a corpus of sixty documents, closed."""
    with Corpus.open(tmp_path / "corpus") as corpus:
        corpus.add([resolution(f"A/RES/70/{n}", numbered(n)) for n in range(_COUNT)])
    return tmp_path / "corpus"


def _assert_saved(folder: Path, found: Rescue) -> None:
    """See that what was saved is what was put in, and that all else is named or counted."""
    with Corpus.open(folder) as corpus:
        assert corpus.check() == ()
        names = [entry.name for entry in corpus.entries()]
        assert len(names) == found.saved
        for name in names:
            put_in = resolution(name, numbered(int(name.rpartition("/")[2])))
            assert corpus.document(name) == put_in


def _overwrite(folder: Path, page: int) -> None:
    with (folder / "corpus.sqlite").open("r+b") as file:
        file.seek(page * _PAGE)
        file.write(bytes(_PAGE))


def _overwrite_half(folder: Path, page: int) -> None:
    with (folder / "corpus.sqlite").open("r+b") as file:
        file.seek(page * _PAGE + _PAGE // 2)
        file.write(bytes(_PAGE // 2))


def test_a_sound_corpus_is_left_as_it_is(folder: Path) -> None:
    before = (folder / "corpus.sqlite").read_bytes()
    assert rescue(folder) == Rescue()
    assert (folder / "corpus.sqlite").read_bytes() == before
    assert not list(folder.glob("damaged*"))


@pytest.mark.parametrize("tenth", range(1, 10))
def test_one_page_that_is_lost_costs_few_documents(folder: Path, tenth: int) -> None:
    pages = (folder / "corpus.sqlite").stat().st_size // _PAGE
    _overwrite(folder, pages * tenth // 10)
    found = rescue(folder)
    if found.kept is not None:  # else it was a page that holds nothing
        assert (found.kept / "corpus.sqlite").exists()
        assert found.saved + len(found.lost) + found.nameless <= _COUNT
        _assert_saved(folder, found)


@pytest.mark.parametrize("tenth", range(1, 10))
def test_its_upkeep_costs_no_document(folder: Path, tenth: int) -> None:
    pages = (folder / "corpus.sqlite").stat().st_size // _PAGE
    _overwrite_half(folder, pages * tenth // 10)
    kept_up = shutil.copytree(folder, folder.with_name("kept up"))
    with suppress(CorpusError), Corpus.open(kept_up) as corpus:
        corpus.maintain()
    assert rescue(kept_up).saved >= rescue(folder).saved


@pytest.mark.parametrize("has_gaps", [True, False])
def test_without_its_first_page_all_of_it_is_saved(folder: Path, *, has_gaps: bool) -> None:
    if not has_gaps:
        with open_corpus(folder) as corpus:
            corpus.maintain()
    _overwrite(folder, 0)
    with pytest.raises(DamagedCorpusError) as told:
        Corpus.open(folder)
    assert "rescue" in told.value.hint
    found = rescue(folder)
    assert (found.saved, found.lost) == (_COUNT, ())
    _assert_saved(folder, found)


def test_a_corpus_that_was_cut_off_gives_what_is_left(folder: Path) -> None:
    content = (folder / "corpus.sqlite").read_bytes()
    (folder / "corpus.sqlite").write_bytes(content[: -3 * _PAGE])
    found = rescue(folder)
    assert found.saved > _COUNT // 2
    _assert_saved(folder, found)


def test_where_nothing_is_left_a_corpus_begins_anew_with_the_seeds(folder: Path) -> None:
    (folder / "corpus.sqlite").unlink()
    assert rescue(folder).saved == 0
    with open_corpus(folder) as corpus:
        assert len(corpus.entries()) == 5


def test_no_word_that_was_not_put_in_is_taken_for_agreed_language(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as connection, connection:
        (text, name) = connection.execute(
            "SELECT text, name FROM occurrences JOIN documents ON documents.id = document"
            " GROUP BY text HAVING count(*) = 1 LIMIT 1"
        ).fetchone()
        forged = pack("Urges all States to do the opposite")
        connection.execute("UPDATE texts SET printed = ? WHERE id = ?", (forged, text))
    found = rescue(folder)
    assert (found.saved, found.lost) == (_COUNT - 1, (name,))
    assert found.kept is not None
    assert (found.kept / "lost.txt").read_text("utf-8") == f"{name}\n"
    _assert_saved(folder, found)


def _newer(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as connection:
        connection.execute("PRAGMA user_version = 99")


def _foreign(folder: Path) -> None:
    (folder / "corpus.sqlite").unlink()
    with closing(sqlite3.connect(folder / "corpus.sqlite")) as connection:
        connection.execute("CREATE TABLE letters (text TEXT)")


@pytest.mark.parametrize("change", [_newer, _foreign])
def test_what_is_not_ours_to_mend_is_not_touched(
    folder: Path, change: Callable[[Path], None]
) -> None:
    change(folder)
    before = (folder / "corpus.sqlite").read_bytes()
    with pytest.raises(CorpusError):
        rescue(folder)
    assert (folder / "corpus.sqlite").read_bytes() == before


def test_a_window_that_has_it_open_goes_on_with_what_was_saved(folder: Path) -> None:
    with Corpus.open(folder) as corpus:
        corpus.entries()
        _overwrite(folder, 0)
        found = rescue(folder)
        assert len(corpus.entries()) == found.saved == _COUNT
