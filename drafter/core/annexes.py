"""Annexes of a draft: making one, and naming them all by their order.

One annex is called "Annex", several "Annex I", "Annex II" …, each in the language of the draft; the
heading that opens an annex says its name, and every paragraph in it carries the name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core import edits
from drafter.core.language_tag import code_of
from drafter.core.model import Paragraph, Part, Run
from drafter.core.numbering import roman

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Document

_NAMES = {
    "en": "Annex", "fr": "Annexe", "es": "Anexo", "ru": "Приложение", "zh": "附件", "ar": "المرفق",
}  # fmt: skip
"""What an annex is called, as in the resolutions that the United Nations publishes as data."""
_CHINESE = "一二三四五六七八九"
_ARABIC = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن",
           "التاسع", "العاشر")  # fmt: skip
_TEN = 10
_PLAIN = re.compile(
    "\0.*"
    rf"|(?:Annexe?|Anexo|Приложение)(?: [IVXLC]+)?|附件[{_CHINESE}十]{{0,3}}"
    rf"|المرفق(?: (?:{'|'.join(_ARABIC)}|\d+))?"
)
"""Names that are ours, in whichever language, and that of a new annex."""


def with_annex(document: Document, index: int) -> tuple[Document, int]:
    """Return the document with a new annex, and the index of the paragraph to write in.

    It comes behind the annex that the paragraph at ``index`` stands in; from the body, behind all.
    """
    body = document.paragraphs
    stop = len(body)
    if body[index].annex is not None:
        stop = index + 1
        while stop < len(body) and body[stop].annex == body[index].annex:
            stop += 1
    heading_id = edits.fresh_paragraph_id(document)
    first_id = edits.fresh_id([*(paragraph.id for paragraph in body), heading_id], "p")
    new = f"\N{NULL}{heading_id}"  # no other annex is called so, until all are named
    added = (
        Paragraph(id=heading_id, part=Part.HEADING, runs=(Run(new),), annex=new),
        Paragraph(id=first_id, part=Part.TEXT, annex=new),
    )
    changed = replace(document, paragraphs=(*body[:stop], *added, *body[stop:]))
    return named(changed), stop + 1


def named(document: Document) -> Document:
    """Return the document with its annexes named by their order.

    A heading that said the old name says the new one; any other keeps its words.
    """
    names = _names(document.paragraphs, code_of(document.language))
    if all(old == new for old, new in names):
        return document
    new_names = dict(names)
    return replace(
        document,
        paragraphs=tuple(_renamed(paragraph, new_names) for paragraph in document.paragraphs),
    )


def _renamed(paragraph: Paragraph, names: Mapping[str, str]) -> Paragraph:
    if paragraph.annex is None:
        return paragraph
    is_name = paragraph.part is Part.HEADING and paragraph.text == paragraph.annex
    new = names[paragraph.annex]
    return replace(paragraph, annex=new, runs=(Run(new),) if is_name else paragraph.runs)


def _names(body: Sequence[Paragraph], language: str) -> list[tuple[str, str]]:
    """Return the annexes in order, each with the name that its place gives it."""
    order = list(dict.fromkeys(one.annex for one in body if one.annex is not None))
    if len(order) == 1:
        only = _NAMES.get(language, _NAMES["en"])
        return [(order[0], only if _PLAIN.fullmatch(order[0]) else order[0])]
    return [
        (old, _name(number, language) if _PLAIN.fullmatch(old) else old)
        for number, old in enumerate(order, 1)
    ]


def _name(number: int, language: str) -> str:
    """Return what one of several annexes is called: "Annex IV", "附件四"."""
    word = _NAMES.get(language, _NAMES["en"])
    if language == "zh":
        tens, unit = divmod(number, _TEN)
        begun = ("" if tens < 2 else _CHINESE[tens - 1]) + ("十" if tens else "")  # noqa: PLR2004
        return word + begun + (_CHINESE[unit - 1] if unit else "")
    if language == "ar":
        return f"{word} {_ARABIC[number - 1] if number <= len(_ARABIC) else number}"
    return f"{word} {roman(number).upper()}"
