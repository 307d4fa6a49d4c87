"""The lines of a text file, with what their layout says: blanks before, indent, page, heading."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from drafter.reading.text import markup

_TAB = 4
_QUOTED = re.compile(r"(?:> ?)+")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|(?=[*A-Z\d]))(.*?)[ \t#]*$")
_BULLET = re.compile(
    r"[-+•*][ \t]+(?=\(?(?:\d{1,3}|[a-z]{1,4})[.)]|[*_]*\d{1,3}\\?\.|" + markup.MARK + ")"
)
_NOTE_RULE = "__________"
_RULE_SIGNS = frozenset("-_=—–─━*·.~ \t")
_COLUMNS = re.compile(r"[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}")
_STRONG = re.compile(r"\*\*[^*].*\*\*|__[^_].*__|" + f"{markup.BOLD}.*{markup.LIGHT}")
_MANY = 0.6


@dataclass(frozen=True, slots=True)
class Line:
    """A line with words on it.

    ``text`` has tabs where the file puts columns apart. ``place`` counts the file's lines.
    ``blanks`` counts the empty lines before
    it, ``indent`` the columns it is set in; ``torn`` says that a page ended, or something was
    taken out, between the line before and this one. ``heading`` is the depth that Markdown
    gives, 0 for none; a line that is bold as a whole is ``strong``. ``ruled`` says that the rule
    above the notes of a page stands before it; ``begins`` that a label stood there, which makes it
    the first of a paragraph; ``leads`` that it leads into a list, and is no heading.
    """

    text: str
    place: int = 0
    blanks: int = 0
    indent: int = 0
    torn: bool = False
    heading: int = 0
    strong: bool = False
    ruled: bool = False
    begins: bool = False
    leads: bool = False

    @property
    def bare(self) -> str:
        """The words alone, without marks and styles."""
        return markup.bare(self.text)


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that have words on them; ``text`` is ``markup.cleaned``.

    A rule across the page only leaves its tear behind.
    """
    found: list[Line] = []
    blanks, torn, ruled = 0, False, False
    for place, raw in enumerate(_unquoted(text.split("\n"))):
        torn = torn or "\f" in raw
        stripped = raw.replace("\f", "").strip()
        if not stripped or _is_rule(stripped):
            torn = torn or bool(stripped)
            ruled = ruled or stripped.startswith(_NOTE_RULE)
            blanks += 1
            continue
        line = _line(raw.replace("\f", ""), stripped)
        found.append(replace(line, place=place, blanks=blanks, torn=torn, ruled=ruled))
        blanks, torn, ruled = 0, False, False
    return found


def _is_rule(stripped: str) -> bool:
    signs = "".join(stripped.split())
    return set(stripped) <= _RULE_SIGNS and (len(signs) > 2 or signs in {"—", "――", "--", "__"})  # noqa: PLR2004 - a star or two may be Markdown's


def _unquoted(lines: list[str]) -> list[str]:
    """Take off the signs by which e-mail quotes, where most lines have them."""
    worded = [line for line in lines if line.strip()]
    quoted = sum(line.startswith(">") for line in worded)
    if not worded or quoted < _MANY * len(worded):
        return lines
    return [_QUOTED.sub("", line, count=1) if line.startswith(">") else line for line in lines]


def _line(raw: str, stripped: str) -> Line:
    heading = _HEADING.match(stripped) if stripped.startswith("#") else None
    words = heading[2].strip() if heading else stripped
    words = _BULLET.sub("", words, count=1) if words[:1] in "-+•*" else words
    return Line(
        text=_COLUMNS.sub("\t", words).rstrip("\\").strip(),
        indent=_indent(raw),
        heading=len(heading[1]) if heading else 0,
        strong=bool(_STRONG.fullmatch(words)),
    )


def _indent(raw: str) -> int:
    blanks = raw[: len(raw) - len(raw.lstrip())]
    return sum(_TAB if sign == "\t" else 1 for sign in blanks)
