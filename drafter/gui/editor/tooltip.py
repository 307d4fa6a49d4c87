"""What a resting mouse tells about agreed language: where the words stand, and the paragraph."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from drafter.core.model import Status
from drafter.gui.counting import length_in
from drafter.gui.sidebar import wording
from drafter.gui.translation import captioned, counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.core.model import Comment
    from drafter.corpus import Passage, Place
    from drafter.gui.signs import Sign


def text(passages: Sequence[Passage], sign: Sign | None = None, language: str = "en") -> str:
    """Return what there is to say of some words and of their paragraph, empty for nothing.

    Of the longest passage that is the newest and the first place, how many there are, and by
    which vote.
    """
    lines = [*_passage(passages[0], language)] if passages and passages[0].places else []
    if sign is not None:
        lines.append(tr("This paragraph: {words}", words=html.escape(sign.words)))
    if passages:
        lines.append(f"<i>{tr('Ctrl+click opens the source')}</i>")
    return "<br>".join(lines)


def comments(found: Sequence[Comment]) -> str:
    """Return what is said of some words in the margin, empty for nothing."""
    return "<br>".join(
        captioned(
            f"<b>{html.escape(one.author or tr('Somebody'))}</b>",
            html.escape(one.text).replace("\n", "<br>"),
        )
        for one in found
    )


def _passage(passage: Passage, language: str) -> list[str]:
    places = passage.places
    words = length_in(language, passage.words)
    if places[0].status is Status.DRAFT:
        return [
            captioned(f"<b>{tr('Only in a draft')}</b>", words),
            _line(tr("There"), places[0]),
        ]
    lines = [captioned(f"<b>{tr('Agreed language')}</b>", words)]
    lines.append(_line(tr("Newest"), places[0]))
    if passage.first is not None:
        lines.append(_line(tr("First"), passage.first))
    elif len(places) > 1:
        what = (
            tr("First")
            if passage.count <= len(places)
            else tr("First of the {count} newest", count=len(places))
        )
        lines.append(_line(what, places[-1]))
    lines.append(
        counted(passage.count, "{n} place in adopted texts", "{n} places in adopted texts")
    )
    return lines


def _line(what: str, place: Place) -> str:
    return captioned(what, html.escape(wording.cited(place)))
