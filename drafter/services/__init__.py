"""What a user does, without a window."""

from __future__ import annotations
