"""The words by which an export names its sources, and by which a reader knows that list again."""

from __future__ import annotations

SOURCES = "Sources"
"""The heading of the list that says where the paragraphs of a draft came from."""
ACKNOWLEDGEMENT = (
    "Texts of earlier resolutions: United Nations. Unofficial copies for information; "
    "only the documents published by the United Nations are authoritative."
)
"""What the United Nations asks of those who use its texts; the list of sources ends with it."""
