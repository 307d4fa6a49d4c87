"""A corpus that is open is the one in its folder, also when that is another by now, or gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.corpus.resolutions import OCEANS, resolution

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus

_ROOT = Path(__file__).parents[2]
_IS_WINDOWS = os.name == "nt"
_FIRST = resolution("A/RES/70/1", OCEANS)
_SECOND = resolution("A/RES/70/2", OCEANS)

pytestmark = pytest.mark.skipif(_IS_WINDOWS, reason="Windows holds on to files that are open")


def _names(corpus: Corpus) -> list[str]:
    return [entry.name for entry in corpus.entries()]


def test_a_corpus_that_was_put_back_from_a_copy_is_the_one_that_is_asked(tmp_path: Path) -> None:
    folder, copy = tmp_path / "corpus", tmp_path / "copy"
    with Corpus.open(copy) as corpus:
        corpus.add([_SECOND])
    with Corpus.open(folder) as corpus:
        corpus.add([_FIRST])
        folder.rename(tmp_path / "away")
        copy.rename(folder)
        assert _names(corpus) == ["A/RES/70/2"]
        corpus.add([_FIRST])
    with Corpus.open(folder) as corpus:
        assert _names(corpus) == ["A/RES/70/1", "A/RES/70/2"]
        assert corpus.check() == ()


_SHUT_OUT = """
import os, sys
from pathlib import Path
from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
folder = Path(sys.argv[1])
with Corpus.open(folder) as corpus:
    corpus.entries()
    folder.chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65534)  # root may read everywhere
    try:
        corpus.entries()
    except CorpusError as error:
        print(error, error.hint)
    if is_root:
        os.seteuid(0)
    folder.chmod(0o755)
    print(len(corpus.entries()))
"""


def test_a_corpus_that_may_not_be_read_any_more_is_not_said_to_be_gone(tmp_path: Path) -> None:
    with Corpus.open(tmp_path / "corpus") as corpus:
        corpus.add([_FIRST])
    command = [sys.executable, "-c", _SHUT_OUT, str(tmp_path / "corpus")]
    ran = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    told, count = ran.stdout.splitlines()
    assert told.endswith("corpus may not be read. Ask for the right to read it; then go on.")
    assert count == "1"


def test_where_the_corpus_is_gone_nothing_is_made_in_its_place(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    with Corpus.open(folder) as corpus:
        corpus.add([_FIRST])
        folder.rename(tmp_path / "away")
        for work in (corpus.entries, corpus.tidy, lambda: corpus.add([_SECOND])):
            with pytest.raises(CorpusError, match="no longer") as told:
                work()
            assert "then go on" in told.value.hint
        assert not folder.exists()
        (tmp_path / "away").rename(folder)
        corpus.add([_SECOND])
        assert _names(corpus) == ["A/RES/70/1", "A/RES/70/2"]
        assert corpus.check() == ()


_READER = """
import os, sys
from pathlib import Path
from drafter.corpus import Corpus
from tests.corpus.resolutions import OCEANS, resolution
folder = Path(sys.argv[1])
is_root = os.geteuid() == 0
def protect(on):
    folder.chmod(0o555 if on else 0o755)
    (folder / "corpus.sqlite").chmod(0o444 if on else 0o644)
with Corpus.open(folder) as corpus:
    corpus.suggest(OCEANS), corpus.agreed([OCEANS])  # loads all that is needed
    folder.as_uri()
protect(True)
if is_root:
    os.seteuid(65534)
with Corpus.open(folder) as mine:
    assert len(mine.entries()) == 1
    if is_root:
        os.seteuid(0)
    protect(False)
    with Corpus.open(folder) as yours:
        yours.add([resolution("A/RES/70/2", OCEANS)])
        if is_root:
            os.seteuid(65534)
        assert len(mine.entries()) == 2
        if is_root:
            os.seteuid(0)
    if is_root:
        os.seteuid(65534)
    assert len(mine.entries()) == 2
    assert mine.agreed(["Mindful of the importance of the oceans for the life of all"])[0]
    assert mine.check() == ()
"""


def test_who_may_only_read_sees_what_others_add(open_to_all: Path) -> None:
    folder = open_to_all / "corpus"
    with Corpus.open(folder) as corpus:
        corpus.add([_FIRST])
    command = [sys.executable, "-c", _READER, str(folder)]
    ran = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_who_may_read_the_database_may_read_the_index(tmp_path: Path) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add([_FIRST])
    modes = {
        path.name: path.stat().st_mode & 0o777
        for path in (tmp_path / "corpus.sqlite", *(tmp_path / "search").glob("*meta.json"))
    }
    assert modes["meta.json"] == modes["corpus.sqlite"]


_FULL = """
import resource, sys
from pathlib import Path
from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from tests.corpus.resolutions import OCEANS, resolution
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (100, most))
with Corpus.open(Path(sys.argv[1])) as corpus:
    print(len(corpus.entries()), bool(corpus.suggest(OCEANS)), corpus.check())
    try:
        corpus.add([resolution("A/RES/70/2", OCEANS)])
    except CorpusError as error:
        print(error, error.hint)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    corpus.add([resolution("A/RES/70/2", OCEANS)])
    print(len(corpus.entries()), corpus.check())
"""


def test_on_a_full_disk_one_reads_and_where_there_is_room_again_one_goes_on(tmp_path: Path) -> None:
    with Corpus.open(tmp_path) as corpus:
        corpus.add([_FIRST])
    command = [sys.executable, "-c", _FULL, str(tmp_path)]
    ran = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    before, told, after = ran.stdout.splitlines()
    assert before == "1 True ()"
    assert "Free some space" in told
    assert after == "2 ()"
