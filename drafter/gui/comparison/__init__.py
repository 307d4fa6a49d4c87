"""Two texts side by side: choosing them, seeing what differs, writing it as tracked changes."""

from __future__ import annotations

DRAFT = "This draft"
"""What stands for the draft in the window where a text is named."""
