"""Nothing that was kept is lost when a process ends, however it ends."""

from __future__ import annotations

import datetime as dt
import json
import resource
import stat
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents import draft
from tests.services.compact import names_in

from drafter.core import codec
from drafter.core.errors import WriteError
from drafter.core.history import Caret, Done, History, State
from drafter.core.model import Run
from drafter.services import journal_lines
from drafter.services.files import Stamp
from drafter.services.journal import Entry, Journal, orphans

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from drafter.core.model import Document

_BASE = draft("= *The General Assembly*,\nP *Recalling* its resolution 61/180,\nO *Urges* all;")

_KILLED = """
import os, signal, sys
from pathlib import Path
from drafter.services.journal import Entry, Journal
from tests.services.test_journal import written
journal = Journal(Path(sys.argv[1]))
for entry in written("and", "all", "others"):
    journal.keep(entry)
os.kill(os.getpid(), signal.SIGKILL)
"""


def written(*words: str, base: Document = _BASE) -> Iterator[Entry]:
    """Yield the states of a draft in which words are written behind the last paragraph's."""

    def more(known: History, word: str) -> History:
        last = known.document.paragraphs[-1]
        longer = replace(last, runs=(*last.runs, Run(f" {word}", bold=word.istitle())))
        body = (*known.document.paragraphs[:-1], longer)
        after = State(replace(known.document, paragraphs=body), Caret(2, len(longer.text)))
        step = Done("Typing", Caret(2, 0), after)
        return History(known.base, (*known.steps, step), known.index + 1)

    for history in accumulate(words, more, initial=History(base)):
        yield Entry(history=history, path=Path("/drafts/mine.docx"), stamp=Stamp(1, 2, "3"))


def _kept(folder: Path, entries: Iterable[Entry]) -> Path:
    """Keep some states and leave the journal as a killed process does; return where it lies."""
    before = set(folder.glob("*.jsonl"))
    journal = Journal(folder)
    for entry in entries:
        journal.keep(entry)
    journal.leave()
    (path,) = set(folder.glob("*.jsonl")) - before
    return path


def _found(folder: Path) -> Entry:
    (orphan,) = orphans(folder)
    orphan.leave()
    return replace(orphan.entry, kept_at=None)


def test_a_killed_process_leaves_its_last_state_behind(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path)], cwd=Path.cwd(), check=False)
    assert _found(tmp_path) == list(written("and", "all", "others"))[-1]
    orphans(tmp_path)[0].discard()
    assert names_in(tmp_path) == []


def test_what_was_done_comes_back_with_the_words(tmp_path: Path) -> None:
    *_, last = written("and", "all", "others")
    undone = replace(last, history=replace(last.history, index=1, saved=2))
    _kept(tmp_path, [*written("and", "all", "others"), undone])
    assert _found(tmp_path) == undone
    assert orphans(tmp_path)[0].entry.kept_at


def test_a_draft_that_was_never_saved_is_kept_too(tmp_path: Path) -> None:
    _kept(tmp_path, [Entry(history=History(_BASE))])
    assert _found(tmp_path) == Entry(history=History(_BASE))


def test_only_the_owner_may_read_what_is_kept(tmp_path: Path) -> None:
    path = _kept(tmp_path, written("and"))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_state_costs_what_was_written(tmp_path: Path) -> None:
    long = draft("\n".join(["P *Recalling* its resolution 61/180,"] * 300))
    whole = _kept(tmp_path, written(base=long)).stat().st_size
    assert _kept(tmp_path, written("and", base=long)).stat().st_size < whole + 1000


def test_half_a_character_keeps_nothing_from_being_kept(tmp_path: Path) -> None:
    _kept(tmp_path, written("\ud83d", "and"))
    assert _found(tmp_path).document.paragraphs[-1].text.endswith("all; \ufffd and")


def test_a_journal_that_somebody_removed_begins_anew(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    first, second = written("and")
    journal.keep(first)
    next(tmp_path.glob("*.jsonl")).unlink()
    journal.keep(second)
    journal.leave()
    assert _found(tmp_path) == second


def test_another_draft_in_the_same_window_begins_anew(tmp_path: Path) -> None:
    other = Entry(history=History(draft("P *Noting* nothing,")))
    _kept(tmp_path, [*written("and"), other])
    assert _found(tmp_path) == other


def test_a_journal_that_grew_long_holds_the_last_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.services.journal._ROOM", 0)
    monkeypatch.setattr("drafter.services.journal._STEPS", 3)
    entries = list(written(*map(str, range(40))))
    path = _kept(tmp_path, entries)
    found, last = _found(tmp_path).history, entries[-1].history
    assert found.document == last.document
    assert 3 <= found.index < len(last.steps)
    assert found.steps == last.steps[-found.index :]
    assert path.stat().st_size < 20_000


def test_undoing_more_than_the_journal_holds_begins_it_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("drafter.services.journal._STEPS", 1)
    *_, last = written("and", "all", "others")
    undone = replace(last, history=replace(last.history, index=1))
    _kept(tmp_path, [last, undone])
    assert _found(tmp_path) == undone


@given(st.data())
def test_a_journal_that_was_cut_off_anywhere_holds_what_was_whole(data: st.DataObject) -> None:
    entries = list(written("and", "Chinese \u4e2d\u6587", "others"))
    begun = journal_lines.begun(entries[0])
    lines = [journal_lines.continued(before, after) or b"" for before, after in pairwise(entries)]
    content = begun + b"".join(lines)
    cut = data.draw(st.integers(len(begun), len(content)))
    spoilt = content[:cut] + data.draw(st.sampled_from([b"", b"\0" * 512, b"?\n{}\n"]))
    whole = sum(cut >= end for end in accumulate(map(len, lines), initial=len(begun)))
    found = journal_lines.read(spoilt)
    assert replace(found, kept_at=None) == entries[whole - 1]


def test_what_an_open_window_keeps_is_nobody_elses(tmp_path: Path) -> None:
    first, second = Journal(tmp_path), Journal(tmp_path)
    for journal in (first, second):
        journal.keep(Entry(history=History(_BASE)))
    assert orphans(tmp_path) == ()
    first.close()
    second.close()


def test_two_windows_that_start_at_once_do_not_recover_the_same_work(tmp_path: Path) -> None:
    _kept(tmp_path, written("and"))
    held = orphans(tmp_path)
    assert len(held) == 1
    assert orphans(tmp_path) == ()
    held[0].leave()
    assert len(orphans(tmp_path)) == 1


def test_a_window_closed_in_good_order_leaves_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(Entry(history=History(_BASE)))
    journal.close()
    assert names_in(tmp_path) == []


def test_saved_work_is_not_offered_again(tmp_path: Path) -> None:
    *_, last = written("and")
    saved = replace(last, history=replace(last.history, saved=1))
    _kept(tmp_path, [last, saved])
    assert orphans(tmp_path) == ()
    assert names_in(tmp_path) == []


def test_what_is_written_after_saving_is_offered_with_what_was_done_before(tmp_path: Path) -> None:
    first, second, third = written("and", "all")
    saved = replace(second, history=replace(second.history, saved=1))
    after = replace(third, history=replace(third.history, saved=1), stamp=Stamp(4, 5, "6"))
    _kept(tmp_path, [first, second, saved, after])
    assert _found(tmp_path) == after


def test_a_draft_that_is_saved_needs_no_journal(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.keep(Entry(history=History(_BASE, saved=0)))
    journal.leave()
    assert not list(tmp_path.glob("*.jsonl"))


def test_what_was_refused_can_be_had_back(tmp_path: Path) -> None:
    _kept(tmp_path, written("and"))
    orphans(tmp_path)[0].refuse()
    assert orphans(tmp_path) == ()
    (orphan,) = orphans(tmp_path, with_refused=True)
    assert orphan.is_refused
    assert replace(orphan.entry, kept_at=None) == list(written("and"))[-1]
    orphan.leave()


def test_what_was_refused_twice_is_gone(tmp_path: Path) -> None:
    _kept(tmp_path, written("and"))
    for _ in range(2):
        orphans(tmp_path, with_refused=True)[0].refuse()
    assert orphans(tmp_path, with_refused=True) == ()
    assert names_in(tmp_path) == []


_TODAY = dt.date(2026, 11, 29)


def _started(folder: Path, *days: dt.date) -> None:
    """Start Drafter on some days."""
    for day in days:
        for orphan in orphans(folder, today=day):
            orphan.leave()


def _days(count: int) -> list[dt.date]:
    return [_TODAY + dt.timedelta(days=after) for after in range(count)]


def test_what_was_put_aside_can_be_had_back_on_thirty_days_of_use(tmp_path: Path) -> None:
    _kept(tmp_path, written("and"))
    orphans(tmp_path, today=_TODAY)[0].refuse()
    _started(tmp_path, *_days(30), _TODAY)
    assert list(tmp_path.glob("*.refused"))
    _started(tmp_path, *_days(31))
    _started(tmp_path, _TODAY)
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("away", [40, 40_000, -400, -20_000])
def test_a_wrong_clock_makes_nothing_old(tmp_path: Path, away: int) -> None:
    _kept(tmp_path, written("and"))
    wrong = _TODAY + dt.timedelta(days=away)
    orphans(tmp_path, today=wrong)[0].refuse()
    _started(tmp_path, wrong, _TODAY, wrong, _TODAY)
    (orphan,) = orphans(tmp_path, with_refused=True, today=_TODAY)
    orphan.leave()


def test_what_cannot_be_counted_is_kept(tmp_path: Path) -> None:
    _kept(tmp_path, written("and"))
    orphans(tmp_path, today=_TODAY)[0].refuse()
    with _room_for(100):
        _started(tmp_path, *_days(40))
    (tmp_path / "put-aside.json").write_text('{"a": 1, "b": [null]', "utf-8")
    _started(tmp_path, *_days(2))
    assert list(tmp_path.glob("*.refused"))


def test_what_a_kill_left_half_written_goes_in_time(tmp_path: Path) -> None:
    path = _kept(tmp_path, written("and"))
    half = tmp_path / f".{path.name[:40]}.0123abcd.tmp"
    half.write_bytes(b"{")
    _started(tmp_path, *_days(30))
    assert half.exists()
    _started(tmp_path, *_days(31))
    assert not half.exists()


@pytest.mark.parametrize("name", ["abc.journal.jsonl", "abc.journal.json"])
@pytest.mark.parametrize("content", ["", "{", "[]", "null", "{}", '{"stamp": 1}', "\udcff", "{}\n"])
def test_a_damaged_journal_is_put_aside(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_bytes(content.encode("utf-8", "surrogateescape"))
    assert orphans(tmp_path) == ()
    assert names_in(tmp_path) == [f"{name}.damaged"]


def test_a_journal_of_a_newer_drafter_is_left_to_it(tmp_path: Path) -> None:
    path = _kept(tmp_path, written("and"))
    content = path.read_bytes().replace(b'{"journal": 3', b'{"journal": 99')
    path.write_bytes(content)
    assert orphans(tmp_path) == ()
    assert path.read_bytes() == content


def test_a_journal_of_the_first_drafter_is_offered(tmp_path: Path) -> None:
    value = {
        "kept_at": "2026-01-01T10:00:05+00:00", "path": "/drafts/mine.docx",
        "stamp": {"modified": 1, "size": 2, "digest": "3"}, "document": codec.to_json(_BASE),
    }  # fmt: skip
    (tmp_path / "abc.journal.json").write_text(json.dumps(value), "utf-8")
    assert _found(tmp_path) == next(written())


def _kept_as_of(folder: Path, moment: str) -> None:
    path = _kept(folder, written("and"))
    text = path.read_text("utf-8")
    kept_at = text.rpartition('"kept_at": "')[2].partition('"')[0]
    path.write_text(text.replace(kept_at, moment), "utf-8")


def test_the_newest_work_is_offered_first_wherever_its_clock_was(tmp_path: Path) -> None:
    for moment in ("2026-10-25T02:30:00+02:00", "2026-10-24T21:00:00-04:00", "1970-01-01T00:00:00Z",
                   "2026-10-25T02:10:00+01:00", "2060-01-01T00:00:00+13:00"):  # fmt: skip
        _kept_as_of(tmp_path, moment)
    found = [orphan.entry.kept_at for orphan in orphans(tmp_path)]
    assert [f"{moment.astimezone(dt.UTC):%y-%H.%M}" for moment in found if moment] == [
        "59-11.00", "26-01.10", "26-01.00", "26-00.30", "70-00.00"
    ]  # fmt: skip


@pytest.mark.parametrize("moment", ["", "yesterday", "9999-12-31T23:59:59-14:00", "0001-01-01"])
def test_work_whose_date_no_clock_shows_is_offered_too(tmp_path: Path, moment: str) -> None:
    _kept_as_of(tmp_path, moment)
    _kept(tmp_path, written("and"))
    newest, other = orphans(tmp_path)
    assert newest.entry.kept_at
    assert newest.entry.document == other.entry.document


@contextmanager
def _room_for(size: int) -> Generator[None]:
    """Let no file become longer than so many bytes, as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_where_there_is_room_for_the_words_alone_they_are_kept(tmp_path: Path) -> None:
    states = list(written(*(f"word{number}" for number in range(40))))
    journal = Journal(tmp_path)
    journal.keep(states[0])
    (path,) = tmp_path.glob("*.jsonl")
    with _room_for(3 * path.stat().st_size):
        journal.keep(states[-2])
        journal.keep(states[-1])
    journal.leave()
    assert _found(tmp_path).document == states[-1].document


def test_a_full_disk_costs_the_last_state_alone(tmp_path: Path) -> None:
    first, second, third = written("and", "all")
    journal = Journal(tmp_path)
    journal.keep(first)
    (path,) = tmp_path.glob("*.jsonl")
    whole = path.read_bytes()
    with _room_for(len(whole)), pytest.raises(WriteError, match="the disk is full"):
        journal.keep(second)
    assert path.read_bytes() == whole
    journal.keep(third)
    journal.leave()
    assert _found(tmp_path) == third


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(WriteError):
        Journal(tmp_path / "file")


def test_a_missing_folder_holds_no_work(tmp_path: Path) -> None:
    assert orphans(tmp_path / "missing") == ()
