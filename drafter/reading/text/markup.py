"""The many ways in which a text file writes marks, italics and links, made one way.

Superscript figures, ``<sup>1</sup>``, ``[^1]``, ``^1^`` and ``$^{1}$`` become one token; HTML for
italics and bold becomes a token each; escapes become the signs they stand for. Tokens are code
points of the private use area, which no text has left after ``cleaned``. Stars of Markdown stay
what they are until a paragraph is whole, because a star may open on one page and close on another.
"""

from __future__ import annotations

import html
import re

MARK, END = "\ue000", "\ue001"
"""Round a note's mark that is certain to be one."""
STAR = "\ue002"
"""A star that is a sign of the text, not of Markdown."""
ITALIC, ROMAN = "\ue003", "\ue004"
BOLD, LIGHT = "\ue005", "\ue006"

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁎", "0123456789*")
_DROPPED = {
    **dict.fromkeys((*range(0x09), *range(0x0E, 0x1D))),  # signs that print nothing
    **dict.fromkeys(range(0xE000, 0xF000)),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c")),
    0xF0B7: "•",
    0xF02A: "*",
    0x2028: "\n",
    0x2029: "\n",
    0x85: "\n",
    0x0B: "\n",
    0x1D: "\n",
    0x02: "-",  # what PDFium makes of a hyphen at the end of a line
    0xFFFE: "-",
    0x1E: "-",
    0x1F: "\u00ad",
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
}
_BREAKS = re.compile(
    r"<br\s*/?>|</?(?:p|div|h[1-6]|tr|table|li|ul|ol)(?:\s[^<>]{0,300})?>", re.IGNORECASE
)
_CODES = re.compile(r"<<ODS[^<>\n]{0,80}>>(?:[^<>\n]{0,80}<<ODS[^<>\n]{0,80}>>)?")
_SOFT = re.compile("\u00ad(?![ \t]*\n)")
"""A soft hyphen inside a line, where nobody sees it."""
_COMMENT = re.compile(r"<!--.{0,2000}?-->", re.DOTALL)
_TAGS = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,12}(?:\s[^<>\n]{0,400})?/?>")
_STYLES = {"i": ITALIC, "em": ITALIC, "/i": ROMAN, "/em": ROMAN,
           "b": BOLD, "strong": BOLD, "/b": LIGHT, "/strong": LIGHT}  # fmt: skip
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\n]{0,500}\)(?:\{[^{}\n]{0,200}\})?")
_ADDRESS = re.compile(r"<((?:https?|mailto):[^<>\s]{1,400})>")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_ONE_MARK = r"(?:\d{1,3}|[a-z]|\*{1,3}|[†‡])"
_RAISED = re.compile(
    rf"<sup>\s*[(\[]?\s*(?P<sup>{_ONE_MARK}(?:\s*[,;]\s*{_ONE_MARK})*)\s*[)\]]?\s*[,;]?\s*</sup>"
    rf"|\$\s*\{{?\}}?\^\{{?\s*(?P<tex>{_ONE_MARK}(?:\s*,\s*{_ONE_MARK})*)\s*\}}?\s*\$"
    r"|\[\^(?P<pandoc>[A-Za-z0-9*_-]{1,12})\]"
    rf"|\^(?P<caret>{_ONE_MARK})\^"
    r"|(?<!\d)\^(?P<open>\d{1,3})(?![\d^])"
    r"|(?P<figures>[⁰¹²³⁴-⁹⁎]+(?:[,;˒]\s?[⁰¹²³⁴-⁹]+)*)",
    re.IGNORECASE,
)
_UNDERSCORED = re.compile(
    r"(?<![\w_/])_(?=[^\s_])([^_\n]{1,200}(?:\n[^_\n]{1,200}){0,3})(?<!\s)_(?![\w_/])"
)
"""Italics as some write them in Markdown: "_Recalling also_"."""
_SUP = re.compile(r"</?su[pb]>", re.IGNORECASE)
_LINK = re.compile(
    r"\[([^\[\]\n]{0,400}(?:\[[^\[\]\n]{0,80}\][^\[\]\n]{0,200}){0,3})\]"
    r"\((<?[^()\s<>]{0,500}>?(?:\([^()\s]{0,80}\)[^()\s]{0,80})?)(?:\s+\"[^\"\n]{0,200}\")?\)"
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10}\d{0,2});", re.IGNORECASE)
_STYLE_SIGNS = re.compile(rf"[{ITALIC}{ROMAN}{BOLD}{LIGHT}]|(?<!\*)\*{{1,3}}(?!\*)|__")
_STYLE_HINTS = (ITALIC, ROMAN, BOLD, LIGHT, "*", "__")
"""Without one of these a text has no style signs: most lines have none, and are asked often."""
_BLANKS = re.compile(r"[ \t\n]+")
_WIDE_BLANKS = ("  ", "\t", "\n")
"""Without one of these all blanks of a text are single."""
_MARKS = re.compile(f"{MARK}([^{END}]*){END}")


def cleaned(text: str) -> str:
    """Return a text with signs nobody sees taken out, and every mark and style as a token."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)
    text = _SOFT.sub("", _CODES.sub("", text))
    if "<" in text:
        text = _BREAKS.sub("\n", _COMMENT.sub("", text))
    text = _IMAGE.sub("", text)
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: STAR if found[1] == "*" else found[1], text)
    text = _RAISED.sub(_tokens, text)
    if "_" in text:
        text = _UNDERSCORED.sub(rf"{ITALIC}\1{ROMAN}", text)
    if "<" in text:
        text = _ADDRESS.sub(r"\1", _SUP.sub("", text))
        text = _TAGS.sub(_style, text)
    return _ENTITY.sub(lambda found: html.unescape(found.group()), text)


def visible(text: str) -> str:
    """Return words of a marked-up file without signs that nobody sees, raised figures as marks."""
    text = text.translate(_DROPPED)
    return _RAISED.sub(_tokens, _CODES.sub("", text).replace("\u00ad", ""))


def linked(text: str) -> list[tuple[str, str]]:
    """Return the pieces of a text, each with the address behind it, "" for none.

    "[A/70/94](#)" is words in brackets; an address of "#" leads nowhere.
    """
    pieces: list[tuple[str, str]] = []
    end = 0
    for found in _LINK.finditer(text):
        pieces.append((text[end : found.start()], ""))
        target = found[2].strip("<>")
        pieces.append((found[1], target if target.startswith(("http:", "https:")) else ""))
        end = found.end()
    return [*pieces, (text[end:], "")]


def simple_links(text: str) -> str:
    """Return a text in which no link has stars or marks inside: such links keep their words."""
    if "](" not in text:
        return text
    inside = re.compile(rf"[*{MARK}{ITALIC}{BOLD}]")
    return _LINK.sub(lambda found: found[1] if inside.search(found[1]) else found.group(), text)


def unlinked(text: str) -> str:
    """Return a text with its links' words alone."""
    return _LINK.sub(r"\1", text) if "](" in text else text


def bare(text: str) -> str:
    """Return the words of a line without marks, styles and links, to recognise it by."""
    return " ".join(words_of(text).split())


def words_of(text: str) -> str:
    """Return the words of a text as they are printed, no-break spaces and all, without markup."""
    text = unlinked(text)
    if MARK in text:
        text = _MARKS.sub("", text)
    if any(sign in text for sign in _STYLE_HINTS):
        text = _STYLE_SIGNS.sub("", text)
    text = text.replace(STAR, "*")
    if any(blank in text for blank in _WIDE_BLANKS):
        text = _BLANKS.sub(" ", text)
    return text.strip()


def marks_in(text: str) -> list[str]:
    """Return the certain marks in a text, in order."""
    return _MARKS.findall(text)


def _tokens(found: re.Match[str]) -> str:
    marks = found["sup"] or found["tex"] or found["pandoc"] or found["caret"] or found["open"]
    if marks is None:
        marks = found["figures"].translate(_SUPERSCRIPTS).replace("˒", ",")
    return "".join(f"{MARK}{mark}{END}" for mark in re.split(r"[,;\s]+", marks.strip()))


def _style(found: re.Match[str]) -> str:
    name = found.group().strip("<>").split()[0].rstrip("/").lower() if found.group() else ""
    if found.group().startswith("</"):
        name = f"/{name.strip('/')}"
    return _STYLES.get(name, "")
