"""The names of annexes, in the six languages of the United Nations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.reading.body.blocks import Block

_NAME = re.compile(
    r"(?:Annexe?|Anexo|Приложение|附件|المرفق)(?:\s*[IVXLC\d]{1,6}\b|\s*[一二三四五六七八九十]{1,3}"
    r"|\s+(?:الأول|الثاني|الثالث|الرابع|الخامس))?(?=[\s.:*]|$)",
    re.IGNORECASE,
)
_PLAIN = "Annex"
_LONGEST = 60


def annex_name(block: Block, before: str | None) -> str:
    """Return the name of the annex that a block stands in; ``before`` is that of the last one."""
    name = heading_name(block.text) if len(block.text) <= _LONGEST and not block.number else None
    return name or before or _PLAIN


def heading_name(text: str) -> str | None:
    """Return the name that a heading gives to an annex ("Annex I"), None for other headings."""
    found = _NAME.match(text)
    return " ".join(found.group().split()) if found else None
