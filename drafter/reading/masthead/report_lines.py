"""The line that says which report a text was adopted on: "[on the report of the … (A/72/440)]"."""

from __future__ import annotations

import re

_REST = re.compile(r"(?P<rest>[^\w()（）\[\]][^()（）\[\]]{1,120})[)）]")


def rest_behind(line: str, symbol: re.Match[str]) -> str:
    """Return what stands in a line's brackets behind a symbol: ", para. 15"; empty for nothing."""
    found = _REST.match(line, symbol.end())
    return found["rest"].rstrip() if found else ""
