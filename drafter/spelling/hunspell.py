"""One dictionary, asked through the Hunspell library.

The library comes with the package ``chunspell``, whose own wrapper holds the interpreter lock
while it works: loading a dictionary kept keys waiting for 90 to 540 ms, proposing words for 100
to 400 ms (measured). Called through ``ctypes`` it holds up nobody.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_void_p
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.core.errors import DrafterError

if TYPE_CHECKING:
    from collections.abc import Iterator

_PACKAGE = "hunspell"
_LIBRARIES = ("libhunspell*.so*", "libhunspell*.dylib")
_LONGEST = 60
"""Letters of a word that is looked up at most; the library cuts what is longer than 100 bytes."""


class Dictionary:
    """The words of a language; used by one thread at a time.

    ``stem`` is the path of the ``.aff`` and ``.dic`` files, both UTF-8, without its ending.
    """

    def __init__(self, stem: Path) -> None:
        self._library = _library()
        affixes, words = (_encoded(stem.with_suffix(end)) for end in (".aff", ".dic"))
        self._handle = c_void_p(self._library.Hunspell_create(affixes, words))

    def knows(self, word: str) -> bool:
        """Whether a word is spelled rightly; what no dictionary could hold counts as right."""
        if len(word) > _LONGEST:
            return True
        return bool(self._library.Hunspell_spell(self._handle, word.encode()))

    def near(self, word: str) -> tuple[str, ...]:
        """Return known words that a word may have been meant to be, the likeliest first.

        Takes a tenth of a second and more.
        """
        found = POINTER(c_char_p)()
        count = self._library.Hunspell_suggest(self._handle, byref(found), word.encode())
        near = tuple(found[index].decode("utf-8", "replace") for index in range(count))
        self._library.Hunspell_free_list(self._handle, byref(found), count)
        return near

    def close(self) -> None:
        """Let go of the memory; the dictionary must not be asked any more."""
        self._library.Hunspell_destroy(self._handle)


@cache
def _library() -> ctypes.CDLL:
    path = next(_places(), None)
    if path is None:
        message = "The spelling library is missing."
        raise DrafterError(message, hint="Install Drafter again; the package is “chunspell”.")
    library = ctypes.CDLL(str(path))
    words = POINTER(POINTER(c_char_p))
    for name, result, arguments in (
        ("Hunspell_create", c_void_p, (c_char_p, c_char_p)),
        ("Hunspell_destroy", None, (c_void_p,)),
        ("Hunspell_spell", c_int, (c_void_p, c_char_p)),
        ("Hunspell_suggest", c_int, (c_void_p, words, c_char_p)),
        ("Hunspell_free_list", None, (c_void_p, words, c_int)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _places() -> Iterator[Path]:
    """Yield where the library may lie, without loading the wrapper."""
    package = find_spec(_PACKAGE)
    for folder in (package.submodule_search_locations or ()) if package else ():
        for pattern in _LIBRARIES:
            yield from sorted(Path(folder).glob(pattern))


def _encoded(path: Path) -> bytes:
    if not path.is_file():
        message = f"The dictionary {path.name} is missing."
        raise DrafterError(message, hint="Install Drafter again.")
    return str(path).encode()
