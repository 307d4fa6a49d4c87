"""What Drafter and its tests need from the system, what of it is missing, and how to get it.

Run as a script it fetches what the tests need, as far as that is possible, and names the rest.
With the names of packages it only says what an administrator has to install: these, and all that
Qt will need. Nothing is fetched where nothing is missing. Works with any Python 3.11 or later,
before there is a virtual environment.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

_APT = Path(__file__).with_name("apt.sh")
_NO_RIGHT = 3
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)

PACKAGE_OF = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The Debian package of every system library that Qt's own libraries name."""

ON_EVERY_SYSTEM = frozenset(
    {"libc.so.6", "libdl.so.2", "libgcc_s.so.1", "libm.so.6", "libpthread.so.0", "libresolv.so.2",
     "librt.so.1", "libstdc++.so.6"}
)  # fmt: skip
"""Libraries without which Python itself, or apt-get, would not run."""

_QT_PARTS = (
    *(f"Qt/lib/libQt6{name}.so.6" for name in ("DBus", "Network", "PrintSupport", "Svg", "XcbQpa")),
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)
_WAYLAND_PARTS = ("Qt/lib/libQt6WaylandClient.so.6", "Qt/plugins/platforms/libqwayland*.so")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that tests start: its command, its Debian packages, and what it is for."""

    command: str
    packages: tuple[str, ...]
    purpose: str

    def is_missing(self) -> bool:
        """Say whether the machine lacks it."""
        return shutil.which(self.command) is None and not Path(self.command).exists()


OFFICE_LIBRARY = "/usr/lib/python3/dist-packages/uno.py"
"""LibreOffice's own library for the system's Python."""
OFFICE_SCREEN = "/usr/lib/libreoffice/program/libvclplug_genlo.so"
"""What LibreOffice lacks in its packages without a screen, which break down at comments."""

PROGRAMS = (
    Program("Xvfb", ("xvfb", "xauth"), "the tests at a screen"),
    Program("openbox", ("openbox",), "the tests at a screen"),
    Program("xdotool", ("xdotool",), "the tests at a screen"),
    Program("xclip", ("xclip",), "the tests at a screen"),
    Program("import", ("imagemagick",), "the tests at a screen"),
    Program("xset", ("x11-xserver-utils",), "the tests at a screen"),
    Program("xkbcomp", ("x11-xkb-utils",), "the tests at a screen"),
    Program("xprop", ("x11-utils",), "the tests at a screen"),
    Program("dbus-daemon", ("dbus-daemon",), "the tests at a screen"),
    Program("/usr/libexec/at-spi-bus-launcher", ("at-spi2-core",), "the tests at a screen"),
    Program("soffice", ("libreoffice-writer",), "the tests of exported Word files"),
    Program(OFFICE_LIBRARY, ("python3-uno",), "the tests that work in LibreOffice"),
    Program(OFFICE_SCREEN, ("libreoffice-writer",), "the tests that work in LibreOffice"),
    Program("pdftotext", ("poppler-utils",), "the tests of exported Word files"),
    Program("fc-match", ("fontconfig",), "the tests of exported Word files"),
)


def missing_in(report: str) -> tuple[str, ...]:
    """Return the libraries that a report of ``ldd`` calls not found, sorted."""
    return tuple(sorted(set(_NOT_FOUND.findall(report))))


def qt_files(*, wayland: bool = False) -> list[Path]:
    """Return those of Qt's files whose libraries the window needs; none where Qt is missing."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return []
    patterns = _QT_PARTS + (_WAYLAND_PARTS if wayland else ())
    return [path for pattern in patterns for path in Path(found.origin).parent.glob(pattern)]


def missing_libraries(*, wayland: bool = False) -> tuple[str, ...]:
    """Return the system libraries that Qt needs and the machine lacks; only Linux can lack any."""
    files = qt_files(wayland=wayland)
    if shutil.which("ldd") is None or not files:
        return ()
    command = ["ldd", *map(str, files)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return tuple(name for name in missing_in(answer.stdout) if not name.startswith("libQt6"))


def unloadable_libraries() -> tuple[str, ...]:
    """Return the libraries of the table that the machine cannot load, with or without Qt."""
    return tuple(name for name in PACKAGE_OF if not _loads(name))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def packages_of(libraries: tuple[str, ...]) -> tuple[str, ...]:
    """Return the Debian packages of libraries; one that is not known stands for itself."""
    return tuple(sorted({PACKAGE_OF.get(name, name) for name in libraries}))


def install(packages: tuple[str, ...]) -> bool:
    """Install Debian packages as root or with sudo; say whether that went well."""
    return subprocess.run(["sh", str(_APT), *packages], check=False).returncode == 0


def sentence(packages: tuple[str, ...]) -> str:
    """Say what an administrator has to install."""
    return f"As an administrator, run: apt-get install {' '.join(packages)}"


def provide_qt(*, wayland: bool = False) -> tuple[str, ...]:
    """Install what Qt lacks; return the packages that are still missing."""
    libraries = missing_libraries(wayland=wayland)
    # A name that no package bears would stop all of them; the library may come along with one.
    known = tuple(name for name in libraries if name in PACKAGE_OF)
    if known and install(packages_of(known)):
        libraries = missing_libraries(wayland=wayland)
    return packages_of(libraries)


def provide_programs() -> tuple[Program, ...]:
    """Install what the tests start; return what is still missing."""
    missing = tuple(program for program in PROGRAMS if program.is_missing())
    if missing:
        install(tuple(sorted({name for program in missing for name in program.packages})))
    return tuple(program for program in missing if program.is_missing())


def _say_what_is_skipped(packages: tuple[str, ...], programs: tuple[Program, ...]) -> None:
    if packages:
        print("skipped: the tests of the window, because Qt lacks some libraries.")
    for purpose in sorted({program.purpose for program in programs}):
        lacking = [program.command for program in programs if program.purpose == purpose]
        print(f"skipped: {purpose}, because {', '.join(lacking)} are missing.")
    wanted = packages + tuple(name for program in programs for name in program.packages)
    if wanted:
        print(sentence(wanted))


def main(asked: tuple[str, ...]) -> int:
    """Fetch what the tests need and name what could not be had; never a reason to stop."""
    if asked:
        print(sentence(asked + packages_of(unloadable_libraries())))
    elif sys.platform == "linux":
        _say_what_is_skipped(provide_qt(), provide_programs())
    return 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
