"""The one door for the words that users read: English in the code, their language on the screen.

``tr`` translates words of the window where they meet a widget, ``counted`` words with a number in
them. Tables are written with ``later`` and translated where they are shown. The rooms below know no
window: what they say is a finished English sentence, and ``told`` finds it by its template.

Only what the window says is translated. Whatever goes into a document, or on the clipboard as a
citation, stays in the language of the draft.

The French lies in ``resources/translations`` as Qt Linguist has it; ``make translations`` brings it
up to date with the code.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from drafter import resources
from drafter.core.masthead import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = "Drafter"
"""The name under which Qt Linguist lists all our words."""
LANGUAGES = ("fr",)
"""The languages the window speaks beside English."""

_HOLE = re.compile(r"\{\w*\}")
_ENDS = re.compile(r"(?<=[.?!]) (?=[A-Z“])")
"""Between two sentences."""
_FIXED = 6
"""Letters that a template must have of its own to be told from other sentences."""


def install(application: QCoreApplication, wanted: str) -> str:
    """Let the window speak a language, and return which it is.

    Args:
        application: The application, before any window is made.
        wanted: "en", "fr", or "system" for the first language of the system that is known here.
    """
    language = _first_known() if wanted == "system" else wanted
    QLocale.setDefault(QLocale(language) if language in LANGUAGES else QLocale("en_GB"))
    if language not in LANGUAGES:
        return "en"
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources.path("translations"))
    for name, folder in ((f"qtbase_{language}", qt), (f"drafter_{language}", ours)):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    return language


def _first_known() -> str:
    spoken = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((one for one in spoken if one in {"en", *LANGUAGES}), "en")


def tr(words: str, meaning: str = "", /, **values: object) -> str:
    """Return words in the language of the window, with values at their places.

    ``meaning`` tells apart what English says with one word and others do not.
    """
    translated = QCoreApplication.translate(CONTEXT, words, meaning or None)
    return translated.format(**values) if values else translated


def later(words: str) -> str:
    """Mark words in a table, to be translated where they are shown; returns them as they are."""
    return words


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """Return words with a number in them: ``counted(3, "{n} change", "{n} changes")``.

    Other languages may have more forms, or use them otherwise: French says "0 document".
    """
    translated = QCoreApplication.translate(CONTEXT, many, None, count)
    if translated == many and count == 1:
        translated = one
    return translated.format(n=number(count), **values)


def captioned(name: str, words: str) -> str:
    """Return words behind their name: "Newest: A/RES/72/195"."""
    return tr("{name}: {words}", name=name, words=words)


def number(value: int) -> str:
    """Return a whole number as people write it: "2,666"."""
    return f"{value:,}".replace(",", tr(",", "between thousands"))


def per_cent(share: float) -> str:
    """Return a share of 1 as whole per cent."""
    return tr("{number}%", number=round(100 * share))


def day(date: str | None) -> str:
    """Return a date as people write it, empty for none: "23 January 2018"."""
    if not date:
        return ""
    first, _, rest = dates.printed(date).partition(" ")
    month, _, year = rest.partition(" ")
    if not year:
        return dates.printed(date)
    return f"{tr('1', 'day of the month') if first == '1' else first} {tr(month)} {year}"


MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
"""The months as dates are printed with them."""


def language() -> str:
    """Return the language that the window speaks: "en", "fr"."""
    return tr("en", "code of this language")


def told(sentence: str) -> str:
    """Return a finished sentence of another room in the language of the window, or several.

    What is not found is returned as it is: an English sentence is better than none.
    """
    whole = _told(sentence)
    if whole is not None:
        return whole
    return " ".join(_told(one) or one for one in _ENDS.split(sentence))


def _told(sentence: str) -> str | None:
    translated = QCoreApplication.translate(CONTEXT, sentence)
    if translated != sentence:
        return translated
    for template, pieces in _templates(language()):
        if all(piece in sentence for piece in pieces):
            found = _pattern(template).fullmatch(sentence)
            if found:
                values = {f"_{at}": told(value) for at, value in enumerate(found.groups())}
                return _numbered(tr(template), template).format(**values)
    return None


@cache
def _templates(spoken: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The sentences with values in them, those that say most by themselves first."""
    path = resources.path("translations", f"drafter_{spoken}.ts")
    if not path.exists():
        return ()
    found = [
        (source, tuple(filter(None, _HOLE.split(source))))
        for source in _sources(path.read_text("utf-8"))
        if _HOLE.search(source)
    ]
    kept = [one for one in found if len("".join(one[1]).strip()) >= _FIXED]
    return tuple(sorted(kept, key=lambda one: -len("".join(one[1]))))


def _sources(text: str) -> Iterator[str]:
    for message in ET.fromstring(text).iter("message"):  # noqa: S314 - a file that comes with us
        yield message.findtext("source", "")


def _holes(template: str) -> dict[str, str]:
    """Number the places of the values: a translation may turn their order round."""
    names = dict.fromkeys(_HOLE.findall(template))
    return {name: f"{{_{at}}}" for at, name in enumerate(names)}


def _numbered(translated: str, template: str) -> str:
    names = _holes(template)
    return _HOLE.sub(lambda hole: names.get(hole.group(), hole.group()), translated)


def _pattern(template: str) -> re.Pattern[str]:
    """Return what a sentence made from a template looks like."""
    pattern, seen = "", dict[str, int]()
    for piece in re.split(r"(\{\w*\})", template):
        if not _HOLE.fullmatch(piece):
            pattern += re.escape(piece)
        elif piece in seen:
            pattern += rf"\{seen[piece]}"
        else:
            seen[piece] = len(seen) + 1
            pattern += "(.*?)"
    return re.compile(pattern, re.DOTALL)
