"""Pages of Markdown, set as the rest of the window is: Qt alone gives them no air."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
)

from drafter.gui.theme import Role

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument
    from PySide6.QtWidgets import QTextBrowser

    from drafter.gui.theme import Theme

_SIZES = {1: 1.7, 2: 1.25, 3: 1.08}
"""Sizes of headings, as parts of the body's."""
_ABOVE = {1: 0, 2: 22, 3: 14}
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINE = 125
"""Distance of lines in per cent."""
_KEYS_TABLE = (34, 24, 42)
"""Widths of the columns of tables with three of them, in per cent, so that they stand alike."""


def show(browser: QTextBrowser, text: str, theme: Theme) -> None:
    """Show a page in a browser from its beginning."""
    browser.document().setDefaultFont(browser.font())
    browser.setMarkdown(text)
    document = browser.document()
    _set_blocks(document, theme)
    _set_tables(document, theme)
    browser.moveCursor(QTextCursor.MoveOperation.Start)


def _set_blocks(document: QTextDocument, theme: Theme) -> None:
    cells = _cells(document)
    block = document.begin()
    while block.isValid():
        level = block.blockFormat().headingLevel()
        laid = QTextBlockFormat()
        if level:
            laid.setTopMargin(_ABOVE.get(level, 10))
            laid.setBottomMargin(8)
            _set_heading(block, document.defaultFont(), level)
        elif block.position() not in cells:
            is_item = block.blockFormat().objectIndex() >= 0
            laid.setBottomMargin(3 if is_item else 9)
            if _PICTURE not in block.text():
                tall = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                laid.setLineHeight(_LINE, tall)
        QTextCursor(block).mergeBlockFormat(laid)
        _colour_links(block, theme)
        block = block.next()


def _cells(document: QTextDocument) -> set[int]:
    """Return the positions that lie in tables."""
    frames = (f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable))
    return {place for f in frames for place in range(f.firstPosition(), f.lastPosition() + 1)}


def _set_heading(block: QTextBlock, font: QFont, level: int) -> None:
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    form = QTextCharFormat()
    form.setFontPointSize(font.pointSizeF() * _SIZES.get(level, 1))
    form.setFontWeight(QFont.Weight.DemiBold)
    cursor.mergeCharFormat(form)


def _colour_links(block: QTextBlock, theme: Theme) -> None:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.charFormat().isAnchor():
            cursor = QTextCursor(block)
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(theme.colour(Role.LINK))
            cursor.mergeCharFormat(form)
        iterator += 1


def _set_tables(document: QTextDocument, theme: Theme) -> None:
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        laid = frame.format()
        laid.setCellPadding(6)
        laid.setCellSpacing(0)
        laid.setBorderCollapse(True)
        laid.setBorder(0.5)
        laid.setBorderBrush(theme.colour(Role.BORDER))
        laid.setBottomMargin(10)
        laid.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        if frame.columns() == len(_KEYS_TABLE):
            laid.setColumnWidthConstraints(
                [QTextLength(QTextLength.Type.PercentageLength, part) for part in _KEYS_TABLE]
            )
        frame.setFormat(laid)
