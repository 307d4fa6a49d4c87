"""The one door to the files that come with Drafter: templates, fonts, icons, themes, seeds.

They lie in ``resources/`` and ``seeds/`` beside the package in a checkout, and inside the
package (``drafter/_resources``) once a wheel was installed.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_resources"


def path(*parts: str) -> Path:
    """Return where a shipped file or folder lies: ``path("themes", "light.toml")``."""
    root = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def seeds() -> tuple[Path, ...]:
    """Return the texts that every new corpus starts with, in the order of their names."""
    folder = _INSTALLED / "seeds" if _INSTALLED.is_dir() else _PACKAGE.parent / "seeds"
    return tuple(sorted(folder.glob("*.txt")))
