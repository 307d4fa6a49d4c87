"""The translations: complete, in step with the code, and set as their language is set."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
import translations
from PySide6.QtCore import QTranslator
from translations import Word

from drafter.gui.actions import ACTIONS, Menu
from drafter.gui.translation import CONTEXT, LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

_HOLES = re.compile(r"\{\w*\}")
_ORDINARY_SPACES = re.compile(r"« | »| [:;?!%](?!\w)")
"""Ordinary spaces where French sets spaces at which no line may break."""

WORDS = translations.words()


def _finished(language: str) -> list[tuple[Word, tuple[str, ...]]]:
    known = translations.finished(language)
    return [(word, known[word.key]) for word in WORDS if word.key in known]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_users_read_is_translated(language: str) -> None:
    known = translations.finished(language)
    missing = [f"  {word.source!r} ({word.place})" for word in WORDS if word.key not in known]
    path = translations.ts_path(language).relative_to(translations.ROOT)
    assert not missing, (
        f"{len(missing)} words have no translation. Run `make translations`, then write each into "
        f'its <translation> in {path}, take away type="unfinished" there, and run it once more:\n'
        + "\n".join(missing)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_translated_that_is_said_no_more(language: str) -> None:
    gone = set(translations.finished(language)) - {word.key for word in WORDS}
    assert not gone, "Run `make translations`."


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_loads_what_the_translator_wrote(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"drafter_{language}", str(translations.FOLDER))
    stale = [
        word.source
        for word, forms in _finished(language)
        for form, count in zip(forms, (1, 2) if word.is_counted else (-1,), strict=True)
        if compiled.translate(CONTEXT, word.source, word.meaning or None, count) != form
    ]
    assert not stale, "Run `make translations`."


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_have_a_place_in_every_translation(language: str) -> None:
    wrong = [
        (word.source, form)
        for word, forms in _finished(language)
        for form in forms
        if set(_HOLES.findall(word.source)) != set(_HOLES.findall(form))
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_menu_keys_are_kept(language: str) -> None:
    wrong = [
        (word.source, form)
        for word, forms in _finished(language)
        for form in forms
        if bool(re.search(r"&\w+(?!\w*;)", word.source)) and form.count("&") != 1
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("menu", ["", *Menu])
def test_no_two_entries_of_a_menu_have_the_same_key(language: str, menu: str) -> None:
    known = translations.finished(language)
    specs = [spec.english for spec in ACTIONS if spec.menu == menu]
    inner = [one.partition("/")[2] for one in Menu if menu and one.startswith(f"{menu}/")]
    entries = [*specs, *inner] if menu else [one for one in Menu if "/" not in one]
    forms = [form for one in entries if "&" in one for form in known[one, ""]]
    keys = [form[form.index("&") + 1].casefold() for form in forms]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_french_is_set_as_the_french_set_it() -> None:
    wrong = [
        form
        for _, forms in _finished("fr")
        for form in forms
        if _ORDINARY_SPACES.search(form) or "'" in form or "..." in form
    ]
    assert not wrong


def test_values_may_not_be_written_into_the_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "drafter" / "gui").mkdir(parents=True)
    (tmp_path / "drafter" / "gui" / "odd.py").write_text('tr(f"{count} words")\n')
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=r"odd\.py:1"):
        translations.words()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translated_guide_has_every_page_and_names_commands_as_the_menus_do(
    language: str,
) -> None:
    folder = translations.ROOT / "resources" / "help"
    known = translations.finished(language)
    for english in folder.glob("*.md"):
        made = (folder / language / english.name).read_text("utf-8")
        if any(english.name in line for line in translations.guide_behind(language)):
            continue  # readers are told so
        said = english.read_text("utf-8")
        assert made.count("\n## ") == said.count("\n## ")
        assert re.findall(r"\]\(\.\./(.*?)\)", made) == re.findall(r"\]\((pictures/.*?)\)", said)
        for spec in ACTIONS:
            if f"**{spec.label}**" in said:
                label = known[spec.english, ""][0].replace("&", "").removesuffix("…")
                assert f"**{label}**" in made.replace("\n", " "), english.name
