"""Files of every kind, read into documents."""

from __future__ import annotations
