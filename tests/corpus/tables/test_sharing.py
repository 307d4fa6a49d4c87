"""Several windows on one corpus: each sees a whole state, and no change is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.corpus.earlier import turn_back
from tests.corpus.importing import numbered
from tests.corpus.resolutions import OCEANS, resolution

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from drafter.corpus.agreed import passage_index

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROOT = Path(__file__).parents[3]
_TEXT = "Mindful of the importance of the oceans for the life of all peoples"


def _import_command(folder: Path, first: int, count: int) -> list[str]:
    return [sys.executable, "-m", "tests.corpus.importing", str(folder), str(first), str(count)]


def test_a_window_sees_what_another_adds_and_removes(tmp_path: Path) -> None:
    with Corpus.open(tmp_path, few_texts=0) as mine, Corpus.open(tmp_path, few_texts=0) as yours:
        version = yours.version()
        mine.add([resolution("A/RES/70/1", OCEANS)])
        assert yours.version() != version
        assert yours.suggest(_TEXT)[0].place.name == "A/RES/70/1"
        assert yours.agreed([_TEXT])[0][0].count == 1
        yours.add([resolution("A/RES/70/2", OCEANS)])
        assert mine.agreed([_TEXT])[0][0].count == 2
        mine.remove(["A/RES/70/1"])
        assert [v.place.name for v in yours.suggest(_TEXT)[0].versions] == ["A/RES/70/2"]
        assert yours.check() == mine.check() == ()


def test_a_window_may_ask_while_another_merges(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passage_index, "_FAN", 2)
    with Corpus.open(tmp_path) as mine, Corpus.open(tmp_path) as yours:
        for number in range(12):
            mine.add([resolution(f"A/RES/70/{number}", numbered(number) + "\n" + OCEANS)])
            assert yours.agreed([_TEXT])[0][0].count == number + 1
        mine.maintain()
        assert yours.agreed([_TEXT])[0][0].count == 12


def test_a_scattered_search_index_is_brought_together(tmp_path: Path) -> None:
    with Corpus.open(tmp_path, few_texts=0) as mine, Corpus.open(tmp_path, few_texts=0) as yours:
        for number in range(5):
            mine.add([resolution(f"A/RES/70/{number}", numbered(number) + "\n" + OCEANS)])
        before = yours.search(_TEXT)
        mine.maintain()
        assert len(json.loads((tmp_path / "search" / "meta.json").read_text())["segments"]) == 1
        assert yours.search(_TEXT) == mine.search(_TEXT) == before
        assert mine.check() == ()


def test_what_is_added_while_an_index_is_brought_together_is_there(tmp_path: Path) -> None:
    with Corpus.open(tmp_path, few_texts=0) as mine, Corpus.open(tmp_path, few_texts=0) as yours:
        for number in range(5):
            mine.add([resolution(f"A/RES/70/{number}", numbered(number) + "\n" + OCEANS)])
        gathered = mine._parts.search_index.gathered()
        yours.add([resolution("A/RES/71/1", OCEANS)])
        yours.remove(["A/RES/70/1"])
        assert len(yours.suggest(_TEXT)[0].versions) == 5
        with mine._parts.store.writing():
            mine._parts.search_index.put(gathered)
        names = [version.place.name for version in yours.suggest(_TEXT)[0].versions]
        assert names[0] == "A/RES/71/1"
        assert "A/RES/70/1" not in names
        mine.maintain()
        assert mine.check() == ()


def test_two_processes_may_add_at_once(tmp_path: Path) -> None:
    processes = [
        subprocess.Popen(_import_command(tmp_path, first, 15), cwd=_ROOT, stdout=subprocess.DEVNULL)
        for first in (0, 100)
    ]
    with Corpus.open(tmp_path) as corpus:
        while any(process.poll() is None for process in processes):
            for entry in corpus.entries():
                assert entry.paragraphs
            corpus.suggest("Requests State 3 to report on matter 4 of year 25")
            corpus.agreed(["Requests State 3 to report on matter 4 of year 25"])
        assert [process.wait() for process in processes] == [0, 0]
        assert len(corpus.entries()) == 24
        assert corpus.check() == ()


@pytest.fixture
def protected(open_to_all: Path) -> Iterator[Path]:
    """Return the folder of a corpus that may be read only."""
    folder = open_to_all / "corpus"
    with Corpus.open(folder) as corpus:
        corpus.add([resolution("A/RES/70/1", OCEANS), resolution("A/RES/70/2", OCEANS)])
    paths = [folder, *folder.rglob("*")]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield folder
    for path in paths:
        if path.exists():
            path.chmod(0o755 if path.is_dir() else 0o644)


_READING = """
import io, os, sys, tempfile
from pathlib import Path
from drafter.cli.console import Console
from drafter.cli.run import main
from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from drafter.corpus.tables import rescuing
from tests.corpus.resolutions import OCEANS, resolution
text = "Mindful of the importance of the oceans for the life of all peoples"
def tend(folder):
    said = io.StringIO()
    arguments = ["corpus", "tend", "--corpus", str(folder)]
    return main(arguments, Console(io.StringIO(), said, said)), said.getvalue()
with tempfile.TemporaryDirectory() as other, Corpus.open(Path(other), few_texts=0) as corpus:
    assert tend(other)[0] == 0
    corpus.add([resolution("A/RES/70/1", OCEANS)])  # loads all that is needed
    corpus.suggest(text), corpus.agreed([text]), rescuing.is_damaged(Path(other))
    Path(other).as_uri()  # the interpreter itself may lie where only root may read
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write everywhere
with Corpus.open(Path(sys.argv[1]), few_texts=0) as corpus:
    assert len(corpus.suggest(text)[0].versions) == 2
    assert corpus.agreed([text])[0][0].count == 2
    assert corpus.search("oceans")
    assert corpus.document("A/RES/70/1").paragraphs
    if all(any(folder.iterdir()) for folder in Path(sys.argv[1]).iterdir() if folder.is_dir()):
        assert corpus.check() == ()
    assert not rescuing.is_damaged(Path(sys.argv[1]))
    corpus.maintain()
    status, said = tend(sys.argv[1])
    assert status == 1 and said.startswith("drafter: The corpus may only be read."), said
    try:
        corpus.remove(["A/RES/70/1"])
    except CorpusError as error:
        print(error)
"""


def _read_by_nobody(folder: Path) -> str:
    """Read a corpus as a user who may not write it."""
    done = subprocess.run(
        [sys.executable, "-c", _READING, str(folder)],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_corpus_on_a_read_only_disk_can_be_read(protected: Path) -> None:
    assert "only be read" in _read_by_nobody(protected)


@pytest.mark.parametrize("name", ["search", "passages"])
def test_it_can_be_read_also_without_its_indexes(protected: Path, name: str) -> None:
    (protected / name).chmod(0o755)
    for path in (protected / name).iterdir():
        path.unlink()
    (protected / name).chmod(0o555)
    assert "only be read" in _read_by_nobody(protected)


def test_an_older_corpus_on_a_read_only_disk_can_be_read_too(protected: Path) -> None:
    database = protected / "corpus.sqlite"
    protected.chmod(0o755)
    database.chmod(0o644)
    turn_back(protected, 3)
    database.chmod(0o444)
    protected.chmod(0o555)
    assert "only be read" in _read_by_nobody(protected)


_FILLING = """
import resource, sys
from pathlib import Path
from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from tests.corpus.importing import numbered
from tests.corpus.resolutions import resolution
folder, size = Path(sys.argv[1]), int(sys.argv[2])
with Corpus.open(folder) as corpus:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    number = 0
    try:
        while number < 4000:
            corpus.add([resolution(f"A/RES/70/{number}", numbered(number))])
            number += 1
    except CorpusError as error:
        print(number, error, "|", error.hint)
"""


@pytest.mark.parametrize("size", [40_000, 150_000, 300_000, 500_000])
def test_a_full_disk_loses_nothing(tmp_path: Path, size: int) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add([resolution("A/RES/70/9999", OCEANS)])
    done = subprocess.run(
        [sys.executable, "-c", _FILLING, str(tmp_path), str(size)],
        cwd=_ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    count, _, message = done.stdout.partition(" ")
    assert "written" in message
    with Corpus.open(tmp_path) as corpus:
        names = {entry.name for entry in corpus.entries()}
        assert names == {"A/RES/70/9999"} | {f"A/RES/70/{n}" for n in range(int(count))}
        assert corpus.check() == ()


def test_a_folder_that_cannot_be_made_is_a_failure_one_can_act_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(CorpusError) as told:
        Corpus.open(tmp_path / "file" / "corpus")
    assert told.value.hint
