"""The page: one frozen document, shown and edited as it will be printed.

The document is the truth and a ``QTextDocument`` is its live view ("observe and compare"): Qt
edits its text, the touched blocks are read back, and the difference becomes one step of the one
undo stack. Numbers, labels and underlines are painted, so they never enter the text.
"""

from __future__ import annotations
