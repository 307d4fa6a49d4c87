"""The fields of the masthead: what each is called, the hint while it is empty, and its type.

Declared once; the pane above the page, its tab order and its accessible names come from here. What
a field prints, and what its words mean, is ``services.masthead_lines``.
"""

from __future__ import annotations

from dataclasses import dataclass

from drafter.gui.translation import later, tr
from drafter.services import masthead_lines


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its name for screen readers, what it is for, and its size on paper.

    ``hint`` is what stands there while it is empty; with an ``{example}`` in it, what the field
    may say in the draft's language stands there, and without a hint nothing else does.
    """

    name: str
    label: str
    hint: str = "{example}"
    points: float = 10
    bold: bool = False

    def shown_hint(self, language: str) -> str:
        """Return the hint for a draft in a language."""
        example = masthead_lines.example(self.name, language)
        return example if self.hint == "{example}" else tr(self.hint, example=example)


FIELDS = (
    FieldSpec("symbol", later("Symbol"), points=14),
    FieldSpec("organ", later("Organ"), points=20, bold=True),
    FieldSpec("distribution", later("Distribution")),
    FieldSpec("date", later("Date of the document"), later("Date, such as {example}")),
    FieldSpec("original_language", later("Original language")),
    FieldSpec("session", later("Session"), later("Session, such as {example}"), bold=True),
    FieldSpec(
        "committee",
        later("Committee or commission"),
        later("Committee, such as {example}"),
        points=12,
        bold=True,
    ),
    FieldSpec("venue", later("Place and dates of the session"), later("Place and dates")),
    FieldSpec("agenda_item", later("Agenda item")),
    FieldSpec(
        "agenda_title",
        later("Title of the agenda item"),
        later("Title of the agenda item"),
        bold=True,
    ),
    FieldSpec("sponsors", later("Sponsors"), bold=True),
    FieldSpec(
        "title", later("Title of the draft"), later("Title of the draft"), points=12, bold=True
    ),
)
"""In the order of print, which is the order of the Tab key."""
