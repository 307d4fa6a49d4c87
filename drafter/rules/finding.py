"""A finding: what a drafting rule says about a place in the draft."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One remark on one paragraph.

    ``start`` and ``end`` are code points of the paragraph's text in the draft; they are the same
    where something is missing there. ``rule`` is the id of the rule, ``message`` one sentence.
    """

    rule: str
    start: int
    end: int
    message: str
