"""An import may be killed at any moment: what was acknowledged is there, and all is sound."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

from tests.corpus.importing import numbered

from drafter.core.words import plain_words
from drafter.corpus import Corpus

_ROOT = Path(__file__).parents[2]
_KILLS, _MANY_KILLS = 12, 200
_AT_ONCE = 400
"""Documents that a process would add if it were let."""


def _importing(folder: Path, first: int, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.corpus.importing", str(folder), str(first), str(count)],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def _killed(folder: Path, first: int, chance: random.Random) -> int:
    """Kill an import at some moment, and return the number that was acknowledged last."""
    last = first - 1
    lines = chance.randrange(1, 9)
    with _importing(folder, first, _AT_ONCE) as process:
        assert process.stdout is not None
        for line in process.stdout:
            last = int(line) if line.strip().isdigit() else last
            lines -= 1
            if not lines:
                _while_away(chance.randrange(200_000))
                process.send_signal(signal.SIGKILL)
    return last


def _while_away(steps: int) -> None:
    """Let the other process get on for a moment that is never the same."""
    for _ in range(steps):
        pass


def test_what_was_acknowledged_survives_any_kill(
    tmp_path: Path,
    soak: bool,  # noqa: FBT001 - a fixture
) -> None:
    chance = random.Random(11)  # noqa: S311 - a test, not a secret
    last = -1
    for _ in range(_MANY_KILLS if soak else _KILLS):
        last = _killed(tmp_path, last + 1, chance)
        with Corpus.open(tmp_path, few_texts=0) as corpus:
            assert corpus.check() == ()
            names = {entry.name for entry in corpus.entries()}
            assert {f"A/RES/70/{n}" for n in range(last + 1) if n % 5 != 2} <= names
            for name in sorted(names)[:: max(1, len(names) // 5)]:
                _assert_findable(corpus, name)


def _assert_findable(corpus: Corpus, name: str) -> None:
    """See that a document's words are found by both indexes."""
    text = numbered(int(name.rpartition("/")[2])).splitlines()[4].removeprefix("O ")
    shown = {v.place.name for card in corpus.suggest(text) for v in card.versions}
    assert name in shown
    ((passage, *_),) = corpus.agreed([text])
    assert passage.words == len(plain_words(text))
    assert name in {place.name for place in passage.places}
