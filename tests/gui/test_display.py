"""Where there is no screen for the window, Drafter says so itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from tests.cli.terminal import is_one_plain_sentence

from drafter.gui.display import reason

_NO_SCREEN = "qt.qpa.xcb: could not connect to display :7"
_NO_LIBRARY = 'Could not load the Qt platform plugin "xcb" in "" even though it was found.'


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "no screen"),
        ({"DISPLAY": ":4711"}, "“:4711”"),
        ({"DISPLAY": ":4711", "QT_QPA_PLATFORM": "nonsense"}, "“nonsense”"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a screen")
def test_a_start_without_a_screen_is_one_sentence_and_status_1(
    environment: dict[str, str], said: str
) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    own = {name: value for name, value in os.environ.items() if name not in names}
    ran = subprocess.run(
        [sys.executable, "-m", "drafter"],
        env=own | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert said in ran.stderr
    assert is_one_plain_sentence(ran.stderr)


def test_a_library_that_is_missing_is_told_with_its_packages() -> None:
    assert "libxcb-cursor0" in reason([_NO_LIBRARY], {"DISPLAY": ":0"}, "linux")


def test_a_screen_that_does_not_answer_is_named() -> None:
    told = reason([_NO_SCREEN, _NO_LIBRARY], {"DISPLAY": ":7"}, "linux")
    assert "The screen “:7” cannot be opened" in told
