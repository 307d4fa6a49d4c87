"""What a user may set: one declared table, from which the file, the dialog and the help derive.

Each field of ``Settings`` declares its option once: default, label, help and what it may be. The
file is TOML and may be edited by hand: what is unknown there is kept, what is wrong falls back to
the default with a note, and nothing in it can keep Drafter from starting.
"""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import tomli_w

from drafter.core.errors import WriteError
from drafter.services import files
from drafter.services.languages import OWN_NAMES
from drafter.writing.measures import PAGE_SETS
from drafter.writing.printing import AS_THE_BODY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_T = TypeVar("_T", str, int, bool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing that may be set.

    ``choices`` are pairs of stored value and label; ``least`` and ``most`` bound a number, whose
    ``unit`` stands behind it. ``is_folder`` and ``is_picture`` mark a text that names a folder or
    the file of a picture.
    """

    key: str
    default: str | int | bool
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    is_folder: bool = False
    is_picture: bool = False

    def problem(self, value: object) -> str | None:
        """Return what is wrong with a value, None where it may be stored."""
        if type(value) is not type(self.default):
            return f"must be {_KINDS[type(self.default)]}"
        if self.choices and value not in dict(self.choices):
            known = ", ".join(name for name, _ in self.choices)
            return f"must be one of {known}"
        if type(value) is int and not self.least <= value <= self.most:
            return f"must lie between {self.least} and {self.most}"
        return None


_KINDS: dict[type, str] = {str: "a text", int: "a whole number", bool: "true or false"}
_OPTION = "option"


def _option(default: _T, label: str, help: str, **more: Any) -> _T:  # noqa: A002, ANN401 - as in Option
    """Declare a field of ``Settings``; its key is the field's own name."""
    declared = {"default": default, "label": label, "help": help, **more}
    field: _T = dataclasses.field(default=default, metadata={_OPTION: declared})
    return field


def _switch(label: str, help: str, *, is_on: bool) -> bool:  # noqa: A002 - as in Option
    """Declare a yes-or-no field of ``Settings``, and whether it is on unless somebody sets it."""
    return _option(is_on, label, help)


ChosenKeys = tuple[tuple[str, tuple[str, ...]], ...]
"""Commands by name, each with the keys that the user wants for it; none for no key."""
_SHORTCUTS = "shortcuts"
_LARGEST_SHOWN = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a user has set. Every field says for itself what it means."""

    shortcuts: ChosenKeys = ()
    """The keys of commands that have others than ours; no option, as a page of its own sets it."""

    theme: str = _option(
        "system",
        "Theme",
        "Light or dark; “as the system” follows what the system is set to.",
        choices=(
            ("system", "As the system"),
            ("light", "Light"),
            ("dark", "Dark"),
            ("contrast", "High contrast"),
        ),
    )
    text_size: int = _option(
        100,
        "Text size",
        "Size of all words in the window: menus, lists, dialogs, sidebar and page.",
        least=80,
        most=200,
        unit="%",
    )
    page_zoom: int = _option(
        100,
        "Zoom of the page",
        "How much larger or smaller page and sidebar are shown than the words around them.",
        least=50,
        most=300,
        unit="%",
    )
    language: str = _option(
        "system",
        "Language of the interface",
        "From the next start; drafts and exported files keep their own language.",
        choices=(("system", "As the system"), ("en", "English"), ("fr", "Français")),
    )
    draft_language: str = _option(
        "en",
        "Language of new drafts",
        "An empty draft begins in it; the language of any draft is set under Edit.",
        choices=tuple(OWN_NAMES.items()),
    )
    min_words: int = _option(
        6,
        "Shortest agreed passage",
        "How many words in a row must stand in an adopted text to be marked as agreed language.",
        least=4,
        most=20,
        unit="words",
    )
    show_agreed: bool = _switch(
        "Underline agreed language",
        "Underline in the page what stands in adopted texts.",
        is_on=True,
    )
    point_out: bool = _switch(
        "Point out weaker commitments",
        "Say where a change of agreed language commits to less: a weaker verb, “should” for "
        "“shall”, a qualifier that went.",
        is_on=True,
    )
    complete: bool = _switch(
        "Offer how a paragraph goes on",
        "Show in grey after the cursor how adopted texts go on: Tab takes it, Ctrl+Right one word.",
        is_on=True,
    )
    list_phrases: bool = _switch(
        "List opening phrases",
        "List the usual opening phrases while one types at the start of a paragraph.",
        is_on=True,
    )
    check_spelling: bool = _switch(
        "Mark misspelled words",
        "Draw a wavy line under words that neither the dictionary nor adopted texts have, and "
        "under those that the United Nations writes otherwise.",
        is_on=True,
    )
    follow_signs: bool = _switch(
        "Let end punctuation follow",
        "Comma, semicolon, colon and full stop at the end of paragraphs follow their place when "
        "paragraphs are made, moved or changed; each time one step of undo.",
        is_on=False,
    )
    same_part_only: bool = _switch(
        "Precedents of the same part only",
        "Beside a preambular paragraph show preambular precedents, beside an operative one "
        "operative ones.",
        is_on=True,
    )
    share_notes: bool = _switch(
        "Cite a note again under its number",
        "A note of a precedent whose words the draft has already keeps that number; otherwise it "
        "becomes a new note with the same words, as the United Nations prints it.",
        is_on=False,
    )
    autosave_seconds: int = _option(
        1,
        "Keep for recovery every",
        "How long a change may wait until it is kept for recovery after a crash.",
        least=1,
        most=60,
        unit="s",
    )
    author: str = _option(
        "", "Your name", "Stands at your changes and comments in Word; empty: “Drafter”."
    )
    export_folder: str = _option(
        "",
        "Folder for exported files",
        "Where exported files are offered to be put; empty: beside the draft.",
        is_folder=True,
    )
    show_preview: bool = _switch(
        "Show the printed page",
        "Show beside the draft the page that will be handed in; it follows the cursor.",
        is_on=False,
    )
    pages: str = _option(
        AS_THE_BODY,
        "Paper of exported files",
        "The Human Rights Council prints on Geneva's A4, the commissions in Vienna on Vienna's, "
        "all others on New York's Letter.",
        choices=(
            (AS_THE_BODY, "As the organ's documents"),
            *((name, pages.label) for name, pages in PAGE_SETS.items()),
        ),
    )
    emblem: str = _option(
        "",
        "Picture of the emblem",
        "A PNG or JPEG for the masthead of exported files; empty: its place is left free. The "
        "emblem of the United Nations may only be used with its permission.",
        is_picture=True,
    )
    name_sources: bool = _switch(
        "Name the sources when exporting",
        "Add a list of the documents from which paragraphs were taken.",
        is_on=False,
    )

    @property
    def shown_size(self) -> int:
        """How large page and sidebar are shown: text size and zoom together, in per cent."""
        return min(_LARGEST_SHOWN, round(self.text_size * self.page_zoom / 100))

    def with_value(self, key: str, value: str | int | bool) -> Settings:  # noqa: FBT001 - any value
        """Return the settings with one option set.

        Raises:
            ValueError: If there is no such option, or it may not be set to that.
        """
        option = next((option for option in OPTIONS if option.key == key), None)
        problem = option.problem(value) if option else "is unknown"
        if problem:
            message = f"{key} {problem}."
            raise ValueError(message)
        changed: dict[str, Any] = {key: value}
        return dataclasses.replace(self, **changed)


OPTIONS = tuple(
    Option(key=field.name, **field.metadata[_OPTION])
    for field in dataclasses.fields(Settings)
    if field.metadata
)
"""Every option, in the order in which a dialog shows them."""


class Loaded(NamedTuple):
    """Settings as found, and a plain sentence for whatever was not taken over."""

    settings: Settings
    notes: tuple[str, ...]


def load(path: Path) -> Loaded:
    """Return the settings of a file; without one, or where it is wrong, the defaults."""
    try:
        found = _values(path)
    except (OSError, ValueError) as error:
        return Loaded(Settings(), (f"{path} cannot be read ({error}); using the defaults.",))
    taken: dict[str, Any] = {}
    notes: list[str] = []
    for option in OPTIONS:
        if option.key not in found:
            continue
        problem = option.problem(found[option.key])
        if problem:
            notes.append(f"{option.key} in {path} {problem}; using {option.default!r}.")
        else:
            taken[option.key] = found[option.key]
    if _SHORTCUTS in found:
        taken[_SHORTCUTS] = _shortcuts(found[_SHORTCUTS], notes)
    return Loaded(Settings(**taken), tuple(notes))


def _shortcuts(found: object, notes: list[str]) -> ChosenKeys:
    """Return the keys of commands as a file has them: a key, or a list of keys, for each."""
    if not isinstance(found, dict):
        notes.append("The keys under [shortcuts] in the settings cannot be read; using our own.")
        return ()
    taken: list[tuple[str, tuple[str, ...]]] = []
    for name, value in _flat(cast("dict[str, object]", found)):
        keys = cast("list[object]", value) if isinstance(value, list) else [value]
        texts = tuple(key for key in keys if isinstance(key, str))
        if len(texts) < len(keys):
            notes.append(f"The key of “{name}” in the settings must be a text such as Ctrl+E.")
        else:
            taken.append((name, tuple(filter(None, texts))))
    return tuple(taken)


def _flat(table: dict[str, object]) -> Iterator[tuple[str, object]]:
    """Yield names and values: without quotation marks, TOML takes edit.find for a table."""
    for name, value in table.items():
        if isinstance(value, dict):
            inner = cast("dict[str, object]", value)
            yield from ((f"{name}.{last}", one) for last, one in inner.items())
        else:
            yield name, value


def save(path: Path, settings: Settings) -> None:
    """Write the settings, keeping what the file holds beyond them.

    A file that could not be read is kept beside it with ``.damaged`` added to its name.

    Raises:
        WriteError: If it cannot be written; the old file is untouched then.
    """
    files.make_folder(path.parent)
    try:
        others = _values(path)
    except (OSError, ValueError):
        others = {}
        _set_aside(path)
    values = {option.key: getattr(settings, option.key) for option in OPTIONS}
    others.pop(_SHORTCUTS, None)
    if settings.shortcuts:
        keys = {name: _written(keys) for name, keys in settings.shortcuts}
        values[_SHORTCUTS] = keys
    files.write_text(path, tomli_w.dumps({**others, **values}))


def _written(keys: tuple[str, ...]) -> str | list[str]:
    """Return keys as the file has them: mostly there is one, and empty is none."""
    return list(keys) if len(keys) > 1 else "".join(keys)


def _values(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    return tomllib.loads(path.read_text("utf-8-sig"))


def _set_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError as error:
        message = f"{path} can be neither read nor replaced."
        raise WriteError(message, hint="Remove it, then set your preferences again.") from error
