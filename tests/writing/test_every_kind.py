"""Every kind of file that is written for others: sound, and LibreOffice finds in it what it says.

One LibreOffice opens them all; what opens in other programs (PDF, AKN4UN, tables for
spreadsheets) has tests of its own.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from tests.e2e.office import plain_all, words
from tests.writing import samples
from tests.writing.lint import faults

from drafter.core.changes.differences import differences
from drafter.core.changes.signature import Signature
from drafter.core.model import Document, Part, Run
from drafter.services.sourcing import in_brackets
from drafter.writing import document_bytes, docx_bytes
from drafter.writing.lists.listing import Column, Group, Listing
from drafter.writing.lists.listing_docx import docx_of
from drafter.writing.lists.memo import Memo, MemoRow, MemoSource, memo_bytes
from drafter.writing.printing import Printing
from drafter.writing.remarks import Remarks
from drafter.writing.tracked.document import tracked_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

_SOURCE = "A/RES/78/228, OP 3, verbatim"
_DRAFT, _ADOPTED = samples.draft(), samples.adopted()


@dataclass(frozen=True, slots=True)
class Written:
    """A file, texts that stand in it in this order, and a title that stands anywhere."""

    suffix: str
    content: bytes
    says: tuple[str, ...]
    title: str = ""


def _of(document: Document, **masthead: object) -> Document:
    """Return a document with other words in its masthead."""
    return replace(document, masthead=replace(document.masthead, **masthead))


_COUNCIL = {"committee": None, "agenda_item": None, "agenda_title": None, "marks": ()}
FORMS = {
    "amendment": _of(_DRAFT, kind="amendment to draft resolution A/C.2/80/L.9", marks=()),
    "revised draft": _of(
        _DRAFT,
        symbol="A/C.2/80/L.99/Rev.1",
        sponsors=("Belarus", "Bolivia (Plurinational State of)", "Côte d’Ivoire"),
        kind="revised draft resolution",
    ),
    "draft decision": _of(_DRAFT, sponsors=("Chair of the Committee",), kind="draft decision"),
    "adopted": _ADOPTED,
    "commission in Vienna": samples.commission_draft(),
    "Economic and Social Council": _of(
        _DRAFT, organ="Economic and Social Council", symbol="E/2025/L.12", **_COUNCIL
    ),
    "Human Rights Council": _of(
        _DRAFT, organ="Human Rights Council", symbol="A/HRC/55/L.12", **_COUNCIL
    ),
    "Security Council": _of(
        _DRAFT, organ="Security Council", symbol="S/2025/312", session=None, **_COUNCIL
    ),
    "adopted by the Security Council": _of(
        _ADOPTED, organ="Security Council", symbol="S/RES/2728 (2024)", title=None, **_COUNCIL
    ),
}
"""Every form of document that has a layout of its own."""


def _texts(document: Document) -> tuple[str, ...]:
    """Return sponsors and the words of all paragraphs, as the marks of notes part them."""
    cells = (
        runs for one in document.paragraphs for runs in (one.runs, *itertools.chain(*one.rows))
    )
    parted = ("".join("\n" if run.note else run.text for run in runs) for runs in cells)
    body = (piece for text in parted for piece in text.split("\n"))
    return (*document.masthead.sponsors, *body)


def _annotated() -> Mapping[str, Written]:
    said = {one.id: _SOURCE for one in _DRAFT.paragraphs if one.part is Part.OPERATIVE}
    remarks = Remarks(by_paragraph=said, author="Delegation")
    bracketed = in_brackets(_DRAFT, said)
    return {
        "sources in brackets": Written(".docx", docx_bytes(bracketed), _texts(bracketed)),
        "sources as comments": Written(
            ".docx", docx_bytes(_DRAFT, remarks=remarks), _texts(_DRAFT)
        ),
        "list of sources": Written(
            ".docx", docx_bytes(samples.with_origins(), sources=True), ("A/RES/78/228",)
        ),
    }


def _tracked() -> Mapping[str, Written]:
    signature = Signature("Delegation", "2026-11-28")
    changed = replace(
        _DRAFT.paragraphs[6], runs=(Run("Urges", italic=True), Run(" all States to act;"))
    )
    new = replace(_DRAFT, paragraphs=(*_DRAFT.paragraphs[:6], changed, *_DRAFT.paragraphs[7:]))
    kept = tuple(text for text in _texts(_DRAFT) if not text.startswith("Urges"))
    compared = tracked_bytes(_DRAFT, _ADOPTED, Signature())
    return {
        "tracked changes": Written(".docx", tracked_bytes(_DRAFT, new, signature), kept),
        "comparison of two documents": Written(".docx", compared, _texts(_ADOPTED)),
    }


def _lists() -> Mapping[str, Written]:
    changes = differences("States shall act,", "States should act,")
    source = MemoSource(
        name="A/RES/72/195", symbol="A/RES/72/195", label="PP5", status="adopted",
        date="2017-12-19", vote=None, adoption="without a vote", likeness=91.5, changes=changes,
    )  # fmt: skip
    row = MemoRow(label="PP1", text="States should act,", state="Adapted", words=3,
                  agreed_words=0, sources=(source,), remarks=("weaker verb",))  # fmt: skip
    memo = Memo(title="Birds", language="en", min_words=6, rows=(row,))
    listing = Listing(
        title="“shall act”", remarks=("2 places",), source="United Nations",
        columns=(Column("Before", 3000), Column("Words", 3000)),
        groups=(Group("PP1", (((Run("All States"),), (Run("shall act"),)),)),),
    )  # fmt: skip
    return {
        "source memo": Written(
            ".docx", memo_bytes(memo, ".docx"), ("Birds", "PP1", "Adapted", "A/RES/72/195")
        ),
        "concordance": Written(
            ".docx", docx_of(listing), ("“shall act”", "2 places", "All States", "shall act")
        ),
    }


def _written() -> dict[str, Written]:
    kinds = {
        name: Written(
            ".docx", docx_bytes(document), _texts(document), document.masthead.title or ""
        )
        for name, document in FORMS.items()
    }
    for place in ("new_york", "geneva", "vienna"):
        content = docx_bytes(_ADOPTED, printing=Printing(pages=place))
        kinds[f"paper of {place}"] = Written(".docx", content, _texts(_ADOPTED))
    for name in ("revised draft", "adopted"):
        document = FORMS[name]
        kinds[f"{name} for mail"] = Written(
            ".html", document_bytes(document, ".html"), _texts(document)
        )
    return {**kinds, **_annotated(), **_tracked(), **_lists()}


WRITTEN = _written()
_WORD = [name for name, written in WRITTEN.items() if written.suffix == ".docx"]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Return the words that LibreOffice finds in each kind."""
    folder = tmp_path_factory.mktemp("kinds")
    paths = [folder / f"{name}{written.suffix}" for name, written in WRITTEN.items()]
    for path, written in zip(paths, WRITTEN.values(), strict=True):
        path.write_bytes(written.content)
    return dict(zip(WRITTEN, map(words, plain_all(paths, folder)), strict=True))


@pytest.mark.requires("soffice")
@pytest.mark.parametrize("name", WRITTEN)
def test_libreoffice_finds_all_words_in_their_order(opened: Mapping[str, str], name: str):
    assert WRITTEN[name].title in opened[name]
    place = 0
    for text in filter(None, map(words, WRITTEN[name].says)):
        found = opened[name].find(text, place)
        assert found >= 0, text
        place = found + len(text)


@pytest.mark.parametrize("name", _WORD)
def test_every_kind_of_word_file_is_sound(name: str, tmp_path_factory: pytest.TempPathFactory):
    assert faults(WRITTEN[name].content, tmp_path_factory.mktemp("sound")) == []
