"""Documents, written to files.

``write`` chooses the form by the suffix of the name. Whatever goes wrong, an existing file of
that name stays as it was. What writes a form is loaded when the form is first asked for: the
window must not wait for it to start.
"""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, cast

from drafter.core.codec import to_json
from drafter.core.errors import WriteError
from drafter.writing.atomic import write_bytes
from drafter.writing.printing import Printing
from drafter.writing.remarks import NO_REMARKS, Remarks

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.core.changes.signature import Signature
    from drafter.core.model import Document
    from drafter.writing.docx.writer import docx_bytes

SUFFIXES = (".docx", ".pdf", ".xml", ".html", ".txt", ".json")
"""The forms that a document can be written in."""

_AS_USUAL = Printing()

__all__ = [
    "SUFFIXES", "Printing", "Remarks", "document_bytes", "docx_bytes", "write", "write_tracked",
]  # fmt: skip


def write(
    document: Document,
    path: Path,
    *,
    sources: bool = False,
    printing: Printing = _AS_USUAL,
    remarks: Remarks = NO_REMARKS,
) -> None:
    """Write a document to a file, in the form that the name's suffix asks for.

    With ``sources`` the file ends with where the paragraphs came from; JSON always says that.

    Raises:
        WriteError: If the form is unknown or the file cannot be written; an existing file of
            that name is untouched then, and no other file is left.
    """
    content = document_bytes(
        document, path.suffix, sources=sources, printing=printing, remarks=remarks
    )
    write_bytes(path, content)


def write_tracked(
    base: Document,
    document: Document,
    path: Path,
    signature: Signature,
    *,
    printing: Printing = _AS_USUAL,
) -> None:
    """Write a document to a Word file with every difference from a base as a tracked change.

    Raises:
        WriteError: If the name is not a Word file's, or the file cannot be written.
    """
    if path.suffix.lower() != ".docx":
        message = "Tracked changes can only be written to a Word file."
        raise WriteError(message, hint="Give the file a name that ends in .docx.")
    module = importlib.import_module("drafter.writing.tracked.document")
    write_bytes(path, module.tracked_bytes(base, document, signature, printing))


def document_bytes(
    document: Document,
    suffix: str,
    *,
    sources: bool = False,
    printing: Printing = _AS_USUAL,
    remarks: Remarks = NO_REMARKS,
) -> bytes:
    """Return a document in the form of a suffix (".docx"); only Word files take ``remarks``.

    Raises:
        WriteError: If there is no such form.
    """
    suffix = suffix.lower()
    if suffix == ".docx":
        module = importlib.import_module("drafter.writing.docx.writer")
        return cast(
            "bytes",
            module.docx_bytes(document, sources=sources, printing=printing, remarks=remarks),
        )
    if suffix == ".pdf":
        module = importlib.import_module("drafter.writing.pdf.writer")
        return cast("bytes", module.pdf_bytes(document, sources=sources, printing=printing))
    if suffix == ".xml":
        module = importlib.import_module("drafter.writing.akn.writer")
        return cast("bytes", module.akn_bytes(document))
    if suffix == ".txt":
        module = importlib.import_module("drafter.writing.text")
        return cast("str", module.text_of_document(document, sources=sources)).encode("utf-8")
    if suffix == ".html":
        module = importlib.import_module("drafter.writing.html")
        return cast("str", module.html_of_document(document, sources=sources)).encode("utf-8")
    if suffix == ".json":
        return (json.dumps(to_json(document), ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    named = f'"{suffix}"' if suffix else "without a suffix"
    message = f"A document cannot be written as a file {named}."
    hint = f"Give the file a name that ends in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}."
    raise WriteError(message, hint=hint)


def __getattr__(name: str) -> object:
    """Load ``docx_bytes`` when it is first asked for (PEP 562)."""
    if name == "docx_bytes":
        return importlib.import_module("drafter.writing.docx.writer").docx_bytes
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
