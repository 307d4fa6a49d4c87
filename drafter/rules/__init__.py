"""Drafting rules as data, each with its authority."""

from __future__ import annotations
