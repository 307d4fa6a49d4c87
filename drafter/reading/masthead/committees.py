"""The committees of the General Assembly and others that texts were reported by, as printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from drafter.core.masthead.bodies import MAIN_COMMITTEES, MAIN_ORDINALS
from drafter.reading.xml import line_of

if TYPE_CHECKING:
    from drafter.reading.xml import Element

_REPORTED = re.compile(
    r"on the (?:report|recommendation) of (?:the )?(?P<name>[^\[\]]+?)\s*\((?=[A-Z]/|the)"
    r"|on the (?:report|recommendation) of (?:the )?(?P<bare>[^\[\]()]+?)\s*\]"
)


_STEMS = ("Перв", "Втор", "Трет", "Четверт", "Пят", "Шест")
_DECLINED = re.compile(rf"({'|'.join(_STEMS)})\w{{1,4}} комитет")
"""A main committee in a Russian line, in whichever case."""


def reported_by(line: str) -> str | None:
    """Return the committee that an English line names: "[on the report of the … (A/72/440)]"."""
    found = _REPORTED.search(line)
    if found is None:
        return None
    return " ".join((found["name"] or found["bare"]).split())


def other_names() -> tuple[str, ...]:
    """Return the names of the main committees in the languages other than English."""
    return tuple(name for code, names in MAIN_COMMITTEES.items() if code != "en" for name in names)


def in_line(line: str) -> str | None:
    """Return the committee that a line of another language names, None where it names none."""
    found = next((name for name in other_names() if name in line), None)
    declined = _DECLINED.search(line)
    return MAIN_COMMITTEES["ru"][_STEMS.index(declined[1])] if declined and not found else found


def named(proponent: Element | None, language: str) -> str | None:
    """Return the committee that an AKN4UN file's ``docProponent`` stands for, None for none.

    The main committees are named in the language of the text; others only where the line is
    English, as no list of their names in all languages comes with the files.
    """
    if proponent is None:
        return None
    line = line_of(proponent)
    if committee := reported_by(line):
        return committee
    ordinal = proponent.get("refersTo", "").removeprefix("#").removesuffix("Committee")
    if ordinal in MAIN_ORDINALS and language in MAIN_COMMITTEES:
        return MAIN_COMMITTEES[language][MAIN_ORDINALS.index(ordinal)]
    return None
