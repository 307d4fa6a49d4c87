"""The sign at the end of a paragraph, which follows from its place.

Preambular paragraphs end in a comma, operative ones in a semicolon and the last of all in a full
stop; a colon stands before sub-paragraphs, which end in semicolons. (Practice of the General
Assembly; the last sub-paragraph of a preambular one ends in its comma.)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.core.model import Part, Run, merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from drafter.core.model import Document, Paragraph

_SIGNED = frozenset({Part.PREAMBULAR, Part.OPERATIVE})
_SIGN = re.compile(r"[,;:.](?=[”’\"')\]]*\s*$)")
_CLOSED = re.compile(r"[”’\"')\]\w%…]\s*$")
_LEADS_ON = re.compile(r"\b(?:and|or)\s*$")


def sign_of(paragraph: Paragraph) -> str:
    """Return the sign that a paragraph ends in, empty for none."""
    found = _SIGN.search(paragraph.text)
    return found.group() if found else ""


def signs(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Return the sign that the place of each paragraph asks for, empty where none does."""
    return tuple(_expected(paragraphs, index) for index in range(len(paragraphs)))


def followed(before: Document, after: Document, left: Iterable[str] = ()) -> Document:
    """Return a changed draft with the signs that its changed places ask for.

    Only a paragraph whose place asks for another sign than before is touched, and only if it had
    the sign that the old place asked for: what somebody wrote on purpose stays. ``left`` are the
    ids of paragraphs that are finished now: they get the sign that they lack.
    """
    old = dict(zip((one.id for one in before.paragraphs), signs(before.paragraphs), strict=True))
    finished = set(left)
    body = tuple(
        _signed(one, old.get(one.id, ""), wanted, is_finished=one.id in finished)
        for one, wanted in zip(after.paragraphs, signs(after.paragraphs), strict=True)
    )
    same = all(one is other for one, other in zip(body, after.paragraphs, strict=True))
    return after if same else replace(after, paragraphs=body)


def _expected(paragraphs: Sequence[Paragraph], index: int) -> str:
    here = paragraphs[index]
    if here.part not in _SIGNED:
        return ""
    following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
    goes_on = following is not None and following.part is here.part
    if goes_on and following is not None and following.level > here.level:
        return ":"
    if here.part is Part.PREAMBULAR:
        is_inside = goes_on and following is not None and following.level > 0
        return ";" if here.level and is_inside else ","
    return ";" if _is_followed(paragraphs, index) else "."


def _is_followed(paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether more of the operative part comes, past headings, before another text begins."""
    here = paragraphs[index]
    for later in paragraphs[index + 1 :]:
        if later.part is Part.OPERATIVE and later.annex == here.annex:
            return True
        if later.part is not Part.HEADING or later.annex != here.annex:
            return False
    return False


def _signed(paragraph: Paragraph, old: str, wanted: str, *, is_finished: bool) -> Paragraph:
    has = sign_of(paragraph)
    if not wanted or has == wanted or not paragraph.text.strip():
        return paragraph
    if not has:
        text = paragraph.text
        is_open = _CLOSED.search(text) and not _LEADS_ON.search(text)
        return _with_sign(paragraph, wanted) if is_finished and is_open else paragraph
    if has == old or (is_finished and has in ",;." and not old):
        return _with_sign(paragraph, wanted)
    return paragraph


def _with_sign(paragraph: Paragraph, sign: str) -> Paragraph:
    """Return a paragraph that ends in a sign, before closing marks of notes."""
    runs = list(paragraph.runs)
    index = max((n for n, run in enumerate(runs) if run.text.strip()), default=None)
    if index is None:
        return paragraph
    run = runs[index]
    found = _SIGN.search(run.text)
    words = run.text.rstrip()
    if found:
        runs[index] = replace(run, text=run.text[: found.start()] + sign + run.text[found.end() :])
    elif run.italic or run.link:
        runs[index : index + 1] = [replace(run, text=words), Run(sign, bold=run.bold)]
    else:
        runs[index] = replace(run, text=words + sign)
    return replace(paragraph, runs=merged(tuple(runs)))
