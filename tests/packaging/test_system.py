"""What the machine lacks is found, and named as its package manager knows it."""

from __future__ import annotations

import system

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


def test_an_administrator_is_told_what_to_type() -> None:
    assert system.sentence(("libegl1", "xclip")) == (
        "As an administrator, run: apt-get install libegl1 xclip"
    )


def test_a_program_is_missing_when_no_path_leads_to_it() -> None:
    assert system.Program("no-such-program", ("none",), "nothing").is_missing()
    assert not system.Program("sh", ("dash",), "everything").is_missing()
