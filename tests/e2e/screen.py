"""A private X screen: a display, a window manager, and the bus on which screen readers listen.

Every screen chooses a free display for itself, so that any number of tests run side by side,
and ends exactly the programs that it started.
"""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.e2e.waiting import until

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

PROGRAMS = ("Xvfb", "openbox", "xdotool", "xclip", "xprop", "xset", "import", "dbus-daemon")
"""What a machine must have for these tests."""

_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


@dataclass(frozen=True, slots=True)
class Screen:
    """A running screen, and the environment in which a program appears on it."""

    environment: Mapping[str, str]


def ending(process: subprocess.Popen[bytes]) -> None:
    """End a program and whatever it started; it must lead its own group."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _start(
    stack: ExitStack, command: Sequence[str], environment: Mapping[str, str], *, fd: int = -1
) -> None:
    process = subprocess.Popen(
        command,
        env=dict(environment),
        pass_fds=(fd,) if fd >= 0 else (),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    stack.callback(ending, process)


def _first_line(stack: ExitStack, command: Sequence[str], environment: Mapping[str, str]) -> str:
    """Start a program that reports where it listens on the file descriptor that ends `command`."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as answer:
        try:
            _start(stack, [*command[:-1], f"{command[-1]}{writing}"], environment, fd=writing)
        finally:
            os.close(writing)
        line = answer.readline().strip()
    assert line, f"{command[0]} did not start"
    return line


def _has_window_manager(environment: Mapping[str, str]) -> bool:
    command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    answer = subprocess.run(command, env=dict(environment), capture_output=True, check=False)
    return b"0x" in answer.stdout


@contextmanager
def private_screen(folder: Path, *, width: int, height: int) -> Generator[Screen]:
    """Give a screen of that many pixels; `folder` takes its sockets and is the programs' own."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = {
        **os.environ,
        "LANG": "C.UTF-8",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(folder),
    }
    environment.pop("WAYLAND_DISPLAY", None)
    with ExitStack() as stack:
        size = f"{width}x{height}x24"
        server = ["Xvfb", "-screen", "0", size, "-dpi", "96", "-nolisten", "tcp", "-noreset"]
        number = _first_line(stack, [*server, "-displayfd", ""], environment)
        environment["DISPLAY"] = f":{number}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address="]
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack, bus, environment)
        _start(stack, [str(_LAUNCHER), "--launch-immediately"], environment)
        _start(stack, ["openbox", "--sm-disable"], environment)
        # Without repetition a busy machine cannot double the letters that are typed.
        subprocess.run(["xset", "r", "off"], env=environment, check=True)
        until(lambda: _has_window_manager(environment), "the window manager")
        yield Screen(environment)
