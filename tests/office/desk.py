"""The one way to LibreOffice: files that are to be opened, edited and saved, all in one go."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import system

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLLEAGUE = Path(__file__).with_name("colleague.py")
_NEEDED = ("soffice", system.OFFICE_LIBRARY, system.OFFICE_SCREEN)
_PATIENCE = 900
"""Seconds that all jobs together may take."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file, where it is to be saved, and what is done to it: names of steps, each with words."""

    source: Path
    target: Path
    steps: tuple[tuple[str, ...], ...] = ()
    author: str = "Ada"


def done(jobs: Sequence[Job], folder: Path) -> None:
    """Have all jobs done by one LibreOffice; skip the test where the machine has none."""
    missing = [
        one.command for one in system.PROGRAMS if one.command in _NEEDED and one.is_missing()
    ]
    if missing:
        pytest.skip(f"{' and '.join(missing)} missing on this machine")
    listed = folder / "jobs.json"
    listed.write_text(json.dumps([_written(job) for job in jobs]), "utf-8")
    command = ["/usr/bin/python3", _COLLEAGUE, listed, folder / "profile"]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=_PATIENCE)
    assert json.loads(ran.stdout) == {}


def _written(job: Job) -> dict[str, object]:
    return {
        "source": str(job.source),
        "target": str(job.target),
        "author": job.author,
        "steps": job.steps,
    }
