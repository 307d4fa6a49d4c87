"""A colleague at LibreOffice, who gets every file that the tests want edited in one go."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import system
from tests.office.scenarios import Scenario, lamps, scenarios

from drafter.writing.docx import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLLEAGUE = Path(__file__).with_name("colleague.py")
_NEEDED = ("soffice", system.OFFICE_LIBRARY, system.OFFICE_SCREEN)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Play the most telling scenarios, and in long runs all."""
    if "scenario" in metafunc.fixturenames:
        soak = metafunc.config.getoption("--soak")
        played = [one for one in scenarios() if one.telling or soak]
        metafunc.parametrize("scenario", played, ids=lambda one: one.id)


@pytest.fixture(scope="session")
def edited(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Mapping[
    str, Path
]:  # fmt: skip
    """Return the files as they came back, by the id of the scenario."""
    missing = [
        one.command for one in system.PROGRAMS if one.command in _NEEDED and one.is_missing()
    ]
    if missing:
        pytest.skip(f"{' and '.join(missing)} missing on this machine")
    folder = tmp_path_factory.mktemp("office")
    source = folder / "draft.docx"
    source.write_bytes(docx_bytes(lamps()))
    soak = request.config.getoption("--soak")
    played = [one for one in scenarios() if one.telling or soak]
    files = {one.id: folder / f"{number}.docx" for number, one in enumerate(played)}
    jobs = folder / "jobs.json"
    jobs.write_text(json.dumps([_job(source, files[one.id], one) for one in played]), "utf-8")
    command = ["/usr/bin/python3", _COLLEAGUE, jobs, folder / "profile"]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=500)
    assert json.loads(ran.stdout) == {}
    return files


def _job(source: Path, target: Path, scenario: Scenario) -> dict[str, object]:
    steps = [["track"]] * scenario.tracked + [list(step) for step in scenario.steps]
    return {"source": str(source), "target": str(target), "author": "Ada", "steps": steps}
