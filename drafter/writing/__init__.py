"""Documents, written to files."""

from __future__ import annotations
