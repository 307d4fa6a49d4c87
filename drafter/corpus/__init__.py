"""The documents that precedents come from, and what is found in them."""

from __future__ import annotations
