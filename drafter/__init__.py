"""Drafter: write a United Nations draft resolution with its precedents beside it."""

from __future__ import annotations

__version__ = "0.1.0"
