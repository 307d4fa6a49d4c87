"""Where a user's own files lie: the corpus, own words, settings, journal, recent files.

platformdirs knows the right folders on each system (on Linux ``~/.local/share/drafter``,
``~/.config/drafter`` and ``~/.local/state/drafter``).
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from drafter.core.errors import DrafterError

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAME = "drafter"
CORPUS_VARIABLE = "DRAFTER_CORPUS"
"""The environment variable that names another corpus."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders and files that belong to one user; none need exist yet."""

    corpus: Path
    settings: Path
    journal: Path
    recent: Path
    own_words: Path


class HomelessError(DrafterError):
    """The system does not say where the user's own folders are."""


def named_corpus(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the corpus that ``DRAFTER_CORPUS`` names, None where it names none.

    Raises:
        HomelessError: If it names a home that there is not.
    """
    own = environment.get(CORPUS_VARIABLE, "").strip()
    try:
        return Path(own).expanduser() if own else None
    except RuntimeError as error:
        message = f"“{own}” in {CORPUS_VARIABLE} begins with a home folder that is not there."
        raise HomelessError(message, hint="Give the folder’s whole path.") from error


def user_places(environment: Mapping[str, str] = os.environ) -> Places:
    """Return where this user's files lie; ``DRAFTER_CORPUS`` moves the corpus.

    Raises:
        HomelessError: If the system knows no home of the user's, as in a container.
    """
    folders = platformdirs.PlatformDirs(_NAME, appauthor=False)
    try:
        return Places(
            corpus=named_corpus(environment) or folders.user_data_path / "corpus",
            settings=folders.user_config_path / "settings.toml",
            journal=folders.user_state_path / "journal",
            recent=folders.user_state_path / "recent.json",
            own_words=folders.user_data_path / "own-words.txt",
        )
    except RuntimeError as error:
        message = "The system does not say where your home folder is."
        hint = "Set HOME to the whole path of a folder of your own, then start Drafter again."
        raise HomelessError(message, hint=hint) from error
