"""Bring the translations up to date with the code: ``make translations``.

Collects every word that users read, keeps the translations that are there, marks new words as
unfinished, drops what is said no more, and compiles the result. Two ways lead a word in here: in
``drafter/gui`` it stands in ``tr``, ``counted`` or ``later``; the rooms below know no window, and
whatever they hold that reads as a sentence may be shown in it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import PySide6

from drafter.core.model import Masthead, Part
from drafter.gui.actions import ACTIONS, Menu
from drafter.gui.dialogs.guide import digest
from drafter.gui.translation import CONTEXT, LANGUAGES
from drafter.services.settings import OPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
INNER = ("core", "corpus", "reading", "rules", "services", "writing")
"""The rooms whose sentences the window shows."""

_SENTENCE = re.compile(r"[A-Z{“](?=.*(?:[a-z]{2} |[a-z]{2,} \{))[^\n<\\]*[.?!]\s?")
_VALUE = re.compile(r"(?:an?|the|must) [\w (){}]{3,36}")
"""What is put into sentences: "an old Word file", "the disk is full"."""
_CODE = re.compile(r"^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|DROP)\b|\(\?")
"""What reads as a sentence and is none: queries and patterns."""
_DOORS = frozenset({"tr", "later", "counted"})
_FORMS = 2
"""Forms that a number calls for in the languages there are: one, and many."""


@dataclass(frozen=True, slots=True)
class Word:
    """Something to be translated: its English, what tells it from others, where it stands."""

    source: str
    meaning: str = ""
    is_counted: bool = False
    place: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """By what a translation is found."""
        return self.source, self.meaning


def words() -> tuple[Word, ...]:
    """Return every word to be translated, once, in the order of its places and of its source."""
    found: dict[tuple[str, str], Word] = {}
    for word in (*_tabled(), *_marked(), *_sentences()):
        found.setdefault(word.key, word)
    return tuple(sorted(found.values(), key=lambda one: (one.place, one.source, one.meaning)))


def _tabled() -> Iterator[Word]:
    """Words of the tables from which menus and dialogs derive."""
    for menu in Menu:
        for name in menu.split("/"):
            yield Word(name, place="drafter/gui/actions.py")
    for spec in ACTIONS:
        yield Word(spec.english, place="drafter/gui/actions.py")
        yield Word(spec.sentence, place="drafter/gui/actions.py")
    for part in Part:
        yield Word(part.capitalize(), place="drafter/core/model.py")
    for field in fields(Masthead):
        yield Word(field.name.replace("_", " ").capitalize(), place="drafter/core/model.py")
    for option in OPTIONS:
        for said in (option.label, option.help, option.unit, *dict(option.choices).values()):
            if said:
                yield Word(said, place="drafter/services/settings.py")


def _marked() -> Iterator[Word]:
    """Words in one of the doors."""
    for place, tree in _trees("gui"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in _DOORS:
                yield from _given(node, place)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _given(call: ast.Call, place: str) -> Iterator[Word]:
    """Return the words a door is given; a name stands for words of a table."""
    values = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    match _name(call.func), values:
        case "counted", [_, _, str(many)]:
            yield Word(many, is_counted=True, place=place)
        case "tr", [str(words), str(meaning)]:
            yield Word(words, meaning, place=place)
        case "tr" | "later", [str(words)]:
            yield Word(words, place=place)
        case _ if any(isinstance(one, ast.JoinedStr) for one in call.args):
            message = f"{place}:{call.lineno}: give the values by name, not in the words"
            raise ValueError(message)
        case _:
            pass


def _sentences() -> Iterator[Word]:
    """What the rooms below say: whole sentences, and ``what`` is to be looked at.

    Values have numbered places.
    """
    for room in INNER:
        for place, tree in _trees(room):
            remarks = set(_remarks(tree))
            for text in _texts(tree, made=room == "rules"):
                is_sentence = _SENTENCE.fullmatch(text) and not _CODE.search(text)
                is_value = room != "core" and _VALUE.fullmatch(text)  # core has parts of openings
                if is_sentence or is_value or text in remarks:
                    yield Word(_numbered(text.strip()), place=place)


def _numbered(text: str) -> str:
    """Number the places of a text that is formatted later: "{} of {}" is "{0} of {1}"."""
    first, *others = text.split("{}")
    return first + "".join(f"{{{at}}}{other}" for at, other in enumerate(others))


def _remarks(tree: ast.Module) -> Iterator[str]:
    """Yield what a module gives or assigns as ``what``, also by the name of a constant."""
    named = {
        target.id: statement.value
        for statement in ast.walk(tree)
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    }
    given = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "what"
    ]
    for value in (*given, named.get("what")):
        found = named.get(value.id) if isinstance(value, ast.Name) else value
        if isinstance(found, ast.JoinedStr):
            yield _template(found)
        elif isinstance(found, ast.Constant) and isinstance(found.value, str):
            yield found.value


def _texts(tree: ast.Module, *, made: bool) -> Iterator[str]:
    """Yield every text of a module that is no docstring, f-strings whole.

    ``made`` leaves out texts without values: a rule has them as examples.
    """
    inner: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            inner.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            inner.update(id(one) for one in ast.walk(node) if one is not node)
    for node in ast.walk(tree):
        if id(node) in inner:
            continue
        if isinstance(node, ast.JoinedStr):
            yield _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and not made:
            yield node.value


def _template(node: ast.JoinedStr) -> str:
    made, holes = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            made += str(part.value)
        else:
            made += f"{{{holes}}}"
            holes += 1
    return made


def _trees(room: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "drafter" / room).rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


Translations = dict[tuple[str, str], tuple[str, ...]]
"""The finished forms of each word, by its source and meaning."""


def ts_path(language: str) -> Path:
    """Return where the translations into a language lie, for Qt Linguist."""
    return FOLDER / f"drafter_{language}.ts"


def finished(language: str) -> Translations:
    """Return what is translated into a language."""
    path = ts_path(language)
    if not path.exists():
        return {}
    made: Translations = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        at = message.find("translation")
        if at is None or at.get("type"):
            continue
        forms = [form.text or "" for form in at.findall("numerusform")] or [at.text or ""]
        made[message.findtext("source", ""), message.findtext("comment", "")] = tuple(forms)
    return made


def write(language: str, all_words: Iterable[Word], known: Translations) -> int:
    """Write the file for Qt Linguist and return how many words are not translated yet."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for word in all_words:
        forms = known.get(word.key, ())
        missing += not all(forms) or not forms
        context.append(_message(word, forms))
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    ts_path(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8"
    )
    return missing


def _message(word: Word, forms: tuple[str, ...]) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if word.is_counted else {})
    ET.SubElement(message, "location", filename=f"../../{word.place}")
    ET.SubElement(message, "source").text = word.source
    if word.meaning:
        ET.SubElement(message, "comment").text = word.meaning
    done = bool(forms) and all(forms) and len(forms) == (_FORMS if word.is_counted else 1)
    made = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if word.is_counted:
        for at in range(_FORMS):
            ET.SubElement(made, "numerusform").text = forms[at] if at < len(forms) else ""
    else:
        made.text = forms[0] if forms else ""
    return message


def compile_all() -> None:
    """Make from each file of Qt Linguist the one that the window loads."""
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    for language in LANGUAGES:
        made = ts_path(language)
        subprocess.run([lrelease, "-silent", made, "-qm", made.with_suffix(".qm")], check=True)


def main() -> int:
    """Update and compile all translations; the status says whether some are missing."""
    FOLDER.mkdir(exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        left = write(language, words(), finished(language))
        print(f"{ts_path(language).relative_to(ROOT)}: {left} without a translation")
        missing += left
        for line in guide_behind(language):
            print(line)
    compile_all()
    return 1 if missing else 0


def guide_behind(language: str) -> Iterator[str]:
    """Yield a line for every page of the guide that is not, or no more, that of its English."""
    for page in sorted((ROOT / "resources" / "help").glob("*.md")):
        made = page.parent / language / page.name
        wanted = f"<!-- of {digest(page.read_text('utf-8'))} -->"
        if not made.exists():
            yield f"{made.relative_to(ROOT)} is missing; it ends with {wanted}"
        elif not made.read_text("utf-8").endswith(f"{wanted}\n"):
            yield f"{made.relative_to(ROOT)} is behind; once it is not, it ends with {wanted}"


if __name__ == "__main__":
    sys.exit(main())
