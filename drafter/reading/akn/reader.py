"""AKN4UN, the XML in which the United Nations publishes its resolutions."""

from __future__ import annotations

from drafter.core.errors import ReadError
from drafter.core.model import Document, Doubt
from drafter.reading.akn import masthead
from drafter.reading.akn.hidden import hidden_draft
from drafter.reading.akn.walk import Walk
from drafter.reading.body.interpretation import interpreted
from drafter.reading.doubts import doubted
from drafter.reading.xml import local_name, mended

_WHAT = "This XML file"


def read_akn(data: bytes) -> Document:
    """Return the document that an AKN4UN file holds.

    Raises:
        ReadError: If the bytes are no XML, or XML of another kind, or hold no text.
    """
    root, was_mended = mended(data, _WHAT)
    if local_name(root) != "akomaNtoso":
        message = f"This XML is not Akoma Ntoso: it begins with <{local_name(root)}>."
        hint = "Drafter reads AKN4UN, the XML in which the United Nations publishes resolutions."
        raise ReadError(message, hint=hint)
    if (draft := hidden_draft(root)) is not None:
        return draft
    head = masthead.read(root)
    walk = Walk(root)
    paragraphs = interpreted(walk.blocks, head.language)
    if not paragraphs and not walk.title:
        message = "This Akoma Ntoso file holds no text."
        raise ReadError(message, hint="Fetch it again from the place that publishes it.")
    doubts = (Doubt(message="The file's elements overlap; it was read in the order of its words."),)
    document = Document(
        name=head.name,
        status=head.status,
        language=head.language,
        masthead=masthead.with_title(head.masthead, walk.title),
        adoption=head.adoption,
        paragraphs=paragraphs,
        notes=tuple(walk.notes),
        doubts=doubts if was_mended else (),
    )
    return doubted(document)
