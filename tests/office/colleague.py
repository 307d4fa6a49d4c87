"""A colleague at LibreOffice: opens Word files, edits them, and saves them.

Runs under the system's Python, which has LibreOffice's own library, and not under ours:
``colleague.py JOBS PROFILE`` with JOBS a JSON list of ``{"source", "target", "author", "steps"}``;
a step is a list of a name and its words. Prints one JSON line with the errors, by target.
"""
# pyright: basic

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]
from com.sun.star.beans import (  # type: ignore[import-not-found] # pyright: ignore[reportMissingImports]
    PropertyValue,
)

_BREAK = 0
"""The control character of a new paragraph."""
_PATIENCE = 60


def _property(name: str, value: object) -> Any:
    found = PropertyValue()
    found.Name, found.Value = name, value
    return found


class Office:
    """A LibreOffice of our own, without a window."""

    def __init__(self, profile: Path) -> None:
        pipe = f"drafter{os.getpid()}"
        self._process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nolockcheck", "--nologo",
             f"-env:UserInstallation={profile.as_uri()}", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self._context = self._connected(pipe)
        services = self._context.ServiceManager
        self.desktop = services.createInstanceWithContext(
            "com.sun.star.frame.Desktop", self._context
        )
        self.dispatcher = services.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", self._context
        )
        self._settings = services.createInstanceWithContext(
            "com.sun.star.configuration.ConfigurationProvider", self._context
        )

    def _connected(self, pipe: str) -> Any:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        for _ in range(_PATIENCE * 5):
            with contextlib.suppress(Exception):
                return resolver.resolve(address)
            time.sleep(0.2)
        message = "LibreOffice does not answer"
        raise SystemExit(message)

    def become(self, author: str) -> None:
        """Work under a name."""
        path = _property("nodepath", "/org.openoffice.UserProfile/Data")
        access = self._settings.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (path,)
        )
        access.setPropertyValue("givenname", author)
        access.setPropertyValue("sn", "")
        access.commitChanges()

    def work(self, job: dict[str, Any]) -> None:
        """Open a file, do the steps, save it elsewhere."""
        self.become(job["author"])
        source = Path(job["source"]).as_uri()
        document = self.desktop.loadComponentFromURL(
            source, "_blank", 0, (_property("Hidden", True),)
        )
        try:
            for name, *words in job["steps"]:
                getattr(Desk(self, document), name)(*words)
            document.storeToURL(
                Path(job["target"]).as_uri(), (_property("FilterName", "MS Word 2007 XML"),)
            )
        finally:
            document.close(True)

    def end(self) -> None:
        """Close LibreOffice."""
        with contextlib.suppress(Exception):
            self.desktop.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()


class Desk:
    """One open document, and what can be done to it."""

    def __init__(self, office: Office, document: Any) -> None:
        self._office = office
        self._document = document

    def track(self) -> None:
        """Record changes from now on."""
        self._document.RecordChanges = True

    def become(self, author: str) -> None:
        """Go on under another name."""
        self._office.become(author)

    def settle(self, verdict: str) -> None:
        """Accept or reject all tracked changes, as the verdict says."""
        frame = self._document.CurrentController.Frame
        command = f".uno:{verdict}AllTrackedChanges"
        self._office.dispatcher.executeDispatch(frame, command, "", 0, ())

    def replace(self, old: str, new: str) -> None:
        """Put words in the place of others."""
        self._found(old).setString(new)

    def insert(self, after: str, words: str) -> None:
        """Put words after others."""
        found = self._found(after)
        cursor = found.Text.createTextCursorByRange(found.End)
        found.Text.insertString(cursor, words, False)

    def delete(self, words: str) -> None:
        """Delete words."""
        self._found(words).setString("")

    def cut(self, first: str, last: str) -> None:
        """Delete everything from some words to others, notes between them included."""
        cursor = self._found(first)
        cursor = cursor.Text.createTextCursorByRange(cursor.Start)
        cursor.gotoRange(self._found(last).End, True)
        cursor.setString("")

    def split(self, after: str) -> None:
        """Press Enter after some words."""
        found = self._found(after)
        found.Text.insertControlCharacter(found.End, _BREAK, False)

    def add(self, within: str, words: str) -> None:
        """Write a new paragraph below the one with some words."""
        cursor = self._paragraph(within)
        cursor.collapseToEnd()
        cursor.Text.insertControlCharacter(cursor, _BREAK, False)
        cursor.Text.insertString(cursor, words, False)

    def add_above(self, within: str, words: str) -> None:
        """Write a new paragraph above the one with some words."""
        cursor = self._paragraph(within)
        cursor.collapseToStart()
        cursor.Text.insertString(cursor, words, False)
        cursor.Text.insertControlCharacter(cursor, _BREAK, False)

    def join(self, within: str) -> None:
        """Press Delete at the end of the paragraph with some words."""
        cursor = self._paragraph(within)
        cursor.collapseToEnd()
        cursor.goRight(1, True)
        cursor.setString("")

    def remove(self, within: str) -> None:
        """Delete the paragraph with some words, and its end."""
        cursor = self._paragraph(within)
        cursor.goRight(1, True)
        cursor.setString("")

    def move(self, within: str, way: str) -> None:
        """Move the paragraph with some words "up" or "down"."""
        controller = self._document.CurrentController
        controller.select(self._paragraph(within))
        command = ".uno:MoveUp" if way == "up" else ".uno:MoveDown"
        self._office.dispatcher.executeDispatch(controller.Frame, command, "", 0, ())

    def carry(self, within: str, below: str) -> None:
        """Cut the paragraph with some words and paste it below another."""
        controller = self._document.CurrentController
        cursor = self._paragraph(within)
        cursor.goRight(1, True)
        controller.select(cursor)
        carried = controller.getTransferable()
        cursor.setString("")
        target = self._paragraph(below)
        target.goRight(1, False)
        target.collapseToEnd()
        controller.select(target)
        controller.insertTransferable(carried)

    def comment(self, on: str, words: str) -> None:
        """Remark on some words."""
        found = self._found(on)
        remark = self._document.createInstance("com.sun.star.text.textfield.Annotation")
        remark.Author, remark.Content = "Remarker", words
        found.Text.insertTextContent(found, remark, True)

    def uncomment(self, words: str) -> None:
        """Remove the remark that says something."""
        field = self._remark(words)
        field.getAnchor().getText().removeTextContent(field)

    def settle_comment(self, words: str) -> None:
        """Mark the remark that says something as done."""
        self._remark(words).Resolved = True

    def _remark(self, words: str) -> Any:
        fields = self._document.getTextFields().createEnumeration()
        while fields.hasMoreElements():
            field = fields.nextElement()
            is_remark = field.supportsService("com.sun.star.text.textfield.Annotation")
            if is_remark and words in field.Content:
                return field
        raise LookupError(words)

    def italic(self, words: str) -> None:
        """Set words in italics."""
        self._found(words).CharPosture = uno.Enum("com.sun.star.awt.FontSlant", "ITALIC")

    def note(self, after: str, words: str) -> None:
        """Put a footnote after some words."""
        found = self._found(after)
        note = self._document.createInstance("com.sun.star.text.Footnote")
        found.Text.insertTextContent(found.End, note, False)
        note.insertString(note.createTextCursor(), words, False)

    def renote(self, number: str, old: str, new: str) -> None:
        """Replace words of a footnote, counted from 0."""
        note = self._document.Footnotes.getByIndex(int(number))
        note.setString(note.getString().replace(old, new))

    def head(self, old: str, new: str) -> None:
        """Replace words in the head of the first page."""
        styles = self._document.StyleFamilies.getByName("PageStyles")
        for index in range(styles.Count):
            style = styles.getByIndex(index)
            for name in ("HeaderTextFirst", "HeaderText"):
                text = getattr(style, name, None) if style.HeaderIsOn else None
                if text is not None and self._in_head(text, old, new):
                    return
        raise LookupError(old)

    def _in_head(self, text: Any, old: str, new: str) -> bool:
        tables = text.createEnumeration()
        while tables.hasMoreElements():
            part = tables.nextElement()
            if not part.supportsService("com.sun.star.text.TextTable"):
                continue
            for name in part.CellNames:
                cell = part.getCellByName(name)
                if old in cell.getString():
                    cell.setString(cell.getString().replace(old, new))
                    return True
        return False

    def _found(self, words: str) -> Any:
        search = self._document.createSearchDescriptor()
        search.SearchString, search.SearchCaseSensitive = words, True
        found = self._document.findFirst(search)
        if found is None:
            raise LookupError(words)
        return found

    def _paragraph(self, within: str) -> Any:
        found = self._found(within)
        cursor = found.Text.createTextCursorByRange(found)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        return cursor


def main(jobs: Path, profile: Path) -> None:
    """Do all jobs and print what went wrong, by target."""
    office = Office(profile)
    errors = {}
    try:
        for job in json.loads(jobs.read_text("utf-8")):
            try:
                office.work(job)
            except Exception as error:  # noqa: BLE001 - LibreOffice's own have no common name
                errors[job["target"]] = f"{type(error).__name__}: {error}"
    finally:
        office.end()
    print(json.dumps(errors), flush=True)  # noqa: T201 - this is its answer
    os._exit(0)  # LibreOffice's library may crash when Python takes it down


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
