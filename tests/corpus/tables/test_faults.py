"""What disk and database say, told with what to do about it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from drafter.core.errors import CorpusError
from drafter.corpus import Corpus
from drafter.corpus.files import DamagedError
from drafter.corpus.tables.faults import explained


@pytest.mark.parametrize("below", ["", "corpus"])
def test_a_file_where_the_folder_should_be_is_no_full_disk(tmp_path: Path, below: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("mine", "utf-8")
    with pytest.raises(CorpusError) as caught:
        Corpus.open(path / below)
    assert "choose another one" in caught.value.hint
    assert path.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("number", "hint"),
    [
        (errno.ENOSPC, "Free some space"),
        (errno.EACCES, "Ask for the right to write"),
        (errno.EROFS, "Ask for the right to write"),
        (errno.ENOENT, "choose another one"),
        (errno.EIO, "Nothing that was in the corpus is lost"),
    ],
)
def test_every_fault_of_the_disk_has_its_own_hint(number: int, hint: str) -> None:
    folder = Path("the corpus")
    with pytest.raises(CorpusError) as caught, explained(folder):
        raise OSError(number, os.strerror(number))
    assert hint in caught.value.hint


def test_an_index_that_cannot_be_made_again_is_a_failure_one_can_act_on() -> None:
    with pytest.raises(CorpusError, match="cannot be made again") as caught, explained(Path("it")):
        raise DamagedError
    assert "Ask for the right to write" in caught.value.hint
