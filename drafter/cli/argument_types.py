"""What the arguments of commands may say: each function reads one kind, as argparse wants it.

All raise ``argparse.ArgumentTypeError`` for what they do not understand, with words that argparse
puts behind the argument's name: "must be ...".
"""

from __future__ import annotations

import argparse
import re
from datetime import date, datetime
from pathlib import Path

_YEARS = re.compile(r"(\d{4})(?:\s*[-–]\s*(\d{4}))?")


def positive(text: str) -> int:
    """Return a whole number of at least 1."""
    if not text.strip().isdecimal() or int(text) < 1:
        message = "must be a whole number, 1 or more"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def path(text: str) -> Path:
    """Return a file or folder; an empty name would quietly mean the current folder."""
    if not text:
        message = "must name a file or a folder"
        raise argparse.ArgumentTypeError(message)
    return Path(text)


def folder(text: str) -> Path:
    """Return a folder; an empty name would quietly mean the current one."""
    if not text.strip():
        message = "must name a folder"
        raise argparse.ArgumentTypeError(message)
    return Path(text)


def years(text: str) -> tuple[int, int]:
    """Return the first and the last of some years: "2016", "2015-2018"."""
    found = _YEARS.fullmatch(text.strip())
    if not found:
        message = "must be a year, or two joined by a hyphen: 2015-2018"
        raise argparse.ArgumentTypeError(message)
    first, last = int(found[1]), int(found[2] or found[1])
    return min(first, last), max(first, last)


def name(text: str) -> str:
    """Return a name without the blanks around it."""
    if not text.strip():
        message = "must be a name"
        raise argparse.ArgumentTypeError(message)
    return text.strip()


def iso_date(text: str) -> str:
    """Return an ISO date, the empty string for "none"."""
    if text == "none":
        return ""
    try:
        today = datetime.now().astimezone().date()
        return (today if text == "today" else date.fromisoformat(text)).isoformat()
    except ValueError as error:
        message = "must be a date such as 2026-09-15, or “none”"
        raise argparse.ArgumentTypeError(message) from error
