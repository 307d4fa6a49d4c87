"""The items of agendas, gathered from the mastheads of texts that were submitted under them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from drafter.core.masthead.agenda import AgendaItem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from drafter.core.model import Masthead


def items(mastheads: Iterable[Masthead], session: int | None) -> tuple[AgendaItem, ...]:
    """Return each item of each session once, with the title that it has most often.

    Those of ``session`` come first, then the newest sessions; within one, the items under which
    most texts were submitted.
    """
    titles: dict[tuple[int, str], Counter[str]] = {}
    for masthead in mastheads:
        number, title = masthead.agenda_item, " ".join((masthead.agenda_title or "").split())
        if number and title:
            key = masthead.session_number or 0, number
            titles.setdefault(key, Counter())[title] += 1
    ranked = sorted(
        titles.items(),
        key=lambda item: (item[0][0] != session, -item[0][0], -item[1].total(), item[0][1]),
    )
    return tuple(
        AgendaItem(number, found.most_common(1)[0][0], held or None)
        for (held, number), found in ranked
    )
