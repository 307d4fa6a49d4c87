"""Our Word template: styles, numbering and settings, as XML that people can read.

They lie in ``resources/template``; a change there changes every exported file. The style names
and measures are those of genuine United Nations files.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from drafter import resources

if TYPE_CHECKING:
    from drafter.writing.blocks import Style
    from drafter.writing.measures import PageSet
    from drafter.writing.wording import Wording

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
"""How the types of the parts of a Word file begin."""
PARTS = {
    "styles": f"{WORD_TYPE}.styles+xml",
    "numbering": f"{WORD_TYPE}.numbering+xml",
    "settings": f"{WORD_TYPE}.settings+xml",
    "fontTable": f"{WORD_TYPE}.fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
"""The parts that come from the template, by kind of relationship, with their content types."""
_OF_PAGES = frozenset({"styles", "numbering"})
"""Those that each set of pages has of its own."""
_OF_LANGUAGE = frozenset({"styles", "settings"})
"""Those that name the language of the text."""
_STYLE = re.compile(
    r'<w:style w:type="paragraph"[^>]*w:styleId="(\w+)">\s*<w:name w:val="([^"]+)"/>'
)
_LANGUAGE = re.compile(
    r'(<w:(?:lang|themeFontLang)) w:val="[^"]*" w:eastAsia="([^"]*)" w:bidi="([^"]*)"'
)
_STRETCHED = re.compile(r'<w:(?:spacing|w) w:val="[^"]*"/>')
"""Letter spacing and width of characters; the spacing of lines has other attributes."""
_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_BETWEEN_TAGS = re.compile(r">\s+<")


def part_of(kind: str, pages: PageSet, words: Wording | None = None) -> str:
    """Return one of ``PARTS`` for some pages, and for texts in a language where one is named."""
    part = template_part(f"{kind}.xml", pages.folder if kind in _OF_PAGES else "")
    return in_language(part, words) if words and kind in _OF_LANGUAGE else part


@cache
def template_part(name: str, folder: str = "") -> str:
    """Return a part of the template ("styles.xml") without comments and indentation.

    ``folder`` is that of a set of pages; empty for what all sets share.
    """
    text = resources.path("template", folder, name).read_text(encoding="utf-8")
    return _BETWEEN_TAGS.sub("><", _COMMENT.sub("", text)).strip()


def in_language(part: str, words: Wording) -> str:
    """Return a part of the template for texts in a language: what spelling is checked against.

    Arabic letters join, so they are not spaced (LibreOffice never finishes a page of such text).
    """

    def named(found: re.Match[str]) -> str:
        start, asian, bidirectional = found.groups()
        tag = words.tag
        if tag.startswith("zh"):
            asian, tag = tag, "en-GB"
        elif words.right_to_left:
            bidirectional, tag = tag, "en-GB"
        return f'{start} w:val="{tag}" w:eastAsia="{asian}" w:bidi="{bidirectional}"'

    if words.right_to_left:
        part = _STRETCHED.sub("", part)
    return _LANGUAGE.sub(named, part)


@cache
def style_ids(folder: str) -> dict[str, str]:
    """Return the ids of a template's paragraph styles by their names."""
    styles = resources.path("template", folder, "styles.xml").read_text(encoding="utf-8")
    return {name: identity for identity, name in _STYLE.findall(styles)}


def style_id(style: Style, pages: PageSet) -> str:
    """Return the id by which paragraphs name a style on some pages."""
    return style_ids(pages.folder)[pages.style(style)]
