"""The words that a document prints of itself: "Distr.:", "Agenda item", "Resolution adopted by".

They stand, language by language, in ``resources/template/wording.toml``. A language that is not
there is printed with the English words.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from drafter import resources
from drafter.core.directions import is_right_to_left
from drafter.core.language_tag import code_of
from drafter.core.masthead import session_lines
from drafter.core.masthead.bodies import MAIN_COMMITTEES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from drafter.core.model import Masthead

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SEVERAL = re.compile(r"\d.*(,|\band\b|\bet\b|\by\b|\bи\b).*\d")
"""More than one item of an agenda."""
_FIELD = re.compile(r"\{(\w+)\}")
_ENGLISH_COVER = frozenset({"ar", "ru", "zh"})
"""Languages whose documents print distribution, date and original language in English."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language."""

    language: str
    words: Mapping[str, Any]

    @property
    def tag(self) -> str:
        """The language as Word and HTML name it: "en-GB"."""
        known = str(self.words["tag"])
        return known if known.startswith(code_of(self.language)) else self.language

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self.language)

    @property
    def nations(self) -> str:
        """Return "United Nations" in the language."""
        return str(self.words["nations"])

    def organ(self, name: str) -> str:
        """Return the name of an organ in the language; an unknown one as it is."""
        return self.named("organs", name)

    def english_organ(self, name: str | None) -> str | None:
        """Return the English name of an organ that is named in the language."""
        return self.english("organs", name) if name else name

    def named(self, table: str, name: str) -> str:
        """Return the language's word for an English name; what its table lacks as it is."""
        return str(self.words.get(table, {}).get(name, name))

    def english(self, table: str, word: str) -> str:
        """Return the English name for a word of the language; what its table lacks as it is."""
        own: Mapping[str, str] = self.words.get(table, {})
        wanted = word.replace("'", "’").casefold()
        return next((name for name, one in own.items() if one.casefold() == wanted), word)

    def committee(self, name: str) -> str:
        """Return the name of a committee in the language; one that is not known as it is."""
        main = dict(zip(MAIN_COMMITTEES["en"], self._main_committees, strict=True))
        return main.get(name) or self.named("committees", name)

    def english_committee(self, name: str) -> str:
        """Return the English name of a committee that is named in the language."""
        main = dict(zip(self._main_committees, MAIN_COMMITTEES["en"], strict=True))
        return main.get(name) or self.english("committees", name)

    @property
    def _main_committees(self) -> Sequence[str]:
        return MAIN_COMMITTEES.get(code_of(self.language), MAIN_COMMITTEES["en"])

    def session(self, masthead: Masthead) -> str:
        """Return a session's line; one that stands in English words is said in the language."""
        line, number = masthead.session or "", masthead.session_number or 0
        is_english = 1 <= number <= session_lines.HIGHEST and line == session_lines.line(number)
        organ = self.english_organ(masthead.organ)
        return session_lines.line(number, self.language, organ) if is_english else line

    def agenda_line(self, masthead: Masthead) -> str:
        """Return the line that names the agenda item, empty where there is none."""
        item = masthead.agenda_item
        if masthead.agenda_line or not item:
            return masthead.agenda_line or ""
        several = _SEVERAL.search(item) is not None
        return self.phrase("agenda_items" if several else "agenda_item", value=item)

    def distribution(self, value: str) -> str:
        """Return the line of the distribution; French and Spanish write it without a colon."""
        if value.casefold().startswith("distr"):
            return value
        own = self.named("distributions", value)
        line = self.phrase("distribution", value=own)
        return line if ":" in line else self.phrase("distribution", value=own.lower())

    def original(self, value: str) -> str:
        """Return the line of the original language: "Original: English"."""
        return self.phrase("original", value=self.named("languages", value))

    def phrase(self, name: str, **fields: str | None) -> str:
        """Return one of the language's phrases with its fields filled in.

        Optional parts whose field is unknown are left out. Where the language has no such
        phrase, or a field outside the optional parts is unknown, the answer is empty.
        """
        return _filled(str(self.words.get(name, "")), fields)

    def adopted(self, organ: str | None, *, kind: str, date: str | None) -> str:
        """Return the heading of an adopted text: "Resolution adopted by the … on …"."""
        patterns = self.words["adopted"]
        pattern = str(patterns.get(organ, patterns["other"]))
        filled = _filled(pattern, {"kind": kind, "organ": organ, "date": date})
        return filled or kind

    def date(self, iso: str) -> str:
        """Return an ISO date as printed in running text; anything else as it is."""
        try:
            date = dt.date.fromisoformat(iso)
        except ValueError:
            return iso
        months: Sequence[str] = self.words["months"]
        return str(self.words["date"]).format(
            day=date.day, month=months[date.month - 1], year=date.year
        )

    def cover(self) -> Wording:
        """Return the words for distribution, date and original language."""
        return wording("en") if code_of(self.language) in _ENGLISH_COVER else self

    @property
    def joint(self) -> str:
        """What stands before the last name of a list: " and "."""
        return str(self.words["pair"]).removeprefix("{first}").removesuffix("{second}")

    def list(self, names: Sequence[str]) -> str:
        """Return names as a list: commas, and "and" before the last."""
        if len(names) < 2:  # noqa: PLR2004 - one name needs no "and"
            return "".join(names)
        comma = {"zh": "、", "ar": "، "}.get(code_of(self.language), ", ")
        return self.phrase("pair", first=comma.join(names[:-1]), second=names[-1])


@cache
def wording(language: str) -> Wording:
    """Return the words of a language by its ISO 639-1 code, the English ones for unknown."""
    tables = _tables()
    return Wording(language, tables.get(code_of(language), tables["en"]))


@cache
def _tables() -> dict[str, Any]:
    text = resources.path("template", "wording.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _filled(pattern: str, fields: Mapping[str, str | None]) -> str:
    def known(part: re.Match[str]) -> str:
        return part[1] if all(fields.get(name) for name in _FIELD.findall(part[1])) else ""

    kept = _OPTIONAL.sub(known, pattern)
    if not all(fields.get(name) for name in _FIELD.findall(kept)):
        return ""
    return _FIELD.sub(lambda field: fields[field[1]] or "", kept)
