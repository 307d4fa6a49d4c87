"""A delegate at the desk: knows Drafter's window by what its parts are called."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from tests.e2e.waiting import until

from drafter.services.places import user_places

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.desk import Desk

_BODY = ("text", "Body of the draft")
_NOTE_MARK = "\N{OBJECT REPLACEMENT CHARACTER}"
"""How a screen reader is told of a note's mark in the text."""
_SOURCE = re.compile(r"1: (\d+) %, (.+?), ((?:PP|OP)\d[^,]*),")


class Delegate:
    """Works with Drafter on one screen."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def opens_drafter(self) -> None:
        """Start Drafter and wait until its corpus holds the seeds."""
        self.desk.start(sys.executable, "-m", "drafter")
        self.desk.window("Untitled draft")
        self.desk.item("push button", "Corpus: 5 documents")

    def opens_the_sample(self) -> None:
        """Open the sample draft from the card of first steps."""
        self.desk.click_on("push button", "Try the sample")
        self.desk.window("Preventing trafficking in persons")
        self.desk.item("list item", "PP7: ")

    def body(self) -> str:
        """Return all words of the body as they stand on the page."""
        return self.desk.text_of(self.desk.item(*_BODY)).replace(_NOTE_MARK, "")

    def goes_behind(self, words: str) -> None:
        """Click behind some words of the body."""
        self.desk.click_after(*_BODY, words)

    def goes_to_the_top(self) -> None:
        """Scroll to the masthead."""
        self.desk.scroll_up(self.desk.item(*_BODY))

    def place_of(self, words: str) -> tuple[int, int]:
        """Return where the last of some words of the body stands on the screen."""
        return self.desk.place_after(*_BODY, words)

    def waits_for(self, words: str) -> None:
        """Wait until the body holds some words."""
        until(lambda: words in self.body(), f"{words!r} on the page")

    def is_offered(self, name: str, label: str) -> None:
        """Wait until a paragraph of a document is the best precedent."""

        def is_first() -> bool:
            found = _SOURCE.match(self.desk.item("tree item", "1: ").name)
            return found is not None and found.group(2, 3) == (name, label)

        until(is_first, f"{name}, {label} as the first precedent")

    def finds(self, words: str) -> bool:
        """Say whether a list of the corpus's texts shows one with some words."""
        return any(item.role == "tree item" and words in item.name for item in self.desk.items())

    def writes_note(self, words: str) -> None:
        """Add a note where the cursor is, and write its words."""
        self.desk.key("ctrl+alt+f")
        self.desk.type(words)
        until(lambda: words in self.notes(), f"the note {words!r}")

    def notes(self) -> list[str]:
        """Return the words of the notes, in the order in which the page shows them."""
        return self.desk.text_of(self.desk.item("text", "Notes")).split("\n")

    def commands(self, command: str) -> None:
        """Give a command by its words, from the list of all commands."""
        self.desk.key("ctrl+k")
        self.desk.item("text", "All commands")
        self.desk.type(command)
        self.desk.key("Return")
        until(lambda: self.desk.find("text", "All commands") is None, "the closing of the commands")

    def exports(self, path: Path) -> None:
        """Export to Word with the keyboard, under a path typed in full."""
        self.desk.key("ctrl+e")
        self.desk.window("Export to Word")
        self.desk.key("ctrl+a")
        self.desk.type(str(path))
        self.desk.key("Return")
        until(path.is_file, f"the file {path.name}")

    def leaves(self) -> None:
        """Close the window without saving."""
        self.desk.key("ctrl+q")
        self.desk.click_on("push button", "Discard changes")
        until(lambda: not self.desk.is_running(), "the end of Drafter")

    def is_kept(self, words: str) -> None:
        """Wait until some words lie on the disk, in what Drafter keeps for recovery."""

        def lie_there() -> bool:
            # Not in a file that is still being written: its name comes last, and with it its worth.
            journals = user_places().journal.glob("*.journal.jsonl")
            return any(words.encode() in path.read_bytes() for path in journals)

        until(lie_there, f"{words!r} kept for recovery")

    def recovers(self) -> None:
        """Take the draft that is offered after a crash."""
        self.desk.window("Recover a draft")
        self.desk.click_on("push button", "Open this draft")
        self.desk.window("Preventing trafficking in persons")
        self.desk.item("list item", "PP7: ")
