"""Addresses behind the symbols of documents."""

from __future__ import annotations

import re
from urllib.parse import quote

_DOCUMENTS = "https://docs.un.org/en/"
"""Where the United Nations shows a document by its symbol; blanks are dropped."""

_ADDRESS = re.compile(r"(?:https?://|mailto:)\S", re.IGNORECASE)
_SYMBOL = re.compile(r"[A-Za-z][\w.()\-]*/\S")
_KEPT = "%/:?#[]@!$&'()*+,;=-._~"


def address(link: str) -> str:
    """Return the address for a run's link: an address stays one, a symbol gets one.

    Empty for anything else, so that a stray word never becomes a broken link.
    """
    link = link.strip()
    if _ADDRESS.match(link):
        return quote(link, safe=_KEPT)
    bare = re.sub(r"\s+", "", link)
    if _SYMBOL.match(bare):
        return _DOCUMENTS + quote(bare, safe="/()-._")
    return ""
