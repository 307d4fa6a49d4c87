"""What a resting mouse tells about agreed language: where the words stand, and the paragraph."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from drafter.core.model import Status
from drafter.gui.sidebar import wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from drafter.corpus import Passage, Place
    from drafter.gui.signs import Sign


def text(passages: Sequence[Passage], sign: Sign | None = None) -> str:
    """Return what there is to say of some words and of their paragraph, empty for nothing.

    Of the longest passage that is the newest and the first place, how many there are, and by
    which vote.
    """
    lines = [*_passage(passages[0])] if passages and passages[0].places else []
    if sign is not None:
        lines.append(f"This paragraph: {html.escape(sign.words)}")
    if passages:
        lines.append("<i>Ctrl+click opens the source</i>")
    return "<br>".join(lines)


def _passage(passage: Passage) -> list[str]:
    places = passage.places
    if places[0].status is Status.DRAFT:
        return [
            f"<b>Only in a draft</b>: {wording.counted(passage.words, 'word')}",
            _line("There", places[0]),
        ]
    lines = [f"<b>Agreed language</b>: {wording.counted(passage.words, 'word')}"]
    lines.append(_line("Newest", places[0]))
    if passage.first is not None:
        lines.append(_line("First", passage.first))
    elif len(places) > 1:
        what = "First" if passage.count <= len(places) else f"First of the {len(places)} newest"
        lines.append(_line(what, places[-1]))
    lines.append(f"{wording.counted(passage.count, 'place')} in adopted texts")
    return lines


def _line(what: str, place: Place) -> str:
    return f"{what}: {html.escape(wording.citation(place))}"
