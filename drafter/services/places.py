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


def user_places(environment: Mapping[str, str] = os.environ) -> Places:
    """Return where this user's files lie; ``DRAFTER_CORPUS`` moves the corpus."""
    folders = platformdirs.PlatformDirs(_NAME, appauthor=False)
    own = environment.get(CORPUS_VARIABLE, "").strip()
    return Places(
        corpus=Path(own).expanduser() if own else folders.user_data_path / "corpus",
        settings=folders.user_config_path / "settings.toml",
        journal=folders.user_state_path / "journal",
        recent=folders.user_state_path / "recent.json",
        own_words=folders.user_data_path / "own-words.txt",
    )
