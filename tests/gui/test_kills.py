"""Drafter may be killed at any moment: at most two seconds of typing are lost, and no file."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.documents import draft
from tests.e2e.waiting import until
from tests.gui.typist import KEY_MS, digest

from drafter.core import edits
from drafter.services import journal, opening, saving
from drafter.services.places import user_places

if TYPE_CHECKING:
    from drafter.core.model import Document
    from drafter.services.journal import Entry

_ROOT = Path(__file__).parents[2]
_KILLS, _MANY_KILLS = 6, 100
"""For each of the two kinds of draft."""
_MOST_LOST = 2000 // KEY_MS
_WHILE_STARTING = 0.2
"""Share of the kills that may come before the first key."""


@dataclass(frozen=True, slots=True)
class Killed:
    """A process that was killed: when (nanoseconds), and what its log said until then."""

    at: int
    moments: tuple[int, ...]
    states: tuple[str, ...]

    def lost_after(self, state: str) -> tuple[int, float]:
        """Return how many keys came after a state, and seconds from the first of them to the end.

        Fails where the log knows no such state.
        """
        last = max(number for number, known in enumerate(self.states) if known == state)
        lost = self.moments[last + 1 :]
        return len(lost), (self.at - lost[0]) / 1e9 if lost else 0.0


def _killed(log: Path, chance: random.Random, *arguments: str) -> Killed:
    """Let somebody write, and kill Drafter at some moment."""
    log.unlink(missing_ok=True)
    command = [sys.executable, "-m", "tests.gui.typist", str(log), str(chance.randrange(10**9))]
    said = log.with_suffix(".said")
    with (
        said.open("wb") as output,
        subprocess.Popen(
            [*command, *arguments], cwd=_ROOT, env=os.environ, stderr=output
        ) as process,
    ):
        if chance.random() > _WHILE_STARTING:
            until(lambda: _size(log) or process.poll() is not None, "the first key", seconds=60)
        time.sleep(chance.uniform(0, 3))
        assert process.poll() is None, said.read_text("utf-8")
        process.kill()
        at = time.monotonic_ns()
    lines = log.read_text("utf-8").splitlines() if log.exists() else []
    moments, states = zip(*(line.split() for line in lines), strict=True) if lines else ((), ())
    return Killed(at, tuple(map(int, moments)), states)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _kept() -> Entry | None:
    """Return what the next start offers, and leave it there."""
    found = journal.orphans(user_places().journal)
    for orphan in found:
        orphan.leave()
    return found[0].entry if found else None


def _assert_undo_is_whole(entry: Entry) -> None:
    """See that undo leads back through drafts in which every paragraph has an id of its own."""
    history = entry.history
    for index in range(len(history.steps) + 1):
        ids = [paragraph.id for paragraph in history.document_at(index).paragraphs]
        assert len(ids) == len(set(ids))


def _begun(folder: Path, kind: str) -> tuple[tuple[str, ...], Document]:
    """Return with which file Drafter is started, and what is on the page before the first key."""
    if kind == "never saved":
        return (), opening.empty_draft().document
    path = folder / "draft.docx"
    document = edits.released(draft("= *The General Assembly*,\nP *Recalling* it,\nO *Urges* all."))
    saving.save_draft(document, path)
    return (str(path),), document


@pytest.mark.parametrize("kind", ["never saved", "saved now and then"])
def test_at_most_two_seconds_of_typing_are_lost(
    tmp_path: Path,
    kind: str,
    soak: bool,  # noqa: FBT001 - a fixture
) -> None:
    seed = random.SystemRandom().randrange(10**9) if soak else 7
    chance = random.Random(seed)  # noqa: S311 - a test, not a secret
    arguments, document = _begun(tmp_path, kind)
    known = digest(document)
    worst = (0, 0.0)
    for kill in range(_MANY_KILLS if soak else _KILLS):
        killed = _killed(tmp_path / "log", chance, *arguments)
        found = _kept()
        if arguments:  # whatever happens, the file can be read
            document = opening.open_draft(Path(arguments[0])).document
        if found is not None:
            _assert_undo_is_whole(found)
            document = found.document
        elif not arguments:
            document = opening.empty_draft().document
        where = f"seed {seed}, kill {kill}, of {len(killed.states)} states"
        if killed.states:
            assert killed.states[0] == known, f"{where}: what was kept is not what was offered"
            assert digest(document) in killed.states, f"{where}: what is kept never stood there"
            worst = max(worst, killed.lost_after(digest(document)))
            assert worst[0] <= _MOST_LOST, where
        else:
            assert digest(document) == known, f"{where}: lost while starting"
        known = digest(document)
    sys.stderr.write(f"{kind}: at most {worst[0]} keys, {worst[1]:.2f} s lost (seed {seed})\n")
