"""WordprocessingML as text: elements, attributes and the escapes that keep them apart.

Strings, not trees: a file is written once from top to bottom, and this is ten times as fast.
Only ``text`` and the values of attributes come from documents; both are escaped here.
"""

from __future__ import annotations

import re

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PIECES = re.compile(r"([\t\n])")
_BREAKS = {"\t": "<w:tab/>", "\n": "<w:br/>"}


def escaped(text: str) -> str:
    """Return a text for use between tags or in a quoted attribute."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )


def w(name: str, /, *children: str, **attributes: str | float) -> str:
    """Return an element of Word's namespace: ``w("jc", val="both")``.

    Attributes are of the same namespace; ``r_id`` is the id of a relationship.
    """
    written = "".join(
        f' {_attribute(key)}="{escaped(f"{value}")}"' for key, value in attributes.items()
    )
    content = "".join(children)
    return f"<w:{name}{written}>{content}</w:{name}>" if content else f"<w:{name}{written}/>"


def _attribute(key: str) -> str:
    return "r:id" if key == "r_id" else f"w:{key}"


def on(name: str, *, when: bool) -> str:
    """Return a property that is only there when it holds: ``on("keepNext", when=True)``."""
    return f"<w:{name}/>" if when else ""


def text(words: str) -> str:
    """Return words as the content of a run; tabs and line feeds become Word's own."""
    return "".join(
        _BREAKS.get(piece) or f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
        for piece in _PIECES.split(words)
        if piece
    )


def root(name: str, *children: str) -> str:
    """Return the root element of a part, with its declaration."""
    content = "".join(children)
    spaces = f'xmlns:w="{WORD}" xmlns:r="{RELATIONS}"'
    return f"{DECLARATION}<w:{name} {spaces}>{content}</w:{name}>"


def twips(points: float) -> int:
    """Return points in twentieths of a point, the measure of Word."""
    return round(points * 20)
