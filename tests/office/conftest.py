"""A colleague at LibreOffice, who gets every file that the tests want edited in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.office.desk import Job, done
from tests.office.scenarios import Scenario, lamps, scenarios

from drafter.writing.docx.writer import docx_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


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
    folder = tmp_path_factory.mktemp("office")
    source = folder / "draft.docx"
    source.write_bytes(docx_bytes(lamps()))
    soak = request.config.getoption("--soak")
    played = [one for one in scenarios() if one.telling or soak]
    files = {one.id: folder / f"{number}.docx" for number, one in enumerate(played)}
    done([_job(source, files[one.id], one) for one in played], folder)
    return files


def _job(source: Path, target: Path, scenario: Scenario) -> Job:
    steps = (("track",),) * scenario.tracked + tuple(scenario.steps)
    return Job(source, target, steps)
