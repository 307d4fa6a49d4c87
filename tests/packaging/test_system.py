"""What the machine lacks is found, and named as its package manager knows it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import pytest
import system

if TYPE_CHECKING:
    from pathlib import Path

REPORT = """/opt/PySide6/Qt/lib/libQt6Network.so.6:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibgthread-2.0.so.0 => not found
\tlibQt6Core.so.6 => /opt/PySide6/Qt/lib/libQt6Core.so.6 (0x00007f12)
/opt/PySide6/Qt/plugins/platforms/libqxcb.so:
\tlibEGL.so.1 => not found
\tlibgthread-2.0.so.0 => not found
"""


def test_a_library_is_missing_once_however_many_ask_for_it() -> None:
    assert system.missing_in(REPORT) == ("libEGL.so.1", "libgthread-2.0.so.0")


def test_a_complete_machine_misses_nothing() -> None:
    assert system.missing_in("\tlibc.so.6 => /lib/libc.so.6 (0x00007f12)\n") == ()


def test_libraries_are_asked_for_by_their_packages() -> None:
    assert system.packages_of(system.missing_in(REPORT)) == ("libegl1", "libglib2.0-0")


def test_a_library_nobody_knows_stands_for_itself() -> None:
    assert system.packages_of(("libnew.so.1",)) == ("libnew.so.1",)


@pytest.mark.skipif(sys.platform != "linux", reason="only there Qt relies on the system")
def test_every_system_library_that_qt_names_has_its_package() -> None:
    waiting = system.qt_files(wayland=True)
    shipped = next(folder for folder in waiting[0].parents if folder.name == "Qt") / "lib"
    asked_for: set[str] = set()
    while waiting:
        names = set(_named_in(waiting.pop())) - asked_for
        asked_for |= names
        waiting += [shipped / name for name in names if (shipped / name).exists()]
    of_the_system = {name for name in asked_for if not (shipped / name).exists()}
    assert of_the_system <= system.PACKAGE_OF.keys() | system.ON_EVERY_SYSTEM


def _named_in(library: Path) -> list[str]:
    """Return the libraries whose names stand in one: those that it needs are among them."""
    names = re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", library.read_bytes())
    return [name.decode() for name in names]


def test_an_administrator_is_told_what_to_type() -> None:
    assert system.sentence(("libegl1", "xclip")) == (
        "As an administrator, run: apt-get install libegl1 xclip"
    )


def test_a_program_is_missing_when_no_path_leads_to_it() -> None:
    assert system.Program("no-such-program", ("none",), "nothing").is_missing()
    assert not system.Program("sh", ("dash",), "everything").is_missing()
