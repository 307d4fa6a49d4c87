"""Which keys give which command: the keys of the table, with what the user has set instead.

Keys are Qt's portable names ("Ctrl+Shift+S"), one chord each. What the user sets is stored by
command in the file of settings and wins over the table; what cannot be understood there is told
and left out, and nothing in it can keep Drafter from starting.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from drafter.gui.actions import ACTIONS, ActionId, Menu
from drafter.gui.translation import later, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from drafter.services.settings import ChosenKeys

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_STANDARD = QKeySequence.StandardKey
_SPECS = {spec.id: spec for spec in ACTIONS}
_MODIFIERS = frozenset({"Shift", "Ctrl", "Alt", "Meta"})
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key that the page answers itself: its names, how people write it, and what it does."""

    keys: tuple[str, ...]
    printed: str
    does: str


WRITING_KEYS = (
    OwnKey(
        ("Return", "Enter", "Shift+Return", "Shift+Enter"),
        "Enter",
        later(
            "A new paragraph of the same part and level; in an empty sub-paragraph, one level up"
        ),
    ),
    OwnKey(
        ("Tab", "Shift+Tab", "Backtab", "Shift+Backtab"),
        "Tab, Shift+Tab",
        later("At the start of a paragraph: deeper, shallower"),
    ),
    OwnKey(
        ("Right",),
        "→, Tab",
        later("At the end of a paragraph, with a continuation shown in grey: all of it"),
    ),
    OwnKey(("Ctrl+Right",), "Ctrl+→", later("One word of it")),
    OwnKey(("Esc",), "Esc", later("None of it")),
    OwnKey(("Backspace",), "Backspace", later("At the start of a sub-paragraph: one level up")),
    OwnKey(
        ("Up", "Down"),
        "Up, Down",
        later("From the first line into the masthead, from the last into the notes"),
    ),
)
"""The keys that belong to no command, in the order in which the guide has them."""

_MOVES = (
    _STANDARD.MoveToNextChar, _STANDARD.MoveToPreviousChar, _STANDARD.MoveToNextWord,
    _STANDARD.MoveToPreviousWord, _STANDARD.MoveToNextLine, _STANDARD.MoveToPreviousLine,
    _STANDARD.MoveToNextPage, _STANDARD.MoveToPreviousPage, _STANDARD.MoveToStartOfLine,
    _STANDARD.MoveToEndOfLine, _STANDARD.MoveToStartOfDocument, _STANDARD.MoveToEndOfDocument,
    _STANDARD.SelectNextChar, _STANDARD.SelectPreviousChar, _STANDARD.SelectNextWord,
    _STANDARD.SelectPreviousWord, _STANDARD.SelectNextLine, _STANDARD.SelectPreviousLine,
    _STANDARD.SelectNextPage, _STANDARD.SelectPreviousPage, _STANDARD.SelectStartOfLine,
    _STANDARD.SelectEndOfLine, _STANDARD.SelectStartOfDocument, _STANDARD.SelectEndOfDocument,
    _STANDARD.Delete, _STANDARD.DeleteStartOfWord, _STANDARD.DeleteEndOfWord,
)  # fmt: skip
"""What every text answers itself."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """The keys of every command; no key has two commands."""

    keys: Mapping[ActionId, tuple[str, ...]]

    def of(self, action: ActionId) -> tuple[str, ...]:
        """Return the keys of a command."""
        return self.keys[action]

    def native(self, action: ActionId) -> str:
        """Return them as this system writes them, parted by commas."""
        return ", ".join(native(key) for key in self.keys[action])

    def owner(self, key: str) -> ActionId | None:
        """Return the command that a key gives."""
        return next((action for action, keys in self.keys.items() if key in keys), None)

    def is_changed(self, action: ActionId) -> bool:
        """Whether a command has other keys than those of the table."""
        return self.keys[action] != TABLE.keys[action]

    def changed(self) -> tuple[ActionId, ...]:
        """Return the commands that have other keys than those of the table."""
        return tuple(action for action in self.keys if self.is_changed(action))

    def with_keys(self, action: ActionId, keys: Sequence[str]) -> Keymap:
        """Return the keys once a command has these, and nobody else has them."""
        taken = set(keys)
        others = {
            other: tuple(key for key in own if key not in taken) for other, own in self.keys.items()
        }
        return Keymap({**others, action: tuple(dict.fromkeys(keys))})

    def in_words(self, text: str) -> str:
        """Return a text that names keys of the table, with the keys that hold."""
        if not (changed := self.changed()):
            return text
        swapped = {
            written: self._written(action, number)
            for action in changed
            for number, key in enumerate(TABLE.keys[action])
            for written in _spellings(key)
        }
        longest_first = sorted(swapped, key=len, reverse=True)
        pattern = r"(?<![\w+])(?:" + "|".join(map(re.escape, longest_first)) + r")(?![\w+])"
        return re.sub(pattern, lambda found: swapped[found.group()], text)

    def _written(self, action: ActionId, number: int) -> str:
        keys = self.keys[action]
        return native(keys[min(number, len(keys) - 1)]) if keys else tr("(no key)")


TABLE = Keymap({spec.id: spec.keys for spec in ACTIONS})
"""The keys as they are before anybody changes them."""


def canonical(key: str) -> str:
    """Return a key as Qt names it, empty for what is no single key."""
    sequence = QKeySequence.fromString(key, _PORTABLE)
    name = sequence.toString(_PORTABLE) if sequence.count() == 1 else ""
    return "" if name.rpartition("+")[2] in _MODIFIERS else name


def native(key: str) -> str:
    """Return a key as this system writes it."""
    return QKeySequence.fromString(key, _PORTABLE).toString(_NATIVE)


def reserved(key: str) -> str:
    """Return why a key cannot be given to a command, in a sentence; empty where it can."""
    shown = native(key)
    for own in WRITING_KEYS:
        if key in own.keys:
            return tr("The page needs {key} for itself: {does}.", key=shown, does=tr(own.does))
    if key in _text_keys():
        return tr("{key} moves, selects or deletes in every text.", key=shown)
    for menu in Menu:
        title = tr(menu) if "/" not in menu else ""
        if "&" in title and key == f"Alt+{title[title.index('&') + 1].upper()}":
            return tr("{key} opens the menu {menu}.", key=shown, menu=title.replace("&", ""))
    if _types(key):
        return tr("{key} alone is typed into the text; add Ctrl or Alt.", key=shown)
    return ""


@cache
def _text_keys() -> frozenset[str]:
    """Return the keys of moving and deleting; those of the table are commands all the same."""
    bound = (one.toString(_PORTABLE) for move in _MOVES for one in QKeySequence.keyBindings(move))
    return frozenset(bound) - {key for keys in TABLE.keys.values() for key in keys}


def _types(key: str) -> bool:
    """Whether a key writes something: it has one letter, and at most Shift with it."""
    letter = key.removeprefix("Shift+").removeprefix("Num+")
    return len(letter) == 1 or letter == "Space"


def read(chosen: ChosenKeys) -> tuple[Keymap, tuple[str, ...]]:
    """Return the keys that hold, and a sentence for whatever was not taken over."""
    remarks: list[str] = []
    known = set(ActionId)
    keymap = TABLE
    given: dict[str, str] = {}
    for name, wanted in chosen:
        if name not in known:
            remarks.append(
                tr("The settings give keys to “{name}”, which is no command.", name=name)
            )
            continue
        action = ActionId(name)
        keys = _understood(action, wanted, given, remarks)
        if keys or not wanted:
            keymap = keymap.with_keys(action, keys)
    return keymap, tuple(remarks)


def _understood(
    action: ActionId, wanted: Iterable[str], given: dict[str, str], remarks: list[str]
) -> tuple[str, ...]:
    """Return those of a command's keys that it can have; ``given`` are the keys of others."""
    keys: list[str] = []
    for written in wanted:
        key = canonical(written)
        label = _SPECS[action].label
        if not key:
            remarks.append(
                tr("“{key}”, set for “{command}”, is no key.", key=written, command=label)
            )
        elif why := reserved(key):
            remarks.append(tr("{key}, set for “{command}”, is not free.", key=key, command=label))
            remarks.append(why)
        elif given.get(key, action) != action:
            other = _SPECS[ActionId(given[key])].label
            remarks.append(
                tr("{key} is set for both “{one}” and “{other}”; the first has it.",
                   key=native(key), one=other, other=label)
            )  # fmt: skip
        else:
            given[key] = action
            keys.append(key)
    return tuple(keys)


def stored(keymap: Keymap, before: ChosenKeys) -> ChosenKeys:
    """Return what is to be stored: what differs from the table, and what was not understood.

    A command that lost a key to another one differs as well: so the file reads alike every time.
    """
    known = set(ActionId)
    strange = tuple((name, keys) for name, keys in before if name not in known)
    return (*((action.value, keymap.of(action)) for action in keymap.changed()), *strange)


def _spellings(key: str) -> tuple[str, ...]:
    """Return how words may write a key: "Alt+Up" and "Alt+↑", "Ctrl+Return" and "Ctrl+Enter"."""
    stem, plus, last = key.rpartition("+")
    others = (_ARROWS.get(last, ""), "Enter" if last == "Return" else "")
    return key, native(key), *(stem + plus + other for other in others if other)
