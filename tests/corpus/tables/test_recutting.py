"""A corpus of an earlier version, in which marks on letters parted words, is cut anew."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.corpus.earlier import turn_back
from tests.corpus.resolutions import operative

from drafter.corpus import Corpus, Filters, Outcome
from drafter.corpus.tables import shapes

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from drafter.core.model import Document

_MARKED = "تسلّم بأهمية السلام والأمن في جميع أنحاء العالم وتشجّع الدول على العمل معا؛"
_PLAIN = "تطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار؛"
_LINE = "\u0640" * 12
_ENGLISH = "Requests the Secretary-General to report;"


def _documents() -> list[Document]:
    arabic = [operative(f"A/RES/{number}/1", _MARKED, _LINE, _PLAIN) for number in (70, 71)]
    return [
        *(replace(document, language="ar") for document in arabic),
        replace(operative("A/RES/72/1", _PLAIN), language="ar"),
        operative("A/RES/73/1", _ENGLISH),
    ]


def _parted(text: str) -> list[str]:
    """Return the words of a text as they were once."""
    return re.findall(r"\w+", text.casefold())


def _made_by_an_earlier_version(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a corpus as it was when marks parted words."""
    with monkeypatch.context() as earlier:
        earlier.setattr(shapes, "plain_words", _parted)
        earlier.setattr(shapes, "_PRINTED", re.compile(r"(\w+)"))
        vars(shapes)["_piece"].cache_clear()
        with Corpus.open(folder) as corpus:
            corpus.add(_documents())
            corpus.mark_reviewed("A/RES/70/1", "ar", reviewed=True)
            corpus.maintain()
    vars(shapes)["_piece"].cache_clear()
    turn_back(folder, 5)


def test_it_is_found_by_its_words_once_it_was_tended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _made_by_an_earlier_version(tmp_path, monkeypatch)
    with Corpus.open(tmp_path) as corpus:
        assert corpus.concordance("تسلم بأهمية").count == 0
        entries = [(one.name, one.title, one.is_reviewed) for one in corpus.entries()]
        corpus.maintain()
        found = corpus.concordance("تسلم بأهمية")
        assert found.count == 2
        ((use, other),) = found.lineages
        assert [use.text[start:end] for start, end in use.found] == ["تسلّم بأهمية"]
        assert use.text == other.text == _MARKED
        assert corpus.suggest("تسلم بأهمية السلام")[0].text == _MARKED
        assert corpus.concordance(_PLAIN).count == 3
        assert len(corpus.agreed([_MARKED.replace("\u0651", "")])[0]) == 1
        after = [(one.name, one.title, one.is_reviewed) for one in corpus.entries()]
        assert after == entries
        assert [corpus.document(one.name, one.language) for one in _documents()] == _documents()
        assert set(corpus.add(_documents())) == {Outcome.UNCHANGED}
        assert corpus.check() == ()
        assert corpus.untended() == 0


def test_until_then_nothing_is_offered_that_does_not_go_on_from_what_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _made_by_an_earlier_version(tmp_path, monkeypatch)
    words = _MARKED.split()
    with Corpus.open(tmp_path) as corpus:
        for count in range(2, len(words)):
            typed = " ".join(words[:count]).replace("\u0651", "") + " "
            rest = " ".join(words[count:])
            assert all(rest.startswith(found.text) for found in corpus.complete(typed))


def test_what_needs_no_other_words_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _made_by_an_earlier_version(tmp_path, monkeypatch)
    with Corpus.open(tmp_path) as corpus:
        (before,) = corpus.suggest(_ENGLISH, filters=Filters(language="en"))
        corpus.maintain()
        assert corpus.suggest(_ENGLISH, filters=Filters(language="en")) == (before,)
        assert not corpus.tend()
