"""Drafting rules as data, each with its authority, and examples that prove it.

The first family looks at what a draft has changed in agreed language (``commitments``).
"""

from __future__ import annotations

from drafter.rules.finding import Finding
from drafter.rules.rule import Example, Rule

__all__ = ["Example", "Finding", "Rule"]
