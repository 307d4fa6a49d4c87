"""A person at the screen: real keys, a real mouse, eyes on the windows.

Only what the keyboard layout has is typed key by key; everything else goes through the
clipboard, as xdotool loses letters that the layout lacks.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from jeepney import DBusErrorResponse
from tests.e2e.hearing import Hearing, Item
from tests.e2e.screen import Screen, ending
from tests.e2e.waiting import until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_STILL = 4
"""So many looks in a row must see the same."""
_WHEEL_UP, _WHEEL_DOWN = 4, 5


class Desk:
    """Starts one program on a screen and works with it; ``home`` is the folder of its own."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.home = folder / "home"
        self.home.mkdir()
        self._environment = {**screen.environment, "HOME": str(self.home)}
        self._said = folder / "said.txt"
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str) -> None:
        """Start a program; what it prints is kept for the failure message."""
        with self._said.open("ab") as said:
            process = subprocess.Popen(
                command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )
        self._programs.append(process)

    def said(self) -> str:
        """Return what the programs printed so far, errors included."""
        return self._said.read_text(encoding="utf-8", errors="replace") if self._programs else ""

    def complaints(self) -> list[str]:
        """Return what the programs printed beyond the chatter of Qt's bridge to screen readers."""
        lines = self.said().splitlines()
        return [line for line in lines if line and not line.startswith("qt.accessibility.atspi: ")]

    def is_running(self) -> bool:
        """Say whether the program started last still runs."""
        return bool(self._programs) and self._programs[-1].poll() is None

    def leave(self) -> None:
        """End whatever still runs."""
        while self._programs:
            ending(self._programs.pop())

    def kill(self) -> None:
        """End the program started last as a crash would: at once, without a word to it."""
        process = self._programs[-1]
        process.kill()
        process.wait()

    def window(self, title: str) -> str:
        """Wait for a window whose title matches, bring it to the front, and return its number."""
        search = ["search", "--onlyvisible", "--name", title]
        answer = until(lambda: self._ask(search), f"a window called {title!r}")
        number = answer.split()[-1]
        self._do("windowactivate", "--sync", number)
        return number

    def window_closes(self, title: str) -> None:
        """Wait until no window has a title that matches."""
        until(lambda: not self._is_open(title), f"the closing of {title!r}")

    def close(self, title: str) -> None:
        """Press Alt+F4 until the window is gone; the window manager misses a key now and then."""

        def gone() -> bool:
            if self._is_open(title):
                self.key("alt+F4")
            return not self._is_open(title)

        until(gone, f"the closing of {title!r}")

    def type(self, text: str) -> None:
        """Type what a keyboard of the United States has keys for."""
        assert text.isascii(), "only ASCII can be typed; paste the rest"
        self._do("type", "--clearmodifiers", "--delay", "8", "--", text)

    def key(self, *keys: str) -> None:
        """Press keys one after the other, such as "ctrl+e", "Return", "alt+1"."""
        self._do("key", "--clearmodifiers", "--delay", "20", *keys)

    def paste(self, text: str) -> None:
        """Put any text on the clipboard, then press Ctrl+V."""
        command = ["xclip", "-selection", "clipboard", "-in"]
        subprocess.run(command, input=text.encode(), env=self._environment, check=True)
        self.key("ctrl+v")

    def copied(self) -> str:
        """Return the text on the clipboard."""
        command = ["xclip", "-selection", "clipboard", "-out"]
        answer = subprocess.run(
            command, env=self._environment, capture_output=True, check=True, timeout=20
        )
        return answer.stdout.decode()

    def click(self, x: int, y: int, *, button: int = 1, times: int = 1) -> None:
        """Click at a place on the screen, in pixels."""
        self._do("mousemove", "--sync", str(x), str(y))
        self._do("click", "--repeat", str(times), "--delay", "20", str(button))

    def scroll_up(self, item: Item) -> None:
        """Turn the wheel until the beginning of something is in view."""
        self.click(*item.middle, button=_WHEEL_UP, times=40)

    def rest_mouse(self) -> None:
        """Take the mouse out of the way, so that nothing shows what it does under the mouse."""
        self._do("mousemove", "--sync", "1", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag with the left button, slowly enough to count as a drag."""
        self._do("mousemove", "--sync", *map(str, start))
        self._do("mousedown", "1")
        for step in range(1, 11):
            x, y = (a + (b - a) * step // 10 for a, b in zip(start, end, strict=True))
            self._do("mousemove", "--sync", str(x), str(y))
        self._do("mouseup", "1")

    def items(self) -> tuple[Item, ...]:
        """Return everything that shows on the screen, with its role and name."""
        with self._hearing() as hearing:
            return tuple(hearing.items())

    def stops(self) -> list[Item]:
        """Return everything on the screen that can have the keyboard."""
        with self._hearing() as hearing:
            return hearing.stops()

    def find(self, role: str, name: str) -> Item | None:
        """Return something of that role whose name begins so, None when nothing such shows."""
        try:
            with self._hearing() as hearing:
                return hearing.find(role, name)
        except (DBusErrorResponse, OSError):
            return None  # the program is still starting, or just ended

    def item(self, role: str, name: str, *, seconds: float = 30) -> Item:
        """Wait for something of that role whose name begins so."""
        return until(
            lambda: self.find(role, name),
            f"{role} {name!r}",
            seconds=seconds,
        )

    def click_on(self, role: str, name: str) -> None:
        """Click in the middle of something, found by its role and its name's beginning."""
        self.click(*self.item(role, name).middle)

    def text_of(self, item: Item) -> str:
        """Return the text in a field or page."""
        with self._hearing() as hearing:
            return hearing.text(item)

    def click_after(self, role: str, name: str, words: str) -> None:
        """Click right behind some words of a text, so that typing goes on there."""
        self.click(*self.place_after(role, name, words))

    def place_after(self, role: str, name: str, words: str) -> tuple[int, int]:
        """Return the place right behind some words of a text, scrolled into view by the wheel."""

        def place_in_view() -> tuple[int, int] | None:
            item = self.item(role, name)
            left, top, width, height = self._place_of_last(item, words)
            above = top < item.top
            if not above and top + height <= item.top + item.height:
                return left + width, top + height // 2
            self.click(*item.middle, button=_WHEEL_UP if above else _WHEEL_DOWN)
            return None

        return until(place_in_view, f"{words!r} in view")

    def resize(self, window: str, width: int, height: int) -> None:
        """Give a window another size."""
        self._do("windowsize", "--sync", window, str(width), str(height))

    def settles(self, window: str) -> None:
        """Wait until what a window shows changes no more."""
        seen: list[bytes] = []

        def is_still() -> bool:
            seen.append(self._seen(window))
            return len(seen) > _STILL and len(set(seen[-_STILL:])) == 1

        until(is_still, "a window at rest")

    def _seen(self, window: str) -> bytes:
        command = ["import", "-window", window, "rgb:-"]
        answer = subprocess.run(command, env=self._environment, capture_output=True, check=True)
        return answer.stdout

    def picture(self, path: Path, window: str = "root") -> None:
        """Save what the screen, or one window, shows as a PNG of 256 colours: a third as large."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", window, str(path)]
        subprocess.run(command, env=self._environment, check=True)
        subprocess.run(["mogrify", "-strip", "+dither", "-colors", "256", str(path)], check=True)

    def _place_of_last(self, item: Item, words: str) -> tuple[int, int, int, int]:
        """Return where the last character of some words of a text stands."""
        with self._hearing() as hearing:
            last = hearing.text(item).index(words) + len(words) - 1
            return hearing.place_in_text(item, last)

    def _is_open(self, title: str) -> bool:
        return bool(self._ask(["search", "--onlyvisible", "--name", title]))

    def _hearing(self) -> Hearing:
        return Hearing(self._environment["DBUS_SESSION_BUS_ADDRESS"])

    def _do(self, *arguments: str) -> None:
        command = ["xdotool", *arguments]
        subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=60)

    def _ask(self, arguments: Sequence[str]) -> str:
        answer = subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
        )
        return answer.stdout.strip()
