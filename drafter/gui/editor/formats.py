"""Paragraphs and runs as Qt formats, and back.

Block formats carry a paragraph's id, part and level as properties of ours: they survive cut, paste
and drag, which ``QTextBlockUserData`` does not. Everything else about a paragraph (origin, annex,
rows) stays in the model and is found by id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from drafter.core.model import Paragraph, Part, Run

if TYPE_CHECKING:
    from drafter.gui.editor.measures import Measures

ID = int(QTextFormat.Property.UserProperty) + 1
PART = ID + 1
LEVEL = ID + 2
NOTE = ID + 3
LINK = ID + 4
BOLD = ID + 5
"""A run that is bold in its own right: headings are all bold."""

NOTE_MARK = int(QTextFormat.ObjectTypes.UserObject) + 1
"""Type of the inline object that stands for the mark of a note."""

OBJECT = "\ufffc"
"""The character that Qt writes where an inline object stands."""

FAMILY = "Liberation Serif"

_JUSTIFIED = Qt.AlignmentFlag.AlignJustify
_LEADING = Qt.AlignmentFlag.AlignLeading
_LEFT = Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignRight
_ALIGNMENT = {Part.HEADING: _LEFT, Part.TABLE: _LEFT, Part.CLOSING: _RIGHT}


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block says about its paragraph."""

    id: str
    part: Part
    level: int


def block_format(paragraph: Paragraph, number: str, measures: Measures) -> QTextBlockFormat:
    """Return how a paragraph is laid out; ``number`` decides where its first line begins."""
    laid = QTextBlockFormat()
    laid.setProperty(ID, paragraph.id)
    laid.setProperty(PART, str(paragraph.part))
    laid.setProperty(LEVEL, paragraph.level)
    laid.setTextIndent(measures.first_line(paragraph, number))
    laid.setBottomMargin(measures.after)
    laid.setTopMargin(measures.after * 1.5 if paragraph.part is Part.HEADING else 0)
    laid.setLineHeight(measures.line, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    usual = _LEADING if measures.is_narrow else _JUSTIFIED
    laid.setAlignment(_ALIGNMENT.get(paragraph.part, usual))
    laid.setLayoutDirection(direction(measures))
    return laid


def direction(measures: Measures) -> Qt.LayoutDirection:
    """Return the direction in which the page is read."""
    if measures.is_mirrored:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def shape(laid: QTextBlockFormat) -> Shape:
    """Return what a block says about its paragraph; a foreign block is a preambular paragraph."""
    part = cast("str | None", laid.property(PART))
    return Shape(
        id=cast("str | None", laid.property(ID)) or "",
        part=Part(part) if part else Part.PREAMBULAR,
        level=cast("int | None", laid.property(LEVEL)) or 0,
    )


def plain_format(part: Part, measures: Measures) -> QTextCharFormat:
    """Return the format of roman text in a part of the body."""
    written = QTextCharFormat()
    font = QFont(FAMILY)
    font.setPixelSize(round(measures.px(12)) if part is Part.HEADING else measures.font)
    font.setBold(part is Part.HEADING)
    written.setFont(font)
    return written


def run_format(run: Run, part: Part, measures: Measures) -> QTextCharFormat:
    """Return the format of a run; the mark of a note is an inline object."""
    written = plain_format(part, measures)
    if run.note:
        written.setObjectType(NOTE_MARK)
        written.setProperty(NOTE, run.note)
        return written
    if run.italic:
        written.setFontItalic(True)
    if run.bold:
        written.setFontWeight(QFont.Weight.Bold)
        written.setProperty(BOLD, True)  # noqa: FBT003 - Qt's own signature
    if run.link:
        written.setProperty(LINK, run.link)
    return written


def run(text: str, written: QTextCharFormat, part: Part) -> tuple[Run, ...]:
    """Return the runs that a fragment of text stands for.

    An object that lost its note, or a note's format that stuck to typed text, is plain text.
    """
    note = cast("str | None", written.property(NOTE)) or ""
    link = cast("str | None", written.property(LINK)) or ""
    is_heavy = written.fontWeight() >= QFont.Weight.Bold and part is not Part.HEADING
    bold = is_heavy or bool(written.property(BOLD))
    found: list[Run] = []
    for piece in text.split(OBJECT):
        if piece:
            found.append(Run(piece, written.fontItalic(), bold, link))
        found.append(Run(note=note))
    return tuple(piece for piece in found[:-1] if piece.text or piece.note)
