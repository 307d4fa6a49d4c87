"""One unreadable file never stops the rest, and stopping loses nothing that is in."""

from __future__ import annotations

import json
import multiprocessing
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from tests.services.compact import adopted

from drafter.core.codec import to_json
from drafter.core.errors import CorpusError, DamagedCorpusError
from drafter.corpus import Corpus, Outcome
from drafter.services import importing
from drafter.services.corpora import open_corpus
from drafter.services.importing import Progress, Report, import_apart, import_paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from drafter.corpus.tables.preparing import Prepared


@dataclass(slots=True)
class _Shelf:
    """Takes documents as a corpus does, and remembers in which batches."""

    batches: list[int] = field(default_factory=list[int])
    names: list[str] = field(default_factory=list[str])

    def add_prepared(self, documents: Sequence[Prepared]) -> tuple[Outcome, ...]:
        self.batches.append(len(documents))
        outcomes = tuple(
            Outcome.UNCHANGED if one.row.name in self.names else Outcome.ADDED for one in documents
        )
        self.names += [one.row.name for one in documents]
        return outcomes


@dataclass(slots=True)
class _Narrow(_Shelf):
    """Has no room for more than a batch."""

    def add_prepared(self, documents: Sequence[Prepared]) -> tuple[Outcome, ...]:
        if self.batches:
            message = "The disk is full."
            raise DamagedCorpusError(message, hint="Free some space.")
        return _Shelf.add_prepared(self, documents)


def _file(folder: Path, number: int) -> Path:
    path = folder / f"{number:03}.json"
    document = adopted("O The General Assembly,\nA Urges all.", symbol=f"A/RES/72/{number}")
    path.write_text(json.dumps(to_json(document)), "utf-8")
    return path


def _broken(folder: Path, name: str = "broken.xml") -> Path:
    path = folder / name
    path.write_text("<akomaNtoso><act>", "utf-8")
    return path


def test_every_file_is_counted_once(tmp_path: Path) -> None:
    for number in range(3):
        _file(tmp_path, number)
    report = import_paths(_Shelf(), [tmp_path])
    assert (report.added, report.updated, report.unchanged, report.failed) == (3, 0, 0, ())
    assert report.seconds >= 0
    assert not report.cancelled


def test_adding_the_same_again_changes_nothing(tmp_path: Path) -> None:
    shelf, path = _Shelf(), _file(tmp_path, 1)
    import_paths(shelf, [path])
    assert import_paths(shelf, [path]).unchanged == 1


def test_an_unreadable_file_is_listed_and_the_rest_goes_in(tmp_path: Path) -> None:
    _file(tmp_path, 1)
    _broken(tmp_path)
    _file(tmp_path, 2)
    report = import_paths(_Shelf(), [tmp_path])
    assert report.added == 2
    (failure,) = report.failed
    assert "broken.xml" in failure.name
    assert failure.reason
    assert report.fruitless == ()


def test_a_path_that_gives_nothing_is_named(tmp_path: Path) -> None:
    good, broken, missing = _file(tmp_path, 1), _broken(tmp_path), tmp_path / "missing"
    (tmp_path / "empty").mkdir()
    paths = [good, broken, missing, tmp_path / "empty"]
    report = import_paths(_Shelf(), paths)
    assert report.added == 1
    assert report.fruitless == (broken, missing, tmp_path / "empty")
    assert len(report.failed) == 3
    assert all(failure.reason for failure in report.failed)


def test_an_archive_is_a_folder(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for number in range(3):
            archive.write(_file(tmp_path, number), f"session/{number}.json")
    assert import_paths(_Shelf(), [tmp_path / "all.zip"]).added == 3


def test_documents_go_in_in_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    for number in range(5):
        _file(tmp_path, number)
    shelf = _Shelf()
    import_paths(shelf, [tmp_path])
    assert shelf.batches == [2, 2, 1]


def test_progress_tells_how_far_it_is_of_all(tmp_path: Path) -> None:
    for number in range(3):
        _file(tmp_path, number)
    told: list[Progress] = []
    import_paths(_Shelf(), [tmp_path], on_progress=told.append)
    assert [(one.done, one.total) for one in told] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert told[0].name.endswith("000.json")
    assert told[0].rate == 0 or told[0].done == 0


def test_stopping_keeps_what_was_read(tmp_path: Path) -> None:
    for number in range(5):
        _file(tmp_path, number)
    asked: Iterator[bool] = iter([False, False, True])
    shelf = _Shelf()
    report = import_paths(shelf, [tmp_path], is_cancelled=lambda: next(asked))
    assert report.cancelled
    assert report.added == 2
    assert shelf.names == ["A/RES/72/0", "A/RES/72/1"]


def test_an_import_runs_in_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for number in range(3):
        _file(tmp_path / "texts", number)
    open_corpus(tmp_path / "corpus").close()
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    arguments = (theirs, tmp_path / "corpus", [tmp_path / "texts"])
    process = context.Process(target=import_apart, args=arguments)
    process.start()
    theirs.close()
    answers: list[object] = []
    while not answers or isinstance(answers[-1], Progress):
        answers.append(ours.recv())
    process.join()
    assert isinstance(answers[-1], Report)
    assert answers[-1].added == 3
    with Corpus.open(tmp_path / "corpus") as corpus:
        assert {f"A/RES/72/{number}" for number in range(3)} < {
            entry.name for entry in corpus.entries()
        }


def test_a_failing_corpus_ends_a_separate_import_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    ours, theirs = multiprocessing.Pipe()
    import_apart(theirs, tmp_path / "file", [])
    answer = ours.recv()
    assert isinstance(answer, CorpusError)
    assert answer.hint


def test_a_corpus_that_fails_half_way_says_how_much_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "BATCH", 2)
    for number in range(5):
        _file(tmp_path, number)
    with pytest.raises(DamagedCorpusError, match=r"The disk is full\.") as caught:
        import_paths(_Narrow(), [tmp_path])
    assert caught.value.hint.startswith("Free some space. ")
    assert "2 of 5" in caught.value.hint


def test_a_corpus_that_fails_at_once_says_no_more_than_why(tmp_path: Path) -> None:
    _file(tmp_path, 1)
    with pytest.raises(CorpusError) as caught:
        import_paths(_Narrow(batches=[1]), [tmp_path])
    assert caught.value.hint == "Free some space."
