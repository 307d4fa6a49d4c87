"""What a screen reader would hear: every part of a window with its role, name and place.

The tests find what they click by what it is called, so a control without a name for the blind
is a control that they cannot find either. Spoken over D-Bus, as AT-SPI defines it.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# (jeepney says the types of some of its parts only; what it returns is cast below)

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, cast

from jeepney import DBusAddress, DBusErrorResponse, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_TEXT = "org.a11y.atspi.Text"
_ROOT = "/org/a11y/atspi/accessible/root"
_OF_THE_SCREEN = 0
_FOCUSABLE = 11
_SHOWING = 25
_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a window: what it is, what it is called, and where it is on the screen."""

    role: str
    name: str
    left: int
    top: int
    width: int
    height: int
    owner: str
    path: str

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click it."""
        return self.left + self.width // 2, self.top + self.height // 2


class Hearing:
    """Asks the programs on one screen what they show."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as connection:
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = connection.send_and_get_reply(
                new_method_call(where, "GetAddress"), timeout=_PATIENCE
            )
            address = cast("str", unwrap_msg(reply)[0])
        self._bus: DBusConnection = open_dbus_connection(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._bus.close()

    def items(self) -> Iterator[Item]:
        """Yield everything that is showing in any program's windows, from the outside in."""
        for owner, path in self._all():
            found: Item | None = None
            with suppress(DBusErrorResponse):  # gone since its parent named it
                found = self._item(owner, path, self._role(owner, path))
            if found is not None:
                yield found

    def stops(self) -> list[Item]:
        """Return everything that shows and can have the keyboard."""
        found: list[Item] = []
        for owner, path in self._all():
            with suppress(DBusErrorResponse):  # gone since its parent named it
                if self._has_state(owner, path, _FOCUSABLE):
                    found.append(self._item(owner, path, self._role(owner, path)))
        return found

    def find(self, role: str, name: str) -> Item | None:
        """Return the first thing of a role whose name begins so; asks for no more than it must."""
        for owner, path in self._all():
            with suppress(DBusErrorResponse):  # gone since its parent named it
                if self._role(owner, path) == role and self._name(owner, path).startswith(name):
                    return self._item(owner, path, role)
        return None

    def text(self, item: Item) -> str:
        """Return the text that a text field or a page holds."""
        return cast("str", self._ask(item.owner, item.path, _TEXT, "GetText", "ii", (0, -1))[0])

    def place_in_text(self, item: Item, offset: int) -> tuple[int, int, int, int]:
        """Return where on the screen a character of a text stands: left, top, width, height."""
        arguments = (offset, _OF_THE_SCREEN)
        place = self._ask(item.owner, item.path, _TEXT, "GetCharacterExtents", "iu", arguments)
        left, top, width, height = cast("tuple[int, int, int, int]", place)
        return left, top, width, height

    def _all(self) -> Iterator[tuple[str, str]]:
        for owner, path in self._children("org.a11y.atspi.Registry", _ROOT):
            yield from self._inside(owner, path)

    def _inside(self, owner: str, path: str) -> Iterator[tuple[str, str]]:
        try:
            for child in self._children(owner, path):
                if self._is_showing(*child):
                    yield child
                    yield from self._inside(*child)
        except DBusErrorResponse:
            return  # gone since its parent named it

    def _item(self, owner: str, path: str, role: str) -> Item:
        place = self._ask(owner, path, _COMPONENT, "GetExtents", "u", (_OF_THE_SCREEN,))[0]
        left, top, width, height = cast("tuple[int, int, int, int]", place)
        return Item(role, self._name(owner, path), left, top, width, height, owner, path)

    def _role(self, owner: str, path: str) -> str:
        return cast("str", self._ask(owner, path, _ACCESSIBLE, "GetRoleName")[0])

    def _name(self, owner: str, path: str) -> str:
        answer = self._ask(owner, path, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, "Name"))[0]
        return cast("tuple[str, str]", answer)[1]

    def _children(self, owner: str, path: str) -> list[tuple[str, str]]:
        answer = self._ask(owner, path, _ACCESSIBLE, "GetChildren")[0]
        return cast("list[tuple[str, str]]", answer)

    def _is_showing(self, owner: str, path: str) -> bool:
        return self._has_state(owner, path, _SHOWING)

    def _has_state(self, owner: str, path: str, state: int) -> bool:
        low = cast("list[int]", self._ask(owner, path, _ACCESSIBLE, "GetState")[0])[0]
        return bool(low & (1 << state))

    def _ask(
        self,
        owner: str,
        path: str,
        interface: str,
        method: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
    ) -> tuple[Any, ...]:
        where = DBusAddress(path, owner, interface)
        call = new_method_call(where, method, signature, body)
        reply = self._bus.send_and_get_reply(call, timeout=_PATIENCE)
        return cast("tuple[Any, ...]", unwrap_msg(reply))
