"""Two texts side by side: choosing them, seeing what differs, writing it as tracked changes."""

from __future__ import annotations

from drafter.gui.translation import later

DRAFT = later("This draft")
"""What stands for the draft in the window where a text is named."""
