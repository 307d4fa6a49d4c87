"""Codes of texts: the same wherever they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.corpus.resolutions import operative, resolution

from drafter.core.model import Status
from drafter.corpus.agreed.passage_index import PassageIndex
from drafter.corpus.search import codes
from drafter.corpus.search.codes import Codes
from drafter.corpus.tables.store import Store

if TYPE_CHECKING:
    from drafter.corpus import Corpus

_KINDS = ("oceans", "forests", "cities", "deserts", "children", "sports", "roads", "islands")


@pytest.mark.parametrize("kept", [1, 8000])
@pytest.mark.parametrize("tidied", [False, True])
def test_codes_are_those_of_the_database(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, *, tidied: bool, kept: int
) -> None:
    monkeypatch.setattr(codes, "_KEPT", kept)
    for number, kind in enumerate(_KINDS):
        text = f"Stresses the importance of {kind} for all {kind} and peoples;"
        corpus.add(
            [
                operative(f"A/RES/{number}/1", text),
                resolution(f"Draft {number}", f"O {text} now", status=Status.DRAFT),
            ]
        )
    corpus.remove(["A/RES/3/1"])
    if tidied:
        corpus.tidy()
    store = Store(corpus.folder)
    rows = store.connection.execute("SELECT id, code FROM texts").fetchall()
    expected = [(text, code.decode("utf-8", "surrogatepass")) for text, code in rows]
    wanted = [text for text, _ in expected][::-1]
    read = Codes(store, PassageIndex(store))
    assert read.of(wanted) == expected[::-1]
    assert read.of(wanted[:3]) == expected[::-1][:3]
    assert len(expected) == 2 * len(_KINDS) - 1
    store.close()
